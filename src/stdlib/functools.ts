/** Module `functools`. CPython: Lib/functools.py, Modules/_functoolsmodule.c. */
import { FUNCTOOLS_DISPATCH } from './functools-dispatch.ts';

const FUNCTOOLS_CALLS = `
from _clinic import is_of as _is_of
from _functools import _call_lru_cache, _call_partial
from _types import GenericAlias as _GenericAlias, _seal
from types import MethodType

__all__ = ['update_wrapper', 'wraps', 'WRAPPER_ASSIGNMENTS', 'WRAPPER_UPDATES', 'total_ordering', 'cache', 'cmp_to_key', 'lru_cache', 'reduce',
           'partial', 'partialmethod', 'singledispatch', 'singledispatchmethod', 'cached_property', 'Placeholder']

WRAPPER_ASSIGNMENTS = ('__module__', '__name__', '__qualname__', '__doc__', '__annotate__', '__type_params__')
WRAPPER_UPDATES = ('__dict__',)
_nothing = object()
_alias = classmethod(type(list[int]))

def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    """Update a wrapper function to look like the wrapped function"""
    for name in assigned:
        try:
            value = getattr(wrapped, name)
        except AttributeError:
            continue
        setattr(wrapper, name, value)
    for name in updated:
        getattr(wrapper, name).update(getattr(wrapped, name, {}))
    wrapper.__wrapped__ = wrapped
    return wrapper

def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    """Decorator factory to apply update_wrapper() to a wrapper function"""
    return partial(update_wrapper, wrapped=wrapped, assigned=assigned, updated=updated)

def reduce(*args, initial=_nothing):
    """Apply a function of two arguments cumulatively to the items of an iterable, from left to right."""
    if len(args) < 2:
        raise TypeError(f"reduce() takes at least 2 positional arguments ({len(args)} given)")
    if len(args) > 3 or len(args) == 3 and initial is not _nothing:
        raise TypeError(f'reduce() takes at most 3 arguments ({len(args) + (initial is not _nothing)} given)')
    function = args[0]
    if not hasattr(type(args[1]), '__iter__') and not hasattr(type(args[1]), '__getitem__'):
        raise TypeError('reduce() arg 2 must support iteration')
    iterator = iter(args[1])
    value = args[2] if len(args) == 3 else initial
    if value is _nothing:
        for value in iterator:
            break
        else:
            raise TypeError('reduce() of empty iterable with no initial value')
    for item in iterator:
        value = function(value, item)
    return value

# ---- partial ----

class _PlaceholderType:
    """The type of Placeholder, which keeps a place for a positional argument of partial()."""
    __slots__ = ()
    _only = None

    def __new__(cls):
        if cls._only is None:
            cls._only = object.__new__(cls)
        return cls._only

    def __repr__(self):
        return 'Placeholder'

    def __reduce__(self):
        return 'Placeholder'

Placeholder = _PlaceholderType()

def _check_placeholders(args, keywords):
    if args and args[-1] is Placeholder:
        raise TypeError('trailing Placeholders are not allowed')
    for value in keywords.values():
        if value is Placeholder:
            raise TypeError('Placeholder cannot be passed as a keyword argument')

def _fill(before, args):
    """Puts args in the places kept among before, and the rest after them."""
    kept = 0
    for value in before:
        if value is Placeholder:
            kept += 1
    if not kept:
        return before + args
    given = iter(args)
    filled = [next(given, Placeholder) if value is Placeholder else value for value in before]
    return (*filled, *given)

class partial:
    """Create a new function with partial application of the given arguments and keywords."""
    __slots__ = ('_parts', '__dict__')

    def __new__(cls, /, *args, **keywords):
        if not args:
            raise TypeError("type 'partial' takes at least one argument")
        func, *args = args
        args = tuple(args)
        if not callable(func):
            raise TypeError('the first argument must be callable')
        _check_placeholders(args, keywords)
        # What has attributes of its own is kept whole.
        if _is_of(func, partial) and not func.__dict__:
            args = _fill(func.args, args)
            keywords = {**func.keywords, **keywords}
            func = func.func
        self = object.__new__(cls)
        self._parts = (func, args, keywords, Placeholder in [value for value in args if value is Placeholder])
        return self

    @property
    def func(self):
        """function object to use in future partial calls"""
        return self._parts[0]

    @property
    def args(self):
        """tuple of arguments to future partial calls"""
        return self._parts[1]

    @property
    def keywords(self):
        """dictionary of keyword arguments to future partial calls"""
        return self._parts[2]

    __call__ = _call_partial

    def _call(self, /, *args, **keywords):
        """A call that has places to fill."""
        func, before, kept, _ = self._parts
        places = sum([1 for value in before if value is Placeholder])
        if len(args) < places:
            raise TypeError(f"missing positional arguments in 'partial' call; expected at least {places}, got {len(args)}")
        return func(*_fill(before, args), **{**kept, **keywords})

    def __get__(self, obj, objtype=None):
        return self if obj is None else MethodType(self, obj)

    def __repr__(self):
        func, args, keywords, _ = self._parts
        parts = [repr(func)]
        parts.extend([repr(arg) for arg in args])
        parts.extend([f'{key}={value!r}' for key, value in keywords.items()])
        return f'{type(self).__module__}.{type(self).__qualname__}({", ".join(parts)})'

    def __reduce__(self):
        func, args, keywords, _ = self._parts
        return type(self), (func,), (func, args, keywords, self.__dict__ or None)

    def __setstate__(self, state):
        if not _is_of(state, tuple) or len(state) != 4:
            raise TypeError('invalid partial state')
        func, args, keywords, names = state
        if not callable(func) or not _is_of(args, tuple) or keywords is not None and not _is_of(keywords, dict):
            raise TypeError('invalid partial state')
        _check_placeholders(args, {})
        args = tuple(args)
        self._parts = (func, args, {} if keywords is None else dict(keywords), Placeholder in [value for value in args if value is Placeholder])
        if names is None:
            self.__dict__.clear()
        else:
            self.__dict__ = names

    def __class_getitem__(cls, item, /):
        return _GenericAlias(cls, item)

class partialmethod:
    """Method descriptor with partial application of the given arguments and keywords."""

    def __init__(self, func, /, *args, **keywords):
        if not callable(func) and not hasattr(func, '__get__'):
            raise TypeError(f'the first argument {func!r} must be a callable or a descriptor')
        _check_placeholders(args, keywords)
        if isinstance(func, partialmethod):
            args = _fill(func.args, args)
            keywords = {**func.keywords, **keywords}
            func = func.func
        self.func = func
        self.args = args
        self.keywords = keywords

    def __repr__(self):
        parts = [repr(self.func)]
        parts.extend([repr(arg) for arg in self.args])
        parts.extend([f'{key}={value!r}' for key, value in self.keywords.items()])
        return f'functools.partialmethod({", ".join(parts)})'

    def __get__(self, obj, cls=None):
        get = getattr(type(self.func), '__get__', None)
        if get is not None:
            bound = get(self.func, obj, cls)
            if bound is not self.func:
                made = partial(bound, *self.args, **self.keywords)
                if hasattr(bound, '__self__'):
                    made.__self__ = bound.__self__
                return made
        def method(self_or_cls, /, *args, **keywords):
            return self.func(self_or_cls, *_fill(self.args, args), **{**self.keywords, **keywords})
        return method if obj is None else MethodType(method, obj)

    @property
    def __isabstractmethod__(self):
        return getattr(self.func, '__isabstractmethod__', False)

    __class_getitem__ = _alias

# ---- caches ----

# The named tuple of cache_info(), made when it is first asked for.
_CacheInfo = None

class _CacheState:
    __slots__ = ('func', 'maxsize', 'typed', 'kept', 'hits', 'misses')

    def __init__(self, func, maxsize, typed):
        self.func = func
        self.maxsize = maxsize
        self.typed = typed
        self.kept = {}
        self.hits = self.misses = 0

class _lru_cache_wrapper:
    """A function whose results are kept."""
    # Beside what update_wrapper copies, which makes the dict of this object a slow one.
    __slots__ = ('_state', '__dict__')

    def __init__(self, func, maxsize, typed):
        self._state = _CacheState(func, maxsize, typed)

    __call__ = _call_lru_cache

    def _call(self, /, *args, **kwargs):
        """A call by anything but plain positional arguments."""
        state = self._state
        maxsize = state.maxsize
        key = args
        is_plain = False
        if kwargs or state.typed:
            # No argument is _nothing, so no plain arguments make such a key.
            key = (args, _nothing, tuple(kwargs.items()))
            if state.typed:
                key += (tuple([type(arg) for arg in args]), tuple([type(arg) for arg in kwargs.values()]))
        elif len(args) == 1:
            kind = type(args[0])
            if kind is str or kind is int:
                # As in CPython, so that f(1) and f(1.0) are kept apart.
                key = args[0]
                is_plain = True
        kept = state.kept
        if maxsize == 0:
            state.misses += 1
            return state.func(*args, **kwargs)
        if not is_plain:
            hash(key)
        result = kept.get(key, _nothing)
        if result is not _nothing:
            state.hits += 1
            if maxsize is not None and key in kept:
                del kept[key]
                kept[key] = result
            return result
        state.misses += 1
        result = state.func(*args, **kwargs)
        if maxsize is not None and len(kept) >= maxsize and key not in kept:
            del kept[next(iter(kept))]
        kept[key] = result
        return result

    def __get__(self, obj, objtype=None):
        return self if obj is None else MethodType(self, obj)

    def cache_info(self):
        """Report cache statistics"""
        global _CacheInfo
        if _CacheInfo is None:
            from collections import namedtuple
            _CacheInfo = namedtuple('CacheInfo', ['hits', 'misses', 'maxsize', 'currsize'], module='functools')
        state = self._state
        return _CacheInfo(state.hits, state.misses, state.maxsize, len(state.kept))

    def cache_clear(self):
        """Clear the cache and cache statistics"""
        state = self._state
        state.kept.clear()
        state.hits = state.misses = 0

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __reduce__(self):
        return self.__qualname__

_KEYWORDS = (object(),)

def _make_key(args, kwds, typed, kwd_mark=_KEYWORDS, fasttypes={int, str}):
    """Make a cache key from optionally typed positional and keyword arguments."""
    key = args
    if kwds:
        key += kwd_mark
        for item in kwds.items():
            key += item
    if typed:
        key += tuple([type(v) for v in args])
        if kwds:
            key += tuple([type(v) for v in kwds.values()])
    elif len(key) == 1 and type(key[0]) in fasttypes:
        return key[0]
    return key

def _cached(func, maxsize, typed):
    if not callable(func):
        raise TypeError('the first argument must be callable')
    wrapper = update_wrapper(_lru_cache_wrapper(func, maxsize, typed), func)
    wrapper.cache_parameters = lambda: {'maxsize': maxsize, 'typed': typed}
    return wrapper

def lru_cache(maxsize=128, typed=False):
    """Least-recently-used cache decorator."""
    if isinstance(maxsize, int):
        maxsize = max(maxsize, 0)
    elif callable(maxsize) and isinstance(typed, bool):
        return _cached(maxsize, 128, typed)
    elif maxsize is not None:
        raise TypeError('Expected first argument to be an integer, a callable, or None')

    def decorating_function(user_function):
        return _cached(user_function, maxsize, typed)

    return decorating_function

def cache(user_function, /):
    """Simple lightweight unbounded cache.  Sometimes called "memoize"."""
    return lru_cache(maxsize=None)(user_function)

class cached_property:
    """A property that is computed once and kept in the instance's namespace."""

    def __init__(self, func):
        self.func = func
        self.attrname = None
        self.__doc__ = func.__doc__
        self.__module__ = func.__module__

    def __set_name__(self, owner, name):
        if self.attrname is None:
            self.attrname = name
        elif name != self.attrname:
            raise TypeError(f'Cannot assign the same cached_property to two different names ({self.attrname!r} and {name!r}).')

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        name = self.attrname
        if name is None:
            raise TypeError('Cannot use cached_property instance without calling __set_name__ on it.')
        try:
            kept = instance.__dict__
        except AttributeError:
            raise TypeError(f"No '__dict__' attribute on {type(instance).__name__!r} instance to cache {name!r} property.") from None
        value = kept.get(name, _nothing)
        if value is _nothing:
            value = self.func(instance)
            kept[name] = value
        return value

    __class_getitem__ = _alias

# ---- comparison ----

class _KeyWrapper:
    __slots__ = ('_compare', 'obj')
    __hash__ = None

    def __init__(self, compare, obj):
        self._compare = compare
        self.obj = obj

    def __call__(self, obj):
        return _KeyWrapper(self._compare, obj)

    def _to(self, other):
        if not _is_of(other, _KeyWrapper):
            raise TypeError('other argument must be K instance')
        return self._compare(self.obj, other.obj)

    def __lt__(self, other):
        return self._to(other) < 0

    def __gt__(self, other):
        return self._to(other) > 0

    def __eq__(self, other):
        return self._to(other) == 0

    def __le__(self, other):
        return self._to(other) <= 0

    def __ge__(self, other):
        return self._to(other) >= 0

_KeyWrapper.__qualname__ = 'KeyWrapper'

def cmp_to_key(mycmp):
    """Convert a cmp= function into a key= function."""
    return _KeyWrapper(mycmp, None)

def _derived(name, root, combine):
    def compare(self, other):
        result = getattr(type(self), root)(self, other)
        return result if result is NotImplemented else combine(result, self, other)
    compare.__name__ = name
    compare.__doc__ = getattr(int, name).__doc__
    return compare

_ORDER = {
    '__lt__': {'__gt__': lambda r, a, b: not r and a != b, '__le__': lambda r, a, b: r or a == b, '__ge__': lambda r, a, b: not r},
    '__le__': {'__ge__': lambda r, a, b: not r or a == b, '__lt__': lambda r, a, b: r and a != b, '__gt__': lambda r, a, b: not r},
    '__gt__': {'__lt__': lambda r, a, b: not (r or a == b), '__ge__': lambda r, a, b: r or a == b, '__le__': lambda r, a, b: not r},
    '__ge__': {'__le__': lambda r, a, b: not r or a == b, '__gt__': lambda r, a, b: r and a != b, '__lt__': lambda r, a, b: not r},
}

def total_ordering(cls):
    """Class decorator that fills in missing ordering methods"""
    roots = [name for name in _ORDER if getattr(cls, name, None) is not getattr(object, name)]
    if not roots:
        raise ValueError('must define at least one ordering operation: < > <= >=')
    for root in ('__lt__', '__le__', '__gt__', '__ge__'):
        if root in roots:
            break
    for name, combine in _ORDER[root].items():
        if name not in roots:
            setattr(cls, name, _derived(name, root, combine))
    return cls
`;

/** Frozen Python of the whole module. */
export const FUNCTOOLS_SOURCE = FUNCTOOLS_CALLS + FUNCTOOLS_DISPATCH;
