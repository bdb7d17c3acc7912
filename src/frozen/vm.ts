/** Frozen Python behind instructions that meet guest objects: unpacking, displays, keywords, patterns. */
export const frozenVm = `
def unpack_exact(iterable, count):
    items = []
    iterator = iter(iterable)
    for item in iterator:
        if len(items) == count:
            raise ValueError(f'too many values to unpack (expected {count})')
        items.append(item)
    if len(items) < count:
        raise ValueError(f'not enough values to unpack (expected {count}, got {len(items)})')
    return items

def unpack_star(iterable, before, after):
    iterator = iter(iterable)
    items = []
    while len(items) < before:
        item = next(iterator, items)
        if item is items:
            break
        items.append(item)
    else:
        list_extend(items, iterator)
    if len(items) < before + after:
        raise ValueError(f'not enough values to unpack (expected at least {before + after}, got {len(items)})')
    end = len(items) - after
    return [*items[:before], items[before:end], *items[end:]]

def build_map(pairs):
    result = {}
    i = 0
    while i < len(pairs):
        result[pairs[i]] = pairs[i + 1]
        i += 2
    return result

def build_set(items):
    result = set()
    for item in items:
        result.add(item)
    return result

def list_extend(target, iterable):
    iterator = iter(iterable)
    _length_hint(iterable)
    for item in iterator:
        target.append(item)

def list_take(target, iterable):
    # CPython makes a tuple of a lone starred argument, without asking how long it is.
    iterator = iter(iterable)
    for item in iterator:
        target.append(item)

def refuse_spread(function, complaint):
    raise TypeError(f'{function_text(function)} {complaint}')

def function_text(function):
    # CPython: _PyObject_FunctionStr.
    if type(function) is str:
        return function
    try:
        name = function.__qualname__
    except AttributeError:
        return str(function)
    try:
        module = function.__module__
    except AttributeError:
        return f'{name!s}()'
    if module is not None and module != 'builtins':
        return f'{module!s}.{name!s}()'
    return f'{name!s}()'

def send_to(receiver, value):
    return receiver.send(value)

def import_star(module, names, into):
    for name in names:
        into[name] = getattr(module, name)

def super_attr(super_value, cls, self, name):
    return getattr(super_value(cls, self), name)

def mapping_get(mapping, name):
    return mapping[name]

def setup_annotations(namespace):
    try:
        namespace['__annotations__']
    except KeyError:
        namespace['__annotations__'] = {}

def match_keys(subject, keys):
    values = []
    seen = set()
    for key in keys:
        if key in seen:
            raise ValueError(f'mapping pattern checks duplicate key ({key!r})')
        seen.add(key)
        value = subject.get(key, seen)
        if value is seen:
            return None
        values.append(value)
    return tuple(values)

def match_class(subject, cls, positional, keywords):
    if not isinstance(subject, cls):
        return None
    values = []
    names = []
    if positional:
        match_self = False
        if hasattr(cls, '__match_args__'):
            match_args = cls.__match_args__
            if type(match_args) is not tuple:
                raise TypeError(f'{cls.__name__}.__match_args__ must be a tuple (got {type(match_args).__name__})')
        else:
            match_args = ()
            match_self = issubclass(cls, (bool, bytearray, bytes, dict, float, frozenset, int, list, set, str, tuple))
        allowed = 1 if match_self else len(match_args)
        if positional > allowed:
            plural = '' if allowed == 1 else 's'
            raise TypeError(f'{cls.__name__}() accepts {allowed} positional sub-pattern{plural} ({positional} given)')
        if match_self:
            values.append(subject)
        else:
            for name in match_args[:positional]:
                if not isinstance(name, str):
                    raise TypeError(f'__match_args__ elements must be strings (got {type(name).__name__})')
                if name in names:
                    raise TypeError(f'{cls.__name__}() got multiple sub-patterns for attribute {name!r}')
                names.append(name)
    for name in keywords:
        if name in names:
            raise TypeError(f'{cls.__name__}() got multiple sub-patterns for attribute {name!r}')
        names.append(name)
    for name in names:
        try:
            values.append(getattr(subject, name))
        except AttributeError:
            return None
    return tuple(values)

def copy_dict_without_keys(subject, keys):
    rest = dict(subject)
    for key in keys:
        del rest[key]
    return rest
`;
