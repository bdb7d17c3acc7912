/** Policy `maxEffect`: every effect against every ceiling. */
import { expect, test } from 'vitest';
import { EFFECTS } from '../../../src/boundary/contract-check.ts';
import { PolicyError } from '../../../src/boundary/errors.ts';
import { maxEffect } from '../../../src/boundary/policies/max-effect.ts';
import { call, decide, offer } from './cases.ts';

test.each(EFFECTS)('up to %s', (ceiling) => {
  const verdicts = EFFECTS.map((effect) => decide(maxEffect(ceiling), call(offer('a.b', effect))).verdict);
  expect(verdicts).toEqual(EFFECTS.map((effect) => (EFFECTS.indexOf(effect) <= EFFECTS.indexOf(ceiling) ? 'allow' : 'deny')));
});

test('has exceptions and says what the effect is', () => {
  const policy = maxEffect('read', { except: 'log.*' });
  expect(decide(policy, call(offer('log.write', 'write'))).verdict).toBe('allow');
  expect(decide(policy, call(offer('a.b', 'write'))).reason).toBe('its effect is write, and no more than read is allowed');
  expect(() => maxEffect('none' as 'read')).toThrow(PolicyError);
});
