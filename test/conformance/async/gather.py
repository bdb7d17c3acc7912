import asyncio


async def value(n, delay=0.0):
    await asyncio.sleep(delay)
    return n


async def fail(text, delay=0.0):
    await asyncio.sleep(delay)
    raise ValueError(text)


# === order of results is that of the arguments ===
async def order():
    print(await asyncio.gather(value(1, 3), value(2, 1), value(3, 2)))
    print(await asyncio.gather())
    c = value(4)
    print(await asyncio.gather(c, c))


asyncio.run(order())


# === the first exception is raised; the others go on ===
async def first():
    slow = asyncio.create_task(value('slow', 5))
    try:
        await asyncio.gather(fail('a', 2), slow, fail('b', 1))
    except ValueError as e:
        print('raised', e, asyncio.get_running_loop().time())
    print(slow.done(), await slow)


asyncio.run(first())


# === return_exceptions ===
async def collected():
    t = asyncio.create_task(value(0, 10))
    asyncio.get_running_loop().call_later(1, t.cancel)
    for r in await asyncio.gather(value(1), fail('x'), t, fail('y', 2), return_exceptions=True):
        print(repr(r))


asyncio.run(collected())


# === cancelling the gathering future cancels the children ===
async def cancelled():
    children = [asyncio.create_task(value(i, 10)) for i in range(3)]
    g = asyncio.gather(*children)
    await asyncio.sleep(0)
    print(g.cancel())
    try:
        await g
    except asyncio.CancelledError as e:
        print('cancelled', repr(e), [c.cancelled() for c in children])
    print(g.done(), g.cancelled())


asyncio.run(cancelled())


# === a child that is cancelled alone ===
async def one_cancelled():
    a = asyncio.create_task(value('a', 1))
    b = asyncio.create_task(value('b', 2))
    g = asyncio.gather(a, b)
    await asyncio.sleep(0)
    a.cancel('because')
    try:
        await g
    except asyncio.CancelledError as e:
        print(repr(e), a.cancelled(), b.done())
    print(await b)


asyncio.run(one_cancelled())


# === gather inside gather, futures and awaitables ===
class Later:
    def __await__(self):
        yield from asyncio.sleep(1, 'later').__await__()
        return 'awaited'


async def nested():
    f = asyncio.get_running_loop().create_future()
    asyncio.get_running_loop().call_later(2, f.set_result, 'future')
    print(await asyncio.gather(asyncio.gather(value(1), value(2)), f, Later()))


asyncio.run(nested())
