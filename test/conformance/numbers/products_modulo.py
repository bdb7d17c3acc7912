# Products beyond 2**53 of which only a remainder or the low bits are used.
import random

numbers = [0, 1, -1, 31, 2**31 - 1, 2**31, -(2**31), 2**32 - 1, 2**32, 2**51, 2**52, 2**53 - 1, -(2**53) + 1, 2**53, 2**64 - 1, 1103515245, 48271]
moduli = [1, 2, 7, 97, 2**16, 1000003, 2**30 - 1, 2**30, 2**30 + 1, 10**9 + 7, 2**31 - 1, 2**31, 2**32 - 1, 2**32, 2**32 + 1, 2**53 - 1, -7, 2**64]

# === every pair ===
def check(x, y, c, m):
    return (x * y % m, (x * y + c) % m, (x * y - c) % m, x * y & m, (x * y + c) & m)

def immediate(x):
    return (x * 1103515245 % 2147483648, (x * 1103515245 + 12345) & 0x7FFFFFFF, (x * 48271 - 5) % 1000000007, x * 16777619 & 0xFFFFFFFF, x * 31 & 0xFF)

total = 0
for x in numbers:
    total = (total * 31 + sum(immediate(x))) % (2**61 - 1)
    for y in numbers:
        for m in moduli:
            for c in (0, 12345, -1, 2**52, -(2**53)):
                total = (total * 31 + sum(check(x, y, c, m))) % (2**61 - 1)
    print(x, total)

# === what else sees the product keeps it ===
def seen(x, y):
    (t := x * y) % 97
    u = v = x * y
    w = [x * y, x * y % 10, (x * y + 3) % 10]
    z = x
    z *= y
    rest = z % 12345
    z %= 1000007
    between = 3 <= x * y % 10 < 8
    return t, t % 97, u, v % 11, w, rest, z, between, {x * y % 7: x * y % 9}, f'{x * y % 5} {x * y}'

print(seen(94906267, 94906267))
print(seen(-(2**52) - 1, 3))
product = 123456789 * 987654321
print(product, product % 1000, product & 0xFFFF)

class Body:
    value = 123456789 * 987654321 % 1000
    both = (kept := 123456789 * 987654321) % 1000

print(Body.value, Body.both, Body.kept)

# === floats, bools and zero ===
big = 2**52
print(big * 7.5 % 10, (big * 7 + 0.5) % 10, big * True % 10, (big * 7 + True) % 10)
for m in (0, 0.0, 2.5, 'x', None):
    try:
        print(big * 7 % m)
    except (TypeError, ZeroDivisionError) as error:
        print(type(error).__name__, error)

# === the bits of ints beyond 32 ===
r = random.Random(5)
def pick():
    return r.randrange(-(2 ** r.randrange(1, 60)), 2 ** r.randrange(1, 60))

total = 0
for _ in range(3000):
    x, y, n = pick(), pick(), r.randrange(0, 130)
    a = x
    a &= y
    b = x
    b |= y
    c = x
    c ^= y
    d = x
    d >>= n
    total = (total * 31 + (x & y) + (x | y) * 3 + (x ^ y) * 5 + (x >> n) * 7 + (x << n % 70) + a + b + c + d) % (2**61 - 1)
print(total)

# === powers with a modulus ===
total = 0
for _ in range(500):
    m = r.choice([r.randrange(1, 2**30), r.randrange(1, 2**34), 2**30, 2**30 - 1, 2**30 + 1, 1, 2, -7, -(2**30)])
    total = (total * 31 + pow(pick(), abs(pick()), m)) % (2**61 - 1)
print(total, pow(3, -1, 10**9 + 7), pow(2, 10**6, 10**9 + 7))
