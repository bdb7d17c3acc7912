/** Module `operator`: the natives of `_operator`, and the getters. CPython: Lib/operator.py. */

/** Frozen Python of the module. */
export const OPERATOR_SOURCE = `
from _clinic import is_of as _is_of
from _types import _seal
from _operator import *
from _operator import _call_attrgetter, _call_itemgetter, _call_methodcaller, _require_iterable

__all__ = ['abs', 'add', 'and_', 'attrgetter', 'call', 'concat', 'contains', 'countOf', 'delitem', 'eq', 'floordiv', 'ge', 'getitem', 'gt',
           'iadd', 'iand', 'iconcat', 'ifloordiv', 'ilshift', 'imatmul', 'imod', 'imul', 'index', 'indexOf', 'inv', 'invert', 'ior', 'ipow',
           'irshift', 'is_', 'is_none', 'is_not', 'is_not_none', 'isub', 'itemgetter', 'itruediv', 'ixor', 'le', 'length_hint', 'lshift', 'lt',
           'matmul', 'methodcaller', 'mod', 'mul', 'ne', 'neg', 'not_', 'or_', 'pos', 'pow', 'rshift', 'setitem', 'sub', 'truediv', 'truth',
           'xor']

__lt__ = lt
__le__ = le
__eq__ = eq
__ne__ = ne
__ge__ = ge
__gt__ = gt
__not__ = not_
__abs__ = abs
__add__ = add
__and__ = and_
__call__ = call
__floordiv__ = floordiv
__index__ = index
__inv__ = inv
__invert__ = invert
__lshift__ = lshift
__mod__ = mod
__mul__ = mul
__matmul__ = matmul
__neg__ = neg
__or__ = or_
__pos__ = pos
__pow__ = pow
__rshift__ = rshift
__sub__ = sub
__truediv__ = truediv
__xor__ = xor
__concat__ = concat
__contains__ = contains
__delitem__ = delitem
__getitem__ = getitem
__setitem__ = setitem
__iadd__ = iadd
__iand__ = iand
__iconcat__ = iconcat
__ifloordiv__ = ifloordiv
__ilshift__ = ilshift
__imod__ = imod
__imul__ = imul
__imatmul__ = imatmul
__ior__ = ior
__ipow__ = ipow
__irshift__ = irshift
__isub__ = isub
__itruediv__ = itruediv
__ixor__ = ixor

def countOf(a, b, /):
    """Return the number of items in a which are, or which equal, b."""
    _require_iterable(a)
    count = 0
    for item in a:
        if item is b or item == b:
            count += 1
    return count

def indexOf(a, b, /):
    """Return the first index of b in a."""
    _require_iterable(a)
    at = 0
    for item in a:
        if item is b or item == b:
            return at
        at += 1
    raise ValueError('sequence.index(x): x not in sequence')

class itemgetter:
    """Return a callable object that fetches the given item(s) from its operand."""
    __slots__ = ('_items',)

    def __new__(cls, /, *items, **kwargs):
        if kwargs:
            raise TypeError('itemgetter() takes no keyword arguments')
        if not items:
            raise TypeError('itemgetter expected 1 argument, got 0')
        self = object.__new__(cls)
        self._items = items
        return self

    __call__ = _call_itemgetter

    def __repr__(self):
        return 'operator.itemgetter(' + ', '.join([repr(item) for item in self._items]) + ')'

    def __reduce__(self):
        return type(self), self._items

class attrgetter:
    """Return a callable object that fetches the given attribute(s) from its operand."""
    __slots__ = ('_attrs', '_paths')

    def __new__(cls, /, *attrs, **kwargs):
        if kwargs:
            raise TypeError('attrgetter() takes no keyword arguments')
        if not attrs:
            raise TypeError('attrgetter expected 1 argument, got 0')
        for attr in attrs:
            if not _is_of(attr, str):
                raise TypeError('attribute name must be a string')
        self = object.__new__(cls)
        self._attrs = attrs
        self._paths = tuple([tuple(attr.split('.')) for attr in attrs])
        return self

    __call__ = _call_attrgetter

    def __repr__(self):
        return 'operator.attrgetter(' + ', '.join([repr(attr) for attr in self._attrs]) + ')'

    def __reduce__(self):
        return type(self), self._attrs

class methodcaller:
    """Return a callable object that calls the given method on its operand."""
    __slots__ = ('_name', '_args', '_kwargs')

    def __new__(cls, /, *args, **kwargs):
        if not args:
            raise TypeError('methodcaller needs at least one argument, the method name')
        if not _is_of(args[0], str):
            raise TypeError('method name must be a string')
        self = object.__new__(cls)
        self._name = args[0]
        self._args = args[1:]
        self._kwargs = kwargs
        return self

    __call__ = _call_methodcaller

    def __repr__(self):
        parts = [repr(self._name)]
        parts.extend([repr(arg) for arg in self._args])
        parts.extend([f'{key}={value!r}' for key, value in self._kwargs.items()])
        return 'operator.methodcaller(' + ', '.join(parts) + ')'

    def __reduce__(self):
        if not self._kwargs:
            return type(self), (self._name, *self._args)
        from functools import partial
        return partial(type(self), self._name, **self._kwargs), self._args


_seal('operator', itemgetter, attrgetter, methodcaller, is_final=True)
`;
