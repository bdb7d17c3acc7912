/** Subscripts of sequences: slice arithmetic, single positions, and the detour through guest `__index__`. CPython: Objects/sliceobject.c. */
import { PySlice, rangeType, sliceType } from './containers.ts';
import { defineContinuations } from './continuation.ts';
import { indexError, typeError, valueError } from './errors.ts';
import { CALL, type Interp, intFromBigInt, type SlotImpl, typeOf, type Value } from './object.ts';
import { asInt, index, special } from './protocol.ts';

/** A slice applied to a sequence: positions start, start + step ... (`count` of them); `stop` as slice.indices() gives it. */
export interface SliceIndices {
  readonly start: number;
  readonly stop: number;
  readonly step: number;
  readonly count: number;
}

/** True for slice objects. */
export function isSlice(v: Value): v is PySlice {
  return typeof v === 'object' && v !== null && v.cls === sliceType;
}

/**
 * Applies a slice to a sequence of `length` items (below 2^53). Returns undefined when guest `__index__` must run first (then `resolveSubscript`).
 * Raises TypeError for members that are no ints and ValueError for step 0.
 */
export function sliceIndices(slice: PySlice, length: number): SliceIndices | undefined {
  const step = slice.step === null ? 1 : sliceMember(slice.step);
  const start = slice.start === null ? null : sliceMember(slice.start);
  const stop = slice.stop === null ? null : sliceMember(slice.stop);
  if (step === undefined || start === undefined || stop === undefined) return undefined;
  if (step === 0) throw valueError('slice step cannot be zero');
  const first = step > 0 ? 0 : -1;
  const last = step > 0 ? length : length - 1;
  const from = start === null ? (step > 0 ? first : last) : clamp(start, length, first, last);
  const to = stop === null ? (step > 0 ? last : first) : clamp(stop, length, first, last);
  const distance = step > 0 ? to - from : from - to;
  const count = distance <= 0 ? 0 : Math.floor((distance - 1) / Math.abs(step)) + 1;
  return { start: from, stop: to, step, count };
}

/** Ints as numbers, huge ones as the largest number of their sign; undefined if guest code must tell. */
function sliceMember(v: Value): number | undefined {
  if (typeof v === 'number') return v;
  const n = asInt(v);
  if (n === undefined) {
    if (typeOf(v).isBuiltin || special(v, '__index__') === undefined)
      throw typeError('slice indices must be integers or None or have an __index__ method');
    return undefined;
  }
  return typeof n === 'number' ? n : n > 0n ? Number.MAX_SAFE_INTEGER : -Number.MAX_SAFE_INTEGER;
}

function clamp(i: number, length: number, first: number, last: number): number {
  return i < 0 ? Math.max(i + length, first) : Math.min(i, last);
}

/** Error texts of a sequence type's subscripts. */
export interface SubscriptTexts {
  /** 'list index out of range' */
  readonly range: string;
  /** Text for a key of a wrong type: (name) => `list indices must be integers or slices, not ${name}`. */
  readonly type: (name: string) => string;
}

/**
 * Returns the position 0..length-1 that `key` means (negative ones count from the end), or undefined when guest `__index__` must run first
 * (then `resolveSubscript`). Raises IndexError or TypeError.
 */
export function itemIndex(key: Value, length: number, texts: SubscriptTexts): number | undefined {
  let i = typeof key === 'number' ? key : positionOf(key, texts);
  if (i === undefined) return undefined;
  if (i < 0) i += length;
  if (i < 0 || i >= length) throw indexError(texts.range);
  return i;
}

function positionOf(key: Value, texts: SubscriptTexts): number | undefined {
  const n = asInt(key);
  if (n === undefined) {
    if (typeOf(key).isBuiltin || special(key, '__index__') === undefined) throw typeError(texts.type(typeOf(key).name));
    return undefined;
  }
  if (typeof n === 'bigint') throw indexError(`cannot fit '${typeOf(key).name}' into an index-sized integer`);
  return n;
}

