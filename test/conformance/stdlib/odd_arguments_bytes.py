"""Codecs and base64 take odd arguments as CPython does, and views with gaps where it does."""
import binascii, base64, zlib, hashlib, struct, codecs, json, io, hmac, re, array, pickle, random, os, gzip, uuid
def t(f):
    try: print(repr(f()))
    except BaseException as e: print(type(e).__name__, e)
class G:
    def __init__(s, v): object.__setattr__(s, 'v', v)
    def __getattribute__(s, n):
        print('ga', n)
        v = object.__getattribute__(s, 'v')
        if isinstance(v, BaseException): raise v
        return v
class A:
    def __getattr__(s, n):
        print('getattr', n); return 5
class St(str):
    def __getitem__(s, i): print('sgi', i); return 5
class St2(str):
    def __getitem__(s, i): print('sgi', i); return 'q'
class SetOdd(set):
    def __eq__(s, o): print('eq'); return 5
print('utf-8-sig')
class Decs: pass
for v in (NotImplemented, 0, 1, 2, 3, None, 'a', 2.5, True, -1, [], Ellipsis, (b'', 1), (b'\xef', 1), (b'', 0), 5, (), ('a', 'b'), (1, 2, 3)):
    for name in ('utf-8-sig', 'utf-16', 'utf-32', 'utf-8', 'ascii', 'utf-7', 'latin-1', 'utf-16-le'):
        def f():
            e = codecs.getincrementalencoder(name)()
            print(name, 'enc', e.setstate(v)); print(e.encode('a')); return e.getstate()
        t(f)
        def f():
            e = codecs.getincrementaldecoder(name)()
            print(name, 'dec', e.setstate(v)); print(repr(e.decode(b'ab\xef\xbb'))); return e.getstate()
        t(f)
print('base64')
for n in base64.__all__:
    f = getattr(base64, n)
    for v in (G(5), G(AttributeError('x')), G('a'), 5, 'é', None, 'QQ==', b'QQ==', A(), bytearray(b'QQ=='), memoryview(b'QQ==')[::2], []):
        if n in ('encode', 'decode'): continue
        print(n)
        t(lambda: f(v))
        if n in ('b64encode', 'b64decode'): t(lambda: f(b'QQ==', G(5))); t(lambda: f(v, altchars=b'-_')); t(lambda: f(b'aaaa', altchars=v))
        if n == 'b64decode': t(lambda: f(v, validate=True))
        if n == 'b32decode': t(lambda: f(v, casefold=True)); t(lambda: f(v, False, b'l')); t(lambda: f(b'AAAA', False, v)); t(lambda: f(b'AAAAAAA=', v))
        if n == 'a85decode': t(lambda: f(v, foldspaces=True)); t(lambda: f(v, adobe=True)); t(lambda: f(b'aaaa', ignorechars=v))
        if n == 'b16decode': t(lambda: f(v, True)); t(lambda: f(b'aaaa', v))
print('iterdecode')
for v in ([b'a', 'b'], ['a'], [5], [None], [b'a', 5], 'ab', b'ab', 5, [[]], [bytearray(b'x')], [memoryview(b'abc')[::2]], [G(5)], [{}], ['é'], [b'\xff'], [b'\xe4', b'\xb8']):
    for name in ('utf-8', 'ascii', 'latin-1', 'utf-16', 'utf-8-sig', 'utf-7', 'cp1252', 'hex', 'rot13', 'utf-32', 'unicode_escape', 'raw_unicode_escape'):
        print(name); t(lambda: list(codecs.iterdecode(v, name))); t(lambda: list(codecs.iterencode(v, name)))
m = memoryview(b'abcdefgh')[::2]
def u(n, f):
    try: print(n, repr(f()))
    except BaseException as e: print(n, type(e).__name__, e, repr(e.__context__))
