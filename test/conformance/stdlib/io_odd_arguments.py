# Module io: odd arguments of buffers and of text over them: sizes, positions, encodings, what is asked of raw streams.
import io


def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


class I:
    def __init__(self, n):
        self.n = n

    def __index__(self):
        print('index', self.n)
        return self.n


class R(int):
    pass


class B:
    def __bool__(self):
        print('bool')
        return True


# === constructors, and what goes on ===
for cls in (io.BufferedReader, io.BufferedWriter, io.BufferedRandom):
    for mk in (lambda: io.BytesIO(b'abc\nd'), lambda: io.StringIO('abc\nd'), lambda: 5, lambda: None):
        for kw in ({}, dict(buffer_size=3), dict(buffer_size=1.5), dict(buffer_size=0), dict(buffer_size=None), dict(buffer_size=I(3)), dict(buffer_size=2**70), dict(buffer_size=-2**70)):
            s = mk()
            print(cls.__name__, type(s).__name__, kw if not isinstance(kw.get('buffer_size'), I) else 'I')
            try:
                x = cls(s, **kw)
            except BaseException as e:
                print(type(e).__name__, e)
                continue
            t(lambda: x.read(2))
            t(lambda: x.readline())
            t(lambda: x.read1(1))
            t(lambda: x.read1(100))
            t(lambda: list(x))
            t(lambda: x.readinto(bytearray(3)))
            t(lambda: x.readinto1(bytearray(3)))
            t(lambda: x.write(b'q'))
            t(lambda: x.flush());  t(lambda: x.peek(1))
            t(lambda: x.seek(0))
            t(lambda: x.read())
for mk in (lambda: io.BytesIO(b'abc\nd'), lambda: io.StringIO('abc\nd'), lambda: 5, lambda: None):
    for kw in ({}, dict(encoding='nope'), dict(errors='nope'), dict(encoding='utf-8', errors='xmlcharrefreplace'), dict(encoding='hex'), dict(encoding=3), dict(line_buffering=[]), dict(line_buffering='x'), dict(write_through=1.5), dict(newline='x', encoding='nope'), dict(errors=3, newline=4), dict(encoding='a\0b'), dict(errors='a\0b'), dict(newline='\n\0'), dict(encoding='')):
        s = mk()
        print('TextIO', type(s).__name__, kw)
        try:
            x = io.TextIOWrapper(s, **kw)
        except BaseException as e:
            print(type(e).__name__, e)
            continue
        t(lambda: x.read(2))
        t(lambda: x.readline())
        t(lambda: list(x))
        t(lambda: isinstance(s, io.StringIO) or x.write('q'))
        t(lambda: x.flush())
        t(lambda: x.seek(0))
        t(lambda: x.read())
        t(lambda: (x.encoding, x.errors, x.newlines, x.line_buffering, x.write_through))
for kw in (dict(encoding='utf-16'), dict(encoding='nope'), dict(encoding=3), dict(errors=3), dict(errors='nope'), dict(newline=3), dict(newline='x'), dict(newline=None), dict(encoding=None, errors=None), dict(line_buffering='x'), dict(line_buffering=3), dict(line_buffering=B()), dict(line_buffering=I(1)), dict(line_buffering=None),  dict(write_through=I(1)), dict(write_through=1.5), dict(write_through=2**70), dict(encoding='locale'), dict(errors='ignore')):
    x = io.TextIOWrapper(io.BytesIO(b'abc'), errors='replace')
    print([*kw])
    t(lambda: x.reconfigure(**kw))
    t(lambda: (x.encoding, x.errors, x.newlines, x.line_buffering, x.write_through))
    t(lambda: x.read(1))
    t(lambda: x.reconfigure(**kw))
for a in ((2,), (None,), ('x',), (3, None), (None, 'x'), (None, 1), (None, 2**70), ([],), (None, 1.5)):
    t(lambda: io.text_encoding(*a))
for a in ((1,2,'x'), (1,2,3), (1,2,None), (1,2,True), (1,2,3,4), ('a','b',3)):
    t(lambda: io.BlockingIOError(*a).characters_written)
    t(lambda: io.BlockingIOError(*a).args)
x = io.BufferedRWPair(io.BytesIO(b'abc'), io.BytesIO())
for m in ('read', 'read1', 'readline', 'peek', 'readlines', 'readinto', 'write', 'seek', 'tell', 'truncate', 'fileno', 'detach', 'isatty', 'close'):
    for a in ((), (1,), ('x',), (None,), (1.5,), (1, 2, 3), (2**70,)):
        t(lambda: getattr(x, m)(*a))

# === seek ===
def streams():
    yield io.BytesIO(b'abc')
    yield io.StringIO('abc')
    yield io.BufferedReader(io.BytesIO(b'abc'), 2)
    yield io.BufferedWriter(io.BytesIO(b'abc'))
    yield io.BufferedRandom(io.BytesIO(b'abc'))
    yield io.TextIOWrapper(io.BytesIO(b'abc'))
for args in ((1,), (1, 0), ('a', 'x'), ('a', 0), ('a',), (1.5,), (1.5, 0), (None,), (I(1), I(0)), (1, 3), ('a', 3), (1, -1), (-2**63-1,), (-1,), (1, 1), (1, 2), (0, 1), (-1, 1), (-9, 1), (R(2),), (I(2), 1), ('a', 1), ('a', 2), (1.5, 1), (0.0, 1), (0.0, 2), (1, 2**40), (-5, 2), (True,), (False, False), (I(-2),), (2**63,)):
    for s in streams():
        print(type(s).__name__, [a.n if isinstance(a, I) else a for a in args])
        t(lambda: s.seek(*args))
        t(lambda: s.tell())
        t(lambda: s.read())
