/** What list and tuple share: searching, repeating, hashing; comparing is in compare.ts. Each loop waits for guest code by a continuation. CPython: Objects/listobject.c, Objects/tupleobject.c. */
import type { Sequence } from './compare.ts';
import { PyList, PySlice, PyTuple, tupleType } from './containers.ts';
import { defineContinuations } from './continuation.ts';
import { overflowError, raise, typeError, valueError } from './errors.ts';
import { hashSequence } from './hash.ts';
import { subscriptInts } from './indices.ts';
import { type Arg, CALL, type Interp, typeOf, type Value } from './object.ts';
import { equals, hash } from './operators.ts';
import { asInt, index, special } from './protocol.ts';

// ---- search ------------------------------------------------------------------------------------

/** What a search is for; decides the result at a match and at the end. */
export type Search = 'contains' | 'index' | 'viewIndex' | 'arrayIndex' | 'arrayRemove' | 'count' | 'remove';

/** Looks for `value` from position `from` to `stop`, seeing changes of the list; `found` counts matches so far. A Value or CALL. */
export function search(interp: Interp, what: Search, list: Sequence, value: Value, from: number, stop: number, found: number): Value {
  let count = found;
  interp.meter.charge(1 + (Math.max(0, Math.min(stop, list.items.length) - from) >> 2));
  const kind = typeof value;
  for (let i = from; i < list.items.length && i < stop; i++) {
    const item = list.items[i];
    if (item !== value && typeof item === kind && kind !== 'object') continue;
    const same = equals(interp, item, value);
    if (same === CALL) return interp.chain('sequence.search', [what, list, value, i, stop, count]);
    if (!same) continue;
    if (what !== 'count') return matched(interp, what, list, i);
    count += 1;
  }
  return exhausted(what, list, count);
}

/** list.index() and tuple.index(): the position of the first item equal to `value` within the bounds. Raises ValueError. An int or CALL. */
export function indexOf(
  interp: Interp,
  list: Sequence,
  value: Value,
  start: Arg,
  stop: Arg,
  what: 'index' | 'viewIndex' | 'arrayIndex' = 'index',
): Value {
  const from = bound(start, list.items.length, 0);
  if (from === undefined) {
    // `stop` is looked at once `start` is known.
    subscriptInts(interp, new PySlice(start as Value, Number.MAX_SAFE_INTEGER, null));
    return interp.chain('sequence.start', [list, value, stop ?? Number.MAX_SAFE_INTEGER, what]);
  }
  const to = bound(stop, list.items.length, Number.POSITIVE_INFINITY);
  if (to !== undefined) return search(interp, what, list, value, from, to, 0);
  subscriptInts(interp, new PySlice(start ?? 0, stop as Value, null));
  return interp.chain('sequence.bounds', [list, value, what]);
}

/** A bound counted from the start; undefined when guest `__index__` must run first. */
function bound(v: Arg, length: number, missing: number): number | undefined {
  if (v === undefined) return missing;
  const n = asInt(v);
  if (n === undefined) {
    if (special(v, '__index__') === undefined) throw typeError('slice indices must be integers or have an __index__ method');
    return undefined;
  }
  return n < 0 ? Math.max(0, Number(n) + length) : Number(n);
}

function matched(interp: Interp, what: Search, list: Sequence, at: number): Value {
  if (what === 'contains') return true;
  if (what !== 'remove') return at;
  interp.meter.charge((list.items.length - at) >> 6);
  if (at < list.items.length) (list as PyList).items.splice(at, 1);
  return null;
}

function exhausted(what: Search, list: Sequence, count: number): Value {
  if (what === 'contains') return false;
  if (what === 'count') return count;
  if (what === 'remove') throw valueError('list.remove(x): x not in list');
  if (what === 'viewIndex') throw valueError('memoryview.index(x): x not found');
  if (what === 'arrayIndex') throw valueError('array.index(x): x not in array');
  if (what === 'arrayRemove') throw valueError('array.remove(x): x not in array');
  throw valueError(list instanceof PyList ? 'list.index(x): x not in list' : 'tuple.index(x): x not in tuple');
}

// ---- repetition --------------------------------------------------------------------------------

/** How often a sequence is to be repeated, at least 0; CALL when guest `__index__` must run (its result is the count). Raises TypeError. */
export function repeatCount(interp: Interp, times: Value): Value {
  const n = asInt(times);
  if (n !== undefined) return clampCount(n, typeOf(times).name);
  if (typeOf(times).isBuiltin || special(times, '__index__') === undefined) {
    throw typeError(`can't multiply sequence by non-int of type '${typeOf(times).name}'`);
  }
  index(interp, times);
  return interp.chain('sequence.count', [typeOf(times).name]);
}

