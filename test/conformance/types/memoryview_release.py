def check(f):
    try:
        print(ascii(f()))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))


# === released ===
r = memoryview(bytearray(b'zz'))
other = r[:]
check(lambda: r.release())
check(lambda: r.release())
for f in [
    lambda: r[0],
    lambda: r.tolist(),
    lambda: r.obj,
    lambda: r.nbytes,
    lambda: r.format,
    lambda: r.shape,
    lambda: r.readonly,
    lambda: r.contiguous,
    lambda: len(r),
    lambda: iter(r),
    lambda: r.tobytes(),
    lambda: r.hex(),
    lambda: r.cast('b'),
    lambda: r.toreadonly(),
    lambda: r.count(1),
    lambda: r.index(1),
    lambda: 1 in r,
    lambda: hash(r),
    lambda: r.__setitem__(0, 1),
    lambda: r.__enter__(),
    lambda: r.__exit__(),
    lambda: r.__exit__(1, 2, 3),
    lambda: memoryview(r),
    lambda: bytes(r),
    lambda: bytearray(r),
    lambda: b''.join([r]),
    lambda: b'' + r,
    lambda: b'a'.find(r),
    lambda: str(r, 'ascii'),
    lambda: int(r),
    lambda: [r == r, r == b'zz', r != r, b'zz' == r, bytearray(b'zz') == r],
    lambda: repr(r)[:20],
    lambda: other.tolist(),
]:
    check(f)
items = iter(memoryview(b'abc'))
check(lambda: next(items))

# === with ===
data = bytearray(b'hello')
with memoryview(data) as view:
    check(lambda: data.append(1))
    print(view[0])
check(lambda: view.tolist())
check(lambda: data.append(1))
try:
    with memoryview(data) as view:
        raise KeyError('inside')
except KeyError as e:
    print(e)
check(lambda: data.pop())

# === a bytearray that is looked at keeps its size ===
data = bytearray(b'hello')
view = memoryview(data)
for f in [
    lambda: data.append(1),
    lambda: data.extend(b''),
    lambda: data.extend(b'a'),
    lambda: data.extend([]),
    lambda: data.extend([1]),
    lambda: data.insert(0, 1),
    lambda: data.pop(),
    lambda: data.remove(104),
    lambda: data.clear(),
    lambda: data.reverse(),
    lambda: data.__iadd__(b''),
    lambda: data.__iadd__(b'a'),
    lambda: data.__imul__(1),
    lambda: data.__imul__(2),
    lambda: data.__imul__(0),
    lambda: data.__setitem__(slice(0, 2), b'xy'),
    lambda: data.__setitem__(slice(0, 2), b'xyz'),
    lambda: data.__setitem__(slice(0, 2), b'x'),
    lambda: data.__setitem__(slice(0, 0), b''),
    lambda: data.__setitem__(slice(0, 4, 2), b''),
    lambda: data.__setitem__(0, 1),
    lambda: data.__delitem__(0),
    lambda: data.__delitem__(slice(0, 0)),
    lambda: data.__delitem__(slice(0, 1)),
    lambda: data.__delitem__(slice(0, 4, 2)),
    lambda: data.__delitem__(slice(4, 0, 2)),
    lambda: data.__init__(b'abc'),
    lambda: data.__init__(),
    lambda: data.resize(5),
    lambda: data.resize(6),
    lambda: data.copy(),
    lambda: data.upper(),
]:
    check(lambda: (f(), bytes(data)))
print(view.tobytes())
part = view[1:3]
view.release()
check(lambda: data.append(1))
part.release()
check(lambda: data.append(1))

# === views that nothing refers to any more do not count ===
def total(buffer):
    view = memoryview(buffer)
    return sum(view[1:])


data = bytearray(b'abc')
print(total(data), bytes(memoryview(data)[1:]))
data.append(100)
view = memoryview(data)
view = None
data.append(101)
held = {'views': [memoryview(data)]}
check(lambda: data.append(102))
held.clear()
data.append(103)


class Reader:
    def __init__(self, buffer):
        self.view = memoryview(buffer)


reader = Reader(data)
check(lambda: data.clear())
del reader
data.clear()
print(data)

# === resize ===
data = bytearray(b'abc')
for size in (5, 2, 0, 3, -1, 'a', 2**70):
    check(lambda: (data.resize(size), data))
check(lambda: data.resize())
check(lambda: data.resize(size=1))
