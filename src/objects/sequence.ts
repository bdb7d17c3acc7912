/** What list and tuple share: searching, comparing, repeating, hashing. Each loop waits for guest code by a continuation. CPython: Objects/listobject.c, Objects/tupleobject.c. */
import { PyList, type PyTuple } from './containers.ts';
import { defineContinuations } from './continuation.ts';
import { overflowError, typeError, valueError } from './errors.ts';
import { hashSequence } from './hash.ts';
import { type Arg, CALL, type Interp, typeOf, type Value } from './object.ts';
import { type CompareName, enterNesting, equals, hash, leaveNesting, richCompare } from './operators.ts';
import { asInt, index, special } from './protocol.ts';

/** A list or tuple. */
export type Sequence = PyList | PyTuple;

// ---- search ------------------------------------------------------------------------------------

/** What a search is for; decides the result at a match and at the end. */
export type Search = 'contains' | 'index' | 'count' | 'remove';

/** Looks for `value` from position `from` to `stop`, seeing changes of the list; `found` counts matches so far. A Value or CALL. */
export function search(interp: Interp, what: Search, list: Sequence, value: Value, from: number, stop: number, found: number): Value {
  let count = found;
  interp.meter.charge(1 + (Math.min(stop, list.items.length) - from > 0 ? (Math.min(stop, list.items.length) - from) >> 4 : 0));
  for (let i = from; i < list.items.length && i < stop; i++) {
    const same = equals(interp, list.items[i], value);
    if (same === CALL) return interp.chain('sequence.search', [what, list, value, i, stop, count]);
    if (!same) continue;
    if (what !== 'count') return matched(interp, what, list, i);
    count += 1;
  }
  return exhausted(what, list, count);
}

/** list.index() and tuple.index(): the position of the first item equal to `value` within the bounds. Raises ValueError. An int or CALL. */
export function indexOf(interp: Interp, list: Sequence, value: Value, start: Arg, stop: Arg): Value {
  const from = bound(start, list.items.length, 0);
  const to = bound(stop, list.items.length, Number.POSITIVE_INFINITY);
  if (from !== undefined && to !== undefined) return search(interp, 'index', list, value, from, to, 0);
  interp.tailCall(interp.frozen('search_bounds'), [start ?? 0, stop ?? Number.MAX_SAFE_INTEGER]);
  return interp.chain('sequence.bounds', [list, value]);
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
  if (what === 'index') return at;
  interp.meter.charge((list.items.length - at) >> 6);
  if (at < list.items.length) (list as PyList).items.splice(at, 1);
  return null;
}

function exhausted(what: Search, list: Sequence, count: number): Value {
  if (what === 'contains') return false;
  if (what === 'count') return count;
  if (what === 'remove') throw valueError('list.remove(x): x not in list');
  throw valueError(list instanceof PyList ? 'list.index(x): x not in list' : 'tuple.index(x): x not in tuple');
}

// ---- comparison --------------------------------------------------------------------------------

/** Compares two lists or two tuples: by the first items that differ, else by length. Any value or CALL. */
export function compareSequences(interp: Interp, op: CompareName, a: Sequence, b: Sequence): Value {
  if (a.items.length !== b.items.length && (op === 'eq' || op === 'ne')) return op === 'ne';
  enterNesting(interp, ' in comparison');
  try {
    return compareFrom(interp, op, a, b, 0);
  } finally {
    leaveNesting(interp);
  }
}

function compareFrom(interp: Interp, op: CompareName, a: Sequence, b: Sequence, from: number): Value {
  const x = a.items;
  const y = b.items;
  interp.meter.charge(1 + ((Math.min(x.length, y.length) - from) >> 4));
  for (let i = from; i < x.length && i < y.length; i++) {
    if (x[i] === y[i]) continue;
    const same = equals(interp, x[i], y[i]);
    if (same === CALL) return interp.chain('sequence.compare', [op, a, b, i]);
    if (!same) return decide(interp, op, a, b, i);
  }
  return compareLengths(op, a.items.length, b.items.length);
}

/** The items at `at` differ. */
function decide(interp: Interp, op: CompareName, a: Sequence, b: Sequence, at: number): Value {
  if (at >= a.items.length || at >= b.items.length) return compareLengths(op, a.items.length, b.items.length);
  if (op === 'eq') return false;
  if (op === 'ne') return true;
  return richCompare(interp, op, a.items[at], b.items[at]);
}

function compareLengths(op: CompareName, a: number, b: number): boolean {
  switch (op) {
    case 'lt':
      return a < b;
    case 'le':
      return a <= b;
    case 'eq':
      return a === b;
    case 'ne':
      return a !== b;
    case 'gt':
      return a > b;
    case 'ge':
      return a >= b;
  }
}

// ---- repetition --------------------------------------------------------------------------------

/** How often a sequence is to be repeated, at least 0; CALL when guest `__index__` must run (its result is the count). Raises TypeError. */
export function repeatCount(interp: Interp, times: Value): Value {
  const n = asInt(times);
  if (n !== undefined) return clampCount(n);
  if (typeOf(times).isBuiltin || special(times, '__index__') === undefined) {
    throw typeError(`can't multiply sequence by non-int of type '${typeOf(times).name}'`);
  }
  index(interp, times);
  return interp.chain('sequence.count', []);
}

function clampCount(n: number | bigint): number {
  if (typeof n === 'number') return n < 0 ? 0 : n;
  if (n >= 9223372036854775808n || n < -9223372036854775808n) throw overflowError("cannot fit 'int' into an index-sized integer");
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

/** hash() of a tuple: an int or CALL. */
export function hashItems(interp: Interp, tuple: PyTuple, from: number, hashes: PyList): Value {
  enterNesting(interp, '');
  try {
    interp.meter.charge(1 + (tuple.items.length >> 2));
    for (let i = from; i < tuple.items.length; i++) {
      const h = hash(interp, tuple.items[i]);
      if (h === CALL) return interp.chain('sequence.hash', [tuple, i, hashes]);
      hashes.items.push(h);
    }
    return hashSequence(hashes.items as (number | bigint)[]);
  } finally {
    leaveNesting(interp);
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
  'sequence.compare': {
    done(interp, [op, a, b, i], same) {
      if (same !== true) return decide(interp, op as CompareName, a as Sequence, b as Sequence, i as number);
      return compareFrom(interp, op as CompareName, a as Sequence, b as Sequence, (i as number) + 1);
    },
  },
  'sequence.bounds': {
    done(interp, [list, value], bounds) {
      const [start, stop] = (bounds as PyTuple).items;
      return indexOf(interp, list as Sequence, value, start, stop);
    },
  },
  'sequence.count': { done: (_interp, _data, n) => clampCount(n as number | bigint) },
  'sequence.hash': {
    done(interp, [tuple, i, hashes], h) {
      (hashes as PyList).items.push(h);
      return hashItems(interp, tuple as PyTuple, (i as number) + 1, hashes as PyList);
    },
  },
});
