/** The part of module `inspect` on signatures. CPython: Lib/inspect.py. */

const CLASSES = `
import enum as _enum
from collections import namedtuple as _namedtuple

ClosureVars = _namedtuple('ClosureVars', 'nonlocals globals builtins unbound', module='inspect')
Attribute = _namedtuple('Attribute', 'name kind defining_class object', module='inspect')
FullArgSpec = _namedtuple('FullArgSpec', 'args, varargs, varkw, defaults, kwonlyargs, kwonlydefaults, annotations', module='inspect')
ArgInfo = _namedtuple('ArgInfo', 'args varargs keywords locals', module='inspect')
Arguments = _namedtuple('Arguments', 'args, varargs, varkw', module='inspect')


_unchanged = object()


class _empty:
    """Marker object for Signature.empty and Parameter.empty."""


class _ParameterKind(_enum.IntEnum):
    POSITIONAL_ONLY = 'positional-only'
    POSITIONAL_OR_KEYWORD = 'positional or keyword'
    VAR_POSITIONAL = 'variadic positional'
    KEYWORD_ONLY = 'keyword-only'
    VAR_KEYWORD = 'variadic keyword'

    def __new__(cls, description):
        value = len(cls.__members__)
        member = int.__new__(cls, value)
        member._value_ = value
        member.description = description
        return member

    def __str__(self):
        return self.name


_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD, _VAR_POSITIONAL, _KEYWORD_ONLY, _VAR_KEYWORD = _ParameterKind


def formatannotation(annotation, base_module=None, *, quote_annotation_strings=True):
    if not quote_annotation_strings and isinstance(annotation, str):
        return annotation
    if getattr(annotation, '__module__', None) == 'typing':
        return repr(annotation).replace('typing.', '')
    if isinstance(annotation, types.GenericAlias):
        return str(annotation)
    if isinstance(annotation, type):
        if annotation.__module__ in ('builtins', base_module):
            return annotation.__qualname__
        return annotation.__module__ + '.' + annotation.__qualname__
    if type(annotation).__name__ == 'ForwardRef' and hasattr(annotation, '__forward_arg__'):
        return annotation.__forward_arg__
    return repr(annotation)


class Parameter:
    """Represents a parameter in a function signature."""

    __slots__ = ('_name', '_kind', '_default', '_annotation')

    POSITIONAL_ONLY = _POSITIONAL_ONLY
    POSITIONAL_OR_KEYWORD = _POSITIONAL_OR_KEYWORD
    VAR_POSITIONAL = _VAR_POSITIONAL
    KEYWORD_ONLY = _KEYWORD_ONLY
    VAR_KEYWORD = _VAR_KEYWORD
    empty = _empty

    def __init__(self, name, kind, *, default=_empty, annotation=_empty):
        try:
            self._kind = _ParameterKind(kind)
        except ValueError:
            raise ValueError(f'value {kind!r} is not a valid Parameter.kind') from None
        if default is not _empty and self._kind in (_VAR_POSITIONAL, _VAR_KEYWORD):
            raise ValueError(f'{self._kind.description} parameters cannot have default values')
        self._default = default
        self._annotation = annotation
        if name is _empty:
            raise ValueError('name is a required attribute for Parameter')
        if not isinstance(name, str):
            raise TypeError(f'name must be a str, not a {type(name).__name__}')
        if name[0] == '.' and name[1:].isdigit():
            # The argument of a comprehension.
            if self._kind is not _POSITIONAL_OR_KEYWORD:
                raise ValueError(f'implicit arguments must be passed as positional or keyword arguments, not {self._kind.description}')
            self._kind = _POSITIONAL_ONLY
            name = f'implicit{name[1:]}'
        import keyword
        if keyword.iskeyword(name) and self._kind is not _POSITIONAL_ONLY or not name.isidentifier():
            raise ValueError(f'{name!r} is not a valid parameter name')
        self._name = name

    @property
    def name(self):
        return self._name

    @property
    def default(self):
        return self._default

    @property
    def annotation(self):
        return self._annotation

    @property
    def kind(self):
        return self._kind

    def replace(self, *, name=_unchanged, kind=_unchanged, annotation=_unchanged, default=_unchanged):
        """Creates a customized copy of the Parameter."""
        return type(self)(self._name if name is _unchanged else name, self._kind if kind is _unchanged else kind,
                          default=self._default if default is _unchanged else default,
                          annotation=self._annotation if annotation is _unchanged else annotation)

    __replace__ = replace

    def __reduce__(self):
        return type(self), (self._name, self._kind), {'_default': self._default, '_annotation': self._annotation}

    def __setstate__(self, state):
        self._default = state['_default']
        self._annotation = state['_annotation']

    def _text(self, quotes):
        text = self._name
        if self._annotation is not _empty:
            text += ': ' + formatannotation(self._annotation, quote_annotation_strings=quotes)
        if self._default is not _empty:
            text += (' = ' if self._annotation is not _empty else '=') + repr(self._default)
        if self._kind is _VAR_POSITIONAL:
            return '*' + text
        return '**' + text if self._kind is _VAR_KEYWORD else text

    def __str__(self):
        return self._text(True)

    def __repr__(self):
        return f'<{self.__class__.__name__} "{self}">'

    def __hash__(self):
        return hash((self._name, self._kind, self._annotation, self._default))

    def __eq__(self, other):
        if self is other:
            return True
        if not isinstance(other, Parameter):
            return NotImplemented
        return (self._name == other._name and self._kind == other._kind and self._default == other._default
                and self._annotation == other._annotation)


class BoundArguments:
    """Result of Signature.bind call: holds the mapping of arguments to the function's parameters."""

    __slots__ = ('arguments', '_signature', '__weakref__')

    def __init__(self, signature, arguments):
        self.arguments = arguments
        self._signature = signature

    @property
    def signature(self):
        return self._signature

    @property
    def args(self):
        args = []
        for name, parameter in self._signature.parameters.items():
            if parameter.kind in (_VAR_KEYWORD, _KEYWORD_ONLY) or name not in self.arguments:
                break
            value = self.arguments[name]
            if parameter.kind is _VAR_POSITIONAL:
                args.extend(value)
            else:
                args.append(value)
        return tuple(args)

    @property
    def kwargs(self):
        kwargs = {}
        started = False
        for name, parameter in self._signature.parameters.items():
            if not started:
                if parameter.kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
                    started = True
                elif name not in self.arguments:
                    started = True
                    continue
            if not started or name not in self.arguments:
                continue
            if parameter.kind is _VAR_KEYWORD:
                kwargs.update(self.arguments[name])
            else:
                kwargs[name] = self.arguments[name]
        return kwargs

    def apply_defaults(self):
        """Set default values for missing arguments."""
        arguments = {}
        for name, parameter in self._signature.parameters.items():
            if name in self.arguments:
                arguments[name] = self.arguments[name]
            elif parameter.default is not _empty:
                arguments[name] = parameter.default
            elif parameter.kind is _VAR_POSITIONAL:
                arguments[name] = ()
            elif parameter.kind is _VAR_KEYWORD:
                arguments[name] = {}
        self.arguments = arguments

    def __eq__(self, other):
        if self is other:
            return True
        if not isinstance(other, BoundArguments):
            return NotImplemented
        return self.signature == other.signature and self.arguments == other.arguments

    def __repr__(self):
        return f'<{self.__class__.__name__} ({", ".join([f"{name}={value!r}" for name, value in self.arguments.items()])})>'


class Signature:
    """A Signature object represents the overall signature of a function."""

    __slots__ = ('_return_annotation', '_parameters')
    empty = _empty

    def __init__(self, parameters=None, *, return_annotation=_empty, __validate_parameters__=True):
        made = {}
        highest = _POSITIONAL_ONLY
        has_default = False
        several = set()
        for parameter in () if parameters is None else parameters:
            if __validate_parameters__:
                kind = parameter.kind
                if kind in (_VAR_POSITIONAL, _VAR_KEYWORD):
                    if kind in several:
                        raise ValueError(f'more than one {kind.description} parameter')
                    several.add(kind)
                if kind < highest:
                    raise ValueError(f'wrong parameter order: {highest.description} parameter before {kind.description} parameter')
                if kind > highest:
                    highest = kind
                if kind in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD):
                    if parameter.default is not _empty:
                        has_default = True
                    elif has_default:
                        raise ValueError('non-default argument follows default argument')
                if parameter.name in made:
                    raise ValueError(f'duplicate parameter name: {parameter.name!r}')
            made[parameter.name] = parameter
        self._parameters = types.MappingProxyType(made)
        self._return_annotation = return_annotation

    @classmethod
    def from_callable(cls, obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
        """Constructs Signature for the given callable object."""
        return _with_values(_signature(obj, cls, follow_wrapped), obj, globals, locals, eval_str)

    @property
    def parameters(self):
        return self._parameters

    @property
    def return_annotation(self):
        return self._return_annotation

    def replace(self, *, parameters=_unchanged, return_annotation=_unchanged):
        """Creates a customized copy of the Signature."""
        return type(self)(self.parameters.values() if parameters is _unchanged else parameters,
                          return_annotation=self._return_annotation if return_annotation is _unchanged else return_annotation)

    __replace__ = replace

    def __reduce__(self):
        return type(self), (tuple(self._parameters.values()),), {'_return_annotation': self._return_annotation}

    def __setstate__(self, state):
        self._return_annotation = state['_return_annotation']

    def _key(self):
        named = {name: parameter for name, parameter in self.parameters.items() if parameter.kind is _KEYWORD_ONLY}
        others = tuple([parameter for parameter in self.parameters.values() if parameter.kind is not _KEYWORD_ONLY])
        return others, named, self.return_annotation

    def __hash__(self):
        others, named, returned = self._key()
        return hash((others, frozenset(named.values()), returned))

    def __eq__(self, other):
        if self is other:
            return True
        if not isinstance(other, Signature):
            return NotImplemented
        return self._key() == other._key()

    def bind(self, /, *args, **kwargs):
        """Get a BoundArguments object, that maps the passed args and kwargs to the function's signature."""
        return self._bind(args, kwargs, False)

    def bind_partial(self, /, *args, **kwargs):
        """The same, but missing arguments are no error."""
        return self._bind(args, kwargs, True)

    def _bind(self, args, kwargs, partial):
        arguments = {}
        kwargs = dict(kwargs)
        waiting = list(args)
        rest = list(self.parameters.values())
        as_keyword = []
        while waiting:
            if not rest or rest[0].kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
                raise TypeError('too many positional arguments')
            parameter = rest.pop(0)
            if parameter.kind is _VAR_POSITIONAL:
                arguments[parameter.name] = tuple(waiting)
                break
            if parameter.name in kwargs and parameter.kind is not _POSITIONAL_ONLY:
                raise TypeError(f'multiple values for argument {parameter.name!r}')
            arguments[parameter.name] = waiting.pop(0)
        var_keyword = None
        for parameter in rest:
            name = parameter.name
            if parameter.kind is _VAR_KEYWORD:
                var_keyword = parameter
                continue
            if parameter.kind is _VAR_POSITIONAL:
                continue
            if name in kwargs and parameter.kind is not _POSITIONAL_ONLY:
                arguments[name] = kwargs.pop(name)
                continue
            if name in kwargs and not partial:
                if parameter.default is _empty:
                    raise TypeError(f'missing a required positional-only argument: {name!r}')
                as_keyword.append(name)
            elif parameter.default is _empty and not partial:
                kind = ' keyword-only' if parameter.kind is _KEYWORD_ONLY and parameter is rest[0] and not waiting else ''
                raise TypeError(f'missing a required{kind} argument: {name!r}')
        if var_keyword is not None:
            if kwargs:
                arguments[var_keyword.name] = kwargs
        elif kwargs:
            if as_keyword:
                raise TypeError('got some positional-only arguments passed as keyword arguments: ' + repr(', '.join(as_keyword)))
            raise TypeError(f'got an unexpected keyword argument {next(iter(kwargs))!r}')
        return BoundArguments(self, arguments)

    def __repr__(self):
        return f'<{self.__class__.__name__} {self}>'

    def __str__(self):
        return self.format()

    def format(self, *, max_width=None, quote_annotation_strings=True):
        """Create a string representation of the Signature object."""
        parts = []
        after_positional_only = False
        needs_star = True
        for parameter in self.parameters.values():
            kind = parameter.kind
            if kind is _POSITIONAL_ONLY:
                after_positional_only = True
            elif after_positional_only:
                parts.append('/')
                after_positional_only = False
            if kind is _VAR_POSITIONAL:
                needs_star = False
            elif kind is _KEYWORD_ONLY and needs_star:
                parts.append('*')
                needs_star = False
            parts.append(parameter._text(quote_annotation_strings))
        if after_positional_only:
            parts.append('/')
        text = '(' + ', '.join(parts) + ')'
        if max_width is not None and len(text) > max_width:
            text = '(\\n    ' + ',\\n    '.join(parts) + '\\n)'
        if self._return_annotation is not _empty:
            text += ' -> ' + formatannotation(self._return_annotation, quote_annotation_strings=quote_annotation_strings)
        return text
`;

