/** Taking text apart, for str and (as Latin-1) bytes: what differs is given as a test of code units. CPython: Objects/stringlib/split.h. */
import { TextBuilder } from './byte-builder.ts';
import { overflowError } from './errors.ts';
import type { Interp } from './object.ts';
import { isBasic, pointCount } from './text-points.ts';
import { chargeSize } from './text-range.ts';
import { countUnits, seekLastUnits, seekUnits, splitsPairs } from './text-search.ts';

/** A class of code units. */
export type CodeTest = (code: number) => boolean;

/** Bytes charged for a piece: its place in the list and a slice. */
export const PIECE = 40;

/** Refuses a list of too many pieces before it is built. */
function checkPieces(interp: Interp, text: string, separator: string, max: number): void {
  if (text.length < 4096) return;
  interp.meter.charge(text.length >> 6);
  interp.meter.allocateLarge((countUnits(interp, text, separator, 0, text.length, max) + 1) * PIECE);
}

/** Below this, splitting by hand is faster: the engine's own way costs much per call. */
const SHORT_SPLIT = 256;

function splitShort(text: string, separator: string): string[] {
  const first = text.indexOf(separator);
  if (first < 0) return [text];
  let at = first + separator.length;
  let found = text.indexOf(separator, at);
  // An array that grows by push takes room for many.
  if (found < 0) return [text.slice(0, first), text.slice(at)];
  const out = [text.slice(0, first)];
  for (; found >= 0; found = text.indexOf(separator, at)) {
    out.push(text.slice(at, found));
    at = found + separator.length;
  }
  out.push(text.slice(at));
  return out;
}

/** text.split(separator, max); max may be Infinity. */
export function splitBy(interp: Interp, text: string, separator: string, max: number): string[] {
  checkPieces(interp, text, separator, max);
  if (max === Infinity && separator.length < 32 && (!splitsPairs(separator) || isBasic(text))) {
    return text.length < SHORT_SPLIT ? splitShort(text, separator) : text.split(separator);
  }
  const out: string[] = [];
  let at = 0;
  while (out.length < max) {
    const found = seekUnits(interp, text, separator, at, text.length);
    if (found < 0) break;
    out.push(text.slice(at, found));
    at = found + separator.length;
  }
  out.push(text.slice(at));
  return out;
}

/** text.rsplit(separator, max). */
export function rsplitBy(interp: Interp, text: string, separator: string, max: number): string[] {
  checkPieces(interp, text, separator, max);
  const out: string[] = [];
  let end = text.length;
  while (out.length < max) {
    const found = seekLastUnits(interp, text, separator, 0, end);
    if (found < 0) break;
    out.push(text.slice(found + separator.length, end));
    end = found;
  }
  out.push(text.slice(0, end));
  return out.reverse();
}

/** text.split(None, max). */
export function splitSpace(interp: Interp, text: string, max: number, isSpace: CodeTest): string[] {
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
  out.push(text.slice(i));
  return out;
}

/** End of text[start:] without trailing whitespace. */
function lastNonSpace(text: string, start: number, isSpace: CodeTest): number {
  let end = text.length;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  return end;
}

/** text.rsplit(None, max). */
export function rsplitSpace(interp: Interp, text: string, max: number, isSpace: CodeTest): string[] {
  if (max === Infinity) return splitSpace(interp, text, max, isSpace);
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
  out.push(text.slice(0, i));
  return out.reverse();
}

/** What str.splitlines takes for the end of a line. */
export function isLineBreak(code: number): boolean {
  return (code >= 10 && code <= 13) || (code >= 28 && code <= 30) || code === 0x85 || code === 0x2028 || code === 0x2029;
}

/** text.splitlines(keep). */
export function splitLinesOf(interp: Interp, text: string, keep: boolean, isBreak: CodeTest): string[] {
  interp.meter.charge(text.length >> 4);
  const out: string[] = [];
  let start = 0;
  for (let i = 0; i < text.length; ) {
    const code = text.charCodeAt(i);
    i += 1;
    if (!isBreak(code)) continue;
    const end = i - 1;
    if (code === 13 && text.charCodeAt(i) === 10) i += 1;
    out.push(text.slice(start, keep ? i : end));
    if ((out.length & 1023) === 0) interp.meter.allocate(1024 * PIECE);
    start = i;
  }
  if (start < text.length) out.push(text.slice(start));
  return out;
}

/** Cuts off whitespace. */
export function stripSpace(interp: Interp, text: string, left: boolean, right: boolean, isSpace: CodeTest): string {
  if (text.length === 0 || !((left && isSpace(text.charCodeAt(0))) || (right && isSpace(text.charCodeAt(text.length - 1))))) return text;
  let start = 0;
  if (left) while (start < text.length && isSpace(text.charCodeAt(start))) start += 1;
  const end = right ? lastNonSpace(text, start, isSpace) : text.length;
  if (start + text.length - end > 64) interp.meter.charge((start + text.length - end) >> 4);
  return text.slice(start, end);
}

/** Cuts off characters that are in `set`. */
export function stripSet(interp: Interp, text: string, set: string, left: boolean, right: boolean): string {
  let start = 0;
  let end = text.length;
  if (set.length < 32 && isBasic(text) && isBasic(set)) {
    if (left) while (start < end && set.includes(text[start])) start += 1;
    if (right) while (end > start && set.includes(text[end - 1])) end -= 1;
  } else {
    interp.meter.charge((text.length + set.length) >> 1);
    interp.meter.allocateLarge(text.length * 16);
    const chars = new Set(set);
    const points = Array.from(text);
    let first = 0;
    let last = points.length;
    if (left) while (first < last && chars.has(points[first])) start += points[first++].length;
    if (right) while (last > first && chars.has(points[last - 1])) end -= points[--last].length;
  }
  interp.meter.charge((start + text.length - end) >> 4);
  return text.slice(start, end);
}

/** text.expandtabs(n). */
export function expandTabs(interp: Interp, text: string, n: number | bigint): string {
  if (n > 0x7fffffff || n < -0x80000000) throw overflowError('Python int too large to convert to C int');
  interp.meter.charge(text.length >> 4);
  const size = Number(n);
  const tabs = countUnits(interp, text, '\t', 0, text.length);
  chargeSize(interp, text.length + Math.max(0, size) * tabs);
  const out = new TextBuilder();
  let column = 0;
  let at = 0;
  for (let tab = text.indexOf('\t'); tab >= 0; tab = text.indexOf('\t', at)) {
    const part = text.slice(at, tab);
    out.add(part);
    at = tab + 1;
    if (size <= 0) continue;
    const line = Math.max(part.lastIndexOf('\n'), part.lastIndexOf('\r'));
    column = (line < 0 ? column : 0) + pointCount(line < 0 ? part : part.slice(line + 1));
    const blanks = size - (column % size);
    out.add(' '.repeat(blanks));
    column += blanks;
  }
  out.add(text.slice(at));
  return out.finish();
}
