# case: external=fetch_user,add,fail
# Zones by subclass, subclasses of each class, copies, comparison, hashes, replace, and the rest of the names.
import copy
from datetime import *
import datetime as module


def t(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, type(e).__name__, e)


class Summer(tzinfo):
    """One hour more from April to September."""
    def utcoffset(self, dt):
        return timedelta(hours=1) + self.dst(dt)
    def dst(self, dt):
        return timedelta(hours=1) if dt is not None and 4 <= dt.month <= 9 else timedelta(0)
    def tzname(self, dt):
        return 'CEST' if self.dst(dt) else 'CET'


S = Summer()
summer, winter = datetime(2020, 7, 1, 12, tzinfo=S), datetime(2020, 1, 1, 12, tzinfo=S)
for x in summer, winter:
    print(x, x.isoformat(), x.tzname(), x.dst(), x.utcoffset(), x.astimezone(UTC), x.timetuple(), x.strftime('%z %Z %:z'), x.timestamp())
print(datetime(2020, 7, 1, 10, tzinfo=UTC).astimezone(S), datetime(2020, 1, 1, tzinfo=timezone(timedelta(hours=-5))).astimezone(S))
print(summer == datetime(2020, 7, 1, 10, tzinfo=UTC), summer - datetime(2020, 7, 1, 9, tzinfo=UTC), hash(summer) == hash(summer.astimezone(UTC)), summer > winter)
print(datetime.fromtimestamp(1600000000, S), datetime.fromtimestamp(1600000000.25, timezone.utc), datetime(2020, 1, 1).astimezone(UTC))
print(datetime(2020, 1, 1).astimezone(), time(12, tzinfo=S).tzname(), time(12, tzinfo=S).dst(), time(12, tzinfo=S))


class Bad(tzinfo):
    def __init__(self, offset=None):
        self.offset = offset
    def utcoffset(self, dt):
        return self.offset
    def dst(self, dt):
        return self.offset
    def tzname(self, dt):
        return self.offset


for offset in None, 3, timedelta(1), timedelta(-1), 'x', timedelta(0):
    b = datetime(2020, 1, 1, tzinfo=Bad(offset))
    for name in 'utcoffset', 'dst', 'tzname', 'isoformat', 'timetuple', 'utctimetuple', 'timestamp', 'timetz':
        t((offset, name), lambda: 'ok' if name == 'timetz' else getattr(b, name)())
    t('as', lambda: b.astimezone(UTC))
    t('fromutc', lambda: b.tzinfo.fromutc(b))
    t('==', lambda: b == datetime(2020, 1, 1))
    t('<', lambda: b < datetime(2020, 1, 1))
for name in 'tzname', 'utcoffset', 'dst', 'fromutc':
    t(name, lambda: getattr(tzinfo(), name)(datetime(2020, 1, 1)))
t('fromutc', lambda: tzinfo().fromutc(3))
t('fromutc', lambda: S.fromutc(datetime(2020, 1, 1)))


class D(date):
    def extra(self):
        return self.year * 2


class T(datetime):
    pass


class C(time):
    pass


class L(timedelta):
    pass


d, x, c, l = D(2020, 2, 29), T(2020, 2, 29, 1, 2, 3, 4), C(1, 2), L(1, 2, 3)
for v in d, x, c, l:
    print(repr(v), str(v), type(v).__name__)
