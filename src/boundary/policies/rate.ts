/** Policy `rate`: so many calls in a stretch of time, by the generic cell rate algorithm: one number of state, no timers. */
import { PolicyError } from '../errors.ts';
import { matchesAny, readPatterns } from './match.ts';
import { type PolicyBase, type PolicyRow, policyId } from './policy.ts';

/** Made by `rate`. */
export interface RatePolicy extends PolicyBase {
  readonly kind: 'rate';
  readonly match: readonly string[];
  readonly calls: number;
  readonly perMs: number;
  readonly burst: number;
}

/** Options of `rate`. */
export interface RateOptions {
  readonly id?: string;
  readonly calls: number;
  readonly perMs: number;
  /** Calls that may come at once; `calls` unless said otherwise. */
  readonly burst?: number;
}

/** Bounds how often the contracts of the patterns are called, together. Reads the run's clock only, so that a replay decides the same. */
export function rate(match: string | readonly string[], options: RateOptions): RatePolicy {
  const patterns = readPatterns(match, 'rate');
  const { id, calls, perMs, burst = calls } = options;
  for (const [name, value] of Object.entries({ calls, perMs, burst })) {
    if (!(Number.isSafeInteger(value) && value > 0)) throw new PolicyError(`rate: ${name} must be a positive whole number.`);
  }
  return { kind: 'rate', id: policyId(id, `rate ${patterns.join(' ')}`), match: patterns, calls, perMs, burst };
}

/** Rounding of times in milliseconds. */
const SLACK_MS = 1e-6;

/** Row of the policy table. State is the theoretical arrival time: when the next call would come if all came evenly. */
export const rateRow: PolicyRow<RatePolicy, number> = {
  doc: 'Denies calls that come too fast, and says how long to wait.',
  start: 0,
  scope: () => 'session',
  decide({ match, calls, perMs, burst }, { contract, at }, arrival) {
    if (!matchesAny(match, contract)) return null;
    const waitMs = arrival - (perMs / calls) * (burst - 1) - at;
    if (waitMs <= SLACK_MS) return null;
    const reason = `${calls} calls in ${perMs / 1000} s are allowed`;
    return { verdict: 'deny', code: 'rate.limited', reason, retryAfter: Math.ceil(waitMs) / 1000 };
  },
  left({ id: policy, match: functions, calls, perMs, burst }, arrival, at) {
    const left = Math.min(burst, Math.max(0, Math.floor((at - arrival) / (perMs / calls) + burst + SLACK_MS)));
    return [{ policy, functions, what: 'rate', unit: null, scope: 'session', max: calls, left, per_seconds: perMs / 1000 }];
  },
  spend: ({ match, calls, perMs }, { contract, at }, arrival) =>
    matchesAny(match, contract) ? Math.max(arrival, at) + perMs / calls : arrival,
};
