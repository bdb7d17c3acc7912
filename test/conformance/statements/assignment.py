# === chained and tuple targets ===
a = b = [1]
a.append(2)
assert b == [1, 2]
x, (y, *z), w = 1, (2, 3, 4), 5
print(x, y, z, w)
*head, tail = 'abc'
print(head, tail)
first, *rest = [1]
assert rest == []
[p, q] = {'k': 1, 'l': 2}
print(p, q)

# === evaluation order: the right side first, then targets from left to right ===
trace = []


def note(tag, value):
    trace.append(tag)
    return value


d = {}
note('obj', d)[note('key', 1)] = note('value', 2)
print(trace, d)
i = 0
items = [10, 20]
i, items[i] = 1, 99
print(i, items)

# === augmented ===
n = 7
n += 3
n -= 1
n *= 4
n //= 5
n **= 2
n %= 30
n <<= 3
n >>= 1
n |= 1
n ^= 3
n &= 0xFF
print(n)
n /= 2
print(n)
l = [1, 2]
alias = l
l += (3,)
assert alias is l and alias == [1, 2, 3]
t = (1, [2])
try:
    t[1] += [3]
except TypeError as e:
    print(e, t)

# === slices ===
s = list(range(6))
s[1:3] = ['a', 'b', 'c']
print(s)
s[::3] = [0, 0, 0]
print(s)
del s[1::2], s[0]
print(s)
try:
    s[::2] = [1, 2, 3, 4]
except ValueError as e:
    print(e)

# === walrus ===
if (k := len('four')) > 3:
    print(k)
print([last := v * 2 for v in range(3)], last)

# === annotated ===
age: int = 3
name: str
print(age)
try:
    name
except NameError as e:
    print(e)

# === unpacking errors ===
for source in ([1], [1, 2, 3], 5):
    try:
        u, v = source
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
try:
    u, *v, w = [1]
except ValueError as e:
    print(e)
