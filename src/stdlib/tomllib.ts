/** Module `tomllib`: TOML 1.0. CPython: Lib/tomllib. */

const TABLES = `
import re

__all__ = ('loads', 'load', 'TOMLDecodeError')

_WS = ' \\t'
_WS_AND_NEWLINE = ' \\t\\n'
_BARE = frozenset('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_')
_CONTROL = frozenset([chr(code) for code in range(32)] + ['\\x7f'])
_ILLEGAL = _CONTROL - {'\\t'}
_ILLEGAL_MULTILINE = _CONTROL - {'\\t', '\\n'}
_HEX = frozenset('0123456789abcdefABCDEF')
_ESCAPES = {'\\\\b': '\\b', '\\\\t': '\\t', '\\\\n': '\\n', '\\\\f': '\\f', '\\\\r': '\\r', '\\\\"': '"', '\\\\\\\\': '\\\\'}

_TIME = r'([01][0-9]|2[0-3]):([0-5][0-9]):([0-5][0-9])(?:\\.([0-9]{1,6})[0-9]*)?'
_LOCAL_TIME = re.compile(_TIME)
_DATETIME = re.compile(
    r'([0-9]{4})-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(?:[Tt ]' + _TIME + r'(?:([Zz])|([+-])([01][0-9]|2[0-3]):([0-5][0-9]))?)?')
_NUMBER = re.compile(
    r'0(?:x[0-9A-Fa-f](?:_?[0-9A-Fa-f])*|b[01](?:_?[01])*|o[0-7](?:_?[0-7])*)'
    r'|[+-]?(?:0|[1-9](?:_?[0-9])*)((?:\\.[0-9](?:_?[0-9])*)?(?:[eE][+-]?[0-9](?:_?[0-9])*)?)')


_missing = object()


class TOMLDecodeError(ValueError):
    """An error raised if a document is not valid TOML."""

    def __init__(self, msg=_missing, doc=_missing, pos=_missing, *args):
        if args or not isinstance(msg, str) or not isinstance(doc, str) or not isinstance(pos, int):
            from warnings import warn
            warn("Free-form arguments for TOMLDecodeError are deprecated. Please set 'msg' (str), 'doc' (str) and 'pos' (int) arguments only.", category=DeprecationWarning, stacklevel=2)
            ValueError.__init__(self, *[part for part in (msg, doc, pos) if part is not _missing], *args)
            return
        lineno = doc.count('\\n', 0, pos) + 1
        colno = pos - doc.rfind('\\n', 0, pos)
        place = 'end of document' if pos >= len(doc) else f'line {lineno}, column {colno}'
        ValueError.__init__(self, f'{msg} (at {place})')
        self.msg = msg
        self.doc = doc
        self.pos = pos
        self.lineno = lineno
        self.colno = colno


def load(fp, /, *, parse_float=float):
    """Parse TOML from a binary file object."""
    data = fp.read()
    try:
        text = data.decode()
    except AttributeError:
        raise TypeError("File must be opened in binary mode, e.g. use \`open('foo.toml', 'rb')\`") from None
    return loads(text, parse_float=parse_float)


def loads(s, /, *, parse_float=float):
    """Parse TOML from a string."""
    if not isinstance(s, str):
        raise TypeError(f"Expected str object, not '{type(s).__qualname__}'")
    return _Parser(s.replace('\\r\\n', '\\n'), parse_float).document()


class _Flags:
    """What may no longer be changed: namespaces declared, and values complete in themselves."""

    FROZEN = 0
    EXPLICIT = 1

    def __init__(self):
        self.entries = {}
        self.pending = []

    def add_pending(self, key, flag):
        self.pending.append((key, flag))

    def finalize_pending(self):
        for key, flag in self.pending:
            self.set(key, flag, False)
        self.pending.clear()

    def unset_all(self, key):
        entries = self.entries
        for part in key[:-1]:
            if part not in entries:
                return
            entries = entries[part][2]
        entries.pop(key[-1], None)

    def set(self, key, flag, recursive):
        """Sets a flag of a key: each entry holds its own flags, those of all below it, and what is below."""
        entries = self.entries
        for part in key[:-1]:
            entries = entries.setdefault(part, (set(), set(), {}))[2]
        entries.setdefault(key[-1], (set(), set(), {}))[1 if recursive else 0].add(flag)

    def is_set(self, key, flag):
        if not key:
            return False
        entries = self.entries
        for part in key[:-1]:
            if part not in entries:
                return False
            if flag in entries[part][1]:
                return True
            entries = entries[part][2]
        found = entries.get(key[-1])
        return found is not None and (flag in found[0] or flag in found[1])


def _nest(root, key, access_lists=True):
    """The table of a key, made if it is not there. Raises KeyError if something on the way is no table."""
    found = root
    for part in key:
        found = found.setdefault(part, {})
        if access_lists and isinstance(found, list):
            found = found[-1]
        if not isinstance(found, dict):
            raise KeyError('There is no nest behind this key')
    return found
`;

