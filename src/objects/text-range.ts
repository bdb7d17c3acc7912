/** What the searching methods of str and bytes share: optional bounds, and what counts as iterable. CPython: ADJUST_INDICES in Objects/stringlib. */
import { PyIterator } from './containers.ts';
import { overflowError, typeError } from './errors.ts';
import { type Arg, type Interp, typeOf, type Value } from './object.ts';
import { asInt, special } from './protocol.ts';

/** `start` may lie past `end`: then nothing is found, not even nothing. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Bounds of a search in `length` items; undefined when guest `__index__` must run first. Raises TypeError. */
export function searchRange(start: Arg, end: Arg, length: number): Range | undefined {
  if (start === undefined && end === undefined) return { start: 0, end: length };
  const from = bound(start, 0);
  // The guest code of the first runs before the second is looked at.
  if (from === undefined) return undefined;
  const to = bound(end, length);
  if (to === undefined) return undefined;
  return { start: from < 0 ? Math.max(0, from + length) : from, end: to < 0 ? Math.max(0, to + length) : Math.min(to, length) };
}

function bound(v: Arg, missing: number): number | undefined {
  if (v === undefined || v === null) return missing;
  const n = asInt(v);
  if (n === undefined) {
    if (special(v, '__index__') === undefined) throw typeError('slice indices must be integers or None or have an __index__ method');
    return undefined;
  }
  return typeof n === 'number' ? n : n > 0n ? Number.MAX_SAFE_INTEGER : -Number.MAX_SAFE_INTEGER;
}

/** True if iter(v) does not fail at once. */
export function isIterable(v: Value): boolean {
  if (v instanceof PyIterator) return true;
  return special(v, '__iter__') !== undefined || special(v, '__getitem__') !== undefined || typeOf(v).slots.iter !== undefined;
}

/** Charges fuel and memory for a text or bytes of `size` elements about to be built. */
export function chargeSize(interp: Interp, size: number, width = 2): void {
  if (size > 128) interp.meter.charge(size >> 6);
  interp.meter.allocateLarge(size * width + 24);
}

/** An int argument that C keeps in an ssize_t. Raises OverflowError. */
export function sizeArgument(n: number | bigint): number {
  if (typeof n === 'number') return n;
  if (n > 0x7fffffffffffffffn || n < -0x8000000000000000n) throw overflowError('Python int too large to convert to C ssize_t');
  return Number(n);
}
