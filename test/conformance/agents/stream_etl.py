"""A pipeline of generators: sources, filters, joins and sinks that send, throw, close, delegate and tidy up."""
import csv
import io
import re
from collections import ChainMap, defaultdict, deque
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial, reduce, wraps
from heapq import merge
from inspect import getgeneratorstate
from itertools import chain, groupby, islice, tee, zip_longest
from operator import attrgetter
from types import GeneratorType

LOG_A = '''2024-05-01T10:00:00 web GET /index 200 12
2024-05-01T10:00:07 web GET /item/7 404 3
garbage here
2024-05-01T10:01:30 web POST /cart 500 250
2024-05-01T10:07:00 web GET /index 200 9
'''
LOG_B = '''2024-05-01T10:00:03 api GET /v1/item?id=7 200 31
2024-05-01T10:01:31 api POST /v1/cart 503 1200
2024-05-01T10:01:31 api POST /v1/cart 201 80
2024-05-01T10:06:59 api GET /v1/item?id=9 200 28
'''
LINE = re.compile(r'(?P<at>\S+) (?P<service>\w+) (?P<verb>[A-Z]+) (?P<path>\S+) (?P<status>\d{3}) (?P<ms>\d+)$')


@dataclass(frozen=True, order=True)
class Event:
    at: datetime
    service: str
    verb: str
    path: str
    status: int
    ms: int


def coroutine(function):
    @wraps(function)
    def start(*args, **kwargs):
        generator = function(*args, **kwargs)
        next(generator)
        return generator
    return start


def lines(text):
    with closing(io.StringIO(text)) as file:
        yield from (line.rstrip('\n') for line in file)


def parse(source, *, bad):
    for number, line in enumerate(source, 1):
        if (m := LINE.match(line)) is None:
            bad.append((number, line))
            continue
        fields = m.groupdict()
        yield Event(datetime.fromisoformat(fields.pop('at')), status=int(fields.pop('status')), ms=int(fields.pop('ms')), **fields)


def normalise(events):
    for event in events:
        yield replace(event, path=re.sub(r'(\d+)', '{n}', event.path.removeprefix('/v1')).partition('?')[0])


def sessions(events, gap):
    """Groups of events with less than `gap` between them; returns how many there were."""
    count, current = 0, []
    for event in events:
        if current and event.at - current[-1].at > gap:
            yield current
            count, current = count + 1, []
        current.append(event)
    if current:
        yield current
        count += 1
    return count


@coroutine
def averager(name, report):
    total = n = 0
    average = None
    try:
        while True:
            try:
                value = yield average
            except ValueError as error:
                report.append(f'{name}: reset because of {error}')
                total = n = 0
                average = None
                continue
            total, n = total + value, n + 1
            average = total / n
    finally:
        report.append(f'{name}: {n} values')


@coroutine
def broadcast(*targets):
    while True:
        try:
            item = yield
        except GeneratorExit:
            for target in targets:
                target.close()
            raise
        for target in targets:
            target.send(item)


@coroutine
def sink(into, keep=lambda item: True):
    while True:
        item = yield len(into)
        if keep(item):
            into.append(item)


def window(items, n):
    recent = deque(maxlen=n)
    for item in items:
        recent.append(item)
        if len(recent) == n:
            yield tuple(recent)


def flatten(item):
    if isinstance(item, (list, tuple, GeneratorType)):
        for each in item:
            yield from flatten(each)
    else:
        yield item


def retrying(make, tries):
    """Delegates to a generator and starts it anew when it fails; gives its value back."""
    for attempt in range(1, tries + 1):
        try:
            result = yield from make(attempt)
        except ConnectionError as error:
            yield f'retry after {error}'
        else:
            return result
    raise RuntimeError('gave up')


def download(attempt, good=2):
    for part in range(3):
        if attempt < good and part == attempt:
            raise ConnectionError(f'part {part}')
        yield f'{attempt}:{part}'
    return attempt * 100


def drain(generator):
    out = []
    while True:
        try:
            out.append(next(generator))
        except StopIteration as stop:
            return out, stop.value


bad = []
pipeline = reduce(lambda source, stage: stage(source), [partial(parse, bad=bad), normalise], lines(LOG_A))
events = list(merge(pipeline, normalise(parse(lines(LOG_B), bad=bad)), key=attrgetter('at')))
print(len(events), bad, events[0])
found, count = drain(sessions(iter(events), timedelta(minutes=2)))
print(count, [[f'{e.at:%M:%S} {e.service} {e.path}' for e in group] for group in found])
report, slow, errors = [], [], []
averages = {name: averager(name, report) for name in ('web', 'api')}
with closing(broadcast(sink(slow, lambda e: e.ms > 100), sink(errors, lambda e: e.status >= 400))) as fan:
    for event in events:
        if event.status == 503:
            print('reset ->', averages[event.service].throw(ValueError(event.path)))
        print(f'{event.service} {averages[event.service].send(event.ms):.2f}', end='; ')
        fan.send(event)
print([e.ms for e in slow], [e.status for e in errors], getgeneratorstate(fan), getgeneratorstate(averages['web']))
for average in averages.values():
    average.close()
print(report, [name for name, g in averages.items() if g.gi_frame is None])
by_path = defaultdict(lambda: ChainMap({}, {'count': 0, 'worst': 0}))
for path, group in groupby(sorted(events, key=attrgetter('path')), attrgetter('path')):
    first, second = tee(group)
    by_path[path]['count'] = sum(1 for _ in first)
    by_path[path]['worst'] = max(e.ms for e in second)
out = io.StringIO()
writer = csv.DictWriter(out, ['path', 'count', 'worst', 'mean'], restval='-', lineterminator='\n')
writer.writeheader()
writer.writerows({'path': path, **row} for path, row in by_path.items())
print(out.getvalue(), [tuple(e.ms for e in w) for w in islice(window(events, 3), 2)], list(flatten([1, (2, [3, (x for x in (4, [5]))]), 'ab'])))
print(drain(retrying(download, 3)), list(zip_longest('ab', (x for x in range(3)), fillvalue='·')))
with suppress(RuntimeError):
    drain(retrying(partial(download, good=9), 2))
generator = download(5)
print(next(generator), generator.gi_running, generator.close(), next(generator, 'closed'))
numbers = chain.from_iterable([x] * x for x in range(4))
print(sum(1 for _ in iter(lambda: next(numbers, None), None)), max((len(list(g)), k) for k, g in groupby('aabbbac')), any(x > 2 for x in (y for y in (1, 2, 3))))


def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2


def leaky():
    yield
    raise StopIteration('inside')


for make, act in ((stubborn, lambda g: g.close()), (leaky, next), (lambda: averager('x', []), lambda g: g.send('text')), (lambda: download(1), lambda g: g.send(1)), (lambda: download(1), lambda g: g.throw(KeyError('k')))):
    g = make()
    with suppress(TypeError):
        if make is not download and not getgeneratorstate(g) == 'GEN_CREATED' or make in (stubborn, leaky):
            next(g) if make in (stubborn, leaky) else None
    try:
        print(act(g))
    except (RuntimeError, TypeError, KeyError) as error:
        print(type(error).__name__, error, repr(error.__cause__))
