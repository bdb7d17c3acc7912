/**
 * CPython's sort: natural runs, extended by binary insertion to `minrun` items and merged by the powersort rule, with galloping. Asks the same questions in
 * the same order as CPython, which matters where the answers are no order (NaN, sets). CPython: Objects/listobject.c (list_sort_impl), Objects/listsort.txt.
 */
import type { Value } from './object.ts';

/** Whether `a` sorts before `b`. May throw: then both arrays still hold all their items. */
export type Less = (a: Value, b: Value) => boolean;

const MIN_GALLOP = 7;

interface Run {
  base: number;
  length: number;
  power: number;
}

interface Sort {
  readonly keys: Value[];
  /** Moved along with the keys. */
  readonly values: Value[] | null;
  readonly less: Less;
  minGallop: number;
}

/** Sorts `keys` in place, and `values` with them. */
export function timsort(keys: Value[], values: Value[] | null, less: Less): void {
  const sort: Sort = { keys, values, less, minGallop: MIN_GALLOP };
  const n = keys.length;
  const minrun = minrunOf(n);
  const runs: Run[] = [];
  for (let lo = 0; lo < n; ) {
    let length = countRun(sort, lo, n);
    if (length < minrun) {
      const end = Math.min(n, lo + minrun);
      insertSort(sort, lo, lo + length, end);
      length = end - lo;
    }
    const last = runs.at(-1);
    if (last !== undefined) {
      const power = powerOf(last.base, last.length, length, n);
      while (runs.length > 1 && runs[runs.length - 2].power > power) mergeAt(sort, runs, runs.length - 2);
      runs[runs.length - 1].power = power;
    }
    runs.push({ base: lo, length, power: 0 });
    lo += length;
  }
  while (runs.length > 1) {
    let at = runs.length - 2;
    if (at > 0 && runs[at - 1].length < runs[at + 1].length) at -= 1;
    mergeAt(sort, runs, at);
  }
}

/** n below 64, else 32 to 64 such that n / minrun is close to a power of two from below. */
function minrunOf(n: number): number {
  let extra = 0;
  let m = n;
  while (m >= 64) {
    extra |= m & 1;
    m >>= 1;
  }
  return m + extra;
}

function reverseRange(items: Value[], from: number, to: number): void {
  for (let i = from, j = to - 1; i < j; i++, j--) {
    const item = items[i];
    items[i] = items[j];
    items[j] = item;
  }
}

function reverse({ keys, values }: Sort, from: number, to: number): void {
  reverseRange(keys, from, to);
  if (values !== null) reverseRange(values, from, to);
}

/** The length of the run at `lo`, made ascending; equal items of a descending run keep their order. */
function countRun(sort: Sort, lo: number, end: number): number {
  const { keys, less } = sort;
  let n = lo + 1;
  while (n < end && !less(keys[n], keys[n - 1])) n += 1;
  if (n === end) return n - lo;
  if (n > lo + 1) {
    if (less(keys[lo], keys[n - 1])) return n - lo;
    reverse(sort, lo, n);
  }
  n += 1;
  let equal = 0;
  for (; n < end; n++) {
    if (less(keys[n], keys[n - 1])) {
      if (equal > 0) reverse(sort, n - equal - 1, n);
      equal = 0;
    } else if (less(keys[n - 1], keys[n])) break;
    else equal += 1;
  }
  if (equal > 0) reverse(sort, n - equal - 1, n);
  reverse(sort, lo, n);
  while (n < end && !less(keys[n], keys[n - 1])) n += 1;
  return n - lo;
}

/** Moves the item at `from` down to `to`. */
function insertAt(items: Value[], from: number, to: number): void {
  const item = items[from];
  for (let i = from; i > to; i--) items[i] = items[i - 1];
  items[to] = item;
}

function insertSort({ keys, values, less }: Sort, lo: number, start: number, end: number): void {
  for (let at = start; at < end; at++) {
    const pivot = keys[at];
    let left = lo;
    let right = at;
    while (left < right) {
      const middle = (left + right) >> 1;
      if (less(pivot, keys[middle])) right = middle;
      else left = middle + 1;
    }
    insertAt(keys, at, left);
    if (values !== null) insertAt(values, at, left);
  }
}

/** The depth at which a boundary between runs lies in a balanced merge tree. CPython: powerloop. */
function powerOf(base: number, length: number, following: number, n: number): number {
  let a = 2 * base + length;
  let b = a + length + following;
  for (let power = 1; ; power++) {
    if (a >= n) {
      a -= n;
      b -= n;
    } else if (b >= n) return power;
    a *= 2;
    b *= 2;
  }
}

