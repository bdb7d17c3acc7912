/** A run of a box: takes the answers of people in, drives the run, and stops it where it must ask. */
import { dumpExecution } from '../interpreter/snapshot.ts';
import { type ApprovalAnswer, checkApproval, claimedCall } from './approval.ts';
import { type Approvals, type Question, usedKey } from './approvals.ts';
import type { Contract } from './contract.ts';
import type { CallDecision } from './decide.ts';
import { ApprovalError } from './errors.ts';
import type { Completed, Denied, Failed, Limited, Outcome, OutcomeBase } from './outcome.ts';
import { askedArguments, type PendingApproval, pendingApproval } from './pending.ts';
import { packRun } from './run-snapshot.ts';
import { drive, driveSync, type ServedRun } from './session.ts';

/** The run waits for people; `box.resume(snapshot, token)` goes on. */
export interface PausedRun extends OutcomeBase {
  readonly status: 'paused';
  readonly pending: readonly PendingApproval[];
  /** All that the run is; null for a run of a session, which goes on by `session.resume(token)`, and can be stored by `session.dump()`. */
  readonly snapshot: Uint8Array | null;
}

/** How a run of a box ended or stopped. */
export type BoxOutcome = (Completed | Failed | Limited | Denied | PausedRun) & { readonly runId: string };

/** What a run of a box is made of. */
export interface BoxParts {
  readonly run: ServedRun;
  readonly approvals: Approvals;
  /** Checks tokens. */
  readonly tokenKey: Uint8Array;
  /** Signs snapshots. */
  readonly key: Uint8Array | null;
  readonly runId: () => string;
  /** True: runs that stop stay in memory. */
  readonly isSession: boolean;
}

/** Runs to the end, or to a question to people. `isAtStop`: the run stands at calls already. */
export async function driveBox(parts: BoxParts, isAtStop: boolean): Promise<BoxOutcome> {
  try {
    for (let at = isAtStop; ; at = true) {
      const outcome = ended(await drive(parts.run, at), parts);
      if (outcome !== null) return outcome;
    }
  } finally {
    if (!parts.isSession) parts.run.closeJournal();
  }
}

/** As `driveBox`, without waiting. Throws PromiseInRunSyncError. */
export function driveBoxSync(parts: BoxParts, isAtStop: boolean): BoxOutcome {
  try {
    for (let at = isAtStop; ; at = true) {
      const outcome = ended(driveSync(parts.run, at), parts);
      if (outcome !== null) return outcome;
    }
  } finally {
    if (!parts.isSession) parts.run.closeJournal();
  }
}

/** Names the run in its outcome; null if it has to go on, since it cannot be stored. */
function ended(outcome: Outcome, parts: BoxParts): BoxOutcome | null {
  if (outcome.status !== 'paused') return Object.assign(outcome, { runId: parts.runId() });
  const { run, approvals, isSession } = parts;
  const pending = pendingOf(parts);
  let snapshot: Uint8Array | null = null;
  try {
    if (!isSession) snapshot = snapshotOf(parts, dumpExecution(run.parts.execution));
  } catch (error) {
    approvals.refuse(`the run cannot be stored: ${(error as Error).message}`);
    run.askAgain();
    return null;
  }
  const asked = pending.map(({ callId }) => callId);
  run.parts.recorder?.suspended(asked, 'approval', snapshot);
  const { prints, usage } = outcome;
  return {
    status: 'paused',
    runId: parts.runId(),
    pending,
    snapshot,
    prints,
    get calls() {
      return outcome.calls;
    },
    usage,
  };
}

/** The calls that wait for people. */
export function pendingOf({ run, approvals: { questions, stored } }: BoxParts): readonly PendingApproval[] {
  if (stored.length > 0) return stored;
  return run.asked.map(({ callId, runId, decision }) => {
    const { askedAt, expiresAt } = questions.get(callId) as Question;
    return pendingApproval(decision as CallDecision, { runId, callId, askedAt, expiresAt });
  });
}

