/**
 * Items of dicts and sets by key, guest `__hash__` and `__eq__` included. CPython: Objects/dictobject.c (_Py_dict_lookup), Objects/setobject.c.
 *
 * Keys with a normalised form (hash.ts) are found through `index` at once. Any other key is hashed by guest code and compared with the keys of equal
 * hash one by one; each step that waits for guest code is a continuation that afterwards checks whether the table has changed under it.
 * All functions return CALL when guest code must run first; its result is then what the function would have returned.
 */
import { bucketsOf, type Key, PyDict, PySet } from './containers.ts';
import { defineContinuations } from './continuation.ts';
import { exceptions, fullName, type PyBaseException, PyException, raise, typeError } from './errors.ts';
import { keyOf } from './hash.ts';
import { CALL, type Interp, typeOf, type Value } from './object.ts';
import { equals, hash, str } from './operators.ts';
import { asStr } from './protocol.ts';

/** Bytes counted for an item: slots, index entry and what the index keeps free. */
export const DICT_ITEM_BYTES = 96;
/** Bytes counted for an element of a set. */
export const SET_ITEM_BYTES = 80;

/** What has keys. */
export type Table = PyDict | PySet;

/** What is done with the position found (-1: absent). `extra` is a value to store or a default. */
type Operation = (interp: Interp, table: Table, key: Value, keyHash: number | bigint, position: number, extra: Value) => Value;

const OPERATIONS: Readonly<Record<string, Operation>> = {
  get: (_interp, table, _key, _hash, at, fallback) => (at < 0 ? fallback : valueAt(table, at)),
  getitem(_interp, table, key, _hash, at) {
    if (at < 0) throw raise('KeyError', key);
    return valueAt(table, at);
  },
  contains: (_interp, _table, _key, _hash, at) => at >= 0,
  position: (_interp, _table, _key, _hash, at) => at,
  set(interp, table, key, keyHash, at, value) {
    if (at >= 0) (table as PyDict).values[at] = value;
    else insert(interp, table, key, keyHash, value);
    return null;
  },
  setdefault(interp, table, key, keyHash, at, value) {
    if (at >= 0) return valueAt(table, at);
    insert(interp, table, key, keyHash, value);
    return value;
  },
  add(interp, table, key, keyHash, at) {
    if (at < 0) insert(interp, table, key, keyHash, null);
    return null;
  },
  delete(_interp, table, key, _hash, at) {
    if (at < 0) throw raise('KeyError', key);
    removeAt(table, at);
    return null;
  },
  discard(_interp, table, _key, _hash, at) {
    if (at >= 0) removeAt(table, at);
    return at >= 0;
  },
  pop(_interp, table, key, _hash, at) {
    if (at < 0) throw raise('KeyError', key);
    return take(table, at);
  },
  popOr: (_interp, table, _key, _hash, at, fallback) => (at < 0 ? fallback : take(table, at)),
  toggle(interp, table, key, keyHash, at) {
    if (at >= 0) removeAt(table, at);
    else insert(interp, table, key, keyHash, null);
    return null;
  },
};

function valueAt(table: Table, at: number): Value {
  return table instanceof PyDict ? (table.values[at] as Value) : true;
}

function take(table: Table, at: number): Value {
  const value = valueAt(table, at);
  removeAt(table, at);
  return value;
}

/** Adds a key known to be absent. */
function insert(interp: Interp, table: Table, key: Value, keyHash: number | bigint, value: Value): void {
  interp.meter.allocate(DICT_ITEM_BYTES);
  const normal = keyOf(key);
  if (normal !== undefined) {
    if (table instanceof PyDict) table.set(normal, key, value);
    else table.add(normal, key);
    return;
  }
  hashAll(interp, table);
  const at = table.keys.length;
  if (table instanceof PyDict) table.appendGuest(key, value);
  else table.appendGuest(key);
  addToBucket(table, keyHash, at);
}

function addToBucket(table: Table, keyHash: number | bigint, at: number): void {
  const buckets = table.buckets as Map<number | bigint, number[]>;
  (table.hashes as (number | bigint)[])[at] = keyHash;
  const bucket = buckets.get(keyHash);
  if (bucket === undefined) buckets.set(keyHash, [at]);
  else bucket.push(at);
}

