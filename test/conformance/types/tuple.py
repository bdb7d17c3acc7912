def err(*fs):
    for f in fs:
        try:
            print('ok', f())
        except Exception as e:
            print(type(e).__name__, e)


# === constructor and display ===
print(tuple(), tuple('ab'), tuple([1, 2]), tuple({'k': 1}), (), (1,), 1, (1, 2), ((),), tuple(tuple([1])), tuple(x for x in 'z'))
t = 1, 2, 3
print(t, (t is tuple(t)), t[:] is t, () is (), type((1)), type((1,)))
err(lambda: tuple(5), lambda: tuple(1, 2), lambda: tuple(iterable=[]))

# === indexing ===
t = ('a', 'b', 'c', 'd')
print(t[0], t[-1], t[1:3], t[::-1], t[::2], t[5:], t[True])
err(lambda: t[4], lambda: t[-5], lambda: t['a'], lambda: t[1.0], lambda: t[None], lambda: ()[0])

# === immutable ===
def assign(): t[0] = 1
def delete(): del t[0]
def assign_slice(): t[0:1] = (1,)
err(assign, delete, assign_slice, lambda: t.append(1), lambda: t.sort())

# === methods ===
n = (1, 2, 1, True, 1.0, None)
print(n.count(1), n.count(None), n.index(2), n.index(1, 1), n.index(None, -2), n.count('z'))
err(lambda: n.index('z'), lambda: n.index(2, 3), lambda: n.index(), lambda: n.count(), lambda: n.count(1, 2), lambda: n.index(x=1))

# === operators ===
print(t + (1,), t * 2 == t + t, 2 * (1,), () + (), 'a' in t, (1,) in ((1,), 2), len(t), t < ('b',), (1, 2) < (1, 2, 0), (1, 2) == (1.0, 2), (1,) != [1], (1, 'a') < (2, None), t * 0, t * -3)
err(lambda: t + [1], lambda: t + 1, lambda: t * 'a', lambda: (1,) < ('a',), lambda: (1,) < [2], lambda: -t, lambda: t - t, lambda: t())

# === hashing ===
print(hash((1, 2)) == hash((1.0, 2)), {(1, 'a'): 'v'}[1, 'a'], (1, (2, 3)) in {(1, (2, 3))}, hash(()) == hash(tuple([])))
err(lambda: hash(([],)), lambda: {(1, {}): 1}, lambda: {((), [])})

# === unpacking and iteration ===
a, (b, c) = 1, (2, 3)
print(a, b, c, [x for x in t], list(enumerate(t, 1)), sorted(t, reverse=True), max(t), sum((1, 2)), any((0, 1)), list(reversed(t)), dict([(1, 2)]), list(zip(t, n)), type(iter(t)).__name__)

# === repr ===
print((1,), ('a', b'b', 1.5, None), ((1, 2), [3]), str(('é', '\n')), f'{(1, 2)}', '%s' % ((1, 2),), '%s %s' % (1, 2))
inner = []
rec = (inner, 1)
inner.append(rec)
print(rec)

# === special methods ===
print(t.__len__(), t.__contains__('a'), t.__getitem__(1), t.__add__(()) == t, t.__mul__(0), t.__eq__([]), t.__lt__(('z',)), t.__repr__(), (1, 2).__hash__() == hash((1, 2)), t.__getnewargs__())


# === subclass ===
class Point(tuple):
    def __new__(cls, x, y):
        return super().__new__(cls, (x, y))

    @property
    def x(self):
        return self[0]

    def __repr__(self):
        return f'Point{tuple(self)}'


p = Point(1, 2)
print(p, p.x, p == (1, 2), type(p + (3,)).__name__, type(p[:]).__name__, {p: 1}[1, 2], len(p), [*p], isinstance(p, tuple), '%s-%s' % p)
p.extra = 5
print(p.extra, tuple(p), type(tuple(p)).__name__)
