import typing
from typing import ForwardRef


def t(f):
    try:
        r = f()
        print(type(r).__name__, r)
    except Exception as e:
        print(type(e).__name__, e)


T = typing.TypeVar('T')
P = typing.ParamSpec('P')
N = typing.NewType('N', int)
type A = int
class G[X]: pass

# === what stands on either side of | ===
for x in (T, P, N, A, typing.Any, typing.Literal[1], G[int], typing.List[int], typing.Callable[[int], str], typing.Optional[int], typing.Self,
          typing.Union[int, str], ForwardRef('f'), typing.Annotated[int, 3]):
    for y in (3, 'x', None, int, [1], T, ForwardRef('q'), list[int], 2.5, A, print):
        t(lambda: x | y)
        t(lambda: y | x)

# === forward references ===
F = ForwardRef('x')
t(lambda: F | F)
t(lambda: (F | None).__args__)
t(lambda: typing.Optional[F])
t(lambda: typing.Union['a', None])
t(lambda: ForwardRef(3))
t(lambda: ForwardRef('x', module='m'))
t(lambda: ForwardRef('x', is_argument=False))
t(lambda: ForwardRef('x', owner=int))
t(lambda: ForwardRef('x', is_class=True, module='typing'))
t(lambda: ForwardRef('x').__forward_module__)
t(lambda: ForwardRef('x', is_class=True) == ForwardRef('x'))
t(lambda: ForwardRef('x', module='a') == ForwardRef('x'))
t(lambda: ForwardRef('x') == ForwardRef('x'))
t(lambda: hash(ForwardRef('x')) == hash(ForwardRef('x')))
t(lambda: ForwardRef('x').__forward_is_class__)
t(lambda: ForwardRef('x') == 'x')
