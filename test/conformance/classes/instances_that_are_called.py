class C:
    def __call__(self, a, b=2): return (a, b)
class D(C): pass
class E:
    __call__ = C()
class F:
    @staticmethod
    def __call__(x): return ('static', x)
class G:
    @classmethod
    def __call__(cls, x): return (cls.__name__, x)
class H:
    def __getattr__(self, n): return lambda *a: a
def t(f, *a, **k):
    for _ in range(2):
        try: r = f(*a, **k)
        except TypeError as e: r = str(e)
    print(r)
def t1(f):
    for _ in range(2):
        try: r = f(1)
        except TypeError as e: r = str(e)
    print(r)
for o in (C(), D(), E(), F(), G(), H()):
    t1(o); t(o, 1, 3); t(o); t(o, 1, b=5)
c = C(); c.__call__ = lambda *a: 'instance'
t1(c)
C.__call__ = lambda self, a: ('new', a)
t1(c); t1(D())
del C.__call__
t1(c)
class M(type):
    def __call__(cls, a, b=7): return (cls.__name__, a, b)
class N(metaclass=M): pass
t1(N); t(N, 1, b=2)
