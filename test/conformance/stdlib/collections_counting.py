"""Counting and missing keys: odd keys, odd counts, subclasses that override what is used."""

# === counters ===
from collections import *
c = Counter('abracadabra'); c.update({'a': 2}); c.update([1, 1.0, True, (1, 2), (1, 2), None]); print(c, c.most_common(2), c.most_common(0), c.most_common(-1), c.most_common())
try: c.update([1, [2], 3])
except TypeError as e: print(e, c[1], c[3])
try: Counter(5)
except TypeError as e: print(e)
class K:
    def __init__(s, v): s.v = v
    def __hash__(s): return hash(s.v)
    def __eq__(s, o): return s.v == (o.v if isinstance(o, K) else o)
    def __repr__(s): return f'K({s.v})'
print(Counter([K(1), 1, K(2), 2, 3, K(3), 'x']), Counter(x for x in 'aab'), Counter(map(str.upper, 'aab')), Counter(x=2, y=1), Counter('aa', a=3))
it = iter([1, 2, 3, [], 4])
try: Counter(it)
except TypeError as e: print(e, list(it))
d = Counter(a=10**20, b=1.5); d.update('abc'); print(d, d.most_common(1)); d.update('a' * 3); print(d)
d = Counter(a=2**53 - 1); d.update('aa'); print(d)
class C2(Counter):
    def __setitem__(self, k, v): super().__setitem__(k, v * 10)
    def get(self, k, d=None): return super().get(k, d)
print(C2('aab'), C2('aab').most_common())
class C3(Counter):
    def update(self, *a, **k): print('update', a, k); super().update(*a, **k)
print(C3('ab', z=1))
class C4(Counter):
    def items(self): return [('fake', 1)]
print(C4('ab').most_common())
print(Counter('abc') == Counter('cab'), Counter(a=True, b=3).most_common(), Counter({'a': 'x', 'b': 'y'}).most_common())
dd = defaultdict(list); dd['a'].append(1); dd['b']; print(dd, dd['a'])
for f in (list, dict, set, int, str, float, tuple, Counter, None):
    x = defaultdict(f)
    try: print(x['k'], x)
    except KeyError as e: print('KeyError', e)
class DD(defaultdict):
    def __setitem__(self, k, v): print('set', k, v); super().__setitem__(k, v)
print(DD(list)['q'], DD(int).__missing__('z'))
class DM(defaultdict):
    def __missing__(self, k): return ('mine', k, super().__missing__(k))
print(DM(int)['q'])
try: defaultdict.__missing__({}, 1)
except TypeError as e: print(e)
try: defaultdict.__missing__()
except TypeError as e: print(e)
n = defaultdict(lambda: defaultdict(int)); n['a']['b'] += 1; n['a']['b'] += 1; print(n['a'])
n = defaultdict(list); n[K(1)].append(1); n[K(1)].append(2); n[1].append(3); print(n)
def boom(): raise ZeroDivisionError('no')
try: defaultdict(boom)['x']
except ZeroDivisionError as e: print(e)
x = defaultdict(int); x.default_factory = None
try: x[1]
except KeyError as e: print(repr(e))
