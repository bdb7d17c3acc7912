import csv

NAMES = 'delimiter quotechar escapechar doublequote skipinitialspace lineterminator quoting strict'.split()


def show(**options):
    try:
        dialect = csv.reader([], **options).dialect
        print([getattr(dialect, name) for name in NAMES])
    except Exception as error:
        print(options, type(error).__name__, error)


# === names ===
print(sorted(csv.__all__))
print(csv.QUOTE_MINIMAL, csv.QUOTE_ALL, csv.QUOTE_NONNUMERIC, csv.QUOTE_NONE, csv.QUOTE_STRINGS, csv.QUOTE_NOTNULL)

# === checks ===
for value in (1, 'ab', None, '', '\n', '"', ',', ' ', '\0', b','):
    show(delimiter=value)
for value in (1, 'ab', None, '', '\n', "'", ',', ' ', '€'):
    show(quotechar=value)
for value in (3, '', '\r', '"', ',', '\\', None):
    show(escapechar=value)
for value in (3, None, ',', '', '\n\n', '"'):
    show(lineterminator=value)
for value in ('a', 9, -1, None, 3, True):
    show(quoting=value)
show(quoting=csv.QUOTE_NONE, quotechar=None)
show(quotechar=None, quoting=csv.QUOTE_ALL)
show(delimiter=' ', skipinitialspace=True)
show(quotechar=' ', skipinitialspace=True)
show(escapechar=' ', skipinitialspace=True)
show(strict=1, doublequote=0)
show(foo=1)

# === where settings come from ===
show(dialect='nope')
show(dialect=csv.excel_tab)
show(dialect=csv.unix_dialect, delimiter=';')
show(dialect=csv.unix_dialect(), quotechar="'")
show(dialect=3)
show(dialect=None)


class Pipes(csv.excel):
    delimiter = '|'
    quoting = csv.QUOTE_ALL


show(dialect=Pipes)
show(dialect=Pipes())
csv.register_dialect('pipes', Pipes, quotechar="'")
csv.register_dialect('plain', delimiter=':')
csv.register_dialect('copy', 'pipes', strict=True)
for name in csv.list_dialects():
    show(dialect=name)
csv.unregister_dialect('pipes')
print(csv.list_dialects())
for act in (lambda: csv.register_dialect(3), lambda: csv.register_dialect('a', 'b'), lambda: csv.unregister_dialect('pipes'),
            lambda: csv.get_dialect('pipes'), lambda: csv.Dialect(), lambda: csv.reader([], 'excel', 'b')):
    try:
        act()
    except Exception as error:
        print(type(error).__name__, error)


class Long(csv.Dialect):
    delimiter = 'ab'
    quoting = 0


for act in (Long, lambda: csv.reader([], Long)):
    try:
        act()
    except Exception as error:
        print(type(error).__name__, error)
dialect = csv.get_dialect('excel')
print(type(dialect))
try:
    dialect.delimiter = ';'
except AttributeError as error:
    print(error)
print(csv.reader([], dialect).dialect is dialect, csv.reader([], dialect, delimiter=';').dialect is dialect)

# === Sniffer ===
SAMPLES = [
    'a,b\n1,2\n', 'a;b;c\n1;2;3\n4;5;6\n', 'a, b\n1, 2\n', '"a";"b"\n"c";"d"\n', "'a','b'\n", 'x', '', 'abc\ndef\n', 'a\tb\n1\t2\n',
    '"a ""q"" b", "c"\n"d", "e"\n', 'a b c\n1 2 3\n', '"one"\n"two"\n', '2020-01-01,5\n2020-01-02,6\n', 'a:b,c\nd:e,f\n',
    'name,"x, y",z\nname,"p, q",r\n', "a|'b|c'|d\n", 'k=1\nk=2\nk=3\n', '\n'.join(f'{i};{i * i};{"x" * i}' for i in range(30)),
    'id,name\n' + '\n'.join(f'{i},"n{i}"' for i in range(12)),
]
for sample in SAMPLES:
    for delimiters in (None, ',;'):
        try:
            found = csv.Sniffer().sniff(sample, delimiters)
        except csv.Error as error:
            print(error)
        else:
            print([getattr(found, name) for name in NAMES[:7]], found._name, issubclass(found, csv.Dialect))
for sample in ('name,age\nbob,3\nann,4\n', '1,2\n3,4\n', 'a,b\nc,d\n', 'name,x\nlonger,y\nlonger,z\n', 'id,when\n1,2020-01-01\n2,2020-01-02\n'):
    print(csv.Sniffer().has_header(sample))
print(csv.Sniffer().preferred)
