"""Names of collections that come with the abstract classes: by attribute, by import, by star, in dir()."""

# === names ===
import collections
print(collections.ChainMap.__module__, collections.UserDict, collections.UserString.lower.__qualname__, collections.UserString('a').upper())
print(collections.abc.Mapping)
try: collections.Foo
except AttributeError as e: print(e, e.name, e.obj is collections)
from collections import *
print(ChainMap({1: 2})[1], UserList([1]))
try: from collections import Countr
except ImportError as e: print(str(e).split(' (')[0])
print([n for n in dir(collections) if n in collections.__all__ or n == 'abc'])
from collections import Counter, deque
import types
print(Counter(types.MappingProxyType({'a': 3})), Counter(UserDict(b=2)), Counter(ChainMap({'c': 1})))
from collections.abc import MutableSequence, Sequence
print(issubclass(deque, MutableSequence), isinstance(deque(), Sequence))
collections.Coutner
