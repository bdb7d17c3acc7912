# Arrays of machine numbers and characters: every typecode, operation and error.
from array import array, typecodes, ArrayType
import array as m
print(array.__mro__, ArrayType is array, typecodes)
def t(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__, e)
class I:
    def __init__(s, v): s.v = v
    def __index__(s): return s.v
class F:
    def __float__(s): return 2.5
for code in typecodes:
    for v in (1, -1, 300, 70000, 2**31 - 1, 1.5, 'x', 'xy', None, I(3), F(), True, b'a', 2**70):
        if v == -1 and code == 'L':
            continue
        t(lambda: array(code, [v]))
a = array('h', [1, 2, 3])
for f in [lambda: array('x'), lambda: array(b'h'), lambda: array('hh'), lambda: array(1), lambda: array('h', 5), lambda: array('h', 'ab'), lambda: array('u', b'abcd'), lambda: array('u', b'abc'), lambda: array('h', b'abc'), lambda: array('h', array('u', 'a')), lambda: array('u', array('w', 'a')), lambda: array('w', array('u', 'a')), lambda: array('u', array('h', [97])), lambda: array('d', array('h', [97])), lambda: array('b', array('h', [300])), lambda: array('h', {1: 2}), lambda: array('h', memoryview(b'abcd')), lambda: array('h', bytearray(b'abcd')), lambda: array('h', range(3)), lambda: array('h', None),
  lambda: a[3], lambda: a['x'], lambda: a[1.5], lambda: a[2**70], lambda: a[::-1], lambda: a[None:1], lambda: a + 1, lambda: a + array('i'), lambda: a + [1], lambda: a * 2, lambda: 2 * a, lambda: a * 1.5, lambda: a * 'x', lambda: a * -1, lambda: a.append('x'), lambda: a.append(), lambda: a.index(9), lambda: a.index(1, 'x'), lambda: a.remove(9), lambda: a.pop(9), lambda: array('h').pop(), lambda: a.insert('x', 1), lambda: a.insert(1, 'x'), lambda: a.extend(5), lambda: a.extend(array('i')), lambda: a.extend('a'), lambda: a.frombytes('x'), lambda: a.frombytes(b'x'), lambda: a.frombytes(a), lambda: a.fromlist((1,)), lambda: a.fromlist([1, 'x']), lambda: a, lambda: a.fromunicode('x'), lambda: array('u').fromunicode(5), lambda: a.tounicode(), lambda: array('w', 'xy').tounicode(), lambda: array('u', 'xy').tobytes(), lambda: hash(a), lambda: a == [1], lambda: a < 1, lambda: a.__lt__([1]), lambda: a == bytearray(b'\1\0\2\0'), lambda: array('B', b'ab') == bytearray(b'ab'), lambda: bytearray(b'ab') == array('B', b'ab'), lambda: b'ab' == array('B', b'ab'), lambda: array('b', [1]) < array('d', [1.5]), lambda: array('h', [1,2]) == array('i', [1,2]), lambda: array('u', 'a') == array('w', 'a'), lambda: array('u', 'a') < array('h', [1]), lambda: array('d', [float('nan')]) == array('d', [float('nan')]),
  lambda: a.itemsize, lambda: a.typecode, lambda: setattr(a, 'typecode', 'i'), lambda: setattr(a, 'itemsize', 1), lambda: setattr(a, 'x', 1), lambda: a.__reduce_ex__(2), lambda: a.__reduce_ex__(3), lambda: a.__reduce__(), lambda: type(iter(a)), lambda: list(reversed(a)), lambda: memoryview(a).format, lambda: memoryview(a).tolist(), lambda: memoryview(array('w', 'ab')).tolist(), lambda: memoryview(array('w', 'ab')).format, lambda: memoryview(array('w', 'ab')).itemsize,lambda: memoryview(array('w', 'ab'))[0], lambda: memoryview(array('w', 'ab')) == memoryview(array('w', 'ab')), lambda: memoryview(a)[0], lambda: bytes(a), lambda: bytearray(a), lambda: b'-'.join([a, a]), lambda: m._array_reconstructor(array, 'h', 4, b'\1\0'), lambda: m._array_reconstructor(array, 'h', 5, b'\1\0'), lambda: a.buffer_info()[1], lambda: a.byteswap(), lambda: a, lambda: a.__class_getitem__(int), lambda: a.__sizeof__() > 10, lambda: a.__contains__(256), lambda: 'x' in a, lambda: a.count(256), lambda: a.count('x'), lambda: a.clear(), lambda: a]:
    t(f)
