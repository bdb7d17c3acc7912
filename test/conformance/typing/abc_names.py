import collections
import collections.abc
import contextlib
import typing

# === what the old names stand for ===
for name in ('Hashable', 'Sized', 'Awaitable', 'Coroutine', 'AsyncIterable', 'AsyncIterator', 'AsyncGenerator', 'Iterable', 'Iterator', 'Reversible', 'Container',
             'Collection', 'AbstractSet', 'MutableSet', 'Mapping', 'MutableMapping', 'Sequence', 'MutableSequence', 'MappingView', 'KeysView', 'ItemsView',
             'ValuesView', 'Generator', 'Deque', 'DefaultDict', 'OrderedDict', 'Counter', 'ChainMap', 'Callable', 'List', 'Dict', 'ContextManager'):
    form = getattr(typing, name)
    print(name, form, typing.get_origin(form), form.__origin__.__module__)
print(typing.get_origin(typing.Iterable[int]) is collections.abc.Iterable, typing.get_origin(typing.Deque[int]) is collections.deque)
print(typing.get_origin(typing.Callable[[int], str]), typing.get_args(typing.Callable[[int], str]), typing.Callable[..., int])
print(typing.Mapping[str, int], typing.Dict[str, typing.List[int]], typing.ContextManager.__origin__ is contextlib.AbstractContextManager)

# === instances and subclasses ===
print(isinstance([], typing.Iterable), isinstance({}, typing.Mapping), isinstance(3, typing.Hashable), isinstance([], typing.Hashable))
print(issubclass(list, typing.Sequence), issubclass(dict, typing.MutableMapping), isinstance(len, typing.Callable), isinstance(3, typing.Callable))
for check in (lambda: isinstance([], typing.Iterable[int]), lambda: issubclass(list, typing.List[int])):
    try:
        check()
    except TypeError as error:
        print(error)

# === as bases ===
T = typing.TypeVar('T')
K = typing.TypeVar('K')


class Row(typing.Sequence[T]):
    def __init__(self, *items):
        self.items = items

    def __getitem__(self, at):
        return self.items[at]

    def __len__(self):
        return len(self.items)


class Table(typing.Mapping[K, T], typing.Generic[K, T]):
    def __init__(self, **items):
        self.items_ = items

    def __getitem__(self, key):
        return self.items_[key]

    def __iter__(self):
        return iter(self.items_)

    def __len__(self):
        return len(self.items_)


class Countdown(typing.Iterator):
    def __init__(self, n):
        self.n = n

    def __next__(self):
        if not self.n:
            raise StopIteration
        self.n -= 1
        return self.n


class Names(typing.List[str]):
    pass


print(Row.__mro__, Row[int], Row(3, 1, 3).count(3), Row(3, 1).index(1), list(reversed(Row(1, 2))), isinstance(Row(), collections.abc.Sequence))
print(Table.__mro__[:2], Table[str, int], dict(Table(a=1).items()), Table(a=1).get('b', 2), Table(a=1) == {'a': 1})
print(list(Countdown(3)), Names('ab'), Names.__mro__, Names.__orig_bases__, isinstance(Names(), typing.List))
