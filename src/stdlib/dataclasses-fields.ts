/** Frozen Python of `dataclasses`: fields, and what works on instances. CPython: Lib/dataclasses.py. */

export const DATACLASSES_FIELDS = `
from _collections import _keywords
from _dataclasses import compare_fields, initializer, values_of
from abc import update_abstractmethods
from copy import deepcopy
from sys import _caller_module
from types import CellType, FunctionType, GenericAlias, MappingProxyType, MemberDescriptorType, new_class

__all__ = ['dataclass', 'field', 'Field', 'FrozenInstanceError', 'InitVar', 'KW_ONLY', 'MISSING', 'fields', 'asdict', 'astuple',
           'make_dataclass', 'replace', 'is_dataclass']

class FrozenInstanceError(AttributeError):
    pass

class _HAS_DEFAULT_FACTORY_CLASS:
    def __repr__(self):
        return '<factory>'

_HAS_DEFAULT_FACTORY = _HAS_DEFAULT_FACTORY_CLASS()

class _MISSING_TYPE:
    pass

MISSING = _MISSING_TYPE()

class _KW_ONLY_TYPE:
    pass

KW_ONLY = _KW_ONLY_TYPE()

_EMPTY_METADATA = MappingProxyType({})

class _FIELD_BASE:
    __slots__ = ('name',)

    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name

_FIELD = _FIELD_BASE('_FIELD')
_FIELD_CLASSVAR = _FIELD_BASE('_FIELD_CLASSVAR')
_FIELD_INITVAR = _FIELD_BASE('_FIELD_INITVAR')

class InitVar:
    __slots__ = ('type',)

    def __init__(self, type):
        self.type = type

    def __repr__(self):
        shown = self.type.__name__ if type(self.type) is type else repr(self.type)
        return f'dataclasses.InitVar[{shown}]'

    def __class_getitem__(cls, type):
        return InitVar(type)

class Field:
    __slots__ = ('name', 'type', 'default', 'default_factory', 'repr', 'hash', 'init', 'compare', 'metadata', 'kw_only', 'doc', '_field_type')

    def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only, doc):
        self.name = None
        self.type = None
        self.default = default
        self.default_factory = default_factory
        self.init = init
        self.repr = repr
        self.hash = hash
        self.compare = compare
        self.metadata = _EMPTY_METADATA if metadata is None else MappingProxyType(metadata)
        self.kw_only = kw_only
        self.doc = doc
        self._field_type = None

    def __repr__(self):
        key = id(self)
        if key in _showing:
            return '...'
        _showing.add(key)
        try:
            return (f'Field(name={self.name!r},type={self.type!r},default={self.default!r},default_factory={self.default_factory!r},'
                    f'init={self.init!r},repr={self.repr!r},hash={self.hash!r},compare={self.compare!r},metadata={self.metadata!r},'
                    f'kw_only={self.kw_only!r},doc={self.doc!r},_field_type={self._field_type})')
        finally:
            _showing.discard(key)

    def __set_name__(self, owner, name):
        function = getattr(type(self.default), '__set_name__', None)
        if function:
            function(self.default, owner, name)

    __class_getitem__ = classmethod(GenericAlias)

class _DataclassParams:
    __slots__ = ('init', 'repr', 'eq', 'order', 'unsafe_hash', 'frozen', 'match_args', 'kw_only', 'slots', 'weakref_slot')

    def __init__(self, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot):
        self.init = init
        self.repr = repr
        self.eq = eq
        self.order = order
        self.unsafe_hash = unsafe_hash
        self.frozen = frozen
        self.match_args = match_args
        self.kw_only = kw_only
        self.slots = slots
        self.weakref_slot = weakref_slot

    def __repr__(self):
        return f"_DataclassParams({','.join([f'{name}={getattr(self, name)!r}' for name in self.__slots__])})"

def field(*, default=MISSING, default_factory=MISSING, init=True, repr=True, hash=None, compare=True, metadata=None, kw_only=MISSING, doc=None):
    """Return an object to identify dataclass fields."""
    if default is not MISSING and default_factory is not MISSING:
        raise ValueError('cannot specify both default and default_factory')
    return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only, doc)

# ---- annotations ----

class _Unresolved:
    """What stands for a name that is not bound yet while annotations are computed."""
    __slots__ = ('_text',)

    def __init__(self, text):
        self._text = text

    def __repr__(self):
        return f"ForwardRef({self._text!r})"

    def __or__(self, other):
        return _Unresolved(f'{self._text} | {_text_of(other)}')

    def __ror__(self, other):
        return _Unresolved(f'{_text_of(other)} | {self._text}')

    def __getitem__(self, key):
        keys = key if isinstance(key, tuple) else (key,)
        return _Unresolved(f"{self._text}[{', '.join([_text_of(each) for each in keys])}]")

    def __getattr__(self, name):
        if name.startswith('__'):
            raise AttributeError(name)
        return _Unresolved(f'{self._text}.{name}')

    def __call__(self, *args):
        return _Unresolved(f"{self._text}({', '.join([_text_of(each) for each in args])})")

    def __hash__(self):
        return hash(self._text)

    def __eq__(self, other):
        return isinstance(other, _Unresolved) and self._text == other._text

def _text_of(value):
    if isinstance(value, _Unresolved):
        return value._text
    return 'None' if value is None else value.__name__ if type(value) is type else repr(value)

def _annotations(cls):
    """The annotations of the class itself; a name that is not bound yet stands for itself."""
    own = cls.__dict__
    if not any(name in own for name in ('__annotations__', '__annotations_cache__', '__annotate_func__', '__annotate__')):
        return {}
    try:
        return cls.__annotations__
    except NameError as error:
        missing = error.name
        problem = error
    function = cls.__annotate__
    names = function.__globals__
    cells = function.__closure__
    seen = set()
    while True:
        if missing is None or missing in seen:
            raise problem
        seen.add(missing)
        if missing in function.__code__.co_freevars:
            at = function.__code__.co_freevars.index(missing)
            cells = (*cells[:at], CellType(_Unresolved(missing)), *cells[at + 1:])
        else:
            names = {**names, missing: _Unresolved(missing)}
        try:
            found = FunctionType(function.__code__, names, '__annotate__', None, cells)(1)
        except NameError as error:
            missing = error.name
            problem = error
            continue
        return {name: _forward(value) for name, value in found.items()}

def _forward(value):
    if not isinstance(value, _Unresolved):
        return value
    from typing import ForwardRef
    try:
        return ForwardRef(value._text)
    except SyntaxError:
        return value

def _last_name(text):
    """The name before any brackets of an annotation that is a str, without what it is an attribute of."""
    return text.split('[')[0].strip().split('.')[-1].strip()

def _is_class_var(annotation):
    if isinstance(annotation, str):
        return _last_name(annotation) == 'ClassVar'
    if 'typing' not in type(annotation).__module__:
        return False
    from typing import ClassVar
    return annotation is ClassVar or getattr(annotation, '__origin__', None) is ClassVar

def _is_init_var(annotation):
    if isinstance(annotation, str):
        return _last_name(annotation) == 'InitVar'
    return annotation is InitVar or type(annotation) is InitVar

def _get_field(cls, name, annotation, kw_only):
    default = getattr(cls, name, MISSING)
    if isinstance(default, Field):
        f = default
    else:
        f = field(default=MISSING if isinstance(default, MemberDescriptorType) else default)
    f.name = name
    f.type = annotation
    f._field_type = _FIELD_CLASSVAR if _is_class_var(annotation) else _FIELD_INITVAR if _is_init_var(annotation) else _FIELD
    if f._field_type is not _FIELD and f.default_factory is not MISSING:
        raise TypeError(f'field {f.name} cannot have a default factory')
    if f._field_type is not _FIELD_CLASSVAR:
        if f.kw_only is MISSING:
            f.kw_only = kw_only
    elif f.kw_only is not MISSING:
        raise TypeError(f'field {f.name} is a ClassVar but specifies kw_only')
    if f._field_type is _FIELD and f.default.__class__.__hash__ is None:
        raise ValueError(f'mutable default {type(f.default)} for field {f.name} is not allowed: use default_factory')
    return f

# ---- instances ----

def fields(class_or_instance):
    """Return a tuple describing the fields of this dataclass."""
    try:
        every = class_or_instance.__dataclass_fields__
    except AttributeError:
        raise TypeError('must be called with a dataclass type or instance') from None
    return tuple([f for f in every.values() if f._field_type is _FIELD])

def _is_dataclass_instance(obj):
    return hasattr(type(obj), '__dataclass_fields__')

def is_dataclass(obj):
    """Returns True if obj is a dataclass or an instance of a dataclass."""
    return hasattr(obj if isinstance(obj, type) else type(obj), '__dataclass_fields__')

_ATOMIC = frozenset({type(None), bool, int, float, str, complex, bytes, type(...), type(NotImplemented), type(len), type, range, property,
                     FunctionType})

def _converted(obj, convert):
    """Returns a copy of what a field holds: instances of dataclasses go through convert, containers are copied, all else is copied deeply."""
    kind = type(obj)
    if kind in _ATOMIC:
        return obj
    if hasattr(kind, '__dataclass_fields__'):
        return convert(obj)
    if kind is list:
        return [_converted(item, convert) for item in obj]
    if kind is dict:
        return {_converted(key, convert): _converted(value, convert) for key, value in obj.items()}
    if issubclass(kind, tuple):
        items = [_converted(item, convert) for item in obj]
        return kind(*items) if hasattr(obj, '_fields') else kind(items)
    if issubclass(kind, dict):
        pairs = [(_converted(key, convert), _converted(value, convert)) for key, value in obj.items()]
        if hasattr(kind, 'default_factory'):
            made = kind(obj.default_factory)
            for key, value in pairs:
                made[key] = value
            return made
        return kind(pairs)
    if issubclass(kind, list):
        return kind([_converted(item, convert) for item in obj])
    return deepcopy(obj)

def asdict(obj, *, dict_factory=dict):
    """Return the fields of a dataclass instance as a new dictionary mapping field names to field values."""
    if not _is_dataclass_instance(obj):
        raise TypeError('asdict() should be called on dataclass instances')
    def convert(obj):
        return dict_factory([(f.name, _converted(getattr(obj, f.name), convert)) for f in fields(obj)])
    return convert(obj)

def astuple(obj, *, tuple_factory=tuple):
    """Return the fields of a dataclass instance as a new tuple of field values."""
    if not _is_dataclass_instance(obj):
        raise TypeError('astuple() should be called on dataclass instances')
    def convert(obj):
        return tuple_factory([_converted(getattr(obj, f.name), convert) for f in fields(obj)])
    return convert(obj)

def replace(obj, /, **changes):
    """Return a new object replacing specified fields with new values."""
    if not _is_dataclass_instance(obj):
        raise TypeError('replace() should be called on dataclass instances')
    return _replace(obj, **changes)

def _replace(self, /, **changes):
    for f in self.__dataclass_fields__.values():
        if f._field_type is _FIELD_CLASSVAR:
            continue
        if not f.init:
            if f.name in changes:
                raise TypeError(f'field {f.name} is declared with init=False, it cannot be specified with replace()')
            continue
        if f.name not in changes:
            if f._field_type is _FIELD_INITVAR and f.default is MISSING:
                raise TypeError(f'InitVar {f.name!r} must be specified with replace()')
            changes[f.name] = getattr(self, f.name)
    return self.__class__(**changes)
`;
