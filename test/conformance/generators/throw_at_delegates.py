import traceback
class It:
    def __iter__(self): return self
    def __next__(self): return 1
class Aw:
    def __await__(self): return It()
class Throws(It):
    def throw(self, e): raise e
class Mine(StopIteration): pass
def show(make, error):
    g = make()
    try:
        print(g.send(None))
        try: 1/0
        except ZeroDivisionError:
            print('->', g.throw(error))
    except BaseException as e:
        print(type(e).__name__, e, getattr(e, 'value', None), repr(e.__context__), repr(e.__cause__))
        if not isinstance(e, StopIteration): print(''.join(traceback.format_exception(e)))
def a():
    x = yield from [1, 2]
    print('got', x)
    return (yield 'more')
def b():
    x = yield from It()
    print('got', x)
    return x
def c():
    try: raise KeyError('k')
    except KeyError:
        x = yield from It()
        print('got', x)
        raise
async def d():
    x = await Aw()
    print('got', x)
    return x
def e():
    x = yield from Throws()
    print('got', x)
    return x
def f():
    yield 5
def g():
    return (yield from f())
for make in a, b, c, d, e, f, g:
    for error in StopIteration(7), Mine(8), StopIteration(), ValueError('v'), GeneratorExit(), StopAsyncIteration():
        print(make.__name__, repr(error))
        show(make, error)
