# Functions and classes of modules that other programs do not name.
import abc
import argparse
import array
import asyncio
import base64
import binascii
import calendar
import collections.abc
import decimal
import enum
import hmac
import inspect
import io
import ipaddress
import logging
import logging.config
import logging.handlers
import math
import os
import os.path
import pathlib
import posixpath
import queue
import random
import secrets
import sys
import time
import traceback
import types
import typing
import urllib.parse
import uuid
import zoneinfo


def show(act, *args, **named):
    try:
        print(act(*args, **named))
    except Exception as error:
        print(type(error).__name__, error)


# === abc ===
class Abstract(abc.ABC):
    @abc.abstractclassmethod
    def made(cls):
        pass

    @abc.abstractstaticmethod
    def stands():
        pass

    @abc.abstractproperty
    def value(self):
        pass


show(Abstract)
before = abc.get_cache_token()
Abstract.register(int)
print(abc.get_cache_token() == before + 1)

# === argparse, array, binaries ===
print(argparse.FileType('r'))
print(array.ArrayType is array.array)
print(base64.b32hexencode(b'abc'), base64.standard_b64encode(b'\xff\xfe'), base64.standard_b64decode(b'//4='))
print(binascii.Incomplete.__mro__)
print(hmac.HMAC(b'k', b'm', 'md5').hexdigest(), len(hmac.trans_36), len(hmac.trans_5C))

# === asyncio ===


async def main():
    loop = asyncio.get_event_loop()
    print(asyncio._get_running_loop() is loop, isinstance(loop, asyncio.AbstractEventLoop))
    soon, later = loop.call_soon(print, 'soon'), loop.call_later(0, print, 'later')
    print(isinstance(soon, asyncio.Handle), isinstance(later, asyncio.TimerHandle), issubclass(asyncio.TimerHandle, asyncio.Handle))
    print(isinstance(asyncio.timeout(5), asyncio.Timeout))
    await asyncio.sleep(0.01)


asyncio.run(main())

# === calendar ===
show(calendar.month, 2020, 13)
print(calendar.IllegalMonthError.__mro__, calendar.IllegalWeekdayError.__mro__)
calendar.prmonth(2024, 2)
calendar.prcal(2023)
print(issubclass(calendar.LocaleTextCalendar, calendar.TextCalendar), issubclass(calendar.LocaleHTMLCalendar, calendar.HTMLCalendar))

# === collections.abc ===
print(isinstance(b'', collections.abc.Buffer), isinstance([], collections.abc.Buffer), isinstance(set(), collections.abc.Set))
print(collections.abc.ByteString.__mro__)

# === decimal ===
for kind in (decimal.ConversionSyntax, decimal.DivisionImpossible, decimal.DivisionUndefined, decimal.InvalidContext) if hasattr(decimal, 'DivisionImpossible') else ():
    print(issubclass(kind, decimal.DecimalException), kind.__mro__)


# === enum ===
class Color(enum.Enum):
    RED = 1


class Perm(enum.Flag):
    R = 1
    W = 2


print(enum.global_enum_repr(Color.RED), enum.global_str(Color.RED), enum.global_flag_repr(Perm.R | Perm.W))

# === inspect ===
bound = inspect.signature(show).bind(len, 1)
print(isinstance(bound, inspect.BoundArguments), inspect.getfullargspec(show) == inspect.FullArgSpec(['act'], 'args', 'named', None, [], None, {}))
print(inspect.ArgInfo._fields, inspect.Arguments._fields, inspect.Attribute._fields, inspect.ClosureVars._fields)
print(inspect.getmodule(5), inspect.ismemberdescriptor(5), inspect.isgetsetdescriptor(5), inspect.ispackage(abc))
print(inspect.isgetsetdescriptor(type.__dict__['__mro__']) or inspect.ismemberdescriptor(type.__dict__['__mro__']))
print(inspect.walktree([], {}, None))
show(inspect.getabsfile, 5)
show(inspect.findsource, 5)
print(isinstance(type.__dict__['__module__'], types.GetSetDescriptorType))

# === io, ipaddress ===
print(io.FileIO.__mro__[1:3], io.open_code.__name__)
print(ipaddress.IPv4Interface('1.2.3.4/24').network, ipaddress.IPv6Interface('::1/64').network, ipaddress.IPv6Network('::/126').num_addresses)
show(ipaddress.IPv4Address, 'x')
show(ipaddress.IPv4Network, '1.2.3.0/99')
print(ipaddress.AddressValueError.__mro__, ipaddress.NetmaskValueError.__mro__)

# === logging ===
logger = logging.getLogger('public')
print(isinstance(logger, logging.Logger), logging.getLoggerClass() is logging.Logger)
logger.propagate = False
buffering = logging.handlers.BufferingHandler(5)
logger.addHandler(buffering)
logger.fatal('fatal %s', 1)
factory = logging.getLogRecordFactory()
logging.setLogRecordFactory(lambda *args, **named: factory('made', *args[1:], **named))
logger.critical('by the factory')
logging.setLogRecordFactory(factory)
print([(record.name, record.getMessage()) for record in buffering.buffer])
waiting = queue.Queue(1)
logger.addHandler(logging.handlers.QueueHandler(waiting))
logger.error('queued')
print(waiting.get().getMessage())
show(queue.Queue(1).get, False)
full = queue.Queue(1)
full.put(1)
try:
    full.put(2, block=False)
