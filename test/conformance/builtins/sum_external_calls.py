# case: external=add,fail


# === items, additions and iterators that stop the program, in each phase of a sum ===
def items(*xs):
    for x in xs:
        yield add(x, 0)


class Lazy:
    def __init__(self, x):
        self.x = x

    def __radd__(self, other):
        return add(other, self.x)

    def __add__(self, other):
        return add(self.x, other)


print(sum(items(1, 2, 3)))
print(sum(items(0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1)))
print(sum(items(2, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, True)))
print(sum((0.1j + add(x, 0) for x in (0.1, 0.1, 0.1, 0.1, 0.1, 0.1)), 0.1))
print(sum([0.1, 0.1, 0.1, Lazy(0.5), 0.1, 0.1]))
print(sum([1, 2, Lazy(0.1), 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1]))
print(sum([Lazy(1), Lazy(0.1), 0.1, 0.1], 5))
print(sum(items(2**62, 2**62, 5)))
try:
    print(sum(fail('ValueError', 'no') if x > 2 else x * 0.1 for x in range(5)))
except Exception as e:
    print(type(e).__name__)

# === pairs and keys of iterators ===


class Key:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return add(self.n, 0)

    def __eq__(self, other):
        return add(self.n, 0) == other.n

    def __repr__(self):
        return f'K{self.n}'


it = iter([(Key(1), 2), (Key(1), 3), ('a', 4), 5, 6])
d = {}
try:
    d.update(it)
except TypeError as e:
    print(e, d, list(it))
it = iter([Key(1), Key(2), Key(1), [], 6])
try:
    print(dict.fromkeys(it, 0))
except TypeError as e:
    print(e, list(it))
print(dict.fromkeys(iter([Key(1), Key(2), Key(1)]), 0), dict(iter([(Key(3), 1), (Key(3), 2)])))
