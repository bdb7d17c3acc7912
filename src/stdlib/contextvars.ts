/** Module `contextvars`: one context is current, and what runs in another puts its own back at the end. CPython: Python/context.c. */

/** Frozen Python of the module. */
export const CONTEXTVARS_SOURCE = `
from _clinic import is_of as _is_of
from _types import _seal
from copyreg import _no_reduce

__all__ = ('Context', 'ContextVar', 'Token', 'copy_context')

_NO = object()


def _no_init_subclass(cls):
    raise TypeError(f"type '{cls.__module__}.{cls.__name__}' is not an acceptable base type")


class Context:
    """Context variables and their values: an immutable mapping to all but the variables themselves."""

    __module__ = '_contextvars'
    __slots__ = ('_data', '_is_entered')
    __reduce_ex__ = _no_reduce

    # Invariant: a dict in _data is never changed, so contexts share it.
    def __init__(self):
        self._data = {}
        self._is_entered = False

    def run(self, callable, /, *args, **kwargs):
        """Run the callable in this context: changes that it makes stay here."""
        outer = _enter(self)
        try:
            return callable(*args, **kwargs)
        finally:
            _leave(outer)

    def copy(self):
        """Return a shallow copy of the context object."""
        return _copy(self)

    def get(self, key, default=None, /):
        """Return the value for key if key has the value in the context object, default otherwise."""
        return self._data.get(_checked(key), default)

    def __getitem__(self, key, /):
        return self._data[_checked(key)]

    def __contains__(self, key, /):
        return _checked(key) in self._data

    def __iter__(self):
        return iter(self._data)

    def __len__(self):
        return len(self._data)

    def keys(self):
        """Return a list of all variables in the context object."""
        return iter(self._data.keys())

    def values(self):
        """Return a list of all variables' values in the context object."""
        return iter(self._data.values())

    def items(self):
        """Return a list of all variables and their values in the context object."""
        return iter(self._data.items())

    def __eq__(self, other):
        if not _is_of(other, Context):
            return NotImplemented
        return self._data == other._data

    __hash__ = None


class ContextVar:
    """A variable whose value depends on the context."""

    __module__ = '_contextvars'
    __slots__ = ('_name', '_default')
    __reduce_ex__ = _no_reduce

    def __init__(self, name, /, *, default=_NO):
        if not _is_of(name, str):
            raise TypeError('context variable name must be a str')
        self._name = name
        self._default = default

    @property
    def name(self):
        return self._name

    def get(self, default=_NO, /):
        """Return a value for the context variable for the current context."""
        value = _current._data.get(self, _NO)
        if value is not _NO:
            return value
        if default is not _NO:
            return default
        if self._default is not _NO:
            return self._default
        raise LookupError(self)

    def set(self, value, /):
        """Call to set a new value for the context variable in the current context."""
        context = _current
        data = context._data
        token = Token._make(self, context, data.get(self, _NO))
        context._data = {**data, self: value}
        return token

    def reset(self, token, /):
        """Reset the context variable to the value it had before the set that made the token."""
        if not _is_of(token, Token):
            raise TypeError(f'expected an instance of Token, got {token!r}')
        if token._used:
            raise RuntimeError(f'{token!r} has already been used once')
        if token._var is not self:
            raise ValueError(f'{token!r} was created by a different ContextVar')
        context = _current
        if token._context is not context:
            raise ValueError(f'{token!r} was created in a different Context')
        token._used = True
        data = dict(context._data)
        if token._old is _NO:
            data.pop(self, None)
        else:
            data[self] = token._old
        context._data = data

    @classmethod
    def __class_getitem__(cls, item):
        from types import GenericAlias
        return GenericAlias(cls, item)

    def __repr__(self):
        default = '' if self._default is _NO else f' default={self._default!r}'
        return f'<ContextVar name={self._name!r}{default} at {id(self):#x}>'


class _Missing:
    __slots__ = ()

    def __repr__(self):
        return '<Token.MISSING>'


_Missing.__module__ = '_contextvars'
_Missing.__name__ = _Missing.__qualname__ = 'MISSING'
_Missing.__module__ = 'Token'


class Token:
    """What ContextVar.set returns; as a context manager it resets the variable at the end."""

    __module__ = '_contextvars'
    __slots__ = ('_var', '_context', '_old', '_used')
    __reduce_ex__ = _no_reduce
    MISSING = _Missing()

    def __new__(cls, *args, **kwargs):
        raise RuntimeError('Tokens can only be created by ContextVars')

    @classmethod
    def _make(cls, var, context, old):
        self = object.__new__(cls)
        self._var = var
        self._context = context
        self._old = old
        self._used = False
        return self

    @property
    def var(self):
        return self._var

    @property
    def old_value(self):
        return Token.MISSING if self._old is _NO else self._old

    @classmethod
    def __class_getitem__(cls, item):
        from types import GenericAlias
        return GenericAlias(cls, item)

    def __enter__(self):
        """Enter into Token context manager."""
        return self

    def __exit__(self, type, value, traceback, /):
        """Exit from Token context manager, restore the linked ContextVar."""
        self._var.reset(self)

    def __repr__(self):
        used = ' used' if self._used else ''
        return f'<Token{used} var={self._var!r} at {id(self):#x}>'

    __hash__ = None


def copy_context():
    """Return a shallow copy of the current Context."""
    return _copy(_current)


def _copy(context):
    copied = Context()
    copied._data = context._data
    return copied


def _checked(key):
    if not _is_of(key, ContextVar):
        raise TypeError(f'a ContextVar key was expected, got {key!r}')
    return key


def _enter(context):
    """Makes a context current. Returns the one to leave to."""
    global _current
    if context._is_entered:
        raise RuntimeError(f'cannot enter context: {context!r} is already entered')
    outer = _current
    context._is_entered = True
    _current = context
    return outer


def _leave(outer):
    global _current
    _current._is_entered = False
    _current = outer


_current = Context()
_current._is_entered = True
_seal('_contextvars', Context, ContextVar, Token, is_final=True)
`;
