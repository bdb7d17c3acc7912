"""Caches for a service: least recently used, least often used, with a time to live, tags, statistics and a decorator; a clock that is injected."""
import heapq
import inspect
import sys
from collections import Counter, OrderedDict, defaultdict
from collections.abc import Callable, Hashable, MutableMapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import _make_key as make_key, partial, update_wrapper, wraps
from itertools import count
from types import MethodType
from typing import Any, Generic, NamedTuple, ParamSpec, Protocol, TypeVar
from weakref import WeakKeyDictionary, ref

K = TypeVar('K', bound=Hashable)
V = TypeVar('V')
P = ParamSpec('P')
MISSING: Any = type('Missing', (), {'__repr__': lambda self: '<missing>', '__bool__': lambda self: False, '__slots__': ()})()


class Clock(Protocol):
    def __call__(self) -> float: ...


class FakeClock:
    def __init__(self):
        self.now = 0.0

    def __call__(self):
        return self.now

    def __iadd__(self, seconds):
        self.now += seconds
        return self


@dataclass(slots=True)
class Stats:
    hits: int = 0
    misses: int = 0
    evicted: Counter = field(default_factory=Counter)

    @property
    def ratio(self) -> float:
        return self.hits / total if (total := self.hits + self.misses) else 0.0

    def __format__(self, spec):
        return f'{self.hits}/{self.hits + self.misses} ({self.ratio:{spec or ".0%"}})'


class Node:
    __slots__ = ('key', 'value', 'before', 'after', '__weakref__')

    def __init__(self, key=None, value=None):
        self.key, self.value = key, value
        self.before = self.after = self

    def unlink(self):
        self.before.after, self.after.before = self.after, self.before
        return self

    def insert_before(self, other):
        self.before, self.after = other.before, other
        self.before.after = other.before = self


class Cache(MutableMapping[K, V]):
    policies: dict[str, type] = {}

    def __init_subclass__(cls, *, policy=None, **kwargs):
        super().__init_subclass__(**kwargs)
        if policy:
            cls.policies[policy] = cls

    def __class_getitem__(cls, key):
        return cls.policies[key] if isinstance(key, str) else super().__class_getitem__(key)

    def __init__(self, size: int, on_evict: Callable[[K, V], None] | None = None):
        self.size, self.stats, self.on_evict = size, Stats(), on_evict

    def __repr__(self):
        return f'{type(self).__name__}({", ".join(f"{k!r}: {v!r}" for k, v in self.items())})'

    def evicted(self, key, value, why='size'):
        self.stats.evicted[why] += 1
        if self.on_evict:
            self.on_evict(key, value)


class LinkedLRU(Cache, policy='lru'):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.nodes, self.root = {}, Node()

    def __getitem__(self, key):
        if (node := self.nodes.get(key)) is None:
            self.stats.misses += 1
            return self.__missing__(key)
        self.stats.hits += 1
        node.unlink().insert_before(self.root)
        return node.value

    def __missing__(self, key):
        raise KeyError(key)

    def __setitem__(self, key, value):
        if node := self.nodes.get(key):
            node.value = value
            node.unlink().insert_before(self.root)
            return
        if len(self.nodes) >= self.size:
            old = self.root.after.unlink()
            del self.nodes[old.key]
            self.evicted(old.key, old.value)
        self.nodes[key] = node = Node(key, value)
        node.insert_before(self.root)

    def __delitem__(self, key):
        self.nodes.pop(key).unlink()

    def __iter__(self):
        node = self.root.after
        while node is not self.root:
            yield node.key
            node = node.after

    def items(self):
        return [(key, self.nodes[key].value) for key in self]

    def __contains__(self, key):
        return key in self.nodes

    def __len__(self):
        return len(self.nodes)


class LFU(Cache, policy='lfu'):
    class Entry(NamedTuple):
        uses: int
        order: int
        value: Any

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.entries: dict[Any, LFU.Entry] = {}
        self.ticket = count()

    def __getitem__(self, key):
        try:
            entry = self.entries[key]
        except KeyError:
            self.stats.misses += 1
            raise
        self.stats.hits += 1
        self.entries[key] = entry._replace(uses=entry.uses + 1)
        return entry.value

    def __setitem__(self, key, value):
        if key not in self.entries and len(self) >= self.size:
            victim = min(self.entries, key=self.entries.__getitem__)
            self.evicted(victim, self.entries.pop(victim).value)
        uses = self.entries[key].uses if key in self.entries else 0
        self.entries[key] = self.Entry(uses, next(self.ticket), value)

    def __delitem__(self, key):
        del self.entries[key]

    def __iter__(self):
        return iter(sorted(self.entries, key=lambda k: (-self.entries[k].uses, self.entries[k].order)))

    def __len__(self):
        return len(self.entries)


