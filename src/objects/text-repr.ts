/** repr() of str and bytes. CPython: unicode_repr, PyBytes_Repr. */
import { textOfUnits } from './byte-builder.ts';
import { isPrintable } from './unicode.ts';

/** Escaped so much at a time: text made of many small pieces takes many times its size until it is joined. */
const CHUNK = 4096;

const PLAIN = /^[ -&(-[\]-~]*$/;

/** Returns repr() of a str. */
export function strRepr(text: string): string {
  // Neither quotes, backslashes nor anything beyond printable ASCII: the usual case.
  if (PLAIN.test(text)) return `'${text}'`;
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  const parts: string[] = [];
  // No character becomes more than ten.
  const units = new Uint16Array(CHUNK * 10 + 10);
  for (let at = 0; at < text.length; ) {
    const end = Math.min(at + CHUNK, text.length);
    let count = 0;
    while (at < end) {
      const code = text.codePointAt(at) as number;
      const shown = shownAs(code, quote);
      for (let i = 0; i < shown.length; i++) units[count++] = shown.charCodeAt(i);
      at += code > 0xffff ? 2 : 1;
    }
    parts.push(textOfUnits(units, 0, count));
  }
  return quote + parts.join('') + quote;
}

/** What the first 128 characters look like; quotes stand as they are. */
const ASCII_TEXTS: readonly string[] = Array.from({ length: 128 }, (_v, code) => {
  if (code >= 32 && code < 127) return code === 92 ? '\\\\' : String.fromCharCode(code);
  return code === 10 ? '\\n' : code === 13 ? '\\r' : code === 9 ? '\\t' : escapeCode(code);
});

function shownAs(code: number, quote: string): string {
  if (code < 128) return code === quote.charCodeAt(0) ? `\\${quote}` : ASCII_TEXTS[code];
  return isPrintable(code) ? String.fromCodePoint(code) : escapeCode(code);
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
    if (byte === quoteCode) out += `\\${quote}`;
    else out += byte < 128 ? ASCII_TEXTS[byte] : escapeCode(byte);
  }
  parts.push(out, quote);
  return parts.join('');
}
