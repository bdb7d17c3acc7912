/** Frozen Python of `datetime`: timedelta, tzinfo and timezone. CPython: Modules/_datetimemodule.c. */

/** The beginning of the module. */
export const DATETIME_DELTA = `
"""Concrete date/time and related types."""
__all__ = ('date', 'datetime', 'time', 'timedelta', 'timezone', 'tzinfo', 'MINYEAR', 'MAXYEAR', 'UTC')

import _datetime
from _clinic import int32 as _int32, is_of as _is_of
from _types import _renamed
from _struct_time import struct_time

MINYEAR = 1
MAXYEAR = 9999
_DAY_US = 86_400_000_000
_MAX_DAYS = 999_999_999
_new = object.__new__


def _index(value):
    return range(value).stop


def _shown(value):
    """The name of a value's class as reprs have it."""
    cls = type(value)
    return f'{cls.__module__}.{cls.__name__}' if cls.__module__ in ('datetime', 'decimal') else cls.__name__


def _divide(value, by):
    """value / by, rounded to the nearest integer, half to even."""
    whole, rest = divmod(value, by)
    twice = 2 * rest
    if (twice > by if by > 0 else twice < by) or (twice == by and whole % 2):
        whole += 1
    return whole


def _round_away(x):
    whole = int(x)
    return float(whole + (1 if x > 0 else -1)) if abs(x - whole) >= 0.5 else float(whole)


class timedelta:
    """Difference between two datetime values."""

    __slots__ = ('_days', '_seconds', '_microseconds')

    def __new__(cls, days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0):
        if type(days) is type(seconds) is type(microseconds) is int and milliseconds == minutes == hours == weeks == 0:
            total = (days * 86400 + seconds) * 1000000 + microseconds
        else:
            total = 0
            rest = 0.0
            for name, value, factor in (('microseconds', microseconds, 1), ('milliseconds', milliseconds, 1000),
                                        ('seconds', seconds, 1000000), ('minutes', minutes, 60000000), ('hours', hours, 3600000000),
                                        ('days', days, _DAY_US), ('weeks', weeks, 7 * _DAY_US)):
                if _is_of(value, int):
                    total += int(value) * factor
                elif _is_of(value, float):
                    whole = int(value)
                    total += whole * factor
                    part = (value - whole) * factor
                    whole = int(part)
                    total += whole
                    rest += part - whole
                else:
                    raise TypeError(f'unsupported type for timedelta {name} component: {_shown(value)}')
            if rest:
                near = _round_away(rest)
                if abs(near - rest) == 0.5:
                    odd = total & 1
                    near = 2.0 * _round_away((rest + odd) * 0.5) - odd
                total += int(near)
        return _delta(total, cls)

    @property
    def days(self):
        """Number of days."""
        return self._days

    @property
    def seconds(self):
        """Number of seconds (>= 0 and less than 1 day)."""
        return self._seconds

    @property
    def microseconds(self):
        """Number of microseconds (>= 0 and less than 1 second)."""
        return self._microseconds

    def total_seconds(self):
        """Total seconds in the duration."""
        return _us(self) / 1000000

    def __repr__(self):
        parts = []
        if self._days:
            parts.append(f'days={self._days}')
        if self._seconds:
            parts.append(f'seconds={self._seconds}')
        if self._microseconds:
            parts.append(f'microseconds={self._microseconds}')
        return f'{_shown(self)}({", ".join(parts) or "0"})'

    def __str__(self):
        minutes, seconds = divmod(self._seconds, 60)
        hours, minutes = divmod(minutes, 60)
        text = f'{hours}:{minutes:02}:{seconds:02}'
        if self._days:
            text = f'{self._days} day{"" if abs(self._days) == 1 else "s"}, {text}'
        return f'{text}.{self._microseconds:06}' if self._microseconds else text

    def __add__(self, other):
        return _delta(_us(self) + _us(other)) if _is_of(other, timedelta) else NotImplemented

    __radd__ = _renamed(__add__, 'timedelta.__radd__')

    def __sub__(self, other):
        return _delta(_us(self) - _us(other)) if _is_of(other, timedelta) else NotImplemented

    def __rsub__(self, other):
        return _delta(_us(other) - _us(self)) if _is_of(other, timedelta) else NotImplemented

    def __neg__(self):
        return _delta(-_us(self))

    def __pos__(self):
        return _delta(_us(self))

    def __abs__(self):
        return _delta(abs(_us(self)))

    def __bool__(self):
        return _us(self) != 0

    def __mul__(self, other):
        if _is_of(other, int):
            return _delta(_us(self) * int(other))
        if _is_of(other, float):
            over, under = other.as_integer_ratio()
            return _delta(_divide(_us(self) * over, under))
        return NotImplemented

    __rmul__ = _renamed(__mul__, 'timedelta.__rmul__')

    def __floordiv__(self, other):
        if _is_of(other, timedelta):
            return _us(self) // _checked(_us(other))
        return _delta(_us(self) // _checked(int(other))) if _is_of(other, int) else NotImplemented

    def __truediv__(self, other):
        if _is_of(other, timedelta):
            return _us(self) / _checked(_us(other))
        if _is_of(other, int):
            return _delta(_divide(_us(self), _checked(int(other))))
        if _is_of(other, float):
            over, under = other.as_integer_ratio()
            return _delta(_divide(_us(self) * under, _checked(over)))
        return NotImplemented

    def __mod__(self, other):
        return _delta(_us(self) % _checked(_us(other))) if _is_of(other, timedelta) else NotImplemented

    def __divmod__(self, other):
        if not _is_of(other, timedelta):
            return NotImplemented
        whole, rest = divmod(_us(self), _checked(_us(other)))
        return whole, _delta(rest)

    def __rdivmod__(self, other):
        return timedelta.__divmod__(other, self) if _is_of(other, timedelta) else NotImplemented

    def __rmod__(self, other):
        return timedelta.__mod__(other, self) if _is_of(other, timedelta) else NotImplemented

    def __rfloordiv__(self, other):
        return timedelta.__floordiv__(other, self) if _is_of(other, timedelta) else NotImplemented

    def __rtruediv__(self, other):
        return timedelta.__truediv__(other, self) if _is_of(other, timedelta) else NotImplemented

    def __eq__(self, other):
        return _us(self) == _us(other) if _is_of(other, timedelta) else NotImplemented

    def __ne__(self, other):
        return _us(self) != _us(other) if _is_of(other, timedelta) else NotImplemented

    def __lt__(self, other):
        return _us(self) < _us(other) if _is_of(other, timedelta) else NotImplemented

    def __le__(self, other):
        return _us(self) <= _us(other) if _is_of(other, timedelta) else NotImplemented

    def __gt__(self, other):
        return _us(self) > _us(other) if _is_of(other, timedelta) else NotImplemented

    def __ge__(self, other):
        return _us(self) >= _us(other) if _is_of(other, timedelta) else NotImplemented

    def __hash__(self):
        return hash((self._days, self._seconds, self._microseconds))

    def __reduce__(self):
        return type(self), (self._days, self._seconds, self._microseconds)


def _us(delta):
    return (delta._days * 86400 + delta._seconds) * 1000000 + delta._microseconds


def _checked(divisor):
    if not divisor:
        raise ZeroDivisionError('division by zero')
    return divisor


def _delta(total, cls=timedelta):
    seconds, microseconds = divmod(total, 1000000)
    days, seconds = divmod(seconds, 86400)
    if not -_MAX_DAYS <= days <= _MAX_DAYS:
        if abs(days) > 2147483647:
            raise OverflowError('Python int too large to convert to C int')
        raise OverflowError(f'days={days}; must have magnitude <= {_MAX_DAYS}')
    self = _new(cls)
    self._days = days
    self._seconds = seconds
    self._microseconds = microseconds
    return self


timedelta.min = timedelta(-_MAX_DAYS)
timedelta.max = timedelta(_MAX_DAYS, 86399, 999999)
timedelta.resolution = timedelta(0, 0, 1)
_ZERO = timedelta(0)


class tzinfo:
    """Abstract base class for time zone info objects."""

    __slots__ = ()

    def __new__(cls, /, *args, **kwargs):
        return object.__new__(cls)

    def tzname(self, dt, /):
        """datetime -> string name of time zone."""
        raise NotImplementedError('a tzinfo subclass must implement tzname()')

    def utcoffset(self, dt, /):
        """datetime -> timedelta showing offset from UTC, negative values indicating West of UTC"""
        raise NotImplementedError('a tzinfo subclass must implement utcoffset()')

    def dst(self, dt, /):
        """datetime -> DST offset as timedelta positive east of UTC."""
        raise NotImplementedError('a tzinfo subclass must implement dst()')

    def fromutc(self, dt, /):
        """datetime in UTC -> datetime in local time."""
        if not _is_of(dt, datetime):
            raise TypeError('fromutc: argument must be a datetime')
        if dt._tzinfo is not self:
            raise ValueError('fromutc: dt.tzinfo is not self')
        offset = _offset_of(dt)
        if offset is None:
            raise ValueError('fromutc: non-None utcoffset() result required')
        saving = _ask_offset(dt._tzinfo, 'dst', dt)
        if saving is None:
            raise ValueError('fromutc: non-None dst() result required')
        standard = offset - saving
        if standard:
            dt += standard
            saving = _ask_offset(dt._tzinfo, 'dst', dt)
            if saving is None:
                raise ValueError('fromutc: tz.dst() gave inconsistent results; cannot convert')
        return dt + saving

    def __reduce__(self):
        initial = getattr(self, '__getinitargs__', None)
        return type(self), () if initial is None else initial(), self.__getstate__()


def _offset_text(offset):
    """An offset as isoformat has it: +HH:MM[:SS[.ffffff]]."""
    total = _us(offset)
    sign = '-' if total < 0 else '+'
    seconds, microseconds = divmod(abs(total), 1000000)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    text = f'{sign}{hours:02}:{minutes:02}'
    if seconds or microseconds:
        text += f':{seconds:02}'
    return f'{text}.{microseconds:06}' if microseconds else text


def _offset_range(offset):
    return ValueError('offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), '
                      f'not {offset!r}')


def _check_argument(name, dt):
    if dt is not None and not _is_of(dt, datetime):
        raise TypeError(f'{name}(dt) argument must be a datetime instance or None, not {_shown(dt)}')


class timezone(tzinfo):
    """Fixed offset from UTC implementation of tzinfo."""

    __slots__ = ('_offset', '_name')

    def __new__(cls, offset=_new, name=_new):
        if offset is _new:
            raise TypeError("timezone() missing required argument 'offset' (pos 1)")
        if not _is_of(offset, timedelta):
            raise TypeError(f'timezone() argument 1 must be datetime.timedelta, not {_shown(offset)}')
        if name is _new:
            if not offset and timezone.utc is not None:
                return timezone.utc
            name = None
        elif not _is_of(name, str):
            raise TypeError(f'timezone() argument 2 must be str, not {"None" if name is None else _shown(name)}')
        if not -_DAY_US < _us(offset) < _DAY_US:
            raise _offset_range(offset)
        self = _new(cls)
        self._offset = offset
        self._name = name
        return self

    def utcoffset(self, dt, /):
        """Return fixed offset."""
        _check_argument('utcoffset', dt)
        return self._offset

    def dst(self, dt, /):
        """Return None."""
        _check_argument('dst', dt)
        return None

    def tzname(self, dt, /):
        """If name is specified when timezone is created, returns the name. Otherwise returns offset as 'UTC(+|-)HH:MM'."""
        _check_argument('tzname', dt)
        return str(self)

    def fromutc(self, dt, /):
        """datetime in UTC -> datetime in local time."""
        if not _is_of(dt, datetime):
            raise TypeError('fromutc: argument must be a datetime')
        if dt._tzinfo is not self:
            raise ValueError('fromutc: dt.tzinfo is not self')
        return dt + self._offset

    def __repr__(self):
        if self is timezone.utc:
            return 'datetime.timezone.utc'
        return f'datetime.timezone({self._offset!r})' if self._name is None else f'datetime.timezone({self._offset!r}, {self._name!r})'

    def __str__(self):
        if self._name is not None:
            return self._name
        return 'UTC' + _offset_text(self._offset) if self._offset else 'UTC'

    def __eq__(self, other):
        return self._offset == other._offset if _is_of(other, timezone) else NotImplemented

    def __hash__(self):
        return hash(self._offset)

    def __getinitargs__(self):
        return (self._offset,) if self._name is None else (self._offset, self._name)

    def __reduce__(self):
        return timezone, self.__getinitargs__(), None


timezone.utc = None
timezone.utc = UTC = timezone(timedelta(0))
timezone.min = timezone(timedelta(minutes=-1439))
timezone.max = timezone(timedelta(minutes=1439))
`;
