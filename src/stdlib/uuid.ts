/** Module `uuid`. CPython: Lib/uuid.py. */

/** Frozen Python of the module. */
export const UUID_SOURCE = `
RESERVED_NCS = 'reserved for NCS compatibility'
RFC_4122 = 'specified in RFC 4122'
RESERVED_MICROSOFT = 'reserved for Microsoft compatibility'
RESERVED_FUTURE = 'reserved for future definition'

_set = object.__setattr__


class UUID:
    """Instances of the UUID class represent UUIDs as specified in RFC 4122."""

    __slots__ = ('int', 'is_safe', '__weakref__')

    def __init__(self, hex=None, bytes=None, bytes_le=None, fields=None, int=None, version=None, *, is_safe=None):
        """Create a UUID from one of: a string of 32 hexadecimal digits, 16 bytes, 16 bytes in little-endian order, six integers, or a single 128-bit integer."""
        if [hex, bytes, bytes_le, fields, int].count(None) != 4:
            raise TypeError('one of the hex, bytes, bytes_le, fields, or int arguments must be given')
        if int is None:
            if hex is not None:
                text = hex.replace('urn:', '').replace('uuid:', '')
                text = text.strip('{}').replace('-', '')
                if len(text) != 32:
                    raise ValueError('badly formed hexadecimal UUID string')
                int = _int(text, 16)
            elif bytes_le is not None:
                if len(bytes_le) != 16:
                    raise ValueError('bytes_le is not a 16-char string')
                bytes = bytes_le[4 - 1::-1] + bytes_le[6 - 1:4 - 1:-1] + bytes_le[8 - 1:6 - 1:-1] + bytes_le[8:]
                int = _int.from_bytes(bytes)
            elif bytes is not None:
                if len(bytes) != 16:
                    raise ValueError('bytes is not a 16-char string')
                int = _int.from_bytes(bytes)
            else:
                int = _of_fields(fields)
        if not 0 <= int <= _MOST:
            raise ValueError('int is out of range (need a 128-bit value)')
        if version is not None:
            if not 1 <= version <= 8:
                raise ValueError('illegal version number')
            int = int & ~(0xc000 << 48 | 0xf000 << 64) | 0x8000 << 48 | version << 76
        _set(self, 'int', int)
        if is_safe is not None:
            _set(self, 'is_safe', is_safe)

    def __getattr__(self, name):
        if name == 'is_safe':
            return _lazy('SafeUUID').unknown
        raise AttributeError(f"'UUID' object has no attribute '{name}'", name=name, obj=self)

    def __getstate__(self):
        return {'int': self.int}

    def __setstate__(self, state):
        _set(self, 'int', state['int'])

    def __eq__(self, other):
        return self.int == other.int if isinstance(other, UUID) else NotImplemented

    def __lt__(self, other):
        return self.int < other.int if isinstance(other, UUID) else NotImplemented

    def __gt__(self, other):
        return self.int > other.int if isinstance(other, UUID) else NotImplemented

    def __le__(self, other):
        return self.int <= other.int if isinstance(other, UUID) else NotImplemented

    def __ge__(self, other):
        return self.int >= other.int if isinstance(other, UUID) else NotImplemented

    def __hash__(self):
        return hash(self.int)

    def __int__(self):
        return self.int

    def __repr__(self):
        return f'{self.__class__.__name__}({str(self)!r})'

    def __setattr__(self, name, value):
        raise TypeError('UUID objects are immutable')

    def __str__(self):
        x = f'{self.int:032x}'
        return f'{x[:8]}-{x[8:12]}-{x[12:16]}-{x[16:20]}-{x[20:]}'

    @property
    def bytes(self):
        return self.int.to_bytes(16)

    @property
    def bytes_le(self):
        b = self.bytes
        return b[4 - 1::-1] + b[6 - 1:4 - 1:-1] + b[8 - 1:6 - 1:-1] + b[8:]

    @property
    def fields(self):
        return (self.time_low, self.time_mid, self.time_hi_version, self.clock_seq_hi_variant, self.clock_seq_low, self.node)

    @property
    def time_low(self):
        return self.int >> 96

    @property
    def time_mid(self):
        return self.int >> 80 & 0xffff

    @property
    def time_hi_version(self):
        return self.int >> 64 & 0xffff

    @property
    def clock_seq_hi_variant(self):
        return self.int >> 56 & 0xff

    @property
    def clock_seq_low(self):
        return self.int >> 48 & 0xff

    @property
    def time(self):
        if self.version == 6:
            return self.time_low << 28 | self.time_mid << 12 | self.time_hi_version & 0x0fff
        if self.version == 7:
            return self.int >> 80
        return (self.time_hi_version & 0x0fff) << 48 | self.time_mid << 32 | self.time_low

    @property
    def clock_seq(self):
        return (self.clock_seq_hi_variant & 0x3f) << 8 | self.clock_seq_low

    @property
    def node(self):
        return self.int & 0xffffffffffff

    @property
    def hex(self):
        return f'{self.int:032x}'

    @property
    def urn(self):
        return 'urn:uuid:' + str(self)

    @property
    def variant(self):
        if not self.int & 0x8000 << 48:
            return RESERVED_NCS
        if not self.int & 0x4000 << 48:
            return RFC_4122
        if not self.int & 0x2000 << 48:
            return RESERVED_MICROSOFT
        return RESERVED_FUTURE

    @property
    def version(self):
        if self.variant == RFC_4122:
            return self.int >> 76 & 0xf


_int = int
_bytes = bytes
_MOST = (1 << 128) - 1


def _of_fields(fields):
    if len(fields) != 6:
        raise ValueError('fields is not a 6-tuple')
    names = ('time_low', 'time_mid', 'time_hi_version', 'clock_seq_hi_variant', 'clock_seq_low', 'node')
    made = 0
    for n, (name, value, bits) in enumerate(zip(names, fields, (32, 16, 16, 8, 8, 48)), 1):
        if not 0 <= value < 1 << bits:
            raise ValueError(f'field {n} out of range (need {"an" if bits == 8 else "a"} {bits}-bit value)')
        made = made << bits | value
    return made


_safe = None
_lazy = lambda name: __getattr__(name)


def __getattr__(name):
    global SafeUUID, _safe
    if name != 'SafeUUID':
        raise AttributeError(f"module 'uuid' has no attribute '{name}'")
    if _safe is None:
        from enum import Enum
        SafeUUID = _safe = Enum('SafeUUID', {'safe': 0, 'unsafe': -1, 'unknown': None}, module='uuid')
    return _safe


_source = None


def _random(bits):
    global _source
    if _source is None:
        from random import Random
        _source = Random()
    return _source.getrandbits(bits)


_node = None


def getnode():
    """Get the hardware address as a 48-bit positive integer."""
    global _node
    if _node is None:
        _node = _random(48) | 1 << 40
    return _node


_last = {}


def _ticks(kind):
    """The time in intervals of 100 ns since 1582-10-15; later than the last one."""
    from time import time_ns
    now = time_ns() // 100 + 0x01b21dd213814000
    if now <= _last.get(kind, -1):
        now = _last[kind] + 1
    _last[kind] = now
    return now


def uuid1(node=None, clock_seq=None):
    """Generate a UUID from a host ID, sequence number, and the current time."""
    now = _ticks(1)
    if clock_seq is None:
        clock_seq = _random(14)
    if node is None:
        node = getnode()
    return UUID(fields=(now & 0xffffffff, now >> 32 & 0xffff, now >> 48 & 0x0fff, clock_seq >> 8 & 0x3f, clock_seq & 0xff, node), version=1)


def _named(digest, namespace, name, version):
    if isinstance(name, str):
        name = _bytes(name, 'utf-8')
    return UUID(bytes=digest(namespace.bytes + name, usedforsecurity=False).digest()[:16], version=version)


def uuid3(namespace, name):
    """Generate a UUID from the MD5 hash of a namespace UUID and a name."""
    from hashlib import md5
    return _named(md5, namespace, name, 3)


def uuid4():
    """Generate a random UUID."""
    return UUID(int=_random(128), version=4)


def uuid5(namespace, name):
    """Generate a UUID from the SHA-1 hash of a namespace UUID and a name."""
    from hashlib import sha1
    return _named(sha1, namespace, name, 5)


def uuid6(node=None, clock_seq=None):
    """Similar to :func:\`uuid1\` but where fields are ordered differently for improved DB locality."""
    now = _ticks(6)
    if clock_seq is None:
        clock_seq = _random(14)
    if node is None:
        node = getnode()
    high = now >> 12 & 0xffffffffffff
    return UUID(int=high << 80 | (now & 0x0fff) << 64 | (clock_seq & 0x3fff) << 48 | node & 0xffffffffffff, version=6)


def uuid7():
    """Generate a UUID from a Unix timestamp in milliseconds and random bits."""
    from time import time_ns
    now = time_ns() // 1000000
    counter = _random(42) & 0x1ffffffffff
    if 7 in _last and now <= _last[7][0]:
        now, counter = _last[7][0], _last[7][1] + 1
        if counter > 0x3ffffffffff:
            now, counter = now + 1, _random(41)
    _last[7] = now, counter
    return UUID(int=(now & 0xffffffffffff) << 80 | (counter >> 30) << 64 | (counter & 0x3fffffff) << 32 | _random(32), version=7)


def uuid8(a=None, b=None, c=None):
    """Generate a UUID from three custom blocks."""
    if a is None:
        a = _random(48)
    if b is None:
        b = _random(12)
    if c is None:
        c = _random(62)
    return UUID(int=(a & 0xffffffffffff) << 80 | (b & 0xfff) << 64 | c & 0x3fffffffffffffff, version=8)


NAMESPACE_DNS = UUID('6ba7b810-9dad-11d1-80b4-00c04fd430c8')
NAMESPACE_URL = UUID('6ba7b811-9dad-11d1-80b4-00c04fd430c8')
NAMESPACE_OID = UUID('6ba7b812-9dad-11d1-80b4-00c04fd430c8')
NAMESPACE_X500 = UUID('6ba7b814-9dad-11d1-80b4-00c04fd430c8')
NIL = UUID('00000000-0000-0000-0000-000000000000')
MAX = UUID('ffffffff-ffff-ffff-ffff-ffffffffffff')
`;
