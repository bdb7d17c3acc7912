/** What contracts hide: in records of calls, in denials, in what policies say. And the form in which values are kept. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { redactArguments, redactGiven, redactResult } from '../../src/boundary/redact.ts';
import { fromTagged, TaggedError, toTagged } from '../../src/boundary/tagged.ts';
import { contract, Float, type Policy, runSync, where } from '../../src/index.ts';

const CARD = '4111-1111';

const charge = contract({
  name: 'charge',
  version: '1.0.0',
  input: {
    type: 'object',
    required: ['card', 'customer'],
    properties: {
      card: { type: 'string', maxLength: 9 },
      customer: { type: 'object', properties: { email: { type: 'string' }, plan: { type: 'string' } } },
      lines: { type: 'array', items: { type: 'object', properties: { note: { type: 'string' } } } },
    },
  },
  output: { type: 'object', required: ['receipt'], properties: { receipt: { type: 'string' }, token: { type: 'string' } } },
  redact: ['card', 'customer.email', 'lines.note', 'result.token'],
  handler: () => ({ receipt: 'r-1', token: 'secret-token' }),
});

const outcomeOf = (
  code: string,
  policies: readonly Policy[] = [],
): { readonly text: string; readonly outcome: ReturnType<typeof runSync> } => {
  const outcome = runSync(code, { functions: [charge], policies });
  return { outcome, text: JSON.stringify({ ...outcome, prints: [] }) };
};

describe('records of calls', () => {
  test('hide parameters, paths into them, items of arrays, and parts of results', () => {
    const { outcome, text } = outcomeOf(
      `r = charge('${CARD}', customer={'email': 'a@b', 'plan': 'pro'}, lines=[{'note': 'note one'}, {'note': 'note two'}])\nprint(r['token'])\nlen(r)`,
    );
    expect(outcome.prints).toEqual(['secret-token\n']);
    expect(outcome.calls[0]).toMatchObject({
      args: ['[redacted]'],
      kwargs: { customer: { email: '[redacted]', plan: 'pro' }, lines: [{ note: '[redacted]' }, { note: '[redacted]' }] },
      outcome: { status: 'result', value: { receipt: 'r-1', token: '[redacted]' } },
    });
    expect(text).not.toMatch(/4111|a@b|note one|secret/);
  });

  test('hide what fits no parameter', () => {
    expect(redactGiven(charge, { args: [1, {}, [], CARD], kwargs: { x: CARD, customer: 1 } })).toEqual({
      args: ['[redacted]', {}, [], '[redacted]'],
      kwargs: { x: '[redacted]', customer: 1 },
    });
    expect(outcomeOf(`charge('', {}, [], '${CARD}')`).outcome.calls[0]?.args[3]).toBe('[redacted]');
  });

  test('hide in maps and sets, and by what the caller likes', () => {
    const email = new Map<unknown, unknown>([
      ['email', 'a@b'],
      [1, 2],
    ]);
    expect(redactArguments(charge, { customer: email }, (value) => `${String(value).length}`)).toEqual({
      customer: new Map<unknown, unknown>([
        ['email', '3'],
        [1, 2],
      ]),
    });
    expect(redactResult({ redact: ['result'], parameters: [] }, { a: 1 })).toBe('[redacted]');
    expect(redactResult({ redact: ['a'], parameters: [] }, { a: 1 })).toEqual({ a: 1 });
  });
});

describe('denials', () => {
  test.each([
    ['charge("4111-1111-1111", {})', []],
    ['charge("4111", {"email": 4111})', []],
    ['charge("4111", {})', [where('charge', { properties: { card: { const: 'x' } } }, 'known cards')]],
    ['charge("4111", {"email": "4111"})', [where('charge', { properties: { customer: { maxProperties: 0 } } }, 'nobody')]],
  ])('%s tells nobody the value', (code, policies) => {
    const { outcome, text } = outcomeOf(code, policies);
    expect(outcome).toMatchObject({ status: 'denied', denial: { violations: [{ got: '[redacted]' }] } });
    expect(text.replaceAll(code.replaceAll('"', '\\"'), '')).not.toContain('4111');
  });

  test('a result that breaks its schema is hidden from the host, too', () => {
    const bad = contract({ ...charge.spec, handler: () => ({ receipt: 'r', token: 4111 }) } as never);
    const outcome = runSync('charge("c", {})', { functions: [bad] });
    expect(outcome.calls[0]?.decision?.human).toContain('token must be string, not [redacted]');
    expect(JSON.stringify(outcome)).not.toContain('4111');
  });
});

describe('tagged JSON', () => {
  const leaf = fc.oneof(
    fc.constantFrom(
      null,
      true,
      -0,
      Number.NaN,
      Infinity,
      1.5,
      2 ** 60,
      'a',
      '\ud800',
      '$int',
      '__proto__',
      2n ** 70n,
      new Float(1),
      new Float(-0),
    ),
    fc.string({ unit: 'binary' }),
    fc.integer(),
    fc.uint8Array({ maxLength: 5 }),
  );
  const key = fc.oneof(fc.string(), fc.constantFrom('$int', '$', '__proto__', 'constructor'));
  const any = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      leaf,
      fc.array(tie('value'), { maxLength: 3 }),
      fc.array(fc.tuple(key, tie('value')), { maxLength: 3 }).map((entries) => Object.fromEntries(entries)),
      fc.array(fc.tuple(leaf, tie('value')), { maxLength: 3 }).map((entries) => new Map(entries)),
      fc.array(leaf, { maxLength: 3 }).map((items) => new Set(items)),
    ),
  })).value;

  test('keeps every value that can cross', () => {
    fc.assert(
      fc.property(any, (value) => {
        expect(fromTagged(JSON.parse(JSON.stringify(toTagged(value))))).toEqual(value);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    { $int: 'x' },
    { $int: 5 },
    { $what: 1 },
    { $set: 1 },
    { $map: [[1]] },
    { $float: '' },
    { $bytes: 'abc' },
    { $int: '1', a: 1 },
  ])('%j is none', (json) => {
    expect(() => fromTagged(json)).toThrow(TaggedError);
  });

  test('refuses what cannot cross', () => {
    for (const value of [() => 1, Symbol('x'), new Date(0), new (class A {})()]) expect(() => toTagged(value)).toThrow(TaggedError);
    const cyclic: unknown[] = [];
    cyclic.push(cyclic);
    expect(() => toTagged(cyclic)).toThrow(TaggedError);
  });
});
