# === every kind of parameter ===
def f(a, b=2, /, c=3, *args, d, e=5, **kwargs):
    return a, b, c, args, d, e, kwargs


print(f(1, d=4), f(1, 2, 3, 4, 5, d=6, z=7), f(1, d=0, c=9, b=8))
print(f(*[1, 2], **{'d': 3}), f(0, *(1,), 2, *[3], d=1, **{'x': 1}, **{'y': 2}))


# === defaults are evaluated once ===
def grow(item, into=[]):
    into.append(item)
    return into


print(grow(1), grow(2), grow(3, []))


def keyword_only(*, a, b=1):
    return a + b


def two(a, b):
    return a


def positional(a, /, b):
    return a


# === errors, in the order CPython finds them ===
calls = [
    lambda: two(),
    lambda: two(1),
    lambda: two(1, 2, 3),
    lambda: two(1, a=2),
    lambda: two(1, 2, c=3),
    lambda: two(1, 2, bb=3),
    lambda: keyword_only(),
    lambda: keyword_only(1),
    lambda: keyword_only(1, a=1),
    lambda: positional(a=1, b=2),
    lambda: positional(1, 2, a=3),
    lambda: f(),
    lambda: f(1),
    lambda: two(*5),
    lambda: two(**5),
    lambda: two(**{1: 2}),
    lambda: two(a=1, **{'a': 2}),
    lambda: (lambda: 0)(1),
    lambda: (lambda a, b=1, *, c: 0)(1, 2, 3, c=4),
    lambda: None(),
    lambda: 'text'(1),
]
for call in calls:
    try:
        print('no error', call())
    except TypeError as e:
        print(e)

# === attributes ===
print(f.__name__, f.__qualname__, f.__defaults__, f.__kwdefaults__, two.__doc__)


def documented(x: int) -> str:
    """Says something."""


print(documented.__doc__, documented(1))
