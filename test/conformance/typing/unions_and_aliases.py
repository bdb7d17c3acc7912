def attempt(action):
    try:
        print('ok', repr(action()))
    except BaseException as e:
        print(type(e).__name__, '|', e)


# === builtin generics ===
print(list[int], dict[str, int], tuple[int, ...], set[str], frozenset[bytes], type[int], tuple[()])
a = dict[str, list[int]]
print(a.__origin__, a.__args__, a.__parameters__, a({'x': [1]}), a == dict[str, list[int]], a is dict[str, list[int]])
attempt(lambda: list[int][str])
attempt(lambda: isinstance([], list[int]))
attempt(lambda: int[str])
print(list[int]([1, 2]), list[int].append, type(list[int]).__name__)


class Mine(list[int]):
    pass


print(Mine.__bases__, Mine.__orig_bases__, Mine([1]))

# === unions ===
u = int | str | None
print(u, u.__args__, type(u).__name__, isinstance(3, u), isinstance(None, u), isinstance(2.5, u), issubclass(bool, u))
print(int | int, int | str == str | int, (int | str) | (str | float), list[int] | None)
print({int | str: 'v'}[str | int])
attempt(lambda: int | 3)
attempt(lambda: 3 | int)
attempt(lambda: isinstance(3, int | list[int]))
match 5:
    case int() | str():
        print('matched')
attempt(lambda: (int | str)(3))


# === annotations with them ===
def f(a: int | None, b: list[str] | dict[str, int] = [], *c: tuple[int, ...]) -> 'later | int':
    pass


print(f.__annotations__)


class C:
    x: int | str = 3
    y: 'C | None'


print(C.__annotations__)

# === aliases and unions count what they are subscripted with ===
from typing import Annotated, Callable, ClassVar, Concatenate, Final, ForwardRef, List, ParamSpec, TypeVar

T = TypeVar('T')
U = TypeVar('U')
D = TypeVar('D', default=int)
P = ParamSpec('P')


class Meta(type):
    def __repr__(self):
        return 'M!'


class C(metaclass=Meta):
    pass


class R:
    def __repr__(self):
        return 'R!'


for call in (
    lambda: (int | T)[int, str], lambda: (int | T)[()], lambda: (int | str)[int], lambda: dict[T, U][int], lambda: dict[T, U][()], lambda: dict[T, U][int, str, bool],
    lambda: (T | U)[int], lambda: (T | U | list[T])[int, str], lambda: (T | D)[int], lambda: (T | D)[()], lambda: (T | D)[1, 2, 3], lambda: dict[T, D][str],
    lambda: (T | None)[None], lambda: (T | C)[int, str], lambda: (int | C)[int], lambda: list[int][str], lambda: list[R()][str], lambda: list[T, R()][int, str],
    lambda: (list[T] | None)['x'], lambda: (T | U)['x', int], lambda: (T | U)['x'], lambda: list[T]['x'], lambda: list[T]['x x'], lambda: list[list[T]]['x'], lambda: dict[T, U]['x', None],
    lambda: Callable[[ForwardRef('x')], 'y'], lambda: Callable[[T], int]['x'], lambda: ClassVar['x'], lambda: Final['x'], lambda: ClassVar['x x'], lambda: List[T]['x'],
    lambda: ClassVar['x'] == ClassVar[ForwardRef('x')], lambda: ClassVar['x'] == ClassVar[ForwardRef('x', is_class=True)],
    lambda: Callable[Concatenate[int, P], T][[], int], lambda: Callable[Concatenate[int, P], T][[str], int], lambda: Callable[Concatenate[int, P], T][..., int],
    lambda: Callable[Concatenate[int, P], T][Concatenate[str, P], int], lambda: Callable[Concatenate[int, P], int][str, bool], lambda: Callable[Concatenate[T, P], U][bool, [str], int],
    lambda: Concatenate[int, P][[str]], lambda: Concatenate[int, P][str], lambda: Concatenate[int, P][...], lambda: Concatenate[int, P][Concatenate[str, P]],
    lambda: Concatenate[T, P][bool, [str, T]], lambda: Callable[Concatenate[T, P], U].__parameters__, lambda: type(Concatenate[T, P]).__name__,
):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)
