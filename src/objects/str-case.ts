/** Case mappings and character tests of str. CPython: Objects/unicodeobject.c (do_upper, do_title ...), Objects/unicodectype.c. */
import { method, type NativeRow } from './define.ts';
import type { Interp, Value } from './object.ts';
import { chargeSize } from './text-range.ts';
import * as unicode from './unicode.ts';

const ASCII = /^[\0-\x7f]*$/;

/** Up to this length a loop is faster than a pattern. */
const SHORT = 10;

function isAsciiText(text: string): boolean {
  if (text.length > SHORT) return ASCII.test(text);
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) return false;
  return true;
}

type Mapping = (text: string) => string;

/** `ascii` does the same to ASCII text, faster. */
function mapper(name: string, map: Mapping, ascii: Mapping | null): NativeRow {
  return method(`${name}(self, /)`, (interp: Interp, self: Value) => {
    const text = self as string;
    chargeSize(interp, text.length);
    if (ascii !== null && isAsciiText(text)) return ascii(text);
    interp.meter.charge(text.length);
    // On the way each character is a string of its own.
    interp.meter.allocateLarge(text.length * 16);
    return map(text);
  });
}

function eachChar(text: string, change: (char: string) => string): string {
  return Array.from(text, change).join('');
}

/** Lowercase of the character at `at`; a sigma that ends a word has a form of its own. CPython: lower_ucs4. */
function lowerAt(points: readonly string[], at: number): string {
  return points[at] === '\u03a3' ? lowerSigma(points, at) : unicode.toLower(points[at]);
}

function lowerSigma(points: readonly string[], at: number): string {
  let i = at - 1;
  while (i >= 0 && unicode.isCaseIgnorable(points[i].codePointAt(0) as number)) i -= 1;
  if (i < 0 || !unicode.isCased(points[i].codePointAt(0) as number)) return '\u03c3';
  i = at + 1;
  while (i < points.length && unicode.isCaseIgnorable(points[i].codePointAt(0) as number)) i += 1;
  return i < points.length && unicode.isCased(points[i].codePointAt(0) as number) ? '\u03c3' : '\u03c2';
}

function lower(text: string): string {
  if (!text.includes('\u03a3')) return eachChar(text, unicode.toLower);
  const points = Array.from(text);
  return points.map((_char, i) => lowerAt(points, i)).join('');
}

function title(text: string): string {
  const points = Array.from(text);
  let isInWord = false;
  return points
    .map((char, i) => {
      const mapped = isInWord ? lowerAt(points, i) : unicode.toTitle(char);
      isInWord = unicode.isCased(char.codePointAt(0) as number);
      return mapped;
    })
    .join('');
}

function capitalize(text: string): string {
  const points = Array.from(text);
  return points.map((char, i) => (i === 0 ? unicode.toTitle(char) : lowerAt(points, i))).join('');
}

function swapCase(text: string): string {
  const points = Array.from(text);
  return points
    .map((char, i) => {
      const code = char.codePointAt(0) as number;
      if (unicode.isUpper(code)) return lowerAt(points, i);
      return unicode.isLower(code) ? unicode.toUpper(char) : char;
    })
    .join('');
}

/** True if all characters pass; false for the empty string. */
function allTest(name: string, test: (code: number) => boolean, ofEmpty: boolean): NativeRow {
  return method(`${name}(self, /)`, (interp: Interp, self: Value) => {
    const text = self as string;
    if (text === '') return ofEmpty;
    if (text.length > 64) interp.meter.charge(text.length >> 5);
    for (let i = 0; i < text.length; i++) {
      const code = text.codePointAt(i) as number;
      if (!test(code)) return false;
      if (code > 0xffff) i += 1;
    }
    return true;
  });
}

/** islower and isupper: some character has the case, none the other. */
function caseTest(name: string, isRight: (code: number) => boolean, isWrong: (code: number) => boolean): NativeRow {
  return method(`${name}(self, /)`, (interp: Interp, self: Value) => {
    const text = self as string;
    if (text.length > 64) interp.meter.charge(text.length >> 5);
    let found = false;
    for (let i = 0; i < text.length; i++) {
      const code = text.codePointAt(i) as number;
      if (isWrong(code) || unicode.isTitlecase(code)) return false;
      if (isRight(code)) found = true;
      if (code > 0xffff) i += 1;
    }
    return found;
  });
}

function isTitle(interp: Interp, self: Value): Value {
  const text = self as string;
  interp.meter.charge(text.length >> 5);
  let found = false;
  let isInWord = false;
  for (const char of text) {
    const code = char.codePointAt(0) as number;
    const isCapital = unicode.isUpper(code) || unicode.isTitlecase(code);
    if (isCapital ? isInWord : unicode.isLower(code) && !isInWord) return false;
    isInWord = isCapital || unicode.isLower(code);
    found ||= isInWord;
  }
  return found;
}

function isIdentifier(interp: Interp, self: Value): Value {
  const text = self as string;
  interp.meter.charge(text.length >> 5);
  let isFirst = true;
  for (const char of text) {
    const code = char.codePointAt(0) as number;
    if (!(isFirst ? unicode.isIdStart(code) : unicode.isIdContinue(code))) return false;
    isFirst = false;
  }
  return !isFirst;
}

function isAscii(interp: Interp, self: Value): Value {
  const text = self as string;
  interp.meter.charge(text.length >> 6);
  return isAsciiText(text);
}

/** The case mappings and character tests of str. */
export const STR_CASE: Readonly<Record<string, NativeRow>> = {
  upper: mapper(
    'upper',
    (text) => eachChar(text, unicode.toUpper),
    (text) => text.toUpperCase(),
  ),
  lower: mapper('lower', lower, (text) => text.toLowerCase()),
  casefold: mapper(
    'casefold',
    (text) => eachChar(text, unicode.toFolded),
    (text) => text.toLowerCase(),
  ),
  title: mapper('title', title, null),
  capitalize: mapper('capitalize', capitalize, (text) => text.slice(0, 1).toUpperCase() + text.slice(1).toLowerCase()),
  swapcase: mapper('swapcase', swapCase, null),
  isalpha: allTest('isalpha', unicode.isAlpha, false),
  isalnum: allTest('isalnum', unicode.isAlnum, false),
  isdecimal: allTest('isdecimal', unicode.isDecimal, false),
  isdigit: allTest('isdigit', unicode.isDigit, false),
  isnumeric: allTest('isnumeric', unicode.isNumeric, false),
  isspace: allTest('isspace', unicode.isSpace, false),
  isprintable: allTest('isprintable', unicode.isPrintable, true),
  islower: caseTest('islower', unicode.isLower, unicode.isUpper),
  isupper: caseTest('isupper', unicode.isUpper, unicode.isLower),
  istitle: method('istitle(self, /)', isTitle),
  isidentifier: method('isidentifier(self, /)', isIdentifier),
  isascii: method('isascii(self, /)', isAscii),
};
