def show(value, name, *args, **kwargs):
    shown = ', '.join([ascii(arg) for arg in args] + [f'{key}={ascii(arg)}' for key, arg in kwargs.items()])
    try:
        print(f'{ascii(value)}.{name}({shown}) ->', ascii(getattr(value, name)(*args, **kwargs)))
    except Exception as e:
        print(f'{ascii(value)}.{name}({shown}) raises', type(e).__name__, ascii(str(e)))


class I:
    def __init__(self, n):
        self.n = n

    def __index__(self):
        return self.n

    def __repr__(self):
        return f'I({self.n})'


class Fails:
    def __index__(self):
        raise KeyError('index')

    def __bool__(self):
        raise KeyError('bool')

    def __iter__(self):
        raise KeyError('iter')

    def __repr__(self):
        return 'Fails()'


# === center, ljust, rjust ===
for name in ('center', 'ljust', 'rjust'):
    for text in ('', 'ab', 'abc', '\U0001f600'):
        for args in ((6,), (7,), (0,), (-3,), (4, '*'), (5, '\U0001f600'), (I(4),), (True,)):
            show(text, name, *args)
    for args in ((), ('a',), (1.5,), (None,), (5, ''), (5, 'ab'), (5, 1), (5, b'a'), (5, None), (5, 'a', 'b'), (2**70,), (-(2**70),), (2**70, ''), (Fails(),)):
        show('ab', name, *args)
    show('ab', name, width=5)

# === zfill ===
for text in ('', '7', '-7', '+7', '--7', '\u22127', '\U0001f600'):
    for args in ((4,), (1,), (0,), (I(3),)):
        show(text, 'zfill', *args)
for args in ((), ('4',), (1.5,), (4, 5), (2**70,)):
    show('7', 'zfill', *args)

# === expandtabs ===
for text in ('\t', 'a\tb', 'abcdefgh\ti', 'ab\n\tc\r\td', '\U0001f600\tx', '\t\t'):
    for args in ((), (4,), (1,), (0,), (-1,), (I(2),)):
        show(text, 'expandtabs', *args)
for args in (('4',), (1.5,), (None,), (4, 5), (2**40,)):
    show('a\tb', 'expandtabs', *args)
show('a\tb', 'expandtabs', tabsize=3)
show('a\tb', 'expandtabs', size=3)

# === maketrans ===
for args in (
    ('ab', 'xy'),
    ('ab', 'xy', 'z'),
    ('', ''),
    ({'a': 'b', 98: None, 'c': 3},),
    ({},),
    ('aa', 'xy'),
    ('\U0001f600', 'x'),
    (),
    ('ab',),
    ('ab', 'x'),
    (1, 2),
    ('a', 2),
    (1, 'a'),
    ('a', 'b', 3),
    ('a', 'b', 'c', 'd'),
    ({'ab': 1},),
    ({1.5: 1},),
    ({None: 1},),
    ([],),
):
    show('', 'maketrans', *args)


# === translate ===
class Missing(dict):
    def __missing__(self, code):
        return chr(code).upper() * 2


class Lookup:
    def __repr__(self):
        return 'Lookup()'

    def __getitem__(self, code):
        if code == 98:
            raise LookupError('unchanged')
        if code == 99:
            return None
        return code + 1


class Broken:
    def __repr__(self):
        return 'Broken()'

    def __getitem__(self, code):
        raise KeyError if code == 97 else ZeroDivisionError('broken')


for table in (
    {97: 'x'},
    {97: None},
    {97: 120},
    {97: ''},
    {97: 'long text'},
    {},
    {'a': 'x'},
    {97: '\U0001f600', 98: 0x1f600},
    str.maketrans('abc', 'cab'),
    Missing({97: 'z'}),
    Lookup(),
    Broken(),
    'x' * 100,
    ['y'] * 99,
    {97: 1.5},
    {97: -1},
    {97: 0x110000},
    {97: b'x'},
    {97: True},
    None,
    1,
    [],
):
    show('abcab', 'translate', table)
show('abc', 'translate')
show('a\U0001f600', 'translate', {0x1f600: 'smile'})
