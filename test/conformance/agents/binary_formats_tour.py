"""TLV / PNG-like chunk / WAV header / varint round trips."""
import array, base64, binascii, hashlib, hmac, io, struct, uuid, sys
from collections import namedtuple
HDR = struct.Struct(">4sIBxH"); Chunk = namedtuple("Chunk", "tag size flags crc")
def varint(n):
    out = bytearray()
    while True:
        b = n & 0x7F; n >>= 7
        out.append(b | (0x80 if n else 0))
        if not n: return bytes(out)
def read_varint(f):
    shift = result = 0
    while b := f.read(1):
        result |= (b[0] & 0x7F) << shift
        if not b[0] & 0x80: return result
        shift += 7
    raise EOFError("truncated varint")
f = io.BytesIO()
for n in (0, 1, 127, 128, 300, 2**32, 2**63 - 1): f.write(varint(n))
print(f.getvalue().hex(" ", 4)); f.seek(0)
vals = []
try:
    while True: vals.append(read_varint(f))
except EOFError as e: print(vals, e)
for tag, body in ((b"IHDR", b"\0\1\2"), (b"tEXt", "héllo".encode("utf-16-le"))):
    h = HDR.pack(tag, len(body), 5, binascii.crc_hqx(body, 0))
    print(h, HDR.size, Chunk._make(HDR.unpack(h)), hex(binascii.crc32(tag + body)))
wav = struct.pack("<4sI4s4sIHHIIHH4sI", b"RIFF", 36, b"WAVE", b"fmt ", 16, 1, 2, 44100, 176400, 4, 16, b"data", 0)
print(len(wav), base64.b64encode(wav).decode(), struct.unpack_from("<H", wav, 22), struct.calcsize("@iqb"), struct.calcsize("<iqb"))
mv = memoryview(bytearray(wav))
mv[0:4] = b"RIFX"; print(bytes(mv[:8]), mv[4:8].cast("I")[0] if sys.byteorder == "little" else 36, mv.nbytes, mv.readonly)
a = array.array("h", range(-3, 4)); a.byteswap(); print(a.tobytes().hex(), a[0], a.itemsize, a.typecode); a.byteswap()
print(list(struct.iter_unpack("<hh", a.tobytes()[:12])), a.tolist()[::2], sum(a), array.array("d", [1.5]) + array.array("d", [2.5]))
for fmt, v in (("b", 200), ("H", -1), (">i", "x"), ("2s", 5), ("?", [])):
    try: print(struct.pack(fmt, v))
    except struct.error as e: print(fmt, e)
try: struct.unpack("<I", b"abc")
except struct.error as e: print(e)
print(struct.pack("<e", 1.1).hex(), struct.unpack("<f", struct.pack("<f", 0.1)), struct.pack(">d", float("nan")).hex(), struct.pack("3p", b"abcd"))
key = b"secret"; msg = b"payload"
sig = hmac.new(key, msg, hashlib.sha256); sig.update(b"more")
print(sig.hexdigest()[:20], hmac.compare_digest(sig.digest(), hmac.digest(key, msg + b"more", "sha256")), base64.urlsafe_b64encode(sig.digest()).rstrip(b"="))
for enc in (base64.b16encode, base64.b32encode, base64.b85encode, base64.a85encode, base64.b64encode): print(enc.__name__, enc(b"\x00\xff binary \xfe"))
for bad in ("abc", "a===", "@@@@", "YQ=="):
    try: print(base64.b64decode(bad), base64.b64decode(bad, validate=True))
    except binascii.Error as e: print(bad, e)
print(uuid.uuid3(uuid.NAMESPACE_URL, "http://x"), uuid.UUID(bytes=bytes(range(16))).fields, int.from_bytes(b"\xff\x00", "little", signed=True), (1000).to_bytes(3), (-2).to_bytes(2, "big", signed=True))
print(bytes.fromhex("de ad be ef").translate(bytes.maketrans(b"\xde", b"\x00")), b"a,b,,c".split(b","), b"%d-%s-%a" % (5, b"x", "é"), bytearray(b"abc").replace(b"b", b"ZZ"))
print(hashlib.md5(b"").hexdigest(), hashlib.blake2b(b"x", digest_size=8).hexdigest(), hashlib.new("sha3_256", b"a").name)
