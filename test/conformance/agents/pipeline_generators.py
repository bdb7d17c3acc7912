"""A lazy pipeline of generators and coroutines: sources, windows, joins by key, back-pressure counters and clean shutdown."""
import heapq
import math
from contextlib import ExitStack, closing, contextmanager, suppress
from functools import partial, reduce
from itertools import count, islice, repeat
from typing import Callable, Iterable, Iterator

events: list[str] = []


def traced(name):
    def decorate(func):
        def wrapper(*args, **kwargs):
            events.append(f'open {name}')
            try:
                result = yield from func(*args, **kwargs)
            finally:
                events.append(f'close {name}')
            return result
        return wrapper
    return decorate


class Stage:
    """A function from an iterable to an iterator; stages join with |."""

    def __init__(self, func: Callable[[Iterable], Iterator]):
        self.func = func

    def __or__(self, other):
        return Stage(lambda items: other.func(self.func(items)))

    def __ror__(self, items):
        return self.func(items)


def stage(func):
    return lambda *args, **kwargs: Stage(partial(func, *args, **kwargs))


@stage
def mapped(f, items):
    return map(f, items)


@stage
def windows(size, items):
    window = []
    for item in items:
        window.append(item)
        if len(window) == size:
            yield tuple(window)
            del window[0]


@stage
def deduplicate(key, items):
    seen = set()
    for item in items:
        if (k := key(item)) not in seen:
            seen.add(k)
            yield item


@stage
def batched_by(limit, weight, items):
    batch, total = [], 0
    for item in items:
        w = weight(item)
        if batch and total + w > limit:
            yield batch
            batch, total = [], 0
        batch.append(item)
        total += w
    if batch:
        yield batch


@traced('numbers')
def numbers(stop):
    for n in count():
        if n >= stop:
            return f'{stop} sent'
        yield n


def running_stats():
    """A coroutine: takes numbers, gives (n, mean, deviation)."""
    n, mean, m2 = 0, 0.0, 0.0
    result = None
    while True:
        try:
            value = yield result
        except ArithmeticError as error:
            result = f'reset after {error}'
            n, mean, m2 = 0, 0.0, 0.0
            continue
        if value is None:
            return n
        n += 1
        delta = value - mean
        mean += delta / n
        m2 += delta * (value - mean)
        result = (n, round(mean, 4), round(math.sqrt(m2 / n), 4))


def merge_join(left, right, key):
    left, right = iter(left), iter(right)
    with suppress(StopIteration):
        a, b = next(left), next(right)
        while True:
            if key(a) < key(b):
                a = next(left)
            elif key(b) < key(a):
                b = next(right)
            else:
                yield a, b
                a = next(left)


def delegating():
    outcome = yield from numbers(2)
    yield outcome
    try:
        yield from numbers(5)
    except GeneratorExit:
        events.append('cancelled')
        raise


@contextmanager
def resource(name, fail=False):
    events.append(f'+{name}')
    try:
        if fail:
            raise OSError(name)
        yield name
    finally:
        events.append(f'-{name}')


pipeline = mapped(lambda n: n * n % 17) | deduplicate(lambda n: n) | windows(3) | mapped(sum)
print(list(numbers(30) | pipeline), list([1, 2, 3] | windows(2)), events)
events.clear()
print(list(islice(numbers(10 ** 9) | mapped(str), 3)), list(['aa', 'b', 'cccc', 'd', 'ee'] | batched_by(4, len)))
stats = running_stats()
print(next(stats), [stats.send(x) for x in (2, 4, 4.5)], stats.throw(ZeroDivisionError('bad input')), stats.send(1))
try:
    stats.send(None)
except StopIteration as stop:
    print('returned', stop.value, stats.gi_frame)
print(list(merge_join([(1, 'a'), (3, 'b'), (3, 'c'), (7, 'd')], [(2, 'x'), (3, 'y'), (7, 'z')], key=lambda p: p[0])))
events.clear()
with closing(delegating()) as g:
    print([next(g) for _ in range(5)])
print(events)
events.clear()
try:
    with ExitStack() as stack:
        names = [stack.enter_context(resource(f'r{i}', fail=i == 2)) for i in range(3)]
except OSError as error:
    print('failed', error, events)
print(list(heapq.merge([1, 4, 7], [2, 5], [3, 6, 9])), list(heapq.merge('ca', 'db', key=ord, reverse=True)), reduce(lambda a, f: f(a), [abs, math.sqrt, int], -17), list(islice(repeat('x'), 2)))


def fib():
    a, b = 0, 1
    while True:
        jump = yield a
        a, b = (b, a + b) if jump is None else (jump, jump)


f = fib()
print([next(f) for _ in range(8)], f.send(100), next(f), next(f), type(f).__name__, f.gi_running)