for code in 'uw':
    x = array(code, 'aé')
    x.byteswap()
    for f in [lambda: repr(x), lambda: x[0], lambda: x.tolist(), lambda: x.tounicode(), lambda: list(x), lambda: x == x, lambda: x.index('a'), lambda: x.pop(), lambda: x.tobytes(), lambda: x.count('a')]:
        t(f)
x = array('h', [1, 2, 3, 4])
v = memoryview(x)
for f in [lambda: x.append(5), lambda: x.extend([1]), lambda: x.pop(), lambda: x.insert(0, 1), lambda: x.clear(), lambda: x.frombytes(b'ab'), lambda: x.remove(1), lambda: x.__delitem__(0), lambda: x.__setitem__(slice(0, 2), array('h')), lambda: x.__setitem__(slice(0, 2), array('h', [7, 8])), lambda: x.__imul__(2), lambda: x.__imul__(1), lambda: x.__iadd__(x), lambda: x.__iadd__(array('h')), lambda: x.fromlist([1]), lambda: x.fromlist([]), lambda: x.reverse(), lambda: x.byteswap(), lambda: x.fromunicode('a'), lambda: x]:
    t(f)
v[0] = 5
print(x, v.nbytes)
class Sub(array):
    pass
s = Sub('i', [1, 2])
s.foo = 3
print(s, type(s[:1]), type(s + s), type(s * 2), s.__reduce_ex__(2), type(s.__copy__()), type(s.__deepcopy__({})))
import copy
print(copy.copy(s), copy.deepcopy(s), type(copy.copy(s)))
s += Sub('i', [5])
print(s, type(s))
x = array('i', range(10))
x[2:5] = array('i', [9, 9]); print(x)
x[::2] = array('i', [0, 0, 0, 0, 0]); print(x)
t(lambda: x.__setitem__(slice(None, None, 2), array('i', [1])))
t(lambda: x.__setitem__(slice(0, 1), [1]))
t(lambda: x.__setitem__(slice(0, 1), array('h')))
del x[1:3]; print(x)
del x[::2]; print(x)
x[1:1] = x; print(x)
t(lambda: x.__setitem__('a', 1)); t(lambda: x.__setitem__(99, 1)); t(lambda: x.__delitem__(99)); t(lambda: x.__delitem__('a'))
it = iter(array('b', [1, 2])); print(next(it), it.__reduce__(), it.__length_hint__() if hasattr(it, '__length_hint__') else 'nohint'); it.__setstate__(0); print(next(it)); print(type(it))

# === bytes-like ===
import struct, zlib, io, hashlib, binascii
a = array('H', [258, 772])
print(bytes(a), a.tobytes(), b''.join([a, b'x']), int.from_bytes(a, 'big'), hashlib.md5(a).hexdigest(), binascii.hexlify(a), zlib.crc32(a), struct.unpack('<HH', a))
view = memoryview(a)
print(view.format, view.itemsize, view.shape, view.nbytes, view.tolist(), view[1], view.cast('B').tolist())
view[0] = 513
print(a, io.BytesIO(b'abcd').readinto(a), a)
struct.pack_into('<H', a, 2, 7)
print(a)
view.release()
a.append(1)
print(a, bytearray(b'ab') + array('B', b'cd'), b'ab' + array('B', b'cd'), b'abab'.count(array('B', b'ab')), b'a,b'.split(array('B', b',')))
with memoryview(a) as view:
    t(lambda: a.append(1))
a.append(2)
print(a)

# === guest code makes items ===
class Index:
    def __index__(self):
        print('index')
        return 3

class Float:
    def __float__(self):
        print('float')
        return 2.5

class Shrink:
    def __init__(self, target):
        self.target = target

    def __index__(self):
        self.target.pop()
        return 9

for code, v in (('h', Index()), ('d', Float())):
    a = array(code)
    print('append'); a.append(v)
    print('insert'); a.insert(0, v)
    print('set'); a[0] = v
    print('extend'); a.extend([v])
    print('fromlist'); a.fromlist([v])
    print('list'); array(code, [v])
    print('iterator'); array(code, (x for x in [v]))
    print(a, a.count(3), 3 in a)
a = array('h', [1, 2, 3])
a[Shrink(a):] = array('h', [5])
print(a)
a.insert(Shrink(a), 7)
print(a)

# === files ===
stream = io.BytesIO()
array('i', [1, 2, 3]).tofile(stream)
stream.seek(0)
a = array('i')
a.fromfile(stream, 2)
print(a)
t(lambda: a.fromfile(stream, 5))
print(a)
t(lambda: a.fromfile(stream, -1))
