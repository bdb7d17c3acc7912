/** Modules `linecache` and `stat`: lines of the host's files, and modes of files. CPython: Lib/linecache.py, Lib/stat.py. */

/** Frozen Python of `linecache`. */
export const LINECACHE_SOURCE = `
__all__ = ['getline', 'clearcache', 'checkcache', 'lazycache']

cache = {}


def clearcache():
    """Clear the cache entirely."""
    cache.clear()


def getline(filename, lineno, module_globals=None):
    """Get a line of a file, with its end; '' if there is none."""
    lines = getlines(filename, module_globals)
    return lines[lineno - 1] if 1 <= lineno <= len(lines) else ''


def getlines(filename, module_globals=None):
    """Get the lines of a file, from the cache if they are there."""
    entry = cache.get(filename)
    if entry is not None and len(entry) != 1:
        return entry[2]
    return updatecache(filename, module_globals)


def checkcache(filename=None):
    """Discard cache entries of files that have changed."""
    import os
    for name in list(cache) if filename is None else [filename]:
        entry = cache.get(name)
        if entry is None or len(entry) == 1:
            continue
        size, mtime, lines, fullname = entry
        if mtime is None:
            continue
        try:
            found = os.stat(fullname)
        except (OSError, ValueError):
            cache.pop(name, None)
            continue
        if size != found.st_size or mtime != found.st_mtime:
            cache.pop(name, None)


def updatecache(filename, module_globals=None):
    """Read a file into the cache and return its lines; [] if it cannot be read."""
    if filename in cache and len(cache[filename]) != 1:
        cache.pop(filename)
    if not filename or filename.startswith('<') and filename.endswith('>'):
        return []
    import os
    import tokenize
    try:
        found = os.stat(filename)
    except (OSError, ValueError):
        entry = cache.get(filename) if lazycache(filename, module_globals) else None
        if entry is None:
            return []
        try:
            text = entry[0]()
        except (ImportError, OSError):
            return []
        if text is None:
            return []
        cache[filename] = (len(text), None, [line + '\\n' for line in text.splitlines()], filename)
        return cache[filename][2]
    try:
        with tokenize.open(filename) as file:
            lines = file.readlines()
    except (OSError, UnicodeDecodeError, SyntaxError):
        return []
    if not lines:
        lines = ['\\n']
    elif not lines[-1].endswith('\\n'):
        lines[-1] += '\\n'
    cache[filename] = found.st_size, found.st_mtime, lines, filename
    return lines


def lazycache(filename, module_globals):
    """Keep how the module's loader gives its source, for when it is asked for; True if it can."""
    if filename in cache:
        return len(cache[filename]) == 1
    if not filename or filename.startswith('<') and filename.endswith('>'):
        return False
    if module_globals is not None and '__name__' in module_globals:
        spec = module_globals.get('__spec__')
        name = getattr(spec, 'name', None) or module_globals['__name__']
        loader = getattr(spec, 'loader', None) or module_globals.get('__loader__')
        get_source = getattr(loader, 'get_source', None)
        if name and get_source:
            def get_lines(name=name, *args, **kwargs):
                return get_source(name, *args, **kwargs)
            cache[filename] = (get_lines,)
            return True
    return False
`;

