/** Frozen Python of `collections`: deque, namedtuple and the dicts. CPython: Lib/collections/__init__.py, Modules/_collectionsmodule.c. */

export const COLLECTIONS_TYPES = `
from _clinic import is_of as _is_of, kind as _kind, reflects as _reflects
from _collections import _Deque, _check_key, _count_all, _count_item, _keywords, _mapping_class, _missing, _most_common, _move_to_front, _tuplegetter
from _types import GenericAlias as _GenericAlias, _renamed, _seal
from sys import _caller_module

__all__ = ['ChainMap', 'Counter', 'OrderedDict', 'UserDict', 'UserList', 'UserString', 'defaultdict', 'deque', 'namedtuple']

_showing = set()

def _shown(obj, text, cycle):
    """Returns what text() gives, or cycle while obj is being shown."""
    key = id(obj)
    if key in _showing:
        return cycle
    _showing.add(key)
    try:
        return text()
    finally:
        _showing.discard(key)

# ---- deque ----

class deque(_Deque):
    """A list-like sequence optimized for data accesses near its endpoints."""
    __slots__ = ()
    __hash__ = None

    def __init__(self, iterable=(), maxlen=None):
        if maxlen is not None:
            if not _is_of(maxlen, int):
                raise TypeError('an integer is required')
            if maxlen < 0:
                raise ValueError('maxlen must be non-negative')
        self._reset(maxlen)
        deque.extend(self, iterable)

    def extend(self, iterable, /):
        """Extend the right side of the deque with elements from the iterable."""
        if iterable is self:
            iterable = list(iterable)
        rest = self._extend_from(iterable)
        if rest is not None:
            append = _Deque.append
            for item in rest:
                append(self, item)

    def extendleft(self, iterable, /):
        """Extend the left side of the deque with elements from the iterable."""
        if iterable is self:
            iterable = list(iterable)
        appendleft = _Deque.appendleft
        for item in iterable:
            appendleft(self, item)

    def copy(self):
        """Return a shallow copy of a deque."""
        if type(self) is deque or self.maxlen is not None:
            return type(self)(self, self.maxlen)
        return type(self)(self)

    __copy__ = _renamed(copy, 'deque.__copy__')

    def count(self, value, /):
        """Return number of occurrences of value."""
        n = 0
        for item in self:
            if item is value or item == value:
                n += 1
        return n

    def __contains__(self, value, /):
        for item in self:
            if item is value or item == value:
                return True
        return False

    def index(self, value, start=0, stop=None, /):
        """Return first index of value. Raises ValueError if the value is not present."""
        size = len(self)
        start = _bound(start, size)
        stop = size if stop is None else min(_bound(stop, size), size)
        at = 0
        for item in self:
            if at >= stop:
                break
            if at >= start and (item is value or item == value):
                return at
            at += 1
        raise ValueError('deque.index(x): x not in deque')

    def remove(self, value, /):
        """Remove first occurrence of value."""
        at = 0
        size = len(self)
        for item in self:
            same = item is value or item == value
            if len(self) != size or self[at] is not item:
                raise IndexError('deque mutated during iteration')
            if same:
                del self[at]
                return
            at += 1
        raise ValueError('deque.remove(x): x not in deque')

    def __add__(self, other, /):
        if not _is_of(other, deque):
            if _reflects(other, '__radd__'):
                return NotImplemented
            raise TypeError(f'can only concatenate deque (not "{_kind(other)}") to deque')
        made = self.copy()
        made.extend(other)
        return made

    def __iadd__(self, other, /):
        self.extend(other)
        return self

    def __mul__(self, times, /):
        if not hasattr(type(times), '__index__') and _reflects(times, '__rmul__'):
            return NotImplemented
        return self.__rmul__(times)

    def __rmul__(self, times, /):
        made = self.copy()
        made *= times
        return made

    def __imul__(self, times, /):
        if not hasattr(type(times), '__index__'):
            raise TypeError(f"can't multiply sequence by non-int of type '{_kind(times)}'")
        times = times.__index__()
        items = list(self)
        if times <= 0 or not items:
            self.clear()
        else:
            if self.maxlen is not None:
                times = min(times, self.maxlen // len(items) + 2)
            self._extend_list(items * (times - 1))
        return self

    def __eq__(self, other, /):
        return list(self) == list(other) if _is_of(other, deque) else NotImplemented

    def __lt__(self, other, /):
        return list(self) < list(other) if _is_of(other, deque) else NotImplemented

    def __le__(self, other, /):
        return list(self) <= list(other) if _is_of(other, deque) else NotImplemented

    def __gt__(self, other, /):
        return list(self) > list(other) if _is_of(other, deque) else NotImplemented

    def __ge__(self, other, /):
        return list(self) >= list(other) if _is_of(other, deque) else NotImplemented

    def __repr__(self):
        limit = '' if self.maxlen is None else f', maxlen={self.maxlen}'
        return _shown(self, lambda: f'{type(self).__name__}({list(self)!r}{limit})', '[...]')

    def __reduce__(self):
        if self.maxlen is None:
            return type(self), (), None, iter(self)
        return type(self), ((), self.maxlen), None, iter(self)

    def __class_getitem__(cls, item, /):
        return _GenericAlias(cls, item)

def _bound(at, size):
    if not hasattr(type(at), '__index__'):
        raise TypeError('slice indices must be integers or have an __index__ method')
    at = at.__index__()
    return max(at + size, 0) if at < 0 else at

# ---- namedtuple ----

def _name_problem(name):
    if not name.isidentifier():
        return 'Type names and field names must be valid identifiers: '
    if name in _keywords:
        return 'Type names and field names cannot be a keyword: '
    return None

def namedtuple(typename, field_names, *, rename=False, defaults=None, module=None):
    """Returns a new subclass of tuple with named fields."""
    if isinstance(field_names, str):
        field_names = field_names.replace(',', ' ').split()
    field_names = [str(name) for name in field_names]
    typename = str(typename)
    if rename:
        seen = set()
        for at, name in enumerate(field_names):
            if _name_problem(name) is not None or name.startswith('_') or name in seen:
                field_names[at] = f'_{at}'
            seen.add(name)
    for name in [typename] + field_names:
        problem = _name_problem(name)
        if problem is not None:
            raise ValueError(f'{problem}{name!r}')
    seen = set()
    for name in field_names:
        if name.startswith('_') and not rename:
            raise ValueError(f'Field names cannot start with an underscore: {name!r}')
        if name in seen:
            raise ValueError(f'Encountered duplicate field name: {name!r}')
        seen.add(name)
    fields = tuple(field_names)
    field_defaults = {}
    given = ()
    if defaults is not None:
        given = tuple(defaults)
        if len(given) > len(fields):
            raise TypeError('Got more default values than field names')
        field_defaults = dict(zip(fields[len(fields) - len(given):], given))
    return _make_namedtuple(typename, fields, field_defaults, given, module or _caller_module())

def _counted(names):
    shown = [repr(name) for name in names]
    text = shown[0] if len(shown) == 1 else ' and '.join(shown) if len(shown) == 2 else ', '.join(shown[:-1]) + ', and ' + shown[-1]
    return f"{len(shown)} required positional argument{'s' if len(shown) > 1 else ''}: {text}"

def _bind(where, fields, defaults, args, kwargs):
    """Binds the arguments of a named tuple as a function with these parameters would."""
    size = len(fields)
    if len(args) > size:
        least = size - len(defaults)
        takes = f'from {least + 1} to {size + 1}' if defaults else str(size + 1)
        raise TypeError(f"{where}() takes {takes} positional argument{'s' if size or defaults else ''} but {len(args) + 1} were given")
    values = list(args)
    for key in kwargs:
        if key not in fields:
            raise TypeError(f'{where}() got an unexpected keyword argument {key!r}')
        if fields.index(key) < len(args):
            raise TypeError(f'{where}() got multiple values for argument {key!r}')
    missing = []
    for name in fields[len(args):]:
        if name in kwargs:
            values.append(kwargs[name])
        elif name in defaults:
            values.append(defaults[name])
        else:
            missing.append(name)
    if missing:
        raise TypeError(f'{where}() missing {_counted(missing)}')
    return values

def _make_namedtuple(typename, fields, field_defaults, given, module):
    size = len(fields)
    shown = ', '.join(fields)
    where = f'{typename}.__new__'
    make = tuple.__new__

    def __new__(_cls, /, *args, **kwargs):
        if len(args) != size or kwargs:
            args = _bind(where, fields, field_defaults, args, kwargs)
        return make(_cls, args)

    def _make(cls, iterable):
        result = make(cls, iterable)
        if len(result) != size:
            raise TypeError(f'Expected {size} arguments, got {len(result)}')
        return result

    def _replace(self, /, **kwds):
        values = [kwds.pop(name, value) for name, value in zip(fields, self)]
        if kwds:
            raise TypeError(f'Got unexpected field names: {list(kwds)!r}')
        return self._make(values)

    def __repr__(self):
        """Return a nicely formatted representation string"""
        return type(self).__name__ + '(' + ', '.join([f'{name}={value!r}' for name, value in zip(fields, self)]) + ')'

    def _asdict(self):
        """Return a new dict which maps field names to their values."""
        return dict(zip(fields, self))

    def __getnewargs__(self):
        """Return self as a plain tuple.  Used by copy and pickle."""
        return tuple(self)

    __new__.__doc__ = f'Create new instance of {typename}({shown})'
    _make.__doc__ = f'Make a new {typename} object from a sequence or iterable'
    _replace.__doc__ = f'Return a new {typename} object replacing specified fields with new values'
    for method in (__new__, _make, _replace, __repr__, _asdict, __getnewargs__):
        method.__qualname__ = f'{typename}.{method.__name__}'
    namespace = {
        '__doc__': f'{typename}({shown})',
        '__slots__': (),
        '_fields': fields,
        '_field_defaults': field_defaults,
        '__new__': __new__,
        '_make': classmethod(_make),
        '__replace__': _replace,
        '_replace': _replace,
        '__repr__': __repr__,
        '_asdict': _asdict,
        '__getnewargs__': __getnewargs__,
        '__match_args__': fields,
        '__module__': module,
    }
    for at, name in enumerate(fields):
        namespace[name] = _tuplegetter(at, f'Alias for field number {at}')
    return type(typename, (tuple,), namespace)

# ---- defaultdict ----

class defaultdict(dict):
    """A dict that asks a function for the values of missing keys."""
    __slots__ = ('default_factory',)

    def __init__(self, default_factory=None, /, *args, **kwargs):
        if default_factory is not None and not callable(default_factory):
            raise TypeError('first argument must be callable or None')
        self.default_factory = default_factory
        dict.__init__(self, *args, **kwargs)

    def __new__(cls, /, *args, **kwargs):
        self = dict.__new__(cls)
        self.default_factory = None
        return self

    __missing__ = _missing

    def copy(self):
        """D.copy() -> a shallow copy of D."""
        return type(self)(self.default_factory, self)

    __copy__ = _renamed(copy, 'defaultdict.__copy__')

    def __repr__(self):
        factory = _shown(self, lambda: repr(self.default_factory), '...')
        return f'{type(self).__name__}({factory}, {dict.__repr__(self)})'

    def __or__(self, other, /):
        if not _is_of(other, dict):
            return NotImplemented
        made = type(self)(self.default_factory, self)
        dict.update(made, other)
        return made

    def __ror__(self, other, /):
        if not _is_of(other, dict):
            return NotImplemented
        kind = other if _is_of(other, defaultdict) else self
        made = type(kind)(kind.default_factory, other)
        dict.update(made, self)
        return made

    def __reduce__(self):
        return type(self), () if self.default_factory is None else (self.default_factory,), None, None, iter(self.items())

    def __class_getitem__(cls, item, /):
        return _GenericAlias(cls, item)
`;
