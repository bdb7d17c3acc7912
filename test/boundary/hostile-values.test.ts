/** A thousand hostile arguments and results: each crosses as plain data that fits its schema, or is refused; nothing else happens. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { contract, Float, type Outcome, run, runSync, type Schema } from '../../src/index.ts';

/** Schemas to be called with: one that takes anything, others more or less strict. */
const SCHEMAS: readonly Schema[] = [
  true,
  { type: 'string', maxLength: 10 },
  { type: 'integer', minimum: -5, maximum: 5 },
  { type: 'number' },
  { type: 'array', maxItems: 3, items: { type: ['string', 'null'] } },
  { type: 'object', additionalProperties: { type: 'integer' }, maxProperties: 3 },
  { type: 'object', properties: { a: { type: 'object', required: ['b'] } }, required: ['a'] },
];

/** Python expressions. */
const ARGUMENTS: readonly string[] = [
  ...['cyclic', 'cyclic_dict', '[cyclic]', '{"a": cyclic}', 'deep(150)', 'deep(250)', 'deep(5_000)', 'deep_dict(300)'],
  ...[
    '"x" * 1_000_000',
    '[0] * 100_000',
    '10 ** 400',
    '-10 ** 20',
    '2 ** 53',
    '2 ** 64',
    '1.5',
    '-0.0',
    '1e308 * 10',
    'float("nan")',
    '1.0',
    '5.0',
  ],
  ...[
    '{"__proto__": 1}',
    '{"__proto__": {"polluted": 1}}',
    '{"constructor": {"prototype": {"polluted": 1}}}',
    '{"hasOwnProperty": 1}',
    '{"then": 1}',
  ],
  ...[
    '{"a": {"__proto__": {"b": 1}}}',
    '{"a": {"b": cyclic}}',
    '{"toJSON": 1}',
    '{"length": 5}',
    '{1: 2}',
    '{None: 1}',
    '{(1, 2): 3}',
    '{1.5: 1}',
  ],
  ...[
    '"\\ud800"',
    '"\\udfff\\ud800"',
    '{"\\ud800": 1}',
    '"\\0"',
    '"\\u2028"',
    '"😀" * 11',
    'b"\\xff" * 20',
    'bytearray(3)',
    '{1, 2}',
    'frozenset()',
  ],
  ...[
    'len',
    'lambda: 1',
    'object()',
    'type',
    'Evil()',
    '[Evil()]',
    '{"a": Evil()}',
    'Evil',
    'iter([])',
    '(i for i in [1])',
    'range(10 ** 9)',
    'Text("x")',
  ],
  ...[
    'Number(3)',
    'True',
    'None',
    '...',
    'NotImplemented',
    '1j',
    'Sub()',
    'SubDict()',
    '[[[]]] * 3',
    '("a", None)',
    'ValueError("x")',
    'refuse',
    'slice(1)',
  ],
];

const PRELUDE = `
cyclic = []
cyclic.append(cyclic)
cyclic_dict = {}
cyclic_dict["me"] = cyclic_dict
def deep(n):
    x = []
    for _ in range(n): x = [x]
    return x
def deep_dict(n):
    x = {}
    for _ in range(n): x = {"a": x}
    return x
class Evil:
    def __len__(self): raise SystemExit
    def __iter__(self): raise RuntimeError
    def __repr__(self): raise RuntimeError
    def __eq__(self, other): raise RuntimeError
    __hash__ = None
    def __getattr__(self, name): raise RuntimeError
class Text(str): pass
class Number(int): pass
class Sub(list): pass
class SubDict(dict): pass
def attempt(f, *args, **kwargs):
    try:
        f(*args, **kwargs)
        return "crossed"
    except PermissionError as e:
        return e.code
    except Exception as e:
        return type(e).__name__
`;

const ENDINGS = new Set(['crossed', 'schema.invalid_args', 'TypeError']);

