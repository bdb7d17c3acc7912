/** Names of Unicode characters, decoded on first use from unicode-names.generated.ts. CPython: Modules/unicodedata.c (_getucname, _getcode). */

import { decode, PointSet } from './unicode.ts';
import * as data from './unicode-names.generated.ts';

/** No name is longer. */
const LONGEST = 88;

/** Returns the code point of a character by name or alias, in any case as CPython has it, or undefined. Named sequences are not found. */
export function codePointOfName(name: string): number | undefined {
  if (name.length > LONGEST || !/^[ -~]+$/.test(name)) return undefined;
  return pointOfSyllable(name) ?? pointOfNumber(name) ?? pointOfStored(name.toUpperCase());
}

/** Returns the name of a character, or undefined; aliases do not count. */
export function nameOfCodePoint(code: number): string | undefined {
  return nameBySyllable(code) ?? nameByNumber(code) ?? storedName(code);
}

// Hangul syllables: the letters' short names in a row (The Unicode Standard, section 3.12).

const LEADS = 'G GG N D DD R M B BB S SS  J JJ C K T P H'.split(' ');
const VOWELS = 'A AE YA YAE EO E YEO YE O WA WAE OE YO U WEO WE WI YU EU YI I'.split(' ');
const TAILS = ' G GG GS N NJ NH D L LG LM LB LS LT LP LH M B BS S SS NG J C K T P H'.split(' ');
const FIRST_SYLLABLE = 0xac00;

// Only capitals will do, here and in the names of CJK unified ideographs.
function pointOfSyllable(name: string): number | undefined {
  const match = /^HANGUL SYLLABLE ([B-Z]*?)([AEIOUWY]+)([B-Z]*)$/.exec(name);
  if (match === null) return undefined;
  const [lead, vowel, tail] = [LEADS.indexOf(match[1]), VOWELS.indexOf(match[2]), TAILS.indexOf(match[3])];
  if (lead < 0 || vowel < 0 || tail < 0) return undefined;
  return FIRST_SYLLABLE + (lead * VOWELS.length + vowel) * TAILS.length + tail;
}

function nameBySyllable(code: number): string | undefined {
  const index = code - FIRST_SYLLABLE;
  if (!(index >= 0 && index < LEADS.length * VOWELS.length * TAILS.length)) return undefined;
  const pair = Math.floor(index / TAILS.length);
  return `HANGUL SYLLABLE ${LEADS[Math.floor(pair / VOWELS.length)]}${VOWELS[pair % VOWELS.length]}${TAILS[index % TAILS.length]}`;
}

// Names that end in the character's own number.

const NUMBERED: ReadonlyMap<string, PointSet> = new Map(
  Object.entries(data.numbered).map(([prefix, ranges]): [string, PointSet] => [prefix, new PointSet(ranges)]),
);
const UNIFIED = 'CJK UNIFIED IDEOGRAPH';

function pointOfNumber(name: string): number | undefined {
  const match = /^(.*)-([\da-f]{4,6})$/i.exec(name);
  if (match === null) return undefined;
  const [, prefix, digits] = match;
  const code = Number.parseInt(digits, 16);
  if (prefix === UNIFIED) {
    // Four or five digits, of which the first may be zero; in the other names as many as are needed.
    return digits.length < 6 && digits === digits.toUpperCase() && NUMBERED.get(UNIFIED)?.has(code) === true ? code : undefined;
  }
  const upper = prefix.toUpperCase();
  return upper !== UNIFIED && NUMBERED.get(upper)?.has(code) === true && digits.toUpperCase() === hex(code) ? code : undefined;
}

function nameByNumber(code: number): string | undefined {
  for (const [prefix, points] of NUMBERED) if (points.has(code)) return `${prefix}-${hex(code)}`;
  return undefined;
}

function hex(code: number): string {
  return code.toString(16).toUpperCase().padStart(4, '0');
}

// All other names: words out of a list.

/** Names as indices of words. Names of code points come first, in order; aliases follow. */
interface Names {
  readonly words: readonly string[];
  /** Indices of the words of all names in a row, and where each name begins among them. */
  readonly refs: Uint16Array;
  readonly starts: Uint32Array;
  /** Code point of each name. */
  readonly points: Uint32Array;
  /** How many names are no aliases. */
  readonly count: number;
  /** Hash table with open addressing: index of a name plus one. */
  readonly buckets: Uint16Array;
}

let decoded: Names | null = null;

function names(): Names {
  decoded ??= decodeNames();
  return decoded;
}

function pointOfStored(name: string): number | undefined {
  const all = names();
  let hash = 0;
  for (const word of name.split(' ')) hash = addWord(hash, hashOfWord(word));
  for (let at = bucketOf(hash); all.buckets[at] > 0; at = (at + 1) & BUCKET_MASK) {
    const index = all.buckets[at] - 1;
    if (nameAt(all, index) === name) return all.points[index];
  }
  return undefined;
}

