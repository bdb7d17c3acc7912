/** Module `locale`: programs run in the C locale and have no other. DIVERGENCE(modules). CPython: Lib/locale.py, Modules/_localemodule.c. */

/** Frozen Python of the module. */
export const LOCALE_SOURCE = `
import re

__all__ = [
    'getlocale', 'getdefaultlocale', 'getpreferredencoding', 'Error', 'setlocale', 'localeconv', 'strcoll', 'strxfrm', 'str', 'atof', 'atoi', 'format_string',
    'currency', 'normalize', 'LC_CTYPE', 'LC_COLLATE', 'LC_TIME', 'LC_MONETARY', 'LC_NUMERIC', 'LC_ALL', 'CHAR_MAX', 'getencoding', 'LC_MESSAGES',
]

LC_CTYPE, LC_NUMERIC, LC_TIME, LC_COLLATE, LC_MONETARY, LC_MESSAGES, LC_ALL = range(7)
CHAR_MAX = 127

_C_LOCALES = ('', 'C', 'POSIX', 'C.UTF-8', 'C.utf8')
_NUMBERS = ('int_frac_digits', 'frac_digits', 'p_cs_precedes', 'p_sep_by_space', 'n_cs_precedes', 'n_sep_by_space', 'p_sign_posn', 'n_sign_posn')
_DIRECTIVE = re.compile(r'%(?:\\((?P<key>.*?)\\))?(?P<modifiers>[-#0-9 +*.hlL]*?)[eEfFgGdiouxXcrsa%]')
_text = str


class Error(Exception):
    __module__ = 'locale'


def setlocale(category, locale=None):
    """Set the locale for the given category, which can only be C."""
    if locale and not isinstance(locale, _text):
        locale = normalize(_joined(locale))
    if not hasattr(type(category), '__index__'):
        raise TypeError(f"'{type(category).__name__}' object cannot be interpreted as an integer")
    if not LC_CTYPE <= category <= LC_ALL:
        raise Error('locale query failed' if locale is None else 'unsupported locale setting')
    if locale is not None and locale not in _C_LOCALES:
        raise Error('unsupported locale setting')
    return 'C'


def _joined(parts):
    try:
        language, encoding = parts
    except (TypeError, ValueError):
        raise TypeError('Locale must be None, a string, or an iterable of two strings -- language code, encoding.') from None
    return (language or 'C') + ('.' + encoding if encoding else '')


def getlocale(category=LC_CTYPE):
    """Return the current setting for the given locale category as tuple (language code, encoding)."""
    setlocale(category)
    return ('C', 'UTF-8') if category == LC_CTYPE else (None, None)


def getdefaultlocale(envvars=('LC_ALL', 'LC_CTYPE', 'LANG', 'LANGUAGE')):
    """Return the default locale settings."""
    import warnings
    warnings.warn("'locale.getdefaultlocale' is deprecated and slated for removal in Python 3.15. Use setlocale(), getencoding() and getlocale() instead.",
                  DeprecationWarning, stacklevel=2)
    return 'C', 'UTF-8'


def getpreferredencoding(do_setlocale=True):
    """Return the charset that the user is likely using."""
    return 'UTF-8'


def getencoding():
    return 'UTF-8'


def normalize(localename):
    """Return a normalized locale code: as it is, except for the spelling of the encoding."""
    name, dot, encoding = localename.partition('.')
    return name + dot + ('UTF-8' if encoding.lower().replace('-', '') == 'utf8' else encoding)


def localeconv():
    """Return a dict of the conventions for numbers and money."""
    conventions = {name: '' for name in ('int_curr_symbol', 'currency_symbol', 'mon_decimal_point', 'mon_thousands_sep')}
    conventions |= {'mon_grouping': [], 'positive_sign': '', 'negative_sign': ''}
    conventions |= dict.fromkeys(_NUMBERS, CHAR_MAX)
    return conventions | {'decimal_point': '.', 'thousands_sep': '', 'grouping': []}


def strcoll(os1, os2, /):
    """Compare two strings according to the current locale."""
    for position, value in enumerate((os1, os2), 1):
        _check_text('strcoll', f'argument {position}', value)
    return (os1 > os2) - (os1 < os2)


def strxfrm(string, /):
    """Return a string that can be used as a key for locale-aware comparisons."""
    _check_text('strxfrm', 'argument', string)
    return string


def _check_text(function, which, value):
    if not isinstance(value, _text):
        raise TypeError(f'{function}() {which} must be str, not {"None" if value is None else type(value).__name__}')


def format_string(f, val, grouping=False, monetary=False):
    """Formats a string in the same way that the % formatting would use; the C locale groups no digits."""
    directives = list(_DIRECTIVE.finditer(f))
    plain = _DIRECTIVE.sub('%s', f)
    if isinstance(val, dict):
        return plain % tuple(['%' if each.group()[-1] == '%' else each.group() % val for each in directives])
    values = val if isinstance(val, tuple) else (val,)
    texts = []
    at = 0
    for each in directives:
        if each.group()[-1] == '%':
            texts.append('%')
            continue
        count = 1 + each.group('modifiers').count('*')
        texts.append(each.group() % values[at:at + count])
        at += count
    return plain % tuple(texts)


def currency(val, symbol=True, grouping=False, international=False):
    """Formats val according to the currency settings in the current locale, of which C has none."""
    raise ValueError("Currency formatting is not possible using the 'C' locale.")


def str(val):
    """Convert float to string, taking the locale into account."""
    return '%.12g' % val


def delocalize(string):
    """Parses a string as a normalized number according to the locale settings."""
    return string


def localize(string, grouping=False, monetary=False):
    """Parses a string as locale number according to the locale settings."""
    return string


def atof(string, func=float):
    """Parses a string as a float according to the locale settings."""
    return func(delocalize(string))


def atoi(string):
    """Converts a string to an integer according to the locale settings."""
    return int(delocalize(string))
`;

/** Frozen Python of \`pkgutil\`. */
export const PKGUTIL_SOURCE = `
import importlib

__all__ = ['resolve_name']


def resolve_name(name):
    """Resolve a name to an object: 'package.module:object.path', or 'package.module.object.path'."""
    if not isinstance(name, str):
        raise TypeError(f'expected string or bytes-like object, got {type(name).__name__!r}')
    words, colon, path = name.partition(':')
    parts = words.split('.')
    if not all([part.isidentifier() for part in parts]) or colon and path and not all([part.isidentifier() for part in path.split('.')]):
        raise ValueError(f'invalid format: {name!r}')
    if colon:
        found = importlib.import_module(words)
        parts = path.split('.') if path else []
    else:
        # The longest beginning that is a module.
        module = parts.pop(0)
        found = importlib.import_module(module)
        while parts:
            longer = f'{module}.{parts[0]}'
            try:
                found = importlib.import_module(longer)
            except ImportError:
                break
            parts.pop(0)
            module = longer
    for part in parts:
        found = getattr(found, part)
    return found
`;
