/** What a policy is: plain data with a kind, and beside it a row of pure functions. */
import type { DenialCode, Retry, Violation } from '../../interpreter/denial.ts';
import type { Effect } from '../contract-spec.ts';
import { PolicyError } from '../errors.ts';
import { checkSchema, findViolations } from '../schema/compile.ts';
import type { Schema } from '../schema/schema.ts';

/** What a policy is asked about. */
export interface PolicyCall {
  readonly contract: CalledContract;
  /** The arguments by name, validated. */
  readonly args: Readonly<Record<string, unknown>>;
  /** Milliseconds on the run's clock, which the journal keeps. */
  readonly at: number;
}

/** What policies may know of a contract. */
export interface CalledContract {
  readonly name: string;
  readonly version: string;
  readonly effect: Effect;
}

/** What every policy has. */
export interface PolicyBase {
  readonly kind: string;
  /** Names the policy in decisions, denials and journals. */
  readonly id: string;
}

/** What one policy says of a call; null if it has nothing to say. */
export type Verdict =
  | { readonly verdict: 'allow'; readonly reason: string }
  | { readonly verdict: 'ask'; readonly reason: string; readonly expiresMs: number }
  | Refusal
  | null;

/** A verdict against the call. */
export interface Refusal {
  readonly verdict: 'deny';
  readonly code: DenialCode;
  readonly reason: string;
  readonly retry?: Retry;
  /** Seconds. */
  readonly retryAfter?: number;
  readonly violations?: readonly Violation[];
  readonly alternatives?: readonly string[];
}

/** What a policy remembers between calls: plain JSON, so that snapshots and journals can keep it. */
export type PolicyState = null | number | { readonly [name: string]: number };

/** One line of what may still be used, with the names that the program reads. */
export interface BudgetLine {
  readonly policy: string;
  /** Patterns of the functions it is for, together. */
  readonly functions: readonly string[];
  readonly what: 'calls' | 'bytes' | 'cost' | 'rate';
  /** Of a cost. */
  readonly unit: string | null;
  readonly scope: 'run' | 'session';
  readonly max: number;
  /** Of a rate: calls that may be made at once. */
  readonly left: number;
  /** Of a rate: the stretch of time that `max` is for. */
  readonly per_seconds: number | null;
}

/** A row of the policy table. All functions are pure: state goes in and comes out. */
export interface PolicyRow<P extends PolicyBase, S extends PolicyState = null> {
  /** One sentence for the documents. */
  readonly doc: string;
  /** State before the first call. */
  readonly start: S;
  /** How long state lives. */
  readonly scope?: (policy: P) => 'run' | 'session';
  readonly decide: (policy: P, call: PolicyCall, state: S) => Verdict;
  /** State after a call that was let through. */
  readonly spend?: (policy: P, call: PolicyCall, state: S) => S;
  /** What may still be used. */
  readonly left?: (policy: P, state: S, at: number) => readonly BudgetLine[];
  /** State after the outcome of such a call is known. */
  readonly settle?: (policy: P, call: PolicyCall, result: unknown, state: S) => S;
}

/** A test of arguments: a JSON Schema, which keeps the policy plain data, or a function of the host. */
export type ArgumentTest = Schema | ((args: Readonly<Record<string, unknown>>) => boolean);

/** Checks a test when the policy is made. Throws PolicyError. */
export function checkTest(test: unknown, where: string): asserts test is ArgumentTest {
  if (typeof test === 'function') return;
  try {
    checkSchema(test, `${where}: the test`);
  } catch (error) {
    throw new PolicyError((error as Error).message);
  }
}

/** Returns what in the arguments breaks the test; null if they pass. Throws PolicyError if a function does not answer true or false. */
export function failedTest(test: ArgumentTest, args: Readonly<Record<string, unknown>>): readonly Violation[] | null {
  if (typeof test === 'function') {
    const answer: unknown = test(args);
    if (typeof answer !== 'boolean') throw new PolicyError(`a predicate must return true or false at once, not ${typeof answer}`);
    return answer ? null : [];
  }
  const violations = findViolations(test, args);
  return violations.length === 0 ? null : violations;
}

/** Checks an id that a host gave, or takes the one made from the policy's fields. */
export function policyId(given: string | undefined, made: string): string {
  if (given === undefined) return made;
  if (typeof given !== 'string' || given === '' || given.length > 200) throw new PolicyError('The id of a policy must be a short string.');
  return given;
}
