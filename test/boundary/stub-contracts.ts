/** Contracts that show all that stubs and prompts can hold. */
import { type Contract, contract } from '../../src/index.ts';

const invoice = {
  type: 'object',
  title: 'Invoice',
  required: ['id', 'cents', 'status'],
  properties: {
    id: { type: 'string', pattern: '^in_\\d+$' },
    cents: { type: 'integer', minimum: 1, maximum: 10_000, description: 'what is owed' },
    status: { enum: ['open', 'paid', "it's \\ odd\n"] },
    note: { type: ['string', 'null'], maxLength: 100 },
    lines: { type: 'array', maxItems: 5, items: { type: 'object', properties: { sku: { type: 'string' } } } },
  },
  additionalProperties: false,
} as const;

/** The contracts. */
export const STUB_CONTRACTS: readonly Contract[] = [
  contract({
    name: 'billing.list',
    version: '1.2.0',
    summary: 'Lists invoices, newest """first""" \\',
    input: { type: 'object', required: ['customer_id'], properties: { customer_id: { type: 'string' }, status: { const: 'open' } } },
    output: { type: 'array', items: invoice },
    effect: 'read',
    timeoutMs: 2_500,
    limits: { perRun: 50, rate: { calls: 10, perMs: 1_000 } },
    handler: () => [],
  }),
  contract({
    name: 'billing.refund',
    version: '2.0.0',
    summary: 'Pays an invoice back.',
    input: {
      type: 'object',
      required: ['invoice', 'cents'],
      properties: { invoice, reason: { type: 'string' }, cents: { type: 'number' } },
    },
    output: { oneOf: [{ type: 'boolean' }, { type: 'null' }] },
    effect: 'irreversible',
    denials: ['host.unavailable'],
    deprecated: { reason: 'it is slow.', use: ['billing.request'] },
    handler: () => true,
  }),
  contract({
    name: 'billing.v.tree',
    version: '1.0.0',
    input: { type: 'object' },
    output: {
      $ref: '#/$defs/node',
      $defs: {
        node: {
          type: 'object',
          required: ['kids'],
          properties: { kids: { type: 'array', items: { $ref: '#/$defs/node' } }, x: { $ref: '#/$defs/json' } },
        },
        json: {
          anyOf: [
            { type: 'number' },
            { type: 'array', items: { $ref: '#/$defs/json' } },
            { type: 'object', additionalProperties: { $ref: '#/$defs/json' } },
          ],
        },
      },
    },
    concurrent: true,
    effect: 'pure',
    handler: () => null,
  }),
  contract({
    name: 'lookup',
    version: '1.0.0',
    summary: 'Looks up.',
    input: { type: 'object', properties: { n: { enum: [1, true, null, 1.5, { a: 1 }] } } },
    output: { type: 'object', properties: { 'a-b': { type: 'integer' }, class: { type: 'string' }, list: { type: 'array', items: true } } },
    effect: 'read',
    handler: () => ({}),
  }),
  contract({ name: 'gone', version: '1.0.0', input: { type: 'object' }, output: true, retired: true, handler: () => null }),
];
