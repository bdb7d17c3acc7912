/** Escapes in patterns, inside and outside of character sets. CPython: _escape and _class_escape in Lib/re/_parser.py. */

import { strRepr } from '../../objects/text-repr.ts';
import { codePointOfName } from '../../objects/unicode-names.ts';
import { ESCAPED, isAsciiLetter, isDigitCode, isHex, isOctal, pointLength, type Source, tokenText } from './source.ts';
import { Category, type Where } from './tree.ts';

/** What an escape stands for. */
export type Escape =
  | { readonly op: 'literal'; readonly code: number }
  | { readonly op: 'category'; readonly category: number }
  | { readonly op: 'at'; readonly where: Where }
  | { readonly op: 'groupref'; readonly group: number };

/** Control characters by the letter behind the backslash. */
const CONTROLS: ReadonlyMap<number, number> = new Map([
  [97, 7],
  [98, 8],
  [102, 12],
  [110, 10],
  [114, 13],
  [116, 9],
  [118, 11],
  [92, 92],
]);

const CATEGORIES: ReadonlyMap<number, number> = new Map([
  [100, Category.digit],
  [68, Category.notDigit],
  [115, Category.space],
  [83, Category.notSpace],
  [119, Category.word],
  [87, Category.notWord],
]);

const POSITIONS: ReadonlyMap<number, Where> = new Map<number, Where>([
  [65, 'beginning-string'],
  [98, 'boundary'],
  [66, 'non-boundary'],
  [122, 'end-string'],
  [90, 'end-string'],
]);

const HEX_DIGITS: ReadonlyMap<number, number> = new Map([
  [120, 2],
  [117, 4],
  [85, 8],
]);

/** What templates share: the character of a control escape, or undefined. */
export function controlOf(letter: number): number | undefined {
  return CONTROLS.get(letter);
}

function literal(code: number): Escape {
  return { op: 'literal', code };
}

/** Reads an escape inside a character set; `token` has been taken. */
export function setEscape(source: Source, token: number): Escape {
  const letter = token - ESCAPED;
  const control = CONTROLS.get(letter);
  if (control !== undefined) return literal(control);
  const category = CATEGORIES.get(letter);
  if (category !== undefined) return { op: 'category', category };
  const numeric = numericEscape(source, letter);
  if (numeric !== undefined) return literal(numeric);
  const text = tokenText(token);
  if (isOctal(letter)) return literal(checkOctal(source, text + source.getWhile(2, isOctal)));
  if (isDigitCode(letter) || isAsciiLetter(letter)) throw source.error(`bad escape ${text}`, pointLength(text));
  return literal(letter);
}

/** What the parser knows of groups. */
export interface GroupCheck {
  /** Number of groups opened so far, group 0 included. */
  readonly groups: number;
  /** True if the group is closed. */
  isClosed(group: number): boolean;
  /** Refuses groups that a lookbehind must not refer to. */
  checkLookbehind(group: number): void;
}

/** Reads an escape outside of character sets; `token` has been taken. */
export function patternEscape(source: Source, token: number, state: GroupCheck): Escape {
  const letter = token - ESCAPED;
  const where = POSITIONS.get(letter);
  if (where !== undefined) return { op: 'at', where };
  const category = CATEGORIES.get(letter);
  if (category !== undefined) return { op: 'category', category };
  const control = CONTROLS.get(letter);
  if (control !== undefined) return literal(control);
  const numeric = numericEscape(source, letter);
  if (numeric !== undefined) return literal(numeric);
  const text = tokenText(token);
  if (letter === 48) return literal(Number.parseInt((text + source.getWhile(2, isOctal)).slice(1), 8));
  if (isDigitCode(letter)) return digits(source, text, state);
  if (isAsciiLetter(letter)) throw source.error(`bad escape ${text}`, pointLength(text));
  return literal(letter);
}

/** A group reference of one or two digits, or three octal digits. */
function digits(source: Source, start: string, state: GroupCheck): Escape {
  let text = start;
  if (isDigitCode(source.next)) {
    text += String.fromCharCode(source.get());
    if (isOctal(text.charCodeAt(1)) && isOctal(text.charCodeAt(2)) && isOctal(source.next)) {
      text += String.fromCharCode(source.get());
      return literal(checkOctal(source, text));
    }
  }
  const group = Number(text.slice(1));
  if (group >= state.groups) throw source.error(`invalid group reference ${group}`, text.length - 1);
  if (!state.isClosed(group)) throw source.error('cannot refer to an open group', text.length);
  state.checkLookbehind(group);
  return { op: 'groupref', group };
}

/** The value of `\nnn`. Refuses what is more than a byte. */
export function checkOctal(source: Source, text: string): number {
  const code = Number.parseInt(text.slice(1), 8);
  if (code > 255) throw source.error(`octal escape value ${text} outside of range 0-0o377`, text.length);
  return code;
}

/** `\x`, `\u`, `\U` and `\N`; undefined for other letters. */
function numericEscape(source: Source, letter: number): number | undefined {
  const count = HEX_DIGITS.get(letter);
  if (count !== undefined && (count === 2 || source.isText)) {
    const text = `\\${String.fromCharCode(letter)}${source.getWhile(count, isHex)}`;
    if (text.length !== count + 2) throw source.error(`incomplete escape ${text}`, text.length);
    const code = Number.parseInt(text.slice(2), 16);
    if (code > 0x10ffff) throw source.error(`bad escape ${text}`, text.length);
    return code;
  }
  if (letter === 78 && source.isText) return named(source);
  return undefined;
}

function named(source: Source): number {
  if (!source.match(123)) throw source.error('missing {');
  const name = source.getUntil('}', 'character name');
  const code = codePointOfName(name);
  if (code === undefined) throw source.error(`undefined character name ${strRepr(name)}`, pointLength(name) + '\\N{}'.length);
  return code;
}
