/** Sets of characters as programs hold them: a table for the first 256 code points, ranges and classes for the rest. CPython: SRE(charset) in Modules/_sre/sre_lib.h. */
import type { Meter } from '../../limits/meter.ts';
import { isAlnum, isDecimal, isSpace } from '../../objects/unicode.ts';
import { equivalents, Fold, isCased, lowerOf, upperOf } from './casing.ts';
import { Category, type SetItem } from './tree.ts';

/** How many code points the tables of sets tell at once. */
export const TABLE_SIZE = 256;

/** What a set has beyond its table. Plain data. */
export interface CharSet {
  readonly isNegated: boolean;
  /** What is tested is the lower case of the character, by these letters (Fold). */
  readonly fold: number;
  /** Sorted, disjoint: first and last code point by turns. */
  readonly ranges: readonly number[];
  /** Ranges beyond the BMP, where upper case is looked at too. */
  readonly astral: readonly number[];
  readonly categories: readonly number[];
  /** True where letters, digits and spaces are those of ASCII. */
  readonly isAscii: boolean;
}

/** Bits by class of a character, for the BMP; 0: not known yet. */
const KNOWN = 8;
let classes: Uint8Array | null = null;

function classOf(code: number): number {
  return KNOWN | (isDecimal(code) ? 1 : 0) | (isSpace(code) ? 2 : 0) | (isAlnum(code) || code === 95 ? 4 : 0);
}

/** True for letters, digits and the underscore. */
export function isWord(code: number, isAscii: boolean): boolean {
  return code < TABLE_SIZE ? categoryTable(Category.word, isAscii)[code] === 1 : inCategory(Category.word, code, isAscii);
}

/** True if the character is of the class. */
export function inCategory(category: number, code: number, isAscii: boolean): boolean {
  let bits: number;
  if (code < 128 || (!isAscii && code > 0xffff)) bits = classOf(code);
  else if (isAscii) bits = 0;
  else {
    classes ??= new Uint8Array(65536);
    bits = classes[code];
    if (bits === 0) {
      bits = classOf(code);
      classes[code] = bits;
    }
  }
  // The separators U+001C to U+001F are spaces for str only.
  if (isAscii && code < 128 && category >> 1 === 1 && code >= 28 && code <= 31) bits &= ~2;
  return ((bits >> (category >> 1)) & 1) !== (category & 1);
}

/** True if the set has the code point; the slow way, for those beyond the table. */
export function setHas(set: CharSet, code: number): boolean {
  if (set.fold === Fold.none) return hasExactly(set, code);
  if (hasExactly(set, lowerOf(set.fold, code))) return true;
  // With a locale either case may be in the set, even in its complement.
  return set.fold === Fold.locale && code >= 97 && code <= 122
    ? hasExactly(set, code - 32)
    : set.fold === Fold.locale && hasExactly(set, code);
}

function hasExactly(set: CharSet, c: number): boolean {
  const { ranges, astral, categories } = set;
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ranges[middle] < c) low = middle + 1;
    else high = middle;
  }
  // The first bound that is not below: either it is the code point, or an odd one, the end of a range that has it.
  if (low < ranges.length && (ranges[low] === c || (low & 1) === 1)) return !set.isNegated;
  for (const category of categories) if (inCategory(category, c, set.isAscii)) return !set.isNegated;
  if (astral.length > 0 && c > 0xffff) {
    const upper = upperOf(c);
    for (let i = 0; i < astral.length; i += 2) if (upper >= astral[i] && upper <= astral[i + 1]) return !set.isNegated;
  }
  return set.isNegated;
}

