/** What `run` and `runSync` return: how a run ended, what it printed, called and used. */
import type { Denial } from '../interpreter/denial.ts';
import type { RunError } from '../interpreter/errors.ts';
import type { CallStep, CallsStep, LimitStep } from '../interpreter/step.ts';

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
