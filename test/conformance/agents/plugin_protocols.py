"""A plugin registry that leans on typing: protocols, generics, typed dicts, literals and hints that are checked at run time."""
import types
import typing
from abc import abstractmethod
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, fields
from typing import (Annotated, Any, ClassVar, Final, Generic, Literal, NamedTuple, NewType, NotRequired, ParamSpec, Protocol, Required, Self, TypedDict,
                    TypeVar, Union, assert_never, cast, get_args, get_origin, get_type_hints, overload, runtime_checkable)

T = TypeVar('T')
K_contra = TypeVar('K_contra', contravariant=True)
P = ParamSpec('P')
UserId = NewType('UserId', int)
type Json = None | bool | int | float | str | list[Json] | dict[str, Json]
type Pair[A, B = A] = tuple[A, B]


@runtime_checkable
class Plugin(Protocol):
    name: str

    def run(self, data: bytes, /) -> bytes: ...


@runtime_checkable
class Closable(Protocol):
    def close(self) -> None: ...


class ClosablePlugin(Plugin, Closable, Protocol):
    @property
    @abstractmethod
    def opened(self) -> bool: ...


@dataclass
class Upper:
    name: str = 'upper'

    def run(self, data: bytes, /) -> bytes:
        return data.upper()


class Logged(ClosablePlugin):
    def __init__(self, inner: Plugin) -> None:
        self.inner, self.calls, self._open = inner, [], True

    @property
    def name(self) -> str:
        return f'logged({self.inner.name})'

    @property
    def opened(self) -> bool:
        return self._open

    def run(self, data: bytes, /) -> bytes:
        self.calls.append(len(data))
        return self.inner.run(data)

    def close(self) -> None:
        self._open = False


class Settings(TypedDict, total=False):
    level: Required[int]
    mode: Literal['fast', 'safe']
    tags: list[str]


class Extended(Settings):
    owner: NotRequired[UserId]
    limits: Annotated[dict[str, int], 'per day']


class Range:
    def __init__(self, low: float, high: float) -> None:
        self.low, self.high = low, high

    def __repr__(self) -> str:
        return f'{self.low}..{self.high}'


class Registry(Generic[T]):
    kinds: ClassVar[dict[str, type]] = {}
    VERSION: Final = 3

    def __init__(self) -> None:
        self._items: dict[str, T] = {}

    def __init_subclass__(cls, /, kind: str = '', **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        Registry.kinds[kind or cls.__name__] = cls

    def add(self, name: str, item: T) -> Self:
        self._items[name] = item
        return self

    @overload
    def get(self, name: str) -> T: ...
    @overload
    def get[D](self, name: str, default: D) -> T | D: ...
    def get(self, name, *default):
        return self._items.get(name, *default) if default else self._items[name]

    def __iter__(self) -> Iterator[tuple[str, T]]:
        yield from self._items.items()


class PluginRegistry(Registry[Plugin], kind='plugins'):
    def add(self, name: str, item: Plugin) -> Self:
        if not isinstance(item, Plugin):
            raise TypeError(f'{type(item).__name__} is no Plugin')
        return super().add(name, item)


class Point(NamedTuple):
    x: float
    y: float = 0.0


@dataclass
class Job:
    id: UserId
    ratio: Annotated[float, Range(0, 1)] = 0.5
    mode: Literal['fast', 'safe'] = 'fast'
    place: Point | None = None
    names: list[str] = field(default_factory=list)
    counts: Mapping[str, int] = field(default_factory=dict)
    extra: 'Union[int, str]' = 0


def matches(value: Any, hint: Any) -> bool:
    origin, args = get_origin(hint), get_args(hint)
    if hint is Any:
        return True
    if isinstance(hint, NewType):
        return matches(value, hint.__supertype__)
    if isinstance(hint, typing.TypeAliasType):
        return matches(value, hint.__value__)
    if origin is Annotated:
        ok = matches(value, args[0])
        return ok and all(meta.low <= value <= meta.high for meta in hint.__metadata__ if isinstance(meta, Range))
    if origin is Literal:
        return value in args
    if origin in (Union, types.UnionType):
        return any(matches(value, arg) for arg in args)
    if origin is list:
        return isinstance(value, list) and all(matches(item, args[0]) for item in value)
    if isinstance(origin, type) and issubclass(origin, Mapping):
        return isinstance(value, Mapping) and all(matches(k, args[0]) and matches(v, args[1]) for k, v in value.items())
    if hint is None:
        return value is None
    return isinstance(value, hint) or hint is float and isinstance(value, int)


def problems(obj: Any) -> Iterable[str]:
    hints = get_type_hints(type(obj), include_extras=True)
    for each in fields(obj):
        if not matches(value := getattr(obj, each.name), hints[each.name]):
            yield f'{each.name}: {value!r} is no {hints[each.name]}'.replace('typing.', '').replace('__main__.', '')


def traced(function: Callable[P, T]) -> Callable[P, T]:
    def inner(*args: P.args, **kwargs: P.kwargs) -> T:
        result = function(*args, **kwargs)
        print(f'{function.__name__}{args} -> {result!r}')
        return result
    return inner


def colour(value: Literal['red', 'blue']) -> int:
    match value:
        case 'red':
            return 1
        case 'blue':
            return 2
        case _:
            assert_never(value)


logged = Logged(Upper())
registry = PluginRegistry().add('up', Upper()).add('log', logged)
print([name for name, plugin in registry], registry.get('log').run(b'abc'), logged.calls, registry.get('no', 'none'), Registry.kinds)
for item in (object(), logged, 5, Upper):
    try:
        print(type(PluginRegistry().add('x', item)).__name__, isinstance(item, Closable))
    except TypeError as error:
        print(error)
for make in (lambda: Plugin(), lambda: ClosablePlugin(), lambda: issubclass(Upper, Plugin), lambda: issubclass(Logged, Closable)):
    try:
        print(make())
    except TypeError as error:
        print(type(error).__name__, error)
print(Extended.__required_keys__ - Settings.__required_keys__, sorted(Extended.__optional_keys__), Settings.__total__, Extended(level=1, limits={'a': 1}))
print(get_type_hints(Settings), get_type_hints(Extended, include_extras=True)['limits'].__metadata__)
print(list(problems(Job(UserId(1)))), Job.__dataclass_fields__['ratio'].type)
for line in problems(Job('x', 2, 'slow', (1, 2), ['a', 5], {'a': 'b'}, 1.5)):
    print(' ', line)
print(matches({'a': [1, None, {'b': 'c'}]}, Json), matches({'a': [1, {2}]}, Json), Pair[int].__value__, Pair.__type_params__, Pair[int, str])
print(traced(lambda a, b=2: a * b)(3, b=4), Registry[int], get_args(PluginRegistry.__orig_bases__[0]), Registry.__parameters__, K_contra.__contravariant__)
print(Point(1)._asdict(), Point.__annotations__, get_type_hints(PluginRegistry.add), cast(list[int], 'x'))
try:
    print(colour('red'), colour('green'))
except AssertionError as error:
    print(error)
