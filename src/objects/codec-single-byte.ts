/** ASCII, Latin-1 and Windows-1252: one byte per character. CPython: unicode_encode_ucs1, Lib/encodings/cp1252.py. */
import { ByteBuilder, textOfUnits } from './byte-builder.ts';
import { replaceUndecodable, replaceUnencodable } from './codec-errors.ts';
import type { Interp } from './object.ts';

/** A single-byte encoding. */
export type SingleByteName = 'ascii' | 'latin-1' | 'cp1252';

/** Characters of Windows-1252 at 0x80..0x9f; U+FFFD marks the undefined ones. */
const CP1252 =
  '\u20ac\ufffd\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\ufffd\u017d\ufffd\ufffd\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\ufffd\u017e\u0178';

function byteOf(name: SingleByteName, code: number): number {
  if (code < 0x80) return code;
  if (name === 'ascii' || code === 0xfffd) return -1;
  if (name === 'latin-1') return code < 0x100 ? code : -1;
  if (code >= 0xa0 && code < 0x100) return code;
  const at = code < 0x100 ? -1 : CP1252.indexOf(String.fromCodePoint(code));
  return at < 0 ? -1 : 0x80 + at;
}

const REASONS = {
  ascii: 'ordinal not in range(128)',
  'latin-1': 'ordinal not in range(256)',
  cp1252: 'character maps to <undefined>',
} as const;

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
    const shown = name === 'cp1252' ? 'charmap' : name;
    const instead = replaceUnencodable(interp, errors, shown, text, at, end, REASONS[name], null);
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
  const isGood = (byte: number): boolean => byte < 0x80 || (name === 'cp1252' && (byte >= 0xa0 || CP1252[byte - 0x80] !== '\ufffd'));
  let out = '';
  for (let at = 0; at < bytes.length; ) {
    let end = at;
    while (end < bytes.length && isGood(bytes[end])) end += 1;
    const part = textOfUnits(bytes, at, end);
    out += name === 'cp1252' ? part.replace(/[\x80-\x9f]/g, (char) => CP1252[char.charCodeAt(0) - 0x80]) : part;
    at = end;
    if (at === bytes.length) break;
    const instead = replaceUndecodable(interp, errors, name === 'cp1252' ? 'charmap' : name, bytes, at, at + 1, REASONS[name], null);
    out += instead.text;
    at = instead.end;
  }
  return out;
}
