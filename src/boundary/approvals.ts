/** What a run knows of its questions to people: which calls ask, until when, what was answered, and the grants that stand for an answer. */
import type { ApprovalAnswer } from './approval.ts';
import type { CallDecision, PersonalAnswer } from './decide.ts';
import { addGrant, type Grant, type GrantInput, revokeGrant, useGrant } from './grants.ts';
import type { PendingApproval } from './pending.ts';
import type { PolicyCall } from './policies/policy.ts';

/** The grants of a host: one list for all its runs. */
export class GrantBook {
  /** All grants, also those that cover nothing any more. */
  list: readonly Grant[];
  readonly #onChange: (list: readonly Grant[]) => void;

  constructor(list: readonly Grant[], onChange: (list: readonly Grant[]) => void = () => {}) {
    this.list = list;
    this.#onChange = onChange;
  }

  /** Adds a grant and returns it. Throws PolicyError. */
  add(input: GrantInput): Grant {
    this.#change(addGrant(this.list, input));
    return this.list.at(-1) as Grant;
  }

  /** Takes a grant back. Throws PolicyError. */
  revoke(id: string): void {
    this.#change(revokeGrant(this.list, id));
  }

  /** Counts a call that is about to be made. Throws what the host throws that is told: then the call is not made. */
  use(id: string, call: PolicyCall): void {
    this.#change(useGrant(this.list, id, call));
  }

  #change(list: readonly Grant[]): void {
    this.list = list;
    this.#onChange(list);
  }
}

/** When a call asked, and how long the answer may take. Milliseconds on the host's clock. */
export interface Question {
  readonly askedAt: number;
  readonly expiresAt: number;
}

/** What is shared by all runs of a host. */
export interface ApprovalDesk {
  readonly grants: GrantBook;
  /** Approvals that were used, by run and call: none is good for a second time. */
  readonly used: Set<string>;
  /** False: nobody can be asked, so that a call that asks is denied. */
  readonly canAsk: boolean;
  readonly clock: () => number;
}

/** The questions of one run. */
export class Approvals {
  readonly desk: ApprovalDesk;
  /** False: a call that asks is denied. */
  canAsk: boolean;
  /** Why, if that is the host's fault. */
  fault: string | null = null;
  /** Calls that ask, by id. */
  readonly questions = new Map<string, Question>();
  /** The questions of a stored run, until it goes on. */
  stored: readonly PendingApproval[] = [];
  /** What people said, by call; each is used once. */
  readonly answers = new Map<string, ApprovalAnswer>();

  constructor(desk: ApprovalDesk) {
    this.desk = desk;
    this.canAsk = desk.canAsk;
  }

  /** Takes over the questions of a stored run. */
  restore(pending: readonly PendingApproval[]): void {
    this.stored = pending;
    for (const { callId, askedAt, expiresAt } of pending) this.questions.set(callId, { askedAt, expiresAt });
  }

  /** From now on nobody can be asked; why, for the host to read. */
  refuse(fault: string): void {
    this.canAsk = false;
    this.fault = fault;
  }

  /** What stands for an answer to a call at a time; null if the call may go on waiting, or has not asked yet. */
  answerTo(callId: string, at: number): PersonalAnswer | null {
    const question = this.questions.get(callId);
    const answer = this.answers.get(callId) ?? null;
    if (answer?.verdict === 'reject') return answer;
    if (question !== undefined && at >= question.expiresAt) return { verdict: 'expire', reason: 'nobody answered in time' };
    if (answer !== null && at >= answer.expiresAt) return { verdict: 'expire', reason: 'the approval has expired' };
    return answer;
  }

  /** The arguments that a person put in place of a call's own; null if there are none. */
  editOf(callId: string): Readonly<Record<string, unknown>> | null {
    const answer = this.answers.get(callId);
    return answer?.verdict === 'approve' ? (answer.edit ?? null) : null;
  }

  /** Notes that a call asks. */
  ask(callId: string, at: number, expiresMs: number): void {
    if (!this.questions.has(callId)) this.questions.set(callId, { askedAt: at, expiresAt: at + expiresMs });
  }

  /** Notes that a call asks no more, and what it was let through by. `isCounted`: its grant has counted it already, before the process that made it was gone. */
  close(
    callId: string,
    runId: string,
    { verdict, grant, contract, handlerArgs: args }: CallDecision,
    { at, isCounted }: { readonly at: number; readonly isCounted: boolean },
  ): void {
    const answer = this.answers.get(callId);
    if (verdict === 'allow' && answer?.verdict === 'approve') this.desk.used.add(usedKey(runId, callId));
    if (verdict === 'allow' && grant !== null && contract !== null && args !== null && !isCounted)
      this.desk.grants.use(grant, { contract, args, at });
    this.questions.delete(callId);
    this.answers.delete(callId);
  }
}

/** Names an approval that was used. */
export function usedKey(runId: string, callId: string): string {
  return `${runId}/${callId}`;
}
