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
