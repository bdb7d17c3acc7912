# Stops in special methods, one section each; operators are in dunders.ts. The call ask(x) gives x, and so does awaiting fetch(x).
# === __divmod__ ===
class A:
    def __divmod__(self, *args): return ask(1)
a = A()
print(divmod(a, 2))

# === __rdivmod__ ===
class A:
    def __rdivmod__(self, *args): return ask(1)
a = A()
print(divmod(2, a))

# === __abs__ ===
class A:
    def __abs__(self, *args): return ask(1)
a = A()
print(abs(a))

# === __round__ ===
class A:
    def __round__(self, *args): return ask(1)
a = A()
print(round(a), round(a, 2))

# === __int__ ===
class A:
    def __int__(self, *args): return ask(1)
a = A()
print(int(a))

# === __float__ ===
class A:
    def __float__(self, *args): return ask(1)
a = A()
try: float(a)
except TypeError as e: print(e)
import math
class B:
    def __float__(self): return ask(1) + 0.5
print(float(B()), math.floor(B()), complex(B()), "%f" % B(), math.fsum([B()]))

# === __complex__ ===
class A:
    def __complex__(self): return ask(1) + 2j
print(complex(A()))

# === __index__ ===
class A:
    def __index__(self, *args): return ask(1)
a = A()
print([1, 2][a], range(a), "x" * a, bin(a), "abc"[a:], [0, 1, 2][:a], (1, 2)[a], b"ab"[a])
print(chr(a), list(range(a, 5)), slice(a).indices(5), hex(a), (2).__pow__(3, 5), [5, 6].pop(a))
print("%d" % a, int(a), float(a), bytes(a), bytearray(a), (1).to_bytes(a, "big"), round(2.5, a))

# === __bool__ ===
class A:
    def __bool__(self, *args): return ask(True)
a = A()
print(bool(a), not a, a and 1, any([a]), all([a]), 1 if a else 2, list(filter(None, [a])) == [a])
print([i for i in (1, 2) if a])
while a: break
assert a

# === __len__ ===
class A:
    def __len__(self, *args): return ask(2)
a = A()
print(len(a), bool(a), not a)
class S(A):
    def __getitem__(self, i): return ask(i)
print(list(reversed(S())))

# === __length_hint__ ===
class A:
    def __length_hint__(self, *args): return ask(2)
a = A()
class I(A):
    def __iter__(self): return iter((1, 2))
print(list(I()), [*I()], bytes(I()), sorted(I()))

# === __iter__ ===
class A:
    def __iter__(self): return iter([ask(1), ask(2)])
a = A()
for x in a: print(x)
b, c = a
print(b, c, [*a], {*a}, list(a), dict(zip(a, a)), sum(a), max(a), sorted(a), 2 in a)
print(tuple(map(str, a)), "".join(map(str, a)))
[].extend(a)

# === __next__ ===
class A:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if ask(self.n) > 2: raise StopIteration
        return ask(self.n)
print([x for x in A()], next(A()), list(zip(A(), "ab")), list(enumerate(A())), min(A()))
print(next(filter(None, A())), set(A()), dict.fromkeys(A()))
a, b = A()
print(*A())

# === __reversed__ ===
class A:
    def __reversed__(self, *args): return ask(1)
a = A()
print(reversed(a))

# === __contains__ ===
class A:
    def __contains__(self, *args): return ask(True)
a = A()
print(1 in a, 1 not in a)

# === __getitem__ ===
class A:
    def __getitem__(self, i):
        if isinstance(i, int) and i > 1: raise IndexError
        return ask(i if isinstance(i, int) else 7)
a = A()
print(a[0], a[1:2], list(a), 1 in a, [*a])
x, y = a
match a:
    case _: print("%(k)s" % {"k": a[0]})

# === __setitem__ ===
class A:
    def __setitem__(self, i, v): print(i, ask(v))
a = A()
a[0] = 1
a[1:2] = 2
a[0], a[1] = 3, 4
for a["k"] in (5, 6): pass

# === __delitem__ ===
class A:
    def __delitem__(self, i): print(ask(i))
a = A()
del a[0], a[1]

# === __missing__ ===
class D(dict):
    def __missing__(self, key): return ask(key)
d = D(a=1)
print(d["a"], d["b"])

# === __getattribute__ ===
class A:
    def __getattribute__(self, name): return ask(name)
a = A()
print(a.x, getattr(a, "y"), hasattr(a, "z"))

# === __getattr__ ===
class A:
    def __getattr__(self, name): return ask(name)
