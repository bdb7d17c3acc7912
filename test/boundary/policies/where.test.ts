/** Policy `where`: tests of arguments by schema and by function. */
import { expect, test } from 'vitest';
import { PolicyError } from '../../../src/boundary/errors.ts';
import { where } from '../../../src/boundary/policies/where.ts';
import { call, decide, NOW, REFUND } from './cases.ts';

test('a schema denies with violations', () => {
  const policy = where('billing.*', { properties: { cents: { maximum: 10_000 } } }, 'refunds are at most 100.00', {
    use: ['billing.request_refund'],
  });
  expect(decide(policy, call(REFUND, { cents: 10_000 })).verdict).toBe('allow');
  expect(decide(policy, call(REFUND, { cents: 90_000 })).refusal).toEqual({
    verdict: 'deny',
    code: 'policy.forbidden',
    reason: 'refunds are at most 100.00',
    retry: 'after_change',
    violations: [{ path: 'cents', rule: 'maximum', got: 90_000, allowed: 10_000 }],
    alternatives: ['billing.request_refund'],
  });
  expect(decide(policy, call(NOW, { cents: 90_000 })).verdict).toBe('allow');
});

test('a function denies without', () => {
  const policy = where('*', ({ cents }) => typeof cents === 'number' && cents % 2 === 0, 'only even sums');
  expect(decide(policy, call(REFUND, { cents: 2 })).verdict).toBe('allow');
  expect(decide(policy, call(REFUND, { cents: 3 })).refusal?.violations).toEqual([]);
});

test('wants a reason and a proper test', () => {
  expect(() => where('*', true, ' ')).toThrow(PolicyError);
  expect(() => where('*', { maximun: 3 }, 'x')).toThrow(/maximun/);
});
