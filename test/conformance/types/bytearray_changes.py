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
    data = bytearray(b'hello')
    try:
        result = f(data)
        print('itself' if result is data else result, data)
    except Exception as e:
        print(type(e).__name__, ascii(str(e)), data)


# === append, extend, insert ===
for item in (65, True, I(66), 256, -1, 2**70, 'a', b'a', None, 1.5, Fails(), I(300)):
    check(lambda d: d.append(item))
    check(lambda d: d.insert(1, item))
check(lambda d: d.append())
for items in (b'ab', bytearray(b'ab'), memoryview(b'ab'), [1, 2], (I(3),), range(3), iter([4]), '', 'ab', 1, None, [256], ['a'], Fails(), [1, Fails()]):
    check(lambda d: d.extend(items))
check(lambda d: d.extend(d))
for at in (0, 2, 5, 100, -1, -100, I(1), 2**70, 'a', 1.5, Fails()):
    check(lambda d: d.insert(at, 120))
check(lambda d: d.insert(1))

# === pop, remove, clear, copy, reverse ===
for at in (0, 2, -1, 4, 5, -6, I(1), 2**70, 'a', None, Fails()):
    check(lambda d: d.pop(at))
check(lambda d: d.pop())
check(lambda d: bytearray().pop())
check(lambda d: d.pop(1, 2))
for item in (108, 1, 256, -1, I(101), 'a', b'h', None):
    check(lambda d: d.remove(item))
check(lambda d: d.clear())
check(lambda d: d.reverse())
check(lambda d: d.copy())
check(lambda d: d.copy() is d)

# === items ===
for key in (0, -1, 5, -6, I(1), 2**70, 'a', None):
    for value in (65, 256, 'a', I(66), Fails()):
        check(lambda d: d.__setitem__(key, value))
    check(lambda d: d.__delitem__(key))

# === slices ===
slices = (slice(None), slice(1, 3), slice(2, 2), slice(3, 1), slice(-2, None), slice(100, None), slice(None, None, 2), slice(None, None, -1), slice(None, None, -2), slice(4, 0, -2), slice(1, 2, 2), slice(None, None, 0), slice(I(1), I(3)))
for key in slices:
    for value in (b'', b'xy', b'123', bytearray(b'vwxyz'), [65, 66], range(3), memoryview(b'ab'), I(2)):
        check(lambda d: d.__setitem__(key, value))
    check(lambda d: d.__delitem__(key))
    check(lambda d: d.__setitem__(key, d))
for value in (1, 'ab', None, 1.5, [256], ['a'], object, Fails(), (c for c in [1])):
    check(lambda d: d.__setitem__(slice(1, 3), value))
    check(lambda d: d.__setitem__(slice(None, None, 2), value))

# === in place ===


def add(data, other):
    data += other
    return data


def times(data, n):
    data *= n
    return data


def augment(data):
    data[1:2] *= 3
    return data


for other in (b'ab', bytearray(b'ab'), memoryview(b'ab'), b'', 'ab', [1], 1):
    check(lambda d: add(d, other))
check(lambda d: add(d, d))
for n in (2, 1, 0, -1, I(2), True, 1.5, 'a'):
    check(lambda d: times(d, n))
check(augment)

# === __init__ again ===
for args in ((), (b'ab',), (3,), ('ab', 'ascii'), ('ab',), ([1, 2],), (None,), (b'', 1)):
    check(lambda d: d.__init__(*args))


# === guest code that changes the array ===
class Shrinks:
    def __init__(self, data):
        self.data = data

    def __index__(self):
        self.data.clear()
        return 1


check(lambda d: d.__setitem__(0, Shrinks(d)))
check(lambda d: d.__setitem__(Shrinks(d), 1))
check(lambda d: d.append(Shrinks(d)))
check(lambda d: d[Shrinks(d)])
check(lambda d: d.__setitem__(slice(0, Shrinks(d)), b'xyz'))
check(lambda d: d.find(Shrinks(d)))


def shrinking(data):
    yield 1
    data.clear()
    yield 2


check(lambda d: d.extend(shrinking(d)))
check(lambda d: d.__setitem__(slice(1, 3), shrinking(d)))
data = bytearray(b'abc')
for byte in data:
    if len(data) < 8:
        data.append(byte)
print(data)
data = bytearray(b'abcdef')
print([data.pop() for byte in data])
queue = bytearray()
for i in range(1000):
    queue.append(i % 256)
    if i % 3 == 0:
        queue.pop(0)
print(len(queue), queue[:5])

# === what may be assigned to a slice ===
class A: pass
class NC:
    def __rsub__(self, o): return 1
class Itf:
    def __iter__(self): raise TypeError('hm')
class ItV:
    def __iter__(self): raise ValueError('hm')
class G:
    def __getitem__(self, i): raise IndexError
class Nx:
    def __iter__(self): return self
    def __next__(self): raise TypeError('hmm')
for v in (1j, type('J', (complex,), {})(2), A(), NC(), Itf(), ItV(), G(), Nx(), 5, None, 'x', [300], ['a'], 2.5, [1], iter([2]), {1}, {'a':1}):
    for s in (slice(2**70, None), slice(None), slice(0, 1), slice(0, 2, 2), slice(5, 9), slice(None, None, -1)):
        x = bytearray(b'abc')
        try:
            x[s] = v
            print(s, type(v).__name__, x)
        except Exception as e: print(s, type(v).__name__, type(e).__name__, e, x)
