# zlib: every public name. What CPython has compressed, what it says about broken streams, and round trips (other bytes are as good as zlib's).
import base64, random, zlib

TEXT = base64.b64decode('eNqd1UsSwVAQRuGt9AKU0n977iMbELkI4pIHYvWMzJ1x1xn1V93FMdl9qHdnK9v8vNo+v+w0NLfO8iO11n/Hl+17tCofJjazvm5SN7Xin8pRJVQFquaoWqBqiaoVqtao2rAtQxxMhzMeznw4A+JMiDMizow4Q+JMiZgSwRvClIgpEVMipkRMiZgSMSViSoIpCaYk4KthSoIpCaYkmJJgSoIpiZ+SD+Fz+nc=')
FIXED = base64.b64decode('eJxLTEpOhCEAHeAEmQ==')
STORED = base64.b64decode('eAEBLAHT/kQggjz95vHCazD5DsfdAeSIdTSiDwsNBMNu2A5x4P13sHZw65QL1TNflz2q2GGbkf/JEfV8ztRYu78s4DdTyb36D/AWnclXVnQGZnbPsLTriQLEQmnaHPa6ZtP4ttSxAKnqDnVaXC6CECQqCOcHj3+JOF6wlCNVUYJWi5bopP7yOgyfxa/XYIQ3gWvdCnMJy0oSUuTacOZyD8qk2h6YQGwYnCQnnphR1YFCBBNv61cTwWaxMmndY/w1x5f/CKbNkAlQZqdFrdttiDHCsPh4IRQrRFZVbYmqgrytrjqVePpFNaQU0CXCS0CuOsEncimIupc66o03F5cGBy7TOhRgetdSO+ZVe1E03sGWgfShM2qiFA0Fl6PmyKDMICCi6TmAbvC2hF1qnWV+uCmPLWCRkuU=')
GZ = base64.b64decode('H4sIAAAAAAACA53VSxLBUBBG4a30ApTSf3vuIxsQuQjikgdi9YzMnXHXGfVX3cUx2X2od2cr2/y82j6/7DQ0t87yI7XWf8eX7Xu0Kh8mNrO+blI3teKfylElVAWq5qhaoGqJqhWq1qjasC1DHEyHMx7OfDgD4kyIMyLOjDhD4kyJmBLBG8KUiCkRUyKmREyJmBIxJWJKgikJpiTgq2FKgikJpiSYkmBKgimJn5IPfsX0j44IAAA=')
RAW = base64.b64decode('DdDLTttAGEDhf+43z4w9HjO+xHGM7VACaQJIbdVuolStskMIqX0E3v8NyPYsvsV5M1X8oYQQy6OQvggMGMoRinywd8QO6Bfp328Fds/8kRxBfN0c5i4RQ5obhs6j99tMSwZR50hizCatr4K30aSWWct0fnjiEZC7J/1OpEXVbdjuTzlhNF+hm0Y60sLrpuTHE+7nqjYvf9XGEIEPJxw0FqwDaqAMM+WeFywN48XbbZ8rjje4879XF2xzYaUHY4ReJxsVBR52k/uXTbr7L0jpJSij74p239kuxlKX8ft66ccgeX3vyWQzcJ2WFbifSadA6QNHk1OuJVU98sByMnwR7FwvsC+FWa1pSS7m2AbuMG5kx5pGYG0xReGBQj2eg5xxuhZF2G1W0EaG4wcMW6GKZ71bXR+SCimczQdAM3CMIHZpqVT5JzL0rZCf')

# === decompress what zlib gave ===
text = zlib.decompress(TEXT)
print(len(text), text[:60], text[-20:])
print(zlib.decompress(FIXED), len(zlib.decompress(STORED)), zlib.decompress(GZ, 31) == text, zlib.decompress(GZ, wbits=47) == text, zlib.decompress(TEXT, 47) == text)
raw = zlib.decompress(RAW, -15)
print(len(raw), zlib.crc32(raw), zlib.adler32(raw), zlib.decompress(TEXT + b'tail') == text, zlib.decompress(TEXT, 0) == text, zlib.decompress(TEXT, bufsize=1) == text)

