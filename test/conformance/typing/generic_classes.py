def attempt(action):
    try:
        print('ok', repr(action()))
    except BaseException as e:
        print(type(e).__name__, '|', e)


# === a generic class ===
class Box[T, U = int]:
    def __init__(self, item: T):
        self.item = item

    def map[V](self, f) -> 'Box[V]':
        return Box(f(self.item))


print(Box.__type_params__, Box.__parameters__, Box.__orig_bases__, Box.__bases__)
print([c.__name__ for c in Box.__mro__], Box.map.__type_params__)
print(Box[str], Box[str, bytes], type(Box[str]).__name__, Box[str].__origin__, Box[str].__args__)
b = Box[str]('x')
print(b.item, b.__orig_class__, type(b) is Box, isinstance(b, Box), b.map(len).item)
attempt(lambda: Box[int, str, float])
attempt(lambda: Box[()])
attempt(lambda: isinstance(3, Box[int]))
attempt(lambda: Box[int] == Box[int])
attempt(lambda: Box[int] == Box[str])
attempt(lambda: hash(Box[int]) == hash(Box[int]))
attempt(lambda: Box['Forward'])
attempt(lambda: Box[None])
attempt(lambda: dict[str, Box[int]])
attempt(lambda: Box[int] | None)
attempt(lambda: int | Box[str])
attempt(lambda: Box[int].map is Box.map)


# === inheritance ===
class Sub[S](Box[S, str]):
    pass


class Concrete(Box[int]):
    pass


class Both[A, B](dict[A, B]):
    pass


print(Sub.__orig_bases__, Sub.__bases__, Sub.__parameters__, Sub[int], [c.__name__ for c in Sub.__mro__])
print(Concrete.__orig_bases__, Concrete.__bases__, Concrete.__parameters__, Concrete(5).item)
print(Both.__orig_bases__, Both.__bases__, Both[str, int], Both(a=1))
attempt(lambda: Sub[int, str])
attempt(lambda: Concrete[int])
attempt(lambda: Box[Sub[int]])


class Plain:
    pass


attempt(lambda: Plain[int])
print(Plain.__type_params__)


# === several kinds of parameter ===
class Many[*Ts]:
    pass


class Callback[**P]:
    pass


class Mixed[A, *Rest, B]:
    pass


print(Many[int, str], Many[()], Many.__parameters__, Many.__orig_bases__)
print(Callback[int, str], Callback[[int, str]], Callback[...], Callback.__parameters__)
print(Mixed[int, str], Mixed[int, str, bytes, float])
attempt(lambda: Mixed[int])


# === scopes inside the class ===
class Scoped[T]:
    alias = list[T]
    items: dict[str, T] = {}

    class Inner[U]:
        pair = tuple[U]

    def method(self, x: T) -> T:
        return x

    @classmethod
    def make(cls) -> 'Scoped[T]':
        return cls()


print(Scoped.alias, Scoped.__annotations__, Scoped.method.__annotations__, Scoped.Inner.pair, Scoped.Inner.__qualname__)
print(type(Scoped[int].make()).__name__)


# === metaclass and keywords ===
class Meta(type):
    def __new__(mcs, name, bases, ns, tag=None):
        cls = super().__new__(mcs, name, bases, ns)
        cls.tag = tag
        return cls


class WithMeta[T](metaclass=Meta, tag='tagged'):
    pass


print(WithMeta.tag, type(WithMeta).__name__, WithMeta[int])

# === a base that does not pass __init_subclass__ on ===
class Silent:
    def __init_subclass__(cls, **kwargs):
        pass

class Boxed[T](Silent):
    pass

for get in lambda: Boxed[int], lambda: Boxed[int, str], lambda: Boxed.__class_getitem__(int):
    try:
        print(get())
    except AttributeError as error:
        print(error, error.__notes__)
