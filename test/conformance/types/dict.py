# === order, update, views ===
d = {'b': 1, 'a': 2}
d['c'] = 3
d['b'] = 9
print(d, list(d), d.keys(), d.values(), d.items(), len(d))
del d['b']
d['b'] = 0
print(d, list(reversed(d)), d | {'z': 1}, 'a' in d, d.get('q'), d.get('q', 5), d.setdefault('n', []), d.pop('n'), d.pop('none', None))
d |= [('k', 'v')]
d.update(x=1, **{'y': 2})
print(d, d.popitem(), d.copy() == d, dict(a=1, b=2) == dict([('b', 2), ('a', 1)]), dict.fromkeys('ab', 0))

# === keys that are equal ===
m = {1: 'int', 1.0: 'float', True: 'bool', (1, 2): 't', None: 'n', '1': 's'}
print(m, m[1], m[(1, 2)], 0 in {False: 1}, float('nan') in {float('nan'): 1})

# === views are alive ===
keys = d.keys()
d['new'] = 1
print('new' in keys, keys & {'new', 'zz'}, {'a': 1}.items() == {('a', 1)}, {'a': 1}.keys() | {'b'} == {'a', 'b'})


# === keys with guest hashes ===
class Key:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return self.n % 2

    def __eq__(self, other):
        return self.n == other.n

    def __repr__(self):
        return f'K{self.n}'


k = {Key(i): i for i in range(5)}
print(k[Key(3)], Key(4) in k, Key(7) in k, k.pop(Key(0)), k)

# === errors ===
for action in (
    lambda: d['nope'],
    lambda: {}[[]],
    lambda: {[]: 1},
    lambda: {{}},
    lambda: {}.popitem(),
    lambda: {}.pop('a'),
    lambda: dict([1]),
    lambda: dict([(1, 2, 3)]),
    lambda: dict(5),
    lambda: {} < {},
    lambda: {1: 2} + {},
    lambda: {}.update(1, 2),
):
    try:
        print('no error', action())
    except Exception as e:
        print(type(e).__name__, e)
