"""Forecast a budget with recurring rules over calendar months."""
import calendar
from collections import ChainMap, OrderedDict
from datetime import date, datetime, timedelta
from decimal import Decimal
from fractions import Fraction
from itertools import accumulate, groupby
from operator import attrgetter, itemgetter
from typing import NamedTuple


class Entry(NamedTuple):
    day: date
    label: str
    amount: Decimal


def monthly(label, amount, day, start, end):
    year, month = start.year, start.month
    while (current := date(year, month, min(day, calendar.monthrange(year, month)[1]))) <= end:
        if current >= start:
            yield Entry(current, label, Decimal(amount))
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)


def every(label, amount, days, start, end):
    day = start
    while day <= end:
        yield Entry(day, label, Decimal(amount))
        day += timedelta(days=days)


start, end = date(2026, 1, 1), date(2026, 6, 30)
entries = sorted(
    [
        *monthly("salary", "3150.00", 31, start, end),
        *monthly("rent", "-1180.00", 1, start, end),
        *monthly("power", "-74.35", 15, start, end),
        *every("food", "-92.40", 7, date(2026, 1, 3), end),
        Entry(date(2026, 3, 14), "repair", Decimal("-640")),
    ],
    key=attrgetter("day", "label"),
)
balance = Decimal("900.00")
lowest = (balance, start)
for month, group in groupby(entries, key=lambda e: (e.day.year, e.day.month)):
    group = list(group)
    income = sum(e.amount for e in group if e.amount > 0)
    spent = -sum(e.amount for e in group if e.amount < 0)
    for total, entry in zip(accumulate((e.amount for e in group), initial=balance), [None, *group]):
        lowest = min(lowest, (total, entry.day if entry else start))
    balance += income - spent
    print(f"{calendar.month_abbr[month[1]]} {month[0]}: +{income:>8} -{spent:>8} = {balance:>9}  saved {Fraction(income - spent) / Fraction(income) * 100 // 1}%")
print("lowest:", *lowest)
by_label = OrderedDict()
for entry in entries:
    by_label[entry.label] = by_label.get(entry.label, 0) + entry.amount
by_label.move_to_end("repair", last=False)
for label, total in by_label.items():
    print(f"{label:<8}{total:>12,.2f}")
print(sorted(by_label.items(), key=itemgetter(1))[0])
settings = ChainMap({"currency": "EUR"}, {"currency": "USD", "places": 2})
print(settings["currency"], settings["places"], dict(settings.maps[1]))
stamp = datetime.combine(end, datetime.min.time()) + timedelta(hours=9, minutes=30)
print(stamp.isoformat(sep=" "), stamp.strftime("%j %U %p"), (datetime(2026, 7, 1) - stamp).total_seconds())
