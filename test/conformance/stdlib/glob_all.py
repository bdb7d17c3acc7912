# case: files=memory
# glob: every public name, over files.
import glob
import os
import re

for path in ('a.py', 'b.py', 'c.txt', '.hidden.py', 'sub/d.py', 'sub/deep/e.py', 'sub/deep/f.TXT', '.secret/g.py', 'sub/.h/i.py', 'x[1].py', 'other/a.py'):
    os.makedirs(os.path.dirname('/tree/' + path), exist_ok=True)
    with open('/tree/' + path, 'w') as f: f.write(path)
os.makedirs('/tree/empty')

def shown(pattern, **how):
    print(pattern, how, sorted(glob.glob(pattern, **how)))

# === glob ===
os.chdir('/tree')
for pattern in ('*', '*.py', '?.py', '[ab].py', '[!ab].py', '.*', '*/', '*/*.py', '*/*/*', 'sub/*', 'sub/*/', 'sub/', 'sub', 'none', 'none/*', 'a.py', 'a.py/', '/tree/*.txt', '/tree/s*/d.py', '/*ree', '*/deep', '*/deep/',
                '', 'x[1].py', 'x[[]1].py', './*.py', '../tree/*.txt', 'su[b]/../*.txt', b'*.py', b'sub/*', '**', '**/*.py', 'sub/**/e.py'):
    shown(pattern)
for pattern in ('**', '**/', '**/*.py', 'sub/**', 'sub/**/', 'sub/**/*.py', '**/deep/**', '/tree/**/e.py', '**/**/e.py', '*/**', 'none/**', '**.py', '**/.h/*', b'**/e.py', 'a.py/**'):
    shown(pattern, recursive=True)
    shown(pattern, recursive=True, include_hidden=True)
shown('*.py', include_hidden=True)
for root in ('/tree/sub', '/tree', 'sub', '/none'):
    shown('*', root_dir=root)
    shown('**/*.py', root_dir=root, recursive=True)
    shown('d.py', root_dir=root)
    shown('', root_dir=root)

# === iglob ===
found = glob.iglob('*.py')
print(iter(found) is found, sorted(found))
print(sorted(glob.iglob('**', recursive=True, root_dir='/tree/sub')))
print(glob.glob('/tree/*.txt')[0] == os.path.join('/tree', 'c.txt'))

# === escape, has_magic ===
for path in ('a*b?[c]', 'plain', b'a*[', ''):
    print(glob.escape(path), glob.has_magic(path))
print(glob.glob(glob.escape('x[1].py')), glob.magic_check.pattern, glob.magic_check_bytes.pattern)

# === translate ===
for pattern in ('*', '**', '*.py', '?', 'a/*', 'a/**/b', '**/*', '.*', '[!a]*/b?', 'a.b', '', '**/**', '*/', '?a', '[?]', '**a', 'a/?*'):
    for how in ({}, {'recursive': True}, {'include_hidden': True}, {'recursive': True, 'include_hidden': True}, {'seps': '/\\', 'recursive': True}):
        print(pattern, glob.translate(pattern, **how))
print(bool(re.match(glob.translate('**/*.py', recursive=True), 'a/b/c.py')), bool(re.match(glob.translate('*.py'), 'a/b.py')))

# === escape of what is no text ===
import pathlib
print(glob.escape(pathlib.PurePosixPath('a/*b')), glob.escape(b'[x]'))
try:
    glob.escape(5)
except TypeError as error:
    print(error)
