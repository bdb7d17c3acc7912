/** Data of the builtin containers: list, tuple, dict, set, bytes, range, slice, iterators. Their methods are in the file of each type. */
import { type Arg, builtinType, type Interp, PyObject, type PyType, type Shape, type Value, valueClass } from './object.ts';
import { defineStored, refOrNull } from './stored.ts';
import { textKey } from './text-key.ts';

export const listType = builtinType('list');
export const tupleType = builtinType('tuple');
export const dictType = builtinType('dict');
export const setType = builtinType('set');
export const frozensetType = builtinType('frozenset');
export const bytesType = builtinType('bytes');
export const bytearrayType = builtinType('bytearray');
export const rangeType = builtinType('range');
export const sliceType = builtinType('slice');

/** A list. */
export interface PyList extends PyObject {
  items: Value[];
}

export const PyList = valueClass<PyList, Value[]>(function (items) {
  this.items = items;
  this.epoch = 0;
}, listType);

/** A tuple. */
export interface PyTuple extends PyObject {
  readonly items: readonly Value[];
}

export const PyTuple = valueClass<PyTuple, readonly Value[]>(function (items) {
  (this as { items: readonly Value[] }).items = items;
  this.epoch = 0;
}, tupleType);

/** The empty tuple. */
export const EMPTY_TUPLE = new PyTuple([]);

export class PyBytes extends PyObject {
  declare readonly bytes: Uint8Array;
  constructor(bytes: Uint8Array) {
    super(bytesType);
    this.bytes = bytes;
  }
}

/** What lends bytes that may be written to. `bytes` is all of them; the array is replaced when their number changes. */
export abstract class PyByteStore extends PyObject {
  declare bytes: Uint8Array;
  /** Memory views of it that have not been released; some of them may be garbage (memory.ts). */
  declare exports: number;
  constructor(cls: PyType, bytes: Uint8Array) {
    super(cls);
    this.bytes = bytes;
    this.exports = 0;
  }
  /** The format of an item as memory views know it. */
  abstract get itemFormat(): string;
  /** Bytes of an item. */
  abstract get itemSize(): number;
  /** Why it keeps its size while a memory view looks at it. */
  abstract get lockedText(): string;
}

export class PyByteArray extends PyByteStore {
  constructor(bytes: Uint8Array) {
    super(bytearrayType, bytes);
  }
  get itemFormat(): string {
    return 'B';
  }
  get itemSize(): number {
    return 1;
  }
  get lockedText(): string {
    return 'Existing exports of data: object cannot be re-sized';
  }
}

/** start, stop and step are ints (number or bigint); `length` likewise. */
export class PyRange extends PyObject {
  declare readonly start: number | bigint;
  declare readonly stop: number | bigint;
  declare readonly step: number | bigint;
  declare readonly length: number | bigint;
  constructor(start: number | bigint, stop: number | bigint, step: number | bigint, length: number | bigint) {
    super(rangeType);
    this.start = start;
    this.stop = stop;
    this.step = step;
    this.length = length;
  }
}

export class PySlice extends PyObject {
  declare readonly start: Value;
  declare readonly stop: Value;
  declare readonly step: Value;
  constructor(start: Value, stop: Value, step: Value) {
    super(sliceType);
    this.start = start;
    this.stop = stop;
    this.step = step;
  }
}

/**
 * A value normalised so that JavaScript's SameValueZero agrees with Python's equality (hash.ts): ints as numbers or bigints, integral floats and
 * bools likewise, other floats as the number, None as null, str as itself, tuples and the like as tagged strings, other objects as themselves.
 */
export type Key = number | bigint | string | null | PyObject;

/** Record-like dicts give up their shape beyond this many keys ... */
const MAX_RECORD_KEYS = 24;
/** ... or where a layout has this many successors (the keys are data, not fields). */
const MAX_FANOUT = 8;

/**
 * dict: parallel arrays of keys and values in insertion order, and an index from normalised key to position; deleted positions hold undefined.
 * A record-like dict (str keys only) borrows `keys` and `index` from its `shape` and must leave the shape before it changes them.
 */
export class PyDict extends PyObject {
  /** Invariant: if not null, `keys` and `index` belong to the shape and are never written. */
  declare shape: Shape | null;
  keys: (Value | undefined)[];
  values: (Value | undefined)[];
  declare index: Map<Key, number>;
  /** Live items. */
  declare size: number;
  /** Rises whenever a key is added or removed (not when a value is replaced). */
  declare version: number;
  /**
   * For dicts that met a key with a guest `__hash__` or `__eq__` (key-lookup.ts): the Python hashes of the keys at positions 0, 1 ...
   * as far as they have been asked for. Otherwise null. Keys hashed by guest code are not in `index`.
   */
  declare hashes: (number | bigint)[] | null;
  /** Positions by hash, made from `hashes`; an entry is stale unless `hashes` agrees and the position is in use. */
  declare buckets: Map<number | bigint, number[]> | null;

