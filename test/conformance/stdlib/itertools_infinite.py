from itertools import count, cycle, repeat, islice, takewhile
import itertools

# === count ===
print(list(islice(count(), 5)), list(islice(count(10, 3), 4)), list(islice(count(5, -2), 4)))
print(list(islice(count(0.5, 0.25), 4)), list(islice(count(step=3), 3)), list(islice(count(start=2), 3)))
print(list(islice(count(2**53 - 2), 4)))
print(list(islice(count(True), 3)), list(islice(count(1 + 2j, 1j), 3)))
c = count(7)
print(c, next(c), c, repr(count(1, 2)), repr(count(1.5)), repr(count(1, 1.0)), repr(count(1, True)))
print(iter(c) is c, type(c))
for bad in ['x', None, [1]]:
    try:
        count(bad)
    except TypeError as e:
        print('TypeError', e)
try:
    count(1, 2, 3)
except TypeError as e:
    print('TypeError', e)

# === cycle ===
print(list(islice(cycle('abc'), 8)), list(cycle([])))
print(list(islice(cycle(x * x for x in range(3)), 7)))
try:
    cycle()
except TypeError as e:
    print('TypeError', e)
try:
    cycle(5)
except TypeError as e:
    print('TypeError', e)
try:
    cycle(iterable=[1])
except TypeError as e:
    print('TypeError', e)

# === repeat ===
print(list(repeat('x', 3)), list(repeat('x', 0)), list(repeat('x', -5)), list(islice(repeat(None), 3)))
print(repeat(1), repeat([1], 2), repeat(object='o', times=4))
r = repeat(3, 3)
next(r)
print(r, r.__length_hint__())
try:
    repeat(1).__length_hint__()
except TypeError as e:
    print('TypeError', e)
for args in [(), (1, 'x'), (1, 2, 3), (1, 1.5)]:
    try:
        repeat(*args)
    except TypeError as e:
        print('TypeError', e)
print(list(map(pow, range(5), repeat(2))))

# === guest numbers ===
class Step:
    def __init__(self, n):
        self.n = n
    def __add__(self, other):
        return Step(self.n + other.n)
    def __index__(self):
        return self.n
    def __repr__(self):
        return f'Step({self.n})'

print(list(islice(count(Step(1), Step(2)), 3)), count(Step(1)), count(1, Step(4)))
print(list(repeat('y', Step(2))))

# === subclass ===
class Up(count):
    def next_two(self):
        return next(self), next(self)
u = Up(3)
print(u.next_two(), iter(u) is u, list(takewhile(lambda n: n < 8, u)))
print(itertools.__name__, [t.__module__ + '.' + t.__name__ for t in (count, cycle, repeat)])
