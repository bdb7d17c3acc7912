"""Calls of cached functions and partial objects: what is kept, in which order, and what errors say."""

# === calls ===
from functools import *
calls = []
@lru_cache(maxsize=3)
def f(*a, **k):
    calls.append((a, k)); return (a, tuple(k.items()))
for a in (1, 2, 3, 1, 4, 2, 1.0, True, '1', (1,), 1, 2**60, -0.0, 0, None):
    f(a)
f(1, 2); f(1, 2); f(1, x=2); f((1,), (('x', 2),)); f(1, x=2); f(x=1); f(); f()
print(calls, f.cache_info())
for bad in ([], (1, []), {}):
    try: f(bad)
    except TypeError as e: print(e)
try: f([], 1)
except TypeError as e: print(e)
class H:
    def __init__(s, v): s.v = v
    def __hash__(s): return hash(s.v)
    def __eq__(s, o): return s.v == o.v
    def __repr__(s): return f'H({s.v})'
calls.clear()
f(H(1)); f(H(1)); f(H(2)); f(H(3)); f(H(4)); f(H(1)); f(5); f(H(4))
print(calls, f.cache_info())
@lru_cache(maxsize=0)
def z(x): return x
z(1); z(1); print(z.cache_info())
@lru_cache(maxsize=None, typed=True)
def t(x): return x
t(1); t(1.0); t(True); t(1); print(t.cache_info())
@cache
def fib(n): return n if n < 2 else fib(n-1) + fib(n-2)
print(fib(80), fib.cache_info())
@lru_cache(2)
def bad(x):
    if x == 3: raise ValueError(x)
    return x
bad(1); bad(2)
try: bad(3)
except ValueError as e: print(repr(e), bad.cache_info())
class C:
    @lru_cache
    def m(self, x): return x * 2
c = C(); print(c.m(2), c.m(2), C.m.cache_info(), C.m(c, 2), C.m.cache_info())
def g(*a, **k): return a, k
p = partial(g, 1, 2, x=3)
print(p(), p(4), p(4, y=5), p(x=9), p(z=1, x=2), p.func is g, p.args, p.keywords, vars(p))
p.attr = 5; print(vars(p), p.attr)
q = partial(p, 7, w=1); print(q(8), q.args, q.keywords)
p2 = partial(g, Placeholder, 2, Placeholder, k=1); print(p2(1, 3), p2(1, 3, 4, k=5))
try: p2(1)
except TypeError as e: print(e)
class S(partial):
    def __call__(self, *a): return 'S', super().__call__(*a)
print(S(g, 1)(2), isinstance(S(g), partial))
class D:
    m = partial(g, 1)
    n = partialmethod(g, 1)
print(D().m(2), D().n(2)[0][1:])
for fn in (lambda: partial(), lambda: partial(5), lambda: partial(g, **{'a': 1})(**{'a': 2}), lambda: partial(len)(), lambda: partial(len, [1, 2])(), lambda: partial(int, base=2)('101'), lambda: partial.__call__(), lambda: partial.__call__(5), lambda: list(map(partial(pow, 2), [1, 2, 3])), lambda: partial(dict, a=1)(b=2), lambda: p.keywords.update(u=1) or p(2)):
    try: print(fn())
    except TypeError as e: print(e)
d = partial(dict, a=1); r = d(); r['z'] = 1; print(d())
def rec(n): return n if n == 0 else prec(n - 1)
prec = partial(rec)
print(prec(200))
print(fib.__call__(5), callable(fib), sorted([3, 1, 2], key=cache(lambda x: -x)))
