from __future__ import annotations
import abc, asyncio, enum, functools, inspect, typing as t, types, weakref, contextlib, dataclasses, heapq, itertools, uuid, traceback, sys, io
T = t.TypeVar('T'); P = t.ParamSpec('P'); E = t.TypeVar('E', bound='Event', contravariant=True)
@dataclasses.dataclass(frozen=True, kw_only=True, slots=True)
class Event:
    id: uuid.UUID = dataclasses.field(default_factory=functools.partial(uuid.UUID, int=7))
    tags: frozenset[str] = frozenset()
    def __init_subclass__(cls, /, topic: str | None = None, **kw): super().__init_subclass__(**kw); cls.topic = topic or cls.__name__.lower()
@dataclasses.dataclass(frozen=True, kw_only=True)
class UserCreated(Event, topic='user.created'):
    name: str
@dataclasses.dataclass(frozen=True, kw_only=True)
class Deleted(Event): n: int = 0
class Handler(t.Protocol[E]):
    priority: int
    def __call__(self, event: E, /) -> t.Awaitable[None] | None: ...
class Registry(dict[str, list[tuple[int, int, t.Callable[..., t.Any]]]]):
    counter = itertools.count()
    def __missing__(self, key): self[key] = v = []; return v
class Bus:
    def __init__(self): self._h = Registry(); self.errors: list[BaseException] = []
    @t.overload
    def on(self, ev: type[Event]) -> t.Callable[[t.Callable[P, T]], t.Callable[P, T]]: ...
    @t.overload
    def on(self, ev: str, *, priority: int = ...) -> t.Callable: ...
    def on(self, ev, *, priority=0):
        topic = ev if isinstance(ev, str) else ev.topic
        def deco(fn):
            heapq.heappush(self._h[topic], (-priority, next(Registry.counter), fn)); return fn
        return deco
    async def emit(self, ev):
        results = []
        for topic in dict.fromkeys((ev.topic, ev.topic.rpartition('.')[0] + '.*', '*')):
            for _, _, fn in sorted(self._h.get(topic, ())):
                try:
                    r = fn(ev)
                    results.append(await r if inspect.isawaitable(r) else r)
                except Exception as e:
                    e.add_note(f'in {getattr(fn, "__qualname__", fn)} for {topic}'); self.errors.append(e)
        return results
bus = Bus()
@bus.on(UserCreated)
async def greet(e: UserCreated): await asyncio.sleep(0); return f'hi {e.name}'
@bus.on('user.*', priority=5)
def audit(e): return ('audit', type(e).__name__)
@bus.on('*', priority=-1)
def boom(e): raise LookupError(e.topic)
class Plugin:
    seen: t.ClassVar[list] = []
    @functools.singledispatchmethod
    def handle(self, e): self.seen.append(('other', type(e).__name__))
    @handle.register
    def _(self, e: UserCreated): self.seen.append(('user', e.name))
p = Plugin(); bus.on('*')(p.handle)
async def main():
    print(await bus.emit(UserCreated(name='ann', tags=frozenset('a')))); print(await bus.emit(Deleted(n=3)))
asyncio.run(main()); print(p.seen, [(type(e).__name__, e.args, e.__notes__) for e in bus.errors])
print(UserCreated(name='x'), dataclasses.replace(UserCreated(name='x'), name='y').name, UserCreated.topic, Deleted.topic, hash(Deleted()) == hash(Deleted()))
try: UserCreated('x')
except TypeError as e: print(e)
try: Event().nope = 1
except (AttributeError, TypeError) as e: print(type(e).__name__, e)
print(inspect.signature(UserCreated), inspect.signature(bus.on), t.get_type_hints(Event.__init__) if False else inspect.signature(Handler.__call__), [f.name for f in dataclasses.fields(UserCreated)])
class Shape(abc.ABC):
    @property
    @abc.abstractmethod
    def area(self): ...
    @classmethod
    def __subclasshook__(cls, C): return hasattr(C, 'area') if cls is Shape else NotImplemented
try: Shape()
except TypeError as e: print(e)
print(issubclass(type('Sq', (), {'area': 1}), Shape), isinstance(3, Shape), t.get_overloads(Bus.on).__len__(), t.get_args(t.Callable[[int, str], bool]), t.Optional[int], int | None, t.Union[int, str, int])
class Color(enum.Enum):
    RED = (1, 'r'); GREEN = (2, 'g')
    def __init__(self, n, code): self.n = n; self.code = code
    @classmethod
    def _missing_(cls, v): return next((m for m in cls if m.code == v), None)
    @enum.property
    def label(self): return self.name.title()
print(Color('g'), Color.RED.label, [*Color], Color['RED'].value, repr(Color.GREEN))
try: Color('z')
except ValueError as e: print(e)
ns = types.SimpleNamespace(a=1, b=[2]); ns.c = ns; print(ns == types.SimpleNamespace(a=1), vars(ns).keys(), types.MappingProxyType({'a': 1}), types.new_class('N', (), {}, lambda d: d.update(x=1)).x)
