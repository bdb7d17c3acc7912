"""Grids: Conway's life on a torus, a maze by depth-first search, its solution, and flood fill statistics."""
import random
from collections import Counter, deque
from heapq import heappop, heappush
from itertools import product
from typing import NamedTuple


class Point(NamedTuple):
    x: int
    y: int

    def __add__(self, other):
        return Point(self.x + other[0], self.y + other[1])

    def distance(self, other):
        return abs(self.x - other.x) + abs(self.y - other.y)


DIRECTIONS = [(0, -1), (1, 0), (0, 1), (-1, 0)]
GLIDER = '''
.#...
..#..
###..
.....
'''


class Life:
    def __init__(self, width, height, alive):
        self.width, self.height, self.alive = width, height, frozenset(alive)

    @classmethod
    def parse(cls, text, width, height):
        rows = text.strip().splitlines()
        return cls(width, height, {Point(x, y) for y, row in enumerate(rows) for x, c in enumerate(row) if c == '#'})

    def step(self):
        counts = Counter(
            Point((p.x + dx) % self.width, (p.y + dy) % self.height)
            for p in self.alive for dx, dy in product((-1, 0, 1), repeat=2) if (dx, dy) != (0, 0)
        )
        return Life(self.width, self.height, {p for p, n in counts.items() if n == 3 or n == 2 and p in self.alive})

    def __str__(self):
        return '\n'.join(''.join('#' if (x, y) in self.alive else '.' for x in range(self.width)) for y in range(self.height))

    def __eq__(self, other):
        return isinstance(other, Life) and self.alive == other.alive

    def __hash__(self):
        return hash(self.alive)


def period(life, limit=40):
    seen = {}
    for generation in range(limit):
        if life in seen:
            return generation - seen[life]
        seen[life] = generation
        life = life.step()
    return None


class Maze:
    def __init__(self, width, height, seed):
        self.width, self.height = 2 * width + 1, 2 * height + 1
        self.walls = [[True] * self.width for _ in range(self.height)]
        rng = random.Random(seed)
        stack = [Point(1, 1)]
        self.walls[1][1] = False
        while stack:
            here = stack[-1]
            options = [d for d in DIRECTIONS if self.inside(here + (2 * d[0], 2 * d[1])) and self.is_wall(here + (2 * d[0], 2 * d[1]))]
            if not options:
                stack.pop()
                continue
            step = rng.choice(options)
            for _ in range(2):
                here = here + step
                self.walls[here.y][here.x] = False
            stack.append(here)

    def inside(self, p):
        return 0 < p.x < self.width - 1 and 0 < p.y < self.height - 1

    def is_wall(self, p):
        return self.walls[p.y][p.x]

    def neighbours(self, p):
        return [q for d in DIRECTIONS if self.inside(q := p + d) and not self.is_wall(q)]

    def solve(self, start, goal):
        """A* with a heap of (estimate, tie, point)."""
        frontier, came, cost, tie = [(0, 0, start)], {start: None}, {start: 0}, 0
        while frontier:
            _, _, here = heappop(frontier)
            if here == goal:
                path = []
                while here is not None:
                    path.append(here)
                    here = came[here]
                return path[::-1]
            for other in self.neighbours(here):
                if other not in cost or cost[here] + 1 < cost[other]:
                    cost[other] = cost[here] + 1
                    came[other] = here
                    tie += 1
                    heappush(frontier, (cost[other] + other.distance(goal), tie, other))
        raise ValueError('no way')

    def distances(self, start):
        found, queue = {start: 0}, deque([start])
        while queue:
            here = queue.popleft()
            for other in self.neighbours(here):
                if other not in found:
                    found[other] = found[here] + 1
                    queue.append(other)
        return found

    def draw(self, path=()):
        marks = set(path)
        return '\n'.join(''.join('█' if w else '·' if Point(x, y) in marks else ' ' for x, w in enumerate(row)) for y, row in enumerate(self.walls))


life = Life.parse(GLIDER, 6, 6)
for generation in range(3):
    print(f'generation {generation}, {len(life.alive)} alive')
    print(life)
    life = life.step()
print('glider comes back after', period(Life.parse(GLIDER, 6, 6)), 'blinker', period(Life.parse('...\n###\n...', 5, 5)), 'block', period(Life.parse('##\n##', 6, 6)))
maze = Maze(7, 4, seed=3)
start, goal = Point(1, 1), Point(maze.width - 2, maze.height - 2)
path = maze.solve(start, goal)
print(maze.draw(path))
far = maze.distances(start)
print(len(path) - 1 == far[goal], len(far), max(far.values()), max(far, key=far.get) if list(far.values()).count(max(far.values())) == 1 else 'several')
print(sum(1 for p in far if len(maze.neighbours(p)) == 1), 'dead ends')
try:
    maze.solve(start, Point(0, 0))
except ValueError as error:
    print(error)