# === checksums ===
for data in (b'', b'a', b'abc' * 5000, bytes(range(256)) * 40, bytearray(b'xyz'), memoryview(b'xyz')):
    print(zlib.crc32(data), zlib.adler32(data), zlib.crc32(data, 77), zlib.adler32(data, 77), zlib.adler32(data, -1), zlib.crc32(data, 1 << 40))

# === round trips ===
random.seed(7)
SAMPLES = [b'', b'a', b'ab' * 40000, text, raw, bytes(random.randrange(256) for _ in range(3000)), bytes(random.choice(b'aab') for _ in range(5000)),
           bytes(70000), b''.join(random.choice([b'alpha', b'beta', b'gamma', b'delta\n']) for _ in range(9000))]
for data in SAMPLES:
    for level in range(-1, 10):
        assert zlib.decompress(zlib.compress(data, level)) == data
    for wbits in (-15, -9, 9, 12, 15, 25, 31):
        assert zlib.decompress(zlib.compress(data, wbits=wbits), wbits) == data, wbits
    for strategy in (zlib.Z_DEFAULT_STRATEGY, zlib.Z_FILTERED, zlib.Z_HUFFMAN_ONLY, zlib.Z_RLE, zlib.Z_FIXED):
        c = zlib.compressobj(strategy=strategy)
        assert zlib.decompress(c.compress(data) + c.flush()) == data, strategy
