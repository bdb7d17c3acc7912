# === a first super() of None is unbound, in a call and without one ===
class A:
    def m(self, *a): return 1
    p = 3
class B(A):
    def a(self): return super().m(1)
    def b(self): return super().m
    def c(self): return super(B, self).m(1)
    def d(self): return super(B, self).m
    def e(self): return super().p
    def f(self): return super(B, self).p
    def g(self): return super().m(*())
    def h(self): return super(B, self).m(a=1)
    def i(self): return super().zz
    def j(self): return super(B, self).zz
    def k(self): return super().zz()
    def l(self): return super(B, self).zz()
    def m(self): return super().__class__
    def n(self): return super(B, self).__class__
    def o(self): return super().__class__()
    def p(self): return super(B, self).__class__()
    def q(self): return super(B, self).__thisclass__
    def r(self): return super(B, self).__init__()
    def s(self): return super().__init__()
    def __repr__(self): return 'a B'
def text(value):
    return value.__name__ if callable(value) and hasattr(value, '__name__') else value
for n in 'abcdefghijklmnopqrs':
    f = B.__dict__[n]
    for v in (None, 3, B(), B, int):
        try: print(n, v, text(f(v)))
        except Exception as e: print(n, v, type(e).__name__, e)

# === however the class was called ===
class Meta(type):
    def __call__(cls, *a): return super().__call__(*a)
    def s(cls): s = super(Meta, cls); return s.x
    def t(cls): return (super)(Meta, cls).x(1)
    def u(cls, *a): return super(Meta, *a).x(1)
    def v(cls): return super(object, cls).__repr__()
for n in ('__call__', 's', 't', 'u', 'v'):
    try: print(n, Meta.__dict__[n](None))
    except Exception as e: print(n, type(e).__name__, e)
