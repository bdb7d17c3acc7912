"""A binary protocol: frames with checksums and nested records are built, cut into pieces, reassembled and decoded."""
import array
import binascii
import io
import struct
import sys
import zlib
from collections import deque
from dataclasses import astuple, dataclass
from enum import KEEP, IntEnum, IntFlag
from functools import partial
from typing import ClassVar

HEAD = struct.Struct('!2sBBHI')
MAGIC = b'\xca\xfe'


class Kind(IntEnum):
    PING = 0
    READING = 1
    TEXT = 2
    GROUP = 0x7f

    @classmethod
    def _missing_(cls, value):
        if 0x80 <= value <= 0xff:
            made = int.__new__(cls, value)
            made._name_, made._value_ = f'VENDOR_{value:02X}', value
            return made


class Flags(IntFlag, boundary=KEEP):
    COMPRESSED = 1
    LAST = 2
    URGENT = 4


class FrameError(ValueError):
    def __init__(self, message, offset):
        super().__init__(message)
        self.offset = offset

    def __str__(self):
        return f'{super().__str__()} at {self.offset}'


@dataclass(frozen=True)
class Reading:
    layout: ClassVar = struct.Struct('<hIf?x')
    sensor: int
    time: int
    value: float
    ok: bool = True

    def pack(self):
        return self.layout.pack(*astuple(self))

    @classmethod
    def unpack_all(cls, data):
        return [cls(*fields) for fields in cls.layout.iter_unpack(data)]


def varint(n):
    out = bytearray()
    while True:
        n, low = n >> 7, n & 0x7f
        out.append(low | (0x80 if n else 0))
        if not n:
            return bytes(out)


def read_varint(view, at):
    shift = value = 0
    for at in range(at, min(at + 10, len(view))):
        value |= (view[at] & 0x7f) << shift
        shift += 7
        if not view[at] & 0x80:
            return value, at + 1
    raise FrameError('endless varint', at)


def zigzag(n):
    return (n << 1) ^ (n >> 63)


def unzigzag(n):
    return (n >> 1) ^ -(n & 1)


def tlv(kind, payload):
    return bytes([kind]) + varint(len(payload)) + payload


def frame(number, records, flags=Flags(0)):
    body = b''.join(tlv(kind, payload) for kind, payload in records)
    if len(body) > 40:
        body, flags = zlib.compress(body), flags | Flags.COMPRESSED
    head = HEAD.pack(MAGIC, flags, number, len(body), zlib.crc32(body))
    return head + body


class Assembler:
    """Takes pieces of any size and gives whole frames; what is no frame is skipped."""

    def __init__(self):
        self.buffer = bytearray()
        self.skipped = 0

    def feed(self, piece):
        self.buffer += piece
        while (at := self.buffer.find(MAGIC)) >= 0:
            self.skipped += at
            del self.buffer[:at]
            if len(self.buffer) < HEAD.size:
                return
            _, flags, number, size, crc = HEAD.unpack_from(self.buffer)
            if len(self.buffer) < HEAD.size + size:
                return
            with memoryview(self.buffer) as view, view[HEAD.size:HEAD.size + size] as body:
                good = zlib.crc32(body) == crc
                data = bytes(body)
            if not good:
                self.skipped += 1
                del self.buffer[0]
                continue
            del self.buffer[:HEAD.size + size]
            yield number, Flags(flags), zlib.decompress(data) if flags & Flags.COMPRESSED else data


def records(view, base=0):
    at = 0
    while at < len(view):
        kind = Kind(view[at])
        size, start = read_varint(view, at + 1)
        if start + size > len(view):
            raise FrameError(f'{kind.name} needs {size} bytes', base + at)
        payload = view[start:start + size]
        match kind:
            case Kind.READING:
                yield kind.name, Reading.unpack_all(payload)
            case Kind.TEXT:
                yield kind.name, str(payload, 'utf-8')
            case Kind.GROUP:
                yield kind.name, list(records(payload, base + start))
            case Kind.PING if not size:
                yield 'PING', None
            case _:
                yield kind.name, payload.hex(' ', 2)
        at = start + size


readings = [Reading(-5, 2**32 - 1, 21.5), Reading(7, 0, float('-inf'), False), Reading(300, 1_700_000_000, 0.1)]
stream = b'noise' + frame(1, [(Kind.PING, b''), (Kind.TEXT, 'grüße €'.encode())], Flags.URGENT)
stream += frame(2, [(Kind.READING, b''.join(r.pack() for r in readings)), (Kind.GROUP, tlv(0x85, bytes(range(5))) + tlv(Kind.TEXT, b'inner' * 9))], Flags.LAST | Flags(64))
broken = bytearray(frame(3, [(Kind.TEXT, b'lost')]))
broken[-1] ^= 0xff
stream += broken + MAGIC[:1] + frame(4, [(Kind.TEXT, b'cut')])
for size in (1, 7, 1000):
    assembler = Assembler()
    source = io.BytesIO(stream)
    for number, flags, body in (found for piece in iter(partial(source.read, size), b'') for found in assembler.feed(piece)):
        if size == 7:
            print(number, flags, repr(flags), len(body))
            for name, value in records(memoryview(body)):
                print('  ', name, value)
    print(size, assembler.skipped, bytes(assembler.buffer), source.tell())
for bad in (b'\x02\x05abc', b'\x7f\x03\x02\x05a', b'\x50\x00', b'\x02\xff\xff\xff', b'\x01\x03abc', b'\x02\x01\xff'):
    try:
        print(list(records(memoryview(bad))))
    except (FrameError, ValueError, struct.error) as error:
        print(type(error).__name__, error)
print([(n, varint(zigzag(n)).hex(), unzigzag(read_varint(varint(zigzag(n)), 0)[0])) for n in (0, -1, 63, 64, -300, 2**40)])
samples = array.array('h', [1, -2, 300])
samples.byteswap()
print(samples.tobytes().hex('-'), memoryview(samples).cast('B')[:2].tolist(), sys.byteorder, binascii.crc_hqx(b'123456789', 0xffff), HEAD.format, HEAD.size)
print((-2).to_bytes(3, 'big', signed=True), int.from_bytes(b'\xff\xfe', 'little', signed=True), struct.calcsize('<hIf?x'), struct.unpack('>e', b'\x3c\x01'), bytes.fromhex('ca fe') in stream)
window = deque(maxlen=4)
rolling = [sum(window) & 0xff for byte in stream[:9] if window.append(byte) is None]
print(rolling, stream[5:].partition(MAGIC)[1], stream.count(MAGIC), memoryview(stream)[::-7].tobytes()[:4])
