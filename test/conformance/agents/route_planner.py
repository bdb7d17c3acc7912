"""Routes on a small map: shortest paths by heap, A*, spanning trees, flows, orders and strongly connected parts."""
import graphlib
import heapq
import itertools
import math
from collections import defaultdict, deque
from dataclasses import dataclass, field
from functools import cache, cached_property
from typing import NamedTuple


class Edge(NamedTuple):
    a: str
    b: str
    km: float
    toll: bool = False


@dataclass
class Graph:
    edges: list[Edge] = field(default_factory=list)
    directed: bool = False
    places: dict = field(default_factory=dict)

    @classmethod
    def parse(cls, text, **options):
        graph = cls(**options)
        for line in filter(None, map(str.strip, text.splitlines())):
            match line.split():
                case ['@', name, x, y]:
                    graph.places[name] = complex(float(x), float(y))
                case [a, '->' | '--', b, km, *rest]:
                    graph.edges.append(Edge(a, b, float(km), 'toll' in rest))
                case _:
                    raise ValueError(f'cannot read {line!r}')
        return graph

    @cached_property
    def near(self):
        near = defaultdict(dict)
        for a, b, km, toll in self.edges:
            near[a][b] = min(km, near[a].get(b, math.inf))
            if not self.directed:
                near[b][a] = min(km, near[b].get(a, math.inf))
            else:
                near[b]
        return near

    def __contains__(self, edge):
        match edge:
            case (a, b):
                return b in self.near.get(a, ())
            case str(name):
                return name in self.near
        return False

    def __len__(self):
        return len(self.near)

    def search(self, start, goal, estimate=lambda n: 0.0):
        """A*; Dijkstra without an estimate. The way, its length and how many places were looked at."""
        counter = itertools.count()
        queue = [(estimate(start), next(counter), 0.0, start, None)]
        came = {}
        while queue:
            _, _, length, node, before = heapq.heappop(queue)
            if node in came:
                continue
            came[node] = before
            if node == goal:
                way = [node]
                while (node := came[node]) is not None:
                    way.append(node)
                return way[::-1], length, len(came)
            for other, km in self.near[node].items():
                if other not in came:
                    heapq.heappush(queue, (length + km + estimate(other), next(counter), length + km, other, node))
        raise LookupError(f'no way from {start} to {goal}')

    def straight(self, goal):
        return cache(lambda name: abs(self.places[name] - self.places[goal]))

    def spanning(self):
        parent = {name: name for name in self.near}

        def find(x):
            while parent[x] != x:
                parent[x] = x = parent[parent[x]]
            return x

        for edge in sorted(self.edges, key=lambda e: (e.km, e.a, e.b)):
            if (a := find(edge.a)) != (b := find(edge.b)):
                parent[a] = b
                yield edge

    def components(self):
        """Strongly connected parts, after Tarjan."""
        index, low, stack, found = {}, {}, [], []

        def visit(v):
            index[v] = low[v] = len(index)
            stack.append(v)
            for w in sorted(self.near[v]):
                if w not in index:
                    visit(w)
                    low[v] = min(low[v], low[w])
                elif w in stack:
                    low[v] = min(low[v], index[w])
            if low[v] == index[v]:
                part = set()
                while True:
                    part.add(w := stack.pop())
                    if w == v:
                        break
                found.append(frozenset(part))

        for v in sorted(self.near):
            if v not in index:
                visit(v)
        return found

    def flow(self, source, sink):
        rest = defaultdict(lambda: defaultdict(float))
        for a, b, km, _ in self.edges:
            rest[a][b] += km
        total = 0.0
        while True:
            before, queue = {source: None}, deque([source])
            while queue and sink not in before:
                node = queue.popleft()
                for other, space in rest[node].items():
                    if space > 1e-9 and other not in before:
                        before[other] = node
                        queue.append(other)
            if sink not in before:
                return total, sorted(n for n in before)
            steps = list(itertools.pairwise(reversed(list(walk(before, sink)))))
            least = min(rest[a][b] for a, b in steps)
            for a, b in steps:
                rest[a][b] -= least
                rest[b][a] += least
            total += least


def walk(before, node):
    while node is not None:
        yield node
        node = before[node]


MAP = Graph.parse('''
    @ Aa 0 0
    @ Bo 3 4
    @ Ce 6 0
    @ Du 9 4
    @ Ek 12 0
    Aa -- Bo 5
    Aa -- Ce 6.5
    Bo -- Ce 5.2 toll
    Bo -- Du 6.1
    Ce -- Ek 7 toll
    Du -- Ek 5
    Fi -- Go 1
''')
print(len(MAP), 'Aa' in MAP, ('Aa', 'Ce') in MAP, ('Aa', 'Ek') in MAP, 5 in MAP, [e for e in MAP.edges if e.toll])
print(MAP.search('Aa', 'Ek'), MAP.search('Aa', 'Ek', MAP.straight('Ek')))
for goal in ('Fi', 'Zz'):
    try:
        MAP.search('Aa', goal)
    except LookupError as error:
        print(error)
tree = list(MAP.spanning())
print(sum(e.km for e in tree), [f'{a}{b}' for a, b, *_ in tree])
distances = {(a, b): math.inf for a in MAP.near for b in MAP.near} | {(a, a): 0 for a in MAP.near} | {(a, b): km for a in MAP.near for b, km in MAP.near[a].items()}
for k, i, j in itertools.product(MAP.near, repeat=3):
    distances[i, j] = min(distances[i, j], distances[i, k] + distances[k, j])
for a in sorted(MAP.near):
    print(a, ' '.join(f'{distances[a, b]:>5}' for b in sorted(MAP.near)))
ONE_WAY = Graph.parse('a -> b 3\nb -> c 2\nc -> a 1\nc -> d 4\nd -> e 2\ne -> d 2\nb -> e 1.5', directed=True)
print([''.join(sorted(part)) for part in ONE_WAY.components()], ONE_WAY.flow('a', 'e'))
order = graphlib.TopologicalSorter({'deploy': {'test', 'build'}, 'test': {'build'}, 'build': {'fetch'}, 'docs': ['fetch']})
order.prepare()
rounds = []
while order.is_active():
    rounds.append(sorted(ready := order.get_ready()))
    order.done(*ready)
print(rounds)
try:
    list(graphlib.TopologicalSorter({'a': 'b', 'b': 'c', 'c': 'a'}).static_order())
except graphlib.CycleError as error:
    print(error.args[0], sorted(set(error.args[1])))
best = min(itertools.permutations('BCD'), key=lambda way: sum(abs(a - b) for a, b in itertools.pairwise(map(ord, ('A', *way, 'A')))))
print(best, heapq.nsmallest(2, MAP.edges, key=lambda e: -e.km), list(heapq.merge([1, 4], [2, 3], reverse=False)), heapq.heappushpop([3, 5], 1))
try:
    Graph.parse('a => b')
except ValueError as error:
    print(error)
