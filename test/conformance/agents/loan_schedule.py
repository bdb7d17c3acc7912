"""Amortise a loan and compare strategies, all in Decimal."""
from datetime import date, timedelta
from decimal import Decimal, getcontext, localcontext
from typing import Iterator, NamedTuple

getcontext().prec = 34
CENT = Decimal("0.01")


class Payment(NamedTuple):
    number: int
    due: date
    interest: Decimal
    principal: Decimal
    balance: Decimal


def add_months(day: date, months: int) -> date:
    index = day.month - 1 + months
    year, month = day.year + index // 12, index % 12 + 1
    for last in (day.day, 30, 29, 28):
        try:
            return date(year, month, min(day.day, last))
        except ValueError:
            continue
    raise AssertionError


def monthly_payment(principal: Decimal, annual_rate: Decimal, months: int) -> Decimal:
    rate = annual_rate / 12
    if rate == 0:
        return (principal / months).quantize(CENT)
    factor = (1 + rate) ** months
    return (principal * rate * factor / (factor - 1)).quantize(CENT)


def schedule(principal: Decimal, annual_rate: Decimal, months: int, start: date, extra: Decimal = Decimal(0)) -> Iterator[Payment]:
    payment = monthly_payment(principal, annual_rate, months)
    balance = principal
    number = 0
    while balance > 0:
        number += 1
        interest = (balance * annual_rate / 12).quantize(CENT)
        paid = min(payment + extra - interest, balance)
        if number == months:
            paid = balance
        balance -= paid
        yield Payment(number, add_months(start, number), interest, paid, balance)


principal = Decimal("250000")
for rate in ("0.0325", "0.0499", "0"):
    plan = list(schedule(principal, Decimal(rate), 360, date(2024, 1, 31)))
    total_interest = sum(p.interest for p in plan)
    print(f"{Decimal(rate):.2%}: {monthly_payment(principal, Decimal(rate), 360):,} a month, interest {total_interest:,}, {len(plan)} payments, ends {plan[-1].due:%d %b %Y}")

plan = list(schedule(principal, Decimal("0.0499"), 360, date(2024, 1, 31), extra=Decimal(250)))
print(len(plan), plan[0], plan[-1].due.isoformat(), sep="\n")
print("by year:")
by_year: dict[int, list[Decimal]] = {}
for p in plan:
    totals = by_year.setdefault(p.due.year, [Decimal(0), Decimal(0)])
    totals[0] += p.interest
    totals[1] += p.principal
for year, (interest, paid) in list(by_year.items())[:5]:
    print(f"  {year}: interest {interest:>10} principal {paid:>10} ratio {interest / paid:.4f}")

with localcontext() as ctx:
    ctx.prec = 10
    apr = Decimal("0.0499")
    effective = (1 + apr / 12) ** 12 - 1
    print("effective rate", effective, "daily", (1 + effective) ** (Decimal(1) / 365) - 1)
print("doubling time in years:", (Decimal(2).ln() / (1 + Decimal("0.0499")).ln()).quantize(Decimal("0.001")))
days = (plan[-1].due - plan[0].due).days
print(days, timedelta(days=days) / timedelta(weeks=52))
