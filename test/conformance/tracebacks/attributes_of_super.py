class K0:
    def m(self, *args): return super().m(*args)
def f(o):
    return super().m(*[1])
def g(self): return super(K0, self).m(1)
def h(self): return super().x
class B:
    pass
class K1(B):
    def a(self): return super().m(1)
    def b(self): return super().m(*[1])
    def c(self): return super().m
    def d(self): return super(K1, self).m()
    def e(): return super().m()
    def f(self): return super(int, self).m()
    def g(self): return super(K1, 5).m()
    def h(self):
        del self
        return super().m(1)
    def i(self): return super(K1, 5).m
    def j(self): return super().__init__(1, 2)
import traceback, sys
for fn in (lambda: K0.m(5, 1), lambda: K0().m(2), lambda: f(1), lambda: g(3), lambda: h(3), lambda: K1().a(), lambda: K1().b(), lambda: K1().c(), lambda: K1().d(), lambda: K1.e(), lambda: K1().f(), lambda: K1().g(), lambda: K1().h(), lambda: K1.a(3), lambda: K1.b(3), lambda: K1.c(3), lambda: K1().i(), lambda: K1().j(), lambda: K0.m(5)):
    try: fn()
    except Exception: traceback.print_exc(file=sys.stdout)
