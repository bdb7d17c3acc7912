/** Frozen Python of `_io`: text over bytes, and open(). CPython: Modules/_io/textio.c, _iomodule.c. */

export const IO_TEXT = `
_CHUNK = 65536
_UNIT = {'utf-16': 2, 'utf-32': 4}
_MARKS = {b'\\xfe\\xff', b'\\xff\\xfe', b'\\0\\0\\xfe\\xff', b'\\xff\\xfe\\0\\0'}


def _check_texts(function, encoding, errors, newline):
    """Refuses what is no text, as function does."""
    for name, value in ('encoding', encoding), ('newline', newline), ('errors', errors):
        if value is not None and not _is_of(value, str):
            raise TypeError(f"{function}() argument '{name}' must be str or None, not {_kind(value)}")
        if value is not None and '\\0' in value:
            raise ValueError('embedded null character')


def _check_newline(newline):
    if newline not in (None, '', '\\n', '\\r', '\\r\\n'):
        raise ValueError(f'illegal newline value: {newline}')


def _flag(value, default):
    if value is None:
        return default
    if not -2 ** 63 <= (flag := _index(value)) < 2 ** 63:
        raise OverflowError('Python int too large to convert to C long')
    return flag != 0


class _Reader:
    """Decodes bytes that come in pieces."""

    def __init__(self, encoding, errors):
        self.errors = errors
        name = encoding.lower().replace('_', '-')
        self.encoding = {'utf8': 'utf-8', 'u8': 'utf-8'}.get(name, name)
        self.rest = b''
        self.is_first = True

    def decode(self, data, final=False):
        data = self.rest + data
        unit = _UNIT.get(self.encoding)
        if unit is not None and self.is_first and len(data) >= unit and data[:unit] not in _MARKS:
            raise UnicodeDecodeError(self.encoding, data, 0, unit, 'Stream does not start with BOM')
        end = len(data) if final else self.complete(data)
        self.rest = data[end:]
        data = data[:end]
        if not data and not final:
            return ''
        encoding = self.encoding
        if self.is_first and data:
            if encoding == 'utf-8-sig':
                # The signature is only one at the beginning.
                self.encoding = 'utf-8'
            elif encoding in _UNIT:
                unit = _UNIT[encoding]
                self.encoding = encoding + ('-be' if data[:unit] in (b'\\xfe\\xff', b'\\0\\0\\xfe\\xff') else '-le')
            self.is_first = False
        return data.decode(encoding, self.errors)

    def complete(self, data):
        """How many bytes surely make whole characters."""
        size = len(data)
        if self.encoding.startswith('utf-8'):
            if self.encoding == 'utf-8-sig' and size < 3 and b'\\xef\\xbb\\xbf'.startswith(data):
                return 0
            for back in range(1, min(4, size + 1)):
                byte = data[size - back]
                if byte < 0x80:
                    return size
                if byte >= 0xC0:
                    needed = 2 if byte < 0xE0 else 3 if byte < 0xF0 else 4
                    return size - back if back < needed else size
            return size
        unit = _UNIT.get(self.encoding[:6])
        if unit is None:
            return size
        size -= size % unit
        if unit == 2 and size >= 2:
            high = data[size - 2] if self.encoding == 'utf-16-be' else data[size - 1]
            if 0xD8 <= high < 0xDC:
                size -= 2
        return size


class TextIOWrapper(_TextIOBase):
    """Character and line based layer over a BufferedIOBase object, buffer."""
    __module__ = '_io'
    __reduce_ex__ = _no_instances
    _CHUNK_SIZE = 8192

    def __init__(self, buffer, encoding=None, errors=None, newline=None, line_buffering=False, write_through=False):
        _check_texts('TextIOWrapper', encoding, errors, newline)
        self._line_buffering = bool(line_buffering)
        self._write_through = bool(write_through)
        _check_newline(newline)
        self._buffer = buffer
        self._configure(encoding, errors, newline)
        self._seen = 0
        buffer.readable()
        buffer.writable()
        self._has_told = True
        self._forget()
        self._is_seekable = buffer.seekable()

    def _configure(self, encoding, errors, newline):
        encoding = 'UTF-8' if encoding is None or encoding == 'locale' else encoding
        try:
            ''.encode(encoding)
        except LookupError as error:
            raise LookupError(str(error).partition(';')[0]) from None
        self._encoding = encoding
        self._errors = 'strict' if errors is None else errors
        self._newline = newline

    def _forget(self):
        """Drops what was read ahead."""
        self._reader = None
        # Text as it is in the file, where to go on in it, and the position in bytes of its first character.
        self._text = ''
        self._at = 0
        self._base = None
        self._is_end = False

    buffer = property(lambda self: self._open())
    encoding = property(lambda self: self._encoding)
    errors = property(lambda self: self._errors)
    line_buffering = property(lambda self: self._line_buffering)
    write_through = property(lambda self: self._write_through)
    newlines = property(lambda self: _SEEN[self._seen] if self._newline in (None, '') else None)
    name = property(lambda self: self._open().name)
    closed = property(lambda self: self._open().closed)

    def _open(self):
        if self._buffer is None:
            raise ValueError('underlying buffer has been detached')
        return self._buffer

    def _check(self):
        if self._open().closed:
            raise ValueError('I/O operation on closed file.')

    def _more(self, is_whole=False):
        """Decodes another piece; False at the end."""
        if self._is_end:
            return False
        buffer = self._buffer
        if self._reader is None:
            if not buffer.readable():
                raise UnsupportedOperation('not readable')
            if self._base is None and self._is_seekable:
                self._base = buffer.tell()
            self._reader = _Reader(self._encoding, self._errors)
            if self._base:
                self._reader.is_first = False
                self._reader.encoding = {'utf-8-sig': 'utf-8', 'utf-16': 'utf-16-le', 'utf-32': 'utf-32-le'}.get(self._reader.encoding, self._reader.encoding)
        read = getattr(buffer, 'read1', None) or buffer.read
        text = ''
        while not text or text.endswith('\\r') and not self._is_end:
            data = read(_CHUNK)
            if not isinstance(data, bytes):
                if is_whole:
                    raise TypeError(f"can't concat {_kind(data)} to bytes")
                name = 'read1' if hasattr(buffer, 'read1') else 'read'
                raise TypeError(f"underlying {name}() should have returned a bytes-like object, not '{_kind(data)}'")
            self._is_end = not data
            text += self._reader.decode(data, self._is_end)
            if self._is_end:
                break
        self._add(text)
        return bool(text)

    def _add(self, text):
        if self._at:
            if self._base is not None:
                self._base += len(self._bytes_of(self._text[:self._at]))
            self._text = self._text[self._at:] + text
            self._at = 0
        else:
            self._text += text
        if self._newline in (None, ''):
            self._seen |= _endings(text)

    def _bytes_of(self, text):
        """A part of what was read, as it was in the file."""
        reader = self._reader
        data = text.encode(self._encoding if reader is None else reader.encoding, self._errors)
        if self._base == 0 and self._at and self._encoding.lower().replace('_', '-') in ('utf-16', 'utf-32', 'utf-8-sig'):
            # The mark at the beginning.
            return b'\\0' * {'utf-16': 2, 'utf-32': 4, 'utf-8-sig': 3}[self._encoding.lower().replace('_', '-')] + data
        return data

    def _translated(self, text):
        return text.replace('\\r\\n', '\\n').replace('\\r', '\\n') if self._newline is None and '\\r' in text else text

    def read(self, size=-1, /):
        self._check()
        size = _size(size)
        self._push()
        if size < 0:
            if not self._buffer.readable():
                raise UnsupportedOperation('not readable')
            parts = [self._text[self._at:]]
            self._text = ''
            self._at = 0
            while self._more(True):
                parts.append(self._text)
                self._text = ''
            self._base = None
            self._reader = None
            self._is_end = False
            return self._translated(''.join(parts))
        parts = []
        while size > 0 and (self._at < len(self._text) or self._more()):
            part = self._text[self._at:self._at + size]
            if part.endswith('\\r') and self._newline is None and self._text[self._at + len(part):self._at + len(part) + 1] == '\\n':
                part += '\\n'
            self._at += len(part)
            part = self._translated(part)
            size -= len(part)
            parts.append(part)
        if size > 0 and not self._buffer.readable():
            raise UnsupportedOperation('not readable')
        return ''.join(parts)

    def _line_end(self, start):
        """Where the line ends that begins at _at, if it does; looked for from start on. 0: not known yet."""
        text = self._text
        newline = self._newline
        if newline == '\\n' or newline is None and '\\r' not in text:
            return text.find('\\n', start) + 1
        if newline:
            found = text.find(newline, start)
            return found + len(newline) if found >= 0 else 0
        lf = text.find('\\n', start)
        cr = text.find('\\r', start, lf if lf >= 0 else len(text))
        if cr < 0:
            return lf + 1
        return cr + 2 if lf == cr + 1 else cr + 1

    def readline(self, size=-1, /):
        limit = _ssize(size)
        self._check()
        self._push()
        start = self._at
        end = self._line_end(start) if start < len(self._text) else 0
        while not end:
            if 0 <= limit <= len(self._text) - self._at:
                break
            searched = max(0, len(self._text) - self._at - 1)
            if not self._more():
                end = len(self._text)
                break
            end = self._line_end(self._at + searched)
        if not end:
            end = len(self._text)
        if not self._text and not self._buffer.readable():
            raise UnsupportedOperation('not readable')
        line = self._text[self._at:end]
        if self._newline is None and line.endswith('\\r'):
            line = line[:-1] + '\\n'
            taken = len(line)
        elif self._newline is None and line.endswith('\\r\\n'):
            taken = len(line)
            line = line[:-2] + '\\n'
        else:
            taken = len(line)
        if 0 <= limit < len(line):
            line = line[:limit]
            taken = limit
        self._at += taken
        return line

    def __next__(self):
        self._has_told = False
        line = self.readline()
        if not line:
            self._has_told = True
            raise StopIteration
        return line

    def write(self, s, /):
        if not _is_of(s, str):
            raise TypeError(f'write() argument must be str, not {_kind(s)}')
        self._check()
        buffer = self._buffer
        if not buffer.writable():
            raise UnsupportedOperation('not writable')
        text = s
        if self._newline in ('\\r', '\\r\\n'):
            text = text.replace('\\n', self._newline)
        encoding = self._encoding
        name = encoding.lower().replace('_', '-')
        if name in ('utf-16', 'utf-32', 'utf-8-sig') and (not self._is_seekable or buffer.tell() > 0):
            encoding = {'utf-16': 'utf-16-le', 'utf-32': 'utf-32-le', 'utf-8-sig': 'utf-8'}[name]
        data = text.encode(encoding, self._errors)
        self._forget()
        buffer.write(data)
        if self._line_buffering and ('\\n' in text or '\\r' in text):
            self.flush()
        return len(s)

    def _push(self):
        """Text is encoded and given to the buffer at once: nothing waits here."""

    def flush(self):
        self._check()
        self._has_told = self._is_seekable
        self._buffer.flush()

    def tell(self):
        self._check()
        if not self._is_seekable:
            raise UnsupportedOperation('underlying stream is not seekable')
        if not self._has_told:
            raise OSError('telling position disabled by next() call')
        self._buffer.flush()
        if self._base is None or self._at >= len(self._text) and self._reader is not None and not self._reader.rest:
            return self._buffer.tell()
        return self._base + len(self._bytes_of(self._text[:self._at]))

    def seek(self, cookie, whence=0, /):
        whence = _int32(whence)
        self._check()
        if not self._is_seekable:
            raise UnsupportedOperation('underlying stream is not seekable')
        if whence == 1:
            if cookie != 0:
                raise UnsupportedOperation("can't do nonzero cur-relative seeks")
            cookie = self.tell()
        elif whence == 2:
            if cookie != 0:
                raise UnsupportedOperation("can't do nonzero end-relative seeks")
            self._buffer.flush()
            self._forget()
            self._has_told = True
            return self._buffer.seek(0, 2)
        elif whence != 0:
            raise ValueError(f'invalid whence ({whence}, should be 0, 1 or 2)')
        if cookie < 0:
            raise ValueError(f'negative seek position {cookie}')
        self._buffer.flush()
        self._forget()
        self._has_told = True
        # Above the position, a cookie says how the decoder goes on.
        self._buffer.seek(int(cookie) & 2 ** 64 - 1)
        return cookie

    def truncate(self, pos=None, /):
        self._check()
        self._buffer.flush()
        if pos is None:
            pos = self.tell()
        return self._buffer.truncate(pos)

    def reconfigure(self, *, encoding=None, errors=None, newline=..., line_buffering=None, write_through=None):
        """Reconfigure the text stream with new parameters."""
        _check_texts('reconfigure', encoding, errors, None if newline is ... else newline)
        if self._text and not (encoding is errors is None and newline is ...):
            raise UnsupportedOperation('It is not possible to set the encoding or newline of stream after the first read')
        _check_newline(None if newline is ... else newline)
        line_buffering = _flag(line_buffering, self._line_buffering)
        write_through = _flag(write_through, self._write_through)
        self.flush()
        if errors is None:
            errors = self._errors if encoding is None else 'strict'
        self._configure(self._encoding if encoding is None else encoding, errors, self._newline if newline is ... else newline)
        self._line_buffering = line_buffering
        self._write_through = write_through

    def seekable(self):
        self._check()
        return self._is_seekable

    def readable(self):
        self._check()
        return self._buffer.readable()

    def writable(self):
        self._check()
        return self._buffer.writable()

    def isatty(self):
        self._check()
        return self._buffer.isatty()

    def fileno(self):
        self._check()
        return self._buffer.fileno()

    def detach(self):
        self.flush()
        buffer = self._buffer
        self._buffer = None
        return buffer

    def close(self):
        if self._buffer is None or self._buffer.closed:
            return
        try:
            self.flush()
        finally:
            self._buffer.close()

    def __enter__(self):
        self._check()
        if isinstance(self._buffer, _Buffered):
            self._buffer._is_through = False
        return self

    __enter__ = _renamed(__enter__, '_IOBase.__enter__')

    def __repr__(self):
        name = f' name={self._buffer.name!r}' if hasattr(self._buffer, 'name') else ''
        mode = f' mode={self.mode!r}' if 'mode' in self.__dict__ else ''
        return f'<_io.TextIOWrapper{name}{mode} encoding={self._encoding!r}>'


def open(file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None):
    """Open file and return a stream.  Raise OSError upon failure."""
    if not isinstance(file, int):
        from _fs import fspath
        file = file if isinstance(file, (str, bytes)) else fspath(file)
    if not isinstance(mode, str):
        raise TypeError(f"open() argument 'mode' must be str, not {_kind(mode)}")
    for name, value in (('encoding', encoding), ('errors', errors), ('newline', newline)):
        if value is not None and not isinstance(value, str):
            raise TypeError(f"open() argument '{name}' must be str or None, not {_kind(value)}")
    if set(mode) - set('axrwb+t') or len(mode) > len(set(mode)):
        raise ValueError(f'invalid mode: {mode!r}')
    is_binary = 'b' in mode
    if is_binary and 't' in mode:
        raise ValueError("can't have text and binary mode at once")
    if len(set(mode) & set('xrwa')) != 1:
        raise ValueError('must have exactly one of create/read/write/append mode')
    if is_binary:
        for name, value in (('an encoding', encoding), ('an errors', errors), ('a newline', newline)):
            if value is not None:
                raise ValueError(f'binary mode doesn\\'t take {name} argument')
    if buffering == 0 and not is_binary:
        raise ValueError("can't have unbuffered text I/O")
    raw = FileIO(file, mode.replace('t', ''), closefd, opener)
    if buffering == 0:
        return raw
    size = buffering if buffering > 1 else DEFAULT_BUFFER_SIZE
    make = BufferedRandom if '+' in mode else BufferedReader if 'r' in mode else BufferedWriter
    buffer = make(raw, size)
    buffer._is_through = True
    if is_binary:
        return buffer
    text = TextIOWrapper(buffer, encoding, errors, newline, buffering == 1)
    text.mode = mode
    return text


def open_code(path):
    """Opens the provided file with the intent to import the contents."""
    if not isinstance(path, str):
        raise TypeError(f"open_code() argument 'path' must be str, not {_kind(path)}")
    return open(path, 'rb')


_seal('_io', _IOBase, _RawIOBase, _BufferedIOBase, _TextIOBase, IncrementalNewlineDecoder, StringIO, BytesIO, FileIO, BufferedReader, BufferedWriter, BufferedRandom, BufferedRWPair, TextIOWrapper)
`;
