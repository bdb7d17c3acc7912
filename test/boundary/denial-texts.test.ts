/** What denials say, code by code. */
import { describe, expect, test } from 'vitest';
import { DENIAL_TEXTS, denialOf, humanText, modelText } from '../../src/boundary/denial-texts.ts';
import { DENIAL_CODES, type DenialCode } from '../../src/interpreter/denial.ts';

const FACTS = {
  name: 'billing.refund',
  contract: 'billing.refund@1.0.0',
  policy: 'p1',
  reason: 'the reason',
  retryAfter: 2.5,
  violations: [{ path: 'cents', rule: 'type', got: 'string', allowed: 'integer' }],
  alternatives: ['billing.ask', 'billing.note'],
};

test('every code has its row and no other', () => {
  expect(Object.keys(DENIAL_TEXTS).sort()).toEqual(Object.keys(DENIAL_CODES).sort());
});

describe.each(Object.keys(DENIAL_CODES) as DenialCode[])('%s', (code) => {
  test('fills every part of both messages', () => {
    for (const text of [modelText(code, FACTS), humanText(code, FACTS), modelText(code, { name: 'f' }), humanText(code, { name: 'f' })]) {
      expect(text).toMatch(/^\S.*\.$/);
      expect(text).not.toMatch(/[{}]|undefined|null|\.\.| {2}/);
    }
  });

  test('the model learns the function, the human the contract', () => {
    expect(modelText(code, FACTS)).toContain('billing.refund()');
    expect(humanText(code, FACTS)).toMatch(/billing\.refund/);
  });

  test('a denial is complete', () => {
    expect(denialOf(code, FACTS)).toMatchObject({ code, contract: 'billing.refund@1.0.0', policy: 'p1', alternatives: FACTS.alternatives });
  });
});

test('what was wrong with a result is told to the human only', () => {
  expect(humanText('schema.invalid_result', FACTS)).toContain('cents must be integer, not string');
  expect(JSON.stringify(denialOf('schema.invalid_result', FACTS))).not.toContain('cents');
});

test('reads well', () => {
  expect(modelText('rate.limited', { ...FACTS, reason: '10 calls in 1 s are allowed' })).toBe(
    'billing.refund() is called too often: 10 calls in 1 s are allowed. Wait 2.5 s, then call again.',
  );
  expect(modelText('policy.forbidden', FACTS)).toBe(
    'billing.refund() is not allowed: the reason. Use billing.ask() or billing.note() instead. Do not repeat the same call.',
  );
});
