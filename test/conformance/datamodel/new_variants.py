"""`__new__` of every sort."""


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, '|', e)


class Cached:
    cache = {}

    def __new__(cls, key):
        if key not in cls.cache:
            print('new', key)
            cls.cache[key] = super().__new__(cls)
        return cls.cache[key]

    def __init__(self, key):
        print('init', key)
        self.key = key


print(Cached('a') is Cached('a'))
print(type(vars(Cached)['__new__']).__name__)


# === another type returned: no __init__; a subclass: __init__ of it ===
class Base:
    def __new__(cls, kind=None):
        if kind == 'child':
            return object.__new__(Child)
        if kind == 'alien':
            return Alien()
        if kind == 'none':
            return None
        return object.__new__(cls)

    def __init__(self, kind=None):
        print('Base.__init__', type(self).__name__, kind)


class Child(Base):
    def __init__(self, kind=None):
        print('Child.__init__', kind)


class Alien:
    def __init__(self, *args):
        print('Alien.__init__', args)


print(type(Base()).__name__)
print(type(Base('child')).__name__)
print(type(Base('alien')).__name__)
print(Base('none'))


# === arguments that object refuses ===
class Bare:
    pass


class OnlyInit:
    def __init__(self, x):
        self.x = x


class OnlyNew:
    def __new__(cls, x):
        return super().__new__(cls)


class PassesOn:
    def __new__(cls, x):
        return super().__new__(cls, x)


class InitPassesOn:
    def __init__(self, x):
        super().__init__(x)


class Neither(OnlyInit, OnlyNew):
    pass


attempt(lambda: Bare(1))
attempt(lambda: Bare(a=1))
attempt(lambda: OnlyInit())
attempt(lambda: OnlyInit(1).x)
attempt(lambda: OnlyInit(1, 2))
attempt(lambda: type(OnlyNew(1)).__name__)
attempt(lambda: OnlyNew())
attempt(lambda: PassesOn(1))
attempt(lambda: InitPassesOn(1))
attempt(lambda: Neither(3).x)
attempt(lambda: object(1))
attempt(lambda: object.__new__())
attempt(lambda: object.__new__(1))
attempt(lambda: object.__new__(int))
attempt(lambda: object.__new__(Bare, 1))
attempt(lambda: object.__new__(OnlyInit, 1, 2, 3).__class__.__name__)
attempt(lambda: int.__new__(str, 1))
attempt(lambda: int.__new__(Bare))
attempt(lambda: str.__new__(int))
attempt(lambda: object.__init__(Bare(), 1))
attempt(lambda: object().__init__(1))


# === __init__ returning something ===
class ReturnsFive:
    def __init__(self):
        return 5


class ReturnsNone:
    def __init__(self):
        return None


attempt(lambda: ReturnsFive())
attempt(lambda: type(ReturnsNone()).__name__)


# === __new__ assigned later, deleted again ===
class Later:
    pass


Later.__new__ = lambda cls, *args: ('new', args)
print(Later(1, 2))
Later.__new__ = staticmethod(lambda cls: 'static')
print(Later())
del Later.__new__
attempt(lambda: type(Later()).__name__)


class NoInstances:
    __new__ = None


attempt(lambda: NoInstances())
