# === starred targets ===
first, *rest = [1, 2, 3]
print(first, rest)
*init, last = 'abc'
print(init, last)
a, *mid, z = range(6)
print(a, mid, z)
a, *mid, z = (1, 2)
print(a, mid, z)
*everything, = {'k': 1, 'l': 2}
print(everything)
[head, [inner, *more], *tail] = (0, 'xyz', 8, 9)
print(head, inner, more, tail)
(a, *b), *c = [(1, 2, 3), 4, 5]
print(a, b, c)

# === in a for ===
for i, *values in [(1, 2, 3), (4,), 'pq']:
    print(i, values)
for (k, v), n in zip({'x': 1, 'y': 2}.items(), 'mn'):
    print(k, v, n)
for x[0] in [5, 6] if (x := [None]) else []:
    pass
print(x)

# === star in displays ===
print([*range(3), *'ab', *()])
print((*[1], 2, *[3]))
print(sorted({*[3, 1], *(2, 1)}))
print({**{'a': 1, 'b': 2}, 'a': 3, **{'c': 4}})
t = *[1], *[2]
print(t)


def star_return():
    return 1, *(2, 3)


def star_yield():
    yield 1, *(2, 3)


print(star_return(), *star_yield())

# === star in subscript ===
class Sub:
    def __getitem__(self, key):
        return key


print(Sub()[*'ab', 1], Sub()[(*[1, 2],)])

# === star in calls ===
def show(*args, **kwargs):
    return args, kwargs


print(show(*[1, 2], 3, *'x', k=1, **{'l': 2}, **{'m': 3}))
print(show(*{}, **{}))

# === how far an iterator is read ===
it = iter(range(10))
a, b, *c = it
print(a, b, c, next(it, 'empty'))
it = iter(range(10))
try:
    a, b = it
except ValueError as e:
    print(e, next(it))


class Sequence:
    def __getitem__(self, i):
        if i > 2:
            raise IndexError
        return i * i


a, b, c = Sequence()
print(a, b, c)

# === errors ===
def gen():
    yield 1
    raise RuntimeError('inside')


for source in ([], [1], (), 'a', {1: 2}, [1, 2, 3, 4], 7, None, gen()):
    try:
        x, y, *w, z = source
        print(x, y, w, z)
    except Exception as e:
        print(type(e).__name__, e)
for bad in (lambda: [*1], lambda: (*None,), lambda: {*3.5}, lambda: {**[1]}, lambda: {**5}, lambda: {**{1: 2}},
            lambda: show(*1), lambda: show(**1), lambda: show(**{1: 2}), lambda: show(a=1, **{'a': 2}), lambda: {[]: 1}):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