/** Where `key` belongs in the sorted items[base:base+n], before equal ones; looks near `hint` first. */
function gallopLeft(less: Less, key: Value, items: readonly Value[], base: number, n: number, hint: number): number {
  const at = base + hint;
  let last = 0;
  let offset = 1;
  if (less(items[at], key)) {
    const most = n - hint;
    while (offset < most && less(items[at + offset], key)) {
      last = offset;
      offset = offset * 2 + 1;
    }
    offset = Math.min(offset, most) + hint;
    last += hint;
  } else {
    const most = hint + 1;
    while (offset < most && !less(items[at - offset], key)) {
      last = offset;
      offset = offset * 2 + 1;
    }
    [last, offset] = [hint - Math.min(offset, most), hint - last];
  }
  last += 1;
  while (last < offset) {
    const middle = (last + offset) >> 1;
    if (less(items[base + middle], key)) last = middle + 1;
    else offset = middle;
  }
  return offset;
}

/** As gallopLeft, after equal ones. */
function gallopRight(less: Less, key: Value, items: readonly Value[], base: number, n: number, hint: number): number {
  const at = base + hint;
  let last = 0;
  let offset = 1;
  if (less(key, items[at])) {
    const most = hint + 1;
    while (offset < most && less(key, items[at - offset])) {
      last = offset;
      offset = offset * 2 + 1;
    }
    [last, offset] = [hint - Math.min(offset, most), hint - last];
  } else {
    const most = n - hint;
    while (offset < most && !less(key, items[at + offset])) {
      last = offset;
      offset = offset * 2 + 1;
    }
    offset = Math.min(offset, most) + hint;
    last += hint;
  }
  last += 1;
  while (last < offset) {
    const middle = (last + offset) >> 1;
    if (less(key, items[base + middle])) offset = middle;
    else last = middle + 1;
  }
  return offset;
}

function mergeAt(sort: Sort, runs: Run[], at: number): void {
  const { keys, less } = sort;
  const first = runs[at];
  const second = runs[at + 1];
  const right = second.base;
  let na = first.length;
  first.length += second.length;
  runs.splice(at + 1, 1);
  const skip = gallopRight(less, keys[right], keys, first.base, na, 0);
  const left = first.base + skip;
  na -= skip;
  if (na === 0) return;
  const nb = gallopLeft(less, keys[left + na - 1], keys, right, second.length, second.length - 1);
  if (nb === 0) return;
  const merge = na <= nb ? new LowMerge(sort, left, na, right, nb) : new HighMerge(sort, left, na, right, nb);
  try {
    merge.run();
  } finally {
    merge.putBack();
  }
}

/** Merges two neighbouring runs, one of which is held outside meanwhile. Positions move as items are taken. */
abstract class Merge {
  readonly sort: Sort;
  readonly held: Value[];
  readonly heldValues: Value[] | null;
  na: number;
  nb: number;

  constructor(sort: Sort, heldFrom: number, heldTo: number, na: number, nb: number) {
    this.sort = sort;
    this.held = sort.keys.slice(heldFrom, heldTo);
    this.heldValues = sort.values === null ? null : sort.values.slice(heldFrom, heldTo);
    this.na = na;
    this.nb = nb;
  }

  /** Moves `count` items of the left or right run to where they belong. */
  abstract takeLeft(count: number): void;
  abstract takeRight(count: number): void;
  /** Forwards the smaller item is taken, backwards the larger one. */
  abstract readonly isForward: boolean;
  /** Whether the next item of the right run sorts before that of the left one. */
  abstract isRightLess(): boolean;
  /** How many items of a run go before the next of the other. */
  abstract gallopInLeft(): number;
  abstract gallopInRight(): number;
  /** True when nothing is left to compare. */
  abstract get isDone(): boolean;
  abstract first(): void;
  abstract putBack(): void;