function storedName(code: number): string | undefined {
  const all = names();
  let low = 0;
  let high = all.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (all.points[middle] < code) low = middle + 1;
    else high = middle;
  }
  return low < all.count && all.points[low] === code ? nameAt(all, low) : undefined;
}

function nameAt(all: Names, index: number): string {
  let name = all.words[all.refs[all.starts[index]]];
  for (let at = all.starts[index] + 1; at < all.starts[index + 1]; at++) name += ` ${all.words[all.refs[at]]}`;
  return name;
}

const BUCKET_MASK = 0xffff;

function hashOfWord(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = (Math.imul(hash, 31) + word.charCodeAt(i)) | 0;
  return hash;
}

function addWord(hash: number, word: number): number {
  return Math.imul(hash ^ word, 0x01000193);
}

function bucketOf(hash: number): number {
  return (hash ^ (hash >>> 15)) & BUCKET_MASK;
}

function decodeNames(): Names {
  const { words, refs, starts } = new NameReader().readAll();
  const { points, count } = decodePoints();
  const buckets = new Uint16Array(BUCKET_MASK + 1);
  const hashes = words.map(hashOfWord);
  for (let index = 0; index < points.length; index++) {
    let hash = 0;
    for (let at = starts[index]; at < starts[index + 1]; at++) hash = addWord(hash, hashes[refs[at]]);
    let at = bucketOf(hash);
    while (buckets[at] > 0) at = (at + 1) & BUCKET_MASK;
    buckets[at] = index + 1;
  }
  return { words, refs, starts, points, count, buckets };
}

/** Code points of the names: ranges, then those of aliases by their distances. */
function decodePoints(): { points: Uint32Array; count: number } {
  const points: number[] = [];
  const ranges = decode(data.pointRanges);
  let next = 0;
  for (let i = 0; i < ranges.length; i += 2) {
    next += ranges[i];
    for (let k = 0; k <= ranges[i + 1]; k++) points.push(next++);
  }
  const count = points.length;
  let last = 0;
  for (const distance of decode(data.aliasDistances)) {
    last += distance;
    points.push(last);
  }
  return { points: new Uint32Array(points), count };
}

/** Words that follow a name's first words: up to this many. 0 stands for the last word of the name before, counted up. */
export const MOST_NEW_WORDS = 12;
/** Digits of the names' text: '#' to '~', with a blank for "'" and '!' for '\'. */
export const NAME_DIGITS = 92;
/** The digit that says that a word is spelt out: with how many letters of the last such word it begins, then the others and a blank. */
export const SPELT_OUT = NAME_DIGITS - 1;

/**
 * Reads the names' text. Each name begins with a digit: words in common with the name before * (MOST_NEW_WORDS + 1) + how many follow.
 * A word is one digit for the most frequent ones, two for the others that occur more than once, or spelt out.
 */
class NameReader {
  readonly #text: string = data.names;
  readonly #words: string[] = data.frequentWords.split(' ');
  readonly #refs: number[] = [];
  readonly #starts: number[] = [];
  #at = 0;
  #spelt = '';

  readAll(): Pick<Names, 'words' | 'refs' | 'starts'> {
    let previous = 0;
    while (this.#at < this.#text.length) {
      const start = this.#refs.length;
      this.#starts.push(start);
      this.#readName(previous);
      previous = start;
    }
    this.#starts.push(this.#refs.length);
    return { words: this.#words, refs: new Uint16Array(this.#refs), starts: new Uint32Array(this.#starts) };
  }

  #readName(previous: number): void {
    const refs = this.#refs;
    const head = this.#digit();
    const shared = Math.floor(head / (MOST_NEW_WORDS + 1));
    const count = head % (MOST_NEW_WORDS + 1);
    for (let k = 0; k < shared; k++) refs.push(refs[previous + k]);
    if (count === 0) refs.push(this.#addWord(nextInSeries(this.#words[refs[previous + shared]]) as string));
    for (let k = 0; k < count; k++) refs.push(this.#wordIndex());
  }

  #wordIndex(): number {
    const first = this.#digit();
    if (first < data.oneDigitWords) return first;
    if (first < SPELT_OUT) return data.oneDigitWords + (first - data.oneDigitWords) * NAME_DIGITS + this.#digit();
    const shared = this.#digit();
    const end = this.#text.indexOf(' ', this.#at);
    this.#spelt = this.#spelt.slice(0, shared) + this.#text.slice(this.#at, end);
    this.#at = end + 1;
    return this.#addWord(this.#spelt);
  }

  #addWord(word: string): number {
    return this.#words.push(word) - 1;
  }

  #digit(): number {
    const code = this.#text.charCodeAt(this.#at++);
    return (code === 32 ? 39 : code === 33 ? 92 : code) - 35;
  }
}

/** Returns the word with its last decimal number counted up, as long as before; null if it does not end in one. */
export function nextInSeries(word: string): string | null {
  const match = /^(.*?)(\d+)$/.exec(word);
  return match === null ? null : match[1] + String(Number(match[2]) + 1).padStart(match[2].length, '0');
}
