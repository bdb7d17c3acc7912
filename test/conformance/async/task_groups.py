import asyncio


async def value(n, delay=0.0):
    await asyncio.sleep(delay)
    return n


async def fail(error, delay=0.0):
    await asyncio.sleep(delay)
    raise error


cancelled = []


async def sleeper(name):
    try:
        await asyncio.sleep(100)
    except asyncio.CancelledError:
        # In any order: a group cancels the tasks of a set.
        cancelled.append(name)
        raise


def show_cancelled():
    print('cancelled:', sorted(cancelled))
    cancelled.clear()


def tree(e, depth=0):
    print('  ' * depth + type(e).__name__, e)
    for inner in getattr(e, 'exceptions', ()):
        tree(inner, depth + 1)


# === all succeed ===
async def fine():
    async with asyncio.TaskGroup() as tg:
        a = tg.create_task(value('a', 2))
        b = tg.create_task(value('b', 1), name='named')
        print(tg, b.get_name())
    print(a.result(), b.result(), tg)


asyncio.run(fine())


# === one fails: the others are cancelled, an ExceptionGroup comes out ===
async def one_fails():
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(sleeper('s1'))
            tg.create_task(fail(ValueError('v'), 1))
            tg.create_task(sleeper('s2'))
            await asyncio.sleep(50)
            print('not reached')
    except ExceptionGroup as e:
        tree(e)
    show_cancelled()
    print(asyncio.current_task().cancelling())


asyncio.run(one_fails())


# === several fail, except* takes them apart ===
async def several():
    try:
        async with asyncio.TaskGroup() as tg:
            for error in (ValueError(1), KeyError('k'), ValueError(2)):
                tg.create_task(fail(error))
            await asyncio.sleep(1)
    except* ValueError as eg:
        tree(eg)
    except* KeyError as eg:
        tree(eg)


asyncio.run(several())


# === the body fails ===
async def body_fails():
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(sleeper('child'))
            await asyncio.sleep(1)
            raise OSError('body')
    except ExceptionGroup as e:
        tree(e)


asyncio.run(body_fails())
show_cancelled()


# === cancelled from outside ===
async def group():
    async with asyncio.TaskGroup() as tg:
        tg.create_task(sleeper('in group'))
        await asyncio.sleep(100)


async def outside():
    t = asyncio.create_task(group())
    await asyncio.sleep(1)
    t.cancel('from outside')
    try:
        await t
    except asyncio.CancelledError as e:
        print('group cancelled', repr(e))


asyncio.run(outside())
show_cancelled()


# === nested groups ===
async def nested():
    try:
        async with asyncio.TaskGroup() as outer:
            outer.create_task(sleeper('outer child'))
            async with asyncio.TaskGroup() as inner:
                inner.create_task(fail(TypeError('deep'), 1))
                inner.create_task(sleeper('inner child'))
    except ExceptionGroup as e:
        tree(e)


asyncio.run(nested())
show_cancelled()


# === tasks that create tasks in the group, and misuse ===
async def spawner(tg, n):
    if n:
        tg.create_task(spawner(tg, n - 1))
    print('spawned', n)


async def misuse():
    async with asyncio.TaskGroup() as tg:
        tg.create_task(spawner(tg, 3))
    for group in (tg, asyncio.TaskGroup()):
        try:
            group.create_task(value(1))
        except RuntimeError as e:
            print(e)
    try:
        async with tg:
            pass
    except RuntimeError as e:
        print(e)


asyncio.run(misuse())


# === SystemExit wins over everything ===
async def exits():
    async with asyncio.TaskGroup() as tg:
        tg.create_task(sleeper('waiting'))
        tg.create_task(fail(SystemExit(3), 1))


try:
    asyncio.run(exits())
except SystemExit as e:
    print('exit', e.code)
show_cancelled()
