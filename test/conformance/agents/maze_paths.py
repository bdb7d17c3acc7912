"""Solve a maze by several strategies and draw the path."""
import heapq
import random
from collections import deque
from functools import partial

RNG = random.Random(1234)
WIDTH, HEIGHT = 21, 11


def carve(width, height):
    grid = [["#"] * width for _ in range(height)]
    stack = [(1, 1)]
    grid[1][1] = " "
    while stack:
        x, y = stack[-1]
        steps = [(dx, dy) for dx, dy in ((0, 2), (2, 0), (0, -2), (-2, 0)) if 0 < x + dx < width and 0 < y + dy < height and grid[y + dy][x + dx] == "#"]
        if not steps:
            stack.pop()
            continue
        dx, dy = RNG.choice(steps)
        grid[y + dy // 2][x + dx // 2] = grid[y + dy][x + dx] = " "
        stack.append((x + dx, y + dy))
    for _ in range(6):
        x, y = RNG.randrange(1, width - 1), RNG.randrange(1, height - 1)
        grid[y][x] = " "
    return grid


def neighbours(grid, at):
    x, y = at
    for dx, dy in ((1, 0), (0, 1), (-1, 0), (0, -1)):
        if grid[y + dy][x + dx] != "#":
            yield x + dx, y + dy


def trace(came, at):
    path = []
    while at is not None:
        path.append(at)
        at = came[at]
    return path[::-1]


def breadth_first(grid, start, goal):
    came, queue = {start: None}, deque([start])
    while queue:
        at = queue.popleft()
        if at == goal:
            return trace(came, at), len(came)
        for step in neighbours(grid, at):
            if step not in came:
                came[step] = at
                queue.append(step)
    return None, len(came)


def best_first(grid, start, goal, weight):
    def guess(at):
        return abs(at[0] - goal[0]) + abs(at[1] - goal[1])

    came, cost, heap = {start: None}, {start: 0}, [(guess(start), start)]
    while heap:
        _, at = heapq.heappop(heap)
        if at == goal:
            return trace(came, at), len(came)
        for step in neighbours(grid, at):
            new = cost[at] + 1
            if new < cost.get(step, float("inf")):
                cost[step], came[step] = new, at
                heapq.heappush(heap, (new + weight * guess(step), step))
    return None, len(came)


def depth_first(grid, start, goal):
    came, stack = {start: None}, [start]
    while stack:
        at = stack.pop()
        if at == goal:
            return trace(came, at), len(came)
        for step in neighbours(grid, at):
            if step not in came:
                came[step] = at
                stack.append(step)
    return None, len(came)


maze = carve(WIDTH, HEIGHT)
start, goal = (1, 1), (WIDTH - 2, HEIGHT - 2)
solvers = {"bfs": breadth_first, "dfs": depth_first, "a*": partial(best_first, weight=1), "greedy": partial(best_first, weight=3)}
shortest = None
for name, solve in solvers.items():
    path, seen = solve(maze, start, goal)
    shortest = path if name == "bfs" else shortest
    print(f"{name:<7} length {len(path)} visited {seen} optimal {len(path) == len(shortest)}")
for x, y in shortest[1:-1]:
    maze[y][x] = "."
(sx, sy), (gx, gy) = start, goal
maze[sy][sx], maze[gy][gx] = "S", "G"
print("\n".join("".join(row).rstrip() for row in maze))
walled = [list("#####"), list("# # #"), list("#####")]
print(breadth_first(walled, (1, 1), (3, 1)), depth_first(walled, (1, 1), (3, 1)))
