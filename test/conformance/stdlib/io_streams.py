import io


def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


w = io.TextIOWrapper(io.BytesIO(b'a\r\nb\xc3\xa9\rc\n'), encoding='utf-8')
t(lambda: w.readline())
t(lambda: w.tell())
t(lambda: w.read(2))
t(lambda: w.tell())
t(lambda: w.read())
t(lambda: w.seek(3))
t(lambda: w.read())
t(lambda: w.encoding)
t(lambda: w.errors)
t(lambda: w.buffer.getvalue())
t(lambda: w.fileno())
for nl in (None,'','\n','\r','\r\n'):
    b=io.BytesIO(); w=io.TextIOWrapper(b,encoding='utf-8',newline=nl)
    t(lambda: w.write('a\nb\r\n')); w.flush()
    t(lambda: b.getvalue())
    w=io.TextIOWrapper(io.BytesIO(b'a\nb\rc\r\nd'),encoding='utf-8',newline=nl)
    t(lambda: list(w))
    t(lambda: w.newlines)
w=io.TextIOWrapper(io.BytesIO(b'\xff\xfea\0b\0'),encoding='utf-16')
t(lambda: w.read(1))
t(lambda: w.read())
w=io.TextIOWrapper(io.BytesIO(b'\xef\xbb\xbfab'),encoding='utf-8-sig')
t(lambda: w.read())
w=io.TextIOWrapper(io.BytesIO(b'a\xffb'),encoding='utf-8')
t(lambda: w.read())
w=io.TextIOWrapper(io.BytesIO(b'a\xffb'),encoding='ascii',errors='replace')
t(lambda: w.read())
w=io.TextIOWrapper(io.BytesIO(),encoding='ascii')
t(lambda: w.write('é'))
t(lambda: w.write(3))
t(lambda: w.detach().getvalue())
t(lambda: w.read())
w=io.TextIOWrapper(io.BytesIO(b'x')); w.close()
t(lambda: w.read())
t(lambda: w.buffer.closed)
class R(io.RawIOBase):
    def __init__(s): s.d=[b'ab\nc',b'd\ne',b'']
    def readable(s): return True
    def readinto(s,b):
        x = s.d.pop(0)[:len(b)] if s.d else b''
        b[:len(x)] = x
        return len(x)
t(lambda: io.BufferedReader(R()).read())
t(lambda: list(io.BufferedReader(R())))
t(lambda: io.BufferedReader(R()).peek())
t(lambda: list(io.TextIOWrapper(io.BufferedReader(R()))))
t(lambda: io.BufferedWriter(R()))
t(lambda: io.BufferedReader(R(),0))
t(lambda: io.BufferedReader(R()).seek(0))
t(lambda: io.BufferedRandom(R()))
p=io.BufferedRWPair(io.BytesIO(b'in'), io.BytesIO())
t(lambda: p.read())
t(lambda: p.write(b'x'))
t(lambda: p.readable())
bw=io.BufferedWriter(io.BytesIO())
t(lambda: bw.write(b'abc'))
t(lambda: bw.raw.getvalue())
t(lambda: bw.flush())
t(lambda: bw.raw.getvalue())
t(lambda: bw.write('x'))
t(lambda: bw.read())
t(lambda: bw.detach().getvalue())
t(lambda: bw.write(b'x'))