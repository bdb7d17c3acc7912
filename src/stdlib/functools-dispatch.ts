/** Frozen Python of `functools`: functions chosen by the class of their first argument. CPython: Lib/functools.py. */

export const FUNCTOOLS_DISPATCH = `
# ---- singledispatch ----

def _choose(cls, registry):
    """The most specific class in the registry that cls belongs to; an ABC comes after the last class of the MRO that belongs to it."""
    mro = cls.__mro__
    best = None
    place = len(mro) + 1
    for known in registry:
        if known in mro:
            at = mro.index(known)
        elif issubclass(cls, known):
            at = max([i for i, each in enumerate(mro) if issubclass(each, known)]) + 0.5
        else:
            continue
        if at < place or at == place and issubclass(known, best):
            best = known
            place = at
        elif at == place and not issubclass(best, known):
            raise RuntimeError(f'Ambiguous dispatch: {best} or {known}')
    return best

def _classes_of(cls):
    """The classes that a class or a union of classes stands for, or None."""
    if isinstance(cls, type(int | str)):
        classes = cls.__args__
        return classes if all([isinstance(each, type) for each in classes]) else None
    return (cls,) if isinstance(cls, type) and type(cls) is not type(list[int]) else None

def _first_hint(func):
    """The first annotation of a function: its name, and what it means if it is text."""
    name, cls = next(iter(func.__annotations__.items()))
    if isinstance(cls, str):
        from typing import ForwardRef, _evaluated
        text = cls
        try:
            cls = _evaluated(text, getattr(func, '__globals__', {}), {})
        except NameError:
            raise TypeError(f'Invalid annotation for {name!r}. {ForwardRef(text)!r} is an unresolved forward reference.') from None
    return name, cls


def singledispatch(func):
    """Single-dispatch generic function decorator."""
    from types import MappingProxyType
    registry = {}
    chosen = {}
    token = [None]

    def dispatch(cls):
        """generic_func.dispatch(cls) -> <function implementation>"""
        from abc import get_cache_token
        if token[0] != get_cache_token():
            chosen.clear()
            token[0] = get_cache_token()
        if cls not in chosen:
            chosen[cls] = registry[cls] if cls in registry else registry.get(_choose(cls, registry))
        return chosen[cls]

    def register(cls, func=None):
        """generic_func.register(cls, func) -> func"""
        classes = _classes_of(cls)
        if classes is not None:
            if func is None:
                return lambda f: register(cls, f)
        else:
            if func is not None:
                raise TypeError(f'Invalid first argument to \`register()\`. {cls!r} is not a class or union type.')
            func = cls
            if not getattr(func, '__annotations__', None):
                raise TypeError(f'Invalid first argument to \`register()\`: {cls!r}. Use either \`@register(some_class)\` or plain \`@register\` '
                                'on an annotated function.')
            name, cls = _first_hint(func)
            classes = _classes_of(cls)
            if classes is None:
                if isinstance(cls, type(int | str)):
                    raise TypeError(f'Invalid annotation for {name!r}. {cls!r} not all arguments are classes.')
                raise TypeError(f'Invalid annotation for {name!r}. {cls!r} is not a class.')
        for each in classes:
            registry[each] = func
        chosen.clear()
        return func

    def wrapper(*args, **kw):
        if not args:
            raise TypeError(f'{name} requires at least 1 positional argument')
        return dispatch(args[0].__class__)(*args, **kw)

    name = getattr(func, '__name__', 'singledispatch function')
    registry[object] = func
    wrapper.register = register
    wrapper.dispatch = dispatch
    wrapper.registry = MappingProxyType(registry)
    wrapper._clear_cache = chosen.clear
    update_wrapper(wrapper, func)
    return wrapper

class singledispatchmethod:
    """Single-dispatch generic method descriptor."""

    def __init__(self, func):
        if not callable(func) and not hasattr(func, '__get__'):
            raise TypeError(f'{func!r} is not callable or a descriptor')
        self.dispatcher = singledispatch(func)
        self.func = func

    def register(self, cls, method=None):
        """generic_method.register(cls, func) -> func"""
        return self.dispatcher.register(cls, func=method)

    def __get__(self, obj, cls=None):
        return _singledispatchmethod_get(self, obj, cls)

    @property
    def __isabstractmethod__(self):
        return getattr(self.func, '__isabstractmethod__', False)

    def __repr__(self):
        return f'<single dispatch method descriptor {getattr(self.func, "__qualname__", getattr(self.func, "__name__", "?"))}>'

class _singledispatchmethod_get:
    def __init__(self, unbound, obj, cls):
        self._unbound = unbound
        self._obj = obj
        self._cls = cls
        for name in ('__module__', '__doc__', '__name__', '__qualname__'):
            try:
                setattr(self, name, getattr(unbound.func, name))
            except AttributeError:
                pass

    def __call__(self, /, *args, **kwargs):
        if not args:
            raise TypeError(f'{getattr(self._unbound.func, "__name__", "singledispatchmethod method")} requires at least 1 positional argument')
        return self._unbound.dispatcher.dispatch(args[0].__class__).__get__(self._obj, self._cls)(*args, **kwargs)

    def __repr__(self):
        name = getattr(self, '__qualname__', getattr(self, '__name__', '?'))
        return f'<single dispatch method {name}>' if self._obj is None else f'<bound single dispatch method {name} of {self._obj!r}>'

    @property
    def __wrapped__(self):
        return self._unbound.func

    @property
    def register(self):
        return self._unbound.register


_seal('functools', partial)
_seal('functools', _lru_cache_wrapper, _KeyWrapper, _PlaceholderType, is_final=True)
`;
