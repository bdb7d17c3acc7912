# === breadth first over a grid ===
MAZE = ['S.#.....', '..#.##.#', '#...#...', '..#...#E']


def solve(maze):
    cells = {(r, c): ch for r, row in enumerate(maze) for c, ch in enumerate(row) if ch != '#'}
    start, end = (next(p for p, ch in cells.items() if ch == want) for want in 'SE')
    came, queue = {start: None}, [start]
    while queue:
        here = queue.pop(0)
        if here == end:
            break
        r, c = here
        for step in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
            if step in cells and step not in came:
                came[step] = here
                queue.append(step)
    else:
        return None
    path = []
    while here is not None:
        path.append(here)
        here = came[here]
    return path[::-1]


path = solve(MAZE)
print(path and len(path))
for r, row in enumerate(MAZE):
    print(''.join('*' if path and (r, c) in path and ch == '.' else ch for c, ch in enumerate(row)))
print(solve(['S#E']))

# === depth first: topological order and cycles ===
def order(deps):
    done, active, out = set(), [], []

    def visit(node):
        if node in active:
            raise ValueError('cycle: ' + ' -> '.join(active[active.index(node):] + [node]))
        if node in done:
            return
        active.append(node)
        for dep in sorted(deps.get(node, ())):
            visit(dep)
        active.pop()
        done.add(node)
        out.append(node)

    for node in sorted(deps):
        visit(node)
    return out


print(order({'app': {'db', 'web'}, 'web': {'http'}, 'db': set(), 'http': {'db'}}))
try:
    order({'a': {'b'}, 'b': {'c'}, 'c': {'a'}})
except ValueError as e:
    print(e)

# === components by union-find ===
parent = {}


def find(x):
    parent.setdefault(x, x)
    while parent[x] != x:
        parent[x] = parent[parent[x]]
        x = parent[x]
    return x


for a, b in [(1, 2), (3, 4), (2, 5), (6, 6), (5, 1)]:
    parent[find(a)] = find(b)
groups = {}
for n in sorted(parent):
    groups.setdefault(find(n), []).append(n)
print(sorted(groups.values()))

# === backtracking: queens and subsets ===
def queens(n, rows=()):
    if len(rows) == n:
        yield rows
        return
    for c in range(n):
        if all(c != q and abs(c - q) != len(rows) - r for r, q in enumerate(rows)):
            yield from queens(n, (*rows, c))


print(sum(1 for _ in queens(6)), next(queens(8)))
print('\n'.join('.' * c + 'Q' + '.' * (4 - c - 1) for c in next(queens(4))))


def subsets(items, total):
    if total == 0:
        return [[]]
    if total < 0 or not items:
        return []
    head, *tail = items
    return [[head, *rest] for rest in subsets(tail, total - head)] + subsets(tail, total)


print(subsets([8, 5, 3, 2, 1], 8))

# === game of life ===
cells = {(1, 0), (1, 1), (1, 2)}
for _ in range(3):
    around = {}
    for x, y in cells:
        for dx in (-1, 0, 1):
            for dy in (-1, 0, 1):
                if dx or dy:
                    around[x + dx, y + dy] = around.get((x + dx, y + dy), 0) + 1
    cells = {p for p, n in around.items() if n == 3 or n == 2 and p in cells}
    print(sorted(cells))
