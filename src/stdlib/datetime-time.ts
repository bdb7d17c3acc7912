/** Frozen Python of `datetime`: time and datetime. CPython: Modules/_datetimemodule.c. */

/** The classes with a time of the day. */
export const DATETIME_TIME = `
class time:
    """time([hour[, minute[, second[, microsecond[, tzinfo]]]]]) --> a time object"""

    __slots__ = ('_hour', '_minute', '_second', '_microsecond', '_tzinfo', '_fold', '_zhash')

    def __new__(cls, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
        if type(hour) is not int:
            if _is_of(hour, bytes) and len(hour) == 6 and hour[0] & 127 < 24 and (minute == 0 or minute is None or _is_zone(minute)):
                fold, tzinfo = hour[0] >> 7, minute or None
                hour, minute, second, microsecond = hour[0] & 127, hour[1], hour[2], int.from_bytes(hour[3:])
            else:
                hour = _int(hour)
        if not type(minute) is type(second) is type(microsecond) is type(fold) is int:
            hour, minute, second, microsecond, fold = map(_int, (hour, minute, second, microsecond, fold))
        _check_time(hour, minute, second, microsecond, fold)
        _check_zone(tzinfo)
        self = _new(cls)
        self._hour = hour
        self._minute = minute
        self._second = second
        self._microsecond = microsecond
        self._tzinfo = tzinfo
        self._fold = fold
        return self

    @classmethod
    def fromisoformat(cls, string, /):
        """Construct a time from a string in ISO 8601 format."""
        if not _is_of(string, str):
            raise TypeError('fromisoformat: argument must be str')
        try:
            hour, minute, second, microsecond, zone = _iso_time(string[1:] if string[:1] == 'T' else string)
        except ValueError:
            raise _no_iso(string) from None
        if _midnight(hour, minute, second, microsecond):
            hour = 0
        return cls(hour, minute, second, microsecond, _zone_of(zone))

    @classmethod
    def strptime(cls, string, format, /):
        """string, format -> new time parsed from a string (like time.strptime())."""
        found = _parse('strptime', string, format)
        return cls(*found[3:7], _parsed_zone(found))

    @property
    def hour(self):
        return self._hour

    @property
    def minute(self):
        return self._minute

    @property
    def second(self):
        return self._second

    @property
    def microsecond(self):
        return self._microsecond

    @property
    def tzinfo(self):
        return self._tzinfo

    @property
    def fold(self):
        return self._fold

    def utcoffset(self):
        """Return self.tzinfo.utcoffset(self)."""
        return _ask_offset(self._tzinfo, 'utcoffset', None)

    def dst(self):
        """Return self.tzinfo.dst(self)."""
        return _ask_offset(self._tzinfo, 'dst', None)

    def tzname(self):
        """Return self.tzinfo.tzname(self)."""
        return _ask_name(self._tzinfo, None)

    def __repr__(self):
        text = f'{_shown(self)}({self._hour}, {self._minute}'
        return text + _clock_rest(self)

    def isoformat(self, timespec='auto'):
        """Return string in ISO 8601 format, [HH[:MM[:SS[.mmm[uuu]]]]][+HH:MM]."""
        if not _is_of(timespec, str):
            raise TypeError(f'isoformat() argument 1 must be str, not {"None" if timespec is None else _shown(timespec)}')
        text = _time_text(self._hour, self._minute, self._second, self._microsecond, timespec)
        offset = _ask_offset(self._tzinfo, 'utcoffset', None)
        return text if offset is None else text + _offset_text(offset)

    def __str__(self):
        return self.isoformat()

    def strftime(self, format):
        """Format using strftime()."""
        if not _is_of(format, str):
            raise TypeError(f'strftime() argument 1 must be str, not {"None" if format is None else _shown(format)}')
        return _strftime(self, format, struct_time((1900, 1, 1, self._hour, self._minute, self._second, 0, 1, -1)))

    __format__ = date.__format__

    def replace(self, /, hour=_new, minute=_new, second=_new, microsecond=_new, tzinfo=_new, *, fold=_new):
        """Return time with new specified fields."""
        return type(self)(self._hour if hour is _new else _int32(hour), self._minute if minute is _new else _int32(minute),
                          self._second if second is _new else _int32(second), self._microsecond if microsecond is _new else _int32(microsecond),
                          self._tzinfo if tzinfo is _new else tzinfo, fold=self._fold if fold is _new else _int32(fold))

    __replace__ = _renamed(replace, 'time.__replace__')

    def __eq__(self, other):
        if not _is_of(other, time):
            return NotImplemented
        keys = _time_keys(self, other)
        return keys is not None and keys[0] == keys[1]

    def __lt__(self, other):
        if not _is_of(other, time):
            return NotImplemented
        mine, theirs = _both(_time_keys(self, other), 'times')
        return mine < theirs

    def __le__(self, other):
        if not _is_of(other, time):
            return NotImplemented
        mine, theirs = _both(_time_keys(self, other), 'times')
        return mine <= theirs

    def __gt__(self, other):
        if not _is_of(other, time):
            return NotImplemented
        mine, theirs = _both(_time_keys(self, other), 'times')
        return mine > theirs

    def __ge__(self, other):
        if not _is_of(other, time):
            return NotImplemented
        mine, theirs = _both(_time_keys(self, other), 'times')
        return mine >= theirs

    def __hash__(self):
        known = getattr(self, '_zhash', None)
        if known is None:
            offset = _ask_offset(self._tzinfo, 'utcoffset', None)
            self._zhash = known = hash(_clock_state(self, 0) if offset is None else _delta(_clock_us(self) - _us(offset)))
        return known

    def __reduce_ex__(self, protocol, /):
        state = _clock_state(self, self._fold if protocol > 3 else 0)
        return type(self), (state,) if self._tzinfo is None else (state, self._tzinfo)

    def __reduce__(self):
        return self.__reduce_ex__(2)


def _is_zone(value):
    return _is_of(value, tzinfo)


def _clock_rest(value):
    """The end of the repr of a time or datetime: after its minutes."""
    text = ''
    if value._microsecond:
        text = f', {value._second}, {value._microsecond}'
    elif value._second:
        text = f', {value._second}'
    fold = ', fold=1' if value._fold else ''
    zone = '' if value._tzinfo is None else f', tzinfo={value._tzinfo!r}'
    return f'{text}{fold}{zone})' if _is_of(value, datetime) else f'{text}{zone}{fold})'


def _clock_state(value, fold):
    return bytes((value._hour | fold << 7, value._minute, value._second)) + value._microsecond.to_bytes(3)


def _clock_us(value):
    return ((value._hour * 60 + value._minute) * 60 + value._second) * 1000000 + value._microsecond


def _time_keys(mine, theirs):
    """What two times are compared by; None if only one has an offset."""
    if mine._tzinfo is theirs._tzinfo:
        return _clock_us(mine), _clock_us(theirs)
    offset, other = _ask_offset(mine._tzinfo, 'utcoffset', None), _ask_offset(theirs._tzinfo, 'utcoffset', None)
    if (offset is None) != (other is None):
        return None
    if offset is None:
        return _clock_us(mine), _clock_us(theirs)
    return _clock_us(mine) - _us(offset), _clock_us(theirs) - _us(other)


def _both(keys, kind):
    if keys is None:
        raise TypeError(f"can't compare offset-naive and offset-aware {kind}")
    return keys


class datetime(date):
    """datetime(year, month, day[, hour[, minute[, second[, microsecond[,tzinfo]]]]])"""

    __slots__ = ('_hour', '_minute', '_second', '_microsecond', '_tzinfo', '_fold', '_zhash')

    def __new__(cls, year=_new, month=_new, day=_new, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
        if type(year) is not int:
            if year is _new:
                _missing('year', 1)
            if _is_of(year, bytes) and len(year) == 10 and 1 <= year[2] & 127 <= 12 and day is _new:
                state, fold, tzinfo = year, year[2] >> 7, None if month is _new else month
                year, month, day = state[0] * 256 + state[1], state[2] & 127, state[3]
                hour, minute, second, microsecond = state[4], state[5], state[6], int.from_bytes(state[7:])
            else:
                year = _int(year)
        if not (type(month) is type(day) is int and 1 <= year <= 9999):
            year, month, day = _date_ints(year, month, day)
        if not type(hour) is type(minute) is type(second) is type(microsecond) is type(fold) is int:
            _c_ints(month, day)
            hour, minute, second, microsecond, fold = map(_int, (hour, minute, second, microsecond, fold))
        _check_date(year, month, day)
        _check_time(hour, minute, second, microsecond, fold)
        _check_zone(tzinfo)
        self = _new(cls)
        self._year = year
        self._month = month
        self._day = day
        self._hour = hour
        self._minute = minute
        self._second = second
        self._microsecond = microsecond
        self._tzinfo = tzinfo
        self._fold = fold
        return self

    ctime = _renamed(date.ctime, 'datetime.ctime')
    __rsub__ = _renamed(date.__rsub__, 'datetime.__rsub__')

    @classmethod
    def now(cls, tz=None):
        """Returns new datetime object representing current time local to tz."""
        _check_zone(tz)
        made = cls(*_from_us(_now('now')), tz)
        return made if tz is None else tz.fromutc(made)

    @classmethod
    def utcnow(cls):
        """Return a new datetime representing UTC day and time."""
        return cls(*_from_us(_now('utcnow')))

    @classmethod
    def fromtimestamp(cls, timestamp, tz=None):
        """timestamp[, tz] -> tz's local time from POSIX timestamp."""
        _check_zone(tz)
        made = cls(*_from_stamp(_stamp_number(timestamp), True), tz)
        return made if tz is None else tz.fromutc(made)

    @classmethod
    def utcfromtimestamp(cls, timestamp, /):
        """Construct a naive UTC datetime from a POSIX timestamp."""
        return cls(*_from_stamp(_stamp_number(timestamp), True))

    @classmethod
    def combine(cls, date, time, tzinfo=_new):
        """date, time -> datetime with same date and time fields"""
        if not _is_of(date, _date):
            raise TypeError(f'combine() argument 1 must be datetime.date, not {_shown(date)}')
        if not _is_of(time, _time):
            raise TypeError(f'combine() argument 2 must be datetime.time, not {_shown(time)}')
        return cls(date._year, date._month, date._day, time._hour, time._minute, time._second, time._microsecond,
                   time._tzinfo if tzinfo is _new else tzinfo, fold=time._fold)

    @classmethod
    def fromisoformat(cls, string, /):
        """Construct a date from a string in ISO 8601 format."""
        if not _is_of(string, str):
            raise TypeError('fromisoformat: argument must be str')
        try:
            if len(string) < 7:
                raise ValueError
            end = _date_end(string)
            year, month, day = _iso_date(string[:end])
            hour = minute = second = microsecond = 0
            zone = None
            if len(string) > end:
                hour, minute, second, microsecond, zone = _iso_time(string[end + 1:])
        except ValueError:
            raise _no_iso(string) from None
        if _midnight(hour, minute, second, microsecond):
            _check_date(year, month, day)
            hour = 0
            year, month, day = _from_ordinal(_ordinal(year, month, day) + 1)
        return cls(year, month, day, hour, minute, second, microsecond, _zone_of(zone))

    @classmethod
    def strptime(cls, string, format, /):
        """string, format -> new datetime parsed from a string (like time.strptime())."""
        found = _parse('strptime', string, format)
        return cls(*found[:7], _parsed_zone(found))

    hour = property(lambda self: self._hour)
    minute = property(lambda self: self._minute)
    second = property(lambda self: self._second)
    microsecond = property(lambda self: self._microsecond)
    tzinfo = property(lambda self: self._tzinfo)
    fold = property(lambda self: self._fold)

    def utcoffset(self):
        """Return self.tzinfo.utcoffset(self)."""
        return _ask_offset(self._tzinfo, 'utcoffset', self)

    def dst(self):
        """Return self.tzinfo.dst(self)."""
        return _ask_offset(self._tzinfo, 'dst', self)

    def tzname(self):
        """Return self.tzinfo.tzname(self)."""
        return _ask_name(self._tzinfo, self)

    def date(self):
        """Return date object with same year, month and day."""
        return _date(self._year, self._month, self._day)

    def time(self):
        """Return time object with same time but with tzinfo=None."""
        return _time(self._hour, self._minute, self._second, self._microsecond, fold=self._fold)

    def timetz(self):
        """Return time object with same time and tzinfo."""
        return _time(self._hour, self._minute, self._second, self._microsecond, self._tzinfo, fold=self._fold)

    def timestamp(self):
        """Return POSIX timestamp as float."""
        total = _stamp_us(self) - 719163 * _DAY_US
        if self._tzinfo is None:
            _check_neighbour(self, self._fold)
            return total / 1000000
        offset = _offset_of(self)
        if offset is None:
            raise TypeError("can't subtract offset-naive and offset-aware datetimes")
        return (total - _us(offset)) / 1000000

    def timetuple(self):
        """Return time tuple, compatible with time.localtime()."""
        saving = _ask_offset(self._tzinfo, 'dst', self)
        return _tuple_of(self, -1 if saving is None else 1 if saving else 0)

    def utctimetuple(self):
        """Return UTC time tuple, compatible with time.localtime()."""
        offset = _offset_of(self)
        return _tuple_of(_moved(self, -_us(offset)) if offset else self, 0)

    def __repr__(self):
        return f'{_shown(self)}({self._year}, {self._month}, {self._day}, {self._hour}, {self._minute}' + _clock_rest(self)

    def isoformat(self, sep='T', timespec='auto'):
        """[sep] -> string in ISO 8601 format, YYYY-MM-DDT[HH[:MM[:SS[.mmm[uuu]]]]][+HH:MM]."""
        if not _is_of(sep, str):
            raise TypeError(f'isoformat() argument 1 must be a unicode character, not {"None" if sep is None else _shown(sep)}')
        if len(sep) != 1:
            raise TypeError(f'isoformat() argument 1 must be a unicode character, not a string of length {len(sep)}')
        if not _is_of(timespec, str):
            raise TypeError(f'isoformat() argument 2 must be str, not {"None" if timespec is None else _shown(timespec)}')
        text = (f'{self._year:04}-{self._month:02}-{self._day:02}{sep}'
                f'{_time_text(self._hour, self._minute, self._second, self._microsecond, timespec)}')
        offset = _offset_of(self)
        return text if offset is None else text + _offset_text(offset)

    def __str__(self):
        return self.isoformat(' ')

    def replace(self, /, year=_new, month=_new, day=_new, hour=_new, minute=_new, second=_new, microsecond=_new, tzinfo=_new, *, fold=_new):
        """Return datetime with new specified fields."""
        return type(self)(self._year if year is _new else _int32(year), self._month if month is _new else _int32(month), self._day if day is _new else _int32(day),
                          self._hour if hour is _new else _int32(hour), self._minute if minute is _new else _int32(minute),
                          self._second if second is _new else _int32(second), self._microsecond if microsecond is _new else _int32(microsecond),
                          self._tzinfo if tzinfo is _new else tzinfo, fold=self._fold if fold is _new else _int32(fold))

    __replace__ = _renamed(replace, 'datetime.__replace__')

    def astimezone(self, tz=None):
        """tz -> convert to local time in new timezone tz"""
        if tz is not None and not _is_of(tz, tzinfo):
            raise TypeError(f'tzinfo argument must be None or of a tzinfo subclass, not type \\'{_shown(tz)}\\'')
        if tz is None:
            tz = _LOCAL
        if tz is self._tzinfo:
            return self
        offset = _offset_of(self)
        if offset is None:
            _check_neighbour(self, self._fold)
            _check_neighbour(self, not self._fold)
        moved = _moved(self, -_us(offset) if offset else 0)
        moved._tzinfo = tz
        return tz.fromutc(moved)

    def __add__(self, other):
        return _moved(self, _us(other)) if _is_of(other, timedelta) else NotImplemented

    __radd__ = _renamed(__add__, 'datetime.__radd__')

    def __sub__(self, other):
        if _is_of(other, timedelta):
            return _moved(self, -_us(other))
        if not _is_of(other, datetime):
            return NotImplemented
        return _delta(_stamp_difference(self, other))

    def __eq__(self, other):
        if not _is_of(other, datetime):
            return NotImplemented
        order, offset, other_offset = _stamp_order(self, other)
        if order != 0 or self._tzinfo is other._tzinfo:
            return order == 0
        return not (_is_fold_bound(self, offset) or _is_fold_bound(other, other_offset))

    def __lt__(self, other):
        if not _is_of(other, datetime):
            return NotImplemented
        return _known_order(self, other) < 0

    def __le__(self, other):
        if not _is_of(other, datetime):
            return NotImplemented
        return _known_order(self, other) <= 0

    def __gt__(self, other):
        if not _is_of(other, datetime):
            return NotImplemented
        return _known_order(self, other) > 0

    def __ge__(self, other):
        if not _is_of(other, datetime):
            return NotImplemented
        return _known_order(self, other) >= 0

    def __hash__(self):
        known = getattr(self, '_zhash', None)
        if known is None:
            offset = _offset_of(_folded(self, 0) if self._fold else self)
            self._zhash = known = hash(_stamp_state(self, 0) if offset is None else _delta(_stamp_us(self) - _us(offset)))
        return known

    def __reduce_ex__(self, protocol, /):
        state = _stamp_state(self, self._fold if protocol > 3 else 0)
        return type(self), (state,) if self._tzinfo is None else (state, self._tzinfo)

    def __reduce__(self):
        return self.__reduce_ex__(2)


_date = date
_time = time


def _stamp_number(timestamp):
    if _is_of(timestamp, int) or _is_of(timestamp, float):
        return timestamp
    if not hasattr(type(timestamp), '__index__'):
        raise TypeError(f'argument must be int or float, not {_shown(timestamp)}')
    return _index(timestamp)


def _date_end(text):
    """Where the date ends in an ISO text of a date and a time."""
    if text[4] == '-':
        if text[5] != 'W':
            return 10
        if text[8:9] == '-':
            if len(text) == 9:
                raise ValueError
            # A digit further on means that the dash is the separator, or a weekday and a digit as one.
            return 8 if text[10:11].isdigit() else 10
        return 8
    if text[4] != 'W':
        return 8
    at = 7
    while at < len(text) and text[at] in '0123456789':
        at += 1
    if at < 9:
        return at
    return 7 if at % 2 == 0 else 8


def _tuple_of(value, is_saving):
    return struct_time((value._year, value._month, value._day, value._hour, value._minute, value._second, value.weekday(),
                        _day_of_year(value._year, value._month, value._day), is_saving))


def _stamp_us(value):
    """Microseconds since the day before the first."""
    return _ordinal(value._year, value._month, value._day) * _DAY_US + _clock_us(value)


def _stamp_state(value, fold):
    return bytes((value._year >> 8, value._year & 255, value._month | fold << 7, value._day)) + _clock_state(value, 0)


def _offset_of(value):
    """The offset of a datetime, asked of its zone: a method utcoffset of a subclass does not count."""
    return _ask_offset(value._tzinfo, 'utcoffset', value)


def _stamp_difference(mine, theirs):
    """Microseconds between two datetimes."""
    gap = _stamp_us(mine) - _stamp_us(theirs)
    if mine._tzinfo is theirs._tzinfo:
        return gap
    offset, other = _offset_of(mine), _offset_of(theirs)
    if (offset is None) != (other is None):
        raise TypeError("can't subtract offset-naive and offset-aware datetimes")
    return gap if offset is None else gap - _us(offset) + _us(other)


def _stamp_order(mine, theirs):
    """Less, equal or greater than 0, or None if only one has an offset; and both offsets. Zones are asked as often as CPython asks them."""
    offset = other = None
    if mine._tzinfo is not theirs._tzinfo:
        offset, other = _offset_of(mine), _offset_of(theirs)
        if (offset is None) != (other is None):
            return None, offset, other
        if offset is not None and _us(offset) != _us(other):
            return _stamp_difference(mine, theirs), offset, other
    return _stamp_us(mine) - _stamp_us(theirs), offset, other


def _known_order(mine, theirs):
    order = _stamp_order(mine, theirs)[0]
    if order is None:
        raise TypeError("can't compare offset-naive and offset-aware datetimes")
    return order


def _is_fold_bound(value, offset):
    """Whether the offset depends on the fold: such a time equals none of another zone."""
    return _offset_of(_folded(value, 1 - value._fold)) != offset


def _folded(value, fold):
    """A copy with another fold, without a call of the class."""
    made = _new(type(value))
    made._year, made._month, made._day = value._year, value._month, value._day
    made._hour, made._minute, made._second, made._microsecond = value._hour, value._minute, value._second, value._microsecond
    made._tzinfo, made._fold = value._tzinfo, fold
    return made


def _check_neighbour(value, fold):
    """Raises ValueError where the day does not exist that C looks at beside a local time: the one before, or after where fold is set."""
    day = date.toordinal(value)
    if day == (_LAST_ORDINAL if fold else 1):
        raise ValueError(f'year must be in 1..9999, not {10000 if fold else 0}')


def _moved(value, microseconds):
    ordinal, rest = divmod(_stamp_us(value) + microseconds, _DAY_US)
    if not 1 <= ordinal <= _LAST_ORDINAL:
        raise OverflowError('date value out of range')
    seconds, microsecond = divmod(rest, 1000000)
    minutes, second = divmod(seconds, 60)
    hour, minute = divmod(minutes, 60)
    return type(value)(*_from_ordinal(ordinal), hour, minute, second, microsecond, value._tzinfo)


def _parsed_zone(found):
    """The tzinfo of what _parse gives."""
    name, offset = found[7:9]
    if offset is None:
        return None
    offset = _delta(offset)
    return timezone(offset, name) if name else timezone(offset)


date.min = date(1, 1, 1)
date.max = date(9999, 12, 31)
date.resolution = timedelta(1)
time.min = time(0, 0)
time.max = time(23, 59, 59, 999999)
time.resolution = timedelta.resolution
datetime.min = datetime(1, 1, 1)
datetime.max = datetime(9999, 12, 31, 23, 59, 59, 999999)
datetime.resolution = timedelta.resolution
_LOCAL = timezone(_ZERO, 'UTC')
_seal('datetime', timedelta, tzinfo, date, time, datetime, IsoCalendarDate)
_seal('datetime', timezone, is_final=True)
# What natives of the engine find here, whatever the public names mean by then.
_timedelta_class, _date_class, _datetime_class, _timezone_class, _utc = timedelta, date, datetime, timezone, UTC
_methods = {}
_datetime.replace_timedelta_methods(timedelta, _methods)
_datetime.replace_date_methods(date, _methods)
_datetime.replace_datetime_methods(datetime, _methods)
`;
