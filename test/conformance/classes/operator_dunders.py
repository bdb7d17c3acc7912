class V:
    def __init__(self, *xs):
        self.xs = xs

    def __repr__(self):
        return f'V{self.xs}'

    def __add__(self, other):
        if not isinstance(other, V):
            return NotImplemented
        return V(*(a + b for a, b in zip(self.xs, other.xs)))

    def __mul__(self, k):
        return V(*(a * k for a in self.xs))

    __rmul__ = __mul__

    def __neg__(self):
        return self * -1

    def __eq__(self, other):
        return isinstance(other, V) and self.xs == other.xs

    def __hash__(self):
        return hash(self.xs)

    def __lt__(self, other):
        return sum(self.xs) < sum(other.xs)

    def __len__(self):
        return len(self.xs)

    def __getitem__(self, i):
        return self.xs[i]

    def __contains__(self, x):
        return x in self.xs

    def __bool__(self):
        return any(self.xs)

    def __call__(self, x):
        return self.xs[0] + x

    def __iadd__(self, other):
        print('iadd')
        return self + other


# === arithmetic and comparison ===
a, b = V(1, 2), V(3, 4)
print(a + b, a * 2, 3 * a, -a, a == V(1, 2), a != b, a < b, a > b, sorted([b, a]))
a += b
print(a, len(a), a[0], a[-1], a[:1], 4 in a, list(a), bool(V(0)), a(10))
print({V(1): 'one'}[V(1)], hash(V(1)) == hash(V(1)))
for action in (lambda: a + 1, lambda: 1 + a, lambda: a - b, lambda: a <= b, lambda: a[9], lambda: ~a, lambda: int(a)):
    try:
        action()
    except (TypeError, IndexError) as e:
        print(type(e).__name__, e)


# === the reflected method of a subclass goes first ===
class Left:
    def __add__(self, other):
        return 'left'

    def __radd__(self, other):
        return 'left reflected'


class Right(Left):
    def __radd__(self, other):
        return 'right reflected'


print(Left() + Right(), Right() + Left(), 1 + Left())


# === attribute access ===
class Attrs:
    def __init__(self):
        self.log = []

    def __getattr__(self, name):
        if name.startswith('_'):
            raise AttributeError(name)
        return f'<{name}>'

    def __setattr__(self, name, value):
        if name != 'log':
            self.log.append(name)
        object.__setattr__(self, name, value)

    def __delattr__(self, name):
        self.log.append('-' + name)
        super().__delattr__(name)


o = Attrs()
o.x = 1
print(o.x, o.anything, getattr(o, '_no', 'default'), hasattr(o, '_no'))
del o.x
print(o.log, o.x)


# === rich display ===
class Shown:
    def __str__(self):
        return 'str'

    def __repr__(self):
        return 'repr'

    def __format__(self, spec):
        return f'format<{spec}>'


print(Shown(), [Shown()], f'{Shown()} {Shown()!r} {Shown():>3}', str(Shown()), '%s %r' % (Shown(), Shown()))
