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
    for name, value in named:
        try:
            _call_special(value, '__set_name__', cls, name)
        except BaseException as error:
            error.add_note("Error calling __set_name__ on '" + type(value).__name__ + "' instance " + repr(name) + " in '" + cls.__name__ + "'")
            raise
    if _has_guest_mro(cls):
        _set_mro(cls, list(type(cls).mro(cls)))
    _init_subclass(cls)(**kwds)
    return cls

def class_getitem(cls, key):
    alias = _type_alias(cls, key)
    if alias is not None:
        return alias
    method = getattr(cls, '__class_getitem__', None)
    if method is None:
        raise TypeError("type '" + cls.__name__ + "' is not subscriptable")
    return method(key)

def union_of_names(members):
    from _generic import ForwardRef
    return type(int | str)[tuple([ForwardRef(member) if isinstance(member, str) else member for member in members])]

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

def join_parts(parts, before, separator, after):
    out = []
    for part in parts:
        if type(part) is list:
            out.append(join_parts(part, '[', ', ', ']'))
        else:
            text = _alias_part(part)
            out.append(repr(part) if text is None else text)
    return before + separator.join(out) + after

def object_reduce_ex(obj, protocol):
    if type(obj).__reduce__ is not object.__reduce__:
        return obj.__reduce__()
    return object_reduce(obj, protocol)

def object_reduce(obj, protocol):
    cls = type(obj)
    args = (cls,)
    newargs = getattr(cls, '__getnewargs__', None)
    if newargs is not None:
        args = (cls,) + tuple(newargs(obj))
    return _new_object, args, obj.__getstate__(), iter(obj) if isinstance(obj, list) else None, iter(obj.items()) if isinstance(obj, dict) else None
`;