print(repr(d + timedelta(1)), repr(d - timedelta(1)), repr(x + l), repr(l + l), repr(-l), repr(l * 2), repr(d.replace(year=2024)), repr(x.date()), repr(x.time()), d.extra())
print(repr(D.fromordinal(3)), repr(T.fromisoformat('2020-01-01')), repr(T.strptime('5', '%d')), repr(C.fromisoformat('01')), repr(T.combine(d, c)), repr(D.fromisocalendar(2020, 1, 1)), repr(T.fromtimestamp(0, UTC)))
print(repr(x.replace(fold=1)), repr(c.replace(minute=5, tzinfo=UTC)), repr(copy.replace(date(2020, 1, 1), day=5)), repr(x.astimezone(UTC)))
for v in date(2020, 1, 2), datetime(2020, 1, 2, 3, fold=1), datetime(2020, 1, 2, tzinfo=UTC), time(1, fold=1), time(1, 2, 3, 4, UTC), timedelta(1, 2, 3), UTC, timezone(timedelta(hours=1), 'x'), d, x, c, l, S, Bad(3):
    one, two = copy.copy(v), copy.deepcopy(v)
    print(repr(v) if not isinstance(v, (Summer, Bad)) else type(v).__name__, type(one) is type(v), one == v, two == v, hash(one) == hash(v))
    if not isinstance(v, (Summer, Bad)):
        print(v.__reduce__(), v.__reduce_ex__(4))
print(copy.copy(UTC) is UTC, copy.deepcopy(timezone.utc) is UTC, copy.copy(Bad(3)).offset)
print(datetime(2020, 1, 2, 3, fold=1).__reduce_ex__(3), datetime(b'\x07\xe4\x81\x02\x03\x00\x00\x00\x00\x00'), repr(date(b'\x07\xe4\x01\x02')), repr(time(b'\x81\x02\x03\x00\x00\x04', UTC)))
t('bytes', lambda: date(b'abc'))
t('bytes', lambda: datetime(b'abc', 1, 1))

stamps = [datetime(2020, 1, 1), datetime(2019, 12, 31, 23, 59, 59, 999999), datetime.min, datetime.max]
print(sorted(stamps), max(stamps), [a < b for a in stamps for b in stamps], [a >= b for a in stamps for b in stamps])
print(sorted([time(3), time(1, 0, 0, 1), time(1)]), time(1, tzinfo=UTC) == time(2, tzinfo=timezone(timedelta(hours=1))), hash(time(1, tzinfo=UTC)) == hash(time(2, tzinfo=timezone(timedelta(hours=1)))))
print(sorted([timedelta(1), timedelta(0, 5), timedelta(-1)]), timedelta(1) == timedelta(hours=24), timedelta(1) != 1, date(2020, 1, 1) == 1, date(2020, 1, 1) != datetime(2020, 1, 1))
print({date(2020, 1, 1): 1}[date(2020, 1, 1)], {timedelta(1): 2}[timedelta(hours=24)], {datetime(2020, 1, 1, fold=1): 3}[datetime(2020, 1, 1)])
for cls in date, time, datetime, timedelta:
    print(cls, cls.__name__, cls.__qualname__, cls.__module__, repr(cls.min), repr(cls.max), repr(cls.resolution))
