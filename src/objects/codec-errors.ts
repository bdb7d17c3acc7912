/** Error handlers of codecs: 'strict', 'replace' and the others. CPython: Python/codecs.c. */
import { PyBytes } from './containers.ts';
import { newException, PyException, raise, setField, typeError } from './errors.ts';
import type { Interp } from './object.ts';
import { pointAt } from './text-points.ts';
import { escapeCode } from './text-repr.ts';
import { nameOfCodePoint } from './unicode-names.ts';

/** Handlers that exist. */
const HANDLERS: ReadonlySet<string> = new Set([
  'strict',
  'ignore',
  'replace',
  'backslashreplace',
  'xmlcharrefreplace',
  'namereplace',
  'surrogateescape',
  'surrogatepass',
]);

/** True for the handlers that are the engine's own. */
export function isKnownHandler(errors: string): boolean {
  return HANDLERS.has(errors);
}

function checkHandler(errors: string): void {
  if (!HANDLERS.has(errors)) throw raise('LookupError', `unknown error handler name '${errors}'`);
}

/** A UnicodeEncodeError for the characters in units start..end of `text`. */
export function encodeError(encoding: string, text: string, start: number, end: number, reason: string): PyException {
  const from = pointAt(text, start);
  const to = pointAt(text, end);
  const error = newException('UnicodeEncodeError', encoding, text, from, to, reason);
  setField(error, 'encoding', encoding);
  setField(error, 'object', text);
  setField(error, 'start', from);
  setField(error, 'end', to);
  setField(error, 'reason', reason);
  return new PyException(error);
}

/** A UnicodeDecodeError for bytes start..end. */
export function decodeError(encoding: string, bytes: Uint8Array, start: number, end: number, reason: string): PyException {
  const object = new PyBytes(bytes);
  const error = newException('UnicodeDecodeError', encoding, object, start, end, reason);
  setField(error, 'encoding', encoding);
  setField(error, 'object', object);
  setField(error, 'start', start);
  setField(error, 'end', end);
  setField(error, 'reason', reason);
  return new PyException(error);
}

/** What stands for characters that cannot be encoded: text to encode in their place, or bytes; and the unit at which encoding goes on. */
export interface EncodeReplacement {
  readonly text: string;
  readonly bytes: readonly number[];
  readonly end: number;
}

/** Asks the handler about units start..end. `bytesOfSurrogate` is how the codec passes a surrogate through, if it can. */
export function replaceUnencodable(
  interp: Interp,
  errors: string,
  encoding: string,
  text: string,
  start: number,
  end: number,
  reason: string,
  bytesOfSurrogate: ((unit: number) => number[]) | null,
): EncodeReplacement {
  const bad = text.slice(start, end);
  const fail = (): PyException => encodeError(encoding, text, start, end, reason);
  switch (errors) {
    case 'strict':
      throw fail();
    case 'ignore':
      return { text: '', bytes: [], end };
    case 'replace':
      return { text: replaceEach(interp, bad, () => '?'), bytes: [], end };
    case 'backslashreplace':
      return { text: replaceEach(interp, bad, escapeCode), bytes: [], end };
    case 'xmlcharrefreplace':
      return { text: replaceEach(interp, bad, (code) => `&#${code};`), bytes: [], end };
    case 'namereplace':
      return { text: replaceEach(interp, bad, (code) => nameEscape(interp, code)), bytes: [], end };
    case 'surrogateescape': {
      const bytes = Array.from(bad, (char) => (char.codePointAt(0) as number) - 0xdc00);
      if (bytes.some((byte) => byte < 0x80 || byte > 0xff)) throw fail();
      return { text: '', bytes, end };
    }
    case 'surrogatepass': {
      const codes = Array.from(bad, (char) => char.codePointAt(0) as number);
      if (bytesOfSurrogate === null || codes.some((code) => code < 0xd800 || code > 0xdfff)) throw fail();
      return { text: '', bytes: codes.flatMap(bytesOfSurrogate), end };
    }
    default:
      checkHandler(errors);
      throw fail();
  }
}

/** So many units are replaced at a time: each of their characters is a string of its own on the way. */
const CHUNK = 4096;

/** Replaces every character. Charges for the result as it grows. */
function replaceEach(interp: Interp, text: string, change: (code: number) => string): string {
  const parts: string[] = [];
  let size = 0;
  for (let start = 0; start < text.length; ) {
    let end = Math.min(start + CHUNK, text.length);
    // A pair of surrogates stays together.
    if (end < text.length && (text.charCodeAt(end - 1) & 0xfc00) === 0xd800) end += 1;
    const part = Array.from(text.slice(start, end), (char) => change(char.codePointAt(0) as number)).join('');
    size += part.length;
    interp.meter.charge(part.length >> 1);
    interp.meter.checkSize(size);
    parts.push(part);
    start = end;
  }
  return parts.join('');
}

/** Returns '\N{EURO SIGN}', or the number's escape for a character without a name. */
function nameEscape(interp: Interp, code: number): string {
  const name = nameOfCodePoint(code);
  const shown = name === undefined ? escapeCode(code) : `\\N{${name}}`;
  // FUEL: by length, which may be eighty times that of the text.
  interp.meter.charge(shown.length);
  interp.meter.allocate(shown.length);
  return shown;
}

/** What stands for bytes that cannot be decoded, and where decoding goes on. */
export interface DecodeReplacement {
  readonly text: string;
  readonly end: number;
}

/** What asking a handler costs, and what its answer takes until the text is joined. */
const REPLACEMENT_UNITS = 8;
const REPLACEMENT_BYTES = 48;

/** Asks the handler about bytes start..end. `surrogateAt` reads an encoded surrogate at a position, if the codec has such. */
export function replaceUndecodable(
  interp: Interp,
  errors: string,
  encoding: string,
  bytes: Uint8Array,
  start: number,
  end: number,
  reason: string,
  surrogateAt: ((bytes: Uint8Array, at: number) => DecodeReplacement | null) | null,
): DecodeReplacement {
  interp.meter.charge(REPLACEMENT_UNITS);
  interp.meter.building += REPLACEMENT_BYTES;
  interp.meter.allocate(REPLACEMENT_BYTES);
  const fail = (): PyException => decodeError(encoding, bytes, start, end, reason);
  switch (errors) {
    case 'strict':
      throw fail();
    case 'ignore':
      return { text: '', end };
    case 'replace':
      return { text: '\ufffd', end };
    case 'backslashreplace':
      return { text: Array.from(bytes.subarray(start, end), escapeCode).join(''), end };
    case 'xmlcharrefreplace':
    case 'namereplace':
      throw typeError("don't know how to handle UnicodeDecodeError in error callback");
    case 'surrogateescape': {
      let at = start;
      let text = '';
      while (at < end && bytes[at] >= 0x80) text += String.fromCharCode(0xdc00 + bytes[at++]);
      if (at === start) throw fail();
      return { text, end: at };
    }
    case 'surrogatepass': {
      const found = surrogateAt === null ? null : surrogateAt(bytes, start);
      if (found === null) throw fail();
      return found;
    }
    default:
      checkHandler(errors);
      throw fail();
  }
}
