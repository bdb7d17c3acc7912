"""Plan a build: topological batches, critical path, and a clear error for cycles."""
from functools import cache
from graphlib import CycleError, TopologicalSorter
from heapq import heappop, heappush

TASKS = {
    "checkout": (2, []),
    "deps": (5, ["checkout"]),
    "lint": (3, ["deps"]),
    "compile": (8, ["deps"]),
    "unit": (6, ["compile"]),
    "docs": (4, ["checkout"]),
    "image": (7, ["compile", "docs"]),
    "deploy": (1, ["image", "unit", "lint"]),
}


def batches(tasks):
    sorter = TopologicalSorter({name: before for name, (_, before) in tasks.items()})
    sorter.prepare()
    while sorter.is_active():
        ready = sorted(sorter.get_ready())
        yield ready
        sorter.done(*ready)


@cache
def finish(name: str) -> int:
    cost, before = TASKS[name]
    return cost + max((finish(b) for b in before), default=0)


def critical_path(name: str) -> list[str]:
    _, before = TASKS[name]
    if not before:
        return [name]
    return critical_path(max(before, key=finish)) + [name]


def simulate(workers: int):
    sorter = TopologicalSorter({name: before for name, (_, before) in TASKS.items()})
    sorter.prepare()
    clock, running, waiting, log = 0, [], [], []
    while sorter.is_active():
        for name in sorter.get_ready():
            heappush(waiting, (-finish(name), name))
        while waiting and len(running) < workers:
            _, name = heappop(waiting)
            heappush(running, (clock + TASKS[name][0], name))
            log.append((clock, name))
        clock, name = heappop(running)
        sorter.done(name)
    return clock, log


for i, batch in enumerate(batches(TASKS), 1):
    print(f"batch {i}: {', '.join(batch)}")
print("critical path:", " -> ".join(critical_path("deploy")), finish("deploy"))
for workers in (1, 2, 3):
    total, log = simulate(workers)
    print(workers, "workers:", total, log)
broken = {name: list(before) for name, (_, before) in TASKS.items()}
broken["checkout"].append("deploy")
try:
    list(TopologicalSorter(broken).static_order())
except CycleError as error:
    message, cycle = error.args
    print(message, len(cycle) - 1, cycle[0] == cycle[-1], set(cycle) <= set(TASKS))
print(finish.cache_info().hits > 0, [name for name in TopologicalSorter({2: [1], 3: [2]}).static_order()])
