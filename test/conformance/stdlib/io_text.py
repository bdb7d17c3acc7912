import contextlib
import copy
import io
import sys


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(f'{type(error).__name__}: {error}')


# === reading ===
s = io.StringIO('first\nsecond\n\nlast')
print(s.read(3), repr(s.readline()), s.tell(), repr(s.readline(4)), repr(s.readline(-1)))
print(repr(s.read(0)), repr(s.readline(0)), repr(s.readline()), repr(s.read()), repr(s.read()), repr(s.readline()))
print(s.seek(0), list(s), list(s), s.readlines())
print(s.seek(2), s.readlines(6), s.tell(), s.readlines(None))
for line in io.StringIO('a\nb'):
    print(repr(line))
it = io.StringIO('x\ny\n')
print(iter(it) is it, next(it), end='')
print(next(it), next(it, 'end'), next(it, 'end'))
it.write('z')
print(next(it, 'end'), it.getvalue())

# === writing ===
s = io.StringIO()
print(s.write('héllo'), s.write(''), s.write('\U0001f600!'), s.tell(), s.getvalue())
print(s.seek(1), s.write('E'), s.getvalue(), s.tell(), s.read(), s.seek(0, 2))
print(s.seek(5), s.write('abcd'), s.getvalue(), s.seek(0, 1))
print(s.seek(12), repr(s.read()), s.write('far'), repr(s.getvalue()), s.tell())
print(s.truncate(3), s.tell(), s.getvalue(), s.seek(1), s.truncate(), s.getvalue(), s.truncate(100), s.getvalue())
s.writelines(['p', 'q\n', 'r'])
s.writelines(c for c in 'xyz')
print(repr(s.getvalue()))
s = io.StringIO('start')
s.write('ST')
print(s.getvalue(), s.read())
s = io.StringIO()
for i in range(9000):
    s.write('ab'[i % 2])
print(len(s.getvalue()), s.getvalue()[:4], s.tell(), s.seek(8999), s.read())
print('one', 2, sep='-', end=';', file=s, flush=True)
print(s.getvalue()[-7:])

# === characters beyond the BMP ===
s = io.StringIO('\U0001f600ab\nc\U0001f601d\n')
print(s.read(1), s.tell(), s.readline(), s.tell(), s.read(2), s.tell(), s.seek(1), s.read(1), s.seek(5), s.readline(2), s.truncate(6), s.getvalue())
s.seek(5)
s.write('\U0001f602\U0001f603')
print(s.getvalue(), s.seek(0, 2))

# === line endings ===
text = 'a\rb\r\nc\nd\r'
for newline in (None, '', '\n', '\r', '\r\n'):
    s = io.StringIO(text, newline)
    print(repr(newline), repr(s.getvalue()), list(s), repr(s.newlines))
    s = io.StringIO(newline=newline)
    print(s.write('x\ny\r\n'), s.tell(), repr(s.getvalue()), repr(s.newlines))
s = io.StringIO(newline='')
print(s.newlines, s.write('\r'), s.newlines, s.write('\n'), s.newlines, s.write('\r\n'), s.newlines)

# === attributes and errors ===
s = io.StringIO('a\nb\n')
print(s.encoding, s.errors, s.newlines, s.line_buffering, s.closed, s.isatty(), s.readable(), s.writable(), s.seekable(), s.flush())
attempt(lambda: s.readline(1.5))
attempt(lambda: s.read('x'))
attempt(lambda: s.write(3))
attempt(lambda: io.StringIO(3))
attempt(lambda: io.StringIO(b''))
attempt(lambda: io.StringIO('', 3))
attempt(lambda: io.StringIO('', 'x'))
attempt(lambda: io.StringIO('a', 'b', 'c'))
attempt(lambda: io.StringIO(x=1))
attempt(lambda: io.StringIO(initial_value='v', newline=None).read())
attempt(lambda: io.StringIO(None).read())
attempt(lambda: s.write())
attempt(lambda: s.seek(-1))
attempt(lambda: s.seek(1, 1))
attempt(lambda: s.seek(0, 5))
attempt(lambda: s.seek('a'))
attempt(lambda: s.seek(2 ** 70))
attempt(lambda: s.truncate(-1))
attempt(lambda: s.truncate('a'))
attempt(lambda: s.fileno())
attempt(lambda: s.detach())
attempt(lambda: s.readlines('a'))
attempt(lambda: s.writelines(3))
print(hasattr(s, 'name'))


class Three:
    def __index__(self):
        return 3


print(s.seek(0), repr(s.read(Three())), s.seek(Three()), s.truncate(Three()), repr(s.getvalue()), s.seek(0), repr(s.readline(Three())))
s.name = 'buffer.txt'
print(s.name, vars(s))

# === closed ===
with io.StringIO('text') as s:
    print(s.read(), s.closed)
print(s.closed, s.close(), s.flush())
for name in 'read readline readlines tell getvalue readable writable seekable isatty __enter__ __iter__ __next__'.split():
    print(name, end=' ')
    attempt(getattr(s, name))
for name in 'newlines line_buffering'.split():
    print(name, end=' ')
    attempt(lambda: getattr(s, name))
attempt(lambda: s.write('x'))
attempt(lambda: s.seek(0))
attempt(lambda: s.truncate(0))
attempt(lambda: print('x', file=s))
s.__init__('again')
print(s.read(), s.closed)

# === copies ===
s = io.StringIO('xyz\n', newline=None)
s.read(1)
s.tag = [1]
print(s.__getstate__())
t = copy.copy(s)
print(t.read(), s.tell(), t.tag is s.tag, copy.deepcopy(s).tag is s.tag, type(t) is io.StringIO)


# === subclasses ===
class Upper(io.StringIO):
    def write(self, text):
        return super().write(text.upper())


class Numbered(io.StringIO):
    count = 0

    def readline(self, size=-1):
        line = super().readline(size)
        if line:
            self.count += 1
            return f'{self.count}: {line}'
        return line


u = Upper()
print('quiet', file=u)
u.writelines(['a', 'b'])
print(repr(u.getvalue()), isinstance(u, io.StringIO), isinstance(u, io.TextIOBase), isinstance(u, io.IOBase))
print(list(Numbered('p\nq\n')), Numbered('p\nq\n').readlines())

# === redirected output ===
out = io.StringIO()
run = sys.stdout
with contextlib.redirect_stdout(out) as target:
    print('caught', target is out)
    print('to the run', file=run)
    with contextlib.redirect_stdout(io.StringIO()) as inner:
        print('deeper')
    print('and more', end='')
print(repr(out.getvalue()), repr(inner.getvalue()))
err = io.StringIO()
with contextlib.redirect_stderr(err):
    print('problem', file=sys.stderr)
    sys.stderr.write('again\n')
print(repr(err.getvalue()))
saved, sys.stdout = sys.stdout, out
try:
    print('!')
    sys.stdout.write('direct')
finally:
    sys.stdout = saved
print(repr(out.getvalue()))
sys.stdout = None
print('nowhere')
sys.stdout = saved


class Log:
    def __init__(self):
        self.parts = []

    def write(self, text):
        self.parts.append(text)


log = Log()
with contextlib.redirect_stdout(log):
    print('a', 1, sep='|')
    print()
print(log.parts)
del sys.stdout
try:
    print('lost')
except RuntimeError as error:
    sys.stdout = run
    print(error)
