# Keys of dicts and sets with a guest __hash__ and __eq__: which of them are called, in which order.
log = []
class K:
    def __init__(self, n, h=None): self.n = n; self.h = n if h is None else h
    def __hash__(self): log.append(('h', self.n)); return self.h
    def __eq__(self, o):
        log.append(('e', self.n, o.n if isinstance(o, K) else o))
        return self.n == (o.n if isinstance(o, K) else o)
    def __repr__(self): return f'K{self.n}'
def show(*a):
    print(*a, log[:]); log.clear()


# === dict ===
d = {}
d[K(1)] = 'a'
d[K(2)] = 'b'
show(d, len(d))
show(d[K(1)], d.get(K(3)), K(2) in d, K(9) in d)
d[K(1)] = 'c'; show(d)
show(1 in d, d[1], d.get(2), 3 in d)
d[2] = 'B'; show(d)
d[3] = 'three'; d['x'] = 1; show(d)
show(d[K(3)], d.pop(K(3)), d)
del d[K(1)]; show(d)
try: d[K(1)]
except KeyError as e: show('KeyError', e)
show(d.setdefault(K(5), 'five'), d.setdefault(K(5), 'six'), d)
e = dict(d); show(e, e == d)
e.update({K(7): 7, 2: 'two'}); show(e)
show(e | {K(5): 55})
show({k: v for k, v in e.items()})
p = {5: 'p', 6: 'q'}
show(p[K(5)], K(6) in p, K(7) in p)
p[K(5)] = 'new'; show(p)

# === set ===
s = {K(1), K(2), K(1)}; show(s)
show(K(1) in s, 1 in s, 7 in s)
s.add(K(3)); s.add(2); show(s)
s.discard(K(3)); s.remove(K(2)); show(s)
try: s.remove(K(8))
except KeyError as x: show('KeyError', x)
a = {K(1), K(2), 3}; b = {K(2), 3, 4}; log.clear()
show(a & b); show(a | b); show(a - b); show(a ^ b); show(a <= b, a < a | b, a == b, a == {K(1), 2, K(3)}, a.isdisjoint(b))
show(a.union([K(9)]), a.difference([K(1)]), a.symmetric_difference([K(1), K(1)]))
a |= b; show(a); a -= {K(1)}; show(a); a &= {K(2), 4}; show(a); a ^= {K(2), 5}; show(a)
f = frozenset([K(1), K(2)]); log.clear()
show(hash(f) == hash(frozenset([K(2), K(1)])), f == frozenset([K(2), K(1)]))
show({f: 1}[frozenset([K(2), K(1)])])
t = (K(1), 2); log.clear()
show({t: 1}[(K(1), 2)])
show(dict.fromkeys([K(1), K(1), K(2)], 0), set([K(1), K(1)]))

# === equal hashes and compaction ===
c = {K(i, 0): i for i in range(4)}; show(len(c))
show(c[K(3, 0)]); show(K(9, 0) in c)
for k in list(c): del c[k]
show(c)
c = {}
for i in range(100): c[K(i)] = i
for i in range(95): del c[K(i)]
log.clear(); show(c, c[K(97)], len(c))

# === comparison with native keys ===
x = {i: K(i) for i in range(3)}; y = {i: K(i) for i in range(3)}; show(x == y, x != y)
show({K(1): 2}.keys() & {1}, {K(1): 2}.items() == {(1, 2)}, {K(1): 2}.keys() | [K(2)], (K(1), 2) in {1: 2}.items(), {1: K(2)}.items() & [(1, 2)])
show({K(1)} == {1}, {1} == {K(1)}, {K(1): 1} == {1: 1}, frozenset([K(1)]) == {1})
show([K(1), K(2)] == [1, 2], [1, K(2)].index(2), [K(1)].count(1), K(3) in (1, 2, 3), (K(1), K(2)) == (K(1), K(3)))
l = [K(1), K(2), K(3)]; l.remove(2); show(l)
show(repr([K(1), {K(2): {K(3)}}, (K(4),)]))

# === fromkeys() of a set or dict knows the hashes ===


class Counted:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        print('hash', self.n)
        return self.n

    def __eq__(self, other):
        print('eq', self.n)
        return self.n == other.n

    def __repr__(self):
        return f'C{self.n}'


keys = [Counted(1), Counted(2), Counted(1), 'a', 1.5]
for source in (keys, set(keys), frozenset(keys[:2]), dict.fromkeys(keys), dict.fromkeys(keys).keys(), iter(keys), tuple(keys)):
    print(type(source).__name__)
    made = dict.fromkeys(source, 7)
    print(sorted(map(repr, made)), len(made), set(made.values()))
    print(made[Counted(2)], made.pop(Counted(1)))
d = {1: 'a', 2: 'b'}
made = dict.fromkeys(d, 'v')
made[3] = 'w'
print(d, made, dict.fromkeys({}, 1), dict.fromkeys(set()), dict.fromkeys({'x': 1}))
