class Matrix:
    def __init__(self, rows):
        self.rows = [list(r) for r in rows]
        widths = {len(r) for r in self.rows}
        if len(widths) != 1:
            raise ValueError(f'rows of widths {sorted(widths)}')
        self.shape = len(self.rows), widths.pop()

    @classmethod
    def identity(cls, n):
        return cls([int(i == j) for j in range(n)] for i in range(n))

    def __getitem__(self, key):
        i, j = key
        return self.rows[i][j]

    def __setitem__(self, key, value):
        self.rows[key[0]][key[1]] = value

    def __eq__(self, other):
        return isinstance(other, Matrix) and self.rows == other.rows

    def __add__(self, other):
        if not isinstance(other, Matrix):
            return NotImplemented
        if self.shape != other.shape:
            raise ValueError(f'shapes {self.shape} and {other.shape}')
        return Matrix([a + b for a, b in zip(r, s)] for r, s in zip(self.rows, other.rows))

    def __mul__(self, k):
        return Matrix([x * k for x in r] for r in self.rows)

    __rmul__ = __mul__

    def __matmul__(self, other):
        if self.shape[1] != other.shape[0]:
            raise ValueError(f'shapes {self.shape} and {other.shape}')
        return Matrix([sum(a * b for a, b in zip(row, col)) for col in zip(*other.rows)] for row in self.rows)

    def __pow__(self, n):
        result, base = Matrix.identity(self.shape[0]), self
        while n:
            if n & 1:
                result = result @ base
            base = base @ base
            n >>= 1
        return result

    def __neg__(self):
        return self * -1

    def transpose(self):
        return Matrix(zip(*self.rows))

    def det(self):
        if self.shape == (1, 1):
            return self[0, 0]
        return sum((-1) ** j * self[0, j] * self.minor(0, j).det() for j in range(self.shape[1]))

    def minor(self, i, j):
        return Matrix(r[:j] + r[j + 1:] for k, r in enumerate(self.rows) if k != i)

    def __str__(self):
        width = max(len(str(x)) for r in self.rows for x in r)
        return '\n'.join(' '.join(f'{x:>{width}}' for x in r) for r in self.rows)


a = Matrix([[1, 2], [3, 4]])
b = Matrix([[0, 1], [1, 0]])
print(a @ b, a + b, a * 2, 3 * b, -a, sep='\n--\n')
print((a @ Matrix.identity(2)) == a, a.transpose().rows, a.det(), Matrix([[2, 0, 1], [1, 3, 2], [1, 1, 4]]).det())
fib = Matrix([[1, 1], [1, 0]]) ** 90
print(fib[0, 1], fib.rows)
a[0, 0] = 10
print(a[0, 0], a.shape)
for f in (lambda: a + 1, lambda: a + Matrix([[1]]), lambda: a @ Matrix([[1, 2]]), lambda: Matrix([[1], [1, 2]]), lambda: a[5, 0], lambda: a[0], lambda: Matrix([])):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
spiral, grid = [], [[r * 4 + c for c in range(4)] for r in range(3)]
while grid:
    spiral += grid.pop(0)
    grid = [list(r) for r in zip(*grid)][::-1]
print(spiral)
