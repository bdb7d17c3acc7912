"""How the getters of operator are called: errors, paths, natives in other classes."""

# === calls ===
from operator import *
class D(dict): pass
g = itemgetter(1)
print(g([1,2]), itemgetter('a','b')({'a':1,'b':2}), itemgetter(slice(1,3))('abcd'))
for f in (lambda: g(), lambda: g(1,2), lambda: g(x=1), lambda: g([1]), lambda: g(5), lambda: itemgetter(), lambda: itemgetter(1, x=2),
          lambda: attrgetter('x')(), lambda: attrgetter('x')(1), lambda: attrgetter('x', 'y')(1, 2), lambda: attrgetter('a.b')(1), lambda: attrgetter('x')(x=1),
          lambda: methodcaller('x')(), lambda: methodcaller('x')(1), lambda: methodcaller('upper')(1, 2), lambda: methodcaller('upper')(s=1), lambda: methodcaller(), lambda: methodcaller(1),
          lambda: itemgetter.__call__(5, 6), lambda: itemgetter.__call__()):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class P:
    def __init__(self, **k): self.__dict__.update(k)
    def m(self, *a, **k): return a, k
    def __getitem__(self, k): return ('item', k)
    def __getattr__(self, n):
        if n.startswith('dyn'): return 'dyn!' + n
        raise AttributeError(n)
p = P(a=1, b=P(c=P(d=5)))
print(attrgetter('a')(p), attrgetter('a', 'b.c.d')(p), attrgetter('b.c.d')(p), attrgetter('dyn1', 'a', 'dyn2')(p), attrgetter('b.dynx.upper')(p)())
print(itemgetter(1, 'x', None)(p), itemgetter(3)(p))
print(methodcaller('m', 1, 2, z=3)(p), methodcaller('m')(p), methodcaller('upper')('abc'), methodcaller('split', ',', maxsplit=1)('a,b,c'))
class X:
    __call__ = itemgetter.__call__
try: X()(1)
except TypeError as e: print(e)
class Y:
    get = itemgetter('k')
print(Y().get({'k': 5}), Y.get({'k': 6}))
print(g.__call__([5, 6]), callable(g), repr(g), repr(attrgetter('a.b', 'c')), repr(methodcaller('m', 1, z=2)))
print(max([{'v': 1}, {'v': 5}], key=itemgetter('v')), min([p], key=attrgetter('a')) is p)
print(sorted([(2, 'a'), (1, 'b')], key=itemgetter(0)), list(map(itemgetter(1), [(1, 2), (3, 4)])))

# === no subclasses ===
for base in (itemgetter, attrgetter, methodcaller):
    try:
        class G(base):
            pass
    except TypeError as e:
        print(e)
