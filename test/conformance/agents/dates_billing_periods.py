"""Splits a year into billing periods and prorates a plan change."""
from datetime import date, timedelta
from decimal import Decimal, ROUND_HALF_UP


def month_start(day):
    return day.replace(day=1)


def next_month(day):
    return (month_start(day) + timedelta(days=32)).replace(day=1)


def periods(first, last):
    start = first
    while start <= last:
        end = min(next_month(start) - timedelta(days=1), last)
        yield start, end
        start = end + timedelta(days=1)


def prorate(price, start, end):
    whole = (next_month(start) - month_start(start)).days
    used = (end - start).days + 1
    return (Decimal(price) * used / whole).quantize(Decimal('0.01'), ROUND_HALF_UP)


total = Decimal(0)
for start, end in periods(date(2024, 1, 17), date(2024, 12, 5)):
    price = '30.00' if start < date(2024, 6, 1) else '45.00'
    amount = prorate(price, start, end)
    total += amount
    print(f'{start:%d %b %Y} - {end:%d %b %Y}  {(end - start).days + 1:3} days  {amount:>8}')
print(f'{"total":>42}  {total}')
print(f'week {date(2024, 12, 30).isocalendar().week} of {date(2024, 12, 30).isocalendar().year}')
