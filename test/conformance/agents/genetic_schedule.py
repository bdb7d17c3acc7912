"""Seeded search for a timetable: constraints, hill climbing, a genetic algorithm, and simulated annealing compared."""
import math
import random
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations


@dataclass(frozen=True)
class Lesson:
    name: str
    teacher: str
    group: str


LESSONS = tuple(Lesson(f'{subject}-{group}', teacher, group) for subject, teacher in
                [('math', 'Kay'), ('art', 'Lee'), ('bio', 'Kay'), ('gym', 'Moe')] for group in ('1a', '1b', '2a'))
SLOTS = [(day, hour) for day in 'MTW' for hour in range(3)]


@lru_cache(maxsize=None)
def clash(a: Lesson, b: Lesson) -> int:
    return 10 * (a.teacher == b.teacher) + 10 * (a.group == b.group)


def cost(plan: tuple[int, ...]) -> int:
    total = 0
    for (i, a), (j, b) in combinations(enumerate(plan), 2):
        if a == b:
            total += clash(LESSONS[i], LESSONS[j])
    for group in ('1a', '1b', '2a'):
        hours = sorted(plan[i] for i, lesson in enumerate(LESSONS) if lesson.group == group)
        total += sum(1 for a, b in zip(hours, hours[1:]) if SLOTS[a][0] == SLOTS[b][0] and b - a > 1)
    return total


def random_plan(rng):
    return tuple(rng.randrange(len(SLOTS)) for _ in LESSONS)


def neighbour(plan, rng):
    at = rng.randrange(len(plan))
    return plan[:at] + (rng.randrange(len(SLOTS)),) + plan[at + 1:]


def climb(rng, steps):
    best = random_plan(rng)
    for _ in range(steps):
        candidate = neighbour(best, rng)
        if cost(candidate) <= cost(best):
            best = candidate
    return best


def anneal(rng, steps, start=8.0):
    current = best = random_plan(rng)
    for step in range(steps):
        temperature = start * (1 - step / steps) + 1e-9
        candidate = neighbour(current, rng)
        delta = cost(candidate) - cost(current)
        if delta <= 0 or rng.random() < math.exp(-delta / temperature):
            current = candidate
            if cost(current) < cost(best):
                best = current
    return best


def evolve(rng, generations, size=20):
    population = sorted((random_plan(rng) for _ in range(size)), key=cost)
    for _ in range(generations):
        children = population[:4]
        while len(children) < size:
            mother, father = (min(rng.sample(population, 3), key=cost) for _ in range(2))
            cut = rng.randint(1, len(LESSONS) - 1)
            child = mother[:cut] + father[cut:]
            if rng.random() < 0.4:
                child = neighbour(child, rng)
            children.append(child)
        population = sorted(children, key=cost)
    return population[0]


def show(plan):
    for hour in range(3):
        cells = []
        for day in 'MTW':
            names = [LESSONS[i].name for i, slot in enumerate(plan) if SLOTS[slot] == (day, hour)]
            cells.append('/'.join(names) or '-')
        print(f'{hour + 8:>2}:00 ' + ' '.join(f'{cell:<22}' for cell in cells).rstrip())


results = {}
for name, search in {'climb': lambda r: climb(r, 50), 'anneal': lambda r: anneal(r, 50), 'evolve': lambda r: evolve(r, 2, 10)}.items():
    plans = [search(random.Random(seed)) for seed in range(3)]
    costs = [cost(plan) for plan in plans]
    results[name] = min(plans, key=cost)
    print(f'{name:<8} costs {costs} best {min(costs)} mean {sum(costs) / len(costs):.2f}')
best = min(results.values(), key=cost)
show(best)
rng = random.Random('text seed')
print(rng.choices('abc', weights=[5, 1, 1], k=10), rng.shuffle(deck := list(range(8))), deck, round(rng.gauss(0, 1), 6), rng.sample(range(100), 4), rng.getrandbits(16))
print(clash.cache_info().currsize, round(random.Random(1).uniform(-1, 1), 9), round(random.Random(1).expovariate(2), 9), random.Random(2).randbytes(3).hex())
