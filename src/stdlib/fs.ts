/** Module `_fs`: paths and calls of the host's files, for `io`, `os` and `pathlib`. Ours; errors are CPython's (Objects/exceptions.c). */

/** Frozen Python of the module. */
export const FS_SOURCE = `
from _capability import granted

# Of what calls answer with instead of a result.
ERRORS = {
    'EPERM': (1, 'Operation not permitted'), 'ENOENT': (2, 'No such file or directory'), 'EACCES': (13, 'Permission denied'),
    'EBUSY': (16, 'Device or resource busy'), 'EEXIST': (17, 'File exists'), 'EXDEV': (18, 'Invalid cross-device link'),
    'ENOTDIR': (20, 'Not a directory'), 'EISDIR': (21, 'Is a directory'), 'EINVAL': (22, 'Invalid argument'), 'EFBIG': (27, 'File too large'),
    'ENOSPC': (28, 'No space left on device'), 'EROFS': (30, 'Read-only file system'), 'ENAMETOOLONG': (36, 'File name too long'),
    'ENOTEMPTY': (39, 'Directory not empty'),
}

cwd = '/'


def fspath(path):
    """os.fspath, also of bytes, as a str."""
    if isinstance(path, str):
        return path
    if isinstance(path, bytes):
        return path.decode('utf-8', 'surrogateescape')
    method = getattr(type(path), '__fspath__', None)
    if method is None:
        raise TypeError(f'expected str, bytes or os.PathLike object, not {type(path).__name__}')
    found = method(path)
    if not isinstance(found, (str, bytes)):
        raise TypeError(f'expected {type(path).__name__}.__fspath__() to return str or bytes, not {type(found).__name__}')
    return fspath(found)


def located(path):
    """The path from the root of what the program calls by this path."""
    text = fspath(path)
    if '\\0' in text:
        raise ValueError('embedded null byte')
    return text if text.startswith('/') or not text else cwd.rstrip('/') + '/' + text


def shown(path):
    """A path as errors tell it."""
    return path if isinstance(path, (str, bytes)) else fspath(path)


def failed(code, path, other=None):
    number, text = ERRORS.get(code, (5, 'Input/output error'))
    return OSError(number, text, path) if other is None else OSError(number, text, path, None, other)


def ask(name, path, *args):
    """What the host's fs.<name> answers for a path, a dict. Raises OSError with the path as it was given."""
    call = granted('fs.' + name)
    where = located(path)
    if call is None:
        raise PermissionError(1, 'Operation not permitted: the host gives programs no files', shown(path))
    answer = call(where, *args)
    if 'error' in answer:
        raise failed(answer['error'], shown(path))
    return answer


def rename(path, target, replace):
    call = granted('fs.rename')
    source, goal = located(path), located(target)
    if call is None:
        raise PermissionError(1, 'Operation not permitted: the host gives programs no files', shown(path))
    answer = call(source, goal, replace)
    if 'error' in answer:
        raise failed(answer['error'], shown(path), shown(target))
`;
