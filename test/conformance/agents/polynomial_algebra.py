"""Polynomials, matrices and intervals with the whole data model: operators, formats, slices, iteration, hashing, contexts."""
import math
import operator
from collections.abc import Sequence
from fractions import Fraction
from functools import reduce, total_ordering
from itertools import zip_longest
from numbers import Number, Rational


class Poly:
    __slots__ = ('c', '__weakref__')
    __match_args__ = ('coefficients',)

    def __init__(self, *coefficients):
        c = [Fraction(x) if isinstance(x, (Rational, str)) else x for x in coefficients]
        while c and not c[-1]:
            c.pop()
        object.__setattr__(self, 'c', tuple(c))

    def __setattr__(self, name, value):
        raise AttributeError(f'{type(self).__name__} is immutable')

    @property
    def coefficients(self):
        return self.c

    @classmethod
    def _of(cls, other):
        if isinstance(other, cls):
            return other
        return cls(other) if isinstance(other, Number) else NotImplemented

    def _binary(function):
        def method(self, other):
            other = self._of(other)
            return other if other is NotImplemented else function(self, other)
        return method

    __add__ = __radd__ = _binary(lambda p, q: Poly(*map(sum, zip_longest(p.c, q.c, fillvalue=0))))
    __sub__ = _binary(lambda p, q: p + -q)
    __rsub__ = _binary(lambda p, q: q + -p)
    __eq__ = _binary(lambda p, q: p.c == q.c)

    @_binary
    def __mul__(self, other):
        out = [Fraction(0)] * max(len(self.c) + len(other.c) - 1, 0)
        for i, a in enumerate(self.c):
            for j, b in enumerate(other.c):
                out[i + j] += a * b
        return Poly(*out)

    __rmul__ = __mul__

    @_binary
    def __divmod__(self, other):
        if not other:
            raise ZeroDivisionError('polynomial division by zero')
        rest, quotient = list(self.c), [Fraction(0)] * max(len(self.c) - len(other.c) + 1, 0)
        for i in reversed(range(len(quotient))):
            quotient[i] = q = rest[i + other.degree] / other.c[-1]
            for j, b in enumerate(other.c):
                rest[i + j] -= q * b
        return Poly(*quotient), Poly(*rest)

    def __floordiv__(self, other):
        return divmod(self, other)[0]

    def __mod__(self, other):
        return divmod(self, other)[1]

    def __pow__(self, n, modulus=None):
        if not isinstance(n, int) or n < 0:
            return NotImplemented
        result = Poly(1)
        for _ in range(n):
            result = result * self if modulus is None else result * self % modulus
        return result

    def __neg__(self):
        return Poly(*map(operator.neg, self.c))

    def __matmul__(self, other):
        return reduce(lambda acc, a: acc * other + a, reversed(self.c), Poly())

    def __call__(self, x):
        return reduce(lambda acc, a: acc * x + a, reversed(self.c), 0)

    def __lshift__(self, n):
        return Poly(*[0] * n, *self.c)

    def __bool__(self):
        return bool(self.c)

    def __hash__(self):
        return hash(self.c) if len(self.c) != 1 else hash(self.c[0])

    def __getitem__(self, i):
        if isinstance(i, slice):
            return Poly(*self.c[i])
        return self.c[i] if -len(self.c) <= i < len(self.c) else Fraction(0)

    def __iter__(self):
        return iter(self.c)

    def __contains__(self, root):
        return self(root) == 0

    @property
    def degree(self):
        return len(self.c) - 1

    def __format__(self, spec):
        var, _, kind = spec.partition(':')
        terms = []
        for i, a in reversed([*enumerate(self.c)]):
            if a:
                power = '' if i == 0 else var or 'x' if i == 1 else f'{var or "x"}^{i}'
                size = format(float(abs(a)), kind) if kind else str(abs(a))
                terms.append(f"{'-' if a < 0 else '+'} {'' if size == '1' and i else size}{power}")
        return ' '.join(terms).removeprefix('+ ').replace('- ', '-', 1) if terms and terms[0][0] == '-' else ' '.join(terms).removeprefix('+ ') or '0'

    def __str__(self):
        return format(self)

    def __repr__(self):
        return f"{type(self).__name__}({', '.join(map(str, self.c))})"

    def derivative(self):
        return Poly(*(i * a for i, a in enumerate(self.c)))[1:]


