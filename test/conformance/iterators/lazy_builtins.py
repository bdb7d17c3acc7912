"""map, filter, zip, enumerate, reversed: laziness, errors inside, strict, exhaustion."""


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, '|', e)


def loud(x):
    print('called', x)
    return x * 2


m = map(loud, [1, 2])
print('made')
print(next(m))
print(list(m), list(m))
attempt(lambda: next(m))
attempt(lambda: next(map(lambda: 0, [1])))
attempt(lambda: list(map(1 .__truediv__, [1, 0])))
attempt(lambda: type(map(5, [1])).__name__)
attempt(lambda: next(map(5, [1])))
attempt(lambda: map(loud))
attempt(lambda: map(loud, 5))
attempt(lambda: list(map(loud, [1], [2], strict=True)))
print(list(map(lambda *a: a, 'abc', range(2), [7, 8, 9])), list(map(None.__class__, [])))
attempt(lambda: list(map(lambda *a: a, 'abc', range(2), strict=True)))
attempt(lambda: list(map(lambda *a: a, 'a', range(2), strict=True)))

# === zip ===
print(list(zip()), list(zip('a')), list(zip('abc', range(2))), list(zip('ab', range(2), strict=True)))
attempt(lambda: list(zip('abc', range(2), strict=True)))
attempt(lambda: list(zip('a', range(2), strict=True)))
attempt(lambda: list(zip('a', 'b', range(2), strict=True)))
attempt(lambda: list(zip('ab', 'bc', range(1), strict=True)))
attempt(lambda: zip(5))
attempt(lambda: zip('a', 5))
attempt(lambda: zip('a', strict=1, other=2))
left, right = iter('abcd'), iter('xy')
print(list(zip(right, left)), list(left))
left, right = iter('abcd'), iter('xy')
print(list(zip(left, right)), list(left))
it = iter(range(6))
print(list(zip(it, it)), [*zip(*[iter('abcdef')] * 3)], dict(zip('ab', 'cd')), list(zip(*[(1, 2), (3, 4)])))

# === enumerate ===
print(list(enumerate('ab')), list(enumerate('ab', 5)), list(enumerate('ab', start=-1)), list(enumerate(iterable='a', start=10 ** 20)), next(enumerate('x', True)))
attempt(lambda: enumerate(5))
attempt(lambda: enumerate('a', 1.5))
attempt(lambda: enumerate())
attempt(lambda: enumerate('a', start=1, end=2))

# === filter ===
print(list(filter(None, [0, 1, '', 'a', None])), list(filter(lambda x: x % 2, range(5))), list(filter(str.isdigit, 'a1b2')), list(filter(int, '0102')))
attempt(lambda: list(filter(5, [1])))
attempt(lambda: filter(None))
attempt(lambda: filter(None, 5))
attempt(lambda: list(filter(lambda x: 1 / x, [1, 0])))


# === an error inside leaves the rest ===
def picky(x):
    if x == 2:
        raise ValueError(x)
    return x


m = map(picky, [1, 2, 3])
got = []
while True:
    try:
        got.append(next(m))
    except ValueError:
        got.append('error')
    except StopIteration:
        break
print(got)
g = (picky(x) for x in [1, 2, 3])
print(next(g))
attempt(lambda: next(g))
attempt(lambda: next(g))

# === arguments of iterators are walked only on demand ===
def source(name):
    for i in range(2):
        print('from', name, i)
        yield i


print(next(zip(source('a'), source('b'))))
print(next(enumerate(source('c'))))
print(next(filter(None, source('d'))))
print(iter(m) is m, iter(zip()) is not None, list(reversed(list(enumerate('ab')))))
for kind in (map(len, []), filter(None, []), zip(), enumerate([]), reversed([])):
    print(type(kind).__name__, type(iter(kind)).__name__, hasattr(kind, '__next__'), hasattr(kind, '__len__'))
