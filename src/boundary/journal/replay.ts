/** Runs recorded code again with recorded outcomes. No handler is called: whatever comes back to the program comes from the journal. */
import { compileSource } from '../../interpreter/compile-source.ts';
import { ConversionError, OptionError, RunError } from '../../interpreter/errors.ts';
import type { Execution } from '../../interpreter/execution.ts';
import { checkLimits, checkOptions } from '../../interpreter/options.ts';
import type { CallAnswer } from '../../interpreter/outstanding.ts';
import type { TakenCall } from '../../interpreter/pending-call.ts';
import { makeMeter, type StartOptions, startExecution } from '../../interpreter/program.ts';
import { makeSession, type Session } from '../../interpreter/session.ts';
import { Catalog } from '../catalog.ts';
import type { Contract } from '../contract.ts';
import { denialOf } from '../denial-texts.ts';
import type { Policy } from '../policies/table.ts';
import { fromTagged } from '../tagged.ts';
import { decideAgain } from './again.ts';
import { answerOf } from './answer.ts';
import { findChanges } from './changes.ts';
import { Comparison } from './comparison.ts';
import type { EntryOf } from './entries.ts';
import { type Journal, type JournalRun, journalOf, verifyLines } from './journal.ts';
import { Matcher } from './matcher.ts';
import { finite } from './past.ts';
import { keyOfJournal, Redactor } from './redactor.ts';
import type { ReplayReport } from './report.ts';

/** What is to be other than recorded. */
export interface ReplayOptions {
  /** Another program. */
  readonly code?: string;
  /** Contracts of today: each call is decided again with them. */
  readonly contracts?: readonly Contract[];
  readonly pins?: readonly string[];
  /** Policies of today: each call is decided again with them. */
  readonly policies?: readonly Policy[];
  /** Ceilings of today. */
  readonly limits?: StartOptions['limits'];
  /** The key and the secrets that the journal was recorded with. */
  readonly key?: Uint8Array;
  readonly secrets?: readonly string[];
  /** Chooses which of several answers the program gets first; the recorded order unless given. */
  readonly order?: (callIds: readonly string[]) => string;
}

const OPTIONS = ['code', 'contracts', 'pins', 'policies', 'limits', 'key', 'secrets', 'order'];

/** Replays a journal: its lines, or what `readJournal` made of them. Lines that do not verify are not run. Throws OptionError, ContractError, PolicyError. */
export function replay(given: Journal | readonly string[], options: ReplayOptions = {}): ReplayReport {
  checkOptions(options, OPTIONS, 'replay');
  if ('lines' in given) return new Replay(given, options).report();
  const verified = verifyLines(given);
  const { fault, entries } = verified;
  if (fault !== null) return brokenReport(entries[0]?.run ?? '', fault.seq, fault.reason);
  return new Replay(journalOf(given, verified), options).report();
}

function brokenReport(run: string, seq: number, reason: string): ReplayReport {
  const text = `Entry ${seq} of the journal is bad: ${reason}.`;
  const difference = {
    what: 'journal',
    cause: 'journal',
    run,
    call: null,
    line: null,
    recorded: 'an unbroken chain',
    replayed: text,
    text,
  } as const;
  return { status: 'mismatch', journal: run, recordedCalls: 0, changes: [], differences: [difference], flips: [], runs: [], calls: [] };
}

type Started = EntryOf<'run.started'>;

/** One replay of one journal. */
class Replay {
  readonly #journal: Journal;
  readonly #options: ReplayOptions;
  readonly #comparison: Comparison;
  readonly #again: ReturnType<typeof decideAgain>;
  readonly #matcher: Matcher;
  /** Answers to calls that the program waits for. */
  readonly #waiting = new Map<string, { readonly answer: CallAnswer | null; readonly order: number }>();

  constructor(journal: Journal, options: ReplayOptions) {
    const { code, contracts, pins = [], policies, limits, key, secrets } = options;
    checkLimits(limits);
    const { started } = journal.runs[0] as JournalRun;
    if (code !== undefined && journal.runs.length > 1) throw new OptionError('A session has several programs: `code` cannot replace them.');
    const catalog = contracts === undefined ? null : new Catalog(contracts, pins);
    const changes = findChanges(started, { code: code ?? null, catalog, policies: policies ?? null, limits: limits ?? null });
    const redactor = redactorFor(started, key, secrets);
    this.#journal = journal;
    this.#options = options;
    this.#again = decideAgain(started, catalog, policies ?? null);
    this.#matcher = new Matcher(journal, redactor);
    this.#comparison = new Comparison(journal, changes, redactor, this.#matcher);
  }

  report(): ReplayReport {
    const session = this.#openSession();
    for (const run of this.#journal.runs) {
      this.#again?.restart();
      this.#comparison.begin(run);
      const execution = session === null ? this.#start(run) : feed(session, run.started);
      if (execution !== null) this.#drive(execution, run);
    }
    return this.#comparison.report();
  }