print([len(zlib.compress(data)) < len(data) // 5 for data in SAMPLES], len(zlib.compress(SAMPLES[5])) < 3100)
print(zlib.compress(b'').hex(), zlib.compress(b'abc', 0).hex(), [zlib.compress(b'', level)[:2].hex() for level in range(10)], zlib.compress(b'', 9, 31)[:10].hex())

# === compressobj ===
c = zlib.compressobj(level=9, method=zlib.DEFLATED, wbits=15, memLevel=zlib.DEF_MEM_LEVEL, strategy=0)
d = zlib.decompressobj()
got = b''
for i in range(0, 2000, 130):
    got += d.decompress(c.compress(text[i:i + 130]))
    if i % 3 == 0:
        got += d.decompress(c.flush(zlib.Z_SYNC_FLUSH))
        assert got == text[:i + 130]
got += d.decompress(c.flush(zlib.Z_FULL_FLUSH)) + d.decompress(c.compress(text[i + 130:]))
twin = c.copy()
end = twin.flush()
print(c.flush() == end, got + d.decompress(end) == text, d.eof, d.unused_data, c.flush(zlib.Z_NO_FLUSH))
print(type(c).__name__, type(d).__name__, type(c).__module__)

# === decompressobj ===
for size in (1, 7, 100):
    d, got = zlib.decompressobj(), b''
    for i in range(0, len(TEXT), size):
        got += d.decompress(TEXT[i:i + size])
    print(got == text, d.eof, d.unused_data, d.unconsumed_tail, d.flush())
d, data, got = zlib.decompressobj(), TEXT + b'more', []
while not d.eof:
    got.append(d.decompress(data, 500))
    data = d.unconsumed_tail
print([len(g) for g in got], b''.join(got) == text, d.unused_data, d.decompress(b'again'), d.unused_data)
d = zlib.decompressobj(wbits=-15)
part = d.decompress(RAW, max_length=10)
twin = d.copy()
print(part == raw[:10], d.flush() == raw[10:], twin.decompress(twin.unconsumed_tail) == raw[10:], twin.eof)
d = zlib.decompressobj(zlib.MAX_WBITS | 16)
print(d.decompress(GZ[:15]), d.eof, d.decompress(GZ[15:]) == text, d.eof)

# === dictionaries ===
words = b'the lazy dog jumps over quick brown fox'
for wbits in (15, -15):
    c = zlib.compressobj(wbits=wbits, zdict=words)
    packed = c.compress(b'quick brown fox, lazy dog') + c.flush()
    print(zlib.decompressobj(wbits, zdict=words).decompress(packed))
for zdict in (b'', b'other'):
    try: zlib.decompressobj(zdict=zdict).decompress(zlib.compressobj(zdict=words).flush())
    except zlib.error as e: print(e)

# === errors ===
def shown(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except Exception as e:
        print(type(e).__module__, type(e).__name__, e)
for data in (b'', b'x', b'xx', b'\x78\x9c', b'\x78\x9d', b'\x79\x9c', b'\x88\x1c', TEXT[:50], TEXT[:-1], TEXT[:-1] + b'\0', b'\x78\x9c\x07', b'\x78\x9c\x01\0\0\0\0', b'\x78\x9c\xfd\xff\xff',
             b'\x78\x9c\x05\0\0\0\0\0', b'\x78\x9c\x63\x60\x60\0\0\0\0\0', b'\x78\x9c\x03\x02\0\0\0\0\0\0', b'\x78\x9c\x04\x80\xff\xff\xff'):
    shown(zlib.decompress, data)
for data in (b'\x1f\x8b', b'\x1f\x8b\x07\0\0\0\0\0\0\0', b'\x1f\x8b\x08\xe0\0\0\0\0\0\0', GZ[:-1] + b'\1', GZ[:-5] + b'\1' + GZ[-4:], b'PK', GZ[:3] + b'\2' + GZ[4:10] + b'xx'):
    shown(zlib.decompress, data, 31)
named = GZ[:3] + b'\x1c' + GZ[4:10] + b'\3\0abc' + b'name\0' + b'comment\0' + GZ[10:]
print(zlib.decompress(named, 31) == text)
shown(zlib.decompress, TEXT, 3)
shown(zlib.decompress, 'text')
shown(zlib.decompress, TEXT, bufsize=0)
shown(zlib.compress, 'text')
shown(zlib.compress, b'x', 10)
shown(zlib.compress, b'x', wbits=5)
shown(zlib.compressobj, 11)
shown(zlib.compressobj, method=7)
shown(zlib.compressobj, memLevel=0)
shown(zlib.decompressobj, 3)
shown(zlib.crc32, 'x')
shown(zlib.adler32, 'x')
shown(zlib.decompressobj().decompress, TEXT, -1)
shown(zlib.decompressobj().flush, 0)
print(zlib.error.__mro__[1].__name__, zlib.Z_BEST_SPEED, zlib.Z_BEST_COMPRESSION, zlib.Z_DEFAULT_COMPRESSION, zlib.Z_NO_COMPRESSION, zlib.DEF_BUF_SIZE)
print(zlib.Z_FINISH, zlib.Z_PARTIAL_FLUSH, zlib.Z_BLOCK, zlib.Z_TREES, isinstance(zlib.ZLIB_VERSION, str), zlib.ZLIB_VERSION == zlib.ZLIB_RUNTIME_VERSION)

# === windows and their arguments ===
for wbits in (0, 7, 8, -8, 9, 15, 16, 24, 25, 32, 40, 47, 48, True):
    for act in (zlib.compressobj, zlib.decompressobj, lambda wbits: zlib.decompress(zlib.compress(b'abc', wbits=wbits), 47 if wbits > 0 else wbits)):
        try:
            print(wbits, type(act(wbits=wbits)).__name__)
        except (ValueError, zlib.error) as error:
            print(wbits, type(error).__name__, error)
print(zlib.decompress(zlib.compress(b'aa' * 9, True, 9)), zlib.compress(b'x', 6, 8)[:2])
packer = zlib.compressobj(zdict=b'')
print(zlib.decompress(packer.compress(b'abc') + packer.flush()))
for call in (lambda: zlib.crc32(b'', None), lambda: zlib.adler32(b'', 1.5), lambda: zlib.compressobj(zdict=None), lambda: zlib.decompressobj(7, 5),
             lambda: zlib.decompress(b'', 'x', -1), lambda: zlib.crc32(5, None)):
    try:
        call()
    except TypeError as error:
        print(error)
