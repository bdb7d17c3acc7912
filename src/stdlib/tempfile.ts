/** Module `tempfile`: directories and files among the host's, and files in memory. CPython: Lib/tempfile.py. */

/** Frozen Python of the module. */
export const TEMPFILE_SOURCE = `
import io
import os
import shutil
from types import GenericAlias

__all__ = ['NamedTemporaryFile', 'TemporaryFile', 'SpooledTemporaryFile', 'TemporaryDirectory', 'mkdtemp', 'mktemp', 'TMP_MAX', 'gettempprefix',
           'tempdir', 'gettempdir', 'gettempprefixb', 'gettempdirb']

TMP_MAX = 10000
template = 'tmp'
tempdir = None
_made = 0


def gettempprefix():
    """The default prefix for temporary directories as string."""
    return template


def gettempprefixb():
    """The default prefix for temporary directories as bytes."""
    return os.fsencode(template)


def gettempdir():
    """Returns tempfile.tempdir as str: the first directory that is there."""
    global tempdir
    if tempdir is None:
        candidates = [os.path.abspath(os.environ[name]) for name in ('TMPDIR', 'TEMP', 'TMP') if os.environ.get(name)]
        candidates += ['/tmp', '/var/tmp', '/usr/tmp', os.getcwd()]
        for directory in candidates:
            if os.path.isdir(directory):
                tempdir = directory
                break
        else:
            raise FileNotFoundError(2, f'No usable temporary directory found in {candidates}')
    return os.fsdecode(tempdir)


def gettempdirb():
    """Returns tempfile.tempdir as bytes."""
    return os.fsencode(gettempdir())


def _kind_of(*values):
    kind = None
    for value in values:
        if value is None:
            continue
        if isinstance(value, os.PathLike):
            value = os.fspath(value)
        each = bytes if isinstance(value, bytes) else str
        if kind is not None and kind is not each:
            raise TypeError("Can't mix bytes and non-bytes in path components.")
        kind = each
    return kind or (bytes if isinstance(tempdir, bytes) else str)


def _made_by(make, suffix, prefix, dir):
    """Calls make with one name after the other until it is new; returns that, and what make gave."""
    global _made
    kind = _kind_of(prefix, suffix, dir)
    convert = os.fsencode if kind is bytes else str
    directory = convert(gettempdir()) if dir is None else os.fspath(dir)
    prefix = convert(template) if prefix is None else prefix
    suffix = convert('') if suffix is None else suffix
    for _ in range(TMP_MAX):
        _made += 1
        path = os.path.abspath(os.path.join(directory, prefix + convert(_letters(_made)) + suffix))
        try:
            return path, make(path)
        except FileExistsError:
            continue
    raise FileExistsError(17, 'No usable temporary file name found')


def _letters(number):
    """Eight characters, others for each number."""
    out = ''
    number = number * 2654435761 % 36 ** 8
    for _ in range(8):
        number, at = divmod(number, 36)
        out += 'abcdefghijklmnopqrstuvwxyz0123456789'[at]
    return out


def mkdtemp(suffix=None, prefix=None, dir=None):
    """User-callable function to create and return a unique temporary directory; the caller deletes it."""
    return _made_by(os.mkdir, suffix, prefix, dir)[0]


def mktemp(suffix='', prefix=template, dir=None):
    """User-callable function to return a unique temporary file name. The file is not created."""
    def check(path):
        if os.path.exists(path):
            raise FileExistsError(17, 'File exists', path)
    return _made_by(check, suffix, prefix, dir)[0]


class TemporaryDirectory:
    """Create and return a temporary directory, which goes with all in it when the context is left."""

    def __init__(self, suffix=None, prefix=None, dir=None, ignore_cleanup_errors=False, *, delete=True):
        self.name = mkdtemp(suffix, prefix, dir)
        self._ignore_cleanup_errors = ignore_cleanup_errors
        self._delete = delete
        self._is_there = True

    def __repr__(self):
        return f'<{type(self).__name__} {self.name!r}>'

    def __enter__(self):
        return self.name

    def __exit__(self, exc, value, tb):
        if self._delete:
            self.cleanup()

    def cleanup(self):
        if self._is_there or os.path.exists(self.name):
            self._is_there = False
            shutil.rmtree(self.name, ignore_errors=self._ignore_cleanup_errors)

    __class_getitem__ = classmethod(GenericAlias)


class _TemporaryFileWrapper:
    """A file that goes when it is closed."""

    def __init__(self, file, name, delete=True, delete_on_close=True):
        self.file = file
        self.name = name
        self._delete = delete
        self._delete_on_close = delete_on_close

    def __repr__(self):
        return f'<{type(self).__name__} {self.file!r}>'

    def __getattr__(self, name):
        value = getattr(self.__dict__['file'], name)
        if not isinstance(value, int):
            setattr(self, name, value)
        return value

    def __enter__(self):
        self.file.__enter__()
        return self

    def __exit__(self, exc, value, tb):
        self.file.close()
        self._remove()

    def close(self):
        """Close the temporary file, possibly deleting it."""
        self.file.close()
        if self._delete_on_close:
            self._remove()

    def _remove(self):
        if self._delete:
            self._delete = False
            try:
                os.unlink(self.name)
            except FileNotFoundError:
                if self._delete_on_close:
                    raise

    def __iter__(self):
        for line in self.file:
            yield line


def NamedTemporaryFile(mode='w+b', buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None, delete=True, *, errors=None,
                       delete_on_close=True):
    """Create and return a temporary file, which has a name and goes when it is closed."""
    def make(path):
        # Nobody else's file is opened.
        io.open(path, 'xb').close()
        return io.open(path, mode, buffering, encoding, errors, newline)
    path, file = _made_by(make, suffix, prefix, dir)
    return _TemporaryFileWrapper(file, path, delete, delete_on_close)


def TemporaryFile(mode='w+b', buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None, *, errors=None):
    """Create and return a temporary file without a name: it is in memory."""
    _kind_of(prefix, suffix, dir)
    if 'b' in mode:
        for name, value in (('encoding', encoding), ('errors', errors), ('newline', newline)):
            if value is not None:
                raise ValueError(f"binary mode doesn't take {"an" if name[0] == "e" else "a"} {name} argument")
        return io.BytesIO()
    return io.TextIOWrapper(io.BytesIO(), encoding, errors, newline)


class SpooledTemporaryFile(io.IOBase):
    """Temporary file wrapper, specialized to switch from BytesIO or StringIO to a real file when it exceeds a certain size: both are in memory."""

    _rolled = False

    def __init__(self, max_size=0, mode='w+b', buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None, *, errors=None):
        self._file = TemporaryFile(mode, buffering, encoding, newline, suffix, prefix, dir, errors=errors)
        self._max_size = max_size
        self._mode = mode

    __class_getitem__ = classmethod(GenericAlias)

    def rollover(self):
        self._rolled = True

    def _check(self):
        if not self._rolled and self._max_size and self._file.tell() > self._max_size:
            self.rollover()

    def __enter__(self):
        if self._file.closed:
            raise ValueError('Cannot enter context with closed file')
        return self

    def __exit__(self, exc, value, tb):
        self._file.close()

    def __iter__(self):
        return self._file.__iter__()

    def __del__(self):
        pass

    def __next__(self):
        return next(self._file)

    closed = property(lambda self: self._file.closed)
    encoding = property(lambda self: self._file.encoding)
    errors = property(lambda self: self._file.errors)
    newlines = property(lambda self: self._file.newlines)
    mode = property(lambda self: 'rb+' if self._rolled and 'b' in self._mode else self._mode)
    name = property(lambda self: None)

    def write(self, text):
        count = self._file.write(text)
        self._check()
        return count

    def writelines(self, lines):
        self._file.writelines(lines)
        self._check()

    def truncate(self, size=None):
        if size is not None and size > self._max_size:
            self.rollover()
        return self._file.truncate(size)


def _passed_on(name):
    def method(self, *args):
        return getattr(self._file, name)(*args)
    method.__name__ = name
    method.__qualname__ = 'SpooledTemporaryFile.' + name
    return method


for _name in ('close', 'detach', 'fileno', 'flush', 'isatty', 'read', 'read1', 'readable', 'readinto', 'readinto1', 'readline', 'readlines', 'seek', 'seekable',
              'tell', 'writable'):
    setattr(SpooledTemporaryFile, _name, _passed_on(_name))
`;
