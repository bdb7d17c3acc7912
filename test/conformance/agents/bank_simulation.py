"""Discrete event simulation of a bank with seeded arrivals."""
import heapq
import itertools
import random
from dataclasses import dataclass, field
from statistics import fmean, median, quantiles


@dataclass(order=True)
class Event:
    time: float
    sequence: int
    kind: str = field(compare=False)
    customer: int = field(compare=False)


class Bank:
    def __init__(self, tellers: int, seed: int):
        self.random = random.Random(seed)
        self.free = tellers
        self.queue: list[int] = []
        self.events: list[Event] = []
        self.sequence = itertools.count()
        self.arrived: dict[int, float] = {}
        self.waits: list[float] = []
        self.longest = 0

    def schedule(self, time: float, kind: str, customer: int) -> None:
        heapq.heappush(self.events, Event(time, next(self.sequence), kind, customer))

    def run(self, customers: int) -> "Bank":
        clock = 0.0
        for customer in range(customers):
            clock += self.random.expovariate(1 / 2.5)
            self.schedule(clock, "arrive", customer)
        while self.events:
            event = heapq.heappop(self.events)
            getattr(self, "on_" + event.kind)(event)
        return self

    def on_arrive(self, event: Event) -> None:
        self.arrived[event.customer] = event.time
        self.queue.append(event.customer)
        self.longest = max(self.longest, len(self.queue))
        self.serve(event.time)

    def on_leave(self, event: Event) -> None:
        self.free += 1
        self.serve(event.time)

    def serve(self, now: float) -> None:
        while self.free and self.queue:
            customer = self.queue.pop(0)
            self.free -= 1
            self.waits.append(now - self.arrived[customer])
            self.schedule(now + self.random.triangular(2, 12, 4), "leave", customer)


for tellers in (2, 3, 4):
    bank = Bank(tellers, seed=99).run(400)
    p50, p90 = median(bank.waits), quantiles(bank.waits, n=10)[-1]
    print(f"{tellers} tellers: mean {fmean(bank.waits):.3f} median {p50:.3f} p90 {p90:.3f} longest queue {bank.longest}")

rng = random.Random(5)
walk = list(itertools.accumulate(rng.choice((-1, 1)) for _ in range(200)))
print(min(walk), max(walk), walk[-1], [k for k, _ in itertools.groupby(x > 0 for x in walk)].count(True))
deck = [f"{rank}{suit}" for suit in "SHDC" for rank in "A23456789TJQK"]
rng.shuffle(deck)
hands = [sorted(deck[i::4][:5]) for i in range(4)]
print(hands)
print(rng.sample(range(1000), 5), rng.choices("abc", weights=[5, 3, 1], k=12), round(rng.betavariate(2, 3), 6))
