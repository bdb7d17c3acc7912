"""Exact linear algebra with Fractions: elimination, inverse, determinant, least squares."""
from __future__ import annotations

import cmath
import math
from fractions import Fraction
from functools import reduce
from numbers import Number
from operator import mul


class Matrix:
    def __init__(self, rows):
        self.rows = [[Fraction(x) for x in row] for row in rows]
        if len({len(row) for row in self.rows}) != 1:
            raise ValueError("rows of unequal length")

    @classmethod
    def identity(cls, n):
        return cls([[int(i == j) for j in range(n)] for i in range(n)])

    @property
    def shape(self):
        return len(self.rows), len(self.rows[0])

    @property
    def T(self):
        return Matrix(zip(*self.rows))

    def __matmul__(self, other: Matrix) -> Matrix:
        if self.shape[1] != other.shape[0]:
            raise ValueError(f"shapes {self.shape} and {other.shape} do not fit")
        columns = other.T.rows
        return Matrix([[sum(map(mul, row, column)) for column in columns] for row in self.rows])

    def __mul__(self, factor):
        return Matrix([[x * factor for x in row] for row in self.rows]) if isinstance(factor, Number) else NotImplemented

    __rmul__ = __mul__

    def __eq__(self, other):
        return isinstance(other, Matrix) and self.rows == other.rows

    def __repr__(self):
        return "[" + "; ".join(" ".join(str(x) for x in row) for row in self.rows) + "]"

    def eliminate(self, right: Matrix):
        a = [left + list(r) for left, r in zip([row[:] for row in self.rows], right.rows)]
        n, determinant = len(a), Fraction(1)
        for i in range(n):
            pivot = next((r for r in range(i, n) if a[r][i]), None)
            if pivot is None:
                raise ZeroDivisionError("matrix is singular")
            if pivot != i:
                a[i], a[pivot] = a[pivot], a[i]
                determinant = -determinant
            determinant *= a[i][i]
            a[i] = [x / a[i][i] for x in a[i]]
            for r in range(n):
                if r != i and a[r][i]:
                    a[r] = [x - a[r][i] * y for x, y in zip(a[r], a[i])]
        return Matrix([row[n:] for row in a]), determinant

    def inverse(self):
        return self.eliminate(Matrix.identity(len(self.rows)))[0]

    def __pow__(self, n):
        base = self if n >= 0 else self.inverse()
        return reduce(lambda acc, _: acc @ base, range(abs(n)), Matrix.identity(len(self.rows)))


a = Matrix([[2, 1, -1], [-3, -1, 2], [-2, 1, 2]])
solution, determinant = a.eliminate(Matrix([[8], [-11], [-3]]))
print(solution, determinant, a.inverse() @ a == Matrix.identity(3), a ** -1)
hilbert = Matrix([[Fraction(1, i + j + 1) for j in range(4)] for i in range(4)])
print(hilbert.eliminate(Matrix.identity(4))[1], hilbert.inverse())
print(Matrix([[1, 1], [1, 0]]) ** 30, 2 * Matrix([["0.5", 1]]), Matrix([[1, 2]]).T.shape)
xs, ys = [1, 2, 3, 4, 5], [2, 3, 5, 4, 6]
design = Matrix([[1, x, x * x] for x in xs])
fit = (design.T @ design).inverse() @ design.T @ Matrix([[y] for y in ys])
print([str(row[0]) for row in fit.rows], [float(row[0]) for row in (design @ fit).rows])
for act in (lambda: Matrix([[1, 2], [2, 4]]).inverse(), lambda: Matrix([[1], [1, 2]]), lambda: Matrix([[1, 2]]) @ Matrix([[1, 2]]), lambda: Matrix([[1]]) * "x"):
    try:
        act()
    except (ZeroDivisionError, ValueError, TypeError) as error:
        print(type(error).__name__, error)
b, c = -2, 5
root = cmath.sqrt(b * b - 4 * c)
print([(-b + s * root) / 2 for s in (1, -1)], abs(3 + 4j), round(math.degrees(cmath.phase(1 + 1j)), 9))
