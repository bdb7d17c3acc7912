# case: external=add,echo
"""operator: the operators as functions, the getters, and their errors."""
import operator
from operator import attrgetter, itemgetter, methodcaller


def attempt(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, type(e).__name__, '|', e)


print(operator.__all__)
print(operator.add, operator.length_hint, itemgetter, attrgetter, methodcaller)
print([n for n in operator.__all__ if not callable(getattr(operator, n))])
for name in ['add', 'sub', 'mul', 'truediv', 'floordiv', 'mod', 'pow', 'lshift', 'rshift', 'and_', 'or_', 'xor', 'lt', 'le', 'eq', 'ne', 'ge', 'gt',
             'iadd', 'isub', 'imul', 'itruediv', 'ifloordiv', 'imod', 'ipow', 'ilshift', 'irshift', 'iand', 'ior', 'ixor', 'is_', 'is_not']:
    attempt(name, lambda: getattr(operator, name)(7, 2))
    attempt(name, lambda: getattr(operator, name)(7, 'a'))
    attempt(name, lambda: getattr(operator, name)(7))
    attempt(name, lambda: getattr(operator, name)(7, 2, 3))
for name in ['abs', 'neg', 'pos', 'inv', 'invert', 'not_', 'truth', 'index', 'is_none', 'is_not_none']:
    attempt(name, lambda: getattr(operator, name)(-3))
    attempt(name, lambda: getattr(operator, name)('a'))
    attempt(name, lambda: getattr(operator, name)())
for name in ['__add__', '__iadd__', '__lt__', '__contains__', '__getitem__', '__not__', '__concat__', '__call__', '__index__']:
    print(name, getattr(operator, name).__name__)
CALLS = [('concat', ([1], [2])), ('concat', (1, 2)), ('concat', ([1], 2)), ('concat', ({}, {})), ('iconcat', ('a', 'b')), ('iconcat', (1, 2)),
         ('contains', ('abc', 'b')), ('contains', (1, 2)), ('countOf', ([1, 2, 1], 1)), ('countOf', (1, 1)), ('indexOf', ([1, 2], 2)),
         ('indexOf', ([1], 2)), ('indexOf', (1, 2)), ('length_hint', ([1],)), ('length_hint', (1,)), ('length_hint', (1, 5)),
         ('length_hint', ([], 'a')), ('length_hint', (iter([1, 2]),)), ('call', (len, 'abc')), ('call', ()), ('call', (1,)), ('getitem', ([1], 0)),
         ('getitem', (1, 0)), ('setitem', (1, 2, 3)), ('delitem', ([], 0)), ('matmul', (1, 2)), ('imatmul', (1, 2)), ('index', (True,))]
for name, args in CALLS:
    attempt(name, lambda: getattr(operator, name)(*args))
print(operator.call(dict, a=1, b=2))
items = [1, 2]
print(operator.setitem(items, 0, 5), operator.delitem(items, 1), items, operator.iadd(items, [3]) is items)


class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def scaled(self, by, *, plus=0):
        return self.x * by + plus


p = Point(3, Point(4, 5))
print(itemgetter(1)('abc'), itemgetter(0, 2)('abc'), itemgetter(slice(1, None))('abc'), itemgetter('k')({'k': 1}))
print(attrgetter('x')(p), attrgetter('y.x')(p), attrgetter('x', 'y.y')(p))
print(methodcaller('upper')('a'), methodcaller('scaled', 2)(p), methodcaller('scaled', 2, plus=1)(p))
for obj in [itemgetter(1), itemgetter(1, 'a'), attrgetter('x'), attrgetter('x', 'y.z'), methodcaller('f'), methodcaller('f', 1, k='v')]:
    print(repr(obj), type(obj).__name__, type(obj).__module__)
    if getattr(obj, 'x', None) is None and 'k=' not in repr(obj):
        print(obj.__reduce__())
attempt('no item', lambda: itemgetter())
attempt('keyword item', lambda: itemgetter(k=1))
attempt('no attr', lambda: attrgetter())
attempt('int attr', lambda: attrgetter(1))
attempt('no method', lambda: methodcaller())
attempt('int method', lambda: methodcaller(1))
attempt('no operand', lambda: itemgetter(1)())
attempt('two operands', lambda: itemgetter(1)(1, 2))
attempt('no operand', lambda: attrgetter('x')())
attempt('no operand', lambda: methodcaller('x')())
attempt('missing', lambda: attrgetter('a.b')(1))
attempt('missing', lambda: methodcaller('zz')(1))
attempt('index', lambda: itemgetter(9)('a'))
print(sorted([('b', 2), ('a', 3), ('c', 1)], key=itemgetter(1)))


class Slow:
    def __init__(self, v):
        self.v = v

    def __add__(self, other):
        return add(self.v, other)

    def __lt__(self, other):
        return len(str(echo(1))) > 0

    def __bool__(self):
        return len(str(echo(1))) > 100

    def __getitem__(self, i):
        return echo(i)

    def __eq__(self, other):
        return len(str(echo(1))) > 0

    def __length_hint__(self):
        return len(str(echo(4)))

    @property
    def lazy(self):
        return echo('lazy')

    def method(self, x):
        return add(x, 1)


s = Slow(1)
print(operator.add(s, 2), operator.lt(s, 1), operator.not_(s), operator.truth(s), operator.getitem(s, 7), operator.length_hint(s))
print(itemgetter(1, 2)(s), attrgetter('lazy')(s), methodcaller('method', 4)(s), operator.countOf([s, s], 1), operator.indexOf([s], 1))
print(operator.call(add, 2, 3))


# === length_hint makes an int of its default ===
class Index:
    def __index__(self):
        print('index')
        return 4


for default in (None, 1.5, Index(), 2**70, -2**70, 'x', True, -3):
    attempt('length_hint', lambda: operator.length_hint(1j, default))
    attempt('length_hint', lambda: operator.length_hint([1], default))
