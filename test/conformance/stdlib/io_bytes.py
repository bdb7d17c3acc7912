import copy
import io


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(f'{type(error).__name__}: {error}')


# === reading ===
b = io.BytesIO(b'first\nsecond\n\nlast')
print(b.read(3), b.readline(), b.tell(), b.readline(4), b.readline(-1), b.readline(None))
print(b.read(0), b.readline(0), b.read1(2), b.read1(), b.read(), b.read(5), b.readline())
print(b.seek(0), list(b), b.readlines(), b.seek(2), b.readlines(6), b.tell(), b.readlines(None))
room = bytearray(4)
print(b.seek(16), b.readinto(room), room, b.readinto(room), b.seek(0), b.readinto1(room), room)
view = memoryview(bytearray(8))
print(b.readinto(view[2:5]), view.tobytes(), b.seek(-2, 2), b.read(), b.seek(-100, 2), b.seek(3), b.seek(2, 1), b.read(1))
print([line for line in io.BytesIO(b'a\r\nb\rc')])
it = io.BytesIO(b'x\ny\n')
print(iter(it) is it, next(it), next(it), next(it, 'end'))

# === writing ===
b = io.BytesIO()
print(b.write(b'hello'), b.write(bytearray(b'-')), b.write(memoryview(b'abc')[1:]), b.write(b''), b.getvalue(), b.tell())
print(b.seek(1), b.write(b'E'), b.getvalue(), b.seek(6), b.write(b'wxyz'), b.getvalue(), b.tell())
print(b.seek(12), b.read(), b.write(b'!'), b.getvalue())
print(b.truncate(3), b.tell(), b.getvalue(), b.truncate(50), b.getvalue(), b.seek(2), b.truncate(), b.getvalue())
b.writelines([b'p', bytearray(b'q'), memoryview(b'r')])
print(b.getvalue())
b = io.BytesIO(b'start')
b.write(b'ST')
print(b.getvalue(), b.read())
b = io.BytesIO()
for i in range(3000):
    b.write(bytes([i % 256, 0]))
print(len(b.getvalue()), b.getvalue()[-4:], b.getbuffer().nbytes)

# === the buffer ===
b = io.BytesIO(b'abcdef')
with b.getbuffer() as view:
    view[1:3] = b'XY'
    print(b.getvalue(), view.readonly, len(view))
    attempt(lambda: b.write(b'zzzzzz'))
    attempt(lambda: b.truncate())
    attempt(lambda: b.close())
    print(b.read(2), b.seek(0))
print(b.write(b'long enough'), b.getvalue())

# === attributes and errors ===
b = io.BytesIO(b'ab\ncd')
print(b.closed, b.isatty(), b.readable(), b.writable(), b.seekable(), b.flush())
attempt(lambda: b.write('x'))
attempt(lambda: b.write(5))
attempt(lambda: b.read('x'))
attempt(lambda: b.readline('x'))
attempt(lambda: b.readlines('x'))
attempt(lambda: io.BytesIO('x'))
attempt(lambda: io.BytesIO(3))
attempt(lambda: io.BytesIO(a=1))
attempt(lambda: io.BytesIO(initial_bytes=b'v').read())
attempt(lambda: io.BytesIO(None).read())
attempt(lambda: b.seek(-1))
attempt(lambda: b.seek(0, 5))
attempt(lambda: b.truncate(-1))
attempt(lambda: b.truncate('x'))
attempt(lambda: b.readinto(b'x'))
attempt(lambda: b.readinto('x'))
attempt(lambda: b.readinto(memoryview(b'x')))
attempt(lambda: b.detach())
attempt(lambda: b.fileno())
attempt(lambda: b.writelines('ab'))

# === closed ===
with b as same:
    print(same is b, b.read(2))
print(b.closed, b.close())
for name in 'read readline readlines read1 tell getvalue getbuffer readable isatty flush __enter__ __next__'.split():
    print(name, end=' ')
    attempt(getattr(b, name))
attempt(lambda: b.write(b'x'))
attempt(lambda: b.seek(0))
attempt(lambda: b.readinto(bytearray(1)))

# === copies and subclasses ===
b = io.BytesIO(b'xyz')
b.read(1)
print(b.__getstate__())
c = copy.copy(b)
print(c.read(), b.tell(), c.getvalue())


class Shouting(io.BytesIO):
    def readline(self, size=-1):
        return super().readline(size).upper()


print(list(Shouting(b'p\nq\n')), isinstance(b, io.BufferedIOBase), isinstance(b, io.IOBase), isinstance(b, io.RawIOBase))
print(isinstance(b, io.Reader), isinstance(b, io.Writer), isinstance(3, io.Reader), io.Reader[bytes])

# === base classes ===
raw = io.RawIOBase()
attempt(lambda: raw.read(1))
attempt(lambda: raw.write(b''))
attempt(lambda: raw.readline())
attempt(lambda: raw.tell())
attempt(lambda: raw.truncate())
attempt(lambda: raw.fileno())
print(raw.readable(), raw.writable(), raw.seekable(), raw.isatty(), raw.closed, raw.flush())
attempt(lambda: io.BufferedIOBase().read(1))
attempt(lambda: io.BufferedIOBase().read1(1))
attempt(lambda: io.BufferedIOBase().readinto(bytearray(1)))
attempt(lambda: io.BufferedIOBase().write(b''))
attempt(lambda: io.BufferedIOBase().detach())
attempt(lambda: io.TextIOBase().read(1))
attempt(lambda: io.TextIOBase().readline())
attempt(lambda: io.TextIOBase().write(''))
attempt(lambda: io.TextIOBase().detach())
attempt(lambda: io.TextIOBase().encoding)
attempt(lambda: io.IOBase().readline())
attempt(lambda: io.IOBase().seek(0))
attempt(lambda: next(io.IOBase()))


class Pieces(io.RawIOBase):
    def __init__(self, data):
        self.data = data

    def readable(self):
        return True

    def readinto(self, room):
        part, self.data = self.data[:min(2, len(room))], self.data[min(2, len(room)):]
        room[:len(part)] = part
        return len(part)


print(Pieces(b'one\ntwo').readall(), Pieces(b'one\ntwo').read(), Pieces(b'one\ntwo').read(5), Pieces(b'one\ntwo').readline(), list(Pieces(b'one\ntwo')))
with Pieces(b'') as p:
    pass
print(p.closed)
attempt(lambda: p.readline() and p.flush())
attempt(lambda: p.__enter__())
attempt(lambda: p.isatty())


# === newline decoder ===
for translate in (True, False):
    d = io.IncrementalNewlineDecoder(None, translate)
    for part in ['a\r', '\nb\r\n', 'c\r', 'd\n', 'e\r']:
        print(repr(d.decode(part)), repr(d.newlines), d.getstate())
    print(repr(d.decode('', True)), d.newlines)
    d.reset()
    print(d.getstate(), d.newlines)
d.setstate((b'', 1))
print(repr(d.decode('\n')))
attempt(lambda: d.decode(3))
attempt(lambda: d.setstate(3))
attempt(lambda: d.setstate((1,)))
print(io.text_encoding('latin-1'), io.text_encoding(3))
print(io.SEEK_SET, io.SEEK_CUR, io.SEEK_END, io.DEFAULT_BUFFER_SIZE)
print(io.UnsupportedOperation.__mro__, io.BlockingIOError is BlockingIOError)
io.StringIO().fileno()
