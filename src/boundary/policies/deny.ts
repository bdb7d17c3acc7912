/** Policy `deny`: says which contracts may not be called. */
import { matchesAny, readPatterns } from './match.ts';
import { type PolicyBase, type PolicyRow, policyId } from './policy.ts';

/** Made by `deny`. */
export interface DenyPolicy extends PolicyBase {
  readonly kind: 'deny';
  readonly match: readonly string[];
  readonly reason: string;
  readonly use: readonly string[];
}

/** Options of `deny`. */
export interface DenyOptions {
  readonly id?: string;
  readonly reason?: string;
  /** Functions to use instead. */
  readonly use?: readonly string[];
}

/** Denies the contracts that the patterns cover: `deny('billing.delete_*')` is no pattern, `deny('billing.*')` is. */
export function deny(match: string | readonly string[], options: DenyOptions = {}): DenyPolicy {
  const patterns = readPatterns(match, 'deny');
  const { id, reason = 'the host does not offer it here', use = [] } = options;
  return { kind: 'deny', id: policyId(id, `deny ${patterns.join(' ')}`), match: patterns, reason, use };
}

/** Row of the policy table. */
export const denyRow: PolicyRow<DenyPolicy> = {
  doc: 'Denies what its patterns cover.',
  start: null,
  decide: ({ match, reason, use }, { contract }) =>
    matchesAny(match, contract) ? { verdict: 'deny', code: 'policy.forbidden', reason, alternatives: use } : null,
};
