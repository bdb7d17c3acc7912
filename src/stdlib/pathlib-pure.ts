/** Frozen Python of `pathlib`: pure paths. CPython: Lib/pathlib/__init__.py. */

export const PATHLIB_PURE = `
import posixpath as _posix
from posixpath import _fspath
from _collections_abc import Sequence
from types import GenericAlias

__all__ = ['UnsupportedOperation', 'PurePath', 'PurePosixPath', 'PureWindowsPath', 'Path', 'PosixPath', 'WindowsPath']


class UnsupportedOperation(NotImplementedError):
    """An exception that is raised when an unsupported operation is attempted."""


class _PosixFlavour:
    sep = '/'
    altsep = None

    @staticmethod
    def splitroot(path):
        return _posix.splitroot(path)

    @staticmethod
    def normcase(text):
        return text

    @staticmethod
    def join(first, *rest):
        return _posix.join(first, *rest)


class _WindowsFlavour:
    sep = '\\\\'
    altsep = '/'

    @staticmethod
    def splitroot(path):
        p = path.replace('/', '\\\\')
        if p[:1] == '\\\\':
            if p[1:2] != '\\\\':
                return '', path[:1], path[1:]
            start = 8 if p[:8].upper() == '\\\\\\\\?\\\\UNC\\\\' else 2
            at = p.find('\\\\', start)
            if at < 0:
                return path, '', ''
            end = p.find('\\\\', at + 1)
            if end < 0:
                return path, '', ''
            return path[:end], path[end:end + 1], path[end + 1:]
        if p[1:2] == ':':
            if p[2:3] == '\\\\':
                return path[:2], path[2:3], path[3:]
            return path[:2], '', path[2:]
        return '', '', path

    @staticmethod
    def normcase(text):
        return text.replace('/', '\\\\').lower()

    @staticmethod
    def join(first, *rest):
        drive, root, path = _WindowsFlavour.splitroot(first)
        for part in rest:
            next_drive, next_root, next_path = _WindowsFlavour.splitroot(part)
            if next_root:
                drive, root, path = next_drive or drive, next_root, next_path
                continue
            if next_drive and next_drive != drive:
                if next_drive.lower() != drive.lower():
                    drive, root, path = next_drive, next_root, next_path
                    continue
                drive = next_drive
            if path and path[-1] not in '\\\\/':
                path += '\\\\'
            path += next_path
        if path and not root and drive and drive[-1] not in ':\\\\/':
            return drive + '\\\\' + path
        return drive + root + path


class _PathParents(Sequence):
    __slots__ = ('_path', '_drive', '_root', '_names')

    def __init__(self, path):
        self._path = path
        self._drive = path.drive
        self._root = path.root
        self._names = path._names

    def __len__(self):
        return len(self._names)

    def __getitem__(self, at):
        if isinstance(at, slice):
            return tuple([self[i] for i in range(*at.indices(len(self)))])
        if at >= len(self) or at < -len(self):
            raise IndexError(at)
        if at < 0:
            at += len(self)
        return self._path._from_parsed_parts(self._drive, self._root, self._names[:-at - 1])

    def __repr__(self):
        return f'<{type(self._path).__name__}.parents>'


class PurePath:
    """Base class for manipulating paths without I/O."""

    __slots__ = ('_given', '_parsed_parts', '_text')
    _flavour = _PosixFlavour
    parser = _posix

    def __new__(cls, *args, **kwargs):
        return object.__new__(PurePosixPath if cls is PurePath else cls)

    def __init__(self, *args):
        paths = []
        for arg in args:
            if isinstance(arg, PurePath):
                if arg._flavour is not self._flavour:
                    paths.append(arg.as_posix())
                else:
                    paths.extend(arg._given)
                continue
            try:
                path = _fspath(arg)
            except TypeError:
                path = arg
            if not isinstance(path, str):
                raise TypeError('argument should be a str or an os.PathLike object where __fspath__ returns a str, '
                                f'not {type(path).__name__!r}')
            paths.append(path)
        self._given = paths
        self._parsed_parts = None
        self._text = None

    def with_segments(self, *pathsegments):
        """Construct a new path object from any number of path-like objects."""
        return type(self)(*pathsegments)

    @classmethod
    def _split(cls, path):
        """Drive, root and names."""
        if not path:
            return '', '', []
        flavour = cls._flavour
        sep = flavour.sep
        if flavour.altsep:
            path = path.replace(flavour.altsep, sep)
        drive, root, rest = flavour.splitroot(path)
        if not root and drive.startswith(sep) and not drive.endswith(sep):
            pieces = drive.split(sep)
            if len(pieces) == 4 and pieces[2] not in '?.' or len(pieces) == 6:
                root = sep
        return drive, root, [name for name in rest.split(sep) if name and name != '.']

    def _parts(self):
        parsed = self._parsed_parts
        if parsed is None:
            given = self._given
            path = '' if not given else given[0] if len(given) == 1 else self._flavour.join(*given)
            parsed = self._parsed_parts = self._split(path)
        return parsed

    drive = property(lambda self: self._parts()[0])
    root = property(lambda self: self._parts()[1])
    _names = property(lambda self: self._parts()[2])
    anchor = property(lambda self: self._parts()[0] + self._parts()[1])

    def _from_parsed_parts(self, drive, root, names):
        text = self._format(drive, root, names)
        path = self.with_segments(text)
        path._text = text or '.'
        path._parsed_parts = drive, root, names
        return path

    @classmethod
    def _format(cls, drive, root, names):
        if drive or root:
            return drive + root + cls._flavour.sep.join(names)
        if names and cls._flavour.splitroot(names[0])[0]:
            # It would be taken for a drive.
            names = ['.', *names]
        return cls._flavour.sep.join(names)

    def __str__(self):
        """Return the string representation of the path, suitable for passing to system calls."""
        text = self._text
        if text is None:
            text = self._text = self._format(*self._parts()) or '.'
        return text

    def __fspath__(self):
        return str(self)

    def __bytes__(self):
        """Return the bytes representation of the path."""
        return str(self).encode('utf-8', 'surrogateescape')

    def __repr__(self):
        return f'{type(self).__name__}({self.as_posix()!r})'

    def __reduce__(self):
        return self.__class__, tuple(self._given)

    def as_posix(self):
        """Return the string representation of the path with forward (/) slashes."""
        return str(self).replace(self._flavour.sep, '/')

    def as_uri(self):
        """Return the path as a URI."""
        from urllib.parse import quote_from_bytes
        if not self.is_absolute():
            raise ValueError("relative path can't be expressed as a file URI")
        drive = self.drive
        if len(drive) == 2 and drive[1] == ':':
            return 'file:///' + drive + quote_from_bytes(self.as_posix()[2:].encode('utf-8', 'surrogateescape'))
        text = quote_from_bytes(self.as_posix().encode('utf-8', 'surrogateescape'))
        return 'file:' + text if drive else 'file://' + text

    def _folded(self):
        return self._flavour.normcase(str(self))

    def _folded_parts(self):
        return self._folded().split(self._flavour.sep)

    def __hash__(self):
        return hash(self._folded())

    def __eq__(self, other):
        if not isinstance(other, PurePath):
            return NotImplemented
        return self._flavour is other._flavour and self._folded() == other._folded()

    def _compared(self, other):
        return isinstance(other, PurePath) and self._flavour is other._flavour

    def __lt__(self, other):
        return self._folded_parts() < other._folded_parts() if self._compared(other) else NotImplemented

    def __le__(self, other):
        return self._folded_parts() <= other._folded_parts() if self._compared(other) else NotImplemented

    def __gt__(self, other):
        return self._folded_parts() > other._folded_parts() if self._compared(other) else NotImplemented

    def __ge__(self, other):
        return self._folded_parts() >= other._folded_parts() if self._compared(other) else NotImplemented

    def __truediv__(self, key):
        try:
            return self.with_segments(self, key)
        except TypeError:
            return NotImplemented

    def __rtruediv__(self, key):
        try:
            return self.with_segments(key, self)
        except TypeError:
            return NotImplemented

    def joinpath(self, *pathsegments):
        """Combine this path with one or several arguments."""
        return self.with_segments(self, *pathsegments)

    @property
    def parts(self):
        """An object providing sequence-like access to the components in the filesystem path."""
        drive, root, names = self._parts()
        return (drive + root, *names) if drive or root else tuple(names)

    @property
    def name(self):
        """The final path component, if any."""
        names = self._names
        return names[-1] if names else ''

    @property
    def suffix(self):
        """The final component's last suffix, if any."""
        name = self.name.lstrip('.')
        at = name.rfind('.')
        return name[at:] if at > 0 else ''

    @property
    def suffixes(self):
        """A list of the final component's suffixes, if any."""
        return ['.' + suffix for suffix in self.name.lstrip('.').split('.')[1:]]

    @property
    def stem(self):
        """The final path component, minus its last suffix."""
        name = self.name
        at = name.rfind('.')
        if at <= 0 or not name[:at].lstrip('.'):
            return name
        return name[:at]

    def with_name(self, name):
        """Return a new path with the file name changed."""
        flavour = self._flavour
        if not name or flavour.sep in name or flavour.altsep and flavour.altsep in name or name == '.':
            raise ValueError(f'Invalid name {name!r}')
        drive, root, names = self._parts()
        if not names:
            raise ValueError(f'{self!r} has an empty name')
        return self._from_parsed_parts(drive, root, [*names[:-1], name])

    def with_stem(self, stem):
        """Return a new path with the stem changed."""
        suffix = self.suffix
        if not suffix:
            return self.with_name(stem)
        if not stem:
            raise ValueError(f'{self!r} has a non-empty suffix')
        return self.with_name(stem + suffix)

    def with_suffix(self, suffix):
        """Return a new path with the file suffix changed."""
        stem = self.stem
        if not stem:
            raise ValueError(f'{self!r} has an empty name')
        if suffix and not suffix.startswith('.'):
            raise ValueError(f'Invalid suffix {suffix!r}')
        return self.with_name(stem + suffix)

    @property
    def parent(self):
        """The logical parent of the path."""
        drive, root, names = self._parts()
        return self._from_parsed_parts(drive, root, names[:-1]) if names else self

    @property
    def parents(self):
        """A sequence of this path's logical parents."""
        return _PathParents(self)

    def relative_to(self, other, *, walk_up=False):
        """Return the relative path to another path identified by the passed arguments."""
        if not hasattr(other, 'with_segments'):
            other = self.with_segments(other)
        for step, path in enumerate([other, *other.parents]):
            if path == self or path in self.parents:
                break
            if not walk_up:
                raise ValueError(f'{str(self)!r} is not in the subpath of {str(other)!r}')
            if path.name == '..':
                raise ValueError(f"'..' segment in {str(other)!r} cannot be walked")
        else:
            raise ValueError(f'{str(self)!r} and {str(other)!r} have different anchors')
        return self._from_parsed_parts('', '', ['..'] * step + self._names[len(path._names):])

    def is_relative_to(self, other):
        """Return True if the path is relative to another path or False."""
        if not hasattr(other, 'with_segments'):
            other = self.with_segments(other)
        return other == self or other in self.parents

    def is_absolute(self):
        """True if the path is absolute (has both a root and, if applicable, a drive)."""
        if self._flavour is _PosixFlavour:
            return bool(self.root)
        text = str(self)
        return text.startswith('\\\\\\\\') or text[1:3] == ':\\\\'

    def is_reserved(self):
        """Return True if the path contains one of the special names reserved by the system, if any."""
        if self._flavour is _PosixFlavour or self.drive.startswith('\\\\\\\\') or not self._names:
            return False
        name = self.name
        if name[-1:] in ('.', ' '):
            return name not in ('.', '..')
        if any(char in '*?"<>/\\\\:|' or ord(char) < 32 for char in name):
            return True
        return name.partition('.')[0].rstrip(' ').upper() in {
            'CON', 'PRN', 'AUX', 'NUL', 'CONIN$', 'CONOUT$', *(device + n for device in ('COM', 'LPT') for n in '123456789\\xb9\\xb2\\xb3')}

    def match(self, path_pattern, *, case_sensitive=None):
        """Return True if this path matches the given pattern, from the right."""
        if not hasattr(path_pattern, 'with_segments'):
            path_pattern = self.with_segments(path_pattern)
        if case_sensitive is None:
            case_sensitive = self._flavour is _PosixFlavour
        names = self.parts[::-1]
        patterns = path_pattern.parts[::-1]
        if not patterns:
            raise ValueError('empty pattern')
        if len(names) < len(patterns) or len(names) > len(patterns) and path_pattern.anchor:
            return False
        return all(_name_pattern(pattern, case_sensitive)(name) for name, pattern in zip(names, patterns))

    def full_match(self, pattern, *, case_sensitive=None):
        """Return True if this path matches the given glob-style pattern."""
        if not hasattr(pattern, 'with_segments'):
            pattern = self.with_segments(pattern)
        if case_sensitive is None:
            case_sensitive = self._flavour is _PosixFlavour
        # An empty path is shown as a dot, which no wildcard shall match.
        path = str(self) if self.parts else ''
        text = str(pattern) if pattern.parts else ''
        return _path_pattern(text, self.parser.sep, case_sensitive)(path) is not None

    __class_getitem__ = classmethod(GenericAlias)


_known_patterns = {}


def _name_pattern(pattern, case_sensitive):
    """A function that tells whether a name fits a pattern with *, ? and [...]."""
    key = pattern, case_sensitive
    found = _known_patterns.get(key)
    if found is None:
        import re
        if len(_known_patterns) > 200:
            _known_patterns.clear()
        found = _known_patterns[key] = re.compile(_pattern_text(pattern), re.DOTALL if case_sensitive else re.DOTALL | re.IGNORECASE).fullmatch
    return found


def _pattern_text(pattern):
    import re
    pieces = []
    at = 0
    while at < len(pattern):
        char = pattern[at]
        at += 1
        if char == '*':
            while pattern[at:at + 1] == '*':
                at += 1
            pieces.append('.*')
        elif char == '?':
            pieces.append('.')
        elif char == '[':
            end = at + (pattern[at:at + 1] == '!')
            end = pattern.find(']', end + 1)
            if end < 0:
                pieces.append('\\\\[')
                continue
            inside = pattern[at:end].replace('\\\\', '\\\\\\\\')
            at = end + 1
            if inside.startswith('!'):
                inside = '^' + inside[1:]
            elif inside.startswith('^'):
                inside = '\\\\' + inside
            pieces.append('[' + inside.replace('[', '\\\\[').replace('&&', '&\\\\&').replace('~~', '~\\\\~').replace('||', '|\\\\|') + ']')
        else:
            pieces.append(re.escape(char))
    return ''.join(pieces)


def _path_pattern(pattern, sep, case_sensitive):
    """A function that tells whether the text of a path fits a pattern with ** too."""
    key = pattern, sep, case_sensitive
    found = _known_patterns.get(key)
    if found is None:
        import re
        from glob import translate
        if len(_known_patterns) > 200:
            _known_patterns.clear()
        text = translate(pattern, recursive=True, include_hidden=True, seps=sep)
        found = _known_patterns[key] = re.compile(text, re.NOFLAG if case_sensitive else re.IGNORECASE).match
    return found


class PurePosixPath(PurePath):
    """PurePath subclass for non-Windows systems."""

    __slots__ = ()


class PureWindowsPath(PurePath):
    """PurePath subclass for Windows systems."""

    __slots__ = ()
    _flavour = _WindowsFlavour
    parser = _WindowsFlavour
`;
