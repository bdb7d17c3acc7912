# === generic functions and classes ===
def first[T](xs: list[T]) -> T:
    return xs[0]


class Box[T]:
    def __init__(self, value: T):
        self.value = value

    def map[U](self, f) -> 'Box[U]':
        return Box(f(self.value))

    def __repr__(self):
        return f'Box({self.value!r})'


print(first([1, 2]), Box(1), Box('a').map(len), first.__type_params__, Box.__type_params__, type(first.__type_params__[0]).__name__)
print(Box.__type_params__[0].__name__, first.__annotations__['return'] is first.__type_params__[0], Box[int], Box[int](5))

# === bounds, constraints, defaults, variadics ===
def f[T: int, U: (str, bytes), *Ts, **P, V = float](x): return x
for p in f.__type_params__:
    print(p, type(p).__name__)
t, u, ts, ps, v = f.__type_params__
print(t.__bound__, u.__constraints__, v.__default__, t.has_default() if hasattr(t, 'has_default') else '')

# === type aliases are lazy ===
type Pair[A] = tuple[A, A]
type Later = NotYet
print(Pair, Pair.__name__, Pair.__value__, Pair[int], type(Pair).__name__)
try:
    Later.__value__
except NameError as e:
    print(e)
NotYet = int
print(Later.__value__)
type = 'soft keyword'
print(type)

# === scope ===
def outer[T]():
    def inner():
        return T
    return inner() is outer.__type_params__[0]


print(outer())
try:
    T
except NameError as e:
    print(e)


class Sub[K](Box[K]):
    pass


print(Sub.__orig_bases__, [k.__name__ for k in Sub.__mro__], Sub(3))
