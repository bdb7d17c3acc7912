# case: external=add,fail
import bisect

print(sorted(n for n in dir(bisect) if not n.startswith('_')))
print(bisect.bisect, bisect.bisect is bisect.bisect_right, bisect.insort, bisect.insort_left)
a = [1, 2, 2, 2, 3, 5]
for x in (0, 1, 2, 2.5, 3, 4, 5, 6):
    print(x, bisect.bisect_left(a, x), bisect.bisect_right(a, x), bisect.bisect(a, x), bisect.bisect_left(a, x, 2), bisect.bisect_right(a, x, 1, 3),
          bisect.bisect_left(a, x, lo=1, hi=4), bisect.bisect(a=a, x=x, hi=2))
print(bisect.bisect('abcde', 'c'), bisect.bisect_left((1, 3, 5), 3), bisect.bisect_left(range(0, 1000, 3), 500), bisect.bisect([], 1))
print(bisect.bisect([[1], [2], [3]], [2]), bisect.bisect([('a', 1), ('b', 2)], ('b',)), bisect.bisect_left([1.0, 2.0], 2), bisect.bisect(a, 2, 4, 1))
pairs = [('a', 1), ('b', 3), ('c', 3), ('d', 7)]
print(bisect.bisect_left(pairs, 3, key=lambda p: p[1]), bisect.bisect_right(pairs, 3, key=lambda p: p[1]), bisect.bisect(pairs, 9, key=lambda p: p[1]))
for act in (bisect.insort, bisect.insort_left, bisect.insort_right):
    b = [1, 3, 3, 5]
    print(act(b, 3.0), b, act(b, 0), act(b, 9), b, act(b, 4, 1, 2), b)
    p = list(pairs)
    print(act(p, ('x', 3), key=lambda p: p[1]), p)


def attempt(act, *args, **kwds):
    try:
        print('returned', act(*args, **kwds))
    except Exception as e:
        print(type(e).__name__, e)


for name in ('bisect_left', 'bisect_right', 'bisect', 'insort_left', 'insort_right', 'insort'):
    act = getattr(bisect, name)
    attempt(act)
    attempt(act, [1])
    attempt(act, [1], 2, -1)
    attempt(act, [1], 2, 'a')
    attempt(act, [1], 2, 0, 1.5)
    attempt(act, [1, 2, 3], 2, 0, 10)
    attempt(act, [1, 2, 3], 9, 0, 10)
    attempt(act, [1, 2], 'a')
    attempt(act, 5, 1)
    attempt(act, {1: 2}, 1)
    attempt(act, [1], 2, None)
    attempt(act, [1], 2, 0, None, len)
    attempt(act, [1], 2, key=5)
    attempt(act, [1], 2, other=5)
    attempt(act, (1, 2), 1, 0, 1)


class Index:
    def __init__(self, v):
        self.v = v

    def __index__(self):
        return self.v


print(bisect.bisect(a, 2, Index(1), Index(3)), bisect.bisect_left(a, 2, True))
attempt(bisect.bisect, a, 2, Index(-1))

asked = []


class N:
    def __init__(self, v):
        self.v = v

    def __lt__(self, other):
        asked.append((self.v, other.v))
        return self.v < other.v

    def __repr__(self):
        return str(self.v)


ns = [N(v) for v in a]
for act in (bisect.bisect_left, bisect.bisect_right, bisect.insort_left, bisect.insort_right):
    asked.clear()
    print(act(ns, N(2)), asked, ns)


class Own:
    def __init__(self, items):
        self.items = items

    def __len__(self):
        return len(self.items)

    def __getitem__(self, i):
        return self.items[i]

    def insert(self, i, x):
        print('insert', i, x)
        self.items.insert(i, x)


own = Own([1, 2, 3])
print(bisect.bisect(own, 2), bisect.insort(own, 2), own.items)


class L(list):
    def insert(self, i, x):
        print('own insert', i, x)
        super().insert(i, x)


sub = L([1, 2])
bisect.insort(sub, 1.5)
print(sub)


class Asks:
    def __init__(self, v):
        self.v = v

    def __lt__(self, other):
        return add(self.v, 0) < other.v


asks = [Asks(1), Asks(2), Asks(4)]
print(bisect.bisect(asks, Asks(3)), bisect.bisect_left([1, 2, 3], 3, key=lambda v: add(v, 1)))
b = [1, 2, 4]
bisect.insort(b, 3, key=lambda v: add(v, 10))
print(b)
attempt(bisect.bisect, [1, 2], 1, key=lambda v: fail('ValueError', str(v)))


# === bounds are made ints one after the other, then the sequence is looked at ===
class Index:
    def __init__(self, n):
        self.n = n

    def __index__(self):
        print('index', self.n)
        return self.n


class Sized:
    def __len__(self):
        return 3


for f in (bisect.bisect_left, bisect.bisect, bisect.insort, bisect.insort_left):
    for a in (1.5j, None, {1: 2}, set(), Sized(), {}.keys(), list[int], iter([1])):
        attempt(f, a, 1, 100, 1)
        attempt(f, a, 1)
        attempt(f, a, 1, -1)
    for bounds in ((2**70, 'x'), ('x', 2**70), (0, 'x'), (0, 2**70), (Index(0), Index(1)), (Index(-1), 'x'), (Index(0), 'x'), (None,), (0, -1), (0, -5)):
        attempt(f, [1, 2], 1, *bounds)
        attempt(f, (1, 2), 1, *bounds)
    attempt(f, [1, 2], 1, Index(0), Index(2), key=lambda v: print('key', v) or v)
