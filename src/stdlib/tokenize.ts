/** Module `tokenize`: the tokens of programs, comments and blank lines among them. CPython: Lib/tokenize.py. */
import { fn, makeNative, type NativeRow } from '../objects/define.ts';
import type { Interp, Value } from '../objects/object.ts';

const rows: Readonly<Record<string, NativeRow>> = {
  _tokens: fn('_tokens(source, /)', (interp: Interp, source: Value) => interp.listTokens(source as string)),
};

/** The members of `_tokenize` by name. */
export function tokenizeNatives(): Iterable<readonly [string, Value]> {
  return Object.entries(rows).map(([name, row]) => [name, makeNative(name, row, null)] as const);
}

/** Frozen Python of the module. */
export const TOKENIZE_SOURCE = `
from token import *
from token import EXACT_TOKEN_TYPES
import collections
import re
import _tokenize
import token

cookie_re = re.compile(br'^[ \\t\\f]*#.*?coding[:=][ \\t]*([-\\w.]+)', re.ASCII)
blank_re = re.compile(br'^[ \\t\\f]*(?:[#\\r\\n]|$)', re.ASCII)

__all__ = token.__all__ + ['tokenize', 'generate_tokens', 'detect_encoding', 'untokenize', 'TokenInfo', 'open', 'TokenError']

BOM_UTF8 = b'\\xef\\xbb\\xbf'


class TokenInfo(collections.namedtuple('TokenInfo', 'type string start end line', module='tokenize')):

    def __repr__(self):
        return (f'TokenInfo(type={self.type} ({tok_name[self.type]}), string={self.string!r}, '
                f'start={self.start!r}, end={self.end!r}, line={self.line!r})')

    @property
    def exact_type(self):
        if self.type == OP and self.string in EXACT_TOKEN_TYPES:
            return EXACT_TOKEN_TYPES[self.string]
        return self.type


class TokenError(Exception):
    pass


def tokenize(readline):
    """Generate tokens of a program whose lines readline() gives as bytes, the first being its encoding."""
    encoding, consumed = detect_encoding(readline)
    name = 'utf-8' if encoding == 'utf-8-sig' else encoding
    yield TokenInfo(ENCODING, name, (0, 0), (0, 0), '')
    lines = []
    for line in consumed:
        lines.append(line.decode(name, 'replace'))
    for line in _lines_of(readline, bytes):
        lines.append(line.decode(name, 'replace'))
    yield from _tokens_of(lines)


def generate_tokens(readline):
    """Generate tokens of a program whose lines readline() gives as text."""
    return _tokens_of(_lines_of(readline, str))


def _lines_of(readline, kind):
    while True:
        try:
            line = readline()
        except StopIteration:
            return
        if not isinstance(line, kind):
            raise TypeError(f'readline() returned a non-{"string" if kind is str else "bytes"} object')
        if not line:
            return
        yield line


def _tokens_of(lines):
    lines = list(lines)
    # A line without an end is one all the same.
    bare = {row for row, line in enumerate(lines[:-1], 1) if not line.endswith('\\n')}
    tokens, error = _tokenize._tokens(''.join([line + '\\n' if row in bare else line for row, line in enumerate(lines, 1)] if bare else lines))
    for name, string, row, col, end_row, end_col, line in tokens:
        if bare:
            line = ''.join(lines[row - 1:end_row])
            if row in bare and name in ('NEWLINE', 'NL'):
                string = ''
        yield TokenInfo(_CODES[name], string, (row, col), (end_row, end_col), line)
    if error is not None:
        kind, message, row, col, line = error
        if kind is not None:
            raise kind(message, ('<string>', row, col, line, None, None))
        if message.startswith('unterminated triple-quoted string literal'):
            message = 'EOF in multi-line string'
        raise TokenError(message, (row, col))


_CODES = {name: code for code, name in tok_name.items()}


def open(filename):
    """Open a file for reading as text, with the encoding that detect_encoding() finds."""
    import io
    buffer = io.open(filename, 'rb')
    try:
        encoding, _ = detect_encoding(buffer.readline)
        buffer.seek(0)
        text = io.TextIOWrapper(buffer, encoding, line_buffering=True)
        text.mode = 'r'
        return text
    except:
        buffer.close()
        raise


def _named_encoding(name):
    """The name in one spelling for the encodings that sources usually have."""
    plain = name[:12].lower().replace('_', '-')
    if plain == 'utf-8' or plain.startswith('utf-8-'):
        return 'utf-8'
    for latin in ('latin-1', 'iso-8859-1', 'iso-latin-1'):
        if plain == latin or plain.startswith(latin + '-'):
            return 'iso-8859-1'
    return name


def detect_encoding(readline):
    """Detect the encoding of a program by its first two lines; returns its name and the lines that were read."""
    file = getattr(getattr(readline, '__self__', None), 'name', None)
    where = '' if file is None else f' for {file!r}'
    bom_found = False

    def next_line():
        try:
            return readline()
        except StopIteration:
            return b''

    def checked(line):
        # The encoding that a line declares, or None.
        found = cookie_re.match(line)
        encoding = None
        if found is not None:
            encoding = _named_encoding(found.group(1).decode())
            import codecs
            try:
                codecs.lookup(encoding)
            except LookupError:
                raise SyntaxError(f'unknown encoding{where}: {encoding}') from None
        try:
            line.decode(encoding or 'utf-8')
        except UnicodeDecodeError:
            raise SyntaxError('invalid or missing encoding declaration' + where) from None
        if 0 in line:
            raise SyntaxError('source code cannot contain null bytes')
        if bom_found and encoding:
            if encoding != 'utf-8':
                raise SyntaxError('encoding problem: utf-8' if file is None else f'encoding problem{where}: utf-8')
            encoding += '-sig'
        return encoding

    first = next_line()
    default = 'utf-8'
    if first.startswith(BOM_UTF8):
        bom_found = True
        first = first[3:]
        default = 'utf-8-sig'
    if not first:
        return default, []
    encoding = checked(first)
    if encoding:
        return encoding, [first]
    if not blank_re.match(first):
        return default, [first]
    second = next_line()
    if not second:
        return default, [first]
    return checked(second) or default, [first, second]


class Untokenizer:

    def __init__(self):
        self.tokens = []
        self.prev_row = 1
        self.prev_col = 0
        self.prev_type = None
        self.prev_line = ''
        self.encoding = None

    def add_whitespace(self, start):
        row, col = start
        if row < self.prev_row or row == self.prev_row and col < self.prev_col:
            raise ValueError(f'start ({row},{col}) precedes previous end ({self.prev_row},{self.prev_col})')
        self.add_backslash_continuation(start)
        if col > self.prev_col:
            self.tokens.append(' ' * (col - self.prev_col))

    def add_backslash_continuation(self, start):
        """Add backslashes where lines end that have no end of their own."""
        row = start[0]
        missing = row - self.prev_row
        if missing == 0:
            return
        newline = '\\r\\n' if self.prev_line.endswith('\\r\\n') else '\\n'
        line = self.prev_line.rstrip('\\\\\\r\\n')
        blanks = line[len(line.rstrip(' \\t\\x0c')):]
        self.tokens.append(blanks + f'\\\\{newline}' * missing)
        self.prev_col = 0

    def escape_brackets(self, token):
        """Double the braces of an f-string's text, but for those of named characters."""
        characters = []
        consume_until_next_bracket = False
        for character in token:
            if character == '}':
                if consume_until_next_bracket:
                    consume_until_next_bracket = False
                else:
                    characters.append(character)
            if character == '{':
                escapes = 0
                if characters[-2:] == ['\\\\', 'N']:
                    for before in reversed(characters[:-1]):
                        if before != '\\\\':
                            break
                        escapes += 1
                if escapes % 2:
                    consume_until_next_bracket = True
                else:
                    characters.append(character)
            characters.append(character)
        return ''.join(characters)

    def untokenize(self, iterable):
        it = iter(iterable)
        indents = []
        startline = False
        for t in it:
            if len(t) == 2:
                self.compat(t, it)
                break
            tok_type, token, start, end, line = t
            if tok_type == ENCODING:
                self.encoding = token
                continue
            if tok_type == ENDMARKER:
                break
            if tok_type == INDENT:
                indents.append(token)
                continue
            if tok_type == DEDENT:
                indents.pop()
                self.prev_row, self.prev_col = end
                continue
            if tok_type in (NEWLINE, NL):
                startline = True
            elif startline and indents:
                indent = indents[-1]
                if start[1] >= len(indent):
                    self.tokens.append(indent)
                    self.prev_col = len(indent)
                startline = False
            elif tok_type in (FSTRING_MIDDLE, TSTRING_MIDDLE):
                if '{' in token or '}' in token:
                    token = self.escape_brackets(token)
                    last = token.splitlines()[-1]
                    doubled = last.count('{{') + last.count('}}')
                    end = end[0], end[1] + doubled
            self.add_whitespace(start)
            self.tokens.append(token)
            self.prev_row, self.prev_col = end
            if tok_type in (NEWLINE, NL):
                self.prev_row += 1
                self.prev_col = 0
            self.prev_type = tok_type
            self.prev_line = line
        return ''.join(self.tokens)

    def compat(self, token, iterable):
        """Write tokens of which only kind and text are known."""
        import itertools
        indents = []
        startline = token[0] in (NEWLINE, NL)
        before = None
        in_format = 0
        for kind, value in itertools.chain([token], (each[:2] for each in iterable)):
            if kind == ENCODING:
                self.encoding = value
                continue
            if kind in (NAME, NUMBER):
                value += ' '
            # Strings side by side would be one with a doubled quote, braces a doubled brace.
            if kind in (STRING, FSTRING_START) and before in (STRING, FSTRING_END):
                value = '  ' + value if kind == before == STRING else ' ' + value
            if kind == FSTRING_START:
                in_format += 1
            elif kind == FSTRING_END:
                in_format -= 1
            if kind == INDENT:
                indents.append(value)
                continue
            if kind == DEDENT:
                indents.pop()
                continue
            if kind in (NEWLINE, NL):
                startline = True
            elif startline and indents:
                self.tokens.append(indents[-1])
                startline = False
            elif kind in (FSTRING_MIDDLE, TSTRING_MIDDLE):
                value = self.escape_brackets(value)
            elif kind == OP and before == OP and self.tokens and in_format and value in '{}' and self.tokens[-1] == value:
                value = ' ' + value
            self.tokens.append(value)
            before = kind


def untokenize(iterable):
    """Transform tokens back into the text of a program: bytes if the first token is an encoding."""
    writer = Untokenizer()
    text = writer.untokenize(iterable)
    return text if writer.encoding is None else text.encode(writer.encoding)
`;
