"""A multi-currency ledger: exact conversion, balances, statements."""
from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_EVEN, Decimal, DivisionByZero, localcontext
from enum import Enum
from functools import total_ordering


class Currency(Enum):
    EUR = ("€", 2)
    USD = ("$", 2)
    JPY = ("¥", 0)

    def __init__(self, symbol, places):
        self.symbol = symbol
        self.unit = Decimal(1).scaleb(-places)


@total_ordering
@dataclass(frozen=True)
class Money:
    amount: Decimal
    currency: Currency

    def __post_init__(self):
        object.__setattr__(self, "amount", Decimal(self.amount).quantize(self.currency.unit, ROUND_HALF_EVEN))

    def _check(self, other: Money):
        if self.currency is not other.currency:
            raise TypeError(f"cannot mix {self.currency.name} and {other.currency.name}")

    def __add__(self, other):
        self._check(other)
        return Money(self.amount + other.amount, self.currency)

    def __neg__(self):
        return Money(-self.amount, self.currency)

    def __sub__(self, other):
        return self + -other

    def __mul__(self, factor):
        return Money(self.amount * Decimal(factor), self.currency)

    __rmul__ = __mul__

    def __lt__(self, other):
        self._check(other)
        return self.amount < other.amount

    def __format__(self, spec):
        return f"{self.currency.symbol}{self.amount:{spec or ',f'}}"

    __str__ = lambda self: format(self, "")


class Ledger:
    def __init__(self, rates):
        self.rates = rates
        self.entries = []

    def post(self, day, account, money):
        self.entries.append((day, account, money))

    def transfer(self, day, source, target, money):
        self.post(day, source, -money)
        self.post(day, target, money)

    def balances(self):
        totals = defaultdict(dict)
        for _, account, money in self.entries:
            by_currency = totals[account]
            by_currency[money.currency] = by_currency.get(money.currency, Money(0, money.currency)) + money
        return totals

    def convert(self, money, target):
        if money.currency is target:
            return money
        return Money(money.amount * self.rates[money.currency] / self.rates[target], target)


rates = {Currency.EUR: Decimal(1), Currency.USD: Decimal("0.921"), Currency.JPY: Decimal("0.00613")}
ledger = Ledger(rates)
ledger.post(date(2026, 1, 5), "cash", Money("1200.505", Currency.EUR))
ledger.post(date(2026, 1, 6), "cash", Money("1500", Currency.USD))
ledger.transfer(date(2026, 1, 9), "cash", "savings", Money("333.335", Currency.USD))
ledger.transfer(date(2026, 1, 9), "cash", "travel", Money(45000, Currency.JPY))
for account, totals in sorted(ledger.balances().items()):
    worth = sum((ledger.convert(m, Currency.EUR) for m in totals.values()), Money(0, Currency.EUR))
    print(f"{account:<8}", ", ".join(f"{m}" for m in totals.values()), "=", worth)
print(max(Money(3, Currency.EUR), Money("2.5", Currency.EUR)), Money(1, Currency.JPY) * "12.5", 2 * Money("0.125", Currency.USD))
print(repr(Money("1.5", Currency.JPY)), {Money(1, Currency.EUR): "one"}[Money("1.00", Currency.EUR)])
for act in (lambda: Money(1, Currency.EUR) + Money(1, Currency.USD), lambda: Money(1, Currency.EUR) < Money(1, Currency.JPY), lambda: setattr(Money(1, Currency.EUR), "amount", 2)):
    try:
        act()
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
with localcontext() as ctx:
    ctx.traps[DivisionByZero] = False
    print(Decimal(5) / 0, Decimal(-5) / 0)
print(sorted([Money(5, Currency.USD), Money("-1", Currency.USD), Money("2.2", Currency.USD)])[0])
