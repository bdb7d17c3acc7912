/** Module `gzip`. CPython: Lib/gzip.py. */

/** Frozen Python of the module. */
export const GZIP_SOURCE = `
import io
from operator import index
import os
import zlib

__all__ = ['BadGzipFile', 'GzipFile', 'open', 'compress', 'decompress']

FTEXT, FHCRC, FEXTRA, FNAME, FCOMMENT = 1, 2, 4, 8, 16
READ = 'rb'
WRITE = 'wb'
READ_BUFFER_SIZE = 128 * 1024

_ENDED = 'Compressed file ended before the end-of-stream marker was reached'


class BadGzipFile(OSError):
    """Exception raised in some cases for invalid gzip files."""


def open(filename, mode='rb', compresslevel=9, encoding=None, errors=None, newline=None):
    """Open a gzip-compressed file in binary or text mode: a path, or an object of a file."""
    if 't' in mode:
        if 'b' in mode:
            raise ValueError(f'Invalid mode: {mode!r}')
    else:
        for name, value in (('encoding', encoding), ('errors', errors), ('newline', newline)):
            if value is not None:
                raise ValueError(f"Argument '{name}' not supported in binary mode")
    plain = mode.replace('t', '')
    if isinstance(filename, (str, bytes, os.PathLike)):
        file = GzipFile(filename, plain, compresslevel)
    elif hasattr(filename, 'read') or hasattr(filename, 'write'):
        file = GzipFile(None, plain, compresslevel, filename)
    else:
        raise TypeError('filename must be a str or bytes object, or a file')
    return io.TextIOWrapper(file, encoding, errors, newline) if 't' in mode else file


def _head(flags, mtime, level):
    speed = 2 if level == zlib.Z_BEST_COMPRESSION else 4 if level == zlib.Z_BEST_SPEED else 0
    return b'\\x1f\\x8b\\x08' + bytes((flags,)) + int(mtime).to_bytes(4, 'little') + bytes((speed, 255))


def compress(data, compresslevel=9, *, mtime=0):
    """Compress data in one shot and return the compressed string."""
    if mtime is None:
        from time import time
        mtime = time()
    body = zlib.compress(data, compresslevel, -15)
    return _head(0, mtime, compresslevel) + body + zlib.crc32(data).to_bytes(4, 'little') + (len(data) & 0xffffffff).to_bytes(4, 'little')


def decompress(data):
    """Decompress a gzip compressed string in one shot: of one member or more."""
    members = []
    while True:
        source = io.BytesIO(data)
        if _read_head(source) is None:
            return b''.join(members)
        decompressor = zlib.decompressobj(-15)
        member = decompressor.decompress(data[source.tell():])
        rest = decompressor.unused_data
        if not decompressor.eof or len(rest) < 8:
            raise EOFError(_ENDED)
        if int.from_bytes(rest[:4], 'little') != zlib.crc32(member):
            raise BadGzipFile('CRC check failed')
        if int.from_bytes(rest[4:8], 'little') != len(member) & 0xffffffff:
            raise BadGzipFile('Incorrect length of data produced')
        members.append(member)
        data = rest[8:].lstrip(b'\\0')


def _exactly(source, size):
    data = source.read(size)
    while len(data) < size:
        more = source.read(size - len(data))
        if not more:
            raise EOFError(_ENDED)
        data += more
    return data


def _read_head(source):
    """Reads the head of a member and returns its time; None at the end of the file."""
    magic = source.read(2)
    if magic == b'':
        return None
    if magic != b'\\x1f\\x8b':
        raise BadGzipFile(f'Not a gzipped file ({magic!r})')
    method, flags, *mtime = _exactly(source, 8)
    if method != zlib.DEFLATED:
        raise BadGzipFile('Unknown compression method')
    if flags & FEXTRA:
        _exactly(source, int.from_bytes(_exactly(source, 2), 'little'))
    for flag in (FNAME, FCOMMENT):
        if flags & flag:
            while source.read(1) not in (b'', b'\\0'):
                pass
    if flags & FHCRC:
        _exactly(source, 2)
    return int.from_bytes(bytes(mtime[:4]), 'little')


class _Source:
    """A file with some bytes in front that have been read before."""

    def __init__(self, file):
        self._file = file
        self._front = b''

    def read(self, size):
        if not self._front:
            return self._file.read(size)
        data, self._front = self._front[:size], self._front[size:]
        return data if len(data) == size else data + self._file.read(size - len(data))

    def put_back(self, data):
        self._front = data + self._front


class _GzipReader(io.RawIOBase):
    def __init__(self, file):
        self._file = file
        self._begin()

    def _begin(self):
        self._source = _Source(self._file)
        self._decompressor = None
        self._is_over = False
        self._position = 0
        self._has_member = False

    mtime = None

    def readable(self):
        return True

    def seekable(self):
        return self._file.seekable()

    def tell(self):
        return self._position

    def readinto(self, buffer):
        data = self.read(len(buffer))
        buffer[:len(data)] = data
        return len(data)

    def readall(self):
        parts = []
        while data := self.read(READ_BUFFER_SIZE):
            parts.append(data)
        return b''.join(parts)

    def read(self, size=-1):
        if size < 0:
            return self.readall()
        if not size or self._is_over:
            return b''
        while True:
            if self._decompressor is not None and self._decompressor.eof:
                self._end_member()
            if self._decompressor is None and not self._next_member():
                return b''
            waiting = self._waiting or self._source.read(READ_BUFFER_SIZE)
            data = self._decompressor.decompress(waiting, size)
            self._waiting = self._decompressor.unconsumed_tail
            if self._decompressor.eof:
                self._source.put_back(self._decompressor.unused_data)
            elif not data and not waiting:
                raise EOFError(_ENDED)
            self._crc = zlib.crc32(data, self._crc)
            self._size += len(data)
            self._position += len(data)
            if data:
                return data

    def _next_member(self):
        if self._has_member:
            while (zero := self._source.read(1)) == b'\\0':
                pass
            self._source.put_back(zero)
        mtime = _read_head(self._source)
        if mtime is None:
            self._is_over = True
            return False
        self.mtime = mtime
        self._has_member = True
        self._decompressor = zlib.decompressobj(-15)
        self._waiting = b''
        self._crc = self._size = 0
        return True

    def _end_member(self):
        crc = int.from_bytes(_exactly(self._source, 4), 'little')
        size = int.from_bytes(_exactly(self._source, 4), 'little')
        self._decompressor = None
        if crc != self._crc:
            raise BadGzipFile(f'CRC check failed {hex(crc)} != {hex(self._crc)}')
        if size != self._size & 0xffffffff:
            raise BadGzipFile('Incorrect length of data produced')

    def seek(self, offset, whence=io.SEEK_SET):
        if whence == io.SEEK_CUR:
            offset += self._position
        elif whence == io.SEEK_END:
            while self.read(READ_BUFFER_SIZE):
                pass
            offset += self._position
        elif whence != io.SEEK_SET:
            raise ValueError(f'Invalid value for whence: {whence}')
        if offset < self._position:
            self._file.seek(0)
            self._begin()
        while offset > self._position and self.read(min(READ_BUFFER_SIZE, offset - self._position)):
            pass
        return self._position


class GzipFile(io.BufferedIOBase):
    """A file whose bytes are compressed as the program gzip does it; fileobj is what it reads from or writes to, in the place of a path."""

    myfileobj = None

    def __init__(self, filename=None, mode=None, compresslevel=9, fileobj=None, mtime=None):
        self.mode = None
        self.fileobj = None
        self._buffer = None
        if mode and ('t' in mode or 'U' in mode):
            raise ValueError(f'Invalid mode: {mode!r}')
        if mode and 'b' not in mode:
            mode += 'b'
        try:
            if fileobj is None:
                fileobj = self.myfileobj = io.open(filename, mode or 'rb')
            if filename is None:
                filename = getattr(fileobj, 'name', '')
                if not isinstance(filename, (str, bytes)):
                    filename = ''
            else:
                filename = os.fspath(filename)
            if mode is None:
                mode = getattr(fileobj, 'mode', 'rb')
            self.name = filename
            if mode.startswith('r'):
                self.mode = READ
                self._reader = _GzipReader(fileobj)
                self._buffer = io.BufferedReader(self._reader)
            elif mode.startswith(('w', 'a', 'x')):
                self.mode = WRITE
                self._level = compresslevel
                self._crc = self.size = 0
                self._write_mtime = mtime
                self._compressor = zlib.compressobj(compresslevel, zlib.DEFLATED, -zlib.MAX_WBITS, zlib.DEF_MEM_LEVEL, 0)
            else:
                raise ValueError(f'Invalid mode: {mode!r}')
            self.fileobj = fileobj
            if self.mode == WRITE:
                self._write_head()
        except BaseException:
            self._close_own()
            raise

    def _write_head(self):
        mtime = self._write_mtime
        if mtime is None:
            from time import time
            mtime = time()
        name = os.path.basename(self.name)
        try:
            name = name.encode('latin-1') if isinstance(name, str) else name
        except UnicodeEncodeError:
            name = b''
        name = name.removesuffix(b'.gz')
        self.fileobj.write(_head(FNAME if name else 0, mtime, self._level) + (name + b'\\0' if name else b''))

    def _close_own(self):
        file, self.myfileobj = self.myfileobj, None
        if file is not None:
            file.close()

    @property
    def mtime(self):
        """Last modification time read from stream, or None"""
        return self._reader.mtime

    @property
    def closed(self):
        return self.fileobj is None

    def __repr__(self):
        return f'<gzip {repr(self.fileobj)[1:-1]} {hex(id(self))}>'

    def _check_not_closed(self):
        if self.closed:
            raise ValueError('I/O operation on closed file')

    def _check(self, mode, doing):
        self._check_not_closed()
        if self.mode != mode:
            raise OSError(9, f'{doing} on {"write" if mode == READ else "read"}-only GzipFile object')

    def write(self, data):
        """Write bytes; returns how many."""
        self._check(WRITE, 'write()')
        data = data if isinstance(data, bytes) else bytes(memoryview(data))
        if data:
            self.fileobj.write(self._compressor.compress(data))
            self.size += len(data)
            self._crc = zlib.crc32(data, self._crc)
        return len(data)

    def read(self, size=-1):
        self._check(READ, 'read()')
        return self._buffer.read(size)

    def read1(self, size=-1):
        """Reads up to size bytes; a buffer's worth of data if size is negative."""
        self._check(READ, 'read1()')
        return self._buffer.read1(io.DEFAULT_BUFFER_SIZE if size < 0 else size)

    def readinto(self, b):
        self._check(READ, 'readinto()')
        return self._buffer.readinto(b)

    def readinto1(self, b):
        self._check(READ, 'readinto1()')
        return self._buffer.readinto1(b)

    def peek(self, n):
        self._check(READ, 'peek()')
        return self._buffer.peek(n)

    def readline(self, size=-1):
        self._check_not_closed()
        if self.mode == WRITE:
            return io.BufferedIOBase().readline(size)
        return self._buffer.readline(size)

    def readable(self):
        return self.mode == READ

    def writable(self):
        return self.mode == WRITE

    def seekable(self):
        return True

    def tell(self):
        self._check_not_closed()
        return self.size if self.mode == WRITE else self._buffer.tell()

    def rewind(self):
        """Return the uncompressed stream file position indicator to the beginning of the file"""
        if self.mode != READ:
            raise OSError("Can't rewind in write mode")
        self._buffer.seek(0)

    def seek(self, offset, whence=io.SEEK_SET):
        self._check_not_closed()
        if self.mode == READ:
            if (whence := index(whence)) not in (0, 1, 2):
                raise ValueError(f'whence value {whence} unsupported')
            return self._buffer.seek(index(offset), whence)
        if whence == io.SEEK_CUR:
            offset += self.size
        elif whence != io.SEEK_SET:
            raise ValueError('Seek from end not supported')
        if offset < self.size:
            raise OSError('Negative seek in write mode')
        before = self.size
        while offset > self.size:
            self.write(bytes(min(READ_BUFFER_SIZE, offset - self.size)))
        # As in CPython, where what waits in the buffer does not count.
        return before if offset - before < READ_BUFFER_SIZE else self.size

    def flush(self, zlib_mode=zlib.Z_SYNC_FLUSH):
        self._check_not_closed()
        if self.mode == WRITE:
            self.fileobj.write(self._compressor.flush(zlib_mode))
            self.fileobj.flush()

    def fileno(self):
        """Invoke the underlying file object's fileno() method."""
        return self.fileobj.fileno()

    def close(self):
        file, self.fileobj = self.fileobj, None
        if file is None:
            return
        try:
            if self.mode == WRITE:
                end = self._crc.to_bytes(4, 'little') + (self.size & 0xffffffff).to_bytes(4, 'little')
                file.write(self._compressor.flush() + end)
            else:
                self._buffer.close()
        finally:
            self._close_own()
`;
