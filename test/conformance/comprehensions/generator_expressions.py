# === laziness ===
def noisy(n):
    for i in range(n):
        print('make', i)
        yield i


g = (i * 10 for i in noisy(3))
print('created')
print(next(g))
print(next(g))
print(list(g), list(g))

# === the first iterable is checked at once ===
try:
    (x for x in 5)
except TypeError as e:
    print('at creation:', e)
g = (y for x in [1] for y in 5)
try:
    next(g)
except TypeError as e:
    print('later:', e)
try:
    (x for x in undefined_name)
except NameError as e:
    print(e)
g = (undefined_name for x in [1])
try:
    next(g)
except NameError as e:
    print(e)
print(next(g, 'finished'))

# === attributes ===
g = (x for x in 'a')
print(g.__name__, g.__qualname__, type(g).__name__, iter(g) is g, g.gi_running)


def inside():
    return (x for x in 'a')


print(inside().__qualname__)

# === short circuit consumers ===
print(any(x > 2 for x in noisy(10)))
print(all(x < 1 for x in noisy(10)))
print(next(x for x in range(100) if x * x > 50), next((x for x in []), 'none'))
print(3 in (x for x in range(5)), max((len(w), w) for w in ['a', 'bb']), sum(1 for _ in range(10)), min((abs(x) for x in [-3, 2]), default=0))

# === as sole argument, nested, unpacked ===
print(' '.join(str(x) for x in range(3)), list(map(lambda g: sum(g), ((i for i in range(n)) for n in range(4)))))
a, b, c = (x for x in 'abc')
print(a, b, c, *(x for x in 'de'), [*(x for x in 'f')], {**dict((x, 1) for x in 'g')})
print(tuple(x for x in range(3)), set(x % 2 for x in range(5)) == {0, 1}, dict((x, x) for x in 'a'), sorted(x for x in 'cab'))

# === send, throw and close ===
g = (x for x in range(5))
next(g)
print(g.send(None), g.send('ignored'))
try:
    g.throw(ValueError('thrown'))
except ValueError as e:
    print(e, list(g))
g = (x for x in range(5))
g.close()
print(list(g))
try:
    (x for x in 'a').send(1)
except TypeError as e:
    print(e)

# === pipelines ===
lines = ['3 apples', '', 'x pears', '5 plums']
parts = (line.split() for line in lines if line)
valid = ((int(n), what) for n, what in parts if n.isdigit())
print(sum(n for n, _ in valid), next(parts, 'drained'))
naturals = iter(range(10**9))
squares = (n * n for n in naturals)
odd = (s for s in squares if s % 2)
print([next(odd) for _ in range(5)], next(naturals))

# === StopIteration inside becomes RuntimeError ===
try:
    list(next(iter([])) for _ in range(3))
except RuntimeError as e:
    print(e, repr(e.__cause__))

# === conditions and scope ===
k = 2
g = (k * x for x in range(3) if x != k)
k = 3
print(list(g))