/** Brings `hashes` and `buckets` up to date. Guest keys are hashed when they are inserted, so the rest hash natively. */
function hashAll(interp: Interp, table: Table): void {
  table.hashes ??= [];
  table.buckets ??= bucketsOf(table.hashes);
  const from = table.hashes.length;
  if (from === table.keys.length) return;
  interp.meter.charge((table.keys.length - from) >> 3);
  for (let i = from; i < table.keys.length; i++) {
    const key = table.keys[i];
    if (key === undefined) {
      table.hashes[i] = 0;
      continue;
    }
    const keyHash = hash(interp, key);
    // A class may have got a guest `__hash__` since: such a key is lost for lookups, as in CPython.
    addToBucket(table, keyHash === CALL ? interp.idOf(key) : (keyHash as number | bigint), i);
  }
}

/** Removes the item at a position. */
export function removeAt(table: Table, at: number): void {
  const original = table.keys[at] as Value;
  const normal = keyOf(original);
  if (normal !== undefined && table.index.get(normal) === at) table.deleteAt(at, normal);
  else table.deleteAt(at, typeof original === 'object' && table.index.get(original) === at ? original : undefined);
}

/** Hashes `key` (running guest code if need be), finds it and applies an operation. */
function find(interp: Interp, operation: string, table: Table, key: Value, extra: Value): Value {
  let keyHash: Value;
  try {
    keyHash = hash(interp, key);
  } catch (error) {
    if (error instanceof PyException) failedHash(interp, table, key, error.value);
    throw error;
  }
  if (keyHash === CALL) return interp.chain('key-lookup.hashed', [operation, table, key, extra]);
  return findHashed(interp, operation, table, key, keyHash as number | bigint, extra, 0);
}

/** Says of a plain TypeError from guest `__hash__` what the key was for. CPython: dict_unhashable_type, set_unhashable_type. */
function failedHash(interp: Interp, table: Table, key: Value, error: PyBaseException): Value | undefined {
  if (error.cls !== exceptions.TypeError) return undefined;
  const use = `cannot use '${fullName(typeOf(key))}' as a ${table instanceof PyDict ? 'dict key' : 'set element'}`;
  const text = str(interp, error);
  if (text === CALL) return interp.chain('key-lookup.unhashable', [use]);
  throw typeError(`${use} (${asStr(text)})`);
}

function findHashed(
  interp: Interp,
  operation: string,
  table: Table,
  key: Value,
  keyHash: number | bigint,
  extra: Value,
  from: number,
): Value {
  hashAll(interp, table);
  const hashes = table.hashes as (number | bigint)[];
  const bucket = (table.buckets as Map<number | bigint, number[]>).get(keyHash);
  const end = bucket === undefined ? 0 : bucket.length;
  interp.meter.charge(end >> 4);
  for (let n = from; n < end; n++) {
    const at = (bucket as number[])[n];
    const candidate = table.keys[at];
    if (candidate === undefined || hashes[at] !== keyHash) continue;
    const same = candidate === key ? true : equals(interp, candidate, key);
    if (same === CALL) return interp.chain('key-lookup.compared', [operation, table, key, keyHash, extra, n, at, candidate]);
    if (same) return OPERATIONS[operation](interp, table, key, keyHash, at, extra);
  }
  return OPERATIONS[operation](interp, table, key, keyHash, -1, extra);
}

/** dict.get(): the value, or `fallback`. */
export function dictGet(interp: Interp, dict: PyDict, key: Value, fallback: Value): Value {
  const normal = keyOf(key);
  if (normal !== undefined) {
    const at = dict.index.get(normal);
    if (at !== undefined) return dict.values[at] as Value;
    if (dict.buckets === null) return fallback;
  }
  return find(interp, 'get', dict, key, fallback);
}

/** The position of a key in `keys` and `values`, -1 if it is absent. */
export function dictPosition(interp: Interp, dict: PyDict, key: Value): Value {
  const normal = keyOf(key);
  if (normal !== undefined) {
    const at = dict.index.get(normal);
    if (at !== undefined) return at;
    if (dict.buckets === null) return -1;
  }
  return find(interp, 'position', dict, key, null);
}

/** `dict[key]` of a plain dict. Raises KeyError. */
export function dictGetItem(interp: Interp, dict: PyDict, key: Value): Value {
  const normal = keyOf(key);
  if (normal !== undefined) {
    const at = dict.index.get(normal);
    if (at !== undefined) return dict.values[at] as Value;
    if (dict.buckets === null) throw raise('KeyError', key);
  }
  return find(interp, 'getitem', dict, key, null);
}

