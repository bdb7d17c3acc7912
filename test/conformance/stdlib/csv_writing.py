# case: external=echo,add
import csv


class Lines:
    """A file that shows what is written."""

    def write(self, text):
        print(repr(text))
        return len(text)


def show(row, **options):
    try:
        print(csv.writer(Lines(), **options).writerow(row))
    except Exception as error:
        print(type(error).__name__, error)


ROWS = [
    [], [''], [None], ['', ''], [None, None], [1, 2.5, True, 'x', None, 'a,b'], ['a"b'], ['a\nb'], ['a\rb', ' x'], [' '], ['a b'],
    ['q,', 1j], ['back\\slash', '"', '!'], [-0.0, 1e100, 10 ** 30, float('nan')],
]

# === every quoting ===
for quoting in (csv.QUOTE_MINIMAL, csv.QUOTE_ALL, csv.QUOTE_NONNUMERIC, csv.QUOTE_NONE, csv.QUOTE_STRINGS, csv.QUOTE_NOTNULL):
    print(quoting)
    for row in ROWS:
        show(row, quoting=quoting)
        show(row, quoting=quoting, escapechar='\\')
        show(row, quoting=quoting, delimiter=' ', skipinitialspace=True, escapechar='\\')
        show(row, quoting=quoting, doublequote=False, escapechar='\\', lineterminator='!\n')

# === other characters ===
show(['a!b', 'a\\', '"'], lineterminator='!')
show(['a"b'], doublequote=False)
show(['a"b'], quotechar=None, quoting=csv.QUOTE_NONE)
show(['x', 'y z'], delimiter=' ')
show(["it's", 'a,b'], quotechar="'")
show(['a😀b', 'c'], delimiter='😀')
show(['x', 'y'], lineterminator='')

# === what rows may be ===
show(3)
show(None)
show('abc')
show({'a': 1})
show((char for char in 'ab'))
show(range(3))
show([['a'], {'b': 1}, b'c', (1, 2)])


class Shown:
    def __str__(self):
        return 'shown, quoted'


class Number(int):
    def __str__(self):
        return 'number'


class Text(str):
    def __str__(self):
        return 'other'


class Broken:
    def __str__(self):
        raise ValueError('no text')


class Floating:
    def __float__(self):
        return 1.5

    def __str__(self):
        return 'floating'


show([Shown(), Number(3), Text('a,b')])
show([Shown(), Number(3), Text('a,b'), Floating()], quoting=csv.QUOTE_NONNUMERIC)
show([Shown(), Number(3), Text('a,b')], quoting=csv.QUOTE_STRINGS)
show([Broken()])


def failing():
    yield 1
    raise KeyError('row')


show(failing())

# === writerows ===
writer = csv.writer(Lines())
print(writer.writerows([[1, 2], [3], 'ab']))
for rows in (3, [3], [[1], None]):
    try:
        writer.writerows(rows)
    except Exception as error:
        print(type(error).__name__, error)
print(writer.dialect.quoting, type(writer))
for bad in (3, None, object()):
    try:
        csv.writer(bad)
    except TypeError as error:
        print(error)


class Full:
    def write(self, text):
        raise OSError('disk full')


try:
    csv.writer(Full()).writerow([1])
except OSError as error:
    print(error)

# === DictWriter ===
writer = csv.DictWriter(Lines(), ['a', 'b'], restval='-')
print(writer.writeheader(), writer.writerow({'a': 1}), writer.writerows([{'a': 1, 'b': 2}, {'b': 'x,y'}]))
for row in ({'a': 1, 'c': 2}, {'z': 0}):
    try:
        writer.writerow(row)
    except ValueError as error:
        print(error)
writer = csv.DictWriter(Lines(), iter(['a', 'b']), extrasaction='ignore', dialect='unix')
print(writer.writerow({'c': 1, 'b': 3}), writer.fieldnames, writer.extrasaction, writer.restval)
try:
    csv.DictWriter(Lines(), [], extrasaction='z')
except ValueError as error:
    print(error)
print(csv.DictWriter[int])

# === there and back ===
class Store:
    def __init__(self):
        self.lines = []

    def write(self, text):
        self.lines.append(text)


for options in ({}, {'dialect': 'unix'}, {'dialect': 'excel-tab'}, {'quoting': csv.QUOTE_NONE, 'escapechar': '\\'}):
    store = Store()
    rows = [['a,b', 'c"d', 'e\nf', 'g\\h'], ['', ' x ', '\t', "'"], ['😀', 'é', '\r', '1']]
    csv.writer(store, **options).writerows(rows)
    print(list(csv.reader(store.lines, **options)) == rows)

# === external calls in between ===
class Asked:
    def __init__(self, value):
        self.value = value

    def __str__(self):
        return f'{echo(self.value)}!'


def asked_rows():
    for i in range(2):
        yield [Asked(i), add(i, 10), 'x']


class Sender:
    def write(self, text):
        print(repr(echo(text)))
        return add(len(text), 0)


csv.writer(Sender()).writerows(asked_rows())
print(csv.writer(Sender()).writerow(Asked(word) for word in ('a', 'b,c')))


def asked_lines():
    for i in range(3):
        yield f'{echo(i)},"x{add(i, 1)}'


print(list(csv.reader(asked_lines())))
for row in csv.DictReader(f'{echo(i)},{i}' for i in 'abc'):
    print(row)
