/** The hash chain of a journal: each line holds the SHA-256 of the one before and its own text, so that no line can be changed, moved or left out unseen. */
import { sha256Hex } from '../hash.ts';
import type { EntryKind } from './entries.ts';
import type { JournalLines } from './store.ts';

/** Stands before the first line; names the format. */
const FIRST = 'sandboa journal 1';
const HASH_DIGITS = 64;
const OPENING = '{"hash":"';
const BODY_AT = OPENING.length + HASH_DIGITS + 2;

/** Hashes a text's UTF-8 with SHA-256, to hex. */
export type Sha256 = (text: string) => string;

/** An entry on its way into a journal: its text is made when somebody reads the line. */
export interface EntryDraft {
  readonly kind: EntryKind;
  /** JSON text of the members, each with a comma before it. */
  members(): string;
}

/** Adds entries to the end of a chain. Texts and hashes are made when somebody reads them: a journal that nobody reads costs little. */
export class Chain {
  #hash: string;
  #seq: number;
  readonly #sha256: Sha256;
  /** Entries added since the last `cut`: draft and time by turns. */
  #open: (EntryDraft | number)[] = [];
  #unsealed: Batch[] = [];

  /** Goes on after `seq` lines, the last of which has `hash`. */
  constructor(seq = 0, hash = FIRST, sha256: Sha256 = sha256Hex) {
    this.#seq = seq;
    this.#hash = hash;
    this.#sha256 = sha256;
  }

  /** Adds an entry. */
  add(draft: EntryDraft, at: number): void {
    this.#open.push(draft, at);
  }

  /** True if there are entries that were not cut yet. */
  get hasOpen(): boolean {
    return this.#open.length > 0;
  }

  /** Returns the entries added since the last `cut`, as lines of a run. */
  cut(run: string): JournalLines {
    const batch = new Batch(this, this.#open, run);
    this.#open = [];
    this.#unsealed.push(batch);
    return batch;
  }

  /** Makes the texts of all lines that were cut so far. */
  seal(): void {
    const batches = this.#unsealed;
    this.#unsealed = [];
    for (const batch of batches) batch.seal((body) => this.#link(body));
  }

  #link(rest: string): string {
    const body = `"seq":${this.#seq++},${rest}}`;
    this.#hash = this.#sha256(`${this.#hash}\n{${body}`);
    return `${OPENING}${this.#hash}",${body}`;
  }
}

/** Lines of which the texts may not be made yet. */
class Batch implements JournalLines {
  #chain: Chain | null;
  #drafts: readonly (EntryDraft | number)[];
  #run: string;
  #texts: readonly string[] = [];

  constructor(chain: Chain, drafts: readonly (EntryDraft | number)[], run: string) {
    this.#chain = chain;
    this.#drafts = drafts;
    this.#run = run;
  }

  texts(): readonly string[] {
    this.#chain?.seal();
    return this.#texts;
  }

  seal(link: (rest: string) => string): void {
    const texts: string[] = [];
    const run = JSON.stringify(this.#run);
    for (let i = 0; i < this.#drafts.length; i += 2) {
      const draft = this.#drafts[i] as EntryDraft;
      texts.push(link(`"kind":"${draft.kind}","at":${this.#drafts[i + 1] as number},"run":${run}${draft.members()}`));
    }
    this.#texts = texts;
    this.#drafts = [];
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
