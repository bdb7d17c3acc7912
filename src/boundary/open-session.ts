/** Sessions with handlers: `run` and `runSync` over one namespace that lives on. */
import { checkOptions } from '../interpreter/options.ts';
import { type FeedOptions, makeSession, type Session, type Totals } from '../interpreter/session.ts';
import type { Approvals } from './approvals.ts';
import { hostClock, newSessionId } from './clock.ts';
import { readHandlers } from './functions.ts';
import { openJournal, type SessionPast, startOf } from './journal/run-journal.ts';
import { SessionJournal, sessionRunId } from './journal/session-journal.ts';
import type { Outcome } from './outcome.ts';
import { makePipeline } from './pipeline.ts';
import { drive, driveSync, type RunOptions, refusePauses, ServedRun } from './session.ts';

/** Options of `openSession`. */
export interface OpenSessionOptions extends Omit<RunOptions, 'inputs' | 'filename' | 'runId'> {
  /** Bound all runs of the session together; `limits` bound each. */
  readonly total?: Totals;
}

const OPTIONS = [
  'functions',
  'asyncFunctions',
  'limits',
  'total',
  'print',
  'clock',
  'exact',
  'value',
  'pins',
  'policies',
  'builtins',
  'journal',
];

/** A session whose calls go to handlers. One run at a time. */
export class HandledSession {
  readonly #session: Session;
  readonly #run: ServedRun;
  readonly #journal: SessionJournal | null;

  constructor(session: Session, run: ServedRun, journal: SessionJournal | null) {
    this.#session = session;
    this.#run = run;
    this.#journal = journal;
  }

  /** Runs `code` in the names that earlier runs left; handlers may return promises. Throws SessionError while another run is under way, and for misuse. */
  async run(code: string, options: FeedOptions = {}): Promise<Outcome> {
    return drive(this.#begin(code, options));
  }

  /** As `run`, without ever waiting. Throws PromiseInRunSyncError, and the run is given up. */
  runSync(code: string, options: FeedOptions = {}): Outcome {
    const run = this.#begin(code, options);
    try {
      return driveSync(run);
    } catch (error) {
      this.giveUp();
      throw error;
    }
  }

  #begin(code: string, options: FeedOptions): ServedRun {
    this.#session.begin(code, options);
    this.#run.restart(this.#journal?.begin(code, options.inputs ?? {}) ?? null);
    return this.#run;
  }

  /** Lets the journal go, if the session has one. */
  close(): void {
    this.#journal?.close();
  }

  /** False after a bug of the engine has ended a run. Errors of programs and limits leave a session usable. */
  get isUsable(): boolean {
    return this.#session.isUsable;
  }

  /** What all runs together have used; `memoryBytes` is what the session holds now. */
  get usage(): Session['usage'] {
    return this.#session.usage;
  }

  /** Gives up a run that is under way or paused. What it has done so far stays. */
  giveUp(): void {
    this.#run.letGo('the run was given up');
    this.#session.giveUp();
  }
}

/** Opens a session with handlers. Throws OptionError. */
export function openSession(
  options: OpenSessionOptions = {},
  past: SessionPast | null = null,
  approvals: Approvals | null = null,
): HandledSession {
  checkOptions(options, OPTIONS, 'openSession');
  const { session, run, journal } = startSession(options, approvals, past);
  return new HandledSession(session, run, journal);
}

/** The session and what serves its runs. */
export function startSession(
  options: OpenSessionOptions,
  approvals: Approvals | null,
  past: SessionPast | null = null,
): { readonly session: Session; readonly run: ServedRun; readonly journal: SessionJournal | null } {
  refusePauses(options.limits);
  const read = readHandlers(options);
  const { handlers, functions, asyncFunctions } = read;
  const { limits, total, print, exact } = options;
  const clock = options.clock === undefined ? hostClock() : options.clock;
  const id = past?.id ?? newSessionId();
  const journal = openJournal(options.journal, id, past);
  const written = journal === null ? print : journal.recorder.printInto(print);
  const session = makeSession({ functions, asyncFunctions, limits, total, print: written, exact, clock }, options.value !== false);
  // The first run of a journaled session will be the journal's number 1.
  const pipeline = makePipeline(read, { ...options, clock, approvals, ...(journal === null ? {} : { runId: sessionRunId(id, 0) }) });
  const run = new ServedRun(session.execution, handlers, pipeline, true, journal);
  if (journal === null) return { session, run, journal };
  const start = { ...startOf(read, options, session), isSession: true, total: { ...total } };
  return { session, run, journal: new SessionJournal(journal.recorder, id, start) };
}
