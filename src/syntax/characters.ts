/** What the tokenizer must know of single characters: classes of ASCII, identifier characters, printability. CPython: Objects/unicodectype.c. */

// Classes of ASCII characters, by which the tokenizer dispatches.
export const OTHER = 0;
export const WORD_START = 1;
export const DIGIT = 2;
export const BLANK = 3;
export const LINE_FEED = 4;
export const HASH = 5;
export const QUOTE = 6;
export const OPERATOR = 7;
export const BACKSLASH = 8;
export const PERIOD = 9;

/** Class by code, for codes below 128. */
export const CLASSES: Uint8Array = classes();

/** 1 for the ASCII codes that may go on an identifier. */
export const WORD_PART: Uint8Array = CLASSES.map((kind) => (kind === WORD_START || kind === DIGIT ? 1 : 0));

function classes(): Uint8Array {
  const table = new Uint8Array(128);
  const put = (characters: string, kind: number): void => {
    for (let i = 0; i < characters.length; i++) table[characters.charCodeAt(i)] = kind;
  };
  put('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_', WORD_START);
  put('0123456789', DIGIT);
  put(' \t\f', BLANK);
  put('\n', LINE_FEED);
  put('#', HASH);
  put('\'"', QUOTE);
  put('()[]{}:,;@=!<>+-*/%|^&~', OPERATOR);
  put('\\', BACKSLASH);
  put('.', PERIOD);
  return table;
}

const XID_START = /^[\p{XID_Start}_]$/u;
const XID_CONTINUE = /^\p{XID_Continue}$/u;
const UNPRINTABLE = /^[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{Zs}]$/u;

/** Returns the index of the first character of `word` that an identifier may not have there, or -1. */
export function invalidInIdentifier(word: string): number {
  let i = 0;
  for (const character of word) {
    if (!(i === 0 ? XID_START : XID_CONTINUE).test(character)) return i;
    i += character.length;
  }
  return -1;
}

/** As `not str.isprintable()` for one character. */
export function isUnprintable(character: string): boolean {
  return character !== ' ' && UNPRINTABLE.test(character);
}

/** Whether a surrogate pair, one code point in two code units, stands at `index`. */
export function isPairAt(text: string, index: number): boolean {
  return (text.charCodeAt(index) & 0xfc00) === 0xd800 && (text.charCodeAt(index + 1) & 0xfc00) === 0xdc00;
}

/** Number of code points in `text[start..end)`. */
export function codePoints(text: string, start: number, end: number): number {
  let count = end - start;
  for (let i = start; i < end - 1; i++) if (isPairAt(text, i)) count--;
  return count;
}

/** Returns the message that CPython has for a character that it cannot tokenize. */
export function invalidCharacterMessage(character: string): string {
  const code = character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
  return isUnprintable(character) ? `invalid non-printable character U+${code}` : `invalid character '${character}' (U+${code})`;
}
