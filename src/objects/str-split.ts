/** Taking str apart and joining it: split, splitlines, strip, join. CPython: Objects/stringlib/split.h. */
import { PyList } from './containers.ts';
import { method, type NativeRow } from './define.ts';
import { typeError, valueError } from './errors.ts';
import { type Arg, CALL, type Interp, strType, typeOf, type Value } from './object.ts';
import { asInt, asStr, collect, retryWithList, truth } from './protocol.ts';
import { retryWithIndex, retryWithTruth } from './retry.ts';
import { countUnits, findLastUnits, findUnits } from './str-search.ts';
import { isBasic } from './text-points.ts';
import { chargeSize, isIterable } from './text-range.ts';
import { isSpace } from './unicode.ts';

/** Bytes charged for a piece: its place in the list and a slice. */
const PIECE = 40;

function splitter(name: 'split' | 'rsplit'): NativeRow {
  return method(`${name}(self, /, sep=None, maxsplit=-1)`, (interp: Interp, self: Value, sep: Arg, maxsplit: Arg) => {
    const text = self as string;
    const n = maxsplit === undefined ? -1 : asInt(maxsplit);
    if (n === undefined) return retryWithIndex(interp, strType, name, [self, sep, maxsplit], 2);
    const max = n < 0 ? Infinity : Number(n);
    if (sep === undefined || sep === null) return pieces(interp, name === 'split' ? splitSpace(interp, text, max) : rsplitSpace(interp, text, max));
    const separator = asStr(sep);
    if (separator === undefined) throw typeError(`must be str or None, not ${typeOf(sep).name}`);
    if (separator === '') throw valueError('empty separator');
    return pieces(interp, name === 'split' ? splitBy(interp, text, separator, max) : rsplitBy(interp, text, separator, max));
  });
}

function pieces(interp: Interp, items: string[]): Value {
  interp.meter.allocate(items.length * PIECE);
  return new PyList(items);
}

/** Refuses a list of too many pieces before it is built. */
function checkPieces(interp: Interp, text: string, separator: string, max: number): void {
  if (text.length < 4096) return;
  interp.meter.charge(text.length >> 6);
  interp.meter.allocateLarge((countUnits(interp, text, separator, 0, text.length, max) + 1) * PIECE);
}

function splitBy(interp: Interp, text: string, separator: string, max: number): string[] {
  checkPieces(interp, text, separator, max);
  if (max === Infinity && separator.length < 32 && (isBasic(text) || separator.charCodeAt(0) < 0xd800)) return text.split(separator);
  const out: string[] = [];
  let at = 0;
  while (out.length < max) {
    const found = findUnits(interp, text, separator, at, text.length);
    if (found < 0) break;
    out.push(text.slice(at, found));
    at = found + separator.length;
  }
  out.push(text.slice(at));
  return out;
}

function rsplitBy(interp: Interp, text: string, separator: string, max: number): string[] {
  checkPieces(interp, text, separator, max);
  const out: string[] = [];
  let end = text.length;
  while (out.length < max) {
    const found = findLastUnits(interp, text, separator, 0, end);
    if (found < 0) break;
    out.push(text.slice(found + separator.length, end));
    end = found;
  }
  out.push(text.slice(0, end));
  return out.reverse();
}

function splitSpace(interp: Interp, text: string, max: number): string[] {
  interp.meter.charge(text.length >> 4);
  if (text.length > 1 << 16) interp.meter.allocateLarge(Math.min(text.length / 2, max) * PIECE);
  const out: string[] = [];
  const end = text.length;
  let i = 0;
  for (;;) {
    while (i < end && isSpace(text.charCodeAt(i))) i += 1;
    if (i === end) return out;
    if (out.length >= max) break;
    const start = i;
    while (i < end && !isSpace(text.charCodeAt(i))) i += 1;
    out.push(text.slice(start, i));
  }
  out.push(text.slice(i, lastNonSpace(text, i)));
  return out;
}

/** End of text[start:] without trailing whitespace. */
function lastNonSpace(text: string, start: number): number {
  let end = text.length;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  return end;
}