  /** `shape`: an empty one, for a dict that is likely to be record-like. */
  constructor(cls: PyType = dictType, shape: Shape | null = null) {
    super(cls);
    this.version = 0;
    this.hashes = null;
    this.buckets = null;
    this.shape = shape;
    this.keys = shape === null ? [] : (shape.keys as Value[]);
    this.values = [];
    this.index = shape === null ? new Map() : (shape.index as Map<Key, number>);
    this.size = 0;
  }

  /** Returns the value stored under a normalised key. Never runs guest code. */
  get(key: Key): Value | undefined {
    const i = this.index.get(key);
    return i === undefined ? undefined : this.values[i];
  }

  /** Stores `value` under a normalised key; `original` is the Python key kept if it is new. Charging memory is the caller's duty. */
  set(key: Key, original: Value, value: Value): void {
    const i = this.index.get(key);
    if (i !== undefined) this.values[i] = value;
    else this.#insert(key, original, value);
  }

  /** Stores under a str key. */
  setStr(key: string, value: Value): void {
    this.set(textKey(key), key, value);
  }

  /** Adds an item whose normalised key is known to be absent. */
  #insert(key: Key, original: Value, value: Value): void {
    const shape = this.shape;
    this.version += 1;
    if (shape !== null) {
      if (key === original && typeof key === 'string' && this.size < MAX_RECORD_KEYS && shape.fanout < MAX_FANOUT) {
        this.useShape(shape.with(key));
        this.values.push(value);
        this.size += 1;
        return;
      }
      this.leaveShape();
    }
    this.index.set(key, this.keys.length);
    this.keys.push(original);
    this.values.push(value);
    this.size += 1;
  }

  /** Takes its keys and index from `shape`; the caller sees to `values` and `size`. */
  useShape(shape: Shape): void {
    this.shape = shape;
    this.keys = shape.keys as Value[];
    this.index = shape.index as Map<Key, number>;
  }

  /** Makes `keys` and `index` its own. */
  leaveShape(): void {
    this.shape = null;
    this.keys = this.keys.slice();
    this.index = new Map(this.index);
  }

  /** Adds an item whose key only guest code can hash: it is found through `buckets`, not `index`. */
  appendGuest(original: Value, value: Value): void {
    this.version += 1;
    if (this.shape !== null) this.leaveShape();
    this.keys.push(original);
    this.values.push(value);
    this.size += 1;
  }

  /** Removes a normalised key; returns its value or undefined. */
  delete(key: Key): Value | undefined {
    const i = this.index.get(key);
    if (i === undefined) return undefined;
    const value = this.values[i];
    this.deleteAt(i, key);
    return value;
  }

  /** Removes the item at position `i`; `key` is its normalised key, undefined if guest code hashes it. */
  deleteAt(i: number, key: Key | undefined): void {
    if (this.shape !== null) this.leaveShape();
    if (key !== undefined) this.index.delete(key);
    this.version += 1;
    this.size -= 1;
    this.keys[i] = undefined;
    this.values[i] = undefined;
    // Compaction keeps the arrays within twice the live size; iterators notice by `size` or `version`.
    if (this.keys.length > 32 && this.size < this.keys.length >> 1) this.#compact();
  }

  /** Makes room for `count` items before the first one. Not for a dict with hashes. */
  openFront(count: number): void {
    if (this.shape !== null) this.leaveShape();
    const holes = new Array<undefined>(count).fill(undefined);
    this.keys = [...holes, ...this.keys];
    this.values = [...holes, ...this.values];
    for (const [key, at] of this.index) this.index.set(key, at + count);
  }

  /** Moves the item at `at` into the hole before `first`. */
  placeBefore(first: number, at: number, key: Key): void {
    if (this.shape !== null) this.leaveShape();
    this.version += 1;
    this.keys[first - 1] = this.keys[at];
    this.values[first - 1] = this.values[at];
    this.index.set(key, first - 1);
    this.keys[at] = undefined;
    this.values[at] = undefined;
  }

  /** Drops holes at the end and returns the position of the last item, -1 if there is none. */
  lastPosition(): number {
    if (this.size === 0) return -1;
    if (this.keys[this.keys.length - 1] === undefined) {
      if (this.shape !== null) this.leaveShape();
      while (this.keys[this.keys.length - 1] === undefined) {
        this.keys.pop();
        this.values.pop();
      }
      if (this.hashes !== null) this.hashes.length = Math.min(this.hashes.length, this.keys.length);
    }
    return this.keys.length - 1;
  }

  #compact(): void {
    const keys: (Value | undefined)[] = [];
    const values: (Value | undefined)[] = [];
    const moved = new Map<number, number>();
    for (let i = 0; i < this.keys.length; i++) {
      if (this.keys[i] === undefined) continue;
      moved.set(i, keys.length);
      keys.push(this.keys[i]);
      values.push(this.values[i]);
    }
    for (const [key, i] of this.index) this.index.set(key, moved.get(i) as number);
    if (this.hashes !== null) {
      this.hashes = this.hashes.filter((_hash, i) => moved.has(i));
      this.buckets = bucketsOf(this.hashes);
    }
    this.keys = keys;
    this.values = values;
  }

  clear(): void {
    this.shape = null;
    this.keys = [];
    this.values = [];
    this.index = new Map();
    this.buckets = null;
    this.hashes = null;
    this.size = 0;
    this.version += 1;
  }
}

