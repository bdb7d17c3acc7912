/** Module `zoneinfo`: the rules of zones come from the host. CPython: Lib/zoneinfo/_zoneinfo.py. */

/** Frozen Python of the module. */
export const ZONEINFO_SOURCE = `
from _clinic import kind as _kind
from _types import _seal
from _capability import granted as _granted
from bisect import bisect_right as _bisect
from datetime import timedelta as _timedelta, tzinfo as _tzinfo

__all__ = ['ZoneInfo', 'reset_tzpath', 'available_timezones', 'TZPATH', 'ZoneInfoNotFoundError', 'InvalidTZPathWarning']

TZPATH = ()


class ZoneInfoNotFoundError(KeyError):
    """Exception raised when a ZoneInfo key is not found."""


class InvalidTZPathWarning(RuntimeWarning):
    """Warning raised if an invalid path is specified in PYTHONTZPATH."""


def reset_tzpath(to=None):
    """Reset global TZPATH: the host's data are used, whatever it is."""


def available_timezones():
    """Returns a set containing all available time zones."""
    keys = _granted('zone.keys')
    return set() if keys is None else set(keys())


_zones = {}


def _seconds(dt):
    return (dt.toordinal() - 719163) * 86400 + dt.hour * 3600 + dt.minute * 60 + dt.second


class ZoneInfo(_tzinfo):
    """A concrete time zone by its IANA key."""

    __module__ = 'zoneinfo'

    def __new__(cls, key):
        found = _zones.get((cls, key))
        if found is None:
            found = _zones[cls, key] = cls.no_cache(key)
        return found

    @classmethod
    def no_cache(cls, key):
        """Get a new instance of ZoneInfo, bypassing the cache."""
        if not isinstance(key, str):
            raise TypeError(f'expected str, bytes or os.PathLike object, not {_kind(key)}')
        if key.startswith('/') or '\\\\' in key:
            raise ValueError(f'ZoneInfo keys may not be absolute paths, got: {key}')
        if any(name in ('', '.', '..') for name in key.split('/')) or '\\0' in key:
            raise ValueError(f'ZoneInfo keys must be normalized relative paths, got: {key}')
        rules = _granted('zone.rules')
        periods = None if rules is None else rules(key)
        if not periods:
            raise ZoneInfoNotFoundError(f'No time zone found with key {key}')
        self = _tzinfo.__new__(cls)
        self._key = key
        self._starts = [period['from'] for period in periods[1:]]
        self._infos = [(_timedelta(seconds=period['offset']), _timedelta(seconds=period['dst']), period['name']) for period in periods]
        # When each begins on the wall, for the first and the second of two equal times.
        changes = [(start, before['offset'], after['offset']) for start, before, after in zip(self._starts, periods, periods[1:])]
        self._walls = [start + max(before, after) for start, before, after in changes], [start + min(before, after) for start, before, after in changes]
        return self

    @classmethod
    def from_file(cls, file_obj, /, key=None):
        """Create a ZoneInfo file from a file object."""
        raise NotImplementedError('ZoneInfo.from_file: the rules of zones come from the host')

    @classmethod
    def clear_cache(cls, *, only_keys=None):
        """Clear the ZoneInfo cache."""
        for found in list(_zones):
            if found[0] is cls and (only_keys is None or found[1] in only_keys):
                del _zones[found]

    key = property(lambda self: self._key)

    def _info(self, dt):
        if dt is None:
            return self._infos[0] if len(self._infos) == 1 else (None, None, None)
        return self._infos[_bisect(self._walls[dt.fold], _seconds(dt))]

    def utcoffset(self, dt, /):
        """Retrieve a timedelta representing the UTC offset in a zone at the given datetime."""
        return self._info(dt)[0]

    def dst(self, dt, /):
        """Retrieve a timedelta representing the amount of DST applied in a zone at the given datetime."""
        return self._info(dt)[1]

    def tzname(self, dt, /):
        """Retrieve a string containing the abbreviation for the time zone that applies in a zone at a given datetime."""
        return self._info(dt)[2]

    def fromutc(self, dt, /):
        """Given a datetime with local time in UTC, retrieve an adjusted datetime in local time."""
        from datetime import datetime
        if not isinstance(dt, datetime):
            raise TypeError('fromutc() requires a datetime argument')
        if dt.tzinfo is not self:
            raise ValueError('dt.tzinfo is not self')
        moment = _seconds(dt)
        at = _bisect(self._starts, moment)
        offset = self._infos[at][0]
        made = dt + offset
        if at and self._infos[at - 1][0] > offset and (self._infos[at - 1][0] - offset).total_seconds() > moment - self._starts[at - 1]:
            return made.replace(fold=1)
        return made

    def __str__(self):
        return self._key

    def __repr__(self):
        return f'zoneinfo.ZoneInfo(key={self._key!r})'

    def __reduce__(self):
        return self.__class__, (self._key,)


_seal('zoneinfo', ZoneInfo)
`;
