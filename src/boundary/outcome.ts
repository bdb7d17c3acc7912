/** What `run` and `runSync` return: how a run ended, what it printed, called and used. */
import type { Denial } from '../interpreter/denial.ts';
import type { RunError } from '../interpreter/errors.ts';
import type { CallStep, CallsStep, LimitStep } from '../interpreter/step.ts';
import type { CallDecision, StageReport } from './decide.ts';

/** What a call got back. */
export type CallOutcome =
  | { readonly status: 'result'; readonly value: unknown }
  | { readonly status: 'error'; readonly type: string; readonly message: string }
  | { readonly status: 'denied'; readonly denial: Denial };

/** One external call of a run. */
export interface CallRecord {
  readonly callId: string;
  readonly name: string;
  readonly args: readonly unknown[];
  readonly kwargs: Readonly<Record<string, unknown>>;
  readonly outcome: CallOutcome;
  /** Only for calls of contracts. */
  readonly decision?: CallDecisionRecord;
}

/** Why a call was dispatched or not. For the host: `human` and `fault` may hold what the program must not see. */
export interface CallDecisionRecord {
  /** The program reads it as `decision_id`. */
  readonly id: string;
  readonly verdict: CallDecision['verdict'];
  /** `name@version`. */
  readonly contract: string;
  readonly contractId: string;
  /** The policy that decided; null if none had anything to say. */
  readonly policy: string | null;
  readonly reason: string;
  /** A denial in words for the host's people. */
  readonly human: string | null;
  /** What a policy or a schema of the host threw. */
  readonly fault: string | null;
  /** The person who approved or rejected the call, and the arguments they put in place of the program's. */
  readonly approval: { readonly by: string; readonly edit: Readonly<Record<string, unknown>> | null } | null;
  /** The standing grant that stood for an approval. */
  readonly grant: string | null;
  /** Milliseconds on the run's clock. */
  readonly at: number;
  /** Every step of the call's way, and what each policy said. */
  readonly stages: readonly StageReport[];
}

/** What every outcome tells. */
export interface OutcomeBase {
  /** Everything printed, piece by piece; joined, it is the run's stdout. */
  readonly prints: readonly string[];
  readonly calls: readonly CallRecord[];
  readonly usage: LimitStep['usage'];
}

/** An uncaught denial, with the call it answered: ready to be shown to a model. */
export interface UncaughtDenial extends Denial {
  /** Line of the program that made the call. */
  readonly line: number | null;
  readonly call: {
    readonly callId: string;
    readonly name: string;
    readonly args: readonly unknown[];
    readonly kwargs: Readonly<Record<string, unknown>>;
  };
}

/** The program reached its end; `value` is that of its last expression statement. */
export interface Completed extends OutcomeBase {
  readonly status: 'completed';
  readonly value: unknown;
}

/** The program ended with an exception, or does not compile. */
export interface Failed extends OutcomeBase {
  readonly status: 'error';
  readonly error: RunError;
}

/** A limit ended the program. */
export interface Limited extends OutcomeBase {
  readonly status: 'limit';
  readonly error: LimitStep['error'];
}

/** The program did not catch a denial. */
export interface Denied extends OutcomeBase {
  readonly status: 'denied';
  readonly denial: UncaughtDenial;
  readonly error: RunError;
}

/** The program waits for a function that has no handler; `step` goes on from there. */
export interface Paused extends OutcomeBase {
  readonly status: 'paused';
  readonly step: CallStep | CallsStep;
}

/** How a run ended. */
export type Outcome = Completed | Failed | Limited | Denied | Paused;