/** `name`: of the type of what gave the count. */
function clampCount(n: number | bigint, name: string): number {
  if (typeof n === 'number') return n < 0 ? 0 : n;
  if (n >= 9223372036854775808n || n < -9223372036854775808n) throw overflowError(`cannot fit '${name}' into an index-sized integer`);
  return n < 0n ? 0 : Number(n);
}

/** The items repeated `count` times. Refuses results past the memory limit. */
export function repeatItems(interp: Interp, items: readonly Value[], count: number): Value[] {
  const total = items.length * count;
  if (total === 0) return [];
  interp.meter.allocateLarge(total * 8);
  interp.meter.charge(total >> 6);
  if (items.length === 1) return new Array<Value>(total).fill(items[0]);
  const out: Value[] = [];
  for (let n = 0; n < count; n++) for (let i = 0; i < items.length; i++) out.push(items[i]);
  return out;
}

// ---- hash --------------------------------------------------------------------------------------

/** Deepest nesting of tuples that is hashed. */
const MAX_LEVELS = 2500;

/** hash() of a tuple, nested ones on an explicit stack: an int or CALL. Raises TypeError, RecursionError. */
export function hashTuple(interp: Interp, tuple: PyTuple): Value {
  const { items } = tuple;
  const hashes: Value[] = [];
  for (let i = 0; i < items.length; i++) {
    const item = items[i];
    if (typeof item === 'object' && item !== null) return hashLevels(interp, [tuple], [hashes]);
    hashes.push(hash(interp, item));
  }
  interp.meter.charge(1 + (items.length >> 2));
  return hashSequence(hashes as (number | bigint)[]);
}

/** `hashes[i]` holds those of the first items of `tuples[i]`; each tuple is an item of the one before. */
function hashLevels(interp: Interp, tuples: PyTuple[], hashes: Value[][]): Value {
  for (;;) {
    const tuple = tuples[tuples.length - 1];
    const done = hashes[hashes.length - 1];
    if (done.length === tuple.items.length) {
      interp.meter.charge(1 + (done.length >> 2));
      const result = hashSequence(done as (number | bigint)[]);
      tuples.pop();
      hashes.pop();
      if (tuples.length === 0) return result;
      hashes[hashes.length - 1].push(result);
      continue;
    }
    const item = tuple.items[done.length];
    if (item instanceof PyTuple && item.cls === tupleType) {
      if (tuples.length + interp.meter.nesting >= MAX_LEVELS) throw raise('RecursionError', 'maximum recursion depth exceeded');
      tuples.push(item);
      hashes.push([]);
      continue;
    }
    const h = hash(interp, item);
    if (h === CALL) return interp.chain('sequence.hash', [new PyList([...tuples]), new PyList(hashes.map((list) => new PyList(list)))]);
    done.push(h);
  }
}

defineContinuations({
  'sequence.search': {
    done(interp, [w, l, value, i, stop, count], same) {
      const what = w as Search;
      const list = l as Sequence;
      if (same !== true) return search(interp, what, list, value, (i as number) + 1, stop as number, count as number);
      if (what !== 'count') return matched(interp, what, list, i as number);
      return search(interp, what, list, value, (i as number) + 1, stop as number, (count as number) + 1);
    },
  },
  'sequence.start': {
    done(interp, [list, value, stop, what], bounds) {
      return indexOf(
        interp,
        list as Sequence,
        value as Value,
        (bounds as PySlice).start,
        stop,
        what as 'index' | 'viewIndex' | 'arrayIndex',
      );
    },
  },
  'sequence.bounds': {
    done(interp, [list, value, what], bounds) {
      const { start, stop } = bounds as PySlice;
      return indexOf(interp, list as Sequence, value, start, stop, what as 'index' | 'viewIndex' | 'arrayIndex');
    },
  },
  'sequence.count': { done: (_interp, [name], n) => clampCount(n as number | bigint, (name as string | undefined) ?? 'int') },
  'sequence.hash': {
    done(interp, [tuples, hashes], h) {
      const lists = (hashes as PyList).items.map((list) => (list as PyList).items);
      lists[lists.length - 1].push(h);
      return hashLevels(interp, (tuples as PyList).items as PyTuple[], lists);
    },
  },
});
