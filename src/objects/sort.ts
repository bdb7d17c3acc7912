/**
 * list.sort(): stable merge sort that can stop at any comparison to wait for guest code. CPython: Objects/listobject.c (list_sort_impl).
 *
 * Arrays of ints, floats or strings are sorted by the host. Everything else goes through `Sorter`: natural runs, extended by binary insertion to
 * `minrun` items, then merged in pairs. While a sort is under way the list is empty, as in CPython; an exception puts the items back half sorted.
 */
import { PyList, PyTuple } from './containers.ts';
import { defineContinuations } from './continuation.ts';
import { valueError } from './errors.ts';
import { type Arg, CALL, type Interp, PyFloat, type Value } from './object.ts';
import { compareBool } from './operators.ts';
import { truth } from './protocol.ts';

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

function startSorter(interp: Interp, list: PyList, keys: Value[], values: Value[] | null, isReversed: boolean): Value {
  list.items = [];
  if (isReversed) {
    keys.reverse();
    values?.reverse();
  }
  const sorter = new Sorter(list, new PyList(keys), values === null ? null : new PyList(values), isReversed);
  return sorter.advance(interp, undefined);
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

/** A comparator for tuples of one length whose columns are plain; null for anything else. */
function tupleComparator(values: readonly Value[]): Comparator | null {
  const first = values[0];
  if (!(first instanceof PyTuple)) return null;
  const width = first.items.length;
  for (const v of values) if (!(v instanceof PyTuple) || v.items.length !== width) return null;
  const columns: Comparator[] = [];
  for (let i = 0; i < width; i++) {
    const kind = plainKind((values as readonly PyTuple[]).map((v) => v.items[i]));
    if (kind === null) return null;
    columns.push(COMPARATORS[kind]);
  }
  return (a, b) => {
    const x = (a as PyTuple).items;
    const y = (b as PyTuple).items;
    for (let i = 0; i < width; i++) {
      const order = columns[i](x[i], y[i]);
      if (order !== 0) return order;
    }
    return 0;
  };
}

/** Sorts in place; false if the values are not plain. Reversal keeps equal items in their order. */
function sortPlain(items: Value[], isReversed: boolean): boolean {
  const kind = plainKind(items);
  if (kind === null) {
    const compare = tupleComparator(items);
    if (compare !== null) items.sort(isReversed ? (a, b) => compare(b, a) : compare);
    return compare !== null;
  }
  const sign = isReversed ? -1 : 1;
  if (kind === 'number') {
    const sorted = Float64Array.from(items as number[]).sort();
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
  const compare = kind === null ? tupleComparator(keys) : null;
  if (kind === null && compare === null) return null;
  const order = keys.map((_key, i) => i);
  if (compare !== null) return order.sort(isReversed ? (a, b) => compare(keys[b], keys[a]) : (a, b) => compare(keys[a], keys[b]));
  const sign = isReversed ? -1 : 1;
  if (kind === 'text') {
    const texts = keys as readonly string[];
    return order.sort((a, b) => (texts[a] < texts[b] ? -sign : texts[a] > texts[b] ? sign : 0));
  }
  const numbers = Float64Array.from(keys, real);
  return order.sort((a, b) => (numbers[a] < numbers[b] ? -sign : numbers[a] > numbers[b] ? sign : 0));
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

// ---- everything else ---------------------------------------------------------------------------

const COUNT = 0;
const INSERT = 1;
const MERGE = 2;

/** CPython's merge_compute_minrun: n below 64, else 32 to 64 such that n / minrun is close to a power of two from below. */
function minrunOf(n: number): number {
  let r = 0;
  let m = n;
  while (m >= 64) {
    r |= m & 1;
    m >>= 1;
  }
  return m + r;
}

/** A sort under way. `save` and `load` turn it into plain values and back, so that it can wait for guest code. */
class Sorter {
  readonly list: PyList;
  readonly keys: PyList;
  readonly values: PyList | null;
  readonly isReversed: boolean;
  /** Where the finished runs start; the pair being merged is at `pair`, the pass so far in front of it. */
  runs: number[] = [];
  pair = 0;
  phase: number = COUNT;
  /** Bounds of the run or pair being worked on: [lo, hi), with the right part at `mid`. */
  lo = 0;
  mid = 0;
  hi = 0;
  /** COUNT: the next item to look at. INSERT: the item to insert, between `left` and `right`. MERGE: next of the left part, of the right part, to write. */
  at = 1;
  left = 0;
  right = 0;
  isDescending = false;
  /** The left part while it is merged. */
  held: Value[] = [];
  heldValues: Value[] = [];

  constructor(list: PyList, keys: PyList, values: PyList | null, isReversed: boolean) {
    this.list = list;
    this.keys = keys;
    this.values = values;
    this.isReversed = isReversed;
  }

  save(): Value[] {
    const numbers = [this.pair, this.phase, this.lo, this.mid, this.hi, this.at, this.left, this.right];
    return [
      this.list,
      this.keys,
      this.values,
      this.isReversed,
      this.isDescending,
      new PyList(this.runs),
      new PyList(this.held),
      new PyList(this.heldValues),
      new PyList(numbers),
    ];
  }

  static load(data: readonly Value[]): Sorter {
    const [list, keys, values, isReversed, isDescending, runs, held, heldValues, numbers] = data;
    const sorter = new Sorter(list as PyList, keys as PyList, values as PyList | null, isReversed as boolean);
    sorter.isDescending = isDescending as boolean;
    sorter.runs = (runs as PyList).items as number[];
    sorter.held = (held as PyList).items;
    sorter.heldValues = (heldValues as PyList).items;
    [sorter.pair, sorter.phase, sorter.lo, sorter.mid, sorter.hi, sorter.at, sorter.left, sorter.right] = (numbers as PyList)
      .items as number[];
    return sorter;
  }

  /** Goes on with the answer to the comparison asked for last. Returns null at the end, CALL when guest code must compare. */
  advance(interp: Interp, firstAnswer: boolean | undefined): Value {
    let answer = firstAnswer;
    try {
      while (this.prepare()) {
        if (answer === undefined) {
          const r = less(interp, this.#smaller(), this.#larger());
          if (r === CALL) return interp.chain('sort.compared', this.save());
          answer = r === true;
        }
        this.#apply(answer);
        answer = undefined;
      }
    } catch (error) {
      this.restore();
      throw error;
    }
    return this.#finish();
  }

  /** Makes sure there is a comparison to make; false when all is sorted. Does nothing when called again. */
  prepare(): boolean {
    const n = this.keys.items.length;
    for (;;) {
      if (this.phase === COUNT) {
        if (this.at < n) return true;
        this.#endCount();
      } else if (this.phase === INSERT) {
        if (this.left < this.right) return true;
        this.#insert();
      } else {
        if (this.left < this.held.length && this.right < this.hi) return true;
        this.#endMerge();
        if (!this.#nextPair()) return false;
      }
    }
  }

  /** The question is whether this ... */
  #smaller(): Value {
    const { items } = this.keys;
    return this.phase === MERGE ? items[this.right] : items[this.at];
  }

  /** ... is less than this. */
  #larger(): Value {
    const { items } = this.keys;
    if (this.phase === COUNT) return items[this.at - 1];
    return this.phase === INSERT ? items[(this.left + this.right) >> 1] : this.held[this.left];
  }

  #apply(isLess: boolean): void {
    if (this.phase === COUNT) this.#count(isLess);
    else if (this.phase === INSERT) {
      const middle = (this.left + this.right) >> 1;
      if (isLess) this.right = middle;
      else this.left = middle + 1;
    } else if (isLess) this.#move(this.right++);
    else this.#moveHeld();
  }

  #count(isLess: boolean): void {
    if (this.at === this.lo + 1) this.isDescending = isLess;
    if (isLess === this.isDescending) this.at += 1;
    else this.#endCount();
  }

  /** The run [lo, at) is complete; short ones grow by insertion. */
  #endCount(): void {
    const n = this.keys.items.length;
    if (this.isDescending) {
      reverseRange(this.keys.items, this.lo, this.at);
      if (this.values !== null) reverseRange(this.values.items, this.lo, this.at);
    }
    this.isDescending = false;
    this.hi = Math.max(Math.min(this.at, n), Math.min(this.lo + minrunOf(n), n));
    this.phase = INSERT;
    this.left = this.lo;
    this.right = this.at < this.hi ? this.at : this.lo;
  }

  /** `left` is where item `at` belongs. Goes to the next item, or the next run. */
  #insert(): void {
    if (this.at < this.hi) {
      insertAt(this.keys.items, this.at, this.left);
      if (this.values !== null) insertAt(this.values.items, this.at, this.left);
      this.at += 1;
      this.left = this.lo;
      this.right = this.at;
      if (this.at < this.hi) return;
    }
    this.runs.push(this.lo);
    this.lo = this.hi;
    this.at = this.lo + 1;
    this.phase = COUNT;
    if (this.lo >= this.keys.items.length) {
      this.phase = MERGE;
      this.held = [];
      this.left = 0;
      this.pair = -2;
      this.#nextPair();
    } else if (this.at >= this.keys.items.length) this.#endCount();
  }

  /** Starts the next merge of neighbours; after the last pair of a pass the next pass. False when one run is left. */
  #nextPair(): boolean {
    const { runs } = this;
    if (this.pair >= 0) runs.splice(this.pair + 1, 1);
    this.pair = this.pair < 0 ? 0 : this.pair + 1;
    if (this.pair + 1 >= runs.length) this.pair = 0;
    if (runs.length < 2) return false;
    this.lo = runs[this.pair];
    this.mid = runs[this.pair + 1];
    this.hi = this.pair + 2 < runs.length ? runs[this.pair + 2] : this.keys.items.length;
    this.held = this.keys.items.slice(this.lo, this.mid);
    if (this.values !== null) this.heldValues = this.values.items.slice(this.lo, this.mid);
    this.left = 0;
    this.right = this.mid;
    this.at = this.lo;
    return true;
  }

  #move(from: number): void {
    const to = this.at++;
    this.keys.items[to] = this.keys.items[from];
    if (this.values !== null) this.values.items[to] = this.values.items[from];
  }

  #moveHeld(): void {
    const to = this.at++;
    const from = this.left++;
    this.keys.items[to] = this.held[from];
    if (this.values !== null) this.values.items[to] = this.heldValues[from];
  }

  #endMerge(): void {
    while (this.left < this.held.length) this.#moveHeld();
    this.held = [];
    this.left = 0;
  }

  /** Gives the items back to the list, in the order reached. */
  restore(): void {
    if (this.phase === MERGE) this.#endMerge();
    const { items } = this.values ?? this.keys;
    if (this.isReversed) items.reverse();
    this.list.items = items;
  }

  #finish(): Value {
    const isModified = this.list.items.length > 0;
    this.restore();
    if (isModified) throw valueError('list modified during sort');
    return null;
  }
}

