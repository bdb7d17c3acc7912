"""Simulate a job scheduler with priorities, deadlines, dependencies and workers on virtual time."""
import enum
import heapq
import itertools
import random
from collections import Counter, defaultdict
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Optional


class State(enum.Enum):
    WAITING = 'waiting'
    READY = 'ready'
    RUNNING = 'running'
    DONE = 'done'
    FAILED = 'failed'
    SKIPPED = 'skipped'

    @property
    def is_final(self):
        return self in {State.DONE, State.FAILED, State.SKIPPED}


class Flags(enum.Flag):
    NONE = 0
    RETRY = enum.auto()
    CRITICAL = enum.auto()
    BOTH = RETRY | CRITICAL


@dataclass
class Job:
    name: str
    duration: int
    priority: int = 0
    needs: tuple[str, ...] = ()
    deadline: Optional[int] = None
    flags: Flags = Flags.NONE
    state: State = State.WAITING
    attempts: int = 0
    finished_at: Optional[int] = None

    def __post_init__(self):
        if self.duration <= 0:
            raise ValueError(f'{self.name}: duration must be positive, not {self.duration}')


@dataclass(order=True)
class Event:
    time: int
    serial: int
    job: Job = field(compare=False)


class Simulator:
    def __init__(self, jobs, workers, seed):
        self.jobs = {job.name: job for job in jobs}
        self.workers = workers
        self.rng = random.Random(seed)
        self.now = 0
        self.busy = 0
        self.ready, self.events = [], []
        self.serial = itertools.count()
        self.log = []
        unknown = {need for job in jobs for need in job.needs} - self.jobs.keys()
        if unknown:
            raise LookupError(f'unknown jobs: {sorted(unknown)}')

    @contextmanager
    def entry(self, job):
        before = job.state
        yield
        self.log.append(f'{self.now:>3} {job.name:<8} {before.value} -> {job.state.value}')

    def promote(self):
        for job in self.jobs.values():
            if job.state is not State.WAITING:
                continue
            states = {self.jobs[need].state for need in job.needs}
            if states & {State.FAILED, State.SKIPPED}:
                with self.entry(job):
                    job.state = State.SKIPPED
            elif states <= {State.DONE}:
                with self.entry(job):
                    job.state = State.READY
                heapq.heappush(self.ready, (-job.priority, job.deadline or 10 ** 9, next(self.serial), job))

    def start(self):
        while self.ready and self.busy < self.workers:
            *_, job = heapq.heappop(self.ready)
            with self.entry(job):
                job.state = State.RUNNING
            job.attempts += 1
            self.busy += 1
            heapq.heappush(self.events, Event(self.now + job.duration, next(self.serial), job))

    def finish(self, job):
        self.busy -= 1
        failed = self.rng.random() < 0.3
        with self.entry(job):
            if failed and Flags.RETRY in job.flags and job.attempts < 3:
                job.state = State.WAITING
            else:
                job.state = State.FAILED if failed else State.DONE
                job.finished_at = self.now

    def run(self):
        while True:
            changed = None
            while changed != len(self.log):
                changed = len(self.log)
                self.promote()
            self.start()
            if not self.events:
                return self
            event = heapq.heappop(self.events)
            self.now = event.time
            self.finish(event.job)


def jobs():
    return [Job('fetch', 3, 5, flags=Flags.RETRY), Job('parse', 2, 5, ('fetch',)), Job('index', 4, 1, ('parse',), deadline=12), Job('stats', 1, 2, ('parse',), deadline=5),
            Job('report', 2, 9, ('index', 'stats'), flags=Flags.BOTH), Job('clean', 6, 0), Job('mail', 1, 9, ('report',)), Job('backup', 5, 3, flags=Flags.CRITICAL)]


sim = Simulator(jobs(), workers=2, seed=7).run()
print('\n'.join(sim.log))
print('time', sim.now, Counter(job.state.value for job in sim.jobs.values()))
late = [job.name for job in sim.jobs.values() if job.deadline and (job.finished_at is None or job.finished_at > job.deadline)]
print('late:', late, 'all final:', all(job.state.is_final for job in sim.jobs.values()))
spans = defaultdict(list)
for seed in range(20):
    for workers in (1, 2, 4):
        spans[workers].append(Simulator(jobs(), workers, seed).run().now)
for workers, times in spans.items():
    print(workers, min(times), max(times), round(sum(times) / len(times), 2))
print(Flags.BOTH, Flags.RETRY | Flags.CRITICAL, list(Flags.BOTH), ~Flags.RETRY, bool(Flags.NONE), State('done'), State['DONE'].name)
for bad in (lambda: Job('x', 0), lambda: Simulator([Job('a', 1, needs=('z',))], 1, 0), lambda: State('gone')):
    try:
        bad()
    except (ValueError, LookupError) as error:
        print(type(error).__name__, error)
