"""abc: abstract methods, registered classes, __subclasshook__."""
import abc
from abc import ABC, ABCMeta, abstractmethod


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, '|', e)


class Shape(ABC):
    @abstractmethod
    def area(self):
        """The area."""

    @property
    @abstractmethod
    def name(self):
        ...

    @classmethod
    @abstractmethod
    def make(cls):
        ...

    @staticmethod
    @abstractmethod
    def unit():
        ...

    def describe(self):
        return f'{self.name}: {self.area()}'


class Half(Shape):
    def area(self):
        return super().area()

    name = 'half'


class Square(Half):
    def __init__(self, side=2):
        self.side = side

    def area(self):
        return self.side**2

    @classmethod
    def make(cls):
        return cls(3)

    @staticmethod
    def unit():
        return 'cm'


attempt(Shape)
attempt(Half)
print(Square().describe(), Square.make().area(), Square.unit())
print(sorted(Shape.__abstractmethods__), sorted(Half.__abstractmethods__), Square.__abstractmethods__)
print(type(Shape), isinstance(Square(), Shape), issubclass(Square, Shape), issubclass(Shape, Square))
print(Shape.area.__isabstractmethod__, Shape.__dict__['name'].__isabstractmethod__, Shape.__dict__['make'].__isabstractmethod__)
print(getattr(Square.area, '__isabstractmethod__', 'not'), ABC.__mro__, ABC.__slots__)


class One(metaclass=ABCMeta):
    @abstractmethod
    def only(self): ...


attempt(One)
attempt(lambda: type('Dynamic', (One,), {})())
attempt(lambda: type('Dynamic', (One,), {'only': 1})().only)


# === register ===
class Drawable(ABC):
    pass


@Drawable.register
class Plain:
    pass


class BelowPlain(Plain):
    pass


Drawable.register(int)
print(issubclass(Plain, Drawable), isinstance(Plain(), Drawable), isinstance(BelowPlain(), Drawable), isinstance(3, Drawable), isinstance(True, Drawable))
print(isinstance('s', Drawable), Drawable in Plain.__mro__, Plain.__bases__)
attempt(lambda: Drawable.register(3))
attempt(lambda: issubclass(3, Drawable))


class Below(Drawable):
    pass


attempt(lambda: Below.register(Drawable))
Below.register(str)
print(isinstance('s', Drawable), isinstance('s', Below), isinstance(3, Below), issubclass(Below, Drawable))


# === __subclasshook__ ===
class Sized(metaclass=ABCMeta):
    @classmethod
    def __subclasshook__(cls, other):
        if cls is Sized:
            return any('__len__' in base.__dict__ for base in other.__mro__) or NotImplemented
        return NotImplemented


class HasLen:
    def __len__(self):
        return 1


print(isinstance([], Sized), isinstance(3, Sized), isinstance(HasLen(), Sized), issubclass(HasLen, Sized))


class Refuses(ABC):
    @classmethod
    def __subclasshook__(cls, other):
        return False


class Real(Refuses):
    pass


print(issubclass(Real, Refuses), isinstance(Real(), Refuses))


# === updating ===
def patch(cls):
    cls.area = lambda self: 0
    return abc.update_abstractmethods(cls)


@patch
class Patched(ABC):
    @abstractmethod
    def area(self): ...


print(Patched().area(), Patched.__abstractmethods__)
print(abc.update_abstractmethods(int))


# === metaclass keywords and init_subclass ===
class WithKeywords(ABC):
    def __init_subclass__(cls, tag=None, **kwargs):
        super().__init_subclass__(**kwargs)
        cls.tag = tag


class Tagged(WithKeywords, tag='t'):
    pass


print(Tagged.tag, type(Tagged).__name__)
match Square():
    case Shape(side=s):
        print('matched', s)
match 5:
    case Drawable():
        print('virtual')
class Meta(type): pass
attempt(lambda: type('X', (ABC,), {}, metaclass=Meta))
class Both(ABC, HasLen):
    @abstractmethod
    def __len__(self): ...
attempt(Both)
attempt(lambda: len(type('C', (Both,), {'__len__': lambda self: 4})()))
Square.undefined()