/** Frozen Python of `stat`. */
export const STAT_SOURCE = `
ST_MODE, ST_INO, ST_DEV, ST_NLINK, ST_UID, ST_GID, ST_SIZE, ST_ATIME, ST_MTIME, ST_CTIME = range(10)

S_IFDIR, S_IFCHR, S_IFBLK, S_IFREG, S_IFIFO, S_IFLNK, S_IFSOCK = 0o040000, 0o020000, 0o060000, 0o100000, 0o010000, 0o120000, 0o140000
S_IFDOOR = S_IFPORT = S_IFWHT = 0

S_ISUID, S_ISGID, S_ISVTX = 0o4000, 0o2000, 0o1000
S_ENFMT = S_ISGID
S_IRWXU, S_IRUSR, S_IWUSR, S_IXUSR = 0o700, 0o400, 0o200, 0o100
S_IREAD, S_IWRITE, S_IEXEC = S_IRUSR, S_IWUSR, S_IXUSR
S_IRWXG, S_IRGRP, S_IWGRP, S_IXGRP = 0o070, 0o040, 0o020, 0o010
S_IRWXO, S_IROTH, S_IWOTH, S_IXOTH = 0o007, 0o004, 0o002, 0o001

UF_SETTABLE, UF_NODUMP, UF_IMMUTABLE, UF_APPEND, UF_OPAQUE, UF_NOUNLINK = 0x0000ffff, 0x01, 0x02, 0x04, 0x08, 0x10
UF_COMPRESSED, UF_TRACKED, UF_DATAVAULT, UF_HIDDEN = 0x20, 0x40, 0x80, 0x8000
SF_SETTABLE, SF_ARCHIVED, SF_IMMUTABLE, SF_APPEND, SF_RESTRICTED = -0x10000, 0x10000, 0x20000, 0x40000, 0x80000
SF_NOUNLINK, SF_SNAPSHOT, SF_FIRMLINK, SF_DATALESS = 0x100000, 0x200000, 0x800000, 0x40000000

FILE_ATTRIBUTE_READONLY, FILE_ATTRIBUTE_HIDDEN, FILE_ATTRIBUTE_SYSTEM = 1, 2, 4
FILE_ATTRIBUTE_DIRECTORY, FILE_ATTRIBUTE_ARCHIVE, FILE_ATTRIBUTE_DEVICE, FILE_ATTRIBUTE_NORMAL = 0x10, 0x20, 0x40, 0x80
FILE_ATTRIBUTE_TEMPORARY, FILE_ATTRIBUTE_SPARSE_FILE, FILE_ATTRIBUTE_REPARSE_POINT, FILE_ATTRIBUTE_COMPRESSED = 0x100, 0x200, 0x400, 0x800
FILE_ATTRIBUTE_OFFLINE, FILE_ATTRIBUTE_NOT_CONTENT_INDEXED, FILE_ATTRIBUTE_ENCRYPTED = 0x1000, 0x2000, 0x4000
FILE_ATTRIBUTE_INTEGRITY_STREAM, FILE_ATTRIBUTE_VIRTUAL, FILE_ATTRIBUTE_NO_SCRUB_DATA = 0x8000, 0x10000, 0x20000


def _mode(mode):
    import operator
    value = operator.index(mode) if type(mode) is not int else mode
    if value < 0:
        raise OverflowError("can't convert negative value to unsigned int")
    if value > 0xffffffff:
        raise OverflowError('Python int too large to convert to C unsigned long' if value > 0xffffffffffffffff else 'mode out of range')
    return value


def S_IMODE(object, /):
    """Return the portion of the file's mode that can be set by os.chmod()."""
    return _mode(object) & 0o7777


def S_IFMT(object, /):
    """Return the portion of the file's mode that describes the file type."""
    return _mode(object) & 0o170000


def _is_kind(name, kind, doc):
    def check(object, /):
        return S_IFMT(object) == kind and kind != 0
    check.__name__ = check.__qualname__ = name
    check.__doc__ = doc
    return check


for _name, _kind, _what in (
    ('S_ISDIR', S_IFDIR, 'a directory'), ('S_ISCHR', S_IFCHR, 'a character special device file'), ('S_ISBLK', S_IFBLK, 'a block special device file'),
    ('S_ISREG', S_IFREG, 'a regular file'), ('S_ISFIFO', S_IFIFO, 'a FIFO (named pipe)'), ('S_ISLNK', S_IFLNK, 'a symbolic link'),
    ('S_ISSOCK', S_IFSOCK, 'a socket'), ('S_ISDOOR', S_IFDOOR, 'a door'), ('S_ISPORT', S_IFPORT, 'an event port'), ('S_ISWHT', S_IFWHT, 'a whiteout'),
):
    globals()[_name] = _is_kind(_name, _kind, f'Return True if mode is from {_what}.')
del _name, _kind, _what

_KINDS = {S_IFLNK: 'l', S_IFSOCK: 's', S_IFREG: '-', S_IFBLK: 'b', S_IFDIR: 'd', S_IFCHR: 'c', S_IFIFO: 'p'}


def filemode(object, /):
    """Convert a file's mode to a string of the form '-rwxrwxrwx'"""
    mode = _mode(object)
    text = _KINDS.get(mode & 0o170000, '?')
    for shift, special, letter in ((6, S_ISUID, 's'), (3, S_ISGID, 's'), (0, S_ISVTX, 't')):
        bits = mode >> shift
        text += ('r' if bits & 4 else '-') + ('w' if bits & 2 else '-')
        if mode & special:
            text += letter if bits & 1 else letter.upper()
        else:
            text += 'x' if bits & 1 else '-'
    return text
`;
