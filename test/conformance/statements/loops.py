# === while with else, break and continue ===
n = 0
while n < 5:
    n += 1
    if n == 2:
        continue
    print(n, end=' ')
else:
    print('ended')
while True:
    n -= 1
    if n < 3:
        break
else:
    print('never')
print(n)

# === for over several kinds ===
for c in 'añ😀':
    print(c, len(c))
for k, v in {'a': 1, 'b': 2}.items():
    print(k, v)
for i, (x, y) in enumerate([(1, 2), (3, 4)], start=1):
    print(i, x, y)
for i in range(10, 0, -3):
    print(i, end=',')
print()
for i in []:
    pass
else:
    print('empty')
print(i)

# === break out of nested loops with else ===
for i in range(5):
    for j in range(5):
        if i * j == 6:
            break
    else:
        continue
    print('found', i, j)
    break

# === the target may be any target ===
box = {}
for box['k'] in range(3):
    pass
print(box)
for first, *rest in [(1, 2, 3), 'ab']:
    print(first, rest)

# === changing a list while iterating it ===
items = [1, 2, 3]
seen = []
for item in items:
    seen.append(item)
    if item < 3:
        items.append(item + 10)
    if len(items) > 6:
        break
print(items, seen)

# === changing a dict while iterating it ===
d = {1: 1}
try:
    for key in d:
        d[key + 1] = 1
except RuntimeError as e:
    print(e)

# === not iterable ===
try:
    for i in 5:
        pass
except TypeError as e:
    print(e)
