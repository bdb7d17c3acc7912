# case: files=memory
# shutil: what of it works over files.
import io
import os
import shutil

def put(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, 'w') as f: f.write(text)
def text_of(path):
    with open(path) as f: return f.read()
def tree(top):
    return sorted(os.path.join(d, n)[len(top):] for d, ds, fs in os.walk(top) for n in ds + fs)
def shown(function, *args, **kwargs):
    try:
        print(function.__name__, function(*args, **kwargs))
    except Exception as e:
        print(function.__name__, type(e).__name__, getattr(e, 'strerror', None) or e)

put('/w/a.txt', 'alpha')
put('/w/b.py', 'beta')
put('/w/sub/c.txt', 'gamma')
put('/w/sub/deep/d.pyc', 'delta')
put('/w/sub/deep/e.txt', 'e' * 1000)

# === copyfileobj ===
source, target = io.BytesIO(b'0123456789'), io.BytesIO()
source.seek(2)
print(shutil.copyfileobj(source, target, 3), target.getvalue())
text = io.StringIO()
with open('/w/a.txt') as f: shutil.copyfileobj(f, text)
print(text.getvalue())

# === copyfile, copy, copy2 ===
print(shutil.copyfile('/w/a.txt', '/w/copy.txt'), text_of('/w/copy.txt'))
print(shutil.copy('/w/a.txt', '/w/sub'), shutil.copy2('/w/b.py', '/w/sub/'), shutil.copy('/w/a.txt', '/w/new.txt'), tree('/w'))
put('/w/copy.txt', 'other')
print(shutil.copyfile('/w/a.txt', '/w/copy.txt'), text_of('/w/copy.txt'))
for args in (('/w/none', '/w/x'), ('/w/a.txt', '/w/a.txt'), ('/w/a.txt', '/w/sub'), ('/w/sub', '/w/x'), ('/w/a.txt', '/w/none/x')):
    shown(shutil.copyfile, *args)
shown(shutil.copy, '/w/a.txt', '/w/a.txt')
shown(shutil.copymode, '/w/a.txt', '/w/copy.txt')
shown(shutil.copystat, '/w/a.txt', '/w/copy.txt')
shown(shutil.copystat, '/w/none', '/w/copy.txt')

# === copytree ===
print(shutil.copytree('/w/sub', '/t1'), tree('/t1'), text_of('/t1/c.txt'))
print(shutil.copytree('/w', '/t2/here', ignore=shutil.ignore_patterns('*.pyc', 'b*', 'new.txt')), tree('/t2'))
shown(shutil.copytree, '/w/sub', '/t1')
print(shutil.copytree('/w/sub/deep', '/t1', dirs_exist_ok=True), tree('/t1'))
seen = []
print(shutil.copytree('/w/sub', '/t3', copy_function=lambda s, d: seen.append((s, d)), ignore=lambda d, names: (seen.append((d, sorted(names))), ['deep'])[1]), sorted(seen, key=str), tree('/t3'))
def failing(source, target):
    raise OSError(f'no {source}')
try: shutil.copytree('/w/sub', '/t4', copy_function=failing)
except shutil.Error as e: print(sorted(e.args[0]))
shown(shutil.copytree, '/w/none', '/t5')

# === move ===
print(shutil.move('/t1/c.txt', '/t1/moved.txt'), shutil.move('/t1/moved.txt', '/t3'), tree('/t1'), tree('/t3'))
print(shutil.move('/t1/deep', '/t3/'), tree('/t3'), shutil.move('/t3', '/t6'), os.path.exists('/t3'))
put('/t6/a.txt', 'x')
shown(shutil.move, '/w/a.txt', '/t6')
shown(shutil.move, '/w/none', '/t7')
shown(shutil.move, '/t6', '/t6/deep')

# === rmtree ===
print(shutil.rmtree('/t6'), os.path.exists('/t6'), shutil.rmtree('/none', ignore_errors=True))
shown(shutil.rmtree, '/none')
shutil.rmtree('/none', onexc=lambda function, path, error: print(path, type(error).__name__))
import warnings
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    shutil.rmtree('/none', onerror=lambda function, path, info: print(path, info[0].__name__))
print([w.category.__name__ for w in caught])

# === the rest ===
print(shutil.ignore_patterns('*.py', 'x')('/', ['a.py', 'x', 'y']), shutil.Error.__mro__[1].__name__, shutil.SameFileError.__mro__[1].__name__, shutil.SpecialFileError.__mro__[1].__name__)
os.environ.update(COLUMNS='100', LINES='x')
print(shutil.get_terminal_size(), shutil.get_terminal_size((1, 2)).lines)
del os.environ['COLUMNS']
print(shutil.get_terminal_size(fallback=(7, 8)))

# === which ===
print(shutil.which('a.txt', os.F_OK, '/none:/w:/t2'), shutil.which('/w/a.txt', os.F_OK), shutil.which('/w/none'), shutil.which('sub', os.F_OK, '/w'), shutil.which('a.txt', os.F_OK, ''))
print(shutil.which('no-such-program'))
try: os.get_terminal_size(99)
except OSError as e: print(type(e).__name__)
