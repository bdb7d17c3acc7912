# === calls through builtins are as deep as CPython's ===
def through(step, depth):
    def f(n):
        return n if n == 0 else step(f, n)

    try:
        return f(depth)
    except RecursionError as e:
        return str(e)


class Len:
    def __init__(self, f, n):
        self.f, self.n = f, n

    def __iter__(self):
        yield self.f(self.n - 1)

    def __call__(self):
        return self.f(self.n - 1)

    def __repr__(self):
        return str(self.f(self.n - 1))

    def __contains__(self, x):
        return bool(self.f(self.n - 1))

    def __eq__(self, other):
        return self.f(self.n - 1) == 0


class Truth(Len):
    def __len__(self):
        return self.f(self.n - 1)


STEPS = {
    'call': lambda f, n: f(n - 1),
    'list(map)': lambda f, n: list(map(f, [n - 1]))[0],
    'sorted': lambda f, n: sorted([n - 1], key=f) and 0,
    'max': lambda f, n: max([n - 1], key=f) and 0,
    'bool': lambda f, n: int(bool(Truth(f, n))),
    'any': lambda f, n: any(f(x) for x in [n - 1]) or 0,
    'list': lambda f, n: list(Len(f, n))[0],
    'unpack': lambda f, n: [*Len(f, n)][0],
    'repr': lambda f, n: int(repr(Len(f, n))),
    'f-string': lambda f, n: int(f'{Len(f, n)!r}'),
    'in': lambda f, n: int(1 in Len(f, n)),
    'eq': lambda f, n: 0 if [Len(f, n)] == [1] else 1,
    'filter': lambda f, n: list(filter(f, [n - 1])) and 0,
}
for name, step in STEPS.items():
    print(name, through(step, 150), through(step, 3000))
