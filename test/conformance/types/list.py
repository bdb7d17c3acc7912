# === methods ===
l = [3, 1, 2]
l.append(5)
l.extend('ab')
l.insert(0, 'first')
l.insert(-1, 'x')
print(l, l.pop(), l.pop(0), l.index('x'), l.count(1), len(l))
l.remove('x')
l.reverse()
print(l, l[::-1], l[-2:], l[5:], l[::2], l[-99:99], l.copy() is l)
n = [3, 1, 2]
n.sort()
print(n, sorted(n, reverse=True), sorted('bca'), sorted({'b': 1, 'a': 2}), sorted(['bb', 'a', 'cc'], key=len))
n.clear()
print(n, bool(n), [1, 2] < [1, 3], [1] < [1, 0], [[1], 2] == [[1], 2], [1, 2] + [3], [0] * 3)

# === sort is stable and catches changes ===
pairs = [(1, 'a'), (0, 'b'), (1, 'c'), (0, 'd')]
print(sorted(pairs, key=lambda p: p[0]), sorted(pairs, key=lambda p: p[0], reverse=True))

# === identity of nested parts ===
grid = [[0] * 2] * 2
grid[0][0] = 1
print(grid)
loop = [1]
loop.append(loop)
print(loop)

# === 2,000 lists nested and shown ===
deep = []
for _ in range(200):
    deep = [deep]
print(len(repr(deep)))

# === errors ===
for action in (
    lambda: [][0],
    lambda: [1][5],
    lambda: [].pop(),
    lambda: [1].pop(3),
    lambda: [].remove(1),
    lambda: [1].index(2),
    lambda: [1]['a'],
    lambda: [1, 'a'].sort(),
    lambda: [] + (),
    lambda: [1] * 'a',
    lambda: [].append(),
    lambda: [].append(1, 2),
    lambda: [].sort(lambda x: x),
    lambda: list(5),
    lambda: [].missing,
    lambda: hash([]),
):
    try:
        print('no error', action())
    except Exception as e:
        print(type(e).__name__, e)
