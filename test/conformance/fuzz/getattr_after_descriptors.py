# === __getattr__ after a descriptor without a value ===
class K0:
    pass
class S(list):
    __slots__ = ('a', '__weakref__')
class T2(S, K0):
    __slots__ = ('c', 'a')
    def __getattr__(self, name):
        return name
t = T2()
print(t.zz)
print(t.c)
class T3:
    __slots__ = ('c', 'a')
    def __getattr__(self, name):
        return name
print(T3().c)
class T4(T3): pass
t = T4()
print(t.c)
t.c = 1
print(t.c)
del t.c
print(t.c)
class T5(list):
    __slots__ = ('c', 'a')
    def __getattr__(self, name):
        return name
print(T5().c)
class D:
    def __get__(self, o, t): raise AttributeError('x')
class D2(D):
    def __set__(self, o, v): pass
class P:
    d = D(); e = D2()
    @property
    def p(self): raise AttributeError('p')
    def __getattr__(self, name): return name
print(P().d, P().e, P().p)
class PL(list):
    d = D(); e = D2()
    @property
    def p(self): raise AttributeError('p')
    def __getattr__(self, name): return name
print(PL().d, PL().e, PL().p)
class M(type):
    d = D(); e = D2()
    @property
    def p(self): raise AttributeError('p')
    def __getattr__(self, name): return name
class MM(metaclass=M): pass
print(MM.d, MM.e, MM.p)
