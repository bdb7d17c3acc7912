/** Frozen Python of `_io`: the base classes, StringIO and BytesIO. CPython: Modules/_io/iobase.c, bufferedio.c, textio.c. */

export const IO_BASE = `
from _clinic import bytes as _bytes, int32 as _int32, is_of as _is_of, kind as _kind, ssize as _ssize
from operator import index as _index
from _types import _renamed, _seal
from _io_natives import _StringBuffer, _ByteBuffer
from copyreg import __newobj__

DEFAULT_BUFFER_SIZE = 131072


class UnsupportedOperation(OSError, ValueError):
    __module__ = 'io'


def _unsupported(name):
    raise UnsupportedOperation(name)


def _size(size):
    """A size argument as an int; None is -1."""
    if size is None:
        return -1
    if not _is_of(size, int):
        if not hasattr(type(size), '__index__'):
            raise TypeError(f"argument should be integer or None, not '{_kind(size)}'")
    count = _index(size)
    if not -2 ** 63 <= count < 2 ** 63:
        raise OverflowError(f"cannot fit '{_kind(size)}' into an index-sized integer")
    return count


def _offset(value):
    """A position in a raw stream."""
    position = _index(value)
    if not -2 ** 63 <= position < 2 ** 63:
        raise ValueError(f"cannot fit '{_kind(value)}' into an offset-sized integer")
    return position


class _IOBase:
    """The abstract base class for all I/O classes."""
    __module__ = '_io'

    def seek(self, offset, whence=0, /):
        """Change the stream position to the given byte offset."""
        _int32(offset)
        _int32(whence)
        _unsupported('seek')

    def tell(self):
        """Return current stream position."""
        return self.seek(0, 1)

    def truncate(self, size=None, /):
        """Truncate file to size bytes."""
        _unsupported('truncate')

    def fileno(self):
        """Return underlying file descriptor if one exists."""
        _unsupported('fileno')

    def flush(self):
        """Flush write buffers, if applicable."""
        self._checkClosed()

    def close(self):
        """Flush and close the IO object."""
        if not self.__dict__.get('_IOBase_closed'):
            try:
                self.flush()
            finally:
                self.__dict__['_IOBase_closed'] = True

    @property
    def closed(self):
        return self.__dict__.get('_IOBase_closed', False)

    def _checkClosed(self, msg=None):
        if self.closed:
            raise ValueError('I/O operation on closed file.' if msg is None else msg)

    def _checkSeekable(self):
        if not self.seekable():
            raise UnsupportedOperation('File or stream is not seekable.')

    def _checkReadable(self):
        if not self.readable():
            raise UnsupportedOperation('File or stream is not readable.')

    def _checkWritable(self):
        if not self.writable():
            raise UnsupportedOperation('File or stream is not writable.')

    def seekable(self):
        """Return whether object supports random access."""
        return False

    def readable(self):
        """Return whether object was opened for reading."""
        return False

    def writable(self):
        """Return whether object was opened for writing."""
        return False

    def isatty(self):
        """Return whether this is an 'interactive' stream."""
        self._checkClosed()
        return False

    def __enter__(self):
        self._checkClosed()
        return self

    def __exit__(self, *args):
        self.close()

    def __iter__(self):
        self._checkClosed()
        return self

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def readline(self, size=-1, /):
        """Read and return a line from the stream."""
        limit = _size(size)
        peek = getattr(self, 'peek', None)
        line = bytearray()
        while limit < 0 or len(line) < limit:
            wanted = 1
            if peek is not None:
                ahead = peek(1)
                if not isinstance(ahead, bytes):
                    raise OSError(f"peek() should have returned a bytes object, not '{_kind(ahead)}'")
                if ahead:
                    wanted = ahead.find(b'\\n') + 1 or len(ahead)
                    if limit >= 0:
                        wanted = min(wanted, limit - len(line))
            part = self.read(wanted)
            if not isinstance(part, bytes):
                raise OSError(f"read() should have returned a bytes object, not '{_kind(part)}'")
            if not part:
                break
            line += part
            if line.endswith(b'\\n'):
                break
        return bytes(line)

    def readlines(self, hint=-1, /):
        """Return a list of lines from the stream."""
        hint = _size(hint)
        if hint <= 0:
            return list(self)
        lines = []
        total = 0
        for line in self:
            lines.append(line)
            total += len(line)
            if total > hint:
                break
        return lines

    def writelines(self, lines, /):
        """Write a list of lines to stream."""
        self._checkClosed()
        for line in lines:
            self.write(line)

    def __del__(self):
        pass


class _RawIOBase(_IOBase):
    """Base class for raw binary I/O."""
    __module__ = '_io'

    def read(self, size=-1, /):
        if size is None:
            size = -1
        if size < 0:
            return self.readall()
        room = bytearray(size)
        count = self.readinto(room)
        if count is None:
            return None
        if count < 0 or count > size:
            raise ValueError(f'readinto returned {count} outside buffer size {size}')
        return bytes(room[:count])

    def readinto(self, buffer, /):
        raise NotImplementedError

    def write(self, b, /):
        raise NotImplementedError

    def readall(self):
        """Read until EOF, using multiple read() call."""
        parts = []
        while True:
            part = self.read(DEFAULT_BUFFER_SIZE)
            if part is None and not parts:
                return None
            if part is not None and not isinstance(part, bytes):
                raise TypeError('read() should return bytes')
            if not part:
                return b''.join(parts)
            parts.append(part)


class _BufferedIOBase(_IOBase):
    """Base class for buffered IO objects."""
    __module__ = '_io'

    def detach(self):
        """Disconnect this buffer from its underlying raw stream and return it."""
        _unsupported('detach')

    def read(self, size=-1, /):
        """Read and return up to n bytes."""
        _ssize(size)
        _unsupported('read')

    def read1(self, size=-1, /):
        """Read and return up to size bytes, with at most one read() call to the underlying raw stream."""
        _ssize(size)
        _unsupported('read1')

    def readinto(self, buffer, /):
        return _read_into(buffer, self.read)

    def readinto1(self, buffer, /):
        return _read_into(buffer, self.read1, 'readinto1')

    def write(self, b, /):
        """Write buffer b to the IO stream."""
        _unsupported('write')


def _read_into(buffer, read, name='readinto'):
    try:
        view = memoryview(buffer)
        is_fit = not view.readonly and view.c_contiguous
    except (TypeError, ValueError):
        is_fit = False
    if not is_fit:
        raise TypeError(f'{name}() argument must be read-write bytes-like object, not {None if buffer is None else _kind(buffer)}')
    view = view.cast('B')
    data = read(len(view))
    if not isinstance(data, bytes):
        raise TypeError('read() should return bytes')
    if len(data) > len(view):
        raise ValueError(f'read() returned too much data: {len(view)} bytes requested, {len(data)} returned')
    view[:len(data)] = data
    view.release()
    return len(data)


class _TextIOBase(_IOBase):
    """Base class for text I/O."""
    __module__ = '_io'

    def detach(self):
        """Separate the underlying buffer from the TextIOBase and return it."""
        _unsupported('detach')

    def read(self, size=-1, /):
        """Read at most size characters from stream."""
        _unsupported('read')

    def readline(self, size=-1, /):
        """Read until newline or EOF."""
        _unsupported('readline')

    def write(self, s, /):
        """Write string s to stream."""
        _unsupported('write')

    encoding = property(lambda self: None)
    newlines = property(lambda self: None)
    errors = property(lambda self: None)


_SEEN = (None, '\\r', '\\n', ('\\r', '\\n'), '\\r\\n', ('\\r', '\\r\\n'), ('\\n', '\\r\\n'), ('\\r', '\\n', '\\r\\n'))


def text_encoding(encoding, stacklevel=2, /):
    """A helper function to choose the text encoding."""
    _int32(stacklevel)
    return 'locale' if encoding is None else encoding


def _endings(text):
    """Bits of the line endings in a text, for _SEEN."""
    if '\\r' not in text:
        return 2 if '\\n' in text else 0
    both = text.count('\\r\\n')
    return (text.count('\\r') > both) + 2 * (text.count('\\n') > both) + 4 * (both > 0)


class IncrementalNewlineDecoder:
    """Codec used when reading a file in universal newlines mode."""
    __module__ = '_io'

    def __init__(self, decoder, translate, errors='strict'):
        self._decoder = decoder
        self._translate = bool(translate)
        self._errors = errors
        self._pending = False
        self._seen = 0

    def decode(self, input, final=False):
        text = input if self._decoder is None else self._decoder.decode(input, final)
        if not isinstance(text, str):
            raise TypeError(f"decoder should return a string result, not '{_kind(text)}'")
        if self._pending and (text or final):
            text = '\\r' + text
            self._pending = False
        if not final and text.endswith('\\r'):
            text = text[:-1]
            self._pending = True
        self._seen |= _endings(text)
        if self._translate and '\\r' in text:
            text = text.replace('\\r\\n', '\\n').replace('\\r', '\\n')
        return text

    def getstate(self):
        data, flag = (b'', 0) if self._decoder is None else self._decoder.getstate()
        return data, flag << 1 | self._pending

    def setstate(self, state, /):
        if not isinstance(state, tuple):
            raise TypeError('state argument must be a tuple')
        if len(state) != 2:
            raise TypeError('setstate(): illegal state argument')
        data, flag = state
        self._pending = bool(flag & 1)
        if self._decoder is not None:
            self._decoder.setstate((data, flag >> 1))

    def reset(self):
        self._seen = 0
        self._pending = False
        if self._decoder is not None:
            self._decoder.reset()

    newlines = property(lambda self: _SEEN[self._seen])


def _reduced(self, protocol, /):
    if protocol < 2:
        raise TypeError(f'cannot pickle {type(self).__name__!r} object')
    return __newobj__, (type(self),), self.__getstate__()


def _no_instances(self, protocol, /):
    raise TypeError(f'cannot pickle {type(self).__name__!r} instances')


class StringIO(_StringBuffer, _TextIOBase):
    """Text I/O implementation using an in-memory buffer."""
    __module__ = '_io'

    __iter__ = _IOBase.__iter__
    __reduce_ex__ = _reduced

    def __init_subclass__(cls, /, **kwargs):
        super().__init_subclass__(**kwargs)
        # A subclass whose readline is its own iterates over what that gives.
        if 'readline' in cls.__dict__ and '__next__' not in cls.__dict__:
            cls.__next__ = _IOBase.__next__

    @property
    def newlines(self):
        seen = self._seen_endings()
        return None if seen < 0 else _SEEN[seen]

    def __getstate__(self):
        return self.getvalue(), self._newline(), self.tell(), self.__dict__.copy() or None

    def __setstate__(self, state):
        if not isinstance(state, tuple) or len(state) < 4:
            raise TypeError(f'{type(self).__name__}.__setstate__ argument should be 4-tuple, got {type(state).__name__}')
        value, newline, position, names = state
        self._load(value, newline, position)
        if names is not None:
            self.__dict__.update(names)


class BytesIO(_ByteBuffer, _BufferedIOBase):
    """Buffered I/O implementation using an in-memory bytes buffer."""
    __module__ = '_io'

    readinto1 = _BufferedIOBase.readinto1
    __reduce_ex__ = _reduced

    def __getstate__(self):
        return self.getvalue(), self.tell(), self.__dict__.copy() or None

    def __setstate__(self, state):
        if not isinstance(state, tuple) or len(state) < 3:
            raise TypeError(f'{type(self).__name__}.__setstate__ argument should be 3-tuple, got {type(state).__name__}')
        value, position, names = state
        _ByteBuffer.__init__(self, value)
        self.seek(position)
        if names is not None:
            self.__dict__.update(names)
`;
