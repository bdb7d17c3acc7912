# list.sort() asks the same questions in the same order as CPython, whoever answers them.
log = []


class Item:
    def __init__(self, key, at):
        self.key = key
        self.at = at

    def __lt__(self, other):
        log.append((self.at, other.at))
        return self.key < other.key


def digest():
    total = 0
    for a, b in log:
        total = (total * 31 + a * 7 + b) % 1000000007
    return len(log), total


state = 12345


def number(n):
    global state
    state = (state * 1103515245 + 12345) % 2147483648
    return (state >> 8) % n


def shapes(n):
    yield 'random', [number(1000) for _ in range(n)]
    yield 'few', [number(4) for _ in range(n)]
    yield 'sorted', list(range(n))
    yield 'reversed', list(range(n, 0, -1))
    yield 'steps down', [-(i // 7) for i in range(n)]
    yield 'two runs', sorted(number(500) for _ in range(n // 2)) + sorted(number(500) for _ in range(n - n // 2))
    yield 'small then large', [i * 2 for i in range(n // 8)] + list(range(n - n // 8))
    yield 'large then small', list(range(n - n // 8)) + [i * 5 for i in range(n // 8)]
    runs = []
    while len(runs) < n:
        runs += sorted([number(300) for _ in range(number(70))], reverse=number(2) == 0)
    yield 'runs', runs[:n]


# === guest __lt__ ===
for n in [0, 1, 2, 3, 10, 32, 63, 64, 65, 130, 300]:
    for name, keys in shapes(n):
        items = [Item(key, i) for i, key in enumerate(keys)]
        log.clear()
        items.sort(reverse=n % 2 == 1)
        print(n, name, digest(), [item.at for item in items][:8])

# === with keys ===
keys = [number(50) for _ in range(200)]
log.clear()
print(sorted(range(200), key=lambda i: Item(keys[i], i))[:10], digest())
log.clear()
print(sorted(range(200), key=lambda i: Item(keys[i], i), reverse=True)[:10], digest())

# === answers that are no order ===
nan = float('nan')
print(sorted([3, nan, 1, nan, 2, 0, nan, -1]))
print(sorted([(1, nan), (1, 2), (1, nan), (1, 0)]))
sets = [{number(5), number(5)} for _ in range(40)]
print([sets.index(s) for s in sorted(sets)])
mixed = [number(7) if number(2) else nan for _ in range(150)]
print(sorted(mixed))


class Always:
    def __init__(self, at):
        self.at = at

    def __lt__(self, other):
        return True


class Never(Always):
    def __lt__(self, other):
        return False


for kind in [Always, Never]:
    print([item.at for item in sorted([kind(i) for i in range(100)])])

# === mixed native and guest ===


class Between:
    def __lt__(self, other):
        return 50 < other

    def __gt__(self, other):
        return 50 > other


values = [number(100) for _ in range(90)]
values.insert(77, Between())
print([v if isinstance(v, int) else 'between' for v in sorted(values)])

# === exceptions keep every item ===


class Fails(Item):
    left = 0

    def __lt__(self, other):
        Fails.left -= 1
        if Fails.left == 0:
            raise ZeroDivisionError('compared enough')
        return self.key < other.key


for limit in [1, 2, 50, 300, 600, 800]:
    items = [Fails(key, i) for i, key in enumerate([number(1000) for _ in range(200)])]
    Fails.left = limit
    try:
        items.sort()
        print('sorted')
    except ZeroDivisionError as error:
        print(limit, error, sorted(item.at for item in items) == list(range(200)), [item.at for item in items][:12])
values = [number(1000) for _ in range(100)] + ['text'] + [number(1000) for _ in range(20)]
before = sorted(map(str, values))
try:
    values.sort()
except TypeError as error:
    print(error, sorted(map(str, values)) == before)

# === mutation ===
data = []


class Mutates(Item):
    def __lt__(self, other):
        data.append(1)
        return self.key < other.key


data[:] = [Mutates(3, 0), Mutates(1, 1), Mutates(2, 2)]
try:
    data.sort()
except ValueError as error:
    print(error, [item.key for item in data])
