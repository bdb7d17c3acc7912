"""Encode and decode data in several textual forms, and check integrity."""
import base64
import binascii
import hashlib
import json
import struct
from array import array
from urllib.parse import parse_qs, quote, unquote, urlencode

PAYLOAD = {"name": "Zoë", "tags": ["a", "b"], "n": 7, "ratio": 0.25, "none": None}


def pack_token(payload: dict, key: bytes) -> str:
    raw = json.dumps(payload, separators=(",", ":"), sort_keys=True).encode()
    mac = hashlib.sha256(key + raw).digest()[:8]
    return base64.urlsafe_b64encode(mac + raw).rstrip(b"=").decode()


def open_token(token: str, key: bytes) -> dict:
    try:
        data = base64.urlsafe_b64decode(token + "=" * (-len(token) % 4))
    except binascii.Error as error:
        raise ValueError(f"not a token: {error}") from error
    mac, raw = data[:8], data[8:]
    if hashlib.sha256(key + raw).digest()[:8] != mac:
        raise ValueError("signature does not match")
    return json.loads(raw)


def run_length(text: str) -> str:
    out, at = [], 0
    while at < len(text):
        end = at
        while end < len(text) and text[end] == text[at]:
            end += 1
        out.append(f"{end - at}{text[at]}" if end - at > 1 else text[at])
        at = end
    return "".join(out)


def varint(n: int) -> bytes:
    out = bytearray()
    while True:
        n, low = n >> 7, n & 0x7F
        out.append(low | (0x80 if n else 0))
        if not n:
            return bytes(out)


def read_varints(data: bytes):
    value = shift = 0
    for byte in data:
        value |= (byte & 0x7F) << shift
        if byte & 0x80:
            shift += 7
        else:
            yield value
            value = shift = 0


token = pack_token(PAYLOAD, b"k1")
print(token)
print(open_token(token, b"k1") == PAYLOAD)
for bad in (token[:-3] + "AAA", token[:5], "%%%"):
    try:
        print(open_token(bad, b"k1"))
    except ValueError as error:
        print(type(error).__name__, error)
print(run_length("aaabccddddd"), varint(300).hex(), list(read_varints(b"".join(map(varint, [0, 1, 127, 128, 300, 2**40])))))
query = urlencode({"q": "café & crème", "page": 2, "tag": ["x", "y"]}, doseq=True)
print(query, parse_qs(query), quote("a/b c", safe=""), unquote("%E2%82%AC"))
samples = array("h", [0, 1200, -1200, 32767, -32768])
wire = samples.tobytes()
print(len(wire), struct.unpack("<5h", wire) == tuple(samples), max(samples), binascii.crc32(wire))
for codec in ("utf-8", "utf-16-le", "latin-1", "ascii"):
    try:
        print(codec, "Zoë €".encode(codec).hex(" "))
    except UnicodeEncodeError as error:
        print(codec, error)
print(base64.b32encode(b"hi there"), base64.b85encode(b"hi there"), base64.b16decode("6869"), bytes.fromhex("de ad be ef").hex(":"))
print("naïve".encode().decode("ascii", errors="replace"), "x".encode("utf-16")[:2] in (b"\xff\xfe", b"\xfe\xff"), ascii("é→😀"))
