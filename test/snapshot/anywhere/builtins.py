# Stops under builtins, one section each; the first section is put before each of the others. The call ask(x) gives x.
# === prelude ===
class It:
    def __init__(self, *v): self.v = v
    def __iter__(self):
        for x in self.v: yield ask(x)

class N:
    def __init__(self, v): self.v = v
    def __index__(self): return ask(self.v)
    def __lt__(self, o): return ask(self.v < o.v)
    def __gt__(self, o): return ask(self.v > o.v)
    def __add__(self, o): return N(ask(self.v) + (o.v if isinstance(o, N) else o))
    def __radd__(self, o): return N(ask(o) + self.v)
    def __repr__(self): return f"N({ask(self.v)})"

# === delattr ===
class A:
    def __delattr__(self, n): ask(n)
delattr(A(), "x")

# === dir ===
class A:
    def __dir__(self): return [ask("x")]
print(dir(A()))

# === getattr ===
class A:
    @property
    def p(self): return ask(1)
    def __getattr__(self, n): return ask(n)
print(getattr(A(), "p"), getattr(A(), "q", 2))

# === hasattr ===
class A:
    def __getattr__(self, n):
        if ask(n) == "x": raise AttributeError
        return 1
print(hasattr(A(), "x"), hasattr(A(), "y"))

# === isinstance ===
class A:
    @property
    def __class__(self): return int if ask(1) else str
print(isinstance(A(), int))

# === issubclass ===
class M(type):
    def __subclasscheck__(c, s): return ask(True)
class A(metaclass=M): pass
print(issubclass(int, (str, A)))

# === setattr ===
class A:
    def __setattr__(self, n, v): print(n, ask(v))
setattr(A(), "x", 1)

# === vars ===
class A:
    @property
    def __dict__(self): return {"k": ask(1)}
print(vars(A()))

# === aiter ===
class A:
    def __aiter__(self): ask(1); return self
    async def __anext__(self): return ask(2)
print(await anext(aiter(A())))

# === anext ===
async def g():
    yield await fetch(ask(1))
i = g()
print(await anext(i), await anext(i, 7))

# === all ===
print(all(It(1, 2, 0, 3)), all(ask(x) for x in (1, 1)))

# === any ===
print(any(It(0, 2, 3)), any(ask(x) for x in (0, 0)))

# === iter ===
print(list(iter(It(1, 2))), list(iter(lambda n=[0]: n.append(1) or ask(len(n)), 4)))

# === len ===
class A:
    def __len__(self): return ask(3)
print(len(A()))

# === max ===
print(max(It(1, 3, 2)), max([2, 3, 1], key=lambda v: ask(-v)), max(N(1), N(2)))
print(max(It(), default=5), max(It("a", "bb"), key=len))

# === min ===
print(min(It(1, 3, 2)), min([2, 3, 1], key=lambda v: ask(-v)), min(N(1), N(2)), min(3, 1, key=ask))

# === next ===
i = iter(It(1))
print(next(i), next(i, 2))
class A:
    def __next__(self): return ask(3)
print(next(A()))

