# Which protocols answer isinstance and issubclass, and what they look at.
from typing import Protocol, runtime_checkable
from abc import ABC
@runtime_checkable
class A(Protocol):
    name: str
    def run(self): ...
class B(A, Protocol):
    def close(self): ...
@runtime_checkable
class C(Protocol):
    def close(self): ...
class D(B):
    name='d'
class E:
    @property
    def name(self): raise ValueError('asked')
    def run(self): pass
    def __getattr__(self, name): return 1
class F:
    def __init__(self): self.name = 1; self.run = 2
for o in (D(), E(), F(), 5, object(), D, E, type, None):
    for c in (A, B, C):
        for f in (isinstance, lambda o, c: issubclass(o, c)):
            try: print(f(o, c), end=' ')
            except TypeError as e: print(e)
print()
class Abs(ABC): pass
Abs.register(B)
class P2(Abs): pass
try: print(isinstance(5, Abs), isinstance(D(), Abs), issubclass(E, Abs))
except TypeError as e: print(e)
@runtime_checkable
class G(B, Protocol):
    size: int
class H(A, Protocol):
    size: int
for c in (G, H):
    for o in (E(), D(), object()):
        try: print(isinstance(o, c), end=' ')
        except TypeError as e: print(e)
        try: print(issubclass(type(o), c), end=' ')
        except TypeError as e: print(e)
