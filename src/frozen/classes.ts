/** Frozen Python behind classes: what runs guest code while a class is made, and super(). CPython: Python/bltinmodule.c (builtin___build_class__). */

/** Source of the functions; each is found by its name. */
export const frozenClasses = `
def __build_class__(func, name, /, *orig_bases, **kwds):
    bases = orig_bases
    for base in orig_bases:
        if not _is_class(base):
            bases = resolve_bases(orig_bases)
            break
    if 'metaclass' in kwds:
        meta = kwds.pop('metaclass')
    elif bases:
        meta = type(bases[0])
    else:
        meta = type
    if _is_class(meta):
        meta = _calculate_metaclass(meta, bases)
    if meta is type:
        ns = {}
    else:
        prepare = getattr(meta, '__prepare__', None)
        if prepare is None:
            ns = {}
        else:
            ns = prepare(name, bases, **kwds)
            if not _is_mapping(ns):
                shown = meta.__name__ if _is_class(meta) else '<metaclass>'
                raise TypeError(shown + '.__prepare__() must return a mapping, not ' + type(ns).__name__)
    cell = _run_class_body(func, ns)
    if bases is not orig_bases:
        ns['__orig_bases__'] = orig_bases
    cls = meta(name, bases, ns, **kwds)
    if cell is not None:
        _check_class_cell(cell, cls, name)
    return cls

def resolve_bases(bases):
    out = []
    for base in bases:
        if _is_class(base):
            out.append(base)
            continue
        entries = getattr(base, '__mro_entries__', None)
        if entries is None:
            out.append(base)
            continue
        new = entries(bases)
        if not isinstance(new, tuple):
            raise TypeError('__mro_entries__ must return a tuple')
        out.extend(new)
    return tuple(out)

def finish_class(cls, named, kwds):
    if _has_guest_mro(cls):
        _set_mro(cls, list(type(cls).mro(cls)))
    for name, value in named:
        try:
            _call_special(value, '__set_name__', cls, name)
        except BaseException as error:
            error.add_note("Error calling __set_name__ on '" + type(value).__name__ + "' instance " + repr(name) + " in '" + cls.__name__ + "'")
            raise
    _init_subclass(cls)(**kwds)
    return cls

def change_bases(cls, bases):
    # CPython: type_set_bases; the orders below follow, and are as before if one fails.
    old = _replace_bases(cls, bases)
    orders = []
    try:
        change_order(cls, orders)
    except BaseException:
        for each, order in reversed(orders):
            _replace_mro(each, order)
        _replace_bases(cls, old)
        raise
    _move_class(cls, old)

def change_order(cls, orders):
    # CPython: mro_hierarchy.
    orders.append((cls, _replace_mro(cls, tuple(type(cls).mro(cls)))))
    for sub in type.__subclasses__(cls):
        change_order(sub, orders)

def class_getitem(cls, key):
    alias = _type_alias(cls, key)
    if alias is not None:
        return alias
    method = getattr(cls, '__class_getitem__', None)
    if method is None:
        raise TypeError("type '" + cls.__name__ + "' is not subscriptable")
    return method(key)

def union_of_guests(parts):
    # CPython: unions_add in Objects/unionobject.c.
    hashed = set()
    unhashable = []
    members = []
    for part in parts:
        # What the parts raise has no context.
        try:
            hash(part)
            is_hashed = True
        except Exception:
            is_hashed = False
        if part in (hashed if is_hashed else unhashable):
            continue
        if is_hashed:
            hashed.add(part)
        else:
            unhashable.append(part)
        members.append(part)
    return _make_union(tuple(members))

def equal_aliases(first, second, parts, others):
    return first == second and parts == others

def hash_alias(origin, parts):
    return hash(origin) ^ hash(parts)

def _sorted_out(parts):
    # What can be hashed, and the rest.
    hashed = set()
    unhashable = []
    for part in parts:
        try:
            hashed.add(part)
        except Exception:
            unhashable.append(part)
    return hashed, unhashable

def subscript_alias(alias, parameters, given):
    # What is missing has its default and texts are references; or the numbers of arguments and parameters differ, or there are no parameters.
    if not parameters:
        raise TypeError(f'{alias!r} is not a generic class')
    for i, parameter in enumerate(parameters):
        if i >= len(given):
            if not parameter.has_default():
                raise TypeError(f'Too few arguments for {alias!r}; actual {len(given)}, expected at least {i + 1}')
            given += (parameter.__default__,)
    if len(given) > len(parameters):
        raise TypeError(f'Too many arguments for {alias!r}; actual {len(given)}, expected {len(parameters)}')
    from _generic import type_argument
    return alias[tuple([type_argument(arg) for arg in given])]

def equal_unions(parts, others):
    hashed, unhashable = _sorted_out(parts)
    theirs, rest = _sorted_out(others)
    if len(unhashable) != len(rest) or hashed != theirs:
        return False
    return all([part in rest for part in unhashable])

def hash_union(parts):
    unhashable = _sorted_out(parts)[1]
    if unhashable:
        for part in unhashable:
            hash(part)
        # They can be hashed by now.
        n = len(unhashable)
        raise TypeError('union contains ' + str(n) + ' unhashable element' + ('s' if n > 1 else ''))
    return hash(frozenset(parts))

def union_of_checked(members):
    from typing import _checked
    union = type(int | str)
    parts = []
    for member in members:
        # What a fast path of CPython takes as it is.
        if not isinstance(member, (list, type)):
            member = _checked(member, 'Union[arg, ...]: each arg must be a type.')
        if type(member) is union:
            parts.extend(member.__args__)
        else:
            parts.append(member)
    return union_of_guests(parts)

def re_no_pattern(pattern, flags):
    # CPython: _compile in Lib/re/__init__.py, where patterns are looked for in two caches.
    key = (type(pattern), pattern, flags)
    try:
        hash(key)
    except KeyError:
        pass
    hash(key)
    isinstance(pattern, type(None))
    isinstance(pattern, (str, bytes))
    raise TypeError('first argument must be string or compiled pattern')

def type_bound(bound):
    from typing import _checked
    return bound if isinstance(bound, list) else _checked(bound, 'Bound must be a type.')

def class_bases(cls, complaint):
    # CPython: abstract_get_bases.
    bases = getattr(cls, '__bases__', None)
    if isinstance(bases, tuple):
        return bases
    if complaint is not None:
        raise TypeError(complaint)
    return ()

def abstract_subclass(derived, cls):
    if derived is cls:
        return True
    for base in class_bases(derived, None):
        if abstract_subclass(base, cls):
            return True
    return False

def abstract_isinstance(obj, cls, complaint):
    # What is no type but has a tuple of bases counts as a class. CPython: object_isinstance.
    class_bases(cls, complaint)
    claimed = getattr(obj, '__class__', None)
    return claimed is not None and abstract_subclass(claimed, cls)

def abstract_issubclass(derived, cls, first, second):
    class_bases(derived, first)
    class_bases(cls, second)
    return abstract_subclass(derived, cls)

def isinstance_any(obj, classes):
    for cls in classes:
        if isinstance(obj, cls):
            return True
    return False

def issubclass_any(sub, classes):
    for cls in classes:
        if issubclass(sub, cls):
            return True
    return False

def join_parts(parts, before, separator, after, has_lists):
    out = []
    for part in parts:
        if has_lists and type(part) is list:
            out.append(join_parts(part, '[', ', ', ']', False))
        else:
            text = _alias_part(part)
            out.append(type_text(part) if text is None else text)
    return before + separator.join(out) + after

def wrapped_by(wrapper, func, copies):
    # CPython: functools_wraps of Objects/funcobject.c.
    for name in ('__module__', '__name__', '__qualname__', '__doc__'):
        try:
            copies[name] = getattr(func, name)
        except AttributeError:
            pass
    return wrapper

def joined_parts(parts):
    return ''.join([str(value) if how == 's' else repr(value) for value, how in parts])

def type_text(part):
    # CPython: _Py_typing_type_repr.
    if hasattr(part, '__origin__') and hasattr(part, '__args__'):
        return repr(part)
    module = None
    try:
        name = part.__qualname__
        module = part.__module__
    except AttributeError:
        pass
    if module is None:
        return repr(part)
    return str(name) if module == 'builtins' else f'{module!s}.{name!s}'

def new_arguments_ex(cls, obj):
    newargs = cls.__getnewargs_ex__(obj)
    if not isinstance(newargs, tuple):
        raise TypeError('__getnewargs_ex__ should return a tuple, not ' + repr(type(newargs).__name__))
    if len(newargs) != 2:
        raise ValueError('__getnewargs_ex__ should return a tuple of length 2, not ' + str(len(newargs)))
    args, kwargs = newargs
    if not isinstance(args, tuple):
        raise TypeError('first item of the tuple returned by __getnewargs_ex__ must be a tuple, not ' + repr(type(args).__name__))
    if not isinstance(kwargs, dict):
        raise TypeError('second item of the tuple returned by __getnewargs_ex__ must be a dict, not ' + repr(type(kwargs).__name__))
    return args, kwargs

def slots_state(obj, state, names_of):
    values = {}
    for name in names_of(type(obj)):
        try:
            values[name] = getattr(obj, name)
        except AttributeError:
            pass
    return (state, values) if values else state

def object_reduce(obj, newobj, newobj_ex):
    # CPython: reduce_newobj of Objects/typeobject.c; the functions are those of copyreg.
    cls = type(obj)
    func, args, named = newobj, None, None
    if getattr(cls, '__getnewargs_ex__', None) is not None:
        args, named = new_arguments_ex(cls, obj)
    elif getattr(cls, '__getnewargs__', None) is not None:
        args = cls.__getnewargs__(obj)
        if not isinstance(args, tuple):
            raise TypeError('__getnewargs__ should return a tuple, not ' + repr(type(args).__name__))
    elif not (_is_plain(obj) or isinstance(obj, (list, dict))):
        raise TypeError('cannot pickle ' + ('memoryview objects' if cls is memoryview else repr(_type_name(cls)) + ' object'))
    if named:
        func, args = newobj_ex, (cls, args, named)
    else:
        args = (cls,) + (args or ())
    return func, args, obj.__getstate__(), iter(obj) if isinstance(obj, list) else None, iter(obj.items()) if isinstance(obj, dict) else None
`;
