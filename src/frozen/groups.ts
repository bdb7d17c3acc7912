/** Frozen Python behind `except*`: splitting runs the guest's `split` and `derive`. CPython: Objects/exceptions.c. */

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
    return split_group(group, lambda error: id(error) in found)[0]
`;
