/** Contracts by zod, valibot and arktype: the same checks, the same JSON Schema, the same violations. */
import { toJsonSchema, toStandardJsonSchema } from '@valibot/to-json-schema';
import { type } from 'arktype';
import * as v from 'valibot';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { z } from 'zod';
import { contract } from '../../src/boundary/contract.ts';
import { ContractError } from '../../src/boundary/errors.ts';
import { runSync } from '../../src/boundary/session.ts';
import type { StandardSchema } from '../../src/boundary/standard-schema.ts';

const rest = { name: 'billing.list', version: '1.0.0', effect: 'read' } as const;

const viaZod = contract({
  ...rest,
  input: z.object({ customer_id: z.string().max(20), status: z.enum(['open', 'paid']).optional() }),
  output: z.array(z.object({ id: z.string(), cents: z.int() })),
  handler({ customer_id, status }) {
    expectTypeOf(customer_id).toEqualTypeOf<string>();
    expectTypeOf(status).toEqualTypeOf<'open' | 'paid' | undefined>();
    return [{ id: customer_id, cents: 5 }];
  },
});

const viaValibot = contract({
  ...rest,
  input: toStandardJsonSchema(
    v.object({ customer_id: v.pipe(v.string(), v.maxLength(20)), status: v.optional(v.picklist(['open', 'paid'])) }),
  ),
  output: toStandardJsonSchema(v.array(v.object({ id: v.string(), cents: v.pipe(v.number(), v.integer()) }))),
  async handler({ customer_id, status }) {
    expectTypeOf(customer_id).toEqualTypeOf<string>();
    expectTypeOf(status).toEqualTypeOf<'open' | 'paid' | undefined>();
    return [{ id: customer_id, cents: 5 }];
  },
});

const viaArktype = contract({
  ...rest,
  input: type({ customer_id: 'string <= 20', 'status?': "'open' | 'paid'" }),
  output: type({ id: 'string', cents: 'number.integer' }).array(),
  handler({ customer_id, status }) {
    expectTypeOf(customer_id).toEqualTypeOf<string>();
    expectTypeOf(status).toEqualTypeOf<'open' | 'paid' | undefined>();
    return [{ id: customer_id, cents: 5 }];
  },
});

describe.each([
  ['zod', viaZod],
  ['valibot', viaValibot],
  ['arktype', viaArktype],
])('%s', (_, one) => {
  test('says its parameters', () => {
    expect(one.signature).toBe('billing.list(customer_id, status=...)');
  });

  test('checks arguments', () => {
    expect(one.checkInput({ customer_id: 'a', status: 'paid' })).toEqual([]);
    expect(one.checkInput({ customer_id: 7 })).toMatchObject([{ path: 'customer_id', rule: 'type', got: 'integer', allowed: 'string' }]);
    expect(one.checkInput({ customer_id: 'a'.repeat(21) })).toMatchObject([{ path: 'customer_id', rule: 'maxLength', allowed: 20 }]);
    expect(one.checkInput({ customer_id: 'a', status: 'late' })[0]).toMatchObject({ path: 'status', rule: 'enum', got: 'late' });
  });

  test('checks results', () => {
    expect(one.checkOutput([{ id: 'a', cents: 1 }])).toEqual([]);
    expect(one.checkOutput([{ id: 'a', cents: 0.5 }])[0]).toMatchObject({ path: '[0].cents', rule: 'type' });
  });

  test('has an id that does not depend on who runs it', () => {
    expect(one.id).toMatch(/^sha256:[0-9a-f]{64}$/);
  });
});

test('a program calls it', () => {
  const outcome = runSync('billing.list("c-1")', { functions: [viaZod] });
  expect(outcome).toMatchObject({ status: 'completed', value: [{ id: 'c-1', cents: 5 }] });
});

test('defaults and transforms reach the handler, and results leave transformed', () => {
  const seen: unknown[] = [];
  const one = contract({
    ...rest,
    input: z.object({ count: z.int().default(3), name: z.string().transform((text) => text.length) }),
    inputSchema: { type: 'object', required: ['name'], properties: { count: { type: 'integer' }, name: { type: 'string' } } },
    output: z.object({ ok: z.boolean().default(true) }),
    handler(args) {
      expectTypeOf(args).toEqualTypeOf<{ count: number; name: number }>();
      seen.push(args);
      return {};
    },
  });
  expect(runSync('billing.list(name="four")', { functions: [one] })).toMatchObject({ status: 'completed', value: { ok: true } });
  expect(seen).toEqual([{ count: 3, name: 4 }]);
});

test('a refinement that JSON Schema cannot say is told in the words of the library', () => {
  const one = contract({
    ...rest,
    input: z.object({ range: z.object({ from: z.int(), to: z.int() }).refine(({ from, to }) => from <= to, 'from must not be after to') }),
    output: z.null(),
    handler: () => null,
  });
  expect(one.checkInput({ range: { from: 2, to: 1 } })).toEqual([
    { path: 'range', rule: 'custom', got: 'object', allowed: 'from must not be after to' },
  ]);
});

describe('refuses', () => {
  const output = { type: 'null' } as const;
  test('a library schema without a JSON form, and says what to pass', () => {
    const bare = v.object({ a: v.string() });
    const make = (inputSchema?: object) =>
      contract({
        ...rest,
        input: bare,
        output,
        ...(inputSchema && { inputSchema: inputSchema as { type: 'object' } }),
        handler: () => null,
      });
    expect(() => make()).toThrow(/`inputSchema`.*toJsonSchema/);
    expect(make(toJsonSchema(bare)).signature).toBe('billing.list(a)');
  });

  test('a schema that JSON Schema cannot say', () => {
    expect(() => contract({ ...rest, input: z.object({ when: z.date() }), output, handler: () => null })).toThrow(
      /zod cannot say.*inputSchema/,
    );
  });

  test('asynchronous validation', () => {
    const slow: StandardSchema<object> = { '~standard': { version: 1, vendor: 'slow', validate: async () => ({ value: {} }) } };
    expect(() => contract({ ...rest, input: slow, inputSchema: { type: 'object' }, output, handler: () => null })).toThrow(ContractError);
  });

  test('a JSON Schema beside a JSON Schema', () => {
    expect(() => contract({ ...rest, input: { type: 'object' }, inputSchema: { type: 'object' }, output, handler: () => null })).toThrow(
      ContractError,
    );
  });
});

test('plain JSON Schemas leave the arguments untyped', () => {
  contract({
    ...rest,
    input: { type: 'object', properties: { a: { type: 'string' } } },
    output: true,
    handler(args) {
      expectTypeOf(args).toEqualTypeOf<Record<string, unknown>>();
      return 1;
    },
  });
  // A result of the wrong type is a type error: `handler: () => 'no'` does not fit this output.
  expectTypeOf<{ handler: () => string }>().not.toExtend<Parameters<typeof contract<{ type: 'object' }, z.ZodNumber>>[0]>();
});
