def check(f):
    try:
        print(ascii(f()))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))


# === attributes of each kind of view ===
m = memoryview(b'abcdef')
views = [m, m[::-2], m[1:1], m.cast('B', (2, 3)), m.cast('h'), m[:1].cast('B', ()), memoryview(bytearray(b'ab')), memoryview(b'')]
names = 'obj nbytes itemsize format ndim shape strides suboffsets readonly c_contiguous f_contiguous contiguous'.split()
for view in views:
    print([getattr(view, name) for name in names])

# === they cannot be set ===
for name in ('format', 'shape', 'obj', 'other'):
    check(lambda: setattr(m, name, 1))
check(lambda: m.missing)

# === construction ===
for f in [
    lambda: memoryview(),
    lambda: memoryview(1),
    lambda: memoryview('a'),
    lambda: memoryview([1]),
    lambda: memoryview(None),
    lambda: memoryview(b'', 1),
    lambda: memoryview(b'', object=1),
    lambda: memoryview(other=1),
    lambda: memoryview(object=b'a').tobytes(),
    lambda: memoryview(memoryview(b'ab')).tolist(),
    lambda: type('X', (memoryview,), {}),
    lambda: memoryview[int],
    lambda: memoryview.__doc__,
    lambda: isinstance(m, memoryview),
    lambda: bool(memoryview(b'')),
    lambda: bool(m),
    lambda: m + m,
    lambda: m * 2,
    lambda: m < m,
    lambda: repr(m)[:11],
    lambda: str(m)[:11],
    lambda: '{:5}'.format(m),
]:
    check(f)


class Sub(bytes):
    pass


sub = Sub(b'sub')
check(lambda: memoryview(sub).obj is sub)
check(lambda: memoryview(sub).tolist())

# === __buffer__ ===
check(lambda: b'ab'.__buffer__(0).tolist())
check(lambda: b'ab'.__buffer__(1))
check(lambda: bytearray(b'ab').__buffer__(1).readonly)
check(lambda: m.__buffer__(1))
check(lambda: b''.__buffer__())
check(lambda: b''.__buffer__('a'))


class Lender:
    def __init__(self, data):
        self.data = data

    def __buffer__(self, flags):
        print('asked', flags)
        return memoryview(self.data)


check(lambda: memoryview(Lender(b'lent')).tobytes())
check(lambda: bytes(Lender(b'lent')))
check(lambda: bytearray(Lender(bytearray(b'lent'))))
check(lambda: memoryview(Lender([1])))


class Liar:
    def __buffer__(self, flags):
        return b'no view'


check(lambda: memoryview(Liar()))
check(lambda: bytes(Liar()))
