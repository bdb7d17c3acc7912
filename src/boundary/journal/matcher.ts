/** Finds the recorded call that a call of today is: the same one by its id if it is the same in name and arguments, else the next that is. */
import type { TakenCall } from '../../interpreter/pending-call.ts';
import type { EntryOf, RecordedContract } from './entries.ts';
import type { Journal, JournalCall } from './journal.ts';
import type { Redactor } from './redactor.ts';
import { valueText } from './value-text.ts';

/** A call of today, as it is compared. */
export interface MadeCall {
  /** Name and arguments, with what is hidden replaced. */
  readonly text: string;
  /** Positional and keyword arguments as JSON, with what is hidden replaced. */
  readonly given: readonly [readonly unknown[], Readonly<Record<string, unknown>>];
}

/** Each recorded call is found once. */
export class Matcher {
  readonly #journal: Journal;
  readonly #redactor: Redactor;
  readonly #texts = new Map<string, string>();
  readonly #byText = new Map<string, JournalCall[]>();
  readonly #used = new Set<JournalCall>();

  constructor(journal: Journal, redactor: Redactor) {
    this.#journal = journal;
    this.#redactor = redactor;
    for (const call of journal.calls.values()) {
      const text = this.recordedText(call.requested);
      const same = this.#byText.get(text);
      if (same === undefined) this.#byText.set(text, [call]);
      else same.push(call);
    }
  }

  /** Name and arguments of a recorded call. */
  recordedText({ call, name, args, kwargs }: EntryOf<'call.requested'>): string {
    let text = this.#texts.get(call);
    if (text === undefined) {
      text = this.#redactor.comparable(`${name}(${JSON.stringify(args)},${JSON.stringify(kwargs)})`);
      this.#texts.set(call, text);
    }
    return text;
  }

  /** Name and arguments of a call of today. */
  made(call: TakenCall, contracts: Readonly<Record<string, RecordedContract>>): MadeCall {
    const contract = Object.hasOwn(contracts, call.name) ? (contracts[call.name] ?? null) : null;
    const { args, kwargs } = this.#redactor.given(contract, call);
    const { scrub } = this.#redactor;
    const [argsText, kwargsText] = [valueText(args, scrub), valueText(kwargs, scrub)];
    const given = [JSON.parse(argsText), JSON.parse(kwargsText)] as MadeCall['given'];
    return { text: this.#redactor.comparable(`${call.name}(${argsText},${kwargsText})`), given };
  }

  /** Returns the recorded call; null if there is none. */
  find(callId: string, text: string): JournalCall | null {
    const same = this.#journal.calls.get(callId);
    const isSame = same !== undefined && !this.#used.has(same) && this.recordedText(same.requested) === text;
    const found = isSame ? same : this.#next(text);
    if (found !== null) this.#used.add(found);
    return found;
  }

  /** Takes a recorded call out: it is found no more. */
  use(call: JournalCall): void {
    this.#used.add(call);
  }

  #next(text: string): JournalCall | null {
    const same = this.#byText.get(text);
    while (same !== undefined && same.length > 0) {
      const first = same[0] as JournalCall;
      if (!this.#used.has(first)) return first;
      same.shift();
    }
    return null;
  }
}
