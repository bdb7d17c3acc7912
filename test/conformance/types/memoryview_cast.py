def check(f):
    try:
        print(ascii(f()))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))


m = memoryview(b'abcdef')

# === refused ===
for f in [
    lambda: m.cast(),
    lambda: m.cast('B', (6,), 1),
    lambda: m.cast(1),
    lambda: m.cast(None),
    lambda: m.cast('x'),
    lambda: m.cast('<h'),
    lambda: m.cast(''),
    lambda: m.cast('bb'),
    lambda: m.cast('\xe9'),
    lambda: m.cast('i'),
    lambda: m.cast('h').cast('i'),
    lambda: m[::2].cast('B'),
    lambda: m.cast('B', 3),
    lambda: m.cast('B', None),
    lambda: m.cast('B', (3,)),
    lambda: m.cast('B', (0,)),
    lambda: m.cast('B', (-1,)),
    lambda: m.cast('B', ('a',)),
    lambda: m.cast('B', [1] * 65),
    lambda: m.cast('B', (2**63,)),
    lambda: m.cast('B', (2, 3)).cast('B', (3, 2)),
    lambda: memoryview(b'').cast('B', (1,)),
    lambda: memoryview(b'').cast('B', ()),
]:
    check(f)

# === allowed ===
for f in [
    lambda: m.cast('@h').format,
    lambda: m.cast('@h').tolist(),
    lambda: m.cast('c').tolist(),
    lambda: m.cast('b').cast('c').cast('H').tolist(),
    lambda: m.cast('B', (True, 6)).tolist(),
    lambda: m.cast('h', [3, 1]).tolist(),
    lambda: m.cast('B', (2, 3)).cast('B').tolist(),
    lambda: m.cast('h', shape=(3,)).strides,
    lambda: m.cast(format='b').format,
    lambda: memoryview(b'').cast('i').tolist(),
    lambda: m[1:].cast('b').obj,
]:
    check(f)

# === every format: sizes, values in and out ===
values = [1, -1, 127, 128, 255, 256, 65535, 65536, 2**31, 2**63 - 1, 2**63, 2**64, -(2**63) - 1, 1.5, -0.0, 65504.0, 65520.0, 1e-8, 5e-8, 0.1, 1e300]
values += ['a', b'a', b'ab', bytearray(b'a'), None, True, [], [0], 1j]
for letter in 'bBhHiIqQfde?c':
    view = memoryview(bytearray(8)).cast(letter)
    out = [view.itemsize]
    for value in values:
        try:
            view[0] = value
            out.append((value, view[0], view[:1].tobytes()))
        except Exception as e:
            out.append((value, type(e).__name__, str(e)))
    print(letter, out)
check(lambda: memoryview(bytearray(8)).cast('z'))


class Number:
    def __init__(self, **ways):
        self.ways = ways

    def __index__(self):
        return self.ways['index']

    def __float__(self):
        return self.ways['real']

    def __bool__(self):
        return self.ways['truth']


number = Number(index=7, real=2.5, truth=True)
for letter in 'bBdf?c':
    view = memoryview(bytearray(8)).cast(letter)

    def store():
        view[0] = number
        return view[0]

    check(store)
