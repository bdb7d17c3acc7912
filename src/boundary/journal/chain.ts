/** The hash chain of a journal: each line holds the SHA-256 of the one before and its own text, so that no line can be changed, moved or left out unseen. */
import { sha256Hex } from '../hash.ts';
import { type EntryForm, flat, type Rows } from './forms.ts';
import type { JournalLines, Link } from './store.ts';

/** Stands before the first line; names the format. */
const FIRST = 'sandboa journal 1';
const HASH_DIGITS = 64;
const OPENING = '{"hash":"';
const BODY_AT = OPENING.length + HASH_DIGITS + 2;

/** Hashes a text's UTF-8 with SHA-256, to hex. */
export type Sha256 = (text: string) => string;

/** Adds entries to the end of a chain. Texts and hashes are made when somebody reads them: a journal that nobody reads costs little. */
export class Chain implements Rows {
  #hash: string;
  #seq: number;
  readonly #sha256: Sha256;
  /** Rows of which the texts are not made yet, one after the other: form, then its slots. Their times are apart, since numbers in a list of objects are objects, too. */
  readonly #slots: unknown[] = [];
  readonly #times: number[] = [];
  /** Rows that were cut. */
  #cut = 0;
  readonly #unsealed: Batch[] = [];
  readonly #openings = new Map<EntryForm, string>();
  #time = Number.NaN;
  #run = '';

  /** Goes on after `seq` lines, the last of which has `hash`. */
  constructor(seq = 0, hash = FIRST, sha256: Sha256 = sha256Hex) {
    this.#seq = seq;
    this.#hash = hash;
    this.#sha256 = sha256;
  }

  open(form: EntryForm, at: number): unknown[] {
    this.#times.push(at);
    this.#slots.push(form);
    return this.#slots;
  }

  /** True if there are entries that were not cut yet. */
  get hasOpen(): boolean {
    return this.#times.length > this.#cut;
  }

  /** Returns the entries added since the last `cut`, as lines of a run. */
  cut(run: string): JournalLines {
    const batch = new Batch(this, this.#times.length - this.#cut, run);
    this.#cut = this.#times.length;
    this.#unsealed.push(batch);
    return batch;
  }

  /** Makes the texts of all lines that were cut so far; those of `one` by way of `link`. */
  seal(one: Batch | null = null, link: Link | null = null): void {
    let row = 0;
    let slot = 0;
    for (const batch of this.#unsealed) {
      const before = this.#hash;
      const texts: string[] = [];
      for (const end = row + batch.size; row < end; row++) {
        const form = this.#slots[slot] as EntryForm;
        const body = `"seq":${this.#seq++}${this.#openingOf(form, this.#times[row] as number, batch.run)}${form.text(this.#slots, slot + 1)}}`;
        this.#hash = link !== null && batch === one ? link(this.#hash, body) : this.#sha256(`${this.#hash}\n{${body}`);
        texts.push(`${OPENING}${this.#hash}",${body}`);
        slot += 1 + form.size;
      }
      batch.sealed(before, texts);
    }
    this.#unsealed.length = 0;
    this.#cut -= row;
    if (this.#cut === this.#times.length) this.#slots.length = this.#times.length = 0;
    else {
      this.#times.splice(0, row);
      this.#slots.splice(0, slot);
    }
  }

  /** What entries of one kind, time and run begin with: many are of the same millisecond. */
  #openingOf(form: EntryForm, at: number, run: string): string {
    if (at !== this.#time || run !== this.#run) {
      this.#time = at;
      this.#run = run;
      this.#openings.clear();
    }
    let text = this.#openings.get(form);
    if (text === undefined) {
      text = flat`,"kind":"${form.kind}","at":${at},"run":${JSON.stringify(run)}${form.opening}`;
      this.#openings.set(form, text);
    }
    return text;
  }
}

/** Lines of which the texts may not be made yet. */
class Batch implements JournalLines {
  #chain: Chain | null;
  /** The hash before the first line. */
  #before = '';
  #texts: readonly string[] = [];
  readonly size: number;
  readonly run: string;

  constructor(chain: Chain, size: number, run: string) {
    this.#chain = chain;
    this.size = size;
    this.run = run;
  }

  texts(): readonly string[] {
    this.#chain?.seal();
    return this.#texts;
  }

  into(link: Link): void {
    if (this.#chain !== null) return this.#chain.seal(this, link);
    let hash = this.#before;
    for (const text of this.#texts) hash = link(hash, text.slice(BODY_AT));
  }

  sealed(before: string, texts: readonly string[]): void {
    this.#before = before;
    this.#texts = texts;
    this.#chain = null;
  }
}

/** What is wrong with a line, and which. */
export interface ChainFault {
  /** Number of the line, from 0. */
  readonly index: number;
  readonly reason: string;
}

/** Checks the chain of lines up to the first that does not fit. Returns the text of each good line without its hash, and the last hash. */
export function checkChain(
  lines: readonly string[],
  sha256: Sha256 = sha256Hex,
): {
  readonly bodies: readonly string[];
  readonly head: string;
  readonly fault: ChainFault | null;
} {
  const bodies: string[] = [];
  let head = FIRST;
  for (const [index, line] of lines.entries()) {
    if (!line.startsWith(OPENING) || line.slice(BODY_AT - 2, BODY_AT) !== '",')
      return { bodies, head, fault: { index, reason: 'it does not begin with a hash' } };
    const body = `{${line.slice(BODY_AT)}`;
    const hash = sha256(`${head}\n${body}`);
    if (line.slice(OPENING.length, OPENING.length + HASH_DIGITS) !== hash) {
      const reason = index === 0 ? 'its text was changed' : 'its text was changed, or a line before it is missing';
      return { bodies, head, fault: { index, reason } };
    }
    bodies.push(body);
    head = hash;
  }
  return { bodies, head, fault: null };
}
