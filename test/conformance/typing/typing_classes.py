"""typing: NamedTuple, TypedDict, Protocol, Generic, get_type_hints."""
import typing
from typing import Annotated, Generic, List, NamedTuple, NotRequired, Optional, Protocol, Required, TypedDict, TypeVar, get_type_hints, runtime_checkable


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, '|', e)


# === NamedTuple ===
class Point(NamedTuple):
    """A point."""
    x: int
    y: int = 0

    def norm(self):
        return abs(self.x) + abs(self.y)


p = Point(1)
print(p, p.x, p.y, p.norm(), p == (1, 0), Point(y=2, x=3), Point._fields, Point._field_defaults, Point.__doc__, Point.__annotations__)
print(p._replace(y=5), p._asdict(), Point._make([7, 8]), [*p], len(p), hash(p) == hash((1, 0)), isinstance(p, tuple), Point.__mro__[1:])
x, y = p
print(x, y, Point.__match_args__, p[0], p[::-1], sorted([Point(2), Point(1, 9)]))
match p:
    case Point(a, b):
        print('matched', a, b)
attempt(lambda: Point())
attempt(lambda: Point(1, 2, 3))
attempt(lambda: Point(1, z=2))
attempt(lambda: Point(1, x=2))
attempt(lambda: p._replace(q=1))
attempt(lambda: Point._make([1]))
attempt(lambda: setattr(p, 'x', 3))
Pair = NamedTuple('Pair', [('a', int), ('b', str)])
print(Pair(1, 'x'), Pair.__annotations__, Pair.__module__)


# === TypedDict ===
class Movie(TypedDict):
    title: str
    year: NotRequired[int]


class Partial(Movie, total=False):
    rating: Required[float]
    tags: List[str]


m: Movie = {'title': 'x'}
print(m, Movie(title='y', year=3), type(Movie(title='z')), sorted(Movie.__required_keys__), sorted(Movie.__optional_keys__), Movie.__total__)
print(sorted(Partial.__required_keys__), sorted(Partial.__optional_keys__), Partial.__total__, list(Partial.__annotations__), typing.is_typeddict(Movie), typing.is_typeddict(dict))
attempt(lambda: isinstance({}, Movie))
Old = TypedDict('Old', {'in': int, 'out': str})
print(Old.__annotations__, Old.__name__)


# === Protocol ===
@runtime_checkable
class Closes(Protocol):
    def close(self) -> None: ...


@runtime_checkable
class Named(Protocol):
    name: str


class Plain(Protocol):
    def go(self): ...


class File:
    name = 'f'

    def close(self):
        pass


class Runner(Plain):
    def go(self):
        return 'gone'


print(isinstance(File(), Closes), isinstance(3, Closes), issubclass(File, Closes), issubclass(int, Closes), isinstance(File(), Named), isinstance(3, Named))
print(Runner().go(), isinstance(Runner(), Runner))
attempt(lambda: isinstance(File(), Plain))
attempt(lambda: issubclass(File, Named))
attempt(lambda: Closes())
attempt(lambda: runtime_checkable(File))
print(typing.is_protocol(Closes), typing.is_protocol(Runner), sorted(typing.get_protocol_members(Named)))
T = TypeVar('T')


class Boxed(Protocol[T]):
    def get(self) -> T: ...


class IntBox(Boxed[int]):
    def get(self):
        return 3


print(IntBox().get(), Boxed[int], Boxed.__parameters__)


class Stack(Generic[T]):
    def __init__(self):
        self.items: List[T] = []

    def push(self, item: T) -> 'Stack[T]':
        self.items.append(item)
        return self


s = Stack[int]()
print(s.push(1).items, s.__orig_class__, Stack[str], Stack.__parameters__)
attempt(lambda: Stack[int, str])
attempt(lambda: Protocol[int])
attempt(lambda: Generic[()])


# === get_type_hints ===
class Base:
    a: int
    b: 'str'


class Derived(Base):
    c: Optional['Base'] = None
    d: Annotated[int, 'meta'] = 1


def func(x: 'Base', y: None = None, *rest: int) -> 'int': ...


print(get_type_hints(Derived))
print(get_type_hints(Derived, include_extras=True)['d'])
print(get_type_hints(func))
def missing(x: 'Nowhere'): ...
attempt(lambda: get_type_hints(missing))
attempt(lambda: get_type_hints(3))
print(isinstance(3, typing.SupportsInt), isinstance('x', typing.SupportsInt), isinstance(3, typing.SupportsIndex))


# === decorators take anything, and mark what they can ===
import typing
from typing import *


def told(f):
    try:
        print(repr(f()))
    except Exception as error:
        print(type(error).__name__, error)


class Asked:
    def __getattr__(self, name):
        raise ValueError(name)


class Nothing:
    __slots__ = ()


for f in (5, None, 'x', Asked(), int, [1], Nothing):
    told(lambda: get_overloads(f))
    told(lambda: overload(f) is None)
    told(lambda: no_type_check(f) is f)
    told(lambda: final(f) is f)
    told(lambda: override(f) is f)
    told(lambda: runtime_checkable(f))
told(lambda: final(f=Nothing))
told(lambda: final(arg=Nothing))
told(lambda: override(method=Nothing))
told(lambda: no_type_check(arg=Nothing))
told(lambda: no_type_check(f=Nothing))
told(lambda: final())
told(lambda: no_type_check(Nothing()))


class Outer:
    def method(self):
        pass

    @classmethod
    def made(cls):
        pass

    @staticmethod
    def alone():
        pass

    class Inner:
        def method(self):
            pass

    borrowed = int.__add__
    other = Nothing


no_type_check(Outer)
print([v.__no_type_check__ for v in (Outer, Outer.method, Outer.made, Outer.alone, Outer.Inner, Outer.Inner.method)])
told(lambda: ParamSpec('P').__bound__)
told(lambda: ParamSpec('P', bound=int).__bound__)
told(lambda: TypeVar('T').__bound__)


# === what an alias of type joins with | by itself ===
type A = list[int]
for other in (Literal[1, 'a'], Callable[[int], str], None, int, 5, A, NewType('N', int), TypeVar('T'), List[int], Any, int | str, list[int], Never):
    told(lambda: A.__or__(other))
    told(lambda: A.__ror__(other))
    told(lambda: A | other)
    told(lambda: other | A)
