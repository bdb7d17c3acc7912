class P:
    def __init__(self, x, y=5, *, z=7): self.a = (x, y, z)
    @property
    def v(self): return self.a
    @property
    def bad(self): raise AttributeError('inner')
    def m(self, p, q=2, /, r=3, *, s=4): return (p, q, r, s)
class H(P):
    def __getattr__(self, n): return 'hook ' + n
class I:
    def __init__(self, a=1, b=2): self.t = (a, b)
def f(a, b=2, *, c, d=4): return (a, b, c, d)
def g(a, b=2, c=3): return (a, b, c)
def tryit(fn):
    for _ in range(3):
        try: r = fn()
        except Exception as e: r = f'{type(e).__name__}: {e}'
    print(r)
p = P(1); h = H(2)
for fn in [lambda: P(1).a, lambda: P(x=1).a, lambda: P(1, z=3).a, lambda: P(1, 2, 3), lambda: P(y=1), lambda: P(1, x=2), lambda: P(1, w=2), lambda: p.v, lambda: p.bad, lambda: h.bad, lambda: h.v, lambda: p.m(1), lambda: p.m(1, 5), lambda: p.m(1, r=9), lambda: p.m(1, q=9), lambda: p.m(1, 2, 3, s=0), lambda: p.m(), lambda: p.m(1, 2, 3, 4),
    lambda: f(1, c=3), lambda: f(c=3, a=1), lambda: f(1, 2, 3), lambda: f(1), lambda: f(1, c=1, a=2), lambda: g(), lambda: g(1), lambda: g(1, 2), lambda: g(1, c=5), lambda: g(b=1), lambda: g(1, 2, 3, 4), lambda: I().t, lambda: I(5).t, lambda: I(b=9).t, lambda: I(1, 2, 3)]:
    tryit(fn)
bm = p.m
tryit(lambda: bm(1)); tryit(lambda: bm(1, 2)); tryit(lambda: bm(1, s=8)); tryit(lambda: bm(q=1)); tryit(lambda: bm())
g.__defaults__ = (9,)
tryit(lambda: g(1)); tryit(lambda: g(1, 2)); tryit(lambda: g(1, b=2))
f.__kwdefaults__ = {'c': 'kc'}
tryit(lambda: f(1)); tryit(lambda: f(1, d=1))
f.__kwdefaults__ = None
tryit(lambda: f(1, c=2, d=3)); tryit(lambda: f(1, c=2))
class Y:
    @property
    def n(self): return 1
def rd(o): return o.n
y = Y(); print(rd(y), rd(y)); Y.n = property(lambda self: 2); print(rd(y), rd(y))
Y.n = 3; print(rd(y)); y.__dict__['n'] = 4; print(rd(y)); Y.n = property(lambda self: 5); print(rd(y), rd(y))
class Z(Y):
    n = 7
print(rd(Z()), rd(y), rd(Z()))
pr = property(lambda self: 'a')
class W: n = pr
w = W(); print(rd(w), rd(w)); pr.__init__(lambda self: 'b'); print(rd(w)); pr.__init__(None)
try: rd(w)
except AttributeError as e: print(e)
class Gen:
    @property
    def n(self):
        yield 1
        yield 2
print(list(rd(Gen())), list(rd(Gen())))
class Deep:
    @property
    def n(self): return self.n
try: rd(Deep())
except RecursionError as e: print(e)
def boom(): return rd(object())
try: boom()
except AttributeError as e: print(e)
