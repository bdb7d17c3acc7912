from functools import cache, lru_cache


@lru_cache
def f(*args, **kwargs):
    return args, kwargs


for call in (lambda: f(1), lambda: f(1.0), lambda: f(True), lambda: f('1'), lambda: f(1), lambda: f(1, 2), lambda: f(1.0, 2), lambda: f((1,)), lambda: f(x=1), lambda: f(x=1.0)):
    print(call(), f.cache_info())


class Int(int):
    pass


print(f(Int(1)), type(f(Int(1))[0][0]).__name__, f.cache_info())


@lru_cache(maxsize=2)
def g(x):
    print('g', x)
    return x


for x in (1, 2, 1, 3, 2, '1', 1.0, 1):
    g(x)
print(g.cache_info())


@cache
def h(x):
    return x


for bad in ([], {}, ([],)):
    try:
        h(bad)
    except TypeError as e:
        print(e)


@lru_cache(typed=True)
def t(x):
    return type(x).__name__


print(t(1), t(1.0), t(True), t.cache_info())

# === keys for caches of one's own ===
from functools import _make_key
print([_make_key(args, kwds, typed) for args, kwds, typed in (((1,), {}, False), (('a', 2.5), {}, True), ((2.5,), {}, False), ((), {}, True), (([],), {}, False), ((True,), {}, False))])
print(_make_key((1,), {'a': 2}, False) == _make_key((1,), {'a': 2}, False), _make_key((1, 'a', 2), {}, False) == _make_key((1,), {'a': 2}, False),
      len(_make_key((1,), {'a': 2, 'b': 3.0}, True)), _make_key((1,), {'a': 2}, True)[-2:])
