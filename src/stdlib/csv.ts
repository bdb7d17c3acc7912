/** Module `csv`: dialects, dict readers and writers, and the sniffer over the natives of `_csv`. CPython: Lib/csv.py, Modules/_csv.c. */
import { CSV_SNIFFER } from './csv-sniffer.ts';

const DIALECTS = `
from _clinic import is_of as _is_of, kind as _kind
from _types import _seal
from _csv import _format, _reader, _record, _row, _row_asked, _row_of_record

__all__ = ['QUOTE_MINIMAL', 'QUOTE_ALL', 'QUOTE_NONNUMERIC', 'QUOTE_NONE', 'QUOTE_STRINGS', 'QUOTE_NOTNULL', 'Error', 'Dialect', 'excel',
           'excel_tab', 'field_size_limit', 'reader', 'writer', 'register_dialect', 'get_dialect', 'list_dialects', 'Sniffer',
           'unregister_dialect', 'DictReader', 'DictWriter', 'unix_dialect']

QUOTE_MINIMAL, QUOTE_ALL, QUOTE_NONNUMERIC, QUOTE_NONE, QUOTE_STRINGS, QUOTE_NOTNULL = range(6)


class Error(Exception):
    __module__ = '_csv'


def _fail(message):
    raise Error(message)


_MISSING = object()
_DEFAULTS = {'delimiter': ',', 'doublequote': True, 'escapechar': None, 'lineterminator': '\\r\\n', 'quotechar': '"',
             'quoting': QUOTE_MINIMAL, 'skipinitialspace': False, 'strict': False}


def _check_char(name, value, may_be_none):
    if value is None and may_be_none:
        return
    kinds = 'a unicode character or None' if may_be_none else 'a unicode character'
    if not _is_of(value, str):
        raise TypeError(f'"{name}" must be {kinds}, not {_kind(value)}')
    if len(value) != 1:
        raise TypeError(f'"{name}" must be {kinds}, not a string of length {len(value)}')


def _check_settings(settings):
    delimiter, quotechar, escapechar = settings['delimiter'], settings['quotechar'], settings['escapechar']
    terminator, quoting = settings['lineterminator'], settings['quoting']
    _check_char('delimiter', delimiter, False)
    _check_char('escapechar', escapechar, True)
    if not _is_of(terminator, str):
        raise TypeError(f'"lineterminator" must be a string, not {_kind(terminator)}')
    _check_char('quotechar', quotechar, True)
    if type(quoting) is not int:
        raise TypeError(f'"quoting" must be an integer, not {_kind(quoting)}')
    if not 0 <= quoting <= 5:
        raise TypeError('bad "quoting" value')
    if quotechar is None and quoting != QUOTE_NONE:
        raise TypeError('quotechar must be set if quoting enabled')
    for name in ('delimiter', 'escapechar', 'quotechar'):
        char = settings[name]
        if char is not None and char in '\\r\\n' or char == ' ' and name != 'delimiter' and settings['skipinitialspace']:
            raise ValueError(f'bad {name} value')
    for first, second in (('delimiter', 'escapechar'), ('delimiter', 'quotechar'), ('escapechar', 'quotechar')):
        if settings[first] is not None and settings[first] == settings[second]:
            raise ValueError(f'bad {first} or {second} value')
    for name in ('delimiter', 'escapechar', 'quotechar'):
        if settings[name] is not None and settings[name] in terminator:
            raise ValueError(f'bad {name} or lineterminator value')


class _Dialect:
    __slots__ = ('delimiter', 'doublequote', 'escapechar', 'lineterminator', 'quotechar', 'quoting', 'skipinitialspace', 'strict', '_format')
    __module__ = '_csv'

    def __new__(cls, dialect=None, **fmtparams):
        for name in fmtparams:
            if name not in _DEFAULTS:
                raise TypeError(f"this function got an unexpected keyword argument '{name}'")
        if _is_of(dialect, str):
            dialect = get_dialect(dialect)
        if type(dialect) is _Dialect and not fmtparams:
            return dialect
        settings = dict(_DEFAULTS)
        if dialect is not None:
            for name in settings:
                settings[name] = getattr(dialect, name, settings[name])
        settings.update(fmtparams)
        # Without a quote character, and unless asked for, nothing is quoted.
        if settings['quotechar'] is None and 'quoting' not in fmtparams and not hasattr(dialect, 'quoting'):
            settings['quoting'] = QUOTE_NONE
        for name in ('doublequote', 'skipinitialspace', 'strict'):
            settings[name] = bool(settings[name])
        _check_settings(settings)
        self = object.__new__(cls)
        for name, value in settings.items():
            object.__setattr__(self, name, value)
        object.__setattr__(self, '_format', _format(
            self.delimiter, self.quotechar or '', self.escapechar or '', self.doublequote, self.skipinitialspace, self.lineterminator,
            self.quoting, self.strict))
        return self

    def __setattr__(self, name, value):
        raise AttributeError(f"attribute '{name}' of '_csv.Dialect' objects is not writable")

    def __delattr__(self, name):
        raise AttributeError(f"attribute '{name}' of '_csv.Dialect' objects is not writable")


_Dialect.__qualname__ = 'Dialect'
_seal('_csv', _Dialect)
_dialects = {}
_limit = [131072]


def register_dialect(name, /, dialect=None, **fmtparams):
    """Create a mapping from a string name to a dialect class."""
    if not _is_of(name, str):
        raise TypeError('dialect name must be a string')
    _dialects[name] = _Dialect(dialect, **fmtparams)


def unregister_dialect(name):
    """Delete the name/dialect mapping associated with a string name."""
    if name not in _dialects:
        raise Error('unknown dialect')
    del _dialects[name]


def get_dialect(name):
    """Return the dialect instance associated with name."""
    if name not in _dialects:
        raise Error('unknown dialect')
    return _dialects[name]


def list_dialects():
    """Return a list of all known dialect names."""
    return list(_dialects)


def field_size_limit(new_limit=_MISSING, /):
    """Sets an upper limit on parsed fields; returns the old one."""
    old = _limit[0]
    if new_limit is not _MISSING:
        if type(new_limit) is not int:
            raise TypeError('limit must be an integer')
        if not -2 ** 63 <= new_limit < 2 ** 63:
            raise OverflowError('Python int too large to convert to C long')
        _limit[0] = min(int(new_limit), 2 ** 53 - 1)
    return old


def reader(iterable, /, *dialect, **fmtparams):
    """Return a reader object that will process lines from the given iterable."""
    if len(dialect) > 1:
        raise TypeError(f'reader expected at most 2 arguments, got {1 + len(dialect)}')
    lines = iter(iterable)
    dialect = _Dialect(*dialect, **fmtparams)
    return _reader(lines, dialect, dialect._format, _limit)


class _Writer:
    __slots__ = ('dialect', '_format', '_write')
    __module__ = '_csv'

    def __new__(cls, *args, **kwargs):
        raise TypeError("cannot create '_csv.writer' instances")

    def writerow(self, row, /):
        """Construct and write a CSV record from an iterable of fields."""
        return self._write(_row(self._format, row))

    def writerows(self, rows, /):
        """Construct and write a series of iterables to a csv file."""
        write, format = self._write, self._format
        for row in rows:
            write(_row(format, row))


_Writer.__qualname__ = 'writer'
_seal('_csv', _Writer)


def writer(fileobj, /, *dialect, **fmtparams):
    """Return a writer object that will write user data on the given file object."""
    if len(dialect) > 1:
        raise TypeError(f'writer expected at most 2 arguments, got {1 + len(dialect)}')
    write = getattr(fileobj, 'write', None)
    if not callable(write):
        raise TypeError('argument 1 must have a "write" method')
    dialect = _Dialect(*dialect, **fmtparams)
    self = object.__new__(_Writer)
    self.dialect = dialect
    self._format = dialect._format
    self._write = write
    return self


def _row_of(format, row):
    """The line of a row with fields that only their own str() can tell."""
    fields = []
    items = None
    try:
        items = iter(row)
    except TypeError:
        pass
    if items is None:
        raise Error(f'iterable expected, not {_kind(row)}')
    for field in items:
        kind = type(field)
        if kind is str or field is None:
            fields.append(field)
        else:
            is_number = hasattr(kind, '__index__') or hasattr(kind, '__float__') or hasattr(kind, '__int__') or kind is complex
            text = field if _is_of(field, str) else str(field)
            fields.append((str.__str__(text), is_number, _is_of(field, str)))
    return _row_asked(format, fields)


class Dialect:
    """Describe a CSV dialect: subclass it and set attributes."""
    _name = ''
    _valid = False
    delimiter = None
    quotechar = None
    escapechar = None
    doublequote = None
    skipinitialspace = None
    lineterminator = None
    quoting = None

    def __init__(self):
        if self.__class__ != Dialect:
            self._valid = True
        try:
            _Dialect(self)
        except TypeError as error:
            raise Error(str(error)) from None


class excel(Dialect):
    """Describe the usual properties of Excel-generated CSV files."""
    delimiter = ','
    quotechar = '"'
    doublequote = True
    skipinitialspace = False
    lineterminator = '\\r\\n'
    quoting = QUOTE_MINIMAL


class excel_tab(excel):
    """Describe the usual properties of Excel-generated TAB-delimited files."""
    delimiter = '\\t'


class unix_dialect(Dialect):
    """Describe the usual properties of Unix-generated CSV files."""
    delimiter = ','
    quotechar = '"'
    doublequote = True
    skipinitialspace = False
    lineterminator = '\\n'
    quoting = QUOTE_ALL


register_dialect('excel', excel)
register_dialect('excel-tab', excel_tab)
register_dialect('unix', unix_dialect)

for _function in (reader, writer, register_dialect, unregister_dialect, get_dialect, list_dialects, field_size_limit):
    _function.__module__ = '_csv'
del _function


class DictReader:
    def __init__(self, f, fieldnames=None, restkey=None, restval=None, dialect='excel', *args, **kwds):
        if fieldnames is not None and iter(fieldnames) is fieldnames:
            fieldnames = list(fieldnames)
        self._fieldnames = fieldnames
        self.restkey = restkey
        self.restval = restval
        self.reader = reader(f, dialect, *args, **kwds)
        self.dialect = dialect
        self.line_num = 0

    def __iter__(self):
        return self

    @property
    def fieldnames(self):
        if self._fieldnames is None:
            self._fieldnames = next(self.reader, None)
        self.line_num = self.reader.line_num
        return self._fieldnames

    @fieldnames.setter
    def fieldnames(self, value):
        self._fieldnames = value

    def __next__(self):
        names = self._fieldnames
        if names is None or self.line_num == 0:
            names = self.fieldnames
        lines = self.reader
        row = next(lines)
        while not row:
            row = next(lines)
        self.line_num = lines.line_num
        made = _record(names, row)
        if made is None:
            made = dict(zip(names, row))
        missing = len(names) - len(row)
        if missing:
            if missing < 0:
                made[self.restkey] = row[len(names):]
            else:
                for name in names[len(row):]:
                    made[name] = self.restval
        return made

    def __class_getitem__(cls, item, /):
        return _alias(cls, item)


class DictWriter:
    def __init__(self, f, fieldnames, restval='', extrasaction='raise', dialect='excel', *args, **kwds):
        if fieldnames is not None and iter(fieldnames) is fieldnames:
            fieldnames = list(fieldnames)
        self.fieldnames = fieldnames
        self.restval = restval
        extrasaction = extrasaction.lower()
        if extrasaction not in ('raise', 'ignore'):
            raise ValueError(f"extrasaction ({extrasaction}) must be 'raise' or 'ignore'")
        self.extrasaction = extrasaction
        self.writer = writer(f, dialect, *args, **kwds)

    def writeheader(self):
        return self.writerow(dict(zip(self.fieldnames, self.fieldnames)))

    def _dict_to_list(self, rowdict):
        row = _row_of_record(self.fieldnames, rowdict, self.restval, self.extrasaction == 'raise')
        if row is not None:
            return row
        if self.extrasaction == 'raise':
            wrong = rowdict.keys() - self.fieldnames
            if wrong:
                raise ValueError('dict contains fields not in fieldnames: ' + ', '.join([repr(name) for name in wrong]))
        rest = self.restval
        return [rowdict.get(name, rest) for name in self.fieldnames]

    def writerow(self, rowdict):
        return self.writer.writerow(self._dict_to_list(rowdict))

    def writerows(self, rowdicts):
        return self.writer.writerows(map(self._dict_to_list, rowdicts))

    def __class_getitem__(cls, item, /):
        return _alias(cls, item)


_alias = type(list[int])
`;

/** Frozen Python of the module. */
export const CSV_SOURCE = DIALECTS + CSV_SNIFFER;
