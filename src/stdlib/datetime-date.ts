/** Frozen Python of `datetime`: date. CPython: Modules/_datetimemodule.c. */

/** The class of dates. */
export const DATETIME_DATE = `
class IsoCalendarDate(tuple):
    """The ISO year, week and weekday of a date."""

    __slots__ = ()

    def __new__(cls, year, week, weekday):
        return tuple.__new__(cls, (year, week, weekday))

    year = property(lambda self: self[0])
    week = property(lambda self: self[1])
    weekday = property(lambda self: self[2])

    def __repr__(self):
        return f'datetime.IsoCalendarDate(year={self[0]}, week={self[1]}, weekday={self[2]})'

    def __reduce__(self):
        return tuple, (tuple(self),)


def _date_ints(year, month, day):
    """The arguments of date() and datetime() as C takes them, one after the other."""
    year = _int(year)
    if month is _new:
        _missing('month', 2)
    month = _int(month)
    if day is _new:
        _missing('day', 3)
    return year, month, _int(day)


class date:
    """date(year, month, day) --> date object"""

    __slots__ = ('_year', '_month', '_day')

    def __new__(cls, year=_new, month=_new, day=_new):
        if type(year) is not int:
            if year is _new:
                _missing('year', 1)
            if month is _new and _is_of(year, bytes) and len(year) == 4 and 1 <= year[2] <= 12:
                year, month, day = year[0] * 256 + year[1], year[2], year[3]
            else:
                year = _int(year)
        if not (type(month) is type(day) is int and 1 <= year <= 9999):
            year, month, day = _date_ints(year, month, day)
        _check_date(year, month, day)
        self = _new(cls)
        self._year = year
        self._month = month
        self._day = day
        return self

    @classmethod
    def today(cls):
        """Current date or datetime: same as self.__class__.fromtimestamp(time.time())."""
        return cls.fromtimestamp(_now('today') / 1000000)

    @classmethod
    def fromtimestamp(cls, timestamp, /):
        """Create a date from a POSIX timestamp."""
        if not _is_of(timestamp, float):
            timestamp = _index(timestamp)
        return cls(*_from_stamp(timestamp, False)[:3])

    @classmethod
    def fromordinal(cls, ordinal, /):
        """int -> date corresponding to a proleptic Gregorian ordinal."""
        ordinal = _index(ordinal)
        _c_ints(ordinal)
        if ordinal < 1:
            raise ValueError('ordinal must be >= 1')
        if ordinal > _LAST_ORDINAL:
            raise ValueError(f'year must be in 1..9999, not {_from_ordinal(ordinal)[0]}')
        return cls(*_from_ordinal(ordinal))

    @classmethod
    def fromisoformat(cls, string, /):
        """Construct a date from a string in ISO 8601 format."""
        if not _is_of(string, str):
            raise TypeError('fromisoformat: argument must be str')
        try:
            fields = _iso_date(string)
        except ValueError:
            raise _no_iso(string) from None
        return cls(*fields)

    @classmethod
    def fromisocalendar(cls, year, week, day):
        """Construct a date from the ISO year, week number and weekday."""
        try:
            year, week, day = _int(year), _int(week), _int(day)
        except OverflowError:
            year = None
        if year is None:
            raise ValueError('ISO calendar component out of range')
        if not MINYEAR <= year <= MAXYEAR:
            raise ValueError(f'year must be in 1..9999, not {year}')
        return cls(*_from_iso_calendar(year, week, day))

    @classmethod
    def strptime(cls, string, format, /):
        """string, format -> new date parsed from a string (like time.strptime())."""
        found = _parse('strptime', string, format)
        return cls(*found[:3])

    @property
    def year(self):
        return self._year

    @property
    def month(self):
        return self._month

    @property
    def day(self):
        return self._day

    def __repr__(self):
        return f'{_shown(self)}({self._year}, {self._month}, {self._day})'

    def isoformat(self):
        """Return string in ISO 8601 format, YYYY-MM-DD."""
        return f'{self._year:04}-{self._month:02}-{self._day:02}'

    def __str__(self):
        return self.isoformat()

    def ctime(self):
        """Return ctime() style string."""
        value = self.timetuple() if not _is_of(self, datetime) else _tuple_of(self, -1)
        return (f'{_WEEKDAYS[value.tm_wday][:3]} {_MONTHS[value.tm_mon][:3]} {value.tm_mday:2} '
                f'{value.tm_hour:02}:{value.tm_min:02}:{value.tm_sec:02} {value.tm_year:04}')

    def strftime(self, format):
        """Format using strftime()."""
        if not _is_of(format, str):
            raise TypeError(f'strftime() argument 1 must be str, not {"None" if format is None else _shown(format)}')
        return _strftime(self, format, self.timetuple())

    def __format__(self, format, /):
        """Formats self with strftime."""
        if not _is_of(format, str):
            raise TypeError(f'__format__() argument 1 must be str, not {"None" if format is None else _shown(format)}')
        return self.strftime(format) if format else str(self)

    def timetuple(self):
        """Return time tuple, compatible with time.localtime()."""
        return struct_time((self._year, self._month, self._day, 0, 0, 0, self.weekday(), _day_of_year(self._year, self._month, self._day), -1))

    def toordinal(self):
        """Return proleptic Gregorian ordinal.  January 1 of year 1 is day 1."""
        return _ordinal(self._year, self._month, self._day)

    def weekday(self):
        """Return the day of the week represented by the date.  Monday == 0 ... Sunday == 6"""
        return (_ordinal(self._year, self._month, self._day) + 6) % 7

    def isoweekday(self):
        """Return the day of the week represented by the date.  Monday == 1 ... Sunday == 7"""
        return self.weekday() + 1

    def isocalendar(self):
        """Return a named tuple containing ISO year, week number, and weekday."""
        return IsoCalendarDate(*_iso_calendar(self._year, self._month, self._day))

    def replace(self, /, year=_new, month=_new, day=_new):
        """Return date with new specified fields."""
        return type(self)(self._year if year is _new else _int32(year), self._month if month is _new else _int32(month),
                          self._day if day is _new else _int32(day))

    __replace__ = _renamed(replace, 'date.__replace__')

    def __add__(self, other):
        if not _is_of(other, timedelta):
            return NotImplemented
        return _shifted(self, other._days)

    __radd__ = _renamed(__add__, 'date.__radd__')

    def __sub__(self, other):
        if _is_of(other, timedelta):
            return _shifted(self, -other._days)
        if _is_of(other, date) and not _is_of(other, datetime):
            return timedelta(self.toordinal() - other.toordinal())
        return NotImplemented

    def __rsub__(self, other):
        return type(other).__sub__(other, self) if _is_of(other, date) else NotImplemented

    def __eq__(self, other):
        return _key(self) == _key(other) if _is_of(other, date) and not _is_of(other, datetime) else NotImplemented

    def __lt__(self, other):
        return _key(self) < _key(other) if _is_of(other, date) and not _is_of(other, datetime) else NotImplemented

    def __le__(self, other):
        return _key(self) <= _key(other) if _is_of(other, date) and not _is_of(other, datetime) else NotImplemented

    def __gt__(self, other):
        return _key(self) > _key(other) if _is_of(other, date) and not _is_of(other, datetime) else NotImplemented

    def __ge__(self, other):
        return _key(self) >= _key(other) if _is_of(other, date) and not _is_of(other, datetime) else NotImplemented

    def __hash__(self):
        return hash(_date_state(self))

    def __reduce__(self):
        return type(self), (_date_state(self),)


def _key(day):
    return day._year, day._month, day._day


def _date_state(day):
    return bytes((day._year >> 8, day._year & 255, day._month, day._day))


def _shifted(day, days):
    ordinal = day.toordinal() + days
    if not 1 <= ordinal <= _LAST_ORDINAL:
        raise OverflowError('date value out of range')
    return type(day)(*_from_ordinal(ordinal))


def _from_stamp(timestamp, is_exact):
    """The fields of a POSIX timestamp in UTC, to the microsecond, half to even; without that, to the second below."""
    if _is_of(timestamp, float):
        if timestamp != timestamp:
            raise ValueError('Invalid value NaN (not a number)')
        if abs(timestamp) >= 9.2e18:
            raise OverflowError('timestamp out of range for platform time_t')
        seconds = int(timestamp // 1)
        microseconds = round((timestamp - seconds) * 1e6) if is_exact else 0
        if microseconds >= 1000000:
            seconds += 1
            microseconds -= 1000000
    else:
        seconds, microseconds = timestamp, 0
        if not -2 ** 63 <= seconds < 2 ** 63:
            raise OverflowError('timestamp out of range for platform time_t')
    days, seconds = divmod(seconds, 86400)
    ordinal = days + 719163
    year, month, day = _from_ordinal(ordinal)
    if not MINYEAR <= year <= MAXYEAR:
        raise ValueError(f'year must be in 1..9999, not {year}')
    minutes, seconds = divmod(seconds, 60)
    return year, month, day, minutes // 60, minutes % 60, seconds, microseconds
`;
