"""The context of an exception thrown into a generator or coroutine."""
class P:
    def __await__(self):
        return (yield 1)
def a(c):
    c.send(None)
    try: c.throw(ValueError('t'))
    except StopIteration as e: print('stop', e.value)
    except Exception as e: print(repr(e), repr(e.__context__))
async def AG(n):
    for i in range(n): yield i
async def f1():
    try: (*1e16,)
    finally: await P()
async def f2():
    try: (*1e16,)
    finally: [await P() for x in [1]]
async def f3():
    try: (*1e16,)
    finally: print([await P() async for x in AG(2) if x])
async def f4():
    try: (*1e16,)
    except TypeError: print([await P() async for x in AG(2) if x])
async def f5():
    try: 1/0
    except: 
        async for x in AG(2): await P()
async def f6():
    try: 1/0
    except: 
        async for x in AG(1): pass
        await P()
async def f7():
    try: 1/0
    except: 
        async for x in AG(1): pass
        raise KeyError
class CM:
    async def __aenter__(self): return self
    async def __aexit__(self, *a): return await P()
async def f8():
    try: 1/0
    except:
        async with CM(): pass
        raise KeyError
def G():
    yield 1
    yield 2
def f9():
    try: 1/0
    except:
        for x in G(): yield x
        raise KeyError
for f in f1, f2, f3, f4, f5, f6, f7, f8:
    print(f.__name__)
    try: a(f())
    except Exception as e: print('!', repr(e), repr(e.__context__))
try: list(f9())
except KeyError as e: print(repr(e.__context__))
def g1():
    try: 1/0
    except: yield 1
def g2():
    try: 1/0
    except: yield from [1, 2]
def g3():
    try: 1/0
    except: yield from g1()
def g4():
    try: 1/0
    except ZeroDivisionError:
        try: yield from g1()
        except ValueError as e: print(repr(e.__context__)); raise KeyError(1)
    finally: yield 2
for f in g1, g2, g3, g4:
    print(f.__name__)
    g = f(); next(g)
    try: g.throw(ValueError('t'))
    except Exception as e: print(repr(e), repr(e.__context__))
    else:
        try: g.throw(OSError('t'))
        except Exception as e: print(repr(e), repr(e.__context__), repr(e.__context__.__context__))
try: 3/0
except ZeroDivisionError:
    g = g1(); next(g)
    try: g.throw(ValueError('t'))
    except ValueError as e: print(repr(e.__context__), repr(e.__context__.__context__))
    def plain(): yield 1
    g = plain(); next(g)
    try: g.throw(ValueError('t'))
    except ValueError as e: print(repr(e.__context__))
