/** Values across the boundary: what becomes of each kind, and how what cannot cross is refused. */
import { describe, expect, test } from 'vitest';
import { ConversionError, Float, type Outcome, runSync } from '../../src/index.ts';

/** Runs code with one input and returns the value; throws what the run throws. */
function through(code: string, v: unknown, exact = false): unknown {
  const outcome = runSync(code, { inputs: { v }, exact });
  if (outcome.status !== 'completed') throw new Error(`${outcome.status}: ${describeFailure(outcome)}`);
  return outcome.value;
}

function describeFailure(outcome: Outcome): string {
  return outcome.status === 'error' ? `${outcome.error.type}: ${outcome.error.message}` : '';
}

function refusal(v: unknown): ConversionError {
  try {
    through('v', v);
  } catch (error) {
    if (error instanceof ConversionError) return error;
    throw error;
  }
  throw new Error('it crossed');
}

describe('host to guest', () => {
  test.each([
    [null, 'NoneType'],
    [undefined, 'NoneType'],
    [true, 'bool'],
    [1, 'int'],
    [1.5, 'float'],
    [-0, 'float'],
    [2 ** 53, 'float'],
    [Number.NaN, 'float'],
    [10n ** 30n, 'int'],
    [new Float(1), 'float'],
    ['é', 'str'],
    [new Uint8Array([1, 255]), 'bytes'],
    [[1], 'list'],
    [{ a: 1 }, 'dict'],
    [Object.create(null), 'dict'],
    [new Map([[1, 2]]), 'dict'],
    [new Set([1]), 'set'],
  ])('%s is a %s', (value, type) => {
    expect(through('type(v).__name__', value)).toBe(type);
  });

  test('a record is a dict with its keys in order', () => {
    expect(through('repr(v)', { b: 1, a: [null, { c: 'x' }] })).toBe("{'b': 1, 'a': [None, {'c': 'x'}]}");
  });

  test('keys that mean something to JavaScript are only keys', () => {
    const value = JSON.parse('{"__proto__": 1, "constructor": 2, "hasOwnProperty": 3}') as unknown;
    expect(through("(v['__proto__'], v['constructor'], 'toString' in v)", value)).toEqual([1, 2, false]);
  });

  test('the guest gets copies', () => {
    const list = [1, 2];
    through('v.append(3)', list);
    expect(list).toEqual([1, 2]);
  });

  const cyclic: unknown[] = [];
  cyclic.push({ again: cyclic });
  const deep = JSON.parse('['.repeat(1_000) + ']'.repeat(1_000)) as unknown;
  const fail = (): never => {
    throw new Error('of the host');
  };
  class Point {}

  // Functions, since the test runner would read the values for its titles.
  test.each<[string, string, () => unknown]>([
    ['conversion.unsupported', 'inputs.v.a[0]', () => ({ a: [() => 1] })],
    ['conversion.unsupported', 'inputs.v["a b"]', () => ({ 'a b': Symbol('s') })],
    ['conversion.unsupported', 'inputs.v', () => new Point()],
    ['conversion.unsupported', 'inputs.v', () => new Date(0)],
    ['conversion.unsupported', 'inputs.v', () => Promise.resolve(1)],
    ['conversion.cycle', 'inputs.v', () => cyclic],
    ['conversion.depth', 'inputs.v[0][0]', () => deep],
    ['conversion.threw', 'inputs.v', () => new Proxy({}, { ownKeys: fail })],
    ['conversion.threw', 'inputs.v', () => new Proxy({}, { getPrototypeOf: fail })],
    ['conversion.threw', 'inputs.v.a', () => Object.defineProperty({}, 'a', { get: fail, enumerable: true })],
    ['conversion.key', 'inputs.v["(key)"]', () => new Map([[[1], 2]])],
    ['conversion.size', 'inputs.v', () => new Array(50_000_000)],
  ])('refuses with %s at %s (%#)', (code, path, make) => {
    const error = refusal(make());
    expect(error.code).toBe(code);
    expect(error.path.startsWith(path)).toBe(true);
  });
});

describe('guest to host', () => {
  test.each([
    ['None', null],
    ['True', true],
    ['2 ** 53 - 1', 2 ** 53 - 1],
    ['2 ** 53', 2n ** 53n],
    ['1.0', 1],
    ["b'a\\xff'", new Uint8Array([97, 255])],
    ['(1, [2])', [1, [2]]],
    ["{'a': {'b': None}}", { a: { b: null } }],
    [
      '{1: 2, (3, 4): 5}',
      new Map<unknown, unknown>([
        [1, 2],
        [[3, 4], 5],
      ]),
    ],
    ['{1, 2}', new Set([1, 2])],
    ['frozenset([1])', new Set([1])],
  ])('%s', (code, value) => {
    expect(through(code, null)).toEqual(value);
  });

  test('exact keeps ints and floats apart', () => {
    expect(through('[1, 1.0, {"x": 2.0}]', null, true)).toEqual([1, new Float(1), { x: new Float(2) }]);
  });

  test('an instance of a subclass of a builtin type crosses as the builtin value', () => {
    expect(through('class D(dict): pass\nclass I(int): pass\nD(a=I(3))', null)).toEqual({ a: 3 });
  });

  test('inherited names become own properties', () => {
    const value = through("{'__proto__': 1, 'toString': 2}", null) as object;
    expect(Object.keys(value)).toEqual(['__proto__', 'toString']);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });

  test.each([
    ['class A: pass\nA()', "'A' object"],
    ['lambda: 1', "'function' object"],
    ['[1, {"f": print}]', "[1].f is a 'builtin_function_or_method' object"],
    ['range(3)', "'range' object"],
    ['a = []\na.append(a)\na', 'contains itself'],
    ['a = []\nfor i in range(300): a = [a]\na', 'deeper than 200'],
    ['a = [0] * 2000\n[[a] * 2000] * 2', 'items'],
  ])('%s is an error that names the type or the reason', (code, text) => {
    const outcome = runSync(code);
    expect(outcome.status).toBe('error');
    expect(describeFailure(outcome)).toContain(text);
  });

  test('a value that is not wanted need not cross', () => {
    expect(runSync('class A: pass\nA()', { value: false }).status).toBe('completed');
  });

  test('an argument that cannot cross is a TypeError in the program', () => {
    const outcome = runSync('try:\n    f(1, [print])\nexcept TypeError as e:\n    text = str(e)\ntext', { functions: { f: () => 1 } });
    expect(outcome).toMatchObject({ status: 'completed', calls: [] });
    expect(outcome.status === 'completed' && outcome.value).toContain('f() argument 2[0]');
  });
});
