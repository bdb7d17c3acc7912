# case: files=memory
# === linecache ===
import linecache
import os
import stat

os.makedirs('/tree', exist_ok=True)

with open('/tree/sample.py', 'w') as file:
    file.write('first = 1\nsecond = 2')
print([linecache.getline('/tree/sample.py', n) for n in (-1, 0, 1, 2, 3)])
print(linecache.getlines('/tree/sample.py'), linecache.getlines('/tree/none.py'), linecache.getlines('<stdin>'), linecache.getlines(''))
entry = linecache.cache['/tree/sample.py']
print(len(entry), entry[0], entry[2:])
with open('/tree/sample.py', 'w') as file:
    file.write('changed\n\n')
print(linecache.getline('/tree/sample.py', 1))
linecache.checkcache('/tree/sample.py')
linecache.checkcache('/tree/none.py')
print(linecache.getlines('/tree/sample.py'))
linecache.checkcache()
before = dict(linecache.cache)
linecache.clearcache()
print(linecache.cache)
linecache.cache.update(before)
with open('/tree/latin.py', 'wb') as file:
    file.write(b'# coding: latin-1\nx = "\xe9"\n')
with open('/tree/bad.py', 'wb') as file:
    file.write(b'x = "\xff"\n')
with open('/tree/empty.py', 'wb') as file:
    pass
print(ascii(linecache.getlines('/tree/latin.py')), linecache.getlines('/tree/bad.py'), linecache.getlines('/tree/empty.py'))


class Loader:
    def get_source(self, name):
        return f'name = {name!r}\nend'


names = {'__name__': 'some', '__loader__': Loader()}
print(linecache.lazycache('/tree/virtual.py', names), len(linecache.cache['/tree/virtual.py']), linecache.lazycache('/tree/virtual.py', names))
print(linecache.getlines('/tree/virtual.py', names), linecache.getline('/tree/virtual.py', 2), linecache.lazycache('/tree/virtual.py', names))
print(linecache.lazycache('<x>', names), linecache.lazycache('/tree/y.py', {}), linecache.lazycache('/tree/y.py', None), linecache.updatecache('/tree/y.py'))
for name in list(linecache.cache):
    if name.startswith('/tree/'):
        del linecache.cache[name]
print(sorted(linecache.__all__))

# === stat ===
NAMES = '''
    FILE_ATTRIBUTE_ARCHIVE FILE_ATTRIBUTE_COMPRESSED FILE_ATTRIBUTE_DEVICE FILE_ATTRIBUTE_DIRECTORY FILE_ATTRIBUTE_ENCRYPTED FILE_ATTRIBUTE_HIDDEN
    FILE_ATTRIBUTE_INTEGRITY_STREAM FILE_ATTRIBUTE_NORMAL FILE_ATTRIBUTE_NOT_CONTENT_INDEXED FILE_ATTRIBUTE_NO_SCRUB_DATA FILE_ATTRIBUTE_OFFLINE
    FILE_ATTRIBUTE_READONLY FILE_ATTRIBUTE_REPARSE_POINT FILE_ATTRIBUTE_SPARSE_FILE FILE_ATTRIBUTE_SYSTEM FILE_ATTRIBUTE_TEMPORARY FILE_ATTRIBUTE_VIRTUAL
    SF_APPEND SF_ARCHIVED SF_DATALESS SF_FIRMLINK SF_IMMUTABLE SF_NOUNLINK SF_RESTRICTED SF_SETTABLE SF_SNAPSHOT ST_ATIME ST_CTIME ST_DEV ST_GID ST_INO
    ST_MODE ST_MTIME ST_NLINK ST_SIZE ST_UID S_ENFMT S_IEXEC S_IFBLK S_IFCHR S_IFDIR S_IFDOOR S_IFIFO S_IFLNK S_IFPORT S_IFREG S_IFSOCK S_IFWHT S_IREAD
    S_IRGRP S_IROTH S_IRUSR S_IRWXG S_IRWXO S_IRWXU S_ISGID S_ISUID S_ISVTX S_IWGRP S_IWOTH S_IWRITE S_IWUSR S_IXGRP S_IXOTH S_IXUSR UF_APPEND
    UF_COMPRESSED UF_DATAVAULT UF_HIDDEN UF_IMMUTABLE UF_NODUMP UF_NOUNLINK UF_OPAQUE UF_SETTABLE UF_TRACKED
'''
for name in NAMES.split():
    print(name, getattr(stat, name), end=', ')
print()
for mode in (0, 0o100644, 0o040755, 0o120777, 0o104755, 0o102644, 0o041777, 0o041666, 0o140600, 0o060660, 0o020620, 0o010400, 0o170000, 0xffffffff):
    kinds = [check.__name__ for check in (
        stat.S_ISDIR, stat.S_ISCHR, stat.S_ISBLK, stat.S_ISREG, stat.S_ISFIFO, stat.S_ISLNK, stat.S_ISSOCK, stat.S_ISDOOR, stat.S_ISPORT, stat.S_ISWHT) if check(mode)]
    print(oct(mode), stat.filemode(mode), oct(stat.S_IMODE(mode)), oct(stat.S_IFMT(mode)), kinds)
for bad in (-1, 2 ** 70, -2 ** 70, 'x', 1.5, None):
    for function in (stat.filemode, stat.S_IMODE, stat.S_ISDIR):
        try:
            print(function(bad))
        except (TypeError, OverflowError) as error:
            print(type(error).__name__, error)
