/** Policy `allow`: says which contracts may be called. As soon as a list holds one, whatever no `allow` covers is denied. */
import { matchesAny, readPatterns } from './match.ts';
import { type PolicyBase, type PolicyRow, policyId } from './policy.ts';

/** Made by `allow`. */
export interface AllowPolicy extends PolicyBase {
  readonly kind: 'allow';
  readonly match: readonly string[];
}

/** Allows the contracts that the patterns cover: `allow('billing.*')`. */
export function allow(match: string | readonly string[], options: { readonly id?: string } = {}): AllowPolicy {
  const patterns = readPatterns(match, 'allow');
  return { kind: 'allow', id: policyId(options.id, `allow ${patterns.join(' ')}`), match: patterns };
}

/** Row of the policy table. */
export const allowRow: PolicyRow<AllowPolicy> = {
  doc: 'Allows what its patterns cover; what no `allow` of the list covers is denied.',
  start: null,
  decide: ({ match }, { contract }) => (matchesAny(match, contract) ? { verdict: 'allow', reason: `${contract.name} is allowed` } : null),
};
