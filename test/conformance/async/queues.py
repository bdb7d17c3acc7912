import asyncio


# === producer and consumers ===
async def producer(q, n):
    for i in range(n):
        await q.put(i)
        print('put', i)
    await q.join()
    print('joined')


async def consumer(name, q):
    while True:
        item = await q.get()
        print(name, 'got', item)
        await asyncio.sleep(1)
        q.task_done()


async def pipeline():
    q = asyncio.Queue(maxsize=2)
    consumers = [asyncio.create_task(consumer(c, q)) for c in 'ab']
    await producer(q, 5)
    for c in consumers:
        c.cancel()
    print(await asyncio.gather(*consumers, return_exceptions=True))


asyncio.run(pipeline())


# === without waiting, sizes, text ===
async def plain():
    q = asyncio.Queue(2)
    print(q.empty(), q.full(), q.qsize(), q.maxsize, q)
    q.put_nowait('a')
    q.put_nowait('b')
    print(q.empty(), q.full(), q.qsize(), q)
    for action in (lambda: q.put_nowait('c'), q.get_nowait, q.get_nowait, q.get_nowait, q.task_done, q.task_done, q.task_done):
        try:
            print(action())
        except (asyncio.QueueFull, asyncio.QueueEmpty, ValueError) as e:
            print(type(e).__name__, e)


asyncio.run(plain())


# === priority and last-in-first-out ===
async def kinds():
    p = asyncio.PriorityQueue()
    for item in [(3, 'c'), (1, 'a'), (2, 'b'), (1, 'A'), (5, 'e'), (0, 'z')]:
        p.put_nowait(item)
    print([p.get_nowait() for _ in range(p.qsize())], p)
    s = asyncio.LifoQueue()
    for item in 'abc':
        await s.put(item)
    print([await s.get() for _ in range(3)])


asyncio.run(kinds())


# === waiters come in order; a cancelled one is passed over ===
async def order():
    q = asyncio.Queue()

    async def get(name):
        try:
            print(name, await q.get())
        except asyncio.CancelledError:
            print(name, 'cancelled')

    ts = [asyncio.create_task(get(c)) for c in 'abc']
    await asyncio.sleep(0)
    ts[0].cancel()
    q.put_nowait(1)
    q.put_nowait(2)
    await asyncio.gather(*ts)
    try:
        await asyncio.wait_for(q.get(), 1)
    except TimeoutError:
        print('nothing came')
    print(q.empty(), q)


asyncio.run(order())


# === shutdown ===
async def stops():
    q = asyncio.Queue()
    q.put_nowait(1)
    q.shutdown()
    print(await q.get())
    for action in (q.get, lambda: q.put(2)):
        try:
            await action()
        except asyncio.QueueShutDown as e:
            print(repr(e))
    q = asyncio.Queue()
    t = asyncio.create_task(q.get())
    await asyncio.sleep(0)
    q.shutdown(immediate=True)
    print(await asyncio.gather(t, return_exceptions=True), q)


asyncio.run(stops())
