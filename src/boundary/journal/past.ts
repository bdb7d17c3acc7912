/** What a run goes on from after a crash: its journal, opened for writing, with answers to all calls that it has and to those in doubt. */
import type { CallAnswer } from '../../interpreter/outstanding.ts';
import { fromTagged } from '../tagged.ts';
import { answerOf } from './answer.ts';
import { JournalError } from './errors.ts';
import type { Journal, JournalCall, JournalRun } from './journal.ts';
import { type JournalOptions, type Reopened, reopen } from './recorder.ts';
import type { Past, Recall, Recalled } from './run-journal.ts';

/** A call whose handler was called, and nobody knows whether it did its work. */
export interface DoubtfulCall {
  readonly callId: string;
  readonly runId: string;
  readonly name: string;
  /** As journaled: what the contract hides is a token. */
  readonly args: readonly unknown[];
  readonly kwargs: Readonly<Record<string, unknown>>;
  readonly line: number | null;
  /** The key that the handler was given. */
  readonly idempotencyKey: string;
  readonly idempotency: string;
  /** How often it was dispatched. */
  readonly attempts: number;
}

/** What the host found out about a call in doubt: what it gave, or that it was not done and is to be done now. */
export type Reconciliation = CallAnswer | 'repeat';

/** How a call in doubt was settled. */
export interface ResolvedCall extends DoubtfulCall {
  readonly resolution: 'repeated with the same key' | 'reconciled' | 'repeated by the host’s word';
}

/** What the journal does not hold. */
export interface RecoverOptions {
  /** Asked about each call in doubt that may not simply be repeated. */
  readonly reconcile?: (call: DoubtfulCall) => Reconciliation | PromiseLike<Reconciliation>;
}

/** What `openPast` gives: what the run is started with again. */
export interface OpenedPast {
  readonly past: Past & { readonly reopened: Reopened };
  readonly runs: readonly JournalRun[];
  readonly code: string;
  readonly options: RecordedOptions;
  readonly inDoubt: readonly ResolvedCall[];
  /** What people answered to calls that are not settled. */
  readonly answers: readonly unknown[];
}

/** Options of a run that its journal holds. */
export interface RecordedOptions {
  readonly runId: string;
  readonly filename: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly limits: Readonly<Record<string, number>>;
  readonly exact: boolean;
  readonly value: boolean;
}

/** Opens the journal of an unfinished run. Throws JournalError; then nothing has happened. */
export async function openPast(options: JournalOptions, id: string, reconcile: RecoverOptions['reconcile']): Promise<OpenedPast> {
  const reopened = reopen(options, id, true);
  try {
    const { journal } = reopened;
    refuseHidden(journal);
    const { recall, inDoubt } = await recallAll(journal, reconcile);
    const { started } = journal.runs[0] as JournalRun;
    const answers = answersIn(journal);
    return { past: { reopened, recall }, runs: journal.runs, code: started.code, options: recordedOptions(started), inDoubt, answers };
  } catch (error) {
    reopened.writer.close();
    throw error;
  }
}

/** What people answered, as `answerFrom` reads it. */
export function answersIn({ runs }: Pick<Journal, 'runs'>): readonly unknown[] {
  const pauses = runs.flatMap((run) => run.pauses);
  return pauses.flatMap((entry) => (entry.kind === 'resumed' && entry.how === 'answered' ? (fromTagged(entry.detail) as unknown[]) : []));
}

/** SECURITY: a program that was given a hidden value must not go on with the token that stands for it. */
function refuseHidden({ lines, entries }: Journal): void {
  const given = entries.find(
    ({ kind, seq }) => (kind === 'run.started' || kind === 'call.settled') && /redacted-[0-9a-f]{16}/.test(lines[seq] as string),
  );
  if (given === undefined) return;
  throw new JournalError(
    'state',
    `Entry ${given.seq} of the journal hides a value that the program was given, so the run can go on from a snapshot only.`,
  );
}

/** What the journal says of the options of a run. */
export function recordedOptions({ run, filename, inputs, limits, exact, wantsValue }: JournalRun['started']): RecordedOptions {
  return { runId: run, filename, inputs: fromTagged(inputs) as Record<string, unknown>, limits: finite(limits), exact, value: wantsValue };
}

/** JSON has no Infinity: it is null there. */
export function finite(limits: Readonly<Record<string, number | null>>): Record<string, number> {
  return Object.fromEntries(Object.entries(limits).map(([name, value]) => [name, value ?? Infinity]));
}

/** The answers that the journal has, and those to calls in doubt. */
async function recallAll(
  { calls }: Journal,
  reconcile: RecoverOptions['reconcile'],
): Promise<{ readonly recall: Recall; readonly inDoubt: readonly ResolvedCall[] }> {
  const doubtful = doubtfulCalls(calls);
  const open = doubtful.filter(({ idempotency }) => idempotency === 'none');
  if (open.length > 0 && reconcile === undefined) {
    const names = open.map(({ name, callId }) => `${name} (${callId})`).join(', ');
    throw new JournalError(
      'in_doubt',
      `Nobody knows whether these calls were done: ${names}. Pass \`reconcile\` to say what became of them.`,
    );
  }
  const reconciled = new Map<string, CallAnswer>();
  const inDoubt: ResolvedCall[] = [];
  for (const call of doubtful) {
    const found = call.idempotency === 'none' ? await (reconcile as NonNullable<typeof reconcile>)(call) : null;
    if (found !== null && found !== 'repeat') reconciled.set(call.callId, found);
    inDoubt.push({
      ...call,
      resolution: found === null ? 'repeated with the same key' : found === 'repeat' ? 'repeated by the host’s word' : 'reconciled',
    });
  }
  return { recall: { find: ({ callId }) => recalled(calls.get(callId), reconciled) }, inDoubt };
}

function recalled(call: JournalCall | undefined, reconciled: ReadonlyMap<string, CallAnswer>): Recalled | null {
  if (call === undefined) return null;
  const clock = call.decided?.clock ?? null;
  const answer = answerOf(call);
  if (answer !== null) return { answer, order: call.settledAt, clock, isNew: false };
  const found = reconciled.get(call.requested.call);
  return found === undefined ? null : { answer: found, order: Number.MAX_SAFE_INTEGER, clock, isNew: true };
}

/** Calls that were dispatched and have no outcome. */
export function doubtfulCalls(calls: Journal['calls']): readonly DoubtfulCall[] {
  return [...calls.values()].flatMap(({ requested, dispatched, settled }): DoubtfulCall[] => {
    if (dispatched.length === 0 || settled !== null) return [];
    const { call: callId, run: runId, name, args, kwargs, line } = requested;
    const { idempotency } = dispatched.at(-1) as (typeof dispatched)[number];
    const given = { args: fromTagged(args) as unknown[], kwargs: fromTagged(kwargs) as Record<string, unknown> };
    return [{ callId, runId, name, ...given, line, idempotencyKey: `${runId}/${callId}`, idempotency, attempts: dispatched.length }];
  });
}
