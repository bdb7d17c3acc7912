/** Module `warnings`. CPython: Lib/_py_warnings.py. */

const FILTERS = `
import _sys
import sys

__all__ = ['warn', 'warn_explicit', 'showwarning', 'formatwarning', 'filterwarnings', 'simplefilter', 'resetwarnings', 'catch_warnings',
           'deprecated']

# What programs see of their own deprecations; other modules issue none.
filters = [
    ('default', None, DeprecationWarning, '__main__', 0),
    ('ignore', None, DeprecationWarning, None, 0),
    ('ignore', None, PendingDeprecationWarning, None, 0),
    ('ignore', None, ImportWarning, None, 0),
    ('ignore', None, ResourceWarning, None, 0),
]
defaultaction = 'default'
onceregistry = {}
_registry = {}
# Source lines of the places that have warned.
_lines = {}
_ACTIONS = ('error', 'ignore', 'always', 'all', 'default', 'module', 'once')


def _check_filter(action, message, category, module, lineno):
    if action not in _ACTIONS:
        raise ValueError(f'invalid action: {action!r}')
    if not isinstance(message, str):
        raise TypeError('message must be a string')
    if not isinstance(category, type) or not issubclass(category, Warning):
        raise TypeError('category must be a Warning subclass')
    if not isinstance(module, str):
        raise TypeError('module must be a string')
    if not isinstance(lineno, int):
        raise TypeError('lineno must be an int')
    if lineno < 0:
        raise ValueError('lineno must be an int >= 0')


def filterwarnings(action, message='', category=Warning, module='', lineno=0, append=False):
    """Insert an entry into the list of warnings filters (at the front)."""
    _check_filter(action, message, category, module, lineno)
    if message or module:
        import re
        message = re.compile(message, re.I) if message else None
        module = re.compile(module) if module else None
    _add_filter((action, message or None, category, module or None, lineno), append)


def simplefilter(action, category=Warning, lineno=0, append=False):
    """Insert a simple entry into the list of warnings filters (at the front)."""
    _check_filter(action, '', category, '', lineno)
    _add_filter((action, None, category, None, lineno), append)


def _add_filter(item, append):
    if append:
        if item not in filters:
            filters.append(item)
    else:
        if item in filters:
            filters.remove(item)
        filters.insert(0, item)
    _registry.clear()


def resetwarnings():
    """Clear the list of warning filters, so that no filters are active."""
    filters[:] = []
    _registry.clear()


class WarningMessage:
    def __init__(self, message, category, filename, lineno, file=None, line=None, source=None):
        self.message = message
        self.category = category
        self.filename = filename
        self.lineno = lineno
        self.file = file
        self.line = line
        self.source = source
        self._category_name = category.__name__ if category else None

    def __str__(self):
        return (f'{{message : {self.message!r}, category : {self._category_name!r}, filename : {self.filename!r}, '
                f'lineno : {self.lineno}, line : {self.line!r}}}')

    def __repr__(self):
        return f'<{type(self).__qualname__} {self}>'


def _format(message):
    text = f'{message.filename}:{message.lineno}: {message.category.__name__}: {message.message}\\n'
    line = message.line
    if line is None:
        try:
            line = _lines.get((message.filename, message.lineno))
        except TypeError:
            line = None
    if line:
        text += f'  {line.strip()}\\n'
    if message.source is not None:
        text += f'{message.category.__name__}: Enable tracemalloc to get the object allocation traceback\\n'
    return text


def formatwarning(message, category, filename, lineno, line=None):
    """Function to format a warning the standard way."""
    return _format(WarningMessage(message, category, filename, lineno, None, line))


def showwarning(message, category, filename, lineno, file=None, line=None):
    """Hook to write a warning to a file; replace if you like."""
    _write(WarningMessage(message, category, filename, lineno, file, line))


_formatwarning_orig = formatwarning
_showwarning_orig = showwarning


def _write(message):
    file = message.file
    if file is None:
        file = sys.stderr
        if file is None:
            return
    if formatwarning is _formatwarning_orig:
        text = _format(message)
    else:
        text = formatwarning(message.message, message.category, message.filename, message.lineno, message.line)
    try:
        file.write(text)
    except OSError:
        pass


def _show(message):
    if showwarning is _showwarning_orig:
        (_recorder or _write)(message)
        return
    if not callable(showwarning):
        raise TypeError('warnings.showwarning() must be set to a function or method')
    showwarning(message.message, message.category, message.filename, message.lineno, message.file, message.line)


_recorder = None
`;

