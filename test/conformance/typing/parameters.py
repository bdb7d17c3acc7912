def attempt(action):
    try:
        print('ok', repr(action()))
    except BaseException as e:
        print(type(e).__name__, '|', e)


# === functions ===
def first[T](items: list[T]) -> T:
    return items[0]


def bounded[T: (int, str), U: 'Forward' = int](x: T, y: U) -> U:
    return y


def variadic[*Ts, **P](*args: *Ts, **kwargs: P.kwargs) -> None:
    pass


print(first([1, 2]), first.__type_params__, first.__annotations__)
T, U = bounded.__type_params__
print(T.__constraints__, T.__bound__, U.__bound__, U.__default__, U.__constraints__)
print(variadic.__type_params__, variadic.__annotations__)
Ts, P = variadic.__type_params__
print(type(T).__name__, type(Ts).__name__, type(P).__name__, repr(T), repr(Ts), repr(P), T.__name__, T.__module__)
print(T.__covariant__, T.__contravariant__, T.__infer_variance__)
print(P.args, P.kwargs, P.args.__origin__ is P, P.args == P.args)
print((lambda: None).__type_params__, attempt.__type_params__)
attempt(lambda: T())
attempt(lambda: T | int)
attempt(lambda: None | T)
attempt(lambda: list[T])
attempt(lambda: dict[str, T])
attempt(lambda: list[T][int])
attempt(lambda: [*Ts])
attempt(lambda: tuple[*Ts])


# === bounds are evaluated when asked for ===
def lazy[T: not_yet, D = also_not_yet]():
    pass


T, D = lazy.__type_params__
attempt(lambda: T.__bound__)
attempt(lambda: D.__default__)
not_yet = float
also_not_yet = bytes
attempt(lambda: T.__bound__)
attempt(lambda: D.__default__)


# === defaults, decorators, nesting, closures ===
def deco(f):
    print('decorating', f.__name__, f.__type_params__)
    return f


@deco
def outer[T](x: T, y=lambda: 'default', *, z: list[T] = []):
    def inner[U](u: U, t: T) -> tuple[T, U]:
        return x, u

    return inner, y(), z


inner, y, z = outer(1)
print(inner(2, 3), y, z, inner.__annotations__, outer.__annotations__)


async def coroutine[T](x: T) -> T:
    return x


def generator[T](x: T):
    yield x


print(coroutine.__type_params__, list(generator(5)))
try:
    coroutine(6).send(None)
except StopIteration as e:
    print(e.value)


# === T is not visible outside, and shadows inside ===
T = 'global T'


def shadows[T]():
    return T


print(shadows(), T)
try:
    def broken[X](a=X):
        pass
except NameError as e:
    print(e)


def set_params():
    first.__type_params__ = (1,)
    print(first.__type_params__)
    first.__type_params__ = 1


attempt(set_params)
