"""An order workflow as a state machine declared by decorators, with guards, hooks, history and a diagram."""
from collections import defaultdict
from dataclasses import dataclass, field
from enum import Enum, unique
from functools import partialmethod
from typing import Any, Callable, ClassVar


@unique
class Status(Enum):
    NEW = 'new'
    PAID = 'paid'
    SHIPPED = 'shipped'
    DELIVERED = 'delivered'
    CANCELLED = 'cancelled'

    def __str__(self):
        return self.value


class TransitionError(Exception):
    def __init__(self, action, status, reason='not allowed'):
        self.action, self.status, self.reason = action, status, reason
        super().__init__(f'{action} from {status}: {reason}')


class transition:
    """A method that moves an object from some states to another."""

    def __init__(self, *sources, target, guard=None):
        self.sources, self.target, self.guard = frozenset(sources), target, guard

    def __call__(self, func):
        self.func = func
        self.__doc__ = func.__doc__
        return self

    def __set_name__(self, owner, name):
        self.name = name
        owner.transitions = {**getattr(owner, 'transitions', {}), name: self}

    def __get__(self, instance, owner=None):
        if instance is None:
            return self

        def run(*args, **kwargs):
            if instance.status not in self.sources:
                raise TransitionError(self.name, instance.status)
            if self.guard and not self.guard(instance):
                raise TransitionError(self.name, instance.status, f'guard {self.guard.__name__} failed')
            result = self.func(instance, *args, **kwargs)
            before, instance.status = instance.status, self.target
            instance.history.append((before, self.name, self.target))
            for hook in type(instance).hooks[self.target]:
                hook(instance)
            return result
        run.__name__ = self.name
        return run


def has_items(order):
    return bool(order.items)


@dataclass
class Order:
    hooks: ClassVar[dict[Status, list[Callable]]] = defaultdict(list)
    number: int
    items: dict[str, int] = field(default_factory=dict)
    status: Status = Status.NEW
    history: list[tuple] = field(default_factory=list, repr=False)
    notes: list[str] = field(default_factory=list, repr=False)

    @classmethod
    def on(cls, status):
        def register(func):
            cls.hooks[status].append(func)
            return func
        return register

    def change(self, item, amount):
        if self.status is not Status.NEW:
            raise TransitionError('change', self.status)
        self.items[item] = self.items.get(item, 0) + amount
        if self.items[item] <= 0:
            del self.items[item]

    add_one = partialmethod(change, amount=1)
    remove_one = partialmethod(change, amount=-1)

    @transition(Status.NEW, target=Status.PAID, guard=has_items)
    def pay(self, amount: float):
        """Take the money."""
        if amount < sum(self.items.values()):
            raise ValueError(f'{amount} is too little')
        return amount - sum(self.items.values())

    @transition(Status.PAID, target=Status.SHIPPED)
    def ship(self, carrier='post', **tracking: Any):
        self.notes.append(f'{carrier} {tracking}')

    @transition(Status.SHIPPED, target=Status.DELIVERED)
    def deliver(self):
        pass

    @transition(Status.NEW, Status.PAID, target=Status.CANCELLED)
    def cancel(self, reason='none'):
        self.notes.append(f'cancelled: {reason}')


@Order.on(Status.PAID)
@Order.on(Status.CANCELLED)
def tell(order):
    order.notes.append(f'mail: order {order.number} is {order.status}')


class RushOrder(Order):
    @transition(Status.NEW, target=Status.SHIPPED)
    def rush(self):
        return 'now'


def attempt(action, *args, **kwargs):
    try:
        return action(*args, **kwargs)
    except (TransitionError, ValueError) as error:
        return f'{type(error).__name__}: {error}'


order = Order(1)
print(attempt(order.pay, 5))
order.add_one('tea')
order.add_one('tea')
order.remove_one('pot') if 'pot' in order.items else order.add_one('pot')
order.remove_one('tea')
print(order, attempt(order.pay, 1), order.status, attempt(order.pay, 5.5), order.status)
print(attempt(order.add_one, 'cup'), attempt(order.deliver), attempt(order.ship, 'dhl', code='X1'), attempt(order.cancel), attempt(order.deliver))
print([f'{a}-{name}->{b}' for a, name, b in order.history], order.notes)
other = Order(2, {'x': 1})
print(attempt(other.cancel, reason='changed mind'), other.notes, attempt(other.cancel))
rush = RushOrder(3, {'y': 1})
print(rush.rush(), rush.status, sorted(RushOrder.transitions), sorted(Order.transitions), Order.pay.__doc__, rush.pay.__name__)
for name, t in sorted(RushOrder.transitions.items()):
    for source in sorted(t.sources, key=lambda s: s.name):
        print(f'  {source} --{name}{"?" if t.guard else ""}--> {t.target}')
print(Order(1) == Order(1), Order(1) != RushOrder(1), list(Status), Status('paid') is Status.PAID)
