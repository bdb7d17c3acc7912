/** Fuel never depends on what the process has run before: the first call of a native, whose signature is read then, costs what each later one does. */
import { expect, test } from 'vitest';
import { compile } from '../../src/index.ts';

test.each([
  "'abc'.replace('a', 'b', 1)",
  "'abc'.find('a', 0, 2)",
  "'abc'.count('a', 0, 2)",
  'slice(0, 1, 2).indices(3)',
  "print('a', 'b', 'c', 'd')",
  'sum([1, 2], 0)',
  'max(1, 2, 3, 4)',
])('%s', (code) => {
  const program = compile(code);
  const [first, second] = [program.start().usage.fuel, program.start().usage.fuel];
  expect(second).toBe(first);
});
