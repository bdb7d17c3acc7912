/** Module `re`. Patterns are parsed, compiled and matched by src/stdlib/re, never by the host. CPython: Lib/re/__init__.py. */

/** Frozen Python of the module. RegexFlag is an int with names, the DEBUG flag prints nothing (DIVERGENCE(re)). */
export const RE_SOURCE = `
import copyreg
from _sre import Match, Pattern, _compile as _compiled, _escape

__version__ = '2.2.1'
__all__ = [
    'match', 'fullmatch', 'search', 'sub', 'subn', 'split', 'findall', 'finditer', 'compile', 'purge', 'escape', 'error', 'Pattern', 'Match',
    'A', 'I', 'L', 'M', 'S', 'X', 'U', 'ASCII', 'IGNORECASE', 'LOCALE', 'MULTILINE', 'DOTALL', 'VERBOSE', 'UNICODE', 'NOFLAG', 'RegexFlag', 'PatternError',
]

_NAMES = {256: 'ASCII', 2: 'IGNORECASE', 4: 'LOCALE', 32: 'UNICODE', 8: 'MULTILINE', 16: 'DOTALL', 64: 'VERBOSE', 128: 'DEBUG'}
_ALIASES = {'A': 256, 'I': 2, 'L': 4, 'U': 32, 'M': 8, 'S': 16, 'X': 64}
_ORDER = (256, 2, 4, 32, 8, 16, 64, 128)


class _FlagType(type):
    def __call__(cls, value):
        if isinstance(value, cls):
            return value
        if not isinstance(value, int):
            raise ValueError(f'{value!r} is not a valid {cls.__qualname__}')
        return _flag(int(value))

    def __iter__(cls):
        return iter([_flag(bit) for bit in _ORDER])

    def __len__(cls):
        return len(_ORDER)

    def __contains__(cls, value):
        return isinstance(value, int)

    def __getitem__(cls, name):
        return cls.__members__[name]

    @property
    def __members__(cls):
        members = {'NOFLAG': _flag(0)}
        for bit in _ORDER:
            members[_NAMES[bit]] = _flag(bit)
            for alias, other in _ALIASES.items():
                if other == bit:
                    members[alias] = _flag(bit)
        return members

    def __repr__(cls):
        return "<flag 'RegexFlag'>"


_flags = {}

def _flag(value):
    flag = _flags.get(value)
    if flag is None:
        if value < 0:
            # As of an IntFlag with boundary KEEP: what is not named stays.
            value &= (1 << max(value.bit_length(), 9)) - 1
        flag = int.__new__(RegexFlag, value)
        if len(_flags) < 4096:
            _flags[value] = flag
    return flag


class RegexFlag(int, metaclass=_FlagType):
    """Flags of regular expressions."""
    __module__ = 're'
    __slots__ = ()

    @property
    def value(self):
        return int(self)

    @property
    def _value_(self):
        return int(self)

    @property
    def name(self):
        value = int(self)
        if not value:
            return 'NOFLAG'
        names = [_NAMES[bit] for bit in _ORDER if value & bit]
        rest = value & ~511 | value & 1
        if not names:
            return None
        if rest:
            names.append(hex(rest) if names else str(rest))
        return '|'.join(names)

    def __repr__(self):
        value = int(self)
        if not value:
            return 're.NOFLAG'
        names = ['re.' + _NAMES[bit] for bit in _ORDER if value & bit]
        rest = value & ~511 | value & 1
        if not names:
            return f're.RegexFlag({value})'
        if rest:
            names.append(hex(rest))
        return '|'.join(names)

    __str__ = __repr__

    def __format__(self, spec):
        return format(int(self), spec) if spec else str(self)

    def __hash__(self):
        return hash(int(self))

    def __iter__(self):
        value = int(self)
        return iter([_flag(bit) for bit in _ORDER if value & bit])

    def __len__(self):
        return int(self).bit_count()

    def __bool__(self):
        return int(self) != 0

    def __contains__(self, other):
        if not isinstance(other, RegexFlag):
            raise TypeError(f'unsupported operand type(s) for \\'in\\': {type(other).__qualname__!r} and {type(self).__qualname__!r}')
        return int(other) & int(self) == int(other)

    def __or__(self, other):
        return _flag(int(self) | int(other)) if isinstance(other, int) else NotImplemented

    def __and__(self, other):
        return _flag(int(self) & int(other)) if isinstance(other, int) else NotImplemented

    def __xor__(self, other):
        return _flag(int(self) ^ int(other)) if isinstance(other, int) else NotImplemented

    __ror__ = __or__
    __rand__ = __and__
    __rxor__ = __xor__

    def __invert__(self):
        return _flag(~int(self) & 511)

    def __reduce_ex__(self, protocol):
        return RegexFlag, (int(self),)



NOFLAG = RegexFlag.NOFLAG = _flag(0)
ASCII = A = RegexFlag.ASCII = RegexFlag.A = _flag(256)
IGNORECASE = I = RegexFlag.IGNORECASE = RegexFlag.I = _flag(2)
LOCALE = L = RegexFlag.LOCALE = RegexFlag.L = _flag(4)
UNICODE = U = RegexFlag.UNICODE = RegexFlag.U = _flag(32)
MULTILINE = M = RegexFlag.MULTILINE = RegexFlag.M = _flag(8)
DOTALL = S = RegexFlag.DOTALL = RegexFlag.S = _flag(16)
VERBOSE = X = RegexFlag.VERBOSE = RegexFlag.X = _flag(64)
DEBUG = RegexFlag.DEBUG = _flag(128)


class PatternError(Exception):
    """Exception raised for invalid regular expressions."""
    __module__ = 're'

    def __init__(self, msg, pattern=None, pos=None):
        self.msg = msg
        self.pattern = pattern
        self.pos = pos
        if pattern is not None and pos is not None:
            msg = '%s at position %d' % (msg, pos)
            newline = '\\n' if isinstance(pattern, str) else b'\\n'
            self.lineno = pattern.count(newline, 0, pos) + 1
            self.colno = pos - pattern.rfind(newline, 0, pos)
            if newline in pattern:
                msg = '%s (line %d, column %d)' % (msg, self.lineno, self.colno)
        else:
            self.lineno = self.colno = None
        super().__init__(msg)

error = PatternError

def _fail(msg, pattern, pos):
    raise PatternError(msg, pattern, pos)

_cache = {}
_absent = object()

def match(pattern, string, flags=0):
    """Try to match the pattern at the beginning of the string: a Match, or None."""
    return _compiled(_cache, pattern, flags).match(string)

def fullmatch(pattern, string, flags=0):
    """Try to match the pattern to the whole string: a Match, or None."""
    return _compiled(_cache, pattern, flags).fullmatch(string)

def search(pattern, string, flags=0):
    """Look for the first match in the string: a Match, or None."""
    return _compiled(_cache, pattern, flags).search(string)

def _positional(name, args, first, count, flags, required):
    if args:
        if count is not _absent:
            raise TypeError(f'{name}() got multiple values for argument {first!r}')
        count = args[0]
        if len(args) > 1:
            if flags is not _absent:
                raise TypeError(f"{name}() got multiple values for argument 'flags'")
            flags = args[1]
            if len(args) > 2:
                raise TypeError(f'{name}() takes from {required} to {required + 2} positional arguments but {required + len(args)} were given')
    return 0 if count is _absent else count, 0 if flags is _absent else flags

def sub(pattern, repl, string, *args, count=_absent, flags=_absent):
    """Replace matches in the string by repl, a template or a function from a Match to a string."""
    count, flags = _positional('sub', args, 'count', count, flags, 3)
    return _compiled(_cache, pattern, flags).sub(repl, string, count)

def subn(pattern, repl, string, *args, count=_absent, flags=_absent):
    """As sub(); returns the new string and the number of replacements."""
    count, flags = _positional('subn', args, 'count', count, flags, 3)
    return _compiled(_cache, pattern, flags).subn(repl, string, count)

def split(pattern, string, *args, maxsplit=_absent, flags=_absent):
    """Split the string at matches; groups of the pattern are in the list too."""
    maxsplit, flags = _positional('split', args, 'maxsplit', maxsplit, flags, 2)
    return _compiled(_cache, pattern, flags).split(string, maxsplit)

def findall(pattern, string, flags=0):
    """Return a list of all matches that do not overlap: texts, or groups if the pattern has any."""
    return _compiled(_cache, pattern, flags).findall(string)

def finditer(pattern, string, flags=0):
    """Return an iterator over the Match objects of all matches that do not overlap."""
    return _compiled(_cache, pattern, flags).finditer(string)

def compile(pattern, flags=0):
    """Compile a regular expression to a Pattern."""
    return _compiled(_cache, pattern, flags)

def _compile(pattern, flags):
    return _compiled(_cache, pattern, flags)

def _pickle(p):
    return _compile, (p.pattern, p.flags)

copyreg.pickle(Pattern, _pickle, _compile)

def purge():
    """Clear the cache of compiled patterns."""
    _cache.clear()

def escape(pattern):
    """Escape the special characters in a string."""
    return _escape(pattern)


class Scanner:
    """Takes a string apart by a lexicon of (pattern, action): the first pattern that matches decides."""

    def __init__(self, lexicon, flags=0):
        self.lexicon = lexicon
        self._phrases = [(_compiled(_cache, phrase, flags), action) for phrase, action in lexicon]

    def scan(self, string):
        result = []
        at = 0
        while True:
            found = None
            for phrase, action in self._phrases:
                found = phrase.match(string, at)
                if found is not None:
                    break
            if found is None or found.end() == at:
                return result, string[at:]
            if callable(action):
                self.match = found
                action = action(self, found.group())
            if action is not None:
                result.append(action)
            at = found.end()
`;
