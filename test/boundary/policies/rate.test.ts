/** Policy `rate`: GCRA against a plain count of the calls let through. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PolicyError } from '../../../src/boundary/errors.ts';
import { PolicySet } from '../../../src/boundary/policies/policy-set.ts';
import { rate } from '../../../src/boundary/policies/rate.ts';
import { call, decide, makeCalls, REFUND } from './cases.ts';

const at = (ms: number) => call(REFUND, {}, ms);

test('lets a burst through, then one call every interval', () => {
  const policy = rate('*', { calls: 2, perMs: 1000 });
  expect(makeCalls(policy, [0, 0, 0, 499, 500, 501, 1000, 5000, 5000, 5000].map(at))).toEqual(
    'allow allow deny deny allow deny allow allow allow deny'.split(' '),
  );
  expect(makeCalls(rate('*', { calls: 2, perMs: 1000, burst: 1 }), [0, 0, 500].map(at))).toEqual(['allow', 'deny', 'allow']);
});

test('says how long to wait, and that is enough', () => {
  const policy = rate('*', { calls: 3, perMs: 1000 });
  const set = new PolicySet([policy]);
  let states = {};
  for (let i = 0; i < 3; i++) states = set.spend(at(7), states);
  const { refusal } = set.decide(at(7), states);
  expect(refusal).toMatchObject({ code: 'rate.limited', reason: '3 calls in 1 s are allowed', retryAfter: 0.334 });
  expect(set.decide(at(7 + (refusal?.retryAfter ?? 0) * 1000), states).verdict).toBe('allow');
});

test('a clock that goes back lets nothing through that it should not', () => {
  expect(makeCalls(rate('*', { calls: 1, perMs: 1000 }), [1000, 0, 500, 1999, 2000].map(at))).toEqual([
    'allow',
    'deny',
    'deny',
    'deny',
    'allow',
  ]);
});

test('never more than burst and share in any stretch of time', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 1, max: 50 }),
      fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 60 }),
      (calls, perMs, gaps) => {
        let now = 0;
        const times = gaps.map((gap) => (now += gap));
        const verdicts = makeCalls(rate('*', { calls, perMs }), times.map(at));
        const passed = times.filter((_, i) => verdicts[i] === 'allow');
        for (let i = 0; i < passed.length; i++) {
          for (let j = i; j < passed.length; j++) {
            const allowed = calls + ((passed[j]! - passed[i]!) * calls) / perMs;
            expect(j - i + 1).toBeLessThanOrEqual(allowed + 1e-6);
          }
        }
      },
    ),
  );
});

test('decides only by the clock that it is given', () => {
  expect(decide(rate('*', { calls: 1, perMs: 10 }), at(0), { 'rate *': 1e15 }).verdict).toBe('deny');
  expect(() => rate('*', { calls: 0, perMs: 10 })).toThrow(PolicyError);
});
