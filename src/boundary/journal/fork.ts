/** `fork`: runs recorded code again up to a call, answers that otherwise, and goes on from there. Of a snapshot: goes on from where it stands. */
import { OptionError } from '../../interpreter/errors.ts';
import { type CallAnswer, checkAnswer } from '../../interpreter/outstanding.ts';
import type { ApprovalAnswer } from '../approval.ts';
import { Approvals, GrantBook } from '../approvals.ts';
import { answerFrom } from '../box-run.ts';
import { wallClock } from '../clock.ts';
import { denied } from '../denial.ts';
import { denialOf } from '../denial-texts.ts';
import type { Functions } from '../functions.ts';
import { openSession } from '../open-session.ts';
import type { Outcome } from '../outcome.ts';
import { checkRunOptions, drive, type RunOptions, ServedRun, startRun, WAITING } from '../session.ts';
import { answerOf } from './answer.ts';
import type { ForkOptions } from './fork-options.ts';
import { type ForkedSnapshot, forkSnapshot } from './fork-snapshot.ts';
import { type Journal, type JournalCall, type JournalRun, readJournal } from './journal.ts';
import { Matcher } from './matcher.ts';
import { answersIn, finite, recordedOptions } from './past.ts';
import { journalId, redactorFor } from './replay.ts';
import type { Recall, Recalled, SessionPast } from './run-journal.ts';
import { MemoryStore } from './store.ts';

/** How the other run ended. */
export interface Forked {
  readonly outcome: Outcome;
  /** The journal of the other run. */
  readonly journal: readonly string[];
  /** The call that was answered otherwise. */
  readonly call: string;
}

/**
 * Answers one call of a recorded run otherwise: `at` is its id, or its number from 1. Later calls that were recorded with the same name and arguments get their recorded outcomes; for the others the
 * given functions are called, and without them they are denied as `replay.mismatch`. Of a session all programs run again; the outcome is that of the last. A snapshot, of a box's run or of a step, goes on from
 * where it stands: `at` is one of the calls that it waits for. Throws JournalError, SnapshotError, OptionError.
 */
export function fork(given: Journal | readonly string[], at: string | number, answer: CallAnswer, options?: ForkOptions): Promise<Forked>;
export function fork(given: Uint8Array, at: string | number, answer: CallAnswer, options?: ForkOptions): Promise<ForkedSnapshot>;
export async function fork(
  given: Journal | readonly string[] | Uint8Array,
  at: string | number,
  answer: CallAnswer,
  options: ForkOptions = {},
): Promise<Forked | ForkedSnapshot> {
  checkAnswer(String(at), answer);
  if (given instanceof Uint8Array) return forkSnapshot(given, at, answer, options);
  const journal = 'lines' in given ? given : readJournal(given);
  const { started } = journal.runs[0] as JournalRun;
  const { key, secrets, ...rest } = options;
  const chosen = typeof at === 'number' ? [...journal.calls.values()][at - 1] : journal.calls.get(at);
  if (chosen === undefined) throw new OptionError(`The journal has no call ${at}; it has ${journal.calls.size}.`);
  const recall = new RecallMatching(journal, new Matcher(journal, redactorFor(started, key, secrets)), () => true);
  recall.answerOtherwise(chosen, answer);
  const hasHandlers = rest.functions !== undefined || rest.asyncFunctions !== undefined;
  const written = await runAgain(journal, null, hasHandlers ? rest : { ...rest, ...stubs(started) }, recall);
  return { ...written, call: chosen.requested.call };
}

/** Runs recorded code with what is recalled, or another program, and writes a new journal under the same id. */
export async function runAgain(
  journal: Journal,
  code: string | null,
  options: RunOptions,
  recall: RecallMatching,
): Promise<{ readonly outcome: Outcome; readonly journal: readonly string[] }> {
  const { started } = journal.runs[0] as JournalRun;
  const store = new MemoryStore();
  const past = { reopened: null, recall };
  const all = { ...recordedOptions(started), ...options, journal: store };
  if (started.isSession) {
    if (code !== null) throw new OptionError('A session has several programs: `code` cannot replace them.');
    return runSessionAgain(journal, all, { ...past, id: journalId(started) });
  }
  checkRunOptions(all);
  const run = startRun(code ?? started.code, all, recall.approvals, WAITING, past);
  const outcome = run instanceof ServedRun ? await drive(run) : run;
  return { outcome, journal: store.read(started.run) ?? [] };
}

