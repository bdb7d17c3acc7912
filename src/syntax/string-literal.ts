/** Values of string and bytes literals: escape sequences decoded. CPython: Parser/string_parser.c, Objects/unicodeobject.c. */

export type CharNames = ((name: string) => number | undefined) | null;

/** A literal that the tokenizer accepts and the decoder does not; `message` is CPython's. */
export class StringLiteralError {
  readonly message: string;

  constructor(message: string) {
    this.message = message;
  }
}

/** Returns the text with the escapes of a str literal replaced. Raises StringLiteralError. */
export function decodeEscapes(body: string, charNames: CharNames): string {
  let at = body.indexOf('\\');
  if (at < 0) return body;
  let out = '';
  let from = 0;
  while (at >= 0) {
    out += body.slice(from, at);
    const code = body.charCodeAt(at + 1);
    const simple = simpleEscape(code);
    if (simple !== null) {
      out += simple;
      from = at + 2;
    } else if (code >= 48 && code <= 55) {
      const end = octalEnd(body, at + 1);
      out += String.fromCharCode(Number.parseInt(body.slice(at + 1, end), 8));
      from = end;
    } else if (code === 120 || code === 117 || code === 85) {
      const length = code === 120 ? 2 : code === 117 ? 4 : 8;
      out += String.fromCodePoint(hexEscape(body, at, length));
      from = at + 2 + length;
    } else if (code === 78) {
      const end = body.indexOf('}', at);
      out += String.fromCodePoint(namedEscape(body, at, end, charNames));
      from = end + 1;
    } else {
      out += '\\';
      from = at + 1;
    }
    at = body.indexOf('\\', from);
  }
  // DIVERGENCE(str): two escapes that make a surrogate pair become the one character it encodes.
  return out + body.slice(from);
}

function simpleEscape(code: number): string | null {
  switch (code) {
    case 10:
      return '';
    case 92:
      return '\\';
    case 39:
      return "'";
    case 34:
      return '"';
    case 98:
      return '\b';
    case 102:
      return '\f';
    case 116:
      return '\t';
    case 110:
      return '\n';
    case 114:
      return '\r';
    case 118:
      return '\v';
    case 97:
      return '\x07';
    default:
      return null;
  }
}

function octalEnd(body: string, start: number): number {
  let end = start + 1;
  while (end < start + 3 && body.charCodeAt(end) >= 48 && body.charCodeAt(end) <= 55) end++;
  return end;
}

function hexDigitCount(body: string, start: number, most: number): number {
  let count = 0;
  while (count < most && /[0-9a-fA-F]/.test(body.charAt(start + count))) count++;
  return count;
}

// Positions in these messages count bytes of the literal's UTF-8 in CPython's decoder input, where other characters are written \UXXXXXXXX.
function decoderPosition(body: string, at: number): number {
  let position = 0;
  for (const character of body.slice(0, at)) position += character.codePointAt(0)! < 128 ? 1 : 10;
  return position;
}

function unicodeError(body: string, at: number, end: number, reason: string): StringLiteralError {
  const from = decoderPosition(body, at);
  const to = decoderPosition(body, end) - 1;
  const where = from === to ? `position ${from}` : `position ${from}-${to}`;
  return new StringLiteralError(
    `(unicode error) 'unicodeescape' codec can't decode byte${from === to ? ' 0x5c in' : 's in'} ${where}: ${reason}`,
  );
}

const TRUNCATED: Record<number, string> = {
  2: 'truncated \\xXX escape',
  4: 'truncated \\uXXXX escape',
  8: 'truncated \\UXXXXXXXX escape',
};

function hexEscape(body: string, at: number, length: number): number {
  const count = hexDigitCount(body, at + 2, length);
  if (count < length) throw unicodeError(body, at, at + 2 + count, TRUNCATED[length]);
  const value = Number.parseInt(body.slice(at + 2, at + 2 + length), 16);
  if (value > 0x10ffff) throw unicodeError(body, at, at + 2 + length, 'illegal Unicode character');
  return value;
}

function namedEscape(body: string, at: number, end: number, charNames: CharNames): number {
  if (body.charAt(at + 2) !== '{') throw unicodeError(body, at, at + 2, 'malformed \\N character escape');
  if (end < 0) throw unicodeError(body, at, body.length, 'malformed \\N character escape');
  if (end === at + 3) throw unicodeError(body, at, end, 'malformed \\N character escape');
  const found = charNames?.(body.slice(at + 3, end));
  if (found === undefined) throw unicodeError(body, at, end + 1, 'unknown Unicode character name');
  return found;
}

/** Returns the bytes of a bytes literal's body. Raises StringLiteralError. */
export function decodeBytes(body: string, isRaw: boolean): Uint8Array {
  const out = new Uint8Array(body.length);
  let size = 0;
  for (let i = 0; i < body.length; i++) {
    const code = body.charCodeAt(i);
    if (code > 127) throw new StringLiteralError('bytes can only contain ASCII literal characters');
    if (code !== 92 || isRaw) {
      out[size++] = code;
      continue;
    }
    const next = body.charCodeAt(i + 1);
    const simple = simpleEscape(next);
    if (simple !== null) {
      if (simple !== '') out[size++] = simple.charCodeAt(0);
      i++;
    } else if (next >= 48 && next <= 55) {
      const end = octalEnd(body, i + 1);
      out[size++] = Number.parseInt(body.slice(i + 1, end), 8) & 0xff;
      i = end - 1;
    } else if (next === 120) {
      if (hexDigitCount(body, i + 2, 2) < 2) throw new StringLiteralError(`(value error) invalid \\x escape at position ${i}`);
      out[size++] = Number.parseInt(body.slice(i + 2, i + 4), 16);
      i += 3;
    } else out[size++] = code;
  }
  return out.slice(0, size);
}