u(1, lambda: bytes(m)); u(2, lambda: bytearray(m)); u(3, lambda: b'x' + m); u(4, lambda: bytearray(b'x') + m); u(5, lambda: b''.join([m])); u(6, lambda: b'x'.join([m, m])); u(7, lambda: b'abc'.find(m)); u(8, lambda: m in b'abc'); u(9, lambda: b'abc' == m); u(10, lambda: b'abc'.startswith(m)); u(11, lambda: b'abc'.replace(m, b'')); u(12, lambda: b'abc'.replace(b'a', m)); u(13, lambda: b'abc'.translate(m)); u(14, lambda: b'abc'.strip(m)); u(15, lambda: b'abc'.split(m)); u(16, lambda: b'abc'.partition(m)); u(17, lambda: b'%b' % m); u(18, lambda: b'abc'.count(m)); u(19, lambda: bytes.maketrans(m, m)); u(20, lambda: bytes.fromhex(m)); u(21, lambda: str(m, 'ascii')); u(22, lambda: int(m)); u(23, lambda: float(m)); u(24, lambda: int.from_bytes(m)); u(25, lambda: b'a'.center(9, m)); u(26, lambda: b'a' < m)
def ba(x):
    b = bytearray(b'abc'); x(b); return b
u(27, lambda: ba(lambda b: b.extend(m))); u(28, lambda: ba(lambda b: b.__iadd__(m))); u(29, lambda: ba(lambda b: b.__setitem__(slice(0, 1), m)))
u(30, lambda: binascii.hexlify(m)); u(31, lambda: binascii.crc32(m)); u(32, lambda: binascii.crc_hqx(m, 0)); u(33, lambda: binascii.b2a_base64(m)); u(34, lambda: binascii.a2b_base64(m)); u(35, lambda: binascii.unhexlify(m)); u(36, lambda: binascii.b2a_qp(m)); u(37, lambda: binascii.b2a_uu(m)); u(38, lambda: binascii.a2b_qp(m)); u(39, lambda: binascii.a2b_uu(m))
u(40, lambda: zlib.crc32(m)); u(41, lambda: zlib.adler32(m)); u(42, lambda: zlib.compress(m)); u(43, lambda: zlib.decompress(m)); u(44, lambda: hashlib.md5(m)); u(45, lambda: hashlib.sha256(m)); u(46, lambda: hashlib.blake2b(m)); u(47, lambda: hashlib.blake2b(b'', key=m)); u(48, lambda: hashlib.md5().update(m)); u(49, lambda: hashlib.sha3_256(m))
u(50, lambda: struct.unpack('4s', m)); u(51, lambda: struct.unpack_from('4s', m)); u(52, lambda: list(struct.iter_unpack('4s', m))); u(53, lambda: struct.pack_into('1s', memoryview(bytearray(8))[::2], 0, b'a')); u(54, lambda: struct.pack('4s', m))
for n in ('utf-8', 'ascii', 'latin-1', 'utf-16', 'utf-32', 'utf-7', 'unicode_escape', 'raw_unicode_escape', 'cp1252', 'hex', 'base64', 'utf-8-sig', 'cp437'):
    u(n, lambda: codecs.decode(m, n)); u(n, lambda: codecs.getincrementaldecoder(n)().decode(m)); u(n, lambda: codecs.lookup(n).decode(m))
