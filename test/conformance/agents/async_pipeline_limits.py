import asyncio, time, random, heapq
from contextlib import asynccontextmanager, AsyncExitStack, aclosing
from collections import Counter
from dataclasses import dataclass, field

@dataclass(order=True)
class Job:
    priority: int
    name: str = field(compare=False)
    cost: float = field(default=0.1, compare=False)

class RateLimiter:
    def __init__(self, rate, per):
        self.rate, self.per = rate, per
        self._stamps = []
    async def __aenter__(self):
        loop = asyncio.get_running_loop()
        while True:
            now = loop.time()
            self._stamps = [s for s in self._stamps if now - s < self.per - 1e-9]
            if len(self._stamps) < self.rate:
                self._stamps.append(now); return self
            await asyncio.sleep(self.per - (now - self._stamps[0]))
    async def __aexit__(self, *exc): return None

@asynccontextmanager
async def session(name, log):
    log.append(f"open {name}")
    try: yield name
    finally:
        await asyncio.sleep(0)
        log.append(f"close {name}")

async def producer(q, n):
    rng = random.Random(n)
    for i in range(n):
        await q.put(Job(rng.randint(1, 5), f"job{i}", rng.choice([0.1, 0.2, 0.3])))
    await q.join()

async def worker(wid, q, out, limiter, sem):
    while True:
        job = await q.get()
        try:
            async with limiter, sem:
                async with asyncio.timeout(0.25):
                    await asyncio.sleep(job.cost)
                out.append((round(asyncio.get_running_loop().time(), 2), wid, job.name))
        except TimeoutError:
            out.append((round(asyncio.get_running_loop().time(), 2), wid, job.name + " TIMEOUT"))
        finally:
            q.task_done()

async def ticker(n, delay=0.01):
    try:
        for i in range(n):
            await asyncio.sleep(delay); yield i
    finally:
        print("ticker closed")

async def failing(i):
    await asyncio.sleep(i / 10)
    if i % 2: raise ValueError(f"bad {i}")
    return i

async def main():
    q = asyncio.PriorityQueue(maxsize=4)
    out, log = [], []
    limiter, sem = RateLimiter(3, 0.2), asyncio.Semaphore(2)
    workers = [asyncio.create_task(worker(i, q, out, limiter, sem), name=f"w{i}") for i in range(3)]
    await producer(q, 9)
    for w in workers: w.cancel()
    print([type(r).__name__ for r in await asyncio.gather(*workers, return_exceptions=True)])
    for row in out: print(row)
    print(await asyncio.gather(*(failing(i) for i in range(4)), return_exceptions=True))
    try:
        async with asyncio.TaskGroup() as tg:
            ts = [tg.create_task(failing(i)) for i in range(5)]
    except* ValueError as eg:
        print(eg.exceptions, [t.cancelled() for t in ts])
    async with aclosing(ticker(10)) as t:
        async for x in t:
            if x == 3: break
    print([x async for x in ticker(3) if x != 1])
    async with AsyncExitStack() as st:
        for n in "xyz": await st.enter_async_context(session(n, log))
        log.append("body")
    print(log)
    try: await asyncio.wait_for(asyncio.sleep(10), 0.05)
    except asyncio.TimeoutError as e: print("timeout", repr(e))
    done, pending = await asyncio.wait([asyncio.ensure_future(failing(i)) for i in (0, 4, 2)], timeout=0.25)
    print(len(done), len(pending)); [p.cancel() for p in pending]
    for c in asyncio.as_completed([failing(4), failing(0), failing(2)]): print(await c, end=" ")
    print()
    ev, cond = asyncio.Event(), asyncio.Condition()
    async def waiter(n):
        await ev.wait()
        async with cond:
            await cond.wait(); return n
    ws = [asyncio.create_task(waiter(n)) for n in range(3)]
    await asyncio.sleep(0); ev.set(); await asyncio.sleep(0.01)
    async with cond: cond.notify(1)
    await asyncio.sleep(0)
    async with cond: cond.notify_all()
    print(await asyncio.gather(*ws))
    async def shielded():
        await asyncio.sleep(0.1); print("inner done"); return 1
    inner = asyncio.create_task(shielded()); outer = asyncio.shield(inner)
    outer.cancel()
    try: await outer
    except asyncio.CancelledError: print("outer cancelled", await inner)
    print(asyncio.current_task().get_name().startswith("Task-"), len(asyncio.all_tasks()))
    b = asyncio.Barrier(2)
    print(sorted(await asyncio.gather(b.wait(), b.wait())))
asyncio.run(main())
