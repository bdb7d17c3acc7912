import heapq, itertools, math, collections, functools, bisect, random, operator, string
from typing import Dict, List, Tuple, Optional
Graph = Dict[str, Dict[str, int]]
def dijkstra(g: Graph, s: str) -> Tuple[Dict[str, float], Dict[str, Optional[str]]]:
    dist = collections.defaultdict(lambda: math.inf, {s: 0}); prev = {s: None}; pq = [(0, s)]
    while pq:
        d, u = heapq.heappop(pq)
        if d > dist[u]: continue
        for v, w in g.get(u, {}).items():
            if (nd := d + w) < dist[v]: dist[v] = nd; prev[v] = u; heapq.heappush(pq, (nd, v))
    return dict(dist), prev
def path(prev, t):
    out = []
    while t is not None: out.append(t); t = prev[t]
    return out[::-1]
rng = random.Random(7)
g: Graph = {u: {} for u in string.ascii_uppercase[:8]}
for u, v in rng.sample(list(itertools.permutations(g, 2)), 20): g[u][v] = rng.randrange(1, 10)
d, p = dijkstra(g, "A"); print({k: d[k] for k in sorted(d)}, path(p, max(d, key=lambda k: (d[k], k))))
class DSU:
    def __init__(self, xs): self.p = {x: x for x in xs}; self.sz = dict.fromkeys(self.p, 1)
    def find(self, x):
        while self.p[x] != x: self.p[x] = self.p[self.p[x]]; x = self.p[x]
        return x
    def union(self, a, b):
        a, b = self.find(a), self.find(b)
        if a == b: return False
        if self.sz[a] < self.sz[b]: a, b = b, a
        self.p[b] = a; self.sz[a] += self.sz.pop(b); return True
edges = sorted((w, u, v) for u, ns in g.items() for v, w in ns.items()); dsu = DSU(g)
mst = [(w, u, v) for w, u, v in edges if dsu.union(u, v)]; print(sum(map(operator.itemgetter(0), mst)), mst, dsu.sz)
def tarjan(g):
    index, low, stack, on, out, n = {}, {}, [], set(), [], itertools.count()
    def visit(v):
        index[v] = low[v] = next(n); stack.append(v); on.add(v)
        for w in g[v]:
            if w not in index: visit(w); low[v] = min(low[v], low[w])
            elif w in on: low[v] = min(low[v], index[w])
        if low[v] == index[v]:
            comp = set()
            while True:
                w = stack.pop(); on.discard(w); comp.add(w)
                if w == v: break
            out.append(comp)
    for v in g:
        if v not in index: visit(v)
    return out
print([sorted(c) for c in tarjan(g)])
@functools.lru_cache(maxsize=None)
def lcs(a: str, b: str) -> str:
    if not a or not b: return ""
    if a[-1] == b[-1]: return lcs(a[:-1], b[:-1]) + a[-1]
    return max(lcs(a[:-1], b), lcs(a, b[:-1]), key=len)
print(lcs("AGGTABQWERTY", "GXTXAYBQETY"), lcs.cache_info())
def tsp(dist):
    n = len(dist); best = {(1, 0): (0, [0])}
    for r in range(1, n):
        for sub in itertools.combinations(range(1, n), r):
            mask = 1 | sum(1 << i for i in sub)
            for j in sub:
                best[mask, j] = min((best[k][0] + dist[k[1]][j], best[k][1] + [j]) for i in (0, *sub) if (k := (mask ^ (1 << j), i)) in best)
    return min((c + dist[j][0], pth) for (m, j), (c, pth) in best.items() if m == (1 << n) - 1)
pts = [(rng.random(), rng.random()) for _ in range(7)]; D = [[round(math.dist(a, b), 3) for b in pts] for a in pts]; print(tsp(D))
def topo(g):
    indeg = collections.Counter(v for vs in g.values() for v in vs); q = collections.deque(sorted(u for u in g if not indeg[u])); out = []
    while q:
        out.append(u := q.popleft())
        for v in sorted(g[u]):
            indeg[v] -= 1
            if not indeg[v]: q.append(v)
    if len(out) != len(g): raise ValueError("cycle: " + ", ".join(sorted(k for k, c in indeg.items() if c > 0)))
    return out
print(topo({"shirt": ["tie", "belt"], "tie": ["jacket"], "pants": ["shoes", "belt"], "belt": ["jacket"], "socks": ["shoes"], "shoes": [], "jacket": []}))
try: topo(g)
except ValueError as e: print(e)
xs = sorted(rng.choices(range(50), k=12)); print(xs, bisect.bisect(xs, 25), bisect.bisect_left(xs, xs[3]), [*itertools.accumulate(xs, max)], list(itertools.pairwise("abcd")))
grid = ["S.#.....", "..#.##.#", ".....#..", ".##.#..#", "...#...E"]
H, W = len(grid), len(grid[0]); start, end = [next((r, c) for r in range(H) for c in range(W) if grid[r][c] == ch) for ch in "SE"]
h = lambda p: abs(p[0] - end[0]) + abs(p[1] - end[1]); openq = [(h(start), 0, start, (start,))]; seen = set()
while openq:
    f, cost, cur, trail = heapq.heappop(openq)
    if cur == end: break
    if cur in seen: continue
    seen.add(cur)
    for dr, dc in ((0, 1), (1, 0), (0, -1), (-1, 0)):
        r, c = cur[0] + dr, cur[1] + dc
        if 0 <= r < H and 0 <= c < W and grid[r][c] != "#": heapq.heappush(openq, (cost + 1 + h((r, c)), cost + 1, (r, c), trail + ((r, c),)))
print(cost, len(seen)); print("\n".join("".join("*" if (r, c) in trail else ch for c, ch in enumerate(row)) for r, row in enumerate(grid)))
