/** Filling a dict from mappings and pairs: dict(), update(), |=. CPython: Objects/dictobject.c (dict_merge, dict_update_arg, PyDict_MergeFromSeq2). */

import { PyNative } from './callable.ts';
import { dictType, PyDict, PyIterator, type PyList, PyTuple } from './containers.ts';
import { defineContinuations } from './continuation.ts';
import { raise, typeError, valueError } from './errors.ts';
import { copyTable, dictSetItem, withKeyAt } from './key-lookup.ts';
import { appendNote } from './notes.ts';
import { CALL, type Interp, PyInstance, typeOf, type Value } from './object.ts';
import { collect, special } from './protocol.ts';

/** Sets all items of `source` in `target`. null or CALL (guest `__eq__`). Raises RuntimeError if guest code changes `source` meanwhile. */
export function mergeDict(interp: Interp, target: PyDict, source: PyDict): Value {
  if (source === target || source.size === 0) return null;
  if (target.keys.length === 0 && target.buckets === null && target.cls === dictType) {
    copyTable(interp, source, target);
    target.version += 1;
    return null;
  }
  if (source.buckets === null && target.buckets === null) {
    interp.meter.charge(source.size >> 3);
    interp.meter.allocateLarge(source.size * 64);
    for (const [key, at] of source.index) target.set(key, source.keys[at] as Value, source.values[at] as Value);
    return null;
  }
  return mergeFrom(interp, target, source, 0, source.size);
}

function mergeFrom(interp: Interp, target: PyDict, source: PyDict, from: number, size: number): Value {
  interp.meter.charge(1 + ((source.keys.length - from) >> 2));
  for (let i = from; i < source.keys.length; i++) {
    if (source.keys[i] === undefined) continue;
    if (withKeyAt(interp, 'set', target, source, i, source.values[i] as Value) === CALL) {
      return interp.chain('dict-merge.next', [target, source, i, size]);
    }
  }
  return null;
}

/** The dict whose items `update` may read directly: a dict, or an instance of a subclass that iterates as dicts do. */
export function plainDict(v: Value): PyDict | undefined {
  if (v instanceof PyDict) return v;
  if (!(v instanceof PyInstance && v.payload instanceof PyDict)) return undefined;
  const iter = v.cls.lookup('__iter__');
  return iter instanceof PyNative && iter.owner === dictType ? v.payload : undefined;
}

/** dict.update(other): null or CALL. Raises TypeError or ValueError for what is neither a mapping nor pairs. */
export function updateDict(interp: Interp, dict: PyDict, other: Value): Value {
  const plain = plainDict(other);
  if (plain !== undefined) return mergeDict(interp, dict, plain);
  const isGuest = !typeOf(other).isBuiltin;
  if (isGuest || special(other, 'keys') !== undefined) return interp.tailCall(interp.frozen('dict_update_from'), [dict, other]);
  if (other instanceof PyIterator && other.isPure) return updateFromIterator(interp, dict, other);
  const pairs = collect(interp, other);
  if (pairs === undefined) return interp.tailCall(interp.frozen('dict_update_pairs'), [dict, other, 0]);
  for (let i = 0; i < pairs.length; i++) {
    if (updatePair(interp, dict, pairs[i], i) === CALL) {
      // Nothing of this pair has run yet.
      return interp.tailCall(interp.frozen('dict_update_pairs'), [dict, new PyTuple(pairs.slice(i)), i]);
    }
  }
  return null;
}

const NO_PAIR = 'object is not iterable';

function noPairNote(n: number): string {
  return `Cannot convert dictionary update sequence element #${n} to a sequence`;
}

/** What follows a pair that fails stays in the iterator. */
function updateFromIterator(interp: Interp, dict: PyDict, iterator: PyIterator): Value {
  let n = 0;
  for (let pair = iterator.next(interp); pair !== undefined; pair = iterator.next(interp)) {
    if ((n & 63) === 63) interp.meter.charge(64);
    if (updatePair(interp, dict, pair, n) === CALL)
      // Nothing of this pair has run yet.
      return interp.tailCall(interp.frozen('dict_update_rest'), [dict, pair, iterator, n]);
    n += 1;
  }
  return null;
}

/** Sets the item a pair stands for; `n` is its number for messages. null or CALL. */
export function updatePair(interp: Interp, dict: PyDict, pair: Value, n: number): Value {
  if (pair instanceof PyTuple && pair.items.length === 2) return dictSetItem(interp, dict, pair.items[0], pair.items[1]);
  if (special(pair, '__iter__') === undefined && special(pair, '__getitem__') === undefined) {
    const error = typeError(NO_PAIR);
    appendNote(error.value, noPairNote(n));
    throw error;
  }
  const items = collect(interp, pair);
  if (items !== undefined) return setPair(interp, dict, items, n);
  interp.tailCall(interp.frozen('sequence_from'), [pair, NO_PAIR, noPairNote(n)]);
  return interp.chain('dict-merge.pair', [dict, n]);
}

function setPair(interp: Interp, dict: PyDict, items: readonly Value[], n: number): Value {
  if (items.length !== 2) throw valueError(`dictionary update sequence element #${n} has length ${items.length}; 2 is required`);
  return dictSetItem(interp, dict, items[0], items[1]);
}

defineContinuations({
  'dict-merge.next': {
    done(interp, [target, s, i, size]) {
      const source = s as PyDict;
      if (source.size !== size) throw raise('RuntimeError', 'dict mutated during update');
      return mergeFrom(interp, target as PyDict, source, (i as number) + 1, size as number);
    },
  },
  'dict-merge.pair': { done: (interp, [dict, n], items) => setPair(interp, dict as PyDict, (items as PyList).items, n as number) },
});
