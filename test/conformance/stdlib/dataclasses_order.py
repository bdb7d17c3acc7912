"""Comparing dataclasses, and sorting objects that guest code compares: which fields, which calls, in which order."""

# === comparing and sorting ===
from dataclasses import dataclass, field
@dataclass(order=True)
class A:
    v: int
    w: str = ""
    x: object = None
    h: int = field(default=0, compare=False)
print(A(1) < A(2), A(1, 'b') < A(1, 'a'), A(1) == A(1), A(1) == A(1, h=5), A(1) != A(2), A(1) <= A(1), A(2) > A(1), A(1) >= A(2), A(1, x=[1]) == A(1, x=[1]), A(1, x=float('nan')) == A(1, x=float('nan')))
n = float('nan'); print(A(1, x=n) == A(1, x=n), A(1, x=n) <= A(1, x=n))
try: A(1) < 5
except TypeError as e: print(e)
try: A(1, x=1j) < A(1, x=2j)
except TypeError as e: print(e)
a = A(1); del a.w
for f in (lambda: a == A(1), lambda: A(2) == a, lambda: a < A(1)):
    try: print(f())
    except AttributeError as e: print(e)
@dataclass(frozen=True, slots=True, order=True)
class S:
    v: int
    w: tuple = ()
print(S(1) == S(1), S(1, (1,)) < S(1, (2,)), hash(S(1)) == hash(S(1)), sorted([S(3), S(1), S(2)]), {S(1): 2}[S(1)])
class Odd:
    def __eq__(self, o): return 'yes'
    def __lt__(self, o): return []
    def __hash__(self): return 5
print(A(1, x=Odd()) == A(1, x=Odd()))
@dataclass(eq=True)
class P:
    v: int
    @property
    def w(self): return self.v
    q: int = 5
print(P(1) == P(1))
import random
r = random.Random(4)
class L:
    def __init__(s, v): s.v = v
    def __lt__(s, o): log.append((s.v, o.v)); return s.v < o.v
    def __repr__(s): return f'L{s.v}'
for n in (0, 1, 2, 5, 64, 200):
    log = []
    items = [L(r.randrange(50)) for _ in range(n)]
    print(sorted(items)[:10], sorted(items, reverse=True)[:5], len(log), hash(tuple(log)) == hash(tuple(log)), sum(a * 3 + b * i for i, (a, b) in enumerate(log)))
class NI:
    def __init__(s, v): s.v = v
    def __lt__(s, o): log.append('lt'); return NotImplemented
    def __gt__(s, o): log.append('gt'); return s.v > o.v
log = []
print([x.v for x in sorted([NI(3), NI(1), NI(2)])], log)
class Z:
    def __lt__(s, o): return NotImplemented
try: sorted([Z(), Z()])
except TypeError as e: print(e)
class B(L): pass
print(sorted([L(3), B(1), L(2)]), sorted([(1, L(2)), (1, L(1))]))
class ST:
    @staticmethod
    def __lt__(o): return True
print(len(sorted([ST(), ST(), ST()])))
def bad(s, o): raise KeyError('x')
L.__lt__ = bad
try: sorted([L(1), L(2)])
except KeyError as e: print(repr(e))
