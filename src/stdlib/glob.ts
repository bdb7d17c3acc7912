/** Module `glob`, over the host's files. CPython: Lib/glob.py. */

/** Frozen Python of the module. */
export const GLOB_SOURCE = `
import fnmatch
import os
import re
from os.path import isdir, join, lexists

__all__ = ['glob', 'iglob', 'escape', 'translate']

magic_check = re.compile('([*?[])')
magic_check_bytes = re.compile(b'([*?[])')


def has_magic(s):
    return (magic_check_bytes if isinstance(s, bytes) else magic_check).search(s) is not None


def escape(pathname):
    """Escape all special characters."""
    pathname = os.fspath(pathname)
    return magic_check_bytes.sub(br'[\\1]', pathname) if isinstance(pathname, bytes) else magic_check.sub(r'[\\1]', pathname)


def glob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    """Return a list of paths matching a pathname pattern."""
    return list(iglob(pathname, root_dir=root_dir, dir_fd=dir_fd, recursive=recursive, include_hidden=include_hidden))


def iglob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    """Return an iterator which yields the paths matching a pathname pattern."""
    if dir_fd is not None:
        raise NotImplementedError('dir_fd unavailable on this platform')
    root = pathname[:0] if root_dir is None else os.fspath(root_dir)
    found = _Search(root, recursive, include_hidden).paths(pathname, False)
    if not pathname or recursive and _is_recursive(pathname[:2]):
        # The directory itself, whose name is empty.
        return _without_empty(found)
    return found


def _without_empty(found):
    for at, path in enumerate(found):
        if at or path:
            yield path


def _is_recursive(pattern):
    return pattern in ('**', b'**')


def _is_hidden(name):
    return name[:1] in ('.', b'.')


def _joined(directory, name):
    return join(directory, name) if directory and name else directory or name


class _Search:
    def __init__(self, root, recursive, hidden):
        self._root = root
        self._recursive = recursive
        self._hidden = hidden

    def paths(self, pathname, only_directories):
        directory, name = os.path.split(pathname)
        if not has_magic(pathname):
            if name and lexists(_joined(self._root, pathname)) or not name and isdir(_joined(self._root, directory)):
                yield pathname
            return
        if not directory:
            yield from self._names(self._root, name, only_directories)
            return
        inner = self.paths(directory, True) if directory != pathname and has_magic(directory) else [directory]
        for each in inner:
            for found in self._names(_joined(self._root, each), name, only_directories):
                yield join(each, found)

    def _names(self, directory, pattern, only_directories):
        """What in the directory fits the last part of a pattern."""
        if not has_magic(pattern):
            if pattern and lexists(_joined(directory, pattern)) or not pattern and isdir(directory):
                yield pattern
        elif self._recursive and _is_recursive(pattern):
            if not directory or isdir(directory):
                yield pattern[:0]
            yield from self._tree(directory, pattern[:0], only_directories)
        else:
            names = _listed(directory, pattern, only_directories)
            if not self._hidden and not _is_hidden(pattern):
                names = [name for name in names if not _is_hidden(name)]
            yield from fnmatch.filter(names, pattern)

    def _tree(self, directory, prefix, only_directories):
        for name in _listed(directory, prefix, only_directories):
            if self._hidden or not _is_hidden(name):
                path = _joined(prefix, name)
                yield path
                yield from self._tree(_joined(directory, name), path, only_directories)


def _listed(directory, kind, only_directories):
    """Names of what is in the directory, as those of kind are; nothing where it cannot be listed."""
    from boundary import Denied
    try:
        with os.scandir(directory or '.') as entries:
            names = [entry.name for entry in entries if not only_directories or entry.is_dir()]
    except OSError as error:
        if isinstance(error, Denied):
            raise
        return []
    return [os.fsencode(name) for name in names] if isinstance(kind, bytes) else names


def translate(pat, *, recursive=False, include_hidden=False, seps=None):
    """Translate a pathname with shell wildcards to a regular expression."""
    escaped = ''.join([re.escape(sep) for sep in seps or os.path.sep])
    any_sep = f'[{escaped}]' if len(seps or '/') > 1 else escaped
    not_sep = f'[^{escaped}]'
    if include_hidden:
        last = f'{not_sep}+'
        one = f'{last}{any_sep}'
        several = f'(?:.+{any_sep})?'
        all_last = '.*'
    else:
        last = f'[^{escaped}.]{not_sep}*'
        one = f'{last}{any_sep}'
        several = f'(?:{one})*'
        all_last = f'{several}(?:{last})?'
    out = []
    parts = re.split(any_sep, pat)
    for at, part in enumerate(parts):
        is_last = at + 1 == len(parts)
        if part == '*':
            out.append(last if is_last else one)
        elif recursive and part == '**':
            if is_last:
                out.append(all_last)
            elif parts[at + 1] != '**':
                out.append(several)
        else:
            if part and not include_hidden and part[0] in '*?':
                out.append(r'(?!\\.)')
            out += [f'{not_sep}*' if each is None else each for each in fnmatch._parts_of(part, not_sep)]
            if not is_last:
                out.append(any_sep)
    return f'(?s:{"".join(out)})' + r'\\z'
`;
