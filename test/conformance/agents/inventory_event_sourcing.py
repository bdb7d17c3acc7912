"""Event sourcing: commands become events, events make projections, snapshots are checked by replay."""
from __future__ import annotations

import copy
import json
from abc import ABC, abstractmethod
from collections import ChainMap, OrderedDict
from dataclasses import asdict, dataclass, field, replace
from enum import StrEnum
from typing import ClassVar, Protocol


class Kind(StrEnum):
    RECEIVED = 'received'
    SHIPPED = 'shipped'
    ADJUSTED = 'adjusted'


@dataclass(frozen=True, kw_only=True)
class Event:
    registry: ClassVar[dict[Kind, type[Event]]] = {}
    sku: str
    quantity: int
    sequence: int = 0

    def __init_subclass__(cls, kind: Kind, **kwargs):
        super().__init_subclass__(**kwargs)
        cls.kind = kind
        Event.registry[kind] = cls

    def to_json(self) -> str:
        return json.dumps({'kind': self.kind, **asdict(self)})

    @staticmethod
    def from_json(text: str) -> Event:
        data = json.loads(text)
        return Event.registry[Kind(data.pop('kind'))](**data)


@dataclass(frozen=True, kw_only=True)
class Received(Event, kind=Kind.RECEIVED):
    supplier: str = 'unknown'


@dataclass(frozen=True, kw_only=True)
class Shipped(Event, kind=Kind.SHIPPED):
    order: str


@dataclass(frozen=True, kw_only=True)
class Adjusted(Event, kind=Kind.ADJUSTED):
    reason: str


class Projection(ABC):
    @abstractmethod
    def apply(self, event: Event) -> None: ...

    def replay(self, events):
        for event in events:
            self.apply(event)
        return self


class Stock(Projection):
    def __init__(self):
        self.levels: dict[str, int] = {}

    def apply(self, event):
        sign = -1 if isinstance(event, Shipped) else 1
        self.levels[event.sku] = self.levels.get(event.sku, 0) + sign * event.quantity


class Suppliers(Projection):
    def __init__(self):
        self.totals = OrderedDict()

    def apply(self, event):
        match event:
            case Received(supplier=supplier, quantity=quantity):
                self.totals[supplier] = self.totals.get(supplier, 0) + quantity
                self.totals.move_to_end(supplier, last=False)
            case Adjusted(reason=reason) if 'return' in reason:
                self.totals.setdefault('returns', 0)
                self.totals['returns'] += event.quantity


class InsufficientStock(ValueError):
    def __init__(self, sku, wanted, available):
        super().__init__(sku, wanted, available)
        self.sku, self.wanted, self.available = sku, wanted, available

    def __str__(self):
        return f'{self.sku}: wanted {self.wanted}, have {self.available}'


class Listener(Protocol):
    def __call__(self, event: Event) -> None: ...


@dataclass
class Log:
    events: list[Event] = field(default_factory=list)
    listeners: list[Listener] = field(default_factory=list, repr=False)

    def append(self, event: Event) -> Event:
        stamped = replace(event, sequence=len(self.events) + 1)
        if isinstance(stamped, Shipped):
            have = Stock().replay(self.events).levels.get(stamped.sku, 0)
            if have < stamped.quantity:
                raise InsufficientStock(stamped.sku, stamped.quantity, have)
        self.events.append(stamped)
        for listener in self.listeners:
            listener(stamped)
        return stamped


log = Log()
seen = []
log.listeners.append(lambda event: seen.append((event.sequence, str(event.kind))))
for make in (lambda: Received(sku='A', quantity=10, supplier='Acme'), lambda: Shipped(sku='A', quantity=3, order='o1'), lambda: Shipped(sku='A', quantity=30, order='o2'),
             lambda: Received(sku='B', quantity=5, supplier='Bolt'), lambda: Adjusted(sku='A', quantity=2, reason='customer return'), lambda: Shipped(sku='Z', quantity=1, order='o3'),
             lambda: Received(sku='A', quantity=1, supplier='Acme'), lambda: Received(quantity=1)):
    try:
        print(log.append(make()))
    except (InsufficientStock, TypeError) as error:
        print(type(error).__name__, error)
print(seen)
lines = [event.to_json() for event in log.events]
print('\n'.join(lines))
restored = [Event.from_json(line) for line in lines]
print(restored == log.events, hash(restored[0]) == hash(log.events[0]))
stock, suppliers = Stock().replay(restored), Suppliers().replay(restored)
print(stock.levels, suppliers.totals)
snapshot = copy.deepcopy(stock)
for event in log.events[3:]:
    pass
print(snapshot.levels == Stock().replay(log.events).levels, ChainMap({'A': 0}, stock.levels)['B'], dict(ChainMap({'A': 0}, stock.levels)))
for bad in ('{"kind": "stolen", "sku": "A", "quantity": 1}', '{"kind": "shipped", "sku": "A", "quantity": 1}', 'nope'):
    try:
        Event.from_json(bad)
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
try:
    log.events[0].quantity = 5
except AttributeError as error:
    print(type(error).__name__, error)
try:
    Projection()
except TypeError as error:
    print(error)
