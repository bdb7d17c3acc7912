/** Module `posixpath`, which is `os.path`. CPython: Lib/posixpath.py, Lib/genericpath.py. */

/** Frozen Python of the module. */
export const POSIXPATH_SOURCE = `
from _clinic import is_of as _is_of

__all__ = ['normcase', 'isabs', 'join', 'splitdrive', 'splitroot', 'split', 'splitext', 'basename', 'dirname', 'commonprefix', 'getsize',
           'getmtime', 'getatime', 'getctime', 'islink', 'exists', 'lexists', 'isdir', 'isfile', 'ismount', 'expanduser', 'expandvars', 'normpath',
           'abspath', 'samefile', 'sameopenfile', 'samestat', 'curdir', 'pardir', 'sep', 'pathsep', 'defpath', 'altsep', 'extsep', 'devnull',
           'realpath', 'supports_unicode_filenames', 'relpath', 'commonpath', 'isjunction', 'isdevdrive', 'ALLOW_MISSING']

curdir = '.'
pardir = '..'
extsep = '.'
sep = '/'
pathsep = ':'
defpath = '/bin:/usr/bin'
altsep = None
devnull = '/dev/null'
supports_unicode_filenames = False


class _AllowMissing:
    def __repr__(self):
        return 'os.path.ALLOW_MISSING'

    def __reduce__(self):
        return 'ALLOW_MISSING'


ALLOW_MISSING = _AllowMissing()


def _fspath(path):
    if _is_of(path, (str, bytes)):
        return path
    method = getattr(type(path), '__fspath__', None)
    if method is None:
        raise TypeError(f'expected str, bytes or os.PathLike object, not {type(path).__name__}')
    found = method(path)
    if not _is_of(found, (str, bytes)):
        raise TypeError(f'expected {type(path).__name__}.__fspath__() to return str or bytes, not {type(found).__name__}')
    return found


def _like(path, text):
    """A text as str or bytes, as the path is."""
    return text.encode() if isinstance(path, bytes) else text


def _check_kinds(name, *paths):
    """Raises the TypeError for arguments that do not go together."""
    has_str = has_bytes = False
    for path in paths:
        if isinstance(path, str):
            has_str = True
        elif isinstance(path, bytes):
            has_bytes = True
        else:
            raise TypeError(f'{name}() argument must be str, bytes, or os.PathLike object, not {path.__class__.__name__!r}') from None
    if has_str and has_bytes:
        raise TypeError("Can't mix strings and bytes in path components") from None


def normcase(s):
    """Normalize case of pathname.  Has no effect under Posix"""
    return _fspath(s)


def isabs(s):
    """Test whether a path is absolute"""
    s = _fspath(s)
    return s.startswith(_like(s, '/'))


def join(a, *p):
    """Join two or more pathname components, inserting '/' as needed."""
    path = a = _fspath(a)
    slash = _like(path, '/')
    try:
        for part in map(_fspath, p):
            if part.startswith(slash) or not path:
                path = part
            elif path.endswith(slash):
                path += part
            else:
                path += slash + part
    except (TypeError, AttributeError):
        _check_kinds('join', a, *p)
        raise
    return path


def split(p):
    """Split a pathname.  Returns tuple "(head, tail)" where "tail" is everything after the final slash."""
    p = _fspath(p)
    slash = _like(p, '/')
    i = p.rfind(slash) + 1
    head, tail = p[:i], p[i:]
    if head and head != slash * len(head):
        head = head.rstrip(slash)
    return head, tail


def splitext(p):
    """Split the extension from a pathname."""
    p = _fspath(p)
    slash, dot = _like(p, '/'), _like(p, '.')
    start = p.rfind(slash) + 1
    at = p.rfind(dot)
    if at <= start or not p[start:at].strip(dot):
        return p, p[:0]
    return p[:at], p[at:]


def splitdrive(p):
    """Split a pathname into drive and path. On Posix, drive is always empty."""
    p = _fspath(p)
    return p[:0], p


def splitroot(p):
    """Split a pathname into drive, root and tail. On Posix, drive is always empty."""
    p = _fspath(p)
    # Parts of a subclass are plain.
    p = (bytes if isinstance(p, bytes) else str).__getitem__(p, slice(None))
    slash, empty = _like(p, '/'), p[:0]
    if not p.startswith(slash):
        return empty, empty, p
    if not p.startswith(slash * 2) or p.startswith(slash * 3):
        return empty, slash, p[1:]
    return empty, slash * 2, p[2:]


def basename(p):
    """Returns the final component of a pathname"""
    p = _fspath(p)
    return p[p.rfind(_like(p, '/')) + 1:]


def dirname(p):
    """Returns the directory component of a pathname"""
    return split(p)[0]


def normpath(path):
    """Normalize path, eliminating double slashes, etc."""
    if not _is_of(path, (str, bytes)) and getattr(type(path), '__fspath__', None) is None:
        raise TypeError(f'_path_normpath: path should be string, bytes or os.PathLike, not {type(path).__name__}')
    path = _fspath(path)
    slash, up = _like(path, '/'), _like(path, '..')
    root = splitroot(path)[1]
    names = []
    for name in path.split(slash):
        if not name or name == _like(path, '.'):
            continue
        if name != up or not root and not names or names and names[-1] == up:
            names.append(name)
        elif names:
            names.pop()
    return root + slash.join(names) or _like(path, '.')


def _cwd(path):
    import _fs
    return _fs.cwd.encode() if isinstance(path, bytes) else _fs.cwd


def abspath(path):
    """Return an absolute path."""
    path = _fspath(path)
    return normpath(path if path.startswith(_like(path, '/')) else join(_cwd(path), path))


def realpath(filename, /, *, strict=False):
    """Return the canonical path of the specified filename: there are no symbolic links."""
    found = abspath(filename)
    if strict and strict is not ALLOW_MISSING:
        from _fs import ask
        ask('stat', found)
    return found


def relpath(path, start=None):
    """Return a relative version of a path"""
    path = _fspath(path)
    if not path:
        raise ValueError('no path specified')
    slash = _like(path, '/')
    start = _like(path, '.') if start is None else _fspath(start)
    _check_kinds('relpath', path, start)
    start_names = [name for name in abspath(start).split(slash) if name]
    names = [name for name in abspath(path).split(slash) if name]
    same = len(commonprefix([start_names, names]))
    return slash.join([_like(path, '..')] * (len(start_names) - same) + names[same:]) or _like(path, '.')


def commonprefix(m):
    """Given a list of pathnames, returns the longest common leading component"""
    if not m:
        return ''
    if not isinstance(m[0], (list, tuple)):
        m = tuple(map(_fspath, m))
    low, high = min(m), max(m)
    for i, c in enumerate(low):
        if c != high[i]:
            return low[:i]
    return low


def commonpath(paths):
    """Given a sequence of path names, returns the longest common sub-path."""
    paths = tuple(map(_fspath, paths))
    if not paths:
        raise ValueError('commonpath() arg is an empty sequence')
    slash = _like(paths[0], '/')
    _check_kinds('commonpath', *paths)
    if len({path.startswith(slash) for path in paths}) > 1:
        raise ValueError("Can't mix absolute and relative paths")
    lists = [[name for name in path.split(slash) if name and name != _like(path, '.')] for path in paths]
    root = slash if paths[0].startswith(slash) else slash[:0]
    return root + slash.join(commonprefix(lists))


def expanduser(path):
    """Expand ~ and ~user constructions. If user or $HOME is unknown, do nothing."""
    path = _fspath(path)
    if not path.startswith(_like(path, '~')):
        return path
    from os import environ
    slash = _like(path, '/')
    end = path.find(slash, 1)
    end = len(path) if end < 0 else end
    if end != 1 or 'HOME' not in environ:
        return path
    return (_like(path, environ['HOME']).rstrip(slash) + path[end:]) or slash


def expandvars(path):
    """Expand shell variables of form $var and \${var}.  Unknown variables are left unchanged."""
    path = _fspath(path)
    if isinstance(path, bytes):
        return expandvars(path.decode('utf-8', 'surrogateescape')).encode('utf-8', 'surrogateescape')
    if '$' not in path:
        return path
    from os import environ
    pieces = path.split('$')
    made = [pieces[0]]
    for piece in pieces[1:]:
        if piece.startswith('{'):
            name, brace, rest = piece[1:].partition('}')
            made.append(environ[name] + rest if brace and name in environ else '$' + piece)
            continue
        end = 0
        while end < len(piece) and piece[end].isascii() and (piece[end].isalnum() or piece[end] == '_'):
            end += 1
        made.append(environ[piece[:end]] + piece[end:] if piece[:end] in environ else '$' + piece)
    return ''.join(made)


def _info(path):
    """What the host's files have at a path; None if nothing."""
    from _fs import ask
    if not _is_of(path, (str, bytes)) and getattr(type(path), '__fspath__', None) is None:
        raise TypeError(f'stat: path should be string, bytes, os.PathLike or integer, not {type(path).__name__}')
    try:
        return ask('stat', path)
    except (FileNotFoundError, NotADirectoryError, OSError, ValueError) as error:
        from boundary import Denied
        if isinstance(error, Denied):
            raise
        return None


def exists(path):
    """Test whether a path exists."""
    return _info(path) is not None


lexists = exists


def isfile(path):
    """Test whether a path is a regular file"""
    info = _info(path)
    return info is not None and info['kind'] == 'file'


def isdir(s):
    """Return true if the pathname refers to an existing directory."""
    info = _info(s)
    return info is not None and info['kind'] == 'directory'


def islink(path):
    """Test whether a path is a symbolic link: there are none."""
    _fspath(path)
    return False


def isjunction(path):
    """Test whether a path is a junction: there are none."""
    _fspath(path)
    return False


def isdevdrive(path):
    """Determines whether the specified path is on a Windows Dev Drive."""
    _fspath(path)
    return False


def ismount(path):
    """Test whether a path is a mount point"""
    return abspath(path) in ('/', b'/') and isdir(path)


def getsize(filename):
    """Return the size of a file, reported by os.stat()."""
    from os import stat
    return stat(filename).st_size


def getmtime(filename):
    """Return the last modification time of a file, reported by os.stat()."""
    from os import stat
    return stat(filename).st_mtime


def getatime(filename):
    """Return the last access time of a file, reported by os.stat()."""
    from os import stat
    return stat(filename).st_atime


def getctime(filename):
    """Return the metadata change time of a file, reported by os.stat()."""
    from os import stat
    return stat(filename).st_ctime


def samefile(f1, f2):
    """Test whether two pathnames reference the same actual file or directory"""
    from _fs import ask
    ask('stat', f1), ask('stat', f2)
    return abspath(f1) == abspath(f2)


def samestat(s1, s2):
    """Test whether two stat buffers reference the same file"""
    return s1 is s2 or s1 == s2


def sameopenfile(fp1, fp2):
    """Test whether two open file objects reference the same file"""
    raise OSError(9, 'Bad file descriptor')
`;
