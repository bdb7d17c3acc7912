/** The part of module `inspect` on what objects are, their members, documentation and source. CPython: Lib/inspect.py. */

/** Frozen Python of the part. */
export const INSPECT_KINDS = `
import _sys
import types
from _inspect import _source

CO_OPTIMIZED, CO_NEWLOCALS, CO_VARARGS, CO_VARKEYWORDS, CO_NESTED, CO_GENERATOR, CO_NOFREE, CO_COROUTINE = 1, 2, 4, 8, 16, 32, 64, 128
CO_ITERABLE_COROUTINE, CO_ASYNC_GENERATOR = 256, 512


def ismodule(object):
    """Return true if the object is a module."""
    return isinstance(object, types.ModuleType)


def isclass(object):
    """Return true if the object is a class."""
    return isinstance(object, type)


def ismethod(object):
    """Return true if the object is an instance method."""
    return isinstance(object, types.MethodType)


def isfunction(object):
    """Return true if the object is a user-defined function."""
    return isinstance(object, types.FunctionType)


def isbuiltin(object):
    """Return true if the object is a built-in function or method."""
    return isinstance(object, types.BuiltinFunctionType)


def ismethodwrapper(object):
    """Return true if the object is a method wrapper."""
    return isinstance(object, types.MethodWrapperType)


def ispackage(object):
    """Return true if the object is a package."""
    return ismodule(object) and hasattr(object, '__path__')


def isroutine(object):
    """Return true if the object is any kind of function or method."""
    return isbuiltin(object) or isfunction(object) or ismethod(object) or ismethoddescriptor(object) or ismethodwrapper(object)


def ismethoddescriptor(object):
    """Return true if the object is a method descriptor, but not a method, class or function."""
    if isclass(object) or ismethod(object) or isfunction(object):
        return False
    kind = type(object)
    return hasattr(kind, '__get__') and not hasattr(kind, '__set__') and not hasattr(kind, '__delete__')


def isdatadescriptor(object):
    """Return true if the object is a data descriptor."""
    if isclass(object) or ismethod(object) or isfunction(object):
        return False
    kind = type(object)
    return hasattr(kind, '__set__') or hasattr(kind, '__delete__')


def isgetsetdescriptor(object):
    """Return true if the object is a getset descriptor."""
    return isinstance(object, types.GetSetDescriptorType)


def ismemberdescriptor(object):
    """Return true if the object is a member descriptor."""
    return isinstance(object, types.MemberDescriptorType)


def iscode(object):
    return isinstance(object, types.CodeType)


def isframe(object):
    return isinstance(object, types.FrameType)


def istraceback(object):
    return isinstance(object, types.TracebackType)


def isgenerator(object):
    return isinstance(object, types.GeneratorType)


def iscoroutine(object):
    return isinstance(object, types.CoroutineType)


def isasyncgen(object):
    return isinstance(object, types.AsyncGeneratorType)


def isawaitable(object):
    """Return true if object can be passed to an 'await' expression."""
    if isinstance(object, types.CoroutineType) or hasattr(type(object), '__await__'):
        return True
    return isinstance(object, types.GeneratorType) and bool(object.gi_code.co_flags & CO_ITERABLE_COROUTINE)


def isabstract(object):
    """Return true if the object is an abstract base class (ABC)."""
    return isinstance(object, type) and bool(getattr(object, '__abstractmethods__', None))


def _plain_function(object):
    """The function beneath methods, then partials."""
    from functools import partial
    while ismethod(object):
        object = object.__func__
    while isinstance(object, partial):
        object = object.func
    return object


def _without_partials(object):
    """What partials and partialmethods have been made of."""
    from functools import partial, partialmethod
    before = None
    while object is not before:
        before = object
        while isinstance(getattr(object, '__partialmethod__', None), partialmethod):
            object = object.__partialmethod__
        while isinstance(object, partialmethod):
            object = object.func
        while isinstance(object, partial):
            object = object.func
    return object


def _has_flag(object, flag):
    object = _plain_function(_without_partials(object))
    return isfunction(object) and bool(object.__code__.co_flags & flag)


def isgeneratorfunction(obj):
    """Return true if the object is a user-defined generator function."""
    return _has_flag(obj, CO_GENERATOR)


_coroutine_mark = object()


def markcoroutinefunction(func):
    """Decorator to ensure callable is recognised as a coroutine function."""
    if hasattr(func, '__func__'):
        func = func.__func__
    func._is_coroutine_marker = _coroutine_mark
    return func


def iscoroutinefunction(obj):
    """Return true if the object is a coroutine function."""
    if _has_flag(obj, CO_COROUTINE):
        return True
    plain = _plain_function(obj)
    return getattr(plain, '_is_coroutine_marker', None) is _coroutine_mark


def isasyncgenfunction(obj):
    """Return true if the object is an asynchronous generator function."""
    return _has_flag(obj, CO_ASYNC_GENERATOR)


GEN_CREATED, GEN_RUNNING, GEN_SUSPENDED, GEN_CLOSED = 'GEN_CREATED', 'GEN_RUNNING', 'GEN_SUSPENDED', 'GEN_CLOSED'
CORO_CREATED, CORO_RUNNING, CORO_SUSPENDED, CORO_CLOSED = 'CORO_CREATED', 'CORO_RUNNING', 'CORO_SUSPENDED', 'CORO_CLOSED'
AGEN_CREATED, AGEN_RUNNING, AGEN_SUSPENDED, AGEN_CLOSED = 'AGEN_CREATED', 'AGEN_RUNNING', 'AGEN_SUSPENDED', 'AGEN_CLOSED'


def getgeneratorstate(generator):
    """Get current state of a generator-iterator."""
    if generator.gi_running:
        return GEN_RUNNING
    if generator.gi_suspended:
        return GEN_SUSPENDED
    return GEN_CLOSED if generator.gi_frame is None else GEN_CREATED


def getcoroutinestate(coroutine):
    """Get current state of a coroutine object."""
    if coroutine.cr_running:
        return CORO_RUNNING
    if coroutine.cr_suspended:
        return CORO_SUSPENDED
    return CORO_CLOSED if coroutine.cr_frame is None else CORO_CREATED


def getasyncgenstate(agen):
    """Get current state of an asynchronous generator object."""
    if agen.ag_running:
        return AGEN_RUNNING
    if agen.ag_suspended:
        return AGEN_SUSPENDED
    return AGEN_CLOSED if agen.ag_frame is None else AGEN_CREATED


def _members(object, predicate, get):
    mro = (object,) + getmro(object) if isclass(object) else ()
    names = dir(object)
    if isclass(object):
        # Attributes of the metaclass that hide behind a descriptor.
        for base in object.__bases__:
            for name, value in base.__dict__.items():
                if isinstance(value, types.DynamicClassAttribute):
                    names.append(name)
    results = []
    seen = set()
    for name in names:
        try:
            value = get(object, name)
            if name in seen:
                raise AttributeError
        except AttributeError:
            for base in mro:
                if name in base.__dict__:
                    value = base.__dict__[name]
                    break
            else:
                continue
        if not predicate or predicate(value):
            results.append((name, value))
        seen.add(name)
    results.sort(key=lambda pair: pair[0])
    return results


def getmembers(object, predicate=None):
    """Return all members of an object as (name, value) pairs sorted by name."""
    return _members(object, predicate, getattr)


def getmembers_static(object, predicate=None):
    """Return all members of an object as (name, value) pairs sorted by name, without running descriptors."""
    return _members(object, predicate, getattr_static)


_missing = object()


def getattr_static(obj, attr, default=_missing):
    """Retrieve attributes without triggering dynamic lookup via the descriptor protocol, __getattr__ or __getattribute__."""
    if not isinstance(obj, type):
        kind = type(obj)
        own = vars(obj).get(attr, _missing) if hasattr(obj, '__dict__') else _missing
    else:
        kind = type(obj)
        own = _missing
        for base in obj.__mro__:
            if attr in base.__dict__:
                own = base.__dict__[attr]
                break
    found = _missing
    for base in kind.__mro__:
        if attr in base.__dict__:
            found = base.__dict__[attr]
            break
    if found is not _missing and (own is _missing or isdatadescriptor(found) and hasattr(type(found), '__get__')):
        return found
    if own is not _missing:
        return own
    if default is not _missing:
        return default
    raise AttributeError(attr)


def getmro(cls):
    """Return tuple of base classes (including cls) in method resolution order."""
    return cls.__mro__


def unwrap(func, *, stop=None):
    """Get the object wrapped by *func*."""
    first = func
    seen = {id(func)}
    while not isinstance(func, type) and hasattr(func, '__wrapped__') and not (stop is not None and stop(func)):
        func = func.__wrapped__
        if id(func) in seen or len(seen) >= 1000:
            raise ValueError(f'wrapper loop when unwrapping {first!r}')
        seen.add(id(func))
    return func


def cleandoc(doc):
    """Clean up indentation from docstrings."""
    lines = doc.expandtabs().split('\\n')
    margins = [len(line) - len(line.lstrip(' ')) for line in lines[1:] if line.strip(' ')]
    margin = min(margins, default=0)
    lines = [lines[0].lstrip(' ')] + [line[margin:] for line in lines[1:]]
    while lines and not lines[-1]:
        lines.pop()
    while lines and not lines[0]:
        lines.pop(0)
    return '\\n'.join(lines)


def getdoc(object):
    """Get the documentation string for an object, its own or that of what it overrides."""
    try:
        doc = object.__doc__
    except AttributeError:
        return None
    if doc is None:
        try:
            doc = _inherited_doc(object)
        except (AttributeError, TypeError):
            return None
    return cleandoc(doc) if isinstance(doc, str) else None


def _inherited_doc(object):
    """The documentation of what an object overrides; TypeError or AttributeError if that cannot be told."""
    if isclass(object):
        docs = [getattr(base, '__doc__', None) for base in object.__mro__ if base is not __builtins_object]
        return next((doc for doc in docs if doc is not None), None)
    if ismethod(object) or isbuiltin(object):
        function = object.__func__ if ismethod(object) else object
        name, owner = function.__name__, object.__self__
        if not (isclass(owner) and (getattr(getattr(owner, name, None), '__func__') is function if ismethod(object)
                                    else f'{owner.__qualname__}.{name}' == object.__qualname__)):
            owner = owner.__class__
    elif isfunction(object) or isinstance(object, property):
        name, owner = object.__name__, _owner_of(object if isfunction(object) else object.fget)
        if owner is None or getattr(owner, name) is not object:
            return None
    elif ismethoddescriptor(object) or isdatadescriptor(object):
        name, owner = object.__name__, object.__objclass__
        if getattr(owner, name) is not object:
            return None
        slots = getattr(owner, '__slots__', None) if ismemberdescriptor(object) else None
        if isinstance(slots, dict) and name in slots:
            return slots[name]
    else:
        return None
    for base in owner.__mro__:
        try:
            doc = getattr(base, name).__doc__
        except AttributeError:
            continue
        if doc is not None:
            return doc
    return None


def _owner_of(function):
    """The class of the program that a function was defined in, found by its qualified name."""
    import sys
    parts = function.__qualname__.split('.')[:-1]
    if not parts or '<locals>' in parts:
        return None
    found = sys._main_names().get(parts[0])
    for part in parts[1:]:
        found = getattr(found, part)
    return found if isclass(found) else None


__builtins_object = type.__mro__[-1]


def indentsize(line):
    """Return the indent size, in spaces, at the start of a line of text."""
    line = line.expandtabs()
    return len(line) - len(line.lstrip())


def getfile(object):
    """Work out which source file an object was defined in."""
    if ismodule(object):
        raise TypeError(f'{object!r} is a built-in module')
    if isclass(object):
        if object.__module__ == '__main__' and '__firstlineno__' in object.__dict__:
            return _class_place()[0]
        raise TypeError(f'{object!r} is a built-in class')
    if ismethod(object):
        object = object.__func__
    if isfunction(object):
        object = object.__code__
    if istraceback(object):
        object = object.tb_frame
    if isframe(object):
        object = object.f_code
    if iscode(object):
        return object.co_filename
    raise TypeError('module, class, method, function, traceback, frame, or code object was expected, got '
                    f'{type(object).__name__}')


def _class_place():
    """File and source of the program."""
    level = 0
    place = _sys._caller(0)
    while place is not None:
        last = place
        level += 1
        place = _sys._caller(level)
    return last[0], last[4]


def getsourcefile(object):
    """Return the filename that can be used to locate an object's source."""
    return getfile(object)


def getabsfile(object, _filename=None):
    return _filename or getfile(object)


def getmodulename(path):
    """Return the module name for a given file, or None."""
    name = path.rpartition('/')[2]
    return name[:-3] if name.endswith('.py') else None


def getmodule(object, _filename=None):
    """Return the module an object was defined in, or None if not found."""
    if ismodule(object):
        return object
    return None


def _place_of(object):
    """Lines of the source, and the first and last line number of an object."""
    object = unwrap(object)
    getfile(object)
    if isclass(object):
        source = _class_place()[1]
        first = last = object.__dict__['__firstlineno__']
    else:
        if ismethod(object):
            object = object.__func__
        if isfunction(object):
            object = object.__code__
        if istraceback(object):
            object = object.tb_frame
        if isframe(object):
            object = object.f_code
        found = _source(object)
        if found is None:
            raise OSError('could not get source code')
        source, last = found
        first = object.co_firstlineno
    if source is None:
        raise OSError('could not get source code')
    return source.split('\\n'), first, last


def findsource(object):
    """Return the entire source file and starting line number for an object."""
    lines, first, _ = _place_of(object)
    return [line + '\\n' for line in lines], first - 1


def getsourcelines(object):
    """Return a list of source lines and starting line number for an object."""
    lines, first, last = _place_of(object)
    # Past what the code tells: all that is indented more than the first line, decorators apart.
    start = first - 1
    while lines[start].lstrip().startswith('@') and start + 1 < len(lines):
        start += 1
    indent = indentsize(lines[first - 1])
    is_block = lines[start].lstrip().startswith(('def ', 'class ', 'async '))
    end = max(last, start + 1)
    if is_block:
        at = end
        while at < len(lines) and (not lines[at].strip() or indentsize(lines[at]) > indent):
            at += 1
            if lines[at - 1].strip():
                end = at
    return [line + '\\n' for line in lines[first - 1:end]], first


def getsource(object):
    """Return the text of the source code for an object."""
    return ''.join(getsourcelines(object)[0])


def getcomments(object):
    """Get lines of comments immediately preceding an object's source code."""
    lines, first, _ = _place_of(object)
    found = []
    at = first - 2
    while at >= 0 and lines[at].lstrip().startswith('#'):
        found.insert(0, lines[at].strip() + '\\n')
        at -= 1
    return ''.join(found) or None


def currentframe():
    """Return None: there are no frame objects of running functions."""
    # DIVERGENCE(inspect): as CPython documents for implementations without them.
    return None


def getclosurevars(func):
    """Get the mapping of free variables to their current values."""
    if ismethod(func):
        func = func.__func__
    if not isfunction(func):
        raise TypeError(f'{func!r} is not a Python function')
    code = func.__code__
    nonlocals = {name: cell.cell_contents for name, cell in zip(code.co_freevars, func.__closure__ or ())}
    names = func.__globals__
    import builtins
    found, known, unbound = {}, {}, set()
    for name in code.co_names:
        if name in names:
            found[name] = names[name]
        elif hasattr(builtins, name):
            known[name] = getattr(builtins, name)
        else:
            unbound.add(name)
    return ClosureVars(nonlocals, found, known, unbound)


def getclasstree(classes, unique=False):
    """Arrange the given list of classes into a hierarchy of nested lists."""
    children = {}
    roots = []
    for cls in classes:
        if cls.__bases__:
            for parent in cls.__bases__:
                below = children.setdefault(parent, [])
                if cls not in below:
                    below.append(cls)
                if unique and parent in classes:
                    break
        elif cls not in roots:
            roots.append(cls)
    for parent in children:
        if parent not in classes:
            roots.append(parent)
    return walktree(roots, children, None)


def walktree(classes, children, parent):
    results = []
    for cls in sorted(classes, key=lambda cls: (cls.__module__, cls.__name__)):
        results.append((cls, cls.__bases__))
        if cls in children:
            results.append(walktree(children[cls], children, cls))
    return results


def classify_class_attrs(cls):
    """Return list of Attribute(name, kind, defining_class, object) for the attributes of a class."""
    results = []
    for name in sorted(set(dir(cls))):
        for home in cls.__mro__:
            if name in home.__dict__:
                break
        else:
            continue
        value = home.__dict__[name]
        if isinstance(value, (staticmethod, types.BuiltinMethodType)):
            kind = 'static method'
        elif isinstance(value, (classmethod, types.ClassMethodDescriptorType)):
            kind = 'class method'
        elif isinstance(value, property):
            kind = 'property'
        elif isroutine(value):
            kind = 'method'
        else:
            kind = 'data'
        results.append(Attribute(name, kind, home, value))
    return results
`;