/**
 * Runs the guest `__index__` methods in a subscript (item or slice), then the builtin type's slot again with ints in their place. Returns CALL.
 * `container` is the builtin value, `op` the slot; `value` is what setitem stores.
 */
export function resolveSubscript(
  interp: Interp,
  op: 'getitem' | 'setitem' | 'delitem',
  container: Value,
  key: Value,
  value: Value = null,
): Value {
  subscriptInts(interp, key);
  return interp.chain('indices.resolved', [op, container, value, typeOf(key).name]);
}

/** The key with ints in place of members that have guest `__index__`: an int or slice, or CALL. Raises TypeError. */
export function subscriptInts(interp: Interp, key: Value): Value {
  return isSlice(key) ? resolveMembers(interp, [key.start, key.stop, key.step], 0) : index(interp, key);
}

function resolveMembers(interp: Interp, parts: Value[], from: number): Value {
  for (let i = from; i < 3; i++) {
    const part = parts[i];
    if (part === null) continue;
    if (special(part, '__index__') === undefined) throw typeError('slice indices must be integers or None or have an __index__ method');
    const n = index(interp, part);
    if (n === CALL) return interp.chain('indices.member', [parts[0], parts[1], parts[2], i]);
    parts[i] = n;
  }
  return new PySlice(parts[0], parts[1], parts[2]);
}

/** Clamps an optional search bound (`index`, `find`, `insert` ...) into 0..length; undefined when guest `__index__` must run first. */
export function searchBound(v: Value | undefined, length: number, missing: number): number | undefined {
  if (v === undefined || v === null) return missing;
  const i = sliceMember(v);
  if (i === undefined) return undefined;
  return i < 0 ? Math.max(0, i + length) : Math.min(i, length);
}

defineContinuations({
  'indices.member': {
    done(interp, data, n) {
      const at = data[3] as number;
      const parts = data.slice(0, 3);
      parts[at] = n;
      return resolveMembers(interp, parts, at + 1);
    },
  },
  'indices.resolved': {
    done(interp, [op, container, value, name], key) {
      // Only a range holds more items than such an index can tell apart.
      if (typeof key === 'bigint' && name !== undefined && typeOf(container) !== rangeType)
        throw indexError(`cannot fit '${name as string}' into an index-sized integer`);
      const slot = typeOf(container).slots[op as 'getitem' | 'setitem' | 'delitem'] as SlotImpl;
      const r = slot(interp, container, key, value);
      return r === CALL || op === 'getitem' ? r : null;
    },
  },
});

/** slice.indices(length) for ints of any size; undefined when guest `__index__` must run first. Raises TypeError, ValueError. */
export function bigIndices(slice: PySlice, length: number | bigint): [number | bigint, number | bigint, number | bigint] | undefined {
  const members = [slice.step ?? 1, slice.start, slice.stop];
  const ints: (bigint | null)[] = [];
  for (const member of members) {
    if (member === null) {
      ints.push(null);
      continue;
    }
    const n = asInt(member);
    if (n === undefined) {
      if (!typeOf(member).isBuiltin && special(member, '__index__') !== undefined) return undefined;
      throw typeError('slice indices must be integers or None or have an __index__ method');
    }
    ints.push(BigInt(n));
  }
  const [step, start, stop] = ints as [bigint, bigint | null, bigint | null];
  if (step === 0n) throw valueError('slice step cannot be zero');
  const size = BigInt(length);
  const first = step > 0n ? 0n : -1n;
  const last = step > 0n ? size : size - 1n;
  const from = start === null ? (step > 0n ? first : last) : clampBig(start, size, first, last);
  const to = stop === null ? (step > 0n ? last : first) : clampBig(stop, size, first, last);
  return [from, to, step].map(intFromBigInt) as [number | bigint, number | bigint, number | bigint];
}

function clampBig(i: bigint, size: bigint, first: bigint, last: bigint): bigint {
  if (i < 0n) return i + size < first ? first : i + size;
  return i > last ? last : i;
}
