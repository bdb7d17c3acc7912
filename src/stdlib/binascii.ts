/** Module `binascii`. CPython: Modules/binascii.c. */

/** Frozen Python of the module. */
export const BINASCII_SOURCE = `
from _types import _renamed
from _clinic import bytes as _bytes, int32 as _int32, is_of as _is_of, kind as _kind
from _binascii import crc32, crc_hqx, encode64 as _encode64


class Error(ValueError):
    __module__ = 'binascii'


class Incomplete(Exception):
    __module__ = 'binascii'


def _ascii(data):
    """What is to be decoded, as bytes."""
    if _is_of(data, str):
        if not data.isascii():
            raise ValueError('string argument should contain only ASCII characters')
        return data.encode('ascii')
    if not hasattr(type(data), '__buffer__'):
        raise TypeError(f"argument should be bytes, buffer or ASCII string, not '{_kind(data)}'")
    try:
        return _bytes(data)
    except (BufferError, ValueError):
        pass
    raise TypeError(f"argument should be bytes, buffer or ASCII string, not '{_kind(data)}'")


_absent = object()


def hexlify(data, sep=_absent, bytes_per_sep=1):
    """Hexadecimal representation of binary data."""
    data = _bytes(data)
    bytes_per_sep = _int32(bytes_per_sep)
    if sep is _absent:
        return data.hex().encode('ascii')
    if _is_of(sep, (str, bytes)) and len(sep) == 1 and 127 < ord(sep) < 256:
        # Bytes may have what text may not have.
        return data.hex(':', bytes_per_sep).encode('ascii').replace(b':', bytes([ord(sep)]))
    return data.hex(sep, bytes_per_sep).encode('ascii')


b2a_hex = _renamed(hexlify, 'b2a_hex')


def unhexlify(hexstr, /):
    """Binary data of hexadecimal representation."""
    data = _ascii(hexstr)
    if len(data) % 2:
        raise Error('Odd-length string')
    try:
        # fromhex() allows spaces.
        if not data.isalnum() and data:
            raise ValueError
        return bytes.fromhex(data.decode('ascii'))
    except ValueError:
        raise Error('Non-hexadecimal digit found') from None


a2b_hex = _renamed(unhexlify, 'a2b_hex')


def b2a_base64(data, /, *, newline=True):
    """Base64-code line of binary data."""
    made = _encode64(data)
    return made + b'\\n' if newline else made


def a2b_base64(data, /, *, strict_mode=False):
    """Decode a line of base64 data."""
    from base64 import _read_64
    return _read_64(_ascii(data), strict_mode)


def b2a_uu(data, /, *, backtick=False):
    """Uuencode line of data."""
    data = _bytes(data)
    if len(data) > 45:
        raise Error('At most 45 bytes at once')

    def char(value):
        return 96 if backtick and not value else value + 32

    made = [char(len(data))]
    for at in range(0, len(data), 3):
        number = int.from_bytes(data[at:at + 3].ljust(3, b'\\0'))
        made += [char(number >> shift & 63) for shift in (18, 12, 6, 0)]
    return bytes(made) + b'\\n'


def a2b_uu(data, /):
    """Decode a line of uuencoded data."""
    data = _ascii(data)
    # C reads the zero at the end of what is empty.
    count = (data[0] if data else 0) - 32 & 63
    number = 0
    bits = 0
    made = bytearray()
    at = 1
    while len(made) < count:
        char = data[at] if at < len(data) else 32
        at += 1
        if char in b'\\n\\r':
            char = 32
        if not 32 <= char <= 96:
            raise Error('Illegal char')
        number = number << 6 | char - 32 & 63
        bits += 6
        if bits >= 8:
            bits -= 8
            made.append(number >> bits & 255)
            number &= (1 << bits) - 1
    for char in data[at:]:
        if char not in b' \`\\n\\r':
            raise Error('Trailing garbage')
    return bytes(made)


def a2b_qp(data, header=False):
    """Decode a string of qp-encoded data."""
    data = _ascii(data)
    made = bytearray()
    at = 0
    while at < len(data):
        char = data[at]
        at += 1
        if char == 61:
            if at >= len(data):
                break
            if data[at] in b'\\r\\n':
                end = data.find(b'\\n', at)
                at = len(data) if end < 0 else end + 1
            elif data[at] == 61:
                made.append(61)
                at += 1
            else:
                pair = data[at:at + 2]
                try:
                    if len(pair) < 2:
                        raise ValueError
                    made.append(int(pair.decode('ascii'), 16))
                    at += 2
                except ValueError:
                    made.append(61)
        elif header and char == 95:
            made.append(32)
        else:
            made.append(char)
    return bytes(made)


def b2a_qp(data, quotetabs=False, istext=True, header=False):
    """Encode a string using quoted-printable encoding."""
    data = _bytes(data)
    newline = b'\\r\\n' if b'\\r\\n' in data else b'\\n'
    made = bytearray()
    length = 0
    at = 0
    while at < len(data):
        char = data[at]
        rest = data[at + 1:at + 2]
        is_break = istext and (char == 10 or char == 13 and rest == b'\\n')
        if is_break:
            at += 1 if char == 10 else 2
            if made[-1:] in (b' ', b'\\t') and length:
                last = made.pop()
                made += b'=%02X' % last
            made += newline
            length = 0
            continue
        at += 1
        is_end = not rest or istext and rest in (b'\\n', b'\\r')
        if (char > 126 or char == 61 or header and char == 95 or char == 46 and length == 0 and (not rest or rest in (b'\\n', b'\\r', b'\\0'))
                or not istext and char in b'\\r\\n' or char in b'\\t ' and not rest
                or char < 33 and char not in b'\\r\\n\\t ' or char < 33 and char not in b'\\r\\n' and (quotetabs or not quotetabs and char not in b'\\t ')):
            piece = b'=%02X' % char
        elif header and char == 32:
            piece = b'_'
        else:
            piece = bytes([char])
        if length + len(piece) >= 76 and not (is_end and length + len(piece) <= 75):
            made += b'=' + newline
            length = 0
        made += piece
        length += len(piece)
    return bytes(made)
`;
