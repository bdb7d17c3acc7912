# === in builtin containers ===
print(1 in [1, 2], 1.0 in [1], True in [1], '1' in [1], None in [None], [] in [[]], 3 not in (1, 2))
print('a' in 'abc', '' in 'abc', 'ac' in 'abc', 'bc' in 'abc', '' in '', b'b' in b'abc', 98 in b'abc', b'' in b'')
print('k' in {'k': 1}, 1 in {'k': 1}, 1 in {'k': 1}.values(), ('k', 1) in {'k': 1}.items(), 1 in {1, 2}, frozenset({1}) in {frozenset({1})})
print(5 in range(10), 5.0 in range(10), 5.5 in range(10), 10 in range(10), 4 in range(0, 10, 3), -3 in range(0, -10, -3), 'a' in range(3))
print({1} in {frozenset({1})})

# === iterators are consumed up to the hit ===
it = iter(range(10))
print(3 in it, list(it))
g = (x for x in 'abc')
print('z' in g, list(g))

# === protocol: contains, iter, getitem ===
class Contains:
    def __contains__(self, x):
        print('contains', x)
        return x * 2


class Iter:
    def __iter__(self):
        print('iter')
        return iter([1, 2])


class Item:
    def __getitem__(self, i):
        print('getitem', i)
        if i == 2:
            raise IndexError
        return i * 10


class Closed:
    __contains__ = None

    def __iter__(self):
        return iter([1])


print(1 in Contains(), 0 in Contains(), 0 not in Contains())
print(2 in Iter(), 5 not in Iter())
print(10 in Item(), 99 in Item())
try:
    1 in Closed()
except TypeError as e:
    print(e)

# === identity first, then equality ===
class Eq:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        print('eq', self.n, getattr(other, 'n', other))
        return False


a, b = Eq('a'), Eq('b')
print(a in [a], a in [b], a in (b, a), 5 in [a])

# === is ===
x = y = [1]
print(x is y, x is [1], x is not [1], None is None, (1 is None) is False, ... is Ellipsis, NotImplemented is NotImplemented)
print(type(1) is int, type(True) is not int, int is int, True is (1 == 1), x[:] is x, () is tuple([]), ''.join([]) is '')
print(str('abc') is 'abc' or 'may differ', (z := (1, 2))[:] is z, tuple(z) is z, frozenset(f := frozenset({1})) is f)

# === errors ===
for f in (lambda: 1 in 5, lambda: 1 in None, lambda: 1 in 'abc', lambda: 'a' in b'abc', lambda: 256 in b'a', lambda: [] in {1: 2}, lambda: {} in {1},
          lambda: 'a' in 1.5, lambda: None in 'x', lambda: 1 in print, lambda: [] in {}.values(), lambda: [] in {}.keys()):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