# === sorted ===
print(sorted(It(3, 1, 2)), sorted([3, 1, 2], key=lambda v: ask(-v), reverse=True))
print(sorted([N(3), N(1), N(2)]), sorted([(1, N(2)), (1, N(1))], key=lambda p: p[1]))
try: sorted([2, 1, 0], key=lambda v: 1 // ask(v))
except ZeroDivisionError as e: print(e)

# === abs ===
class A:
    def __abs__(self): return ask(1)
print(abs(A()))

# === bin ===
print(bin(N(5)))

# === divmod ===
class A:
    def __divmod__(self, o): return ask(1), o
    def __rdivmod__(self, o): return o, ask(2)
print(divmod(A(), 3), divmod(4, A()))

# === hex ===
print(hex(N(50)))

# === oct ===
print(oct(N(50)))

# === pow ===
class A:
    def __pow__(self, o, m=None): return ask(1), o, m
    def __rpow__(self, o): return ask(2), o
print(pow(A(), 2), pow(A(), 2, 3), pow(2, A()))

# === round ===
class A:
    def __round__(self, n=None): return ask(1), n
print(round(A()), round(A(), 2))

# === sum ===
print(sum(It(1, 2)), sum([N(1), N(2)]), sum([N(3)], N(1)), sum(ask(x) for x in (1.5 > 1, 2)))

# === ascii ===
class A:
    def __repr__(self): return ask("é")
print(ascii(A()), ascii([A()]))

# === chr ===
print(chr(N(65)))

# === format ===
class A:
    def __format__(self, s): return ask("f" + s)
print(format(A(), "x"), format(A()))

# === hash ===
class A:
    def __hash__(self): return ask(5)
print(hash(A()), hash((A(), 1)) == hash((A(), 1)), hash(frozenset([A()])) is not None)

# === print ===
class A:
    def __str__(self): return ask("s")
print(A(), 1, A(), sep=ask("-"), end=ask("!\n"))
print([A], A() and 1)

# === repr ===
class A:
    def __repr__(self): return ask("r")
x = [A()]
x.append(x)
print(repr(A()), repr(x), repr({1: A()}), repr((A(),)), repr({A()} and 1))

# === bool ===
class A:
    def __bool__(self): return ask(True)
class L:
    def __len__(self): return ask(0)
print(bool(A()), bool(L()))

# === bytearray ===
print(bytearray(It(1, 2)), bytearray(N(2)), bytearray([N(3)]))
b = bytearray(b"abc")
b.extend(It(4))
b[N(0)] = N(9)
b.insert(N(1), N(2))
print(b, b.pop(N(0)), b[N(1):], b * N(2))

# === bytes ===
class B:
    def __bytes__(self): return b"z" * ask(2)
print(bytes(It(1, 2)), bytes(N(2)), bytes(B()), bytes([N(3)]), b"ab"[N(1)])
print(b"-".join(It(b"a", b"b")) if 0 else b"")

# === classmethod ===
class A:
    @classmethod
    def m(cls, x): return ask(x), cls.__name__
print(A.m(1), A().m(2))

# === complex ===
class A:
    def __complex__(self): return 1j * ask(2)
class F:
    def __float__(self): return ask(1) * 1.5
print(complex(A()), complex(F(), F()))

# === dict ===
class K:
    def keys(self): return It("a", "b")
    def __getitem__(self, k): return ask(k * 2)
print(dict(K()), dict(It("xy", "zw")), dict(**K()), {**K()}, dict.fromkeys(It(1, 2)))
d = {}
d.update(K())
d |= It("pq")
print(d, list(map(ask, d.keys())), [ask(v) for k, v in d.items()])
class H:
    def __hash__(self): return ask(1)
    def __eq__(self, o): return ask(True)
e = {H(): 1}
e[H()] = 2
print(e.get(H()), e.pop(H(), 3), e.setdefault(H(), 4), H() in e, {H(): 1} == {H(): 1})

# === enumerate ===
print(list(enumerate(It(1, 2), N(5))), [ask(i) for i, v in enumerate("ab")])

# === filter ===
print(list(filter(lambda v: ask(v) > 1, It(1, 2, 3))), list(filter(None, It(0, 1))))
print(next(filter(ask, (0, 4))))

# === float ===
class A:
    def __float__(self): return ask(1) + 0.5
class I:
    def __index__(self): return ask(7)
class S(str):
    pass
print(float(A()), float(I()), float(S(ask("1.5"))))

# === frozenset ===
class H:
    def __hash__(self): return ask(1)
    def __eq__(self, o): return ask(True)
print(frozenset(It(1, 2, 1)), len(frozenset([H(), H()])), frozenset([H()]) | {H()} == {H()})
print(frozenset((1, 2)).union(It(3)), frozenset((1, 2)).isdisjoint(It(3, 4)))

# === int ===
class A:
    def __int__(self): return ask(3)
class T:
    def __index__(self): return ask(16)
class B(int):
    def __new__(cls, v): return super().__new__(cls, ask(v))
print(int(A()), int(T()), int("ff", T()), B(5) + 1, int.from_bytes([T()], "big"))
print((300).to_bytes(length=T().__index__(), byteorder="big"))

# === list ===
class E:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return ask(self.v == getattr(o, "v", o))
xs = list(It(3, 1, 2))
xs.extend(It(5))
xs += It(6)
xs[1:2] = It(7, 8)
xs[N(0)] = 9
xs.insert(N(0), 4)
print(xs, xs.pop(N(0)), xs[N(0)], xs * N(2), xs[N(1):N(3)])
xs.sort(key=lambda v: ask(-v))
ns = [N(2), N(1)]
ns.sort()
es = [E(1), E(2), E(3)]
print(xs, ns, es.index(2), es.count(2), 3 in es, es == [1, 2, 3], [E(1)] < [E(1), 2])
es.remove(2)
print(len(es), ns)

# === map ===
print(list(map(lambda a, b: ask(a + b), It(1, 2), It(3, 4))), next(map(ask, [5])), sum(map(ask, (1, 2))))

# === memoryview ===
m = memoryview(bytearray(b"abcd"))
m[N(0)] = N(65)
print(m[N(0)], m.tolist(), m[N(1):N(3)].tobytes())

# === object ===
class A(object):
    def __init__(self): super().__init__(); self.x = ask(1)
    def __eq__(self, o): return ask(True)
print(A().x, A() != A(), object.__ne__(A(), A()), object.__getattribute__(A(), "x"))
print(object.__format__(1, ""), A().__dir__() is not None)

# === property ===
class A:
    @property
    def p(self): return ask(1)
    @p.setter
    def p(self, v): print(ask(v))
    @p.deleter
    def p(self): print(ask("d"))
a = A()
a.p = a.p + 1
del a.p
print(A.p.fget(a), property(ask).__get__(3))

# === range ===
print(list(range(N(1), N(9), N(3))), [ask(i) for i in range(2)], range(5)[N(2)], range(5)[N(1):])
print(N(3) in range(5))

# === reversed ===
class A:
    def __reversed__(self): return iter([ask(1), 2])
class S:
    def __len__(self): return ask(2)
    def __getitem__(self, i): return ask(i)
print(list(reversed(A())), list(reversed(S())), [ask(x) for x in reversed([1, 2])])

# === set ===
class H:
    def __init__(self, v): self.v = v
    def __hash__(self): return ask(1)
    def __eq__(self, o): return ask(self.v == o.v)
s = set(It(1, 2, 1))
s.update(It(3))
s.difference_update(It(1))
s.intersection_update(It(2, 3, 4))
s.symmetric_difference_update(It(4))
print(s, s.issubset(It(2, 3, 4)), s.issuperset(It(2)), s.union(It(9)), s - {2})
h = {H(1), H(2), H(1)}
h.add(H(2))
h.discard(H(3))
h.remove(H(1))
print(len(h), H(2) in h, h == {H(2)}, h & {H(2)} == h, {ask(x) for x in (1, 2)})

# === slice ===
print(slice(N(1), N(5), N(2)).indices(N(9)), [1, 2, 3][slice(N(1), None)])
print(slice(N(1), 2) == slice(N(1), 2) or 1)

# === staticmethod ===
class A:
    @staticmethod
    def m(x): return ask(x)
print(A.m(1), A().m(2), staticmethod(ask)(3))

# === str ===
class S:
    def __str__(self): return ask("s")
    def __repr__(self): return ask("r")
    def __getitem__(self, k): return ask(k)
    def __format__(self, spec): return ask("<" + spec + ">")
print(str(S()), "-".join(It("a", "b")), "%s %r" % (S(), S()), "%(k)s" % S())
print("{:q} {!r} {0[x]}".format if 0 else "", "{:q} {!r}".format(S(), S()), "{0[x]}".format(S()))
print("{k}".format_map(S()), "ab" * N(2), "abc".center(N(9)), "abc"[N(1)], "a".zfill(N(3)))
print("a,b".split(",", N(1)), "ab".find("b", N(0)), "ab".replace("a", "c", N(1)))
print("ab".translate({97: ask("z")}), "ab".translate(S()) if 0 else "", f"{S()!s:>{N(3).v}}")

# === super ===
class A:
    def m(self, x): return ask(x)
    @property
    def p(self): return ask("p")
class B(A):
    def m(self, x): return super().m(x) + 1
    @property
    def p(self): return super().p + "q"
print(B().m(1), B().p, super(B, B()).m(4))

# === tuple ===
class E:
    def __eq__(self, o): return ask(True)
    def __hash__(self): return ask(2)
    def __lt__(self, o): return ask(True)
t = tuple(It(1, 2))
print(t, (E(), 1).index(1), (E(),).count(1), (E(), 1) == (E(), 1), (E(),) < (2,), 5 in (E(),))
print(hash((E(),)) == hash((E(),)), (*It(3, 4), 5))

# === type ===
class M(type):
    def __new__(m, n, b, ns, **k): ns["z"] = ask(1); return super().__new__(m, n, b, ns)
    def __init__(c, n, b, ns, **k): c.w = ask(2)
    def __call__(c, *a): return ask(3), super().__call__(*a)
    def __getattr__(c, n): return ask(n)
class A(metaclass=M, k=1):
    def __init__(self, v): self.v = ask(v)
r, a = A(5)
print(r, a.v, A.z, A.w, A.foo, type("T", (), {})().__class__)
D = M("D", (), {})
print(D.z)

# === zip ===
print(list(zip(It(1, 2), "ab", It(3, 4, 5))), list(zip(It(1), It(2), strict=True)))
try: list(zip(It(1, 2), "a", strict=True))
except ValueError as e: print(e)

# === globals ===
print(list(filter(lambda k: ask(k) == "x", list(globals()))))
x = 1

# === locals ===
def f(a): return {k: ask(v) for k, v in locals().items()}
print(f(1))

# === callable ===
class M(type):
    def __getattr__(c, n): return ask(n)
class A(metaclass=M):
    def __call__(self): return ask(1)
print(callable(A()), A()())

# === help ===
def f(a):
    """Doc."""
help(f)
ask(1)

# === id ===
x = object()
a = id(x)
ask(1)
print(a == id(x), id([]) is not None)

# === ord ===
class S(str): pass
print(ord(S(ask("a"))))
