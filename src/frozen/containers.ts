/** Frozen Python behind containers and iteration: loops over iterables that guest code produces. */
export const frozenContainers = `
def list_from(iterable):
    iterator = iter(iterable)
    _length_hint(iterable)
    return [item for item in iterator]

def sequence_from(iterable, complaint, note=None):
    # CPython: PySequence_Fast.
    iterator = None
    try:
        iterator = iter(iterable)
    except TypeError:
        pass
    if iterator is None:
        error = TypeError(complaint)
        if note is not None:
            error.add_note(note)
        raise error
    return list_from(iterator)

def items_of(iterable):
    return [item for item in iterable]

def extend_list(target, iterable):
    iterator = iter(iterable)
    _length_hint(iterable)
    for item in iterator:
        target.append(item)

def call_with_sequence(native, args, position, complaint):
    args[position] = sequence_from(args[position], complaint)
    return native(*args)

def call_with_list(native, args, position):
    args[position] = [item for item in args[position]]
    return native(*args)

def byte_items(iterable, text, asks_length, complaint):
    iterator = None
    try:
        iterator = iter(iterable)
    except TypeError:
        pass
    if iterator is None:
        raise TypeError(complaint)
    if asks_length:
        _length_hint(iterable)
    return [_byte(item, text) for item in iterator]

def fill_bytearray(target, iterable, complaint):
    iterator = None
    try:
        iterator = iter(iterable)
    except TypeError:
        pass
    if iterator is None:
        raise TypeError(complaint)
    for item in iterator:
        target.append(item)
    return target

def map_list(function, items):
    return [function(item) for item in items]

def sequence_iterator(sequence):
    return _sequence_iterator(sequence)

def iter_contains(iterable, value):
    try:
        iterator = iter(iterable)
    except TypeError:
        iterator = None
    if iterator is None:
        raise TypeError("argument of type '" + type(iterable).__name__ + "' is not a container or iterable")
    for item in iterator:
        if item is value or item == value:
            return True
    return False

def iter_index(iterable, value):
    n = 0
    for item in iterable:
        if item is value or item == value:
            return n
        n += 1
    raise ValueError('sequence.index(x): x not in sequence')

def iter_count(iterable, value):
    n = 0
    for item in iterable:
        if item is value or item == value:
            n += 1
    return n

def all_in(items, container):
    for item in items:
        if item not in container:
            return False
    return True

def compare_view(view, other, order):
    left = len(view)
    right = len(other)
    if order == 'eq':
        fits = left == right
    elif order == 'lt':
        fits = left < right
    elif order == 'le':
        fits = left <= right
    elif order == 'gt':
        fits = left > right
    else:
        fits = left >= right
    if not fits:
        return False
    if order == 'gt' or order == 'ge':
        return all_in(other, view)
    return all_in(view, other)

def none_in(items, container):
    for item in items:
        if item in container:
            return False
    return True

def view_intersection(view, items):
    result = set()
    for item in items:
        if item in view:
            result.add(item)
    return result

def set_update(target, iterable):
    for item in iterable:
        _set_add(target, item)
    return target

def set_discard(target, iterable):
    for item in iterable:
        _set_step('discard', target, item)
    return target

def set_intersection(target, iterable, result):
    for item in iterable:
        found = _set_step('intersection', target, item)
        if found:
            _set_step('add', result, found)
            if len(result) >= len(target):
                break
    return result

def set_holds(target, iterable, operation):
    for item in iterable:
        if not _set_step(operation, target, item):
            return False
    return True

def keys_of(mapping):
    # CPython: method_output_as_list, which takes any TypeError of __iter__ for its own.
    keys = mapping.keys()
    try:
        iterator = iter(keys)
    except TypeError:
        iterator = None
    if iterator is None:
        raise TypeError(f'{type(mapping).__name__}.keys() returned a non-iterable (type {type(keys).__name__})')
    return list(iterator)

def dict_update(target, mapping, type_name):
    # CPython: DICT_UPDATE takes any AttributeError of the mapping for its own.
    try:
        for key in keys_of(mapping):
            target[key] = mapping[key]
        return
    except AttributeError:
        pass
    raise TypeError(f"'{type_name}' object is not a mapping")

def merge_keywords(target, mapping, function, type_name):
    # CPython: _PyEval_FormatKwargsError takes any AttributeError and KeyError of the mapping for its own.
    complaint = None
    try:
        for key in keys_of(mapping):
            if key in target:
                raise KeyError(key)
            target[key] = mapping[key]
    except AttributeError:
        complaint = f'{function_text(function)} argument after ** must be a mapping, not {type_name}'
    except KeyError as error:
        if len(error.args) != 1:
            raise
        complaint = f"{function_text(function)} got multiple values for keyword argument '{error.args[0]!s}'"
    if complaint is not None:
        raise TypeError(complaint)

def dict_update_from(target, other):
    if hasattr(other, 'keys'):
        for key in keys_of(other):
            target[key] = other[key]
    else:
        dict_update_pairs(target, other, 0)

def dict_update_pairs(target, pairs, n):
    for pair in pairs:
        _update_pair(target, pair, n)
        n += 1

def dict_update_rest(target, pair, pairs, n):
    _update_pair(target, pair, n)
    for pair in pairs:
        n += 1
        _update_pair(target, pair, n)

def dict_fromkeys(cls, iterable, value):
    result = cls()
    for key in iterable:
        result[key] = value
    return result

def dict_fromkeys_rest(result, key, keys, value):
    result[key] = value
    for key in keys:
        result[key] = value
    return result
`;