const MAKING = `

def signature(obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False, annotation_format=1):
    """Get a signature object for the passed callable."""
    return _with_values(_signature(obj, Signature, follow_wrapped, True, annotation_format), obj, globals, locals, eval_str)


def _names_for(obj, globals, locals):
    """Where the names in annotations of obj are looked up: its module's and its own."""
    from functools import partial
    own = {}
    if isinstance(obj, type):
        from sys import _main_names
        names = _main_names() if obj.__module__ == '__main__' else {}
        own = dict(vars(obj))
    elif ismodule(obj):
        names = obj.__dict__
    else:
        while True:
            inner = getattr(obj, '__wrapped__', None) or getattr(obj, '__func__', None) or (obj.func if isinstance(obj, partial) else None)
            if inner is None:
                break
            obj = inner
        names = getattr(obj, '__globals__', {})
        own = {param.__name__: param for param in getattr(obj, '__type_params__', ())}
    return names if globals is None else globals, own if locals is None else locals


def _with_values(sig, obj, globals, locals, eval_str):
    """The signature with what its annotations mean, if that is asked for."""
    if not eval_str:
        return sig
    from typing import _evaluated_text
    names = _names_for(obj, globals, locals)

    def value_of(annotation):
        return _evaluated_text(annotation, *names) if isinstance(annotation, str) else annotation

    parameters = [param.replace(annotation=value_of(param.annotation)) for param in sig.parameters.values()]
    return sig.replace(parameters=parameters, return_annotation=value_of(sig.return_annotation))


def _signature(obj, cls, follow_wrapped=True, skip=True, form=1):
    """The signature of a callable; skip: without the argument that is bound; form: an annotationlib.Format, or its number."""
    if not callable(obj):
        raise TypeError(f'{obj!r} is not a callable object')
    if ismethod(obj):
        return _without_first(_signature(obj.__func__, cls, follow_wrapped, skip, form), skip)
    if follow_wrapped:
        obj = unwrap(obj, stop=lambda found: hasattr(found, '__signature__') or ismethod(found))
        if ismethod(obj):
            return _signature(obj, cls, follow_wrapped, skip, form)
    given = getattr(obj, '__signature__', None)
    if given is not None:
        if isinstance(given, Signature):
            return given
        raise TypeError(f'unexpected object {given!r} in __signature__ attribute')
    if isfunction(obj):
        return _of_function(cls, obj, form)
    if type(obj).__name__ == 'partial' and hasattr(obj, 'func') and hasattr(obj, 'keywords'):
        return _of_partial(_signature(obj.func, cls, follow_wrapped, skip, form), obj)
    if isinstance(obj, type):
        return _of_class(cls, obj, follow_wrapped, skip, form)
    text = getattr(obj, '__text_signature__', None)
    if isinstance(text, str) and not isinstance(obj, types.MethodType):
        return _of_text(cls, obj, text, skip)
    if isroutine(obj):
        raise ValueError(f'no signature found for builtin {obj!r}')
    call = getattr_static(type(obj), '__call__', None)
    if call is None:
        raise ValueError(f'no signature found for {obj!r}')
    try:
        return _without_first(_signature(call.__func__ if isinstance(call, staticmethod) else call, cls, follow_wrapped, skip, form), skip)
    except ValueError as error:
        raise ValueError(f'no signature found for {obj!r}') from error


def _without_first(sig, skip=True):
    if not skip:
        return sig
    parameters = list(sig.parameters.values())
    if not parameters or parameters[0].kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
        raise ValueError('invalid method signature')
    if parameters[0].kind is not _VAR_POSITIONAL:
        parameters.pop(0)
    return sig.replace(parameters=parameters)


def _of_function(cls, func, form):
    code = func.__code__
    count = code.co_argcount
    names = code.co_varnames
    annotations = get_annotations(func, format=form)
    defaults = func.__defaults__ or ()
    named_defaults = func.__kwdefaults__ or {}
    parameters = []

    def add(name, kind, default=_empty):
        parameters.append(Parameter(name, kind, default=default, annotation=annotations.get(name, _empty)))

    for at, name in enumerate(names[:count]):
        place = at - (count - len(defaults))
        add(name, _POSITIONAL_ONLY if at < code.co_posonlyargcount else _POSITIONAL_OR_KEYWORD, defaults[place] if place >= 0 else _empty)
    at = count + code.co_kwonlyargcount
    if code.co_flags & CO_VARARGS:
        add(names[at], _VAR_POSITIONAL)
        at += 1
    for name in names[count:count + code.co_kwonlyargcount]:
        add(name, _KEYWORD_ONLY, named_defaults.get(name, _empty))
    if code.co_flags & CO_VARKEYWORDS:
        add(names[at], _VAR_KEYWORD)
    return cls(parameters, return_annotation=annotations.get('return', _empty), __validate_parameters__=False)


def _of_partial(sig, partial):
    try:
        bound = sig.bind_partial(*partial.args, **partial.keywords)
    except TypeError as error:
        raise ValueError(f'partial object {partial!r} has incorrect arguments') from error
    parameters = []
    by_keyword = False
    for name, parameter in sig.parameters.items():
        if name not in bound.arguments:
            if by_keyword and parameter.kind is _POSITIONAL_OR_KEYWORD:
                parameter = parameter.replace(kind=_KEYWORD_ONLY)
            if not (by_keyword and parameter.kind is _VAR_POSITIONAL):
                parameters.append(parameter)
            continue
        kind = parameter.kind
        if kind is _VAR_POSITIONAL or kind is _VAR_KEYWORD:
            parameters.append(parameter)
        elif name in partial.keywords and kind is not _POSITIONAL_ONLY:
            # What follows can only be given by name.
            by_keyword = True
            parameters.append(parameter.replace(kind=_KEYWORD_ONLY, default=bound.arguments[name]))
    return sig.replace(parameters=parameters)


def _of_class(cls, obj, follow_wrapped, skip, form):
    kind = type(obj)
    if kind is not type:
        call = getattr_static(kind, '__call__', None)
        if isfunction(call):
            return _without_first(_signature(call, cls, follow_wrapped, skip, form), skip)
    new = getattr_static(obj, '__new__', None)
    init = getattr_static(obj, '__init__', None)
    if isinstance(new, staticmethod):
        new = new.__func__
    # The first class with either decides; __new__ comes first.
    for base in obj.__mro__:
        if '__new__' in base.__dict__ and isfunction(new):
            return _without_first(_signature(new, cls, follow_wrapped, skip, form), skip)
        if '__init__' in base.__dict__ and isfunction(init):
            return _without_first(_signature(init, cls, follow_wrapped, skip, form), skip)
        text = base.__dict__.get('__text_signature__') or base.__text_signature__
        if isinstance(text, str) and base is not __builtins_object:
            return _of_text(cls, obj, text)
    if new is __builtins_object.__new__ and init is __builtins_object.__init__:
        return cls(())
    raise ValueError(f'no signature found for builtin {"" if obj is type else "type "}{obj!r}')


class _Shown:
    """A default that only its text is known of."""

    def __init__(self, text):
        self.text = text

    def __repr__(self):
        return self.text


_CONSTANTS = {'None': None, 'True': True, 'False': False, '()': (), '<unrepresentable>': _empty}


def _constant(text):
    if text in _CONSTANTS:
        return _CONSTANTS[text]
    if text[:1] in '\\'"' and '\\\\' not in text:
        return text[1:-1]
    for kind in (int, float):
        try:
            return kind(text)
        except ValueError:
            pass
    return {r"'\\n'": '\\n'}.get(text) or _Shown(text)


def _of_text(cls, obj, text, skip=True):
    """The signature that a builtin tells of itself."""
    inside = text[text.index('(') + 1:text.rindex(')')]
    parameters = []
    kind = _POSITIONAL_OR_KEYWORD
    is_bound = getattr(obj, '__self__', None) is not None
    for part in inside.split(', ') if inside else ():
        if part == '/':
            parameters = [parameter.replace(kind=_POSITIONAL_ONLY) for parameter in parameters]
        elif part == '*':
            kind = _KEYWORD_ONLY
        elif part.startswith('$'):
            # A bound method, or a function of a module, has its first argument already.
            if not (is_bound and skip) and part not in ('$module', '$type'):
                parameters.append(Parameter(part[1:], _POSITIONAL_ONLY))
        elif part.startswith('**'):
            parameters.append(Parameter(part[2:], _VAR_KEYWORD))
        elif part.startswith('*'):
            parameters.append(Parameter(part[1:], _VAR_POSITIONAL))
            kind = _KEYWORD_ONLY
        else:
            name, equals, default = part.partition('=')
            parameters.append(Parameter(name, kind, default=_constant(default) if equals else _empty))
    return cls(parameters, __validate_parameters__=False)


def get_annotations(obj, *, globals=None, locals=None, eval_str=False, format=1):
    """Compute the annotations dict for an object."""
    if format != 1:
        from annotationlib import get_annotations
        return get_annotations(obj, globals=globals, locals=locals, eval_str=eval_str, format=format)
    if isinstance(obj, type):
        annotations = dict(obj.__dict__.get('__annotations__') or getattr(obj, '__annotations__', None) or {})
    else:
        annotations = getattr(obj, '__annotations__', None)
        if annotations is None and not callable(obj):
            raise TypeError(f'{obj!r} does not have annotations')
        annotations = dict(annotations or {})
    if eval_str:
        from typing import _evaluated_text
        names = _names_for(obj, globals, locals)
        annotations = {name: _evaluated_text(value, *names) if isinstance(value, str) else value for name, value in annotations.items()}
    return annotations


def getfullargspec(func):
    """Get the names and default values of a callable object's parameters."""
    try:
        sig = _signature(func, Signature, False, False)
    except Exception as error:
        raise TypeError('unsupported callable') from error
    args, positional_only, named, defaults, named_defaults = [], [], [], (), {}
    varargs = varkw = None
    annotations = {} if sig.return_annotation is _empty else {'return': sig.return_annotation}
    for parameter in sig.parameters.values():
        kind, name = parameter.kind, parameter.name
        if kind is _POSITIONAL_ONLY:
            positional_only.append(name)
        elif kind is _POSITIONAL_OR_KEYWORD:
            args.append(name)
        elif kind is _VAR_POSITIONAL:
            varargs = name
        elif kind is _KEYWORD_ONLY:
            named.append(name)
            if parameter.default is not _empty:
                named_defaults[name] = parameter.default
        else:
            varkw = name
        if kind in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD) and parameter.default is not _empty:
            defaults += (parameter.default,)
        if parameter.annotation is not _empty:
            annotations[name] = parameter.annotation
    return FullArgSpec(positional_only + args, varargs, varkw, defaults or None, named, named_defaults or None, annotations)


def getcallargs(func, /, *positional, **named):
    """Get the mapping of arguments to values: raises TypeError as a call would."""
    if ismethod(func):
        positional = (func.__self__,) + positional
        func = func.__func__
    bound = _signature(func, Signature, False).bind(*positional, **named)
    bound.apply_defaults()
    return dict(bound.arguments)


def getargs(co):
    """Get information about the arguments accepted by a code object."""
    if not iscode(co):
        raise TypeError(f'{co!r} is not a code object')
    names = co.co_varnames
    at = co.co_argcount + co.co_kwonlyargcount
    args = list(names[:at])
    varargs = varkw = None
    if co.co_flags & CO_VARARGS:
        varargs = names[at]
        at += 1
    if co.co_flags & CO_VARKEYWORDS:
        varkw = names[at]
    return Arguments(args, varargs, varkw)
`;

/** Frozen Python of the part. */
export const INSPECT_SIGNATURE = CLASSES + MAKING;
