def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)

# === instances change to classes whose slots are the same ===
class A: __slots__ = ('a','b')
class B: __slots__ = ('a','b')
class C: __slots__ = ('a',)
class D: pass
class E(A): __slots__ = ()
class F(A): __slots__ = ('c',)
class G(D): __slots__ = ('c',)
class H(D): pass
class I(int): pass
class J(int): pass
class K(list): __slots__=()
class L(list): __slots__=('x',)
class M: __slots__=('b','a')
class N: __slots__=('a','b','__dict__')
class O: __slots__=('a','b','__weakref__')
classes=[A,B,C,D,E,F,G,H,I,J,K,L,M,N,O]
def assign(x,y):
    o = x(); o.__class__ = y; return (x.__name__, y.__name__, type(o).__name__)
for x in classes:
    for y in classes: t(lambda: assign(x,y))
a = A(); a.a = 1; a.b = 2
a.__class__ = B; print(a.a, a.b)
