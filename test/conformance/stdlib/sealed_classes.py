# Classes that are types of C in CPython cannot be changed, and their methods say whose they are.
import array
import asyncio
import collections
import csv
import datetime
import functools
import io
import operator
import queue
import struct
import types
import zoneinfo

CLASSES = [
    array.array, asyncio.Future, asyncio.Task, collections.deque, collections.defaultdict, collections.OrderedDict,
    datetime.date, datetime.datetime, datetime.time, datetime.timedelta, datetime.timezone, datetime.tzinfo,
    functools.partial, functools.cmp_to_key(lambda a, b: 0).__class__, io.StringIO, io.BytesIO, io.TextIOWrapper, operator.itemgetter,
    operator.attrgetter, operator.methodcaller, queue.SimpleQueue, struct.Struct, types.SimpleNamespace, zoneinfo.ZoneInfo,
]


def attempt(what):
    try:
        what()
    except Exception as error:
        print(type(error).__name__, error)
    else:
        print('done')


# === nothing can be set or deleted ===
for cls in CLASSES:
    print(cls, cls.__name__, cls.__qualname__, cls.__module__)
    attempt(lambda: setattr(cls, 'extra', 1))
    attempt(lambda: setattr(cls, '__name__', 'other'))
    attempt(lambda: setattr(cls, '__new__', None))
    attempt(lambda: delattr(cls, '__init__'))

# === some cannot be bases ===
for cls in datetime.timezone, operator.itemgetter, operator.attrgetter, operator.methodcaller, type(functools.lru_cache(len)), type(functools.Placeholder):
    attempt(lambda: type('Sub', (cls,), {}))

# === subclasses are ordinary ===
class Day(datetime.date):
    pass

Day.extra = 1
Day.__name__ = 'Tag'
print(Day, Day.__name__, Day(2020, 1, 2).extra, repr(Day(2020, 1, 2)))
class Row(collections.OrderedDict):
    pass

Row.__name__ = '__main__.Row'
print(Row.__name__)

# === methods of date and time classes ===
for cls, names in (
    (datetime.date, 'fromisoformat isoformat strftime toordinal weekday __eq__ __add__ __hash__ __str__'),
    (datetime.datetime, 'isoformat date timestamp __lt__ __sub__ __str__'),
    (datetime.timedelta, 'total_seconds __neg__ __bool__ __mul__ __rmul__'),
):
    for name in names.split():
        method = cls.__dict__[name]
        print(method, method.__name__, method.__qualname__, method.__objclass__, repr(method.__doc__))
day = datetime.date(2020, 1, 2)
print(day.isoformat.__qualname__, day.isoformat.__name__, day.isoformat.__self__, day.isoformat.__doc__)
print(Day(2020, 1, 2).isoformat.__qualname__)
print(datetime.date.__new__.__qualname__, datetime.date.__new__.__self__, datetime.date.__new__.__doc__)
print(datetime.date.fromisoformat.__self__, datetime.date.fromisoformat.__qualname__)

# === help of special methods ===
for cls, name in ((int, '__add__'), (tuple, '__getitem__'), (str, '__contains__'), (object, '__setattr__'), (str, '__new__'), (type, '__call__'), (property, '__set__')):
    print(cls.__name__, name, getattr(cls, name).__doc__, getattr(object.__getattribute__(cls, '__dict__')[name], '__text_signature__', None))

# === arguments far out of range ===
attempt(lambda: datetime.date(2**70, 1, 1))
attempt(lambda: datetime.date(1, 2**70, 'x' and 1))
attempt(lambda: datetime.datetime(1, 1, 1, 2**70))
attempt(lambda: datetime.time(-2**70))
attempt(lambda: datetime.date.fromordinal(2**70))
attempt(lambda: datetime.date(10000, 1, 1))
