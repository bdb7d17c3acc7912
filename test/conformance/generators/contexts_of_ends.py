def gn():
    yield 1
def gv():
    yield 1
    return 5
def gx():
    try: yield 1
    except ValueError: return
class It:
    def __iter__(self): return self
    def __next__(self): return 1
def gy():
    x = yield from It()
    return x
async def co(): return None
async def cv(): return 3
def show(f):
    try:
        try: 1/0
        except ZeroDivisionError: f()
    except BaseException as e: print(type(e).__name__, e, repr(e.__context__))
def started(m):
    g = m(); g.send(None); return g
for m in gn, gv:
    g = started(m); show(lambda: next(g))
    g = started(m); show(lambda: g.send(None))
    g = started(m); show(lambda: g.throw(GeneratorExit))
    g = started(m); show(lambda: g.close())
    g = started(m); show(lambda: g.throw(StopIteration(2)))
g = started(gx); show(lambda: g.throw(ValueError))
g = started(gx); show(lambda: next(g)); show(lambda: next(g)); show(lambda: g.throw(ValueError))
g = started(gy); show(lambda: g.throw(StopIteration))
g = started(gy); show(lambda: g.throw(StopIteration(5)))
g = started(gy); show(lambda: g.throw(GeneratorExit))
c = co(); show(lambda: c.send(None))
c = cv(); show(lambda: c.send(None))
show(lambda: c.send(None))
c = cv(); show(lambda: c.throw(ValueError('x')))
show(lambda: next(iter([])))
show(lambda: iter([]).__next__())
import asyncio
async def ag():
    yield 1
async def main():
    a = ag()
    await anext(a)
    try:
        try: 1/0
        except ZeroDivisionError: await anext(a)
    except StopAsyncIteration as e: print(repr(e.__context__))
    try:
        try: 1/0
        except ZeroDivisionError: await anext(a)
    except StopAsyncIteration as e: print(repr(e.__context__))
    try:
        try: 1/0
        except ZeroDivisionError: await a.athrow(ValueError('z'))
    except Exception as e: print(repr(e), repr(e.__context__))
    try:
        try: 1/0
        except ZeroDivisionError: await a.asend(None)
    except StopAsyncIteration as e: print(repr(e.__context__))
asyncio.run(main())
