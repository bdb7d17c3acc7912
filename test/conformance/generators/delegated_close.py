import sys, traceback
sys.stderr = sys.stdout
import math, traceback, sys; sys.stderr = sys.stdout
def inner():
    yield 1
def inner2():
    try: yield 1
    finally: print('f')
def inner3():
    try: yield 1
    except GeneratorExit as e: print(e.__traceback__.tb_lineno, e.__context__); raise
def inner4():
    try: yield 1
    except GeneratorExit as e: return 5
def inner5():
    try: yield 1
    except GeneratorExit as e: raise ValueError(1)
def outer(i):
    yield from i
def outer2(i):
    try: x = yield from i
    except GeneratorExit as e: traceback.print_exc(); raise KeyError(2)
    print('x', x)
async def co(i):
    try: await i
    except GeneratorExit as e: traceback.print_exc(); raise KeyError(2)
import types, traceback, sys
sys.stderr = sys.stdout
@types.coroutine
def susp():
    yield 1
@types.coroutine
def susp2():
    try:
        yield 1
    finally: print('f2')
for i in inner, inner2, inner3, inner4, inner5:
    for o in outer, outer2:
        for act in (lambda g: g.close(), lambda g: g.throw(GeneratorExit), lambda g: g.throw(GeneratorExit('m'))):
            g = o(i()); next(g)
            try: print(act(g))
            except BaseException as e: traceback.print_exc()
for s in susp, susp2:
    for act in (lambda g: g.close(), lambda g: g.throw(GeneratorExit)):
        c = co(s()); c.send(None)
        try: print(act(c))
        except BaseException as e: traceback.print_exc()
