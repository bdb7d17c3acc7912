/** Frozen Python of `datetime`: strptime. CPython: Lib/_strptime.py. */

/** The end of the module. */
export const DATETIME_PARSE = `
from _strptime import parse as _parse_text

_patterns = {}


def _directives():
    names = {'a': [name[:3] for name in _WEEKDAYS], 'A': _WEEKDAYS, 'b': [name[:3] for name in _MONTHS[1:]], 'B': _MONTHS[1:], 'p': ('AM', 'PM'),
             'Z': ('utc', 'gmt')}
    found = {
        'd': r'3[0-1]|[1-2]\\d|0[1-9]|[1-9]| [1-9]', 'f': r'[0-9]{1,6}', 'H': r'2[0-3]|[0-1]\\d|\\d| \\d', 'I': r'1[0-2]|0[1-9]|[1-9]| [1-9]',
        'G': r'\\d\\d\\d\\d', 'j': r'36[0-6]|3[0-5]\\d|[1-2]\\d\\d|0[1-9]\\d|00[1-9]|[1-9]\\d|0[1-9]|[1-9]', 'm': r'1[0-2]|0[1-9]|[1-9]',
        'M': r'[0-5]\\d|\\d', 'S': r'6[0-1]|[0-5]\\d|\\d', 'U': r'5[0-3]|[0-4]\\d|\\d', 'w': r'[0-6]', 'u': r'[1-7]',
        'V': r'5[0-3]|0[1-9]|[1-4]\\d|\\d', 'y': r'\\d\\d', 'Y': r'\\d\\d\\d\\d',
        'z': r'[+-]\\d\\d:?[0-5]\\d(:?[0-5]\\d(\\.\\d{1,6})?)?|(?-i:Z)',
    }
    for directive, choices in names.items():
        found[directive] = '|'.join(sorted(choices, key=len, reverse=True))
    found = {directive: f'(?P<{directive}>{pattern})' for directive, pattern in found.items()}
    found['e'] = found['d']
    found['k'] = found['H']
    found['l'] = found['I']
    found['W'] = found['U'].replace('U', 'W', 1)
    found['P'] = found['p']
    found['%'] = '%'
    for directive in 'dHImMSwyUWV':
        found[f'O{directive}'] = found[directive]
    return found


_PARSED_COMPOUND = {'c': '%a %b %e %H:%M:%S %Y', 'x': '%m/%d/%y', 'X': '%H:%M:%S', 'T': '%H:%M:%S', 'R': '%H:%M', 'r': '%I:%M:%S %p'}


def _pattern_of(format):
    """The compiled pattern of a format of strptime: it says what is wrong with one."""
    import re
    if not _patterns:
        _patterns[None] = _directives()
    directives = _patterns[None]
    pieces = []
    at = 0
    while at < len(format):
        char = format[at]
        at += 1
        if char.isspace():
            while at < len(format) and format[at].isspace():
                at += 1
            pieces.append(r'\\s+')
            continue
        if char != '%':
            pieces.append(re.escape(char) if char in r'\\.^$*+?(){}[]|' else char)
            continue
        while at < len(format) and format[at] in '-_0^#':
            at += 1
        while at < len(format) and format[at] in '0123456789':
            at += 1
        directive = format[at:at + 2] if format[at:at + 1] in ('E', 'O') else format[at:at + 1]
        if not directive:
            raise ValueError(f'stray % in format {format!r}')
        at += len(directive)
        if directive in _PARSED_COMPOUND:
            pieces.append(_pattern_text(_PARSED_COMPOUND[directive], directives))
        elif directive in directives:
            pieces.append(directives[directive])
        else:
            raise ValueError(f'{directive.replace(chr(92), "")!r} is a bad directive in format {format!r}')
    return re.compile(''.join(pieces), re.IGNORECASE)


def _pattern_text(format, directives):
    text = ''
    parts = format.replace(' ', r'\\s+').split('%')
    return parts[0] + ''.join([directives[part[0]] + part[1:] for part in parts[1:]])


def _parse(name, string, format):
    """Year, month, day, hour, minute, second, microsecond, name of the zone, microseconds of the offset, weekday and day of the year of a text by a format."""
    found = _parse_text(name, string, format)
    if found is None:
        _pattern_of(format)
    return found
`;
