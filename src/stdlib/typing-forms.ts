/** Special forms of `typing`: Any, Union, Literal, Annotated, Callable and what subscripting them gives, and functions that take them apart. CPython: Lib/typing.py. */

/** First part of the module's frozen Python. */
export const TYPING_FORMS = `
import copyreg
import types
from types import GenericAlias
from abc import ABCMeta, abstractmethod
from _typing import NoDefault, ParamSpec, ParamSpecArgs, ParamSpecKwargs, TypeAliasType, TypeVar, TypeVarTuple, _type_param_kind, _union
from _generic import ForwardRef, Generic, _GenericAlias, bind_type_parameters, collect_type_parameters, generic_arguments, is_type_parameter, substitute_types, type_argument, type_text

TYPE_CHECKING = False
Union = type(int | str)
Text = str


def _pickle_psargs(psargs):
    return ParamSpecArgs, (psargs.__origin__,)


def _pickle_pskwargs(pskwargs):
    return ParamSpecKwargs, (pskwargs.__origin__,)


copyreg.pickle(ParamSpecArgs, _pickle_psargs)
copyreg.pickle(ParamSpecKwargs, _pickle_pskwargs)


def _checked(arg, message):
    if isinstance(arg, list):
        return arg
    arg = type_argument(arg)
    if isinstance(arg, _GenericAlias) and arg.__origin__ in (Generic, Protocol, ClassVar, Final):
        raise TypeError(f'{arg} is not valid as type argument')
    if arg in (Any, LiteralString, NoReturn, Never, Self, TypeAlias):
        return arg
    if isinstance(arg, _SpecialForm) and not isinstance(arg, _SpecialGenericAlias) or arg in (Generic, Protocol):
        raise TypeError(f'Plain {arg} is not valid as type argument')
    if type(arg) is tuple:
        raise TypeError(f'{message} Got {arg!r:.100}.')
    return arg

def _one(form, parameters):
    if isinstance(parameters, str) and form._name in ('ClassVar', 'Final'):
        # Only classes have such annotations.
        type_argument(parameters)
        parameters = ForwardRef(parameters, is_class=True)
    return _Alias(form, (_checked(parameters, f'{form} accepts only single type.'),))


class _SpecialForm:
    __module__ = 'typing'

    def __init__(self, name, doc=None, subscript=None):
        self._name = name
        self.__doc__ = doc
        self._subscript = subscript

    def __getattr__(self, name):
        if name in ('__name__', '__qualname__'):
            return self._name
        raise AttributeError(name)

    def __mro_entries__(self, bases):
        raise TypeError(f'Cannot subclass {self!r}')

    def __repr__(self):
        return 'typing.' + self._name

    def __reduce__(self):
        return self._name

    def __call__(self, *args, **kwds):
        raise TypeError(f'Cannot instantiate {self!r}')

    def __or__(self, other):
        return _union(self, other)

    def __ror__(self, other):
        return _union(other, self)

    def __instancecheck__(self, obj):
        raise TypeError(f'{self} cannot be used with isinstance()')

    def __subclasscheck__(self, cls):
        raise TypeError(f'{self} cannot be used with issubclass()')

    def __getitem__(self, parameters):
        if self._subscript is None:
            raise TypeError(f'{self} is not subscriptable')
        return self._subscript(self, parameters)


class _TypedCacheSpecialForm(_SpecialForm):
    pass


def _with_generic(form, bases):
    """The class that an old name stands for as a base, and Generic unless a later base has it."""
    origin = form.__origin__
    at = 0
    while bases[at] is not form:
        at += 1
    for base in bases[at + 1:]:
        if isinstance(base, (_GenericAlias, _SpecialGenericAlias)) or isinstance(base, type) and issubclass(base, Generic):
            return () if origin in bases else (origin,)
    return (Generic,) if origin in bases else (origin, Generic)


_NOT_CALLED = (list, set, frozenset, dict, type, tuple)

class _Alias(_GenericAlias):
    __module__ = 'typing'

    def __init__(self, origin, args, name=None):
        super().__init__(origin, args)
        self._name = name

    def copy_with(self, args):
        return type(self)(self.__origin__, args, self._name)

    def __repr__(self):
        shown = repr(self.__origin__) if self._name is None else 'typing.' + self._name
        return shown + '[' + (', '.join([type_text(arg) for arg in self.__args__]) or '()') + ']'

    def __getitem__(self, args):
        if not self.__parameters__:
            raise TypeError(f'{self!r} is not a generic class')
        if not isinstance(args, tuple):
            args = (args,)
        args = generic_arguments(self, self.__parameters__, tuple([type_argument(arg) for arg in args]))
        return self.copy_with(substitute_types(self.__args__, bind_type_parameters(self.__parameters__, args)))

    def __mro_entries__(self, bases):
        if isinstance(self.__origin__, _SpecialForm):
            raise TypeError(f'Cannot subclass {self!r}')
        return (self.__origin__,) if self._name is None else _with_generic(self, bases)

    def __getattr__(self, name):
        if name in ('__name__', '__qualname__'):
            return self._name or self.__origin__.__name__
        return super().__getattr__(name)

    def __call__(self, *args, **kwargs):
        if isinstance(self.__origin__, _SpecialForm):
            raise TypeError(f'Cannot instantiate {self!r}')
        if self.__origin__ in _NOT_CALLED and self._name is not None:
            raise TypeError(f'Type {self._name} cannot be instantiated; use {self.__origin__.__name__}() instead')
        return super().__call__(*args, **kwargs)


_Alias.__name__ = _Alias.__qualname__ = '_GenericAlias'


class _LiteralGenericAlias(_Alias):
    def __eq__(self, other):
        if not isinstance(other, _LiteralGenericAlias):
            return NotImplemented
        return set(_typed(self.__args__)) == set(_typed(other.__args__))

    def __hash__(self):
        return hash(frozenset(_typed(self.__args__)))

def _typed(values):
    return [(value, type(value)) for value in values]

class _AnnotatedAlias(_Alias):
    def __init__(self, origin, metadata, name='Annotated'):
        if isinstance(origin, _AnnotatedAlias):
            metadata = origin.__metadata__ + metadata
            origin = origin.__origin__
        super().__init__(origin, (origin,), name)
        self.__metadata__ = metadata

    def copy_with(self, args):
        return _AnnotatedAlias(args[0], self.__metadata__)

    def __repr__(self):
        return f"typing.Annotated[{type_text(self.__origin__)}, {', '.join([repr(one) for one in self.__metadata__])}]"

    def __eq__(self, other):
        if not isinstance(other, _AnnotatedAlias):
            return NotImplemented
        return self.__origin__ == other.__origin__ and self.__metadata__ == other.__metadata__

    def __hash__(self):
        return hash((self.__origin__, self.__metadata__))

    def __call__(self, *args, **kwargs):
        return self.__origin__(*args, **kwargs)

    def _subscript(self):
        return self.__origin__, *self.__metadata__

class _CallableGenericAlias(_Alias):
    def copy_with(self, args):
        # What a ParamSpec stood for is the list of parameters, alone or at the end of Concatenate.
        if len(args) == 2 and _is_whole_list(self.__args__[0]):
            if isinstance(args[0], tuple):
                args = (*args[0], args[1])
            elif not _is_whole_list(args[0]):
                raise TypeError(f'Expected a list of types, an ellipsis, ParamSpec, or Concatenate. Got {args[0]}')
        return super().copy_with(args)

    def _subscript(self):
        args = self.__args__
        if len(args) == 2 and _is_whole_list(args[0]):
            return args
        return list(args[:-1]), args[-1]

    def __repr__(self):
        args = self.__args__
        if len(args) == 2 and _is_whole_list(args[0]):
            return f'typing.Callable[{type_text(args[0])}, {type_text(args[1])}]'
        return f"typing.Callable[[{', '.join([type_text(arg) for arg in args[:-1]])}], {type_text(args[-1])}]"


class _ConcatenateGenericAlias(_Alias):
    def copy_with(self, args):
        # A list in place of the last makes one list of all; what holds the alias puts it among its own arguments.
        if isinstance(args[-1], (list, tuple)):
            return (*args[:-1], *args[-1])
        if isinstance(args[-1], _ConcatenateGenericAlias):
            args = (*args[:-1], *args[-1].__args__)
        return super().copy_with(args)

def _is_whole_list(arg):
    """Whether it stands for all parameters."""
    return arg is ... or _type_param_kind(arg) == 'ParamSpec' or isinstance(arg, _Alias) and arg.__origin__ is Concatenate

class _AbcCallableAlias(_CallableGenericAlias):
    """collections.abc.Callable[...]"""
    __module__ = 'collections.abc'

    def __repr__(self):
        return 'collections.abc' + super().__repr__().removeprefix('typing')

_AbcCallableAlias.__name__ = _AbcCallableAlias.__qualname__ = '_CallableGenericAlias'


def _optional(form, parameter):
    return _union(_checked(parameter, f'{form} requires a single type.'), None)

def _flat_literals(parameters):
    out = []
    for one in parameters:
        if isinstance(one, _LiteralGenericAlias):
            out.extend(one.__args__)
        else:
            out.append(one)
    return out

def _literal(form, parameters):
    if not isinstance(parameters, tuple):
        parameters = (parameters,)
    out = []
    for pair in _typed(_flat_literals(parameters)):
        if pair not in out:
            out.append(pair)
    return _LiteralGenericAlias(form, tuple([value for value, kind in out]), 'Literal')

def _annotated(form, parameters):
    if not isinstance(parameters, tuple) or len(parameters) < 2:
        raise TypeError('Annotated[...] should be used with at least two arguments (a type and an annotation).')
    return _AnnotatedAlias(type_argument(parameters[0]), tuple(parameters[1:]))

def _concatenate(form, parameters):
    if parameters == ():
        raise TypeError('Cannot take a Concatenate of no types.')
    if not isinstance(parameters, tuple):
        parameters = (parameters,)
    if parameters[-1] is not ... and _type_param_kind(parameters[-1]) != 'ParamSpec':
        raise TypeError('The last parameter to Concatenate should be a ParamSpec variable or ellipsis.')
    return _ConcatenateGenericAlias(form, tuple([type_argument(one) for one in parameters]))

def _unpack(form, parameters):
    if _type_param_kind(parameters) == 'TypeVarTuple':
        return next(iter(parameters))
    return _one(form, parameters)

def _abc_callable(cls, parameters):
    if not (isinstance(parameters, tuple) and len(parameters) == 2):
        raise TypeError('Callable must be used as Callable[[arg, ...], result].')
    args, result = parameters
    if isinstance(args, (tuple, list)):
        given = tuple(args)
    elif _is_whole_list(args):
        given = (args,)
    else:
        raise TypeError(f'Expected a list of types, an ellipsis, ParamSpec, or Concatenate. Got {args}')
    return _AbcCallableAlias(cls, given + (result,), 'Callable')

def _callable(form, parameters):
    if not isinstance(parameters, tuple) or len(parameters) != 2:
        raise TypeError('Callable must be used as Callable[[arg, ...], result].')
    args, result = parameters
    result = _checked(result, 'Callable[args, result]: result must be a type.')
    if isinstance(args, list):
        given = tuple([type_argument(arg) for arg in args])
    else:
        given = (args,)
    return _CallableGenericAlias(form.__origin__, given + (result,), 'Callable')


class _SpecialGenericAlias(_SpecialForm):
    """List, Dict, Iterable ...: the old names of generic classes."""

    def __init__(self, name, origin, count):
        super().__init__(name)
        # The class, or the module and name of one that is imported when it is wanted.
        self._origin = origin
        self._count = count

    @property
    def __origin__(self):
        origin = self._origin
        if type(origin) is tuple:
            if origin[0] == 'collections':
                import collections as home
            elif origin[0] == 'contextlib':
                import contextlib as home
            elif origin[0] == 're':
                import re as home
            else:
                import _collections_abc as home
            origin = self._origin = getattr(home, origin[1])
        return origin

    def __getitem__(self, parameters):
        if not isinstance(parameters, tuple):
            parameters = (parameters,)
        args = tuple([_checked(arg, 'Parameters to generic types must be types.') for arg in parameters])
        if len(args) == 1 and self._name in ('ContextManager', 'AsyncContextManager'):
            # What the exit may return.
            args += (bool | None,)
        if self._count >= 0 and len(args) != self._count:
            many = 'many' if len(args) > self._count else 'few'
            raise TypeError(f'Too {many} arguments for {self}; actual {len(args)}, expected {self._count}')
        return _Alias(self.__origin__, args, self._name)

    def __call__(self, *args, **kwargs):
        if self.__origin__ in _NOT_CALLED:
            raise TypeError(f'Type {self._name} cannot be instantiated; use {self.__origin__.__name__}() instead')
        made = self.__origin__(*args, **kwargs)
        try:
            made.__orig_class__ = self
        except Exception:
            pass
        return made

    def __mro_entries__(self, bases):
        return _with_generic(self, bases)

    def __instancecheck__(self, obj):
        return isinstance(obj, self.__origin__)

    def __subclasscheck__(self, cls):
        return issubclass(cls, self.__origin__)


class _AnyMeta(type):
    def __instancecheck__(self, obj):
        if self is Any:
            raise TypeError('typing.Any cannot be used with isinstance()')
        return super().__instancecheck__(obj)

    def __repr__(self):
        return 'typing.Any' if self is Any else super().__repr__()

class Any(metaclass=_AnyMeta):
    """Special type indicating an unconstrained type."""
    __module__ = 'typing'

    def __new__(cls, *args, **kwargs):
        if cls is Any:
            raise TypeError('Any cannot be instantiated')
        return super().__new__(cls)

NoReturn = _SpecialForm('NoReturn')
Never = _SpecialForm('Never')
Self = _SpecialForm('Self')
LiteralString = _SpecialForm('LiteralString')
TypeAlias = _SpecialForm('TypeAlias')
ClassVar = _SpecialForm('ClassVar', None, _one)
Final = _SpecialForm('Final', None, _one)
Required = _SpecialForm('Required', None, _one)
NotRequired = _SpecialForm('NotRequired', None, _one)
ReadOnly = _SpecialForm('ReadOnly', None, _one)
TypeGuard = _SpecialForm('TypeGuard', None, _one)
TypeIs = _SpecialForm('TypeIs', None, _one)
Optional = _SpecialForm('Optional', None, _optional)
Literal = _TypedCacheSpecialForm('Literal', None, _literal)
Annotated = _TypedCacheSpecialForm('Annotated', None, _annotated)
Concatenate = _SpecialForm('Concatenate', None, _concatenate)
Unpack = _SpecialForm('Unpack', None, _unpack)

class _CallableType(_SpecialGenericAlias):
    def __getitem__(self, parameters):
        return _callable(self, parameters)

class _TupleType(_SpecialGenericAlias):
    def __getitem__(self, parameters):
        if not isinstance(parameters, tuple):
            parameters = (parameters,)
        return _Alias(tuple, tuple([arg if arg is ... or isinstance(arg, list) else type_argument(arg) for arg in parameters]), 'Tuple')

Callable = _CallableType('Callable', ('collections.abc', 'Callable'), 2)
Tuple = _TupleType('Tuple', tuple, -1)
List = _SpecialGenericAlias('List', list, 1)
Dict = _SpecialGenericAlias('Dict', dict, 2)
Set = _SpecialGenericAlias('Set', set, 1)
FrozenSet = _SpecialGenericAlias('FrozenSet', frozenset, 1)
Type = _SpecialGenericAlias('Type', type, 1)
for _name, _count in (
    ('Hashable', 0), ('Sized', 0), ('Awaitable', 1), ('Coroutine', 3), ('AsyncIterable', 1), ('AsyncIterator', 1), ('AsyncGenerator', 2),
    ('Iterable', 1), ('Iterator', 1), ('Reversible', 1), ('Container', 1), ('Collection', 1), ('MutableSet', 1),
    ('Mapping', 2), ('MutableMapping', 2), ('Sequence', 1), ('MutableSequence', 1), ('MappingView', 1), ('KeysView', 1), ('ItemsView', 2),
    ('ValuesView', 1), ('Generator', -1),
):
    globals()[_name] = _SpecialGenericAlias(_name, ('collections.abc', _name), _count)
for _name, _class, _count in (('DefaultDict', 'defaultdict', 2), ('OrderedDict', 'OrderedDict', 2), ('Counter', 'Counter', 1),
                              ('ChainMap', 'ChainMap', 2), ('Deque', 'deque', 1)):
    globals()[_name] = _SpecialGenericAlias(_name, ('collections', _class), _count)
del _name, _class, _count
Pattern = _SpecialGenericAlias('Pattern', ('re', 'Pattern'), 1)
Match = _SpecialGenericAlias('Match', ('re', 'Match'), 1)
AbstractSet = _SpecialGenericAlias('AbstractSet', ('collections.abc', 'Set'), 1)
ContextManager = _SpecialGenericAlias('ContextManager', ('contextlib', 'AbstractContextManager'), -1)
AsyncContextManager = _SpecialGenericAlias('AsyncContextManager', ('contextlib', 'AbstractAsyncContextManager'), -1)

def get_origin(tp):
    """Get the unsubscripted version of a type."""
    if isinstance(tp, _AnnotatedAlias):
        return Annotated
    if isinstance(tp, (_GenericAlias, _SpecialGenericAlias, GenericAlias, ParamSpecArgs, ParamSpecKwargs)):
        return tp.__origin__
    if tp is Generic:
        return Generic
    if isinstance(tp, Union):
        return Union
    return None

def get_args(tp):
    """Get type arguments with all substitutions performed."""
    if isinstance(tp, _AnnotatedAlias):
        return (tp.__origin__,) + tp.__metadata__
    if isinstance(tp, _CallableGenericAlias):
        args = tp.__args__
        if len(args) == 2 and _is_whole_list(args[0]):
            return args
        return (list(args[:-1]), args[-1])
    if isinstance(tp, (_GenericAlias, GenericAlias, Union)):
        return tuple([list(arg) if type(arg) is tuple else arg for arg in tp.__args__])
    return ()
`;