/** `dict[key] = value`. Returns null or CALL; charges memory for a new item. */
export function dictSetItem(interp: Interp, dict: PyDict, key: Value, value: Value): Value {
  const normal = keyOf(key);
  if (normal !== undefined) {
    const at = dict.index.get(normal);
    if (at !== undefined) {
      dict.values[at] = value;
      return null;
    }
    if (dict.buckets === null) {
      interp.meter.allocate(DICT_ITEM_BYTES);
      dict.set(normal, key, value);
      return null;
    }
  }
  return find(interp, 'set', dict, key, value);
}

/** dict.setdefault(): the value stored now. */
export function dictSetDefault(interp: Interp, dict: PyDict, key: Value, value: Value): Value {
  const normal = keyOf(key);
  if (normal !== undefined) {
    const at = dict.index.get(normal);
    if (at !== undefined) return dict.values[at] as Value;
    if (dict.buckets === null) {
      interp.meter.allocate(DICT_ITEM_BYTES);
      dict.set(normal, key, value);
      return value;
    }
  }
  return find(interp, 'setdefault', dict, key, value);
}

/** `del dict[key]`. Returns null or CALL. Raises KeyError. */
export function dictDelItem(interp: Interp, dict: PyDict, key: Value): Value {
  const normal = keyOf(key);
  if (normal !== undefined && dict.buckets === null) {
    if (dict.delete(normal) === undefined) throw raise('KeyError', key);
    return null;
  }
  return find(interp, 'delete', dict, key, null);
}

/** dict.pop(): the removed value; without `fallback` raises KeyError. */
export function dictPop(interp: Interp, dict: PyDict, key: Value, fallback: Value | undefined): Value {
  if (dict.size === 0) {
    if (fallback === undefined) throw raise('KeyError', key);
    return fallback;
  }
  const normal = keyOf(key);
  if (normal !== undefined && dict.buckets === null) {
    const value = dict.delete(normal);
    if (value !== undefined) return value;
    if (fallback === undefined) throw raise('KeyError', key);
    return fallback;
  }
  return fallback === undefined ? find(interp, 'pop', dict, key, null) : find(interp, 'popOr', dict, key, fallback);
}

/** `key in dict`. */
export function dictContains(interp: Interp, dict: PyDict, key: Value): Value {
  const normal = keyOf(key);
  if (normal !== undefined && (dict.buckets === null || dict.index.has(normal))) return dict.index.has(normal);
  return find(interp, 'contains', dict, key, null);
}

/** set.add(). Returns null or CALL; charges memory for a new element. */
export function setAdd(interp: Interp, set: PySet, key: Value): Value {
  const normal = keyOf(key, 'set element');
  if (normal !== undefined) {
    if (set.index.has(normal)) return null;
    if (set.buckets === null) {
      interp.meter.allocate(SET_ITEM_BYTES);
      set.add(normal, key);
      return null;
    }
  }
  return find(interp, 'add', set, key, null);
}

/** `key in set`. */
export function setContains(interp: Interp, set: PySet, key: Value): Value {
  const normal = keyOf(key, 'set element');
  if (normal !== undefined && (set.buckets === null || set.index.has(normal))) return set.index.has(normal);
  return find(interp, 'contains', set, key, null);
}

/** Removes an element if it is there: whether it was, or CALL. */
export function setDiscard(interp: Interp, set: PySet, key: Value): Value {
  const normal = keyOf(key, 'set element');
  if (normal !== undefined && set.buckets === null) return set.delete(normal);
  return find(interp, 'discard', set, key, null);
}

/** Removes the element if it is there, adds it otherwise. Returns null or CALL. */
export function setToggle(interp: Interp, set: PySet, key: Value): Value {
  const normal = keyOf(key, 'set element');
  if (normal !== undefined && set.buckets === null) {
    if (set.delete(normal)) return null;
    interp.meter.allocate(SET_ITEM_BYTES);
    set.add(normal, key);
    return null;
  }
  return find(interp, 'toggle', set, key, null);
}

/** An operation on one table for the key at a position of another (`contains`, `add`, `set`, `discard`, `toggle`, `get` ...): its hash is not asked again. */
export function withKeyAt(interp: Interp, operation: string, table: Table, source: Table, at: number, extra: Value): Value {
  const key = source.keys[at] as Value;
  if (table.buckets === null) {
    const normal = keyOf(key, null);
    if (normal !== undefined) {
      const found = table.index.get(normal);
      return found === undefined
        ? addNative(interp, operation, table, normal, key, extra)
        : OPERATIONS[operation](interp, table, key, 0, found, extra);
    }
  }
  const keyHash = source.hashes?.[at] ?? hash(interp, key);
  if (keyHash === CALL) return interp.chain('key-lookup.hashedAt', [operation, table, source, at, extra]);
  return findHashed(interp, operation, table, key, keyHash as number | bigint, extra, 0);
}

