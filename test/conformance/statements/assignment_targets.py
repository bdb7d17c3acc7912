# === simple ===
a = 1
b = c = [a]
c.append(2)
print(a, b, c, b is c)

# === order of chained targets ===
i = 0
xs = [10, 20, 30]
i = xs[i] = 2
print(i, xs)


class Log:
    def __setitem__(self, key, value):
        print('setitem', key, value)

    def __setattr__(self, name, value):
        print('setattr', name, value)

    def __delitem__(self, key):
        print('delitem', key)


def say(value):
    print('eval', value)
    return value


log = Log()
log[say('k1')] = log[say('k2')] = say('v')
log.x = log.y = say(5)

# === the value comes before the target ===
try:
    nothing[say(0)] = say('first')
except NameError as e:
    print(e)

# === slices ===
data = list(range(8))
data[2:5] = 'ab'
print(data)
data[::2] = [0] * len(data[::2])
print(data)
try:
    data[::2] = [1]
except ValueError as e:
    print(e)
log[1:2] = 3
log[::2] = 4
log[1:2, ...] = 5
log[()] = 6

# === swap and shift ===
x, y = 1, 2
x, y = y, x
print(x, y)
a, b = 0, 1
for _ in range(10):
    a, b = b, a + b
print(a, b)

# === nested targets ===
(p, [q, (r, s)]), t = (1, [2, (3, 4)]), 5
print(p, q, r, s, t)
[u, v] = 'uv'
print(u, v)
row = [None, None]
row[0], row[1] = row, 'x'
print(row)
(only,) = [7]
print(only)
() = []
[] = ()

# === attribute of module-level function ===
def holder():
    pass


holder.value, holder.other = 'va', 'ot'
print(holder.value, holder.other, holder.__dict__)

# === errors ===
for source in (5, None, 3.5, [1], [1, 2, 3], 'abc', {}, iter([1])):
    try:
        m, n = source
        print('ok', m, n)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
try:
    (1)[0] = 2
except TypeError as e:
    print(e)
try:
    'abc'[0] = 'x'
except TypeError as e:
    print(e)
try:
    (1).attr = 2
except AttributeError as e:
    print(e)
try:
    None.attr = 2
except AttributeError as e:
    print(e)
