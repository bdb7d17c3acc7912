/** Module `codecs`, first part: the registry, error handlers and what encodes and decodes. CPython: Lib/codecs.py, Python/codecs.c, Lib/encodings. */

/** Frozen Python of the module. */
export const CODECS_REGISTRY = `
import _codecs
from _clinic import bytes as _bytes, is_of as _is_of

__all__ = ['register', 'lookup', 'open', 'EncodedFile', 'BOM', 'BOM_BE', 'BOM_LE', 'BOM32_BE', 'BOM32_LE', 'BOM64_BE', 'BOM64_LE', 'BOM_UTF8', 'BOM_UTF16',
           'BOM_UTF16_LE', 'BOM_UTF16_BE', 'BOM_UTF32', 'BOM_UTF32_LE', 'BOM_UTF32_BE', 'CodecInfo', 'Codec', 'IncrementalEncoder', 'IncrementalDecoder',
           'StreamReader', 'StreamWriter', 'StreamReaderWriter', 'StreamRecoder', 'getencoder', 'getdecoder', 'getincrementalencoder',
           'getincrementaldecoder', 'getreader', 'getwriter', 'encode', 'decode', 'iterencode', 'iterdecode', 'strict_errors', 'ignore_errors',
           'replace_errors', 'xmlcharrefreplace_errors', 'backslashreplace_errors', 'namereplace_errors', 'register_error', 'lookup_error']

BOM_UTF8 = b'\\xef\\xbb\\xbf'
BOM_LE = BOM_UTF16_LE = b'\\xff\\xfe'
BOM_BE = BOM_UTF16_BE = b'\\xfe\\xff'
BOM_UTF32_LE = b'\\xff\\xfe\\0\\0'
BOM_UTF32_BE = b'\\0\\0\\xfe\\xff'
BOM = BOM_UTF16 = BOM_UTF16_LE
BOM_UTF32 = BOM_UTF32_LE
BOM32_LE = BOM_UTF16_LE
BOM32_BE = BOM_UTF16_BE
BOM64_LE = BOM_UTF32_LE
BOM64_BE = BOM_UTF32_BE

# What the program has registered; the engine looks here, too.
_handlers = {}
_searches = []
_infos = {}


class CodecInfo(tuple):
    """Codec details when looking up the codec registry"""

    _is_text_encoding = True

    def __new__(cls, encode, decode, streamreader=None, streamwriter=None, incrementalencoder=None, incrementaldecoder=None, name=None, *,
                _is_text_encoding=None):
        self = tuple.__new__(cls, (encode, decode, streamreader, streamwriter))
        self.name = name
        self.encode = encode
        self.decode = decode
        self.incrementalencoder = incrementalencoder
        self.incrementaldecoder = incrementaldecoder
        self.streamwriter = streamwriter
        self.streamreader = streamreader
        if _is_text_encoding is not None:
            self._is_text_encoding = _is_text_encoding
        return self

    def __repr__(self):
        return f'<{type(self).__module__}.{type(self).__qualname__} object for encoding {self.name} at {id(self):#x}>'

    def __getnewargs__(self):
        return tuple(self)


def _text(function, v, position=None):
    if not isinstance(v, str):
        where = 'argument' if position is None else f'argument {position}'
        raise TypeError(f'{function}() {where} must be str, not {"None" if v is None else type(v).__name__}')


def lookup(encoding, /):
    """Looks up a codec tuple in the Python codec registry and returns a CodecInfo object."""
    _text('lookup', encoding)
    encoding.encode()
    if '\\0' in encoding:
        raise ValueError('embedded null character')
    name = ''.join([c if c.isalnum() and c.isascii() or c == '.' else ' ' for c in encoding.lower()]).split()
    name = '_'.join(name)
    info = _infos.get(name)
    if info is None:
        info = _found(name)
        if info is None:
            raise LookupError(f'unknown encoding: {encoding}')
        _infos[name] = info
    return info


def _found(name):
    canonical = _codecs._canonical(name)
    if canonical is not None:
        return _text_codec(canonical)
    if name in _TRANSFORMS:
        return _transform(_TRANSFORMS[name])
    for search in _searches:
        info = search(name)
        if info is not None:
            if not isinstance(info, tuple) or len(info) != 4:
                raise TypeError('codec search functions must return 4-tuples')
            return info


def register(search_function, /):
    """Register a codec search function: from a name to a CodecInfo or None."""
    if not callable(search_function):
        raise TypeError('argument must be callable')
    _searches.append(search_function)


def unregister(search_function, /):
    """Unregister a codec search function and clear the registry's cache."""
    if search_function in _searches:
        _searches.remove(search_function)
        _infos.clear()


def encode(obj, encoding='utf-8', errors='strict'):
    """Encodes obj using the codec registered for encoding."""
    _text('encode', encoding, "'encoding'")
    _text('encode', errors, "'errors'")
    return _coded(lookup(encoding).encode, obj, encoding, errors, 'encod')


def decode(obj, encoding='utf-8', errors='strict'):
    """Decodes obj using the codec registered for encoding."""
    _text('decode', encoding, "'encoding'")
    _text('decode', errors, "'errors'")
    return _coded(lookup(encoding).decode, obj, encoding, errors, 'decod')


# Pickles name them so.
encode.__module__ = decode.__module__ = '_codecs'
_codecs.encode, _codecs.decode = encode, decode


def _coded(function, obj, encoding, errors, what):
    try:
        result = function(obj, errors)
    except Exception as error:
        error.add_note(f"{what}ing with '{encoding}' codec failed")
        raise
    if not isinstance(result, tuple) or len(result) != 2:
        raise TypeError(f'{what}er must return a tuple (object, integer)')
    return result[0]


def _encode_text(text, encoding, errors):
    """str.encode where the program has registered the encoding or the handler."""
    info = lookup(encoding)
    _refuse_other(info, encoding, 'encode')
    made = info.encode(text, errors)[0]
    if not isinstance(made, (bytes, bytearray)):
        raise TypeError(f"'{encoding}' encoder returned '{type(made).__name__}' instead of 'bytes'; use codecs.encode() to encode to arbitrary types")
    return bytes(made)


def _decode_text(data, encoding, errors):
    """bytes.decode where the program has registered the encoding or the handler."""
    info = lookup(encoding)
    _refuse_other(info, encoding, 'decode')
    made = info.decode(memoryview(data), errors)[0]
    if not isinstance(made, str):
        raise TypeError(f"'{encoding}' decoder returned '{type(made).__name__}' instead of 'str'; use codecs.decode() to decode to arbitrary types")
    return made


def _refuse_other(info, encoding, use):
    if not getattr(info, '_is_text_encoding', True):
        raise LookupError(f"'{encoding}' is not a text encoding; use codecs.{use}() to handle arbitrary codecs")


def getencoder(encoding):
    """Lookup up the codec for the given encoding and return its encoder function."""
    return lookup(encoding).encode


def getdecoder(encoding):
    """Lookup up the codec for the given encoding and return its decoder function."""
    return lookup(encoding).decode


def getincrementalencoder(encoding):
    """Lookup up the codec for the given encoding and return its IncrementalEncoder class or factory function."""
    encoder = lookup(encoding).incrementalencoder
    if encoder is None:
        raise LookupError(encoding)
    return encoder


def getincrementaldecoder(encoding):
    """Lookup up the codec for the given encoding and return its IncrementalDecoder class or factory function."""
    decoder = lookup(encoding).incrementaldecoder
    if decoder is None:
        raise LookupError(encoding)
    return decoder


def getreader(encoding):
    """Lookup up the codec for the given encoding and return its StreamReader class or factory function."""
    return lookup(encoding).streamreader


def getwriter(encoding):
    """Lookup up the codec for the given encoding and return its StreamWriter class or factory function."""
    return lookup(encoding).streamwriter


# ---- error handlers

def register_error(errors, handler, /):
    """Register the specified error handler under the name errors."""
    _text('register_error', errors, 1)
    if not callable(handler):
        raise TypeError('handler must be callable')
    _handlers[errors] = handler


def _unregister_error(errors, /):
    """Un-register the specified error handler for the error handling named errors."""
    return _handlers.pop(errors, None) is not None


def lookup_error(name, /):
    """Return the error handler for the specified error handling name."""
    _text('lookup_error', name)
    name.encode()
    handler = _handlers.get(name) or _KNOWN_HANDLERS.get(name)
    if handler is None:
        raise LookupError(f"unknown error handler name '{name}'")
    return handler


def _refuse_error(exception):
    raise TypeError(f"don't know how to handle {type(exception).__name__} in error callback")


def strict_errors(exception, /):
    """Implements the 'strict' error handling, which raises a UnicodeError on coding errors."""
    if isinstance(exception, BaseException):
        raise exception
    raise TypeError('codec must pass exception instance')


def ignore_errors(exception, /):
    """Implements the 'ignore' error handling, which ignores malformed data and continues."""
    if isinstance(exception, (UnicodeEncodeError, UnicodeDecodeError, UnicodeTranslateError)):
        return '', exception.end
    _refuse_error(exception)


def replace_errors(exception, /):
    """Implements the 'replace' error handling, which replaces malformed data with a replacement marker."""
    if isinstance(exception, UnicodeEncodeError):
        return '?' * (exception.end - exception.start), exception.end
    if isinstance(exception, UnicodeDecodeError):
        return '\\ufffd', exception.end
    if isinstance(exception, UnicodeTranslateError):
        return '\\ufffd' * (exception.end - exception.start), exception.end
    _refuse_error(exception)


def xmlcharrefreplace_errors(exception, /):
    """Implements the 'xmlcharrefreplace' error handling, which replaces an unencodable character with the appropriate XML character reference."""
    if isinstance(exception, UnicodeEncodeError):
        return ''.join([f'&#{ord(c)};' for c in exception.object[exception.start:exception.end]]), exception.end
    _refuse_error(exception)


def backslashreplace_errors(exception, /):
    """Implements the 'backslashreplace' error handling, which replaces malformed data with a backslashed escape sequence."""
    if isinstance(exception, UnicodeDecodeError):
        return ''.join([f'\\\\x{byte:02x}' for byte in exception.object[exception.start:exception.end]]), exception.end
    if isinstance(exception, (UnicodeEncodeError, UnicodeTranslateError)):
        return ''.join(map(_escaped, exception.object[exception.start:exception.end])), exception.end
    _refuse_error(exception)


def _escaped(c):
    n = ord(c)
    return f'\\\\x{n:02x}' if n < 256 else f'\\\\u{n:04x}' if n < 65536 else f'\\\\U{n:08x}'


def namereplace_errors(exception, /):
    """Implements the 'namereplace' error handling, which replaces an unencodable character with a \\\\N{...} escape sequence."""
    if isinstance(exception, UnicodeEncodeError):
        import unicodedata
        made = []
        for c in exception.object[exception.start:exception.end]:
            name = unicodedata.name(c, None)
            made.append(_escaped(c) if name is None else f'\\\\N{{{name}}}')
        return ''.join(made), exception.end
    _refuse_error(exception)


def _surrogateescape(exception, /):
    if isinstance(exception, UnicodeEncodeError):
        codes = [ord(c) - 0xdc00 for c in exception.object[exception.start:exception.end]]
        if all([0x80 <= code <= 0xff for code in codes]):
            return bytes(codes), exception.end
        raise exception
    if isinstance(exception, UnicodeDecodeError):
        taken = ''
        for byte in exception.object[exception.start:exception.end][:4]:
            if byte < 0x80:
                break
            taken += chr(0xdc00 + byte)
        if taken:
            return taken, exception.start + len(taken)
        raise exception
    _refuse_error(exception)


def _surrogatepass(exception, /):
    name = None
    if isinstance(exception, (UnicodeEncodeError, UnicodeDecodeError)):
        name = _codecs._canonical(exception.encoding)
        is_wide = name is not None and name.startswith('utf')
        if not is_wide:
            raise exception
    if isinstance(exception, UnicodeEncodeError):
        bad = exception.object[exception.start:exception.end]
        if not all(['\\ud800' <= c <= '\\udfff' for c in bad]):
            raise exception
        return _codecs._encode(bad, _MARKLESS.get(name, name), 'surrogatepass'), exception.end
    if isinstance(exception, UnicodeDecodeError):
        size = 4 if '32' in name else 2 if '16' in name else 3
        data = exception.object[exception.start:exception.start + size]
        try:
            made = _codecs._decode(data, _MARKLESS.get(name, name), 'surrogatepass')
        except UnicodeDecodeError:
            raise exception from None
        if len(made) != 1 or not '\\ud800' <= made <= '\\udfff':
            raise exception
        return made, exception.start + size
    _refuse_error(exception)


_surrogateescape.__name__ = _surrogateescape.__qualname__ = 'surrogateescape'
_surrogatepass.__name__ = _surrogatepass.__qualname__ = 'surrogatepass'
_KNOWN_HANDLERS = {'strict': strict_errors, 'ignore': ignore_errors, 'replace': replace_errors, 'xmlcharrefreplace': xmlcharrefreplace_errors,
                   'backslashreplace': backslashreplace_errors, 'namereplace': namereplace_errors, 'surrogateescape': _surrogateescape,
                   'surrogatepass': _surrogatepass}
# Encodings that begin with a mark, and what goes on after it.
_MARKLESS = {'utf_16': 'utf_16_le', 'utf_32': 'utf_32_le', 'utf_8_sig': 'utf_8'}
# Handlers of the program are asked after so many characters or bytes at most have been tried.
_WINDOW = 4096


def _encoded(text, name, errors):
    """The bytes of a text by an encoding of the engine, whoever handles the errors."""
    handler = _handlers.get(errors)
    if handler is None or _codecs._is_known_handler(errors):
        return _codecs._encode(text, name, errors)
    parts = []
    at = 0
    window = _WINDOW
    after = name
    while True:
        piece = text[at:at + window]
        try:
            parts.append(_codecs._encode(piece, after, 'strict'))
        except UnicodeEncodeError as error:
            if error.end == len(piece) and at + window < len(text):
                # What cannot be encoded may go on.
                window *= 2
                continue
            found = UnicodeEncodeError(error.encoding, text, at + error.start, at + error.end, error.reason)
        else:
            at += len(piece)
            if at >= len(text):
                return b''.join(parts)
            after = _MARKLESS.get(name, name)
            continue
        if found.start > at or not parts:
            parts.append(_codecs._encode(text[at:found.start], after, 'strict'))
            after = _MARKLESS.get(name, name)
        at = _handled(parts, found, handler, (str, bytes), 'encoding error handler must return (str/bytes, int) tuple')
        if isinstance(parts[-1], str):
            try:
                parts[-1] = _codecs._encode(parts[-1], after, 'strict')
            except UnicodeEncodeError:
                raise found from None
        window = _WINDOW


def _handled(parts, error, handler, kinds, words):
    """Asks a handler; adds what it gives and returns where to go on."""
    answer = handler(error)
    if not isinstance(answer, tuple) or len(answer) != 2 or not isinstance(answer[0], kinds):
        raise TypeError(words)
    if not hasattr(type(answer[1]), '__index__'):
        raise TypeError(f"'{type(answer[1]).__name__}' object cannot be interpreted as an integer")
    made, at = answer[0], answer[1].__index__()
    size = len(error.object)
    if at < 0:
        at += size
    if not 0 <= at <= size:
        raise IndexError(f'position {answer[1]} from error handler out of bounds')
    parts.append(made)
    return at


def _decoded(data, name, errors):
    """The text of bytes by an encoding of the engine, whoever handles the errors."""
    handler = _handlers.get(errors)
    if handler is None or _codecs._is_known_handler(errors):
        return _codecs._decode(data, name, errors)
    data = bytes(data)
    parts = []
    at = 0
    window = _WINDOW
    if name in _MARKLESS:
        name, at = _after_mark(data, name)
    while True:
        piece = data[at:at + window]
        try:
            parts.append(_codecs._decode(piece, name, 'strict'))
        except UnicodeDecodeError as error:
            if error.end == len(piece) and at + window < len(data):
                # What is cut off here may be whole.
                window *= 2
                continue
            found = UnicodeDecodeError(error.encoding, data, at + error.start, at + error.end, error.reason)
        else:
            at += len(piece)
            if at >= len(data):
                return ''.join(parts)
            continue
        parts.append(_codecs._decode(data[at:found.start], name, 'strict'))
        at = _handled(parts, found, handler, str, 'decoding error handler must return (str, int) tuple')
        data = found.object
        window = _WINDOW


def _after_mark(data, name):
    """What goes on after the mark at the beginning, and where."""
    if name == 'utf_8_sig':
        return 'utf_8', 3 if data.startswith(BOM_UTF8) else 0
    size = 2 if name == 'utf_16' else 4
    if data.startswith(BOM_UTF16_BE if size == 2 else BOM_UTF32_BE):
        return name + '_be', size
    return name + '_le', size if data.startswith(BOM_UTF16_LE if size == 2 else BOM_UTF32_LE) else 0
`;