/** The items as the source of `withKeyAt`: not a set (equal keys stay), but it remembers hashes. */
export function keySource(items: readonly Value[]): PySet {
  const source = new PySet();
  source.keys = items.slice();
  source.size = items.length;
  source.hashes = [];
  return source;
}

/** An operation for a normalised key that is absent: the hash is not needed. */
function addNative(interp: Interp, operation: string, table: Table, normal: Key, key: Value, extra: Value): Value {
  if (operation === 'contains') return false;
  if (operation === 'discard') return false;
  if (operation === 'set' && table instanceof PyDict) {
    interp.meter.allocate(DICT_ITEM_BYTES);
    table.set(normal, key, extra);
    return null;
  }
  return OPERATIONS[operation](interp, table, key, 0, -1, extra);
}

/** True if every key of the table has a normalised form and no lookup needs guest code. */
export function isNative(table: Table): boolean {
  return table.buckets === null || table.index.size === table.size;
}

/** Copies all items of `source` into the empty table `target` of the same kind. Charges memory. */
export function copyTable(interp: Interp, source: Table, target: Table): void {
  interp.meter.charge(source.size >> 3);
  interp.meter.allocateLarge(source.size * 64);
  if (source instanceof PyDict && target instanceof PyDict && source.shape !== null) {
    target.useShape(source.shape);
    target.values = source.values.slice();
    target.size = source.size;
    return;
  }
  const isDense = source.keys.length === source.size;
  const isLive = (_: unknown, i: number): boolean => source.keys[i] !== undefined;
  target.keys = isDense ? source.keys.slice() : source.keys.filter(isLive);
  if (source instanceof PyDict && target instanceof PyDict) {
    target.shape = null;
    target.values = isDense ? source.values.slice() : source.values.filter(isLive);
  }
  target.index = isDense ? new Map(source.index) : movedIndex(source);
  target.size = source.size;
  if (source.hashes !== null) {
    target.hashes = isDense ? source.hashes.slice() : source.hashes.filter(isLive);
    target.buckets = bucketsOf(target.hashes);
  }
}

/** The index after the holes are gone. */
function movedIndex(source: Table): Table['index'] {
  const moved: number[] = [];
  let live = 0;
  for (let i = 0; i < source.keys.length; i++) moved.push(source.keys[i] === undefined ? -1 : live++);
  const index: Table['index'] = new Map();
  for (const [key, i] of source.index) index.set(key, moved[i]);
  return index;
}

defineContinuations({
  'key-lookup.hashed': {
    done(interp, [operation, table, key, extra], keyHash) {
      return findHashed(interp, operation as string, table as Table, key, keyHash as number | bigint, extra, 0);
    },
    failed: (interp, [, table, key], error) => failedHash(interp, table as Table, key, error),
  },
  'key-lookup.hashedAt': {
    done(interp, [operation, table, s, at, extra], h) {
      const source = s as Table;
      const keyHash = h as number | bigint;
      // Only a key source keeps hashes without an index; in a table the hashes known are always the first ones.
      if (source.index.size === 0 && source.buckets === null && source.hashes !== null) source.hashes[at as number] = keyHash;
      return findHashed(interp, operation as string, table as Table, source.keys[at as number] as Value, keyHash, extra, 0);
    },
  },
  'key-lookup.unhashable': {
    done(_interp, [use], text) {
      throw typeError(`${use as string} (${asStr(text)})`);
    },
  },
  'key-lookup.compared': {
    done(interp, [operation, t, key, h, extra, n, at, candidate], same) {
      const table = t as Table;
      const keyHash = h as number | bigint;
      // A set believes what it is told when it adds, even if its item has gone. CPython: set_add_entry.
      if (same === true && operation === 'add') return null;
      hashAll(interp, table);
      const isUnchanged = table.keys[at as number] === candidate && table.buckets?.get(keyHash)?.[n as number] === at;
      if (!isUnchanged) return findHashed(interp, operation as string, table, key, keyHash, extra, 0);
      if (same === true) return OPERATIONS[operation as string](interp, table, key, keyHash, at as number, extra);
      return findHashed(interp, operation as string, table, key, keyHash, extra, (n as number) + 1);
    },
  },
});
