import asyncio


async def value(n, delay=0.0):
    await asyncio.sleep(delay)
    return n


async def fail(text, delay=0.0):
    await asyncio.sleep(delay)
    raise ValueError(text)


def names(tasks):
    return sorted(t.get_name() for t in tasks)


def tasks(*coroutines):
    return [asyncio.create_task(c, name=f't{i}') for i, c in enumerate(coroutines)]


# === wait ===
async def waits():
    done, pending = await asyncio.wait(tasks(value(1, 1), value(2, 2)))
    print(names(done), names(pending))
    ts = tasks(value(1, 3), value(2, 1), value(3, 2))
    done, pending = await asyncio.wait(ts, return_when=asyncio.FIRST_COMPLETED)
    print(names(done), names(pending), asyncio.get_running_loop().time())
    done, pending = await asyncio.wait(pending, timeout=0.5)
    print(names(done), names(pending), asyncio.get_running_loop().time())
    ts = tasks(value(1, 1), fail('x', 2), value(3, 9))
    done, pending = await asyncio.wait(ts, return_when=asyncio.FIRST_EXCEPTION)
    print(names(done), names(pending), [repr(t.exception()) for t in ts if t in done and t.exception()])
    for t in pending:
        t.cancel()
    done, pending = await asyncio.wait(pending)
    print(names(done), [t.cancelled() for t in done])
    done, pending = await asyncio.wait(ts, timeout=0)
    print(names(done))


asyncio.run(waits())


# === as_completed, both ways ===
async def completed():
    for c in asyncio.as_completed([value('a', 3), value('b', 1), value('c', 2)]):
        print(await c)
    ts = tasks(value('x', 2), value('y', 1))
    async for t in asyncio.as_completed(ts):
        print(t.get_name(), await t, t in ts)
    try:
        for c in asyncio.as_completed([value(1, 1), value(2, 5)], timeout=2):
            print(await c)
    except TimeoutError as e:
        print(repr(e))
    for c in asyncio.as_completed([fail('bad'), value('good', 1)]):
        try:
            print(await c)
        except ValueError as e:
            print('failed', e)
    print([c async for c in asyncio.as_completed([])])


asyncio.run(completed())


# === ensure_future, futures, callbacks ===
async def futures():
    loop = asyncio.get_running_loop()
    f = loop.create_future()
    f.add_done_callback(lambda f: print('callback 1', f.result()))
    second = lambda f: print('callback 2', f.result())
    f.add_done_callback(second)
    f.add_done_callback(second)
    print(f.remove_done_callback(second))
    loop.call_soon(f.set_result, 42)
    print(f.done(), f)
    print(await f, f.done(), f)
    f.add_done_callback(lambda f: print('late callback'))
    await asyncio.sleep(0)
    for action in (lambda: f.set_result(1), lambda: f.set_exception(ValueError()), lambda: f.cancel()):
        try:
            print(action())
        except asyncio.InvalidStateError as e:
            print('invalid', e)
    g = loop.create_future()
    for ask in (g.result, g.exception):
        try:
            ask()
        except asyncio.InvalidStateError as e:
            print('not yet', e)
    g.set_exception(KeyError('k'))
    print(repr(g.exception()), g)
    try:
        await g
    except KeyError as e:
        print(repr(e))
    h = loop.create_future()
    h.cancel('msg')
    try:
        await h
    except asyncio.CancelledError as e:
        print(repr(e), h.cancelled(), h)
    print(asyncio.isfuture(f), asyncio.isfuture(3), asyncio.ensure_future(f) is f)
    for bad in (lambda: asyncio.Future().set_exception(3), lambda: asyncio.ensure_future(3), lambda: asyncio.create_task(3)):
        try:
            bad()
        except TypeError as e:
            print(e)


asyncio.run(futures())


# === call_soon, call_later, handles ===
async def calls():
    loop = asyncio.get_running_loop()
    order = []
    loop.call_later(2, order.append, 'later 2')
    loop.call_later(1, order.append, 'later 1')
    loop.call_soon(order.append, 'soon 1')
    h = loop.call_soon(order.append, 'never')
    h.cancel()
    t = loop.call_at(loop.time() + 1.5, order.append, 'never either')
    print(h.cancelled(), t.when(), t.cancelled())
    t.cancel()
    loop.call_soon(order.append, 'soon 2')
    await asyncio.sleep(3)
    print(order)


asyncio.run(calls())


# === an event loop by hand, and Runner ===
loop = asyncio.new_event_loop()
print(loop.run_until_complete(value('by hand', 1)), loop.is_running(), loop.is_closed())
loop.close()
try:
    loop.run_until_complete(asyncio.sleep(0))
except RuntimeError as e:
    print(e)
with asyncio.Runner() as runner:
    print(runner.run(value('first')), runner.run(value('second')), runner.get_loop().is_closed())
try:
    runner.run(value('third'))
except RuntimeError as e:
    print(e)