a = A()
print(a.x, getattr(a, "y", 1), hasattr(a, "z"))
match a:
    case A(k=v): print(v)

# === __setattr__ ===
class A:
    def __setattr__(self, name, v): print(name, ask(v))
a = A()
a.x = 1
setattr(a, "y", 2)
a.z, a.w = 3, 4

# === __delattr__ ===
class A:
    def __delattr__(self, name): print(ask(name))
a = A()
del a.x
delattr(a, "y")

# === __dir__ ===
class A:
    def __dir__(self): return [ask("b"), ask("a")]
print(dir(A()))

# === __get__ ===
class D:
    def __get__(self, obj, cls): return ask(cls.__name__)
class A:
    d = D()
print(A.d, A().d, getattr(A(), "d"))

# === __set__ ===
class D:
    def __set__(self, obj, v): print(ask(v))
class A:
    d = D()
A().d = 1
setattr(A(), "d", 2)

# === __delete__ ===
class D:
    def __delete__(self, obj): print(ask(1))
class A:
    d = D()
del A().d

# === __set_name__ ===
class D:
    def __set_name__(self, cls, name): self.name = ask(name)
class A:
    d = D()
    e = D()
print(A.d.name, A.e.name, type("T", (), {"f": D()}).f.name)

# === __call__ ===
class A:
    def __call__(self, *a, **k): return [ask(1), a, k]
a = A()
print(a(), a(1, k=2), a(*[3], **{"z": 4}), list(map(a, [5])), sorted([2, 1], key=lambda v: a(v)[1]))

# === __new__ ===
class A:
    def __new__(cls, *a):
        self = super().__new__(cls)
        self.v = ask(1)
        return self
    def __init__(self, v): self.w = v
class T(tuple):
    def __new__(cls, items): return super().__new__(cls, [ask(i) for i in items])
print(A(2).v, A(3).w, T([1, 2]))

# === __init__ ===
class A:
    def __init__(self, x, *, y=2):
        self.x = ask(x)
        self.y = ask(y)
class B(A):
    def __init__(self): super().__init__(5, y=ask(6))
a, b = A(1), B()
print(a.x, a.y, b.x, b.y, [A(i).x for i in (1, 2)])
class E(ValueError):
    def __init__(self, v): self.v = ask(v)
try: raise E(7)
except E as e: print(e.v)

# === __init_subclass__ ===
class A:
    def __init_subclass__(cls, **k): cls.k = ask(k.get("n", 0))
class B(A, n=3): pass
print(B.k, type("C", (A,), {}).k)

# === __class_getitem__ ===
class A:
    def __class_getitem__(cls, item): return ask(item)
print(A[1])

# === __prepare__ ===
class M(type):
    @classmethod
    def __prepare__(m, name, bases, **k): return {"p": ask(name)}
class A(metaclass=M):
    q = p
print(A.p, A.q)

# === __mro_entries__ ===
class A: pass
class P:
    def __mro_entries__(self, bases): return (A,) if ask(1) else ()
class B(P()): pass
print(B.__mro__)

# === __instancecheck__ ===
class M(type):
    def __instancecheck__(cls, v): return ask(True)
class A(metaclass=M): pass
print(isinstance(1, A), isinstance(1, (str, A)))
match 1:
    case A(): print("A")

# === __subclasscheck__ ===
class M(type):
    def __subclasscheck__(cls, v): return ask(True)
class A(metaclass=M): pass
print(issubclass(int, A), issubclass(int, (str, A)))

# === __repr__ ===
class A:
    def __repr__(self, *args): return ask("r")
a = A()
print(repr(a), [a], {a: a}, (a,), f"{a!r}", "%r" % a, str(a), ascii(a), {1: [a]}, ValueError(a), f"{a=}")

# === __str__ ===
class A:
    def __str__(self, *args): return ask("s")
a = A()
print(str(a), a, f"{a}", "%s" % a, "{}".format(a), "{0!s:>4}".format(a))
try: raise type("E", (A, ValueError), {})
except ValueError as e: print(e)

# === __format__ ===
class A:
    def __format__(self, *args): return ask("f")
a = A()
print(f"{a:x}", format(a, "y"), "{:z}".format(a), f"{a:{a}}", "{0:{1}}".format(a, "q"), f"{1:{ask(4)}}")

# === __bytes__ ===
class A:
    def __bytes__(self): return b"x" * ask(2)
print(bytes(A()), b"%b" % A())

# === __hash__ ===
class A:
    def __hash__(self): return ask(1)
    def __eq__(self, o): return ask(isinstance(o, A))
