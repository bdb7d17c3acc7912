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


def check(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))


class Gives:
    def __init__(self, value):
        self.value = value

    def __bytes__(self):
        return self.value


class Items:
    def __iter__(self):
        return iter([1, I(2), True])


class Index(I):
    def __iter__(self):
        return iter([9])


# === construction ===
for make in (bytes, bytearray):
    for args in (
        (),
        (3,),
        (0,),
        (True,),
        (-1,),
        (2**70,),
        (I(2),),
        (b'ab',),
        (bytearray(b'ab'),),
        (memoryview(b'ab'),),
        ([1, 2, 255],),
        ((1, I(2)),),
        (range(3),),
        (iter([1]),),
        (Items(),),
        (Index(2),),
        ({1: 2},),
        ('ab', 'utf-8'),
        ('\xe9', 'latin-1'),
        ('\xe9', 'ascii', 'replace'),
        ('ab',),
        ('ab', 1),
        ('ab', 'ascii', 1),
        (b'ab', 'ascii'),
        (1, 'ascii'),
        ([256],),
        ([-1],),
        (['a'],),
        ([1.5],),
        ([2**70],),
        (1.5,),
        (None,),
        (object,),
        (Fails(),),
        (1, 2, 3, 4),
    ):
        check(lambda: make(*args))
    check(lambda: make(source='ab', encoding='ascii', errors='strict'))
    check(lambda: make('ab', errors='strict'))
    check(lambda: make(b'', errors='strict'))
    check(lambda: make(what=1))
for value in (b'given', bytearray(b'x'), 'text', None):
    check(lambda: bytes(Gives(value)))
    check(lambda: b'%b' % Gives(value))
check(lambda: bytearray(Gives(b'given')))

# === items and slices ===
data = b'abcdef'
for key in (0, -1, 6, -7, True, I(2), 2**70, 1.5, 'a', None, (1,), slice(1, 3), slice(None, None, -2), slice(4, 1), slice(None, None, 0), slice('a'), slice(I(1), I(4)), slice(-100, 100)):
    check(lambda: data[key])
    check(lambda: bytearray(data)[key])
check(lambda: list(data))
check(lambda: list(reversed(data)))
check(lambda: [type(iter(data)).__name__, type(iter(bytearray())).__name__])
check(lambda: iter(data).__length_hint__())

# === operators ===
for f in [
    lambda: b'a' + b'b',
    lambda: b'a' + bytearray(b'b'),
    lambda: bytearray(b'a') + b'b',
    lambda: b'a' + 'b',
    lambda: b'a' + 1,
    lambda: bytearray(b'a') + 'b',
    lambda: b'ab' * 2,
    lambda: 2 * bytearray(b'ab'),
    lambda: b'ab' * -1,
    lambda: b'ab' * I(2),
    lambda: b'ab' * 1.5,
    lambda: b'ab' * b'c',
    lambda: b'' * 2**70,
    lambda: b'a' == bytearray(b'a'),
    lambda: b'a' == 'a',
    lambda: b'a' != 'a',
    lambda: b'a' < b'b',
    lambda: b'a' < bytearray(b'b'),
    lambda: b'a' < 'b',
    lambda: bytearray(b'b') >= b'abc',
    lambda: b'ab' < b'abc',
    lambda: sorted([b'b', b'', b'ab', b'\xff', b'a']),
    lambda: hash(b'a') == hash(bytes([97])),
    lambda: hash(bytearray(b'a')),
    lambda: {b'a': 1}[b'a'],
    lambda: {bytearray(b'a'): 1},
    lambda: bool(b'') or bool(b'\x00'),
    lambda: b'ab'.__bytes__(),
    lambda: b'ab'.__getnewargs__(),
    lambda: b'ab'.__setitem__,
]:
    check(f)

# === repr ===
for data in (b'', b"it's", b'"', b'\'"', b'\\\t\n\r\x00\x7f\xff', b'a' * 50):
    print(repr(data), str(data), ascii(data), repr(bytearray(data)), f'{data}')
