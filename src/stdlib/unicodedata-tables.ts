/** The Unicode database without names, decoded on first use from unicodedata.generated.ts. CPython: Modules/unicodedata_db.h. */
import { decode } from '../objects/unicode.ts';
import * as data from './unicodedata.generated.ts';

/** A property as runs of code points with the same value. */
class Property<T> {
  readonly #source: { readonly values: readonly T[]; readonly runs: string };
  #starts: Int32Array | null = null;
  #kinds: Uint8Array | null = null;

  constructor(source: { readonly values: readonly T[]; readonly runs: string }) {
    this.#source = source;
  }

  of(code: number): T {
    if (this.#starts === null || this.#kinds === null) {
      const numbers = decode(this.#source.runs);
      this.#starts = new Int32Array(numbers.length >> 1);
      this.#kinds = new Uint8Array(numbers.length >> 1);
      let start = 0;
      for (let i = 0; i < this.#starts.length; i++) {
        this.#starts[i] = start;
        this.#kinds[i] = numbers[2 * i + 1];
        start += numbers[2 * i];
      }
    }
    let low = 0;
    let high = this.#starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (this.#starts[middle] <= code) low = middle;
      else high = middle;
    }
    return this.#source.values[this.#kinds[low]];
  }
}

/** Properties of code points by the names of the functions that tell them. */
export const PROPERTIES = {
  category: new Property<string>(data.category),
  bidirectional: new Property<string>(data.bidirectional),
  east_asian_width: new Property<string>(data.eastAsianWidth),
  combining: new Property<number>(data.combining),
  mirrored: new Property<number>(data.mirrored),
};

/** What a character decomposes into; `tag` is empty for canonical decompositions. */
export interface Decomposition {
  readonly tag: string;
  readonly parts: readonly number[];
}

interface Decompositions {
  readonly byCode: ReadonlyMap<number, Decomposition>;
  /** The composed character by its two parts: first * 2^21 + second. */
  readonly pairs: ReadonlyMap<number, number>;
}

let decompositions: Decompositions | null = null;

/** The key of two code points in `pairs`. */
function pairKey(first: number, second: number): number {
  return first * 0x200000 + second;
}

function readDecompositions(): Decompositions {
  const numbers = decode(data.decompositions);
  const byCode = new Map<number, Decomposition>();
  const pairs = new Map<number, number>();
  const excluded = new Set(sums(data.excluded));
  let code = 0;
  let part = 0;
  for (let at = 0; at < numbers.length; ) {
    code += numbers[at++];
    const head = numbers[at++];
    const parts: number[] = [];
    for (let left = head & 31; left > 0; left--) {
      const step = numbers[at++];
      part += (step & 1) === 1 ? -((step + 1) / 2) : step / 2;
      parts.push(part);
    }
    const tag = data.decompositionTags[head >> 5];
    byCode.set(code, { tag, parts });
    if (tag === '' && parts.length === 2 && !excluded.has(code)) pairs.set(pairKey(parts[0], parts[1]), code);
  }
  return { byCode, pairs };
}

/** Numbers written as distances. */
function sums(text: string): number[] {
  let last = 0;
  return decode(text).map((gap) => {
    last += gap;
    return last;
  });
}

/** The decomposition of a character in the database; Hangul syllables have theirs by rule. */
export function decompositionOf(code: number): Decomposition | undefined {
  decompositions ??= readDecompositions();
  return decompositions.byCode.get(code);
}

/** The character that two make together; Hangul apart. */
export function composedPair(first: number, second: number): number | undefined {
  decompositions ??= readDecompositions();
  return decompositions.pairs.get(pairKey(first, second));
}

/** A number that is no decimal digit. */
export interface NumberRow {
  /** -1 if it is no digit. */
  readonly digit: number;
  readonly value: number;
}

let numberRows: ReadonlyMap<number, NumberRow> | null = null;

/** What number a character is that is no decimal digit. */
export function numberOf(code: number): NumberRow | undefined {
  if (numberRows === null) {
    const digits = data.digits.split(' ');
    const values = data.numerics.split(' ');
    numberRows = new Map(sums(data.numberCodes).map((at, i) => [at, { digit: Number(digits[i]), value: Number(values[i]) }]));
  }
  return numberRows.get(code);
}

/** The version of the database. */
export const UNICODE_VERSION = data.version;
