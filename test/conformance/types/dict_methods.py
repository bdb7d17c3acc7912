def err(*fs):
    for f in fs:
        try:
            print('ok', f())
        except Exception as e:
            print(type(e).__name__, repr(e) if isinstance(e, KeyError) else e)


# === constructor ===
print(dict(), dict(a=1), dict({'a': 1}, b=2), dict([('a', 1), ['b', 2]]), dict(['ab', 'cd']), dict(zip('ab', [1, 2])), dict({'a': 1}, a=2), dict((k, v) for k, v in [(1, 2)]), dict(self=1, iterable=2))
err(lambda: dict(5), lambda: dict([1]), lambda: dict(['abc']), lambda: dict([(1,)]), lambda: dict(1, 2), lambda: dict([([], 1)]), lambda: dict(**{1: 2}), lambda: dict(None))


class HasKeys:
    def keys(self):
        return iter(['x', 'y'])

    def __getitem__(self, k):
        return k * 2


print(dict(HasKeys()), {**HasKeys()})

# === get, setdefault, pop, popitem ===
d = {'a': 1, 'b': None}
print(d.get('a'), d.get('z'), d.get('z', 0), d.get('b', 5), d.setdefault('a', 9), d.setdefault('c'), d.setdefault('d', []), d)
print(d.pop('a'), d.pop('z', 'default'), d.pop('c', 1), d.popitem(), d.popitem(), d)
err(lambda: d['z'], lambda: d.pop('z'), lambda: d.popitem(), lambda: d.get(), lambda: d.get(1, 2, 3), lambda: d.get([]), lambda: d.pop(), lambda: d.pop([]) if d else {}.pop([]), lambda: {1: 2}.pop([]), lambda: d.setdefault(), lambda: d.setdefault([], 1), lambda: d.get(key=1), lambda: d.popitem(1))

# === update ===
d = {'a': 1}
print(d.update({'b': 2}), d.update([('c', 3)]), d.update(d=4), d.update({'a': 0}, e=5), d.update(), d.update(HasKeys()), d)
err(lambda: d.update(5), lambda: d.update([1]), lambda: d.update(['abc']), lambda: d.update(1, 2), lambda: d.update([('k', 'v'), 5]), lambda: d['k'])

# === fromkeys, copy, clear ===
print(dict.fromkeys('ab'), dict.fromkeys([1, 2], 0), {}.fromkeys('a', []), dict.fromkeys({'x': 1}))
shared = dict.fromkeys('ab', [])
shared['a'].append(1)
print(shared, d.copy() == d, d.copy() is d, d.clear(), d)
err(lambda: dict.fromkeys(), lambda: dict.fromkeys(5), lambda: dict.fromkeys([[]]), lambda: {}.copy(1), lambda: {}.clear(1))

# === operators ===
a, b = {'x': 1, 'y': 2}, {'y': 3, 'z': 4}
print(a | b, b | a, {**a, **b}, a == {'y': 2, 'x': 1}, a != b, 'x' in a, 1 in a, len(a), bool({}), list(a), list(reversed(a)), a.__contains__('x'), a.__getitem__('x'), a.__or__(5), a.__eq__(5), a.__hash__)
a |= b
a |= [('w', 0)]
print(a)
err(lambda: a | [('a', 1)], lambda: a + b, lambda: a < b, lambda: a & b, lambda: hash(a), lambda: {a: 1}, lambda: a[[]], lambda: [] in a, lambda: a.zz, lambda: a())

# === keys that are equal ===
print({1: 'a', 1.0: 'b', True: 'c'}, {0: 'x', False: 'y', -0.0: 'z'}, {'a': 1, 'a': 2}, {(1, 2): 't'}[1.0, 2], {None: 1}[None])
n = float('nan')
print({n: 1}[n], float('nan') in {n: 1}, len({float('nan'): 1, float('nan'): 2}))


class K:
    def __init__(self, v, h):
        self.v, self.h = v, h

    def __hash__(self):
        return self.h

    def __eq__(self, other):
        print('eq', self.v, getattr(other, 'v', other))
        return isinstance(other, K) and self.v == other.v


d = {K('a', 1): 1}
print(d.get(K('b', 1)), d.get(K('a', 1)), d.get(K('a', 2)))
d[K('b', 1)] = 2
print(len(d))

# === __missing__ and subclasses ===
class D(dict):
    def __missing__(self, key):
        self[key] = value = f'made {key}'
        return value


x = D(a=1)
print(x['q'], x, x.get('r'), 'r' in x, type(x.copy()).__name__, type(x | {}).__name__, D.fromkeys('k'), isinstance(x, dict), x == {'a': 1, 'q': 'made q'})
err(lambda: x[[]])

# === repr ===
r = {'k': 1, 2: [3], (4,): {5}, None: ...}
r['self'] = r
print(r)