const PARSER = `

class _Parser:
    def __init__(self, text, parse_float):
        self.text = text
        self.pos = 0
        self.root = {}
        self.flags = _Flags()
        self.convert = parse_float

    def fail(self, message, pos=None):
        raise TOMLDecodeError(message, self.text, self.pos if pos is None else pos)

    def peek(self):
        return self.text[self.pos:self.pos + 1]

    def skip(self, chars):
        text, pos = self.text, self.pos
        size = len(text)
        while pos < size and text[pos] in chars:
            pos += 1
        self.pos = pos

    def skip_until(self, expected, illegal, must_end):
        end = self.text.find(expected, self.pos)
        if end < 0:
            end = len(self.text)
            if must_end:
                self.fail(f'Expected {expected!r}', end)
        if not illegal.isdisjoint(self.text[self.pos:end]):
            while self.peek() not in illegal:
                self.pos += 1
            self.fail(f'Found invalid character {self.peek()!r}')
        self.pos = end

    def skip_comment(self):
        if self.peek() == '#':
            self.pos += 1
            self.skip_until('\\n', _ILLEGAL, False)

    def skip_comments(self):
        while True:
            before = self.pos
            self.skip(_WS_AND_NEWLINE)
            self.skip_comment()
            if self.pos == before:
                return

    def document(self):
        header = ()
        while True:
            self.skip(_WS)
            char = self.peek()
            if not char:
                break
            if char == '\\n':
                self.pos += 1
                continue
            if char in _BARE or char in '"\\'':
                self.key_value(header)
                self.skip(_WS)
            elif char == '[':
                self.flags.finalize_pending()
                header = self.array_header() if self.text.startswith('[[', self.pos) else self.table_header()
                self.skip(_WS)
            elif char != '#':
                self.fail('Invalid statement')
            self.skip_comment()
            if not self.peek():
                break
            if self.peek() != '\\n':
                self.fail('Expected newline or end of document after a statement')
            self.pos += 1
        return self.root

    def table_header(self):
        self.pos += 1
        self.skip(_WS)
        key = self.key()
        flags = self.flags
        if flags.is_set(key, flags.EXPLICIT) or flags.is_set(key, flags.FROZEN):
            self.fail(f'Cannot declare {key} twice')
        flags.set(key, flags.EXPLICIT, False)
        try:
            _nest(self.root, key)
        except KeyError:
            self.overwritten()
        if self.peek() != ']':
            self.fail("Expected ']' at the end of a table declaration")
        self.pos += 1
        return key

    def overwritten(self):
        raise TOMLDecodeError('Cannot overwrite a value', self.text, self.pos) from None

    def array_header(self):
        self.pos += 2
        self.skip(_WS)
        key = self.key()
        flags = self.flags
        if flags.is_set(key, flags.FROZEN):
            self.fail(f'Cannot mutate immutable namespace {key}')
        flags.unset_all(key)
        flags.set(key, flags.EXPLICIT, False)
        try:
            table = _nest(self.root, key[:-1])
        except KeyError:
            self.overwritten()
        found = table.setdefault(key[-1], [])
        if not isinstance(found, list):
            self.overwritten()
        found.append({})
        if not self.text.startswith(']]', self.pos):
            self.fail("Expected ']]' at the end of an array declaration")
        self.pos += 2
        return key

    def key_value(self, header):
        key, value = self.pair()
        flags = self.flags
        for size in range(1, len(key)):
            part = header + key[:size]
            if flags.is_set(part, flags.EXPLICIT):
                self.fail(f'Cannot redefine namespace {part}')
            flags.add_pending(part, flags.EXPLICIT)
        parent = header + key[:-1]
        if flags.is_set(parent, flags.FROZEN):
            self.fail(f'Cannot mutate immutable namespace {parent}')
        try:
            table = _nest(self.root, parent)
        except KeyError:
            self.overwritten()
        if key[-1] in table:
            self.overwritten()
        if isinstance(value, (dict, list)):
            flags.set(header + key, flags.FROZEN, True)
        table[key[-1]] = value

    def pair(self):
        key = self.key()
        if self.peek() != '=':
            self.fail("Expected '=' after a key in a key/value pair")
        self.pos += 1
        self.skip(_WS)
        return key, self.value()

    def key(self):
        key = (self.key_part(),)
        self.skip(_WS)
        while self.peek() == '.':
            self.pos += 1
            self.skip(_WS)
            key += (self.key_part(),)
            self.skip(_WS)
        return key

    def key_part(self):
        char = self.peek()
        if char and char in _BARE:
            start = self.pos
            self.skip(_BARE)
            return self.text[start:self.pos]
        if char == "'":
            return self.literal_string()
        if char == '"':
            self.pos += 1
            return self.basic_string(False)
        self.fail('Invalid initial character for a key part')

    def value(self):
        text, pos = self.text, self.pos
        char = self.peek()
        if char == '"':
            if text.startswith('"""', pos):
                return self.multiline_string('"')
            self.pos += 1
            return self.basic_string(False)
        if char == "'":
            return self.multiline_string("'") if text.startswith("'''", pos) else self.literal_string()
        if char == 't' and text.startswith('true', pos):
            self.pos += 4
            return True
        if char == 'f' and text.startswith('false', pos):
            self.pos += 5
            return False
        if char == '[':
            return self.array()
        if char == '{':
            return self.inline_table()
        return self.moment_or_number(pos)

    def moment_or_number(self, pos):
        match = _DATETIME.match(self.text, pos)
        if match:
            try:
                found = _moment(match)
            except ValueError as error:
                raise TOMLDecodeError('Invalid date or datetime', self.text, pos) from error
            self.pos = match.end()
            return found
        match = _LOCAL_TIME.match(self.text, pos)
        if match:
            self.pos = match.end()
            return _local_time(*match.groups())
        match = _NUMBER.match(self.text, pos)
        if match:
            self.pos = match.end()
            return self.parse_float(match.group()) if match.group(1) else int(match.group(), 0)
        for size in (3, 4):
            name = self.text[pos:pos + size]
            if name in (('inf', 'nan') if size == 3 else ('-inf', '+inf', '-nan', '+nan')):
                self.pos += size
                return self.parse_float(name)
        self.fail('Invalid value')

    def parse_float(self, text):
        if self.convert is float:
            return float(text)
        value = self.convert(text)
        if isinstance(value, (dict, list)):
            raise ValueError('parse_float must not return dicts or lists')
        return value

    def array(self):
        self.pos += 1
        items = []
        self.skip_comments()
        while self.peek() != ']':
            items.append(self.value())
            self.skip_comments()
            if self.peek() == ']':
                break
            if self.peek() != ',':
                self.fail('Unclosed array')
            self.pos += 1
            self.skip_comments()
        self.pos += 1
        return items

    def inline_table(self):
        self.pos += 1
        table = {}
        flags = _Flags()
        self.skip(_WS)
        if self.peek() == '}':
            self.pos += 1
            return table
        while True:
            key, value = self.pair()
            if flags.is_set(key, flags.FROZEN):
                self.fail(f'Cannot mutate immutable namespace {key}')
            try:
                nest = _nest(table, key[:-1], False)
            except KeyError:
                self.overwritten()
            if key[-1] in nest:
                self.fail(f'Duplicate inline table key {key[-1]!r}')
            nest[key[-1]] = value
            self.skip(_WS)
            char = self.peek()
            if char == '}':
                self.pos += 1
                return table
            if char != ',':
                self.fail('Unclosed inline table')
            if isinstance(value, (dict, list)):
                flags.set(key, flags.FROZEN, True)
            self.pos += 1
            self.skip(_WS)

    def literal_string(self):
        self.pos += 1
        start = self.pos
        self.skip_until("'", _ILLEGAL, True)
        self.pos += 1
        return self.text[start:self.pos - 1]

    def multiline_string(self, quote):
        self.pos += 3
        if self.peek() == '\\n':
            self.pos += 1
        if quote == "'":
            start = self.pos
            self.skip_until("'''", _ILLEGAL_MULTILINE, True)
            found = self.text[start:self.pos]
            self.pos += 3
        else:
            found = self.basic_string(True)
        # Up to two quotes may stand before the closing ones.
        for _ in range(2):
            if self.peek() != quote:
                break
            self.pos += 1
            found += quote
        return found

    def basic_string(self, is_multiline):
        illegal = _ILLEGAL_MULTILINE if is_multiline else _ILLEGAL
        text = self.text
        parts = []
        start = self.pos
        while True:
            char = self.peek()
            if not char:
                self.fail('Unterminated string')
            if char == '"':
                if not is_multiline or text.startswith('"""', self.pos):
                    parts.append(text[start:self.pos])
                    self.pos += 3 if is_multiline else 1
                    return ''.join(parts)
                self.pos += 1
            elif char == '\\\\':
                parts.append(text[start:self.pos])
                parts.append(self.escape(is_multiline))
                start = self.pos
            elif char in illegal:
                self.fail(f'Illegal character {char!r}')
            else:
                self.pos += 1

    def escape(self, is_multiline):
        name = self.text[self.pos:self.pos + 2]
        self.pos += 2
        if is_multiline and name in ('\\\\ ', '\\\\\\t', '\\\\\\n'):
            # A backslash at the end of a line removes the whitespace that follows.
            if name != '\\\\\\n':
                self.skip(_WS)
                char = self.peek()
                if not char:
                    return ''
                if char != '\\n':
                    self.fail("Unescaped '\\\\' in a string")
                self.pos += 1
            self.skip(_WS_AND_NEWLINE)
            return ''
        if name in ('\\\\u', '\\\\U'):
            return self.escaped_point(4 if name == '\\\\u' else 8)
        if name in _ESCAPES:
            return _ESCAPES[name]
        self.fail("Unescaped '\\\\' in a string")

    def escaped_point(self, size):
        digits = self.text[self.pos:self.pos + size]
        if len(digits) != size or not _HEX.issuperset(digits):
            self.fail('Invalid hex value')
        self.pos += size
        code = int(digits, 16)
        if code > 0x10FFFF or 0xD800 <= code <= 0xDFFF:
            self.fail('Escaped character is not a Unicode scalar value')
        return chr(code)


def _local_time(hour, minute, second, micros):
    from datetime import time
    return time(int(hour), int(minute), int(second), int(micros.ljust(6, '0')) if micros else 0)


def _moment(match):
    from datetime import date, datetime, timedelta, timezone
    year, month, day, hour, minute, second, micros, zulu, sign, offset_hour, offset_minute = match.groups()
    if hour is None:
        return date(int(year), int(month), int(day))
    zone = None
    if sign:
        offset = timedelta(hours=int(offset_hour), minutes=int(offset_minute))
        zone = timezone(offset if sign == '+' else -offset)
    elif zulu:
        zone = timezone.utc
    return datetime(int(year), int(month), int(day), int(hour), int(minute), int(second),
                    int(micros.ljust(6, '0')) if micros else 0, zone)
`;

/** Frozen Python of the module. */
export const TOMLLIB_SOURCE = TABLES + PARSER;