a, b = A(), A()
d = {a: 1}
d[b] = 2
print(hash(a), len(d), b in d, len({a, b}), d.get(a), d.pop(b))
print(dict.fromkeys([a, b]).keys() == {a}, {a} | {b} == {b}, hash((a, 1)), frozenset([a]) == {b})
print(d.setdefault(a, 4), [a].index(b), [a].count(b), [a] == [b])
d.update({b: 5})
print(list(d.values()), [a].remove(b))

# === __enter__ ===
class A:
    def __enter__(self): return ask(1)
    def __exit__(self, *e): return None
with A() as x, A() as y: print(x, y)

# === __exit__ ===
class A:
    def __enter__(self): return self
    def __exit__(self, t, v, tb): return ask(t is not None)
with A(): print(1)
with A(): 1 / 0
for i in (1, 2):
    with A():
        if i: continue
def f():
    with A(), A(): return 7
print(f())

# === __aenter__ ===
class A:
    async def __aenter__(self): return await fetch(ask(1))
    async def __aexit__(self, *e): return await fetch(ask(True))
async with A() as x: print(x); 1 / 0
print("after")

# === __aexit__ ===
class A:
    async def __aenter__(self): return self
    async def __aexit__(self, t, v, tb): return ask(await fetch(t is not None))
async with A(): raise ValueError
async with A(): print(2)

# === __aiter__ ===
class A:
    def __aiter__(self): self.n = ask(0); return self
    async def __anext__(self):
        self.n += 1
        if self.n > 2: raise StopAsyncIteration
        return self.n
async for x in A(): print(x)
print([y async for y in A()])

# === __anext__ ===
class A:
    n = 0
    def __aiter__(self): return self
    async def __anext__(self):
        self.n += 1
        if await fetch(self.n) > 2: raise StopAsyncIteration
        return ask(self.n)
print([x async for x in A()], await anext(A()), await anext(A(), 5))

# === __await__ ===
class A:
    def __await__(self):
        ask(1)
        return (yield from fetch(2).__await__())
print(await A())
async def f(): return await A()
print(await f())

# === __copy__ ===
import copy
class A:
    def __copy__(self): return ask(1)
print(copy.copy(A()))

# === __deepcopy__ ===
import copy
class A:
    def __deepcopy__(self, memo): return ask(1)
print(copy.deepcopy([A(), {1: A()}]))

# === __replace__ ===
import copy
class A:
    def __replace__(self, **k): return ask(k["x"])
print(copy.replace(A(), x=2))

# === __reduce__ ===
import copy
class A:
    def __reduce__(self): return (list, ([ask(1)],))
print(copy.copy(A()))

# === __reduce_ex__ ===
import copy
class A:
    def __reduce_ex__(self, p): return (list, ([ask(p)],))
print(copy.copy(A()))

# === __getstate__ ===
import copy
class A:
    def __init__(self): self.x = 1
    def __getstate__(self): return {"x": ask(2)}
print(copy.copy(A()).x)

# === __setstate__ ===
import copy
class A:
    def __init__(self): self.x = 1
    def __setstate__(self, s): self.x = ask(s["x"]) + 1
print(copy.copy(A()).x)

# === __getnewargs__ ===
import copy
class A:
    def __new__(cls, x=0): self = super().__new__(cls); self.y = x; return self
    def __getnewargs__(self): return (ask(3),)
print(copy.copy(A()).y)

# === __getnewargs_ex__ ===
import copy
class A:
    def __new__(cls, *, x=0): self = super().__new__(cls); self.y = x; return self
    def __getnewargs_ex__(self): return ((), {"x": ask(3)})
print(copy.copy(A()).y)

# === __buffer__ ===
class A:
    def __buffer__(self, flags): return memoryview(b"ab"[ask(0):])
print(bytes(A()), memoryview(A()).tolist(), bytearray(A()))

# === __post_init__ ===
from dataclasses import dataclass
@dataclass
class P:
    x: int
    def __post_init__(self): self.x = ask(self.x) + 1
print(P(2))

# === __annotate__ ===
def f(x: ask("a")) -> ask("r"): pass
class A:
    y: ask("c")
print(f.__annotations__, A.__annotations__)

# === __typing_subst__ ===
from typing import Generic
class V:
    def __typing_subst__(self, arg): return ask("s")
v = V()
import types
print(1)
ask(2)

# === __typing_prepare_subst__ ===
class B[T, *Ts]: pass
print(B[int, str].__args__)
ask(1)
