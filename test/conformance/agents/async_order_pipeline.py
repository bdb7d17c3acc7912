"""Orders flow through queues and tasks: workers in groups, timeouts, retries, a bounded semaphore, context variables and groups of errors."""
import asyncio
import contextlib
from collections import defaultdict
from contextvars import ContextVar
from dataclasses import dataclass, field
from enum import StrEnum, auto

request_id: ContextVar[str] = ContextVar('request_id', default='-')


class Status(StrEnum):
    NEW = auto()
    PAID = auto()
    FAILED = auto()


class PaymentError(Exception):
    pass


class StockError(Exception):
    pass


@dataclass
class Order:
    id: int
    amount: int
    status: Status = Status.NEW
    attempts: int = 0
    log: list = field(default_factory=list)


class Gateway:
    """Fails the first calls for some orders, and never answers for others."""

    def __init__(self, limit):
        self.gate = asyncio.BoundedSemaphore(limit)
        self.active = self.peak = 0

    async def charge(self, order):
        async with self.gate:
            self.active += 1
            self.peak = max(self.peak, self.active)
            try:
                await asyncio.sleep(0.01 * (order.id % 3 + 1))
                if order.amount > 900:
                    await asyncio.Event().wait()
                if order.amount % 7 == 0 and order.attempts < 2:
                    raise PaymentError(f'declined {order.id}')
                if order.amount < 0:
                    raise StockError(f'nothing to pay in {order.id}')
                return f'{request_id.get()}-{order.id:03}'
            finally:
                self.active -= 1


async def pay(gateway, order, *, tries=3):
    request_id.set(f'req{order.id}')
    async for attempt in attempts(tries):
        order.attempts = attempt
        try:
            async with asyncio.timeout(0.2):
                receipt = await gateway.charge(order)
        except PaymentError as error:
            order.log.append(str(error))
        else:
            order.status = Status.PAID
            order.log.append(receipt)
            return order
    raise PaymentError(f'gave up {order.id} after {tries}')


async def attempts(n):
    for i in range(n):
        if i:
            await asyncio.sleep(0.05 * 2 ** i)
        yield i + 1 if i else 0


async def worker(name, inbox, outbox, gateway):
    while True:
        order = await inbox.get()
        try:
            await pay(gateway, order)
        except (PaymentError, StockError, TimeoutError) as error:
            order.status = Status.FAILED
            order.log.append(f'{type(error).__name__}: {error}')
        finally:
            inbox.task_done()
            await outbox.put((name, order))


@contextlib.asynccontextmanager
async def workers(count, inbox, outbox, gateway):
    tasks = [asyncio.create_task(worker(f'w{i}', inbox, outbox, gateway), name=f'w{i}') for i in range(count)]
    try:
        yield tasks
    finally:
        for task in tasks:
            task.cancel()
        ended = await asyncio.gather(*tasks, return_exceptions=True)
        print('workers ended:', {type(each).__name__ for each in ended}, [task.cancelled() for task in tasks])


async def pipeline(orders):
    loop = asyncio.get_running_loop()
    start = loop.time()
    gateway = Gateway(2)
    inbox, outbox = asyncio.Queue(maxsize=3), asyncio.Queue()
    async with workers(3, inbox, outbox, gateway):
        for order in orders:
            await inbox.put(order)
        await inbox.join()
    by_status = defaultdict(list)
    while not outbox.empty():
        _, order = outbox.get_nowait()
        by_status[order.status].append(order)
    for status, group in sorted(by_status.items()):
        print(status, sorted(order.id for order in group))
        for order in sorted(group, key=lambda o: o.id):
            print('  ', order.id, order.log)
    print('peak', gateway.peak, 'request outside', request_id.get(), 'slow' if loop.time() - start > 0.5 else 'fast')


async def check(n):
    await asyncio.sleep(0.01 * n)
    if n % 2:
        raise (StockError if n % 3 else PaymentError)(f'check {n}')
    return n


async def batch():
    try:
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(check(n), name=f'check-{n}') for n in (2, 4, 6)]
        print([task.result() for task in tasks])
        async with asyncio.TaskGroup() as group:
            slow = group.create_task(asyncio.sleep(60))
            for n in (1, 1, 4):
                group.create_task(check(n))
    except* StockError as errors:
        print('stock', [str(e) for e in errors.exceptions], slow.cancelled())
    except* PaymentError:
        print('payment')
    results = await asyncio.gather(*(check(n) for n in range(4)), return_exceptions=True)
    print([r if isinstance(r, int) else repr(r) for r in results])
    done, pending = await asyncio.wait([asyncio.create_task(check(n)) for n in (8, 2, 60)], timeout=0.1)
    print(sorted(t.result() for t in done), len(pending))
    for task in pending:
        task.cancel()
    async for finished in asyncio.as_completed([check(6), check(2), check(4)]):
        print(await finished, end=' ')
    print()
    with contextlib.suppress(TimeoutError):
        await asyncio.wait_for(check(90), 0.01)
    try:
        async with asyncio.timeout(1) as scope:
            scope.reschedule(asyncio.get_running_loop().time() - 1)
            await asyncio.sleep(5)
    except TimeoutError:
        print('expired', scope.expired())


asyncio.run(pipeline([Order(i, amount) for i, amount in enumerate((100, 140, 950, 30, -5, 770, 20))]))
asyncio.run(batch())
