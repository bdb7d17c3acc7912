/** Module `fnmatch`: shell patterns as regular expressions. CPython: Lib/fnmatch.py. */

/** Frozen Python of the module. */
export const FNMATCH_SOURCE = `
import re
from posixpath import _fspath as fspath

__all__ = ['filter', 'filterfalse', 'fnmatch', 'fnmatchcase', 'translate']

_compiled = {}


def _matcher(pat):
    known = _compiled.get(pat)
    if known is None:
        if len(_compiled) >= 256:
            _compiled.clear()
        source = str(pat, 'ISO-8859-1') if isinstance(pat, bytes) else pat
        expression = translate(source)
        known = _compiled[pat] = re.compile(bytes(expression, 'ISO-8859-1') if isinstance(pat, bytes) else expression).match
    return known


def fnmatch(name, pat):
    """Test whether name matches pat: *, ?, [seq] and [!seq] are special."""
    name = fspath(name)
    return fnmatchcase(name, fspath(pat))


def fnmatchcase(name, pat):
    """Test whether name matches pat, including case."""
    return _matcher(pat)(name) is not None


def filter(names, pat):
    """Construct a list from those elements of the iterable names that match pat."""
    match = _matcher(fspath(pat))
    return [name for name in names if match(name)]


def filterfalse(names, pat):
    """Construct a list from those elements of the iterable names that do not match pat."""
    match = _matcher(fspath(pat))
    return [name for name in names if not match(name)]


def _set_of(inside):
    """The expression of what stands between brackets."""
    negated = inside[0] == '!'
    if negated:
        inside = inside[1:]
    # Hyphens between two characters make ranges: those that run backwards match nothing.
    chunks = []
    start = 0
    hyphen = inside.find('-', 1)
    while hyphen >= 0:
        chunks.append(inside[start:hyphen])
        start = hyphen + 1
        hyphen = inside.find('-', start + 2)
    if start < len(inside):
        chunks.append(inside[start:])
    else:
        chunks[-1] += '-'
    for at in range(len(chunks) - 1, 0, -1):
        if chunks[at - 1][-1] > chunks[at][0]:
            chunks[at - 1:at + 1] = [chunks[at - 1][:-1] + chunks[at][1:]]
    parts = []
    for chunk in chunks:
        chunk = chunk.replace('\\\\', '\\\\\\\\').replace('-', '\\\\-')
        for char in '&~|':
            chunk = chunk.replace(char, '\\\\' + char)
        parts.append(chunk)
    made = '-'.join(parts)
    if not made:
        return '.' if negated else '(?!)'
    if negated:
        return f'[^{made}]'
    return f'[\\\\{made}]' if made[0] in '^[' else f'[{made}]'


def _parts_of(pat, any_char='.'):
    """The pattern as expressions; None stands for a star, any_char for a question mark."""
    parts = []
    at = 0
    size = len(pat)
    while at < size:
        char = pat[at]
        at += 1
        if char == '*':
            if not parts or parts[-1] is not None:
                parts.append(None)
        elif char == '?':
            parts.append(any_char)
        elif char != '[':
            parts.append(re.escape(char))
        else:
            start = at + 1 if pat[at:at + 1] == '!' else at
            end = pat.find(']', start + 1)
            if end < 0:
                parts.append('\\\\[')
            else:
                parts.append(_set_of(pat[at:end]))
                at = end + 1
    return parts


def translate(pat):
    """Translate a shell PATTERN to a regular expression."""
    out = []
    after_star = None
    for part in _parts_of(pat):
        if part is not None:
            (out if after_star is None else after_star).append(part)
            continue
        if after_star is not None:
            # What stands between two stars is matched where it is first, for good.
            out.append('(?>.*?' + ''.join(after_star) + ')')
            after_star = []
        else:
            after_star = []
    if after_star is not None:
        out.append('.*' + ''.join(after_star))
    return '(?s:' + ''.join(out) + r')\\z'
`;
