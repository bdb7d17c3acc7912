/** UTF-16 and UTF-32. CPython: Objects/unicodeobject.c (PyUnicode_DecodeUTF16Stateful, PyUnicode_DecodeUTF32Stateful). */
import { ByteBuilder } from './byte-builder.ts';
import { type DecodeReplacement, replaceUndecodable, replaceUnencodable } from './codec-errors.ts';
import type { Interp } from './object.ts';

type Order = 'le' | 'be' | 'bom';

function unitBytes(value: number, width: 2 | 4, order: Order): number[] {
  const bytes = width === 2 ? [value >> 8, value & 255] : [0, value >> 16, (value >> 8) & 255, value & 255];
  return order === 'be' ? bytes : bytes.reverse();
}

function codecName(width: 2 | 4, order: Order): string {
  return `utf-${width * 8}${order === 'bom' ? '' : `-${order}`}`;
}

/** str.encode('utf-16'), 'utf-32' and their forms with a byte order; without one, little-endian after a mark. */
export function encodeWide(interp: Interp, width: 2 | 4, order: Order, text: string, errors: string): Uint8Array {
  interp.meter.charge(text.length >> 4);
  const out = new ByteBuilder(interp, (text.length + 1) * width);
  if (order === 'bom') out.pushAll(unitBytes(0xfeff, width, order));
  for (let at = 0; at < text.length; ) {
    const code = text.codePointAt(at) as number;
    if (code > 0xffff) {
      if (width === 4) out.pushAll(unitBytes(code, 4, order));
      else for (const unit of [at, at + 1]) out.pushAll(unitBytes(text.charCodeAt(unit), 2, order));
      at += 2;
    } else if ((code & 0xf800) !== 0xd800) {
      out.pushAll(unitBytes(code, width, order));
      at += 1;
    } else at = encodeSurrogates(interp, out, width, order, text, errors, at);
  }
  return out.finish();
}

function encodeSurrogates(interp: Interp, out: ByteBuilder, width: 2 | 4, order: Order, text: string, errors: string, at: number): number {
  // One at a time, unlike UTF-8.
  const end = at + 1;
  const pass = (unit: number): number[] => unitBytes(unit, width, order);
  const instead = replaceUnencodable(interp, errors, codecName(width, order), text, at, end, 'surrogates not allowed', pass);
  out.pushAll(instead.bytes);
  for (let i = 0; i < instead.text.length; i++) out.pushAll(unitBytes(instead.text.charCodeAt(i), width, order));
  return instead.end;
}

/** Reads the value at a position. */
type Reader = (at: number) => number;

/** bytes.decode('utf-16'), 'utf-32' and their forms with a byte order. */
export function decodeWide(interp: Interp, width: 2 | 4, order: Order, bytes: Uint8Array, errors: string): string {
  interp.meter.charge(bytes.length >> 4);
  interp.meter.allocateLarge((bytes.length / width) * 4);
  let start = 0;
  let actual: Order = order;
  if (order === 'bom') {
    const mark = (o: Order): boolean => bytes.length >= width && unitBytes(0xfeff, width, o).every((byte, i) => bytes[i] === byte);
    actual = mark('be') ? 'be' : 'le';
    if (mark('be') || mark('le')) start = width;
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isLittle = actual !== 'be';
  const read: Reader = (at) => (width === 2 ? view.getUint16(at, isLittle) : view.getUint32(at, isLittle));
  const find = width === 2 ? findUtf16 : findUtf32;
  // A surrogate that surrogatepass lets through.
  const surrogateAt = (_bytes: Uint8Array, at: number): DecodeReplacement | null => {
    if (at + width > bytes.length) return null;
    const value = read(at);
    return value >= 0xd800 && value <= 0xdfff ? { text: String.fromCharCode(value), end: at + width } : null;
  };
  const parts: string[] = [];
  for (let at = start; at < bytes.length; ) {
    const found = find(bytes.length, at, read);
    if (found.reason === null) {
      parts.push(found.text);
      at += found.size;
      continue;
    }
    const instead = replaceUndecodable(interp, errors, codecName(width, actual), bytes, at, at + found.size, found.reason, surrogateAt);
    parts.push(instead.text);
    at = instead.end;
  }
  return parts.join('');
}

interface Found {
  readonly text: string;
  readonly size: number;
  readonly reason: string | null;
}

function findUtf16(length: number, at: number, read: Reader): Found {
  if (at + 2 > length) return { text: '', size: length - at, reason: 'truncated data' };
  const unit = read(at);
  if ((unit & 0xf800) !== 0xd800) return { text: String.fromCharCode(unit), size: 2, reason: null };
  if (unit >= 0xdc00) return { text: '', size: 2, reason: 'illegal encoding' };
  if (at + 4 > length) return { text: '', size: length - at, reason: 'unexpected end of data' };
  const low = read(at + 2);
  if ((low & 0xfc00) !== 0xdc00) return { text: '', size: 2, reason: 'illegal UTF-16 surrogate' };
  return { text: String.fromCharCode(unit, low), size: 4, reason: null };
}

function findUtf32(length: number, at: number, read: Reader): Found {
  if (at + 4 > length) return { text: '', size: length - at, reason: 'truncated data' };
  const code = read(at);
  if (code > 0x10ffff) return { text: '', size: 4, reason: 'code point not in range(0x110000)' };
  if ((code & 0xfffff800) === 0xd800) return { text: '', size: 4, reason: 'code point in surrogate code point range(0xd800, 0xe000)' };
  return { text: String.fromCodePoint(code), size: 4, reason: null };
}
