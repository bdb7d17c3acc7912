/** Module `shutil`, over the host's files. CPython: Lib/shutil.py. */

/** Frozen Python of the module. */
export const SHUTIL_SOURCE = `
import fnmatch
import os

__all__ = ['copyfileobj', 'copyfile', 'copymode', 'copystat', 'copy', 'copy2', 'copytree', 'move', 'rmtree', 'Error', 'SpecialFileError',
           'ignore_patterns', 'which', 'get_terminal_size', 'SameFileError']

COPY_BUFSIZE = 256 * 1024


class Error(OSError):
    pass


class SameFileError(Error):
    """Raised when source and destination are the same file."""


class SpecialFileError(OSError):
    """Raised when trying to do a kind of operation (e.g. copying) which is not supported on a special file (e.g. a named pipe)"""


def copyfileobj(fsrc, fdst, length=0):
    """copy data from file-like object fsrc to file-like object fdst"""
    read, write = fsrc.read, fdst.write
    while data := read(length or COPY_BUFSIZE):
        write(data)


def _is_same(src, dst):
    try:
        return os.path.samefile(src, dst)
    except OSError:
        return False


def copyfile(src, dst, *, follow_symlinks=True):
    """Copy data from src to dst in the most efficient way possible."""
    if _is_same(src, dst):
        raise SameFileError(f'{src!r} and {dst!r} are the same file')
    from io import open
    with open(src, 'rb') as source:
        try:
            with open(dst, 'wb') as target:
                copyfileobj(source, target)
        except IsADirectoryError as error:
            if not os.path.exists(dst):
                raise FileNotFoundError(f'Directory does not exist: {dst}') from error
            raise
    return dst


def copymode(src, dst, *, follow_symlinks=True):
    """Copy mode bits from src to dst: files have none."""
    os.stat(src)
    os.stat(dst)


def copystat(src, dst, *, follow_symlinks=True):
    """Copy file metadata: files have none that can be set."""
    os.stat(src)
    os.stat(dst)


def _place_in(src, dst):
    return os.path.join(dst, os.path.basename(src)) if os.path.isdir(dst) else dst


def copy(src, dst, *, follow_symlinks=True):
    """Copy data; returns the file's destination."""
    return copyfile(src, _place_in(src, dst))


def copy2(src, dst, *, follow_symlinks=True):
    """Copy data; returns the file's destination."""
    return copyfile(src, _place_in(src, dst))


def ignore_patterns(*patterns):
    """Function that can be used as copytree() ignore parameter: leaves out what one of the patterns fits."""
    def _ignore_patterns(path, names):
        return {name for pattern in patterns for name in fnmatch.filter(names, pattern)}
    return _ignore_patterns


def copytree(src, dst, symlinks=False, ignore=None, copy_function=copy2, ignore_dangling_symlinks=False, dirs_exist_ok=False):
    """Recursively copy a directory tree and return the destination directory."""
    with os.scandir(src) as found:
        entries = list(found)
    ignored = set() if ignore is None else ignore(os.fspath(src), [entry.name for entry in entries])
    os.makedirs(dst, exist_ok=dirs_exist_ok)
    errors = []
    for entry in entries:
        if entry.name in ignored:
            continue
        source = os.path.join(src, entry.name)
        target = os.path.join(dst, entry.name)
        try:
            if entry.is_dir():
                copytree(entry if copy_function is copy2 or copy_function is copy else source, target, symlinks, ignore, copy_function, ignore_dangling_symlinks, dirs_exist_ok)
            else:
                copy_function(entry if copy_function is copy2 or copy_function is copy else source, target)
        except Error as error:
            errors.extend(error.args[0])
        except OSError as error:
            errors.append((source, target, str(error)))
    if errors:
        raise Error(errors)
    return dst


def rmtree(path, ignore_errors=False, onerror=None, *, onexc=None, dir_fd=None):
    """Recursively delete a directory tree; onexc(function, path, exception) is told of errors, unless they are ignored."""
    if dir_fd is not None:
        raise NotImplementedError('dir_fd unavailable on this platform')
    if ignore_errors:
        def onexc(function, path, error):
            pass
    elif onexc is None and onerror is not None:
        def onexc(function, path, error):
            return onerror(function, path, (type(error), error, error.__traceback__))
    elif onexc is None:
        def onexc(function, path, error):
            raise error
    _remove_tree(os.fspath(path), onexc)


def _remove_tree(path, onexc):
    try:
        with os.scandir(path) as found:
            entries = list(found)
    except FileNotFoundError as error:
        onexc(os.lstat, path, error)
        return
    except OSError as error:
        onexc(os.scandir, path, error)
        entries = []
    for entry in entries:
        full = os.path.join(path, entry.name)
        if entry.is_dir():
            _remove_tree(full, onexc)
            continue
        _remove(os.unlink, full, onexc)
    _remove(os.rmdir, path, onexc)


def _remove(function, path, onexc):
    try:
        function(path)
    except FileNotFoundError:
        pass
    except OSError as error:
        onexc(function, path, error)


rmtree.avoids_symlink_attacks = True


def move(src, dst, copy_function=copy2):
    """Recursively move a file or directory to another location; returns the destination."""
    real = dst
    if os.path.isdir(dst):
        if _is_same(src, dst):
            os.rename(src, dst)
            return None
        # A slash at the end would hide the name.
        real = os.path.join(dst, os.path.basename(os.fspath(src).rstrip(os.path.sep)))
        if os.path.exists(real):
            raise Error(f"Destination path '{real}' already exists")
    try:
        os.rename(src, real)
    except OSError:
        if os.path.isdir(src):
            inside = os.path.join(os.path.abspath(src), '')
            if os.path.join(os.path.abspath(dst), '').startswith(inside):
                raise Error(f"Cannot move a directory '{src}' into itself '{dst}'.")
            copytree(src, real, symlinks=True, copy_function=copy_function)
            rmtree(src)
        else:
            copy_function(src, real)
            os.unlink(src)
    return real


def which(cmd, mode=os.F_OK | os.X_OK, path=None):
    """Given a command, mode, and a PATH string, return the path which conforms to the given mode on the PATH, or None: no file can be executed."""
    def fits(name):
        return os.path.exists(name) and os.access(name, mode) and not os.path.isdir(name)
    if os.path.dirname(cmd):
        return cmd if fits(cmd) else None
    if path is None:
        path = os.environ.get('PATH', os.defpath)
    if not path:
        return None
    for directory in path.split(os.pathsep):
        name = os.path.join(directory, cmd)
        if fits(name):
            return name
    return None


def get_terminal_size(fallback=(80, 24)):
    """Get the size of the terminal window: what COLUMNS and LINES say, and the fallback where they say nothing."""
    def said(name):
        try:
            return max(int(os.environ[name]), 0)
        except (KeyError, ValueError):
            return 0
    return os.terminal_size((said('COLUMNS') or fallback[0], said('LINES') or fallback[1]))
`;
