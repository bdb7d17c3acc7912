/** Unicode normalization forms. The Unicode Standard, section 3.11; CPython: nfd_nfkd and nfc_nfkc in Modules/unicodedata.c. */
import type { Meter } from '../limits/meter.ts';
import { composedPair, decompositionOf, PROPERTIES } from './unicodedata-tables.ts';

/** The four forms. */
export type Form = 'NFC' | 'NFD' | 'NFKC' | 'NFKD';

// Hangul syllables, section 3.12.
const SYLLABLES = 0xac00;
const LEADS = 0x1100;
const VOWELS = 0x1161;
const TAILS = 0x11a7;
const LEAD_COUNT = 19;
const VOWEL_COUNT = 21;
const TAIL_COUNT = 28;
const SYLLABLE_COUNT = LEAD_COUNT * VOWEL_COUNT * TAIL_COUNT;

/** Characters below have neither decompositions nor combining classes: canonical composition, compatibility composition, decomposition. */
const FIRST_CHANGED: Readonly<Record<Form, number>> = { NFC: 0x300, NFKC: 0xa0, NFD: 0xc0, NFKD: 0xa0 };

/** FUEL: units for a character that is looked up. */
const UNITS = 2;

/** Returns the text in a form. Charges by its length. */
export function normalize(meter: Meter, text: string, form: Form): string {
  meter.charge(1 + (text.length >> 4));
  if (isBelow(text, FIRST_CHANGED[form])) return text;
  meter.charge(text.length * UNITS);
  meter.allocateLarge(text.length * 8);
  const points = decompose(meter, text, form === 'NFKC' || form === 'NFKD');
  const done = form === 'NFC' || form === 'NFKC' ? compose(points) : points;
  return textOf(done);
}

function isBelow(text: string, code: number): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) >= code) return false;
  return true;
}

function textOf(points: readonly number[]): string {
  const parts: string[] = [];
  for (let i = 0; i < points.length; i += 1024) parts.push(String.fromCodePoint(...points.slice(i, i + 1024)));
  return parts.join('');
}

/** The code points of the full decomposition, in canonical order. */
function decompose(meter: Meter, text: string, isCompatible: boolean): number[] {
  const points: number[] = [];
  for (let i = 0; i < text.length; ) {
    const code = text.codePointAt(i) as number;
    i += code > 0xffff ? 2 : 1;
    addDecomposed(points, code, isCompatible);
    if ((points.length & 1023) === 0) meter.checkSize(points.length * 8);
  }
  if (points.length > text.length) {
    meter.charge(points.length - text.length);
    meter.allocateLarge((points.length - text.length) * 8);
  }
  order(meter, points);
  return points;
}

/** No decomposition is deeper than a few levels. */
function addDecomposed(points: number[], code: number, isCompatible: boolean): void {
  if (code < 0xa0) {
    points.push(code);
    return;
  }
  const index = code - SYLLABLES;
  if (index >= 0 && index < SYLLABLE_COUNT) {
    points.push(
      LEADS + Math.floor(index / (VOWEL_COUNT * TAIL_COUNT)),
      VOWELS + Math.floor((index % (VOWEL_COUNT * TAIL_COUNT)) / TAIL_COUNT),
    );
    if (index % TAIL_COUNT !== 0) points.push(TAILS + (index % TAIL_COUNT));
    return;
  }
  const found = decompositionOf(code);
  if (found === undefined || (found.tag !== '' && !isCompatible)) points.push(code);
  else for (const part of found.parts) addDecomposed(points, part, isCompatible);
}

function classOf(code: number): number {
  return code < 0x300 ? 0 : PROPERTIES.combining.of(code);
}

/** Sorts each run of combining characters by class, stably. */
function order(meter: Meter, points: number[]): void {
  for (let start = 0; start < points.length; ) {
    if (classOf(points[start]) === 0) {
      start++;
      continue;
    }
    let end = start + 1;
    while (end < points.length && classOf(points[end]) !== 0) end++;
    const run = points.slice(start, end);
    if (run.length > 1) {
      meter.charge(run.length * 4);
      run.sort((a, b) => classOf(a) - classOf(b));
      for (let i = 0; i < run.length; i++) points[start + i] = run[i];
    }
    start = end;
  }
}

function composedOf(first: number, second: number): number | undefined {
  if (first >= LEADS && first < LEADS + LEAD_COUNT && second >= VOWELS && second < VOWELS + VOWEL_COUNT)
    return SYLLABLES + ((first - LEADS) * VOWEL_COUNT + (second - VOWELS)) * TAIL_COUNT;
  const index = first - SYLLABLES;
  if (index >= 0 && index < SYLLABLE_COUNT && index % TAIL_COUNT === 0 && second > TAILS && second < TAILS + TAIL_COUNT)
    return first + (second - TAILS);
  return composedPair(first, second);
}

/** Puts starters and what follows them together. */
function compose(points: readonly number[]): number[] {
  const out: number[] = [];
  let starter = -1;
  let lastClass = 0;
  for (const code of points) {
    const own = classOf(code);
    // A character is blocked by one of the same or a higher class, or by a starter, between it and the starter.
    const isNext = starter >= 0 && starter === out.length - 1;
    const made = starter >= 0 && (isNext || lastClass < own) ? composedOf(out[starter], code) : undefined;
    if (made !== undefined) {
      out[starter] = made;
      continue;
    }
    if (own === 0) starter = out.length;
    lastClass = own;
    out.push(code);
  }
  return out;
}
