from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from enum import IntEnum


def tried(what, *args, **kwargs):
    try:
        return what(*args, **kwargs)
    except Exception as error:
        return f'{type(error).__name__}: {error}'


class Day(date):
    def __new__(cls, *args, **kwargs):
        print('Day', args, kwargs)
        return super().__new__(cls, *args, **kwargs)

    def isoformat(self):
        return 'day ' + super().isoformat()


class Moment(datetime):
    def __init__(self, *args, **kwargs):
        self.note = len(args)

    def utcoffset(self):
        return super().utcoffset()

    def timetuple(self):
        print('timetuple')
        return super().timetuple()


class Span(timedelta):
    def half(self):
        return self / 2


class Zone(tzinfo):
    def __init__(self, hours):
        self.hours = hours

    def utcoffset(self, dt):
        return timedelta(hours=self.hours)

    def dst(self, dt):
        return timedelta(0)

    def tzname(self, dt):
        return f'Z{self.hours}'


class Month(IntEnum):
    MAY = 5


# === construction ===
print(date(2024, Month.MAY, True), repr(date(year=2024, day=2, month=1)), date(2024, day=29, month=2))
for args in [(2024,), (2024, 1), (2024, 1, 2, 3), (0, 1, 1), (10000, 1, 1), (2024, 2, 30), (2023, 2, 29), (2024, 4, 31), (2024, 0, 1), (2024, 1, 0),
             ('2024', 1, 1), (2024, 1.0, 1), (2024, None, 1)]:
    print(args, tried(date, *args))
print(tried(date, 2024, 1, month=2), tried(date, 2024, 1, 2, foo=3), tried(date))
print(repr(datetime(2024, 1, 2, 3)), repr(datetime(2024, 1, 2, second=5)), repr(datetime(2024, 1, 2, 3, 4, 5, 6, UTC)), repr(datetime(2024, 1, 2, fold=1)))
print(repr(datetime(2024, 1, 2, 3, 4, 5, 6, tzinfo=None)), tried(datetime, 2024, 1, 2, 3, 4, 5, 6, 7), tried(datetime, 2024, 1, 2, tzinfo=3))
for args in [(2024, 1, 2, 24), (2024, 1, 2, 0, 60), (2024, 1, 2, 0, 0, 60), (2024, 1, 2, 0, 0, 0, 1000000), (2024, 1, 2, -1), (2024, 1, 2, '3')]:
    print(args, tried(datetime, *args))
print(repr(datetime(2024, True, Month.MAY, False)), repr(datetime(2024, 1, 1, tzinfo=Zone(3))).split(' at ')[0].split('tzinfo')[0])
for kwargs in [{}, {'days': 1}, {'hours': 25, 'minutes': -1}, {'weeks': -1, 'microseconds': 1}, {'days': 1.5}, {'milliseconds': 1500}, {'days': 10**9},
               {'days': 999999999, 'hours': 24}, {'seconds': 10**15}, {'microseconds': -1}, {'years': 1}, {'days': '1'}, {'days': True}, {'days': 10**20}]:
    print(kwargs, repr(tried(timedelta, **kwargs)))
print(repr(timedelta(1, 2, 3, 4, 5, 6, 7)), repr(timedelta(0, 0, -1)), tried(timedelta, 1, days=2), tried(timedelta, 1, 2, 3, 4, 5, 6, 7, 8))

# === __new__ by its name ===
print(date.__new__(date, 2024, 1, 2), tried(date.__new__, int, 1), tried(date.__new__, 3))
print(repr(datetime.__new__(Moment, 2024, 1, 2)), tried(datetime.__new__, date, 2024, 1, 2), tried(timedelta.__new__))

