def check(f):
    try:
        print(ascii(f()))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))


m = memoryview(b'abcdef')
two = m.cast('B', (2, 3))
three = memoryview(bytes(range(24))).cast('B', (2, 3, 4))
zero = m[:1].cast('B', ())


class I:
    def __init__(self, n):
        self.n = n

    def __index__(self):
        return self.n


# === one dimension ===
for key in (0, -1, 5, 6, -7, True, I(2), 'a', 1.5, None, (0,), (I(1),), (0, 0), (), ('a',), ..., 2**70):
    check(lambda: m[key])
for key in (slice(1, 3), slice(None, None, -1), slice(None, None, 2), slice(4, 1), slice(-100, 100), slice(None, None, 0), slice('a', None), slice(I(1), I(4))):
    check(lambda: m[key].tobytes())
check(lambda: m[1:5][1:][::2].tolist())
check(lambda: len(m[1:4]))
check(lambda: list(m))
check(lambda: list(m[::-2]))
check(lambda: list(reversed(m)))
check(lambda: type(iter(m)).__name__)
check(lambda: [98 in m, 1 in m, 'a' in m, b'a' in m])

# === several dimensions ===
for key in (0, (0, 1), (1, -1), (0,), (0, 1, 2), (1, 5), (2, 0), (-3, 0), (1, 'a'), 'a', (I(1), I(2)), (slice(0, 1), slice(0, 1)), (0, slice(0, 1))):
    check(lambda: two[key])
check(lambda: two[0:1].tolist())
check(lambda: two[::-1].tolist())
check(lambda: two[::-1].tobytes())
check(lambda: three.tolist())
check(lambda: three[1, 2, 3])
check(lambda: three.strides)
for f in (len, list, iter, lambda v: list(reversed(v)), lambda v: v.count(97), lambda v: v.index(97)):
    check(lambda: f(two))

# === no dimension ===
for key in ((), 0, (0,), slice(None)):
    check(lambda: zero[key])
check(lambda: zero[...] is zero)
for f in (len, list, iter, memoryview.tolist, memoryview.tobytes, lambda v: v.count(97), lambda v: v.index(97), memoryview.hex):
    check(lambda: f(zero))

# === count and index ===
for f in [
    lambda: m.count(97),
    lambda: m.count('a'),
    lambda: m.count(),
    lambda: m.index(100),
    lambda: m.index(100, 4),
    lambda: m.index(100, -3),
    lambda: m.index(100, I(1), I(4)),
    lambda: m.index(120),
    lambda: m.index(),
    lambda: m.index(1, 'a'),
    lambda: m.cast('c').count(b'a'),
    lambda: m.cast('c').index(b'b', 0, 1),
]:
    check(f)


class Any:
    def __eq__(self, other):
        return other > 98


check(lambda: m.count(Any()))
check(lambda: m.index(Any()))
check(lambda: m.index(Any(), 4))
check(lambda: Any() in m)

# === conversion ===
for f in [
    lambda: two.tobytes('F'),
    lambda: two.tobytes('A'),
    lambda: two.tobytes(order='C'),
    lambda: two.tobytes(None),
    lambda: two.tobytes('X'),
    lambda: two.tobytes(1),
    lambda: three.tobytes('F'),
    lambda: m.hex(),
    lambda: m.hex(':'),
    lambda: m.hex(':', 2),
    lambda: m.hex(b'-', -2),
    lambda: m.hex('ab'),
    lambda: m[::2].hex(),
    lambda: m.cast('h').hex('_'),
    lambda: m.tolist(1),
    lambda: bytes(m[::2]),
    lambda: bytearray(m[::-1]),
    lambda: bytes(m.cast('h')),
    lambda: str(m, 'ascii'),
    lambda: int(memoryview(b'15')),
    lambda: int(memoryview(b'x5')),
    lambda: int(memoryview(b'15'), 16),
    lambda: float(memoryview(b'1.5')),
    lambda: int.from_bytes(m[::2], 'big'),
]:
    check(f)

# === bounds of index() are asked before the dimensions ===
class Bound:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        print('index', self.value)
        if isinstance(self.value, Exception):
            raise self.value
        return self.value

flat = memoryview(b'abcabc')
square = memoryview(b'abcdefgh').cast('B', (2, 4))
print(flat.index(98, Bound(2)), flat.index(97, Bound(0), Bound(-1)))
for view in (flat, square):
    for bounds in ((Bound(ValueError('start')),), (Bound(1), Bound(KeyError('stop'))), (Bound(2**70),), (Bound(-2**70), Bound(0))):
        try:
            print(view.index(97, *bounds))
        except Exception as error:
            print(type(error).__name__, error)
