/** Unicode properties and case mappings, the same on every host: decoded on first use from unicode.generated.ts. CPython: Objects/unicodectype.c. */
import * as data from './unicode.generated.ts';

/** Turns numbers written by tools/unicode.ts back. */
export function decode(text: string): number[] {
  const numbers: number[] = [];
  let value = 0;
  let scale = 1;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const digit = code === 45 ? 62 : code === 95 ? 63 : code < 58 ? code + 4 : code < 91 ? code - 65 : code - 71;
    value += (digit & 31) * scale;
    scale *= 32;
    if (digit < 32) {
      numbers.push(value);
      value = 0;
      scale = 1;
    }
  }
  return numbers;
}

/** A set of code points: sorted bounds, begun and ended by turns; decoded on first use. */
export class PointSet {
  #text: string;
  #bounds: Int32Array | null = null;

  constructor(text: string) {
    this.#text = text;
  }

  #decoded(): Int32Array {
    const numbers = decode(this.#text);
    const bounds = new Int32Array(numbers.length);
    let end = 0;
    for (let i = 0; i < numbers.length; i += 2) {
      bounds[i] = end + numbers[i];
      end = bounds[i] + numbers[i + 1] + 1;
      bounds[i + 1] = end;
    }
    this.#bounds = bounds;
    return bounds;
  }

  /** Index of the first bound past `code`; odd inside a range. */
  position(code: number): number {
    const bounds = this.#bounds ?? this.#decoded();
    let low = 0;
    let high = bounds.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (bounds[middle] <= code) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  has(code: number): boolean {
    return (this.position(code) & 1) === 1;
  }

  /** Where the range with `code` begins; -1 if there is none. */
  startOf(code: number): number {
    const position = this.position(code);
    return (position & 1) === 1 ? (this.#bounds as Int32Array)[position - 1] : -1;
  }
}

const alpha = new PointSet(data.alpha);
const decimal = new PointSet(data.decimal);
const digit = new PointSet(data.digit);
const numeric = new PointSet(data.numeric);
const space = new PointSet(data.space);
const unprintable = new PointSet(data.unprintable);
const lower = new PointSet(data.lower);
const upper = new PointSet(data.upper);
const titlecase = new PointSet(data.titlecase);
const caseIgnorable = new PointSet(data.caseIgnorable);
const idStart = new PointSet(data.idStart);
const idContinueOnly = new PointSet(data.idContinueOnly);

/** str.isalpha for one code point, as the functions after it. */
export function isAlpha(code: number): boolean {
  if (code < 128) return (code | 32) >= 97 && (code | 32) <= 122;
  return alpha.has(code);
}

export function isDecimal(code: number): boolean {
  return code < 128 ? code >= 48 && code <= 57 : decimal.has(code);
}

/** Value of a decimal digit, or -1. */
export function decimalValue(code: number): number {
  if (code < 128) return code >= 48 && code <= 57 ? code - 48 : -1;
  const start = decimal.startOf(code);
  return start < 0 ? -1 : (code - start) % 10;
}

export function isDigit(code: number): boolean {
  return isDecimal(code) || (code > 127 && digit.has(code));
}

export function isNumeric(code: number): boolean {
  return isDigit(code) || (code > 127 && numeric.has(code));
}

export function isAlnum(code: number): boolean {
  return isAlpha(code) || isNumeric(code);
}

export function isSpace(code: number): boolean {
  if (code < 128) return code === 32 || (code >= 9 && code <= 13) || (code >= 28 && code <= 31);
  return space.has(code);
}

export function isPrintable(code: number): boolean {
  return code < 128 ? code >= 32 && code !== 127 : !unprintable.has(code);
}

export function isLower(code: number): boolean {
  return code < 128 ? code >= 97 && code <= 122 : lower.has(code);
}

export function isUpper(code: number): boolean {
  return code < 128 ? code >= 65 && code <= 90 : upper.has(code);
}

/** True for the titlecase digraphs (general category Lt). */
export function isTitlecase(code: number): boolean {
  return code > 127 && titlecase.has(code);
}

export function isCased(code: number): boolean {
  return isLower(code) || isUpper(code) || isTitlecase(code);
}

export function isCaseIgnorable(code: number): boolean {
  return caseIgnorable.has(code);
}

export function isIdStart(code: number): boolean {
  return idStart.has(code);
}

export function isIdContinue(code: number): boolean {
  return idStart.has(code) || idContinueOnly.has(code);
}

/** A case mapping: what a code point becomes where it changes. */
class CaseMap {
  #text: string;
  #map: Map<number, string> | null = null;

  constructor(text: string) {
    this.#text = text;
  }

  #decoded(): Map<number, string> {
    const numbers = decode(this.#text);
    const map = new Map<number, string>();
    let last = 0;
    let i = 0;
    for (; numbers[i] !== 0; i += 4) {
      const [gap, count, distance, zigzag] = numbers.slice(i, i + 4);
      const delta = (zigzag & 1) === 1 ? -(zigzag + 1) / 2 : zigzag / 2;
      last += gap;
      for (let k = 0; k < count; k++) map.set(last + k * distance, String.fromCodePoint(last + k * distance + delta));
    }
    last = 0;
    for (i += 2; i < numbers.length; ) {
      last += numbers[i];
      const length = numbers[i + 1];
      map.set(last, String.fromCodePoint(...numbers.slice(i + 2, i + 2 + length)));
      i += 2 + length;
    }
    this.#map = map;
    return map;
  }

  /** Returns what `char` (one code point) becomes. */
  apply(char: string): string {
    return (this.#map ?? this.#decoded()).get(char.codePointAt(0) as number) ?? char;
  }
}

const upperMap = new CaseMap(data.toUpper);
const lowerMap = new CaseMap(data.toLower);
const titleMap = new CaseMap(data.toTitle);
const foldedMap = new CaseMap(data.toFolded);

/** Uppercase of one character, as the functions after it. */
export function toUpper(char: string): string {
  return upperMap.apply(char);
}

export function toLower(char: string): string {
  return lowerMap.apply(char);
}

export function toTitle(char: string): string {
  return titleMap.apply(char);
}

export function toFolded(char: string): string {
  return foldedMap.apply(char);
}
