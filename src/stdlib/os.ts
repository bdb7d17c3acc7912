/** Module `os`: what needs no operating system, and the host's files. CPython: Lib/os.py, Modules/posixmodule.c. */

/** Frozen Python of the module. */
export const OS_SOURCE = `
import abc
import posixpath as path
import _fs
from _collections_abc import Mapping, MutableMapping
from _clinic import is_of as _is_of
from posixpath import _fspath as fspath, altsep, curdir, defpath, devnull, extsep, pardir, pathsep, sep
from types import GenericAlias

__all__ = ['altsep', 'curdir', 'pardir', 'sep', 'pathsep', 'linesep', 'defpath', 'name', 'path', 'devnull', 'SEEK_SET', 'SEEK_CUR', 'SEEK_END',
           'fsencode', 'fsdecode', 'get_exec_path', 'extsep', 'DirEntry', 'EX_OK', 'F_OK', 'R_OK', 'W_OK', 'X_OK', 'access', 'chdir', 'cpu_count',
           'environ', 'error', 'fspath', 'getcwd', 'getcwdb', 'get_terminal_size', 'listdir', 'lstat', 'mkdir', 'putenv', 'remove', 'rename', 'replace', 'rmdir',
           'scandir', 'stat', 'stat_result', 'strerror', 'terminal_size', 'truncate', 'unlink', 'unsetenv', 'urandom', 'makedirs', 'removedirs', 'renames',
           'walk', 'getenv', 'supports_bytes_environ', 'environb', 'getenvb', 'PathLike']

name = 'posix'
linesep = '\\n'
error = OSError
SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2
F_OK, X_OK, W_OK, R_OK = 0, 1, 2, 4
EX_OK = 0
supports_bytes_environ = True
supports_dir_fd = supports_effective_ids = supports_fd = supports_follow_symlinks = frozenset()

fspath.__name__ = fspath.__qualname__ = 'fspath'


class PathLike(abc.ABC):
    """Abstract base class for implementing the file system path protocol."""

    __slots__ = ()

    @abc.abstractmethod
    def __fspath__(self):
        """Return the file system path representation of the object."""
        raise NotImplementedError

    @classmethod
    def __subclasshook__(cls, subclass):
        if cls is PathLike:
            return any('__fspath__' in base.__dict__ and base.__dict__['__fspath__'] is not None for base in subclass.__mro__) or NotImplemented
        return NotImplemented

    __class_getitem__ = classmethod(GenericAlias)


def fsencode(filename):
    """Encode filename (an os.PathLike, bytes, or str) to the filesystem encoding."""
    filename = fspath(filename)
    return filename.encode('utf-8', 'surrogateescape') if isinstance(filename, str) else filename


def fsdecode(filename):
    """Decode filename (an os.PathLike, bytes, or str) from the filesystem encoding."""
    filename = fspath(filename)
    return filename.decode('utf-8', 'surrogateescape') if isinstance(filename, bytes) else filename


# ---- the environment: the program's own, empty at first ----

class _Environ(MutableMapping):
    def __init__(self, data, check, shown):
        self._data = data
        self._check = check
        self._shown = shown

    def __getitem__(self, key):
        try:
            return self._shown(self._data[self._check(key)])
        except KeyError:
            raise KeyError(key) from None

    def __setitem__(self, key, value):
        self._data[self._check(key)] = self._check(value)

    def __delitem__(self, key):
        try:
            del self._data[self._check(key)]
        except KeyError:
            raise KeyError(key) from None

    def __iter__(self):
        for key in list(self._data):
            yield self._shown(key)

    def __len__(self):
        return len(self._data)

    def __repr__(self):
        return f'environ({{{", ".join([f"{key!r}: {value!r}" for key, value in self.items()])}}})'

    def copy(self):
        return dict(self)

    def setdefault(self, key, value):
        if key not in self:
            self[key] = value
        return self[key]

    def __ior__(self, other):
        self.update(other)
        return self

    def __or__(self, other):
        if not isinstance(other, Mapping):
            return NotImplemented
        return {**self, **other}

    def __ror__(self, other):
        if not isinstance(other, Mapping):
            return NotImplemented
        return {**other, **self}


def _text(value):
    if not isinstance(value, str):
        raise TypeError(f'str expected, not {type(value).__name__}')
    return value


def _raw(value):
    if not isinstance(value, bytes):
        raise TypeError(f'bytes expected, not {type(value).__name__}')
    return value.decode('utf-8', 'surrogateescape')


_variables = {}
environ = _Environ(_variables, _text, _text)
environb = _Environ(_variables, _raw, fsencode)


def getenv(key, default=None):
    """Get an environment variable, return None if it doesn't exist."""
    return environ.get(key, default)


def getenvb(key, default=None):
    """Get an environment variable, return None if it doesn't exist."""
    return environb.get(key, default)


def putenv(name, value, /):
    """Change or add an environment variable."""


def unsetenv(name, /):
    """Delete an environment variable."""


def get_exec_path(env=None):
    """Returns the sequence of directories that will be searched for the named executable."""
    return (environ if env is None else env).get('PATH', defpath).split(pathsep)


_ERRORS = {number: text for number, text in _fs.ERRORS.values()}


def strerror(code, /):
    """Translate an error code to a message string."""
    return _ERRORS.get(code, f'Unknown error {code}')


def cpu_count():
    """Return the number of logical CPUs in the system: one."""
    return 1


process_cpu_count = cpu_count


_dict = dict


class terminal_size(tuple):
    """A tuple of (columns, lines) for holding terminal window size"""

    __module__ = 'os'

    def __new__(cls, sequence, dict={}):
        try:
            items = tuple(sequence)
        except TypeError:
            raise TypeError('constructor requires a sequence') from None
        if not _is_of(dict, _dict):
            raise TypeError('os.terminal_size() takes a dict as second arg, if any')
        if len(items) != 2:
            raise TypeError(f'os.terminal_size() takes a 2-sequence ({len(items)}-sequence given)')
        if dict:
            raise TypeError('os.terminal_size() got duplicate or unexpected field name(s)')
        return tuple.__new__(cls, items)

    columns = property(lambda self: self[0])
    lines = property(lambda self: self[1])

    def __repr__(self):
        return f'os.terminal_size(columns={self[0]}, lines={self[1]})'


def get_terminal_size(fd=1, /):
    """Return the size of the terminal window: there is none."""
    raise OSError(25, 'Inappropriate ioctl for device')


def urandom(size, /):
    """Return a bytes object containing random bytes, made of seeds that the host gives."""
    from _capability import granted
    seed = granted('random.seed')
    if seed is None:
        raise NotImplementedError('urandom: the host gives programs no randomness')
    if size < 0:
        raise ValueError('negative argument not allowed')
    from random import Random
    return Random(bytes.fromhex(seed())).randbytes(size)


# ---- files ----

def getcwd():
    """Return a unicode string representing the current working directory."""
    return _fs.cwd


def getcwdb():
    """Return a bytes string representing the current working directory."""
    return fsencode(_fs.cwd)


def chdir(path):
    """Change the current working directory to the specified path."""
    if _fs.ask('stat', path)['kind'] != 'directory':
        raise NotADirectoryError(20, 'Not a directory', path)
    from posixpath import abspath
    _fs.cwd = abspath(_fs.fspath(path))


class stat_result(tuple):
    """Result from stat, fstat, or lstat."""

    __module__ = 'os'
    n_fields = 19
    n_sequence_fields = 10
    n_unnamed_fields = 3

    def __new__(cls, sequence, dict={}):
        from _struct_time import _values
        values = _values('os.stat_result', 10, _STAT_FIELDS[7:] + _MORE_STAT_FIELDS, sequence, dict)
        self = tuple.__new__(cls, values[:10])
        # The times as floats are those in seconds unless they are given.
        object.__setattr__(self, '_more', [number if more is None else more for number, more in zip(values[7:10], values[10:])] + values[13:])
        return self

    def __setattr__(self, name, value):
        from _struct_time import _refuse
        _refuse('os.stat_result', self, name)

    def __delattr__(self, name):
        from _struct_time import _refuse
        _refuse('os.stat_result', self, name)


    def __repr__(self):
        return f'os.stat_result({", ".join([f"{name}={value!r}" for name, value in zip(_STAT_FIELDS, self)])})'


_STAT_FIELDS = ('st_mode', 'st_ino', 'st_dev', 'st_nlink', 'st_uid', 'st_gid', 'st_size', 'st_atime', 'st_mtime', 'st_ctime')
_MORE_STAT_FIELDS = ('st_atime_ns', 'st_mtime_ns', 'st_ctime_ns', 'st_blksize', 'st_blocks', 'st_rdev')
for _at, _name in enumerate(_STAT_FIELDS[:7]):
    setattr(stat_result, _name, property(lambda self, at=_at: self[at]))
for _at, _name in enumerate(_STAT_FIELDS[7:] + _MORE_STAT_FIELDS):
    setattr(stat_result, _name, property(lambda self, at=_at: self._more[at]))


def _stat_of(info):
    ns = info['modified'] * 1000
    seconds = ns // 1000000000
    moment = ns / 1000000000
    mode = 0o40755 if info['kind'] == 'directory' else 0o100644
    return stat_result((mode, 0, 0, 1, 0, 0, info['size'], seconds, seconds, seconds, moment, moment, moment, ns, ns, ns, 4096,
                        (info['size'] + 511) // 512, 0))


def stat(path, *, dir_fd=None, follow_symlinks=True):
    """Perform a stat system call on the given path."""
    if not isinstance(path, (str, bytes)) and not hasattr(type(path), '__fspath__'):
        raise TypeError(f'stat: path should be string, bytes, os.PathLike or integer, not {type(path).__name__}')
    return _stat_of(_fs.ask('stat', path))


def lstat(path, *, dir_fd=None):
    """Perform a stat system call on the given path, without following symbolic links: there are none."""
    return stat(path)


def access(path, mode, *, dir_fd=None, effective_ids=False, follow_symlinks=True):
    """Use the real uid/gid to test for access to a path. Whether something can be written is known when it is."""
    from posixpath import exists, isdir
    return exists(path) and (not mode & X_OK or isdir(path))


def _entries(path):
    return _fs.ask('list', path)['entries']


def listdir(path=None):
    """Return a list containing the names of the files in the directory."""
    names = [entry['name'] for entry in _entries('.' if path is None else path)]
    return [fsencode(name) for name in names] if isinstance(path, bytes) else names


class DirEntry:
    """What scandir gives."""

    __module__ = 'posix'

    def __init__(self, directory, info):
        self._info = info
        self.name = fsencode(info['name']) if isinstance(directory, bytes) else info['name']
        from posixpath import join
        self.path = join(directory, self.name)

    def is_dir(self, *, follow_symlinks=True):
        return self._info['kind'] == 'directory'

    def is_file(self, *, follow_symlinks=True):
        return self._info['kind'] == 'file'

    def is_symlink(self):
        return False

    def is_junction(self):
        return False

    def stat(self, *, follow_symlinks=True):
        return _stat_of(self._info)

    def inode(self):
        return 0

    def __fspath__(self):
        return self.path

    def __repr__(self):
        return f'<DirEntry {self.name!r}>'


class _ScandirIterator:
    def __init__(self, entries):
        self._entries = iter(entries)

    def __iter__(self):
        return self

    def __next__(self):
        return next(self._entries)

    def close(self):
        self._entries = iter(())

    def __enter__(self):
        return self

    def __exit__(self, *details):
        self.close()


def scandir(path=None):
    """Return an iterator of DirEntry objects for given path."""
    directory = '.' if path is None else fspath(path)
    return _ScandirIterator([DirEntry(directory, info) for info in _entries(directory)])


def walk(top, topdown=True, onerror=None, followlinks=False):
    """Directory tree generator."""
    from posixpath import join
    top = fspath(top)
    try:
        entries = _entries(top)
    except OSError as error:
        if onerror is not None:
            onerror(error)
        return
    convert = fsencode if isinstance(top, bytes) else str
    dirs = [convert(entry['name']) for entry in entries if entry['kind'] == 'directory']
    files = [convert(entry['name']) for entry in entries if entry['kind'] != 'directory']
    if topdown:
        yield top, dirs, files
    for name in dirs:
        yield from walk(join(top, name), topdown, onerror, followlinks)
    if not topdown:
        yield top, dirs, files


def mkdir(path, mode=0o777, *, dir_fd=None):
    """Create a directory."""
    _fs.ask('make_dir', path)


def makedirs(name, mode=0o777, exist_ok=False):
    """makedirs(name [, mode=0o777][, exist_ok=False])

Super-mkdir; create a leaf directory and all intermediate ones."""
    from posixpath import exists, isdir, split
    head, tail = split(name)
    if not tail:
        head, tail = split(head)
    if head and tail and not exists(head):
        try:
            makedirs(head, exist_ok=exist_ok)
        except FileExistsError:
            pass
        if tail in ('.', b'.'):
            return
    try:
        mkdir(name, mode)
    except OSError:
        if not exist_ok or not isdir(name):
            raise


def remove(path, *, dir_fd=None):
    """Remove a file (same as unlink())."""
    _fs.ask('remove', path, 'file')


def unlink(path, *, dir_fd=None):
    """Remove a file (same as remove())."""
    _fs.ask('remove', path, 'file')


def rmdir(path, *, dir_fd=None):
    """Remove a directory."""
    _fs.ask('remove', path, 'directory')


def removedirs(name):
    """Super-rmdir; remove a leaf directory and all empty intermediate ones."""
    from posixpath import split
    rmdir(name)
    head, tail = split(name)
    if not tail:
        head, tail = split(head)
    while head and tail:
        try:
            rmdir(head)
        except OSError:
            break
        head, tail = split(head)


def rename(src, dst, *, src_dir_fd=None, dst_dir_fd=None):
    """Rename a file or directory."""
    _fs.rename(src, dst, True)


def replace(src, dst, *, src_dir_fd=None, dst_dir_fd=None):
    """Rename a file or directory, overwriting the destination."""
    _fs.rename(src, dst, True)


def renames(old, new):
    """Super-rename; create directories as necessary and delete any left empty."""
    from posixpath import exists, split
    head, tail = split(new)
    if head and tail and not exists(head):
        makedirs(head)
    rename(old, new)
    head, tail = split(old)
    if head and tail:
        try:
            removedirs(head)
        except OSError:
            pass


def truncate(path, length):
    """Truncate a file, specified by path, to a specific length."""
    _fs.ask('truncate', path, length)
`;
