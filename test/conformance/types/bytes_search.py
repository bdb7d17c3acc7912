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


both = (bytes, bytearray)

# === find, rfind, index, rindex, count ===
for make in both:
    for data in (b'', b'abcabc', b'\x00\xff\x00'):
        for sub in (b'', b'a', b'bc', b'zz', b'\xff', 97, 0, 255, bytearray(b'bc'), memoryview(b'ca')):
            for name in ('find', 'rfind', 'rindex', 'count'):
                try:
                    print(make.__name__, data, name, bytes(sub) if isinstance(sub, memoryview) else sub, getattr(make(data), name)(sub))
                except ValueError as e:
                    print(make.__name__, data, name, e)
for name in ('find', 'rfind', 'index', 'count'):
    for bounds in ((1,), (-2,), (1, 3), (3, 1), (None, 3), (2, None), (100,), (6,), (7,), (I(1), I(4)), (2**70,), (True, 4)):
        show(b'abcabc', name, b'bc', *bounds)
        show(bytearray(b'abcabc'), name, 99, *bounds)
for name in ('find', 'index', 'count'):
    for args in ((), ('a',), (256,), (-1,), (2**70,), (None,), (1.5,), (I(97),), (Fails(),), (b'a', 'b'), (b'a', 1, 1.5), (b'a', 1, 2, 3), ('a', 'b'), (I(300),)):
        show(b'abc', name, *args)

# === startswith, endswith ===
for name in ('startswith', 'endswith'):
    for data in (b'', b'abc', bytearray(b'abc')):
        for affix in (b'', b'a', b'abc', b'c', b'abcd', bytearray(b'a'), (), (b'x', b'a'), (bytearray(b'c'),), (b'',)):
            show(data, name, affix)
    for bounds in ((1,), (-1,), (1, 2), (2, 1), (3,), (4,), (None, 2), (I(1), I(3))):
        show(b'abc', name, b'b', *bounds)
        show(b'abc', name, b'', *bounds)
    for args in ((), (1,), ('a',), (None,), ([b'a'],), ((b'a', 1),), ((b'x', 'a'),), (b'a', b'b'), (b'a', 1, 2, 3)):
        show(b'abc', name, *args)

# === in ===
for item in (b'', b'b', b'cb', 98, 0, bytearray(b'bc')):
    print(item, item in b'abc', item in bytearray(b'abc'))
for item in (256, -1, 'a', None, 1.5, I(98), I(300)):
    try:
        print(item, item in b'abc')
    except Exception as e:
        print(item, type(e).__name__, e)
