class Meta(type):
    def __eq__(cls, other):
        print('eq', cls.__name__, getattr(other, '__name__', other)); return True
    def __hash__(cls): print('hash', cls.__name__); return 5
class A(metaclass=Meta): pass
class B(metaclass=Meta): pass
class M2(type):
    def __eq__(cls, other): return True
    __hash__ = None
class C(metaclass=M2): pass
class D(metaclass=M2): pass
for f in (lambda: A | B, lambda: A | A, lambda: A | int, lambda: int | A, lambda: A | B | int, lambda: (A | int) | (B | str), lambda: C | D, lambda: C | int, lambda: C | C, lambda: int | C | D, lambda: (A | B) == A, lambda: hash(A | int) == hash(int | A), lambda: (C | int) == (int | C), lambda: hash(C | int), lambda: list[A] | list[B], lambda: A | None, lambda: (C | int) | int):
    try: print(f())
    except Exception as e: print(type(e), e)
