/** Policy `where`: lets calls through only if their arguments pass a test. */
import { PolicyError } from '../errors.ts';
import { matchesAny, readPatterns } from './match.ts';
import { type ArgumentTest, checkTest, failedTest, type PolicyBase, type PolicyRow, policyId } from './policy.ts';

/** Made by `where`. */
export interface WherePolicy extends PolicyBase {
  readonly kind: 'where';
  readonly match: readonly string[];
  readonly test: ArgumentTest;
  readonly reason: string;
  readonly use: readonly string[];
}

/** Denies calls whose arguments fail the test, a JSON Schema or a predicate; `reason` says what is wanted, to the model. */
export function where(
  match: string | readonly string[],
  test: ArgumentTest,
  reason: string,
  options: { readonly id?: string; readonly use?: readonly string[] } = {},
): WherePolicy {
  const patterns = readPatterns(match, 'where');
  checkTest(test, 'where');
  if (typeof reason !== 'string' || reason.trim() === '') throw new PolicyError('where: the reason must say what is wanted.');
  const { id, use = [] } = options;
  return { kind: 'where', id: policyId(id, `where ${patterns.join(' ')}`), match: patterns, test, reason, use };
}

/** Row of the policy table. */
export const whereRow: PolicyRow<WherePolicy> = {
  doc: 'Denies calls whose arguments fail a JSON Schema or a predicate.',
  start: null,
  decide({ match, test, reason, use }, { contract, args }) {
    const violations = matchesAny(match, contract) ? failedTest(test, args) : null;
    if (violations === null) return null;
    return { verdict: 'deny', code: 'policy.forbidden', reason, retry: 'after_change', violations, alternatives: use };
  },
};
