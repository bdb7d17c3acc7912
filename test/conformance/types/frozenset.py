def err(*fs):
    for f in fs:
        try:
            print('ok', f())
        except Exception as e:
            print(type(e).__name__, e)


# === constructor and repr ===
print(frozenset(), frozenset([1]), frozenset('a'), repr(frozenset({2})), sorted(frozenset('hello')), frozenset({frozenset()}), frozenset(frozenset([1])) is not None)
f = frozenset([1, 2, 3])
print(frozenset(f) is f, f.copy() is f, frozenset() == set(), len(f), 2 in f, bool(frozenset()))
err(lambda: frozenset(5), lambda: frozenset([[]]), lambda: frozenset(1, 2), lambda: frozenset(x=1), lambda: frozenset([{}]))

# === hashing ===
print(hash(f) == hash(frozenset([3, 2, 1])), {f: 'v'}[frozenset([3, 1, 2])], frozenset([1]) in {frozenset([1])}, {1} in {frozenset([1])}, len({frozenset('ab'), frozenset('ba')}))
err(lambda: {frozenset([1]): 1}[{2}], lambda: hash(frozenset([(1, 2)])) == hash(frozenset([(1, 2)])))

# === no mutation ===
for name in ('add', 'remove', 'discard', 'pop', 'clear', 'update', 'difference_update'):
    print(name, hasattr(f, name))
err(lambda: f.add(1))

# === methods and operators ===
print(sorted(f.union([9])), sorted(f.intersection({1, 9})), sorted(f.difference([1])), sorted(f.symmetric_difference([3, 4])), f.isdisjoint([7]), f.issubset(range(5)), f.issuperset({1}), type(f | {9}).__name__, type({9} | f).__name__, type(f & set()).__name__, type(f.union([1])).__name__)
print(sorted(f - {1}), sorted(f ^ {1, 5}), f == {1, 2, 3}, {1, 2, 3} == f, f < {1, 2, 3, 4}, f <= f, f > {1}, f != {1}, f == [1, 2, 3])
g = h = frozenset([1])
g |= {2}
print(sorted(g), sorted(h), g is h)
err(lambda: f | [1], lambda: f < [1], lambda: f + f, lambda: f[0], lambda: f.union(5), lambda: f - 5, lambda: f())

# === nested ===
fs = frozenset([frozenset([1]), frozenset([2])])
print(frozenset([1]) in fs, {1} in fs, sorted(sorted(x) for x in fs), sum(len(x) for x in fs))

# === subclass ===
class F(frozenset):
    def __new__(cls, items=(), tag=None):
        self = super().__new__(cls, items)
        self.tag = tag
        return self


x = F([1, 2], tag='t')
print(sorted(x), x.tag, type(x).__name__, type(x | {3}).__name__, x == {1, 2}, {x: 1}[frozenset([1, 2])], type(x.copy()).__name__, repr(F([1])), repr(F()))
