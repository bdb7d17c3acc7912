"""Class patterns: positional, keyword, builtin self-matching types, `__match_args__` and its errors."""


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, '|', e)


class Point:
    __match_args__ = ('x', 'y')

    def __init__(self, x, y):
        self.x, self.y = x, y


class Point3(Point):
    __match_args__ = ('x', 'y', 'z')

    def __init__(self, x, y, z):
        super().__init__(x, y)
        self.z = z


def where(p):
    match p:
        case Point3(0, 0, 0):
            return 'origin 3'
        case Point3(z=z, x=1):
            return f'x1 z{z}'
        case Point(0, y=0):
            return 'origin'
        case Point(x, y) if x == y:
            return f'diagonal {x}'
        case Point(x=Point(a, b)):
            return f'nested {a} {b}'
        case Point():
            return 'some point'
    return 'no point'


for p in (Point3(0, 0, 0), Point3(1, 2, 3), Point3(5, 5, 1), Point(0, 0), Point(3, 3), Point(Point(1, 2), 0), Point(1, 2), (0, 0)):
    print(where(p))


def builtin(x):
    match x:
        case bool(b):
            return 'bool', b
        case int(n) if n > 100:
            return 'big', n
        case int(5 | 6 as n):
            return '5 or 6', n
        case int():
            return 'int'
        case float(f):
            return 'float', f
        case str(s):
            return 'str', s
        case bytes(s) | bytearray(s):
            return 'bytes', s
        case list([a, *_]) | tuple([a, *_]):
            return 'starts', a
        case list(v) | tuple(v):
            return 'empty', v
        case dict({'k': v}):
            return 'k', v
        case dict(d):
            return 'dict', d
        case set(s) | frozenset(s):
            return 'set', len(s)
        case type(__name__=name):
            return 'type', name
        case BaseException(args=args):
            return 'error', args
        case object(__class__=c):
            return 'object', c.__name__


for x in (True, 1000, 5, 7, 1.5, 's', b'b', bytearray(b'x'), [1, 2], (3,), [], (), {'k': 1}, {}, {1}, frozenset(), int, ValueError('a', 1), None, range(2)):
    print(builtin(x))


# === errors ===
class NoArgs:
    pass


class ListArgs:
    __match_args__ = ['x']
    x = 1


class IntArgs:
    __match_args__ = (1,)


class Missing:
    __match_args__ = ('absent',)


class Str:
    __match_args__ = 'x'


def one(cls, subject):
    match subject:
        case cls(v):
            return v
    return 'no match'


def two():
    match Point(1, 2):
        case Point(1, x=1):
            return 'never'


def three():
    match Point(1, 2):
        case Point(a, b, c):
            return 'never'


def int_two():
    match 5:
        case int(a, b):
            return 'never'


def attr_missing():
    match Point(1, 2):
        case Point(w=0):
            return 'never'
    return 'no attribute, no match'


for cls in (NoArgs, ListArgs, IntArgs, Missing, Str, object):
    attempt(lambda: one(cls, cls()))
attempt(lambda: one(int, 'not an int'))
attempt(lambda: one(5, 5))
attempt(lambda: one(len, 5))
attempt(lambda: one(None, None))
attempt(lambda: one(int | str, 5))
attempt(lambda: one(list[int], [1]))
attempt(two)
attempt(three)
attempt(int_two)
attempt(attr_missing)


class Props:
    __match_args__ = ('v',)

    @property
    def v(self):
        print('property asked')
        return 5

    @property
    def broken(self):
        raise AttributeError('as if missing')

    @property
    def worse(self):
        raise ValueError('not hidden')


def props(which):
    match Props():
        case Props(6) | Props(v=5) if which == 'v':
            return 'v is 5'
        case Props(broken=_) if which == 'broken':
            return 'never'
        case Props(worse=_) if which != 'v':
            return 'never'


for which in ('v', 'broken'):
    attempt(lambda: props(which))


class Meta(type):
    def __instancecheck__(cls, x):
        print('instancecheck')
        return x == 'yes'


class Virtual(metaclass=Meta):
    pass


match 'yes':
    case Virtual():
        print('virtual instance')


class Inherits(Point):
    pass


class Overrides(Point):
    __match_args__ = ()


match Inherits(1, 2):
    case Inherits(a, b):
        print(a, b)
attempt(lambda: one(Overrides, Overrides(1, 2)))


class IntSub(int):
    pass


class IntSubArgs(int):
    __match_args__ = ('real',)


print(one(IntSub, IntSub(3)), one(IntSubArgs, IntSubArgs(4)), one(str, 'x'))
