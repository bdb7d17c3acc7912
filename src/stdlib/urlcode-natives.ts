/** Module `_urlcode`: percent-encoding of bytes for `urllib.parse`. CPython: quote_from_bytes and unquote_to_bytes in Lib/urllib/parse.py. */
import { PyBytes } from '../objects/containers.ts';
import { fn, makeNative, type NativeRow } from '../objects/define.ts';
import { typeError } from '../objects/errors.ts';
import { type Interp, typeOf, type Value } from '../objects/object.ts';

/** Bytes that are never quoted. */
const ALWAYS_SAFE = new Set([...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-~'].map((char) => char.charCodeAt(0)));
const PERCENT = 0x25;
/** Parts are joined after so many. */
const MAX_PARTS = 4096;

const QUOTED: readonly string[] = Array.from({ length: 256 }, (_, byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`);

function requireBytes(v: Value): Uint8Array {
  if (!(v instanceof PyBytes)) throw typeError(`expected bytes, not ${typeOf(v).name}`);
  return v.bytes;
}

function quote(interp: Interp, v: Value, safe: Value): Value {
  const bytes = requireBytes(v);
  const plain = new Set([...ALWAYS_SAFE, ...requireBytes(safe)]);
  interp.meter.charge(8 + (bytes.length >> 3));
  interp.meter.allocateLarge(40 + bytes.length * 6);
  let out = '';
  let parts: string[] = [];
  for (const byte of bytes) {
    parts.push(plain.has(byte) ? String.fromCharCode(byte) : QUOTED[byte]);
    if (parts.length < MAX_PARTS) continue;
    out += parts.join('');
    parts = [];
  }
  return out + parts.join('');
}

/** The value of a hexadecimal digit, or -1. */
function digit(code: number | undefined): number {
  if (code === undefined) return -1;
  if (code >= 48 && code <= 57) return code - 48;
  const lower = code | 32;
  return lower >= 97 && lower <= 102 ? lower - 87 : -1;
}

function unquote(interp: Interp, v: Value): Value {
  const bytes = requireBytes(v);
  interp.meter.charge(4 + (bytes.length >> 4));
  interp.meter.allocateLarge(40 + bytes.length);
  const out = new Uint8Array(bytes.length);
  let size = 0;
  for (let i = 0; i < bytes.length; i++) {
    const high = bytes[i] === PERCENT ? digit(bytes[i + 1]) : -1;
    const low = high < 0 ? -1 : digit(bytes[i + 2]);
    out[size++] = low < 0 ? bytes[i] : high * 16 + low;
    if (low >= 0) i += 2;
  }
  return new PyBytes(out.slice(0, size));
}

const rows: Readonly<Record<string, NativeRow>> = {
  _quote: fn('_quote(data, safe, /)', quote),
  _unquote: fn('_unquote(data, /)', unquote),
};

/** The members by name. */
export function urlcodeNatives(): Iterable<readonly [string, Value]> {
  return Object.entries(rows).map(([name, row]) => [name, makeNative(name, row, null)] as const);
}
