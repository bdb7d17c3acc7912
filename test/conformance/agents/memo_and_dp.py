# === a cache with a size ===
class LRU:
    def __init__(self, size):
        self.size, self.data, self.hits, self.misses = size, {}, 0, 0

    def __call__(self, f):
        def wrapped(*args, **kw):
            key = args, tuple(sorted(kw.items()))
            if key in self.data:
                self.hits += 1
                value = self.data.pop(key)
            else:
                self.misses += 1
                value = f(*args, **kw)
            self.data[key] = value
            while len(self.data) > self.size:
                del self.data[next(iter(self.data))]
            return value
        wrapped.cache = self
        return wrapped


@LRU(3)
def square(n, plus=0):
    print('compute', n, plus)
    return n * n + plus


print([square(n) for n in (1, 2, 3, 1, 4, 2, 1)], square(1, plus=5), square.cache.hits, square.cache.misses, [k[0][0] for k in square.cache.data])
try:
    square([1])
except TypeError as e:
    print(e)


# === dynamic programming ===
def knapsack(items, room):
    best = [(0, ())] * (room + 1)
    for name, weight, value in items:
        for r in range(room, weight - 1, -1):
            total, names = best[r - weight]
            if total + value > best[r][0]:
                best[r] = total + value, names + (name,)
    return best[room]


def coins(total, kinds):
    ways = [1] + [0] * total
    for k in kinds:
        for t in range(k, total + 1):
            ways[t] += ways[t - k]
    return ways[total]


def lcs(a, b):
    table = {}
    for i in range(len(a) + 1):
        for j in range(len(b) + 1):
            if not i or not j:
                table[i, j] = ''
            elif a[i - 1] == b[j - 1]:
                table[i, j] = table[i - 1, j - 1] + a[i - 1]
            else:
                table[i, j] = max(table[i - 1, j], table[i, j - 1], key=len)
    return table[len(a), len(b)]


print(knapsack([('a', 3, 4), ('b', 4, 5), ('c', 2, 3), ('d', 5, 8)], 9), coins(100, (1, 5, 10, 25, 50)), coins(500, (1, 2, 5, 10, 20, 50, 100, 200)), lcs('AGGTABQ', 'GXTXAYBQ'))

# === number work ===
def sieve(n):
    flags = [True] * (n + 1)
    flags[:2] = [False, False]
    for i in range(2, int(n ** 0.5) + 1):
        if flags[i]:
            flags[i * i::i] = [False] * len(flags[i * i::i])
    return [i for i, ok in enumerate(flags) if ok]


def factors(n):
    out, d = [], 2
    while n > 1:
        while n % d == 0:
            out.append(d)
            n //= d
        d += 1
    return out


def gcd(a, b):
    return a if not b else gcd(b, a % b)


def to_base(n, base):
    digits = '0123456789abcdefghijklmnopqrstuvwxyz'
    return digits[n] if n < base else to_base(n // base, base) + digits[n % base]


def pascal(n):
    row = [1]
    for _ in range(n):
        yield row
        row = [1, *(a + b for a, b in zip(row, row[1:])), 1]


print(sieve(50), len(sieve(1000)), factors(360360), gcd(1071, 462), to_base(255, 2), to_base(10 ** 12, 36), int(to_base(10 ** 12, 36), 36))
for row in pascal(6):
    print(f'{" ".join(map(str, row)):^20}'.rstrip())
digits, e = 0, 10 ** 60
pi = 0
for k in range(45):
    pi += e // 16 ** k * 4 // (8 * k + 1) - e // 16 ** k * 2 // (8 * k + 4) - e // 16 ** k // (8 * k + 5) - e // 16 ** k // (8 * k + 6)
print(str(pi)[:45])
