/** Module `_struct_time`: the class `time.struct_time`. CPython: Modules/timemodule.c, Objects/structseq.c. */

/** Frozen Python of the module. */
export const STRUCT_TIME_SOURCE = `
from _types import _seal

_FIELDS = ('tm_year', 'tm_mon', 'tm_mday', 'tm_hour', 'tm_min', 'tm_sec', 'tm_wday', 'tm_yday', 'tm_isdst')
_absent = object()
_dict = dict


def _refuse(kind, self, name):
    """Raises what setting an attribute of a structure of C does."""
    cls = type(self)
    if isinstance(cls.__dict__.get(name), property):
        raise AttributeError('readonly attribute')
    if hasattr(cls, name):
        raise AttributeError(f'{kind!r} object attribute {name!r} is read-only')
    raise AttributeError(f'{kind!r} object has no attribute {name!r} and no __dict__ for setting new attributes')


def _values(kind, least, names, sequence, more):
    """The items that a structure of C is made of, and those that its dict names besides."""
    if not hasattr(type(sequence), '__iter__') and not hasattr(type(sequence), '__getitem__'):
        raise TypeError('constructor requires a sequence')
    values = list(iter(sequence))
    if more is not _absent and not isinstance(more, _dict):
        raise TypeError(f'{kind}() takes a dict as second arg, if any')
    most = least + len(names)
    if not least <= len(values) <= most:
        bound = f'an at least {least}' if len(values) < least else f'an at most {most}'
        raise TypeError(f'{kind}() takes {bound}-sequence ({len(values)}-sequence given)')
    more = {} if more is _absent else more
    left = names[len(values) - least:]
    if len(more) > len([name for name in left if name in more]):
        raise TypeError(f'{kind}() got duplicate or unexpected field name(s)')
    return values + [more.get(name) for name in left]


class struct_time(tuple):
    """The time value as of gmtime() and localtime(), and as mktime() and strftime() take it."""

    __module__ = 'time'
    __match_args__ = _FIELDS
    n_fields = 11
    n_sequence_fields = 9
    n_unnamed_fields = 0

    def __new__(cls, sequence, dict=_absent):
        values = _values('time.struct_time', 9, ('tm_zone', 'tm_gmtoff'), sequence, dict)
        self = tuple.__new__(cls, values[:9])
        object.__setattr__(self, '_zone', values[9])
        object.__setattr__(self, '_gmtoff', values[10])
        return self

    tm_zone = property(lambda self: self._zone)
    tm_gmtoff = property(lambda self: self._gmtoff)

    def __setattr__(self, name, value):
        _refuse('time.struct_time', self, name)

    def __delattr__(self, name):
        _refuse('time.struct_time', self, name)

    def __repr__(self):
        return f'time.struct_time({", ".join([f"{name}={value!r}" for name, value in zip(_FIELDS, self)])})'

    def __replace__(self, /, **changes):
        """Return a copy of the structure with new values for the specified fields."""
        fields = {name: changes.pop(name, value) for name, value in zip(_FIELDS, self)}
        zone, offset = changes.pop('tm_zone', self._zone), changes.pop('tm_gmtoff', self._gmtoff)
        if changes:
            raise TypeError(f'Got unexpected field name(s): {list(changes)!r}')
        return struct_time(tuple(fields.values()), {'tm_zone': zone, 'tm_gmtoff': offset})

    def __reduce__(self):
        return struct_time, (tuple(self), {'tm_zone': self._zone, 'tm_gmtoff': self._gmtoff})


def _field(at):
    return property(lambda self: self[at])


for _at, _name in enumerate(_FIELDS):
    setattr(struct_time, _name, _field(_at))
_seal('time', struct_time, is_final=True)
`;
