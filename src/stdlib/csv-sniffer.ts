/** The part of module `csv` that guesses the dialect of a text. CPython: class Sniffer in Lib/csv.py. */

/** Frozen Python of the class. */
export const CSV_SNIFFER = `
_OPEN = '(?P<delim>[^\\\\w\\n"\\'])(?P<space> ?)'
_QUOTED = '(?P<quote>["\\']).*?(?P=quote)'
# A quoted field between delimiters, at the start of a line, at its end, alone on it.
_QUOTED_FIELDS = (
    _OPEN + _QUOTED + '(?P=delim)',
    '(?:^|\\n)' + _QUOTED + _OPEN,
    _OPEN + _QUOTED + '(?:$|\\n)',
    '(?:^|\\n)' + _QUOTED + '(?:$|\\n)',
)


def _most_common(counts):
    return max(counts, key=counts.get)


class Sniffer:
    """"Sniffs" the format of a CSV file (i.e. delimiter, quotechar). Returns a Dialect object."""

    def __init__(self):
        self.preferred = [',', '\\t', ';', ' ', ':']

    def sniff(self, sample, delimiters=None):
        """Returns a dialect (or None) corresponding to the sample."""
        quotechar, doublequote, delimiter, skipinitialspace = self._guess_quote_and_delimiter(sample, delimiters)
        if not delimiter:
            delimiter, skipinitialspace = self._guess_delimiter(sample, delimiters)
        if not delimiter:
            raise Error('Could not determine delimiter')

        class dialect(Dialect):
            _name = 'sniffed'
            lineterminator = '\\r\\n'
            quoting = QUOTE_MINIMAL

        dialect.doublequote = doublequote
        dialect.delimiter = delimiter
        dialect.quotechar = quotechar or '"'
        dialect.skipinitialspace = skipinitialspace
        return dialect

    def _guess_quote_and_delimiter(self, data, delimiters):
        """What quoted fields tell: (quotechar, doublequote, delimiter, skipinitialspace)."""
        import re
        for pattern in _QUOTED_FIELDS:
            found = [match.groupdict() for match in re.finditer(pattern, data, re.DOTALL | re.MULTILINE)]
            if found:
                break
        else:
            return '', False, None, 0
        quotes, delims, spaces = {}, {}, 0
        for match in found:
            quote = match['quote']
            quotes[quote] = quotes.get(quote, 0) + 1
            delim = match.get('delim')
            if delim and (delimiters is None or delim in delimiters):
                delims[delim] = delims.get(delim, 0) + 1
            if match.get('space'):
                spaces += 1
        quotechar = _most_common(quotes)
        delim, skipinitialspace = '', 0
        if delims:
            delim = _most_common(delims)
            skipinitialspace = delims[delim] == spaces
            if delim == '\\n':
                delim = ''
        inside = f'[^{re.escape(delim)}\\n]*'
        doubled = f'((%s)|^)\\\\W*{quotechar}{inside}{quotechar}{inside}{quotechar}\\\\W*((%s)|$)' % (re.escape(delim), re.escape(delim))
        return quotechar, re.search(doubled, data, re.MULTILINE) is not None, delim, skipinitialspace

    def _skips_space(self, line, delim):
        return line.count(delim) == line.count(delim + ' ')

    def _guess_delimiter(self, data, delimiters):
        """The character that is in nearly all lines equally often: (delimiter, skipinitialspace)."""
        lines = [line for line in data.split('\\n') if line]
        chunk = min(10, len(lines))
        # For each character: in how many lines it is so many times.
        frequencies = {chr(code): {} for code in range(127)}
        modes = {}
        delims = {}
        for start in range(0, len(lines), chunk or 1):
            for line in lines[start:start + chunk]:
                for char, counts in frequencies.items():
                    times = line.count(char)
                    counts[times] = counts.get(times, 0) + 1
            for char, counts in frequencies.items():
                if len(counts) > 1 or 0 not in counts:
                    times = _most_common(counts)
                    modes[char] = (times, 2 * counts[times] - sum(counts.values()))
            delims = self._consistent(modes, float(min(start + chunk, len(lines))), delimiters)
            if len(delims) == 1:
                delim = next(iter(delims))
                return delim, self._skips_space(lines[0], delim)
        if not delims:
            return '', 0
        for delim in self.preferred:
            if delim in delims:
                return delim, self._skips_space(lines[0], delim)
        delim = max((mode, char) for char, mode in delims.items())[1]
        return delim, self._skips_space(lines[0], delim)

    def _consistent(self, modes, total, delimiters):
        consistency = 1.0
        delims = {}
        while not delims and consistency >= 0.9:
            for char, mode in modes.items():
                if mode[0] > 0 and mode[1] > 0 and mode[1] / total >= consistency and (delimiters is None or char in delimiters):
                    delims[char] = mode
            consistency -= 0.01
        return delims

    def has_header(self, sample):
        """Whether the first row differs in kind from the others."""
        rows = reader(sample.split('\\n'), self.sniff(sample))
        header = next(rows)
        kinds = {column: None for column in range(len(header))}
        for checked, row in enumerate(rows):
            if checked > 20:
                break
            if len(row) == len(header):
                self._compare_kinds(kinds, row)
        votes = 0
        for column, kind in kinds.items():
            votes += 1 if (len(header[column]) != kind if isinstance(kind, int) else not _is_number(header[column])) else -1
        return votes > 0

    def _compare_kinds(self, kinds, row):
        for column in list(kinds):
            kind = complex if _is_number(row[column]) else len(row[column])
            if kinds[column] is None:
                kinds[column] = kind
            elif kinds[column] != kind:
                del kinds[column]


def _is_number(text):
    try:
        complex(text)
    except (ValueError, OverflowError):
        return False
    return True
`;
