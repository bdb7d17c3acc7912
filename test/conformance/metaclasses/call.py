"""`__call__` of the metaclass stands before `__new__` and `__init__`."""


class Singleton(type):
    instances = {}

    def __call__(cls, *args, **kwargs):
        if cls not in cls.instances:
            print('making', cls.__name__, args, kwargs)
            cls.instances[cls] = super().__call__(*args, **kwargs)
        return cls.instances[cls]


class Config(metaclass=Singleton):
    def __init__(self, path, *, strict=False):
        self.path, self.strict = path, strict


class Other(Config):
    pass


a = Config('a.ini', strict=True)
b = Config('b.ini')
c = Other('c.ini')
print(a is b, b.path, b.strict, c is a, c.path)


# === another result altogether ===
class Returns(type):
    def __call__(cls, value):
        return ('not an instance of', cls.__name__, value)


class R(metaclass=Returns):
    def __init__(self, value):
        print('never runs')


print(R(5))
print(type.__call__(R, 5).__class__.__name__)


# === the steps taken by hand ===
class Steps(type):
    def __call__(cls, *args, **kwargs):
        print('call', args, kwargs)
        self = cls.__new__(cls, *args, **kwargs)
        print('made', type(self).__name__)
        if isinstance(self, cls):
            self.__init__(*args, **kwargs)
        return self


class S(metaclass=Steps):
    def __new__(cls, kind):
        if kind == 'int':
            return 7
        return object.__new__(cls)

    def __init__(self, kind):
        print('init', kind)
        self.kind = kind


print(S('int'), S('self').kind)


# === the instance's own `__call__` is not the class's ===
class WithCall(metaclass=Steps):
    def __call__(self, x):
        return x + 1


w = WithCall()
print(w(1), WithCall.__call__(w, 2), type(WithCall).__call__ is Steps.__call__)


# === a metaclass that counts, and one whose metaclass counts metaclasses ===
class MetaMeta(type):
    def __call__(mcls, name, bases, ns, **kw):
        print('building', name, 'with', mcls.__name__)
        return super().__call__(name, bases, ns, **kw)


class M(type, metaclass=MetaMeta):
    pass


class Built(metaclass=M):
    pass


class Below(Built):
    pass


print(type(Built).__name__, type(type(Below)).__name__)
