# === signatures of enums, and what __signature__ may be ===
import enum
import inspect


class Color(enum.Enum):
    RED = 1


class Empty(enum.Enum):
    pass


class Bits(enum.IntFlag):
    A = 1


for cls in (Color, Empty, Bits, enum.Enum, enum.Flag):
    print(cls.__name__, inspect.signature(cls))


class Text:
    __signature__ = '(a, b=1, *c)'


class Given:
    __signature__ = inspect.Signature([inspect.Parameter('x', inspect.Parameter.KEYWORD_ONLY)])


for obj in (Text, Given, Given()):
    try:
        print(inspect.signature(obj))
    except TypeError as error:
        print(str(error).split(' object at')[0])
