# === collections.abc.Callable[...] ===
import collections.abc
import inspect
import typing

C = collections.abc.Callable
print(C[[int], str], typing.Callable[[int], str], C[..., int], type(C[[int], str]))
print(C[[int], str] == C[[int], str], typing.get_args(C[[int, str], str]), typing.get_origin(C[[], str]), hash(C[[int], str]) == hash(C[[int], str]))
T = typing.TypeVar('T'); P = typing.ParamSpec('P')
print(C[[T], T], C[[T], T][int], C[[T], T].__parameters__, C[P, T], C[P, T][[int, str], int], C[[int], str].__args__, C[[], None], C[[int], None])
def f(fn: C[[int], str], k: C[..., bool] | None = None, *, g: dict[str, C[[], int]] = {}): ...
print(inspect.signature(f)); print(typing.get_type_hints(f))
for a in (int, [int], (int,), ([int], int, int), (int, str), ([1], 'x')):
    try: print(C[a])
    except Exception as e: print(type(e), e)
print(typing.Optional[C[[int], int]], C[[int], int] | None, list[C[[int], int]], isinstance(len, C))
print(typing.Callable[P, T][[int, str], int])
for g in (typing.Callable, C):
    for a in ((int, str), (..., str), (P, int), ([], int)):
        try: print(g[P, T][a])
        except Exception as e: print(type(e), e)
