import operator, itertools, functools, copy, math, random, numbers, reprlib, string, textwrap, array, collections.abc
class Matrix(collections.abc.Sequence):
    __slots__ = ('rows',); __match_args__ = ('shape', 'rows')
    def __init__(self, rows): self.rows = tuple(tuple(r) for r in rows); assert len({len(r) for r in self.rows}) <= 1, 'ragged'
    def __class_getitem__(cls, n): return cls([[int(i == j) for j in range(n)] for i in range(n)])
    shape = property(lambda s: (len(s.rows), len(s.rows[0]) if s.rows else 0))
    def __getitem__(self, k):
        match k:
            case int(): return self.rows[k]
            case (int(i), int(j)): return self.rows[i][j]
            case (slice() as i, slice() as j): return type(self)(r[j] for r in self.rows[i])
            case (slice() as i, int(j)): return tuple(r[j] for r in self.rows[i])
            case _: raise TypeError(f'bad index {k!r}')
    def __len__(self): return len(self.rows)
    def __matmul__(self, o): return Matrix([[sum(map(operator.mul, r, c)) for c in zip(*o.rows)] for r in self.rows]) if isinstance(o, Matrix) else NotImplemented
    def __mul__(self, k): return Matrix([[x * k for x in r] for r in self.rows]) if isinstance(k, numbers.Number) else NotImplemented
    __rmul__ = __mul__
    def __add__(self, o): return Matrix([map(operator.add, a, b) for a, b in zip(self.rows, o.rows, strict=True)])
    def __neg__(self): return self * -1
    def __sub__(self, o): return self + -o
    def __pow__(self, n, mod=None):
        out, b = Matrix[len(self)], self
        while n: out, b, n = (out @ b if n & 1 else out), b @ b, n >> 1
        return out if mod is None else Matrix([[x % mod for x in r] for r in out.rows])
    def __invert__(self): return Matrix(zip(*self.rows))
    def __eq__(self, o): return isinstance(o, Matrix) and self.rows == o.rows
    def __hash__(self): return hash(self.rows)
    def __format__(self, spec): return '\n'.join(' '.join(format(x, spec) for x in r) for r in self.rows)
    @reprlib.recursive_repr()
    def __repr__(self): return f'Matrix({[list(r) for r in self.rows]})'
    def __bool__(self): return any(map(any, self.rows))
    def __round__(self, n=0): return Matrix([[round(x, n) for x in r] for r in self.rows])
    def __contains__(self, x): return any(x in r for r in self.rows)
    def __reversed__(self): return Matrix(r[::-1] for r in self.rows[::-1])
    def __call__(self, f): return Matrix([map(f, r) for r in self.rows])
    @functools.cached_property
    def det(self): raise NotImplementedError
    def det_(self):
        m = [list(map(float, r)) for r in self.rows]; d = 1.0
        for i in range(len(m)):
            p = max(range(i, len(m)), key=lambda r: abs(m[r][i]))
            if not m[p][i]: return 0.0
            if p != i: m[i], m[p] = m[p], m[i]; d = -d
            d *= m[i][i]
            for r in range(i + 1, len(m)):
                f = m[r][i] / m[i][i]; m[r] = [a - f * b for a, b in zip(m[r], m[i])]
        return d
A = Matrix([[1, 2], [3, 4]]); F = Matrix([[1, 1], [1, 0]])
print(A @ A, 2 * A - A * 2, A ** 5, pow(F, 100, 1000), (F ** 90)[0, 1], ~A, A[:, 1], A[0], A[-1, 0], A[0:1, :], reversed(A), A.det_(), f'{A:>5.1f}', bool(A - A), 3 in A, A.index((3, 4)), A.count((1, 2)), list(A), hash(A) == hash(copy.deepcopy(A)), A == copy.copy(A), round(A * 1.2345, 2), A(lambda x: x ** 2), Matrix[3], sep='\n')
for f in (lambda: A @ 2, lambda: 'x' * A, lambda: A['a'], lambda: A + Matrix([[1, 2]]), lambda: Matrix([[1], [1, 2]]), lambda: A.foo, lambda: setattr(A, 'foo', 1), lambda: A.det, lambda: A[5], lambda: A < A, lambda: abs(A), lambda: A @ Matrix([])):
    try: print('OK', f())
    except Exception as e: print(type(e).__name__, e)
match A:
    case Matrix((2, 2), ((a, _), (_, d))): print('trace', a + d)
