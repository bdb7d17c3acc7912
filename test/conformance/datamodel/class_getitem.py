"""`__class_getitem__` and subscripts of builtin types."""


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, '|', e)


class Box:
    def __class_getitem__(cls, item):
        return f'{cls.__name__} of {item}'


class Small(Box):
    pass


print(Box[1], Small['a', 2], Box[1:2], Box[()], Small[...])
print(type(vars(Box)['__class_getitem__']).__name__)
attempt(lambda: Box()[1])
print(Box.__class_getitem__(5), Box().__class_getitem__(6))


# === the metaclass's __getitem__ wins ===
class Meta(type):
    def __getitem__(cls, item):
        return 'meta', item


class Both(metaclass=Meta):
    def __class_getitem__(cls, item):
        return 'class', item


print(Both[3], Both.__class_getitem__(3))


# === as a static method, as something not callable, as None ===
class Static:
    @staticmethod
    def __class_getitem__(item):
        return 'static', item


class Constant:
    __class_getitem__ = 5


class Nothing:
    __class_getitem__ = None


print(Static[1])
attempt(lambda: Constant[1])
attempt(lambda: Nothing[1])
attempt(lambda: object[1])
attempt(lambda: int[1])
attempt(lambda: str['a'])
attempt(lambda: Box[1]['x'])


class Plain:
    pass


attempt(lambda: Plain[int])


def store():
    Box[1] = 2


def remove():
    del Box[1]


attempt(store)
attempt(remove)

# === builtin generics ===
print(list[int], dict[str, int], tuple[int, ...], set[str], frozenset[int], type[int])
print(list[list[int]], dict[str, list[tuple[int, str]]], list['Forward'], tuple[()])
alias = list[int]
print(alias.__origin__, alias.__args__, alias() == [], alias('ab'), alias == list[int], alias == list[str])
print(hash(alias) == hash(list[int]), type(alias).__name__, alias.append is list.append)
print(int | str, int | None, list[int] | None, (int | str) == (str | int), int | int)
print((int | str).__args__, type(int | str).__name__)
attempt(lambda: 1 | int)
attempt(lambda: int | 'x')
attempt(lambda: isinstance([], list[int]))


class Typed(list[int]):
    pass


print(Typed.__bases__, Typed.__orig_bases__, Typed([1, 2]))
