/** UTF-8. CPython: Objects/stringlib/codecs.h. */
import { ByteBuilder, textOfUnits } from './byte-builder.ts';
import { type DecodeReplacement, replaceUndecodable, replaceUnencodable } from './codec-errors.ts';
import type { Interp } from './object.ts';

function isSurrogate(unit: number): boolean {
  return (unit & 0xf800) === 0xd800;
}

function isPairAt(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00;
}

function threeBytes(code: number): number[] {
  return [0xe0 | (code >> 12), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f)];
}

/** str.encode('utf-8'). */
export function encodeUtf8(interp: Interp, text: string, errors: string): Uint8Array {
  const { length } = text;
  interp.meter.charge(length >> 4);
  const size = byteLength(text);
  interp.meter.allocateLarge(size < 0 ? length * 3 : size);
  if (size < 0) return encodeWithErrors(interp, text, errors);
  const bytes = new Uint8Array(size);
  if (size === length) for (let at = 0; at < length; at++) bytes[at] = text.charCodeAt(at);
  else fillBytes(bytes, text);
  return bytes;
}

/** Size of the encoded text, or -1 if it has lone surrogates. */
function byteLength(text: string): number {
  let size = text.length;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x80) continue;
    if (code < 0x800) size += 1;
    else if (!isSurrogate(code)) size += 2;
    else if (isPairAt(text, at)) {
      size += 2;
      at += 1;
    } else return -1;
  }
  return size;
}

/** Encodes text without lone surrogates. */
function fillBytes(bytes: Uint8Array, text: string): void {
  let to = 0;
  for (let at = 0; at < text.length; at++) {
    let code = text.charCodeAt(at);
    if (code < 0x80) {
      bytes[to++] = code;
      continue;
    }
    if (code < 0x800) bytes[to++] = 0xc0 | (code >> 6);
    else {
      if (isSurrogate(code)) {
        code = text.codePointAt(at++) as number;
        bytes[to++] = 0xf0 | (code >> 18);
        bytes[to++] = 0x80 | ((code >> 12) & 0x3f);
      } else bytes[to++] = 0xe0 | (code >> 12);
      bytes[to++] = 0x80 | ((code >> 6) & 0x3f);
    }
    bytes[to++] = 0x80 | (code & 0x3f);
  }
}

/** Encodes text with lone surrogates: the runs between them as they are. */
function encodeWithErrors(interp: Interp, text: string, errors: string): Uint8Array {
  const out = new ByteBuilder(interp, text.length);
  for (let at = 0; at < text.length; ) {
    let end = at;
    while (end < text.length && (!isSurrogate(text.charCodeAt(end)) || isPairAt(text, end)))
      end += isSurrogate(text.charCodeAt(end)) ? 2 : 1;
    const run = text.slice(at, end);
    const bytes = new Uint8Array(byteLength(run));
    fillBytes(bytes, run);
    out.pushAll(bytes);
    at = end < text.length ? encodeSurrogates(interp, text, errors, end, out) : end;
  }
  return out.finish();
}

/** Leaves lone surrogates to the error handler; returns where to go on. */
function encodeSurrogates(interp: Interp, text: string, errors: string, at: number, out: ByteBuilder): number {
  let end = at + 1;
  while (end < text.length && isSurrogate(text.charCodeAt(end)) && !isPairAt(text, end)) end += 1;
  const instead = replaceUnencodable(interp, errors, 'utf-8', text, at, end, 'surrogates not allowed', threeBytes);
  out.pushAll(instead.bytes);
  // Replacements of UTF-8 are ASCII.
  for (let i = 0; i < instead.text.length; i++) out.push(instead.text.charCodeAt(i));
  return instead.end;
}

/** bytes.decode('utf-8'). */
export function decodeUtf8(interp: Interp, bytes: Uint8Array, errors: string): string {
  const { length } = bytes;
  interp.meter.charge(length >> 5);
  interp.meter.allocateLarge(length * 2);
  let at = 0;
  while (at < length && bytes[at] < 0x80) at += 1;
  if (at === length) return textOfUnits(bytes);
  const units = new Uint16Array(length);
  let out = textOfUnits(bytes, 0, at);
  let count = 0;
  while (at < length) {
    const width = sequenceAt(bytes, at);
    if (width > 0) {
      count = putPoint(units, count, bytes, at, width);
      at += width;
      continue;
    }
    const [reason, size] = problemAt(bytes, at);
    const instead = replaceUndecodable(interp, errors, 'utf-8', bytes, at, at + size, reason, surrogateAt);
    out += textOfUnits(units, 0, count) + instead.text;
    count = 0;
    at = instead.end;
  }
  return out + textOfUnits(units, 0, count);
}

function putPoint(units: Uint16Array, count: number, bytes: Uint8Array, at: number, width: number): number {
  const b = bytes[at];
  if (width === 1) units[count] = b;
  else if (width === 2) units[count] = ((b & 0x1f) << 6) | (bytes[at + 1] & 0x3f);
  else if (width === 3) units[count] = ((b & 0xf) << 12) | ((bytes[at + 1] & 0x3f) << 6) | (bytes[at + 2] & 0x3f);
  else {
    const point = (((b & 7) << 18) | ((bytes[at + 1] & 0x3f) << 12) | ((bytes[at + 2] & 0x3f) << 6) | (bytes[at + 3] & 0x3f)) - 0x10000;
    units[count] = 0xd800 | (point >> 10);
    units[count + 1] = 0xdc00 | (point & 0x3ff);
    return count + 2;
  }
  return count + 1;
}

function isContinuation(b: number | undefined): boolean {
  return b !== undefined && (b & 0xc0) === 0x80;
}

/** True if the second byte fits the first: no overlong forms, surrogates or numbers past U+10FFFF. */
function isSecond(first: number, second: number | undefined): boolean {
  if (second === undefined || !isContinuation(second)) return false;
  if (first === 0xe0) return second >= 0xa0;
  if (first === 0xed) return second < 0xa0;
  if (first === 0xf0) return second >= 0x90;
  return first === 0xf4 ? second < 0x90 : true;
}

function expectedWidth(first: number): number {
  if (first < 0x80) return 1;
  if (first < 0xc2 || first > 0xf4) return 0;
  return first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
}

/** Length of the well-formed sequence at `at`, or 0. */
function sequenceAt(bytes: Uint8Array, at: number): number {
  const width = expectedWidth(bytes[at]);
  if (width < 2) return width;
  if (!isSecond(bytes[at], bytes[at + 1])) return 0;
  for (let i = 2; i < width; i++) if (!isContinuation(bytes[at + i])) return 0;
  return width;
}

/** Why there is no sequence at `at`, and how many bytes that concerns. */
function problemAt(bytes: Uint8Array, at: number): [string, number] {
  const width = expectedWidth(bytes[at]);
  if (width === 0) return ['invalid start byte', 1];
  let good = 1;
  while (good < width && at + good < bytes.length && (good === 1 ? isSecond(bytes[at], bytes[at + 1]) : isContinuation(bytes[at + good])))
    good += 1;
  return [at + good >= bytes.length ? 'unexpected end of data' : 'invalid continuation byte', good];
}

function surrogateAt(bytes: Uint8Array, at: number): DecodeReplacement | null {
  if (bytes[at] !== 0xed || !isContinuation(bytes[at + 1]) || bytes[at + 1] < 0xa0 || !isContinuation(bytes[at + 2])) return null;
  return { text: String.fromCharCode(0xd000 | ((bytes[at + 1] & 0x3f) << 6) | (bytes[at + 2] & 0x3f)), end: at + 3 };
}
