/**
 * list.sort(): stable, and able to stop at any comparison to wait for guest code. CPython: Objects/listobject.c (list_sort_impl).
 *
 * Arrays of ints, floats or strings are sorted by the host. Everything else is sorted by timsort.ts, or by the same steps in frozen Python if guest code
 * compares. While a sort is under way the list is empty, as in CPython; an exception puts the items back half sorted.
 */
import { PyList, PyTuple } from './containers.ts';
import { defineContinuations } from './continuation.ts';
import { valueError } from './errors.ts';
import { type Arg, CALL, type Interp, PyFloat, type Value } from './object.ts';
import { compareBool } from './operators.ts';
import { truth } from './protocol.ts';
import { orderOfInts } from './sort-ints.ts';
import { timsort } from './timsort.ts';

/** list.sort(key=, reverse=). Returns null or CALL. Raises ValueError if the list is changed meanwhile. */
export function sortList(interp: Interp, list: PyList, key: Arg, reverse: Arg): Value {
  const isReversed = reverse === undefined ? false : truth(interp, reverse);
  if (isReversed === CALL) return interp.chain('sort.reverse', [list, key ?? null]);
  if (key === undefined || key === null) return sortBy(interp, list, null, isReversed as boolean);
  const items = list.items;
  if (items.length === 0) return null;
  list.items = [];
  interp.tailCall(interp.frozen('map_list'), [key, new PyList(items.slice())]);
  return interp.chain('sort.keyed', [list, new PyList(items), isReversed]);
}

/** sorted(): sorts a fresh list and returns it (or CALL). */
export function sortedList(interp: Interp, list: PyList, key: Arg, reverse: Arg): Value {
  return sortList(interp, list, key, reverse) === CALL ? interp.chain('sort.result', [list]) : list;
}

/** Sorts `list.items` by `keys` (parallel to them), or by themselves. */
function sortBy(interp: Interp, list: PyList, keys: Value[] | null, isReversed: boolean): Value {
  const items = list.items;
  const n = items.length;
  if (n < 2) return null;
  interp.meter.charge(1 + Math.ceil((n * Math.log2(n)) / 8));
  interp.meter.allocate(n * 16);
  if (keys === null) {
    chargeWide(interp, items);
    if (!sortPlain(items, isReversed)) return startSorter(interp, list, items, null, isReversed);
    return null;
  }
  chargeWide(interp, keys);
  const order = plainOrder(keys, isReversed);
  if (order === null) return startSorter(interp, list, keys, items, isReversed);
  list.items = order.map((i) => items[i]);
  return null;
}

/** Charges for looking at every item of tuples and, each time two meet, at long texts: `n log n` comparisons have been charged already. */
function chargeWide(interp: Interp, values: readonly Value[]): void {
  const steps = Math.ceil(Math.log2(values.length));
  let width = 0;
  for (const v of values) {
    if (typeof v === 'string') width += v.length >> 5;
    else if (v instanceof PyTuple && v.items.length > 4) width += v.items.length;
  }
  if (width > 64) interp.meter.charge((width * (1 + steps)) >> 2);
}

/** Sorts what the host cannot by our own sort; all over again in frozen Python if guest code must compare, since other comparisons leave no trace. */
function startSorter(interp: Interp, list: PyList, keys: Value[], values: Value[] | null, isReversed: boolean): Value {
  list.items = [];
  if (isReversed) {
    keys.reverse();
    values?.reverse();
  }
  interp.meter.allocate(keys.length * 16);
  const guestKeys = new PyList(keys.slice());
  const guestValues = values === null ? null : new PyList(values.slice());
  try {
    timsort(keys, values, (a, b) => {
      const answer = less(interp, a, b);
      if (answer === CALL) throw NEEDS_GUEST;
      return answer === true;
    });
  } catch (error) {
    if (error !== NEEDS_GUEST) {
      giveBack(list, values ?? keys, isReversed);
      throw error;
    }
    interp.tailCall(interp.frozen('sort_guest'), [guestKeys, guestValues]);
    return interp.chain('sort.guest', [list, guestValues ?? guestKeys, isReversed]);
  }
  giveBack(list, values ?? keys, isReversed);
  return null;
}

function modified(): unknown {
  return valueError('list modified during sort');
}

/** Thrown out of the sort when a comparison needs guest code. */
const NEEDS_GUEST = Symbol('needs guest code');

/** Gives the items back to the list, in the order reached. */
function giveBack(list: PyList, items: Value[], isReversed: boolean): void {
  if (isReversed) items.reverse();
  list.items = items;
}

// ---- what the host sorts -----------------------------------------------------------------------

const SURROGATE = /[\ud800-\udfff]/;

type Plain = 'number' | 'real' | 'text';

/** How all values compare natively, or null: ints; ints and floats without NaN; strings that compare by code unit. */
function plainKind(values: readonly Value[]): Plain | null {
  if (typeof values[0] === 'string') {
    for (const v of values) if (typeof v !== 'string' || SURROGATE.test(v)) return null;
    return 'text';
  }
  let kind: Plain = 'number';
  for (const v of values) {
    if (typeof v === 'number') continue;
    if (!(v instanceof PyFloat) || Number.isNaN(v.value)) return null;
    kind = 'real';
  }
  return kind;
}

function real(v: Value): number {
  return typeof v === 'number' ? v : (v as PyFloat).value;
}

/** Compares two values of a known kind. */
type Comparator = (a: Value, b: Value) => number;

const COMPARATORS: Readonly<Record<Plain, Comparator>> = {
  number: (a, b) => (a as number) - (b as number),
  real: (a, b) => (real(a) < real(b) ? -1 : real(a) > real(b) ? 1 : 0),
  text: (a, b) => ((a as string) < (b as string) ? -1 : (a as string) > (b as string) ? 1 : 0),
};

