# Which zones are asked, how often and in which order; methods of subclasses that nobody asks.
import datetime
import operator


class Zone(datetime.tzinfo):
    def __init__(self, name, hours):
        self.name, self.hours = name, hours

    def utcoffset(self, dt):
        print('  utcoffset', self.name, type(dt).__name__, dt and dt.replace(tzinfo=None), dt and dt.fold)
        return None if self.hours is None else datetime.timedelta(hours=self.hours)

    def dst(self, dt):
        print('  dst', self.name)
        return datetime.timedelta(0)

    def tzname(self, dt):
        print('  tzname', self.name)
        return self.name


class Folding(Zone):
    def utcoffset(self, dt):
        super().utcoffset(dt)
        return datetime.timedelta(hours=self.hours + dt.fold)


class Moment(datetime.datetime):
    def utcoffset(self):
        print('  method utcoffset')
        return super().utcoffset()

    def dst(self):
        print('  method dst')
        return super().dst()

    def tzname(self):
        print('  method tzname')
        return super().tzname()


class Clock(datetime.time):
    def utcoffset(self):
        print('  method utcoffset')
        return super().utcoffset()


def show(what, *args):
    print(getattr(what, '__name__', what))
    try:
        print(what(*args))
    except TypeError as error:
        print('TypeError', error)


one, two, none, folding = Zone('one', 1), Zone('two', 2), Zone('none', None), Folding('folding', 1)
OPERATORS = operator.eq, operator.ne, operator.lt, operator.ge, operator.sub

# === comparison and subtraction of datetimes ===
for a, b in (
    (Moment(2020, 1, 1, tzinfo=one), Moment(2020, 1, 1, tzinfo=two)),
    (Moment(2020, 1, 1, tzinfo=one), Moment(2020, 1, 1, tzinfo=one)),
    (Moment(2020, 1, 1, tzinfo=one), Moment(2020, 1, 1, tzinfo=Zone('same', 1))),
    (Moment(2020, 1, 1, tzinfo=one, fold=1), Moment(2020, 1, 1, 1, tzinfo=two)),
    (Moment(2020, 1, 1, tzinfo=one), Moment(2020, 1, 1)),
    (Moment(2020, 1, 1, tzinfo=none), Moment(2020, 1, 1)),
    (Moment(2020, 1, 1, tzinfo=none), Moment(2020, 1, 1, tzinfo=one)),
    (Moment(2020, 1, 1, tzinfo=datetime.UTC), Moment(2020, 1, 1, 1, tzinfo=one)),
    (Moment(2020, 1, 1, tzinfo=folding), Moment(2020, 1, 1, tzinfo=one)),
    (Moment(2020, 1, 1, tzinfo=folding, fold=1), Moment(2020, 1, 1, tzinfo=two)),
):
    print('==', a.replace(tzinfo=None), b.replace(tzinfo=None))
    for operation in OPERATORS:
        show(operation, a, b)

# === of times ===
for a, b in (
    (Clock(1, tzinfo=one), Clock(1, tzinfo=two)),
    (Clock(1, tzinfo=one), Clock(1, tzinfo=one)),
    (Clock(1, tzinfo=one), Clock(2, tzinfo=two)),
    (Clock(1, tzinfo=one), Clock(1)),
    (Clock(1, tzinfo=none), Clock(1)),
):
    print('==')
    for operation in OPERATORS[:4]:
        show(operation, a, b)

# === a hash is kept ===
for value in (Moment(2020, 1, 1, tzinfo=one), Moment(2020, 1, 1, tzinfo=folding, fold=1), Clock(1, tzinfo=one), Clock(1, fold=1, tzinfo=one)):
    print('first')
    first = hash(value)
    print('second', hash(value) == first)

# === texts and tuples ===
for value in (Moment(2020, 1, 1, tzinfo=one), Moment(2020, 1, 1, tzinfo=folding, fold=1), Clock(1, tzinfo=one)):
    for name in 'isoformat __str__ timestamp utctimetuple timetuple ctime utcoffset dst tzname'.split():
        if hasattr(value, name):
            show(getattr(value, name))
    show(value.strftime, '%H %z %Z %:z')
    show(format, value, '%z')

# === from zone to zone ===
print(Moment(2020, 1, 1, tzinfo=one).astimezone(one))
print(Moment(2020, 1, 1, tzinfo=one).astimezone(two))
print(Moment(2020, 1, 1, tzinfo=two).astimezone(datetime.UTC))
