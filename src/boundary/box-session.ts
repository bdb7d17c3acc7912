/** Sessions of a box: one namespace over several runs, each of which may stop to ask a person. */
import { OptionError } from '../interpreter/errors.ts';
import type { FeedOptions, Session, Totals } from '../interpreter/session.ts';
import { acceptTokens, type BoxOutcome, type BoxParts, driveBox, driveBoxSync, pendingOf, snapshotOf } from './box-run.ts';
import { newRunId } from './clock.ts';
import type { SessionJournal } from './journal/session-journal.ts';
import type { startSession } from './open-session.ts';
import type { PendingApproval } from './pending.ts';

/** Options of `box.session`. */
export interface BoxSessionOptions {
  /** Bound all runs of the session together; the box's limits bound each. */
  readonly total?: Totals;
}

/** A session behind the contracts and policies of a box. One run at a time. */
export class BoxSession {
  readonly #session: Session;
  readonly #parts: BoxParts;
  readonly #journal: SessionJournal | null;
  #ownId = '';

  constructor({ session, run, journal }: ReturnType<typeof startSession>, more: Pick<BoxParts, 'approvals' | 'tokenKey' | 'key'>) {
    this.#session = session;
    this.#journal = journal;
    const runId = (): string => run.parts.pipeline?.runId ?? this.#ownId;
    this.#parts = { run, ...more, runId, isSession: true };
  }

  /** Runs `code` in the names that earlier runs left. Throws SessionError while another run is under way or paused, and for misuse. */
  async run(code: string, options: FeedOptions = {}): Promise<BoxOutcome> {
    this.#begin(code, options);
    return driveBox(this.#parts, false);
  }

  /** As `run`, without ever waiting. Throws PromiseInRunSyncError, and the run is given up. */
  runSync(code: string, options: FeedOptions = {}): BoxOutcome {
    this.#begin(code, options);
    return this.#orGiveUp(() => driveBoxSync(this.#parts, false));
  }

  /** Goes on with the run that waits for people. Throws OptionError if none does, ApprovalError for a token that is not for it; then it waits on. */
  async resume(...tokens: readonly string[]): Promise<BoxOutcome> {
    this.#accept(tokens);
    return driveBox(this.#parts, true);
  }

  /** As `resume`, without ever waiting. */
  resumeSync(...tokens: readonly string[]): BoxOutcome {
    this.#accept(tokens);
    return this.#orGiveUp(() => driveBoxSync(this.#parts, true));
  }

  /** The calls that wait for people. */
  get pending(): readonly PendingApproval[] {
    return pendingOf(this.#parts);
  }

  /** All that the session is, for `box.loadSession`, between runs or while one waits for people. Throws SnapshotError, SessionError. */
  dump(): Uint8Array {
    return snapshotOf(this.#parts, this.#session.dump());
  }

  /** False after a bug of the engine has ended a run. */
  get isUsable(): boolean {
    return this.#session.isUsable;
  }

  /** What all runs together have used; `memoryBytes` is what the session holds now. */
  get usage(): Session['usage'] {
    return this.#session.usage;
  }

  /** Gives up a run that is under way or paused. What it has done so far stays. */
  giveUp(): void {
    this.#parts.run.letGo('the run was given up');
    this.#parts.approvals.stored = [];
    this.#session.giveUp();
  }

  /** Lets the journal go, if the session has one. */
  close(): void {
    this.#journal?.close();
  }

  #begin(code: string, options: FeedOptions): void {
    this.#session.begin(code, options);
    this.#ownId = this.#journal?.begin(code, options.inputs ?? {}) ?? newRunId();
    this.#parts.run.restart(this.#journal === null ? null : this.#ownId);
  }

  #accept(tokens: readonly string[]): void {
    if (!this.#session.execution.isStopped) throw new OptionError('No run of this session waits for a person.');
    acceptTokens(this.#parts, tokens);
  }

  #orGiveUp(act: () => BoxOutcome): BoxOutcome {
    try {
      return act();
    } catch (error) {
      this.giveUp();
      throw error;
    }
  }
}
