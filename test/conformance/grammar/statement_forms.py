# Every form of simple statement, by the rules of CPython's Grammar/python.gram.

# === assignment ===
x: int = 1
(y): int = 2
y2: int
x = y = z = 3
print(x, y, z)
[a, b] = 1, 2
(a), b = b, a
print(a, b)
a, *b = 1, 2, 3
[a, *b] = 'xyz'
(a, *b), c = (1, 2, 3), 4
print(a, b, c)
*a, = 1, 2
print(a)
() = []
[] = ()
class Box: pass
box = Box()
box.a, box.b = 1, 2
box.list = [0, 0, 0]
box.list[0], *box.list[1:] = 7, 8, 9
print(box.a, box.b, box.list)
(box.a): str = 'annotated'
box.list[0]: int = 70
box.c: int
(box.list[1]): int
print(box.a, box.list)
def generator():
    got = yield
    print('got', got)
    got: int = yield 1
    got += yield 2
    print('sum', got)
    got = yield from [3]
    return (yield)
g = generator()
print([g.send(v) for v in (None, 'a', 5, 6)], next(g))

# === augmented assignment ===
n = 100
n += 1; n -= 2; n *= 3; n //= 2; n %= 100; n **= 2; n <<= 3; n >>= 1; n |= 1; n &= 0xffff; n ^= 5
print(n)
n /= 2
print(n)
class M:
    def __imatmul__(self, other): return ('matmul', other)
m = M()
m @= 1
print(m)
box.a += '!'
box.list[0] += 1 if n else 2
box.t = ()
box.t += 1, 2
print(box.a, box.list, box.t)

# === del, pass, global, nonlocal ===
p, q, r, s, t = range(5)
del p
del q, r
del (s), [t]
del box.a, box.list[0], box.list[:1]
print(vars(box))
del (
    x,
    y,
), ()
def outer():
    a = b = c = 1
    def inner():
        nonlocal a
        nonlocal b, c
        global made, other
        a = b = c = made = other = 2
    inner()
    return a, b, c
print(outer(), made, other)

# === return, raise, assert ===
def returns(kind):
    if kind == 0: return
    if kind == 1: return 1,
    if kind == 2: return *[1, 2], 3
    if kind == 3: return lambda: 1, 2
    return (yield 'yielded')
print(next(returns(4)))
def plain(kind):
    if kind == 0: return
    if kind == 1: return 1,
    if kind == 2: return *[1, 2], 3
    return not kind
print([plain(kind) for kind in range(4)])
for form in range(5):
    try:
        if form == 0: raise KeyError
        if form == 1: raise KeyError(1) from None
        if form == 2: raise KeyError(2) from ValueError(3)
        if form == 3: assert form < 3
        if form == 4: assert form < 3, ('message', form)
    except Exception as error:
        print(repr(error), repr(error.__cause__), error.__suppress_context__)
try:
    try:
        1 / 0
    except ZeroDivisionError:
        raise
except ZeroDivisionError as error:
    print('again', error)

# === import ===
import math
import math as m1, collections.abc
import collections.abc as cabc
from math import floor
from math import ceil as up, sqrt
from math import (pi)
from math import (pi, tau as two_pi,)
from collections import *
print(floor(2.5), up(2.5), sqrt(4), pi < two_pi, cabc is collections.abc, m1 is math, deque([1]))
for text in ('relative', 'parent'):
    try:
        if text == 'relative': from . import thing
        else: from ..package.module import thing
    except ImportError as error:
        print(type(error).__name__, error)

# === type ===
type Alias = int | str
type Pair[T] = tuple[T, T]
type Full[T: int, U: (int, str) = int, *Ts = *tuple[int], **P = [int]] = tuple[T, U, *Ts]
print(Alias.__value__, Pair.__type_params__, Full.__type_params__, Full.__type_params__[1].__constraints__)

# === expressions as statements ===
1; 'text'; ...
1,
*[1], *(2, 3)
print('last'),
