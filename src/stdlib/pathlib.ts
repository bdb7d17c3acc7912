/** Module `pathlib`. CPython: Lib/pathlib/__init__.py. */
import { PATHLIB_PURE } from './pathlib-pure.ts';

const PATHLIB_FILES = `

class Path(PurePath):
    """PurePath subclass that can make system calls: the host's fs.* contracts."""

    __slots__ = ()

    def __new__(cls, *args, **kwargs):
        if cls is Path:
            cls = PosixPath
        return object.__new__(cls)

    @classmethod
    def from_uri(cls, uri):
        """Return a new path from the given 'file' URI."""
        from urllib.parse import unquote
        if not uri.startswith('file:'):
            raise ValueError(f"URL is missing a 'file:' scheme")
        path = uri[5:]
        if path[:2] == '//':
            host, slash, rest = path[2:].partition('/')
            if host not in ('', 'localhost'):
                raise ValueError('file:// scheme is supported only on localhost')
            path = slash + rest
        if not path.startswith('/'):
            raise ValueError(f'URI is not absolute: {uri!r}')
        return cls(unquote(path, errors='surrogateescape'))

    @classmethod
    def cwd(cls):
        """Return a new path pointing to the current working directory."""
        import _fs
        return cls(_fs.cwd)

    @classmethod
    def home(cls):
        """Return a new path pointing to expanduser('~')."""
        return cls('~').expanduser()

    def expanduser(self):
        """Return a new path with expanded ~ and ~user constructs."""
        if not self.anchor and self._names and self._names[0][:1] == '~':
            home = _posix.expanduser(self._names[0])
            if home[:1] == '~':
                raise RuntimeError('Could not determine home directory.')
            return self.with_segments(home, *self._names[1:])
        return self

    def absolute(self):
        """Return an absolute version of this path: no normalization."""
        if self.is_absolute():
            return self
        import _fs
        return self.with_segments(_fs.cwd, *self._names)

    def resolve(self, strict=False):
        """Make the path absolute, and normalize it: there are no symlinks."""
        return self.with_segments(_posix.realpath(self, strict=strict))

    # ---- what is there ----

    def stat(self, *, follow_symlinks=True):
        """Return the result of the stat() system call on this path."""
        from os import stat
        return stat(self)

    lstat = stat

    def exists(self, *, follow_symlinks=True):
        """Whether this path exists."""
        return _posix.exists(self)

    def is_file(self, *, follow_symlinks=True):
        """Whether this path is a regular file."""
        return _posix.isfile(self)

    def is_dir(self, *, follow_symlinks=True):
        """Whether this path is a directory."""
        return _posix.isdir(self)

    def is_mount(self):
        """Check if this path is a mount point"""
        return _posix.ismount(self)

    def is_symlink(self):
        """Whether this path is a symbolic link: there are none."""
        return False

    is_junction = is_block_device = is_char_device = is_fifo = is_socket = is_symlink

    def samefile(self, other_path):
        """Return whether other_path is the same or not as this file."""
        return _posix.samefile(self, other_path)

    def iterdir(self):
        """Yield path objects of the directory contents."""
        from os import listdir
        names = listdir(self)
        return (self._child(name) for name in names)

    def _child(self, name):
        drive, root, names = self._parts()
        return self._from_parsed_parts(drive, root, [*names, name])

    def walk(self, top_down=True, on_error=None, follow_symlinks=False):
        """Walk the directory tree from this directory, similar to os.walk()."""
        from os import walk
        for directory, dirs, files in walk(self, top_down, on_error):
            yield self.with_segments(directory), dirs, files

    def glob(self, pattern, *, case_sensitive=None, recurse_symlinks=False):
        """Iterate over this subtree and yield all existing files (of any kind, including directories) matching the given relative pattern."""
        if not isinstance(pattern, PurePath):
            pattern_text = pattern
            pattern = self.with_segments(pattern)
        else:
            pattern_text = str(pattern)
        if pattern.anchor:
            raise NotImplementedError('Non-relative patterns are unsupported')
        names = pattern._names
        if not names:
            raise ValueError(f'Unacceptable pattern: {pattern_text!r}')
        only_directories = pattern_text.endswith('/')
        return self._select(names, case_sensitive is not False, only_directories)

    def rglob(self, pattern, *, case_sensitive=None, recurse_symlinks=False):
        """Recursively yield all existing files matching the given relative pattern, anywhere in this subtree."""
        if not isinstance(pattern, PurePath):
            text = pattern
            pattern = self.with_segments(pattern)
            is_directory = not text or text.endswith('/')
        else:
            is_directory = False
        if pattern.anchor:
            raise NotImplementedError('Non-relative patterns are unsupported')
        return self._select(['**', *pattern._names], case_sensitive is not False, is_directory)

    def _listed(self):
        """(path, whether it is a directory) of what is in this directory; nothing where it cannot be listed."""
        from _fs import ask
        from boundary import Denied
        try:
            entries = ask('list', self)['entries']
        except OSError as error:
            if isinstance(error, Denied):
                raise
            return []
        return [(self._child(entry['name']), entry['kind'] == 'directory') for entry in entries]

    def _select(self, patterns, case_sensitive, only_directories):
        if not self.is_dir():
            return
        # Each is found once, by whichever way.
        seen = set()
        work = [(self, 0)]
        while work:
            path, at = work.pop()
            pattern = patterns[at]
            is_last = at + 1 == len(patterns)
            if pattern == '..':
                found = path._child('..')
                if not is_last:
                    work.append((found, at + 1))
                elif (key := str(found)) not in seen:
                    seen.add(key)
                    yield found
                continue
            if pattern == '**':
                if not is_last:
                    work.append((path, at + 1))
                elif (key := str(path)) not in seen:
                    seen.add(key)
                    yield path
                for child, is_dir in path._listed():
                    if is_dir:
                        work.append((child, at))
                    elif is_last and not only_directories and (key := str(child)) not in seen:
                        seen.add(key)
                        yield child
                continue
            fits = _name_pattern(pattern, case_sensitive)
            for child, is_dir in path._listed():
                if not fits(child.name):
                    continue
                if not is_last:
                    if is_dir:
                        work.append((child, at + 1))
                elif (is_dir or not only_directories) and (key := str(child)) not in seen:
                    seen.add(key)
                    yield child

    # ---- reading and writing ----

    def open(self, mode='r', buffering=-1, encoding=None, errors=None, newline=None):
        """Open the file pointed to by this path and return a file object, as the built-in open() function does."""
        import io
        return io.open(self, mode, buffering, encoding, errors, newline)

    def read_bytes(self):
        """Open the file in bytes mode, read it, and close the file."""
        with self.open('rb') as file:
            return file.read()

    def read_text(self, encoding=None, errors=None, newline=None):
        """Open the file in text mode, read it, and close the file."""
        with self.open('r', encoding=encoding, errors=errors, newline=newline) as file:
            return file.read()

    def write_bytes(self, data):
        """Open the file in bytes mode, write to it, and close the file."""
        view = memoryview(data)
        with self.open('wb') as file:
            return file.write(view)

    def write_text(self, data, encoding=None, errors=None, newline=None):
        """Open the file in text mode, write to it, and close the file."""
        if not isinstance(data, str):
            raise TypeError(f'data must be str, not {type(data).__name__}')
        with self.open('w', encoding=encoding, errors=errors, newline=newline) as file:
            return file.write(data)

    def touch(self, mode=0o666, exist_ok=True):
        """Create this file with the given access mode, if it doesn't exist."""
        from _fs import ask
        ask('create', self, 'keep' if exist_ok else 'refuse')

    def mkdir(self, mode=0o777, parents=False, exist_ok=False):
        """Create a new directory at this given path."""
        from os import mkdir
        try:
            mkdir(self, mode)
        except FileNotFoundError:
            if not parents or self.parent == self:
                raise
            self.parent.mkdir(parents=True, exist_ok=True)
            self.mkdir(mode, parents=False, exist_ok=exist_ok)
        except OSError:
            if not exist_ok or not self.is_dir():
                raise

    def unlink(self, missing_ok=False):
        """Remove this file or link."""
        from os import unlink
        try:
            unlink(self)
        except FileNotFoundError:
            if not missing_ok:
                raise

    def rmdir(self):
        """Remove this directory.  The directory must be empty."""
        from os import rmdir
        rmdir(self)

    def rename(self, target):
        """Rename this path to the target path."""
        from os import rename
        rename(self, target)
        return self._as_target(target)

    def replace(self, target):
        """Rename this path to the target path, overwriting if that path exists."""
        from os import replace
        replace(self, target)
        return self._as_target(target)

    def _as_target(self, target):
        return target if hasattr(target, 'with_segments') else self.with_segments(target)

    def copy(self, target, *, follow_symlinks=True, preserve_metadata=False):
        """Recursively copy this file or directory tree to the given destination."""
        target = self._as_target(target)
        if self.is_dir():
            target.mkdir()
            for child in self.iterdir():
                child.copy(target / child.name)
        else:
            target.write_bytes(self.read_bytes())
        return target

    def copy_into(self, target_dir, **options):
        """Copy this file or directory tree into the given existing directory."""
        if not self.name:
            raise ValueError(f'{self!r} has an empty name')
        return self.copy(self._as_target(target_dir) / self.name, **options)

    def move(self, target):
        """Recursively move this file or directory tree to the given destination."""
        return self.replace(target)

    def move_into(self, target_dir):
        """Move this file or directory tree into the given existing directory."""
        if not self.name:
            raise ValueError(f'{self!r} has an empty name')
        return self.move(self._as_target(target_dir) / self.name)

    def _refuse(self, name):
        raise UnsupportedOperation(f'{type(self).__name__}.{name}() is unsupported on this system')

    def readlink(self):
        """Return the path to which the symbolic link points: there are none."""
        self.stat()
        raise OSError(22, 'Invalid argument', str(self))

    def symlink_to(self, target, target_is_directory=False):
        self._refuse('symlink_to')

    def hardlink_to(self, target):
        self._refuse('hardlink_to')

    def chmod(self, mode, *, follow_symlinks=True):
        self._refuse('chmod')

    def lchmod(self, mode):
        self._refuse('lchmod')

    def owner(self, *, follow_symlinks=True):
        self._refuse('owner')

    def group(self, *, follow_symlinks=True):
        self._refuse('group')


class PosixPath(Path, PurePosixPath):
    """Path subclass for non-Windows systems."""

    __slots__ = ()


class WindowsPath(Path, PureWindowsPath):
    """Path subclass for Windows systems."""

    __slots__ = ()

    def __new__(cls, *args, **kwargs):
        raise UnsupportedOperation(f"cannot instantiate {cls.__name__!r} on your system")
`;

/** Frozen Python of the module. */
export const PATHLIB_SOURCE = PATHLIB_PURE + PATHLIB_FILES;