/** Seals what the boundary knows of a run together with the engine's dump of it. */
export function snapshotOf(parts: BoxParts, dump: Uint8Array): Uint8Array {
  const { run, key, runId } = parts;
  const { pipeline } = run.parts;
  const contracts = Object.fromEntries((pipeline?.contracts ?? []).map(({ name, id }) => [name, id]));
  const hidden = run.parts.recorder?.hidden ?? null;
  const state = { runId: runId(), states: pipeline?.states ?? {}, contracts, pending: pendingOf(parts), calls: run.records };
  return packRun(hidden === null ? state : { ...state, hidden }, dump, key);
}

/** Takes tokens for calls that the run waits for; none of them if one is refused. Throws ApprovalError. */
export function acceptTokens({ run, approvals, tokenKey, runId }: BoxParts, tokens: readonly string[]): void {
  const { pipeline } = run.parts;
  const taken = new Map<string, ApprovalAnswer>();
  for (const token of tokens) {
    const callId = claimedCall(token);
    if (callId === null) throw new ApprovalError('The token is no token.');
    if (taken.has(callId)) throw new ApprovalError(`Two tokens answer ${callId}.`);
    const call = run.waiting.find((one) => one.callId === callId);
    if (call === undefined || pipeline === null) throw new ApprovalError(`The run does not wait for ${callId}.`);
    const at = approvals.desk.clock();
    const decision = pipeline.preview(call.name, call, at);
    const { contract } = decision;
    if (contract === null) throw new ApprovalError(`The run does not wait for ${callId}.`);
    const check = checkApproval(tokenKey, token, { contractId: contract.id, args: askedArguments(decision), runId: runId(), callId }, at);
    if (!check.isValid && check.code === 'approval.rejected')
      throw new ApprovalError(`The token for ${callId} is refused: ${check.reason}.`);
    // What has expired resolves the call, too.
    const answer: ApprovalAnswer = check.isValid ? check.answer : { verdict: 'approve', by: '', expiresAt: at };
    if (answer.verdict === 'approve') {
      if (approvals.desk.used.has(usedKey(runId(), callId))) throw new ApprovalError(`The approval of ${callId} was used already.`);
      if (answer.edit !== undefined) checkEdit(contract, answer.edit);
    }
    taken.set(callId, answer);
  }
  for (const [callId, answer] of taken) approvals.answers.set(callId, answer);
  approvals.stored = [];
  run.parts.recorder?.resumed('answered', [...taken].map(answerRecord));
  run.askAgain();
}

/** An answer, as journals have it. */
function answerRecord([callId, answer]: readonly [string, ApprovalAnswer]): object {
  const { verdict, by } = answer;
  return verdict === 'reject'
    ? { callId, verdict, by, reason: answer.reason }
    : { callId, verdict, by, expiresAt: answer.expiresAt, edit: answer.edit ?? null };
}

/** Reads back what `answerRecord` wrote; null for an answer of which something is hidden. */
export function answerFrom(record: unknown): readonly [string, ApprovalAnswer] | null {
  const { callId, verdict, by, reason, expiresAt, edit } = record as Record<string, unknown>;
  if (typeof callId !== 'string' || typeof by !== 'string' || JSON.stringify(edit ?? null).includes('redacted-')) return null;
  if (verdict === 'reject') return [callId, { verdict, by, reason: String(reason) }];
  const edited = edit === null ? {} : { edit: edit as Record<string, unknown> };
  return [callId, { verdict: 'approve', by, expiresAt: Number(expiresAt), ...edited }];
}

/** Throws ApprovalError unless edited arguments fit the contract. */
export function checkEdit(contract: Contract, edit: Readonly<Record<string, unknown>>): void {
  const { args, typeError } = contract.bind([], edit);
  if (args === null) throw new ApprovalError(`The edited arguments do not fit: ${typeError}.`);
  const [first] = contract.readArguments(args).violations;
  if (first !== undefined)
    throw new ApprovalError(`The edited arguments break the schema of ${contract.label}: ${first.path} breaks ${first.rule}.`);
}
