"""Fetch many pages concurrently with a limit, retries with backoff, and a summary that does not depend on timing."""
import asyncio
import random
from dataclasses import dataclass, field


class Transient(Exception):
    pass


@dataclass
class Stats:
    attempts: int = 0
    failures: list[str] = field(default_factory=list)
    active: int = 0
    peak: int = 0


class FakeService:
    def __init__(self, stats: Stats):
        self.stats = stats
        self.calls = {}

    async def fetch(self, page: int) -> dict:
        self.stats.attempts += 1
        self.stats.active += 1
        self.stats.peak = max(self.stats.peak, self.stats.active)
        try:
            await asyncio.sleep(0.01 * (page % 3 + 1))
            tries = self.calls[page] = self.calls.get(page, 0) + 1
            if page % 4 == 3 and tries < 3:
                raise Transient(f'page {page} try {tries}')
            if page == 9:
                raise ValueError(f'page {page} does not exist')
            return {'page': page, 'items': [page * 10 + i for i in range(3)]}
        finally:
            self.stats.active -= 1


async def with_retries(make, *, attempts=4, base=0.01):
    for attempt in range(1, attempts + 1):
        try:
            return await make()
        except Transient as error:
            if attempt == attempts:
                raise
            await asyncio.sleep(base * 2 ** attempt)


async def main():
    stats = Stats()
    service = FakeService(stats)
    gate = asyncio.Semaphore(3)

    async def one(page):
        async with gate:
            return await with_retries(lambda: service.fetch(page))

    results = await asyncio.gather(*(one(page) for page in range(12)), return_exceptions=True)
    items = []
    for page, result in enumerate(results):
        if isinstance(result, Exception):
            stats.failures.append(f'{page}: {type(result).__name__}: {result}')
        else:
            items.extend(result['items'])
    print('items:', len(items), 'sum:', sum(items))
    print('failures:', stats.failures)
    print('attempts:', stats.attempts, 'peak <= 3:', stats.peak <= 3)

    queue = asyncio.Queue(maxsize=4)
    done = []

    async def producer():
        for item in items[:10]:
            await queue.put(item)
        for _ in range(2):
            await queue.put(None)

    async def consumer(name):
        count = 0
        while (item := await queue.get()) is not None:
            await asyncio.sleep(0)
            count += 1
            done.append(item)
        return name, count

    async with asyncio.TaskGroup() as group:
        group.create_task(producer())
        workers = [group.create_task(consumer(f'w{i}')) for i in range(2)]
    print(sorted(done) == sorted(items[:10]), sum(task.result()[1] for task in workers))

    try:
        async with asyncio.timeout(0.01):
            await asyncio.sleep(5)
    except TimeoutError:
        print('timed out')
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(with_retries(lambda: service.fetch(9)))
            group.create_task(asyncio.sleep(1))
    except* ValueError as errors:
        print('group:', [str(error) for error in errors.exceptions])
    fastest, pending = await asyncio.wait([asyncio.create_task(asyncio.sleep(0.01 * i, i)) for i in (3, 1, 2)], return_when=asyncio.FIRST_COMPLETED)
    print('first:', [task.result() for task in fastest], len(pending))
    for task in pending:
        task.cancel()


asyncio.run(main())
