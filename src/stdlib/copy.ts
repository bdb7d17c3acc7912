/** Module `copy`. CPython: Lib/copy.py. */

/** Frozen Python; each level of what is copied is a frame or two of the program, so that depth ends in RecursionError. */
export const COPY_SOURCE = `
from copyreg import dispatch_table

__all__ = ['Error', 'copy', 'deepcopy', 'replace']


class Error(Exception):
    pass


error = Error


def _function():
    pass


class _Slot:
    def method(self):
        pass


_METHOD = type(_Slot().method)
_SAME_IN_BOTH = frozenset([type(None), type(...), type(NotImplemented), int, float, bool, complex, str, bytes, type, range, property,
                           type(len), type(int | str), type(_function), type(_function.__code__)])
_SAME_IN_COPY = _SAME_IN_BOTH | frozenset([tuple, frozenset, slice, super])
_OWN_COPY = frozenset([list, dict, set, bytearray])
_missing = object()


def _reduce(x, cls, how):
    reducer = dispatch_table.get(cls)
    if reducer is not None:
        return reducer(x)
    reducer = getattr(x, '__reduce_ex__', None)
    if reducer is not None:
        return reducer(4)
    reducer = getattr(x, '__reduce__', None)
    if reducer:
        return reducer()
    raise Error(f'un({how})copyable object of type {cls}')


def copy(x):
    """Shallow copy operation on arbitrary Python objects."""
    cls = type(x)
    if cls in _SAME_IN_COPY:
        return x
    if cls in _OWN_COPY:
        return cls.copy(x)
    if issubclass(cls, type):
        return x
    copier = getattr(cls, '__copy__', None)
    if copier is not None:
        return copier(x)
    recipe = _reduce(x, cls, 'shallow')
    if isinstance(recipe, str):
        return x
    return _reconstruct(x, None, *recipe)


def deepcopy(x, memo=None, _nil=_missing):
    """Deep copy operation on arbitrary Python objects."""
    cls = type(x)
    if cls in _SAME_IN_BOTH:
        return x
    key = id(x)
    if memo is None:
        memo = {}
    else:
        known = memo.get(key, _nil)
        if known is not _nil:
            return known
    handler = _deepcopy_dispatch.get(cls)
    if handler is not None:
        made = handler(x, memo)
    elif issubclass(cls, type):
        made = x
    else:
        copier = getattr(x, '__deepcopy__', None)
        if copier is not None:
            made = copier(memo)
        else:
            recipe = _reduce(x, cls, 'deep')
            made = x if isinstance(recipe, str) else _reconstruct(x, memo, *recipe)
    if made is not x:
        memo[key] = made
        # The original lives as long as the memo, so that no other object gets its id.
        try:
            memo[id(memo)].append(x)
        except KeyError:
            memo[id(memo)] = [x]
    return made


def _deepcopy_list(x, memo):
    made = []
    memo[id(x)] = made
    for item in x:
        made.append(deepcopy(item, memo))
    return made


def _deepcopy_dict(x, memo):
    made = {}
    memo[id(x)] = made
    for key, value in x.items():
        made[deepcopy(key, memo)] = deepcopy(value, memo)
    return made


def _deepcopy_tuple(x, memo):
    items = [deepcopy(item, memo) for item in x]
    # A tuple that holds itself has been copied on the way.
    known = memo.get(id(x), _missing)
    if known is not _missing:
        return known
    for old, new in zip(x, items):
        if old is not new:
            return tuple(items)
    return x


def _deepcopy_method(x, memo):
    return type(x)(x.__func__, deepcopy(x.__self__, memo))


_deepcopy_dispatch = {list: _deepcopy_list, dict: _deepcopy_dict, tuple: _deepcopy_tuple, _METHOD: _deepcopy_method}


def _reconstruct(x, memo, func, args, state=None, listiter=None, dictiter=None):
    deep = memo is not None
    if deep and args:
        args = [deepcopy(arg, memo) for arg in args]
    made = func(*args)
    if deep:
        memo[id(x)] = made
    if state is not None:
        if deep:
            state = deepcopy(state, memo)
        if hasattr(made, '__setstate__'):
            made.__setstate__(state)
        else:
            slots = None
            if isinstance(state, tuple) and len(state) == 2:
                state, slots = state
            if state is not None:
                made.__dict__.update(state)
            if slots is not None:
                for name, value in slots.items():
                    setattr(made, name, value)
    if listiter is not None:
        for item in listiter:
            made.append(deepcopy(item, memo) if deep else item)
    if dictiter is not None:
        for key, value in dictiter:
            if deep:
                made[deepcopy(key, memo)] = deepcopy(value, memo)
            else:
                made[key] = value
    return made


def replace(obj, /, **changes):
    """Return a new object replacing specified fields with new values."""
    cls = obj.__class__
    replacer = getattr(cls, '__replace__', None)
    if replacer is None:
        raise TypeError(f'replace() does not support {cls.__name__} objects')
    return replacer(obj, **changes)
`;
