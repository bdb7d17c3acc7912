/** Lint: each planted mushy contract is found by its rule, a clean set passes, exceptions are kept. */
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { AnySpec } from '../../src/boundary/contract-spec.ts';
import { LINT_RULES, type LintRuleName } from '../../src/boundary/lint-rules.ts';
import { boundsLength, hasNestedQuantifiers } from '../../src/boundary/schema/pattern-risk.ts';
import { type ContractSpec, contract, lintContracts } from '../../src/index.ts';

const text = { type: 'string', maxLength: 100 } as const;
const id = { type: 'string', pattern: '^[a-z]{2}_[0-9]{6}$' } as const;
const object = (properties: Record<string, object | boolean>) => ({ type: 'object', required: Object.keys(properties), properties });

const make = (spec: Partial<AnySpec>) =>
  contract({
    name: 'billing.list_invoices',
    version: '1.0.0',
    summary: "Lists one customer's invoices, newest first.",
    input: object({ customer_id: id }),
    output: { type: 'array', items: object({ invoice_id: id, cents: { type: 'integer' } }) },
    effect: 'read',
    handler: () => [],
    ...spec,
  } as ContractSpec);

const write = (spec: Partial<AnySpec>) =>
  make({
    name: 'billing.refund',
    summary: 'Pays an invoice back.',
    input: object({ invoice_id: id, cents: { type: 'integer', minimum: 1 } }),
    output: { type: 'boolean' },
    effect: 'irreversible',
    idempotency: 'key',
    ...spec,
  });

const CLEAN = [
  make({}),
  write({}),
  make({ name: 'billing.count_invoices', summary: 'Counts invoices by status.', output: { type: 'integer' } }),
  make({
    name: 'docs.search',
    summary: 'Finds pages that hold all words of a query.',
    input: z.object({ query: z.string(), lang: z.enum(['en', 'de']).optional() }),
    output: z.array(z.object({ title: z.string(), url: z.url(), score: z.number().nullable() })),
  }),
  make({
    name: 'docs.slug',
    summary: 'Makes a slug.',
    input: object({ title: text, words: { type: 'integer' } }),
    output: { type: 'string', pattern: '^[a-z]+(-[a-z]+)*$' },
  }),
  make({
    name: 'tree.read',
    summary: 'Reads the tree of pages.',
    input: { type: 'object' },
    output: {
      $ref: '#/$defs/node',
      $defs: { node: object({ title: text, children: { type: 'array', items: { $ref: '#/$defs/node' } } }) },
    },
  }),
  write({
    name: 'mail.send',
    summary: 'Sends a mail.',
    input: object({
      to: { type: 'string', format: 'email' },
      body: { anyOf: [text, { type: 'null' }] },
      tags: { type: 'array', items: { enum: ['a', 'b'] }, maxItems: 2 },
    }),
  }),
  make({ name: 'text.do', summary: 'Retired, so nobody minds.', input: { type: 'object' }, output: true, retired: true }),
];

/** Rule, place, and the contract that must be found by it and by no other. */
const PLANTED: readonly [LintRuleName, string, ReturnType<typeof make>][] = [
  [
    'free-text',
    'input.request',
    make({ name: 'assistant.answer', input: object({ request: { type: 'string' } }), output: { type: 'string' } }),
  ],
  [
    'free-text',
    'input.q',
    make({ name: 'assistant.ask', input: z.object({ q: z.string().max(9).optional() }), output: z.string().nullable() }),
  ],
  ['any', 'output', make({ output: true })],
  ['any', 'input.options', make({ input: object({ customer_id: id, options: {} }) })],
  [
    'any',
    'output[].extra',
    make({ output: { type: 'array', items: object({ extra: { anyOf: [{ type: 'string' }, { type: 'object' }] } }) } }),
  ],
  ['any', 'input.filter', make({ input: { ...object({ filter: { $ref: '#/$defs/filter' } }), $defs: { filter: { type: 'array' } } } })],
  ['summary', 'summary', make({ summary: undefined as unknown as string })],
  ['summary', 'summary', make({ summary: 'List invoices.' })],
  ['unbounded', 'input.note', write({ input: object({ invoice_id: id, note: { type: 'string' } }) })],
  ['unbounded', 'input.lines', write({ input: object({ lines: { type: 'array', items: { type: 'integer' } } }) })],
  ['unbounded', 'input.labels', write({ input: object({ labels: { type: 'object', additionalProperties: { type: 'integer' } } }) })],
  ['verb', 'name', make({ name: 'jobs.do_the_thing' })],
  ['verb', 'name', make({ name: 'jobs.processOrder' })],
  ['idempotency', 'idempotency', write({ idempotency: 'none' })],
  ['pattern', 'input.code', make({ input: object({ code: { type: 'string', pattern: '^(a+)+$' } }) })],
];

