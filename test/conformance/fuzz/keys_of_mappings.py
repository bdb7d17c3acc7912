# === all keys are taken before the first item is asked for; what iter() says of them is not heard ===
from collections import OrderedDict, UserDict
class M:
    def __init__(self, keys): self._keys = keys
    def keys(self):
        k = self._keys
        if isinstance(k, Exception): raise k
        return k() if callable(k) else k
    def __getitem__(self, k):
        print('getitem', k)
        if k == 'ae': raise AttributeError('in item')
        if k == 'ke': raise KeyError('in item')
        return k * 2
def gen():
    for k in 'ab':
        print('yield', k); yield k
class It:
    def __init__(self, e): self.e = e
    def __iter__(self): raise self.e
class Next:
    def __init__(self, e): self.e = e
    def __iter__(self): return self
    def __next__(self): raise self.e
class Five:
    def __iter__(self): return 5
class Not:
    __iter__ = None
class Items:
    def __getitem__(self, i):
        print('item', i)
        if i > 1: raise IndexError
        return 'xy'[i]
class Long:
    def __len__(self): print('len'); return 2
    def __length_hint__(self): print('hint'); return 2
    def __iter__(self): print('iter'); return iter(['p', 'q'])
class Hinted(Long):
    def __iter__(self): return self
    def __next__(self): raise StopIteration
def f(**k): return k
def t(g):
    try: print(g())
    except Exception as e: print(type(e).__name__, e, repr(e.__cause__), repr(e.__context__))
for i, k in enumerate([
    3, None, gen, ('a', 'a'), 'ab', It(TypeError('t')), It(AttributeError('t')), It(KeyError('t')), Next(TypeError('t')), Next(AttributeError('t')),
    Next(KeyError('a', 'b')), Five(), Not(), Items(), Long(), Hinted(), TypeError('x'), KeyError('x'), ['ae'], ['ke'], [1], {'a': 1}, int,
]):
    print('--', i)
    o = M(k)
    t(lambda: {1: 2, **o})
    t(lambda: f(z=1, **o))
    t(lambda: dict(o))
    t(lambda: {} | o)
    d = UserDict()
    t(lambda: d.__ior__(o))
    t(lambda: OrderedDict(o))
