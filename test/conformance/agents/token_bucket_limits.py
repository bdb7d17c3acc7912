"""Rate limiting: token bucket and sliding window over a scripted clock."""
from bisect import bisect_left
from collections import deque
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta


class Clock:
    def __init__(self, start: datetime):
        self.now = start

    def advance(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)


@dataclass
class TokenBucket:
    clock: Clock
    capacity: int
    per_second: float
    tokens: float = field(init=False)
    updated: datetime = field(init=False)

    def __post_init__(self):
        self.tokens = float(self.capacity)
        self.updated = self.clock.now

    def take(self, cost: int = 1) -> bool:
        elapsed = (self.clock.now - self.updated).total_seconds()
        self.tokens = min(self.capacity, self.tokens + elapsed * self.per_second)
        self.updated = self.clock.now
        if self.tokens < cost:
            return False
        self.tokens -= cost
        return True


class SlidingWindow:
    def __init__(self, clock: Clock, limit: int, window: float):
        self.clock, self.limit, self.window = clock, limit, timedelta(seconds=window)
        self.hits: deque[datetime] = deque()

    def take(self, cost: int = 1) -> bool:
        while self.hits and self.clock.now - self.hits[0] >= self.window:
            self.hits.popleft()
        if len(self.hits) + cost > self.limit:
            return False
        self.hits.extend([self.clock.now] * cost)
        return True


class RateLimited(Exception):
    def __init__(self, name, at):
        super().__init__(f"{name} limited at {at:%H:%M:%S.%f}"[:-3])
        self.name = name


@contextmanager
def limited(name, limiter):
    if not limiter.take():
        raise RateLimited(name, limiter.clock.now)
    yield limiter


clock = Clock(datetime(2026, 3, 1, 12))
bucket = TokenBucket(clock, capacity=5, per_second=2)
window = SlidingWindow(clock, limit=4, window=3)
script = [0, 0, 0.1, 0.1, 0.2, 0.2, 0.5, 1.0, 1.0, 0.25, 2.5, 0]
log = []
for pause in script:
    clock.advance(pause)
    row = []
    for name, limiter in (("bucket", bucket), ("window", window)):
        try:
            with limited(name, limiter):
                row.append("yes")
        except RateLimited as error:
            row.append("no")
            log.append(str(error))
    print(f"{clock.now:%S.%f}"[:-3], *row, f"{bucket.tokens:.2f}", len(window.hits))
print(len(log), log[0], log[-1], sep="\n")
times = sorted((clock.now - timedelta(seconds=s)).timestamp() for s in range(10))
print(bisect_left(times, times[4]), bucket.take(10), bucket == bucket, TokenBucket.__match_args__)
match bucket:
    case TokenBucket(capacity=5, tokens=t) if t > 1:
        print("plenty")
    case TokenBucket(tokens=t):
        print("left", round(t, 2))
