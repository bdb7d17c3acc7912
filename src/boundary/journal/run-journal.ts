/** The journal of a run as its driver sees it: a recorder for what happens, and answers recalled from what was recorded before. */
import { OptionError } from '../../interpreter/errors.ts';
import type { CallAnswer } from '../../interpreter/outstanding.ts';
import type { TakenCall } from '../../interpreter/pending-call.ts';
import type { ReadFunctions } from '../functions.ts';
import type { ServedCall } from '../pipeline.ts';
import type { Policy } from '../policies/table.ts';
import { type JournalOptions, Recorder, type Reopened, type RunStart } from './recorder.ts';
import type { JournalStore } from './store.ts';

/** An answer that was recorded. */
export interface Recalled {
  readonly answer: CallAnswer;
  /** Its place in the order of answers. */
  readonly order: number;
  /** When the call was decided, on the run's clock. */
  readonly clock: number | null;
  /** True if the journal that is being written does not have it yet: then the call is decided anew, and the answer stands if it is allowed. */
  readonly isNew: boolean;
}

/** Knows answers to calls from a journal. */
export interface Recall {
  /** The answer to a call; null if none is known, and the handler is to give it. */
  find(call: TakenCall): Recalled | null;
}

/** What a run goes on from. */
export interface Past {
  /** The journal that is gone on with; null if a new one is written. */
  readonly reopened: Reopened | null;
  readonly recall: Recall | null;
}

/** As `Past`, of a session. */
export interface SessionPast extends Past {
  readonly id: string;
}

/** The journal of one run, or of the runs of a session. */
export class RunJournal {
  readonly recorder: Recorder;
  readonly recall: Recall | null;
  /** Calls that were answered from a journal, by id. */
  readonly #recalled = new Map<string, Recalled>();
  /** Answers that are written already. */
  readonly #noted = new Map<string, CallAnswer>();
  readonly #calls = new Map<string, TakenCall>();

  constructor(recorder: Recorder, recall: Recall | null) {
    this.recorder = recorder;
    this.recall =
      recall === null
        ? null
        : {
            find: (call) => {
              const known = recall.find(call);
              if (known !== null) this.#recalled.set(call.callId, known);
              return known;
            },
          };
  }

  /** Ready answers in the order in which they are to be given: recalled ones as they were recorded, then the others as they came. */
  inOrder(ready: ReadonlyMap<string, CallAnswer>): Iterable<[string, CallAnswer]> {
    if (this.#recalled.size === 0 || ready.size < 2) return ready;
    const orderOf = (callId: string): number => this.#recalled.get(callId)?.order ?? Infinity;
    return [...ready].sort(([a], [b]) => (orderOf(a) < orderOf(b) ? -1 : orderOf(a) > orderOf(b) ? 1 : 0));
  }

  /** Remembers a call whose answer may be noted before it is given. */
  began(call: TakenCall): void {
    this.#calls.set(call.callId, call);
  }

  /** Writes an answer that is ready and not given yet. */
  noteEarly(callId: string, answer: CallAnswer): void {
    const call = this.#calls.get(callId);
    if (call === undefined || this.#noted.has(callId) || this.#recalled.get(callId)?.isNew === false) return;
    this.#noted.set(callId, answer);
    this.recorder.settled(call, answer, 'handler');
  }

  /** Writes the answer that the program is about to see, unless the journal has it. */
  noteAnswer(call: TakenCall, answer: CallAnswer, served: ServedCall | undefined): void {
    const isDecided = served !== undefined && served.answer !== null;
    if (this.#recalled.size === 0 && this.#calls.size === 0) {
      this.recorder.settled(call, answer, isDecided ? 'decision' : 'handler');
      return;
    }
    const { callId } = call;
    const recalled = this.#recalled.get(callId);
    const noted = this.#noted.get(callId);
    this.#calls.delete(callId);
    this.#noted.delete(callId);
    if (recalled?.isNew === false) return;
    // An answer that could not cross is replaced by a denial.
    if (noted !== undefined && 'deny' in noted === 'deny' in answer) return;
    this.recorder.settled(call, answer, recalled !== undefined ? 'recalled' : isDecided ? 'decision' : 'handler');
  }
}

/** Opens the journal of a run; null if none is asked for. Throws JournalError. */
export function openJournal(
  option: JournalStore | JournalOptions | undefined,
  id: string | undefined,
  past: Past | null,
): RunJournal | null {
  if (option === undefined) return null;
  const options = journalOptions(option);
  return new RunJournal(new Recorder(options, id as string, past?.reopened ?? null), past?.recall ?? null);
}

/** The options of a journal; a store alone stands for itself. Throws OptionError. */
export function journalOptions(option: JournalStore | JournalOptions): JournalOptions {
  const options = typeof option === 'object' && option !== null && 'store' in option ? option : { store: option };
  if (typeof options.store?.open !== 'function') throw new OptionError('`journal` must be a store, or an object with a `store`.');
  return options;
}

/** What `started` needs to know besides the run itself. */
export function startOf(
  { functions, asyncFunctions, catalog }: ReadFunctions,
  options: {
    readonly inputs?: Readonly<Record<string, unknown>>;
    readonly exact?: boolean;
    readonly value?: boolean;
    readonly policies?: readonly Policy[];
  },
  { ceilings }: { readonly ceilings: Readonly<Record<string, number>> },
): Omit<RunStart, 'runId' | 'code' | 'filename'> {
  const { inputs = {}, exact = false, value = true, policies = [] } = options;
  const contracts = catalog?.contracts ?? [];
  return {
    functions,
    asyncFunctions,
    contracts,
    inputs,
    exact,
    wantsValue: value,
    policies,
    limits: { ...ceilings },
    isSession: false,
    total: {},
  };
}
