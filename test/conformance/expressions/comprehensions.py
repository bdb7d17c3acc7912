# === each kind ===
print([x * x for x in range(5) if x % 2], {x % 3 for x in range(6)} == {0, 1, 2}, {x: str(x) for x in range(3)})
print(list(x + y for x in 'ab' for y in 'cd'), sum(x for x in range(101)))
print([[x * y for y in range(3)] for x in range(3)], [x for row in [[1, 2], [3]] for x in row])
print([(x, y) for x in range(4) if x for y in range(x) if y], [x for x in range(20) if x > 3 if x < 7])

# === own scope ===
x = 'outer'
[x for x in range(3)]
print(x)
fs = [lambda: i for i in range(3)]
print([f() for f in fs])
fs = [lambda i=i: i for i in range(3)]
print([f() for f in fs])


class Body:
    size = 3
    squares = [n * n for n in range(size)]


print(Body.squares)


def nested(k):
    return [[k + a + b for a in range(2)] for b in range(2)]


print(nested(10))

# === the first iterable is evaluated at once, the rest later ===
try:
    (y for y in 5)
except TypeError as e:
    print(e)
g = (y for z in [1] for y in missing)
try:
    next(g)
except NameError as e:
    print(e)
print([a := 1, a + 1], [(b := v) for v in range(3)], b)

# === unpacking and order ===
print({k: v for k, v in [('a', 1), ('b', 2), ('a', 3)]}, [*range(2), *'ab'], {**{'a': 1}, 'b': 2, **{'a': 9}})
