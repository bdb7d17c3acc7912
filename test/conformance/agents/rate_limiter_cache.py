"""Caches and limiters on a fake clock: LRU with expiry, token bucket, sliding window, circuit breaker."""
import functools
from collections import OrderedDict, deque
from collections.abc import MutableMapping
from enum import Enum


class FakeClock:
    def __init__(self):
        self.time = 0.0

    def __call__(self):
        return self.time

    def advance(self, seconds):
        self.time += seconds


class TTLCache(MutableMapping):
    def __init__(self, maxsize, ttl, clock):
        self._data = OrderedDict()
        self.maxsize, self.ttl, self.clock = maxsize, ttl, clock
        self.hits = self.misses = self.evictions = 0

    def __getitem__(self, key):
        try:
            expires, value = self._data[key]
        except KeyError:
            self.misses += 1
            raise
        if expires <= self.clock():
            del self._data[key]
            self.misses += 1
            raise KeyError(key)
        self._data.move_to_end(key)
        self.hits += 1
        return value

    def __setitem__(self, key, value):
        self._data.pop(key, None)
        while len(self._data) >= self.maxsize:
            self._data.popitem(last=False)
            self.evictions += 1
        self._data[key] = (self.clock() + self.ttl, value)

    def __delitem__(self, key):
        del self._data[key]

    def __iter__(self):
        now = self.clock()
        return (key for key, (expires, _) in list(self._data.items()) if expires > now)

    def __len__(self):
        return sum(1 for _ in self)

    def __repr__(self):
        return f'{type(self).__name__}({dict(self.items())!r})'


class TokenBucket:
    def __init__(self, rate, burst, clock):
        self.rate, self.burst, self.clock = rate, burst, clock
        self.tokens, self.last = burst, clock()

    def allow(self, cost=1):
        now = self.clock()
        self.tokens = min(self.burst, self.tokens + (now - self.last) * self.rate)
        self.last = now
        if self.tokens < cost:
            return False
        self.tokens -= cost
        return True


class SlidingWindow:
    def __init__(self, limit, seconds, clock):
        self.limit, self.seconds, self.clock, self.calls = limit, seconds, clock, deque()

    def __enter__(self):
        now = self.clock()
        while self.calls and self.calls[0] <= now - self.seconds:
            self.calls.popleft()
        if len(self.calls) >= self.limit:
            raise BlockingIOError(f'retry after {self.calls[0] + self.seconds - now:.1f}s')
        self.calls.append(now)
        return self

    def __exit__(self, kind, error, trace):
        if kind is not None and issubclass(kind, ConnectionError):
            self.calls.pop()
        return kind is ConnectionResetError


class Breaker:
    class State(Enum):
        CLOSED, OPEN, HALF_OPEN = range(3)

    def __init__(self, threshold, cooldown, clock):
        self.threshold, self.cooldown, self.clock = threshold, cooldown, clock
        self.failures, self.opened_at, self.state = 0, None, self.State.CLOSED

    def __call__(self, func):
        @functools.wraps(func)
        def wrapper(*args, **kwargs):
            if self.state is self.State.OPEN:
                if self.clock() - self.opened_at < self.cooldown:
                    raise RuntimeError('circuit open')
                self.state = self.State.HALF_OPEN
            try:
                result = func(*args, **kwargs)
            except Exception:
                self.failures += 1
                if self.failures >= self.threshold or self.state is self.State.HALF_OPEN:
                    self.state, self.opened_at = self.State.OPEN, self.clock()
                raise
            self.failures, self.state = 0, self.State.CLOSED
            return result
        return wrapper


clock = FakeClock()
cache = TTLCache(3, 10, clock)
for i in range(4):
    cache[f'k{i}'] = i
print(cache, len(cache), cache.get('k0', 'gone'), cache.evictions)
clock.advance(5)
cache['k1'] = 'new'
clock.advance(6)
print(cache, 'k3' in cache, cache.setdefault('k9', 9), cache.pop('k1'), sorted(cache), (cache.hits, cache.misses))
cache.update(a=1, b=2)
print(list(cache.items()), cache == {'k9': 9, 'a': 1, 'b': 2})

bucket = TokenBucket(rate=2, burst=3, clock=clock)
print([bucket.allow() for _ in range(5)])
clock.advance(1)
print([bucket.allow() for _ in range(3)], round(bucket.tokens, 3), bucket.allow(cost=10))

window = SlidingWindow(2, 10, clock)
for step in range(6):
    try:
        with window:
            if step == 1:
                raise ConnectionResetError('peer')
            if step == 3:
                raise ValueError('inside')
            print(step, 'ok', len(window.calls))
    except (BlockingIOError, ValueError) as error:
        print(step, type(error).__name__, error)
    clock.advance(3)

breaker = Breaker(threshold=2, cooldown=5, clock=clock)


@breaker
def call(ok):
    if not ok:
        raise OSError('down')
    return 'up'


for wait, ok in [(0, True), (0, False), (0, False), (1, True), (5, False), (1, True), (5, True), (0, True)]:
    clock.advance(wait)
    try:
        print(call(ok), breaker.state.name)
    except (OSError, RuntimeError) as error:
        print(type(error).__name__, error, breaker.state.name)


@functools.lru_cache(maxsize=2)
def slow_square(n):
    print('computing', n)
    return n * n


print([slow_square(n) for n in (1, 2, 1, 3, 2)], slow_square.cache_info())
slow_square.cache_clear()
print(slow_square.cache_info(), slow_square.__wrapped__(4), slow_square.cache_parameters())
