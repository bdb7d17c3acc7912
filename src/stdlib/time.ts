/** Module `time`: clocks by contract, all in UTC. CPython: Modules/timemodule.c. */
import { fn, makeNative } from '../objects/define.ts';
import type { Interp, Value } from '../objects/object.ts';
import { asDouble } from '../objects/operators.ts';

/** Members of `_time`. */
export function timeNatives(): Iterable<readonly [string, Value]> {
  const pass = (interp: Interp, seconds: Value): Value => {
    interp.meter.pass((asDouble(seconds) as number) * 1000);
    return null;
  };
  return [['pass_by', makeNative('pass_by', fn('pass_by(seconds, /)', pass), null)]];
}

/** Frozen Python of the module. */
export const TIME_SOURCE = `
import _threads
import _time
from _clinic import is_of as _is_of, kind as _kind, ssize as _ssize, text as _text
from _capability import granted as _granted, now as _now
from _struct_time import struct_time

CLOCK_REALTIME = 0
CLOCK_MONOTONIC = 1
CLOCK_PROCESS_CPUTIME_ID = 2
CLOCK_THREAD_CPUTIME_ID = 3
CLOCK_MONOTONIC_RAW = 4
CLOCK_BOOTTIME = 7
CLOCK_TAI = 11
timezone = altzone = daylight = 0
tzname = ('UTC', 'UTC')

# The first reading of the clock, the latest, and what sleeping added to the clocks that only run forward: in microseconds.
_first = _latest = None
_slept = 0


def _forward(name):
    """Microseconds of the clocks that only run forward; they begin at 0."""
    global _first, _latest
    now = _now(name)
    if _first is None:
        _first = _latest = now
    _latest = max(_latest, now)
    return _latest - _first + _slept


def time():
    """time() -> floating-point number

Return the current time in seconds since the Epoch."""
    return _now('time') / 1000000


def time_ns():
    """Return the current time in nanoseconds since the Epoch."""
    return _now('time_ns') * 1000


def monotonic():
    """Monotonic clock, cannot go backward."""
    return _forward('monotonic') / 1000000


def monotonic_ns():
    """Monotonic clock, cannot go backward, as nanoseconds."""
    return _forward('monotonic_ns') * 1000


def perf_counter():
    """Performance counter for benchmarking."""
    return _forward('perf_counter') / 1000000


def perf_counter_ns():
    """Performance counter for benchmarking as nanoseconds."""
    return _forward('perf_counter_ns') * 1000


def process_time():
    """Process time for profiling: sum of the kernel and user-space CPU time."""
    return _forward('process_time') / 1000000


def process_time_ns():
    """Process time for profiling as nanoseconds: sum of the kernel and user-space CPU time."""
    return _forward('process_time_ns') * 1000


def thread_time():
    """Thread time for profiling: sum of the kernel and user-space CPU time."""
    return _forward('thread_time') / 1000000


def thread_time_ns():
    """Thread time for profiling as nanoseconds: sum of the kernel and user-space CPU time."""
    return _forward('thread_time_ns') * 1000


def sleep(seconds, /):
    """Delay execution for a given number of seconds."""
    if not _is_of(seconds, (int, float)):
        if not hasattr(type(seconds), '__index__'):
            raise TypeError(f"'{_kind(seconds)}' object cannot be interpreted as an integer or float")
        seconds = seconds.__index__()
    if seconds != seconds:
        raise ValueError('Invalid value NaN (not a number)')
    if seconds < 0:
        raise ValueError('sleep length must be non-negative')
    if seconds >= 9223372036.854776:
        raise OverflowError('timestamp out of range for platform time_t')
    threads = _threads._names('_thread')
    if threads is None or not threads['_sleep'](seconds):
        _wait(seconds)


def _skip(seconds):
    global _slept
    _slept += round(seconds * 1000000)


def _wait(seconds):
    global _slept
    wait = _granted('clock.sleep')
    if wait is None:
        # DIVERGENCE(time): nobody waits; the time is counted.
        _time.pass_by(seconds)
        _slept += round(seconds * 1000000)
    else:
        wait(float(seconds))


def _number(seconds):
    """A timestamp as whole seconds, rounded down."""
    if _is_of(seconds, float):
        if seconds != seconds:
            raise ValueError('Invalid value NaN (not a number)')
        if abs(seconds) >= 9.3e18:
            raise OverflowError('timestamp out of range for platform time_t')
        return int(seconds // 1)
    if not _is_of(seconds, int):
        if not hasattr(type(seconds), '__index__'):
            raise TypeError(f"'{_kind(seconds)}' object cannot be interpreted as an integer")
        seconds = seconds.__index__()
    if not -2 ** 63 <= seconds < 2 ** 63:
        raise OverflowError('timestamp out of range for platform time_t')
    return seconds


def _broken_down(seconds, zone):
    from datetime import _day_of_year, _from_ordinal
    days, rest = divmod(seconds, 86400)
    year, month, day = _from_ordinal(days + 719163)
    if not -2147481748 <= year <= 2147485547:
        raise OverflowError('timestamp out of range for platform time_t')
    return struct_time((year, month, day, rest // 3600, rest // 60 % 60, rest % 60, (days + 3) % 7, _day_of_year(year, month, day), 0, zone, 0))


def gmtime(seconds=None, /):
    """Convert seconds since the Epoch to a time tuple expressing UTC."""
    return _broken_down(_now('gmtime') // 1000000 if seconds is None else _number(seconds), 'GMT')


def localtime(seconds=None, /):
    """Convert seconds since the Epoch to a time tuple expressing local time, which is UTC."""
    return _broken_down(_now('localtime') // 1000000 if seconds is None else _number(seconds), 'UTC')


def _fields(t, name):
    """The nine numbers of a time tuple; the month begins at 1."""
    if not _is_of(t, tuple):
        raise TypeError('Tuple or struct_time argument required')
    if len(t) != 9:
        raise TypeError(f'{name}(): illegal time tuple argument')
    numbers = []
    for value in t:
        if not _is_of(value, int):
            if not hasattr(type(value), '__index__'):
                raise TypeError(f"'{_kind(value)}' object cannot be interpreted as an integer")
            value = value.__index__()
        if not -2147483648 <= value <= 2147483647:
            raise OverflowError('Python int too large to convert to C int' if value > 0 else 'Python int too small to convert to C int')
        numbers.append(value)
    return numbers


def _checked(t, name):
    """As _fields, within the ranges of C's calendar functions. A 0 stands for the first month, day and day of the year."""
    year, month, day, hour, minute, second, weekday, yearday, is_dst = _fields(t, name)
    month, day, yearday = month or 1, day or 1, yearday or 1
    if not 1 <= month <= 12:
        raise ValueError('month out of range')
    if not 1 <= day <= 31:
        raise ValueError('day of month out of range')
    if not 0 <= hour <= 23:
        raise ValueError('hour out of range')
    if not 0 <= minute <= 59:
        raise ValueError('minute out of range')
    if not 0 <= second <= 61:
        raise ValueError('seconds out of range')
    if weekday < -1:
        raise ValueError('day of week out of range')
    if not 1 <= yearday <= 366:
        raise ValueError('day of year out of range')
    return struct_time((year, month, day, hour, minute, second, weekday % 7, yearday, is_dst, 'UTC', 0))


def asctime(tuple=None, /):
    """Convert a time tuple to a string, e.g. 'Sat Jun 06 16:26:11 1998'."""
    from datetime import _MONTHS, _WEEKDAYS
    t = localtime() if tuple is None else _checked(tuple, 'asctime')
    return f'{_WEEKDAYS[t.tm_wday][:3]} {_MONTHS[t.tm_mon][:3]} {t.tm_mday:2} {t.tm_hour:02}:{t.tm_min:02}:{t.tm_sec:02} {t.tm_year}'


def ctime(seconds=None, /):
    """Convert a time in seconds since the Epoch to a string in local time."""
    return asctime(localtime(seconds))


def mktime(tuple, /):
    """Convert a time tuple in local time to seconds since the Epoch."""
    from datetime import _ordinal
    year, month, day, hour, minute, second = _fields(tuple, 'mktime')[:6]
    year += (month - 1) // 12
    return float((_ordinal(year, (month - 1) % 12 + 1, 1) + day - 1 - 719163) * 86400 + hour * 3600 + minute * 60 + second)


class _Subject:
    """What the directives of strftime for zones ask."""

    # Times of C have none, and no directive for it, nor %:z.
    microsecond = None

    def __init__(self, zone, offset):
        self._tzinfo, self.zone, self.offset = self, zone, offset

    def tzname(self, dt):
        return self.zone

    def utcoffset(self, dt):
        from datetime import timedelta
        return timedelta(seconds=self.offset)


def strftime(format, tuple=None, /):
    """Convert a time tuple to a string according to a format specification."""
    from datetime import _strftime
    if not _is_of(format, str):
        raise TypeError(f'strftime() argument 1 must be str, not {"None" if format is None else type(format).__name__}')
    t = localtime() if tuple is None else _checked(tuple, 'strftime')
    zone, offset = getattr(tuple, 'tm_zone', None), getattr(tuple, 'tm_gmtoff', None)
    return _strftime(_Subject(zone or 'UTC', offset or 0), format, t)


def strptime(*args):
    """Parse a string to a time tuple according to a format specification."""
    return _strptime_time(*args)


def _strptime_time(data_string, format='%a %b %d %H:%M:%S %Y'):
    for place, value in enumerate((data_string, format)):
        if not isinstance(value, str):
            raise TypeError(f'strptime() argument {place} must be str, not {type(value)}')
    from datetime import _parse
    found = _parse('strptime', data_string, format)
    zone, offset = found[7:9]
    if offset is not None:
        offset = offset // 1000000 if offset >= 0 else -(-offset // 1000000)
    return struct_time((*found[:6], found[9], found[10], -1 if zone is None else 0, zone, offset))


_INFO = {
    'time': (False, True), 'monotonic': (True, False), 'perf_counter': (True, False), 'process_time': (True, False), 'thread_time': (True, False),
}


def get_clock_info(name, /):
    """Get information of the specified clock."""
    _text(name, 'get_clock_info() argument 1')
    if name not in _INFO:
        raise ValueError('unknown clock')
    from types import SimpleNamespace
    is_monotonic, is_adjustable = _INFO[name]
    return SimpleNamespace(implementation='clock.now', monotonic=is_monotonic, adjustable=is_adjustable, resolution=1e-06)


def _clock(clk_id):
    if not hasattr(type(clk_id), '__index__'):
        raise TypeError(f'clk_id should be integer, not {_kind(clk_id)}')
    return _ssize(clk_id)


def clock_gettime_ns(clk_id, /):
    """Return the time of the specified clock clk_id as nanoseconds."""
    clk_id = _clock(clk_id)
    if clk_id not in (0, 1, 2, 3, 4, 7, 11):
        raise OSError(22, 'Invalid argument')
    return time_ns() if clk_id in (0, 11) else monotonic_ns()


def clock_gettime(clk_id, /):
    """Return the time of the specified clock clk_id as a float."""
    return clock_gettime_ns(clk_id) / 1000000000


def clock_getres(clk_id, /):
    """Return the resolution (precision) of the specified clock clk_id."""
    clk_id = _ssize(clk_id)
    if clk_id not in (0, 1, 2, 3, 4, 7, 11):
        raise OSError(22, 'Invalid argument')
    return 1e-06


def tzset():
    """Initialize, or reinitialize, the local timezone: it stays UTC."""
`;
