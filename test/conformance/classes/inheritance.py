class Base:
    kind = 'base'

    def __init__(self, name):
        self.name = name

    def hello(self):
        return f'{self.kind}:{self.name}'

    @classmethod
    def make(cls, name):
        return cls(name.upper())

    @staticmethod
    def add(a, b):
        return a + b

    @property
    def size(self):
        return len(self.name)

    @size.setter
    def size(self, value):
        self.name = 'x' * value

    def __repr__(self):
        return f'{type(self).__name__}({self.name!r})'


class Child(Base):
    kind = 'child'

    def hello(self):
        return super().hello() + '!'


class Left(Base):
    def hello(self):
        return 'left ' + super().hello()


class Right(Base):
    def hello(self):
        return 'right ' + super().hello()


class Diamond(Left, Right):
    pass


# === calls and attributes ===
c = Child.make('ann')
print(c, c.hello(), c.add(1, 2), Base.add(3, 4), c.size)
c.size = 2
print(c.name, c.kind, vars(c))
print(Diamond('d').hello(), [k.__name__ for k in Diamond.__mro__])

# === isinstance and issubclass ===
print(isinstance(c, Base), isinstance(c, (int, Child)), issubclass(Diamond, Left), issubclass(bool, int), isinstance(Child, type))

# === bound methods and class attributes ===
method = c.hello
print(method(), method.__self__ is c, Child.hello(c), method.__func__ is Child.hello)
c.kind = 'own'
del c.kind
print(c.kind)
Base.extra = 'later'
print(c.extra)

# === errors ===
for action in (
    lambda: c.missing,
    lambda: Child.missing,
    lambda: Base(),
    lambda: Base('a', 'b'),
    lambda: c.hello(1),
    lambda: setattr(Diamond('d'), 'size', 'x'),
    lambda: type('Bad', (bool,), {}),
    lambda: Child.hello(),
    lambda: object().x,
    lambda: c(),
):
    try:
        print('no error', action())
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, e)


class ReadOnly:
    @property
    def p(self):
        return 1


try:
    ReadOnly().p = 2
except AttributeError as e:
    print(e)
try:
    del ReadOnly().p
except AttributeError as e:
    print(e)