/** Fills a table with what the set says of the first 256 code points. */
export function fillTable(set: CharSet, table: Uint8Array): void {
  if (set.fold !== Fold.none) {
    for (let code = 0; code < TABLE_SIZE; code++) table[code] = setHas(set, code) ? 1 : 0;
    return;
  }
  const inside = set.isNegated ? 0 : 1;
  if (set.isNegated) table.fill(1);
  for (let i = 0; i < set.ranges.length && set.ranges[i] < TABLE_SIZE; i += 2) {
    table.fill(inside, set.ranges[i], Math.min(set.ranges[i + 1] + 1, TABLE_SIZE));
  }
  for (const category of set.categories) {
    const known = categoryTable(category, set.isAscii);
    for (let code = 0; code < TABLE_SIZE; code++) if (known[code] === 1) table[code] = inside;
  }
}

/** By twice the category, plus one for ASCII. */
const categoryTables: (Uint8Array | undefined)[] = new Array(12).fill(undefined);

function categoryTable(category: number, isAscii: boolean): Uint8Array {
  const key = category * 2 + (isAscii ? 1 : 0);
  let table = categoryTables[key];
  if (table === undefined) {
    table = new Uint8Array(TABLE_SIZE);
    for (let code = 0; code < TABLE_SIZE; code++) table[code] = inCategory(category, code, isAscii) ? 1 : 0;
    categoryTables[key] = table;
  }
  return table;
}

/** Makes a set of its members as written. Charges for ranges whose case must be looked at. */
export function makeSet(meter: Meter, isNegated: boolean, items: readonly SetItem[], fold: number, isAscii: boolean): CharSet {
  const categories: number[] = [];
  const bounds: number[] = [];
  const astral: number[] = [];
  let hasCase = false;
  for (const item of items) {
    if (item.op === 'category') categories.push(item.category);
    else if (fold === Fold.none || fold === Fold.locale)
      bounds.push(...(item.op === 'literal' ? [item.code, item.code] : [item.lo, item.hi]));
    else if (item.op === 'literal') {
      const lower = lowerOf(fold, item.code);
      bounds.push(lower, lower);
      for (const code of equivalents(fold, lower)) bounds.push(code, code);
      hasCase ||= isCased(fold, lower);
    } else hasCase = foldRange(meter, item.lo, item.hi, fold, bounds, astral) || hasCase;
  }
  return { isNegated, fold: hasCase || fold === Fold.locale ? fold : Fold.none, ranges: merged(bounds), astral, categories, isAscii };
}

/** Adds the lower case of a range; tells whether any of it has a case. Beyond the BMP the range stays and counts as having one, as in CPython. */
function foldRange(meter: Meter, lo: number, hi: number, fold: number, bounds: number[], astral: number[]): boolean {
  let hasCase = false;
  const last = Math.min(hi, 0xffff);
  meter.charge(Math.max(0, last - lo) >> 1);
  let start = -1;
  for (let code = lo; code <= last; code++) {
    const lower = lowerOf(fold, code);
    if (lower === code) {
      if (start < 0) start = code;
    } else {
      if (start >= 0) bounds.push(start, code - 1);
      start = -1;
      bounds.push(lower, lower);
    }
    for (const other of equivalents(fold, lower)) bounds.push(other, other);
    hasCase ||= isCased(fold, code);
  }
  if (start >= 0) bounds.push(start, last);
  if (hi <= 0xffff) return hasCase;
  const from = Math.max(lo, 0x10000);
  bounds.push(from, hi);
  if (fold === Fold.unicode) astral.push(from, hi);
  return true;
}

/** Sorts ranges and joins those that touch. */
function merged(bounds: readonly number[]): number[] {
  if (bounds.length <= 2) return [...bounds];
  const pairs: [number, number][] = [];
  for (let i = 0; i < bounds.length; i += 2) pairs.push([bounds[i], bounds[i + 1]]);
  pairs.sort((a, b) => a[0] - b[0]);
  const out = [pairs[0][0], pairs[0][1]];
  for (const [lo, hi] of pairs) {
    if (lo <= out[out.length - 1] + 1) out[out.length - 1] = Math.max(out[out.length - 1], hi);
    else out.push(lo, hi);
  }
  return out;
}
