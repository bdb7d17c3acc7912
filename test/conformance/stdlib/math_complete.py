# === every name of math ===
import math
class F:
    def __float__(self):
        return 0.5

from math import *


def show(f):
    try:
        print(repr(f()))
    except Exception as error:
        print(type(error).__module__, type(error).__name__, error)


show(lambda: gamma(0))
show(lambda: gamma(-1))
show(lambda: lgamma(0))
show(lambda: lgamma(-3))
show(lambda: gamma(float('-inf')))
show(lambda: gamma(171.7))
show(lambda: lgamma(1e306))
show(lambda: gamma('a'))
show(lambda: [gamma(x) for x in (0.5, 1, 5, 10, 23, 24, 3.7, -0.5, -2.5, 100.5, 170.3, 1e-21, 141.3, -150.3, -200.5)])
show(lambda: [lgamma(x) for x in (0.5, 1, 2, 3, 10, 100.5, -0.5, -2.5, 1e-21, 1e10, inf, -inf)])
show(lambda: [erf(x) for x in (0, 0.1, 0.5, 1, 1.5, 2, 3, 5, 6, -1, inf, -inf, nan, 1e-10, 1e-300)])
show(lambda: (fma(2, 3, 4), fma(0.1, 10, -1), fma(1e308, 10, -inf), fma(0.1, 0.1, 0)))
show(lambda: (fma(inf, 0, 1)))
show(lambda: (fma(1e308, 10, 0)))
show(lambda: (fma(inf, 1, -inf)))
show(lambda: (fma(nan, 1, 2), fma(inf, 0, nan)))
show(lambda: (sumprod([1, 2], [3, 4]), sumprod([0.1]*10, [1]*10), sumprod([10**20, 1], [1, 10**20]), sumprod([1.5, 2], [2, 3]), sumprod([], []), sumprod([True], [2.5]), sumprod([inf], [1]), sumprod([inf, -inf], [1, 1]), sumprod((x for x in range(3)), range(3))))
show(lambda: (sumprod([1], [1, 2])))
show(lambda: (sumprod([1], 5)))
show(lambda: (sumprod(['a'], [2])))
show(lambda: (sumprod(['a'], ['b'])))
show(lambda: (nextafter(1, 2), nextafter(1, 2, steps=3), nextafter(0, -1, steps=2), nextafter(1, 1, steps=5), nextafter(1.0, inf, steps=10**20), nextafter(nan, 1, steps=1), nextafter(1, 2, steps=0)))
show(lambda: (nextafter(1, 2, steps=-1)))
show(lambda: (nextafter(1, 2, steps=1.5)))
show(lambda: (nextafter(1, 2, steps=None)))
show(lambda: (exp2(10), exp2(0.5), cbrt(27), cbrt(-2), dist([1, 2], [4, 6]), perm(5, 2), perm(5), comb(5, 2), hypot(3, 4), isqrt(17)))
show(lambda: (remainder(5, 3), fmod(-5, 3), copysign(1, -0.0), ulp(1), ulp(inf), log(8, 2), log2(8), log10(1000), log1p(1e-10), expm1(1e-10)))
show(lambda: (comb(-1, 2)))
show(lambda: (perm(2, -1)))
show(lambda: factorial(-1))
show(lambda: factorial(2.0))
show(lambda: sqrt(-1))
show(lambda: log(0))
show(lambda: log(-1))
show(lambda: acos(2))
show(lambda: (fsum([F(), 1.5]), fsum([0.1] * 10)))
show(lambda: fsum(['a']))
show(lambda: sorted(n for n in dir(math) if n[0] != '_'))
show(lambda: (degrees(pi), radians(180), e, tau))
show(lambda: (trunc(2.7), floor(-2.5), ceil(2.1)))
show(lambda: (isclose(1, 1 + 1e-10), isclose(1, 2, rel_tol=1), isclose(0, 1e-10, abs_tol=1e-9)))
show(lambda: (isclose(1, 2, rel_tol=-1)))
show(lambda: (modf(2.5), frexp(8), ldexp(0.5, 4), gcd(12, 18), lcm(4, 6), prod([1, 2, 3]), prod([2], start=5)))
show(lambda: (pow(0.0, -1)))
show(lambda: exp(1000))
show(lambda: sin(inf))
show(lambda: atanh(1))
show(lambda: ([round(erfc(x), 12) for x in (0, 0.1, 0.5, 1, 2, 3, -1, -6, inf, -inf, nan)], isclose(erfc(10), 2.0884875837625446e-45, rel_tol=1e-15), isclose(erfc(26), 5.663192408856143e-296, rel_tol=1e-15)))

# === a product leaves the iterator where it fails ===
class Squares:
    def __getitem__(self, i):
        print('getitem', i)
        if i == 3:
            raise IndexError
        return i + 1

    def __len__(self):
        print('len')
        return 3

print(math.prod(Squares()))
items = iter([2, 'ab', 4])
try:
    math.prod(items, start=2.5)
except TypeError as error:
    print(error, list(items))


# === sumprod takes from both sides in turn ===
class Seq:
    def __init__(self, items):
        self.items = items

    def __getitem__(self, i):
        print('getitem', i)
        return self.items[i]


for p, q in ((Seq([0, 1, -2]), (1, 2)), ((1, 2), Seq([0, 1, 2])), (5, None), ([1], None), (Seq([]), 5), ('ab', [1, 2]), (Seq([1, 2]), Seq([3, 4]))):
    show(lambda: sumprod(p, q))
show(lambda: sumprod((x for x in [1.5, 2]), map(int, '34')))
show(lambda: sumprod([0.1] * 10, iter([3.0] * 10)))
for left in (iter([1, 2, 3, 4]), map(int, '1234')):
    show(lambda: sumprod(left, (1, 2)))
    print(list(left))
    left = iter('abcd')
    show(lambda: sumprod((1, 2), left))
    print(list(left))
