/** What changes of contracts mean: a table of changes, the lock, and the property that compatible changes break nobody. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { Contract } from '../../src/boundary/contract.ts';
import { diffContracts } from '../../src/boundary/contract-diff.ts';
import type { AnySpec } from '../../src/boundary/contract-spec.ts';
import { ContractError } from '../../src/boundary/errors.ts';
import { checkLock, lockText, makeLock, readLock } from '../../src/boundary/lock.ts';
import { findViolations } from '../../src/boundary/schema/compile.ts';
import type { Schema } from '../../src/boundary/schema/schema.ts';
import { bumpBetween, compareVersions, nextVersion } from '../../src/boundary/version.ts';
import { jsonValues, schemas } from './arbitrary-schemas.ts';

const BASE: AnySpec = {
  name: 'billing.list',
  version: '1.2.0',
  input: { type: 'object', required: ['id'], properties: { id: { type: 'string', maxLength: 20 }, status: { enum: ['open', 'paid'] } } },
  output: {
    type: 'array',
    maxItems: 100,
    items: {
      type: 'object',
      required: ['id', 'cents'],
      properties: { id: { type: 'string' }, cents: { type: 'integer' }, note: { type: ['string', 'null'] } },
    },
  },
  effect: 'read',
  handler: () => [],
};

const make = (change: Partial<AnySpec> = {}): Contract => new Contract({ ...BASE, ...change });
const input = (properties: object, required = ['id'], more: object = {}): Partial<AnySpec> => ({
  input: {
    type: 'object',
    required,
    properties: { id: { type: 'string', maxLength: 20 }, status: { enum: ['open', 'paid'] }, ...properties },
    ...more,
  },
});
const item = (properties: object, required = ['id', 'cents'], more: object = {}): Partial<AnySpec> => ({
  output: {
    type: 'array',
    maxItems: 100,
    items: {
      type: 'object',
      required,
      properties: { id: { type: 'string' }, cents: { type: 'integer' }, note: { type: ['string', 'null'] }, ...properties },
    },
    ...more,
  },
});

describe('a change is', () => {
  test.each<[string, Partial<AnySpec>, string]>([
    [
      'nothing: words',
      { summary: 'Other words.', ...input({ status: { enum: ['open', 'paid'], description: 'which' } }) },
      'compatible none',
    ],
    [
      'nothing: how the host runs it',
      { timeoutMs: 5, limits: { perRun: 1 }, redact: ['id'], retired: true, idempotency: 'natural' },
      'compatible none',
    ],
    ['a new optional parameter', input({ limit: { type: 'integer' } }), 'compatible minor'],
    ['a new required parameter', input({ limit: { type: 'integer' } }, ['id', 'limit']), 'breaking for args major'],
    ['an optional parameter made required', input({}, ['id', 'status']), 'breaking for args major'],
    ['a required parameter made optional', input({}, []), 'compatible minor'],
    [
      'a parameter gone',
      { input: { type: 'object', required: ['id'], properties: { id: { type: 'string', maxLength: 20 } } } },
      'breaking for args major',
    ],
    [
      'a parameter renamed',
      {
        input: {
          type: 'object',
          required: ['customer'],
          properties: { customer: { type: 'string', maxLength: 20 }, status: { enum: ['open', 'paid'] } },
        },
      },
      'breaking for args major',
    ],
    [
      'parameters in another order',
      {
        input: {
          type: 'object',
          required: ['id'],
          properties: { status: { enum: ['open', 'paid'] }, id: { type: 'string', maxLength: 20 } },
        },
      },
      'breaking for args major',
    ],
    ['one more value to pass', input({ status: { enum: ['open', 'paid', 'late'] } }), 'compatible minor'],
    ['one value less to pass', input({ status: { enum: ['open'] } }), 'breaking for args major'],
    ['a longer text', input({ id: { type: 'string', maxLength: 30 } }), 'compatible minor'],
    ['a shorter text', input({ id: { type: 'string', maxLength: 10 } }), 'breaking for args major'],
    ['a text that must not be empty', input({ id: { type: 'string', maxLength: 20, minLength: 1 } }), 'breaking for args major'],
    ['a pattern', input({ id: { type: 'string', maxLength: 20, pattern: '^c-' } }), 'breaking for args major'],
    ['one more type to pass', input({ id: { type: ['string', 'integer'], maxLength: 20 } }), 'compatible minor'],
    ['another type to pass', input({ id: { type: 'integer' } }), 'breaking for args major'],
    ['a format that is checked', input({ id: { type: 'string', maxLength: 20, format: 'uuid' } }), 'breaking for args major'],
    ['a format that is not', input({ id: { type: 'string', maxLength: 20, format: 'customer' } }), 'compatible minor'],
    ['an input closed: only parameters ever pass', input({}, ['id'], { additionalProperties: false }), 'compatible minor'],
    ['two parameters that need each other', input({}, ['id'], { dependentRequired: { status: ['id'] } }), 'compatible minor'],
    ['parameters that exclude each other', input({}, ['id'], { not: { required: ['id', 'status'] } }), 'breaking for args major'],
    ['a new property of results, which were open', item({ due: { type: 'string' } }), 'compatible minor'],
    ['a property of results made optional', item({}, ['id']), 'breaking for results major'],
    ['a property of results made required', item({}, ['id', 'cents', 'note']), 'compatible minor'],
    ['a result that may be null', { output: { anyOf: [BASE.output as Schema, { type: 'null' }] } as Schema }, 'breaking for results major'],
    ['a property that is never null any more', item({ note: { type: 'string' } }), 'compatible minor'],
    ['a property that may be null now', item({ id: { type: ['string', 'null'] } }), 'breaking for results major'],
    ['fractions in results', item({ cents: { type: 'number' } }), 'breaking for results major'],
    ['longer results', item({}, undefined, { maxItems: 200 }), 'breaking for results major'],
    ['shorter results', item({}, undefined, { maxItems: 50 }), 'compatible minor'],
    ['results without a bound', item({}, undefined, { maxItems: undefined }), 'breaking for results major'],
    ['results that say nothing', { output: true }, 'breaking for results major'],
    ['both', { ...input({ status: { enum: ['open'] } }), ...item({ cents: { type: 'number' } }) }, 'breaking for args and results major'],
    ['more effect', { effect: 'write' }, 'breaking for args major'],
    ['less effect', { effect: 'pure' }, 'compatible minor'],
    ['async def', { concurrent: true }, 'breaking for results major'],
    ['a denial', { denials: ['policy.forbidden'] }, 'breaking for results major'],
  ])('%s', (_, change, expected) => {
    const { verdict, bump, changes } = diffContracts(make().interface, make(change).interface);
    expect(`${verdict} ${bump}`, JSON.stringify(changes)).toBe(expected);
  });

  test('says where it breaks', () => {
    const { changes } = diffContracts(
      make().interface,
      make({ ...input({ id: { type: 'string', maxLength: 10 } }), ...item({ cents: { type: 'number' } }) }).interface,
    );
    expect(changes.map(({ part, path }) => [part, path])).toEqual([
      ['input', 'id'],
      ['output', '[].cents'],
    ]);
  });

  test('is understood in what libraries write', () => {
    const before = make({
      input: z.object({ at: z.union([z.literal('now'), z.iso.datetime()]) }),
      output: z.discriminatedUnion('kind', [z.object({ kind: z.literal('a') })]),
    });
    const after = make({
      input: z.object({ at: z.union([z.iso.datetime(), z.literal('later'), z.literal('now')]), tags: z.array(z.string()).optional() }),
      output: z.discriminatedUnion('kind', [z.object({ kind: z.literal('a') })]),
    });
    expect(diffContracts(before.interface, after.interface).verdict).toBe('compatible');
    expect(diffContracts(after.interface, before.interface).verdict).toBe('breaking for args');
  });
});

test('a compatible change refuses no argument that was valid and allows no result that was impossible', { timeout: 120_000 }, () => {
  const parameters = fc.record({ a: schemas, b: schemas, cc: schemas }, { requiredKeys: ['a'] });
  const specs = fc
    .tuple(parameters, fc.subarray(['a']), schemas)
    .map(([properties, required, output]) => make({ input: { type: 'object', properties, required }, output }));
  let compatible = 0;
  fc.assert(
    fc.property(
      specs,
      specs,
      fc.integer({ min: 0, max: 3 }),
      fc.array(fc.dictionary(fc.constantFrom('a', 'b', 'cc'), jsonValues), { minLength: 15 }),
      fc.array(jsonValues, { minLength: 15 }),
      (one, two, keep, args, results) => {
        // Most pairs share a half, else hardly any would be compatible.
        const before = one.interface;
        const after = {
          ...two.interface,
          ...(keep & 1 ? { input: before.input, parameters: before.parameters } : {}),
          ...(keep & 2 ? { output: before.output } : {}),
        };
        const diff = diffContracts(before, after);
        if (!diff.isBreakingForArgs) {
          compatible += 1;
          for (const given of args) {
            const isCall = Object.keys(given).every((name) => before.parameters.includes(name));
            if (isCall && findViolations(before.input, given).length === 0) expect(findViolations(after.input, given)).toEqual([]);
          }
        }
        if (diff.isBreakingForResults) return;
        compatible += 1;
        for (const result of results)
          if (findViolations(after.output, result).length === 0) expect(findViolations(before.output, result)).toEqual([]);
      },
    ),
    { numRuns: 600, seed: 5 },
  );
  expect(compatible).toBeGreaterThan(300);
});

describe('ids', () => {
  test('follow what a program can observe, and nothing else', () => {
    const { id } = make();
    expect(make({ summary: 'x', timeoutMs: 9, retired: true, limits: { perRun: 2 }, handler: () => 1 }).id).toBe(id);
    expect(make({ ...input({ id: { maxLength: 20, type: 'string', title: 'Id' } }) }).id).toBe(id);
    const others = [
      { version: '1.2.1' },
      { name: 'billing.list2' },
      { effect: 'write' },
      { concurrent: true },
      { output: true },
      input({}, []),
      { denials: ['host.error'] },
    ];
    expect(new Set([id, ...others.map((change) => make(change as Partial<AnySpec>).id)]).size).toBe(others.length + 1);
  });

  test('stay the same for ever', () => {
    expect(make().id).toMatchInlineSnapshot(`"sha256:5641a27fcf45d39dd93a3ab561ade6b255689238cb1609385fc7aa520cf41857"`);
  });
});

describe('the lock', () => {
  const lock = readLock(lockText(makeLock([make()])));

  test('is the same text whatever the order of the contracts', () => {
    const many = [make(), make({ version: '1.10.0' }), make({ version: '1.9.0' }), make({ name: 'a.b' })];
    expect(lockText(makeLock(many))).toBe(lockText(makeLock([...many].reverse())));
    expect(makeLock(many).contracts.map(({ name, version }) => `${name}@${version}`)).toEqual([
      'a.b@1.2.0',
      'billing.list@1.2.0',
      'billing.list@1.9.0',
      'billing.list@1.10.0',
    ]);
  });

  test.each<[string, Contract[], string, string | null]>([
    ['nothing changed', [make()], 'same', null],
    ['a change under the same version', [make(input({}, []))], 'changed', '1.3.0'],
    ['a breaking change under the same version', [make({ output: true })], 'changed', '2.0.0'],
    ['a breaking change with a small bump', [make(), make({ version: '1.3.0', output: true })], 'bump too small', '2.0.0'],
    ['a breaking change with its bump', [make(), make({ version: '2.0.0', output: true })], 'new', null],
    ['a compatible change with its bump', [make(), make({ version: '1.3.0', ...input({}, []) })], 'new', null],
    ['a compatible change with a patch only', [make(), make({ version: '1.2.1', ...input({}, []) })], 'bump too small', '1.3.0'],
    ['a contract gone', [], 'removed', null],
  ])('%s', (_, contracts, status, neededVersion) => {
    expect(checkLock(lock, contracts).at(-1)).toMatchObject({ status, neededVersion, isFault: !['same', 'new'].includes(status) });
  });

  test('an edited entry is found', () => {
    const edited = readLock(lockText(lock).replace('"maxLength": 20', '"maxLength": 21'));
    expect(checkLock(edited, [make()])[0]).toMatchObject({ status: 'lock edited', isFault: true });
  });

  test.each(['', '{}', '{"lockVersion":2,"contracts":[]}', '{"lockVersion":1,"contracts":[{}]}', 'null'])('refuses %s', (text) => {
    expect(() => readLock(text)).toThrow(ContractError);
  });
});

test('versions are ordered and bumped as semver says', () => {
  const ordered =
    '0.1.0 0.2.0-alpha 0.2.0-alpha.1 0.2.0-alpha.beta 0.2.0-beta 0.2.0-beta.2 0.2.0-beta.11 0.2.0-rc.1 0.2.0 1.0.0 1.9.0 1.10.0'.split(' ');
  expect([...ordered].sort(() => 0.5 - Math.abs(Math.sin(ordered.length))).sort(compareVersions)).toEqual(ordered);
  expect([
    bumpBetween('1.2.3', '2.0.0'),
    bumpBetween('1.2.3', '1.3.0'),
    bumpBetween('1.2.3', '1.2.4'),
    bumpBetween('1.2.3', '1.2.3'),
  ]).toEqual(['major', 'minor', 'patch', 'none']);
  expect([
    bumpBetween('0.2.3', '0.3.0'),
    bumpBetween('0.2.3', '0.2.4'),
    nextVersion('0.2.3', 'major'),
    nextVersion('0.2.3', 'minor'),
  ]).toEqual(['major', 'minor', '0.3.0', '0.2.4']);
});
