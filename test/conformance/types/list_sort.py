def err(*fs):
    for f in fs:
        try:
            print('ok', f())
        except Exception as e:
            print(type(e).__name__, e)


# === basics ===
xs = [3, 1, 2]
print(xs.sort(), xs, xs.sort(reverse=True), xs, xs.sort(key=lambda x: -x), xs, xs.sort(key=None), xs)
print(sorted('banana'), sorted(['b', 'B', 'a', 'A']), sorted(['b', 'B', 'a'], key=str.lower), sorted([True, 0, 2, False]), sorted([2, 1.5, -1, 1]), sorted([[2], [1, 5], [1]]), sorted([(1, 'b'), (1, 'a'), (0, 'z')]))

# === stability ===
people = [('ann', 30), ('bob', 25), ('cid', 30), ('dan', 25), ('eve', 30)]
print(sorted(people, key=lambda p: p[1]))
print(sorted(people, key=lambda p: p[1], reverse=True))
print(sorted(sorted(people, reverse=True), key=lambda p: p[1]))
data = [(i % 7, i) for i in range(200)]
data.sort(key=lambda t: t[0])
assert all(a[0] < b[0] or a[0] == b[0] and a[1] < b[1] for a, b in zip(data, data[1:]))

# === key is called once each, in order ===
calls = []


def key(x):
    calls.append(x)
    return -x


print(sorted([2, 3, 1], key=key), calls)

# === only __lt__ is used ===
class V:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        return self.n < other.n

    def __repr__(self):
        return f'V{self.n}'


print(sorted([V(3), V(1), V(2)]), max([V(1), V(2)], key=lambda v: v.n))

# === errors leave the elements there ===
xs = [3, 'a', 1]
err(lambda: xs.sort())
print(len(xs), sorted(map(str, xs)))
err(lambda: [1, None].sort(), lambda: sorted([{}, {}]), lambda: [1].sort(lambda x: x), lambda: [1].sort(cmp=1), lambda: [2, 1].sort(key=5), lambda: sorted([1, 2], key=lambda: 0), lambda: sorted([1, 0], key=lambda x: 1 / x), lambda: [1].sort(reverse='x'), lambda: [1].sort(reverse=None), lambda: sorted([object, int]), lambda: sorted([1], reverse=[1]), lambda: [1, 2].sort(reverse=1.5))

# === mutation while sorting ===
xs = [3, 2, 1]


def spoil(x):
    xs.append(x)
    return x


err(lambda: xs.sort(key=spoil))
ys = [2, 1]
seen = []
ys.sort(key=lambda v: seen.append(len(ys)) or v)
print(seen, ys)

# === by several keys ===
words = ['pear', 'fig', 'apple', 'kiwi', 'date', 'plum']
print(sorted(words, key=lambda w: (len(w), w)), sorted(words, key=lambda w: (-len(w), w[-1])), sorted(words, key=len)[0], sorted({'b': 1, 'a': 2}.items(), key=lambda kv: kv[1], reverse=True))

# === patterns that a merge sort sees ===
def pseudo(n, seed=12345):
    out = []
    for _ in range(n):
        seed = (seed * 1103515245 + 12345) % 2 ** 31
        out.append(seed % 1000)
    return out


for name, seq in (('random', pseudo(500)), ('up', list(range(300))), ('down', list(range(300, 0, -1))), ('equal', [5] * 100), ('saw', [i % 10 for i in range(300)]), ('organ', list(range(100)) + list(range(100, 0, -1)))):
    result = sorted(seq)
    assert all(a <= b for a, b in zip(result, result[1:])) and len(result) == len(seq), name
    assert sorted(seq, reverse=True) == result[::-1], name
    print(name, sum(i * v for i, v in enumerate(result)))
print(sorted([float('inf'), -1.0, 0, -float('inf')]), sorted('éaz😀Z'), sorted([b'b', b'a']), sorted([(2, 'a'), (1,), ()]))
