/** Tags of records that are no row of src/objects/stored.ts, and the layout that writer and reader share. */

/** A permanent object: its name follows. */
export const PERMANENT_TAG = 0;

/** What the two lowest bits of a value's number say about the others. */
export const ValueBits = { object: 0, int: 1, special: 2, text: 3 } as const;

/** Values of kind `special`. `endless` is no guest value: continuations use it for a count without bound. */
export const Special = { undefined: 0, none: 1, true: 2, false: 3, bigInt: 4, endless: 5 } as const;

/** Shapes of instances that are no row of the dump's table. */
export const DICT_MODE = 0;
export const ROOT_SHAPE = 1;
export const FIRST_SHAPE = 2;

/** What a permanent record names. */
export const PermanentKind = { named: 0, frozenCode: 1 } as const;

/** Bits of a dict or set record: borrows a layout; knows hashes; is a frozenset; has no buckets; has no index (a source of keys, key-lookup.ts). */
export const TableFlag = { shaped: 1, hashed: 2, frozen: 4, loose: 8, unindexed: 16 } as const;

/** Stands for a hash not known. */
export const NO_HASH = 3;

/** Ints up to here (either sign) are one variable-length number. */
export const MAX_SHORT_INT = 2 ** 49;
