"""How `dict()`, `**`, `|` and update read subclasses of dict that override their methods."""


class KeysOnly(dict):
    def keys(self):
        return ['a']

    def __getitem__(self, key):
        return ('got', key)


class Iterates(KeysOnly):
    def __iter__(self):
        return iter(['iterated'])


def keywords(**kw):
    return kw


for d in (KeysOnly(z=1), Iterates(z=1)):
    print(type(d).__name__)
    print(dict(d), {**d}, keywords(**d), {'b': 0, **d})
    x = {}
    x.update(d)
    y = {'k': 1}
    y |= d
    print(x, y, list(d), len(d), d.get('z'), d['q'], 'a' in d, 'z' in d)
print(KeysOnly(z=1).copy(), KeysOnly(z=1) | {'y': 2}, {'y': 2} | KeysOnly(z=1))
print(dict(KeysOnly(z=1), z=5), KeysOnly(KeysOnly(q=3)).items())


class Mapping:
    def __init__(self, *keys):
        self._keys = keys

    def keys(self):
        return iter(self._keys)

    def __getitem__(self, key):
        return f'<{key}>'


print(dict(Mapping('a', 'b')), {**Mapping('c')}, keywords(**Mapping('d')), {} | {**Mapping()})
x = {}
x |= Mapping('e')
x.update(Mapping('f'), g=1)
print(x)
for bad in (lambda: {} | Mapping('a'), lambda: keywords(**Mapping(1)), lambda: keywords(a=1, **Mapping('a')), lambda: dict(Mapping([])), lambda: {**Mapping([])}):
    try:
        print(bad())
    except TypeError as e:
        print(e)


# === keys found by __getattr__, and keys that fail ===
class K:
    def __getattr__(self, name):
        print('getattr', name)
        return 'text'
class M:
    def __getattr__(self, name):
        print('getattr', name)
        if name == 'keys': return lambda: ['a']
        raise AttributeError(name)
    def __getitem__(self, k): return k * 2
class B:
    def __getattr__(self, name):
        raise ValueError(name)
class C:
    @property
    def keys(self): raise AttributeError('inner')
class D:
    keys = 3
class E:
    def keys(self): return 3
class F:
    def keys(self): raise AttributeError('in keys')
class G:
    def keys(self): return iter('ab')
def f(**k): return k
def t(g, *a):
    try: print(g(*a))
    except Exception as e: print(type(e).__name__, e)
for c in (K, M, B, C, D, E, F, G):
    print(c.__name__)
    o = c()
    t(lambda: {**o})
    t(lambda: {1: 2, **o})
    if c is not E:
        t(lambda: f(**o))
        t(lambda: f(z=1, **o))
    t(lambda: {}.update(o))
    t(lambda: dict(o))
    d = {}
    def ior():
        global d
        d |= o
    t(ior)
