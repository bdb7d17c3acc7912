# Modules math, collections: odd arguments, and what guest code is asked.
import math
from collections import OrderedDict, UserString


def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e, e.args)


class Term:
    def __mul__(self, other):
        print('mul', other)
        return self

    def __rmul__(self, other):
        print('rmul', other)
        return self

    def __radd__(self, other):
        print('radd', other)
        return self

    def __repr__(self):
        return 'Term'


class Real:
    def __float__(self):
        print('float')
        return 1.5


class Overridden(float):
    def __float__(self):
        print('never')
        return 2.5


# === sumprod: ints, then floats, then anything ===
for p, q in [
    ([2**200], (-0.0,)), ([2**200], (1.0,)), ([2**2000], (1.0,)), ([1.5, 2**1100], [2, 0.5]), ([2**63, 1.5, True], [1.0, 2, True]),
    ([2**62, 2**62, 2**62], [1.0, 2, 2.0**100]), ([1, 2**70, 1], [2, 2, 0.5]), ([True, True], [2, 0.5]), ([1e308, 1e308], [2, -2]),
    ([1e308, 1e308], [1, 1]), ([0.1] * 10 + [2**64], [0.1] * 10 + [1e-30]), ([0.1] * 10, [0.1] * 10), ([1.5, 'a'], [2, 2]), (['a', 1.5], [2, 2]),
    ([1, 2], (1.0,)), (3, (1.0,)), ([], []), ([-0.0], [1]), ([2**200, 1.5, Term()], [1.5, 2, 3]), ([2**63, 1.5, 3], [1.0, 2, Term()]),
    ([Term(), 1], [2, 3]),
]:
    show(lambda: math.sumprod(p, q))
    show(lambda: math.sumprod(iter(p), iter(q)) if isinstance(p, list) else None)

# === isclose and fma ask for floats ===
show(lambda: math.isclose(Real(), Real()))
show(lambda: math.isclose(Real(), 2, rel_tol=Real()))
show(lambda: math.isclose(Real(), 'b', abs_tol=Real()))
show(lambda: math.isclose(1, 2, abs_tol=None))
show(lambda: math.isclose(1, 2, rel_tol=None))
show(lambda: math.isclose(1, 2, rel_tol=-1))
show(lambda: math.fma(1.5, Overridden(3), Real()))
show(lambda: math.sqrt(Overridden(9)))

# === pop of an OrderedDict ===
for made in OrderedDict(), OrderedDict(a=1):
    for key in None, [], {}, (1, []), (1, 2), 'b', 'a':
        show(lambda: made.pop(key))
        show(lambda: made.pop(key, 3))

# === searching in a UserString ===
for name in 'count', 'find', 'rfind', 'index', 'rindex':
    show(lambda: getattr(UserString('abc'), name)(UserString('c')))
    show(lambda: getattr(UserString('abc'), name)(UserString('c'), 0, 1))
    show(lambda: getattr(UserString('abc'), name)(3))

# === itertools: counts of subclasses, skipped items, how pools are read ===
import itertools


class Shown(int):
    def __repr__(self):
        return 'Shown' + int.__repr__(self)


class Number(complex):
    pass


class Items:
    def __len__(self):
        print('len')
        return 2

    def __getitem__(self, i):
        print('item', i)
        return [1, 2][i]


for start in Shown(3), Shown(2**70), True, 1.5, Number(1 + 1j), 1j:
    show(lambda: itertools.count(start))
    show(lambda: list(itertools.islice(itertools.count(start, Shown(1)), 3)))
    show(lambda: list(itertools.islice(itertools.count(1, start), 3)))
for bounds in (2, 0), (2, 1), (0, 0), (0, 1, 2), (5, 2), (0,), (2, 2), (3, 1, 2):
    iterator = iter([1, 2, 3, 4])
    print(bounds, list(itertools.islice(iterator, *bounds)), list(iterator))
show(lambda: itertools.tee([1], None))
show(lambda: list(itertools.permutations(Items())))
show(lambda: list(itertools.combinations(Items(), 1)))
show(lambda: list(itertools.product(Items())))

# === degrees of large numbers, ldexp of no numbers, fmean of iterators ===
import statistics

show(lambda: math.degrees(1e308))
show(lambda: math.degrees(Real()))
show(lambda: math.ldexp('x', 'y'))
show(lambda: math.ldexp(Real(), 'y'))
show(lambda: math.ldexp(Real(), 2))


def failing(first):
    yield first
    raise ZeroDivisionError('later')


for first in 1, 'x':
    iterator = failing(first)
    show(lambda: statistics.fmean(iterator))
    show(lambda: next(iterator))
show(lambda: statistics.fmean(iter([])))
show(lambda: statistics.fmean(iter([1, 2])))

# === bounds of type variables ===
import typing

for kind in typing.TypeVar, typing.ParamSpec:
    for bound in 'int', None, 3, (), int, typing.List[int], typing.ClassVar[int], typing.ClassVar, typing.Any, typing.Generic:
        show(lambda: kind('T', bound=bound).__bound__)
    for name in 3, None, b'T':
        show(lambda: kind(name))
