/** The decision on one call: every step in order, every code the steps can give, grants, limits, and versions side by side. */
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { Catalog } from '../../src/boundary/catalog.ts';
import { contract } from '../../src/boundary/contract.ts';
import type { ContractSpec } from '../../src/boundary/contract-spec.ts';
import { type CallDecision, type CallRequest, Decider, type Setting } from '../../src/boundary/decide.ts';
import { ContractError } from '../../src/boundary/errors.ts';
import { addGrant } from '../../src/boundary/grants.ts';
import { allow } from '../../src/boundary/policies/allow.ts';
import { ask } from '../../src/boundary/policies/ask.ts';
import { deny } from '../../src/boundary/policies/deny.ts';
import { PolicySet } from '../../src/boundary/policies/policy-set.ts';
import type { Policy } from '../../src/boundary/policies/table.ts';

const refund = (version = '1.0.0', more: Partial<ContractSpec> = {}) =>
  contract({
    name: 'billing.refund',
    version,
    input: {
      type: 'object',
      required: ['invoice_id', 'cents'],
      properties: { invoice_id: { type: 'string' }, cents: { type: 'integer', minimum: 1 } },
    },
    output: { type: 'boolean' },
    effect: 'irreversible',
    handler: () => true,
    ...more,
  });

const NOTHING: Setting = { states: {}, grants: [] };

function decide(policies: readonly Policy[], request: Partial<CallRequest>, contracts = [refund()], setting = NOTHING): CallDecision {
  const decider = new Decider(new Catalog(contracts), new PolicySet(policies));
  return decider.decide({ name: 'billing.refund', args: ['i-1', 500], kwargs: {}, at: 0, ...request }, setting);
}

const stagesOf = ({ stages }: CallDecision): string[] => stages.map(({ stage, verdict }) => `${stage} ${verdict}`);

test('a call that nothing stops goes through every step', () => {
  const decision = decide([allow('billing.*')], {});
  expect(decision).toMatchObject({
    verdict: 'allow',
    args: { invoice_id: 'i-1', cents: 500 },
    policy: 'allow billing.*',
    denial: null,
    human: null,
  });
  expect(stagesOf(decision)).toEqual(['contract pass', 'version pass', 'arguments pass', 'policies pass', 'limits pass']);
});

test('an unknown function is denied with those that come near', () => {
  const { denial, human } = decide([], { name: 'shop.refund' });
  expect(denial).toMatchObject({
    code: 'contract.unknown',
    message: 'There is no function shop.refund() here. Use billing.refund() instead.',
  });
  expect(human).toBe('The program called shop.refund, which no contract offers.');
});

test('a retired version is denied with what replaces it', () => {
  const old = refund('1.0.0', { retired: { reason: 'it took no currency', use: ['billing.refund_in'] } });
  expect(decide([], {}, [old]).denial).toMatchObject({
    code: 'contract.retired',
    message: 'billing.refund() is retired: it took no currency. Use billing.refund_in() instead.',
    contract: 'billing.refund@1.0.0',
  });
});

test('a wrong arity is a TypeError and no denial', () => {
  const decision = decide([deny('*')], { args: [] });
  expect(decision).toMatchObject({ verdict: 'raise', denial: null });
  expect(decision.typeError).toBe(
    "billing.refund() missing 2 required arguments: 'invoice_id', 'cents'; its signature is billing.refund(invoice_id, cents)",
  );
});

test('arguments that break the schema are denied before any policy is asked', () => {
  const decision = decide([deny('*')], { args: ['i-1', 0] });
  expect(decision.denial).toMatchObject({
    code: 'schema.invalid_args',
    message: 'billing.refund() got arguments that it does not take: cents breaks minimum: 1 allowed, 0 given. Correct them and call again.',
    violations: [{ path: 'cents', rule: 'minimum', got: 0, allowed: 1 }],
  });
  expect(stagesOf(decision).at(-1)).toBe('arguments deny');
});

test('a policy denies with its id', () => {
  const decision = decide([deny('billing.*', { reason: 'closed', use: ['billing.request_refund'] })], {});
  expect(decision.denial).toMatchObject({ code: 'policy.forbidden', policy: 'deny billing.*', alternatives: ['billing.request_refund'] });
  expect(decision.human).toBe('The policy "deny billing.*" denied billing.refund@1.0.0: closed.');
});

