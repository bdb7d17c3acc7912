# === lists ===
xs = list(range(10))
for s in (slice(None), slice(2, 5), slice(-3, None), slice(None, -3), slice(None, None, 2), slice(None, None, -1), slice(8, 2, -2),
          slice(100, None), slice(-100, 3), slice(5, 2), slice(2, 5, -1), slice(-1, None, -4), slice(0, 100, 100)):
    print(s, xs[s])

# === strings, tuples, bytes, ranges ===
print('hello'[1:4], 'hello'[::-1], 'héllo😀!'[-2:], (1, 2, 3)[1:], b'hello'[::2], range(10)[2:8:3], range(10)[::-1])

# === slice of a slice copies ===
ys = xs[:]
ys[0] = 99
print(xs[0], ys[0], (t := (1, 2))[:] is t)

# === assignment ===
def assigned(target, value):
    ys = list(range(6))
    try:
        ys[target] = value
        return ys
    except Exception as e:
        return f'{type(e).__name__} {e}'


print(assigned(slice(1, 3), 'xyz'))
print(assigned(slice(1, 3), []))
print(assigned(slice(3, 1), [7]))
print(assigned(slice(10, 20), [7]))
print(assigned(slice(None, None, 2), 'abc'))
print(assigned(slice(None, None, 2), 'ab'))
print(assigned(slice(None, None, -1), range(6)))
print(assigned(slice(4, 1, -1), (x for x in 'abc')))
print(assigned(slice(0, 2), 5))
print(assigned(slice(0, 4, 2), 5))
print(assigned(slice(0, 6, 2), 'abcd'))
zs = [1, 2, 3]
zs[1:1] = zs
print(zs)
zs[:] = zs[::-1]
print(zs)

# === deletion ===
for s in (slice(1, 3), slice(None, None, 2), slice(None, None, -2), slice(5, 1), slice(1, 100, 3), slice(None)):
    ys = list(range(8))
    del ys[s]
    print(s, ys)

# === index objects ===
class Idx:
    def __init__(self, v):
        self.v = v

    def __index__(self):
        return self.v


print(xs[Idx(3)], xs[Idx(1):Idx(7):Idx(2)], xs[True], xs[False:True])

# === what __getitem__ receives ===
class G:
    def __getitem__(self, k):
        return k


g = G()
print(g[1], g[1:2], g[::], g[1:2, 3], g[...], g[:, None], g['k'], g[()], g[-1], g[a := 2])

# === errors ===
for f in (lambda: xs['a'], lambda: xs[1.0], lambda: xs[None], lambda: xs[10], lambda: xs[-11], lambda: xs['a':], lambda: xs[::0], lambda: 'abc'[5],
          lambda: 'abc'['x'], lambda: ()[0], lambda: (1,)[1.5], lambda: b'ab'[9], lambda: range(3)[3], lambda: range(3)['x'], lambda: xs[1, 2],
          lambda: 5[0], lambda: None['k'], lambda: {}[[]], lambda: {1: 2}[3], lambda: len[0], lambda: G[0], lambda: {1, 2}[0], lambda: 'abc'[1:'x'], lambda: b'a'['k']):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
