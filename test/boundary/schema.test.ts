/** JSON Schema keywords, one row per rule: a value that fits and one that breaks it. */
import { expect, test } from 'vitest';
import { ContractError } from '../../src/boundary/errors.ts';
import { checkSchema, findViolations } from '../../src/boundary/schema/compile.ts';
import type { Schema } from '../../src/boundary/schema/schema.ts';

const TREE: Schema = { type: 'object', properties: { next: { anyOf: [{ $ref: '#' }, { type: 'null' }] } }, required: ['next'] };

test.each<[Schema, unknown, unknown, string, string]>([
  [{ type: 'integer' }, 3, 3.5, '', 'type'],
  [{ type: 'integer' }, 10n ** 20n, '3', '', 'type'],
  [{ type: 'number' }, 3.5, Number.NaN, '', 'type'],
  [{ type: ['string', 'null'] }, null, 1, '', 'type'],
  [{ type: 'object' }, {}, new Map(), '', 'type'],
  [{ enum: ['a', { b: 1 }] }, { b: 1 }, 'c', '', 'enum'],
  [{ const: [1] }, [1], [2], '', 'const'],
  [{ minimum: 2 }, 2, 1, '', 'minimum'],
  [{ maximum: 2 }, 2, 3n ** 50n, '', 'maximum'],
  [{ exclusiveMinimum: 2 }, 3, 2, '', 'exclusiveMinimum'],
  [{ exclusiveMaximum: 2 }, 1, 2, '', 'exclusiveMaximum'],
  [{ multipleOf: 0.1 }, 0.3, 0.35, '', 'multipleOf'],
  [{ minLength: 2 }, 'ab', '😀', '', 'minLength'],
  [{ maxLength: 1 }, '😀', 'ab', '', 'maxLength'],
  [{ pattern: '^a+$' }, 'aa', 'ab', '', 'pattern'],
  [{ minItems: 1 }, [1], [], '', 'minItems'],
  [{ maxItems: 1 }, [1], [1, 2], '', 'maxItems'],
  [{ uniqueItems: true }, [1, [1]], [[1], [1]], '', 'uniqueItems'],
  [{ items: { type: 'string' } }, ['a'], ['a', 1], '[1]', 'type'],
  [{ prefixItems: [{ type: 'string' }], items: false }, ['a'], ['a', 1], '[1]', 'false'],
  [{ properties: { a: { properties: { b: { type: 'null' } } } } }, { a: {} }, { a: { b: 1 } }, 'a.b', 'type'],
  [{ required: ['a'] }, { a: null }, {}, 'a', 'required'],
  [{ properties: { a: true }, additionalProperties: false }, { a: 1 }, { toString: 1 }, 'toString', 'additionalProperties'],
  [{ minProperties: 1 }, { a: 1 }, {}, '', 'minProperties'],
  [{ maxProperties: 1 }, { a: 1 }, { a: 1, b: 2 }, '', 'maxProperties'],
  [{ allOf: [{ minimum: 1 }, { maximum: 2 }] }, 1, 3, '', 'maximum'],
  [{ anyOf: [{ type: 'null' }, { minimum: 5 }] }, null, 3, '', 'anyOf'],
  [{ oneOf: [{ minimum: 1 }, { minimum: 5 }] }, 3, 6, '', 'oneOf'],
  [{ not: { type: 'string' } }, 1, 'a', '', 'not'],
  [TREE, { next: { next: null } }, { next: { next: 1 } }, 'next', 'anyOf'],
  [{ $ref: '#/$defs/x', $defs: { x: { type: 'string' } } }, 'a', 1, '', 'type'],
])('%j', (schema, good, bad, path, rule) => {
  checkSchema(schema, 'schema');
  expect(findViolations(schema, good)).toEqual([]);
  expect(findViolations(schema, bad)[0]).toMatchObject({ path, rule });
});

test.each([
  [{ $dynamicRef: '#a' }],
  [{ constructor: 1 }],
  [{ type: 'text' }],
  [{ minimum: '1' }],
  [{ pattern: '(' }],
  [{ $ref: 'other.json' }],
  [{ $ref: '#/$defs/none' }],
  [{ properties: { a: 1 } }],
  [{ items: { nope: 1 } }],
  ['string'],
])('refuses %j', (schema) => {
  expect(() => checkSchema(schema, 'schema')).toThrow(ContractError);
});

test('a circle of references ends', () => {
  expect(findViolations({ $ref: '#' }, 1)[0]).toMatchObject({ rule: '$ref' });
});
