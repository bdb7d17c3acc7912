# The types of files, patterns and matches.
import typing, re
from typing import Pattern, Match, IO, TextIO, BinaryIO
print(Pattern, Match, IO, TextIO, BinaryIO, Pattern[str], Match[bytes], IO[str])
print(Pattern[str].__origin__, Pattern[str].__args__, IO[str].__origin__, TextIO.__mro__, BinaryIO.__mro__, IO.__mro__)
print(isinstance(re.compile('a'), Pattern), isinstance(re.match('a', 'a'), Match), Pattern.__name__, Match._name, IO.__parameters__, typing.get_origin(Pattern[str]), typing.get_args(Match[str]))
def f(p: Pattern[str], s: TextIO, b: 'BinaryIO' = None) -> 'Match[str] | None': pass
print(typing.get_type_hints(f))
for cls in (IO, TextIO, BinaryIO):
    print([n for n in vars(cls) if not n.startswith('_') or n in ('__enter__', '__exit__')])
    print(cls.__slots__, cls.__doc__ is not None, cls.__orig_bases__, cls.__module__)
try:
    IO()
except TypeError as e:
    print(e)
try: Pattern[int, str]
except TypeError as e: print(e)
try: Pattern()
except TypeError as e: print(e)
class T(IO[str]):
    def read(self, n=-1): return 'x'
print(T().read(), T.__mro__)
import io
print(isinstance(io.StringIO(), TextIO), issubclass(io.StringIO, IO))
x: Pattern[str] | None = None
print(Pattern[str] | None, typing.Optional[Match[str]], Pattern == re.Pattern, Pattern[str] == re.Pattern[str])
print('IO' in typing.__all__, 'Pattern' in typing.__all__, [n for n in typing.__all__ if not hasattr(typing, n)])
T2 = IO()
print(T2.mode, T2.read(), T2.__enter__())

# === all names ===
from typing import *
print(Pattern, TextIO, SupportsInt, List, Optional)
