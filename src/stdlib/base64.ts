/** Module `base64`. CPython: Lib/base64.py, Modules/binascii.c. */

/** Frozen Python of the module. */
export const BASE64_SOURCE = `
from _binascii import decode64 as _decode64, encode64 as _encode64
from binascii import Error as _Error, a2b_base64 as _a2b_base64, b2a_base64 as _b2a_base64, hexlify as _hexlify

__all__ = ['encode', 'decode', 'encodebytes', 'decodebytes', 'b64encode', 'b64decode', 'b32encode', 'b32decode', 'b32hexencode', 'b32hexdecode',
           'b16encode', 'b16decode', 'b85encode', 'b85decode', 'a85encode', 'a85decode', 'z85encode', 'z85decode', 'standard_b64encode',
           'standard_b64decode', 'urlsafe_b64encode', 'urlsafe_b64decode']

MAXLINESIZE = 76
MAXBINSIZE = 57

_B64 = b'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
_B32 = b'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
_B32_HEX = b'0123456789ABCDEFGHIJKLMNOPQRSTUV'
_B85 = b'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_\`{|}~'
_Z85 = b'0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?&<>()[]{}@%$#'
_A85 = bytes(range(33, 118))
_values = {}


def _table(alphabet):
    """The value of each character of an alphabet."""
    found = _values.get(alphabet)
    if found is None:
        found = _values[alphabet] = {char: value for value, char in enumerate(alphabet)}
    return found


def _view(data):
    """The bytes of a bytes-like object; a bytearray is not to be changed."""
    return data if isinstance(data, (bytes, bytearray)) else memoryview(data).tobytes()


def _given(data):
    """What is to be decoded, as bytes."""
    if isinstance(data, str):
        try:
            return data.encode('ascii')
        except UnicodeEncodeError:
            raise ValueError('string argument should contain only ASCII characters') from None
    try:
        return _view(data)
    except TypeError:
        raise TypeError(f'argument should be a bytes-like object or ASCII string, not {data.__class__.__name__!r}') from None


def _by_bits(data, alphabet, bits, size):
    """Groups of \`size\` bytes as characters of \`bits\` bits each, with padding."""
    made = bytearray()
    count = size * 8 // bits
    mask = (1 << bits) - 1
    shifts = range((count - 1) * bits, -1, -bits)
    for at in range(0, len(data), size):
        group = data[at:at + size]
        number = int.from_bytes(group) << (size - len(group)) * 8
        made += bytes([alphabet[number >> shift & mask] for shift in shifts])
    rest = len(data) % size
    if rest:
        padding = count - (rest * 8 + bits - 1) // bits
        made[len(made) - padding:] = b'=' * padding
    return bytes(made)


def b64encode(s, altchars=None):
    """Encode the bytes-like object s using Base64 and return a bytes object."""
    encoded = _encode64(s)
    if altchars is not None:
        assert len(altchars) == 2, repr(altchars)
        return encoded.translate(bytes.maketrans(b'+/', altchars))
    return encoded


def b64decode(s, altchars=None, validate=False):
    """Decode the Base64 encoded bytes-like object or ASCII string s."""
    data = _given(s)
    if altchars is not None:
        altchars = _given(altchars)
        assert len(altchars) == 2, repr(altchars)
        data = data.translate(bytes.maketrans(altchars, b'+/'))
    return _read_64(data, validate)


def _read_64(data, strict):
    plain = _decode64(data)
    if plain is not None:
        return plain
    values = _table(_B64)
    if strict and data[:1] == b'=':
        raise _Error('Leading padding not allowed')
    made = bytearray()
    number = place = pads = 0
    for at, char in enumerate(data):
        if char == 61:
            if place >= 2 and place + pads + 1 >= 4:
                if strict and at + 1 < len(data):
                    raise _Error('Excess data after padding')
                if place == 2:
                    made.append(number >> 4)
                else:
                    made += (number >> 2).to_bytes(2)
                return bytes(made)
            if strict and place == 0:
                raise _Error('Excess padding not allowed')
            pads += 1
            continue
        value = values.get(char)
        if value is None:
            if strict:
                raise _Error('Only base64 data is allowed')
            continue
        if strict and pads:
            raise _Error('Discontinuous padding not allowed')
        pads = 0
        number = number << 6 | value
        place += 1
        if place == 4:
            made += number.to_bytes(3)
            number = place = 0
    if place == 1:
        raise _Error(f'Invalid base64-encoded string: number of data characters ({len(made) // 3 * 4 + 1}) cannot be 1 more than a multiple of 4')
    if place:
        raise _Error('Incorrect padding')
    return bytes(made)


def standard_b64encode(s):
    """Encode bytes-like object s using the standard Base64 alphabet."""
    return b64encode(s)


def standard_b64decode(s):
    """Decode bytes encoded with the standard Base64 alphabet."""
    return b64decode(s)


def urlsafe_b64encode(s):
    """Encode bytes using the URL- and filesystem-safe Base64 alphabet."""
    return b64encode(s, b'-_')


def urlsafe_b64decode(s):
    """Decode bytes using the URL- and filesystem-safe Base64 alphabet."""
    return b64decode(_given(s).translate(bytes.maketrans(b'-_', b'+/')))


def b32encode(s):
    """Encode the bytes-like objects using base32 and return a bytes object."""
    return _by_bits(_view(s), _B32, 5, 5)


def b32hexencode(s):
    """Encode the bytes-like objects using base32hex and return a bytes object."""
    return _by_bits(_view(s), _B32_HEX, 5, 5)


def b32decode(s, casefold=False, map01=None):
    """Decode the base32 encoded bytes-like object or ASCII string s."""
    data = _given(s)
    if map01 is not None:
        if len(data) % 8:
            raise _Error('Incorrect padding')
        map01 = _given(map01)
        assert len(map01) == 1, repr(map01)
        data = data.translate(bytes.maketrans(b'01', b'O' + map01))
    return _read_32(data, _B32, casefold)


def b32hexdecode(s, casefold=False):
    """Decode the base32hex encoded bytes-like object or ASCII string s."""
    return _read_32(_given(s), _B32_HEX, casefold)


def _read_32(data, alphabet, casefold):
    if len(data) % 8:
        raise _Error('Incorrect padding')
    if casefold:
        data = data.upper()
    text = data.rstrip(b'=')
    padding = len(data) - len(text)
    values = _table(alphabet)
    made = bytearray()
    for at in range(0, len(text), 8):
        number = 0
        group = text[at:at + 8]
        for char in group:
            if char not in values:
                raise _Error('Non-base32 digit found')
            number = number << 5 | values[char]
        made += (number << 5 * (8 - len(group))).to_bytes(5)
    if padding not in (0, 1, 3, 4, 6):
        raise _Error('Incorrect padding')
    if padding and made:
        del made[len(made) - (padding * 5 + 7) // 8:]
    return bytes(made)


def b16encode(s):
    """Encode the bytes-like object s using Base16 and return a bytes object."""
    return _hexlify(s).upper()


def b16decode(s, casefold=False):
    """Decode the Base16 encoded bytes-like object or ASCII string s."""
    data = _given(s)
    if casefold:
        data = data.upper()
    if data.translate(None, b'0123456789ABCDEF'):
        raise _Error('Non-base16 digit found')
    if len(data) % 2:
        raise _Error('Odd-length string')
    return bytes.fromhex(data.decode('ascii'))


def _by_85(data, alphabet, pad, short_zero=False, short_spaces=False):
    missing = -len(data) % 4
    data = data + b'\\0' * missing
    made = bytearray()
    last = b''
    for at in range(0, len(data), 4):
        number = int.from_bytes(data[at:at + 4])
        if short_zero and not number:
            last = b'z'
        elif short_spaces and number == 0x20202020:
            last = b'y'
        else:
            last = bytes([alphabet[number // 52200625], alphabet[number // 614125 % 85], alphabet[number // 7225 % 85],
                          alphabet[number // 85 % 85], alphabet[number % 85]])
        made += last
    if missing and not pad:
        if last == b'z':
            made[-1:] = alphabet[:1] * 5
        del made[len(made) - missing:]
    return bytes(made)


def a85encode(b, *, foldspaces=False, wrapcol=0, pad=False, adobe=False):
    """Encode bytes-like object b using Ascii85 and return a bytes object."""
    encoded = _by_85(_view(b), _A85, pad, True, foldspaces)
    if adobe:
        encoded = b'<~' + encoded
    if wrapcol:
        wrapcol = max(2 if adobe else 1, wrapcol)
        lines = [encoded[at:at + wrapcol] for at in range(0, len(encoded), wrapcol)]
        if adobe and len(lines[-1]) + 2 > wrapcol:
            lines.append(b'')
        encoded = b'\\n'.join(lines)
    return encoded + b'~>' if adobe else encoded


def a85decode(b, *, foldspaces=False, adobe=False, ignorechars=b' \\t\\n\\r\\v'):
    """Decode the Ascii85 encoded bytes-like object or ASCII string b."""
    data = _given(b)
    if adobe:
        if not data.endswith(b'~>'):
            raise ValueError("Ascii85 encoded byte sequences must end with b'~>'")
        data = data[2:-2] if data.startswith(b'<~') else data[:-2]
    made = bytearray()
    group = []
    for char in data + b'u' * 4:
        if 33 <= char <= 117:
            group.append(char - 33)
            if len(group) == 5:
                number = 0
                for value in group:
                    number = number * 85 + value
                if number > 0xffffffff:
                    raise ValueError('Ascii85 overflow')
                made += number.to_bytes(4)
                group = []
        elif char == 122:
            if group:
                raise ValueError('z inside Ascii85 5-tuple')
            made += b'\\0\\0\\0\\0'
        elif foldspaces and char == 121:
            if group:
                raise ValueError('y inside Ascii85 5-tuple')
            made += b'    '
        elif char not in ignorechars:
            raise ValueError(f'Non-Ascii85 digit found: {chr(char)}')
    padding = 4 - len(group)
    return bytes(made[:len(made) - padding]) if padding else bytes(made)


def b85encode(b, pad=False):
    """Encode bytes-like object b in base85 format and return a bytes object."""
    return _by_85(_view(b), _B85, pad)


def b85decode(b):
    """Decode the base85-encoded bytes-like object or ASCII string b."""
    return _read_85(_given(b), _B85, 'base85')


def z85encode(s):
    """Encode bytes-like object b in z85 format and return a bytes object."""
    return _by_85(_view(s), _Z85, False)


def z85decode(s):
    """Decode the z85-encoded bytes-like object or ASCII string b."""
    return _read_85(_given(s), _Z85, 'z85')


def _read_85(data, alphabet, name):
    values = _table(alphabet)
    missing = -len(data) % 5
    size = len(data)
    data = data + alphabet[-1:] * missing
    made = bytearray()
    for at in range(0, len(data), 5):
        number = 0
        for place in range(at, at + 5):
            value = values.get(data[place])
            if value is None:
                raise ValueError(f'bad {name} character at position {place}')
            number = number * 85 + value
        if number > 0xffffffff:
            raise ValueError(f'{name} overflow in hunk starting at byte {at}')
        made += number.to_bytes(4)
    return bytes(made[:len(made) - missing]) if missing else bytes(made)


def encode(input, output):
    """Encode a file; input and output are binary files."""
    while data := input.read(MAXBINSIZE):
        while len(data) < MAXBINSIZE and (more := input.read(MAXBINSIZE - len(data))):
            data += more
        output.write(_b2a_base64(data))


def decode(input, output):
    """Decode a file; input and output are binary files."""
    while line := input.readline():
        output.write(_a2b_base64(line))


def _check_bytes(s):
    try:
        view = memoryview(s)
    except TypeError as error:
        raise TypeError(f'expected bytes-like object, not {s.__class__.__name__}') from error
    if view.format not in ('c', 'b', 'B'):
        raise TypeError(f'expected single byte elements, not {view.format!r} from {s.__class__.__name__}')
    if view.ndim != 1:
        raise TypeError(f'expected 1-D data, not {view.ndim}-D data from {s.__class__.__name__}')


def encodebytes(s):
    """Encode a bytestring into a bytes object containing multiple lines of base-64 data."""
    _check_bytes(s)
    return b''.join([_b2a_base64(s[at:at + MAXBINSIZE]) for at in range(0, len(s), MAXBINSIZE)])


def decodebytes(s):
    """Decode a bytestring of base-64 data into a bytes object."""
    _check_bytes(s)
    return _a2b_base64(s)
`;
