/** Module `_generic`: `Generic` and what subscripting a generic class gives; module `typing` takes them from here. CPython: Lib/typing.py. */

/** Frozen Python; a module of its own, because programs can reach its classes. */
export const GENERIC_SOURCE = `
from _typing import _type_param_kind, _union


def subscript_generic(params):
    return _GenericAlias(Generic, tuple([next(iter(p)) if _type_param_kind(p) == 'TypeVarTuple' else p for p in params]))

def type_text(value):
    if isinstance(value, tuple):
        return '[' + ', '.join([type_text(one) for one in value]) + ']'
    if isinstance(value, type) and type(value).__name__ != 'GenericAlias':
        return value.__qualname__ if value.__module__ == 'builtins' else value.__module__ + '.' + value.__qualname__
    if value is ...:
        return '...'
    if type(value) in (type(type_text), type(len)):
        return value.__qualname__ if value.__module__ == 'builtins' else f'{value.__module__}.{value.__qualname__}'
    return repr(value)

def _check_expression(text):
    """Refuses the text of an annotation that cannot be compiled."""
    if text.isidentifier():
        from keyword import iskeyword
        if not iskeyword(text) or text in ('None', 'True', 'False'):
            return
    from ast import parse
    text.encode()
    try:
        parse(f'({text},)[0]' if text.startswith('*') else text, '<string>', 'eval')
    except SyntaxError:
        raise SyntaxError(f'Forward reference must be an expression -- got {text!r}')

def type_argument(value):
    if value is None:
        return type(None)
    if isinstance(value, str):
        _check_expression(value)
        return ForwardRef(value)
    if isinstance(value, list):
        return tuple([type_argument(one) for one in value])
    return value

def is_root(cls):
    return cls is Generic or isinstance(cls, type) and cls.__module__ == 'typing' and cls.__name__ == 'Protocol'

def is_type_parameter(value):
    return _type_param_kind(value) is not None

def collect_type_parameters(args):
    found = []
    for arg in args:
        kind = _type_param_kind(arg)
        if kind == 'Unpack':
            inner = [arg.__origin__]
        elif kind is not None:
            inner = [arg]
        elif isinstance(arg, tuple):
            inner = collect_type_parameters(arg)
        elif isinstance(arg, type) and not hasattr(arg, '__args__'):
            inner = ()
        else:
            inner = getattr(arg, '__parameters__', ())
        for one in inner:
            if one not in found:
                found.append(one)
    return tuple(found)

def is_parameter_list(value):
    return value is ... or isinstance(value, tuple) or is_type_parameter(value) or type(value).__name__ == '_ConcatenateGenericAlias'

def generic_arguments(owner, params, args):
    if not params:
        raise TypeError(f'{owner!r} is not a generic class')
    kinds = [_type_param_kind(p) for p in params]
    if kinds == ['ParamSpec'] and not (len(args) == 1 and is_parameter_list(args[0])):
        return (args,)
    if 'TypeVarTuple' in kinds:
        fixed = len(kinds) - 1
        if len(args) < fixed:
            raise TypeError(f'Too few arguments for {owner!r}; actual {len(args)}, expected at least {fixed}')
        return args
    if len(args) < len(params):
        args = args + tuple([p.__default__ for p in params[len(args):] if p.has_default()])
    if len(args) != len(params):
        required = len([p for p in params if not p.has_default()])
        expected = len(params)
        many = 'many'
        if len(args) < len(params):
            many = 'few'
            if required < len(params):
                args = args[:len(args) - (len(params) - required)]
                expected = f'at least {required}'
        raise TypeError(f'Too {many} arguments for {owner!r}; actual {len(args)}, expected {expected}')
    return args

def substitute_types(args, values):
    out = []
    for arg in args:
        kind = _type_param_kind(arg)
        if kind == 'Unpack':
            out.extend(values[arg.__origin__])
        elif kind is not None:
            out.append(values.get(arg, arg))
        elif isinstance(arg, tuple):
            out.append(substitute_types(arg, values))
        elif getattr(arg, '__parameters__', ()) and not isinstance(arg, type):
            given = []
            for p in arg.__parameters__:
                if _type_param_kind(p) == 'TypeVarTuple':
                    given.extend(values[p])
                else:
                    given.append(values.get(p, p))
            out.append(arg[tuple(given)])
        else:
            out.append(arg)
    return tuple(out)

def bind_type_parameters(params, args):
    values = {}
    for i, p in enumerate(params):
        if _type_param_kind(p) == 'TypeVarTuple':
            after = len(params) - i - 1
            values[p] = args[i:len(args) - after]
            for j in range(after):
                values[params[i + 1 + j]] = args[len(args) - after + j]
            break
        values[p] = args[i]
    return values


class ForwardRef:
    __module__ = 'annotationlib'
    # __globals__, __cell__ and __extra_names__ are what an annotation was computed with: its function's names, cells that were empty, and values that
    # have no text. The other slots are CPython's; '__stringifier_dict__' is the state of what stands for a
    # name before it becomes a reference.
    __slots__ = (
        '__arg__', '__forward_is_argument__', '__forward_is_class__', '__forward_module__', '__owner__',
        '__globals__', '__cell__', '__extra_names__', '__code__', '__ast_node__', '__weakref__', '__stringifier_dict__',
    )

    def __init__(self, arg, *, module=None, owner=None, is_argument=True, is_class=False):
        if not isinstance(arg, str):
            raise TypeError(f'Forward reference must be a string -- got {arg!r}')
        self.__arg__ = arg
        self.__forward_is_argument__ = is_argument
        self.__forward_is_class__ = is_class
        self.__forward_module__ = module
        self.__owner__ = owner
        self.__globals__ = self.__cell__ = self.__extra_names__ = self.__code__ = self.__ast_node__ = None

    @property
    def __forward_arg__(self):
        return self.__arg__

    def __init_subclass__(cls, /, *args, **kwds):
        raise TypeError('Cannot subclass ForwardRef')

    def evaluate(self, *, globals=None, locals=None, type_params=None, owner=None, format=1):
        """Evaluate the forward reference and return the value."""
        from annotationlib import _evaluated_reference
        return _evaluated_reference(self, globals, locals, type_params, owner, format)

    def __repr__(self):
        extra = []
        if self.__forward_module__ is not None:
            extra.append(f', module={self.__forward_module__!r}')
        if self.__forward_is_class__:
            extra.append(', is_class=True')
        if self.__owner__ is not None:
            extra.append(f', owner={self.__owner__!r}')
        return f"ForwardRef({self.__forward_arg__!r}{''.join(extra)})"

    def __eq__(self, other):
        if not isinstance(other, ForwardRef):
            return NotImplemented
        return _reference_key(self) == _reference_key(other)

    def __hash__(self):
        return hash(_reference_key(self))

    def __or__(self, other):
        return type(int | str)[self, other]

    def __ror__(self, other):
        return type(int | str)[other, self]


def _reference_key(ref):
    return ref.__forward_arg__, ref.__forward_module__, ref.__forward_is_class__, ref.__owner__


class _GenericAlias:
    __module__ = 'typing'

    def __init__(self, origin, args):
        self.__origin__ = origin
        self.__args__ = args
        self.__parameters__ = collect_type_parameters(args)

    def __reduce__(self):
        import operator
        import typing
        name = getattr(self, '_name', None)
        args = self._subscript()
        return operator.getitem, (getattr(typing, name) if name else self.__origin__, args[0] if len(args) == 1 and not isinstance(args[0], tuple) else args)

    def _subscript(self):
        """What the form has been subscripted with, as a tuple."""
        return self.__args__

    def __call__(self, *args, **kwargs):
        result = self.__origin__(*args, **kwargs)
        try:
            result.__orig_class__ = self
        except Exception:
            pass
        return result

    def __mro_entries__(self, bases):
        if self.__origin__ is Generic:
            for base in bases[bases.index(self) + 1:]:
                if isinstance(base, _GenericAlias):
                    return ()
        return (self.__origin__,)

    def __getattr__(self, name):
        if name.startswith('__') and name.endswith('__'):
            raise AttributeError(name)
        return getattr(self.__origin__, name)

    def __getitem__(self, args):
        if self.__origin__ is Generic:
            raise TypeError(f'Cannot subscript already-subscripted {self!r}')
        if not isinstance(args, tuple):
            args = (args,)
        args = generic_arguments(self, self.__parameters__, tuple([type_argument(arg) for arg in args]))
        return _GenericAlias(self.__origin__, substitute_types(self.__args__, bind_type_parameters(self.__parameters__, args)))

    def __repr__(self):
        args = ', '.join([type_text(arg) for arg in self.__args__]) if self.__args__ else '()'
        return type_text(self.__origin__) + '[' + args + ']'

    def __eq__(self, other):
        if not isinstance(other, _GenericAlias):
            return NotImplemented
        return self.__origin__ == other.__origin__ and self.__args__ == other.__args__

    def __hash__(self):
        return hash((self.__origin__, self.__args__))

    def __or__(self, other):
        return _union(self, other)

    def __ror__(self, other):
        return _union(other, self)

    def __instancecheck__(self, obj):
        raise TypeError('Subscripted generics cannot be used with class and instance checks')

    def __subclasscheck__(self, cls):
        raise TypeError('Subscripted generics cannot be used with class and instance checks')


class Generic:
    """Abstract base class for generic types."""
    __module__ = 'typing'
    __slots__ = ()

    def __class_getitem__(cls, args):
        if not isinstance(args, tuple):
            args = (args,)
        args = tuple([type_argument(arg) for arg in args])
        if is_root(cls):
            if not args:
                raise TypeError(f'Parameter list to {cls.__name__}[...] cannot be empty')
            if not all([is_type_parameter(arg) for arg in args]):
                raise TypeError(f'Parameters to {cls.__name__}[...] must all be type variables or parameter specification variables.')
            if len(set(args)) != len(args):
                raise TypeError(f'Parameters to {cls.__name__}[...] must all be unique')
        else:
            try:
                params = cls.__parameters__
            except AttributeError as error:
                init = getattr(cls, '__init_subclass__', None)
                if init not in (None, Generic.__init_subclass__):
                    error.add_note(f"Note: this exception may have been caused by {init.__qualname__!r} (or the '__init_subclass__' method on a superclass) not calling 'super().__init_subclass__()'")
                raise
            args = generic_arguments(cls, params, args)
        return _GenericAlias(cls, args)

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        bases = cls.__dict__.get('__orig_bases__')
        if Generic in (cls.__bases__ if bases is None else bases) and cls.__name__ != 'Protocol':
            raise TypeError('Cannot inherit from plain Generic')
        params = ()
        if bases is not None:
            params = collect_type_parameters(bases)
            for base in bases:
                if isinstance(base, _GenericAlias) and is_root(base.__origin__):
                    missing = [str(p) for p in params if p not in base.__parameters__]
                    if missing:
                        listed = ', '.join([str(p) for p in base.__parameters__])
                        raise TypeError(f"Some type variables ({', '.join(missing)}) are not listed in {base.__origin__.__name__}[{listed}]")
                    params = base.__parameters__
        cls.__parameters__ = tuple(params)
`;