# === subclasses ===
day = Day(2024, 2, 28)
print(day, str(day), repr(day), f'{day}', type(day + timedelta(1)).__name__, type(day - timedelta(1)).__name__, day - date(2024, 1, 1), day == date(2024, 2, 28))
print(type(Day.fromisoformat('2024-01-02')).__name__, type(Day.fromordinal(5)).__name__, day.toordinal(), day.weekday(), hash(day) == hash(date(2024, 2, 28)))
print(day < date(2024, 3, 1), date(2024, 3, 1) > day, day.replace(day=1), day.strftime('%d/%m/%Y'))
moment = Moment(2024, 2, 28, 1, 2, 3)
print(moment.note, type(moment + timedelta(1)).__name__, (moment + timedelta(1)).note, type(moment.date()).__name__, moment - datetime(2024, 1, 1))
print(moment.strftime('%H:%M'), moment.isoformat(), str(moment), moment == datetime(2024, 2, 28, 1, 2, 3), moment.timestamp())
print(type(Moment.fromisoformat('2024-01-02T03:04')).__name__, type(Moment.fromtimestamp(0)).__name__)
span = Span(days=3, hours=1)
print(repr(span), span.half(), type(span.half()).__name__, type(span + span).__name__, type(-span).__name__, type(span * 2).__name__, span == timedelta(3, 3600), hash(span) == hash(timedelta(3, 3600)))


class Shown(datetime):
    __slots__ = ('extra',)

    def isoformat(self, *args):
        return f'iso{args}'

    def __lt__(self, other):
        return 'less'


shown = Shown(2024, 1, 1)
shown.extra = 5
print(str(shown), shown < shown, datetime(2024, 1, 1) > shown, shown <= shown, shown.extra, shown.isoweekday(), shown.hour)

# === dates and datetimes ===
now = datetime(2024, 1, 2, 3, 4, 5, 678)
today = now.date()
print(now == today, now != today, today == now, tried(lambda: now < today), tried(lambda: today < now), tried(lambda: now - today), tried(lambda: today - now))
print(tried(lambda: now + 1), tried(lambda: 1 + now), tried(lambda: now - 1), tried(lambda: now + now), tried(lambda: now < 1), now == 1, now != None, tried(lambda: today < None))
print(tried(lambda: timedelta(1) + 1), tried(lambda: timedelta(1) < 1), timedelta(1) == 1, timedelta(1) != 1, timedelta(1) + now, timedelta(1) + today, tried(lambda: timedelta(1) - now))
print(date(2024, 1, 31) + timedelta(hours=47, minutes=59), date(2024, 1, 1) - timedelta(hours=1), now + timedelta(microseconds=-679), now - timedelta(days=1, seconds=-1))
print(tried(lambda: date.max + timedelta(1)), tried(lambda: date.min - timedelta(1)), tried(lambda: datetime.max + timedelta(microseconds=1)), tried(lambda: datetime.min - datetime.resolution))
print(date.max - date.min, datetime.max - datetime.min, date(1, 1, 1).isoformat(), datetime(1, 1, 1).isoformat(), datetime(99, 12, 31).strftime('%y %j'))

# === zones ===
east, west = timezone(timedelta(hours=5, minutes=30)), timezone(-timedelta(hours=3), 'W')
a, b = datetime(2024, 1, 1, 12, tzinfo=east), datetime(2024, 1, 1, 3, 30, tzinfo=west)
print(a == b, a - b, a < b, a <= b, hash(a) == hash(b), a.isoformat(), b.isoformat(), str(a), a.timestamp() == b.timestamp())
print(tried(lambda: a < now), a == now, tried(lambda: a - now), (a + timedelta(1)).tzinfo is east, a.strftime('%z %Z'), b.strftime('%Y %Z'))
odd = datetime(2024, 1, 1, tzinfo=timezone(timedelta(hours=1, seconds=1, microseconds=2)))
print(odd.isoformat(), odd.isoformat(timespec='hours'), odd == a, odd - a)
c, d = datetime(2024, 1, 1, 12, tzinfo=Zone(2)), datetime(2024, 1, 1, 12, tzinfo=Zone(3))
print(c > d, c == d, c - d, c.isoformat(), c - a, c < a)
same = datetime(2024, 1, 1, 12, fold=1)
print(same == datetime(2024, 1, 1, 12), hash(same) == hash(datetime(2024, 1, 1, 12)), (same + timedelta(0)).fold, same.fold, same.isoformat())