/** As `runAgain` for all programs of a session, up to one that waits for the host. */
async function runSessionAgain(
  { runs }: Journal,
  { runId: _, filename: __, inputs: ___, journal, ...options }: RunOptions & { readonly journal: MemoryStore },
  past: SessionPast & { readonly recall: RecallMatching },
): Promise<{ readonly outcome: Outcome; readonly journal: readonly string[] }> {
  const [{ started }] = runs as [JournalRun];
  const session = openSession({ ...options, total: finite(started.total), journal }, past, past.recall.approvals);
  let outcome: Outcome | null = null;
  for (const run of runs) {
    if (outcome?.status === 'paused') break;
    outcome = await session.run(run.started.code, { inputs: recordedOptions(run.started).inputs });
  }
  session.close();
  return { outcome: outcome as Outcome, journal: journal.read(past.id) ?? [] };
}

/** Functions of the recorded names that nobody serves. */
export function stubs({ functions, asyncFunctions, contracts }: JournalRun['started']): Pick<RunOptions, 'functions' | 'asyncFunctions'> {
  const stub = (names: readonly string[]): Functions =>
    Object.fromEntries(
      names.map((name) => [
        name,
        () => {
          const version = Object.hasOwn(contracts, name) ? contracts[name]?.version : undefined;
          throw denied(denialOf('replay.mismatch', { name, contract: version === undefined ? null : `${name}@${version}` }));
        },
      ]),
    );
  return { functions: stub(functions), asyncFunctions: stub(asyncFunctions) };
}

/** Recalls answers to calls that are the same in name and arguments. */
export class RecallMatching implements Recall {
  readonly #journal: Journal;
  readonly #matcher: Matcher;
  readonly #isGood: (call: JournalCall) => boolean;
  #other: { readonly call: JournalCall; readonly answer: CallAnswer } | null = null;
  /** What people said when the run was recorded, by call. */
  readonly #said: ReadonlyMap<string, ApprovalAnswer>;
  /** What of it stands. There is nobody to ask again. */
  readonly approvals = new Approvals({ grants: new GrantBook([]), used: new Set(), canAsk: false, clock: wallClock });

  /** `isGood` false: the recorded outcome is not to be used. */
  constructor(journal: Journal, matcher: Matcher, isGood: (call: JournalCall) => boolean) {
    this.#journal = journal;
    this.#matcher = matcher;
    this.#isGood = isGood;
    this.#said = new Map(
      answersIn(journal).flatMap((record) => {
        const answer = answerFrom(record);
        return answer === null ? [] : [answer];
      }),
    );
  }

  /** Has one call answered otherwise. */
  answerOtherwise(call: JournalCall, answer: CallAnswer): void {
    this.#other = { call, answer };
    this.#matcher.use(call);
  }

  find(call: Parameters<Recall['find']>[0]): Recalled | null {
    const other = this.#other;
    if (other !== null && call.callId === other.call.requested.call) {
      this.approvals.answers.set(call.callId, { verdict: 'approve', by: 'whoever forked the run', expiresAt: Infinity });
      return recalledAs(other.call, other.answer);
    }
    const { started } = this.#journal.runs[0] as JournalRun;
    const { text } = this.#matcher.made(call, started.contracts);
    const recorded = this.#matcher.find(call.callId, text);
    if (recorded === null) return null;
    const answer = answerOf(recorded);
    const isGood = answer !== null && this.#isGood(recorded);
    this.#recallApproval(call.callId, recorded, isGood);
    return isGood ? recalledAs(recorded, answer) : null;
  }

  /** SECURITY: an approval lets a recorded outcome through, never a handler: it was given for that one call. */
  #recallApproval(callId: string, { requested, decided }: JournalCall, isGood: boolean): void {
    const said = this.#said.get(requested.call) ?? saidBefore(decided);
    if (said !== null && (isGood || said.verdict === 'reject')) this.approvals.answers.set(callId, said);
  }
}

/** What the decision itself says of a person or a grant: in a journal that was healed or forked nobody is asked. */
function saidBefore(decided: JournalCall['decided']): ApprovalAnswer | null {
  const { approval = null, verdict, code, reason = '' } = decided ?? {};
  if (approval === null) return null;
  const by = approval.replace(/^by /, '');
  if (code === 'approval.rejected') return { verdict: 'reject', by, reason };
  return verdict === 'allow' ? { verdict: 'approve', by, expiresAt: Infinity } : null;
}

function recalledAs({ settledAt, decided }: JournalCall, answer: CallAnswer): Recalled {
  return { answer, order: settledAt, clock: decided?.clock ?? null, isNew: true };
}
