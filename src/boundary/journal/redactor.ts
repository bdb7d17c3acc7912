/** Hides values at record time: a value at a hidden place becomes a token, the same for the same value, and its text is replaced wherever else it turns up. */
import { hmacSha256, toHex } from '../hash.ts';
import { type GivenArguments, redactGiven, redactResult } from '../redact.ts';
import type { RecordedContract } from './entries.ts';
import { type Scrub, valueText } from './value-text.ts';

const PREFIX = 'redacted-';
const TOKEN = /^redacted-(?:[0-9a-f]{16}|\?)$/;
/** Shorter texts are hidden at their own place only: replaced everywhere, they would garble the rest. */
const MIN_SECRET = 4;
const MAX_SECRETS = 10_000;

/** A token that stands for any value: what a replay without the key compares by. */
const ANY_TOKEN = `${PREFIX}?`;

/** What was hidden in a journal: texts, and how many values that the program was given. */
export interface Hidden {
  readonly texts: readonly string[];
  readonly fromProgram: number;
}

/** Knows what is to be hidden in one journal. */
export class Redactor {
  readonly #key: Uint8Array | null;
  readonly #secrets = new Map<string, string>();
  /** Longest first. */
  #sorted: readonly (readonly [string, string])[] | null = null;
  /** How many values that the program was given were hidden: it cannot be run again with the same fuel then. */
  hiddenFromProgram = 0;
  readonly #scrub = (text: string): string => this.#scrubbed(text);
  readonly #replace = (value: unknown): string => this.#token(value);

  /** `key` null: every token is the one that stands for any value. */
  constructor(key: Uint8Array | null, secrets: readonly string[] = []) {
    this.#key = key;
    for (const secret of secrets) this.#learn(secret, this.#tokenFor(secret));
  }

  /** What a run that is stored has hidden so far, for `remember`. Null if nothing. SECURITY: the texts themselves. */
  get hidden(): Hidden | null {
    if (this.#secrets.size === 0 && this.hiddenFromProgram === 0) return null;
    return { texts: [...this.#secrets.keys()], fromProgram: this.hiddenFromProgram };
  }

  /** Goes on hiding what was hidden before the run was stored. */
  remember({ texts, fromProgram }: Hidden): void {
    for (const text of texts) this.#learn(text, this.#tokenFor(text));
    this.hiddenFromProgram += fromProgram;
  }

  /** For `valueText`; null while nothing is known that must not be shown. */
  get scrub(): Scrub {
    return this.#secrets.size === 0 ? null : this.#scrub;
  }

  /** Returns arguments with what the contract hides replaced. */
  given(contract: RecordedContract | null, given: GivenArguments): GivenArguments {
    return contract?.redact === undefined ? given : redactGiven(shapeOf(contract), given, this.#replace);
  }

  /** Returns a result with what the contract hides replaced. */
  result(contract: RecordedContract | null, value: unknown): unknown {
    if (contract?.redact === undefined) return value;
    const hidden = redactResult(shapeOf(contract), value, this.#replace);
    if (hidden !== value) this.hiddenFromProgram += 1;
    return hidden;
  }

  /** The text as a replay without the key compares it. */
  comparable(text: string): string {
    return this.#key === null ? text.replaceAll(/redacted-[0-9a-f]{16}/g, ANY_TOKEN) : text;
  }

  #token(value: unknown): string {
    if (typeof value !== 'string') return this.#tokenFor(value);
    if (TOKEN.test(value)) return this.#key === null ? ANY_TOKEN : value;
    const token = this.#secrets.get(value) ?? this.#tokenFor(value);
    this.#learn(value, token);
    return token;
  }

  #tokenFor(value: unknown): string {
    return this.#key === null ? ANY_TOKEN : PREFIX + toHex(hmacSha256(this.#key, valueText(value))).slice(0, 16);
  }

  #learn(secret: string, token: string): void {
    if (secret.length < MIN_SECRET || this.#secrets.size >= MAX_SECRETS || this.#secrets.has(secret)) return;
    this.#secrets.set(secret, token);
    this.#sorted = null;
  }

  #scrubbed(text: string): string {
    this.#sorted ??= [...this.#secrets].sort(([a], [b]) => b.length - a.length);
    let scrubbed = text;
    for (const [secret, token] of this.#sorted) if (scrubbed.includes(secret)) scrubbed = scrubbed.replaceAll(secret, () => token);
    return scrubbed;
  }
}

/** The key of a journal whose host gives none: whoever has the journal can try values against its tokens. */
export function keyOfJournal(id: string): Uint8Array {
  return hmacSha256(new Uint8Array(16), `sandboa journal ${id}`);
}

function shapeOf({ redact = [], parameters }: RecordedContract): Parameters<typeof redactGiven>[0] {
  return { redact, parameters: parameters.map((name) => ({ name })) };
}