class Matrix(Sequence):
    def __init__(self, rows):
        self.rows = [list(map(Fraction, row)) for row in rows]
        if len({len(row) for row in self.rows}) > 1:
            raise ValueError('ragged rows')

    def __len__(self):
        return len(self.rows)

    def __getitem__(self, key):
        match key:
            case (int(i), int(j)):
                return self.rows[i][j]
            case (rows, columns):
                as_slice = lambda k: slice(k, k + 1) if isinstance(k, int) else k
                return Matrix([row[as_slice(columns)] for row in self.rows[as_slice(rows)]])
            case int() | slice():
                return self.rows[key]
        raise TypeError(f'bad index {key!r}')

    def __setitem__(self, key, value):
        i, j = key
        self.rows[i][j] = Fraction(value)

    def __matmul__(self, other):
        return Matrix([[sum(map(operator.mul, row, column)) for column in zip(*other.rows)] for row in self.rows])

    def __imatmul__(self, other):
        self.rows = (self @ other).rows
        return self

    def __mul__(self, k):
        return Matrix([[k * x for x in row] for row in self.rows]) if isinstance(k, Number) else NotImplemented

    __rmul__ = __mul__

    def __invert__(self):
        return Matrix(zip(*self.rows))

    def __eq__(self, other):
        return isinstance(other, Matrix) and self.rows == other.rows

    def __round__(self, digits=None):
        return [[round(x, digits) for x in row] for row in self.rows]

    def __abs__(self):
        """The determinant."""
        rows, sign, result = [row[:] for row in self.rows], 1, Fraction(1)
        for i in range(len(rows)):
            pivot = next((r for r in range(i, len(rows)) if rows[r][i]), None)
            if pivot is None:
                return Fraction(0)
            if pivot != i:
                rows[i], rows[pivot], sign = rows[pivot], rows[i], -sign
            result *= rows[i][i]
            for r in rows[i + 1:]:
                factor = r[i] / rows[i][i]
                r[i:] = [a - factor * b for a, b in zip(r[i:], rows[i][i:])]
        return sign * result

    def __repr__(self):
        return '[' + '; '.join(' '.join(map(str, row)) for row in self.rows) + ']'


@total_ordering
class Interval:
    def __init__(self, low, high=None):
        self.low, self.high = sorted((low, low if high is None else high))

    def __add__(self, other):
        return Interval(self.low + other.low, self.high + other.high)

    def __and__(self, other):
        low, high = max(self.low, other.low), min(self.high, other.high)
        return Interval(low, high) if low <= high else None

    def __or__(self, other):
        return Interval(min(self.low, other.low), max(self.high, other.high))

    def __contains__(self, x):
        return self.low <= x <= self.high

    def __lt__(self, other):
        return self.high < other.low

    def __eq__(self, other):
        return (self.low, self.high) == (other.low, other.high)

    def __index__(self):
        return math.floor(self.high - self.low)

    def __repr__(self):
        return f'[{self.low}, {self.high}]'


x = Poly(0, 1)
p, q = x ** 3 - 6 * x ** 2 + 11 * x - 6, 2 * x - 2
print(p, '|', q, '|', p * q, '|', p // q, p % q, divmod(p, x ** 2 + 1), -p + 6)
print(f'{p:t} / {p:y:.1f} / {Poly("1/2", 0, "-3/4")} / {Poly()} / {-x}', repr(p), [r for r in range(6) if r in p], p(Fraction(1, 2)), p(2.5), p(1j))
print(p @ (x + 1), p.derivative(), p[1:], p[9], p[-1], list(q), p.degree, Poly().degree, bool(Poly(0, 0)), p << 2, pow(x + 1, 5, x ** 2 + 1))
print(Poly(5) == 5, 5 == Poly(5), p == 'x', len({Poly(5), 5, Poly('5')}), sum([x, x, 1]), math.prod([x, x + 1, 2]), reduce(math.lcm, (a.denominator for a in Poly('1/2', '1/3'))))
for act in (lambda: p + 'x', lambda: 'x' - p, lambda: p ** -1, lambda: p % 0, lambda: setattr(p, 'c', 1), lambda: p.__dict__, lambda: p < q, lambda: Matrix([[1], [2, 3]]), lambda: Matrix([[1]])['a']):
    try:
        print(act())
    except (TypeError, ZeroDivisionError, AttributeError, ValueError) as error:
        print(type(error).__name__, error)
match p:
    case Poly((low, *_, high)):
        print('match', low, high)
m = Matrix([[2, 1, 0], [1, 3, '1/2'], [0, 1, 4]])
m[0, 2] = 0.25
print(m, abs(m), ~m, m @ ~m == ~(m @ ~m), m[1], m[1, 1], m[:2, 1:], m[2, :], 2 * m[:1, :], round(m[1:2, :] * Fraction(1, 3), 2), len(m), [1, 3, Fraction(1, 2)] in m, m.index([0, 1, 4]))
n = m
n @= Matrix([[0, 1, 0], [1, 0, 0], [0, 0, 1]])
print(n is m, n, abs(n), list(reversed(m))[0])
a, b, c = Interval(1, 3), Interval(5, 2), Interval(10)
print(a + b, a & b, a & c, a | c, 2.5 in a, a < c, a <= a, c > b, max(a, c), sorted([c, b, a], key=operator.attrgetter('low')), 'abcdef'[b], range(10)[Interval(0, 4):], bin(a), [0] * a)
