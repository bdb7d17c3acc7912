import asyncio

kept = []


async def numbers(name, n=5):
    try:
        for i in range(n):
            yield i
    finally:
        print('closing', name)
        await asyncio.sleep(0)
        print('closed', name)


# === what is not finished is closed at the end ===
async def main():
    a = numbers('a')
    c = numbers('c', 1)
    d = numbers('never asked')
    kept.extend([a, c, d])
    print(await anext(a))
    async for x in c:
        print('c', x)
    print('main done')
asyncio.run(main())


# === errors are told to the handler ===
async def bad():
    try:
        yield 1
    finally:
        raise ValueError('in finally')


async def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2


async def main(make):
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: print(context['message'].split(' at ')[0], repr(context['exception'])))
    one = make()
    kept.append(one)
    await anext(one)
asyncio.run(main(bad))
asyncio.run(main(stubborn))


# === by hand ===
async def main():
    loop = asyncio.get_running_loop()
    a = numbers('hand')
    kept.append(a)
    await anext(a)
    await loop.shutdown_asyncgens()
    print('after')
    try:
        await anext(a)
    except StopAsyncIteration:
        print('over')
asyncio.run(main())


# === a runner closes at its end ===
async def step(agen):
    print(await anext(agen))

with asyncio.Runner() as runner:
    x = numbers('runner')
    runner.run(step(x))
    print('first')
    runner.run(step(x))
    print('second')


# === many that are over are forgotten ===
async def quiet():
    try:
        yield 1
    except GeneratorExit:
        print('quiet closed')
        raise


async def main():
    for i in range(300):
        async for x in quiet():
            pass
    q = quiet()
    kept.append(q)
    await anext(q)
asyncio.run(main())


# === the generator of a cancelled task ===
async def main():
    w = numbers('cancelled')
    kept.append(w)

    async def use():
        async for x in w:
            await asyncio.sleep(10)
    asyncio.create_task(use())
    await asyncio.sleep(1)
    print('leaving')
asyncio.run(main())
