"""`__getitem__` and friends: keys of every form, fallback iteration, `__missing__`."""


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, '|', e)


class Show:
    def __getitem__(self, key):
        return key

    def __setitem__(self, key, value):
        print('set', key, value)

    def __delitem__(self, key):
        print('del', key)


s = Show()
print(s[1], s['a'], s[1, 2], s[1,], s[()], s[(1, 2)], s[:], s[1:2], s[::2], s[1:2, ::3], s[...], s[..., 1:], s[None], s[lambda: 0].__name__)
print(s[*[1, 2]], s[*'ab', 3], s[*()], s[1, *[2, 3], 4], s[(x := 5)], x)
s[1:2] = 3
s[1, 'k'] = 4
s[*(1, 2), 3] = 5
del s[1], s[2:3], s['x', 'y']
print(s[slice(1, 2)] == slice(1, 2, None), s[1:2] != slice(1, 3))


# === iteration and membership through __getitem__ ===
class Seq:
    def __init__(self, n):
        self.n = n

    def __getitem__(self, i):
        if i >= self.n:
            raise IndexError(i)
        return i * i


class StopsOther(Seq):
    def __getitem__(self, i):
        if i == 2:
            raise StopIteration
        if i == 1:
            return 'x'
        return super().__getitem__(i)


class Breaks(Seq):
    def __getitem__(self, i):
        raise KeyError(i)


print(list(Seq(4)), 9 in Seq(5), 10 in Seq(5), [*Seq(3)], max(Seq(3)), dict(enumerate(Seq(2))), tuple(map(str, Seq(2))))
a, *b = Seq(3)
print(a, b, list(StopsOther(9)), sum(Seq(3)), list(zip(Seq(2), 'ab')), 'x' in StopsOther(3))
attempt(lambda: list(Breaks(1)))
attempt(lambda: reversed(Seq(3)))
attempt(lambda: len(Seq(3)))


class Sized(Seq):
    def __len__(self):
        return self.n


print(list(reversed(Sized(3))), type(iter(Seq(1))).__name__, type(reversed(Sized(1))).__name__)


class NoIter(Seq):
    __iter__ = None


class NoContains(Seq):
    __contains__ = None


class NoReversed(Sized):
    __reversed__ = None


attempt(lambda: iter(NoIter(1)))
attempt(lambda: 0 in NoIter(1))
attempt(lambda: 0 in NoContains(1))
attempt(lambda: reversed(NoReversed(1)))


# === __missing__ ===
class D(dict):
    def __missing__(self, key):
        print('missing', key)
        if key == 'bad':
            raise LookupError('bad key')
        return key * 2


d = D(a=1)
print(d['a'], d['b'], d.get('b'), 'b' in d, len(d))
attempt(lambda: d['bad'])
attempt(lambda: d.pop('z'))
d['b'] += 'c'
print(d)
attempt(lambda: dict.__getitem__(d, 'q'))
attempt(lambda: dict.__missing__)


class OnInstance(dict):
    pass


o = OnInstance()
o.__missing__ = lambda key: 'never'
attempt(lambda: o['k'])

# === types without subscripts ===
attempt(lambda: (1)[0])
attempt(lambda: None['a'])
attempt(lambda: print[0])
attempt(lambda: {1, 2}[0])
attempt(lambda: (x for x in [])[0])


def assign_tuple():
    (1, 2)[0] = 3


def assign_str():
    'abc'[0] = 'x'


def delete_tuple():
    t = (1, 2)
    del t[0]


def delete_int():
    n = 5
    del n[0]


def assign_none():
    x = None
    x['a'] = 1


def assign_range():
    range(3)[0] = 1


for f in (assign_tuple, assign_str, delete_tuple, delete_int, assign_none, assign_range):
    attempt(f)
