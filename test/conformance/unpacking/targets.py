"""Assignment targets of every form, nested and starred, and the order in which they are stored."""


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, '|', e)


a, b = 1, 2
a, b = b, a
(c, d), e = [3, 4], 5
[f, [g, [h]]] = 'x', ('y', 'z')
i, *j = range(4)
*k, l = 'abc'
m, *n, o = 1, 2
(p), = [7]
[] = ()
() = []
q = r, s = t = [8, 9]
print(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, q is t)
u, (v, *w), *x = 1, 'abc', 2, 3
*y, = 'xy'
[*z] = {1: 2}
print(u, v, w, x, y, z)
for a, *b in [(1, 2, 3), 'xy', [4]]:
    print(a, b, end=' ')
print()
for (a, b), c in zip([(1, 2), (3, 4)], 'xy'):
    print(a, b, c, end=' ')
print()


class Box:
    def __setattr__(self, name, value):
        print('attr', name, value)

    def __setitem__(self, key, value):
        print('item', key, value)


def box(tag):
    print('box', tag)
    return b


b = Box()
box(1).x, box(2)['k'], [box(3).y, *box(4).rest] = 'a', 'b', 'cde'
b.x = b['k'] = b.z = 'chained'
i = 0
row = [0, 0, 0]
i, row[i] = 2, 'stored at new i'
print(i, row)
x = [1, 2, 3]
x[0], x[1:], rest = 'first', 'tail', 'rest'
print(x, rest)
x[::2], = [['A', 'B', 'C']] if len(x) == 5 else [['A', 'B', 'C']]
print(x)


# === errors ===
def check(value):
    def two():
        a, b = value

    def starred():
        a, b, *c = value

    def nested():
        (a, b), c = value

    attempt(two)
    attempt(starred)
    attempt(nested)


for value in ((), (1,), (1, 2, 3), 'abcdef', 5, None, {1: 2}, [(1, 2), 3], iter([1]), range(10 ** 6), (1, 2)):
    check(value)


class Fails:
    def __iter__(self):
        yield 1
        raise LookupError('while unpacking')


def from_failing():
    a, b = Fails()


def keeps_earlier():
    first = 'untouched'
    try:
        first, second = 1, 2, 3
    except ValueError:
        return first


def partly_stored():
    d = {}
    try:
        d['a'], d['b'][0] = 1, 2
    except KeyError as e:
        return d, e


attempt(from_failing)
attempt(keeps_earlier)
attempt(partly_stored)


class Counted:
    def __init__(self):
        self.taken = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.taken += 1
        return self.taken


c = Counted()
try:
    a, b = c
except ValueError as e:
    print(e, c.taken)
(a) = (1)
((a), (b)) = 1, 2
print(a, b)
