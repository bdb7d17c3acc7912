/** Policy `allow`: patterns. */
import { expect, test } from 'vitest';
import { PolicyError } from '../../../src/boundary/errors.ts';
import { allow } from '../../../src/boundary/policies/allow.ts';
import { call, decide, offer } from './cases.ts';

test.each([
  ['*', 'billing.refund', true],
  ['billing.*', 'billing.refund', true],
  ['billing.*', 'billing.old.refund', true],
  ['billing.*', 'billings.refund', false],
  ['billing.*', 'billing', false],
  ['billing', 'billing.refund', false],
  ['billing.refund', 'billing.refund', true],
  ['billing.refund', 'billing.refund_all', false],
  ['billing.refund@1', 'billing.refund', true],
  ['billing.*@1.2', 'billing.refund', true],
  ['*@1.2.0', 'billing.refund', true],
  ['billing.refund@2', 'billing.refund', false],
  ['billing.refund@1.20', 'billing.refund', false],
])('%s covers %s: %s', (pattern, name, covers) => {
  expect(decide(allow(pattern), call(offer(name))).verdict).toBe(covers ? 'allow' : 'deny');
});

test.each([[''], ['billing.ref*'], ['*.refund'], ['billing..refund'], ['billing.refund@'], ['billing.refund@x'], [[]], [7]])(
  'refuses %j',
  (pattern) => {
    expect(() => allow(pattern as string)).toThrow(PolicyError);
  },
);