print(timezone.min, timezone.max, timezone.utc, MINYEAR, MAXYEAR, UTC is timezone.utc, module.datetime is datetime)
print(timedelta(days=1.5), timedelta(weeks=1), timedelta(minutes=-1), timedelta(milliseconds=1500), timedelta(1, 2, 3).total_seconds(), timedelta(-1, 1).total_seconds(), timedelta(hours=-1))
print(timedelta(7) / 2, timedelta(7) // 2, timedelta(7) / timedelta(2), timedelta(7) // timedelta(2), timedelta(7) % timedelta(2), divmod(timedelta(-7), timedelta(2)), timedelta(7) * 0.3, 3 * timedelta(1), timedelta(1) / 0.7, abs(timedelta(-1)), bool(timedelta(0)), +timedelta(1))
print(timedelta(microseconds=1) / 2, timedelta(microseconds=3) / 2, timedelta(microseconds=5) * 0.5, timedelta(microseconds=-3) / 2, timedelta(0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5))
for ordinal in 1, 365, 366, 730120, 737484, 3652059:
    v = date.fromordinal(ordinal)
    print(v, v.toordinal() == ordinal, v.weekday(), v.isoweekday(), v.isocalendar(), v.timetuple().tm_yday)
for ordinal in 0, -1, 3652060, 'a', 1.5:
    t(ordinal, lambda: date.fromordinal(ordinal))
print(all(date.fromordinal(n).toordinal() == n for n in range(1, 3652060, 997)), all(date.fromisocalendar(*date.fromordinal(n).isocalendar()).toordinal() == n for n in range(1000, 3652060, 4999)))
for args in (2020, 54, 1), (2020, 53, 8), (0, 1, 1), (2021, 53, 1), ('a', 1, 1), (2020, 0, 1):
    t(args, lambda: date.fromisocalendar(*args))
t('combine', lambda: datetime.combine(3, time(1)))
t('combine', lambda: datetime.combine(date(2020, 1, 1), 3))
print(datetime.combine(date(2020, 1, 1), time(1, tzinfo=UTC)), repr(datetime.combine(datetime(2020, 1, 1), time(1, fold=1), None)), datetime.combine(date(2020, 1, 1), time(1), tzinfo=UTC))
for args in {'month': 13}, {'day': 30, 'month': 2}, {'hour': 25}, {'tzinfo': 3}, {'fold': 3}, {'year': 'x'}:
    t(args, lambda: datetime(2020, 1, 31).replace(**args))
t('astimezone', lambda: datetime(2020, 1, 1).astimezone(3))
t('range', lambda: datetime.max.replace(tzinfo=UTC).astimezone(timezone(timedelta(hours=1))))
t('attribute', lambda: date(2020, 1, 1).foo)
t('aware < naive', lambda: datetime(2020, 1, 1, tzinfo=S) < datetime(2020, 1, 1))
t('mixed', lambda: time(1) < datetime(2020, 1, 1))
t('sum', lambda: sum([timedelta(1), timedelta(2)], timedelta()))
t('add', lambda: date(2020, 1, 1) + date(2020, 1, 1))
t('subclass', lambda: type('Z', (timezone,), {}))
match date(2020, 5, 6):
    case date(year=y, month=5):
        print('matched', y)
print(f'{date(2020, 1, 2):%d.%m.%Y} {datetime(2020, 1, 2, 3, 4):%H:%M} {time(5, 6):%I:%M %p} {timedelta(1)!s:>20} {date(2020, 1, 2)}')
for a, f in [('10 3', '%U %w'), ('10 3', '%W %u'), ('31 2', '%d %m'), ('2020 10', '%Y %U'), ('12 PM 5', '%H %p %M'), ('2020-01-01T10:00:00+02:00', '%Y-%m-%dT%H:%M:%S%z'), ('Tuesday 5 May 2020', '%A %d %B %Y'), ('[x] 5', '[x] %d'), ('3 +0100', '%d %z'), ('1 1 1', '%d %d')]:
    t((a, f), lambda: repr(datetime.strptime(a, f)))
    t((a, f), lambda: repr(time.strptime(a, f)))
for s in '2020-01-01T01:02:03x+01:00', '2020-01-01T01 +01', '2020-01-01T01:02:03.123456789+01:00', '2020-01-01T01:02:03.1x+01:00':
    t(s, lambda: repr(datetime.fromisoformat(s)))
print(datetime(2020, 1, 31).ctime(), datetime(1, 1, 1).isoformat(), datetime(2020, 1, 1, 1, 1, 1, 1).isoformat(' ', 'milliseconds'), datetime.fromisoformat(datetime.max.isoformat()) == datetime.max)


class Asking(tzinfo):
    def utcoffset(self, dt):
        return timedelta(hours=add(1, 1))
    def dst(self, dt):
        return timedelta(hours=add(0, 1))
    def tzname(self, dt):
        return fetch_user(1)['name']


asking = datetime(2020, 1, 1, 12, tzinfo=Asking())
print(asking, asking.strftime('%Z %z'), asking.astimezone(UTC), UTC.fromutc(datetime(2020, 1, 1, tzinfo=UTC)).astimezone(Asking()), asking == datetime(2020, 1, 1, 10, tzinfo=UTC), asking.timetuple().tm_isdst)
