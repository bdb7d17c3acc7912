/** Module `zlib`: streams of zlib, gzip and neither. CPython: Modules/zlibmodule.c. */

/** Frozen Python of the module. */
export const ZLIB_SOURCE = `
import _zlib
from _binascii import crc32 as _crc32
from _types import _seal
from operator import index as _index

MAX_WBITS = 15
DEFLATED = 8
DEF_MEM_LEVEL = 8
DEF_BUF_SIZE = 16384
Z_NO_COMPRESSION = 0
Z_BEST_SPEED = 1
Z_BEST_COMPRESSION = 9
Z_DEFAULT_COMPRESSION = -1
Z_DEFAULT_STRATEGY, Z_FILTERED, Z_HUFFMAN_ONLY, Z_RLE, Z_FIXED = range(5)
Z_NO_FLUSH, Z_PARTIAL_FLUSH, Z_SYNC_FLUSH, Z_FULL_FLUSH, Z_FINISH, Z_BLOCK, Z_TREES = range(7)
ZLIB_VERSION = ZLIB_RUNTIME_VERSION = '1.3.1'

_NO_DICTIONARY = object()
_NEW = (0, False, 0, 0, b'', b'')
# What is compressed at once; less waits for more.
_PIECE = 262144


class error(Exception):
    __module__ = 'zlib'


def adler32(data, value=1, /):
    """Compute an Adler-32 checksum of data."""
    return _zlib._adler32(_bytes(data), _index(value) & 0xffffffff)


def crc32(data, value=0, /):
    """Compute a CRC-32 checksum of data."""
    return _crc32(_bytes(data), _index(value) & 0xffffffff)


def _bytes(data):
    return data if isinstance(data, bytes) else _zlib._bytes(data)


def _int(value):
    value = _index(value)
    if not -2147483648 <= value < 2147483648:
        raise OverflowError('Python int too large to convert to C int')
    return value


def _dictionary(zdict):
    try:
        return _bytes(zdict)
    except TypeError:
        raise TypeError('zdict argument must support the buffer protocol') from None


def compress(data, /, level=-1, wbits=15):
    """Returns a bytes object containing compressed data: of zlib, of gzip (wbits 25 to 31) or raw (-8 to -15)."""
    data, level, wbits = _bytes(data), _int(level), _int(wbits)
    if not -1 <= level <= 9 or not _is_window(wbits):
        raise error('Bad compression level')
    compressor = compressobj(level, DEFLATED, wbits)
    return compressor.compress(data) + compressor.flush()


def decompress(data, /, wbits=15, bufsize=16384):
    """Returns a bytes object containing the uncompressed data."""
    data, wbits = _bytes(data), _int(wbits)
    if _int(bufsize) < 0:
        raise ValueError('bufsize must be non-negative')
    if not _is_window_to_read(wbits):
        raise error('Error -2 while preparing to decompress data: inconsistent stream state')
    decompressor = decompressobj(wbits)
    result = decompressor._decompress(data, None, 'while decompressing data')
    if not decompressor.eof:
        raise error('Error -5 while decompressing data: incomplete or truncated stream')
    return result


def _is_window(wbits):
    return 8 <= wbits <= 15 or -15 <= wbits <= -9 or 25 <= wbits <= 31


def _is_window_to_read(wbits):
    return wbits in (0, 16, 32) or 8 <= abs(wbits) <= 15 or 24 <= wbits <= 31 or 40 <= wbits <= 47


class _Compress:
    """What compressobj makes."""

    __module__ = 'zlib'

    def __init__(self, *args, **kwargs):
        raise TypeError("cannot create 'zlib.Compress' instances")

    def compress(self, data, /):
        """Returns a bytes object containing compressed data; some input may be kept."""
        data = _bytes(data)
        if self._is_over:
            raise error('Error -2 while compressing data: inconsistent stream state')
        self._check = _crc32(data, self._check) if self._is_gzip else _zlib._adler32(data, self._check)
        self._size += len(data)
        self._waiting.append(data)
        self._waits += len(data)
        return self._write(0) if self._waits >= _PIECE else self._take()

    def flush(self, mode=4, /):
        """Return a bytes object containing any remaining compressed data."""
        mode = _int(mode)
        if mode == Z_NO_FLUSH:
            return b''
        if not 0 < mode <= Z_BLOCK or self._is_over:
            raise error('Error -2 while flushing: inconsistent stream state')
        if mode != Z_FINISH:
            result = self._write(1)
            if mode == Z_FULL_FLUSH:
                self._window = b''
            return result
        result = self._write(2)
        self._is_over = True
        if self._is_gzip:
            return result + self._check.to_bytes(4, 'little') + (self._size & 0xffffffff).to_bytes(4, 'little')
        return result if self._is_raw else result + self._check.to_bytes(4, 'big')

    def _take(self):
        head, self._head = self._head, b''
        return head

    def _write(self, flush):
        window = self._window
        data = b''.join([window, *self._waiting])
        self._waiting = []
        self._waits = 0
        written, self._hold, self._bits = _zlib._deflate(data, len(window), self._level, self._strategy, self._hold, self._bits, flush)
        self._window = data[-32768:]
        return self._take() + written

    def copy(self):
        """Return a copy of the compression object."""
        if self._is_over:
            raise ValueError('Inconsistent stream state')
        made = object.__new__(_Compress)
        made.__dict__.update(self.__dict__)
        made._waiting = list(self._waiting)
        return made

    def __copy__(self):
        return self.copy()

    def __deepcopy__(self, memo, /):
        return self.copy()


def compressobj(level=-1, method=8, wbits=15, memLevel=8, strategy=0, zdict=_NO_DICTIONARY):
    """Return a compressor object."""
    level, method, wbits, memory, strategy = _int(level), _int(method), _int(wbits), _int(memLevel), _int(strategy)
    zdict = None if zdict is _NO_DICTIONARY else _bytes(zdict) or None
    if not -1 <= level <= 9 or method != DEFLATED or not _is_window(wbits) or not 1 <= memory <= 9 or not 0 <= strategy <= 4:
        raise ValueError('Invalid initialization option')
    wbits = max(wbits, 9) if wbits > 0 else wbits
    self = object.__new__(_Compress)
    self._level = level = 6 if level == -1 else level
    self._strategy = strategy
    self._is_raw = wbits < 0
    self._is_gzip = wbits > 15
    self._is_over = False
    self._waiting = []
    self._waits = self._hold = self._bits = self._size = 0
    self._check = 0 if self._is_gzip else 1
    self._window = b''
    if self._is_gzip:
        self._head = b'\\x1f\\x8b\\x08\\0\\0\\0\\0\\0' + (b'\\x02' if level == 9 else b'\\x04' if level == 1 else b'\\0') + b'\\x03'
        if zdict is not None:
            raise ValueError('Invalid dictionary')
    else:
        if zdict is not None:
            self._window = zdict[-32768:]
        self._head = b'' if self._is_raw else _zlib_head(wbits, level, strategy, zdict)
    return self


def _zlib_head(wbits, level, strategy, zdict):
    speed = 0 if strategy >= Z_HUFFMAN_ONLY or level < 2 else 1 if level < 6 else 2 if level == 6 else 3
    head = (DEFLATED + (wbits - 8 << 4) << 8) + (speed << 6) + (0 if zdict is None else 32)
    head += 31 - head % 31
    return head.to_bytes(2, 'big') + (b'' if zdict is None else _zlib._adler32(zdict, 1).to_bytes(4, 'big'))


class _Decompress:
    """What decompressobj makes."""

    __module__ = 'zlib'

    def __init__(self, *args, **kwargs):
        raise TypeError("cannot create 'zlib.Decompress' instances")

    unused_data = property(lambda self: self._unused)
    unconsumed_tail = property(lambda self: self._unconsumed)
    eof = property(lambda self: self._stage == 'over')

    def decompress(self, data, /, max_length=0):
        """Return a bytes object containing the decompressed version of the data, of at most max_length bytes unless that is 0."""
        data = _bytes(data)
        most = _int(max_length)
        if most < 0:
            raise ValueError('max_length must be non-negative')
        return self._decompress(data, most or None, 'while decompressing data')

    def flush(self, length=16384, /):
        """Return a bytes object containing any remaining decompressed data."""
        if _int(length) <= 0:
            raise ValueError('length must be greater than zero')
        return self._decompress(self._unconsumed, None, 'while flushing')

    def _decompress(self, data, most, doing):
        if self._stage == 'over':
            self._unused += data
            return b''
        data = self._tail + data
        self._tail = self._unconsumed = b''
        if self._stage == 'head':
            at = self._read_head(data, doing)
            if at is None:
                self._tail = data
                return b''
            self._stage = 'body'
            data = data[at:]
        result = b''
        if self._stage == 'body':
            result, self._window, self._state, bits, wrong = _zlib._inflate(self._state, self._window, data, self._bit, most)
            if wrong is not None:
                self._fail(wrong, doing)
            if not self._is_raw:
                self._check = _crc32(result, self._check) if self._is_gzip else _zlib._adler32(result, self._check)
            self._size += len(result)
            if self._state[0] != 3:
                at = bits >> 3
                self._bit = bits & 7
                if most is not None and len(result) == most:
                    # The byte that has been read in part stays here.
                    after = at + (self._bit > 0)
                    self._tail, self._unconsumed = data[at:after], data[after:]
                else:
                    self._tail = data[at:]
                return result
            data = data[bits + 7 >> 3:]
            self._stage = 'check'
        size = 0 if self._is_raw else 8 if self._is_gzip else 4
        if len(data) < size:
            self._tail = data
            return result
        if self._is_gzip:
            if int.from_bytes(data[:4], 'little') != self._check:
                self._fail('incorrect data check', doing)
            if int.from_bytes(data[4:8], 'little') != self._size & 0xffffffff:
                self._fail('incorrect length check', doing)
        elif size and int.from_bytes(data[:4], 'big') != self._check:
            self._fail('incorrect data check', doing)
        self._stage = 'over'
        self._window = b''
        self._unused = data[size:]
        return result

    def _fail(self, wrong, doing):
        raise error(f'Error -3 {doing}: {wrong}')

    def _read_head(self, data, doing):
        """Where the head ends; None if it is not there whole."""
        if self._is_raw:
            return 0
        if len(data) < 2:
            return None
        if self._kinds != 'zlib' and data[:2] == b'\\x1f\\x8b':
            self._is_gzip = True
            self._check = 0
            return self._read_gzip_head(data, doing)
        if self._kinds == 'gzip' or (data[0] << 8 | data[1]) % 31:
            self._fail('incorrect header check', doing)
        if data[0] & 15 != DEFLATED:
            self._fail('unknown compression method', doing)
        if (data[0] >> 4) + 8 > self._wbits:
            self._fail('invalid window size', doing)
        if not data[1] & 32:
            return 2
        if len(data) < 6:
            return None
        if self._zdict is None:
            raise error(f'Error 2 {doing}')
        if _zlib._adler32(self._zdict, 1) != int.from_bytes(data[2:6], 'big'):
            raise error('Error -3 while setting zdict: invalid input data')
        self._window = self._zdict[-32768:]
        return 6

    def _read_gzip_head(self, data, doing):
        if len(data) < 10:
            return None
        if data[2] != DEFLATED:
            self._fail('unknown compression method', doing)
        flags = data[3]
        if flags & 0xe0:
            self._fail('unknown header flags set', doing)
        at = 10
        if flags & 4:
            if len(data) < at + 2:
                return None
            at += 2 + int.from_bytes(data[at:at + 2], 'little')
        for flag in (8, 16):
            if flags & flag:
                at = data.find(b'\\0', at) + 1
                if at == 0:
                    return None
        if flags & 2:
            if len(data) < at + 2:
                return None
            if int.from_bytes(data[at:at + 2], 'little') != _crc32(data[:at], 0) & 0xffff:
                self._fail('header crc mismatch', doing)
            at += 2
        return at if at <= len(data) else None

    def copy(self):
        """Return a copy of the decompression object."""
        made = object.__new__(_Decompress)
        made.__dict__.update(self.__dict__)
        return made

    def __copy__(self):
        return self.copy()

    def __deepcopy__(self, memo, /):
        return self.copy()


def decompressobj(wbits=15, zdict=_NO_DICTIONARY):
    """Return a decompressor object."""
    wbits = _int(wbits)
    zdict = None if zdict is _NO_DICTIONARY else _dictionary(zdict)
    if not _is_window_to_read(wbits):
        raise ValueError('Invalid initialization option')
    self = object.__new__(_Decompress)
    self._is_raw = wbits < 0
    self._is_gzip = False
    self._kinds = 'both' if wbits >= 32 else 'gzip' if wbits >= 16 else 'zlib'
    self._wbits = wbits & 15 or 15
    self._zdict = zdict
    self._stage = 'head'
    self._tail = self._unused = self._unconsumed = b''
    self._window = self._zdict[-32768:] if self._is_raw and self._zdict else b''
    self._state = _NEW
    self._bit = self._size = 0
    self._check = 1
    return self


_Compress.__name__ = _Compress.__qualname__ = 'Compress'
_Decompress.__name__ = _Decompress.__qualname__ = 'Decompress'
_seal('zlib', _Compress, _Decompress, is_final=True)
`;
