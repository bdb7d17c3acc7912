/** Module `collections`. CPython: Lib/collections/__init__.py, Modules/_collectionsmodule.c. */
import { COLLECTIONS_DICTS } from './collections-dicts.ts';
import { COLLECTIONS_TYPES } from './collections-types.ts';
import { COLLECTIONS_USERS } from './collections-users.ts';

/** Frozen Python of the whole module. */
export const COLLECTIONS_SOURCE = COLLECTIONS_TYPES + COLLECTIONS_DICTS + COLLECTIONS_USERS;
