/**
 * Code points in JavaScript strings. Where a string has no surrogate pair (nearly always), positions are those of code units; else a table of
 * checkpoints leads from one to the other. The answer for the last few long strings is kept, so that a loop of `s[i]` costs O(1) each.
 */

import { checkRunningTime } from '../limits/meter.ts';

/** Strings up to this length are looked through in a loop of our own each time. */
const SHORT = 8;
/** Strings up to this length are looked through by the host each time: it takes some 20 ns for one-byte strings, and twice as much for the rest. */
const MEDIUM = 64;
/** Strings up to this length are compared in a loop: most pairs differ within a few characters. */
const COMPARED = 24;
/** A checkpoint every so many code points. */
const STRIDE = 64;
const KEPT = 4;
/** Looking through longer strings takes a while. */
const LONG = 1 << 16;

/** What is known of a long string. `checkpoints` is null where there is no pair; entry i is the unit at which code point i * STRIDE begins. */
interface Known {
  text: string;
  readonly count: number;
  readonly checkpoints: Int32Array | null;
}

const NOTHING: Known = { text: '', count: 0, checkpoints: null };
const known: Known[] = [{ ...NOTHING }, { ...NOTHING }, { ...NOTHING }, { ...NOTHING }];
let oldest = 0;

const SURROGATE = /[\ud800-\udbff][\udc00-\udfff]/;

function isPairAt(text: string, unit: number): boolean {
  return (text.charCodeAt(unit) & 0xfc00) === 0xd800 && (text.charCodeAt(unit + 1) & 0xfc00) === 0xdc00;
}

function lookUp(text: string): Known {
  for (let i = 0; i < KEPT; i++) {
    const entry = known[i];
    if (entry.text !== text) continue;
    // Equal texts may be different strings: the next look compares pointers only.
    entry.text = text;
    return entry;
  }
  if (text.length > LONG) checkRunningTime();
  // SURROGATE is a constant of ours, and the engine answers at once for one-byte strings.
  const entry = SURROGATE.test(text) ? withCheckpoints(text) : { text, count: text.length, checkpoints: null };
  known[oldest] = entry;
  oldest = (oldest + 1) % KEPT;
  return entry;
}

function withCheckpoints(text: string): Known {
  const checkpoints: number[] = [];
  let count = 0;
  for (let unit = 0; unit < text.length; count++) {
    if (count % STRIDE === 0) checkpoints.push(unit);
    unit += isPairAt(text, unit) ? 2 : 1;
  }
  return { text, count, checkpoints: Int32Array.from(checkpoints) };
}

/** True if every code point is one code unit. */
export function isBasic(text: string): boolean {
  if (text.length > MEDIUM) return lookUp(text).checkpoints === null;
  if (text.length > SHORT) return !SURROGATE.test(text);
  for (let i = 0; i < text.length; i++) if ((text.charCodeAt(i) & 0xfc00) === 0xd800 && isPairAt(text, i)) return false;
  return true;
}

/** Number of code points. */
export function pointCount(text: string): number {
  if (text.length > MEDIUM) return lookUp(text).count;
  let count = text.length;
  if (count > SHORT && !SURROGATE.test(text)) return count;
  for (let i = 0; i < text.length; i++) if ((text.charCodeAt(i) & 0xfc00) === 0xd800 && isPairAt(text, i)) count -= 1;
  return count;
}

/** The unit at which code point `index` (0..count) begins. */
export function unitAt(text: string, index: number): number {
  let unit = 0;
  let at = 0;
  if (text.length > MEDIUM) {
    const { checkpoints } = lookUp(text);
    if (checkpoints === null) return index;
    const i = Math.min(Math.floor(index / STRIDE), checkpoints.length - 1);
    unit = checkpoints[i];
    at = i * STRIDE;
  } else if (text.length > SHORT && !SURROGATE.test(text)) return index;
  for (; at < index; at++) unit += isPairAt(text, unit) ? 2 : 1;
  return unit;
}

/** The index of the code point that begins at `unit`. */
export function pointAt(text: string, unit: number): number {
  let at = 0;
  let from = 0;
  if (text.length > MEDIUM) {
    const { checkpoints } = lookUp(text);
    if (checkpoints === null) return unit;
    let low = 0;
    let high = checkpoints.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (checkpoints[middle] <= unit) low = middle;
      else high = middle;
    }
    from = checkpoints[low];
    at = low * STRIDE;
  } else if (text.length > SHORT && !SURROGATE.test(text)) return unit;
  for (; from < unit; at++) from += isPairAt(text, from) ? 2 : 1;
  return at;
}

/** The code point `index` as a string of one or two units. */
export function charAt(text: string, index: number): string {
  const unit = unitAt(text, index);
  return isPairAt(text, unit) ? text.slice(unit, unit + 2) : text[unit];
}

/** The code points from `start` up to `stop`. */
export function slicePoints(text: string, start: number, stop: number): string {
  if (isBasic(text)) return text.slice(start, stop);
  return text.slice(unitAt(text, start), unitAt(text, stop));
}

/** Order by code points: negative, zero or positive. JavaScript's own order is by units, where pairs sort below U+E000. */
export function comparePoints(a: string, b: string): number {
  if (a === b) return 0;
  const length = Math.min(a.length, b.length);
  if (length > COMPARED && !/[\ud800-\udfff]/.test(a) && !/[\ud800-\udfff]/.test(b)) return a < b ? -1 : 1;
  let i = 0;
  while (i < length && a.charCodeAt(i) === b.charCodeAt(i)) i += 1;
  if (i === length) return a.length - b.length;
  // The low half of a pair is compared as part of the pair.
  if (i > 0 && (a.charCodeAt(i - 1) & 0xfc00) === 0xd800) i -= 1;
  const x = a.codePointAt(i) as number;
  const y = b.codePointAt(i) as number;
  // Equal only for a lone high surrogate against the same one: the difference follows it.
  return x !== y ? x - y : a.charCodeAt(i + 1) - b.charCodeAt(i + 1);
}
