class Vector:
    def __init__(self, *xs):
        self.xs = xs

    def __add__(self, other):
        return Vector(*(a + b for a, b in zip(self.xs, other.xs)))

    def __getitem__(self, i):
        return self.xs[i]

    def __repr__(self):
        return f'Vector{self.xs}'

    def __eq__(self, other):
        return self.xs == other.xs


v = Vector(1, 2)
print(v + Vector(3, 4), v[0], v == Vector(1, 2))
for f in (lambda: v[9], lambda: v == 5, lambda: v - v):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
print(v + v + 5)