u(60, lambda: codecs.escape_decode(m)); u(61, lambda: codecs.escape_encode(m)); u(62, lambda: codecs.charmap_decode(m)); u(63, lambda: codecs.readbuffer_encode(m)); u(64, lambda: codecs.encode(m, 'hex'))
u(70, lambda: json.loads(m)); u(71, lambda: io.BytesIO(m)); u(72, lambda: io.BytesIO().write(m)); u(73, lambda: io.BytesIO(b'abcd').readinto(memoryview(bytearray(8))[::2])); u(74, lambda: io.BytesIO().writelines([m])); u(75, lambda: io.BufferedWriter(io.BytesIO()).write(m)); u(76, lambda: io.BufferedReader(io.BytesIO(b'abcd')).readinto(memoryview(bytearray(8))[::2]))
u(80, lambda: hmac.compare_digest(m, b'a')); u(81, lambda: hmac.compare_digest(m, 'a')); u(82, lambda: hmac.new(m, b'', 'md5')); u(83, lambda: hmac.new(b'', m, 'md5')); u(84, lambda: hmac.digest(m, b'', 'md5')); u(85, lambda: hmac.compare_digest('a', m)); u(86, lambda: hmac.compare_digest(b'a', m)); u(87, lambda: hmac.compare_digest(5, m)); u(88, lambda: hmac.compare_digest(m, 5))
u(90, lambda: re.match(b'a', m)); u(91, lambda: re.compile(m)); u(92, lambda: re.sub(b'a', m, b'abc')); u(93, lambda: re.findall(b'.', m)); u(94, lambda: array.array('B', m)); u(95, lambda: array.array('B').frombytes(m)); u(96, lambda: pickle.loads(m)); u(97, lambda: random.Random(m)); u(98, lambda: os.fsdecode(m)); u(99, lambda: gzip.compress(m, mtime=0)); u(100, lambda: gzip.decompress(m)); u(101, lambda: uuid.UUID(bytes=m)); u(102, lambda: m.tobytes()); u(103, lambda: m.hex()); u(104, lambda: base64.b64encode(m)); u(105, lambda: base64.b32encode(m)); u(106, lambda: base64.b16encode(m)); u(107, lambda: base64.b85encode(m)); u(108, lambda: base64.encodebytes(m)); u(109, lambda: base64.b64decode(m))
u(110, lambda: zlib.compressobj().compress(m)); u(111, lambda: zlib.decompressobj().decompress(m)); u(112, lambda: zlib.compressobj(zdict=m)); u(114, lambda: random.Random().seed(m)); u(115, lambda: io.TextIOWrapper(io.BytesIO()).write(m)); u(116, lambda: io.IncrementalNewlineDecoder(None, 1).decode(m)); u(117, lambda: bytes.fromhex('61').endswith((m,)))
u(118, lambda: (5).from_bytes(m, 'big')); u(119, lambda: complex(m)); u(120, lambda: eval('1') if 0 else hash(memoryview(b'abcd')[::2]) == hash(b'ac')); u(121, lambda: b'ac' == m); u(122, lambda: b'ac'.removeprefix(m)); u(123, lambda: b'a'.ljust(5, m)); u(124, lambda: b'a'.hex(m)); u(125, lambda: b'abc'.rfind(m)); u(126, lambda: b'a'.join({m: 1})); u(127, lambda: bytearray(b'a').replace(m, m)); u(128, lambda: bytearray(b'abc').strip(m)); u(129, lambda: bytearray(b'a').join([m]))
m = memoryview(b'abcdefgh')[::2]
vals = [5, None, 'a', 'é', b'a', bytearray(b'a'), m, memoryview(b'a'), []]
r = memoryview(b'abc'); r.release(); vals.append(r)
for a in vals:
    for b in vals: t(lambda: hmac.compare_digest(a, b))
t(lambda: re.match(b'a', r)); t(lambda: re.match('a', r));t(lambda: re.match('a', m)); t(lambda: struct.pack_into('1s', r, 0, b'a')); t(lambda: io.BytesIO(b'abc').readinto(r)); t(lambda: io.BufferedReader(io.BytesIO(b'abc')).readinto(r)); t(lambda: io.BytesIO(b'abc').readinto(memoryview(b'abc')))
t(lambda: binascii.a2b_hex(r)); t(lambda: codecs.decode(r, 'utf-8')); t(lambda: re.sub(b'a', m, b'abca')); t(lambda: re.sub(b'a', m, b'xx')); t(lambda: re.sub(b'a', r, b'xax')); t(lambda: re.compile(m)); t(lambda: re.match(m, b'a'))
for name in ('utf-7', 'raw_unicode_escape', 'unicode_escape'):
    for s in (b'a+AGE-b', b'+AGEAYg', b'a+', b'a+-', b'a+-+AGE-', b'+AGE.', b'+AG', b'+2D3eAA-', b'\\u0061\\', b'\\\\u0061', b'\\u006', b'a\\U0001F60', b'\\U0001F600', b'x\\\\\\u00', b'a+AGE-+', b'a+AGE-+A', b'+AGE b+', b'\\a'):
        d = codecs.getincrementaldecoder(name)()
        out = []
        for i in range(len(s)):
            try: out.append((d.decode(s[i:i+1]), d.getstate()))
            except Exception as e: out.append(e); break
        print(name, s, out); t(lambda: d.decode(b'', True))
        t(lambda: codecs.getincrementaldecoder(name)().decode(s)); t(lambda: codecs.decode(s, name))
    t(lambda: codecs.lookup(name).encode(5)); t(lambda: codecs.lookup(name).encode('a', 5))
e = codecs.getincrementalencoder('utf-8-sig')()
for v in (NotImplemented, 0, 1, [], 'x', None):
    t(lambda: e.setstate(v)); t(lambda: e.getstate()); t(lambda: e.encode('a')); t(lambda: e.getstate())
