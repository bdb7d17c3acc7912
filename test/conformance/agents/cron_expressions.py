import heapq, datetime as dt, zoneinfo, itertools, functools, re, calendar, time, collections, enum, bisect, operator, math, json, copy, typing
class Cron:
    FIELDS = (('minute', 0, 59), ('hour', 0, 23), ('day', 1, 31), ('month', 1, 12), ('dow', 0, 6)); NAMES = {n.lower(): i for names in (list(calendar.month_abbr),) for i, n in enumerate(names) if n} | {n.lower(): (i + 1) % 7 for i, n in enumerate(calendar.day_abbr)}
    def __init__(self, expr):
        parts = {'@daily': '0 0 * * *', '@hourly': '0 * * * *'}.get(expr, expr).split()
        if len(parts) != 5: raise ValueError(f'expected 5 fields, got {len(parts)}: {expr!r}')
        self.sets = [self._field(p, lo, hi, n) for p, (n, lo, hi) in zip(parts, self.FIELDS)]; self.expr = expr
    def _field(self, text, lo, hi, name):
        out = set()
        for part in text.split(','):
            m = re.fullmatch(r'(?:(?P<star>\*)|(?P<a>\w+)(?:-(?P<b>\w+))?)(?:/(?P<step>\d+))?', part)
            if not m: raise ValueError(f'bad {name}: {part!r}')
            val = lambda s: self.NAMES.get(s.lower(), None) if not s.isdigit() else int(s)
            a, b = (lo, hi) if m['star'] else (val(m['a']), val(m['b']) if m['b'] else (hi if m['step'] else val(m['a'])))
            if a is None or b is None or not lo <= a <= b <= hi: raise ValueError(f'{name} out of range: {part!r}')
            out.update(range(a, b + 1, int(m['step'] or 1)))
        return sorted(out)
    def next(self, t):
        t = t.replace(second=0, microsecond=0) + dt.timedelta(minutes=1)
        for _ in range(100000):
            mi, h, d, mo, w = self.sets
            if t.month not in mo: t = (t.replace(day=1, hour=0, minute=0) + dt.timedelta(days=32)).replace(day=1); continue
            if t.day not in d or (t.weekday() + 1) % 7 not in w: t = t.replace(hour=0, minute=0) + dt.timedelta(days=1); continue
            if t.hour not in h: t = t.replace(minute=0) + dt.timedelta(hours=1); continue
            if t.minute not in mi: t += dt.timedelta(minutes=1); continue
            return t
        raise OverflowError('never')
t0 = dt.datetime(2024, 2, 28, 23, 58, 30)
for e in ('*/15 * * * *', '0 9-17/4 * * mon-fri', '30 2 29 2 *', '@daily', '5,10 0 1 jan,jul *', '0 0 31 * sun'):
    c = Cron(e); print(e, [str(x) for x in itertools.islice(functools.reduce(lambda acc, _: acc + [c.next(acc[-1])], range(3), [t0])[1:] if e != '' else [], 3)])
for bad in ('* * * *', '60 * * * *', '* * * foo *', '5-1 * * * *', 'a/b * * * *'):
    try: Cron(bad)
    except ValueError as x: print(x)
@functools.total_ordering
class Job:
    ids = itertools.count(1)
    def __init__(self, at, fn, every=None): self.at, self.fn, self.every, self.id = at, fn, every, next(self.ids)
    def __lt__(self, o): return (self.at, self.id) < (o.at, o.id)
    def __eq__(self, o): return self is o
    def __repr__(self): return f'J{self.id}@{self.at:%H:%M}'
q = []; log = []
for m, every in ((5, 10), (5, None), (12, 7)): heapq.heappush(q, Job(t0 + dt.timedelta(minutes=m), len, every and dt.timedelta(minutes=every)))
while q and len(log) < 8:
    j = heapq.heappop(q); log.append(repr(j))
    if j.every: j.at += j.every; heapq.heappush(q, j)
print(log, heapq.nsmallest(2, q), q[0] <= q[-1])
Z = dt.timezone(dt.timedelta(hours=5, minutes=30), 'IST'); a = dt.datetime(2024, 3, 10, 1, 30, tzinfo=Z); print(a, a.astimezone(dt.UTC), a.utcoffset(), a.tzname(), a.timestamp(), repr(a), a.isoformat(timespec='milliseconds'), dt.datetime.fromisoformat('2024-03-10T01:30:00.123456+05:30') > a, dt.datetime.fromisoformat('20240310T013000Z'), dt.datetime.fromtimestamp(1e9, dt.UTC), dt.datetime.strptime('Mar 1 2024 11PM', '%b %d %Y %I%p'), (dt.datetime.max - dt.datetime.min), dt.timedelta(days=-1, seconds=5), str(dt.timedelta(days=1, microseconds=-1)), dt.timedelta(hours=36) / dt.timedelta(days=1), divmod(dt.timedelta(minutes=100), dt.timedelta(hours=1)), abs(dt.timedelta(-1)), dt.time(23, 59, 59, 999).isoformat('minutes'), dt.date(2024, 2, 29) + dt.timedelta(365), dt.date.min, dt.datetime.combine(dt.date(2024, 1, 1), dt.time(1, 2), Z), a.date().timetuple()[:8], dt.date.fromisocalendar(2024, 53, 1) if False else dt.date.fromisocalendar(2020, 53, 7))
for bad in (lambda: dt.datetime(2024, 2, 30), lambda: dt.datetime.now(Z) - dt.datetime(2024, 1, 1) if False else a - dt.datetime(2024, 1, 1), lambda: dt.datetime.strptime('x', '%Y'), lambda: dt.date.fromisoformat('2024-1-1'), lambda: dt.timedelta(days=10**10), lambda: a < dt.datetime(2024, 1, 1), lambda: dt.datetime(1, 1, 1) - dt.timedelta(1), lambda: dt.timezone(dt.timedelta(days=2)), lambda: dt.datetime.strptime('2024-01-01 extra', '%Y-%m-%d'), lambda: dt.date(2024, 1, 1) > dt.datetime(2024, 1, 1)):
    try: print(bad())
    except Exception as x: print(type(x).__name__, x)
print(calendar.TextCalendar(6).formatmonth(2024, 9), calendar.isleap(1900), list(calendar.Calendar().itermonthdates(2024, 2))[:2], calendar.timegm((2024, 1, 1, 0, 0, 0)), time.strftime('%Y-%j', time.gmtime(86400 * 59)), time.gmtime(0)[:6])
