# What __reduce__ and __setstate__ of iterators, containers and methods tell.


def show(value):
    func, args, *state = value.__reduce__()
    print(func.__name__, [list(arg) if hasattr(arg, '__next__') else arg for arg in args], state)


# === fresh ===
for value in [
    iter([1, 2]), iter((1, 2)), iter('ab'), iter('a\xe9\U0001f600'), iter({1: 2}), iter({1: 2}.values()), iter({1: 2}.items()), reversed({1: 2, 3: 4}),
    reversed({1: 2, 3: 4}.items()), iter({1}), iter(frozenset({1})), iter(range(5)), iter(range(10, 0, -3)), iter(range(2**70)), reversed([1, 2]),
    reversed((1, 2)), reversed('ab'), iter(int, 0), enumerate([1], 7), zip([1], [2]), zip([1], strict=True), map(len, ['a']), map(len, ['a'], strict=True),
    filter(None, [1]), {1}, frozenset({1}), set(), slice(1, 2), range(1, 10, 3),
]:
    show(value)

# === under way ===
for value in [
    iter([1, 2, 3]), iter((1, 2, 3)), iter('abc'), iter('\U0001f600bc'), iter({1: 2, 3: 4}), iter({1: 2, 3: 4}.items()), reversed({1: 2, 3: 4}), iter(range(5)),
    iter(range(2**70)), reversed([1, 2, 3]), reversed((1, 2, 3)), enumerate([1, 2]),
]:
    next(value)
    show(value)
    show(value)

# === exhausted ===
for value in [iter([]), iter(()), iter({}), iter(set()), iter(range(0)), reversed([]), reversed(()), iter(int, 0), enumerate([]), zip(), map(len, [])]:
    list(value)
    show(value)

# === a changed dict ===
d = {1: 2, 3: 4}
iterator = iter(d)
next(iterator)
d[5] = 6
try:
    iterator.__reduce__()
except RuntimeError as error:
    print(error)

# === __setstate__ ===
for make in [lambda: iter([1, 2, 3]), lambda: iter((1, 2, 3)), lambda: iter('abc'), lambda: iter(range(3)), lambda: reversed([1, 2, 3]), lambda: reversed((1, 2, 3))]:
    for state in [0, 1, 2, 3, 50, -1, -50]:
        iterator = make()
        next(iterator)
        iterator.__setstate__(state)
        print(type(iterator).__name__, state, list(iterator))
iterator = iter('\U0001f600b\U0001f600')
iterator.__setstate__(2)
print(list(iterator))
iterator = iter(range(2**70))
iterator.__setstate__(2**69)
print(next(iterator))
for value in [zip([1], [1, 2]), map(max, [1], [1, 2])]:
    value.__setstate__(True)
    try:
        print(list(value))
    except ValueError as error:
        print(error)
try:
    iter([1]).__setstate__('a')
except TypeError as error:
    print(error)


class Sequence:
    def __len__(self):
        return 3

    def __getitem__(self, i):
        if i >= 3:
            raise IndexError
        return i * 10


iterator = iter(Sequence())
next(iterator)
print(iterator.__reduce__()[2])
iterator.__setstate__(2)
print(list(iterator))
iterator = reversed(Sequence())
iterator.__setstate__(1)
print(list(iterator))

# === subclasses ===


class Bag(set):
    pass


class Counter(enumerate):
    pass


bag = Bag([1])
print(bag.__reduce__())
bag.note = 'n'
print(bag.__reduce__(), bag.__reduce_ex__(4))
print(Counter('a').__reduce__()[0])


# === methods ===
class A:
    def method(self):
        pass


a = A()
func, args = a.method.__reduce__()
print(func, args[0] is a, args[1])
print(len.__reduce__(), [1].append.__reduce__(), dict.fromkeys.__reduce__(), str.upper.__reduce__(), int.__add__.__reduce__(), (1).__add__.__reduce__())

# === hooks go first ===


class Reduced:
    def __reduce__(self):
        return 'by reduce'


print(Reduced().__reduce_ex__(2))
