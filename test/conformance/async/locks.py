import asyncio


# === Lock ===
async def locks():
    lock = asyncio.Lock()
    order = []

    async def use(name, hold):
        async with lock:
            order.append(f'{name} in')
            await asyncio.sleep(hold)
            order.append(f'{name} out')

    await asyncio.gather(use('a', 2), use('b', 1), use('c', 0))
    print(order, lock.locked())
    try:
        lock.release()
    except RuntimeError as e:
        print(e)
    await lock.acquire()
    t = asyncio.create_task(use('late', 0))
    await asyncio.sleep(0)
    t.cancel()
    try:
        await t
    except asyncio.CancelledError:
        print('gave up', lock.locked())
    lock.release()
    print(lock.locked(), repr(lock).endswith('[unlocked]>'))


asyncio.run(locks())


# === Event ===
async def events():
    event = asyncio.Event()

    async def wait(name):
        print(name, await event.wait())

    ts = [asyncio.create_task(wait(c)) for c in 'ab']
    await asyncio.sleep(1)
    print(event.is_set())
    event.set()
    await asyncio.gather(*ts)
    print(await event.wait())
    event.clear()
    try:
        await asyncio.wait_for(event.wait(), 1)
    except TimeoutError:
        print('not set')


asyncio.run(events())


# === Semaphore ===
async def semaphores():
    sem = asyncio.Semaphore(2)
    running = 0
    most = 0

    async def work(i):
        nonlocal running, most
        async with sem:
            running += 1
            most = max(most, running)
            await asyncio.sleep(1)
            running -= 1
            return i

    print(await asyncio.gather(*(work(i) for i in range(6))), most, asyncio.get_running_loop().time())
    print(sem.locked())
    bounded = asyncio.BoundedSemaphore(1)
    await bounded.acquire()
    print(bounded.locked())
    bounded.release()
    try:
        bounded.release()
    except ValueError as e:
        print(e)
    try:
        asyncio.Semaphore(-1)
    except ValueError as e:
        print(e)


asyncio.run(semaphores())


# === Condition ===
async def conditions():
    cond = asyncio.Condition()
    items = []

    async def consumer(name):
        async with cond:
            await cond.wait_for(lambda: items)
            print(name, 'took', items.pop(0))

    ts = [asyncio.create_task(consumer(c)) for c in 'abc']
    await asyncio.sleep(0)
    for i in range(3):
        async with cond:
            items.append(i)
            cond.notify()
        await asyncio.sleep(0)
    await asyncio.gather(*ts)
    try:
        cond.notify()
    except RuntimeError as e:
        print(e)
    try:
        await cond.wait()
    except RuntimeError as e:
        print(e)
    async with cond:
        try:
            await asyncio.wait_for(cond.wait(), 1)
        except TimeoutError:
            print('timed out, locked:', cond.locked())


asyncio.run(conditions())


# === Barrier ===
async def barriers():
    barrier = asyncio.Barrier(3)

    async def meet(name, delay):
        await asyncio.sleep(delay)
        position = await barrier.wait()
        print(name, position, asyncio.get_running_loop().time())

    await asyncio.gather(meet('a', 1), meet('b', 3), meet('c', 2))
    print(barrier.parties, barrier.n_waiting, barrier.broken)
    t = asyncio.create_task(barrier.wait())
    await asyncio.sleep(0)
    print(barrier.n_waiting)
    await barrier.abort()
    try:
        await t
    except asyncio.BrokenBarrierError as e:
        print(repr(e), barrier.broken)


asyncio.run(barriers())
