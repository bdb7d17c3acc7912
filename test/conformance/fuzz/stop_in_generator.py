# === the frame of a generator that raised StopIteration ===
import asyncio
async def ag(n):
    yield
    x = yield 1
    print(x)
    raise StopIteration
async def ag3(n):
    yield 1
    raise StopAsyncIteration
async def main(g):
    print(await anext(g))
    print(await anext(g, 'over'))
    return [x async for x in g]
def drive(c):
    try:
        while True: c.send(None)
    except Exception as e:
        import traceback
        print(''.join(traceback.format_exception(e)))
        print(e.__traceback__.tb_lineno, [f.lineno for f in traceback.extract_tb(e.__traceback__)])
drive(main(ag(1)))
drive(main(ag3(1)))
def sg():
    yield 1
    raise StopIteration(3)
def ss():
    for x in sg(): pass
try: ss()
except RuntimeError as e:
    import traceback
    print(''.join(traceback.format_exception(e)))
async def co():
    raise StopIteration(5)
drive(co())
async def m2(): await co()
drive(m2())
def sg2():
    yield from sg()
try: list(sg2())
except RuntimeError as e: print(''.join(traceback.format_exception(e)))
def sg3():
    next(iter([]))
    yield
try: list(sg3())
except RuntimeError as e: print(''.join(traceback.format_exception(e)))
try: print((x for x in [next(iter([]))]))
except StopIteration as e: print(''.join(traceback.format_exception(e)))
try: list(next(iter([])) for x in [1])
except RuntimeError as e: print(''.join(traceback.format_exception(e)))
