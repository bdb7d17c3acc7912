/** Module `codecs`, second part: classes of codecs, streams, and the codecs themselves. CPython: Lib/codecs.py, Lib/encodings. */

/** Frozen Python of the module, after that of codecs.ts. */
export const CODECS_CLASSES = `
class Codec:
    """Defines the interface for stateless encoders/decoders."""

    def encode(self, input, errors='strict'):
        """Encodes the object input and returns a tuple (output object, length consumed)."""
        raise NotImplementedError

    def decode(self, input, errors='strict'):
        """Decodes the object input and returns a tuple (output object, length consumed)."""
        raise NotImplementedError


class IncrementalEncoder:
    """Encodes an input in multiple steps."""

    def __init__(self, errors='strict'):
        self.errors = errors
        self.buffer = ''

    def encode(self, input, final=False):
        """Encodes input and returns the resulting object."""
        raise NotImplementedError

    def reset(self):
        """Resets the encoder to the initial state."""

    def getstate(self):
        """Return the current state of the encoder."""
        return 0

    def setstate(self, state):
        """Set the current state of the encoder, as getstate() gave it."""


class BufferedIncrementalEncoder(IncrementalEncoder):
    """An incremental encoder that keeps what is not encoded yet; subclasses define _buffer_encode."""

    def _buffer_encode(self, input, errors, final):
        raise NotImplementedError

    def encode(self, input, final=False):
        data = self.buffer + input
        result, consumed = self._buffer_encode(data, self.errors, final)
        self.buffer = data[consumed:]
        return result

    def reset(self):
        self.buffer = ''

    def getstate(self):
        return self.buffer or 0

    def setstate(self, state):
        self.buffer = state or ''


class IncrementalDecoder:
    """Decodes an input in multiple steps."""

    def __init__(self, errors='strict'):
        self.errors = errors

    def decode(self, input, final=False):
        """Decode input and returns the resulting object."""
        raise NotImplementedError

    def reset(self):
        """Reset the decoder to the initial state."""

    def getstate(self):
        """Return the current state of the decoder: (buffered input, additional state)."""
        return b'', 0

    def setstate(self, state):
        """Set the current state of the decoder, as getstate() gave it."""


class BufferedIncrementalDecoder(IncrementalDecoder):
    """An incremental decoder that keeps incomplete sequences; subclasses define _buffer_decode."""

    def __init__(self, errors='strict'):
        IncrementalDecoder.__init__(self, errors)
        self.buffer = b''

    def _buffer_decode(self, input, errors, final):
        raise NotImplementedError

    def decode(self, input, final=False):
        data = self.buffer + input
        result, consumed = self._buffer_decode(data, self.errors, final)
        self.buffer = data[consumed:]
        return result

    def reset(self):
        self.buffer = b''

    def getstate(self):
        return self.buffer, 0

    def setstate(self, state):
        self.buffer = state[0]


class StreamWriter(Codec):
    """Writes what it encodes to a stream."""

    def __init__(self, stream, errors='strict'):
        self.stream = stream
        self.errors = errors

    def write(self, object):
        """Writes the object's contents encoded to self.stream."""
        data, consumed = self.encode(object, self.errors)
        self.stream.write(data)

    def writelines(self, list):
        """Writes the concatenated list of strings to the stream using .write()."""
        self.write(''.join(list))

    def reset(self):
        """Resets the codec buffers used for keeping internal state."""

    def seek(self, offset, whence=0):
        self.stream.seek(offset, whence)
        if whence == 0 and offset == 0:
            self.reset()

    def __getattr__(self, name):
        return getattr(self.stream, name)

    def __enter__(self):
        return self

    def __exit__(self, type, value, tb):
        self.stream.close()

    def __reduce_ex__(self, proto):
        raise TypeError("can't serialize %s" % self.__class__.__name__)


class StreamReader(Codec):
    """Decodes what it reads from a stream."""

    charbuffertype = str

    def __init__(self, stream, errors='strict'):
        self.stream = stream
        self.errors = errors
        self.reset()

    def reset(self):
        """Resets the codec buffers used for keeping internal state."""
        self.bytebuffer = b''
        self.charbuffer = self.charbuffertype()
        self.linebuffer = None

    def decode(self, input, errors='strict'):
        raise NotImplementedError

    def _fill(self, size):
        """Decodes what the stream has, or about size bytes of it. False at the end of the stream."""
        new = self.stream.read() if size < 0 else self.stream.read(size)
        data = self.bytebuffer + new
        if data:
            text, consumed = self.decode(data, self.errors)
            self.bytebuffer = data[consumed:]
            self.charbuffer += text
        return bool(new)

    def read(self, size=-1, chars=-1, firstline=False):
        """Decodes data from the stream and returns it: about size bytes, chars characters, or everything."""
        if self.linebuffer:
            self.charbuffer = self.charbuffertype().join(self.linebuffer)
            self.linebuffer = None
        if chars < 0:
            chars = size
        if not chars >= 0:
            self._fill(-1)
            result = self.charbuffer
            self.charbuffer = self.charbuffertype()
            return result
        while len(self.charbuffer) < chars and self._fill(size):
            pass
        result = self.charbuffer[:chars]
        self.charbuffer = self.charbuffer[chars:]
        return result

    def readline(self, size=None, keepends=True):
        """Read one line from the input stream and return the decoded data."""
        if self.linebuffer:
            self.charbuffer = self.charbuffertype().join(self.linebuffer)
            self.linebuffer = None
        if size is not None:
            return self._first_line(size or 72, keepends)
        step = 72
        while True:
            lines = self.charbuffer.splitlines(True)
            # The end of a last line may be the first half of one.
            if len(lines) > 1 or lines and lines[0].splitlines() != lines and not lines[0].endswith('\\r'):
                break
            if not self._fill(step):
                break
            step = min(step * 2, 8000)
        if not lines:
            return self.charbuffertype()
        self.charbuffer = self.charbuffertype().join(lines[1:])
        return lines[0] if keepends else lines[0].splitlines()[0]

    def _first_line(self, size, keepends):
        """The first line of the next characters, or as much of it as they hold."""
        data = self.read(size)
        if data.endswith('\\r' if isinstance(data, str) else b'\\r'):
            data += self.read(1, 1)
        lines = data.splitlines(True)
        if not lines:
            return data
        self.charbuffer = self.charbuffertype().join(lines[1:]) + self.charbuffer
        return lines[0] if keepends else lines[0].splitlines()[0]

    def readlines(self, sizehint=None, keepends=True):
        """Read all lines available on the input stream and return them as a list."""
        return self.read().splitlines(keepends)

    def seek(self, offset, whence=0):
        """Set the input stream's current position."""
        self.stream.seek(offset, whence)
        self.reset()

    def __next__(self):
        line = self.readline()
        if line:
            return line
        raise StopIteration

    def __iter__(self):
        return self

    def __getattr__(self, name):
        return getattr(self.stream, name)

    def __enter__(self):
        return self

    def __exit__(self, type, value, tb):
        self.stream.close()

    def __reduce_ex__(self, proto):
        raise TypeError("can't serialize %s" % self.__class__.__name__)


class StreamReaderWriter:
    """Reads and writes a stream, in both directions through a codec."""

    encoding = 'unknown'

    def __init__(self, stream, Reader, Writer, errors='strict'):
        self.stream = stream
        self.reader = Reader(stream, errors)
        self.writer = Writer(stream, errors)
        self.errors = errors

    def read(self, size=-1):
        return self.reader.read(size)

    def readline(self, size=None, keepends=True):
        return self.reader.readline(size, keepends)

    def readlines(self, sizehint=None, keepends=True):
        return self.reader.readlines(sizehint, keepends)

    def __next__(self):
        return next(self.reader)

    def __iter__(self):
        return self

    def write(self, data):
        return self.writer.write(data)

    def writelines(self, list):
        return self.writer.writelines(list)

    def reset(self):
        self.reader.reset()
        self.writer.reset()

    def seek(self, offset, whence=0):
        self.stream.seek(offset, whence)
        self.reader.reset()
        if whence == 0 and offset == 0:
            self.writer.reset()

    def __getattr__(self, name):
        return getattr(self.stream, name)

    def __enter__(self):
        return self

    def __exit__(self, type, value, tb):
        self.stream.close()

    def __reduce_ex__(self, proto):
        raise TypeError("can't serialize %s" % self.__class__.__name__)


class StreamRecoder:
    """Shows a stream in one encoding as one in another."""

    data_encoding = 'unknown'
    file_encoding = 'unknown'

    def __init__(self, stream, encode, decode, Reader, Writer, errors='strict'):
        self.stream = stream
        self.encode = encode
        self.decode = decode
        self.reader = Reader(stream, errors)
        self.writer = Writer(stream, errors)
        self.errors = errors

    def _shown(self, data):
        return self.encode(data, self.errors)[0]

    def read(self, size=-1):
        return self._shown(self.reader.read(size))

    def readline(self, size=None):
        return self._shown(self.reader.readline() if size is None else self.reader.readline(size))

    def readlines(self, sizehint=None):
        return self._shown(self.reader.read()).splitlines(keepends=True)

    def __next__(self):
        return self._shown(next(self.reader))

    def __iter__(self):
        return self

    def write(self, data):
        return self.writer.write(self.decode(data, self.errors)[0])

    def writelines(self, list):
        return self.writer.write(self.decode(b''.join(list), self.errors)[0])

    def reset(self):
        self.reader.reset()
        self.writer.reset()

    def seek(self, offset, whence=0):
        self.reader.seek(offset, whence)
        self.writer.seek(offset, whence)

    def __getattr__(self, name):
        return getattr(self.stream, name)

    def __enter__(self):
        return self

    def __exit__(self, type, value, tb):
        self.stream.close()

    def __reduce_ex__(self, proto):
        raise TypeError("can't serialize %s" % self.__class__.__name__)


def open(filename, mode='r', encoding=None, errors='strict', buffering=-1):
    """Open an encoded file using the given mode and return a wrapped version providing transparent encoding/decoding."""
    import io
    import warnings
    warnings.warn('codecs.open() is deprecated. Use open() instead.', DeprecationWarning, stacklevel=2)
    if encoding is not None and 'b' not in mode:
        mode += 'b'
    file = io.open(filename, mode, buffering)
    if encoding is None:
        return file
    try:
        info = lookup(encoding)
        srw = StreamReaderWriter(file, info.streamreader, info.streamwriter, errors)
        srw.encoding = encoding
        return srw
    except:
        file.close()
        raise


def EncodedFile(file, data_encoding, file_encoding=None, errors='strict'):
    """Return a wrapped version of file which provides transparent encoding translation."""
    if file_encoding is None:
        file_encoding = data_encoding
    data_info = lookup(data_encoding)
    file_info = lookup(file_encoding)
    sr = StreamRecoder(file, data_info.encode, data_info.decode, file_info.streamreader, file_info.streamwriter, errors)
    sr.data_encoding = data_encoding
    sr.file_encoding = file_encoding
    return sr


def iterencode(iterator, encoding, errors='strict', **kwargs):
    """Encodes the input strings from the iterator using an IncrementalEncoder."""
    encoder = getincrementalencoder(encoding)(errors, **kwargs)
    for input in iterator:
        output = encoder.encode(input)
        if output:
            yield output
    output = encoder.encode('', True)
    if output:
        yield output


def iterdecode(iterator, encoding, errors='strict', **kwargs):
    """Decodes the input strings from the iterator using an IncrementalDecoder."""
    decoder = getincrementaldecoder(encoding)(errors, **kwargs)
    for input in iterator:
        output = decoder.decode(input)
        if output:
            yield output
    output = decoder.decode(b'', True)
    if output:
        yield output


def make_identity_dict(rng):
    """Return a dictionary where elements of the rng sequence are mapped to themselves."""
    return {i: i for i in rng}


def make_encoding_map(decoding_map):
    """Creates an encoding map from a decoding map: what several are mapped to is mapped to None."""
    m = {}
    for k, v in decoding_map.items():
        m[v] = None if v in m else k
    return m


# ---- the engine's encodings

def _bytes_of(data):
    return data if type(data) is bytearray else _bytes(data)


def _incomplete(data, name):
    """How many bytes at the end are the beginning of something."""
    if name == 'utf_8':
        for back in range(1, min(3, len(data)) + 1):
            byte = data[-back]
            if byte >= 0xc0:
                try:
                    _codecs._decode(data[-back:], name, 'strict')
                except UnicodeDecodeError as error:
                    return back if error.reason == 'unexpected end of data' and error.end == back else 0
                return 0
            if byte < 0x80:
                return 0
        return 0
    if name.startswith('utf_16'):
        odd = len(data) % 2
        high = data[len(data) - odd - (1 if name.endswith('le') else 2):][:1] if len(data) >= 2 else b''
        return odd + (2 if high and 0xd8 <= high[0] <= 0xdb else 0)
    if name.startswith('utf_32'):
        return len(data) % 4
    if name == 'unicode_escape':
        return _incomplete_escape(data)
    if name == 'utf_7':
        import re
        # What is shifted is decoded when its end is there.
        found = re.search(rb'^(?:[^+]|\\+[A-Za-z0-9+/]*(?![A-Za-z0-9+/]|$))*+(\\+[A-Za-z0-9+/]*)$', data, re.DOTALL)
        return 0 if found is None else len(found[1])
    if name == 'raw_unicode_escape':
        import re
        found = re.search(rb'(?<!\\\\)(?:\\\\\\\\)*(\\\\(?:u[0-9a-fA-F]{0,3}|U[0-9a-fA-F]{0,7})?)$', data, re.DOTALL)
        return 0 if found is None else len(found[1])
    return 0


def _incomplete_escape(data):
    import re
    found = re.search(rb'(?<!\\\\)(?:\\\\\\\\)*(\\\\(?:[0-7]{1,2}|x[0-9a-fA-F]?|u[0-9a-fA-F]{0,3}|U[0-9a-fA-F]{0,7}|N(?:\\{[^}]*)?)?)$', data, re.DOTALL)
    return 0 if found is None else len(found[1])


def _partly(data, name, errors, final):
    """What can be decoded so far, and how many bytes that are."""
    _check_errors(_FUNCTIONS.get(name, 'charmap'), 'decode', errors)
    kept = 0 if final else _incomplete(data, name)
    end = len(data) - kept
    return _decoded(data[:end] if kept else data, name, errors), end


# The functions of Modules/_codecsmodule.c that the encodings of the engine have; others are called charmap.
_FUNCTIONS = {name: name for name in ('utf_8 ascii latin_1 utf_16 utf_16_le utf_16_be utf_32 utf_32_le utf_32_be unicode_escape').split()}
_FUNCTIONS['utf_8_sig'] = 'utf_8'
# These are not in the module.
_UNNAMED = ('utf_8_sig', 'utf_7', 'raw_unicode_escape')
_FUNCTIONS.update({name: name for name in _UNNAMED[1:]})
_STATEFUL = ('utf_8', 'utf_16_le', 'utf_16_be', 'utf_32_le', 'utf_32_be', 'unicode_escape', 'utf_7', 'raw_unicode_escape')
_SHOWN = {'latin_1': 'iso8859-1'}


def _check_errors(function, doing, errors):
    if errors is not None and not _is_of(errors, str):
        raise TypeError(f'{function}_{doing}() argument 2 must be str or None, not {type(errors).__name__}')


def _encoder(name, function):
    def encode(input, errors='strict', /):
        if not _is_of(input, str):
            raise TypeError(f'{function}_encode() argument 1 must be str, not {"None" if input is None else type(input).__name__}')
        _check_errors(function, 'encode', errors)
        return _encoded(input, name, errors or 'strict'), len(input)
    return encode


def _decoder(name, function):
    def decode(input, errors='strict', /):
        data = _bytes_of(input)
        _check_errors(function, 'decode', errors)
        return _decoded(data, name, errors or 'strict'), len(data)

    def decode_partly(data, errors='strict', final=False, /):
        return _partly(_bytes_of(data), name, errors or 'strict', final)
    decode_partly.__name__ = decode_partly.__qualname__ = f'{function}_decode'
    return decode, decode_partly


def _install_functions():
    for name, function in _FUNCTIONS.items():
        if name in _UNNAMED:
            continue
        encode = _encoder(name, function)
        encode.__name__ = encode.__qualname__ = f'{function}_encode'
        globals()[encode.__name__] = encode
        decode, partly = _decoder(name, function)
        if name in ('utf_16', 'utf_32'):
            partly = _marked_decoder(name)
            partly.__name__ = partly.__qualname__ = f'{function}_decode'
        elif name not in _STATEFUL:
            decode.__name__ = decode.__qualname__ = f'{function}_decode'
            partly = decode
        globals()[partly.__name__] = partly


def _partly_from(start, data, name, errors, final):
    """What follows the mark; errors tell the places in the whole."""
    if not start:
        return _partly(data, name, errors, final)
    try:
        return _partly(data[start:], name, errors, final)
    except UnicodeDecodeError as error:
        found = error
    raise UnicodeDecodeError(found.encoding, data, start + found.start, start + found.end, found.reason)


def _marked_decoder(name):
    def decode(data, errors='strict', final=False, /):
        data = _bytes_of(data)
        size = int(name[4:]) // 8
        if len(data) < size and not final:
            return '', 0
        after, start = _after_mark(data, name)
        text, used = _partly_from(start, data, after, errors or 'strict', final)
        return text, start + used
    return decode


_install_functions()


def _text_codec(name):
    """The CodecInfo of an encoding of the engine."""
    function = _FUNCTIONS.get(name, 'charmap')
    module = 'encodings.' + name
    encode = _encoder(name, function)
    if name in ('utf_16', 'utf_32', 'utf_8_sig'):
        incremental = _MarkedEncoder, _MarkedDecoder, _MarkedReader, _MarkedWriter
        decode = _decoder(name, function)[0]
        partly = None
    else:
        decode, partly = _decoder(name, function)
        incremental = _PlainEncoder, _PartDecoder if name in _STATEFUL else _PlainDecoder, _PlainReader, StreamWriter

    def make(cls, base, **members):
        return type(cls, (base,), {'__module__': module, '_name': name, **members})

    codec = {'encode': staticmethod(encode), 'decode': staticmethod(partly if partly is not None and name in _STATEFUL else decode)}
    marked = partly is None
    shown = _SHOWN.get(name, name.replace('_', '-'))
    return CodecInfo(
        encode, decode, name=shown,
        incrementalencoder=make('IncrementalEncoder', incremental[0], _code=staticmethod(encode)),
        incrementaldecoder=make('IncrementalDecoder', incremental[1], _code=staticmethod(decode)),
        streamreader=make('StreamReader', incremental[2], **({} if marked else codec)),
        streamwriter=make('StreamWriter', incremental[3], **({'_code': staticmethod(encode), 'decode': staticmethod(decode)} if marked else codec)))


class _PlainEncoder(IncrementalEncoder):
    def encode(self, input, final=False):
        return self._code(input, self.errors)[0]


class _PlainDecoder(IncrementalDecoder):
    def decode(self, input, final=False):
        return self._code(input, self.errors)[0]


class _PartDecoder(BufferedIncrementalDecoder):
    def _buffer_decode(self, input, errors, final):
        return _partly(input, self._name, errors, final)


class _PlainReader(StreamReader):
    pass


class _MarkedEncoder(IncrementalEncoder):
    """Writes the mark once."""

    def __init__(self, errors='strict'):
        IncrementalEncoder.__init__(self, errors)
        self._first = 1

    def encode(self, input, final=False):
        if self._first:
            self._first = 0
            return self._code(input, self.errors)[0]
        return _encoded(input, _MARKLESS[self._name], self.errors)

    def reset(self):
        self._first = 1

    def getstate(self):
        if self._name == 'utf_8_sig':
            return self._first
        return 2 if self._first else 0

    def setstate(self, state):
        # The state of utf_8_sig is whatever it is set to.
        self._first = state if self._name == 'utf_8_sig' else bool(state)


class _MarkedDecoder(BufferedIncrementalDecoder):
    """Learns the order of bytes from the mark."""

    def __init__(self, errors='strict'):
        BufferedIncrementalDecoder.__init__(self, errors)
        self._after = None

    def _buffer_decode(self, input, errors, final):
        input = _bytes_of(input)
        if self._after is not None:
            return _partly(input, self._after, errors, final)
        is_utf_8 = self._name == 'utf_8_sig'
        size = 3 if is_utf_8 else int(self._name[4:]) // 8
        if not is_utf_8:
            _check_errors(self._name + '_ex', 'decode', errors)
        if len(input) < size and (BOM_UTF8.startswith(input) if is_utf_8 else not final):
            return '', 0
        after, start = _after_mark(input, self._name)
        text, used = _partly_from(start, input, after, errors, final)
        if start or is_utf_8:
            self._after = after
        elif used >= size:
            raise UnicodeDecodeError(self._name.replace('_', '-'), input, 0, size, 'Stream does not start with BOM')
        return text, start + used

    def reset(self):
        BufferedIncrementalDecoder.reset(self)
        self._after = None

    def getstate(self):
        kept = BufferedIncrementalDecoder.getstate(self)[0]
        if self._name == 'utf_8_sig':
            return kept, int(self._after is None)
        return kept, 2 if self._after is None else int(self._after.endswith('be'))

    def setstate(self, state):
        BufferedIncrementalDecoder.setstate(self, state)
        if self._name == 'utf_8_sig':
            self._after = None if state[1] else 'utf_8'
        else:
            self._after = None if state[1] == 2 else self._name + ('_be' if state[1] else '_le')


class _MarkedReader(StreamReader):
    def reset(self):
        StreamReader.reset(self)
        self._decoder = None

    def decode(self, input, errors='strict'):
        if self._decoder is None:
            self._decoder = lookup(self._name).incrementaldecoder(errors)
        return self._decoder._buffer_decode(input, errors, False)


class _MarkedWriter(StreamWriter):
    def __init__(self, stream, errors='strict'):
        StreamWriter.__init__(self, stream, errors)
        self._is_begun = False

    def reset(self):
        self._is_begun = False

    def encode(self, input, errors='strict'):
        if not self._is_begun:
            self._is_begun = True
            return self._code(input, errors)
        return _encoded(input, _MARKLESS[self._name], errors), len(input)


# ---- other codecs: rot13 on text, hex and base64 on bytes

_TRANSFORMS = {'rot13': 'rot_13', 'rot_13': 'rot_13', 'hex': 'hex_codec', 'hex_codec': 'hex_codec', 'base64': 'base64_codec', 'base_64': 'base64_codec',
               'base64_codec': 'base64_codec'}


def _rotated(text):
    table = {}
    for first in (65, 97):
        for i in range(26):
            table[first + i] = first + (i + 13) % 26
    return str.translate(text, table)


def _transform(name):
    import binascii
    shown = {'rot_13': 'rot-13', 'hex_codec': 'hex', 'base64_codec': 'base64'}[name]
    if name == 'rot_13':
        forth = back = _rotated
    elif name == 'hex_codec':
        forth, back = binascii.b2a_hex, binascii.a2b_hex
    else:
        import base64
        forth, back = base64.encodebytes, base64.decodebytes
    is_text = name == 'rot_13'

    def encode(input, errors='strict'):
        if not is_text:
            assert errors == 'strict'
        return forth(input), len(input)

    def decode(input, errors='strict'):
        if not is_text:
            assert errors == 'strict'
        return back(input), len(input)

    def make(cls, base, **members):
        return type(cls, (base,), {'__module__': 'encodings.' + name, **members})

    both = {'encode': staticmethod(encode), 'decode': staticmethod(decode)}
    kind = {} if is_text else {'charbuffertype': bytes}
    return CodecInfo(
        encode, decode, name=shown, _is_text_encoding=False,
        incrementalencoder=make('IncrementalEncoder', _PlainEncoder, _code=staticmethod(encode)),
        incrementaldecoder=make('IncrementalDecoder', _PlainDecoder, _code=staticmethod(decode)),
        streamreader=make('StreamReader', _PlainReader, **both, **kind),
        streamwriter=make('StreamWriter', StreamWriter, **both, **kind))


def escape_encode(data, errors=None, /):
    """Bytes as they are written in a literal."""
    if not isinstance(data, bytes):
        raise TypeError(f'escape_encode() argument 1 must be bytes, not {type(data).__name__}')
    made = []
    for byte in data:
        if byte == 92 or byte == 39:
            made.append('\\\\' + chr(byte))
        elif byte in b'\\t\\n\\r':
            made.append({9: '\\\\t', 10: '\\\\n', 13: '\\\\r'}[byte])
        else:
            made.append(chr(byte) if 32 <= byte < 127 else f'\\\\x{byte:02x}')
    return ''.join(made).encode('ascii'), len(data)


_ESCAPES = {'n': 10, 't': 9, 'r': 13, 'b': 8, 'f': 12, 'v': 11, 'a': 7, '\\\\': 92, "'": 39, '"': 34}


def escape_decode(data, errors='strict', /):
    """The bytes that a literal with these characters has."""
    import re
    data = data.encode() if isinstance(data, str) else _bytes_of(data)
    made = bytearray()
    at = 0
    while at < len(data):
        found = data.find(b'\\\\', at)
        if found < 0:
            break
        made += data[at:found]
        if found + 1 == len(data):
            raise ValueError('Trailing \\\\ in string')
        char = chr(data[found + 1])
        at = found + 2
        if char in _ESCAPES:
            made.append(_ESCAPES[char])
        elif char in '01234567':
            digits = re.compile(rb'[0-7]{1,3}').match(data, found + 1)[0]
            made.append(int(digits, 8) & 255)
            at = found + 1 + len(digits)
        elif char == 'x':
            digits = re.compile(rb'[0-9a-fA-F]{0,2}').match(data, at)[0]
            at += len(digits)
            if len(digits) == 2:
                made.append(int(digits, 16))
            elif errors == 'strict':
                raise ValueError(f'invalid \\\\x escape at position {found}')
            elif errors == 'replace':
                made += b'?'
            elif errors != 'ignore':
                raise ValueError(f"decoding error; unknown error handling code: {errors}")
        elif char != '\\n':
            made += b'\\\\' + data[found + 1:at]
    made += data[at:]
    return bytes(made), len(data)


def charmap_encode(str, errors='strict', mapping=None, /):
    """Encodes by a mapping from numbers of characters to numbers of bytes, bytes or None; by Latin-1 without one."""
    _text('charmap_encode', str, 1)
    if mapping is None:
        return _encoded(str, 'latin_1', errors or 'strict'), len(str)
    made = []
    at = 0
    while at < len(str):
        byte = _mapped(mapping, ord(str[at]))
        if byte is not None:
            made.append(byte)
            at += 1
            continue
        end = at + 1
        while end < len(str) and _mapped(mapping, ord(str[end])) is None:
            end += 1
        error = UnicodeEncodeError('charmap', str, at, end, 'character maps to <undefined>')
        at = _handled(made, error, lookup_error(errors or 'strict'), (type(''), bytes), 'encoding error handler must return (str/bytes, int) tuple')
        if isinstance(made[-1], type('')):
            bytes_of_each = [_mapped(mapping, ord(c)) for c in made.pop()]
            if None in bytes_of_each:
                raise error
            made += bytes_of_each
    return b''.join(made), len(str)


def _mapped(mapping, code):
    try:
        value = mapping[code]
    except LookupError:
        return None
    if value is None or isinstance(value, bytes):
        return value
    if not isinstance(value, int):
        raise TypeError(f'character mapping must return integer, bytes or None, not {type(value).__name__}')
    if not 0 <= value < 256:
        raise TypeError('character mapping must be in range(256)')
    return bytes([value])


def charmap_decode(data, errors='strict', mapping=None, /):
    """Decodes by a str or a mapping from numbers of bytes to characters, their numbers or None; by Latin-1 without one."""
    data = bytes(_bytes_of(data))
    if mapping is None:
        return _decoded(data, 'latin_1', errors or 'strict'), len(data)
    made = []
    at = 0
    while at < len(data):
        try:
            value = mapping[data[at]]
        except LookupError:
            value = None
        if value is None or value == '\\ufffe' or value == 0xfffe:
            error = UnicodeDecodeError('charmap', data, at, at + 1, 'character maps to <undefined>')
            at = _handled(made, error, lookup_error(errors or 'strict'), str, 'decoding error handler must return (str, int) tuple')
            continue
        if isinstance(value, int):
            if not 0 <= value < 0x110000:
                raise TypeError('character mapping must be in range(0x110000)')
            value = chr(value)
        elif not isinstance(value, str):
            raise TypeError(f'character mapping must return integer, None or str, not {type(value).__name__}')
        made.append(value)
        at += 1
    return ''.join(made), len(data)


def readbuffer_encode(data, errors=None, /):
    """The bytes of a buffer or of a str as UTF-8."""
    made = data.encode() if isinstance(data, str) else bytes(_bytes_of(data))
    return made, len(made)


def charmap_build(map, /):
    """What characters of a decoding table are encoded as."""
    return {ord(c): i for i, c in enumerate(map)}

`;
