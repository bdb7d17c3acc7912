"""Track stock with FIFO costing, reorder rules and an audit trail."""
from abc import ABC, abstractmethod
from collections import defaultdict, deque
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum, auto
from typing import Protocol


class Kind(StrEnum):
    RECEIVE = auto()
    SHIP = auto()
    ADJUST = auto()


@dataclass
class Lot:
    quantity: int
    cost: Decimal


class OutOfStock(LookupError):
    def __init__(self, sku, wanted, have):
        super().__init__(f"{sku}: wanted {wanted}, have {have}")
        self.missing = wanted - have


class Reorder(Protocol):
    def suggest(self, sku: str, on_hand: int) -> int: ...


class MinMax:
    def __init__(self, low, high):
        self.low, self.high = low, high

    def suggest(self, sku, on_hand):
        return self.high - on_hand if on_hand < self.low else 0


class Observer(ABC):
    @abstractmethod
    def notify(self, kind: Kind, sku: str, quantity: int) -> None: ...


class Audit(Observer):
    def __init__(self):
        self.lines = []

    def notify(self, kind, sku, quantity):
        self.lines.append(f"{len(self.lines) + 1:03} {kind:<8} {sku:<6} {quantity:+d}")


class Warehouse:
    def __init__(self, policy: Reorder, *observers: Observer):
        self.lots = defaultdict(deque)
        self.policy, self.observers = policy, observers

    def __getitem__(self, sku):
        return sum(lot.quantity for lot in self.lots[sku])

    def _tell(self, kind, sku, quantity):
        for observer in self.observers:
            observer.notify(kind, sku, quantity)

    def receive(self, sku, quantity, cost):
        self.lots[sku].append(Lot(quantity, Decimal(cost)))
        self._tell(Kind.RECEIVE, sku, quantity)

    def ship(self, sku, quantity) -> Decimal:
        if (have := self[sku]) < quantity:
            raise OutOfStock(sku, quantity, have)
        cost, left = Decimal(0), quantity
        while left:
            lot = self.lots[sku][0]
            taken = min(left, lot.quantity)
            cost += taken * lot.cost
            lot.quantity -= taken
            left -= taken
            if not lot.quantity:
                self.lots[sku].popleft()
        self._tell(Kind.SHIP, sku, -quantity)
        return cost

    def value(self):
        return sum((lot.quantity * lot.cost for lots in self.lots.values() for lot in lots), Decimal(0))


audit = Audit()
house = Warehouse(MinMax(10, 40), audit)
for sku, quantity, cost in [("bolt", 100, "0.12"), ("bolt", 50, "0.15"), ("gear", 8, "14.20")]:
    house.receive(sku, quantity, cost)
print(house.ship("bolt", 120), house["bolt"], house.value())
for sku, quantity in [("gear", 5), ("gear", 9), ("nut", 1)]:
    try:
        print(sku, house.ship(sku, quantity))
    except OutOfStock as error:
        print("short", error, error.missing)
print({sku: house.policy.suggest(sku, house[sku]) for sku in sorted(house.lots)})
print(*audit.lines, sep="\n")
try:
    Observer()
except TypeError as error:
    print(error)
print(Kind("ship") is Kind.SHIP, [k.upper() for k in Kind], f"{Kind.ADJUST!r}")
