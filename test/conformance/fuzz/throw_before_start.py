# === templates, mro, throw before the start, annotations ===
from string.templatelib import Template
def tr(f, *a, **k):
    try: print(f(*a, **k))
    except BaseException as e: print(type(e).__name__, e)
tr(Template, 'a', strings=1)
tr(Template, x=1)
tr(lambda: Template.__new__(Template, 1, a=2))
tr(lambda: Template.__new__(int))
class M(type):
    def mro(cls): return L
for L in ([], (), [int], [1], None, 5, [type], iter([])):
    def f():
        class A(metaclass=M): pass
        return A.__mro__
    tr(f)
def g(k):
    try:
        raise k
    except StopIteration as e: print('c')
    yield
tr(lambda: next(g(StopIteration(1))))
def g2(x):
    yield 1
    try: yield 2
    finally: yield 3
def throw(e):
    g = g2(1)
    return g.throw(e)
tr(throw, StopIteration(1)); tr(throw, StopIteration); tr(throw, KeyError); tr(throw, GeneratorExit)
def throw(e):
    g = g2(1)
    try: g.throw(e)
    except BaseException as x: print(repr(x))
    return list(g)
tr(throw, StopIteration(1))
async def ag():
    yield 1
def athrow(e):
    g = ag()
    try: print(g.athrow(e).send(None))
    except BaseException as x: print(repr(x), repr(x.__context__))
    try: g.asend(None).send(None)
    except BaseException as x: print(repr(x), repr(x.__context__))
for e in (StopIteration(1), StopAsyncIteration(2), GeneratorExit(), KeyError()): athrow(e)
async def co(): pass
def cthrow(e):
    c = co()
    try: print(c.throw(e))
    except BaseException as x: print(repr(x), repr(x.__context__))
    try: print(c.send(None))
    except BaseException as x: print(repr(x), repr(x.__context__))
for e in (StopIteration(1), StopAsyncIteration(2), GeneratorExit(), KeyError()): cthrow(e)
class P:
    x: 'str'
P.__annotations__ = None
print(P.__annotations__)
class P:
    x: 'str'
P.__annotations__ = 5
print(P.__annotations__)
class P: pass
P.__annotations__ = None
print(P.__annotations__, list(P.__dict__))
def f(a: int): pass
for v in (None, 5, {}, {1: 2}):
    try:
        f.__annotations__ = v
        print(f.__annotations__, f.__annotate__)
    except Exception as e: print(e)
class P:
    x: y
    z: 'str'
P.y = 3
print(P.__annotations__)
