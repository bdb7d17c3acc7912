/** `Sandboa`: contracts, policies and limits once, for any number of runs that may stop to ask a person and go on later, elsewhere. */
import { OptionError } from '../interpreter/errors.ts';
import { loadAt, refusedDump } from '../interpreter/load.ts';
import { checkFunction, checkLimits, checkOptions } from '../interpreter/options.ts';
import { sessionOf } from '../interpreter/session.ts';
import { type Approval, type Rejection, signApproval, signRejection } from './approval.ts';
import { type ApprovalDesk, Approvals, GrantBook } from './approvals.ts';
import { acceptTokens, answerFrom, type BoxOutcome, type BoxParts, checkEdit, driveBox, driveBoxSync } from './box-run.ts';
import { BoxSession, type BoxSessionOptions } from './box-session.ts';
import { builtinContracts } from './builtin/builtins.ts';
import { Catalog } from './catalog.ts';
import { hostClock, newKey, newRunId, wallClock } from './clock.ts';
import { Contract } from './contract.ts';
import { PolicyError } from './errors.ts';
import { type ReadFunctions, readHandlers } from './functions.ts';
import type { Grant, GrantInput } from './grants.ts';
import { openPast, type RecoverOptions, type ResolvedCall } from './journal/past.ts';
import { type JournalOptions, reopen } from './journal/recorder.ts';
import { journalOptions, openJournal, type RunJournal, startOf } from './journal/run-journal.ts';
import { goOnSession, SessionJournal } from './journal/session-journal.ts';
import type { JournalStore } from './journal/store.ts';
import { startSession } from './open-session.ts';
import type { PendingApproval } from './pending.ts';
import { makePipeline } from './pipeline.ts';
import { PolicySet } from './policies/policy-set.ts';
import { unpackRun } from './run-snapshot.ts';
import { type RunOptions, ServedRun, startRun } from './session.ts';

/** Options of a box. */
export interface SandboaOptions extends Pick<RunOptions, 'limits' | 'print' | 'exact' | 'value' | 'pins' | 'policies' | 'builtins'> {
  /** Any number of versions of each; what is offered is the newest that is neither retired nor a prerelease, or what `pins` say. */
  readonly contracts: readonly Contract[];
  /** Milliseconds since 1970, for decisions, approvals and grants. With it `timeMs` is measured by it too. */
  readonly clock?: () => number;
  /** A secret of at least 16 bytes: signs snapshots and tokens. Without it snapshots are not signed, and tokens are good for this box only. */
  readonly key?: Uint8Array;
  /** Standing grants, as `grants` of another box gave them. */
  readonly grants?: readonly Grant[];
  /** Is told of all grants whenever one changes; before a call that a grant covers is made. */
  readonly onGrants?: (grants: readonly Grant[]) => void;
  /** Where runs are journaled: a store, or a store with options. */
  readonly journal?: JournalStore | JournalOptions;
  /** False: there is nobody to ask, and a call that needs approval is denied as `policy.needs_approval`. */
  readonly asks?: boolean;
}

/** Options of one run. */
export interface BoxRunOptions {
  /** Host values that become globals of the program. */
  readonly inputs?: Readonly<Record<string, unknown>>;
  /** Name in tracebacks; `<program>` unless given. */
  readonly filename?: string;
  /** Names the run to handlers, in tokens and in snapshots; one that no other run has, unless given. */
  readonly runId?: string;
}

/** What a person says with a yes. */
export interface ApproveOptions {
  readonly by: string;
  /** All arguments by name, in place of those that the program gave. */
  readonly edit?: Readonly<Record<string, unknown>>;
  /** Milliseconds on the box's clock; when the request expires unless given, and not later. */
  readonly expiresAt?: number;
}

/** What a snapshot holds. */
interface Restored {
  readonly run: ServedRun;
  readonly read: ReadFunctions;
  readonly approvals: Approvals;
  readonly runId: string;
  readonly isSession: boolean;
}