class Expiring(LinkedLRU, policy='ttl'):
    def __init__(self, size, ttl, clock: Clock, **kwargs):
        super().__init__(size, **kwargs)
        self.ttl, self.clock, self.due, self.tags = ttl, clock, [], defaultdict(set)

    def sweep(self):
        while self.due and self.due[0][0] <= self.clock():
            _, _, node = heapq.heappop(self.due)
            if (node := node()) is not None and self.nodes.get(node.key) is node:
                self.evicted(node.key, node.value, 'time')
                del self[node.key]

    def put(self, key, value, *, ttl=None, tags=()):
        self.sweep()
        self.pop(key, None)
        self[key] = value
        heapq.heappush(self.due, (self.clock() + (self.ttl if ttl is None else ttl), len(self.due), ref(self.nodes[key])))
        for tag in tags:
            self.tags[tag].add(key)

    def __getitem__(self, key):
        self.sweep()
        return super().__getitem__(key)

    def forget(self, tag):
        gone = [key for key in sorted(self.tags.pop(tag, ())) if self.pop(key, MISSING) is not MISSING]
        return gone


class cached(Generic[P, V]):
    """A decorator for functions and methods, each instance with a cache of its own."""

    def __init__(self, cache: Callable[[], Cache], *, key=partial(make_key, typed=False)):
        self.make, self.key = cache, key

    def __call__(self, function):
        self.function, self.caches, self.shared = function, WeakKeyDictionary(), self.make()
        return update_wrapper(Caller(self, self.shared), function)


class Caller:
    def __init__(self, owner, cache, instance=None):
        self.owner, self.cache, self.instance = owner, cache, instance

    def __get__(self, instance, cls=None):
        if instance is None:
            return self
        cache = self.owner.caches.setdefault(instance, self.owner.make()) if instance not in self.owner.caches else self.owner.caches[instance]
        return Caller(self.owner, cache, instance)

    def __call__(self, *args, **kwargs):
        key = self.owner.key(args, kwargs)
        if (value := self.cache.get(key, MISSING)) is MISSING:
            function = self.owner.function if self.instance is None else MethodType(self.owner.function, self.instance)
            value = self.cache[key] = function(*args, **kwargs)
        return value


log = []
lru = Cache['lru'](3, on_evict=lambda *pair: log.append(pair))
for key in 'abcadbeaf':
    if key not in lru:
        lru[key] = ord(key)
    else:
        lru[key]
print(lru, log, f'{lru.stats} {lru.stats:.3f}', lru.stats.evicted, lru.get('z', 0), lru.pop('a'), len(lru), lru.setdefault('q', 1), lru.popitem(), dict(lru) == lru)
lfu = Cache['lfu'](2)
lfu.update(x=1, y=2)
print([lfu['x'] for _ in range(3)], lfu.setdefault('z', 3), lfu, 'y' in lfu, f'{lfu.stats}', list(lfu.entries.values()))
clock = FakeClock()
ttl = Cache['ttl'](10, 60, clock)
ttl.put('user:1', 'ada', tags=['user'])
ttl.put('user:2', 'bob', tags=['user', 'admin'], ttl=5)
ttl.put('page', '<p>', ttl=600)
clock += 5
print(ttl.get('user:2'), ttl.get('user:1'), len(ttl), ttl.forget('user'), ttl.forget('user'), ttl.stats.evicted)
clock += 1000
print(ttl.get('page'), len(ttl), ttl, {**ttl.stats.evicted})


class Api:
    calls = Counter()

    def __init__(self, name):
        self.name = name

    @cached(lambda: LinkedLRU(2))
    def fetch(self, path, *, depth=1):
        """Fetches a path."""
        self.calls[self.name] += 1
        return f'{self.name}{path}{depth}'


one, two = Api('one'), Api('two')
print([one.fetch('/a'), one.fetch('/a'), one.fetch('/a', depth=2), two.fetch('/a'), one.fetch('/b'), one.fetch('/a')], Api.calls, one.fetch.cache.stats.hits)
print(Api.fetch.__name__, Api.fetch.__doc__, inspect.signature(Api.fetch.__wrapped__), Api.fetch.cache is Api.__dict__['fetch'].owner.shared, repr(MISSING), bool(MISSING))


@cached(lambda: LFU(50))
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(40), fib.cache.stats.misses, f'{fib.cache.stats:.1%}', Cache[str, int].__args__ if hasattr(Cache[str, int], '__args__') else None, sorted(Cache.policies))
for act in (lambda: lru['nothing'], lambda: Cache['no'], lambda: Cache(3), lambda: fib([]), lambda: setattr(Stats(), 'extra', 1), lambda: lru.__missing__('m')):
    try:
        act()
    except (KeyError, TypeError, AttributeError) as error:
        print(type(error).__name__, str(error).replace('abstract methods', '').split(',')[0])