function reverseRange(items: Value[], from: number, to: number): void {
  for (let i = from, j = to - 1; i < j; i++, j--) {
    const item = items[i];
    items[i] = items[j];
    items[j] = item;
  }
}

/** Moves the item at `from` down to `to`. */
function insertAt(items: Value[], from: number, to: number): void {
  const item = items[from];
  for (let i = from; i > to; i--) items[i] = items[i - 1];
  items[to] = item;
}

/** Puts back the items after an exception in a key function or comparison. */
function putBack(list: Value, items: Value): undefined {
  (list as PyList).items = (items as PyList).items;
  return undefined;
}

defineContinuations({
  'sort.reverse': { done: (interp, [list, key], reverse) => sortList(interp, list as PyList, key, reverse) },
  'sort.result': { done: (_interp, [list]) => list },
  'sort.keyed': {
    done(interp, [l, items, reverse], keys) {
      const list = l as PyList;
      const isModified = list.items.length > 0;
      putBack(list, items);
      if (!isModified) return sortBy(interp, list, (keys as PyList).items, reverse as boolean);
      sortBy(interp, list, (keys as PyList).items, reverse as boolean);
      throw valueError('list modified during sort');
    },
    failed: (_interp, [list, items]) => putBack(list, items),
  },
  'sort.compared': {
    done: (interp, data, answer) => Sorter.load(data).advance(interp, answer === true),
    failed(_interp, data) {
      Sorter.load(data).restore();
      return undefined;
    },
  },
});
