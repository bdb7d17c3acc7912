/** Module `weakref`. Objects die when nothing can see it, so references of this module never do. DIVERGENCE(lifetime). CPython: Lib/weakref.py. */

/** Frozen Python of the module. */
export const WEAKREF_SOURCE = `
import itertools
from collections.abc import Mapping, MutableMapping, MutableSet
from _types import _seal
from copyreg import _no_reduce
from types import GenericAlias

__all__ = ['ref', 'proxy', 'WeakKeyDictionary', 'ReferenceType', 'ProxyType', 'CallableProxyType', 'ProxyTypes', 'WeakValueDictionary',
           'WeakSet', 'WeakMethod', 'finalize']

# What CPython has no place for a list of references in: instances of these, and those whose size varies also when the class is derived.
_PLAIN = frozenset([list, dict, str, float, complex, bytearray, bool, object, type(None), type(...), type(NotImplemented), range, slice, property,
                    staticmethod, classmethod, super, type(iter([])), type(iter(())), type(iter('')), type(iter({})), type({}.keys()),
                    type({}.values()), type({}.items()), enumerate, zip, map, filter, reversed])
_SIZED = (int, tuple, bytes)


def _check(ob):
    cls = type(ob)
    if cls in _PLAIN or issubclass(cls, _SIZED) or issubclass(cls, BaseException) and cls.__module__ == 'builtins' or _is_slotted(cls):
        raise TypeError(f"cannot create weak reference to '{cls.__name__}' object")


def _is_slotted(cls):
    if cls.__module__ == 'builtins' or '__slots__' not in cls.__dict__:
        return False
    for each in cls.__mro__:
        if each.__module__ == 'builtins':
            return each is object
        slots = each.__dict__.get('__slots__')
        if slots is None or '__weakref__' in ((slots,) if isinstance(slots, str) else slots):
            return False
    return True


class ReferenceType:
    """A reference to an object; calling it gives the object."""

    __module__ = 'weakref'
    __slots__ = ('_object', '_callback', '_hash')
    __reduce_ex__ = _no_reduce

    def __new__(cls, ob, callback=None, /, *args, **kwargs):
        _check(ob)
        self = object.__new__(cls)
        self._object = ob
        self._callback = callback
        return self

    def __init__(self, ob, callback=None, /):
        pass

    @property
    def __callback__(self):
        return self._callback

    def __call__(self):
        return self._object

    def __hash__(self):
        return hash(self._object)

    def __eq__(self, other):
        if not isinstance(other, ReferenceType):
            return NotImplemented
        return self._object == other._object

    def __ne__(self, other):
        if not isinstance(other, ReferenceType):
            return NotImplemented
        return self._object != other._object

    def __repr__(self):
        name = getattr(self._object, '__name__', None)
        shown = f' ({name})' if isinstance(name, str) else ''
        cls = type(self._object)
        return f"<weakref at {id(self):#x}; to '{cls.__name__}' at {id(self._object):#x}{shown}>"

    @classmethod
    def __class_getitem__(cls, item):
        return GenericAlias(cls, item)


ref = ReferenceType


class ProxyType:
    """What behaves as the object it was made for."""

    __module__ = 'weakref'
    __slots__ = ('_object',)
    __reduce_ex__ = _no_reduce
    __hash__ = None

    def __init__(self, ob):
        object.__setattr__(self, '_object', ob)

    def __getattribute__(self, name):
        return getattr(_of(self), name)

    def __setattr__(self, name, value):
        setattr(_of(self), name, value)

    def __delattr__(self, name):
        delattr(_of(self), name)

    def __repr__(self):
        ob = _of(self)
        return f'<weakproxy at {id(self):#x}; to {type(ob).__qualname__!r} at {id(ob):#x}>'


class CallableProxyType(ProxyType):
    """As ProxyType, for callables."""

    __module__ = 'weakref'
    __slots__ = ()

    def __call__(self, *args, **kwargs):
        return _of(self)(*args, **kwargs)


ProxyTypes = (ProxyType, CallableProxyType)


def _of(proxy):
    return object.__getattribute__(proxy, '_object')


def _bare(value):
    return _of(value) if type(value) in ProxyTypes else value


def _forward(names, operation):
    """Gives proxies the special methods of names, each doing what its operator does."""
    for name in names.split():
        setattr(ProxyType, f'__{name}__', operation(name))


def _install():
    import operator

    def plain(name):
        act = {'str': str, 'bytes': bytes, 'bool': bool, 'len': len, 'iter': iter, 'next': next, 'int': int, 'float': float,
               'reversed': reversed}.get(name) or getattr(operator, f'__{name}__')
        return lambda self, *args: act(_of(self), *map(_bare, args))

    def reflected(name):
        act = divmod if name == 'rdivmod' else getattr(operator, f'__{name[1:]}__')
        return lambda self, other: act(_bare(other), _of(self))

    def in_place(name):
        act = getattr(operator, f'__{name}__')
        return lambda self, other: act(_of(self), _bare(other))

    _forward('str bytes bool len iter next int float reversed lt le eq ne gt ge contains getitem setitem delitem neg pos abs invert index', plain)
    _forward('add sub mul truediv floordiv mod pow lshift rshift and xor or matmul', plain)
    _forward('radd rsub rmul rtruediv rfloordiv rmod rpow rlshift rrshift rand rxor ror rmatmul rdivmod', reflected)
    _forward('iadd isub imul itruediv ifloordiv imod ipow ilshift irshift iand ixor ior imatmul', in_place)
    ProxyType.__divmod__ = lambda self, other: divmod(_of(self), _bare(other))


_install()


def proxy(object, callback=None, /):
    """Create a proxy object that references 'object'."""
    _check(object)
    return (CallableProxyType if callable(object) else ProxyType)(object)


_seal('weakref', ProxyType, CallableProxyType)


class WeakMethod(ref):
    """A reference to a bound method: to the object and the function."""

    __slots__ = ('_function', '_method_type')

    def __new__(cls, meth, callback=None):
        try:
            obj = meth.__self__
            func = meth.__func__
        except AttributeError:
            raise TypeError(f'argument should be a bound method, not {type(meth)}') from None
        self = ref.__new__(cls, obj, callback)
        self._function = func
        self._method_type = type(meth)
        return self

    def __call__(self):
        return self._method_type(self._function, self._object)

    def __eq__(self, other):
        if isinstance(other, WeakMethod):
            return ref.__eq__(self, other) and self._function == other._function
        return NotImplemented

    def __ne__(self, other):
        if isinstance(other, WeakMethod):
            return ref.__ne__(self, other) or self._function != other._function
        return NotImplemented

    __hash__ = ref.__hash__


class KeyedRef(ref):
    """A reference with the key that its value has in a WeakValueDictionary."""

    __slots__ = ('key',)

    def __new__(type, ob, callback, key):
        self = ref.__new__(type, ob, callback)
        self.key = key
        return self

    def __init__(self, ob, callback, key):
        super().__init__(ob, callback)


class _WeakMapping(MutableMapping):
    def __len__(self):
        return len(self.data)

    def __repr__(self):
        return f'<{type(self).__name__} at {id(self):#x}>'

    def __ior__(self, other):
        self.update(other)
        return self

    def __or__(self, other):
        if not isinstance(other, Mapping):
            return NotImplemented
        c = self.copy()
        c.update(other)
        return c

    def __ror__(self, other):
        if not isinstance(other, Mapping):
            return NotImplemented
        c = self.__class__()
        c.update(other)
        c.update(self)
        return c

    def __copy__(self):
        return self.copy()


class WeakValueDictionary(_WeakMapping):
    """Mapping class that references values weakly."""

    def __init__(self, other=(), /, **kw):
        self.data = {}
        self.update(other, **kw)

    def __getitem__(self, key):
        return self.data[key]()

    def __setitem__(self, key, value):
        self.data[key] = KeyedRef(value, None, key)

    def __delitem__(self, key):
        del self.data[key]

    def __contains__(self, key):
        return key in self.data

    def copy(self):
        new = WeakValueDictionary()
        new.update(self)
        return new

    def __deepcopy__(self, memo):
        from copy import deepcopy
        new = self.__class__()
        for key, value in self.items():
            new[deepcopy(key, memo)] = value
        return new

    def get(self, key, default=None):
        return self.data[key]() if key in self.data else default

    def items(self):
        for key, wr in self.data.copy().items():
            yield key, wr()

    def keys(self):
        yield from self.data.copy()

    __iter__ = keys

    def values(self):
        for wr in self.data.copy().values():
            yield wr()

    def itervaluerefs(self):
        """Return an iterator that yields the weak references to the values."""
        yield from self.data.copy().values()

    def valuerefs(self):
        """Return a list of weak references to the values."""
        return list(self.data.values())

    def popitem(self):
        key, wr = self.data.popitem()
        return key, wr()

    def pop(self, key, *args):
        if key in self.data:
            return self.data.pop(key)()
        if args:
            return args[0]
        raise KeyError(key)

    def setdefault(self, key, default=None):
        if key in self.data:
            return self.data[key]()
        self[key] = default
        return default

    def update(self, other=None, /, **kwargs):
        if other is not None:
            for key, value in (other if hasattr(other, 'items') else dict(other)).items():
                self[key] = value
        for key, value in kwargs.items():
            self[key] = value


class WeakKeyDictionary(_WeakMapping):
    """Mapping class that references keys weakly."""

    def __init__(self, dict=None):
        self.data = {}
        if dict is not None:
            self.update(dict)

    def __getitem__(self, key):
        return self.data[ref(key)]

    def __setitem__(self, key, value):
        self.data[ref(key)] = value

    def __delitem__(self, key):
        del self.data[ref(key)]

    def __contains__(self, key):
        try:
            wr = ref(key)
        except TypeError:
            return False
        return wr in self.data

    def copy(self):
        new = WeakKeyDictionary()
        new.update(self)
        return new

    def __deepcopy__(self, memo):
        from copy import deepcopy
        new = self.__class__()
        for key, value in self.items():
            new[key] = deepcopy(value, memo)
        return new

    def get(self, key, default=None):
        return self.data.get(ref(key), default)

    def items(self):
        for wr, value in self.data.copy().items():
            yield wr(), value

    def keys(self):
        for wr in self.data.copy():
            yield wr()

    __iter__ = keys

    def values(self):
        yield from self.data.copy().values()

    def keyrefs(self):
        """Return a list of weak references to the keys."""
        return list(self.data)

    def popitem(self):
        wr, value = self.data.popitem()
        return wr(), value

    def pop(self, key, *args):
        return self.data.pop(ref(key), *args)

    def setdefault(self, key, default=None):
        return self.data.setdefault(ref(key), default)

    def update(self, dict=None, /, **kwargs):
        if dict is not None:
            for key, value in (dict if hasattr(dict, 'items') else type({})(dict)).items():
                self[key] = value
        if kwargs:
            self.update(kwargs)


def _refs(items):
    return (ref(item) for item in items)


class WeakSet(MutableSet):
    __module__ = '_weakrefset'

    def __init__(self, data=None):
        self.data = set()
        if data is not None:
            self.update(data)

    def __iter__(self):
        for wr in self.data.copy():
            yield wr()

    def __len__(self):
        return len(self.data)

    def __contains__(self, item):
        try:
            wr = ref(item)
        except TypeError:
            return False
        return wr in self.data

    def add(self, item):
        self.data.add(ref(item))

    def clear(self):
        self.data.clear()

    def copy(self):
        return self.__class__(self)

    __copy__ = copy

    def pop(self):
        if not self.data:
            raise KeyError('pop from empty WeakSet') from None
        return self.data.pop()()

    def remove(self, item):
        self.data.remove(ref(item))

    def discard(self, item):
        self.data.discard(ref(item))

    def update(self, other):
        for element in other:
            self.add(element)

    def __ior__(self, other):
        self.update(other)
        return self

    def difference(self, other):
        newset = self.copy()
        newset.difference_update(other)
        return newset

    __sub__ = difference

    def difference_update(self, other):
        self.__isub__(other)

    def __isub__(self, other):
        for item in list(other):
            self.discard(item)
        return self

    def intersection(self, other):
        return self.__class__(item for item in other if item in self)

    __and__ = intersection

    def intersection_update(self, other):
        self.__iand__(other)

    def __iand__(self, other):
        self.data.intersection_update(_refs(other))
        return self

    def issubset(self, other):
        return self.data.issubset(_refs(other))

    __le__ = issubset

    def __lt__(self, other):
        return self.data < set(_refs(other))

    def issuperset(self, other):
        return self.data.issuperset(_refs(other))

    __ge__ = issuperset

    def __gt__(self, other):
        return self.data > set(_refs(other))

    def __eq__(self, other):
        if not isinstance(other, self.__class__):
            return NotImplemented
        return self.data == set(_refs(other))

    def symmetric_difference(self, other):
        newset = self.copy()
        newset.symmetric_difference_update(other)
        return newset

    __xor__ = symmetric_difference

    def symmetric_difference_update(self, other):
        self.__ixor__(other)

    def __ixor__(self, other):
        for item in list(other):
            if item in self:
                self.discard(item)
            else:
                self.add(item)
        return self

    def union(self, other):
        return self.__class__(e for s in (self, other) for e in s)

    __or__ = union

    def isdisjoint(self, other):
        return len(self.intersection(other)) == 0

    def __repr__(self):
        return repr(set(self))

    @classmethod
    def __class_getitem__(cls, item):
        return GenericAlias(cls, item)


class finalize:
    """A call to be made when an object dies: here when it is called, as objects never do."""

    __slots__ = ()
    _registry = {}
    _index = itertools.count()

    def __init__(self, obj, func, /, *args, **kwargs):
        _check(obj)
        self._registry[self] = [obj, func, args, kwargs, True, next(self._index)]

    def __call__(self, _=None):
        """If alive then mark as dead and return func(*args, **kwargs); otherwise return None"""
        info = self._registry.pop(self, None)
        if info is not None:
            return info[1](*info[2], **info[3])

    def detach(self):
        """If alive then mark as dead and return (obj, func, args, kwargs); otherwise return None"""
        info = self._registry.pop(self, None)
        if info is not None:
            return tuple(info[:4])

    def peek(self):
        """If alive then return (obj, func, args, kwargs); otherwise return None"""
        info = self._registry.get(self)
        if info is not None:
            return tuple(info[:4])

    @property
    def alive(self):
        """Whether finalizer is alive"""
        return self in self._registry

    @property
    def atexit(self):
        """Whether finalizer should be called at exit"""
        info = self._registry.get(self)
        return info is not None and info[4]

    @atexit.setter
    def atexit(self, value):
        info = self._registry.get(self)
        if info is not None:
            info[4] = bool(value)

    def __repr__(self):
        info = self._registry.get(self)
        if info is None:
            return f'<{type(self).__name__} object at {id(self):#x}; dead>'
        return f'<{type(self).__name__} object at {id(self):#x}; for {type(info[0]).__qualname__!r} at {id(info[0]):#x}>'
`;
