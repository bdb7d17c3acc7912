/** Policy `ask`: when it asks. */
import { expect, test } from 'vitest';
import { PolicyError } from '../../../src/boundary/errors.ts';
import { ask } from '../../../src/boundary/policies/ask.ts';
import { call, decide, NOW, REFUND } from './cases.ts';

test('asks only about what its test fits', () => {
  const policy = ask('billing.refund', {
    when: { properties: { cents: { exclusiveMinimum: 10_000 } } },
    reason: 'over 100.00',
    expiresMs: 5,
  });
  expect(decide(policy, call(REFUND, { cents: 10_000 })).verdict).toBe('allow');
  expect(decide(policy, call(REFUND, { cents: 10_001 }))).toMatchObject({ verdict: 'ask', reason: 'over 100.00', expiresMs: 5 });
  expect(decide(policy, call(NOW)).verdict).toBe('allow');
});

test('takes a function, and one that throws denies', () => {
  expect(decide(ask('*', { when: ({ cents }) => cents === 1 }), call(REFUND, { cents: 1 })).verdict).toBe('ask');
  const broken = ask('*', { when: ({ note }) => (note as string).length > 1 });
  expect(decide(broken, call()).verdict).toBe('deny');
});

test.each([{ expiresMs: 0 }, { expiresMs: 0.5 }, { when: { nope: 1 } }])('refuses %j', (options) => {
  expect(() => ask('*', options)).toThrow(PolicyError);
});
