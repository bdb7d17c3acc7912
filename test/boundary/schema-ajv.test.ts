/** The built-in validator against ajv: random schemas, random values, one verdict. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contract } from '../../src/boundary/contract.ts';
import { ajvValidator } from '../../src/boundary/schema/ajv.ts';
import { checkSchema, findViolations } from '../../src/boundary/schema/compile.ts';
import { jsonValues, schemas } from './arbitrary-schemas.ts';

const ajv = new Ajv2020({ strict: false, ownProperties: true, validateSchema: false, logger: false });

test('agrees with ajv', { timeout: 60_000 }, () => {
  let fitting = 0;
  fc.assert(
    fc.property(schemas, fc.array(jsonValues, { minLength: 8, maxLength: 8 }), (schema, values) => {
      checkSchema(schema, 'schema');
      // ajv takes all items as evaluated where `contains` stands; the specification, and ours, only those that matched.
      const text = JSON.stringify(schema);
      fc.pre(!(text.includes('"contains"') && text.includes('"unevaluatedItems"')));
      // ajv overlooks a property of this name.
      fc.pre(!`${text}${JSON.stringify(values)}`.includes('"__proto__"'));
      const check = ajv.compile(schema);
      for (const value of values) {
        const violations = findViolations(schema, value);
        const isFit = check(value);
        expect(violations.length === 0, JSON.stringify({ schema, value, violations, errors: check.errors })).toBe(isFit);
        if (violations.length === 0) fitting += 1;
      }
      ajv.removeSchema();
    }),
    { numRuns: 700, seed: 8 },
  );
  expect(fitting).toBeGreaterThan(500);
});

test('a contract may use ajv', () => {
  const one = contract({
    name: 'a.b',
    version: '1.0.0',
    input: {
      type: 'object',
      required: ['n', 'list'],
      properties: { n: { type: 'integer', maximum: 3 }, list: { type: 'array', items: { enum: ['x'] } } },
      additionalProperties: false,
    },
    output: true,
    validator: ajvValidator(new Ajv2020({ allErrors: true })),
    handler: () => null,
  });
  expect(one.checkInput({ n: 3, list: ['x'] })).toEqual([]);
  expect(one.checkInput({ n: 4, list: ['x', 'y'], more: 1 })).toEqual(
    expect.arrayContaining([
      { path: 'n', rule: 'maximum', got: 4, allowed: 3 },
      { path: 'list[1]', rule: 'enum', got: 'y', allowed: ['x'] },
      expect.objectContaining({ path: 'more', rule: 'additionalProperties' }),
    ]),
  );
  expect(one.checkInput({ n: 1 })).toMatchObject([{ path: 'list', rule: 'required' }]);
  const hostile = Object.defineProperty({ list: [] }, 'n', { enumerable: true, get: () => JSON.parse('{') as unknown });
  expect(one.checkInput(hostile)).toMatchObject([{ rule: 'readable' }]);
});
