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


# === split, rsplit ===
for data in (b'', b' ', b' a  b ', b'a,b,,c', b',', b'a\x0bb\x0cc\x85d\x1ce', bytearray(b'a,b')):
    for name in ('split', 'rsplit'):
        for args in ((), (None,), (b',',), (b',', 1), (None, 1), (bytearray(b','), 0), (None, 0)):
            show(data, name, *args)
for name in ('split', 'rsplit'):
    for args in ((b'',), ('',), (1,), (None, 'a'), (b',', 1.5), (b',', None), (b',', I(1)), (b',', Fails()), (b',', 1, 2), (b',', 2**70)):
        show(b'a,b,c', name, *args)
    show(b'a,b,c', name, sep=b',', maxsplit=1)
    show(b'a,b,c', name, max=1)

# === splitlines ===
for data in (b'', b'\n', b'a\nb\r\nc\rd\x0be\x85f\n\n', bytearray(b'a\r\nb')):
    for args in ((), (True,), (0,), ('x',), (None,)):
        show(data, 'splitlines', *args)
show(b'a\nb', 'splitlines', keepends=True)
show(b'a\nb', 'splitlines', True, False)
show(b'a\nb', 'splitlines', Fails())

# === strip ===
for data in (b'', b'  ', b'\t a b \n\x0b\x0c', b'xxaxx', b'\x85a\xa0', bytearray(b' a ')):
    for name in ('strip', 'lstrip', 'rstrip'):
        for args in ((), (None,), (b'x',), (b'',), (bytearray(b'ax '),)):
            show(data, name, *args)
for args in ((1,), ('a',), (b'a', b'b')):
    show(b'abc', 'strip', *args)
show(b'abc', 'strip', chars=b'a')

# === partition, rpartition, removeprefix, removesuffix ===
for name in ('partition', 'rpartition', 'removeprefix', 'removesuffix'):
    for args in ((b'b',), (b'ca',), (b'z',), (b'abcabc',), (b'',), (bytearray(b'abc'),), (), (1,), ('a',), (None,), (b'a', b'b')):
        show(b'abcabc', name, *args)
        show(bytearray(b'abcabc'), name, *args)

# === join ===


def pieces():
    yield b'one'
    yield bytearray(b'two')


for items in ([], [b'a'], [b'a', b'b'], (b'a', bytearray(b'b'), memoryview(b'c')), {b'k': 1}, iter([b'x']), pieces(), ['a'], [b'a', 1], [b'a', None], b'abc', 'abc', 1, None, Fails()):
    for make in (bytes, bytearray):
        try:
            print(make(b'-').join(items))
        except Exception as e:
            print(type(e).__name__, e)
show(b'-', 'join')
show(b'-', 'join', [], [])