/** A column of tuples, and how its values compare. */
interface Column {
  readonly kind: Plain;
  readonly values: readonly Value[];
}

/** The columns of tuples of one length, if all are plain; null for anything else. */
function plainColumns(values: readonly Value[]): Column[] | null {
  const first = values[0];
  if (!(first instanceof PyTuple)) return null;
  const width = first.items.length;
  for (const v of values) if (!(v instanceof PyTuple) || v.items.length !== width) return null;
  const columns: Column[] = [];
  for (let i = 0; i < width; i++) {
    const column = (values as readonly PyTuple[]).map((v) => v.items[i]);
    const kind = plainKind(column);
    if (kind === null) return null;
    columns.push({ kind, values: column });
  }
  return columns;
}

/** The positions of tuples in sorted order. */
function orderOfTuples(columns: readonly Column[], n: number, isReversed: boolean): number[] {
  const ints = columns.length > 0 && columns.every(({ kind }) => kind === 'number');
  const order = ints ? orderOfInts(columns.map(({ values }) => values) as number[][], isReversed) : null;
  if (order !== null) return order;
  const sign = isReversed ? -1 : 1;
  const compare = columns.map(({ kind }) => COMPARATORS[kind]);
  return Array.from({ length: n }, (_, i) => i).sort((a, b) => {
    for (let i = 0; i < columns.length; i++) {
      const { values } = columns[i];
      const r = compare[i](values[a], values[b]);
      if (r !== 0) return sign * r;
    }
    return 0;
  });
}

/** Sorts in place; false if the values are not plain. Reversal keeps equal items in their order. */
function sortPlain(items: Value[], isReversed: boolean): boolean {
  const kind = plainKind(items);
  if (kind === null) {
    const columns = plainColumns(items);
    if (columns === null) return false;
    const unsorted = items.slice();
    orderOfTuples(columns, items.length, isReversed).forEach((at, i) => {
      items[i] = unsorted[at];
    });
    return true;
  }
  const sign = isReversed ? -1 : 1;
  if (kind === 'number') {
    const sorted = new Float64Array(items as number[]).sort();
    const last = items.length - 1;
    for (let i = 0; i <= last; i++) items[i] = sorted[isReversed ? last - i : i];
  } else if (kind === 'real') items.sort((a, b) => (real(a) < real(b) ? -sign : real(a) > real(b) ? sign : 0));
  else if (isReversed) (items as string[]).sort((a, b) => (a < b ? 1 : a > b ? -1 : 0));
  else items.sort();
  return true;
}

/** The positions of `keys` in sorted order, or null if they are not plain. */
function plainOrder(keys: readonly Value[], isReversed: boolean): number[] | null {
  const kind = plainKind(keys);
  if (kind === null) {
    const columns = plainColumns(keys);
    return columns && orderOfTuples(columns, keys.length, isReversed);
  }
  const order = kind === 'number' ? orderOfInts([keys as number[]], isReversed) : null;
  if (order !== null) return order;
  const sign = isReversed ? -1 : 1;
  const positions = keys.map((_key, i) => i);
  if (kind === 'text') {
    const texts = keys as readonly string[];
    return positions.sort((a, b) => (texts[a] < texts[b] ? -sign : texts[a] > texts[b] ? sign : 0));
  }
  const numbers = Float64Array.from(keys, real);
  return positions.sort((a, b) => (numbers[a] < numbers[b] ? -sign : numbers[a] > numbers[b] ? sign : 0));
}

/** `a < b` as a bool, or CALL; the usual cases without dispatch. */
function less(interp: Interp, a: Value, b: Value): Value {
  if (typeof a === 'number' && typeof b === 'number') return a < b;
  if (a instanceof PyTuple && b instanceof PyTuple) {
    const x = a.items;
    const y = b.items;
    for (let i = 0; i < x.length && i < y.length; i++) {
      const p = x[i];
      const q = y[i];
      if (p === q) continue;
      if (typeof p === 'number' && typeof q === 'number') return p < q;
      break;
    }
  }
  return compareBool(interp, 'lt', a, b);
}

/** Puts back the items after an exception in a key function or comparison. */
function putBack(list: Value, items: Value): undefined {
  (list as PyList).items = (items as PyList).items;
  return undefined;
}

defineContinuations({
  'sort.reverse': { done: (interp, [list, key], reverse) => sortList(interp, list as PyList, key, reverse) },
  'sort.result': { done: (_interp, [list]) => list },
  'sort.modified': {
    done() {
      throw modified();
    },
  },
  'sort.keyed': {
    done(interp, [l, items, reverse], keys) {
      const list = l as PyList;
      const isModified = list.items.length > 0;
      putBack(list, items);
      const sorted = sortBy(interp, list, (keys as PyList).items, reverse as boolean);
      if (!isModified) return sorted;
      // The sort goes on to its end.
      if (sorted === CALL) return interp.chain('sort.modified', []);
      throw modified();
    },
    failed: (_interp, [list, items]) => putBack(list, items),
    abandoned([list, items]) {
      putBack(list, items);
    },
  },
  'sort.guest': {
    done(_interp, [l, items, isReversed]) {
      const list = l as PyList;
      const isModified = list.items.length > 0;
      giveBack(list, (items as PyList).items, isReversed as boolean);
      if (isModified) throw modified();
      return null;
    },
    failed(_interp, [list, items, isReversed]) {
      giveBack(list as PyList, (items as PyList).items, isReversed as boolean);
      return undefined;
    },
    abandoned([list, items, isReversed]) {
      giveBack(list as PyList, (items as PyList).items, isReversed as boolean);
    },
  },
});
