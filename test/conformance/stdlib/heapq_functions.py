# case: external=add,fail
import heapq

print(sorted(heapq.__all__))
data = [9, 4, 7, 1, 8, 2, 6, 3, 5, 0]
h = list(data)
print(heapq.heapify(h), h)
print([heapq.heappop(h) for _ in range(4)], h)
print(heapq.heappush(h, 2.5), h)
print(heapq.heapreplace(h, 100), h, heapq.heappushpop(h, 0), heapq.heappushpop(h, 6), h)
h = list(data)
print(heapq.heapify_max(h), h)
print([heapq.heappop_max(h) for _ in range(4)], h)
print(heapq.heappush_max(h, 2.5), h)
print(heapq.heapreplace_max(h, -1), h, heapq.heappushpop_max(h, 99), heapq.heappushpop_max(h, 1), h)
print(heapq.heappushpop([], 3), heapq.heappushpop_max([], 3))
big = [(i * 7919) % 5003 for i in range(5003)]
h = list(big)
heapq.heapify(h)
print([heapq.heappop(h) for _ in range(5003)] == sorted(big))
h = []
for value in big:
    heapq.heappush_max(h, value)
print([heapq.heappop_max(h) for _ in range(5003)] == sorted(big, reverse=True))
for values in ('bca', [(2, 'b'), (1, 'z'), (2, 'a')], [b'b', b'a'], [1.5, -0.0, 2], [[2], [1, 5], [1]]):
    h = list(values)
    heapq.heapify(h)
    print(h)


def attempt(act, *args):
    try:
        print('returned', act(*args))
    except Exception as e:
        print(type(e).__name__, e)


ALL = ('heappush', 'heappop', 'heapify', 'heapreplace', 'heappushpop')
for name in ALL + tuple(n + '_max' for n in ALL):
    act = getattr(heapq, name)
    more = () if name.startswith(('heappop_', 'heapify')) or name == 'heappop' else (1,)
    attempt(act, (), *more)
    attempt(act)
    attempt(act, [], *more)
    attempt(act, [2, 'a', 1], *more)
    print(act)


class L(list):
    pass


h = L([3, 1, 2])
heapq.heapify(h)
heapq.heappush(h, 0)
print(h, heapq.heappop(h), type(h).__name__)

# Guest comparisons: the same questions in the same order.
asked = []


class N:
    def __init__(self, v):
        self.v = v

    def __lt__(self, other):
        asked.append((self.v, other.v))
        return self.v < other.v

    def __repr__(self):
        return str(self.v)


h = [N(v) for v in data]
heapq.heapify(h)
print(h, asked)
for act in (lambda: heapq.heappop(h), lambda: heapq.heappush(h, N(3)), lambda: heapq.heapreplace(h, N(7)), lambda: heapq.heappushpop(h, N(5)),
            lambda: heapq.heappushpop(h, N(0))):
    asked.clear()
    print(act(), h, asked)
asked.clear()
h = [N(v) for v in data]
heapq.heapify_max(h)
print(h, asked)
for act in (lambda: heapq.heappop_max(h), lambda: heapq.heappush_max(h, N(9)), lambda: heapq.heapreplace_max(h, N(1)),
            lambda: heapq.heappushpop_max(h, N(5)), lambda: heapq.heappushpop_max(h, N(10))):
    asked.clear()
    print(act(), h, asked)


class Clears:
    def __init__(self, heap):
        self.heap = heap

    def __lt__(self, other):
        self.heap.clear()
        return True


for act in (heapq.heapify, heapq.heappop, lambda h: heapq.heappush(h, Clears(h)), lambda h: heapq.heappushpop(h, 1), heapq.heapify_max):
    h = []
    h.extend([Clears(h) for _ in range(5)])
    attempt(act, h)

# merge
print(list(heapq.merge([1, 4, 7], [2, 5, 8], [0, 3, 6, 9], [])), list(heapq.merge()), list(heapq.merge([1, 2])))
print(list(heapq.merge([7, 4, 1], [8, 5], reverse=True)), list(heapq.merge(['a', 'ccc'], ['bb'], key=len)))
print(list(heapq.merge(['dd', 'a'], ['eeee', 'cc', 'b'], key=len, reverse=True)))
print(list(heapq.merge([(1, 'a'), (2, 'a')], [(1, 'b'), (2, 'b')], [(1, 'c')], key=lambda p: p[0])))
print(list(heapq.merge([(2, 'a'), (1, 'a')], [(2, 'b'), (1, 'b')], key=lambda p: p[0], reverse=True)))
m = heapq.merge(iter([1, 3]), iter([2]))
print(type(m).__name__, next(m), list(m))
attempt(lambda: list(heapq.merge([1], 5)))
attempt(lambda: list(heapq.merge([1], ['a'])))

# nsmallest and nlargest
words = ['bb', 'a', 'dd', 'c', 'eee', 'f']
for n in (-1, 0, 1, 2, 5, 6, 100):
    print(n, heapq.nsmallest(n, data), heapq.nlargest(n, data), heapq.nsmallest(n, words, key=len), heapq.nlargest(n, iter(words), len))
print(heapq.nsmallest(3, (i % 100 for i in range(5000, 0, -1))), heapq.nlargest(3, ((i % 10, i) for i in range(1000)), key=lambda p: p[0]))
print(heapq.nsmallest(1, []), heapq.nlargest(1, []), heapq.nsmallest(True, [3, 1]), heapq.nlargest(2, {}))
attempt(heapq.nsmallest, 'a', [1])
attempt(heapq.nsmallest, 'a', iter([1]))
attempt(heapq.nlargest, 2.5, iter([1, 2, 3]))
attempt(heapq.nlargest, 2, 5)
attempt(heapq.nsmallest, 2, [1, 'a', 3])
attempt(heapq.nsmallest)


# The host is asked in comparisons and keys.
class Asks:
    def __init__(self, v):
        self.v = v

    def __lt__(self, other):
        return add(self.v, 0) < add(other.v, 0)

    def __repr__(self):
        return f'Asks({self.v})'


h = [Asks(v) for v in (4, 2, 5, 1)]
heapq.heapify(h)
heapq.heappush(h, Asks(0))
print(h, heapq.heappop(h), heapq.heapreplace(h, Asks(3)), heapq.heappushpop(h, Asks(9)), h)
heapq.heapify_max(h)
print(h, heapq.heappop_max(h), heapq.heappushpop_max(h, Asks(1)), heapq.nsmallest(2, h), heapq.nlargest(2, h))
print(heapq.nlargest(2, [3, 1, 2], key=lambda v: add(v, 1)), list(heapq.merge([1, 3], [2], key=lambda v: add(v, 1))))
attempt(lambda: heapq.nsmallest(2, [3, 1, 2], key=lambda v: fail('ValueError', str(v))))

# === what is no iterable is refused for any number, and a number below one takes nothing ===
for f in (heapq.nlargest, heapq.nsmallest):
    for n in (0, -2, 2.5, 'a', None):
        attempt(f, n, None)
        attempt(f, n, 1e100, str)
    left = iter([3, 1, 2])
    print(f(-1, left), f(0, left), list(left))
