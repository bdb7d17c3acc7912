"""Subclasses of list, dict and set: overridden methods that builtins ignore, extra attributes, operators."""


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, '|', e)


class L(list):
    def __init__(self, *items, name='L'):
        super().__init__(items)
        self.name = name

    def append(self, x):
        super().append(x * 2)

    def __getitem__(self, i):
        if isinstance(i, str):
            return getattr(self, i)
        return super().__getitem__(i)

    def __contains__(self, x):
        return x == 'always' or super().__contains__(x)


l = L(1, 2, name='mine')
l.append(5)
l.extend([7])
l += [8]
print(l, l.name, l['name'], l[0], l[1:], type(l[1:]).__name__, type(l + [1]).__name__, type(l * 2).__name__, type(l.copy()).__name__)
print('always' in l, 3 in l, len(l), list(l), sorted(l, reverse=True), l == [1, 2, 10, 7, 8], [1, 2, 10, 7, 8] == l, bool(L()), l.index(10), isinstance(l, list))
print(repr(l), str(l), f'{l}', [*l], sum(l), l.pop(), l.count(1), (l.sort(reverse=True), l)[1], (l.clear(), l)[1])
attempt(lambda: hash(l))


class IterOnly(list):
    def __iter__(self):
        return iter('xyz')

    def __len__(self):
        return 99


i = IterOnly([1, 2])
print(list(i), [*i], tuple(i), len(i), i, i + [3], sum([1 for _ in i]), ','.join(i), dict(zip(i, range(3))), sorted(i), set(i) == set('xyz'))
a, b, c = i
print(a, b, c, list(map(str, i)), list.__len__(i), list.__iter__(i).__next__())


class D(dict):
    def __setitem__(self, k, v):
        super().__setitem__(k.upper(), v)

    def __getitem__(self, k):
        return ('got', super().__getitem__(k.upper()))

    def keys(self):
        return ['fake']

    def __iter__(self):
        return iter(['iterated'])


d = D(a=1)
d['b'] = 2
d.update(c=3)
d.setdefault('d', 4)
print(dict.__repr__(d), d['b'], d.get('a'), len(d), list(d), list(d.keys()), list(d.values()), list(d.items()), 'B' in d, d == {'a': 1, 'B': 2, 'c': 3, 'd': 4})
print(D.fromkeys('xy').__class__.__name__, dict.__repr__(D.fromkeys('xy')))


def kwargs(**kw):
    return kw


class Plain(dict):
    attr = 1


p = Plain({'x': 1}, y=2)
p.z = 3
print(kwargs(**p), {**p}, dict(p), p.z, vars(p), p, Plain(p) == p, type(Plain(p)).__name__, repr(Plain()), p | {'w': 0})
del p['x']
attempt(lambda: p['x'])
attempt(lambda: p.x)
attempt(lambda: Plain(1))
attempt(lambda: Plain([1]))
attempt(lambda: Plain({}, {}))
attempt(lambda: Plain([(1, 2, 3)]))
attempt(lambda: Plain(['ab', 'c']))


class S(set):
    def add(self, x):
        super().add(str(x))


s = S([1, 2])
s.add(3)
print(len(s), '3' in s, type(s | {1}).__name__, type({1} | s).__name__, type(s.copy()).__name__, s == {1, 2, '3'}, repr(S([5])), repr(S()), type(s - s).__name__)


class T(tuple):
    pass


print(T([1]), T(), T('ab') + T('c'), type(T() + T()).__name__, T((1,)) == (1,), repr(T([1, T()])), T() is T(), tuple(T('a')), type(tuple(T())).__name__)
attempt(lambda: list(1))
attempt(lambda: list(a=1))
attempt(lambda: T(1, 2))
attempt(lambda: T(sequence=()))
