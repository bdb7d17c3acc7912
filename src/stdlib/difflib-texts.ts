/** The part of module `difflib` that shows differences of texts. CPython: class Differ and the functions after it in Lib/difflib.py. */

/** Frozen Python of the functions. */
export const DIFFLIB_TEXTS = `

def IS_LINE_JUNK(line, pat=None):
    """Return True for ignorable line: if line is blank or contains a single '#'."""
    if pat is None:
        return line.strip() in ('', '#')
    return pat(line) is not None


def IS_CHARACTER_JUNK(ch, ws=' \\t'):
    """Return True for ignorable character: if ch is a space or tab."""
    return ch in ws


def _keep_original_ws(s, tag_s):
    """The tags of a line with the line's own whitespace where there is none."""
    return ''.join([char if tag == ' ' and char.isspace() else tag for char, tag in zip(s, tag_s)]).rstrip()


class Differ:
    """A class for comparing sequences of lines of text, and producing human-readable differences or deltas."""

    def __init__(self, linejunk=None, charjunk=None):
        self.linejunk = linejunk
        self.charjunk = charjunk

    def compare(self, a, b):
        """Compare two sequences of lines; generate the resulting delta."""
        for tag, alo, ahi, blo, bhi in SequenceMatcher(self.linejunk, a, b).get_opcodes():
            if tag == 'replace':
                yield from self._fancy_replace(a, alo, ahi, b, blo, bhi)
            elif tag == 'delete':
                yield from self._dump('-', a, alo, ahi)
            elif tag == 'insert':
                yield from self._dump('+', b, blo, bhi)
            else:
                yield from self._dump(' ', a, alo, ahi)

    def _dump(self, tag, x, lo, hi):
        for i in range(lo, hi):
            yield f'{tag} {x[i]}'

    def _plain_replace(self, a, alo, ahi, b, blo, bhi):
        # The shorter block comes first.
        if bhi - blo < ahi - alo:
            yield from self._dump('+', b, blo, bhi)
            yield from self._dump('-', a, alo, ahi)
        else:
            yield from self._dump('-', a, alo, ahi)
            yield from self._dump('+', b, blo, bhi)

    def _fancy_replace(self, a, alo, ahi, b, blo, bhi):
        """Shows two blocks as pairs of lines that are alike, and what is between them."""
        cutoff = 0.74999
        window = 10
        matcher = SequenceMatcher(self.charjunk)
        dump_i, dump_j = alo, blo
        for j in range(blo, bhi):
            matcher.set_seq2(b[j])
            # Only lines of a near the place that is opposite count.
            best_ratio = cutoff
            best_i = None
            middle = alo + (j - blo)
            near = range(max(dump_i, middle - window), min(ahi, middle + window + 1))
            if not near:
                break
            for i in near:
                matcher.set_seq1(a[i])
                if matcher.real_quick_ratio() > best_ratio and matcher.quick_ratio() > best_ratio:
                    ratio = matcher.ratio()
                    if ratio > best_ratio:
                        best_ratio, best_i = ratio, i
            if best_i is None:
                continue
            yield from self._fancy_helper(a, dump_i, best_i, b, dump_j, j)
            if a[best_i] == b[j]:
                yield '  ' + a[best_i]
            else:
                matcher.set_seq1(a[best_i])
                atags = btags = ''
                for tag, ai1, ai2, bj1, bj2 in matcher.get_opcodes():
                    la, lb = ai2 - ai1, bj2 - bj1
                    if tag == 'replace':
                        atags += '^' * la
                        btags += '^' * lb
                    elif tag == 'delete':
                        atags += '-' * la
                    elif tag == 'insert':
                        btags += '+' * lb
                    else:
                        atags += ' ' * la
                        btags += ' ' * lb
                yield from self._qformat(a[best_i], b[j], atags, btags)
            dump_i, dump_j = best_i + 1, j + 1
        yield from self._fancy_helper(a, dump_i, ahi, b, dump_j, bhi)

    def _fancy_helper(self, a, alo, ahi, b, blo, bhi):
        if alo < ahi and blo < bhi:
            yield from self._plain_replace(a, alo, ahi, b, blo, bhi)
        elif alo < ahi:
            yield from self._dump('-', a, alo, ahi)
        elif blo < bhi:
            yield from self._dump('+', b, blo, bhi)

    def _qformat(self, aline, bline, atags, btags):
        """Shows two lines that are alike, with lines that mark how they differ."""
        atags = _keep_original_ws(aline, atags)
        btags = _keep_original_ws(bline, btags)
        yield '- ' + aline
        if atags:
            yield f'? {atags}\\n'
        yield '+ ' + bline
        if btags:
            yield f'? {btags}\\n'


def _check_types(a, b, *args):
    for first in (a, b):
        if first and not isinstance(first[0], str):
            raise TypeError(f'lines to compare must be str, not {type(first[0]).__name__} ({first[0]!r})')
    if isinstance(a, str):
        raise TypeError('input must be a sequence of strings, not str')
    if isinstance(b, str):
        raise TypeError('input must be a sequence of strings, not str')
    for arg in args:
        if not isinstance(arg, str):
            raise TypeError(f'all arguments must be str, not: {arg!r}')


def _range_unified(start, stop):
    length = stop - start
    if length == 1:
        return str(start + 1)
    # An empty range begins at the line before it.
    return f'{start + 1 if length else start},{length}'


def unified_diff(a, b, fromfile='', tofile='', fromfiledate='', tofiledate='', n=3, lineterm='\\n'):
    """Compare two sequences of lines; generate the delta as a unified diff."""
    _check_types(a, b, fromfile, tofile, fromfiledate, tofiledate, lineterm)
    started = False
    for group in SequenceMatcher(None, a, b).get_grouped_opcodes(n):
        if not started:
            started = True
            yield f'--- {fromfile}{_date(fromfiledate)}{lineterm}'
            yield f'+++ {tofile}{_date(tofiledate)}{lineterm}'
        first, last = group[0], group[-1]
        yield f'@@ -{_range_unified(first[1], last[2])} +{_range_unified(first[3], last[4])} @@{lineterm}'
        for tag, i1, i2, j1, j2 in group:
            if tag == 'equal':
                for line in a[i1:i2]:
                    yield ' ' + line
                continue
            if tag in ('replace', 'delete'):
                for line in a[i1:i2]:
                    yield '-' + line
            if tag in ('replace', 'insert'):
                for line in b[j1:j2]:
                    yield '+' + line


def _date(text):
    return f'\\t{text}' if text else ''


def _range_context(start, stop):
    length = stop - start
    if length <= 1:
        return str(start + 1 if length else start)
    return f'{start + 1},{start + length}'


_CONTEXT_TAGS = {'insert': '+ ', 'delete': '- ', 'replace': '! ', 'equal': '  '}


def context_diff(a, b, fromfile='', tofile='', fromfiledate='', tofiledate='', n=3, lineterm='\\n'):
    """Compare two sequences of lines; generate the delta as a context diff."""
    _check_types(a, b, fromfile, tofile, fromfiledate, tofiledate, lineterm)
    started = False
    for group in SequenceMatcher(None, a, b).get_grouped_opcodes(n):
        if not started:
            started = True
            yield f'*** {fromfile}{_date(fromfiledate)}{lineterm}'
            yield f'--- {tofile}{_date(tofiledate)}{lineterm}'
        first, last = group[0], group[-1]
        yield '***************' + lineterm
        yield f'*** {_range_context(first[1], last[2])} ****{lineterm}'
        if any([tag in ('replace', 'delete') for tag, *_ in group]):
            for tag, i1, i2, _, _ in group:
                if tag != 'insert':
                    for line in a[i1:i2]:
                        yield _CONTEXT_TAGS[tag] + line
        yield f'--- {_range_context(first[3], last[4])} ----{lineterm}'
        if any([tag in ('replace', 'insert') for tag, *_ in group]):
            for tag, _, _, j1, j2 in group:
                if tag != 'delete':
                    for line in b[j1:j2]:
                        yield _CONTEXT_TAGS[tag] + line


def diff_bytes(dfunc, a, b, fromfile=b'', tofile=b'', fromfiledate=b'', tofiledate=b'', n=3, lineterm=b'\\n'):
    """Compare a and b, two sequences of lines represented as bytes rather than str."""
    def decoded(value):
        try:
            return value.decode('ascii', 'surrogateescape')
        except AttributeError as error:
            raise TypeError(f'all arguments must be bytes, not {type(value).__name__} ({value!r})') from error

    a = [decoded(line) for line in a]
    b = [decoded(line) for line in b]
    for line in dfunc(a, b, decoded(fromfile), decoded(tofile), decoded(fromfiledate), decoded(tofiledate), n, decoded(lineterm)):
        yield line.encode('ascii', 'surrogateescape')


def ndiff(a, b, linejunk=None, charjunk=IS_CHARACTER_JUNK):
    """Compare a and b (lists of strings); return a Differ-style delta."""
    return Differ(linejunk, charjunk).compare(a, b)


def restore(delta, which):
    """Generate one of the two sequences that generated a delta."""
    try:
        tag = {1: '- ', 2: '+ '}[int(which)]
    except KeyError:
        raise ValueError(f'unknown delta choice (must be 1 or 2): {which!r}') from None
    for line in delta:
        if line[:2] in ('  ', tag):
            yield line[2:]
`;
