/** How the fuel of operations grows with their size, which is deterministic: traps that must not cost more than CPython's complexity, and that are charged before they are done. */
import { expect, test } from 'vitest';
import { runSync } from '../../src/index.ts';

function fuelOf(source: string): number {
  const outcome = runSync(source, { limits: { timeMs: 60_000 } });
  expect(outcome.status).toBe('completed');
  return outcome.usage.fuel;
}

interface Row {
  readonly name: string;
  readonly size: number;
  readonly program: (n: number) => string;
  /** The fuel of four times the size, at most this many times. */
  readonly atMost: number;
}

const ROWS: readonly Row[] = [
  { name: 'str.join of a generator', size: 4_000, program: (n) => `','.join(str(i) for i in range(${n}))`, atMost: 5 },
  { name: 'list.insert(0)', size: 1_000, program: (n) => `a = []\nfor i in range(${n}): a.insert(0, i)`, atMost: 17 },
  { name: 'in on long strings', size: 20_000, program: (n) => `('a' * ${n} + 'b') in ('a' * ${2 * n} + 'b')`, atMost: 17 },
  { name: 'sum of lists', size: 200, program: (n) => `sum([[0]] * ${n}, [])`, atMost: 17 },
  { name: 'str += in a loop', size: 4_000, program: (n) => `s = ''\nfor i in range(${n}): s += 'ab'`, atMost: 17 },
  {
    name: 'the first key of a dict whose first keys are gone',
    size: 1_000,
    program: (n) => `d = dict.fromkeys(range(${n}))\nwhile len(d) > ${n >> 1}: del d[next(iter(d))]`,
    atMost: 17,
  },
  {
    name: 'OrderedDict.move_to_end(last=False)',
    size: 1_000,
    program: (n) =>
      `from collections import OrderedDict\nd = OrderedDict.fromkeys(range(${n}))\nfor i in range(${n}): d.move_to_end(i, last=False)`,
    atMost: 8,
  },
  { name: 'bytes.startswith', size: 20_000, program: (n) => `s = b'a' * ${n}\nfor i in range(100): s.startswith(s)`, atMost: 5 },
  { name: 'bytes.removesuffix', size: 20_000, program: (n) => `s = b'a' * ${n}\nfor i in range(100): s.removesuffix(b'a')`, atMost: 5 },
  { name: 'int of a long str', size: 1_000, program: (n) => `int('9' * ${n})`, atMost: 17 },
];

for (const { name, size, program, atMost } of ROWS) {
  test(name, () => {
    const base = fuelOf('pass');
    const [once, four] = [size, 4 * size].map((n) => fuelOf(program(n)) - base) as [number, number];
    expect(four).toBeGreaterThan(once);
    expect(four / once).toBeLessThan(atMost);
  });
}

test.each([
  ['sum of lists', 'sum([[0] * 1000] * 20000, [])'],
  ['list.insert(0)', 'a = [0] * 100_000\nwhile True: a.insert(0, 1)'],
])('%s is charged before it is done', (_name, source) => {
  const outcome = runSync(source, { limits: { fuel: 20_000, timeMs: 60_000, memory: 1 << 28 } });
  expect(outcome.status).toBe('limit');
});

test('a long str of digits is refused before it is read', () => {
  const outcome = runSync("int('9' * 100_000)", { limits: { fuel: 20_000, timeMs: 60_000 } });
  expect(outcome.status === 'error' && outcome.error.message).toContain('Exceeds the limit (4300 digits) for integer string conversion');
});
