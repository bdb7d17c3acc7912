"""Deques made and extended from all kinds of iterables, and subclasses that override what is used."""

# === extending ===
from collections import deque
print(deque(), deque([1, 2]), deque('abc', 2), deque(range(5), maxlen=3), deque(x for x in 'ab'), deque({1: 2}), deque(map(str, [1, 2])), deque((), 0))
d = deque([1, 2]); d.extend(d); print(d); d.extendleft(d); print(d); d += d; print(d)
for bad in (5, None):
    try: deque(bad)
    except TypeError as e: print(e)
class D(deque):
    def append(self, x): super().append(('own', x))
    def extend(self, it): super().extend(list(it) + ['more'])
x = D('ab'); x.extend('c'); x.append(1); x.extendleft('z'); print(x)
class It:
    def __iter__(self): return iter([1, 2, 3])
class Seq:
    def __getitem__(self, i):
        if i > 2: raise IndexError
        return i
print(deque(It()), deque(Seq()), deque(iter([1, 2])))
def g():
    yield 1
    raise ValueError('stop')
d = deque([0])
try: d.extend(g())
except ValueError as e: print(e, d)
l = deque([1, 2, 3], 2); l.extend([4]); print(l, l.maxlen)
it = iter(d); 
try: d.extend(it)
except RuntimeError as e: print(e, d)
