"""typing: special forms, aliases, and what takes them apart."""
import typing
from typing import Annotated, Any, Callable, ClassVar, Dict, Final, FrozenSet, List, Literal, Never, NoReturn, Optional, Self, Set, Tuple, Type, Union, get_args, get_origin


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, '|', e)


print(Any, NoReturn, Never, Self, typing.LiteralString, ClassVar, Final, Optional, Literal, Annotated, Callable, Union)
print(List, Dict, Set, FrozenSet, Tuple, Type, List[int], Dict[str, int], Set[str], Tuple[int, ...], Tuple[int, str], Tuple[()], Type[int])
print(Optional[int], Optional[None], Union[int, str], Union[int], Union[int, None], Optional[List[int]], Union[int, Union[str, bytes]])
print(Literal[1, 'a', True, None], Literal[1, 1, True], Literal[Literal[1, 2], 3], Literal[1, 2] == Literal[2, 1], Literal[1] == Literal[True])
print(Annotated[int, 'meta'], Annotated[Annotated[int, 1], 2], Annotated[List[int], {'k': 1}].__metadata__, Annotated[int, 1].__origin__)
print(Callable[[int, str], bool], Callable[..., int], Callable[[], None], ClassVar[int], Final[str])
print(Dict[str, List[Optional[int]]], List['Forward'], Union[int, 'X'])
for tp in (List[int], list[int], Dict[str, int], Optional[int], int | str, Union[int, str], Literal[1], Annotated[int, 'm'], Callable[..., int], Tuple[int, ...], int, Any, None, ClassVar[int], Type[int]):
    origin = get_origin(tp)
    print(tp, '|', 'callable' if tp == Callable[..., int] else origin, '|', get_args(tp))
print(get_args(Callable[[int, str], bool]), get_args(Dict[str, Tuple[int, str]]))
print(List[int] == List[int], List[int] == List[str], hash(List[int]) == hash(List[int]), List[int] == list[int])
T = typing.TypeVar('T')
K = typing.TypeVar('K', bound=int)
print(T, K.__bound__, List[T], Dict[str, T][int], Dict[K, T][bool, str], List[T].__parameters__, Union[T, int][str], Optional[T][str])
attempt(lambda: List[int, str])
attempt(lambda: Optional[int, str])
attempt(lambda: Dict[int])
attempt(lambda: List[int][str])
attempt(lambda: List())
attempt(lambda: Any())
attempt(lambda: isinstance(3, Any))
attempt(lambda: isinstance(3, Optional[int]))
attempt(lambda: isinstance(3, List[int]))
attempt(lambda: isinstance([], List))
attempt(lambda: issubclass(list, List))
attempt(lambda: Annotated[int])
attempt(lambda: Callable[int])
attempt(lambda: Callable[int, str])
attempt(lambda: ClassVar[int, str])
attempt(lambda: Literal)
attempt(lambda: Self[int])
attempt(lambda: List[ClassVar])
attempt(lambda: isinstance(3, Union[int, str]))


class MyAny(Any):
    pass


class MyList(List[int]):
    pass


print(isinstance(MyAny(), MyAny), MyAny.__bases__, MyList.__mro__[1], MyList([1]) == [1], MyList.__orig_bases__)
attempt(lambda: type('X', (Optional[int],), {}))
class Node:
    attempt(lambda: Literal['x'] | None)
    children: 'List[Node]'
    kind: ClassVar[Literal['a', 'b']] = 'a'
print(Node.__annotations__)
print(typing.cast(int, 'x'), typing.TYPE_CHECKING, typing.Text, typing.assert_type(3, int))
attempt(lambda: typing.assert_never(5))
UserId = typing.NewType('UserId', int)
print(UserId, UserId(5), UserId.__supertype__, UserId.__name__, UserId | None)


@typing.final
class Leaf:
    @typing.override
    def m(self): ...


print(Leaf.__final__, Leaf.m.__override__)


@typing.overload
def over(x: int) -> int: ...
@typing.overload
def over(x: str) -> str: ...
def over(x):
    return x


print(over(3), len(typing.get_overloads(over)))


@typing.overload
def never(x: int) -> int: ...


attempt(lambda: never(1))
