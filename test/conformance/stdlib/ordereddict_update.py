# === an OrderedDict takes items by its own __setitem__, from mappings, from items() and from pairs ===
from collections import OrderedDict, defaultdict
class D(OrderedDict):
    def __setitem__(self, k, v):
        print('set', k, v); super().__setitem__(k, v)
class M:
    def keys(self):
        for k in 'ab': print('y', k); yield k
    def __getitem__(self, k): print('g', k); return k
class I:
    def items(self): print('items'); return [('i', 1)]
class B:
    def __init__(self, p): self.p = p
    def __iter__(self): print('iter'); return iter(self.p)
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
for a in ({'x': 1}, [('x', 1)], M(), I(), D(q=1), 3, [1], [(1,)], [(1, 2, 3)], ['ab'], B([B([1, 2])]), B([B([1])]), [()], [(1, 2), 5], None, OrderedDict(z=1)):
    print('--', type(a).__name__)
    t(lambda: D(a, w=3))
    t(lambda: OrderedDict(a, w=3))
    d = D()
    t(lambda: d.update(a, kw=1))
    t(lambda: OrderedDict.__init__(d, a))
    t(lambda: d)
    t(lambda: d | a)
    t(lambda: d.__ior__(a))
    t(lambda: d.__ror__(a))
    t(lambda: a | d)
t(lambda: D(1, 2))
t(lambda: D().update(1, 2))
t(lambda: D().update())
t(lambda: OrderedDict(1, 2, 3))

# === an update() of a subclass is not asked ===
class Up(OrderedDict):
    def update(self, *a, **k): print('update', a, k); super().update(*a, **k)
u = Up([('a', 1)], b=2)
print(u, u | {'c': 1}, {'z': 1} | u)
u |= {'q': 1}
print(u)

# === the recipe that remembers what was set last ===
class LastUpdated(OrderedDict):
    def __setitem__(self, key, value):
        super().__setitem__(key, value)
        self.move_to_end(key)
d = LastUpdated(a=1, b=2)
d['a'] = 3
print(d, LastUpdated(d, b=4))
d.update({'b': 5, 'a': 6})
print(d)

# === which class a union has ===
class F(defaultdict):
    def copy(self): print('copy'); return super().copy()
    def update(self, *a): print('update'); super().update(*a)
class E(OrderedDict): pass
for P, Q in ((OrderedDict, E), (defaultdict, F)):
    print(type(P() | Q()), type(Q() | P()), type({} | Q()), type(Q() | {}))
    for n in ('__or__', '__ror__', '__ior__'):
        print(type(getattr(P(), n)(Q())), type(getattr(Q(), n)(P())))
print(F(list, a=1) | {'b': 2}, {'b': 2} | F(list, a=1))
