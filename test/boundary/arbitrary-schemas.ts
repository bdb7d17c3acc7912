/** Random schemas and values for property tests: small ones, which meet each other often. */
import fc from 'fast-check';
import type { Schema } from '../../src/boundary/schema/schema.ts';

const KEYS = ['a', 'b', 'cc', '__proto__'];
const key = fc.constantFrom(...KEYS);
const small = fc.integer({ min: 0, max: 4 });
const scalar = fc.oneof(
  fc.constantFrom<unknown>(null, true, false, 'a', 'b', 'ab', 'cc', '', '2024-02-29', '😀', 0.5, -1),
  fc.integer({ min: -2, max: 6 }),
);

/** Plain JSON values over the same few keys and scalars as the schemas. */
export const jsonValues: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', maxDepth: 3 },
    scalar,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.array(fc.tuple(key, tie('value')), { maxLength: 4 }).map(recordOf),
  ),
})).value;

function recordOf<T>(entries: readonly (readonly [string, T])[]): Record<string, T> {
  const record: Record<string, T> = {};
  for (const [name, value] of entries) Object.defineProperty(record, name, { value, writable: true, enumerable: true, configurable: true });
  return record;
}

const types = ['null', 'boolean', 'integer', 'number', 'string', 'array', 'object'];

/** Schemas over every keyword but references. */
export const schemas: fc.Arbitrary<Schema> = fc.letrec<{ schema: Schema; list: Schema[]; named: Record<string, Schema> }>((tie) => {
  const optional = { requiredKeys: [] };
  const one = tie('schema');
  const parts = [
    fc.record({ type: fc.oneof(fc.constantFrom(...types), fc.uniqueArray(fc.constantFrom(...types), { minLength: 1, maxLength: 3 })) }),
    fc.record({ enum: fc.uniqueArray(scalar, { minLength: 1, maxLength: 4, comparator: (a, b) => Object.is(a, b) || a === b }) }),
    fc.record({ const: scalar }),
    fc.record(
      { minimum: small, maximum: small, exclusiveMinimum: small, exclusiveMaximum: small, multipleOf: fc.constantFrom(1, 2, 0.5) },
      optional,
    ),
    fc.record({ minLength: small, maxLength: small, pattern: fc.constantFrom('a', '^b', '.', 'c$') }, optional),
    fc.record({ minItems: small, maxItems: small, uniqueItems: fc.boolean(), items: one, prefixItems: tie('list') }, optional),
    fc.record({ contains: one, minContains: small, maxContains: small }, { requiredKeys: ['contains'] }),
    fc.record({ properties: tie('named'), required: fc.uniqueArray(key, { maxLength: 2 }), additionalProperties: one }, optional),
    fc.record(
      { properties: tie('named'), patternProperties: fc.record({ '^c': one }), minProperties: small, maxProperties: small },
      optional,
    ),
    fc.record({ propertyNames: one }),
    fc.record({ dependentRequired: fc.record({ a: fc.constant(['b']) }), dependentSchemas: fc.record({ b: one }) }, optional),
    fc.record({ allOf: tie('list') }),
    fc.record({ anyOf: tie('list') }),
    fc.record({ oneOf: tie('list') }),
    fc.record({ not: one }),
    fc.record({ if: one, then: one, else: one }, { requiredKeys: ['if'] }),
    fc.record({ unevaluatedProperties: fc.oneof(fc.constant(false), one) }),
    fc.record({ unevaluatedItems: fc.oneof(fc.constant(false), one) }),
  ];
  return {
    schema: fc.oneof(
      { depthSize: 'small', maxDepth: 3 },
      fc.constantFrom<Schema>(true, { type: 'string' }, { type: 'integer' }, { type: ['string', 'null'] }, false),
      fc
        .array(fc.oneof(...(parts as fc.Arbitrary<object>[])), { minLength: 1, maxLength: 3 })
        .map((many) => Object.assign({}, ...many) as Schema),
    ),
    list: fc.array(one, { minLength: 1, maxLength: 3 }),
    named: fc.array(fc.tuple(key, one), { maxLength: 3 }).map(recordOf),
  };
}).schema;
