/** Classes and decorators of `typing`: Protocol, NamedTuple, TypedDict, NewType, get_type_hints, overload. CPython: Lib/typing.py. */

/** Second part of the module's frozen Python. */
export const TYPING_CLASSES = `
_T = TypeVar('_T')
AnyStr = TypeVar('AnyStr', bytes, str)
_NOT_MEMBERS = frozenset((
    '__abstractmethods__', '__annotations__', '__annotate__', '__annotate_func__', '__annotations_cache__', '__dict__', '__doc__', '__init__',
    '__module__', '__new__', '__slots__', '__subclasshook__', '__weakref__', '__class_getitem__', '__match_args__', '__static_attributes__',
    '__firstlineno__', '__parameters__', '__orig_bases__', '_is_protocol', '_is_runtime_protocol', '__protocol_attrs__', '__type_params__',
    '__non_callable_proto_members__', '__qualname__', '__classdictcell__', '__conditional_annotations__',
))

def _protocol_members(cls):
    names = set()
    for base in cls.__mro__[:-1]:
        if base.__name__ in ('Protocol', 'Generic'):
            continue
        for name in list(base.__dict__) + list(getattr(base, '__annotations__', ())):
            if not name.startswith('_abc_') and name not in _NOT_MEMBERS:
                names.add(name)
    return names

class _ProtocolMeta(ABCMeta):
    def __instancecheck__(cls, instance):
        if cls is Protocol or not getattr(cls, '_is_protocol', False):
            return super().__instancecheck__(instance)
        if not cls._is_runtime_protocol:
            raise TypeError('Instance and class checks can only be used with @runtime_checkable protocols')
        if ABCMeta.__subclasscheck__(cls, type(instance)):
            return True
        from inspect import getattr_static
        for name in cls.__protocol_attrs__:
            try:
                value = getattr_static(instance, name)
            except AttributeError:
                return False
            if value is None and name not in cls.__non_callable_proto_members__:
                return False
        return True

    def __subclasscheck__(cls, other):
        if cls is Protocol:
            return type.__subclasscheck__(cls, other)
        if getattr(cls, '_is_protocol', False):
            if not isinstance(other, type):
                raise TypeError('issubclass() arg 1 must be a class')
            if not cls._is_runtime_protocol:
                raise TypeError('Instance and class checks can only be used with @runtime_checkable protocols')
            if cls.__non_callable_proto_members__:
                names = ', '.join(sorted([repr(name) for name in cls.__non_callable_proto_members__]))
                raise TypeError(f'Protocols with non-method members don\\'t support issubclass(). Non-method members: {names}.')
        return super().__subclasscheck__(other)

def _refuse_init(self, *args, **kwargs):
    if type(self)._is_protocol:
        raise TypeError('Protocols cannot be instantiated')

class Protocol(Generic, metaclass=_ProtocolMeta):
    """Base class for protocol classes."""
    __module__ = 'typing'
    __slots__ = ()
    _is_protocol = True
    _is_runtime_protocol = False

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        if not cls.__dict__.get('_is_protocol', False):
            cls._is_protocol = Protocol in cls.__bases__
        if not cls._is_protocol:
            if cls.__init__ is _refuse_init:
                for base in cls.__mro__[1:]:
                    if '__init__' in base.__dict__ and base.__dict__['__init__'] is not _refuse_init:
                        cls.__init__ = base.__dict__['__init__']
                        break
            return
        for base in cls.__bases__:
            if not (base in (object, Generic) or base.__module__ in ('collections.abc', 'contextlib') or getattr(base, '_is_protocol', False)):
                raise TypeError(f'Protocols can only inherit from other protocols, got {base!r}')
        cls.__protocol_attrs__ = _protocol_members(cls)
        if '__subclasshook__' not in cls.__dict__:
            cls.__subclasshook__ = classmethod(_protocol_hook)
        if cls.__init__ is object.__init__:
            cls.__init__ = _refuse_init

def _protocol_hook(cls, other):
    if not cls.__dict__.get('_is_protocol', False):
        return NotImplemented
    for name in cls.__protocol_attrs__:
        for base in other.__mro__:
            if name in base.__dict__:
                if base.__dict__[name] is None:
                    return NotImplemented
                break
            if issubclass(other, Generic) and getattr(other, '_is_protocol', False) and name in _annotations_in(base):
                break
        else:
            return NotImplemented
    return True

def runtime_checkable(cls):
    """Mark a protocol class as a runtime protocol."""
    if not issubclass(cls, Generic) or not getattr(cls, '_is_protocol', False):
        raise TypeError('@runtime_checkable can be only applied to protocol classes, got %r' % cls)
    cls._is_runtime_protocol = True
    cls.__non_callable_proto_members__ = set([name for name in cls.__protocol_attrs__ if not callable(getattr(cls, name, None))])
    return cls

def is_protocol(tp, /):
    return isinstance(tp, type) and getattr(tp, '_is_protocol', False) and tp is not Protocol

def get_protocol_members(tp, /):
    if not is_protocol(tp):
        raise TypeError(f'{tp!r} is not a Protocol')
    return frozenset(tp.__protocol_attrs__)

__all__ = '''
Annotated Any Callable ClassVar Concatenate Final ForwardRef Generic Literal Optional ParamSpec Protocol Tuple Type TypeVar TypeVarTuple
Union AbstractSet Container ContextManager Hashable ItemsView Iterable Iterator KeysView Mapping MappingView MutableMapping MutableSequence
MutableSet Sequence Sized ValuesView Awaitable AsyncIterator AsyncIterable Coroutine Collection AsyncGenerator AsyncContextManager
Reversible SupportsAbs SupportsBytes SupportsComplex SupportsFloat SupportsIndex SupportsInt SupportsRound ChainMap Counter Deque Dict
DefaultDict List OrderedDict Set FrozenSet NamedTuple TypedDict Generator BinaryIO IO Match Pattern TextIO AnyStr assert_type assert_never
cast clear_overloads dataclass_transform evaluate_forward_ref final get_args get_origin get_overloads get_protocol_members get_type_hints
is_protocol is_typeddict LiteralString Never NewType no_type_check NoDefault NoReturn NotRequired overload override ParamSpecArgs
ParamSpecKwargs ReadOnly Required reveal_type runtime_checkable Self Text TYPE_CHECKING TypeAlias TypeGuard TypeIs TypeAliasType Unpack
'''.split()

_SUPPORTS = ('Int', 'Float', 'Complex', 'Bytes', 'Index', 'Abs', 'Round')

def __getattr__(name):
    # Made when they are asked for: most programs use none of them.
    names = __getattr__.__globals__
    if name in ('IO', 'TextIO', 'BinaryIO'):
        names.update(_file_types())
        return names[name]
    if not name.startswith('Supports') or name[8:] not in _SUPPORTS:
        raise AttributeError(f"module 'typing' has no attribute '{name}'")
    made = runtime_checkable(_ProtocolMeta(name, (Protocol,), {
        '__module__': 'typing', '__slots__': (), f'__{name[8:].lower()}__': abstractmethod(lambda self: None),
    }))
    names[name] = made
    return made

def _file_types():
    _IO = _io_type()

    class TextIO(_IO[str]):
        """Typed version of the return of open() in text mode."""
        __slots__ = ()
        __qualname__ = 'TextIO'
        @property
        @abstractmethod
        def buffer(self) -> 'BinaryIO': pass
        @property
        @abstractmethod
        def encoding(self) -> str: pass
        @property
        @abstractmethod
        def errors(self) -> 'str | None': pass
        @property
        @abstractmethod
        def line_buffering(self) -> bool: pass
        @property
        @abstractmethod
        def newlines(self) -> Any: pass
        @abstractmethod
        def __enter__(self) -> 'TextIO': pass

    class BinaryIO(_IO[bytes]):
        """Typed version of the return of open() in binary mode."""
        __slots__ = ()
        __qualname__ = 'BinaryIO'
        @abstractmethod
        def write(self, s: 'bytes | bytearray') -> int: pass
        @abstractmethod
        def __enter__(self) -> 'BinaryIO': pass

    return {'IO': _IO, 'TextIO': TextIO, 'BinaryIO': BinaryIO}

def _io_type():
    class IO(Generic[AnyStr]):
        """Generic base class for TextIO and BinaryIO."""
        __slots__ = ()
        __qualname__ = 'IO'
        @property
        @abstractmethod
        def mode(self) -> str: pass
        @property
        @abstractmethod
        def name(self) -> 'str | Any': pass
        @abstractmethod
        def close(self) -> None: pass
        @property
        @abstractmethod
        def closed(self) -> bool: pass
        @abstractmethod
        def fileno(self) -> int: pass
        @abstractmethod
        def flush(self) -> None: pass
        @abstractmethod
        def isatty(self) -> bool: pass
        @abstractmethod
        def read(self, n: int = -1) -> AnyStr: pass
        @abstractmethod
        def readable(self) -> bool: pass
        @abstractmethod
        def readline(self, limit: int = -1) -> AnyStr: pass
        @abstractmethod
        def readlines(self, hint: int = -1) -> 'list[AnyStr]': pass
        @abstractmethod
        def seek(self, offset: int, whence: int = 0) -> int: pass
        @abstractmethod
        def seekable(self) -> bool: pass
        @abstractmethod
        def tell(self) -> int: pass
        @abstractmethod
        def truncate(self, size: 'int | None' = None) -> int: pass
        @abstractmethod
        def writable(self) -> bool: pass
        @abstractmethod
        def write(self, s: AnyStr) -> int: pass
        @abstractmethod
        def writelines(self, lines: 'list[AnyStr]') -> None: pass
        @abstractmethod
        def __enter__(self) -> 'IO[AnyStr]': pass
        @abstractmethod
        def __exit__(self, type, value, traceback) -> None: pass
    return IO


class _Field:
    def __init__(self, position):
        self._position = position
        self.__doc__ = f'Alias for field number {position}'

    def __get__(self, instance, owner=None):
        return self if instance is None else tuple.__getitem__(instance, self._position)

    def __set__(self, instance, value):
        raise AttributeError("can't set attribute")

    def __delete__(self, instance):
        raise AttributeError("can't delete attribute")

def _make_named_tuple(name, fields, defaults, module, extra, annotate=None):
    names = [field for field, kind in fields]
    _TUPLE_NEW = tuple.__new__

    def __new__(_cls, *args, **kwargs):
        if len(args) > len(names):
            raise TypeError(f'{name}.__new__() takes {_span(names, defaults)} positional arguments but {len(args) + 1} were given')
        values = dict(zip(names, args))
        for key, value in kwargs.items():
            if key not in names:
                raise TypeError(f"{name}.__new__() got an unexpected keyword argument '{key}'")
            if key in values:
                raise TypeError(f"{name}.__new__() got multiple values for argument '{key}'")
            values[key] = value
        missing = [repr(one) for one in names if one not in values and one not in defaults]
        if missing:
            listed = missing[0] if len(missing) == 1 else ' and '.join(missing) if len(missing) == 2 else ', '.join(missing[:-1]) + ', and ' + missing[-1]
            raise TypeError(f"{name}.__new__() missing {len(missing)} required positional argument{'s' if len(missing) > 1 else ''}: {listed}")
        return _TUPLE_NEW(_cls, [values[one] if one in values else defaults[one] for one in names])

    def _make(cls, iterable):
        made = _TUPLE_NEW(cls, iterable)
        if len(made) != len(names):
            raise TypeError(f'Expected {len(names)} arguments, got {len(made)}')
        return made

    def _replace(self, /, **kwds):
        made = self._make([kwds.pop(one, value) for one, value in zip(names, self)])
        if kwds:
            raise TypeError(f'Got unexpected field names: {list(kwds)!r}')
        return made

    def __repr__(self):
        return self.__class__.__name__ + '(' + ', '.join([f'{one}={value!r}' for one, value in zip(names, self)]) + ')'

    def _asdict(self):
        return dict(zip(names, self))

    def __getnewargs__(self):
        return tuple(self)

    namespace = {
        '__doc__': f"{name}({', '.join(names)})", '__slots__': (), '_fields': tuple(names), '_field_defaults': defaults, '__new__': __new__,
        '_make': classmethod(_make), '_replace': _replace, '__replace__': _replace, '__repr__': __repr__, '_asdict': _asdict,
        '__getnewargs__': __getnewargs__, '__match_args__': tuple(names), '__module__': module,
    }
    for function in (__new__, _replace, __repr__, _asdict, __getnewargs__):
        function.__qualname__ = f'{name}.{function.__name__}'
    for i, one in enumerate(names):
        namespace[one] = _Field(i)
    namespace.update(extra)
    cls = type(name, (tuple,), namespace)
    if annotate is not None:
        cls.__annotate__ = annotate
    else:
        cls.__annotations__ = {one: type_argument(kind) for one, kind in fields}
    cls.__orig_bases__ = (NamedTuple,)
    return cls

def _span(names, defaults):
    return f'from {len(names) - len(defaults) + 1} to {len(names) + 1}' if defaults else str(len(names) + 1)

_FIXED = frozenset(('__new__', '__init__', '__slots__', '__getnewargs__', '_fields', '_field_defaults', '_field_types', '_make', '_replace', '_asdict', '_source'))
_SILENT = frozenset(('__module__', '__name__', '__annotations__', '__qualname__', '__orig_bases__', '__annotate__', '__annotate_func__', '__firstlineno__', '__static_attributes__', '__classdictcell__', '__conditional_annotations__'))

def _annotations_in(cls):
    # Those that were set, or have been asked for.
    return cls.__dict__.get('__annotations__', cls.__dict__.get('__annotations_cache__', {}))

def _own_annotations(namespace):
    annotate = namespace.get('__annotate__', namespace.get('__annotate_func__'))
    if annotate is not None:
        return annotate(1), annotate
    return namespace.get('__annotations__', {}), None

class _NamedTupleMeta(type):
    def __new__(cls, typename, bases, ns):
        for base in bases:
            if base is not _NamedTuple and base is not Generic:
                raise TypeError('can only inherit from a NamedTuple type and Generic')
        kinds, annotate = _own_annotations(ns)
        defaults = {}
        for name in kinds:
            if name.startswith('_'):
                raise ValueError(f'Field names cannot start with an underscore: {name!r}')
            if name in ns:
                defaults[name] = ns[name]
            elif defaults:
                raise TypeError(f"Non-default namedtuple field {name} cannot follow default field{'s' if len(defaults) > 1 else ''} {', '.join(defaults)}")
        extra = {}
        for key, value in ns.items():
            if key in _FIXED:
                raise AttributeError('Cannot overwrite NamedTuple attribute ' + key)
            if key not in _SILENT and key not in kinds:
                extra[key] = value
        if '__qualname__' in ns:
            extra['__qualname__'] = ns['__qualname__']
        return _make_named_tuple(typename, list(kinds.items()), defaults, ns['__module__'], extra, annotate)

_NamedTuple = type.__new__(_NamedTupleMeta, 'NamedTuple', (), {'__module__': 'typing'})

class _NamedTupleForm(_SpecialForm):
    def __call__(self, typename, fields=(), /, **kwargs):
        if kwargs:
            raise TypeError('NamedTuple() takes a list of fields, not keywords')
        from sys import _caller_module
        return _make_named_tuple(typename, list(fields), {}, _caller_module(), {})

    def __mro_entries__(self, bases):
        return (_NamedTuple,)

    def __repr__(self):
        return '<function NamedTuple>'

NamedTuple = _NamedTupleForm('NamedTuple')


def _field_marks(kind):
    marks = set()
    while True:
        origin = get_origin(kind)
        if origin is Annotated:
            kind = kind.__origin__
        elif origin in (Required, NotRequired, ReadOnly):
            marks.add(origin)
            kind = kind.__args__[0]
        else:
            return marks

class _TypedDictMeta(type):
    def __new__(cls, name, bases, ns, total=True):
        for base in bases:
            if type(base) is not _TypedDictMeta and base is not Generic:
                raise TypeError('cannot inherit from both a TypedDict type and a non-TypedDict base class')
        generic = (Generic,) if any([issubclass(base, Generic) for base in bases if isinstance(base, type)]) else ()
        if name != 'TypedDict':
            own, annotate = _own_annotations(ns)
        else:
            own, annotate = {}, None
        made = type.__new__(cls, name, generic + (dict,), {key: value for key, value in ns.items() if key not in ('__annotate__', '__annotate_func__')})
        if '__orig_bases__' not in ns:
            made.__orig_bases__ = bases
        annotations = {}
        required, optional, readonly, mutable = set(), set(), set(), set()
        for base in bases:
            annotations.update(_annotations_in(base))
            required |= base.__dict__.get('__required_keys__', frozenset())
            optional |= base.__dict__.get('__optional_keys__', frozenset())
            readonly |= base.__dict__.get('__readonly_keys__', frozenset())
            mutable |= base.__dict__.get('__mutable_keys__', frozenset())
        for key, kind in own.items():
            kind = type_argument(kind)
            annotations[key] = kind
            marks = _field_marks(kind)
            is_required = Required in marks or total and NotRequired not in marks
            (required if is_required else optional).add(key)
            (optional if is_required else required).discard(key)
            (readonly if ReadOnly in marks else mutable).add(key)
        made.__annotations__ = annotations
        made.__required_keys__ = frozenset(required)
        made.__optional_keys__ = frozenset(optional)
        made.__readonly_keys__ = frozenset(readonly)
        made.__mutable_keys__ = frozenset(mutable)
        made.__total__ = total
        return made

    def __call__(cls, /, *args, **kwargs):
        return dict(*args, **kwargs)

    def __subclasscheck__(cls, other):
        raise TypeError('TypedDict does not support instance and class checks')

    __instancecheck__ = __subclasscheck__

class _TypedDictForm(_SpecialForm):
    def __call__(self, typename, fields=(), /, *, total=True):
        from sys import _caller_module
        return _TypedDictMeta(typename, (), {'__annotations__': dict(fields), '__module__': _caller_module()}, total=total)

    def __mro_entries__(self, bases):
        return (_TypedDict,)

    def __repr__(self):
        return '<function TypedDict>'

_TypedDict = type.__new__(_TypedDictMeta, 'TypedDict', (), {'__module__': 'typing'})
TypedDict = _TypedDictForm('TypedDict')

def is_typeddict(tp):
    """Check if an annotation is a TypedDict class."""
    return isinstance(tp, _TypedDictMeta) and tp is not _TypedDict


class NewType:
    """NewType creates simple unique types with almost zero runtime overhead."""
    __module__ = 'typing'

    def __init__(self, name, tp):
        from sys import _caller_module
        self.__qualname__ = name
        self.__name__ = name.rpartition('.')[-1] if '.' in name else name
        self.__supertype__ = tp
        self.__module__ = _caller_module()

    def __mro_entries__(self, bases):
        raise TypeError(f'Cannot subclass an instance of NewType. Perhaps you were looking for: \`{bases[0].__name__ if isinstance(bases[0], type) else "X"} = NewType(...)\`')

    def __repr__(self):
        return f'{self.__module__}.{self.__qualname__}'

    def __reduce__(self):
        return self.__qualname__

    def __call__(self, x, /):
        return x

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]


def _evaluated(value, globalns, localns):
    if isinstance(value, str):
        value = ForwardRef(value)
    if isinstance(value, ForwardRef):
        text = value.__forward_arg__
        found = _evaluated_text(text, globalns, localns)
        if found is None or isinstance(found, str) and found == text:
            return type(None) if found is None else value
        return _evaluated(found, globalns, localns)
    if isinstance(value, _AnnotatedAlias):
        return value.copy_with((_evaluated(value.__origin__, globalns, localns),))
    if isinstance(value, _Alias) and not isinstance(value, _LiteralGenericAlias):
        return value.copy_with(tuple([_evaluated(arg, globalns, localns) for arg in value.__args__]))
    if isinstance(value, GenericAlias):
        return GenericAlias(value.__origin__, tuple([_evaluated(arg, globalns, localns) for arg in value.__args__]))
    if isinstance(value, Union):
        return Union[tuple([_evaluated(arg, globalns, localns) for arg in value.__args__])]
    return value

def _strip_annotations(kind):
    if isinstance(kind, _AnnotatedAlias):
        return _strip_annotations(kind.__origin__)
    if isinstance(kind, _Alias) and kind.__origin__ in (Required, NotRequired, ReadOnly):
        return _strip_annotations(kind.__args__[0])
    if isinstance(kind, _Alias) and not isinstance(kind, _LiteralGenericAlias):
        return kind.copy_with(tuple([_strip_annotations(arg) for arg in kind.__args__]))
    if isinstance(kind, GenericAlias):
        return GenericAlias(kind.__origin__, tuple([_strip_annotations(arg) for arg in kind.__args__]))
    if isinstance(kind, Union):
        return Union[tuple([_strip_annotations(arg) for arg in kind.__args__])]
    return kind

def get_type_hints(obj, globalns=None, localns=None, include_extras=False):
    """Return type hints for an object."""
    if getattr(obj, '__no_type_check__', None):
        return {}
    hints = {}
    if isinstance(obj, type):
        from sys import _main_names
        for base in reversed(obj.__mro__):
            names = (_main_names() if base.__module__ == '__main__' else {}) if globalns is None else globalns
            own = _annotations_in(base) if isinstance(_annotations_in(base), dict) and _annotations_in(base) else getattr(base, '__annotations__', {}) if base is not object else {}
            for name, value in own.items():
                hints[name] = _evaluated(type(None) if value is None else value, names, dict(vars(base)) if localns is None else localns)
    else:
        while hasattr(obj, '__wrapped__'):
            obj = obj.__wrapped__
        if isinstance(obj, types.ModuleType):
            names = obj.__dict__
        else:
            names = getattr(obj, '__globals__', {})
        annotations = getattr(obj, '__annotations__', None)
        if annotations is None:
            raise TypeError(f'{obj!r} does not have annotations')
        params = {param.__name__: param for param in getattr(obj, '__type_params__', ())}
        for name, value in annotations.items():
            hints[name] = _evaluated(type(None) if value is None else value, names if globalns is None else globalns, params if localns is None else localns)
    return hints if include_extras else {name: _strip_annotations(kind) for name, kind in hints.items()}

_overloads = {}

def _overload_dummy(*args, **kwds):
    """Helper for @overload to raise when called."""
    raise NotImplementedError(
        'You should not call an overloaded function. A series of @overload-decorated functions outside a stub module should always be followed by an implementation that is not @overload-ed.'
    )

def overload(func):
    """Decorator for overloaded functions/methods."""
    inner = getattr(func, '__func__', func)
    try:
        _overloads.setdefault(inner.__module__, {}).setdefault(inner.__qualname__, {})[inner.__code__.co_firstlineno] = func
    except AttributeError:
        pass
    return _overload_dummy

def get_overloads(func):
    inner = getattr(func, '__func__', func)
    if inner.__module__ not in _overloads:
        return []
    names = _overloads[inner.__module__]
    return list(names[inner.__qualname__].values()) if inner.__qualname__ in names else []

def clear_overloads():
    _overloads.clear()

def cast(typ, val):
    """Cast a value to a type: returns it unchanged."""
    return val

def assert_type(val, typ, /):
    return val

def assert_never(arg, /):
    value = repr(arg)
    if len(value) > 100:
        value = value[:100] + '...'
    raise AssertionError(f'Expected code to be unreachable, but got: {value}')

def reveal_type(obj, /):
    import sys
    print(f'Runtime type is {type(obj).__name__!r}', file=sys.stderr)
    return obj

def final(f):
    """Decorator to indicate final methods and final classes."""
    try:
        f.__final__ = True
    except (AttributeError, TypeError):
        pass
    return f

def override(method, /):
    """Indicate that a method is intended to override a method in a base class."""
    try:
        method.__override__ = True
    except (AttributeError, TypeError):
        pass
    return method

def no_type_check(arg):
    """Decorator to indicate that annotations are not type hints: of a function, or of a class and what is defined in it."""
    if isinstance(arg, type):
        for key in dir(arg):
            obj = getattr(arg, key)
            if (not hasattr(obj, '__qualname__') or obj.__qualname__ != f'{arg.__qualname__}.{obj.__name__}'
                    or getattr(obj, '__module__', None) != arg.__module__):
                continue
            if isinstance(obj, _FunctionType):
                obj.__no_type_check__ = True
            if isinstance(obj, _MethodType):
                obj.__func__.__no_type_check__ = True
            if isinstance(obj, type):
                no_type_check(obj)
    try:
        arg.__no_type_check__ = True
    except TypeError:
        pass
    return arg

class _Bound:
    def method(self):
        pass

_FunctionType, _MethodType = type(final), type(_Bound().method)
del _Bound

def dataclass_transform(*, eq_default=True, order_default=False, kw_only_default=False, frozen_default=False, field_specifiers=(), **kwargs):
    def decorate(cls_or_fn):
        cls_or_fn.__dataclass_transform__ = {
            'eq_default': eq_default, 'order_default': order_default, 'kw_only_default': kw_only_default,
            'frozen_default': frozen_default, 'field_specifiers': field_specifiers, 'kwargs': kwargs,
        }
        return cls_or_fn
    return decorate

def evaluate_forward_ref(forward_ref, *, owner=None, globals=None, locals=None, type_params=None, format=None):
    """Evaluate a forward reference as a type hint, and those that it leads to."""
    text = forward_ref.__forward_arg__
    if format == 4:
        return text
    value = forward_ref.evaluate(globals=globals, locals=locals, type_params=type_params, owner=owner, format=1 if format is None else format)
    return _evaluated(value, globals or {}, locals or {}) if format in (None, 1) else value
`;
