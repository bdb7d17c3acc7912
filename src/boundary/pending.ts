/** A call that waits for a person: what is shown to them, and what their answer is bound to. */
import { takeValue } from './crossing.ts';
import type { CallDecision } from './decide.ts';

/** A call that waits for a person. Plain data. */
export interface PendingApproval {
  readonly runId: string;
  readonly callId: string;
  readonly name: string;
  /** `name@version`. */
  readonly contract: string;
  readonly contractId: string;
  /** The arguments by name as they would reach the handler: whole, whatever `redact` says, since a person decides about them. */
  readonly args: Readonly<Record<string, unknown>>;
  /** The policy that asks. */
  readonly policy: string | null;
  readonly reason: string;
  /** The question in words. */
  readonly human: string;
  /** Milliseconds on the host's clock. */
  readonly askedAt: number;
  readonly expiresAt: number;
}

/** Describes a call that asks. */
export function pendingApproval(
  decision: CallDecision,
  { runId, callId, askedAt, expiresAt }: Pick<PendingApproval, 'runId' | 'callId' | 'askedAt' | 'expiresAt'>,
): PendingApproval {
  const { contract, policy, reason, human } = decision;
  return {
    runId,
    callId,
    name: contract?.name ?? '',
    contract: contract?.label ?? '',
    contractId: contract?.id ?? '',
    args: askedArguments(decision),
    policy,
    reason,
    human: human ?? reason,
    askedAt,
    expiresAt,
  };
}

/** The arguments that a person is asked about: as the handler would get them, or as the program gave them if a schema makes them into what is no plain data. */
export function askedArguments({ args, handlerArgs }: CallDecision): Readonly<Record<string, unknown>> {
  const { value, violation } = takeValue(handlerArgs);
  return (violation === null ? value : (args ?? {})) as Readonly<Record<string, unknown>>;
}
