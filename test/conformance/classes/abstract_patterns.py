# Patterns that lean on class machinery at once.
# === an enum by metaclass ===
class EnumMeta(type):
    def __new__(mcls, name, bases, ns):
        members = {k: v for k, v in ns.items() if not k.startswith('_') and not callable(v)}
        cls = super().__new__(mcls, name, bases, {k: v for k, v in ns.items() if k not in members})
        cls._members = {}
        for k, v in members.items():
            m = object.__new__(cls)
            m.name, m.value = k, v
            cls._members[k] = m
            setattr(cls, k, m)
        return cls

    def __iter__(cls):
        return iter(cls._members.values())

    def __len__(cls):
        return len(cls._members)

    def __getitem__(cls, name):
        return cls._members[name]

    def __call__(cls, value):
        for m in cls:
            if m.value == value:
                return m
        raise ValueError(f'{value!r} is not a valid {cls.__name__}')


class Enum(metaclass=EnumMeta):
    def __repr__(self):
        return f'<{type(self).__name__}.{self.name}: {self.value!r}>'


class Color(Enum):
    RED = 1
    GREEN = 2

    def shout(self):
        return self.name + '!'


print(list(Color), len(Color), Color['RED'] is Color.RED, Color(2), Color.RED.shout())
for f in (lambda: Color(9), lambda: Color['BLUE'], lambda: Color.BLUE):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
match Color(1):
    case Color.GREEN:
        print('green')
    case Color.RED:
        print('red')


# === a record with fields from annotations ===
class Record:
    def __init_subclass__(cls):
        cls._fields = list(cls.__annotations__)

    def __init__(self, *args, **kw):
        values = dict(zip(self._fields, args)) | kw
        for f in self._fields:
            if f not in values and not hasattr(type(self), f):
                raise TypeError(f'missing {f}')
            setattr(self, f, values.pop(f, getattr(type(self), f, None)))
        if values:
            raise TypeError(f'unknown {sorted(values)}')

    def __eq__(self, other):
        return type(self) is type(other) and vars(self) == vars(other)

    def __repr__(self):
        return f'{type(self).__name__}({", ".join(f"{f}={getattr(self, f)!r}" for f in self._fields)})'


class Point(Record):
    x: int
    y: int = 0


print(Point(1), Point(1, 2) == Point(y=2, x=1), Point(x=5, y=6))
for f in (lambda: Point(), lambda: Point(1, z=2)):
    try:
        f()
    except TypeError as e:
        print(e)
