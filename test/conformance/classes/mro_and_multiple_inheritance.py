def err(*functions):
    for f in functions:
        try:
            print('ok', f())
        except Exception as e:
            print(type(e).__name__, e)


def names(cls): return ' '.join(k.__name__ for k in cls.__mro__)


# === diamonds ===
class A:
    def who(self): return 'A'
class B(A):
    def who(self): return 'B' + super().who()
class C(A):
    def who(self): return 'C' + super().who()
class D(B, C):
    def who(self): return 'D' + super().who()
class E(C, B):
    pass


print(names(D), D().who(), names(E), E().who(), D.__base__.__name__, D.__bases__)

# === a bigger C3 example ===
class O: pass
class F1(O): pass
class F2(O): pass
class F3(O): pass
class K1(F1, F2): pass
class K2(F3, F1): pass
class Z(K1, K2): pass


print(names(Z), [k.__name__ for k in Z.mro()])

# === no consistent order ===
def conflict():
    class X(D, E):
        pass
def base_first():
    class X(A, B):
        pass
def object_first():
    class X(object, A):
        pass
def twice():
    class X(A, A):
        pass
def layout():
    class X(int, str):
        pass
def final():
    class X(bool):
        pass
def not_class():
    class X(5):
        pass
def none():
    class X(None):
        pass
def function_base():
    class X(len):
        pass
err(conflict, base_first, object_first, twice, layout, final, not_class, none, function_base)

# === mixins and cooperative init ===
class Base:
    def __init__(self, **kw):
        self.log = ['Base']
        if kw:
            raise TypeError(f'left over {sorted(kw)}')
class Named(Base):
    def __init__(self, name, **kw):
        super().__init__(**kw)
        self.name = name
        self.log.append('Named')
class Sized(Base):
    def __init__(self, size=0, **kw):
        super().__init__(**kw)
        self.size = size
        self.log.append('Sized')
class Thing(Named, Sized):
    pass


t = Thing('t', size=5)
print(t.log, t.name, t.size)
err(lambda: Thing('t', colour=1), lambda: Thing(size=1))

# === attribute lookup through the MRO ===
class L: x = 'L'
class R:
    x = 'R'
    y = 'R'
class LR(L, R): pass
print(LR.x, LR.y, LR().x, 'x' in vars(LR))
L.y = 'late'
print(LR.y)
del L.x
print(LR.x)

# === isinstance, issubclass, subclasses ===
print(isinstance(D(), A), issubclass(D, (C, int)), issubclass(B, C), [k.__name__ for k in A.__subclasses__()], A in D.__mro__)

# === inheriting from builtins ===
class CountingDict(dict):
    def __setitem__(self, k, v):
        super().__setitem__(k, (v, len(self)))
class Both(CountingDict, A): pass
b = Both(a=1)
b['b'] = 2
b.update(c=3)
print(b, b.who(), names(Both), isinstance(b, dict), len(b))

# === no order, and classes that cannot be hashed ===
class Comparing(type):
    def __eq__(cls, other):
        return cls is other

class First(metaclass=Comparing):
    pass

class Second(First):
    pass

try:
    type('Both', (First, Second), {})
except TypeError as error:
    print(error)
