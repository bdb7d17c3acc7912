# === names of managers, bases, slots, annotations, groups ===
class Q:
    class A: pass
    class M:
        def __enter__(s): pass
    class AM:
        async def __aenter__(s): pass
def tr(f, *a):
    try: print(f(*a))
    except BaseException as e: print(type(e).__name__, e)
def w(x):
    with x: pass
tr(w, Q.A()); tr(w, Q.M()); tr(w, Q.AM())
async def aw(x):
    async with x: pass
tr(lambda: aw(Q.A()).send(None)); tr(lambda: aw(Q.M()).send(None)); tr(lambda: aw(Q.AM()).send(None))
async def ag(): yield 1
a = ag()
tr(lambda: [*a])
tr(lambda: (*a,))
tr(lambda: {*a})
tr(lambda: print(*a))
tr(lambda: [].extend(a))
tr(lambda: [*Q.A()]); tr(lambda: {**Q.A()}); tr(lambda: list(Q.A()))
async def af(x):
    async for i in x: pass
tr(lambda: af(Q.A()).send(None)); tr(lambda: [i for i in Q.A()])
async def aa(x): await x
tr(lambda: aa(Q.A()).send(None))
class B: pass
class C(B): pass
for b in ((object,), (int,), (B, object), (Exception,), (list,)):
    def f():
        C.__bases__ = b
        return C.__mro__
    tr(f)
def f(): B.__bases__ = (C,)
tr(f)
class D: pass
def f(): B.__bases__ = (D,)
tr(f)
def f(): del D.__annotations__
tr(f)
class D2: x: int
D2.__annotations__
del D2.__annotations__
print(D2.__annotations__)
tr(lambda: D2.__dict__.keys())
def f():
    def g(): pass
    del g.__annotations__
    return g.__annotations__
tr(f)
def f():
    class S(list, D):
        __slots__ = ('a', '__dict__')
        a = 1
tr(f)
class GI:
    def __getitem__(s, i):
        if i > 2: raise IndexError
        return E(i)
class E(Exception): pass
tr(ExceptionGroup, 'x', GI())
tr(ExceptionGroup, 'x', {})
tr(ExceptionGroup, 'x', {1})
tr(ExceptionGroup, 'x', 5)
tr(ExceptionGroup, 'x', 'ab')
tr(ExceptionGroup, 'x', b'ab')
tr(ExceptionGroup, 'x', range(2))
tr(ExceptionGroup, None, range(2))
tr(ExceptionGroup, 'x', dict)
tr(ExceptionGroup, 'x', iter([E()]))
class Sub(ExceptionGroup): pass
tr(lambda: Sub('a', [E()]).exceptions)
def f():
    class S:
        __slots__ = ('__dict__', '__dict__')
    class S(B):
        __slots__ = ('__dict__', )
tr(f)
def f():
    class S(B):
        __slots__ = ('__dict__', )
tr(f)
def f():
    class S:
        __slots__ = ('a', 1)
        a = 1
tr(f)
def f():
    class S:
        __slots__ = ('a', '__dict__', '__dict__')
        a = 1
tr(f)
class DI:
    def __getitem__(s, i): return 1
class DS:
    def __setitem__(s, i, v): return 1
class DD:
    def __len__(s): return 1
def d(o, k): del o[k]
def st(o, k): o[k] = 1
for o in (DI(), DS(), DD(), (1,), 'a', b'b', 5, None, range(3), {1}, Q.A(), frozenset(), iter([])):
    for k in (1, 10**30, 'a', 1.5, slice(1)):
        print(type(o).__name__, k, end=' ')
        tr(d, o, k)
        tr(st, o, k)
        tr(lambda: o[k])
