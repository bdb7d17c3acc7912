# Classes that are C in CPython are named in full by errors; what generated calls of modules found.
import array
import cmath
import collections
import csv
import dataclasses
import datetime
import decimal
import functools
import inspect
import io
import ipaddress
import itertools
import logging
import math
import operator
import os
import posixpath
import re
import string.templatelib
import struct
import textwrap
import time
import tomllib
import types
import typing
import unicodedata


def show(act, *args, **named):
    try:
        print(act(*args, **named))
    except Exception as error:
        print(type(error).__name__, error)


# === names of classes ===
objects = [
    collections.OrderedDict(), collections.deque(), collections.defaultdict(), collections.Counter(), datetime.date(1, 1, 1), datetime.timedelta(),
    array.array('i'), functools.partial(int), decimal.Decimal(1), decimal.Context(), io.StringIO(), io.BytesIO(), io.TextIOWrapper(io.BytesIO()),
    itertools.count(), itertools.groupby([]), re.compile('a'), re.match('a', 'a'), struct.Struct('i'), functools.cmp_to_key(len)(1),
    functools.lru_cache(len), operator.itemgetter(1), operator.attrgetter('a'), operator.methodcaller('x'), csv.reader([]), csv.writer(io.StringIO()),
    types.SimpleNamespace(), iter(collections.deque()), datetime.tzinfo(1, 2),
]
for value in objects:
    kind = type(value)
    print(kind.__module__, kind.__name__, kind.__qualname__, kind)
    show(lambda: value.nothing)
    show(lambda: value < 'x')
    show(lambda: [1][value])
    if not isinstance(value, decimal.Decimal):
        show(format, value, 'x')

# === names of functions ===
for name in ('sqrt', 'gcd', 'floor', 'pow', 'hypot'):
    show(lambda: getattr(math, name)(1, x=2))
show(math.sqrt)
show(lambda: math.sqrt(1, **5))
show(lambda: print(1, **5))
show(decimal.Context().divide, decimal.Decimal(1), decimal.Decimal(2), x=1)
show(decimal.Context().is_canonical, 1)
show(unicodedata.category)

# === dataclasses ===
D = dataclasses.make_dataclass('D', ['x', ('y', int, 5)])
print(D(1), D(1, 2), [field.name for field in dataclasses.fields(D)])


class Later:
    pass


Later.__annotations__ = {'a': int, 'b': str}
print(dataclasses.dataclass(Later)(1, 'x'))

# === collections ===
print(collections.OrderedDict(a=1).pop(key='a'), collections.OrderedDict().pop('a', default=3))
print(collections.OrderedDict(a=1).__ne__(5), collections.OrderedDict(a=1).__ne__({'a': 2}))
print(collections.deque([1]) + collections.UserList([2]), collections.deque([1]) + collections.UserString('x'))
text = collections.UserString('Hello World')
print(text.find(sub='o', start=5), text.split(sep='o', maxsplit=1), text.strip(chars='dH'), text.rjust(width=13), text.zfill(width=13))
print(text.replace('l', 'L', 2), text.startswith(prefix='Hello'), text.endswith('d', 0, 11), text.encode(), text.splitlines(keepends=True), text == 'Hello World')
print(text.join(['a', 'b']), text.translate({108: None}), text.removeprefix('Hello '), text.partition(sep=' '), text.expandtabs(tabsize=2), text.count('l', end=5))
show(lambda: text.__lt__(string=5))
count = collections.Counter('aab')
count.__delitem__(elem='a')
print(count)

# === dates ===
print(datetime.datetime.__rsub__(datetime.datetime(2020, 1, 1), datetime.datetime(2020, 1, 3)), datetime.date(2020, 1, 1).__rsub__(datetime.date(2020, 2, 1)))
print(repr(datetime.datetime(2020, 1, 1, tzinfo=datetime.UTC, fold=1)), repr(datetime.time(1, tzinfo=datetime.UTC, fold=1)))
show(datetime.date.fromisocalendar, 2**40, 1, 1)
stamp = time.gmtime(0)
print(stamp.__replace__(tm_year=2000), stamp.__replace__(tm_zone='X').tm_zone)

# === numbers ===
for f in (math.isinf, math.isnan, math.isfinite):
    show(f, 10**310)
print(cmath.sqrt(1e-320j), cmath.sqrt(3e-320 + 1e-321j))
print(decimal.BasicContext)
print(decimal.Context(flags=[decimal.Inexact, decimal.InvalidOperation, decimal.Rounded], traps=[decimal.FloatOperation, decimal.Clamped, decimal.Subnormal]))
show(round, decimal.Decimal('1.5'))
show(decimal.Decimal('1.5').__round__, None)
show(decimal.IEEEContext, 1.5)

# === addresses ===
net = ipaddress.ip_network('192.0.2.0/28')
show(net.subnet_of, ipaddress.ip_address('192.0.2.1'))
show(net.supernet_of, 5)
show(net.subnet_of, ipaddress.ip_network('::/0'))
print(ipaddress.ip_network('2001:db8::/124').reverse_pointer, type(ipaddress.collapse_addresses([])).__name__)
print(ipaddress.ip_address('10.0.0.1').__format__(fmt='x'))

# === others ===
print(list(itertools.product('ab', repeat=2)))
show(itertools.product, 'ab', repeat=None)
show(itertools.islice, [1], 1.5, 'x')
show(string.templatelib.convert, 1, [5])
show(string.templatelib.convert, 1, '')
show(csv.field_size_limit, True)
print(functools.lru_cache().__qualname__)
record = logging.LogRecord('n', 20, 5, 1, 'm', None, None)
print(record.filename, record.module)
print(posixpath.splitroot(p='/a'), posixpath.commonprefix(m=['/ab', '/ac']))
print(types.MethodType(int, 3))
print(typing.Counter('aab'), typing.OrderedDict(a=1), typing.Deque([1]), typing.DefaultDict(list))
show(typing.List)
show(typing.List[int])
show(inspect.signature(lambda a, *, d: 0).bind, 1)
show(inspect.signature(lambda a, b=1, *, d: 0).bind, 1)
show(inspect.signature(lambda a, *c, d: 0).bind, 1)
print(inspect.isgeneratorfunction(obj=show), inspect.iscoroutinefunction(obj=show), inspect.isasyncgenfunction(obj=show))
show(os.terminal_size, (1,))
show(os.stat_result, (1, 2))
print(unicodedata.lookup(b'DIGIT ONE'))
show(textwrap.shorten, None, 5)
print(repr(tomllib.TOMLDecodeError('m', 'a\nb', 2)), tomllib.TOMLDecodeError('m', 'a\nb', 2).lineno)

# === parameters of functions ===
import random

print(posixpath.join(a='é'))
show(random.Random(1).lognormvariate, sigma=1.0)
