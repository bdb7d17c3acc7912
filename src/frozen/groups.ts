/** Frozen Python behind exception groups and `except*`: splitting runs the guest's `split` and `derive`. CPython: Objects/exceptions.c. */

/** Source of the functions; each is found by its name. */
export const frozenGroups = `
def split_for_clause(group, condition):
    pair = group.split(condition)
    if not isinstance(pair, tuple):
        raise TypeError(f'{type(group).__name__}.split must return a tuple, not {type(pair).__name__}')
    if len(pair) < 2:
        raise TypeError(f'{type(group).__name__}.split must return a 2-tuple, got tuple of size {len(pair)}')
    return (pair[0], pair[1])

def group_leaves(error, found):
    if isinstance(error, BaseExceptionGroup):
        for one in error.exceptions:
            group_leaves(one, found)
    else:
        found.add(id(error))

def group_projection(group, parts):
    found = set()
    for part in parts:
        group_leaves(part, found)
    return split_group(group, lambda error: id(error) in found, False)[0]

def group_matcher(condition):
    if _is_exception_class(condition) or type(condition) is tuple and all([_is_exception_class(c) for c in condition]):
        return lambda error: isinstance(error, condition)
    if callable(condition) and not _is_class(condition):
        return condition
    raise TypeError('expected an exception type, a tuple of exception types, or a callable (other than a class)')

def group_split(group, condition):
    return split_group(group, group_matcher(condition))

def group_subgroup(group, condition):
    return split_group(group, group_matcher(condition), False)[0]

def split_group(group, test, needs_rest=True):
    if test(group):
        return group, None
    match = []
    rest = []
    for error in group.exceptions:
        if isinstance(error, BaseExceptionGroup):
            inner, outer = split_group(error, test, needs_rest)
            if inner is not None:
                match.append(inner)
            if outer is not None:
                rest.append(outer)
        elif test(error):
            match.append(error)
        elif needs_rest:
            rest.append(error)
    return derive_group(group, match), derive_group(group, rest)

def derive_group(group, errors):
    if not errors:
        return None
    new = group.derive(errors)
    if not isinstance(new, BaseExceptionGroup):
        raise TypeError('derive must return an instance of BaseExceptionGroup')
    new.__traceback__ = group.__traceback__
    new.__context__ = group.__context__
    new.__cause__ = group.__cause__
    notes = getattr(group, '__notes__', None)
    if isinstance(notes, (list, tuple)):
        new.__notes__ = list(notes)
    return new
`;
