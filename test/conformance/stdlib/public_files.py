# case: files=memory
# Functions about files, the machine and clocks that other programs do not name: what holds on every machine.
import asyncio
import os
import os.path
import posixpath
import sys



def show(act, *args, **named):
    try:
        print(act(*args, **named))
    except Exception as error:
        print(type(error).__name__)


# === files ===
os.makedirs('/tree/deep')
with open('/tree/a.txt', 'w') as file:
    file.write('text')
with open('/tree/b.txt', 'w') as file:
    file.write('other')
for path in (os.path, posixpath):
    print(path.isdir('/tree'), path.isfile('/tree/a.txt'), path.islink('/tree/a.txt'), path.ismount('/tree/deep'), path.lexists('/tree/none'))
    print(path.getsize('/tree/a.txt'), path.getmtime('/tree/a.txt') > 0, path.getatime('/tree/a.txt') > 0, path.getctime('/tree/a.txt') > 0)
    print(path.samefile('/tree/a.txt', '/tree/./a.txt'))
    show(path.sameopenfile, 998, 999)
    print(path.samestat(os.stat('/tree/a.txt'), os.stat('/tree/a.txt')))
print(os.lstat('/tree/a.txt').st_size, os.access('/tree/a.txt', os.R_OK), os.access('/tree/none', os.F_OK))
os.renames('/tree/a.txt', '/tree/new/c.txt')
print(sorted(os.listdir('/tree')), sorted(os.listdir('/tree/new')))
with os.scandir('/tree') as entries:
    print(all(isinstance(entry, os.DirEntry) for entry in entries))
os.chdir('/tree')
print(os.getcwdb())

# === the machine ===
print(os.cpu_count() >= 1, len(os.urandom(4)) if hasattr(os, 'urandom') else 4, isinstance(os.get_exec_path(), list))
print(len(os.terminal_size((80, 24))), isinstance(sys.dont_write_bytecode, bool), sys.getfilesystemencodeerrors(), isinstance(sys.warnoptions, list))
print(hasattr(sys, 'implementation'), isinstance(sys.platform, str), isinstance(sys.implementation.name, str))


# === asyncio ===
async def main():
    loop = asyncio.get_running_loop()
    print(isinstance(loop, asyncio.BaseEventLoop), issubclass(asyncio.SelectorEventLoop, asyncio.BaseEventLoop), issubclass(asyncio.EventLoop, asyncio.AbstractEventLoop))


asyncio.run(main())
asyncio.set_event_loop(None)

# === codecs.open ===
import codecs, warnings
with warnings.catch_warnings():
    warnings.simplefilter('ignore')
    with codecs.open('coded.txt', 'w', 'utf-16') as f:
        f.write('é\n')
        f.write('b')
        print(f.encoding, f.closed)
    with codecs.open('coded.txt', encoding='utf-16') as f:
        print(f.read())
    with codecs.open('coded.txt', 'rb') as f:
        print(f.read())
    try:
        codecs.open('coded.txt', 'r', 'nope')
    except LookupError as e:
        print(e)
