# gzip: every public name, files in memory.
import base64, gzip, io, zlib

GZ = base64.b64decode('H4sIAAAAAAACA53VSxLBUBBG4a30ApTSf3vuIxsQuQjikgdi9YzMnXHXGfVX3cUx2X2od2cr2/y82j6/7DQ0t87yI7XWf8eX7Xu0Kh8mNrO+blI3teKfylElVAWq5qhaoGqJqhWq1qjasC1DHEyHMx7OfDgD4kyIMyLOjDhD4kyJmBLBG8KUiCkRUyKmREyJmBIxJWJKgikJpiTgq2FKgikJpiSYkmBKgimJn5IPfsX0j44IAAA=')
text = gzip.decompress(GZ)

# === in one shot ===
print(len(text), text[:50])
packed = gzip.compress(text)
print(gzip.decompress(packed) == text, packed[:10].hex(), gzip.compress(b'', 1, mtime=5)[:10].hex(), gzip.compress(b'x', compresslevel=6)[:10].hex())
print(gzip.decompress(b''), gzip.decompress(gzip.compress(b'one') + b'\0\0\0' + gzip.compress(b'two')))

# === a report, line by line, packed and unpacked ===
store = io.BytesIO()
with gzip.open(store, 'wt', encoding='utf-8', newline='\n') as f:
    for n in range(200):
        print(f'{n};zażółć;{n * n}', file=f)
store.seek(0)
with gzip.open(store, 'rt', encoding='utf-8') as f:
    rows = [line.rstrip().split(';') for line in f]
print(len(rows), rows[0], rows[-1], store.closed, len(store.getvalue()) < 2500)

# === GzipFile, reading ===
f = gzip.GzipFile(fileobj=io.BytesIO(GZ))
print(f.mode, f.name == '', f.readable(), f.writable(), f.seekable(), f.closed, f.read(20), f.tell(), f.mtime)
print(f.peek(5)[:5], f.read1(7), f.readline()[:10], f.tell())
room = bytearray(8)
print(f.seek(100), f.readinto(room), room, f.seek(-4, io.SEEK_CUR), f.read(4), f.seek(0, io.SEEK_END) == len(text), f.read())
print(f.rewind(), f.read() == text, f.seek(3), f.readinto1(room), room)
f.close()
print(f.closed, f.close())
def shown(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, getattr(e, 'strerror', None) or e)
shown(f.read)
shown(f.tell)
many = io.BytesIO(gzip.compress(b'a\n' * 3) + gzip.compress(b'b\n', 1) + b'\0' * 5)
with gzip.open(many) as f:
    print(list(f), f.read())

# === GzipFile, writing ===
store = io.BytesIO()
f = gzip.GzipFile('dir/name.txt.gz', 'wb', 9, store, 1234567890)
print(f.mode, f.name, f.readable(), f.writable(), f.write(b'abc'), f.write(bytearray(b'def')), f.tell(), f.flush(), f.write(memoryview(b'g')))
print(f.seek(12), f.tell(), f.seek(2, io.SEEK_CUR))
shown(f.seek, 1)
shown(f.seek, 0, io.SEEK_END)
shown(f.read)
shown(f.rewind)
f.close()
print(store.getvalue()[:19], gzip.decompress(store.getvalue()))
with gzip.GzipFile(fileobj=io.BytesIO(store.getvalue())) as f:
    print(f.read(), f.mtime)
    shown(f.write, b'x')
with gzip.GzipFile('ünï€.gz', 'xb', fileobj=io.BytesIO(), mtime=0) as f:
    print(f.fileobj.getvalue().hex())
store = io.BytesIO()
for part in (b'first', b'second'):
    with gzip.GzipFile(fileobj=store, mode='ab', mtime=0) as f:
        f.writelines([part, b'\n'])
print(gzip.decompress(store.getvalue()))

# === what is broken ===
for data in (b'x', b'xx', b'\x1f', b'\x1f\x8b', GZ[:5], GZ[:2] + b'\7' + GZ[3:], GZ[:40], GZ[:-3], GZ[:-8] + b'abcd' + GZ[-4:], GZ[:-4] + b'abcd', GZ + b'tail'):
    shown(lambda: len(gzip.decompress(data)))
    shown(lambda: len(gzip.open(io.BytesIO(data)).read()))
print(gzip.BadGzipFile.__mro__[1].__name__)
shown(gzip.open, io.BytesIO(), 'rbt')
shown(gzip.open, io.BytesIO(), 'rb', encoding='utf-8')
shown(gzip.open, 3)
shown(gzip.GzipFile, None, 'rt', fileobj=io.BytesIO())
shown(gzip.GzipFile, None, 'q', fileobj=io.BytesIO())
shown(gzip.compress, 'text')
shown(gzip.compress, b'', 11)
print(gzip.READ, gzip.WRITE, gzip.READ_BUFFER_SIZE, gzip.FTEXT, gzip.FHCRC, gzip.FEXTRA, gzip.FNAME, gzip.FCOMMENT, zlib.decompress(gzip.compress(b'q'), 31))

# === a file that is cut off gives what it has first ===
CUT = gzip.compress(b'cut', mtime=0)[:-3]
for act in (lambda f: f.read1(100), lambda f: f.peek(1), lambda f: f.readline(3), lambda f: f.read(3), lambda f: f.read(), lambda f: (f.read1(), f.read1())):
    try:
        print(act(gzip.GzipFile(fileobj=io.BytesIO(CUT))))
    except EOFError as error:
        print(error)
writer = gzip.GzipFile('', 'wb', fileobj=io.BytesIO(), mtime=0)
for act in (lambda: next(writer), lambda: writer.readline(), lambda: writer.readline(0), lambda: list(writer)):
    try:
        print(act())
    except io.UnsupportedOperation as error:
        print(error)
reader = gzip.GzipFile(fileobj=io.BytesIO(gzip.compress(b'abc', mtime=0)))
for arguments in (('x',), (0, 3), (1, None)):
    try:
        print(reader.seek(*arguments))
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
