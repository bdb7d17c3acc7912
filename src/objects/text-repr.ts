/** repr() of str and bytes. CPython: unicode_repr, PyBytes_Repr. */
import { isPrintable } from './unicode.ts';

/** Escaped so much at a time: text made of many small pieces takes many times its size until it is joined. */
const CHUNK = 4096;

const ODD = /[^ -&(-[\]-~]/gu;

const PLAIN = /^[ -&(-[\]-~]*$/;

/** Returns repr() of a str. */
export function strRepr(text: string): string {
  // Neither quotes, backslashes nor anything beyond printable ASCII: the usual case.
  if (PLAIN.test(text)) return `'${text}'`;
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  const parts: string[] = [];
  for (let start = 0; start < text.length; ) {
    let end = Math.min(start + CHUNK, text.length);
    // A pair of surrogates stays together.
    if (end < text.length && (text.charCodeAt(end - 1) & 0xfc00) === 0xd800) end -= 1;
    parts.push(text.slice(start, end).replace(ODD, (char) => escapeChar(char, quote)));
    start = end;
  }
  return quote + parts.join('') + quote;
}

function escapeChar(char: string, quote: string): string {
  if (char === quote || char === '\\') return `\\${char}`;
  const code = char.codePointAt(0) as number;
  if (code >= 32 && code < 127) return char;
  if (code === 10) return '\\n';
  if (code === 13) return '\\r';
  if (code === 9) return '\\t';
  if (code > 126 && isPrintable(code)) return char;
  return escapeCode(code);
}

/** Returns '\xe9', '\u20ac' or '\U0001f600'. */
export function escapeCode(code: number): string {
  if (code < 0x100) return `\\x${code.toString(16).padStart(2, '0')}`;
  if (code < 0x10000) return `\\u${code.toString(16).padStart(4, '0')}`;
  return `\\U${code.toString(16).padStart(8, '0')}`;
}

/** Returns repr() of bytes. */
export function bytesRepr(bytes: Uint8Array): string {
  const quote = bytes.includes(39) && !bytes.includes(34) ? '"' : "'";
  const quoteCode = quote.charCodeAt(0);
  let out = `b${quote}`;
  const parts: string[] = [];
  for (const byte of bytes) {
    if (out.length > CHUNK) {
      parts.push(out);
      out = '';
    }
    if (byte === quoteCode || byte === 92) out += `\\${String.fromCharCode(byte)}`;
    else if (byte >= 32 && byte < 127) out += String.fromCharCode(byte);
    else if (byte === 10) out += '\\n';
    else if (byte === 13) out += '\\r';
    else if (byte === 9) out += '\\t';
    else out += escapeCode(byte);
  }
  parts.push(out, quote);
  return parts.join('');
}
