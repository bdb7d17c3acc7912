/** How characters compare where case is ignored. CPython: sre_lower_unicode, sre_upper_unicode in Modules/_sre/sre.c; Lib/re/_casefix.py. */
import { toLower, toUpper } from '../../objects/unicode.ts';

/** Which letters have a case: none (case counts), those of ASCII, all, those of the locale (which is C: ASCII). */
export const Fold = { none: 0, ascii: 1, unicode: 2, locale: 3 } as const;

/** Lower-case characters that share their upper case, so that each matches the others. */
const SAME_UPPER: readonly (readonly number[])[] = [
  [0x69, 0x131],
  [0x73, 0x17f],
  [0xb5, 0x3bc],
  [0x345, 0x3b9, 0x1fbe],
  [0x390, 0x1fd3],
  [0x3b0, 0x1fe3],
  [0x3b2, 0x3d0],
  [0x3b5, 0x3f5],
  [0x3b8, 0x3d1],
  [0x3ba, 0x3f0],
  [0x3c0, 0x3d6],
  [0x3c1, 0x3f1],
  [0x3c2, 0x3c3],
  [0x3c6, 0x3d5],
  [0x432, 0x1c80],
  [0x434, 0x1c81],
  [0x43e, 0x1c82],
  [0x441, 0x1c83],
  [0x442, 0x1c84, 0x1c85],
  [0x44a, 0x1c86],
  [0x463, 0x1c87],
  [0xa64b, 0x1c88],
  [0x1e61, 0x1e9b],
  [0xfb05, 0xfb06],
];

const ALONE: readonly number[] = [];
const sameUpper = new Map<number, readonly number[]>();
for (const group of SAME_UPPER) for (const code of group) sameUpper.set(code, group);

/** The lower-case characters that match a lower-case one besides itself (it may be among them). */
export function equivalents(fold: number, lower: number): readonly number[] {
  return fold === Fold.unicode ? (sameUpper.get(lower) ?? ALONE) : ALONE;
}

/** Lower case of a code point; the first code point where it has several. */
export function lowerOf(fold: number, code: number): number {
  if (code < 128) return code >= 65 && code <= 90 ? code + 32 : code;
  if (fold !== Fold.unicode) return code;
  if (code < 256) return code >= 0xc0 && code <= 0xde && code !== 0xd7 ? code + 32 : code;
  return toLower(String.fromCodePoint(code)).codePointAt(0) as number;
}

/** Upper case of a code point, as `lowerOf`. */
export function upperOf(code: number): number {
  return toUpper(String.fromCodePoint(code)).codePointAt(0) as number;
}

/** True if the character has another case. */
export function isCased(fold: number, code: number): boolean {
  if (code < 128) return (code | 32) >= 97 && (code | 32) <= 122;
  return fold === Fold.unicode && (lowerOf(fold, code) !== code || upperOf(code) !== code);
}