const WARNING = `

def warn(message, category=None, stacklevel=1, source=None, *, skip_file_prefixes=()):
    """Issue a warning, or maybe ignore it or raise an exception."""
    if isinstance(message, Warning):
        category = message.__class__
    elif category is None:
        category = UserWarning
    elif not isinstance(category, type) or not issubclass(category, Warning):
        raise TypeError(f"category must be a Warning subclass, not '{type(category).__name__}'")
    if not isinstance(skip_file_prefixes, tuple):
        raise TypeError('skip_file_prefixes must be a tuple of strs.')
    level = max(stacklevel, 1) - 1
    place = _sys._caller(level)
    while place is not None and skip_file_prefixes and place[0].startswith(skip_file_prefixes):
        level += 1
        place = _sys._caller(level)
    if place is None:
        filename, lineno, module = '<sys>', 0, 'sys'
    else:
        filename, lineno, _, line, _ = place
        module = '__main__'
        _lines[filename, lineno] = line
    _issue(message, category, filename, lineno, module, _registry, source)


def warn_explicit(message, category, filename, lineno, module=None, registry=None, module_globals=None, source=None):
    """Issue a warning for a place that is told."""
    lineno = int(lineno)
    if module is None:
        module = filename or '<unknown>'
        if module[-3:].lower() == '.py':
            module = module[:-3]
    _issue(message, category, filename, lineno, module, {} if registry is None else registry, source)


def _find_action(text, category, module, lineno):
    for item in filters:
        action, message, kind, place, line = item
        if ((message is None or _matches(message, text)) and issubclass(category, kind)
                and (place is None or _matches(place, module)) and (line == 0 or lineno == line)):
            return action, item
    return defaultaction, None


def _matches(pattern, text):
    return pattern == text if isinstance(pattern, str) else pattern.match(text) is not None


def _issue(message, category, filename, lineno, module, registry, source):
    if isinstance(message, Warning):
        text = str(message)
        category = message.__class__
    else:
        text = message
        message = category(message)
    key = (text, category, lineno)
    if registry.get(key):
        return
    action, item = _find_action(text, category, module, lineno)
    if action == 'ignore':
        return
    if action == 'error':
        raise message
    if action == 'once':
        registry[key] = 1
        if onceregistry.get((text, category)):
            return
        onceregistry[text, category] = 1
    elif action == 'module':
        registry[key] = 1
        if registry.get((text, category, 0)):
            return
        registry[text, category, 0] = 1
    elif action == 'default':
        registry[key] = 1
    elif action not in ('always', 'all'):
        raise RuntimeError(f'Unrecognized action ({action!r}) in warnings.filters:\\n {item}')
    _show(WarningMessage(message, category, filename, lineno, source=source))


class catch_warnings:
    """A context manager that copies and restores the warnings filter upon exiting the context."""

    __module__ = '_py_warnings'

    def __init__(self, *, record=False, module=None, action=None, category=Warning, lineno=0, append=False):
        self._record = record
        self._entered = False
        self._filter = None if action is None else (action, category, lineno, append)

    def __repr__(self):
        return type(self).__name__ + ('(record=True)' if self._record else '()')

    def __enter__(self):
        global filters, showwarning, _recorder
        if self._entered:
            raise RuntimeError(f'Cannot enter {self!r} twice')
        self._entered = True
        self._saved = filters, showwarning, _recorder
        filters = filters[:]
        _registry.clear()
        log = None
        if self._record:
            log = []
            _recorder = log.append
            showwarning = _showwarning_orig
        if self._filter is not None:
            simplefilter(*self._filter)
        return log

    def __exit__(self, *exc_info):
        global filters, showwarning, _recorder
        if not self._entered:
            raise RuntimeError(f'Cannot exit {self!r} without entering first')
        filters, showwarning, _recorder = self._saved
        _registry.clear()


class deprecated:
    """Indicate that a class, function or overload is deprecated."""

    __module__ = '_py_warnings'

    def __init__(self, message, /, *, category=DeprecationWarning, stacklevel=1):
        if not isinstance(message, str):
            raise TypeError(f'Expected an object of type str for \\'message\\', not {type(message).__name__!r}')
        self.message = message
        self.category = category
        self.stacklevel = stacklevel

    def __call__(self, arg, /):
        message, category, stacklevel = self.message, self.category, self.stacklevel
        if category is None:
            arg.__deprecated__ = message
            return arg
        if isinstance(arg, type):
            return _deprecated_class(arg, message, category, stacklevel)
        if not callable(arg):
            raise TypeError(f'@deprecated decorator with non-None category must be applied to a class or callable, not {arg!r}')
        import functools
        import inspect

        @functools.wraps(arg)
        def wrapper(*args, **kwargs):
            warn(message, category=category, stacklevel=stacklevel)
            return arg(*args, **kwargs)

        if inspect.iscoroutinefunction(arg):
            wrapper = inspect.markcoroutinefunction(wrapper)
        arg.__deprecated__ = wrapper.__deprecated__ = message
        return wrapper


def _deprecated_class(cls, message, category, stacklevel):
    import functools
    original_new = cls.__new__

    @functools.wraps(original_new)
    def __new__(kind, /, *args, **kwargs):
        if kind is cls:
            warn(message, category=category, stacklevel=stacklevel)
        if original_new is not object.__new__:
            return original_new(kind, *args, **kwargs)
        if cls.__init__ is object.__init__ and (args or kwargs):
            raise TypeError(f'{kind.__name__}() takes no arguments')
        return original_new(kind)

    cls.__new__ = staticmethod(__new__)
    original_init_subclass = getattr(cls.__init_subclass__, '__func__', None)

    def __init_subclass__(kind, *args, **kwargs):
        warn(message, category=category, stacklevel=stacklevel)
        if original_init_subclass is not None:
            return original_init_subclass(kind, *args, **kwargs)

    cls.__init_subclass__ = classmethod(__init_subclass__)
    cls.__deprecated__ = __new__.__deprecated__ = __init_subclass__.__deprecated__ = message
    return cls
`;

/** Frozen Python of the module. */
export const WARNINGS_SOURCE = FILTERS + WARNING;
