"""Event sourcing: commands, events, projections, snapshots, optimistic locking and an outbox, all in memory."""
import copy
import json
from abc import ABC, abstractmethod
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import KW_ONLY, InitVar, asdict, dataclass, field, fields
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from functools import singledispatchmethod
from itertools import count
from typing import ClassVar, Self
from uuid import UUID, uuid5
from weakref import WeakSet


class DomainError(Exception):
    """A command that the state does not allow."""


class ConflictError(DomainError):
    def __init__(self, expected, actual):
        super().__init__(expected, actual)
        self.expected, self.actual = expected, actual

    def __str__(self):
        return f'expected version {self.expected}, found {self.actual}'


class Clock:
    def __init__(self, start=datetime(2024, 1, 1, 9, tzinfo=UTC), step=timedelta(seconds=30)):
        self.now, self.step = start, step

    def __call__(self):
        self.now += self.step
        return self.now


@dataclass(frozen=True, slots=True)
class Event:
    registry: ClassVar[dict[str, type]] = {}
    version: ClassVar[int] = 1
    _: KW_ONLY
    at: datetime | None = None

    def __init_subclass__(cls, **kwargs):
        super(Event, cls).__init_subclass__(**kwargs)
        Event.registry[cls.__name__] = cls

    def to_json(self):
        return json.dumps({'type': type(self).__name__, 'v': self.version, **asdict(self)}, default=str, separators=(',', ':'))

    @classmethod
    def from_json(cls, text):
        data = json.loads(text)
        kind = cls.registry[data.pop('type')]
        kind.upcast(data, data.pop('v'))
        data['at'] = datetime.fromisoformat(data['at'])
        return kind(**{f.name: f.type(data[f.name]) if f.type in (int, Decimal, UUID) else data[f.name] for f in fields(kind)})

    @classmethod
    def upcast(cls, data, version):
        pass


@dataclass(frozen=True, slots=True)
class Opened(Event):
    customer: str


@dataclass(frozen=True, slots=True)
class ItemAdded(Event):
    version: ClassVar[int] = 2
    sku: str
    price: Decimal
    quantity: int = 1

    @classmethod
    def upcast(cls, data, version):
        if version < 2:
            data['price'] = Decimal(data.pop('cents')) / 100


@dataclass(frozen=True, slots=True)
class ItemRemoved(Event):
    sku: str


@dataclass(frozen=True, slots=True)
class CheckedOut(Event):
    total: Decimal


@dataclass
class Line:
    price: Decimal
    quantity: int = 0

    @property
    def total(self):
        return self.price * self.quantity


@dataclass
class Cart:
    id: UUID
    lines: dict[str, Line] = field(default_factory=dict)
    customer: str | None = None
    is_open: bool = False
    version: int = 0
    pending: list[Event] = field(default_factory=list, repr=False, compare=False)
    history: InitVar[Iterable[Event]] = ()

    def __post_init__(self, history):
        for event in history:
            self.apply(event)
            self.version += 1

    @singledispatchmethod
    def apply(self, event):
        raise NotImplementedError(type(event).__name__)

    @apply.register
    def _(self, event: Opened):
        self.customer, self.is_open = event.customer, True

    @apply.register
    def _(self, event: ItemAdded):
        line = self.lines.setdefault(event.sku, Line(event.price))
        line.quantity += event.quantity

    @apply.register
    def _(self, event: ItemRemoved):
        del self.lines[event.sku]

    @apply.register
    def _(self, event: CheckedOut):
        self.is_open = False

    def record(self, event: Event) -> Self:
        self.apply(event)
        self.pending.append(event)
        return self

    def handle(self, command):
        match command:
            case ('open', str(customer)) if not self.is_open and self.customer is None:
                return self.record(Opened(customer))
            case (_, *_) if not self.is_open:
                raise DomainError(f'cart is not open for {command[0]}')
            case ('add', sku, price, int(quantity)) | ('add', sku, price, *_, {'quantity': quantity}) if quantity > 0:
                return self.record(ItemAdded(sku, Decimal(price), quantity))
            case ('add', sku, price):
                return self.handle(('add', sku, price, 1))
            case ('remove', sku) if sku in self.lines:
                return self.record(ItemRemoved(sku))
            case ('checkout',) if self.lines:
                return self.record(CheckedOut(self.total))
            case (name, *rest):
                raise DomainError(f'cannot {name} {rest}')

    @property
    def total(self):
        return sum((line.total for line in self.lines.values()), Decimal(0))


