import asyncio


async def sleeper(name, delay=10):
    try:
        await asyncio.sleep(delay)
        print(name, 'slept')
        return name
    except asyncio.CancelledError as e:
        print(name, 'cancelled', e.args)
        raise
    finally:
        print(name, 'finally')


# === cancel before the first step, and after ===
async def plain():
    t = asyncio.create_task(sleeper('early'))
    print(t.cancel())
    try:
        await t
    except asyncio.CancelledError:
        print('early never ran', t.cancelled(), t.done())
    t = asyncio.create_task(sleeper('late'))
    await asyncio.sleep(1)
    print(t.cancel('reason'), t.cancelling())
    print(t.cancelled(), t.done())
    try:
        await t
    except asyncio.CancelledError as e:
        print('awaiting it', e.args, t.cancelled(), t.cancel())
    for ask in (t.result, t.exception):
        try:
            ask()
        except asyncio.CancelledError as e:
            print('asked', repr(e))


asyncio.run(plain())


# === a task may refuse ===
async def stubborn():
    while True:
        try:
            await asyncio.sleep(1)
            return 'gave up waiting'
        except asyncio.CancelledError:
            print('no')


async def refuse():
    t = asyncio.create_task(stubborn())
    await asyncio.sleep(0)
    t.cancel()
    print(await t, t.cancelled(), t.cancelling())
    print(t.uncancel())


asyncio.run(refuse())


# === cancellation passes through nested awaits, and cleanup may await ===
async def inner():
    try:
        await asyncio.sleep(10)
    finally:
        await asyncio.sleep(1)
        print('cleaned at', asyncio.get_running_loop().time())


async def outer():
    try:
        await inner()
    except asyncio.CancelledError:
        print('outer saw it')
        raise RuntimeError('instead')


async def through():
    t = asyncio.create_task(outer())
    await asyncio.sleep(2)
    t.cancel()
    try:
        await t
    except RuntimeError as e:
        print(repr(e), repr(e.__context__))


asyncio.run(through())


# === cancelling a waiter does not cancel a future that others share, unless awaited directly ===
async def shared():
    f = asyncio.get_running_loop().create_future()

    async def wait_for_it(name):
        try:
            return await asyncio.shield(f)
        except asyncio.CancelledError:
            print(name, 'gone')
            raise

    a = asyncio.create_task(wait_for_it('a'))
    b = asyncio.create_task(wait_for_it('b'))
    await asyncio.sleep(0)
    a.cancel()
    await asyncio.sleep(0)
    f.set_result('kept')
    print(await b, f.cancelled())


asyncio.run(shared())


# === run() cancels what is left ===
async def leaves_tasks():
    asyncio.create_task(sleeper('left'))
    await asyncio.sleep(0)
    return 'returned'


print(asyncio.run(leaves_tasks()))


# === shield ===
async def shielded():
    t = asyncio.create_task(sleeper('kept', 2))
    s = asyncio.shield(t)
    await asyncio.sleep(0)
    s.cancel()
    try:
        await s
    except asyncio.CancelledError:
        print('shield cancelled', t.done())
    print(await t)


asyncio.run(shielded())


# === must_cancel: cancelled while about to finish a step ===
async def self_cancel():
    asyncio.current_task().cancel('me')
    print('still running')
    await asyncio.sleep(0)
    print('not reached')


try:
    asyncio.run(self_cancel())
except asyncio.CancelledError as e:
    print('run raised', repr(e))
