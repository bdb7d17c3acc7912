/** Module `dataclasses`; `__init__` is made by `_dataclasses`. CPython: Lib/dataclasses.py. */
import { DATACLASSES_FIELDS } from './dataclasses-fields.ts';

const DATACLASSES_CLASSES = `
# ---- making the methods ----

def _of_class(cls, function, name):
    """Makes a function look like one that was written in the class."""
    function.__name__ = name
    function.__qualname__ = f'{cls.__qualname__}.{name}'
    function.__module__ = cls.__module__
    return function

def _set_new(cls, name, value):
    """Sets an attribute that the class does not define itself; True if it does."""
    if name in cls.__dict__:
        return True
    setattr(cls, name, value)
    return False

def _set_method(cls, name, function, clash=None):
    if _set_new(cls, name, _of_class(cls, function, name)) and clash is not None:
        raise TypeError(f'Cannot overwrite attribute {name} in class {cls.__name__}{clash}')

def _init_method(cls, every, frozen, slots):
    """Returns the __init__ for these fields, pseudo-fields for __post_init__ among them."""
    positional = [f for f in every if f.init and not f.kw_only]
    keyword_only = [f for f in every if f.init and f.kw_only]
    seen = None
    for f in positional:
        if f.default is not MISSING or f.default_factory is not MISSING:
            seen = f
        elif seen is not None:
            raise TypeError(f'non-default argument {f.name!r} follows default argument {seen.name!r}')
    names = {'__name__': cls.__module__, '__dataclass_HAS_DEFAULT_FACTORY__': _HAS_DEFAULT_FACTORY, '__dataclass_setattr__': object.__setattr__}
    stored = []
    sources = []
    for f in every:
        if f._field_type is _FIELD_INITVAR:
            continue
        if f.default_factory is not MISSING:
            source = 'given' if f.init else 'factory'
            names[f'__dataclass_dflt_{f.name}'] = f.default_factory
        elif f.init:
            source = 'argument'
        elif slots and f.default is not MISSING:
            source = 'default'
            names[f'__dataclass_dflt_{f.name}'] = f.default
        else:
            continue
        stored.append(f.name)
        sources.append(source)
    post = None
    if hasattr(cls, '__post_init__'):
        post = tuple([f.name for f in every if f._field_type is _FIELD_INITVAR])
    self_name = '__dataclass_self__' if any([f.name == 'self' for f in every]) else 'self'
    parameters = (self_name, tuple([f.name for f in positional]), tuple([f.name for f in keyword_only]))
    function = initializer(parameters, tuple(stored), tuple(sources), frozen, post, names)
    function.__defaults__ = tuple([_shown_default(f) for f in positional if _shown_default(f) is not MISSING]) or None
    function.__kwdefaults__ = {f.name: _shown_default(f) for f in keyword_only if _shown_default(f) is not MISSING} or None
    annotations = {f.name: f.type for f in positional + keyword_only}
    annotations['return'] = None
    function.__annotations__ = annotations
    return function

def _shown_default(f):
    return f.default if f.default_factory is MISSING else _HAS_DEFAULT_FACTORY

_showing = set()

def _repr_method(names):
    def __repr__(self):
        key = id(self)
        if key in _showing:
            return '...'
        _showing.add(key)
        try:
            return f'{self.__class__.__qualname__}({", ".join([f"{name}={getattr(self, name)!r}" for name in names])})'
        finally:
            _showing.discard(key)
    return __repr__

def _eq_method(names):
    def __eq__(self, other):
        done = compare_fields(self, other, names)
        if done is True or done is False:
            return done
        if done is None:
            if other.__class__ is not self.__class__:
                return NotImplemented
            done = 0
        equal = True
        for name in names[done:]:
            equal = getattr(self, name) == getattr(other, name)
            if not equal:
                return equal
        return equal
    return __eq__

def _order_methods(names):
    def __lt__(self, other):
        if other.__class__ is self.__class__:
            return values_of(self, names) < values_of(other, names)
        return NotImplemented
    def __le__(self, other):
        if other.__class__ is self.__class__:
            return values_of(self, names) <= values_of(other, names)
        return NotImplemented
    def __gt__(self, other):
        if other.__class__ is self.__class__:
            return values_of(self, names) > values_of(other, names)
        return NotImplemented
    def __ge__(self, other):
        if other.__class__ is self.__class__:
            return values_of(self, names) >= values_of(other, names)
        return NotImplemented
    return (__lt__, __le__, __gt__, __ge__)

def _hash_method(names):
    def __hash__(self):
        return hash(values_of(self, names))
    return __hash__

def _frozen_methods(cls, names):
    def __setattr__(self, name, value):
        if type(self) is cls or name in names:
            raise FrozenInstanceError(f'cannot assign to field {name!r}')
        super(cls, self).__setattr__(name, value)
    def __delattr__(self, name):
        if type(self) is cls or name in names:
            raise FrozenInstanceError(f'cannot delete field {name!r}')
        super(cls, self).__delattr__(name)
    return (__setattr__, __delattr__)

def _set_hash(cls, every, unsafe_hash, eq, frozen):
    own = cls.__dict__.get('__hash__', MISSING)
    explicit = not (own is MISSING or own is None and '__eq__' in cls.__dict__)
    if unsafe_hash:
        if explicit:
            raise TypeError(f'Cannot overwrite attribute __hash__ in class {cls.__name__}')
    elif not eq or explicit:
        return
    elif not frozen:
        cls.__hash__ = None
        return
    names = tuple([f.name for f in every if (f.compare if f.hash is None else f.hash)])
    cls.__hash__ = _of_class(cls, _hash_method(names), '__hash__')

# ---- the docstring ----

def _shown_annotation(annotation):
    if type(annotation) is _Unresolved:
        return annotation._text
    if type(annotation).__name__ == 'ForwardRef':
        return annotation.__forward_arg__
    if getattr(annotation, '__module__', None) == 'typing':
        return repr(annotation).replace('typing.', '')
    if isinstance(annotation, GenericAlias):
        return str(annotation)
    if isinstance(annotation, type):
        if annotation.__module__ == 'builtins':
            return annotation.__qualname__
        return f'{annotation.__module__}.{annotation.__qualname__}'
    return repr(annotation)

def _shown_parameter(name, annotations, default):
    text = name
    if name in annotations:
        text = f'{name}: {_shown_annotation(annotations[name])}'
        return text if default is MISSING else f'{text} = {default!r}'
    return text if default is MISSING else f'{text}={default!r}'

def _signature(function):
    """The parameters of a method, the first one left out, as inspect.signature shows them."""
    if not isinstance(function, FunctionType):
        return '()'
    code = function.__code__
    defaults = function.__defaults__ or ()
    kwdefaults = function.__kwdefaults__ or {}
    annotations = function.__annotations__
    count = code.co_argcount
    names = code.co_varnames
    parts = []
    for at in range(1, count):
        has_default = at >= count - len(defaults)
        parts.append(_shown_parameter(names[at], annotations, defaults[at - count] if has_default else MISSING))
        if at + 1 == code.co_posonlyargcount:
            parts.append('/')
    at = count + code.co_kwonlyargcount
    if code.co_flags & 4:
        parts.append('*' + _shown_parameter(names[at], annotations, MISSING))
        at += 1
    elif code.co_kwonlyargcount:
        parts.append('*')
    for name in names[count:count + code.co_kwonlyargcount]:
        parts.append(_shown_parameter(name, annotations, kwdefaults.get(name, MISSING)))
    if code.co_flags & 8:
        parts.append('**' + _shown_parameter(names[at], annotations, MISSING))
    return f"({', '.join(parts)})"

def _set_doc(cls):
    if cls.__doc__ is None:
        try:
            text = _signature(cls.__init__)
        except (TypeError, ValueError):
            text = ''
        cls.__doc__ = cls.__name__ + text

# ---- slots ----

def _slots_of(cls):
    slots = cls.__dict__.get('__slots__')
    if slots is None:
        # Without slots of its own a class has these two, unless a base has them.
        return [name for name in ('__dict__', '__weakref__') if name in cls.__dict__]
    if isinstance(slots, str):
        return [slots]
    if hasattr(slots, '__next__'):
        raise TypeError(f"Slots of '{cls.__name__}' cannot be determined")
    return list(slots)

def _getstate(self):
    return [getattr(self, f.name) for f in fields(self)]

def _setstate(self, state):
    for f, value in zip(fields(self), state):
        object.__setattr__(self, f.name, value)

def _move_class_cell(member, old, new):
    """Makes super() and __class__ in a method mean the new class."""
    if isinstance(member, property):
        for part in (member.fget, member.fset, member.fdel):
            _move_class_cell(part, old, new)
        return
    member = getattr(member, '__func__', member)
    while hasattr(member, '__wrapped__'):
        member = member.__wrapped__
    if isinstance(member, FunctionType) and member.__closure__ is not None and '__class__' in member.__code__.co_freevars:
        cell = member.__closure__[member.__code__.co_freevars.index('__class__')]
        try:
            if cell.cell_contents is old:
                cell.cell_contents = new
        except ValueError:
            pass

def _with_slots(cls, frozen, weakref_slot):
    if '__slots__' in cls.__dict__:
        raise TypeError(f'{cls.__name__} already specifies __slots__')
    namespace = dict(cls.__dict__)
    own = fields(cls)
    inherited = set()
    for base in cls.__mro__[1:-1]:
        inherited.update(_slots_of(base))
    names = [f.name for f in own]
    if weakref_slot:
        names.append('__weakref__')
    docs = {f.name: f.doc for f in own}
    slots = [name for name in names if name not in inherited]
    has_docs = any([docs.get(name) is not None for name in slots])
    namespace['__slots__'] = {name: docs.get(name) for name in slots} if has_docs else tuple(slots)
    for f in own:
        namespace.pop(f.name, None)
    namespace.pop('__dict__', None)
    namespace.pop('__weakref__', None)
    qualname = getattr(cls, '__qualname__', None)
    made = type(cls)(cls.__name__, cls.__bases__, namespace)
    if qualname is not None:
        made.__qualname__ = qualname
    if frozen:
        if '__getstate__' not in namespace:
            made.__getstate__ = _getstate
        if '__setstate__' not in namespace:
            made.__setstate__ = _setstate
    for member in list(namespace.values()):
        _move_class_cell(member, cls, made)
    return made

# ---- dataclass ----

def _own_fields(cls, kw_only):
    """The fields that the class itself annotates, in order."""
    found = []
    seen = False
    annotations = _annotations(cls)
    for name, annotation in annotations.items():
        if annotation is KW_ONLY or isinstance(annotation, str) and _last_name(annotation) == 'KW_ONLY':
            if seen:
                raise TypeError(f'{name!r} is KW_ONLY, but KW_ONLY has already been specified')
            seen = True
            kw_only = True
            continue
        found.append(_get_field(cls, name, annotation, kw_only))
    for f in found:
        if isinstance(getattr(cls, f.name, None), Field):
            if f.default is MISSING:
                delattr(cls, f.name)
            else:
                setattr(cls, f.name, f.default)
    for name, value in cls.__dict__.items():
        if isinstance(value, Field) and name not in annotations:
            raise TypeError(f'{name!r} is a field but has no type annotation')
    return found

def _process(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot):
    every = {}
    frozen_bases = []
    for base in cls.__mro__[-1:0:-1]:
        inherited = getattr(base, '__dataclass_fields__', None)
        if inherited is not None:
            every.update({f.name: f for f in inherited.values()})
            frozen_bases.append(base.__dataclass_params__.frozen)
    cls.__dataclass_params__ = _DataclassParams(init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot)
    for f in _own_fields(cls, kw_only):
        every[f.name] = f
    if frozen_bases:
        if True in frozen_bases and not frozen:
            raise TypeError('cannot inherit non-frozen dataclass from a frozen one')
        if False in frozen_bases and frozen:
            raise TypeError('cannot inherit frozen dataclass from a non-frozen one')
    cls.__dataclass_fields__ = every
    if order and not eq:
        raise ValueError('eq must be true if order is true')
    own = [f for f in every.values() if f._field_type is _FIELD]
    arguments = [f for f in every.values() if f._field_type is not _FIELD_CLASSVAR]
    _set_new(cls, '__replace__', _replace)
    # Before __eq__ is added: an __eq__ of the class itself counts.
    _set_hash(cls, own, unsafe_hash, eq, frozen)
    if init:
        _set_method(cls, '__init__', _init_method(cls, arguments, frozen, slots))
    if repr:
        _set_method(cls, '__repr__', _repr_method(tuple([f.name for f in own if f.repr])))
    compared = tuple([f.name for f in own if f.compare])
    if eq:
        _set_method(cls, '__eq__', _eq_method(compared))
    if order:
        for function in _order_methods(compared):
            _set_method(cls, function.__name__, function, ' Consider using functools.total_ordering')
    if frozen:
        for function in _frozen_methods(cls, tuple([f.name for f in own])):
            _set_method(cls, function.__name__, function, '')
    if match_args:
        _set_new(cls, '__match_args__', tuple([f.name for f in arguments if f.init and not f.kw_only]))
    if weakref_slot and not slots:
        raise TypeError('weakref_slot is True but slots is False')
    if slots:
        cls = _with_slots(cls, frozen, weakref_slot)
    _set_doc(cls)
    return update_abstractmethods(cls)

def dataclass(cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False, match_args=True, kw_only=False,
              slots=False, weakref_slot=False):
    """Add dunder methods based on the fields defined in the class."""
    def wrap(cls):
        return _process(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot)
    return wrap if cls is None else wrap(cls)

def make_dataclass(cls_name, fields, *, bases=(), namespace=None, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False,
                   match_args=True, kw_only=False, slots=False, weakref_slot=False, module=None, decorator=dataclass):
    """Return a new dynamically created dataclass."""
    names = {} if namespace is None else dict(namespace)
    seen = set()
    annotations = {}
    for item in fields:
        if isinstance(item, str):
            name = item
            from typing import Any as annotation
        elif len(item) == 2:
            name, annotation = item
        elif len(item) == 3:
            name, annotation, names[item[0]] = item
        else:
            raise TypeError(f'Invalid field: {item!r}')
        if not isinstance(name, str) or not name.isidentifier():
            raise TypeError(f'Field names must be valid identifiers: {name!r}')
        if name in _keywords:
            raise TypeError(f'Field names must not be keywords: {name!r}')
        if name in seen:
            raise TypeError(f'Field name duplicated: {name!r}')
        seen.add(name)
        annotations[name] = annotation
    cls = new_class(cls_name, bases, {}, lambda ns: ns.update(names))
    cls.__annotations__ = annotations
    cls.__module__ = module or _caller_module()
    return decorator(cls, init=init, repr=repr, eq=eq, order=order, unsafe_hash=unsafe_hash, frozen=frozen, match_args=match_args,
                     kw_only=kw_only, slots=slots, weakref_slot=weakref_slot)
`;

/** Frozen Python of the whole module. */
export const DATACLASSES_SOURCE = DATACLASSES_FIELDS + DATACLASSES_CLASSES;
