/** Module `collections`. CPython: Lib/collections/__init__.py, Modules/_collectionsmodule.c. */
import { COLLECTIONS_DICTS } from './collections-dicts.ts';
import { COLLECTIONS_TYPES } from './collections-types.ts';

const COLLECTIONS_LATER = `
_LATER = ('ChainMap', 'UserDict', 'UserList', 'UserString')

def __getattr__(name):
    if name == 'abc':
        import collections.abc
        return collections.abc
    if name in _LATER:
        import _collections_users
        for each in _LATER:
            globals()[each] = getattr(_collections_users, each)
        return globals()[name]
    import collections
    raise AttributeError(f"module 'collections' has no attribute {name!r}", name=name, obj=collections)

def __dir__():
    return sorted({*globals(), *_LATER, 'abc'})

_seal('collections', deque, defaultdict, OrderedDict)
`;

/** Frozen Python of the module, but for what `_collections_users` has. */
export const COLLECTIONS_SOURCE = COLLECTIONS_TYPES + COLLECTIONS_DICTS + COLLECTIONS_LATER;
