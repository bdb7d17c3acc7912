import asyncio

# === run, sleep, results ===
async def add(a, b):
    await asyncio.sleep(0.1)
    return a + b


async def main():
    print(await add(1, 2))
    results = await asyncio.gather(add(1, 1), add(2, 2), add(3, 3))
    print(results)
    return 'done'


print(asyncio.run(main()))


# === tasks interleave at each await ===
async def worker(name, n):
    for i in range(n):
        print(name, i)
        await asyncio.sleep(0)
    return name


async def interleave():
    tasks = [asyncio.create_task(worker(c, i + 1)) for i, c in enumerate('abc')]
    print('created')
    for t in tasks:
        print(await t)


asyncio.run(interleave())


# === timers fire in order of time, whatever the order of creation ===
async def at(when):
    await asyncio.sleep(when)
    print('at', when, asyncio.get_running_loop().time())


async def timers():
    await asyncio.gather(at(3), at(1), at(2), at(1.5), at(0))


asyncio.run(timers())


# === sleep with a result, negative and zero delays ===
async def sleeps():
    print(await asyncio.sleep(0, 'zero'), await asyncio.sleep(-1, 'negative'), await asyncio.sleep(0.01, result='some'))


asyncio.run(sleeps())


# === names, current task, all tasks ===
async def who():
    t = asyncio.current_task()
    print(t.get_name().startswith('Task-'))
    t.set_name('renamed')
    print(t.get_name())
    other = asyncio.create_task(add(1, 2), name='other')
    print(sorted(x.get_name() for x in asyncio.all_tasks()))
    await other
    print(sorted(x.get_name() for x in asyncio.all_tasks()), other.done(), other.result())


asyncio.run(who())


# === exceptions pass through await and run ===
async def fails():
    await asyncio.sleep(0)
    raise ValueError('inside')


async def catches():
    try:
        await fails()
    except ValueError as e:
        print('caught', e)
    t = asyncio.create_task(fails())
    try:
        await t
    except ValueError as e:
        print('caught from task', e, t.exception() is e)


asyncio.run(catches())
try:
    asyncio.run(fails())
except ValueError as e:
    print('from run', e)


# === misuse ===
async def nothing():
    pass


def attempt(action):
    try:
        print(action())
    except Exception as e:
        print(type(e).__name__, e)


attempt(lambda: asyncio.run(3))
attempt(lambda: asyncio.run(nothing))
attempt(lambda: asyncio.get_running_loop())
attempt(lambda: asyncio.current_task())


async def nested():
    c = nothing()
    attempt(lambda: asyncio.run(c))
    c.close()


asyncio.run(nested())
print(asyncio.iscoroutinefunction(nothing), asyncio.iscoroutinefunction(attempt), asyncio.iscoroutine(3))
