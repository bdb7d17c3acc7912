/** Policy `maxEffect`: bounds what calls may do to the world. */
import { EFFECTS } from '../contract-check.ts';
import type { Effect } from '../contract-spec.ts';
import { PolicyError } from '../errors.ts';
import { matchesAny, readPatterns } from './match.ts';
import { type PolicyBase, type PolicyRow, policyId } from './policy.ts';

/** Made by `maxEffect`. */
export interface MaxEffectPolicy extends PolicyBase {
  readonly kind: 'maxEffect';
  readonly effect: Effect;
  readonly except: readonly string[];
}

/** Denies contracts with a greater effect, `except` those of the patterns: `maxEffect('read')` makes a run read-only. */
export function maxEffect(
  effect: Effect,
  options: { readonly id?: string; readonly except?: string | readonly string[] } = {},
): MaxEffectPolicy {
  if (!EFFECTS.includes(effect)) throw new PolicyError(`maxEffect: the effect must be one of ${EFFECTS.join(', ')}.`);
  const except = options.except === undefined ? [] : readPatterns(options.except, 'maxEffect');
  return { kind: 'maxEffect', id: policyId(options.id, `maxEffect ${effect}`), effect, except };
}

/** Row of the policy table. */
export const maxEffectRow: PolicyRow<MaxEffectPolicy> = {
  doc: 'Denies contracts whose effect is greater: pure, read, write, irreversible.',
  start: null,
  decide({ effect, except }, { contract }) {
    if (EFFECTS.indexOf(contract.effect) <= EFFECTS.indexOf(effect) || matchesAny(except, contract)) return null;
    return { verdict: 'deny', code: 'policy.forbidden', reason: `its effect is ${contract.effect}, and no more than ${effect} is allowed` };
  },
};
