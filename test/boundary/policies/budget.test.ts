/** Policy `budget`: calls, bytes and cost, and arguments that would cheat it. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PolicyError } from '../../../src/boundary/errors.ts';
import { budget } from '../../../src/boundary/policies/budget.ts';
import { PolicySet } from '../../../src/boundary/policies/policy-set.ts';
import { sizeOf } from '../../../src/boundary/policies/size.ts';
import { call, decide, makeCalls, NOW, REFUND } from './cases.ts';

test('counts calls', () => {
  expect(makeCalls(budget('billing.*', { calls: 2 }), [call(), call(NOW), call(), call()])).toEqual(['allow', 'allow', 'allow', 'deny']);
  const { refusal, reason } = decide(budget('*', { calls: 0 }), call());
  expect([refusal?.code, reason]).toEqual(['budget.exhausted', 'all 0 calls that are allowed in this run are used up']);
});

test('adds up what an argument says', () => {
  const policy = budget('billing.refund', { cost: { max: 500, argument: 'cents', unit: 'cents' }, scope: 'session' });
  const refund = (cents: unknown) => call(REFUND, { cents });
  expect(makeCalls(policy, [refund(300), refund(250), refund(200), refund(1), call()])).toEqual([
    'allow',
    'deny',
    'allow',
    'deny',
    'allow',
  ]);
  expect(decide(policy, refund(600)).reason).toBe('this call would cost 600 cents; 500 cents are allowed in this session, 500 are left');
});

test.each([-1, Number.NaN, Infinity, '5', null, -(10n ** 30n), {}])('denies an amount of %s, which could refill it', (cents) => {
  const decision = decide(budget('*', { cost: { max: 10, argument: 'cents' } }), call(REFUND, { cents }));
  expect(decision).toMatchObject({ verdict: 'deny', fault: expect.stringContaining('no amount') });
});

test('counts bytes of arguments and results', () => {
  const set = new PolicySet([budget('*', { bytes: 100 })]);
  const one = call(REFUND, { note: 'x'.repeat(40) });
  let states = set.spend(one, {});
  expect(set.decide(one, states).verdict).toBe('deny');
  states = set.settle(call(), 'y'.repeat(200), set.spend(call(), {}));
  expect(set.decide(call(), states)).toMatchObject({ verdict: 'deny', refusal: { code: 'budget.exhausted' } });
});

test('sizes follow JSON', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(sizeOf(value)).toBe(JSON.stringify(value).replaceAll(/\\(u[\da-f]{4}|.)/g, '.').length);
    }),
  );
});

test.each([{}, { calls: -1 }, { bytes: Number.NaN }, { cost: { max: 1 } }, { cost: { max: 1, perCall: -1 } }, { calls: 1, scope: 'day' }])(
  'refuses %j',
  (options) => {
    expect(() => budget('*', options as { calls: number })).toThrow(PolicyError);
  },
);
