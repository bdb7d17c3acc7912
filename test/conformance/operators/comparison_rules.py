"""Rich comparison: reflection, defaults, NotImplemented, chains, results that are not bools."""


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, '|', e)


class C:
    def __init__(self, name):
        self.name = name

    def __lt__(self, other):
        print('lt', self.name, getattr(other, 'name', other))
        return NotImplemented

    def __gt__(self, other):
        print('gt', self.name, getattr(other, 'name', other))
        return f'{self.name} gt'

    def __eq__(self, other):
        print('eq', self.name, getattr(other, 'name', other))
        return NotImplemented


class Sub(C):
    def __gt__(self, other):
        print('sub gt', self.name)
        return 'sub first'


a, b, s = C('a'), C('b'), Sub('s')
print(a < b)
print(a < s)
print(a == b, a == a, a != b, a != a)
print(a == 5, 5 == a)
attempt(lambda: a <= b)
attempt(lambda: a < 5)
print(5 < a)


# === != is the opposite of == unless defined ===
class OnlyEq:
    def __eq__(self, other):
        return 'equal-ish'


class FalsyEq:
    def __eq__(self, other):
        return []


class OnlyNe:
    def __ne__(self, other):
        return 'ne called'


print(OnlyEq() == 1, OnlyEq() != 1, FalsyEq() == 1, FalsyEq() != 1, OnlyNe() != 1, OnlyNe() == 1, 1 != OnlyNe())


# === results are handed through; chains take their truth ===
class Vec:
    def __init__(self, *xs):
        self.xs = xs

    def __lt__(self, other):
        return [x < y for x, y in zip(self.xs, other.xs)]

    def __le__(self, other):
        return []


v, w = Vec(1, 5), Vec(2, 3)
print(v < w, v <= w, not v < w, v < w < v, v <= w < v, w > v)


class NoBool:
    def __lt__(self, other):
        return self

    def __bool__(self):
        raise ValueError('ambiguous')


attempt(lambda: type(NoBool() < 1).__name__)
attempt(lambda: NoBool() < 1 < 2)
attempt(lambda: sorted([NoBool(), NoBool()]))
attempt(lambda: max(NoBool(), NoBool()))

# === order between unrelated types ===
for pair in ((1, 'a'), (None, None), ([], ()), ({}, {}), (1j, 2j), (print, print), (int, int), (..., 1), (b'', ''), ({1}, [1]), (object(), 1)):
    attempt(lambda: pair[0] < pair[1])
attempt(lambda: [1, 'a'] < [1, 2])
attempt(lambda: [1, 2] < [1, 2, 'x'])
attempt(lambda: (1, None) >= (1, None))
attempt(lambda: (1, None, 2) >= (1, None, 1))
attempt(lambda: sorted([3, 'a', 1]))
attempt(lambda: min(1, None))
attempt(lambda: [None, 1].sort())
print(1 == 1.0 == True, 1 == '1', () == [], {1} == frozenset({1}), b'a' == 'a', b'a' == bytearray(b'a'), range(0) == range(2, 1), 0.0 == -0.0)
nan = float('nan')
print(nan == nan, nan in [nan], [nan] == [nan], (nan,) < (nan,), {nan: 1} == {nan: 1}, [float('nan')] == [float('nan')], nan != nan)
print(a.__eq__(1), (1).__eq__('a'), (1).__lt__(2.5), object().__lt__(1), object.__eq__(a, a), object.__ne__(a, a), object.__eq__(a, b), 'a'.__lt__(1))
attempt(lambda: NotImplemented and 1)
attempt(lambda: bool(NotImplemented))
attempt(lambda: not NotImplemented)