  #openSession(): Session | null {
    const { started } = this.#journal.runs[0] as JournalRun;
    if (!started.isSession) return null;
    return makeSession({ ...this.#startOptions(started, null), total: finite(started.total) }, started.wantsValue);
  }

  #startOptions({ functions, asyncFunctions, exact, limits }: Started, fuel: number | null): StartOptions {
    const changed = { ...finite(limits), ...(fuel === null ? {} : { fuel }), ...this.#options.limits };
    return {
      functions,
      asyncFunctions,
      exact,
      limits: changed,
      clock: null,
      print: (text, stream) => this.#comparison.printed(text, stream),
    };
  }

  /** Null for a program that does not compile. */
  #start({ started, ended }: JournalRun): Execution | null {
    // A run that ran out of time ends where it ended: after as much work.
    const isTimedOut = ended?.status === 'limit' && (ended.error as { limit?: unknown } | null)?.limit === 'timeMs';
    const { limits, ...options } = this.#startOptions(started, isTimedOut ? ended.usage.fuel : null);
    const meter = makeMeter(limits, null);
    try {
      const program = compileSource(this.#options.code ?? started.code, started.filename, meter);
      const inputs = fromTagged(started.inputs) as Record<string, unknown>;
      return startExecution(program, { ...options, inputs }, started.wantsValue);
    } catch (error) {
      const base = { prints: [], calls: [], usage: meter.usage() };
      if (error instanceof RunError) this.#comparison.ended({ status: 'error', error, ...base });
      else if (error instanceof Error && error.name === 'LimitExceeded')
        this.#comparison.ended({ status: 'limit', error: error as never, ...base });
      else throw error;
      return null;
    }
  }

  #drive(execution: Execution, run: JournalRun): void {
    for (;;) {
      const stop = execution.advance();
      const base = { prints: execution.prints, calls: [], usage: execution.usage };
      switch (stop) {
        case 'done':
          return this.#comparison.ended({ status: 'completed', value: execution.value, ...base });
        case 'limit':
          return this.#comparison.ended({ status: 'limit', error: execution.limit as never, ...base });
        case 'raised':
          return this.#comparison.ended(raised(execution, base));
        case 'paused':
          break;
        case 'call':
          if (!this.#answer(execution, [execution.call as TakenCall], run)) return this.#comparison.stopped(base.usage);
          break;
        case 'calls':
          if (!this.#answer(execution, execution.outstanding.calls, run)) return this.#comparison.stopped(base.usage);
      }
    }
  }

  /** Answers the call that was answered first among those that the program waits for; false if the journal has no answer to any. */
  #answer(execution: Execution, calls: readonly TakenCall[], run: JournalRun): boolean {
    for (const call of calls) if (!this.#waiting.has(call.callId)) this.#waiting.set(call.callId, this.#find(execution, call, run));
    const answered = calls.filter(({ callId }) => this.#waiting.get(callId)?.answer != null);
    if (answered.length === 0) return false;
    const orderOf = ({ callId }: TakenCall): number => this.#waiting.get(callId)?.order ?? Infinity;
    const chosen = this.#options.order?.(answered.map(({ callId }) => callId));
    const first = answered.find(({ callId }) => callId === chosen) ?? answered.reduce((a, b) => (orderOf(b) < orderOf(a) ? b : a));
    const { answer } = this.#waiting.get(first.callId) as { answer: CallAnswer };
    this.#waiting.delete(first.callId);
    give(execution, first, answer);
    return true;
  }

  /** Finds the recorded call and its answer. A call that was not recorded is denied, so that the rest can be looked at. */
  #find(execution: Execution, call: TakenCall, { started }: JournalRun): { answer: CallAnswer | null; order: number } {
    const site = execution.siteOf(call);
    const text = this.#comparison.made(call, site);
    const same = this.#journal.calls.get(call.callId);
    const recorded = this.#matcher.find(call.callId, text);
    if (recorded === null) {
      this.#comparison.unknown(call, site, same ?? null);
      const contract = Object.hasOwn(started.contracts, call.name) ? `${call.name}@${started.contracts[call.name]?.version}` : null;
      return { answer: { deny: denialOf('replay.mismatch', { name: call.name, contract }) }, order: -1 };
    }
    this.#comparison.matched(recorded);
    const again = this.#again?.decide(call, recorded) ?? null;
    if (again !== null) this.#comparison.decided(recorded, call, again);
    return { answer: answerOf(recorded), order: recorded.settledAt };
  }
}

/** Begins the next program of a session. */
function feed(session: Session, { code, inputs }: Started): Execution {
  session.begin(code, { inputs: fromTagged(inputs) as Record<string, unknown> });
  return session.execution;
}

function raised(
  execution: Execution,
  base: { prints: readonly string[]; calls: readonly never[]; usage: Execution['usage'] },
): Parameters<Comparison['ended']>[0] {
  const error = execution.error as RunError;
  const { deniedCall } = execution;
  if (deniedCall === null) return { status: 'error', error, ...base };
  const { denial, line, call } = deniedCall;
  const { callId, name, args, kwargs } = call;
  return { status: 'denied', denial: { ...denial, line, call: { callId, name, args, kwargs } }, error, ...base };
}

function give(execution: Execution, call: TakenCall, answer: CallAnswer): void {
  try {
    if (execution.call === null) execution.answerCalls({ [call.callId]: answer });
    else if ('deny' in answer) execution.deny(answer.deny);
    else if ('raise' in answer) execution.raise(answer.raise);
    else execution.resume(answer.value);
  } catch (error) {
    // A journal of other hands may hold what cannot cross.
    if (!(error instanceof ConversionError) && !(error instanceof OptionError)) throw error;
    give(execution, call, { raise: { type: 'RuntimeError', message: error.message } });
  }
}

/** The redactor that hides what the recording one hid. */
export function redactorFor(started: Started, key: Uint8Array | undefined, secrets: readonly string[] | undefined): Redactor {
  return new Redactor(started.isKeyed ? (key ?? null) : keyOfJournal(journalId(started)), secrets);
}

/** What names the journal: the run, or the session that it is of. */
export function journalId({ run, isSession }: Pick<Started, 'run' | 'isSession'>): string {
  return isSession ? run.replace(/\.\d+$/, '') : run;
}
