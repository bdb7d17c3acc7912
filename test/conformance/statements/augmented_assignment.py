# === numbers ===
n = 7
n += 3; print(n)
n -= 1; print(n)
n *= 4; print(n)
n /= 8; print(n)
n //= 2; print(n)
n **= 3; print(n)
n %= 5; print(n)
m = 6
m <<= 3; print(m)
m >>= 1; print(m)
m |= 1; print(m)
m &= 0x1F; print(m)
m ^= 0xFF; print(m)

# === in place or new ===
xs = ys = [1]
xs += (2,)
print(ys, xs is ys)
xs = xs + [3]
print(ys, xs is ys)
xs *= 2
print(xs)
t = u = (1,)
t += (2,)
print(t, u)
s = old = {1}
s |= {2}
print(sorted(old))
f = g = frozenset({1})
f |= {2}
print(sorted(f), sorted(g))
d = e = {'a': 1}
d |= [('b', 2)]
print(e)

# === evaluation happens once ===
calls = []


def key(k):
    calls.append(k)
    return k


table = {'n': 1}
table[key('n')] += 10
print(table, calls)


class Box:
    def __init__(self):
        self.items = []
        self.count = 0

    def me(self):
        calls.append('me')
        return self


box = Box()
box.me().count += 5
box.me().items += 'ab'
print(box.count, box.items, calls)

# === tuple holding a list ===
pair = ([1], 2)
try:
    pair[0] += [5]
except TypeError as err:
    print(err)
print(pair)

# === special methods ===
class Acc:
    def __init__(self, log=''):
        self.log = log

    def __iadd__(self, other):
        self.log += f'+={other} '
        return self

    def __imul__(self, other):
        return NotImplemented

    def __mul__(self, other):
        return Acc(self.log + f'*{other} ')

    def __isub__(self, other):
        return 'replaced'


acc = same = Acc()
acc += 1
print(acc is same, acc.log)
acc *= 2
print(acc is same, acc.log)
acc -= 3
print(acc)

# === errors ===
def err(f):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)


def f1():
    v = 1
    v += 'a'


def f2():
    v = 'a'
    v += 1


def f3():
    v = [1]
    v += 1


def f4():
    v = {}
    v -= {}


def f5():
    v = 1
    v @= 2


def f6():
    v **= 2


def f7():
    v = Acc()
    v /= 2


def f8():
    v = []
    v *= 1.5


def f9():
    v = 3
    v >>= -1


for f in (f1, f2, f3, f4, f5, f6, f7, f8, f9):
    err(f)
