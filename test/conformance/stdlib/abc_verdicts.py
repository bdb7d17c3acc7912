"""What classes of abc remember of isinstance() and issubclass(), and when they ask again."""

# === verdicts ===
from abc import *
from collections.abc import *
log = []
class H(ABC):
    @classmethod
    def __subclasshook__(cls, C):
        log.append(C.__name__)
        return True if hasattr(C, 'quack') else NotImplemented
class D:
    def quack(self): pass
class N: pass
print(isinstance(D(), H), isinstance(D(), H), issubclass(D, H), isinstance(N(), H), isinstance(N(), H), log)
N.quack = 1
print(isinstance(N(), H), log)
class M: pass
print(isinstance(M(), H)); H.register(M); print(isinstance(M(), H), isinstance(N(), H), log)
class P:
    @property
    def __class__(self): return D
print(isinstance(P(), H), issubclass(P, H), isinstance(P(), Hashable), log)
for t in (1, 'a', [], {}, (), set(), iter([]), range(3), b'', None, lambda: 0, (x for x in ()), {}.keys(), {}.values(), {}.items(), memoryview(b''), bytearray()):
    print(type(t).__name__, [c.__name__ for c in (Hashable, Iterable, Iterator, Reversible, Generator, Sized, Container, Collection, Callable, Set, MutableSet, Mapping, MutableMapping, Sequence, MutableSequence, KeysView, ItemsView, ValuesView, MappingView, Buffer) for _ in (1, 2) if isinstance(t, c)][::2])
class S(Sequence):
    def __len__(self): return 0
    def __getitem__(self, i): raise IndexError
print(isinstance(S(), Collection), issubclass(S, Mapping), issubclass(list, MutableSequence), issubclass(dict, Mapping))
from collections import *
print(issubclass(deque, MutableSequence), isinstance(deque(), Sequence), isinstance(Counter(), Mapping), issubclass(ChainMap, MutableMapping), issubclass(UserList, Sequence), isinstance(OrderedDict(), MutableMapping))
for bad in (5, [1], list[int], None):
    try: print(issubclass(bad, Mapping))
    except TypeError as e: print(e)
t = get_cache_token(); 
class R: pass
Sized.register(R); print(get_cache_token() != t, isinstance(R(), Sized))
class Meta(ABCMeta):
    def __subclasscheck__(cls, C): return True
class Any_(metaclass=Meta): pass
print(isinstance(5, Any_), issubclass(int, Any_))
class Bad(ABC):
    @classmethod
    def __subclasshook__(cls, C): return 5
try: isinstance(1, Bad)
except AssertionError as e: print(e)
for i in range(1200):
    T = type(f'T{i}', (D if i % 2 else object,), {})
    assert isinstance(T(), H) == bool(i % 2), i
print(len(log))
