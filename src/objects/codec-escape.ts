/** The encodings 'unicode_escape', text as it stands in a Python literal, and 'raw_unicode_escape', which escapes by `\u` and `\U` alone. CPython: _PyUnicode_DecodeUnicodeEscapeInternal, _PyUnicode_DecodeRawUnicodeEscapeStateful. */
import { bytesOfLatin, latinOf } from './bytes-like.ts';
import { replaceUndecodable } from './codec-errors.ts';
import type { Interp } from './object.ts';
import { escapeCode } from './text-repr.ts';
import { codePointOfName } from './unicode-names.ts';

/** str.encode('unicode_escape'). */
export function encodeEscapes(interp: Interp, text: string): Uint8Array {
  interp.meter.charge(text.length >> 3);
  interp.meter.allocateLarge(text.length * 10);
  const parts: string[] = [];
  for (const char of text) {
    const code = char.codePointAt(0) as number;
    if (char === '\\') parts.push('\\\\');
    else if (code >= 32 && code < 127) parts.push(char);
    else parts.push(NAMED.get(char) ?? escapeCode(code));
  }
  const escaped = parts.join('');
  return bytesOfLatin(escaped);
}

const NAMED = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

const SIMPLE: ReadonlyMap<string, string> = new Map([
  ['\n', ''],
  ['\\', '\\'],
  ["'", "'"],
  ['"', '"'],
  ['a', '\x07'],
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['v', '\v'],
]);

const HEX_WIDTHS: ReadonlyMap<string, number> = new Map([
  ['x', 2],
  ['u', 4],
  ['U', 8],
]);

const PROBLEMS: ReadonlyMap<string, string> = new Map([
  ['x', 'truncated \\xXX escape'],
  ['u', 'truncated \\uXXXX escape'],
  ['U', 'truncated \\UXXXXXXXX escape'],
]);

/** bytes.decode('unicode_escape'): Latin-1 with escapes. */
export function decodeEscapes(interp: Interp, bytes: Uint8Array, errors: string): string {
  interp.meter.charge(bytes.length >> 3);
  interp.meter.allocateLarge(bytes.length * 2);
  const text = latinOf(bytes);
  const out: string[] = [];
  for (let at = 0; at < text.length; ) {
    const slash = text.indexOf('\\', at);
    if (slash < 0) {
      out.push(text.slice(at));
      break;
    }
    out.push(text.slice(at, slash));
    const found = escapeAt(text, slash);
    if (typeof found.value === 'string') {
      out.push(found.value);
      at = found.end;
      continue;
    }
    const instead = replaceUndecodable(interp, errors, 'unicodeescape', bytes, slash, found.end, found.reason, null);
    out.push(instead.text);
    at = instead.end;
  }
  return out.join('');
}

interface Escape {
  /** null if the escape is wrong. */
  readonly value: string | null;
  readonly end: number;
  readonly reason: string;
}

function escapeAt(text: string, slash: number): Escape {
  const char = text[slash + 1];
  if (char === undefined) return { value: null, end: slash + 1, reason: '\\ at end of string' };
  const simple = SIMPLE.get(char);
  if (simple !== undefined) return { value: simple, end: slash + 2, reason: '' };
  const octal = /^[0-7]{1,3}/.exec(text.slice(slash + 1, slash + 4));
  if (octal !== null) return { value: String.fromCharCode(Number.parseInt(octal[0], 8)), end: slash + 1 + octal[0].length, reason: '' };
  if (char === 'N') return namedEscapeAt(text, slash);
  const width = HEX_WIDTHS.get(char);
  if (width === undefined) return { value: `\\${char}`, end: slash + 2, reason: '' };
  const digits = (/^[0-9a-f]*/i.exec(text.slice(slash + 2, slash + 2 + width)) as RegExpExecArray)[0];
  const end = slash + 2 + digits.length;
  if (digits.length < width) return { value: null, end, reason: PROBLEMS.get(char) as string };
  const code = Number.parseInt(digits, 16);
  if (code > 0x10ffff) return { value: null, end, reason: 'illegal Unicode character' };
  return { value: String.fromCodePoint(code), end, reason: '' };
}

function namedEscapeAt(text: string, slash: number): Escape {
  const start = slash + 3;
  const isOpen = text[start - 1] === '{';
  const close = isOpen ? text.indexOf('}', start) : -1;
  if (close <= start) {
    const end = !isOpen ? slash + 2 : close < 0 ? text.length : close;
    return { value: null, end, reason: 'malformed \\N character escape' };
  }
  const code = codePointOfName(text.slice(start, close));
  if (code === undefined) return { value: null, end: close + 1, reason: 'unknown Unicode character name' };
  return { value: String.fromCodePoint(code), end: close + 1, reason: '' };
}

/** str.encode('raw_unicode_escape'). */
export function encodeRawEscapes(interp: Interp, text: string): Uint8Array {
  interp.meter.charge(text.length >> 3);
  interp.meter.allocateLarge(text.length * 10);
  const escaped = text.replace(/[\u{100}-\u{10ffff}]/gu, (char) => escapeCode(char.codePointAt(0) as number));
  return bytesOfLatin(escaped);
}

/** A backslash, with what it escapes: another character, or digits of which some may be missing. */
const RAW_ESCAPE = /\\(?:u[0-9a-fA-F]{0,4}|U[0-9a-fA-F]{0,8}|.)/gs;

/** bytes.decode('raw_unicode_escape'): Latin-1 with `\u` and `\U`. */
export function decodeRawEscapes(interp: Interp, bytes: Uint8Array, errors: string): string {
  interp.meter.charge(bytes.length >> 3);
  interp.meter.allocateLarge(bytes.length * 2);
  const text = latinOf(bytes);
  const out: string[] = [];
  let at = 0;
  for (;;) {
    RAW_ESCAPE.lastIndex = at;
    const found = RAW_ESCAPE.exec(text);
    if (found === null) return out.join('') + text.slice(at);
    const end = RAW_ESCAPE.lastIndex;
    out.push(text.slice(at, found.index));
    at = end;
    const kind = found[0][1] as string;
    if (kind !== 'u' && kind !== 'U') {
      out.push(found[0]);
      continue;
    }
    const isWhole = found[0].length === (kind === 'u' ? 6 : 10);
    const code = Number.parseInt(found[0].slice(2), 16);
    if (isWhole && code <= 0x10ffff) out.push(String.fromCodePoint(code));
    else {
      const reason = isWhole ? '\\Uxxxxxxxx out of range' : (PROBLEMS.get(kind) as string);
      const instead = replaceUndecodable(interp, errors, 'rawunicodeescape', bytes, found.index, end, reason, null);
      out.push(instead.text);
      at = instead.end;
    }
  }
}