test("the contract's own limits hold whatever policies allow", () => {
  const one = refund('1.0.0', { limits: { perRun: 2, rate: { calls: 1, perMs: 1000 } } });
  const decider = new Decider(new Catalog([one]), new PolicySet([allow('*')]));
  let { states } = NOTHING;
  const seen = [0, 10, 1000, 9000].map((at) => {
    const decision = decider.decide({ name: one.name, args: ['i', 1], kwargs: {}, at }, { states, grants: [] });
    if (decision.verdict === 'allow') states = decider.settle(decision, at, true, decider.spend(decision, at, states));
    return decision.denial?.code ?? decision.verdict;
  });
  expect(seen).toEqual(['allow', 'rate.limited', 'allow', 'budget.exhausted']);
  const fresh = decider.decide({ name: one.name, args: ['i', 1], kwargs: {}, at: 9000 }, { states: decider.forNewRun(states), grants: [] });
  expect(fresh.verdict).toBe('allow');
});

describe('approval', () => {
  const policies = [
    ask('billing.refund', { reason: 'over 100.00', when: { properties: { cents: { exclusiveMinimum: 10_000 } } }, expiresMs: 60_000 }),
  ];
  const args = ['i-1', 20_000];

  test('asks, and says so to the human', () => {
    const decision = decide(policies, { args });
    expect(decision).toMatchObject({ verdict: 'ask', expiresMs: 60_000, denial: null });
    expect(decision.human).toBe('billing.refund@1.0.0 needs approval by the policy "ask billing.refund": over 100.00.');
    expect(decide(policies, {}).verdict).toBe('allow');
  });

  test('an approval or a grant answers', () => {
    expect(decide(policies, { args, answer: { verdict: 'approve', by: 'ann' } })).toMatchObject({ verdict: 'allow', grant: null });
    const grants = addGrant([], { id: 'g', match: 'billing.*', by: 'ann', expiresAt: 10, maxAmount: { argument: 'cents', max: 30_000 } });
    expect(decide(policies, { args }, [refund()], { states: {}, grants })).toMatchObject({ verdict: 'allow', grant: 'g' });
    expect(decide(policies, { args, at: 10 }, [refund()], { states: {}, grants }).verdict).toBe('ask');
  });

  test('does not help against a deny', () => {
    expect(decide([...policies, deny('*')], { args, answer: { verdict: 'approve', by: 'ann' } }).verdict).toBe('deny');
  });
});

test('policies see what the handler will see', () => {
  const one = contract({
    name: 'pay',
    version: '1.0.0',
    input: z.object({ cents: z.coerce.number().default(50_000) }),
    output: z.null(),
    handler: () => null,
  });
  const policies = [ask('pay', { when: { properties: { cents: { exclusiveMinimum: 10_000 } } } })];
  for (const args of [['20000'], []]) expect(decide(policies, { name: 'pay', args }, [one]).verdict).toBe('ask');
});

describe('versions side by side', () => {
  const versions = ['1.0.0', '1.2.0', '2.0.0', '3.0.0-rc.1'].map((version) =>
    refund(version, version === '1.0.0' ? { retired: true } : {}),
  );
  test.each([
    [[], '2.0.0'],
    [['billing@1'], '1.2.0'],
    [['billing.refund@1.0.0'], '1.0.0'],
    [['*@3'], '3.0.0-rc.1'],
  ])('pins %j offer %s', (pins, version) => {
    expect(new Catalog(versions, pins).find('billing.refund')?.version).toBe(version);
  });

  test('refuses what cannot be', () => {
    expect(() => new Catalog(versions, ['billing@4'])).toThrow(ContractError);
    expect(() => new Catalog(versions, ['billing'])).toThrow(ContractError);
    expect(() => new Catalog(versions, ['billing@1', 'billing.refund@2'])).toThrow(/No version/);
    expect(() => new Catalog([refund(), refund()])).toThrow(/billing.refund@1.0.0/);
    expect(() => new Catalog([refund(), { ...refund(), name: 'billing' } as ReturnType<typeof refund>])).toThrow(/namespace/);
  });
});
