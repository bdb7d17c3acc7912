/** Approval tokens and grants: what they are bound to, and that nothing else passes. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ApprovedCall, checkApproval, signApproval } from '../../src/boundary/approval.ts';
import { PolicyError } from '../../src/boundary/errors.ts';
import { activeGrants, addGrant, findGrant, type Grant, type GrantInput, revokeGrant, useGrant } from '../../src/boundary/grants.ts';
import { call, NOW, REFUND } from './policies/cases.ts';

const KEY = Uint8Array.from({ length: 32 }, (_, i) => i * 7);
const CALL: ApprovedCall = { contractId: REFUND.id, args: { invoice_id: 'i-1', cents: 20_000 }, runId: 'run-1', callId: 'call-3' };
const TOKEN = signApproval(KEY, CALL, { by: 'Zoë <ann@example.com>', expiresAt: 1000 });

describe('a token', () => {
  test('is good for its call until it expires', () => {
    expect(checkApproval(KEY, TOKEN, CALL, 999)).toEqual({
      isValid: true,
      answer: { verdict: 'approve', by: 'Zoë <ann@example.com>', expiresAt: 1000 },
    });
    expect(checkApproval(KEY, TOKEN, { ...CALL, args: { cents: 20_000, invoice_id: 'i-1' } }, 0).isValid).toBe(true);
    expect(checkApproval(KEY, TOKEN, CALL, 1000)).toMatchObject({ isValid: false, code: 'approval.expired' });
  });

  test.each<[string, Partial<ApprovedCall>]>([
    ['run', { runId: 'run-2' }],
    ['call', { callId: 'call-4' }],
    ['contract version', { contractId: NOW.id }],
    ['argument', { args: { invoice_id: 'i-1', cents: 20_001 } }],
    ['kind of argument', { args: { invoice_id: 'i-1', cents: 20_000.5 } }],
    ['set of arguments', { args: { invoice_id: 'i-1', cents: 20_000, note: null } }],
    ['value that cannot be signed', { args: { when: new Date(0) } }],
  ])('is refused for another %s', (_, change) => {
    expect(checkApproval(KEY, TOKEN, { ...CALL, ...change }, 0)).toMatchObject({ isValid: false, code: 'approval.rejected' });
  });

  test('is refused by another key', () => {
    expect(
      checkApproval(
        KEY.map((byte) => byte ^ 1),
        TOKEN,
        CALL,
        0,
      ).isValid,
    ).toBe(false);
  });

  test('1,000 mutations are refused', () => {
    let tried = 0;
    const characters = fc.constantFrom(...'0123456789abcdefABCDEF.-_ \u0000é'.split(''));
    fc.assert(
      fc.property(fc.nat(TOKEN.length), fc.constantFrom('set', 'insert', 'delete', 'swap', 'cut'), characters, (at, how, character) => {
        const changed = {
          set: TOKEN.slice(0, at) + character + TOKEN.slice(at + 1),
          insert: TOKEN.slice(0, at) + character + TOKEN.slice(at),
          delete: TOKEN.slice(0, at) + TOKEN.slice(at + 1),
          swap: TOKEN.slice(at) + TOKEN.slice(0, at),
          cut: TOKEN.slice(0, at),
        }[how] as string;
        fc.pre(changed !== TOKEN);
        tried += 1;
        expect(checkApproval(KEY, changed, CALL, 0).isValid).toBe(false);
      }),
      { numRuns: 1000 },
    );
    expect(tried).toBeGreaterThanOrEqual(1000);
  });

  test.each(['', '.', '..', 'a', 'zz.zz', `${TOKEN}.`, TOKEN.toUpperCase(), 'a'.repeat(1e5), 7, null, {}])('%s is none', (token) => {
    expect(checkApproval(KEY, token as string, CALL, 0).isValid).toBe(false);
  });

  test('the bits of a payload cannot be moved into the call', () => {
    const other = signApproval(KEY, { ...CALL, runId: 'run-1","x":"' }, { by: 'ann', expiresAt: 1000 });
    expect(checkApproval(KEY, other, CALL, 0).isValid).toBe(false);
  });

  test('is not made by a weak key, by nobody or for ever', () => {
    const ok = { by: 'ann', expiresAt: 1 };
    expect(() => signApproval(new Uint8Array(8), CALL, ok)).toThrow(PolicyError);
    expect(() => signApproval(KEY, CALL, { ...ok, by: '' })).toThrow(PolicyError);
    expect(() => signApproval(KEY, CALL, { ...ok, expiresAt: Number.POSITIVE_INFINITY })).toThrow(PolicyError);
  });
});

describe('grants', () => {
  const input: GrantInput = {
    id: 'g1',
    match: 'billing.refund@1',
    by: 'ann',
    expiresAt: 1000,
    maxCalls: 2,
    maxAmount: { argument: 'cents', max: 500 },
  };
  const grants = addGrant([], input);
  const refund = (cents: unknown, at = 0) => call(REFUND, { cents }, at);

  test('cover their class of calls up to the ceiling', () => {
    expect(findGrant(grants, refund(500))?.id).toBe('g1');
    expect(findGrant(grants, refund(501))).toBeNull();
    expect(findGrant(grants, call(NOW))).toBeNull();
    const used = useGrant(grants, 'g1', refund(300));
    expect(findGrant(used, refund(201))).toBeNull();
    expect(findGrant(used, refund(200))?.id).toBe('g1');
    expect(findGrant(useGrant(used, 'g1', refund(1)), refund(1))).toBeNull();
  });

  test.each([-1, Number.NaN, '1', null, {}])('never cover an amount of %s', (cents) => {
    expect(findGrant(grants, refund(cents))).toBeNull();
  });

  test('end by expiry and by being revoked, and stay listed', () => {
    expect(findGrant(grants, refund(1, 1000))).toBeNull();
    const revoked = revokeGrant(grants, 'g1');
    expect([findGrant(revoked, refund(1)), activeGrants(revoked, 0).length, revoked.length]).toEqual([null, 0, 1]);
    expect(() => revokeGrant(grants, 'g2')).toThrow(PolicyError);
  });

  test('may bind arguments by a schema', () => {
    const bound = addGrant([], { ...input, args: { properties: { note: { const: 'goodwill' } }, required: ['note'] } });
    expect(findGrant(bound, call(REFUND, { cents: 1, note: 'goodwill' }))?.id).toBe('g1');
    expect(findGrant(bound, refund(1))).toBeNull();
  });

  test('are plain data', () => {
    expect(findGrant(JSON.parse(JSON.stringify(grants)) as Grant[], refund(1))?.id).toBe('g1');
  });

  test.each<Partial<GrantInput>>([
    { id: '' },
    { by: '' },
    { expiresAt: Infinity },
    { match: 'a b' },
    { maxCalls: 0 },
    { args: { nope: 1 } },
  ])('refuse %j', (change) => {
    expect(() => addGrant([], { ...input, ...change })).toThrow(PolicyError);
  });

  test('need a ceiling and an id of their own', () => {
    expect(() => addGrant([], { id: 'a', match: '*', by: 'ann', expiresAt: 1 })).toThrow(/ceiling/);
    expect(() => addGrant(grants, input)).toThrow(/already/);
  });
});
