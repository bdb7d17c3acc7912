import asyncio


async def slow(delay, result='slow'):
    try:
        await asyncio.sleep(delay)
        return result
    except asyncio.CancelledError:
        print('slow cancelled')
        raise


def now():
    return asyncio.get_running_loop().time()


# === wait_for ===
async def waits():
    print(await asyncio.wait_for(slow(1), 2), now())
    print(await asyncio.wait_for(slow(1), None), now())
    try:
        await asyncio.wait_for(slow(5), 1)
    except TimeoutError as e:
        print(repr(e), repr(e.__cause__), now())
    try:
        await asyncio.wait_for(slow(5), 0)
    except asyncio.TimeoutError as e:
        print(repr(e), now())
    t = asyncio.create_task(slow(0, 'ready'))
    await t
    print(await asyncio.wait_for(t, 0), await asyncio.wait_for(t, -1))


asyncio.run(waits())


# === timeout ===
async def limits():
    async with asyncio.timeout(5) as cm:
        print(await slow(1), cm.expired(), cm.when())
    print(cm.expired())
    try:
        async with asyncio.timeout(1) as cm:
            await slow(5)
    except TimeoutError as e:
        print(repr(e), repr(e.__cause__), cm.expired(), now())
    async with asyncio.timeout(None) as cm:
        print(cm.when(), await slow(1))
    async with asyncio.timeout(1) as cm:
        cm.reschedule(now() + 10)
        print(await slow(5), cm.expired())
    try:
        async with asyncio.timeout_at(now() + 1):
            await slow(3)
    except TimeoutError:
        print('at', now())


asyncio.run(limits())


# === nested timeouts: the inner, then the outer ===
async def nested():
    try:
        async with asyncio.timeout(10) as outer:
            try:
                async with asyncio.timeout(1) as inner:
                    await slow(5)
            except TimeoutError:
                print('inner', inner.expired(), outer.expired())
            await slow(100)
    except TimeoutError:
        print('outer', inner.expired(), outer.expired(), now())
    try:
        async with asyncio.timeout(1) as outer:
            async with asyncio.timeout(5) as inner:
                await slow(10)
    except TimeoutError:
        print('only outer', inner.expired(), outer.expired())
    print(asyncio.current_task().cancelling())


asyncio.run(nested())


# === another exception, and a timeout that the body swallows ===
async def others():
    try:
        async with asyncio.timeout(1):
            raise KeyError('own')
    except KeyError as e:
        print(repr(e))
    try:
        async with asyncio.timeout(1) as cm:
            try:
                await slow(5)
            except asyncio.CancelledError:
                raise ValueError('instead')
    except ValueError as e:
        print(repr(e), repr(e.__context__), cm.expired())
    async with asyncio.timeout(1) as cm:
        try:
            await slow(5)
        except asyncio.CancelledError:
            print('swallowed')
    print(cm.expired(), asyncio.current_task().cancelling())


asyncio.run(others())


# === cancelled from outside is no timeout ===
async def body():
    async with asyncio.timeout(10):
        await slow(5)


async def outside():
    t = asyncio.create_task(body())
    await asyncio.sleep(1)
    t.cancel()
    try:
        await t
    except asyncio.CancelledError as e:
        print('cancelled', repr(e))


asyncio.run(outside())


# === misuse ===
async def misuse():
    cm = asyncio.timeout(1)
    try:
        cm.reschedule(3)
    except RuntimeError as e:
        print(e)
    async with cm:
        pass
    for action in (lambda: cm.reschedule(3),):
        try:
            action()
        except RuntimeError as e:
            print(e)
    try:
        async with cm:
            pass
    except RuntimeError as e:
        print(e)


asyncio.run(misuse())