function rsplitSpace(interp: Interp, text: string, max: number): string[] {
  if (max === Infinity) return splitSpace(interp, text, max);
  interp.meter.charge(text.length >> 4);
  const out: string[] = [];
  let i = text.length;
  for (;;) {
    while (i > 0 && isSpace(text.charCodeAt(i - 1))) i -= 1;
    if (i === 0) return out.reverse();
    if (out.length >= max) break;
    const end = i;
    while (i > 0 && !isSpace(text.charCodeAt(i - 1))) i -= 1;
    out.push(text.slice(i, end));
  }
  let start = 0;
  while (isSpace(text.charCodeAt(start))) start += 1;
  out.push(text.slice(start, i));
  return out.reverse();
}

// ---- lines -------------------------------------------------------------------------------------

function isLineBreak(code: number): boolean {
  return (code >= 10 && code <= 13) || (code >= 28 && code <= 30) || code === 0x85 || code === 0x2028 || code === 0x2029;
}

function splitLines(interp: Interp, self: Value, keepends: Arg): Value {
  const text = self as string;
  const keep = keepends === undefined ? false : truth(interp, keepends);
  if (keep === CALL) return retryWithTruth(interp, strType, 'splitlines', [self, keepends], 1);
  interp.meter.charge(text.length >> 4);
  const out: string[] = [];
  let start = 0;
  for (let i = 0; i < text.length; ) {
    const code = text.charCodeAt(i);
    i += 1;
    if (!isLineBreak(code)) continue;
    const end = i - 1;
    if (code === 13 && text.charCodeAt(i) === 10) i += 1;
    out.push(text.slice(start, keep ? i : end));
    if ((out.length & 1023) === 0) interp.meter.allocate(1024 * PIECE);
    start = i;
  }
  if (start < text.length) out.push(text.slice(start));
  return pieces(interp, out);
}

// ---- strip -------------------------------------------------------------------------------------

function stripper(name: string, left: boolean, right: boolean): NativeRow {
  return method(`${name}(self, chars=None, /)`, (interp: Interp, self: Value, chars: Arg) => {
    const text = self as string;
    if (chars === undefined || chars === null) {
      let start = 0;
      if (left) while (start < text.length && isSpace(text.charCodeAt(start))) start += 1;
      const end = right ? lastNonSpace(text, start) : text.length;
      if (start + text.length - end > 64) interp.meter.charge((start + text.length - end) >> 4);
      return text.slice(start, end);
    }
    const set = asStr(chars);
    if (set === undefined) throw typeError(`${name} arg must be None or str`);
    return stripSet(interp, text, set, left, right);
  });
}

function stripSet(interp: Interp, text: string, set: string, left: boolean, right: boolean): string {
  let start = 0;
  let end = text.length;
  if (isBasic(text) && isBasic(set)) {
    if (left) while (start < end && set.includes(text[start])) start += 1;
    if (right) while (end > start && set.includes(text[end - 1])) end -= 1;
  } else {
    const chars = new Set(set);
    const points = Array.from(text);
    let first = 0;
    let last = points.length;
    if (left) while (first < last && chars.has(points[first])) start += points[first++].length;
    if (right) while (last > first && chars.has(points[last - 1])) end -= points[--last].length;
  }
  interp.meter.charge(((start + text.length - end) * (1 + (set.length >> 3))) >> 4);
  return text.slice(start, end);
}

// ---- join --------------------------------------------------------------------------------------

function join(interp: Interp, self: Value, iterable: Value): Value {
  if (!isIterable(iterable)) throw typeError('can only join an iterable');
  const items = collect(interp, iterable);
  if (items === undefined) return retryWithList(interp, strType.ns.get('join') as Value, [self, iterable], 1);
  const separator = self as string;
  let size = separator.length * Math.max(0, items.length - 1);
  for (let i = 0; i < items.length; i++) {
    let text = items[i];
    if (typeof text !== 'string') {
      const inner = asStr(text);
      if (inner === undefined) throw typeError(`sequence item ${i}: expected str instance, ${typeOf(text).name} found`);
      items[i] = inner;
      text = inner;
    }
    size += (text as string).length;
  }
  chargeSize(interp, size);
  return items.join(separator);
}

/** The methods of str that take it apart or join it. */
export const STR_SPLIT: Readonly<Record<string, NativeRow>> = {
  split: splitter('split'),
  rsplit: splitter('rsplit'),
  splitlines: method('splitlines(self, /, keepends=False)', splitLines),
  strip: stripper('strip', true, true),
  lstrip: stripper('lstrip', true, false),
  rstrip: stripper('rstrip', false, true),
  join: method('join(self, iterable, /)', join),
};
