import csv


def show(lines, **options):
    try:
        print(list(csv.reader(lines, **options)))
    except Exception as error:
        print(type(error).__name__, error)


# === plain records ===
show(['a,b,c', '1,2,3\n', '4,5,6\r\n', '7,8,9\r', '', '\n', ',', ',,'])
show(['one'])
show([])
show(('x,y' for _ in range(2)))
show('a,b')
show(['é,ü', '😀,😀😀', 'a\tb, c'])
show(['a\nb,c'])
show(['a\rb,c'])
show(['a\r\n\r\n'])
show(['a\0b,c'])

# === quotes ===
show(['"a","b,c","d""e"'])
show(['"a', 'b","c"'])
show(['"a\n', 'b"\n', 'c\n'])
show(['a"b,c"d'])
show(['"a"b,c'])
show(['"a"b,c'], strict=True)
show(['"a'])
show(['"a'], strict=True)
show(['"a" ,b'])
show([' "a",b'])
show([' "a",b, c'], skipinitialspace=True)
show(['"",""'])
show(['""'])
show(["'a,b',c"], quotechar="'")
show(['"a,b",c'], quotechar=None)
show(['"a,b",c'], quoting=csv.QUOTE_NONE)
show(['"a""b"'], doublequote=False)
show(['“a,b“,c'], quotechar='“')

# === escapes ===
show(['a\\,b,c', 'd\\'], escapechar='\\')
show(['a\\', 'b,c'], escapechar='\\')
show(['"a\\"b",c', '"d\\', 'e"'], escapechar='\\')
show(['a\\\nb,c'], escapechar='\\')
show(['a!,b'], escapechar='!', quoting=csv.QUOTE_NONE)

# === quotings ===
for quoting in (csv.QUOTE_NONNUMERIC, csv.QUOTE_STRINGS, csv.QUOTE_NOTNULL, csv.QUOTE_ALL):
    show(['1,"2",,"",4.5'], quoting=quoting)
    show(['1,x'], quoting=quoting)
    show([' 1 ,"x"'], quoting=quoting)

# === delimiters ===
show(['a;b;c'], delimiter=';')
show(['a\tb'], dialect='excel-tab')
show(['a😀b😀"c😀"'], delimiter='😀')
show(['a  b'], delimiter=' ')
show(['a  b'], delimiter=' ', skipinitialspace=True)

# === lines that are no text ===
show([1])
show([b'a'])
show([None])

# === the reader itself ===
reader = csv.reader(['a,b', '"c', 'd",e', 'f'])
print(iter(reader) is reader, reader.line_num, reader.dialect.delimiter)
for row in reader:
    print(row, reader.line_num)
print(next(reader, 'end'))
try:
    reader.line_num = 3
except AttributeError as error:
    print(error)
try:
    type(reader)()
except TypeError as error:
    print(error)
print(type(reader), csv.Error.__mro__)

# === the limit of fields ===
print(csv.field_size_limit())
print(csv.field_size_limit(5), csv.field_size_limit())
show(['abcde,f', 'abcdef,g'])
show(['"abcdef"'])
show(['😀😀😀😀😀'])
csv.field_size_limit(131072)
try:
    csv.field_size_limit('a')
except TypeError as error:
    print(error)
show(['x' * 131072])
show(['x' * 131073])

# === lines from guest iterators, which fail in the middle ===
def lines():
    yield 'a,"b'
    yield 'c",d'
    raise RuntimeError('no more')


rows = csv.reader(lines())
print(next(rows))
try:
    next(rows)
except RuntimeError as error:
    print(error)


class Lines:
    def __init__(self):
        self.left = 3

    def __iter__(self):
        return self

    def __next__(self):
        if not self.left:
            raise StopIteration
        self.left -= 1
        return f'{self.left},"x'


print(list(csv.reader(Lines())))


class Text(str):
    pass


print(list(csv.reader([Text('a,b')])))

# === DictReader ===
reader = csv.DictReader(['a,b', '1,2', '', '3', '4,5,6'])
print(reader.fieldnames, reader.line_num, reader.dialect, reader.restkey, reader.restval)
for row in reader:
    print(row, reader.line_num)
print(list(csv.DictReader(['1,2', '3'], fieldnames=['x', 'y'], restkey='r', restval='v')))
print(list(csv.DictReader(['1,2'], fieldnames=iter(['x', 'y']))))
print(list(csv.DictReader(['a;b', '1;2'], delimiter=';')))
print(csv.DictReader([]).fieldnames, list(csv.DictReader([])))
reader = csv.DictReader(['a,a,b', '1,2,3'])
print(next(reader))
reader.fieldnames = ['p', 'q', 'r']
print(next(reader, None))
print(csv.DictReader[int])
