"""Plan shifts on working days of a month and print a calendar of them."""
import calendar
from collections import Counter
from datetime import date, timedelta
from itertools import cycle

HOLIDAYS = {date(2026, 5, 1), date(2026, 5, 14), date(2026, 5, 25)}
TEAM = ["Ada", "Ben", "Cho"]


def working_days(year: int, month: int):
    for day in calendar.Calendar().itermonthdates(year, month):
        if day.month == month and day.weekday() < calendar.SATURDAY and day not in HOLIDAYS:
            yield day


def assign(days, people):
    plan = {}
    rota = cycle(people)
    person = next(rota)
    week = None
    for day in days:
        if week is not None and day.isocalendar().week != week:
            person = next(rota)
        week = day.isocalendar().week
        plan[day] = person
    return plan


def render(year, month, plan):
    lines = [f"{calendar.month_name[month]} {year}".center(41)]
    lines.append(" ".join(f"{name:>5}" for name in calendar.day_abbr))
    for week in calendar.monthcalendar(year, month):
        cells = []
        for number in week:
            if not number:
                cells.append(" " * 5)
                continue
            day = date(year, month, number)
            mark = "*" if day in HOLIDAYS else plan.get(day, "")[:1]
            cells.append(f"{number:>3}{mark:<2}")
        lines.append(" ".join(cells).rstrip())
    return "\n".join(lines)


plan = assign(working_days(2026, 5), TEAM)
print(render(2026, 5, plan))
print(Counter(plan.values()).most_common())
first, length = calendar.monthrange(2026, 5)
print(first, length, calendar.isleap(2026), calendar.weekday(2026, 5, 25).name, [m for m in range(1, 13) if calendar.monthrange(2026, m)[1] == 31])
fridays_13 = [f"{d:%d %b %Y}" for d in (date(2026, 1, 1) + timedelta(days=i) for i in range(365)) if d.day == 13 and d.weekday() == 4]
print(fridays_13)
third_fridays = [[w[calendar.FRIDAY] for w in calendar.monthcalendar(2026, m) if w[calendar.FRIDAY]][2] for m in range(1, 13)]
print(third_fridays)
last = max(plan)
gap = timedelta(days=(7 - last.weekday()) % 7 or 7)
print(last.isoformat(), (last + gap).strftime("%A %d %B"), last.toordinal() - min(plan).toordinal())
print(calendar.TextCalendar(calendar.SUNDAY).formatmonth(2026, 2))
