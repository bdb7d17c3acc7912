/** Inclusion of schemas: a table of known answers, and the property that "included" is never said of a schema with a value outside. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findViolations } from '../../src/boundary/schema/compile.ts';
import { findInclusion } from '../../src/boundary/schema/inclusion.ts';
import type { Schema, SchemaObject } from '../../src/boundary/schema/schema.ts';
import { mapSchema } from '../../src/boundary/schema/walk.ts';
import { jsonValues, schemas } from './arbitrary-schemas.ts';

const text = { type: 'string' } as const;
const closed = (properties: object, required: string[] = []): Schema => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});
const tagged = (name: string, more: object = {}): Schema => closed({ kind: { const: name }, ...more }, ['kind', ...Object.keys(more)]);
const list = (name: string, item: object): Schema => ({
  $ref: `#/$defs/${name}`,
  $defs: {
    [name]: {
      anyOf: [{ type: 'null' }, { type: 'object', properties: { value: item, next: { $ref: `#/$defs/${name}` } }, required: ['next'] }],
    },
  },
});

describe('included', () => {
  test.each<[string, Schema, Schema]>([
    ['anything in true', { type: 'string' }, true],
    ['nothing in anything', false, { type: 'string' }],
    ['an integer in a number', { type: 'integer' }, { type: 'number' }],
    ['a listed value in its type', { enum: ['a', 'b'] }, { type: 'string', maxLength: 1 }],
    ['a shorter list of values', { enum: ['a'] }, { enum: ['a', 'b'] }],
    ['a narrower range', { type: 'integer', minimum: 2, maximum: 5 }, { type: 'integer', minimum: 1, maximum: 5 }],
    ['above 0 in from 1, between integers', { type: 'integer', exclusiveMinimum: 0 }, { minimum: 1 }],
    ['a multiple of 6 in those of 3', { type: 'integer', multipleOf: 6 }, { multipleOf: 3 }],
    ['a shorter text', { type: 'string', maxLength: 3 }, { type: 'string', maxLength: 4 }],
    ['a type in a union', { type: 'string' }, { anyOf: [{ type: 'null' }, { type: 'string' }] }],
    ['a union in a longer one', { anyOf: [text, { type: 'null' }] }, { anyOf: [{ type: 'null' }, { type: 'integer' }, text] }],
    ['types in a union of types', { type: ['string', 'null'] }, { anyOf: [{ type: 'null' }, text] }],
    ['a boolean in its two values', { type: 'boolean' }, { enum: [true, false] }],
    ['fewer optional properties in a closed object', closed({ a: text }), closed({ a: text, b: text })],
    ['a required property in an optional one', closed({ a: text }, ['a']), closed({ a: text })],
    ['a closed object in an open one', closed({ a: text }), { type: 'object', properties: { a: text } }],
    ['tuples in lists', { type: 'array', prefixItems: [text, text], items: false }, { type: 'array', items: text, maxItems: 2 }],
    ['allOf on the left', { allOf: [text, { maxLength: 2 }] }, { type: 'string', maxLength: 2 }],
    ['allOf on the right', { type: 'string', minLength: 1, maxLength: 2 }, { allOf: [{ maxLength: 2 }, { minLength: 1 }] }],
    ['references', { $ref: '#/$defs/t', $defs: { t: { type: 'integer' } } }, { $ref: '#/$defs/n', $defs: { n: { type: 'number' } } }],
    ['recursive types', list('a', { type: 'integer' }), list('b', { type: 'number' })],
    ['tagged unions', { oneOf: [tagged('x')] }, { oneOf: [tagged('x'), tagged('y', { n: text })] }],
    ['not another type', { type: 'string' }, { not: { type: 'null' } }],
    ['if and then', { type: 'string', maxLength: 1 }, { if: text, then: { maxLength: 2 } }],
  ])('%s', (_, sub, sup) => {
    expect(findInclusion(sub, sup)).toEqual({ isIncluded: true, gaps: [] });
  });
});

describe('not included, and where', () => {
  test.each<[Schema, Schema, string, string]>([
    [true, { type: 'string' }, '', 'type'],
    // NaN, bytes and sets are values too.
    [true, { type: ['null', 'boolean', 'number', 'string', 'array', 'object'] }, '', 'type'],
    [{ type: 'number' }, { type: 'integer' }, '', 'type'],
    [closed({ a: text }), closed({ a: text }, ['a']), '', 'required'],
    [
      closed({ a: { type: 'object', properties: { b: text } } }),
      closed({ a: { type: 'object', properties: { b: { maxLength: 2 } } } }),
      'a.b',
      'maxLength',
    ],
    [{ type: 'array', items: text }, { type: 'array', items: { type: 'integer' } }, '[]', 'type'],
    [{ type: 'object' }, { type: 'object', additionalProperties: text }, '{}', 'type'],
    [list('a', { type: 'number' }), list('a', { type: 'integer' }), '', 'anyOf'],
  ])('%j in %j', (sub, sup, path, rule) => {
    const { isIncluded, gaps } = findInclusion(sub, sup);
    expect(isIncluded).toBe(false);
    expect(gaps).toContainEqual({ path, rule });
  });
});

/** Schemas that differ from the first in one place, or in nothing but the look. */
const pairs: fc.Arbitrary<[Schema, Schema]> = fc
  .tuple(schemas, schemas, fc.nat(30), fc.nat(7), fc.nat(4))
  .map(([schema, other, at, how, number]) => {
    let count = 0;
    const changed = mapSchema(schema, (one) => (count++ === at % 5 ? change(one, other, how, number) : one));
    return [schema, changed];
  });

function change(one: SchemaObject, other: Schema, how: number, number: number): Schema {
  const keywords = Object.keys(one);
  const keyword = keywords[number % Math.max(1, keywords.length)] ?? 'type';
  switch (how) {
    case 0:
      return Object.fromEntries(Object.entries(one).filter(([name]) => name !== keyword));
    case 1:
      return { ...one, [keyword]: typeof one[keyword] === 'number' ? (one[keyword] as number) + 1 : one[keyword] };
    case 2:
      return { anyOf: [one, other] };
    case 3:
      return { allOf: [one, other] };
    case 4:
      return { oneOf: [other, one] };
    case 5:
      return typeof other === 'boolean' ? other : { ...one, ...other };
    case 6:
      return { if: other, then: one, else: true };
    default:
      return { ...one, additionalProperties: other, minimum: number };
  }
}

test('whatever is said to be included is', { timeout: 120_000 }, () => {
  let included = 0;
  fc.assert(
    fc.property(pairs, fc.boolean(), fc.array(jsonValues, { minLength: 25, maxLength: 25 }), (pair, isTurned, values) => {
      const [sub, sup] = isTurned ? [pair[1], pair[0]] : pair;
      if (!findInclusion(sub, sup).isIncluded) return;
      included += 1;
      for (const value of values) {
        if (findViolations(sub, value).length === 0) expect(findViolations(sup, value), JSON.stringify({ sub, sup, value })).toEqual([]);
      }
    }),
    { numRuns: 3000, seed: 11 },
  );
  expect(included).toBeGreaterThan(500);
});

test('a schema is included in itself', () => {
  fc.assert(
    fc.property(schemas, (schema) => {
      expect(findInclusion(schema, JSON.parse(JSON.stringify(schema)) as Schema).isIncluded).toBe(true);
    }),
    { seed: 3 },
  );
});