class Projection(ABC):
    live = WeakSet()

    def __new__(cls, *args, **kwargs):
        self = super().__new__(cls)
        Projection.live.add(self)
        return self

    @abstractmethod
    def __call__(self, stream: UUID, event: Event) -> None: ...


class Sales(Projection):
    def __init__(self):
        self.by_sku = defaultdict(lambda: [0, Decimal(0)])
        self.done = 0

    def __call__(self, stream, event):
        match event:
            case ItemAdded(sku=sku, price=price, quantity=n):
                entry = self.by_sku[sku]
                entry[0] += n
                entry[1] += n * price
            case CheckedOut():
                self.done += 1


class Store:
    def __init__(self, clock, *, snapshot_every=3):
        self.clock, self.every = clock, snapshot_every
        self.streams: dict[UUID, list[str]] = defaultdict(list)
        self.snapshots: dict[UUID, Cart] = {}
        self.subscribers: list = []
        self.replayed = 0

    def load(self, id):
        cart = copy.deepcopy(self.snapshots.get(id)) or Cart(id)
        for text in self.streams[id][cart.version:]:
            cart.apply(Event.from_json(text))
            cart.version += 1
            self.replayed += 1
        return cart

    def save(self, cart):
        stream = self.streams[cart.id]
        if len(stream) != cart.version:
            raise ConflictError(cart.version, len(stream))
        for event in cart.pending:
            object.__setattr__(event, 'at', self.clock())
            stream.append(event.to_json())
            for subscriber in self.subscribers:
                subscriber(cart.id, event)
        cart.version += len(cart.pending)
        cart.pending.clear()
        if cart.version - getattr(self.snapshots.get(cart.id), 'version', 0) >= self.every:
            self.snapshots[cart.id] = copy.deepcopy(cart)


NAMESPACE = UUID('12345678-1234-5678-1234-567812345678')
ids = (uuid5(NAMESPACE, f'cart-{n}') for n in count(1))
store, sales = Store(Clock()), Sales()
store.subscribers += [sales, lambda stream, event: print(f'  {str(stream)[:8]} {event.at:%H:%M:%S} {type(event).__name__}')]
first, second = next(ids), next(ids)
script = {
    first: [('open', 'Ada'), ('add', 'tea', '3.50', 2), ('add', 'pot', '20'), ('open', 'Bob'), ('add', 'cup', '4.25', {'quantity': 6}), ('remove', 'pot'), ('remove', 'pot'), ('add', 'tea', '3.50', 0), ('checkout',), ('add', 'x', 1)],
    second: [('add', 'tea', 1), ('open', 'Bob'), ('checkout',)],
}
for id, commands in script.items():
    for command in commands:
        cart = store.load(id)
        try:
            cart.handle(command)
        except DomainError as error:
            print('refused:', error)
        else:
            store.save(cart)
    print(store.load(id), store.load(id).total)
print(store.replayed, sorted(store.snapshots[first].lines), store.snapshots.keys() == {first}, dict(sales.by_sku), sales.done)
ours, theirs = store.load(second), store.load(second)
store.save(ours.handle(('add', 'jam', '2.20')))
try:
    store.save(theirs.handle(('add', 'ham', '9')))
except ConflictError as error:
    print(error, error.args, isinstance(error, DomainError), theirs.pending)
old = '{"type":"ItemAdded","v":1,"sku":"old","cents":150,"quantity":2,"at":"2023-12-31T23:59:59+00:00"}'
event = Event.from_json(old)
print(event, event.to_json(), sorted(Event.registry.keys() - {'Opened'}), hash(event) == hash(Event.from_json(old)), event == Event.from_json(event.to_json()))
rebuilt = Cart(first, history=map(Event.from_json, store.streams[first]))
print(rebuilt == store.load(first), rebuilt.version, len(Projection.live), [f.name for f in fields(Cart) if f.compare])
for act in (lambda: setattr(event, 'sku', 'x'), lambda: ItemAdded('a'), lambda: Opened('a', datetime.min), lambda: event.__dict__, Projection, lambda: rebuilt.apply(object()), lambda: Event.from_json('{"type": "No"}')):
    try:
        act()
    except (AttributeError, TypeError, NotImplementedError, KeyError) as error:
        print(type(error).__name__, error)
