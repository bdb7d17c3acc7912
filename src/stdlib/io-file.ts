/** Frozen Python of `_io`: files of the host, and buffers over raw streams. CPython: Modules/_io/fileio.c, bufferedio.c. */

export const IO_FILE = `
from _fs import ask as _ask

# The host reads and writes so much in one call.
_PIECE = 1048576


class FileIO(_RawIOBase):
    """Open a file."""
    __module__ = '_io'
    __reduce_ex__ = _no_instances
    _blksize = DEFAULT_BUFFER_SIZE

    def __init__(self, file, mode='r', closefd=True, opener=None):
        if isinstance(file, int):
            raise OSError(9, 'Bad file descriptor')
        if opener is not None:
            raise NotImplementedError('opener: files have no descriptors here')
        if not closefd:
            raise ValueError('Cannot use closefd=False with file name')
        kinds = [char for char in mode if char in 'rwax']
        if len(kinds) != 1 or mode.count('+') > 1:
            if set(mode) - set('rwaxb+'):
                raise ValueError(f'invalid mode: {mode}')
            raise ValueError('Must have exactly one of create/read/write/append mode and at most one plus')
        if set(mode) - set('rwaxb+'):
            raise ValueError(f'invalid mode: {mode}')
        kind = kinds[0]
        self.name = file
        self._reads = kind == 'r' or '+' in mode
        self._writes = kind != 'r' or '+' in mode
        self._kind = kind
        self._at = 0
        # What was read ahead: from where, and the bytes.
        self._ahead = None
        if kind == 'r':
            if self._writes:
                if _ask('stat', file)['kind'] == 'directory':
                    raise IsADirectoryError(21, 'Is a directory', file)
            else:
                self._ahead = 0, _ask('read', file, 0, DEFAULT_BUFFER_SIZE)['data'].encode('latin-1')
        else:
            size = _ask('create', file, {'w': 'empty', 'x': 'refuse', 'a': 'keep'}[kind])['size']
            self._at = size if kind == 'a' else 0

    @property
    def mode(self):
        if self._kind == 'x':
            return 'xb+' if self._reads else 'xb'
        if self._kind == 'a':
            return 'ab+' if self._reads else 'ab'
        return 'rb+' if self._reads and self._writes else 'rb' if self._reads else 'wb'

    closefd = property(lambda self: True)

    def readable(self):
        self._checkClosed('I/O operation on closed file')
        return self._reads

    def writable(self):
        self._checkClosed('I/O operation on closed file')
        return self._writes

    def seekable(self):
        self._checkClosed('I/O operation on closed file')
        return True

    def fileno(self):
        self._checkClosed('I/O operation on closed file')
        _unsupported('fileno')

    def read(self, size=-1, /):
        self._checkClosed('I/O operation on closed file')
        if not self._reads:
            _unsupported('File not open for reading')
        size = _size(size)
        if size < 0:
            return self.readall()
        parts = []
        while size > 0:
            part = self._piece(min(size, _PIECE))
            if not part:
                break
            parts.append(part)
            size -= len(part)
        return b''.join(parts)

    def _piece(self, size):
        if self._ahead is not None:
            start, data = self._ahead
            if start <= self._at < start + len(data):
                part = data[self._at - start:self._at - start + size]
                self._at += len(part)
                return part
            if self._at == start + len(data) < DEFAULT_BUFFER_SIZE:
                # It was all there was.
                return b''
        part = _ask('read', self.name, self._at, size)['data'].encode('latin-1')
        self._at += len(part)
        return part

    def readall(self):
        self._checkClosed('I/O operation on closed file')
        if not self._reads:
            _unsupported('File not open for reading')
        parts = []
        while True:
            part = self._piece(_PIECE)
            if not part:
                return b''.join(parts)
            parts.append(part)

    def readinto(self, buffer, /):
        return _read_into(buffer, self.read)

    def write(self, b, /):
        self._checkClosed('I/O operation on closed file')
        if not self._writes:
            _unsupported('File not open for writing')
        data = bytes(memoryview(b))
        self._ahead = None
        for at in range(0, len(data), _PIECE):
            part = data[at:at + _PIECE].decode('latin-1')
            self._at = _ask('write', self.name, -1 if self._kind == 'a' else self._at, part)['offset']
        return len(data)

    def seek(self, pos, whence=0, /):
        self._checkClosed('I/O operation on closed file')
        if whence == 0:
            at = pos
        elif whence == 1:
            at = self._at + pos
        elif whence == 2:
            at = _ask('stat', self.name)['size'] + pos
        else:
            raise OSError(22, 'Invalid argument')
        if at < 0:
            raise OSError(22, 'Invalid argument')
        self._at = at
        self._ahead = None
        return at

    def tell(self):
        self._checkClosed('I/O operation on closed file')
        return self._at

    def truncate(self, size=None, /):
        self._checkClosed('I/O operation on closed file')
        if not self._writes:
            _unsupported('File not open for writing')
        size = self._at if size is None else size
        if size < 0:
            raise OSError(22, 'Invalid argument')
        self._ahead = None
        _ask('truncate', self.name, size)
        return size

    def __repr__(self):
        if self.closed:
            return '<_io.FileIO [closed]>'
        return f'<_io.FileIO name={self.name!r} mode={self.mode!r} closefd=True>'


class _Buffered(_BufferedIOBase):
    """What the buffers over raw streams share: bytes read ahead, and bytes to be written."""
    __module__ = '_io'
    __reduce_ex__ = _no_instances
    _reads = _writes = False

    def __init__(self, raw, buffer_size=DEFAULT_BUFFER_SIZE):
        buffer_size = _ssize(buffer_size)
        if self._reads and self._writes and not raw.seekable():
            raise UnsupportedOperation('File or stream is not seekable.')
        if self._reads and not raw.readable():
            raise UnsupportedOperation('File or stream is not readable.')
        if self._writes and not raw.writable():
            raise UnsupportedOperation('File or stream is not writable.')
        if buffer_size <= 0:
            raise ValueError('buffer size must be strictly positive')
        self._raw = raw
        self._size = buffer_size
        self._in = b''
        self._at = 0
        self._out = bytearray()
        # True: nothing is kept back. Nobody may ever close the file.
        self._is_through = False

    def _open(self):
        raw = self._raw
        if raw is None:
            raise ValueError('raw stream has been detached')
        return raw

    raw = property(lambda self: self._raw)
    name = property(lambda self: self._open().name)
    mode = property(lambda self: self._open().mode)
    closed = property(lambda self: self._open().closed)

    def _check(self, what):
        if self._open().closed:
            raise ValueError(f'{what} of closed file')

    def _rest(self):
        """What was read ahead; it counts as read."""
        rest = self._in[self._at:] if self._at else self._in
        self._in = b''
        self._at = 0
        return rest

    def _more(self):
        """Reads ahead once there is nothing left; False at the end."""
        self._in = self._read_raw(self._size)
        self._at = 0
        return bool(self._in)

    def _read_raw(self, size):
        raw = self._raw
        if type(raw) is FileIO or type(raw) is BytesIO:
            return raw.read(size) or b''
        room = bytearray(size)
        count = raw.readinto(memoryview(room))
        if count is None:
            return b''
        try:
            count = _offset(count)
        except TypeError as error:
            raise OSError('raw readinto() failed') from error
        if count < 0 or count > size:
            raise OSError(f'raw readinto() returned invalid length {count} (should have been between 0 and {size})')
        return bytes(room[:count])

    def read(self, size=-1, /):
        size = _size(size)
        if size < -1:
            raise ValueError('read length must be non-negative or -1')
        self._check('read')
        self._write_out()
        if size == -1:
            rest = self._rest()
            readall = getattr(self._raw, 'readall', None)
            if readall is not None:
                data = readall()
                if data is not None and not isinstance(data, bytes):
                    raise OSError('readall() should return bytes')
                return rest + data if data else rest
            parts = [rest]
            while True:
                part = self._raw.read()
                if part is not None and not isinstance(part, bytes):
                    raise TypeError('read() should return bytes')
                if not part:
                    return b''.join(parts)
                parts.append(part)
        end = self._at + size
        if end <= len(self._in):
            part = self._in[self._at:end]
            self._at = end
            return part
        parts = [self._rest()]
        left = size - len(parts[0])
        while left > 0 and self._more():
            parts.append(self._in[:left])
            self._at = len(parts[-1])
            left -= self._at
        return b''.join(parts)

    def read1(self, size=-1, /):
        size = _ssize(size)
        self._check('read')
        self._write_out()
        if size < 0:
            size = self._size
        if size == 0:
            return b''
        if self._at >= len(self._in):
            return self._read_raw(size)
        part = self._in[self._at:self._at + size]
        self._at += len(part)
        return part

    def readinto(self, buffer, /):
        return _read_into(buffer, self.read)

    def readinto1(self, buffer, /):
        return _read_into(buffer, self.read1, 'readinto1')

    def readline(self, size=-1, /):
        limit = _size(size)
        self._check('readline')
        self._write_out()
        parts = []
        while limit != 0 and (self._at < len(self._in) or self._more()):
            end = self._in.find(b'\\n', self._at) + 1
            part = self._in[self._at:end or len(self._in)]
            if 0 <= limit < len(part):
                part = part[:limit]
                end = 1
            self._at += len(part)
            limit = limit - len(part) if limit > 0 else limit
            parts.append(part)
            if end:
                break
        return b''.join(parts)

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def write(self, b, /):
        data = _bytes(b)
        self._check('write')
        if self._at < len(self._in):
            self._raw.seek(self._at - len(self._in), 1)
        self._in = b''
        self._at = 0
        self._out += data
        if self._is_through or len(self._out) > self._size:
            self._write_out()
        return len(data)

    def _write_out(self):
        while self._out:
            data = bytes(self._out)
            raw = self._raw
            count = raw.write(data if type(raw) is FileIO or type(raw) is BytesIO else memoryview(data))
            if count is None:
                raise BlockingIOError(11, 'write could not complete without blocking', 0)
            if count < 0 or count > len(self._out):
                raise OSError(f'raw write() returned invalid length {count} (should have been between 0 and {len(self._out)})')
            del self._out[:count]

    def flush(self):
        self._check('flush')
        self._write_out()
        self._raw.flush()

    def seek(self, target, whence=0, /):
        whence = _int32(whence)
        if whence not in (0, 1, 2):
            raise ValueError(f'whence value {whence} unsupported')
        self._check('seek')
        if not self._raw.seekable():
            raise UnsupportedOperation('File or stream is not seekable.')
        target = _offset(target)
        self._write_out()
        if whence == 1:
            target -= len(self._in) - self._at
        at = self._raw.seek(target, whence)
        self._in = b''
        self._at = 0
        return at

    def tell(self):
        return self._open().tell() - (len(self._in) - self._at) + len(self._out)

    def truncate(self, pos=None, /):
        self._check('truncate')
        if not self._writes:
            _unsupported('truncate')
        self._write_out()
        return self._raw.truncate(self.tell() if pos is None else pos)

    def seekable(self):
        return self._open().seekable()

    def readable(self):
        return self._open().readable()

    def writable(self):
        return self._open().writable()

    def isatty(self):
        return self._open().isatty()

    def fileno(self):
        return self._open().fileno()

    def detach(self):
        raw = self._open()
        self.flush()
        self._raw = None
        return raw

    def close(self):
        if self._raw is None or self._raw.closed:
            return
        try:
            self.flush()
        finally:
            self._raw.close()

    def __enter__(self):
        self._checkClosed()
        self._is_through = False
        return self

    __enter__ = _renamed(__enter__, '_IOBase.__enter__')

    def __repr__(self):
        shown = f'_io.{type(self).__name__}' if type(self).__module__ == '_io' else type(self).__name__
        name = getattr(self._raw, 'name', None)
        return f'<{shown}>' if name is None else f'<{shown} name={name!r}>'


class BufferedReader(_Buffered):
    """Create a new buffered reader using the given readable raw IO object."""
    __module__ = '_io'
    def peek(self, size=0, /):
        _ssize(size)
        self._check('peek')
        self._write_out()
        if self._at >= len(self._in):
            self._more()
        return self._in[self._at:]

    _reads = True
    writable = _IOBase.writable
    write = _BufferedIOBase.write


class BufferedWriter(_Buffered):
    """A buffer for a writeable sequential RawIO object."""
    __module__ = '_io'
    _writes = True
    readable = _IOBase.readable
    read = _BufferedIOBase.read
    read1 = _BufferedIOBase.read1
    readinto = _BufferedIOBase.readinto
    readinto1 = _BufferedIOBase.readinto1
    readline = _IOBase.readline
    __next__ = _IOBase.__next__


class BufferedRandom(_Buffered):
    """A buffered interface to random access streams."""
    __module__ = '_io'
    _reads = _writes = True
    peek = _renamed(BufferedReader.peek, 'BufferedRandom.peek')


class BufferedRWPair(_BufferedIOBase):
    """A buffered reader and writer object together."""
    __module__ = '_io'

    def __init__(self, reader, writer, buffer_size=DEFAULT_BUFFER_SIZE, /):
        self.reader = BufferedReader(reader, buffer_size)
        self.writer = BufferedWriter(writer, buffer_size)

    def read(self, /, *args):
        return self.reader.read(*args)

    def read1(self, /, *args):
        return self.reader.read1(*args)

    def readinto(self, /, *args):
        return self.reader.readinto(*args)

    def readinto1(self, /, *args):
        return self.reader.readinto1(*args)

    def peek(self, /, *args):
        return self.reader.peek(*args)

    def write(self, /, *args):
        return self.writer.write(*args)

    def flush(self):
        return self.writer.flush()

    def readable(self):
        return self.reader.readable()

    def writable(self):
        return self.writer.writable()

    def isatty(self):
        return self.writer.isatty() or self.reader.isatty()

    def close(self):
        try:
            self.writer.close()
        finally:
            self.reader.close()

    closed = property(lambda self: self.writer.closed)
`;
