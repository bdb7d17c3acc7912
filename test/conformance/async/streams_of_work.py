import asyncio


# === a crawler-like program: fan out, limit, retry, collect ===
PAGES = {'a': ['b', 'c'], 'b': ['d'], 'c': ['d', 'e'], 'd': [], 'e': ['a']}
failures = {'c': 2, 'e': 1}


async def fetch(name):
    await asyncio.sleep(len(PAGES[name]) + 1)
    if failures.get(name, 0):
        failures[name] -= 1
        raise ConnectionError(f'{name} is down')
    return PAGES[name]


async def fetch_with_retry(name, attempts=3):
    for attempt in range(attempts):
        try:
            return await asyncio.wait_for(fetch(name), 10)
        except ConnectionError as e:
            print(f'retry {attempt + 1}: {e}')
            await asyncio.sleep(2 ** attempt)
    raise RuntimeError(f'{name} never came')


async def crawl(start):
    seen = {start}
    queue = asyncio.Queue()
    queue.put_nowait(start)
    limit = asyncio.Semaphore(2)
    found = []

    async def worker():
        while True:
            name = await queue.get()
            try:
                async with limit:
                    links = await fetch_with_retry(name)
                found.append((asyncio.get_running_loop().time(), name, links))
                for link in links:
                    if link not in seen:
                        seen.add(link)
                        queue.put_nowait(link)
            finally:
                queue.task_done()

    workers = [asyncio.create_task(worker()) for _ in range(3)]
    await queue.join()
    for w in workers:
        w.cancel()
    await asyncio.gather(*workers, return_exceptions=True)
    return found


for entry in asyncio.run(crawl('a')):
    print(entry)


# === async generators as pipelines ===
async def ticker(n, interval):
    for i in range(n):
        await asyncio.sleep(interval)
        yield i


async def double(source):
    async for x in source:
        yield x * 2


async def merge(*sources):
    queue = asyncio.Queue()
    end = object()

    async def pump(source):
        async for x in source:
            await queue.put(x)
        await queue.put(end)

    async with asyncio.TaskGroup() as tg:
        for s in sources:
            tg.create_task(pump(s))
        left = len(sources)
        while left:
            item = await queue.get()
            if item is end:
                left -= 1
            else:
                yield item


async def pipelines():
    print([x async for x in double(ticker(4, 0.5))])
    print([x async for x in merge(ticker(3, 2), double(ticker(4, 1.5)))])
    total = 0
    async for x in ticker(10, 1):
        total += x
        if x == 3:
            break
    print(total, asyncio.get_running_loop().time())


asyncio.run(pipelines())


# === a periodic task stopped by an event ===
async def heartbeat(stop, log):
    while not stop.is_set():
        log.append(asyncio.get_running_loop().time())
        try:
            await asyncio.wait_for(stop.wait(), 3)
        except TimeoutError:
            pass


async def beats():
    stop = asyncio.Event()
    log = []
    t = asyncio.create_task(heartbeat(stop, log))
    await asyncio.sleep(10)
    stop.set()
    await t
    print(log)


asyncio.run(beats())
