from __future__ import annotations
import typing, dataclasses, functools
from typing import Optional, List, Dict
@dataclasses.dataclass
class Addr:
    street: str
    zip: Optional[str] = None
@dataclasses.dataclass
class User:
    name: str
    tags: list[str]
    addr: Addr
    meta: Dict[str, int | None]
    scores: tuple[float, ...] = ()
    kind: typing.Literal['a', "b"] = 'a'
    cb: typing.Callable[[int], str] | None = None
    neg: typing.Annotated[int, -1, 'x y'] = 0
    self_: User | None = None
    s: "List['Addr']" = ()
print(typing.get_type_hints(User))
print(typing.get_type_hints(User, include_extras=True)['neg'])
def from_dict(cls, d):
    hints = typing.get_type_hints(cls)
    if dataclasses.is_dataclass(cls): return cls(**{k: from_dict(hints[k], v) for k, v in d.items()})
    o = typing.get_origin(cls)
    if o is list: return [from_dict(typing.get_args(cls)[0], x) for x in d]
    return d
def f(x: int, *a: 'str', k: User = None) -> list[User | int]: ...
print(typing.get_type_hints(f))
@functools.singledispatch
def g(x): return 'obj'
@g.register
def _(x: int | float): return 'num'
@g.register
def _(x: User): return 'user'
@g.register
def _(x: list): return 'list'
print(g(1), g(2.5), g([]), g('s'), g(User('a', [], Addr('s'), {})))
for bad in (lambda x: 1,):
    try: g.register(bad)
    except TypeError as e: print(str(e)[:60])
try:
    @g.register
    def _(x: Nope): ...
except Exception as e: print(type(e).__name__, e)
try:
    @g.register
    def _(x: list[int]): ...
except Exception as e: print(type(e).__name__, e)
try:
    @g.register
    def _(x: list[int] | str): ...
except Exception as e: print(type(e).__name__, e)
def h(x: undefined_name): ...
try: typing.get_type_hints(h)
except NameError as e: print(e)
class TD(typing.TypedDict): a: int; b: Optional[TD]
class NT(typing.NamedTuple): a: int; b: list[NT] = []
print(typing.get_type_hints(NT), NT(1))
