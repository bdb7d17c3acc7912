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


texts = ['', ' ', 'a', ' a  b ', 'a,b,,c', ',', ',,', 'a\x1cb\x85c\u2003d', 'aXXbXXc', '\U0001f600,\U0001f600']

# === split, rsplit ===
for text in texts:
    for name in ('split', 'rsplit'):
        for args in ((), (None,), (',',), ('XX',), (',', 1), (None, 1), (',', 0), (None, 0), (',', -1)):
            show(text, name, *args)
for name in ('split', 'rsplit'):
    for args in (('',), (1,), (b',',), (',', 'a'), (',', 1.5), (',', None), (',', I(1)), (None, I(1)), (',', Fails()), (',', 1, 2), (',', 2**70), (',', True)):
        show('a,b,c', name, *args)
    show('a,b,c', name, sep=',', maxsplit=1)
    show('a b c', name, maxsplit=1)
    show('a,b,c', name, sep=None)
    show('a,b,c', name, max=1)
    show('a,b,c', name, ',', sep=',')

# === splitlines ===
lines = 'a\nb\r\nc\rd\x0be\x0cf\x1cg\x1dh\x1ei\x85j\u2028k\u2029l\x1fm\n\n'
for args in ((), (True,), (False,), (1,), ([],), ('x',), (None,), (1.5,), (True, 1), (Fails(),)):
    show(lines, 'splitlines', *args)
show('a\nb', 'splitlines', keepends=True)
show('a\nb', 'splitlines', keep=True)
for text in ('', '\n', '\r\n', 'a', 'a\n', '\n\r', '\r\r\n'):
    show(text, 'splitlines')
    show(text, 'splitlines', True)

# === strip ===
for text in ('', '  ', '\t a b \n', 'xxaxx', '\xa0\u2003a\x85\x1f', '\U0001f600a\U0001f600', '\u200ba\u200b'):
    for name in ('strip', 'lstrip', 'rstrip'):
        for args in ((), (None,), ('x',), ('',), ('ax ',), ('\U0001f600',)):
            show(text, name, *args)
for name in ('strip', 'lstrip', 'rstrip'):
    for args in ((1,), (b'a',), ('a', 'b'), (['a'],)):
        show('abc', name, *args)
    show('abc', name, chars='a')

# === join ===


class Text(str):
    pass


class Sequence:
    def __getitem__(self, i):
        if i > 2:
            raise IndexError
        return f'<{i}>'


def words():
    yield 'one'
    yield Text('two')


def broken():
    yield 'one'
    raise KeyError('in the generator')


for items in ([], ['a'], ['a', 'b'], ('a', 'b'), 'abc', {'k': 1, 'l': 2}, iter('xy'), words(), Sequence(), [Text('t'), 'u'], map(str, range(3)), broken(), [1], ['a', None], ['a', b'b'], 1, None, Fails(), ['a', ['b']]):
    try:
        print('-'.join(items), '|', type(','.join([Text('x')])).__name__)
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))
show(', ', 'join')
show(', ', 'join', [], [])
print(len(' '.join(['ab'] * 10000)))
