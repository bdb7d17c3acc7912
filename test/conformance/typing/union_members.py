"""What may stand in a union with a form of typing: what is no type is refused, and a text must be an expression."""
import typing


def t(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__, e)


class Asked:
    def __eq__(self, other):
        print('eq', other)
        return False

    def __hash__(self):
        return 3

    def __repr__(self):
        return 'asked'


N = typing.NewType('N', int)
T = typing.TypeVar('T')
P = typing.ParamSpec('P')
FORMS = (N, T, P, typing.Any, typing.List[int], typing.Literal[1], typing.Optional[int], typing.ForwardRef('a'), typing.Self)
OTHERS = ((), (int,), 5, 'a', 'a b', '1 +', '', ' a', None, int, list[int], typing.ClassVar, typing.ClassVar[int], typing.Final[int],
          typing.Generic, typing.Protocol, typing.Generic[T], typing.Self, typing.Optional[str], typing.List, typing.Callable, typing.Tuple, typing.Deque, Asked())

# === either side ===
for form in FORMS:
    for other in OTHERS:
        t(lambda: form | other)
        t(lambda: other | form)

# === subscripts ===
for other in OTHERS:
    t(lambda: typing.Union[int, other])
    t(lambda: typing.Optional[other])
    t(lambda: typing.Union[other])

# === texts ===
for text in ('a b', 'x=1', 'lambda: 1', 'int', '*a', '*tuple[int]', 'a,b', '(', "f'{", 'None', 'class', 'print x', 'a # c'):
    t(lambda: typing.Union[int, text])
    t(lambda: typing.List[text])
    t(lambda: typing.ForwardRef(text))
    t(lambda: typing.TypeVar('T', bound=text).__bound__)
