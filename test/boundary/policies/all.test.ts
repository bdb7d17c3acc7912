/** The suite that every policy passes, and how policies combine. */
import { describe, expect, test } from 'vitest';
import { PolicyError } from '../../../src/boundary/errors.ts';
import { allow } from '../../../src/boundary/policies/allow.ts';
import { ask } from '../../../src/boundary/policies/ask.ts';
import { deny } from '../../../src/boundary/policies/deny.ts';
import { maxEffect } from '../../../src/boundary/policies/max-effect.ts';
import { PolicySet, type PolicyStates } from '../../../src/boundary/policies/policy-set.ts';
import { POLICIES, type Policy } from '../../../src/boundary/policies/table.ts';
import { where } from '../../../src/boundary/policies/where.ts';
import { readSourceFiles } from '../../source-files.ts';
import { call, decide, NOW, ONE_OF_EACH, REFUND } from './cases.ts';

test('every row has its file, its policy here and its test', () => {
  const files = (folder: string): string[] => readSourceFiles(folder).map(({ path }) => path.replace(/.*\/(.*?)(\.test)?\.ts$/, '$1'));
  expect(ONE_OF_EACH.map(({ kind }) => kind).sort()).toEqual(Object.keys(POLICIES).sort());
  for (const kind of Object.keys(POLICIES)) {
    const name = kind.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    expect(files('src/boundary/policies')).toContain(name);
    expect(files('test/boundary/policies')).toContain(name);
  }
});

describe.each(ONE_OF_EACH.map((policy) => [policy.kind, policy] as const))('%s', (kind, policy) => {
  test('has an id and a sentence of documentation', () => {
    expect(policy.id).toMatch(new RegExp(`^${kind} `));
    expect(POLICIES[kind].doc).toMatch(/^[A-Z].*\.$/);
  });

  test('is plain data', () => {
    expect(JSON.parse(JSON.stringify(policy))).toEqual(policy);
    expect(decide(JSON.parse(JSON.stringify(policy)) as Policy, call(NOW)).verdict).toBe('allow');
  });

  test('leaves calls alone that are not its business', () => {
    const set = new PolicySet([policy]);
    expect(set.decide(call(NOW), {})).toMatchObject({ verdict: 'allow', fault: null });
    expect(set.settle(call(NOW), 'x', set.spend(call(NOW), {}))).toEqual({});
  });

  test('stops its own calls sooner or later, with a reason, and says so in the steps', () => {
    const set = new PolicySet([policy]);
    let states: PolicyStates = {};
    let decision = set.decide(call(), states);
    for (let i = 0; i < 3 && decision.verdict === 'allow'; i++) {
      states = set.spend(call(), states);
      decision = set.decide(call(), states);
    }
    expect(decision.verdict).toBe(kind === 'ask' ? 'ask' : 'deny');
    expect(decision.reason).toMatch(/^\w.*[^.]$/);
    expect(decision.steps).toHaveLength(1);
    if (kind !== 'allow') expect(decision.policy).toBe(policy.id);
  });

  test('decides the same again, and changes no state by deciding', () => {
    const set = new PolicySet([policy]);
    const states = Object.freeze(set.spend(call(), {}));
    const before = JSON.stringify(states);
    expect(set.decide(call(), states)).toEqual(set.decide(call(), states));
    set.spend(call(), states);
    expect(JSON.stringify(states)).toBe(before);
    expect(JSON.parse(before)).toEqual(states);
  });

  test('counts by run or by session', () => {
    const set = new PolicySet([policy]);
    const states = set.spend(call(), {});
    expect(set.forNewRun(states)).toEqual(kind === 'rate' || kind === 'budget' ? states : {});
  });

  test('survives arguments that fight back, and denies on doubt', () => {
    const args = new Proxy({}, { get: () => explode(), ownKeys: () => explode(), getOwnPropertyDescriptor: () => explode() });
    expect(['allow', 'deny', 'ask']).toContain(decide(policy, call(REFUND, args)).verdict);
  });
});

function explode(): never {
  throw new RangeError('boom');
}

describe('together', () => {
  test('the first deny wins, and nobody is asked after it', () => {
    const decision = new PolicySet([ask('*'), deny('billing.*', { id: 'one' }), deny('*', { id: 'two' })]).decide(call(), {});
    expect(decision).toMatchObject({ verdict: 'deny', policy: 'one' });
    expect(decision.steps.map(({ policy }) => policy)).toEqual(['ask *', 'one']);
  });

  test('a deny beats an earlier ask and an earlier allow', () => {
    expect(new PolicySet([allow('*'), ask('*'), maxEffect('read')]).decide(call(), {}).verdict).toBe('deny');
  });

  test.each([[[allow('*'), ask('*')]], [[ask('*'), allow('*')]]])('ask beats allow in any order', (policies) => {
    expect(new PolicySet(policies).decide(call(), {})).toMatchObject({ verdict: 'ask', policy: 'ask *', expiresMs: 86_400_000 });
  });

  test('no policy at all allows: to offer a contract is to permit it', () => {
    expect(new PolicySet([]).decide(call(), {})).toMatchObject({ verdict: 'allow', policy: null });
  });

  test('beside an allow, what none covers is denied, asked about or not', () => {
    expect(new PolicySet([allow('clock.*'), ask('*')]).decide(call(), {})).toMatchObject({
      verdict: 'deny',
      policy: null,
      reason: 'no policy allows it',
    });
  });

  test('a policy that throws denies, and what it threw is for the host', () => {
    const policy = where('*', () => explode(), 'never');
    const decision = new PolicySet([policy, allow('*')]).decide(call(), {});
    expect(decision).toMatchObject({
      verdict: 'deny',
      policy: 'where *',
      fault: 'RangeError: boom',
      refusal: { code: 'policy.forbidden' },
    });
    expect(JSON.stringify({ ...decision, fault: null })).not.toContain('boom');
  });

  test('a predicate that is no yes or no denies', () => {
    const policy = where('*', (async () => true) as unknown as () => boolean, 'never');
    expect(new PolicySet([policy]).decide(call(), {})).toMatchObject({ verdict: 'deny', fault: expect.stringContaining('at once') });
  });

  test.each([
    [[deny('*'), deny('*')]],
    [[{ kind: 'toString', id: 'a' }]],
    [[{ kind: 'deny', id: '__proto__', match: ['*'] }]],
    [[null]],
    ['deny'],
  ])('refuses %j', (policies) => {
    expect(() => new PolicySet(policies as Policy[])).toThrow(PolicyError);
  });
});