describe('arguments', () => {
  test('cross or are refused, and no handler sees one that fails its schema', () => {
    const ajv = new Ajv2020({ strict: false });
    let seen = 0;
    const contracts = SCHEMAS.map((schema, i) => {
      const input = { type: 'object', properties: { x: schema, y: true }, required: ['x'], additionalProperties: false };
      // A validator that is not ours: NaN and infinities, which JSON lacks, are numbers to ajv too.
      const isValid = ajv.compile(input);
      return contract({
        ...{ name: `f${i}`, version: '1.0.0', input, output: { type: 'null' }, effect: 'read' as const },
        handler: (args) => {
          seen += 1;
          expect(isValid(plain(args)), JSON.stringify(isValid.errors)).toBe(true);
          expect(Object.getPrototypeOf(args)).toBe(Object.prototype);
          return null;
        },
      });
    });
    const calls = SCHEMAS.flatMap((_, i) =>
      ARGUMENTS.flatMap((x) => [`attempt(f${i}, ${x})`, `attempt(f${i}, x=${x})`, `attempt(f${i}, {"a": ${x}})`]),
    );
    expect(calls.length).toBeGreaterThan(1000);
    let crossed = 0;
    // One run each hundred, so that a failure names its place.
    for (let at = 0; at < calls.length; at += 100) {
      const part = calls.slice(at, at + 100);
      const outcome = runSync(`${PRELUDE.replace('refuse', 'attempt')}refuse = f0\n[${part.join(',\n')}]`, {
        functions: contracts,
        limits: { memory: 2 ** 30 },
      });
      const endings = completedValue(outcome) as string[];
      endings.forEach((ending, i) => expect(ENDINGS, part[i]).toContain(ending));
      crossed += endings.filter((ending) => ending === 'crossed').length;
    }
    expect(crossed).toBe(seen);
    expect(seen).toBeGreaterThan(100);
    expectNoPollution();
  });
});

const throwing = (name: string): object =>
  Object.defineProperty({}, name, {
    enumerable: true,
    get() {
      throw new Error('a secret of the host');
    },
  });

const traps = ['get', 'ownKeys', 'getPrototypeOf', 'has', 'getOwnPropertyDescriptor'] as const;

const trapped = (trap: (typeof traps)[number], target: object): object =>
  new Proxy(target, {
    [trap]: () => {
      throw new Error('a secret of the host');
    },
  });

/** Values that a handler may give by mistake or by malice, made anew each time. */
const RESULTS: readonly (() => unknown)[] = [
  ...[
    null,
    undefined,
    true,
    0,
    -0,
    1.5,
    Number.NaN,
    Infinity,
    2 ** 53,
    2 ** 70,
    5n,
    10n ** 400n,
    '',
    'x'.repeat(100_000),
    '\ud800',
    '\udc00\ud800',
    '😀',
  ].map((value) => () => value),
  ...[Symbol('x'), Symbol.iterator, () => 1, class A {}, /a/, new Error('a secret of the host')].map((value) => () => value),
  () => new Date(Number.NaN),
  () =>
    new (class Account {
      cents = 5;
    })(),
  () => new WeakMap(),
  () => Object.create(null),
  () => Object.assign(Object.create(null), { a: 1 }),
  () => JSON.parse('{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}}'),
  () => Object.create({ polluted: 1 }),
  () => Object.setPrototypeOf([1], { polluted: 1 }),
  () => {
    const cyclic: unknown[] = [];
    cyclic.push({ cyclic });
    return cyclic;
  },
  () => {
    const cyclic = new Map<unknown, unknown>();
    return cyclic.set('a', cyclic);
  },
  () => {
    let deep: unknown = 1;
    for (let i = 0; i < 100_000; i++) deep = [deep];
    return deep;
  },
  () => {
    let deep: unknown = 1;
    for (let i = 0; i < 150; i++) deep = { deep };
    return deep;
  },
  () => new Array(2 ** 32 - 1),
  () => Object.assign([1, 2], { extra: 3 }),
  () => {
    const sparse: unknown[] = [1];
    sparse[2] = 3;
    return sparse;
  },
  () => new Proxy([1], { get: (target, key) => (key === 'length' ? 2 ** 40 : Reflect.get(target, key)) }),
  () => new Proxy([], { get: (_, key) => (key === 'length' ? -1 : 'x') }),
  ...['a', 'then', 'toJSON', 'length', 'constructor'].map((name) => () => throwing(name)),
  ...traps.flatMap((trap) => [() => trapped(trap, {}), () => trapped(trap, [1]), () => trapped(trap, { a: 1 })]),
  () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  },
  () => {
    let reads = 0;
    return {
      get a() {
        return ++reads === 1 ? { b: 1 } : 'changed';
      },
    };
  },
  () => ({ toJSON: () => 'other' }),
  () => ({ valueOf: () => 5, toString: () => '5' }),
  () => new Float(Number.NaN),
  () => new Float(5),
  () => new Number(5),
  () => new String('x'),
  () => new Uint8Array(10),
  () => new Uint8ClampedArray(10),
  () => new Float64Array(3),
  () => new ArrayBuffer(8),
  () => new Set([new Set([1])]),
  () => new Set([{}]),
  () => new Map([[{}, 1]]),
  () =>
    new Map<unknown, unknown>([
      ['a', 1],
      [1, 2],
    ]),
  () => new Map([['__proto__', 1]]),
  () => (function* () {})(),
  () => Array.from({ length: 3 }, () => ({})),
  () => ({ a: { b: 1 }, c: undefined }),
  () => globalThis,
  () => ({ then: 5 }),
];

