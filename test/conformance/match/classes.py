# === class patterns ===
class Point:
    __match_args__ = ('x', 'y')

    def __init__(self, x, y):
        self.x = x
        self.y = y


class Point3(Point):
    __match_args__ = ('x', 'y', 'z')

    def __init__(self, x, y, z):
        super().__init__(x, y)
        self.z = z


def where(p):
    match p:
        case Point3(0, 0, 0):
            return 'origin 3'
        case Point3(x, y, z=z):
            return f'3d {x} {y} {z}'
        case Point(0, 0):
            return 'origin'
        case Point(x=0, y=y):
            return f'y axis at {y}'
        case Point(x, 0):
            return f'x axis at {x}'
        case Point(x, y) if x == y:
            return f'diagonal at {x}'
        case Point():
            return 'somewhere'
        case _:
            return 'no point'


for p in (Point(0, 0), Point(0, 5), Point(5, 0), Point(2, 2), Point(1, 2), Point3(0, 0, 0), Point3(1, 2, 3), 'p', None):
    print(where(p))


# === builtin classes bind the subject itself ===
def kind(v):
    match v:
        case bool(b):
            return 'bool', b
        case int(i):
            return 'int', i
        case float(f):
            return 'float', f
        case str(s):
            return 'str', s
        case bytes(b):
            return 'bytes', b
        case list([x, *_]):
            return 'list from', x
        case list(items):
            return 'list', items
        case tuple((a, b)):
            return 'pair', a, b
        case tuple(t):
            return 'tuple', t
        case dict({'k': v}):
            return 'dict with k', v
        case dict(d):
            return 'dict', d
        case set(s):
            return 'set', sorted(s)
        case frozenset(s):
            return 'frozenset', sorted(s)
        case bytearray(b):
            return 'bytearray', b
        case type():
            return 'class', v.__name__
        case None:
            return 'none'
        case object():
            return 'object'


for v in (True, 3, 2.5, 'x', b'y', [1, 2], [], (1, 2), (1,), {'k': 1}, {}, {3, 1}, frozenset({2}), bytearray(b'z'), int, None, Ellipsis):
    print(kind(v))


class MyInt(int):
    pass


class Tagged(str):
    pass


print(kind(MyInt(4)), kind(Tagged('t')))


# === errors ===
class BadArgs:
    __match_args__ = ['x']
    x = 1


class BadNames:
    __match_args__ = (1,)
    x = 1


class NoArgs:
    x = 1


def attempt(action):
    try:
        print(action())
    except Exception as e:
        print(type(e).__name__, e)


def m1(v):
    match v:
        case BadArgs(1):
            return 'yes'


def m2(v):
    match v:
        case BadNames(1):
            return 'yes'


def m3(v):
    match v:
        case NoArgs(1):
            return 'yes'


def m4(v):
    match v:
        case Point(1, 2, 3):
            return 'yes'


def m5(v):
    match v:
        case Point(1, x=1):
            return 'yes'


def m6(v):
    match v:
        case int(1, 2):
            return 'yes'


def m7(v):
    cls = 3
    match v:
        case cls():
            return 'yes'


for f, v in ((m1, BadArgs()), (m2, BadNames()), (m3, NoArgs()), (m4, Point(1, 2)), (m5, Point(1, 2)), (m6, 1), (m7, 1)):
    attempt(lambda: f(v))


# === attributes that are missing, and ones that guest code computes ===
class Lazy:
    __match_args__ = ('a', 'b')

    @property
    def a(self):
        print('reading a')
        return 1

    def __getattr__(self, name):
        print('asked for', name)
        if name == 'b':
            return 2
        raise AttributeError(name)


def lazy(v):
    match v:
        case Lazy(1, 3):
            return 'first'
        case Lazy(missing=1):
            return 'second'
        case Lazy(a, b):
            return a, b


print(lazy(Lazy()))


# === __instancecheck__ decides ===
class Even(type):
    def __instancecheck__(cls, v):
        return isinstance(v, int) and v % 2 == 0


class EvenNumber(metaclass=Even):
    pass


for v in (1, 2, 'x'):
    match v:
        case EvenNumber():
            print(v, 'even')
        case _:
            print(v, 'not')
