"""Annotations under `from __future__ import annotations` are texts that the body of a module or class stores as it runs."""
from __future__ import annotations
x: int = 3
print(__annotations__)
y: str
print(__annotations__, '__annotate__' in globals())
for i in range(2):
    z: foo[i]
print(__annotations__)
def f():
    q: int
    return locals()
print(f())
class A:
    __annotations__['k'] = 3
    x: int
    if 0:
        y: int
    print(__annotations__)
print(A.__annotations__, A.__annotate__)
class B[T]:
    x: T
    def __private(self): pass
    __m: __n
print(B.__annotations__, B.__annotate__)
class C: pass
print(C.__annotations__, sorted(C.__dict__))
def g(a: int, *, b: __x) -> c[1:2, ...]: pass
print(g.__annotations__, g.__annotate__.__name__)
del __annotations__
try:
    w: int
except Exception as e: print(type(e), e)
class D:
    del __annotations__
    try:
        w: int
    except Exception as e: print(type(e), e)
class D:
    def f(): pass
    try: del __annotations__
    except Exception as e: print(type(e), e)
class P: pass
class Meta(type):
    @classmethod
    def __prepare__(mcs, name, bases):
        class D(dict):
            def __getitem__(self, key):
                if key.startswith('__ann'): print('get', key)
                return super().__getitem__(key)
            def __setitem__(self, key, value):
                print('set', key, value)
                super().__setitem__(key, value)
        return D()
class M(metaclass=Meta):
    "doc"
    x: int = 1
    (y): int
    class N:
        __q: str
    P.b: c
print(M.__annotations__)
class P:
    (y): int
print(P.__annotations__, sorted(P.__dict__))
class Q:
    if 1:
        y: int
    for i in range(2):
        y: k[i]
    while False:
        z: int
print(Q.__annotations__)
def f():
    x = 1
    def g(a: x): pass
    class A:
        y: x
    print(f.__code__.co_cellvars, g.__annotate__.__code__.co_freevars if g.__annotate__ else None, g.__code__.co_freevars)
    class B:
        z: __class__
        def g(a: z): pass
    print(sorted(B.__dict__), B.g.__annotate__.__code__.co_freevars)
f()
