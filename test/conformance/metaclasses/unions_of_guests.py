class Meta(type):
    def __eq__(cls, other):
        print('eq', cls.__name__, getattr(other, '__name__', other)); return True
    def __hash__(cls): return 5
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
print(hash(list[A]) == hash(list[B]))
print(list[A] == list[B])
print({list[A]: 1}.get(list[B]))
print(list[A] | list[B])
class G:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return True
    def __hash__(self): return 1
    def __repr__(self): return f'G{self.v}'
print(list[G(1)] == list[G(2)], list[[G(1)]] == list[[G(2)]], hash(list[G(1)]) == hash(list[G(2)]))
try: print(hash(list[[1]]))
except TypeError as e: print(e)
try: print({list[{}] | int})
except TypeError as e: print(e)
try: print({list[{}] | list[{}] | int, list[[]] | int})
except TypeError as e: print(e)
print((list[G(1)] | int) == (int | list[G(2)]), list[{1: G(1)}] == list[{1: G(2)}], dict[str, [1]] | dict[str, [1]], {list[(1, 2)] : 1}[list[1, 2]])
