# === insertion order ===
d = {'b': 1, 'a': 2}
d['c'] = 3
d['b'] = 9
print(d)
del d['b']
d['b'] = 1
print(d, list(d.values()))
d.update({'a': 5, 'z': 6})
print(list(d), d.popitem(), list(d))
d.pop('a')
d.setdefault('a', 'back')
print(d)

# === equality ignores order ===
print({'a': 1, 'b': 2} == {'b': 2, 'a': 1}, list({'a': 1, 'b': 2}) == list({'b': 2, 'a': 1}), {1: {2: 3}} == {1.0: {2.0: 3.0}}, {} == [], {'a': 1} == {'a': 2})

# === many insertions and deletions keep order ===
big = {}
for i in range(1000):
    big[i] = i
for i in range(0, 1000, 2):
    del big[i]
for i in range(0, 20, 2):
    big[i] = -i
print(list(big)[:5], list(big)[-10:], len(big), sum(big.values()))
for _ in range(100):
    k = next(iter(big))
    big[k] = big.pop(k)
print(next(iter(big)), list(big)[-1])

# === changing size while iterating ===
def attempt(name, change, view=lambda d: d):
    d = {i: i for i in range(4)}
    seen = []
    try:
        for k in view(d):
            seen.append(k)
            change(d, len(seen))
    except RuntimeError as e:
        print(name, seen, e, len(d))
    else:
        print(name, seen, 'no error', len(d))


attempt('add', lambda d, n: d.__setitem__(n + 100, 0))
attempt('delete', lambda d, n: d.pop(0, None))
attempt('replace', lambda d, n: d.__setitem__(0, 'new value'))
attempt('swap', lambda d, n: (d.pop(n + 1, None), d.__setitem__(n + 50, 1)))
attempt('clear', lambda d, n: d.clear())
attempt('values', lambda d, n: d.__setitem__('x', 0), lambda d: d.values())
attempt('items', lambda d, n: d.pop(3, None), lambda d: d.items())
attempt('reversed', lambda d, n: d.__setitem__('x', 0), lambda d: reversed(d))
attempt('at the end', lambda d, n: n == 4 and d.__setitem__('x', 0))
attempt('copy', lambda d, n: d.__setitem__(n + 100, 0), lambda d: list(d))

# === an exhausted iterator stays exhausted ===
d = {1: 1}
it = iter(d)
print(list(it))
d[2] = 2
print(next(it, 'end'), list(it))
it = iter(d)
next(it)
d[3] = 3
for _ in range(2):
    try:
        next(it)
    except RuntimeError as e:
        print(e)

# === comprehension over itself, dict built from its items ===
d = {k: v for k, v in sorted({'b': 2, 'a': 1}.items())}
print(d, {v: k for k, v in d.items()}, dict(sorted(d.items(), key=lambda kv: -kv[1])), dict(reversed(d.items())), dict(reversed(list(d.items()))))

# === nested update ===
tree = {}
for path in ('a.b.c', 'a.b.d', 'a.e', 'f'):
    node = tree
    for part in path.split('.'):
        node = node.setdefault(part, {})
print(tree)

# === length hints and next ===
it = iter({1: 2, 3: 4})
print(it.__length_hint__(), next(it), it.__length_hint__(), type(it).__name__, type(iter({}.values())).__name__, type(iter({}.items())).__name__, type(reversed({})).__name__)

# === mutation from __eq__ and __hash__ ===
class Evil:
    def __init__(self, d):
        self.d = d

    def __hash__(self):
        return 1

    def __eq__(self, other):
        self.d.clear()
        return False


d = {}
d[Evil(d)] = 1
d[Evil(d)] = 2
print(len(d))
