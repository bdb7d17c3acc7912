# === sums of floats are compensated whatever the iterable, as long as the items are plain numbers ===
def g(xs):
    for x in xs: yield x
class F(float): pass
class N(int): pass
class R:
    def __init__(self, v): self.v = v
    def __radd__(self, o): print('radd', type(o).__name__); return self.v
    def __add__(self, o): print('add', type(o).__name__); return self.v
class RF(float):
    def __radd__(self, o): print('radd', type(o).__name__, o); return 7.5
cases = [[0.1]*10, [1]+[0.1]*10, [True, 0.1]*5, [0.1, True]*5, [0.1j]*10, [0.1]*5+[0.1j]*5+[0.1]*5+[1]*3, [F(0.1)]*10, [0.1, F(0.1)]+[0.1]*10, [0.1j, F(0.1)]+[0.1]*10,
 [1e308, 1e308, -1e308], [float('inf'), 1.0], [float('nan')]*3, [N(3), 0.1, 0.1, 0.1], [0.1, N(3), 0.1, 0.1], [R(0.1)]+[0.1]*9, [0.1, R(0.1)]+[0.1]*9, [R(0.1j)]+[0.1]*9, [1, R(5), 0.1, 0.1, 0.1], [RF(0.1)]*3, [0.1, RF(0.1), 0.1],
 [0.1, 10**25, 0.1, 0.1, 0.1], [10**25, 0.1, 0.1, 0.1], [], [-0.0], [-0.0, -0.0], [1e16, 1.0, -1e16], [1e100, 1.0, -1e100]]
for xs in cases:
    for start in ((), (0,), (0.0,), (0j,), (True,), (-0.0,), (N(2),), (F(2),)):
        a = repr(sum(xs, *start)); b = repr(sum(g(xs), *start)); c = repr(sum((x for x in xs), *start)); d = repr(sum(iter(tuple(xs)), *start)); e = repr(sum(map(lambda x: x, xs), *start))
        print(start, a, '' if a == b == c == d == e else (b, c, d, e))
for bad in ([1, 'a'], [0.1, 'a'], [0.1j, None], [[1]], ['a']):
    for f in (list, g, iter):
        try: print(sum(f(bad)))
        except TypeError as e: print(e)
print(sum([[1], [2]], []), sum(g([[1], [2]]), []), sum([(1,), (2,)], ()), sum({1: 2, 3: 4}), sum(range(10**6)), sum(x * 0.1 for x in range(100)), sum(x / 3 for x in range(1000)))
from fractions import Fraction
from decimal import Decimal
print(sum([Fraction(1, 3)] * 3), sum(g([Fraction(1, 3), 0.1, 0.2, 0.3])), sum([Decimal('0.1')] * 3), sum(g([Decimal('0.1')] * 3)))
print(sum([2**62, 2**62, -2**62, -2**62, 0.5]), sum(g([2**53, 1, 1, 1])), sum(g([2**62, 2**62, 5])), sum([-2**63, -1]))
