/** A denial: a decision against a call, as both sides read it. Guest code sees it as `boundary.Denied`. */

/** When asking again can help. */
export type Retry = 'never' | 'after' | 'after_approval' | 'after_change';

/** The closed set of denial codes, each with what `retry` is unless the host says otherwise. */
export const DENIAL_CODES = {
  'policy.forbidden': 'never',
  'policy.needs_approval': 'after_approval',
  'approval.rejected': 'never',
  'approval.expired': 'after_approval',
  'rate.limited': 'after',
  'budget.exhausted': 'never',
  'schema.invalid_args': 'after_change',
  'schema.invalid_result': 'never',
  'contract.unknown': 'never',
  'contract.retired': 'never',
  'host.unavailable': 'after',
  'host.timeout': 'after',
  'host.error': 'never',
  'replay.mismatch': 'never',
} as const satisfies Record<string, Retry>;

/** One of the denial codes. */
export type DenialCode = keyof typeof DENIAL_CODES;

/** One broken rule of a schema: where, which, what was there and what is allowed. */
export interface Violation {
  readonly path: string;
  readonly rule: string;
  readonly got: unknown;
  readonly allowed: unknown;
}

/** What a host says to deny a call. */
export interface DenialInput {
  readonly code: DenialCode;
  readonly message: string;
  readonly retry?: Retry;
  /** Seconds after which asking again can help. */
  readonly retryAfter?: number | null;
  readonly violations?: readonly Violation[];
  /** Names of functions to use instead. */
  readonly alternatives?: readonly string[];
  /** The contract that was called, `name@version`. */
  readonly contract?: string | null;
  /** The id of the policy that decided. */
  readonly policy?: string | null;
  /** Names the decision in the host's records. */
  readonly decisionId?: string | null;
}

/** A denial with everything filled in. */
export interface Denial {
  readonly code: DenialCode;
  readonly message: string;
  readonly retry: Retry;
  readonly retryAfter: number | null;
  readonly violations: readonly Violation[];
  readonly alternatives: readonly string[];
  readonly contract: string | null;
  readonly policy: string | null;
  readonly decisionId: string | null;
}
