"""Write and read a small binary log format with struct."""
import binascii
import struct
from collections import namedtuple
from enum import IntEnum

HEADER = struct.Struct("<4sHHI")
RECORD = struct.Struct("<IBxHd")
MAGIC = b"BLOG"


class Level(IntEnum):
    DEBUG = 10
    INFO = 20
    ERROR = 40


Record = namedtuple("Record", "time level code value text")


class FormatError(Exception):
    pass


def encode(records) -> bytes:
    body = bytearray()
    for r in records:
        text = r.text.encode("utf-8")
        body += RECORD.pack(r.time, r.level, r.code, r.value)
        body += struct.pack(f"<H{len(text)}s", len(text), text)
    return HEADER.pack(MAGIC, 1, len(records), binascii.crc32(body)) + bytes(body)


def decode(data: bytes):
    if len(data) < HEADER.size:
        raise FormatError(f"too short: {len(data)} bytes")
    magic, version, count, checksum = HEADER.unpack_from(data)
    if magic != MAGIC:
        raise FormatError(f"bad magic {magic!r}")
    body = memoryview(data)[HEADER.size:]
    if binascii.crc32(body) != checksum:
        raise FormatError("checksum mismatch")
    at = 0
    for _ in range(count):
        time, level, code, value = RECORD.unpack_from(body, at)
        at += RECORD.size
        (length,) = struct.unpack_from("<H", body, at)
        at += 2
        text = bytes(body[at:at + length]).decode("utf-8")
        at += length
        yield Record(time, Level(level), code, value, text)


records = [
    Record(1700000000, Level.INFO, 200, 0.25, "started"),
    Record(1700000007, Level.ERROR, 503, -1.5, "upstream – lost"),
    Record(1700000009, Level.DEBUG, 0, float("inf"), ""),
]
data = encode(records)
print(len(data), HEADER.size, RECORD.size, data[:12].hex(" "))
for record in decode(data):
    print(record.time, record.level.name, record.code, record.value, repr(record.text))
assert list(decode(data)) == records

damaged = bytearray(data)
damaged[-1] ^= 0xFF
for broken in (b"", b"NOPE" + data[4:], bytes(damaged), data[:-3]):
    try:
        print(len(list(decode(broken))))
    except (FormatError, struct.error) as error:
        print(type(error).__name__, error)

points = [(i, i * i, -i) for i in range(4)]
packed = b"".join(struct.pack(">hIb", *p) for p in points)
print(packed.hex(), list(struct.iter_unpack(">hIb", packed)) == points)
buffer = bytearray(12)
for offset, value in enumerate([1, 256, 65535]):
    struct.pack_into("!H", buffer, offset * 4, value)
print(binascii.hexlify(buffer, "-", 4).decode(), struct.calcsize("!HHI?d"), struct.unpack("!3I", buffer))
try:
    struct.pack("<B", 300)
except struct.error as error:
    print(error)
