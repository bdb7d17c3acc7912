# === which AttributeErrors tell the name and the object ===
class P:
    p = property()
    q = property(doc='x')
    __slots__ = ('s',)
class D:
    def __get__(self, o, t): return 1
class E(D):
    def __set__(self, o, v): pass
class F(D):
    def __delete__(self, o): pass
class Q:
    d = D(); e = E(); f = F()
    p = property(lambda s: 1)
    twin = 1
def t(f):
    try: f()
    except AttributeError as e: print(e, '|', e.name, '|', type(e.obj).__name__)
    except TypeError as e: print('TypeError', e)
def s(o, n, v=1):
    t(lambda: setattr(o, n, v))
def dl(o, n):
    t(lambda: delattr(o, n))
p, q = P(), Q()
t(lambda: p.p); t(lambda: p.s); s(p, 'p'); dl(p, 'p'); dl(p, 's'); s(p, 'zz'); dl(p, 'zz')
s(q, 'p'); dl(q, 'p'); dl(q, 'e'); s(q, 'f'); dl(q, 'zz'); dl(q, 'd'); dl(q, 'twin')
s(1, 'real'); s(1, 'x'); dl(1, 'x'); s(int, 'x'); s([], 'append'); dl([], 'append'); s(len, '__name__'); s(lambda: 1, '__closure__'); s(q.__init__, 'x'); s(object(), 'x'); s(range(1), 'start'); dl(range(1), 'start'); s(1j, 'real'); s(Q.__dict__['p'], 'fget'); s(P.s, '__name__'); s(type, '__name__'); s(Exception(), '__cause__', 3) if 0 else None
t(lambda: Q.p.__set__(q, 1))
dl(P, 'zz'); t(lambda: q.__dict__.foo)
