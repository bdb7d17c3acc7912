# === over kinds of iterable ===
for ch in 'aé😀':
    print(ch, end=' ')
print()
for k in {'x': 1, 'y': 2}:
    print(k, end=' ')
print()
for b in b'AZ':
    print(b, end=' ')
print()
for i in range(10, 0, -3):
    print(i, end=' ')
print()

# === else ===
for n in range(2, 12):
    for d in range(2, n):
        if n % d == 0:
            break
    else:
        print('prime', n)
for _ in []:
    print('never')
else:
    print('else of an empty loop')

# === the variable survives ===
for last in 'xyz':
    pass
print(last)
for unset in ():
    pass
try:
    unset
except NameError as e:
    print(e)

# === rebinding inside does not matter ===
for i in range(3):
    print(i, end=' ')
    i = 10
print(i)

# === continue and break ===
out = []
for i in range(10):
    if i % 2:
        continue
    if i > 6:
        break
    out.append(i)
else:
    out.append('no')
print(out)

# === growing and shrinking a list ===
xs = [1, 2, 3]
for x in xs:
    if len(xs) < 6:
        xs.append(x * 10)
print(xs)
xs = [1, 2, 3, 4, 5]
for x in xs:
    xs.remove(x)
print(xs)

# === mutation of a dict or set ===
d = {1: 1, 2: 2}
try:
    for k in d:
        d[k + 10] = 0
except RuntimeError as e:
    print(e)
d = {1: 1, 2: 2}
try:
    for k in d:
        del d[k]
        d[k + 5] = 0
except RuntimeError as e:
    print(e)
for k in d:
    d[k] = 'same size'
print(d)
s = {1, 2}
try:
    for k in s:
        s.add(k + 10)
except RuntimeError as e:
    print(e)

# === iterator protocol ===
class Count:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        print('iter')
        return self

    def __next__(self):
        if self.n == 0:
            raise StopIteration
        self.n -= 1
        return self.n


for i in Count(2):
    print(i)
else:
    print('done')

# === targets ===
class Target:
    pass


obj = Target()
for obj.field in (1, 2):
    pass
print(obj.field)
store = {}
for store['k'] in 'ab':
    pass
print(store)
for a, (b, *c) in [(1, (2, 3, 4))]:
    print(a, b, c)
for x in 1, 2, *[3]:
    print(x, end=';')
print()

# === errors ===
class BadIter:
    def __iter__(self):
        return 5


class NoneIter:
    __iter__ = None


class RaisingNext:
    def __iter__(self):
        return self

    def __next__(self):
        raise KeyError('stop here')


for source in (5, None, BadIter(), NoneIter(), RaisingNext(), print, [(1,)], [1]):
    try:
        for one, two in source:
            print('never')
    except Exception as e:
        print(type(e).__name__, e)
