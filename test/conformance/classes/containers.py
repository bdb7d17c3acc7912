def err(*functions):
    for f in functions:
        try:
            print('ok', f())
        except Exception as e:
            print(type(e).__name__, e)


# === a sequence ===
class Deck:
    def __init__(self, items):
        self.items = list(items)

    def __len__(self):
        return len(self.items)

    def __getitem__(self, i):
        return Deck(self.items[i]) if isinstance(i, slice) else self.items[i]

    def __setitem__(self, i, v):
        self.items[i] = v

    def __delitem__(self, i):
        del self.items[i]

    def __contains__(self, x):
        return x in self.items

    def __iter__(self):
        return iter(self.items)

    def __reversed__(self):
        return iter(self.items[::-1])

    def __repr__(self):
        return f'Deck({self.items})'

    def __bool__(self):
        return bool(self.items)

    def __eq__(self, other):
        return isinstance(other, Deck) and self.items == other.items

    def __add__(self, other):
        return Deck([*self, *other])

    def __iadd__(self, other):
        self.items.extend(other)
        return self

    def __mul__(self, n):
        return Deck(self.items * n)

    def __index__(self):
        return len(self)


d = Deck('abcd')
print(len(d), d[0], d[-1], d[1:3], d[::-1], 'b' in d, list(d), list(reversed(d)), d == Deck('abcd'), d != Deck('x'), bool(Deck('')), d + 'x', d * 2, [10, 20, 30, 40, 50][d], range(d))
d[0] = 'A'
d[1:3] = 'XYZ'
del d[-1]
d += 'q'
print(d, sorted(d), max(d), '-'.join(d), [*d], dict(zip(d, range(9))), d.index if hasattr(d, 'index') else 'no index')
a, *rest = d
print(a, rest)
err(lambda: d[100], lambda: d['x'], lambda: d.pop(), lambda: hash(d), lambda: {d: 1}, lambda: d + 5, lambda: d < d)


# === a mapping with __missing__ and case folding ===
class Folded(dict):
    def __setitem__(self, k, v):
        super().__setitem__(k.lower(), v)

    def __getitem__(self, k):
        return super().__getitem__(k.lower())

    def __missing__(self, k):
        return f'no {k}'

    def __contains__(self, k):
        return super().__contains__(k.lower())


f = Folded()
f['Key'] = 1
print(f['KEY'], f['other'], 'kEy' in f, f, f.get('KEY'), len(f))


# === only __getitem__ and __len__ ===
class Squares:
    def __len__(self):
        return 4

    def __getitem__(self, i):
        if not 0 <= i < 4:
            raise IndexError(f'no square {i}')
        return i * i


s = Squares()
print(list(s), 9 in s, 5 in s, list(reversed(s)), sum(s), list(map(str, s)), [*s], max(s), list(enumerate(s)))
err(lambda: s[9], lambda: s[-1], lambda: s['a'], lambda: s[1:2])


# === missing special methods ===
class Bare:
    pass


def setitem(): Bare()[0] = 1
def delitem(): del Bare()[0]
def loop():
    for _ in Bare():
        pass
def unpack(): a, b = Bare()
def call(): Bare()()
def with_it():
    with Bare():
        pass
err(lambda: Bare()[0], setitem, delitem, loop, unpack, call, with_it, lambda: len(Bare()), lambda: 1 in Bare(), lambda: reversed(Bare()), lambda: Bare() + 1, lambda: -Bare(), lambda: Bare() < Bare(), lambda: int(Bare()), lambda: Bare()[1:2], lambda: [1][Bare()], lambda: f'{Bare():x}', lambda: {**Bare()}, lambda: [*Bare()])
