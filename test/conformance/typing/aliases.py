def attempt(action):
    try:
        print('ok', repr(action()))
    except BaseException as e:
        print(type(e).__name__, '|', e)


# === type statements ===
type A = int
type B[T] = list[T]
type Pair[K, V] = tuple[K, V] | dict[K, V]
print(A, repr(A), A.__name__, A.__value__, A.__type_params__, A.__module__)
print(type(A), type(A).__module__, type(A).__name__)
print(B, B[int], B[int].__origin__, B[int].__args__, B.__parameters__, B.__type_params__, B.__value__, B[int].__value__)
print(Pair, Pair[str, int], Pair.__value__)
attempt(lambda: A[int])
attempt(lambda: A())
attempt(lambda: B[int, str])
attempt(lambda: B[B[int]])
print(A | None, int | A, A | B[int], type(A | int).__name__)
print(A == A, hash(A) == hash(A), {A: 1}[A], list[A])

# === values are evaluated when asked for ===
type Later = undefined_name
attempt(lambda: Later.__value__)
undefined_name = str
attempt(lambda: Later.__value__)
type Recursive = list[Recursive] | None
print(Recursive.__value__)


def noisy():
    print('evaluated')
    return float


type Once = noisy()
print('defined')
print(Once.__value__)
print(Once.__value__)


# === scopes ===
def function():
    local = bytes

    type InFunction[T] = dict[local, T]
    return InFunction


print(function(), function().__value__, function().__type_params__)


class Holder:
    member = complex
    type InClass = member | Holder
    type Generic[T] = tuple[member, T]


print(Holder.InClass, Holder.InClass.__value__, Holder.Generic.__value__)

# === parameters with bounds and defaults ===
type Full[T: int = bool, *Ts = *tuple[int, str], **P = [int, str]] = tuple[T, *Ts]
T, Ts, P = Full.__type_params__
print(Full.__type_params__, T.__bound__, T.__default__, Ts.__default__, P.__default__)
print(T.has_default(), [p.has_default() for p in Pair.__type_params__], Pair.__type_params__[0].__default__)
for name in ('__name__', '__value__', '__type_params__'):
    try:
        setattr(A, name, 1)
    except AttributeError as e:
        print(name, '|', e)


def isinstance_of_alias():
    return isinstance(3, A)


attempt(isinstance_of_alias)
