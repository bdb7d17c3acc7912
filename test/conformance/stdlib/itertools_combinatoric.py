from itertools import combinations, combinations_with_replacement, groupby, permutations, product, tee


def show(f, *args, **kwargs):
    try:
        r = f(*args, **kwargs)
        print(list(r))
    except Exception as e:
        print(type(e).__name__, e)


def gen(*items):
    yield from items


# === product ===
show(product)
show(product, 'ab', [1, 2, 3])
show(product, 'ab', repeat=3)
show(product, gen(1, 2), gen('x', 'y'))
show(product, 'ab', [])
show(product, 'ab', repeat=0)
show(product, repeat=3)
show(product, 'ab', repeat=-1)
show(product, 'ab', repeat='x')
show(product, 5)
show(product, 'a', bad=1)

# === combinations ===
for f in (combinations, combinations_with_replacement):
    for r in range(5):
        show(f, 'abc', r)
    show(f, gen(3, 1, 2), 2)
    show(f, 'abc', -1)
    show(f, 'abc', 'x')
    show(f, 'abc')
    show(f, 5, 2)
    show(f, [], 0)
    show(f, [], 1)
    show(f, r=2, iterable='xyz')
print(sum(1 for _ in combinations(range(15), 5)))

# === permutations ===
for r in range(5):
    show(permutations, 'abc', r)
show(permutations, 'abc')
show(permutations, gen(1, 2, 3), None)
show(permutations, 'abc', -1)
show(permutations, 'abc', 'x')
show(permutations, 'abc', r=2)
show(permutations)
print(sum(1 for _ in permutations(range(7))), list(permutations(range(6), 4))[100:105])

# === groupby ===
print([(k, list(g)) for k, g in groupby('AAAABBBCCDAABBB')])
print([(k, list(g)) for k, g in groupby([1, 1.0, True, 2, 3, 3], key=lambda x: x > 1)])
print([k for k, g in groupby('AAB')])
print([(k, len(list(g))) for k, g in groupby(gen(*'xxyzz'), str.upper)])
groups = [g for k, g in groupby('aabb')]
print([list(g) for g in groups])
it = groupby('aabbc')
k, g = next(it)
print(k, next(g))
k2, g2 = next(it)
print(k2, list(g), list(g2))
class Key:
    def __init__(self, v):
        self.v = v
    def __eq__(self, other):
        return self.v == other.v
    def __repr__(self):
        return f'Key({self.v})'
print([(k, list(g)) for k, g in groupby([1, 1, 2], Key)])
show(groupby, 5)
show(groupby)
show(groupby, 'ab', 5)
show(groupby, 'ab', key=None, extra=1)
print(type(groupby('a')), type(next(groupby('a'))[1]))

# === tee ===
a, b = tee([1, 2, 3])
print(list(a), list(b))
a, b, c = tee(gen(1, 2, 3), 3)
print(next(a), next(a), next(b), list(c), list(a), list(b))
d = tee(gen(1, 2, 3), 1)[0]
next(d)
e, f = tee(d)
print(list(e), list(f), list(d))
print(tee([1], 0))
try:
    tee([1], -1)
except ValueError as err:
    print('ValueError', err)
for args in [(), (5,), ([1], 'x'), ([1], 2, 3)]:
    try:
        tee(*args)
    except TypeError as err:
        print('TypeError', err)
print(type(a), a.__copy__() is not a)
def reenter():
    yield 1
    try:
        next(x)
    except RuntimeError as err:
        print('RuntimeError', err)
    yield 2
x, y = tee(reenter())
print(list(x), list(y))
