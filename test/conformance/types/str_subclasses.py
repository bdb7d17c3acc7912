class Text(str):
    def __new__(cls, value='', extra=None):
        self = super().__new__(cls, value)
        self.extra = extra
        return self


text = Text('aBc', extra=[1])

# === methods give plain str ===
calls = [
    ('capitalize',),
    ('casefold',),
    ('center', 5),
    ('center', 1),
    ('expandtabs',),
    ('join', ['x']),
    ('ljust', 2),
    ('lower',),
    ('lstrip',),
    ('replace', 'z', 'y'),
    ('replace', 'a', 'a'),
    ('rjust', 3),
    ('rstrip', 'z'),
    ('strip',),
    ('swapcase',),
    ('title',),
    ('translate', {}),
    ('upper',),
    ('zfill', 2),
    ('removeprefix', 'z'),
    ('removesuffix', ''),
    ('__add__', ''),
    ('__mul__', 1),
    ('__str__',),
    ('__getitem__', slice(None)),
]
for name, *args in calls:
    result = getattr(text, name)(*args)
    print(name, type(result).__name__, result)
for name, *args in [('split', 'z'), ('rsplit',), ('splitlines',), ('partition', 'B'), ('rpartition', 'B')]:
    print(name, [type(item).__name__ for item in getattr(text, name)(*args)])
print(type(str(text)).__name__, type(f'{text}').__name__, type(text + '').__name__, type(text[0]).__name__, [type(c).__name__ for c in text])
print(text.extra, repr(text), text == 'aBc', {text: 1}['aBc'])


# === what a subclass may override ===
class Loud(str):
    def __str__(self):
        return 'str of ' + str.__str__(self)

    def __repr__(self):
        return 'repr of ' + str.__str__(self)

    def __format__(self, spec):
        return f'format of {str.__str__(self)} with {spec!r}'

    def __len__(self):
        return 42

    def __iter__(self):
        return iter('iterated')

    def __contains__(self, item):
        return item == 'anything'

    def __getitem__(self, key):
        return f'item {key}'

    def __eq__(self, other):
        return other == 'equal'

    def __hash__(self):
        return 7

    def __add__(self, other):
        return 'added'

    def __radd__(self, other):
        return 'added from the right'

    def __mod__(self, other):
        return 'formatted'

    def __rmod__(self, other):
        return 'formatted from the right'


loud = Loud('x')
print(str(loud), repr(loud), f'{loud:>5}', format(loud), '%s %r' % (loud, loud), '{} {!r} {!s:>3}'.format(loud, loud, loud))
print(len(loud), list(loud), 'anything' in loud, 'x' in loud, loud[3], loud == 'x', loud == 'equal', hash(loud))
print(loud + 'a', 'a' + loud, loud % 1, '%s' % 'a')
print('-'.join([loud, 'b']), 'axb'.replace(loud, 'y'), 'axb'.split(loud), 'x' in 'x' + str.__str__(loud))
print(print is print, sorted([Loud('b'), Loud('a')], key=str.__str__)[0].upper())


# === __str__ and __repr__ that give something else ===
class Gives:
    def __init__(self, value):
        self.value = value

    def __str__(self):
        return self.value

    def __repr__(self):
        return self.value

    def __format__(self, spec):
        return self.value


for value in ('plain', 1, None, b'x'):
    given = Gives(value)
    for f in (str, repr, ascii, format, '{}'.format, lambda v: f'{v}', lambda v: f'{v!s}', lambda v: '%s' % v, lambda v: '%r' % (v,)):
        try:
            result = f(given)
            print(type(result).__name__, result, end='; ')
        except TypeError as e:
            print(e, end='; ')
    print()


# === repetition of subclasses ===
class Bytes(bytes):
    pass


class Items(list):
    pass


sub = Text('b')
for f in (
    lambda: 'a' * sub,
    lambda: sub * 'a',
    lambda: sub * 1.5,
    lambda: 1.5 * sub,
    lambda: sub * sub,
    lambda: b'a' * Bytes(b'c'),
    lambda: Bytes(b'c') * None,
    lambda: [1] * sub,
    lambda: Items([1]) * sub,
    lambda: sub.__mul__('a'),
    lambda: 'a'.__mul__(1.5),
    lambda: sub * 2 + 2 * sub,
    lambda: Bytes(b'c') * True,
):
    try:
        print(f())
    except TypeError as e:
        print(e)


# === a separator with more or wider characters leaves the object itself ===
class Text(str):
    pass


for text, separator in (('b', '12'), ('b', 'x'), ('', '12'), ('b', None), ('b', '漢'), ('é', '漢'), ('漢', 'xx'), ('漢漢', 'x'), ('漢', '\U0001f600'), ('a b', '\U0001f600')):
    print([type(piece).__name__ for name in ('split', 'rsplit', 'partition', 'rpartition') if separator or 'sp' in name for piece in getattr(Text(text), name)(separator)])