const OPTIONS = [
  'contracts',
  'policies',
  'pins',
  'limits',
  'print',
  'clock',
  'exact',
  'value',
  'key',
  'grants',
  'onGrants',
  'asks',
  'builtins',
  'journal',
];

/** Runs programs behind one set of contracts, policies and limits. */
export class Sandboa {
  readonly #options: SandboaOptions;
  readonly #desk: ApprovalDesk;
  readonly #key: Uint8Array | null;
  readonly #tokenKey: Uint8Array;

  /** Throws OptionError, ContractError, PolicyError. */
  constructor(options: SandboaOptions) {
    checkOptions(options, OPTIONS, 'Sandboa');
    const { contracts, pins, policies = [], key, grants = [], onGrants, asks = true, clock, limits, builtins } = options;
    if (!Array.isArray(contracts) || contracts.some((one) => !(one instanceof Contract)))
      throw new OptionError('`contracts` must be an array of what contract() makes.');
    if (key !== undefined && !(key instanceof Uint8Array && key.length >= 16))
      throw new OptionError('`key` must be a Uint8Array of at least 16 bytes.');
    if (typeof asks !== 'boolean') throw new OptionError('`asks` must be true or false.');
    if (!Array.isArray(grants)) throw new OptionError('`grants` must be an array of grants.');
    checkFunction(clock, 'clock');
    checkFunction(onGrants, 'onGrants');
    checkLimits(limits);
    new Catalog(contracts, pins);
    new PolicySet(policies);
    const named = new Set(contracts.map(({ name }) => name));
    const own = builtinContracts(builtins, clock === undefined ? {} : { clock: { now: clock } }).filter(({ name }) => !named.has(name));
    this.#options = { ...options, contracts: [...contracts, ...own], policies: [...policies], builtins: false };
    this.#key = key?.slice() ?? null;
    this.#tokenKey = this.#key ?? newKey();
    this.#desk = { grants: new GrantBook(grants, onGrants), used: new Set(), canAsk: asks, clock: clock ?? wallClock };
  }

  /** Runs a program; handlers may return promises. Throws only for misuse by the host. */
  async run(code: string, options: BoxRunOptions = {}): Promise<BoxOutcome> {
    const run = this.#start(code, options);
    return 'status' in run ? run : driveBox(run, false);
  }

  /** As `run`, without ever waiting: a handler that returns a promise is misuse. */
  runSync(code: string, options: BoxRunOptions = {}): BoxOutcome {
    const run = this.#start(code, options);
    return 'status' in run ? run : driveBoxSync(run, false);
  }