# === texts ===
for text in ['2024-01-02', '2024-01-02T03', '2024-01-02T03:04', '2024-01-02 03:04:05', '2024-01-02T03:04:05.123', '2024-01-02T03:04:05.123456', '2024-01-02T03:04:05.12',
             '2024-01-02T03:04:05Z', '2024-01-02T03:04:05+00:00', '2024-01-02T03:04:05-00:00', '2024-01-02T03:04:05+05:30', '2024-01-02T24:00', '2024-01-02T24:01',
             '2024-02-30', '2024-1-2', '2024-01-02X03:04', '2024-01-02T03:60', '2024-01-02T03:04:05,5', '20240102T030405', '2024-W01-2', '2024-01-02T', '', 'x' * 10,
             '2024-01-02T03:04:05.1234567', '2024-01-02T03:04Z', '2024-01-02T03:04+00:00', '2024-01-02T03:0a', '２024-01-02', '2024-01-02T03:04:05.', '0000-01-01']:
    print(repr(text), repr(tried(datetime.fromisoformat, text)), repr(tried(date.fromisoformat, text)))
print(tried(datetime.fromisoformat, 3), tried(date.fromisoformat, b'2024-01-02'), tried(date.fromisoformat), tried(date.fromisoformat, '2024-01-02', 1))
print(now.isoformat(' '), now.isoformat(sep='x'), now.isoformat('T', 'minutes'), now.isoformat(timespec='milliseconds'), tried(now.isoformat, 'ab'), tried(now.isoformat, 'T', 'x'), tried(now.isoformat, 3))
print(tried(now.isoformat, 'T', 'auto', 1), tried(now.isoformat, foo=1), tried(today.isoformat, 1), tried(today.weekday, 1), now.isoformat('é'), now.isoformat('😀'))
for form in ['%Y-%m-%dT%H:%M:%S.%f', '%a %A %b %B %p %I %j %y %%', '', 'plain', '%', '%5Y', '%-d', '%q', '%c', '%x %X', '%U %W %V %G %u %w', '%z|%Z', 'é%d😀', '%H%', '%e|%k']:
    print(repr(form), repr(now.strftime(form)) if form not in ('%q', '%', '%H%', '%5Y', '%k') and '%k' not in form else '', repr(today.strftime(form)) if '%q' not in form and form not in ('%', '%H%', '%5Y') and '%k' not in form else '')
print(f'{now:%d.%m.%Y}', format(today, '%d'), format(now, ''), tried(now.strftime, 3), tried(now.strftime), now.strftime(format='%d'))

# === as methods of the class ===
print(date.isoformat(now), date.weekday(now), date.strftime(now, '%H'), date.toordinal(now), tried(date.weekday, 3), tried(datetime.date, today), tried(timedelta.total_seconds, 1))
print(timedelta.__add__(timedelta(1), timedelta(2)), timedelta.__add__(timedelta(1), 3), date.__eq__(today, 3), date.__lt__(today, today), tried(date.__lt__, 3, today), datetime.__sub__(now, 3))

# === durations ===
t, u = timedelta(days=1, hours=2, seconds=3, microseconds=4), timedelta(hours=-5, microseconds=7)
print(t + u, t - u, u - t, -t, abs(u), t * 3, 3 * t, t * -1, t * 0, t * True, t * 1.5, t / 2, t / u, t // u, u // t, t // 7, t % u, divmod(t, u), bool(t), bool(timedelta(0)))
print(t < u, t > u, t == u, t.total_seconds(), u.total_seconds(), timedelta.max.total_seconds(), tried(lambda: timedelta.max + timedelta(1)), tried(lambda: timedelta.max * 2), tried(lambda: t / timedelta(0)), tried(lambda: t // timedelta(0)))
print(tried(lambda: -timedelta.max), tried(lambda: -timedelta.min), timedelta.max / timedelta(days=1), timedelta.max // timedelta(seconds=7), sum([t, u], timedelta()))
print(hash(timedelta(-1)) == hash(timedelta(days=-1)), {timedelta(1): 'a'}[timedelta(hours=24)], {today: 1, now: 2}[date(2024, 1, 2)], sorted([t, u, timedelta(0)]), max(now, now + t), len({now, datetime(2024, 1, 2, 3, 4, 5, 678), today}))
