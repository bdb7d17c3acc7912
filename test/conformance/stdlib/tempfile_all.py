# case: files=memory
# tempfile: directories and files among the program's files, and files in memory.
import os
import tempfile

os.makedirs('/tmp', exist_ok=True)
os.makedirs('/mine')
def shown(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, getattr(e, 'strerror', None) or e)

# === where ===
print(tempfile.gettempdir(), tempfile.gettempdirb(), tempfile.tempdir, tempfile.gettempprefix(), tempfile.gettempprefixb(), tempfile.TMP_MAX > 100)

# === mkdtemp, mktemp ===
made = [tempfile.mkdtemp() for _ in range(20)]
print(len(set(made)), all(os.path.isdir(d) and d.startswith('/tmp/tmp') and len(d) == 16 for d in made))
named = tempfile.mkdtemp('.d', 'pre-', '/mine')
print(named[:10], named[-2:], len(named), os.listdir('/mine') == [os.path.basename(named)], type(tempfile.mkdtemp(prefix=b'x')).__name__)
shown(tempfile.mkdtemp, b'a', 'b')
shown(tempfile.mkdtemp, dir='/none')
print(os.path.exists(tempfile.mktemp()), tempfile.mktemp('.txt', 'p', '/mine')[:7])

# === TemporaryDirectory ===
with tempfile.TemporaryDirectory(prefix='work-') as work:
    os.makedirs(work + '/a/b')
    with open(work + '/a/b/c.txt', 'w') as f: f.write('text')
    print(os.path.basename(work)[:5], sorted(os.listdir(work)))
print(os.path.exists(work))
d = tempfile.TemporaryDirectory(dir='/mine')
print(repr(d) == f'<TemporaryDirectory {d.name!r}>', d.cleanup(), os.path.exists(d.name), d.cleanup())
with tempfile.TemporaryDirectory(delete=False) as kept: pass
print(os.path.isdir(kept), tempfile.TemporaryDirectory[str])
with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as gone: os.rmdir(gone)

# === NamedTemporaryFile ===
with tempfile.NamedTemporaryFile('w+', suffix='.csv', encoding='utf-8') as f:
    print(f.write('a,b\n1,ż\n'), f.flush(), f.name.endswith('.csv'), os.path.getsize(f.name), f.closed, f.encoding)
    f.seek(0)
    print(list(f), open(f.name, encoding='utf-8').read().splitlines())
print(f.closed, os.path.exists(f.name))
f = tempfile.NamedTemporaryFile(delete=False)
f.write(b'kept')
f.close()
print(open(f.name, 'rb').read(), os.path.dirname(f.name))
with tempfile.NamedTemporaryFile(delete_on_close=False) as f:
    f.write(b'still there')
    f.close()
    print(open(f.name, 'rb').read())
print(os.path.exists(f.name))

# === TemporaryFile ===
with tempfile.TemporaryFile() as f:
    print(f.write(b'one\ntwo\n'), f.seek(4), f.read(), f.tell(), f.readable(), f.writable(), f.seekable())
print(f.closed)
with tempfile.TemporaryFile('w+', encoding='utf-8', newline='') as f:
    print(f.write('ünï\r\n'), f.seek(0), ascii(f.read()))
shown(tempfile.TemporaryFile, 'wb', encoding='utf-8')

# === SpooledTemporaryFile ===
with tempfile.SpooledTemporaryFile(max_size=10) as f:
    print(f.write(b'12345'), f._rolled, f.write(b'678901'), f._rolled, f.seek(3), f.read(4), f.tell(), f.closed, f.mode[:1])
    print(f.truncate(2), f.seek(0), f.readlines(), f.readable(), f.writable(), f.seekable())
print(f.closed)
with tempfile.SpooledTemporaryFile(mode='w+', encoding='utf-8') as f:
    f.writelines(['a\n', 'b\n'])
    f.rollover()
    f.seek(0)
    print(next(iter(f)), f.encoding, f.errors, f.readline(), f.read())
shown(f.__enter__)
print(tempfile.SpooledTemporaryFile[bytes])
