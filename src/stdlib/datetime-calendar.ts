/** Frozen Python of `datetime`: the calendar, checks, strftime and the ISO forms. CPython: Modules/_datetimemodule.c. */

/** Functions that the classes of dates and times are made of. */
export const DATETIME_CALENDAR = `
from _types import _seal
from _capability import now as _now

_BEFORE_MONTH = (0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334)
_IN_MONTH = (0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_MONTHS = ('', 'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December')
_WEEKDAYS = ('Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday')
_LAST_ORDINAL = 3652059


def _is_leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def _days_in_month(year, month):
    return 29 if month == 2 and _is_leap(year) else _IN_MONTH[month]


def _day_of_year(year, month, day):
    return _BEFORE_MONTH[month] + day + (month > 2 and _is_leap(year))


def _ordinal(year, month, day):
    before = year - 1
    return before * 365 + before // 4 - before // 100 + before // 400 + _day_of_year(year, month, day)


def _from_ordinal(ordinal):
    """Year, month and day of an ordinal, by years that begin in March."""
    era, day = divmod(ordinal + 305, 146097)
    year = (day - day // 1460 + day // 36524 - day // 146096) // 365
    day -= 365 * year + year // 4 - year // 100
    month = (5 * day + 2) // 153
    day -= (153 * month + 2) // 5 - 1
    year += era * 400
    return (year, month + 3, day) if month < 10 else (year + 1, month - 9, day)


def _week_one(year):
    """The ordinal of the Monday of ISO week 1."""
    first = _ordinal(year, 1, 1)
    weekday = (first + 6) % 7
    monday = first - weekday
    return monday + 7 if weekday > 3 else monday


def _iso_calendar(year, month, day):
    today = _ordinal(year, month, day)
    start = _week_one(year)
    if today < start:
        year -= 1
        start = _week_one(year)
    elif today >= start + 364 and today >= _week_one(year + 1):
        year += 1
        start = _week_one(year)
    week, weekday = divmod(today - start, 7)
    return year, week + 1, weekday + 1


def _from_iso_calendar(year, week, day):
    """Year, month and day; None for a week or a day that the year does not have."""
    if not 1 <= week <= 52 and not (week == 53 and _week_one(year + 1) - _week_one(year) == 371):
        raise ValueError(f'Invalid week: {week}')
    if not 1 <= day <= 7:
        raise ValueError(f'Invalid weekday: {day} (range is [1, 7])')
    return _from_ordinal(_week_one(year) + (week - 1) * 7 + day - 1)


def _c_ints(*values):
    """Refuses what is no int of C: CPython finds that before it looks at ranges."""
    for value in values:
        if not -2147483648 <= value <= 2147483647:
            if -9223372036854775808 <= value <= 9223372036854775807:
                raise OverflowError('signed integer is ' + ('less than minimum' if value < 0 else 'greater than maximum'))
            raise OverflowError('Python int too large to convert to C long')


def _int(value):
    """Argument of the format "i"."""
    value = _index(value)
    _c_ints(value)
    return value


def _check_date(year, month, day):
    if not (1 <= year <= 9999 and 1 <= month <= 12):
        _c_ints(year, month, day)
    if not 1 <= year <= 9999:
        raise ValueError(f'year must be in 1..9999, not {year}')
    if not 1 <= month <= 12:
        raise ValueError(f'month must be in 1..12, not {month}')
    if not 1 <= day <= 28:
        last = _days_in_month(year, month)
        if not 1 <= day <= last:
            _c_ints(day)
            raise ValueError(f'day {day} must be in range 1..{last} for month {month} in year {year}')


def _check_time(hour, minute, second, microsecond, fold):
    if not (0 <= hour <= 23 and 0 <= minute <= 59 and 0 <= second <= 59 and 0 <= microsecond <= 999999 and 0 <= fold <= 1):
        _c_ints(hour, minute, second, microsecond, fold)
    if not 0 <= hour <= 23:
        raise ValueError(f'hour must be in 0..23, not {hour}')
    if not 0 <= minute <= 59:
        raise ValueError(f'minute must be in 0..59, not {minute}')
    if not 0 <= second <= 59:
        raise ValueError(f'second must be in 0..59, not {second}')
    if not 0 <= microsecond <= 999999:
        raise ValueError(f'microsecond must be in 0..999999, not {microsecond}')
    if fold != 0 and fold != 1:
        raise ValueError(f'fold must be either 0 or 1, not {fold}')


def _check_zone(tz):
    if tz is not None and not _is_of(tz, tzinfo):
        raise TypeError(f"tzinfo argument must be None or of a tzinfo subclass, not type '{_shown(tz)}'")


def _missing(name, place):
    raise TypeError(f"function missing required argument '{name}' (pos {place})")


def _ask_offset(tz, name, dt):
    """What tz.utcoffset(dt) or tz.dst(dt) gives, checked."""
    if tz is None:
        return None
    offset = getattr(tz, name)(dt)
    if offset is None:
        return None
    if not _is_of(offset, timedelta):
        raise TypeError(f"tzinfo.{name}() must return None or timedelta, not '{_shown(offset)}'")
    if not -_DAY_US < _us(offset) < _DAY_US:
        raise _offset_range(offset)
    return offset


def _ask_name(tz, dt):
    if tz is None:
        return None
    name = tz.tzname(dt)
    if name is not None and not _is_of(name, str):
        raise TypeError(f"tzinfo.tzname() must return None or a string, not '{_shown(name)}'")
    return name


def _time_text(hour, minute, second, microsecond, timespec):
    if timespec == 'auto':
        timespec = 'microseconds' if microsecond else 'seconds'
    if timespec == 'seconds':
        return f'{hour:02}:{minute:02}:{second:02}'
    if timespec == 'microseconds':
        return f'{hour:02}:{minute:02}:{second:02}.{microsecond:06}'
    if timespec == 'milliseconds':
        return f'{hour:02}:{minute:02}:{second:02}.{microsecond // 1000:03}'
    if timespec == 'minutes':
        return f'{hour:02}:{minute:02}'
    if timespec == 'hours':
        return f'{hour:02}'
    raise ValueError('Unknown timespec value')


def _from_us(us):
    """The fields of a moment, in microseconds since 1970."""
    days, us = divmod(us, 86400000000)
    seconds, us = divmod(us, 1000000)
    return *_from_ordinal(days + 719163), seconds // 3600, seconds // 60 % 60, seconds % 60, us


def _twelve(hour):
    return hour % 12 or 12


def _sunday_week(value):
    return (value.tm_yday + 6 - (value.tm_wday + 1) % 7) // 7


def _monday_week(value):
    return (value.tm_yday + 6 - value.tm_wday) // 7


def _iso(value):
    """The ISO year and week of a struct_time, by its weekday and its day of the year."""
    year = value.tm_year
    thursday = value.tm_yday + 2 - value.tm_wday
    if thursday < 0:
        year -= 1
        thursday += 365 + _is_leap(year)
    elif thursday >= 365 + _is_leap(year):
        return year + 1, 1
    return year, thursday // 7 + 1


def _divided(number):
    """A year as C divides it by 100: towards 0."""
    century, rest = divmod(abs(number), 100)
    return (-century, -rest) if number < 0 else (century, rest)


# How each directive of strftime is shown: what pads it, its width, and its value from a struct_time.
_NUMBERS = {
    'C': ('0', 2, lambda v: _divided(v.tm_year)[0]), 'd': ('0', 2, lambda v: v.tm_mday), 'e': (' ', 2, lambda v: v.tm_mday),
    'g': ('0', 2, lambda v: _divided(_iso(v)[0])[1]), 'G': ('0', 4, lambda v: _iso(v)[0]), 'H': ('0', 2, lambda v: v.tm_hour),
    'I': ('0', 2, lambda v: _twelve(v.tm_hour)), 'j': ('0', 3, lambda v: v.tm_yday), 'k': (' ', 2, lambda v: v.tm_hour),
    'l': (' ', 2, lambda v: _twelve(v.tm_hour)), 'm': ('0', 2, lambda v: v.tm_mon), 'M': ('0', 2, lambda v: v.tm_min),
    's': ('0', 1, lambda v: (_ordinal(*v[:3]) - 719163) * 86400 + v.tm_hour * 3600 + v.tm_min * 60 + v.tm_sec),
    'S': ('0', 2, lambda v: v.tm_sec), 'u': ('0', 1, lambda v: v.tm_wday + 1), 'U': ('0', 2, _sunday_week), 'V': ('0', 2, lambda v: _iso(v)[1]),
    'w': ('0', 1, lambda v: (v.tm_wday + 1) % 7), 'W': ('0', 2, _monday_week), 'y': ('0', 2, lambda v: abs(_divided(v.tm_year)[1])),
    'Y': ('0', 4, lambda v: v.tm_year),
}
_TEXTS = {
    'a': lambda v: _WEEKDAYS[v.tm_wday][:3], 'A': lambda v: _WEEKDAYS[v.tm_wday], 'b': lambda v: _MONTHS[v.tm_mon][:3],
    'B': lambda v: _MONTHS[v.tm_mon], 'h': lambda v: _MONTHS[v.tm_mon][:3], 'n': lambda v: '\\n', 'p': lambda v: 'AM' if v.tm_hour < 12 else 'PM',
    'P': lambda v: 'am' if v.tm_hour < 12 else 'pm', 't': lambda v: '\\t', '%': lambda v: '%',
}
_COMPOUND = {
    'c': '%a %b %e %H:%M:%S %Y', 'D': '%m/%d/%y', 'F': '%Y-%m-%d', 'r': '%I:%M:%S %p', 'R': '%H:%M', 'T': '%H:%M:%S', 'x': '%m/%d/%y',
    'X': '%H:%M:%S',
}


def _strftime(subject, format, value):
    """The text of a date or time by a format; \`value\` is its struct_time."""
    pieces = []
    at = 0
    while True:
        percent = format.find('%', at)
        if percent < 0:
            pieces.append(format[at:])
            return ''.join(pieces)
        pieces.append(format[at:percent])
        at = percent + 1
        flags = ''
        while at < len(format) and format[at] in '-_0^#':
            flags += format[at]
            at += 1
        start = at
        while at < len(format) and format[at] in '0123456789':
            at += 1
        width = format[start:at]
        if format[at:at + 1] in ('E', 'O'):
            at += 1
        directive = format[at:at + 2] if format[at:at + 2] == ':z' else format[at:at + 1]
        at += len(directive)
        text = _directive(subject, directive, flags, int(width) if width else 0, value)
        pieces.append(format[percent:at] if text is None else text)


def _directive(subject, directive, flags, width, value):
    """The text of one directive; None if there is no such one."""
    if width > 1000000:
        raise MemoryError
    pad = ' '
    number = _NUMBERS.get(directive)
    if number is not None:
        pad, least, get = number
        text = str(get(value))
        width = width or least
    elif directive == 'f':
        microsecond = getattr(subject, 'microsecond', 0)
        return None if microsecond is None else f'{microsecond:06}'
    elif directive == 'z' or directive == ':z':
        if directive == ':z' and getattr(subject, 'microsecond', 0) is None:
            return None
        return _zone_text(subject, directive == ':z')
    elif directive == 'Z':
        zone, moment = _zone_and_moment(subject)
        return _ask_name(zone, moment) or ''
    elif directive in _COMPOUND:
        text = _strftime(subject, _COMPOUND[directive], value)
    elif directive in _TEXTS:
        text = _TEXTS[directive](value)
    else:
        return None
    if '-' in flags:
        width = 0
    elif '_' in flags:
        pad = ' '
    elif '0' in flags:
        pad = '0'
    text = text.zfill(width) if pad == '0' else text.rjust(width, pad)
    return text.upper() if '^' in flags or '#' in flags else text


def _zone_and_moment(subject):
    """The zone that strftime asks, and about what."""
    if _is_of(subject, datetime):
        return subject._tzinfo, subject
    return (None if _is_of(subject, date) else subject._tzinfo), None


def _zone_text(subject, has_colons):
    zone, moment = _zone_and_moment(subject)
    offset = _ask_offset(zone, 'utcoffset', moment)
    if offset is None:
        return ''
    text = _offset_text(offset)
    return text if has_colons else text.replace(':', '')


def _no_iso(text):
    return ValueError(f'Invalid isoformat string: {text!r}')


def _digits(text, at, size):
    """The number in the digits at a place; raises ValueError where they are none."""
    part = text[at:at + size]
    if len(part) != size or not part.isascii() or not part.isdigit():
        raise ValueError
    return int(part)


def _iso_date(text):
    """Year, month and day of one of the forms YYYY-MM-DD, YYYYMMDD, YYYY-Www[-D] and YYYYWww[D]."""
    year = _digits(text, 0, 4)
    has_dashes = text[4:5] == '-'
    at = 5 if has_dashes else 4
    if text[at:at + 1] == 'W':
        week = _digits(text, at + 1, 2)
        at += 3
        day = 1
        if at < len(text):
            if has_dashes:
                if text[at] != '-':
                    raise ValueError
                at += 1
            day = _digits(text, at, 1)
            at += 1
        if at != len(text):
            raise ValueError
        return _from_iso_calendar(year, week, day)
    month = _digits(text, at, 2)
    at += 2
    if has_dashes:
        if text[at:at + 1] != '-':
            raise ValueError
        at += 1
    day = _digits(text, at, 2)
    if at + 2 != len(text):
        raise ValueError
    return year, month, day


def _iso_clock(text, has_zone=False):
    """Hour, minute, second and microsecond of HH[:MM[:SS[.f...]]], with or without the colons. CPython takes any character before a zone."""
    values = [_digits(text, 0, 2), 0, 0, 0]
    at = 2
    has_colons = text[2:3] == ':'
    for place in 1, 2:
        if at == len(text) or has_zone and at + 1 == len(text):
            return values
        if has_colons:
            if text[at] != ':':
                raise ValueError
            at += 1
        values[place] = _digits(text, at, 2)
        at += 2
    if at == len(text) or has_zone and at + 1 == len(text):
        return values
    if text[at] in '.,':
        at += 1
    elif has_colons:
        raise ValueError
    # Without colons, what follows the seconds is a fraction even without a point, if it is longer than one digit.
    if at == len(text) or at + 1 == len(text) and text[at - 1] not in '.,':
        raise ValueError
    size = min(6, len(text) - at)
    values[3] = _digits(text, at, size) * 10 ** (6 - size)
    if not has_zone and at + size < len(text):
        _digits(text, at, len(text) - at)
    return values


def _iso_time(text):
    """What _iso_clock gives and the tzinfo or None."""
    places = [at for at in (text.find('Z'), text.find('+'), text.find('-')) if at >= 0]
    if not places:
        return *_iso_clock(text), None
    at = min(places)
    values = _iso_clock(text[:at], True)
    if text[at] == 'Z':
        if at + 1 != len(text):
            raise ValueError
        return *values, UTC
    hours, minutes, seconds, microseconds = _iso_clock(text[at + 1:])
    total = ((hours * 60 + minutes) * 60 + seconds) * 1000000
    # As in CPython, microseconds alone make no zone.
    total += microseconds if total else 0
    return *values, _Zone(_delta(-total if text[at] == '-' else total))


class _Zone:
    """An offset that becomes a timezone once the text is known to be right."""

    def __init__(self, offset):
        self.offset = offset


def _zone_of(found):
    return timezone(found.offset) if _is_of(found, _Zone) else found


def _midnight(hour, minute, second, microsecond):
    """Whether a time of a text is the end of its day."""
    if hour != 24:
        return False
    if minute or second or microsecond:
        raise ValueError('minute, second, and microsecond must be 0 when hour is 24')
    return True
`;
