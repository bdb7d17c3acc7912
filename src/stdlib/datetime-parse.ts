/** Frozen Python of `datetime`: strptime. CPython: Lib/_strptime.py. */

/** The end of the module. */
export const DATETIME_PARSE = `
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
    """The compiled pattern of a format of strptime."""
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


def _found_offset(text):
    """The offset of a %z."""
    if text == 'Z':
        return _ZERO
    plain = text[1:]
    if plain[2] == ':':
        plain = plain[:2] + plain[3:]
        if len(plain) > 4:
            if plain[4] != ':':
                raise ValueError(f'Inconsistent use of : in {text}')
            plain = plain[:4] + plain[5:]
    elif ':' in plain:
        raise ValueError(f'Inconsistent use of : in {text}')
    seconds = int(plain[4:6] or 0)
    total = ((int(plain[:2]) * 60 + int(plain[2:4])) * 60 + seconds) * 1000000 + int(plain[7:].ljust(6, '0'))
    return _delta(-total if text[0] == '-' else total)


def _check_weeks(has, week):
    """The rules for years, weeks and days of the week that belong together."""
    if 'G' in has:
        if 'j' in has:
            raise ValueError("Day of the year directive '%j' is not compatible with ISO year directive '%G'. Use '%Y' instead.")
        if 'V' not in has or week is None:
            raise ValueError("ISO year directive '%G' must be used with the ISO week directive '%V' and a weekday directive "
                             "('%A', '%a', '%w', or '%u').")
    elif 'V' in has:
        if not ('Y' in has or 'y' in has) or week is None:
            raise ValueError("ISO week directive '%V' must be used with the ISO year directive '%G' and a weekday directive "
                             "('%A', '%a', '%w', or '%u').")
        raise ValueError("ISO week directive '%V' is incompatible with the year directive '%Y'. Use the ISO year '%G' instead.")


def _found_weekday(found):
    """Monday is 0; None without a directive for it. The last of the format counts."""
    weekday = None
    for directive, text in found.items():
        if directive == 'A' or directive == 'a':
            weekday = [name[:3].lower() for name in _WEEKDAYS].index(text[:3].lower())
        elif directive == 'w':
            weekday = (int(text) + 6) % 7
        elif directive == 'u':
            weekday = int(text) - 1
    return weekday


def _found_month(found):
    month = 1
    for directive, text in found.items():
        if directive == 'm':
            month = int(text)
        elif directive == 'b' or directive == 'B':
            month = [name[:3].lower() for name in _MONTHS].index(text[:3].lower())
    return month


def _found_hour(found):
    if 'H' not in found and 'I' not in found:
        return 0
    for directive in found:
        if directive == 'H':
            hour = int(found['H'])
        elif directive == 'I':
            hour = int(found['I']) % 12 + (12 if found.get('p', '').lower() == 'pm' else 0)
    return hour


def _found_year(found):
    year = None
    for directive, text in found.items():
        if directive == 'Y':
            year = int(text)
        elif directive == 'y':
            year = int(text) + (1900 if int(text) > 68 else 2000)
    return year


def _found_date(found):
    """Year, month and day."""
    year, month, day = _found_year(found), _found_month(found), int(found.get('d', 1))
    weekday = _found_weekday(found)
    _check_weeks(found, weekday)
    if 'G' in found:
        return _from_iso_calendar(int(found['G']), int(found['V']), weekday + 1)
    known = year is not None
    # A leap year stands for none, so that 29 February is a day.
    year = year if known else 1904 if month == 2 and day == 29 else 1900
    julian = int(found['j']) if 'j' in found else None
    if julian is None and weekday is not None:
        for directive in 'UW':
            if directive in found:
                julian = _week_day_of_year(year, int(found[directive]), weekday, directive == 'W')
    if julian is not None:
        return _from_ordinal(_ordinal(year, 1, 1) + julian - 1)
    _check_date(year, month, day)
    return year if known else 1900, month, day


def _week_day_of_year(year, week, weekday, is_monday_first):
    first = (_ordinal(year, 1, 1) + 6) % 7
    if not is_monday_first:
        first = (first + 1) % 7
        weekday = (weekday + 1) % 7
    before = (7 - first) % 7
    return 1 + weekday - first if week == 0 else 1 + before + 7 * (week - 1) + weekday


def _parse(name, string, format):
    """Year, month, day, hour, minute, second, microsecond, name of the zone and offset of a text by a format."""
    for place, value in (1, string), (2, format):
        if not isinstance(value, str):
            raise TypeError(f'{name}() argument {place} must be str, not {"None" if value is None else _shown(value)}')
    pattern = _patterns.get(format)
    if pattern is None:
        if len(_patterns) > 50:
            _patterns.clear()
        pattern = _patterns[format] = _pattern_of(format)
    match = pattern.match(string)
    if match is None:
        raise ValueError(f'time data {string!r} does not match format {format!r}')
    if match.end() != len(string):
        raise ValueError(f'unconverted data remains: {string[match.end():]}')
    found = match.groupdict()
    offset = _found_offset(found['z']) if 'z' in found else None
    year, month, day = _found_date(found)
    zone = found.get('Z')
    if zone is not None:
        zone = zone.upper()
    return (year, month, day, _found_hour(found), int(found.get('M', 0)), int(found.get('S', 0)),
            int(found['f'].ljust(6, '0')) if 'f' in found else 0, zone, offset)
`;