except queue.Full:
    print('full')
print(logging.lastResort.level, logging.FileHandler.__mro__[1:])
logging.captureWarnings(False)
print(logging.config.dictConfigClass is logging.config.DictConfigurator)
logging.shutdown([])

# === math ===
for function in (math.acosh, math.asin, math.asinh, math.atan, math.cos, math.cosh, math.fabs, math.sinh, math.tan, math.tanh):
    show(lambda: [format(function(value), '.12g') for value in (0, 0.5, 1)] if function is not math.acosh else format(function(2), '.12g'))
print(math.atan2(1, -1) == 3 * math.pi / 4)

# === os, os.path, pathlib ===
print(os.path.isdevdrive('x'), os.path.isjunction('x'), os.path.realpath('/a/../b') == posixpath.realpath('/b'))
print(posixpath.isdevdrive('x'), posixpath.isjunction('x'))
os.putenv('A', 'b')
os.unsetenv('A')
print(os.getenvb(b'nothing', b'else'), os.environb.get(b'nothing'))
print(pathlib.UnsupportedOperation.__mro__, pathlib.PosixPath.__mro__[1:])

# === random numbers ===
print(issubclass(random.SystemRandom, random.Random), secrets.SystemRandom is random.SystemRandom)

# === traceback ===
summary = traceback.StackSummary.from_list([('f.py', 1, 'g', 'x = 1')])
print(summary, isinstance(summary[0], traceback.FrameSummary))
out = io.StringIO()
traceback.print_list(summary, file=out)
traceback.print_exception(ValueError('x'), file=out)
print(out.getvalue())


def fails():
    raise ValueError


try:
    fails()
except ValueError as error:
    traceback.clear_frames(error.__traceback__)


# === typing ===
@typing.dataclass_transform()
def model(cls):
    return cls


@typing.no_type_check
def unchecked(x: 'not a type'):
    return x


print(typing.get_type_hints(unchecked), model.__dataclass_transform__['eq_default'])
typing.clear_overloads()
T, Ts, P = typing.TypeVar('T'), typing.TypeVarTuple('Ts'), typing.ParamSpec('P')
print(typing.Unpack[Ts], typing.Concatenate[int, P], typing.TypeGuard[int], typing.TypeIs[str], typing.ReadOnly[int], typing.TypeAlias)
print(isinstance(P.args, typing.ParamSpecArgs), isinstance(P.kwargs, typing.ParamSpecKwargs), typing.AsyncContextManager[int])
type Alias = int
print(isinstance(Alias, typing.TypeAliasType))
for protocol in (typing.SupportsAbs, typing.SupportsBytes, typing.SupportsComplex, typing.SupportsFloat, typing.SupportsRound):
    print(protocol.__name__, isinstance(1, protocol), isinstance('x', protocol), isinstance(b'', protocol))

# === urllib.parse, uuid, zoneinfo ===
print(urllib.parse.urlparse(b'http://x/y'), isinstance(urllib.parse.urlsplit(b'a'), urllib.parse.SplitResultBytes))
print(isinstance(urllib.parse.urlparse(b'a'), urllib.parse.ParseResultBytes), urllib.parse.urldefrag(b'a#b'), isinstance(urllib.parse.urldefrag(b'a#b'), urllib.parse.DefragResultBytes))
print(list(uuid.SafeUUID), uuid.uuid1(5, 3).node, uuid.uuid6(5, 3).version, uuid.uuid7().version, 0 <= uuid.getnode() < 2**48)
print(zoneinfo.ZoneInfoNotFoundError.__mro__[1:], zoneinfo.InvalidTZPathWarning.__mro__[1:])
try:
    zoneinfo.ZoneInfo('No/Where')
except zoneinfo.ZoneInfoNotFoundError:
    print('no zone')


# === classes of wrappers ===
class Named(classmethod):
    def __init__(self, name, function):
        super().__init__(function)
        self.name = name


class Kept(staticmethod):
    def __init__(self, function):
        super().__init__(function)


class Uses:
    both = Named('x', lambda cls: cls.__name__)
    one = Kept(len)


print(Uses.both(), Uses.__dict__['both'].name, Uses.one('abc'))
show(classmethod)

# === logging.handlers.QueueListener, without its thread ===
import logging.handlers, queue as queues
waiting = queues.Queue()
quiet = logging.NullHandler()
quiet.setLevel(logging.ERROR)
listener = logging.handlers.QueueListener(waiting, quiet, respect_handler_level=True)
record = logging.LogRecord('name', logging.WARNING, 'path', 1, 'text', (), None)
waiting.put(record)
print(listener.dequeue(False) is record, listener.prepare(record) is record, listener.handle(record), listener.handlers == (quiet,), listener.queue is waiting)
print(listener.stop(), listener.enqueue_sentinel(), waiting.get(), logging.handlers.QueueListener(waiting).respect_handler_level)
