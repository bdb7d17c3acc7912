/** Encodings of one byte per character: ASCII, Latin-1, code pages. CPython: unicode_encode_ucs1, PyUnicode_DecodeCharmap. */
import { ByteBuilder, textOfUnits } from './byte-builder.ts';
import { CHARMAPS } from './charmaps.generated.ts';
import { replaceUndecodable, replaceUnencodable } from './codec-errors.ts';
import type { Interp } from './object.ts';

/** A single-byte encoding whose lower half is ASCII. */
export type SingleByteName = 'ascii' | 'latin-1' | keyof typeof CHARMAPS;

/** Bytes by character, for the upper halves that have been asked for. */
const bytesByCode = new Map<SingleByteName, ReadonlyMap<number, number>>();

function upperBytes(name: keyof typeof CHARMAPS): ReadonlyMap<number, number> {
  let bytes = bytesByCode.get(name);
  if (bytes === undefined) {
    const upper = CHARMAPS[name];
    bytes = new Map(Array.from({ length: 128 }, (_v, i): [number, number] => [upper.charCodeAt(i), 128 + i]));
    bytesByCode.set(name, bytes);
  }
  return bytes;
}

function byteOf(name: SingleByteName, code: number): number {
  if (code < 0x80) return code;
  if (name === 'ascii' || code === UNDEFINED) return -1;
  if (name === 'latin-1') return code < 0x100 ? code : -1;
  return upperBytes(name).get(code) ?? -1;
}

const UNDEFINED = 0xfffd;

function reasonOf(name: SingleByteName): string {
  if (name === 'ascii') return 'ordinal not in range(128)';
  return name === 'latin-1' ? 'ordinal not in range(256)' : 'character maps to <undefined>';
}

/** How errors call an encoding. */
function shownName(name: SingleByteName): string {
  return name === 'ascii' || name === 'latin-1' ? name : 'charmap';
}

/** str.encode for a single-byte encoding. */
export function encodeByTable(interp: Interp, name: SingleByteName, text: string, errors: string): Uint8Array {
  interp.meter.charge(text.length >> 5);
  const out = new ByteBuilder(interp, text.length);
  for (let at = 0; at < text.length; ) {
    const byte = byteOf(name, text.charCodeAt(at));
    if (byte >= 0) {
      out.push(byte);
      at += 1;
      continue;
    }
    let end = at;
    while (end < text.length && byteOf(name, text.charCodeAt(end)) < 0) end += 1;
    const instead = replaceUnencodable(interp, errors, shownName(name), text, at, end, reasonOf(name), null);
    out.pushAll(instead.bytes);
    for (let i = 0; i < instead.text.length; i++) out.push(instead.text.charCodeAt(i));
    at = instead.end;
  }
  return out.finish();
}

/** bytes.decode for a single-byte encoding. */
export function decodeByTable(interp: Interp, name: SingleByteName, bytes: Uint8Array, errors: string): string {
  interp.meter.charge(bytes.length >> 5);
  interp.meter.allocateLarge(bytes.length * 2);
  if (name === 'latin-1') return textOfUnits(bytes);
  const upper = name === 'ascii' ? null : CHARMAPS[name];
  const isGood = (byte: number): boolean => byte < 0x80 || (upper !== null && upper.charCodeAt(byte - 0x80) !== UNDEFINED);
  let out = '';
  for (let at = 0; at < bytes.length; ) {
    let end = at;
    while (end < bytes.length && isGood(bytes[end])) end += 1;
    const part = textOfUnits(bytes, at, end);
    out += upper === null ? part : part.replace(/[\x80-\xff]/g, (char) => upper[char.charCodeAt(0) - 0x80]);
    at = end;
    if (at === bytes.length) break;
    const instead = replaceUndecodable(interp, errors, shownName(name), bytes, at, at + 1, reasonOf(name), null);
    out += instead.text;
    at = instead.end;
  }
  return out;
}