  run(): void {
    const { sort } = this;
    this.first();
    if (this.isDone) return;
    let { minGallop } = sort;
    for (;;) {
      if (this.#oneByOne(minGallop)) return;
      minGallop += 1;
      let left = 0;
      let right = 0;
      do {
        if (minGallop > 1) minGallop -= 1;
        sort.minGallop = minGallop;
        left = this.gallopInLeft();
        if (left > 0) {
          this.takeLeft(left);
          if (this.isDone) return;
        }
        this.takeRight(1);
        if (this.isDone) return;
        right = this.gallopInRight();
        if (right > 0) {
          this.takeRight(right);
          if (this.isDone) return;
        }
        this.takeLeft(1);
        if (this.isDone) return;
      } while (left >= MIN_GALLOP || right >= MIN_GALLOP);
      minGallop += 1;
      sort.minGallop = minGallop;
    }
  }

  /** Until one run wins `minGallop` times in a row (false) or all is compared (true). */
  #oneByOne(minGallop: number): boolean {
    let left = 0;
    let right = 0;
    while (left < minGallop && right < minGallop) {
      if (this.isRightLess() === this.isForward) {
        this.takeRight(1);
        right += 1;
        left = 0;
      } else {
        this.takeLeft(1);
        left += 1;
        right = 0;
      }
      if (this.isDone) return true;
    }
    return false;
  }
}

/** Forwards, with the left run held. CPython: merge_lo. */
class LowMerge extends Merge {
  readonly isForward = true;
  to: number;
  a = 0;
  b: number;

  constructor(sort: Sort, left: number, na: number, right: number, nb: number) {
    super(sort, left, left + na, na, nb);
    this.to = left;
    this.b = right;
  }
  takeLeft(count: number): void {
    copy(this.held, this.a, this.sort.keys, this.to, count);
    if (this.sort.values !== null) copy(this.heldValues as Value[], this.a, this.sort.values, this.to, count);
    this.to += count;
    this.a += count;
    this.na -= count;
  }
  takeRight(count: number): void {
    copy(this.sort.keys, this.b, this.sort.keys, this.to, count);
    if (this.sort.values !== null) copy(this.sort.values, this.b, this.sort.values, this.to, count);
    this.to += count;
    this.b += count;
    this.nb -= count;
  }
  isRightLess(): boolean {
    return this.sort.less(this.sort.keys[this.b], this.held[this.a]);
  }
  gallopInLeft(): number {
    return gallopRight(this.sort.less, this.sort.keys[this.b], this.held, this.a, this.na, 0);
  }
  gallopInRight(): number {
    return gallopLeft(this.sort.less, this.held[this.a], this.sort.keys, this.b, this.nb, 0);
  }
  get isDone(): boolean {
    return this.nb === 0 || this.na <= 1;
  }
  first(): void {
    this.takeRight(1);
  }
  /** A last item of the left run belongs behind the right one, unless an exception leaves the order open. */
  putBack(): void {
    if (this.na === 1 && this.nb > 0) this.takeRight(this.nb);
    this.takeLeft(this.na);
  }
}

/** Backwards, with the right run held. CPython: merge_hi. */
class HighMerge extends Merge {
  readonly isForward = false;
  to: number;
  readonly left: number;

  constructor(sort: Sort, left: number, na: number, right: number, nb: number) {
    super(sort, right, right + nb, na, nb);
    this.to = right + nb;
    this.left = left;
  }
  takeLeft(count: number): void {
    this.to -= count;
    this.na -= count;
    copyBackwards(this.sort.keys, this.left + this.na, this.sort.keys, this.to, count);
    if (this.sort.values !== null) copyBackwards(this.sort.values, this.left + this.na, this.sort.values, this.to, count);
  }
  takeRight(count: number): void {
    this.to -= count;
    this.nb -= count;
    copy(this.held, this.nb, this.sort.keys, this.to, count);
    if (this.sort.values !== null) copy(this.heldValues as Value[], this.nb, this.sort.values, this.to, count);
  }
  isRightLess(): boolean {
    return this.sort.less(this.held[this.nb - 1], this.sort.keys[this.left + this.na - 1]);
  }
  gallopInLeft(): number {
    return this.na - gallopRight(this.sort.less, this.held[this.nb - 1], this.sort.keys, this.left, this.na, this.na - 1);
  }
  gallopInRight(): number {
    return this.nb - gallopLeft(this.sort.less, this.sort.keys[this.left + this.na - 1], this.held, 0, this.nb, this.nb - 1);
  }
  get isDone(): boolean {
    return this.na === 0 || this.nb <= 1;
  }
  first(): void {
    this.takeLeft(1);
  }
  putBack(): void {
    if (this.nb === 1 && this.na > 0) this.takeLeft(this.na);
    this.takeRight(this.nb);
  }
}

function copy(from: readonly Value[], at: number, to: Value[], start: number, count: number): void {
  for (let i = 0; i < count; i++) to[start + i] = from[at + i];
}

function copyBackwards(from: readonly Value[], at: number, to: Value[], start: number, count: number): void {
  for (let i = count - 1; i >= 0; i--) to[start + i] = from[at + i];
}
