/** Policy `ask`: has a person decide. */
import { PolicyError } from '../errors.ts';
import { matchesAny, readPatterns } from './match.ts';
import { type ArgumentTest, checkTest, failedTest, type PolicyBase, type PolicyRow, policyId } from './policy.ts';

/** An answer later than this counts as none. */
const DEFAULT_EXPIRY_MS = 24 * 60 * 60 * 1000;

/** Made by `ask`. */
export interface AskPolicy extends PolicyBase {
  readonly kind: 'ask';
  readonly match: readonly string[];
  readonly when: ArgumentTest | null;
  readonly reason: string;
  readonly expiresMs: number;
}

/** Options of `ask`. */
export interface AskOptions {
  readonly id?: string;
  /** Asks only about calls whose arguments pass the test, a JSON Schema or a predicate. */
  readonly when?: ArgumentTest;
  readonly reason?: string;
  readonly expiresMs?: number;
}

/** Asks about the contracts that the patterns cover: `ask('billing.refund', { when: { properties: { cents: { exclusiveMinimum: 10_000 } } } })`. */
export function ask(match: string | readonly string[], options: AskOptions = {}): AskPolicy {
  const patterns = readPatterns(match, 'ask');
  const { id, when, reason = 'a person decides about it', expiresMs = DEFAULT_EXPIRY_MS } = options;
  if (when !== undefined) checkTest(when, 'ask');
  if (!(Number.isSafeInteger(expiresMs) && expiresMs > 0)) throw new PolicyError('ask: expiresMs must be a positive whole number.');
  return { kind: 'ask', id: policyId(id, `ask ${patterns.join(' ')}`), match: patterns, when: when ?? null, reason, expiresMs };
}

/** Row of the policy table. */
export const askRow: PolicyRow<AskPolicy> = {
  doc: 'Stops the run until a person approves or rejects the call.',
  start: null,
  decide({ match, when, reason, expiresMs }, { contract, args }) {
    const isMeant = matchesAny(match, contract) && (when === null || failedTest(when, args) === null);
    return isMeant ? { verdict: 'ask', reason, expiresMs } : null;
  },
};
