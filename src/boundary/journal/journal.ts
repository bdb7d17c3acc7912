/** Journals as read: verified lines, and the runs and calls in them. */
import { checkChain, type Sha256 } from './chain.ts';
import { type Entry, type EntryKind, type EntryOf, faultOfEntry } from './entries.ts';
import { JournalError } from './errors.ts';

/** The first entry of a journal that is bad. */
export interface JournalFault {
  /** Number of the entry, from 0. */
  readonly seq: number;
  readonly reason: string;
}

/** What `verifyLines` found. */
export interface Verified {
  /** The entries before the first bad one. */
  readonly entries: readonly Entry[];
  /** Hash of the last good entry. */
  readonly head: string;
  readonly fault: JournalFault | null;
}

/** One call with all that its entries say. */
export interface JournalCall {
  readonly requested: EntryOf<'call.requested'>;
  /** The first decision; more follow where a person was asked. */
  decided: EntryOf<'call.decided'> | null;
  dispatched: readonly EntryOf<'call.dispatched'>[];
  /** The last one: what the program got. */
  settled: EntryOf<'call.settled'> | null;
  /** Where in the order of answers it is; Infinity for a call without an outcome. */
  settledAt: number;
}

/** One run of a journal. */
export interface JournalRun {
  readonly started: EntryOf<'run.started'>;
  readonly calls: readonly JournalCall[];
  readonly prints: readonly EntryOf<'printed'>[];
  readonly pauses: readonly (EntryOf<'suspended'> | EntryOf<'resumed'>)[];
  readonly ended: EntryOf<'run.ended'> | null;
}

/** A verified journal. */
export interface Journal {
  readonly lines: readonly string[];
  readonly entries: readonly Entry[];
  readonly head: string;
  /** More than one for a session. */
  readonly runs: readonly JournalRun[];
  /** All calls of all runs, by id. */
  readonly calls: ReadonlyMap<string, JournalCall>;
}

/** Reads entries up to the first that is bad: by its hash, its shape, or its place among the others. Never throws for what is in them. */
export function verifyLines(lines: readonly string[], sha256?: Sha256): Verified {
  const { bodies, head, fault } = checkChain(lines, sha256);
  const entries: Entry[] = [];
  const order = new Order();
  for (const [seq, body] of bodies.entries()) {
    const read = parse(body);
    const reason = read === undefined ? 'it is no JSON' : (faultOfEntry(read) ?? order.faultOf(read as Entry, seq));
    if (reason !== null) return { entries, head, fault: { seq, reason } };
    entries.push(read as Entry);
  }
  if (fault !== null) return { entries, head, fault: { seq: fault.index, reason: fault.reason } };
  return { entries, head, fault: entries.length === 0 ? { seq: 0, reason: 'there is no entry' } : null };
}

/** Reads a journal from its lines. Throws JournalError if an entry is bad. */
export function readJournal(lines: readonly string[], sha256?: Sha256): Journal {
  return journalOf(lines, verifyLines(lines, sha256));
}

/** The journal of lines that were verified. Throws JournalError if an entry is bad. */
export function journalOf(lines: readonly string[], { entries, head, fault }: Verified): Journal {
  if (fault !== null) throw new JournalError('broken', `Entry ${fault.seq} of the journal is bad: ${fault.reason}.`);
  const runs: JournalRun[] = [];
  const calls = new Map<string, JournalCall>();
  for (const entry of entries) addTo(runs, calls, entry);
  return { lines, entries, head, runs, calls };
}

/** Splits the text of a journal file. What follows the last line break is no line. */
export function linesOf(text: string): readonly string[] {
  const lines = text.split('\n');
  lines.pop();
  return lines;
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return undefined;
  }
}

type Open<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer I)[] ? I[] : T[K] };

function addTo(runs: JournalRun[], calls: Map<string, JournalCall>, entry: Entry): void {
  const run = runs.at(-1) as Open<JournalRun>;
  switch (entry.kind) {
    case 'run.started':
      runs.push({ started: entry, calls: [], prints: [], pauses: [], ended: null });
      return;
    case 'call.requested': {
      const call: JournalCall = { requested: entry, decided: null, dispatched: [], settled: null, settledAt: Infinity };
      calls.set(entry.call, call);
      run.calls.push(call);
      return;
    }
    case 'call.decided':
      (calls.get(entry.call) as JournalCall).decided ??= entry;
      return;
    case 'call.dispatched': {
      const call = calls.get(entry.call) as JournalCall;
      call.dispatched = [...call.dispatched, entry];
      return;
    }
    case 'call.settled': {
      const call = calls.get(entry.call) as JournalCall;
      call.settled = entry;
      call.settledAt = Math.min(call.settledAt, entry.seq);
      return;
    }
    case 'printed':
      run.prints.push(entry);
      return;
    case 'suspended':
    case 'resumed':
      run.pauses.push(entry);
      return;
    case 'run.ended':
      run.ended = entry;
  }
}

/** What may follow what. */
class Order {
  #run: string | null = null;
  #isSession = false;
  #isOver = true;
  readonly #calls = new Set<string>();

  faultOf(entry: Entry, seq: number): string | null {
    if (entry.seq !== seq) return `its number is ${entry.seq}`;
    if (entry.kind === 'run.started') return this.#begin(entry);
    if (this.#run !== entry.run) return 'it is of another run';
    // A handler of a session may settle between two runs.
    if (this.#isOver && !(this.#isSession && entry.kind === 'call.settled')) return 'its run is over';
    if (entry.kind === 'run.ended') this.#isOver = entry.status !== 'paused';
    if (entry.kind === 'call.requested') {
      if (this.#calls.has(entry.call)) return `the call ${entry.call} is there already`;
      this.#calls.add(entry.call);
    } else if ('call' in entry && !this.#calls.has(entry.call)) return `there is no call ${entry.call}`;
    return null;
  }

  #begin(entry: EntryOf<'run.started'>): string | null {
    if (!this.#isOver) return 'another run is under way';
    if (this.#run !== null && !(this.#isSession && entry.isSession)) return 'there is a run already';
    this.#run = entry.run;
    this.#isSession = entry.isSession;
    this.#isOver = false;
    return null;
  }
}

/** Returns all entries of a kind. */
export function entriesOf<K extends EntryKind>({ entries }: Pick<Journal, 'entries'>, kind: K): readonly EntryOf<K>[] {
  return entries.filter((entry): entry is EntryOf<K> & Entry => entry.kind === kind);
}
