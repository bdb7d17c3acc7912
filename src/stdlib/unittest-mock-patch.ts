/** Module `unittest.mock`: patching, mocks with signatures, files and sealing. CPython: Lib/unittest/mock.py. */

/** Frozen Python of the module. */
export const MOCK_PATCHES = `
import builtins as _names_of_builtins

# The names of CPython's, as a program may patch what it is not granted.
_builtins = {*dir(_names_of_builtins), '__import__', 'breakpoint', 'compile', 'eval', 'exec', 'exit', 'help', 'input', 'open', 'quit'}


class _SpecState:
    """A child of an autospec that is made when it is first asked for."""

    def __init__(self, spec, spec_set=False, parent=None, name=None, ids=None, instance=False):
        self.spec = spec
        self.ids = ids
        self.spec_set = spec_set
        self.parent = parent
        self.instance = instance
        self.name = name


def _resolve_name(name):
    """What a dotted name means: modules as far as there are any, then attributes."""
    import importlib
    module, *parts = name.split('.')
    found = importlib.import_module(module)
    while parts:
        try:
            found = importlib.import_module(f'{module}.{parts[0]}')
        except ImportError:
            break
        module = f'{module}.{parts.pop(0)}'
    for part in parts:
        found = getattr(found, part)
    return found


def _check_spec_arg_typos(kwargs):
    for typo in ('autospect', 'auto_spec', 'set_spec'):
        if typo in kwargs:
            raise RuntimeError(f'{typo!r} might be a typo; use unsafe=True if this is intended')


class _patch:
    attribute_name = None
    _active_patches = []

    def __init__(self, getter, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs, *, unsafe=False):
        if new_callable is not None:
            if new is not DEFAULT:
                raise ValueError("Cannot use 'new' and 'new_callable' together")
            if autospec is not None:
                raise ValueError("Cannot use 'autospec' and 'new_callable' together")
        if not unsafe:
            _check_spec_arg_typos(kwargs)
        if _is_mock(spec):
            raise InvalidSpecError(f'Cannot spec attr {attribute!r} as the spec has already been mocked out. [spec={spec!r}]')
        if _is_mock(spec_set):
            raise InvalidSpecError(f'Cannot spec attr {attribute!r} as the spec_set target has already been mocked out. [spec_set={spec_set!r}]')
        self.getter = getter
        self.attribute = attribute
        self.new = new
        self.new_callable = new_callable
        self.spec = spec
        self.create = create
        self.has_local = False
        self.spec_set = spec_set
        self.autospec = autospec
        self.kwargs = kwargs
        self.additional_patchers = []
        self.is_started = False
        self._hidden = None

    def copy(self):
        made = _patch(self.getter, self.attribute, self.new, self.spec, self.create, self.spec_set, self.autospec, self.new_callable, self.kwargs)
        made.attribute_name = self.attribute_name
        made.additional_patchers = [each.copy() for each in self.additional_patchers]
        return made

    def __call__(self, func):
        if isinstance(func, type):
            return self.decorate_class(func)
        if inspect.iscoroutinefunction(func):
            return self.decorate_async_callable(func)
        return self.decorate_callable(func)

    def decorate_class(self, klass):
        for attr in dir(klass):
            if attr.startswith(patch.TEST_PREFIX):
                value = getattr(klass, attr)
                if hasattr(value, '__call__'):
                    setattr(klass, attr, self.copy()(value))
        return klass

    @contextlib.contextmanager
    def decoration_helper(self, patched, args, keywargs):
        more = []
        with contextlib.ExitStack() as stack:
            for patching in patched.patchings:
                made = stack.enter_context(patching)
                if patching.attribute_name is not None:
                    keywargs.update(made)
                elif patching.new is DEFAULT:
                    more.append(made)
            yield args + tuple(more), keywargs

    def decorate_callable(self, func):
        if hasattr(func, 'patchings'):
            func.patchings.append(self)
            return func

        @functools.wraps(func)
        def patched(*args, **keywargs):
            with self.decoration_helper(patched, args, keywargs) as (newargs, newkeywargs):
                return func(*newargs, **newkeywargs)

        patched.patchings = [self]
        return patched

    def decorate_async_callable(self, func):
        if hasattr(func, 'patchings'):
            func.patchings.append(self)
            return func

        @functools.wraps(func)
        async def patched(*args, **keywargs):
            with self.decoration_helper(patched, args, keywargs) as (newargs, newkeywargs):
                return await func(*newargs, **newkeywargs)

        patched.patchings = [self]
        return patched

    def get_original(self):
        target = self.getter()
        name = self.attribute
        original = DEFAULT
        is_local = False
        try:
            original = target.__dict__[name]
        except (AttributeError, KeyError):
            original = getattr(target, name, DEFAULT)
        else:
            is_local = True
        if name in _builtins and isinstance(target, ModuleType):
            self.create = True
        if not self.create and original is DEFAULT:
            raise AttributeError(f'{target} does not have the attribute {name!r}')
        return original, is_local

    def _made(self, original, spec, spec_set):
        """The mock to put in place, where the program gives none."""
        inherit = False
        if spec is True:
            spec = original
            if spec_set is True:
                spec_set, spec = original, None
        elif spec is not None:
            if spec_set is True:
                spec_set, spec = spec, None
        elif spec_set is True:
            spec_set = original
        if spec is not None or spec_set is not None:
            if original is DEFAULT:
                raise TypeError("Can't use 'spec' with create=True")
            inherit = isinstance(original, type)
        made = AsyncMock if spec is None and _is_async(original) else MagicMock
        keywords = {}
        this_spec = spec_set if spec_set else spec
        if self.new_callable is not None:
            made = self.new_callable
        elif spec or spec_set:
            can_call = '__call__' in this_spec if _is_list(this_spec) else callable(this_spec)
            if _is_async(this_spec):
                made = AsyncMock
            elif not can_call:
                made = NonCallableMagicMock
        if spec is not None:
            keywords['spec'] = spec
        if spec_set is not None:
            keywords['spec_set'] = spec_set
        if isinstance(made, type) and issubclass(made, NonCallableMock) and self.attribute:
            keywords['name'] = self.attribute
        keywords.update(self.kwargs)
        new = made(**keywords)
        if inherit and _is_mock(new):
            # What a class gives when it is called has the specification too.
            if not _is_list(this_spec) and not _instances_callable(this_spec):
                made = NonCallableMagicMock
            keywords.pop('name')
            new.return_value = made(_new_parent=new, _new_name='()', **keywords)
        return new

    def _autospecced(self, original, spec_set):
        if self.new is not DEFAULT:
            raise TypeError("autospec creates the mock for you. Can't specify autospec and new.")
        if original is DEFAULT:
            raise TypeError("Can't use 'autospec' with create=True")
        autospec = original if self.autospec is True else self.autospec
        if _is_mock(self.target):
            raise InvalidSpecError(f'Cannot autospec attr {self.attribute!r} as the patch target has already been mocked out. '
                                   f'[target={self.target!r}, attr={autospec!r}]')
        if _is_mock(autospec):
            target = getattr(self.target, '__name__', self.target)
            raise InvalidSpecError(f'Cannot autospec attr {self.attribute!r} from target {target!r} as it has already been mocked out. '
                                   f'[target={self.target!r}, attr={autospec!r}]')
        return create_autospec(autospec, spec_set=bool(spec_set), _name=self.attribute, **self.kwargs)

    def __enter__(self):
        """Perform the patch."""
        if self.is_started:
            raise RuntimeError('Patch is already started')
        new = self.new
        spec, spec_set, autospec = (None if each is False else each for each in (self.spec, self.spec_set, self.autospec))
        self.target = self.getter()
        if spec is not None and autospec is not None:
            raise TypeError("Can't specify spec and autospec")
        if (spec is not None or autospec is not None) and spec_set not in (True, None):
            raise TypeError("Can't provide explicit spec_set *and* spec or autospec")
        original, is_local = self.get_original()
        if new is DEFAULT and autospec is None:
            new = self._made(original, spec, spec_set)
        elif autospec is not None:
            new = self._autospecced(original, spec_set)
        elif self.kwargs:
            raise TypeError("Can't pass kwargs to a mock we aren't creating")
        self.temp_original = original
        self.is_local = is_local
        self._exit_stack = contextlib.ExitStack()
        self.is_started = True
        try:
            setattr(self.target, self.attribute, new)
            self._shadow(new)
            if self.attribute_name is None:
                return new
            made = {self.attribute_name: new} if self.new is DEFAULT else {}
            for patching in self.additional_patchers:
                more = self._exit_stack.enter_context(patching)
                if patching.new is DEFAULT:
                    made.update(more)
            return made
        except:
            if not self.__exit__(*sys.exc_info()):
                raise

    def _shadow(self, new):
        """A program does not see what is assigned in its module builtins, so it gets the name as one of its own for the while."""
        name = self.attribute
        names = sys._main_names()
        self._hidden = None
        if self.target is _names_of_builtins and getattr(names.get(name), '__module__', None) != '__main__':
            self._hidden = (names.get(name, DEFAULT),)
            names[name] = new

    def _unshadow(self):
        if self._hidden is not None:
            names = sys._main_names()
            original, = self._hidden
            self._hidden = None
            if original is DEFAULT:
                names.pop(self.attribute, None)
            else:
                names[self.attribute] = original

    def __exit__(self, *exc_info):
        """Undo the patch."""
        if not self.is_started:
            return
        self._unshadow()
        if self.is_local and self.temp_original is not DEFAULT:
            setattr(self.target, self.attribute, self.temp_original)
        else:
            delattr(self.target, self.attribute)
            if not self.create and (not hasattr(self.target, self.attribute) or self.attribute in (
                    '__doc__', '__module__', '__defaults__', '__annotations__', '__kwdefaults__')):
                # A proxy, or what every object has.
                setattr(self.target, self.attribute, self.temp_original)
        del self.temp_original, self.is_local, self.target
        stack = self._exit_stack
        del self._exit_stack
        self.is_started = False
        return stack.__exit__(*exc_info)

    def start(self):
        """Activate a patch, returning any created mock."""
        result = self.__enter__()
        self._active_patches.append(self)
        return result

    def stop(self):
        """Stop an active patch."""
        try:
            self._active_patches.remove(self)
        except ValueError:
            return None
        return self.__exit__(None, None, None)


def _get_target(target):
    try:
        target, attribute = target.rsplit('.', 1)
    except (TypeError, ValueError, AttributeError):
        raise TypeError(f'Need a valid target to patch. You supplied: {target!r}')
    return functools.partial(_resolve_name, target), attribute


def _patch_object(target, attribute, new=DEFAULT, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, *, unsafe=False, **kwargs):
    """patch the named member (attribute) on an object (target) with a mock object."""
    if type(target) is str:
        raise TypeError(f'{target!r} must be the actual object to be patched, not a str')
    return _patch(lambda: target, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs, unsafe=unsafe)


def _patch_multiple(target, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, **kwargs):
    """Perform multiple patches in a single call."""
    getter = functools.partial(_resolve_name, target) if type(target) is str else lambda: target
    if not kwargs:
        raise ValueError('Must supply at least one keyword argument with patch.multiple')
    patchers = []
    for attribute, new in kwargs.items():
        each = _patch(getter, attribute, new, spec, create, spec_set, autospec, new_callable, {})
        each.attribute_name = attribute
        patchers.append(each)
    first, *first.additional_patchers = patchers
    return first


def patch(target, new=DEFAULT, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, *, unsafe=False, **kwargs):
    """\`patch\` acts as a function decorator, class decorator or a context manager: inside, the target is patched with a \`new\` object."""
    getter, attribute = _get_target(target)
    return _patch(getter, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs, unsafe=unsafe)


class _patch_dict:
    """Patch a dictionary, or dictionary like object, and restore the dictionary to its original state after the test."""

    def __init__(self, in_dict, values=(), clear=False, **kwargs):
        self.in_dict = in_dict
        self.values = dict(values)
        self.values.update(kwargs)
        self.clear = clear
        self._original = None

    def __call__(self, f):
        if isinstance(f, type):
            return self.decorate_class(f)
        if inspect.iscoroutinefunction(f):
            return self.decorate_async_callable(f)
        return self.decorate_callable(f)

    def decorate_callable(self, f):
        @functools.wraps(f)
        def _inner(*args, **kw):
            self._patch_dict()
            try:
                return f(*args, **kw)
            finally:
                self._unpatch_dict()
        return _inner

    def decorate_async_callable(self, f):
        @functools.wraps(f)
        async def _inner(*args, **kw):
            self._patch_dict()
            try:
                return await f(*args, **kw)
            finally:
                self._unpatch_dict()
        return _inner

    def decorate_class(self, klass):
        for attr in dir(klass):
            value = getattr(klass, attr)
            if attr.startswith(patch.TEST_PREFIX) and hasattr(value, '__call__'):
                setattr(klass, attr, _patch_dict(self.in_dict, self.values, self.clear)(value))
        return klass

    def __enter__(self):
        """Patch the dict."""
        self._patch_dict()
        return self.in_dict

    def _patch_dict(self):
        if isinstance(self.in_dict, str):
            self.in_dict = _resolve_name(self.in_dict)
        target = self.in_dict
        try:
            original = target.copy()
        except AttributeError:
            # No method, so what a mapping must have.
            original = {key: target[key] for key in target}
        self._original = original
        if self.clear:
            _clear_dict(target)
        try:
            target.update(self.values)
        except AttributeError:
            for key in self.values:
                target[key] = self.values[key]

    def _unpatch_dict(self):
        target = self.in_dict
        original = self._original
        _clear_dict(target)
        try:
            target.update(original)
        except AttributeError:
            for key in original:
                target[key] = original[key]

    def __exit__(self, *args):
        """Unpatch the dict."""
        if self._original is not None:
            self._unpatch_dict()
            self._original = None
        return False

    def start(self):
        """Activate a patch, returning any created mock."""
        result = self.__enter__()
        _patch._active_patches.append(self)
        return result

    def stop(self):
        """Stop an active patch."""
        try:
            _patch._active_patches.remove(self)
        except ValueError:
            return None
        return self.__exit__(None, None, None)


def _clear_dict(target):
    try:
        target.clear()
    except AttributeError:
        for key in list(target):
            del target[key]


def _patch_stopall():
    """Stop all active patches. LIFO to unroll nested patches."""
    for each in reversed(_patch._active_patches):
        each.stop()


patch.object = _patch_object
patch.dict = _patch_dict
patch.multiple = _patch_multiple
patch.stopall = _patch_stopall
patch.TEST_PREFIX = 'test'


def create_autospec(spec, spec_set=False, instance=False, _parent=None, _name=None, *, unsafe=False, **kwargs):
    """Create a mock object using another object as a spec. Attributes on the mock will use the corresponding attribute on the \`spec\` object as their spec."""
    if _is_list(spec):
        # A list of names says nothing of what they are.
        spec = type(spec)
    is_type = isinstance(spec, type)
    if _is_mock(spec):
        raise InvalidSpecError(f'Cannot autospec a Mock object. [object={spec!r}]')
    is_async = _is_async_function(spec)
    keywords = {'spec': spec}
    fields = {}
    if is_type and instance and hasattr(spec, '__dataclass_fields__'):
        import dataclasses
        fields = {field.name: field.type for field in dataclasses.fields(spec)}
        if fields:
            keywords['spec'] = dir(spec) + list(fields)
    if spec_set:
        keywords = {'spec_set': keywords['spec']}
    elif spec is None:
        keywords = {}
    if keywords and instance:
        keywords['_spec_as_instance'] = True
    if not unsafe:
        _check_spec_arg_typos(kwargs)
    _name = kwargs.pop('name', _name)
    new_name = _name if _parent is not None else ''
    keywords.update(kwargs)
    made = MagicMock
    if inspect.isdatadescriptor(spec):
        # A property is what it gives, which is unknown.
        keywords = {}
    elif is_type and instance and not _instances_callable(spec):
        made = NonCallableMagicMock
    elif not _callable(spec):
        made = NonCallableMagicMock
    _name = keywords.pop('name', _name)
    mock = made(parent=_parent, _new_parent=_parent, _new_name=new_name, name=_name, **keywords)
    if fields:
        mock.__dict__['_spec_class'] = spec
    if isinstance(spec, _FUNCTIONS):
        mock = _as_function(mock, spec, is_async=is_async)
    else:
        _check_sig(spec, mock, is_type, instance)
    if _parent is not None and not instance:
        _parent._mock_children[_name] = mock
    if is_type and not instance and 'return_value' not in kwargs:
        mock.return_value = create_autospec(spec, spec_set, instance=True, _name='()', _parent=mock)
    _autospec_children(mock, spec, spec_set, is_type, fields)
    return mock


def _autospec_children(mock, spec, spec_set, is_type, fields):
    """Gives each attribute of the specification a mock of its own, or has it made when it is asked for."""
    for entry in dict.fromkeys([*fields, *dir(spec)]):
        if _is_magic(entry):
            continue
        if entry in fields and not hasattr(spec, entry):
            original = fields[entry]
        else:
            try:
                original = getattr(spec, entry)
            except AttributeError:
                continue
        if not isinstance(original, _FUNCTIONS):
            mock._mock_children[entry] = _SpecState(original, spec_set, mock, entry)
            continue
        parent = mock.mock if isinstance(spec, _FUNCTIONS) else mock
        skipfirst = _must_skip(spec, entry, is_type)
        child = AsyncMock if inspect.iscoroutinefunction(original) else MagicMock
        keywords = {'spec_set' if spec_set else 'spec': original}
        new = child(parent=parent, name=entry, _new_name=entry, _new_parent=parent, _eat_self=skipfirst, **keywords)
        mock._mock_children[entry] = new
        new.return_value = child()
        _check_sig(original, new, skipfirst=skipfirst)
        # So that functions are called with their signature, and are found on the class too.
        if isinstance(new, _FUNCTIONS):
            setattr(mock, entry, new)


def _must_skip(spec, entry, is_type):
    """Whether the first argument of a method is given by what it is looked up on."""
    if not isinstance(spec, type):
        if entry in getattr(spec, '__dict__', {}):
            return False
        spec = type(spec)
    for klass in spec.__mro__:
        found = klass.__dict__.get(entry, DEFAULT)
        if found is DEFAULT:
            continue
        if isinstance(found, (staticmethod, classmethod)):
            return False
        return is_type if isinstance(found, _FUNCTIONS) else False
    return is_type


_file_spec = None


def _open(file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None):
    """What mock_open stands for, as a program has \`open\` only where it is granted files."""


def _to_stream(read_data):
    import io
    return io.BytesIO(read_data) if isinstance(read_data, bytes) else io.StringIO(read_data)


def mock_open(mock=None, read_data=''):
    """A helper function to create a mock to replace the use of \`open\`. It works for \`open\` called directly or used as a context manager."""
    import io
    data = _to_stream(read_data)
    state = [data, None]

    def _read_side_effect(*args, **kwargs):
        if handle.read.return_value is not None:
            return handle.read.return_value
        return state[0].read(*args, **kwargs)

    def _readlines_side_effect(*args, **kwargs):
        if handle.readlines.return_value is not None:
            return handle.readlines.return_value
        return state[0].readlines(*args, **kwargs)

    def _readline_side_effect(*args, **kwargs):
        yield from _iter_side_effect()
        while True:
            yield state[0].readline(*args, **kwargs)

    def _iter_side_effect():
        if handle.readline.return_value is not None:
            while True:
                yield handle.readline.return_value
        yield from state[0]

    def _next_side_effect():
        if handle.readline.return_value is not None:
            return handle.readline.return_value
        return next(state[0])

    def _exit_side_effect(exctype, excinst, exctb):
        handle.close()

    global _file_spec
    if _file_spec is None:
        _file_spec = list(set(dir(io.TextIOWrapper)).union(dir(io.BytesIO)))
    if mock is None:
        mock = MagicMock(name='open', spec=_open)
    handle = MagicMock(spec=_file_spec)
    handle.__enter__.return_value = handle
    handle.write.return_value = None
    handle.read.return_value = None
    handle.readline.return_value = None
    handle.readlines.return_value = None
    handle.read.side_effect = _read_side_effect
    state[1] = _readline_side_effect()
    handle.readline.side_effect = state[1]
    handle.readlines.side_effect = _readlines_side_effect
    handle.__iter__.side_effect = _iter_side_effect
    handle.__next__.side_effect = _next_side_effect
    handle.__exit__.side_effect = _exit_side_effect

    def reset_data(*args, **kwargs):
        state[0] = _to_stream(read_data)
        if handle.readline.side_effect == state[1]:
            # Unless the program has set one of its own.
            state[1] = _readline_side_effect()
            handle.readline.side_effect = state[1]
        return DEFAULT

    mock.side_effect = reset_data
    mock.return_value = handle
    return mock


def seal(mock):
    """Disable the automatic generation of child mocks."""
    mock._mock_sealed = True
    for attr in dir(mock):
        try:
            child = getattr(mock, attr)
        except AttributeError:
            continue
        if not isinstance(child, NonCallableMock):
            continue
        if isinstance(child._mock_children.get(attr), _SpecState):
            continue
        if child._mock_new_parent is mock:
            seal(child)
`;
