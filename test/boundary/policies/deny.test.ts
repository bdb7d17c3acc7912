/** Policy `deny`: reason and alternatives. */
import { expect, test } from 'vitest';
import { deny } from '../../../src/boundary/policies/deny.ts';
import { call, decide, NOW } from './cases.ts';

test('denies with its reason and what to use instead', () => {
  const policy = deny(['billing.refund', 'mail.*'], { reason: 'refunds are closed in December', use: ['billing.request_refund'] });
  expect(decide(policy, call())).toMatchObject({
    verdict: 'deny',
    policy: 'deny billing.refund mail.*',
    reason: 'refunds are closed in December',
    refusal: { code: 'policy.forbidden', alternatives: ['billing.request_refund'] },
  });
  expect(decide(policy, call(NOW)).verdict).toBe('allow');
});
