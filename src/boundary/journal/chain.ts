/** The hash chain of a journal: each line holds the SHA-256 of the one before and its own text, so that no line can be changed, moved or left out unseen. */
import { sha256Hex } from '../hash.ts';
import type { JournalLine } from './store.ts';

/** Stands before the first line; names the format. */
const FIRST = 'sandboa journal 1';
const HASH_DIGITS = 64;
const OPENING = '{"hash":"';
const BODY_AT = OPENING.length + HASH_DIGITS + 2;

/** Returns the hash of a line from the hash before it and the line's text without its own hash. */
function linkHash(before: string, body: string): string {
  return sha256Hex(`${before}\n${body}`);
}

/** Adds entries to the end of a chain. Texts and hashes are made when somebody reads them: a journal that nobody reads costs little. */
export class Chain {
  #hash: string;
  #seq: number;
  #unsealed: ChainedLine[] = [];

  /** Goes on after `seq` lines, the last of which has `hash`. */
  constructor(seq = 0, hash = FIRST) {
    this.#seq = seq;
    this.#hash = hash;
  }

  /** Adds a line. `members` is JSON text that begins with a comma; as a function, it is called when the line is read. */
  add(kind: string, at: number, run: string, members: string | (() => string)): JournalLine {
    const line = new ChainedLine(this, kind, at, run, members);
    this.#unsealed.push(line);
    return line;
  }

  /** Number of lines. */
  get length(): number {
    return this.#seq + this.#unsealed.length;
  }

  /** The hash of the last line. */
  get head(): string {
    this.seal();
    return this.#hash;
  }

  /** Makes the texts of all lines added so far. */
  seal(): void {
    const lines = this.#unsealed;
    this.#unsealed = [];
    for (const line of lines) {
      const body = `{"seq":${this.#seq++},${line.rest()}}`;
      this.#hash = linkHash(this.#hash, body);
      line.sealed = `${OPENING}${this.#hash}",${body.slice(1)}`;
    }
  }
}

/** A line of which the text may not be made yet. */
class ChainedLine implements JournalLine {
  sealed: string | null = null;
  #chain: Chain | null;
  readonly #kind: string;
  readonly #at: number;
  readonly #run: string;
  #members: string | (() => string);

  constructor(chain: Chain, kind: string, at: number, run: string, members: string | (() => string)) {
    this.#chain = chain;
    this.#kind = kind;
    this.#at = at;
    this.#run = run;
    this.#members = members;
  }

  get text(): string {
    if (this.sealed === null) {
      this.#chain?.seal();
      this.#chain = null;
    }
    return this.sealed as unknown as string;
  }

  /** The text after `seq`. */
  rest(): string {
    const members = typeof this.#members === 'string' ? this.#members : this.#members();
    this.#members = '';
    return `"kind":"${this.#kind}","at":${this.#at},"run":${JSON.stringify(this.#run)}${members}`;
  }
}

/** What is wrong with a line, and which. */
export interface ChainFault {
  /** Number of the line, from 0. */
  readonly index: number;
  readonly reason: string;
}

/** Checks the chain of lines up to the first that does not fit. Returns the text of each good line without its hash, and the last hash. */
export function checkChain(lines: readonly string[]): {
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
    const hash = linkHash(head, body);
    if (line.slice(OPENING.length, OPENING.length + HASH_DIGITS) !== hash) {
      const reason = index === 0 ? 'its text was changed' : 'its text was changed, or a line before it is missing';
      return { bodies, head, fault: { index, reason } };
    }
    bodies.push(body);
    head = hash;
  }
  return { bodies, head, fault: null };
}