const WRAPS: readonly ((value: unknown) => unknown)[] = [
  (value) => value,
  (value) => [value],
  (value) => ({ a: value }),
  (value) => ({ a: { b: value } }),
  (value) => new Map([['a', value]]),
];

const RESULT_ENDINGS = new Set(['crossed', 'schema.invalid_result', 'host.error', 'RuntimeError', 'TypeError']);

describe('results', () => {
  const makers = WRAPS.flatMap((wrap) => RESULTS.map((make) => () => wrap(make())));

  test('cross as what their schema says, or are refused; nothing of the host is told', async () => {
    const ajv = new Ajv2020({ strict: false });
    let tried = 0;
    const faults: unknown[] = [];
    for (const [s, output] of SCHEMAS.entries()) {
      const isValid = ajv.compile(output as object);
      for (const isAsync of [false, true]) {
        if (isAsync && s > 1) continue;
        const f = contract({
          ...{ name: 'f', version: '1.0.0', effect: 'read' as const, output },
          input: { type: 'object', required: ['i'], properties: { i: { type: 'integer' } } },
          handler: ({ i }) => {
            const value = (makers[i as number] as () => unknown)();
            return isAsync ? Promise.resolve(value) : value;
          },
        });
        const crossed = contract({
          ...{ name: 'seen', version: '1.0.0', input: { type: 'object', required: ['x'], properties: { x: true } }, output: true as const },
          handler: ({ x }) => {
            if (!isValid(plain(x))) faults.push(isValid.errors);
            return null;
          },
        });
        const code = `${PRELUDE}
def check(i):
    try:
        x = f(i)
    except PermissionError as e:
        return [e.code, str(e)]
    except Exception as e:
        return [type(e).__name__, str(e)]
    attempt(seen, x)
    return ["crossed", ""]
[check(i) for i in range(${makers.length})]`;
        const options = { functions: [f, crossed], limits: { memory: 2 ** 30, timeMs: 60_000 } };
        const endings = completedValue(isAsync ? await run(code, options) : runSync(code, options)) as [string, string][];
        endings.forEach(([ending, told], i) => {
          tried += 1;
          expect(RESULT_ENDINGS, `result ${i} under schema ${s}`).toContain(ending);
          if (ending !== 'RuntimeError') expect(told).not.toContain('secret');
        });
        expectNoPollution();
      }
    }
    expect(faults).toEqual([]);
    expect(tried).toBeGreaterThan(1000);
  }, 60_000);
});

function completedValue(outcome: Outcome): unknown {
  if (outcome.status === 'completed') return outcome.value;
  throw new Error(`ended as ${outcome.status}`, { cause: 'error' in outcome ? outcome.error : undefined });
}

function expectNoPollution(): void {
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  expect(Object.keys(Object.prototype)).toEqual([]);
}

/** As a JSON validator understands it: floats as numbers, bigints as numbers, maps with text keys as objects. */
function plain(value: unknown): unknown {
  if (value instanceof Float) return value.value;
  if (typeof value === 'bigint') return Number(value);
  if (Array.isArray(value)) return value.map(plain);
  if (value instanceof Map || value instanceof Set || value instanceof Uint8Array || typeof value !== 'object' || value === null)
    return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)]));
}
