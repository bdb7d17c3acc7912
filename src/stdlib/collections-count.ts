/** Counting for `collections.Counter`, and the missing keys of defaultdict. CPython: _count_elements and defdict_missing of Modules/_collectionsmodule.c. */
import type { PyNative } from '../objects/callable.ts';
import { dictType, listType, PyDict, PyIterator, PyList, PySet, PyTuple, setType } from '../objects/containers.ts';
import { defineContinuations } from '../objects/continuation.ts';
import { fn, makeNative } from '../objects/define.ts';
import { raise, typeError } from '../objects/errors.ts';
import { keyOf } from '../objects/hash.ts';
import { DICT_ITEM_BYTES } from '../objects/key-lookup.ts';
import { CALL, type Interp, intType, PyInstance, typeOf, type Value } from '../objects/object.ts';
import { setItem } from '../objects/operators.ts';
import { asInt, getIter, unwrap } from '../objects/protocol.ts';
import { nativeMethod } from './native-call.ts';

function dictIn(v: Value): PyDict {
  const dict = unwrap(v);
  if (dict instanceof PyDict) return dict;
  throw typeError('expected a dict');
}

/** Adds `by` to the count of one item; false, and nothing has happened, where guest code hashes it or its count is no small int. */
function countOne(interp: Interp, dict: PyDict, item: Value, by: number): boolean {
  const key = keyOf(item, null);
  if (key === undefined) return false;
  const at = dict.index.get(key);
  if (at === undefined) {
    // Among keys of guest code there may be an equal one.
    if (dict.buckets !== null) return false;
    interp.meter.allocate(DICT_ITEM_BYTES);
    dict.set(key, item, by);
    return true;
  }
  const count = dict.values[at];
  if (typeof count !== 'number' || !Number.isSafeInteger(count + by)) return false;
  dict.values[at] = count + by;
  return true;
}

/**
 * Counts what an iterable of the engine's own gives. Returns None when all is counted, else what is left: the iterable, an iterator of its rest, or a tuple
 * of one item that the caller must count and the iterator of what follows.
 */
function countAll(interp: Interp, counter: Value, iterable: Value, by: Value): Value {
  const dict = dictIn(counter);
  const step = asInt(by);
  if (typeof step !== 'number') throw typeError('expected a small int');
  if (iterable !== null && typeof iterable === 'object' && !typeOf(iterable).isBuiltin) return iterable;
  const iterator = getIter(interp, iterable);
  if (!(iterator instanceof PyIterator) || !iterator.isPure) return iterator;
  for (;;) {
    interp.meter.charge(1);
    const item = iterator.next(interp);
    if (item === undefined) return null;
    if (!countOne(interp, dict, item, step)) return new PyTuple([item, iterator]);
  }
}

/** Counts one item: None, or False where the caller must. */
function countItem(interp: Interp, counter: Value, item: Value, by: Value): Value {
  const step = asInt(by);
  if (typeof step !== 'number') throw typeError('expected a small int');
  return countOne(interp, dictIn(counter), item, step) ? null : false;
}

/** The class `Mapping` if its module has been imported, else None. */
function mappingClass(interp: Interp): Value {
  const names = interp.loadedModule('_collections_abc');
  return names instanceof PyDict ? (names.get('Mapping') ?? null) : null;
}

/** The items of a counter from the most common to the least, equal ones in their order; None where a count is no small int. */
function mostCommon(interp: Interp, counter: Value): Value {
  const dict = dictIn(counter);
  const { keys, values } = dict;
  for (let i = 0; i < keys.length; i++) if (keys[i] !== undefined && typeof values[i] !== 'number') return null;
  interp.meter.charge(dict.size * 2);
  interp.meter.allocateLarge(dict.size * 72);
  const places: number[] = [];
  for (let i = 0; i < keys.length; i++) if (keys[i] !== undefined) places.push(i);
  places.sort((a, b) => (values[b] as number) - (values[a] as number));
  return new PyList(places.map((i) => new PyTuple([keys[i] as Value, values[i] as Value])));
}

// ---- defaultdict -------------------------------------------------------------------------------

/** What the usual factories make; undefined for all others. */
function madeBy(interp: Interp, factory: Value): Value | undefined {
  if (factory === intType) return 0;
  if (factory !== listType && factory !== dictType && factory !== setType) return undefined;
  interp.meter.allocate(64);
  return factory === listType ? new PyList([]) : factory === dictType ? new PyDict() : new PySet();
}

function keepMade(interp: Interp, self: Value, key: Value, value: Value): Value {
  return setItem(interp, self, key, value) === CALL ? interp.chain('defaultdict.kept', [value]) : value;
}

/** `__missing__` of defaultdict, whose one slot is `default_factory`. */
const missing = nativeMethod('collections.defaultdict', '__missing__(self, key, /)', 'default_factory', (interp, self, key) => {
  const factory = self instanceof PyInstance ? self.values[0] : undefined;
  if (factory === undefined || factory === null) throw raise('KeyError', key);
  const value = madeBy(interp, factory);
  if (value !== undefined) return keepMade(interp, self, key, value);
  interp.tailCall(factory, []);
  return interp.chain('defaultdict.made', [self, key]);
});

defineContinuations({
  'defaultdict.made': { done: (interp, [self, key], value) => keepMade(interp, self, key, value) },
  'defaultdict.kept': { done: (_interp, [value]) => value },
});

const rows = {
  _count_all: fn('_count_all(counter, iterable, by, /)', countAll),
  _count_item: fn('_count_item(counter, item, by, /)', countItem),
  _mapping_class: fn('_mapping_class()', mappingClass),
  _most_common: fn('_most_common(counter, /)', mostCommon),
};

/** The members by name. */
export function countNatives(): Iterable<readonly [string, PyNative]> {
  return [...Object.entries(rows).map(([name, row]) => [name, makeNative(name, row, null)] as const), ['_missing', missing]];
}
