"""A warehouse whose workers share stock: pools, locks, conditions, barriers, semaphores and queues; what is printed does not depend on the order of threads."""
import queue
import threading
from collections import Counter, defaultdict, deque
from concurrent.futures import ALL_COMPLETED, FIRST_EXCEPTION, CancelledError, Future, ThreadPoolExecutor, as_completed, wait
from contextlib import contextmanager
from dataclasses import dataclass, field


class OutOfStock(Exception):
    pass


@dataclass
class Stock:
    amounts: Counter
    lock: threading.RLock = field(default_factory=threading.RLock, repr=False)
    log: list = field(default_factory=list)

    @contextmanager
    def reserve(self, **wanted):
        with self.lock:
            for name, n in wanted.items():
                if self.amounts[name] < n:
                    raise OutOfStock(f'{name}: {self.amounts[name]} of {n}')
            self.amounts.subtract(wanted)
            try:
                yield self.total()
            except Exception:
                self.amounts.update(wanted)
                raise

    def total(self):
        with self.lock:
            return sum(self.amounts.values())


class BoundedBuffer:
    def __init__(self, size):
        self.items, self.size = deque(), size
        self.changed = threading.Condition()
        self.peak = 0

    def put(self, item):
        with self.changed:
            self.changed.wait_for(lambda: len(self.items) < self.size)
            self.items.append(item)
            self.peak = max(self.peak, len(self.items))
            self.changed.notify_all()

    def get(self):
        with self.changed:
            while not self.items:
                self.changed.wait()
            item = self.items.popleft()
            self.changed.notify_all()
            return item


def counted(n, workers):
    """Many threads count with a lock; none is lost."""
    total, lock = 0, threading.Lock()

    def work():
        nonlocal total
        for _ in range(n):
            with lock:
                total += 1

    threads = [threading.Thread(target=work, name=f'count-{i}', daemon=True) for i in range(workers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return total, [t.is_alive() for t in threads]


def pipeline(items):
    first, second, results = BoundedBuffer(2), queue.Queue(maxsize=3), queue.PriorityQueue()
    done = object()

    def read():
        for item in items:
            first.put(item)
        first.put(done)

    def square():
        while (item := first.get()) is not done:
            second.put((item, item * item))
        second.put(done)

    def collect():
        while True:
            entry = second.get()
            try:
                if entry is done:
                    break
                results.put((-entry[1], entry[0]))
            finally:
                second.task_done()

    threads = [threading.Thread(target=each) for each in (read, square, collect)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    second.join()
    return [results.get() for _ in range(results.qsize())], first.peak <= 2, second.empty()


def phases(parties, rounds):
    """Each round begins when all have ended the one before."""
    marks, lock = defaultdict(list), threading.Lock()
    turns = []
    barrier = threading.Barrier(parties, action=lambda: turns.append(len(turns)))

    def work(me):
        for number in range(rounds):
            with lock:
                marks[number].append(me)
            barrier.wait()
            assert len(marks[number]) == parties

    with ThreadPoolExecutor(parties) as pool:
        list(pool.map(work, range(parties)))
    return {number: sorted(who) for number, who in marks.items()}, turns, barrier.broken


def order(stock, name, **wanted):
    with stock.reserve(**wanted) as left:
        if name == 'bad':
            raise ValueError(f'{name} has no address, {left >= 0}')
        return name, sum(wanted.values())


stock = Stock(Counter(bolt=20, nut=10))
with ThreadPoolExecutor(max_workers=4, thread_name_prefix='order') as pool:
    futures = {pool.submit(order, stock, name, **wanted): name for name, wanted in
               {'a': {'bolt': 5}, 'b': {'bolt': 5, 'nut': 10}, 'bad': {'bolt': 1}, 'c': {'bolt': 10}, 'd': {'washer': 1}}.items()}
    outcome = {}
    for future in as_completed(futures):
        error = future.exception()
        outcome[futures[future]] = repr(error) if error else future.result()
for name in sorted(outcome):
    print(name, outcome[name])
print(dict(stock.amounts), stock.total())
print(counted(200, 5), pipeline(range(6)), phases(3, 2))

gate, active, peaks = threading.BoundedSemaphore(2), Counter(), []
guard = threading.Lock()


def limited(i):
    with gate:
        with guard:
            active['now'] += 1
            peaks.append(active['now'])
        with guard:
            active['now'] -= 1
    return i * 10


local = threading.local()
local.name = 'main'


def remember(i):
    before = getattr(local, 'name', None) if i < 0 else None
    local.name = i
    return before, local.name, threading.current_thread() is threading.main_thread()


with ThreadPoolExecutor(6, initializer=lambda: setattr(local, 'ready', True)) as pool:
    print(list(pool.map(limited, range(6))), max(peaks) <= 2, sorted({r[1:] for r in pool.map(remember, range(3))}), local.name, hasattr(local, 'ready'))
    done, pending = wait([pool.submit(pow, 2, n) for n in range(4)], return_when=ALL_COMPLETED)
    print(sorted(f.result() for f in done), pending)
    failing = pool.submit(lambda: 1 / 0)
    done, _ = wait([failing], return_when=FIRST_EXCEPTION, timeout=5)
    called = []
    failing.add_done_callback(lambda f: called.append(type(f.exception()).__name__))
    print(called, failing.done(), failing.cancel(), failing.running())
stopped = threading.Event()
once = []
ticker = threading.Thread(target=lambda: (stopped.wait(), once.append('stopped')))
ticker.start()
print(ticker.is_alive(), once, stopped.is_set())
stopped.set()
ticker.join()
print(once, stopped.wait(0))
promise = Future()
print(promise.cancel(), promise.cancelled())
for act in (promise.result, lambda: gate.release(), lambda: pool.submit(print), lambda: stock.lock.release(), ticker.start):
    try:
        act()
    except (CancelledError, ValueError, RuntimeError) as error:
        print(type(error).__name__, error)
caught = []
threading.excepthook = lambda args: caught.append((args.exc_type.__name__, str(args.exc_value), args.thread.name))
thread = threading.Thread(target=order, args=(stock, 'late'), kwargs={'bolt': 99}, name='late')
thread.start()
thread.join()
print(caught)