/** Groups positions by their hash. */
export function bucketsOf(hashes: readonly (number | bigint)[]): Map<number | bigint, number[]> {
  const out = new Map<number | bigint, number[]>();
  for (let i = 0; i < hashes.length; i++) {
    const bucket = out.get(hashes[i]);
    if (bucket === undefined) out.set(hashes[i], [i]);
    else bucket.push(i);
  }
  return out;
}

/** set and frozenset: as PyDict without values. */
export class PySet extends PyObject {
  declare keys: (Value | undefined)[];
  declare index: Map<Key, number>;
  declare size: number;
  /** As PyDict.hashes and PyDict.buckets. */
  declare hashes: (number | bigint)[] | null;
  declare buckets: Map<number | bigint, number[]> | null;
  /** Positions below are holes: where `pop` goes on. */
  declare finger: number;

  constructor(cls: PyType = setType) {
    super(cls);
    this.keys = [];
    this.index = new Map();
    this.size = 0;
    this.hashes = null;
    this.buckets = null;
    this.finger = 0;
  }

  has(key: Key): boolean {
    return this.index.has(key);
  }

  /** Adds an element by normalised key; the first of equal elements stays. */
  add(key: Key, original: Value): void {
    if (this.index.has(key)) return;
    this.index.set(key, this.keys.length);
    this.keys.push(original);
    this.size += 1;
  }

  /** As PyDict.appendGuest. */
  appendGuest(original: Value): void {
    this.keys.push(original);
    this.size += 1;
  }

  /** Removes a normalised key; returns whether it was there. */
  delete(key: Key): boolean {
    const i = this.index.get(key);
    if (i === undefined) return false;
    this.deleteAt(i, key);
    return true;
  }

  /** As PyDict.deleteAt. */
  deleteAt(i: number, key: Key | undefined): void {
    if (key !== undefined) this.index.delete(key);
    this.keys[i] = undefined;
    this.size -= 1;
    if (this.keys.length > 32 && this.size < this.keys.length >> 1) this.#compact();
  }

  #compact(): void {
    const keys: (Value | undefined)[] = [];
    const moved = new Map<number, number>();
    for (let i = 0; i < this.keys.length; i++) {
      if (this.keys[i] === undefined) continue;
      moved.set(i, keys.length);
      keys.push(this.keys[i]);
    }
    for (const [key, i] of this.index) this.index.set(key, moved.get(i) as number);
    if (this.hashes !== null) {
      this.hashes = this.hashes.filter((_hash, i) => moved.has(i));
      this.buckets = bucketsOf(this.hashes);
    }
    this.keys = keys;
    this.finger = 0;
  }

  clear(): void {
    this.keys = [];
    this.index = new Map();
    this.buckets = null;
    this.hashes = null;
    this.finger = 0;
    this.size = 0;
  }
}

/**
 * Base of the builtin iterators, all of which keep their state in plain fields. `next` returns a value, undefined when exhausted (and from then on),
 * or CALL when guest code must run first: the result of that call is the next value, its StopIteration the end. `isPure` promises that it never returns CALL.
 */
export abstract class PyIterator extends PyObject {
  abstract next(interp: Interp): Arg;
  get isPure(): boolean {
    return true;
  }
  /** `__length_hint__`: items left, or undefined if unknown. */
  lengthHint(): number | undefined {
    return undefined;
  }
}

