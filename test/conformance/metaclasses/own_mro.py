# === mro() of a metaclass is asked before all else, and whatever the bases are ===
class D:
    def __set_name__(self, owner, name): print('set_name', owner, name)
class Base:
    def __init_subclass__(cls): print('init_subclass', cls.__mro__)
def make(m):
    class Meta(type):
        def mro(cls):
            print('mro', cls.__name__, cls.__bases__)
            r = m(cls)
            print(r)
            return r
    return Meta
class A: pass
class B(A): pass
for m in (lambda c: type.mro(c), lambda c: [c, *c.__bases__, object], lambda c: [c, object], lambda c: [c, B, A, object], lambda c: 1/0, lambda c: (c, Base, object), lambda c: 3, lambda c: [3], lambda c: [], lambda c: [object]):
    M = make(m)
    for bases in ((A, B), (B, A), (B, Base), (), (A, int), (A, A)):
        try:
            C = M('C', bases, {'d': D()})
            print(C.__mro__, C.mro())
        except Exception as e: print(type(e).__name__, e)
print(type.mro(int), type.mro(object), type.mro(bool))
try: print(type.mro(3))
except Exception as e: print(type(e).__name__, e)

# === super().mro() finds that there is no order ===
class Meta(type):
    def mro(cls):
        print('mro of', cls.__name__)
        return super().mro()
X = Meta('X', (), {})
Y = Meta('Y', (X,), {})
try: Meta('Z', (X, Y), {})
except TypeError as e: print(str(e).replace('\n', ' '))
print([c.__name__ for c in X.__subclasses__()])

# === __new__ of a base that the order leaves out counts for the arguments ===
class Short(type):
    def mro(cls): return [cls, object]
class K0:
    def __init__(self, v=0): self.v = v
class K1:
    def __new__(cls, v=0): return super().__new__(cls)
class K2: pass
class K3(K0, K1): pass
for K in (K0, K1, K2, K3):
    class A(K, metaclass=Short): pass
    class B(K, metaclass=Short):
        def __init__(self, *a): pass
    class C(K, metaclass=Short):
        def __new__(self, *a): return object.__new__(self, *a)
    for c in (A, B, C):
        for f in (lambda: type(c()), lambda: type(c(1)), lambda: type(object.__new__(c, 1))):
            try: print(f())
            except Exception as e: print(K, c, type(e).__name__, e)
