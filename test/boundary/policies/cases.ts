/** What every policy must do, whatever its kind: one policy of each that has nothing to say of `clock.now`, and calls to try it with. */
import { Contract } from '../../../src/boundary/contract.ts';
import type { Effect } from '../../../src/boundary/contract-spec.ts';
import { allow } from '../../../src/boundary/policies/allow.ts';
import { ask } from '../../../src/boundary/policies/ask.ts';
import { budget } from '../../../src/boundary/policies/budget.ts';
import { deny } from '../../../src/boundary/policies/deny.ts';
import { maxEffect } from '../../../src/boundary/policies/max-effect.ts';
import type { PolicyCall } from '../../../src/boundary/policies/policy.ts';
import { type Decision, PolicySet, type PolicyStates } from '../../../src/boundary/policies/policy-set.ts';
import { rate } from '../../../src/boundary/policies/rate.ts';
import type { Policy } from '../../../src/boundary/policies/table.ts';
import { where } from '../../../src/boundary/policies/where.ts';

/** A contract that takes whatever is named `cents` and `note`. */
export function offer(name: string, effect: Effect = 'write', version = '1.2.0'): Contract {
  const input = { type: 'object', properties: { cents: {}, note: {} } };
  return new Contract({ name, version, input, output: true, effect, handler: () => null });
}

export const REFUND = offer('billing.refund', 'irreversible');
export const NOW = offer('clock.now', 'read');

/** A call as policies see it. */
export function call(contract: Contract = REFUND, args: Record<string, unknown> = {}, at = 0): PolicyCall {
  return { contract, args, at };
}

/** Decides by one policy alone. */
export function decide(policy: Policy, one: PolicyCall, states: PolicyStates = {}): Decision {
  return new PolicySet([policy]).decide(one, states);
}

/** Makes calls one after the other as a run does; returns the verdicts. */
export function makeCalls(policy: Policy, calls: readonly PolicyCall[], states: PolicyStates = {}): string[] {
  const set = new PolicySet([policy]);
  return calls.map((one) => {
    const { verdict } = set.decide(one, states);
    if (verdict === 'allow') states = set.spend(one, states);
    return verdict;
  });
}

/** One of each kind, that denies or asks about `billing.refund` at the latest when it is called over and over. */
export const ONE_OF_EACH: readonly Policy[] = [
  allow('clock.*'),
  deny('billing.*'),
  maxEffect('write'),
  where('billing.*', { required: ['note'] }, 'a note is wanted'),
  budget('billing.*', { calls: 2, bytes: 1000, cost: { max: 10, perCall: 1 }, scope: 'session' }),
  rate('billing.*', { calls: 2, perMs: 1000 }),
  ask('billing.*'),
];