export const listIteratorType = builtinType('list_iterator');
export const tupleIteratorType = builtinType('tuple_iterator');
export const genericAliasIteratorType = builtinType('generic_alias_iterator');
export const rangeIteratorType = builtinType('range_iterator');
export const strIteratorType = builtinType('str_iterator');
export const strAsciiIteratorType = builtinType('str_ascii_iterator');

/** Iterates over a list or tuple by position, seeing changes as CPython's does. */
export class PyListIterator extends PyIterator {
  /** null once exhausted. */
  declare source: { readonly items: readonly Value[] } | null;
  declare position: number;
  constructor(source: PyList | PyTuple, cls: PyType) {
    super(cls);
    this.position = 0;
    this.source = source;
  }
  next(): Arg {
    if (this.source === null) return undefined;
    const items = this.source.items;
    if (this.position < items.length) return items[this.position++];
    this.source = null;
    return undefined;
  }
  override lengthHint(): number {
    return this.source === null ? 0 : Math.max(0, this.source.items.length - this.position);
  }
}

/** Iterates over a range whose values are all safe numbers: `current` moves by `step` while `left` > 0. */
export class PyRangeIterator extends PyIterator {
  declare current: number;
  declare readonly step: number;
  declare left: number;
  constructor(start: number, step: number, length: number) {
    super(rangeIteratorType);
    this.current = start;
    this.step = step;
    this.left = length;
  }
  next(): Arg {
    if (this.left <= 0) return undefined;
    this.left -= 1;
    const value = this.current;
    this.current = value + this.step;
    return value;
  }
  override lengthHint(): number {
    return this.left;
  }
}

/** How much of a text decides what its iterator is called, so that making one takes no longer for a longer text. */
const NAMING_UNITS = 256;

/** Iterates over the code points of a str. */
export class PyStrIterator extends PyIterator {
  declare readonly text: string;
  declare position: number;
  /** An iterator over an instance of a subclass of str never has the name for ASCII. */
  constructor(text: string, isExact = true) {
    super(isExact && isAsciiStart(text) ? strAsciiIteratorType : strIteratorType);
    this.position = 0;
    this.text = text;
  }
  next(): Arg {
    const { text, position } = this;
    if (position >= text.length) return undefined;
    const unit = text.charCodeAt(position);
    if (unit >= 0xd800 && unit < 0xdc00 && position + 1 < text.length) {
      const low = text.charCodeAt(position + 1);
      if (low >= 0xdc00 && low < 0xe000) {
        this.position = position + 2;
        return text.slice(position, position + 2);
      }
    }
    this.position = position + 1;
    return text[position];
  }
}

function isAsciiStart(text: string): boolean {
  const end = Math.min(text.length, NAMING_UNITS);
  for (let i = 0; i < end; i++) if (text.charCodeAt(i) > 0x7f) return false;
  return true;
}

defineStored({
  PyList: { tag: 3, make: PyList, types: [listType], fields: 'own' },
  PyTuple: { tag: 4, make: PyTuple, types: [tupleType], fields: 'own' },
  PyDict: { tag: 5, make: PyDict, types: [dictType], fields: 'own' },
  PySet: { tag: 6, make: PySet, types: [setType, frozensetType], fields: 'own' },
  PyBytes: { tag: 7, make: PyBytes, types: [bytesType], fields: { bytes: 'bytes' } },
  PyByteArray: { tag: 8, make: PyByteArray, types: [bytearrayType], fields: { bytes: 'bytes', exports: 'int' } },
  PyRange: {
    tag: 9,
    make: PyRange,
    types: [rangeType],
    fields: { start: 'integer', stop: 'integer', step: 'integer', length: 'integer' },
  },
  PySlice: { tag: 10, make: PySlice, types: [sliceType], fields: { start: 'value', stop: 'value', step: 'value' } },
  PyListIterator: {
    tag: 30,
    make: PyListIterator,
    types: [listIteratorType, tupleIteratorType, genericAliasIteratorType],
    fields: { source: refOrNull(PyList, PyTuple), position: 'int' },
  },
  PyRangeIterator: {
    tag: 31,
    make: PyRangeIterator,
    types: [rangeIteratorType],
    fields: { current: 'int', step: 'int', left: 'int' },
    restored: ({ current, step, left }: PyRangeIterator) => Number.isSafeInteger(current + step * left),
  },
  PyStrIterator: {
    tag: 32,
    make: PyStrIterator,
    types: [strIteratorType, strAsciiIteratorType],
    fields: { text: 'text', position: 'int' },
  },
});
