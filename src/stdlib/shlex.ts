/** Module `shlex`. CPython: Lib/shlex.py. */

/** Frozen Python of the module. */
export const SHLEX_SOURCE = `
from _io import StringIO
from collections import deque

__all__ = ['shlex', 'split', 'quote', 'join']


class shlex:
    """A lexical analyzer class for simple shell-like syntaxes."""

    def __init__(self, instream=None, infile=None, posix=False, punctuation_chars=False):
        if instream is None:
            raise NotImplementedError('shlex() without a text reads standard input, which programs do not have')
        self.instream = StringIO(instream) if isinstance(instream, str) else instream
        self.infile = infile if instream is not None else None
        self.posix = posix
        self.eof = None if posix else ''
        self.commenters = '#'
        self.wordchars = 'abcdfeghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_'
        if posix:
            self.wordchars += 'ßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞ'
        self.whitespace = ' \\t\\r\\n'
        self.whitespace_split = False
        self.quotes = '\\'"'
        self.escape = '\\\\'
        self.escapedquotes = '"'
        self.state = ' '
        self.pushback = []
        self.filestack = deque()
        self.lineno = 1
        self.debug = 0
        self.token = ''
        self.source = None
        self._pushback_chars = []
        self._punctuation_chars = '();<>|&' if punctuation_chars is True else punctuation_chars or ''
        if self._punctuation_chars:
            self.wordchars += '~-./*?='
            self.wordchars = ''.join([char for char in self.wordchars if char not in self._punctuation_chars])

    @property
    def punctuation_chars(self):
        return self._punctuation_chars

    def push_token(self, tok):
        """Push a token onto the stack popped by the get_token method"""
        self.pushback.insert(0, tok)

    def get_token(self):
        """Get a token from the input stream (or from stack if it's nonempty)"""
        if self.pushback:
            return self.pushback.pop(0)
        raw = self.read_token()
        while self.source is not None and raw == self.source:
            spec = self.sourcehook(self.read_token())
            if spec:
                file, stream = spec
                self.push_source(stream, file)
            raw = self.get_token()
        while raw == self.eof and self.filestack:
            self.pop_source()
            raw = self.get_token()
        return raw

    def push_source(self, newstream, newfile=None):
        """Push an input source onto the lexer's input source stack."""
        self.filestack.appendleft((self.infile, self.instream, self.lineno))
        self.infile = newfile
        self.instream = StringIO(newstream) if isinstance(newstream, str) else newstream
        self.lineno = 1

    def pop_source(self):
        """Pop the input source stack."""
        self.instream.close()
        self.infile, self.instream, self.lineno = self.filestack.popleft()
        self.state = ' '

    def sourcehook(self, newfile):
        """Hook called on a filename to be sourced."""
        import io
        import os
        if newfile[0] == '"':
            newfile = newfile[1:-1]
        if isinstance(self.infile, str) and not os.path.isabs(newfile):
            newfile = os.path.join(os.path.dirname(self.infile), newfile)
        return newfile, io.open(newfile)

    def read_token(self):
        self._quoted = False
        self._escaped_state = ' '
        while True:
            char = self._pushback_chars.pop() if self._punctuation_chars and self._pushback_chars else self.instream.read(1)
            if char == '\\n':
                self.lineno += 1
            state = self.state
            if state is None:
                self.token = ''
                break
            if state == ' ':
                is_done = self._between(char)
            elif state in self.quotes:
                is_done = self._in_quotes(char)
            elif state in self.escape:
                is_done = self._after_escape(char)
            else:
                is_done = self._in_word(char)
            if is_done:
                break
        result = self.token
        self.token = ''
        return None if self.posix and not self._quoted and result == '' else result

    def _has_token(self):
        return bool(self.token) or self.posix and self._quoted

    def _skip_comment(self):
        self.instream.readline()
        self.lineno += 1

    def _between(self, char):
        """Takes a character between tokens; whether a token is complete."""
        if not char:
            self.state = None
            return True
        if char in self.whitespace:
            return self._has_token()
        if char in self.commenters:
            self._skip_comment()
        elif self.posix and char in self.escape:
            self._escaped_state = 'a'
            self.state = char
        elif char in self.wordchars:
            self.token = char
            self.state = 'a'
        elif char in self._punctuation_chars:
            self.token = char
            self.state = 'c'
        elif char in self.quotes:
            if not self.posix:
                self.token = char
            self.state = char
        elif self.whitespace_split:
            self.token = char
            self.state = 'a'
        else:
            self.token = char
            return True
        return False

    def _in_quotes(self, char):
        self._quoted = True
        state = self.state
        if not char:
            raise ValueError('No closing quotation')
        if char == state:
            if not self.posix:
                self.token += char
                self.state = ' '
                return True
            self.state = 'a'
        elif self.posix and char in self.escape and state in self.escapedquotes:
            self._escaped_state = state
            self.state = char
        else:
            self.token += char
        return False

    def _after_escape(self, char):
        if not char:
            raise ValueError('No escaped character')
        # Within quotes only the quote and the escape itself are escaped.
        if self._escaped_state in self.quotes and char != self.state and char != self._escaped_state:
            self.token += self.state
        self.token += char
        self.state = self._escaped_state
        return False

    def _in_word(self, char):
        if not char:
            self.state = None
            return True
        if char in self.whitespace:
            self.state = ' '
            return self._has_token()
        if char in self.commenters:
            self._skip_comment()
            if self.posix:
                self.state = ' '
                return self._has_token()
        elif self.state == 'c':
            if char not in self._punctuation_chars:
                self._pushback_chars.append(char)
                self.state = ' '
                return True
            self.token += char
        elif self.posix and char in self.quotes:
            self.state = char
        elif self.posix and char in self.escape:
            self._escaped_state = 'a'
            self.state = char
        elif char in self.wordchars or char in self.quotes or self.whitespace_split and char not in self._punctuation_chars:
            self.token += char
        else:
            if self._punctuation_chars:
                self._pushback_chars.append(char)
            else:
                self.pushback.insert(0, char)
            self.state = ' '
            return self._has_token()
        return False

    def error_leader(self, infile=None, lineno=None):
        """Emit a C-compiler-like, Emacs-friendly error-message leader."""
        return '"%s", line %d: ' % (self.infile if infile is None else infile, self.lineno if lineno is None else lineno)

    def __iter__(self):
        return self

    def __next__(self):
        token = self.get_token()
        if token == self.eof:
            raise StopIteration
        return token


def split(s, comments=False, posix=True):
    """Split the string *s* using shell-like syntax."""
    if s is None:
        raise ValueError('s argument must not be None')
    lexer = shlex(s, posix=posix)
    lexer.whitespace_split = True
    if not comments:
        lexer.commenters = ''
    return list(lexer)


def join(split_command):
    """Return a shell-escaped string from *split_command*."""
    return ' '.join([quote(arg) for arg in split_command])


_SAFE = frozenset('%+,-./0123456789:=@ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz')


def quote(s):
    """Return a shell-escaped version of the string *s*."""
    if not s:
        return "''"
    if not isinstance(s, str):
        raise TypeError(f'expected string object, got {type(s).__name__!r}')
    if _SAFE.issuperset(s):
        return s
    return "'" + s.replace("'", "'\\"'\\"'") + "'"
`;
