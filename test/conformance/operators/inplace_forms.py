"""In-place methods: what they return is bound, NotImplemented falls back, targets of every form."""


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, '|', e)


class Acc:
    def __init__(self):
        self.items = []

    def __iadd__(self, other):
        self.items.append(other)
        return self

    def __isub__(self, other):
        return 'replaced'

    def __imul__(self, other):
        return NotImplemented

    def __mul__(self, other):
        return f'mul {other}'

    def __ior__(self, other):
        return NotImplemented


class Reflecting:
    def __ror__(self, other):
        return f'ror {type(other).__name__}'


a = Acc()
keep = a
a += 1
a += [2]
print(a is keep, a.items)
a -= 0
print(a)
a = Acc()
a *= 3
print(a)
a = Acc()
a |= Reflecting()
print(a)
a = Acc()


def no_or():
    global a
    a |= 1


attempt(no_or)


# === targets ===
class Watch:
    def __init__(self):
        self.data = {'k': 1}

    def __getattr__(self, name):
        print('get', name)
        return 10

    def __setattr__(self, name, value):
        if name != 'data':
            print('set', name, value)
        object.__setattr__(self, name, value)

    def __getitem__(self, key):
        print('getitem', key)
        return self.data[key]

    def __setitem__(self, key, value):
        print('setitem', key, value)
        self.data[key] = value


w = Watch()
w.x += 5
w['k'] += 5
w['k'] **= 2
print(w.x, w.data)


def key(k):
    print('key', k)
    return k


def holder():
    print('holder')
    return w


holder().data[key('k')] -= key(6)
print(w.data)
rows = [[1, 2], [3, 4]]
rows[0][1:] += [9, 9]
rows[1] *= 2
print(rows)

# === tuple with a list inside: the list changes and the store fails ===
t = ([1], 'a')
try:
    t[0] += [2]
except TypeError as e:
    print(e, t)
try:
    t[1] += 'b'
except TypeError as e:
    print(e, t)

# === builtin types ===
x = y = [1]
x += (2, 3)
x += 'ab'
x += {4: 5}
print(y, x is y)
attempt(lambda: x.__iadd__(5))
s = r = {1, 2}
s |= {3}
s &= {2, 3, 4}
s -= {2}
s ^= {3, 5}
print(sorted(r), r is s)
f = g = frozenset({1})
f |= {2}
print(sorted(f), sorted(g))
d = e = {'a': 1}
d |= [('b', 2)]
d |= {'a': 0}
print(e)
u = v = (1,)
u += (2,)
u *= 2
print(u, v)
b = c = bytearray(b'x')
b += b'yz'
b *= 2
print(c)


def bad_list():
    x = []
    x += 1


def bad_set():
    x = set()
    x |= [1]


def bad_dict():
    x = {}
    x |= 5


def bad_dict_pairs():
    x = {}
    x |= [1]


def bad_tuple():
    x = ()
    x += [1]


def bad_str():
    x = ''
    x += 1


for f in (bad_list, bad_set, bad_dict, bad_dict_pairs, bad_tuple, bad_str):
    attempt(f)