  /**
   * Goes on with a run that waits for people: calls with a token are performed or denied as it says, those of which the time is up are denied, the others
   * wait on. Throws SnapshotError for a snapshot, and ApprovalError for a token, that is not for this run; then nothing has happened.
   */
  async resume(snapshot: Uint8Array, ...tokens: readonly string[]): Promise<BoxOutcome> {
    return driveBox(this.#reopen(snapshot, tokens), true);
  }

  /** As `resume`, without ever waiting. */
  resumeSync(snapshot: Uint8Array, ...tokens: readonly string[]): BoxOutcome {
    return driveBoxSync(this.#reopen(snapshot, tokens), true);
  }

  /**
   * Goes on with a run whose process is gone, from its journal: the program runs again from its start, and what the journal has an outcome for is not done again. Throws JournalError
   * `in_doubt` if a call may have been done and neither may be repeated nor can be asked about; then nothing has happened.
   */
  async recover(
    runId: string,
    { reconcile }: Pick<RecoverOptions, 'reconcile'> = {},
  ): Promise<BoxOutcome & { readonly inDoubt: readonly ResolvedCall[] }> {
    const { journal, contracts, policies, pins, print, builtins } = this.#options;
    if (journal === undefined) throw new OptionError('Only a box with a `journal` can recover a run.');
    const { past, code, options, inDoubt, answers } = await openPast(journalOptions(journal), runId, reconcile);
    const approvals = new Approvals(this.#desk);
    for (const record of answers) {
      const answer = answerFrom(record);
      if (answer !== null) approvals.answers.set(...answer);
    }
    try {
      const run = startRun(
        code,
        { ...options, functions: contracts, policies, pins, print, builtins, journal, clock: this.#meterClock },
        approvals,
        {},
        past,
      );
      const outcome =
        run instanceof ServedRun
          ? await driveBox(this.#parts(run, approvals, runId), false)
          : (Object.assign(run, { runId }) as BoxOutcome);
      return Object.assign(outcome, { inDoubt });
    } finally {
      past.reopened.writer.close();
    }
  }

  /** The calls that wait for people in a snapshot. Throws SnapshotError. */
  pending(snapshot: Uint8Array): readonly PendingApproval[] {
    return unpackRun(snapshot, this.#key).state.pending;
  }

  /** Opens a session: one namespace over several runs. Throws OptionError. */
  session(options: BoxSessionOptions = {}): BoxSession {
    checkOptions(options, ['total'], 'box.session');
    const { contracts, policies, pins, limits, print, exact, value, builtins, journal } = this.#options;
    const approvals = new Approvals(this.#desk);
    const started = startSession(
      {
        functions: contracts,
        policies,
        pins,
        limits,
        print,
        exact,
        value,
        builtins,
        journal,
        clock: this.#meterClock,
        total: options.total,
      },
      approvals,
    );
    return new BoxSession(started, { approvals, tokenKey: this.#tokenKey, key: this.#key });
  }

  /** Makes the session that `session.dump()` stored; a run that waited for people goes on by `resume`. Its journal goes on, too, if it ends where the session was stored. Throws SnapshotError, OptionError, JournalError. */
  loadSession(snapshot: Uint8Array): BoxSession {
    const unpacked = this.#unpack(snapshot);
    const { journal: option, policies } = this.#options;
    const { runId, pending } = unpacked.state;
    const gone = option === undefined ? null : goOnSession(journalOptions(option), runId, pending.length > 0);
    try {
      const { run, read, approvals } = this.#restore(unpacked, gone?.journal ?? null);
      const session = sessionOf(run.parts.execution);
      const { exact, wantsValue, session: state } = run.parts.execution.parts.options;
      const start = { ...startOf(read, { policies, exact, value: wantsValue }, session), isSession: true, total: { ...state?.total } };
      const journal = gone === null ? null : new SessionJournal(gone.journal.recorder, gone.id, start, gone.runs);
      return new BoxSession({ session, run, journal }, { approvals, tokenKey: this.#tokenKey, key: this.#key });
    } catch (error) {
      gone?.journal.recorder.close();
      throw error;
    }
  }

  /** Makes the token that approves a call, with other arguments if `edit` says so. Throws PolicyError, ApprovalError. */
  approve(call: PendingApproval, { by, edit, expiresAt = call.expiresAt }: ApproveOptions): string {
    const at = this.#desk.clock();
    if (at >= call.expiresAt) throw new PolicyError(`The request to approve ${call.callId} has expired.`);
    if (expiresAt > call.expiresAt) throw new PolicyError('An approval cannot outlive the request for it.');
    const contract = this.#options.contracts.find(({ id }) => id === call.contractId);
    if (contract === undefined) throw new PolicyError(`This box has no contract with the id of ${call.contract}.`);
    if (edit !== undefined) checkEdit(contract, edit);
    const approval: Approval = { by, expiresAt, ...(edit === undefined ? {} : { edit }) };
    return signApproval(this.#tokenKey, call, approval);
  }

  /** Makes the token that rejects a call. Throws PolicyError. */
  reject(call: PendingApproval, { by, reason }: Rejection): string {
    return signRejection(this.#tokenKey, call, { by, reason });
  }

  /** Adds a standing grant: calls of its class are performed without a question until it is used up, expires or is revoked. Throws PolicyError. */
  grant(input: GrantInput): Grant {
    return this.#desk.grants.add(input);
  }

  /** Takes a grant back. Throws PolicyError. */
  revoke(id: string): void {
    this.#desk.grants.revoke(id);
  }

  /** All grants, with what they were used for. Plain data. */
  get grants(): readonly Grant[] {
    return this.#desk.grants.list;
  }

  get #meterClock(): () => number {
    return this.#options.clock ?? hostClock();
  }

  #start(code: string, options: BoxRunOptions): BoxParts | BoxOutcome {
    checkOptions(options, ['inputs', 'filename', 'runId'], 'box.run');
    const { contracts, policies, pins, limits, print, exact, value, builtins, journal } = this.#options;
    const { runId = newRunId() } = options;
    const approvals = new Approvals(this.#desk);
    const run = startRun(
      code,
      { ...options, runId, functions: contracts, policies, pins, limits, print, exact, value, builtins, journal, clock: this.#meterClock },
      approvals,
    );
    if (run instanceof ServedRun) return this.#parts(run, approvals, runId);
    return Object.assign(run, { runId }) as BoxOutcome;
  }

  #parts(run: ServedRun, approvals: Approvals, runId: string): BoxParts {
    return { run, approvals, tokenKey: this.#tokenKey, key: this.#key, runId: () => runId, isSession: false };
  }

  #reopen(snapshot: Uint8Array, tokens: readonly string[]): BoxParts {
    const unpacked = this.#unpack(snapshot);
    const journal = this.#goOnJournal(unpacked.state.runId);
    try {
      const { run, approvals, runId, isSession } = this.#restore(unpacked, journal);
      if (isSession) throw new OptionError('The snapshot holds a session: use box.loadSession().');
      const parts = this.#parts(run, approvals, runId);
      acceptTokens(parts, tokens);
      return parts;
    } catch (error) {
      journal?.recorder.close();
      throw error;
    }
  }

  #unpack(snapshot: Uint8Array): ReturnType<typeof unpackRun> {
    if (!(snapshot instanceof Uint8Array)) throw new OptionError('A snapshot is a Uint8Array.');
    return unpackRun(snapshot, this.#key);
  }

  /** Makes what a snapshot holds. */
  #restore({ state, dump }: ReturnType<typeof unpackRun>, journal: RunJournal | null): Restored {
    const { policies, limits, print } = this.#options;
    const read = readHandlers({ functions: this.#contractsOf(state.contracts), builtins: false });
    const clock = this.#meterClock;
    const { execution, stop } = loadAt(dump, {
      print: journal === null ? print : journal.recorder.printInto(print),
      ...{ clock, limits, functions: [...read.functions, ...read.asyncFunctions] },
    });
    execution.isUnsigned = this.#key === null;
    const isSession = execution.parts.options.session !== null;
    const approvals = new Approvals(this.#desk);
    approvals.restore(state.pending);
    const pipeline = makePipeline(read, { policies, runId: state.runId, clock, approvals });
    const isAtCall = pipeline !== null && (stop === 'call' || stop === 'calls');
    if (!isAtCall && !(isSession && stop === null)) throw refusedDump('malformed', 'The snapshot is malformed: it waits for no call.');
    if (pipeline !== null) pipeline.states = state.states;
    const run = new ServedRun(execution, read.handlers, pipeline, isSession, journal);
    run.restore(state.calls, stop === 'calls');
    if (state.hidden !== undefined) journal?.recorder.remember(state.hidden);
    return { run, read, approvals, runId: state.runId, isSession };
  }

  /** The journal of a run that goes on from a snapshot; null if runs are not journaled. Throws JournalError. */
  #goOnJournal(runId: string): RunJournal | null {
    const { journal } = this.#options;
    return journal === undefined
      ? null
      : openJournal(journal, runId, { reopened: reopen(journalOptions(journal), runId, false), recall: null });
  }

  /** The very contracts that a stored run was offered. Throws SnapshotError. */
  #contractsOf(ids: Readonly<Record<string, string>>): readonly Contract[] {
    return Object.entries(ids).map(([name, id]) => {
      const found = this.#options.contracts.find((one) => one.name === name && one.id === id);
      if (found !== undefined) return found;
      throw refusedDump(
        'unknown_contract',
        `The run needs the contract ${name.slice(0, 100)} with the id ${id.slice(0, 100)}, which this box does not have.`,
      );
    });
  }
}
