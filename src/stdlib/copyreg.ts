/** Module `copyreg`: what classes register for `pickle` and `copy`, and the functions that make objects again. CPython: Lib/copyreg.py. */

/** Frozen Python of the module. */
export const COPYREG_SOURCE = `
__all__ = ['pickle', 'constructor', 'add_extension', 'remove_extension', 'clear_extension_cache']

dispatch_table = {}

_HEAPTYPE = 1 << 9
_NATIVE = type(int.__new__)
_extension_registry = {}
_inverted_registry = {}
_extension_cache = {}


def pickle(ob_type, pickle_function, constructor_ob=None):
    """Declare how instances of a class that says nothing itself are reduced."""
    if not callable(pickle_function):
        raise TypeError('reduction functions must be callable')
    dispatch_table[ob_type] = pickle_function
    if constructor_ob is not None:
        constructor(constructor_ob)


def constructor(object):
    """Check that an object is a constructor."""
    if not callable(object):
        raise TypeError('constructors must be callable')


def pickle_complex(c):
    return complex, (c.real, c.imag)


def pickle_union(obj):
    import operator
    import typing
    return operator.getitem, (typing.Union, obj.__args__)


def pickle_super(obj):
    return super, (obj.__thisclass__, obj.__self__)


pickle(complex, pickle_complex, complex)
pickle(type(int | str), pickle_union)
pickle(super, pickle_super)


def _reconstructor(cls, base, state):
    """Make what protocols 0 and 1 have taken apart."""
    if base is object:
        return object.__new__(cls)
    obj = base.__new__(cls, state)
    if base.__init__ != object.__init__:
        base.__init__(obj, state)
    return obj


def _is_builtin(cls):
    """Whether what makes its instances is no Python."""
    if hasattr(cls, '__flags__') and not cls.__flags__ & _HEAPTYPE:
        return True
    new = cls.__new__
    return isinstance(new, _NATIVE) and new.__self__ is cls


def _state_of(obj, proto):
    slots = 'a class that defines __slots__ without defining __getstate__ cannot be pickled'
    try:
        getstate = obj.__getstate__
    except AttributeError:
        if getattr(obj, '__slots__', None):
            raise TypeError(f'cannot pickle {obj.__class__.__name__!r} object: {slots} with protocol {proto}') from None
        return getattr(obj, '__dict__', None)
    if type(obj).__getstate__ is object.__getstate__ and getattr(obj, '__slots__', None):
        raise TypeError(slots)
    return getstate()


def _reduce_ex(self, proto):
    """What object.__reduce_ex__ says for protocols 0 and 1."""
    assert proto < 2
    cls = self.__class__
    base = next(filter(_is_builtin, cls.__mro__), object)
    state = None
    if base is not object:
        if base is cls:
            raise TypeError(f'cannot pickle {cls.__name__!r} object')
        state = base(self)
    attributes = _state_of(self, proto)
    return (_reconstructor, (cls, base, state), attributes) if attributes else (_reconstructor, (cls, base, state))


def __newobj__(cls, *args):
    return cls.__new__(cls, *args)


def __newobj_ex__(cls, args, kwargs):
    """Make an object of a class whose __new__ takes keywords."""
    return cls.__new__(cls, *args, **kwargs)


def _no_reduce(self, protocol, /):
    """As __reduce_ex__: for classes whose objects cannot be made again."""
    cls = type(self)
    name = cls.__name__ if protocol < 2 else f'{cls.__module__}.{cls.__qualname__}'
    raise TypeError(f'cannot pickle {name!r} object')


def _slot_names_in(cls, slots):
    prefix = cls.__name__.lstrip('_')
    for name in (slots,) if isinstance(slots, str) else slots:
        if name in ('__dict__', '__weakref__'):
            continue
        is_private = name.startswith('__') and not name.endswith('__')
        yield f'_{prefix}{name}' if is_private and prefix else name


def _slotnames(cls):
    """Return the names of the slots of a class and its bases."""
    names = cls.__dict__.get('__slotnames__')
    if names is not None:
        return names
    names = []
    if hasattr(cls, '__slots__'):
        for base in cls.__mro__:
            names += _slot_names_in(base, base.__dict__.get('__slots__', ()))
    try:
        cls.__slotnames__ = names
    except Exception:
        pass
    return names


def add_extension(module, name, code):
    """Register an extension code."""
    code = int(code)
    if not 1 <= code <= 0x7fffffff:
        raise ValueError('code out of range')
    key = module, name
    if _extension_registry.get(key) == code and _inverted_registry.get(code) == key:
        return
    if key in _extension_registry:
        raise ValueError(f'key {key} is already registered with code {_extension_registry[key]}')
    if code in _inverted_registry:
        raise ValueError(f'code {code} is already in use for key {_inverted_registry[code]}')
    _extension_registry[key] = code
    _inverted_registry[code] = key


def remove_extension(module, name, code):
    """Unregister an extension code.  For testing only."""
    key = module, name
    if _extension_registry.get(key) != code or _inverted_registry.get(code) != key:
        raise ValueError(f'key {key} is not registered with code {code}')
    del _extension_registry[key]
    del _inverted_registry[code]
    _extension_cache.pop(code, None)


def clear_extension_cache():
    _extension_cache.clear()
`;