describe('planted', () => {
  test.each(PLANTED)('%s at %s', (rule, place, mushy) => {
    expect(lintContracts([mushy])).toEqual([{ rule, contract: mushy.label, place, text: expect.stringMatching(/\w/) }]);
  });

  test('indistinct', () => {
    const one = make({ name: 'users.get', input: object({ id }), output: { type: 'integer' } });
    const other = make({ name: 'orders.get', input: object({ id }), output: { type: 'boolean' } });
    const again = make({ name: 'billing.show_invoices' });
    expect(lintContracts([one, other]).map(({ rule, contract: label, place }) => [rule, label, place])).toEqual([
      ['indistinct', 'users.get@1.0.0', 'input'],
    ]);
    expect(lintContracts([make({}), again]).map(({ rule, contract: label }) => [rule, label])).toEqual([
      ['indistinct', 'billing.show_invoices@1.0.0'],
    ]);
    expect(lintContracts([make({}), make({ version: '2.0.0' })])).toEqual([]);
  });

  test('all in one set, and every rule has a contract', () => {
    const versions = PLANTED.map(([, , { spec }], i) => contract({ ...(spec as ContractSpec), version: `1.0.${i}` }));
    const found = lintContracts(versions).filter(({ rule }) => rule !== 'indistinct');
    expect(found.map(({ rule, place }) => [rule, place])).toEqual(PLANTED.map(([rule, place]) => [rule, place]));
    expect(new Set([...PLANTED.map(([rule]) => rule), 'indistinct'])).toEqual(new Set(Object.keys(LINT_RULES)));
  });
});

test('a clean set passes', () => {
  expect(lintContracts(CLEAN)).toEqual([]);
});

test('exceptions', () => {
  const mushy = write({ idempotency: 'none', summary: '' });
  expect(lintContracts([mushy], { except: { idempotency: 'billing.*', verb: ['*'] } }).map(({ rule }) => rule)).toEqual(['summary']);
  expect(() => lintContracts([mushy], { except: { wrong: '*' } as object })).toThrow('no lint rule "wrong"');
  expect(() => lintContracts([mushy], { except: { any: 'billing.r*' } })).toThrow('is no pattern');
});

test.each([
  ['^(a+)+$', true],
  ['(a*)*', true],
  ['^(?:[a-z]+\\d*)*$', true],
  ['((ab)*c*)*', true],
  ['(x+x+)+y', true],
  ['(\\w+\\s?)*$', true],
  ['(-a*a*)*', true],
  ['([a-z]+.)+', true],
  ['(a{0,20}){1,50}', true],
  ['(?:(a+)+)', true],
  ['^[a-z]+(-[a-z]+)*$', false],
  ['^([^,]*,)*$', false],
  ['^(?:/[a-z]+\\d*)+$', false],
  ['^(\\d{4})+$', false],
  ['(ab|cd)*', false],
  ['[(+*]+', false],
  ['\\(+\\)+', false],
  ['(?<year>\\d+)-(?<month>\\d+)', false],
])('nested quantifiers of %s: %s', (pattern, is) => {
  expect(hasNestedQuantifiers(pattern)).toBe(is);
});

test.each([
  ['^[A-Z]{2}-\\d{4}$', true],
  ['^(a|bc?)$', true],
  ['^a$|^b+$', false],
  ['[A-Z]{2}', false],
  ['^a*$', false],
  ['^(a{2,})$', false],
  ['^a\\$', false],
])('%s bounds the length: %s', (pattern, is) => {
  expect(boundsLength(pattern)).toBe(is);
});
