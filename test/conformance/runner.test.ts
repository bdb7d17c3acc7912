/** Runs every conformance program in every tier and compares its whole output with the oracle's. */
import { describe, expect, test } from 'vitest';
import type { RunOptions } from '../../src/index.ts';
import { readKnownFailures } from '../known-failures.ts';
import { type Case, findCases, findStrayOutputs } from './cases.ts';
import { runCase } from './run-case.ts';

/** Each tier is a name and the run options that choose it; the first is the reference for fuel. */
const TIERS = { vm: {} } as const satisfies Record<string, RunOptions>;

const CASES = findCases();
const KNOWN_FAILURES = readKnownFailures(new URL('KNOWN_FAILURES', import.meta.url));

function checkCase(found: Case, options: RunOptions): void {
  if (found.expected === null) throw new Error(`${found.outPath} is missing: npm run expect -- ${found.path}`);
  expect(runCase(found, options).output).toBe(found.expected);
}

describe.each(Object.entries(TIERS))('tier %s', (_name, options) => {
  for (const found of CASES) {
    const reason = KNOWN_FAILURES.get(found.path);
    if (reason === undefined) test(found.path, () => checkCase(found, options));
    else {
      test(`${found.path} (known: ${reason})`, () => {
        expect(() => checkCase(found, options), 'it passes now: take it out of KNOWN_FAILURES').toThrow();
      });
    }
  }
});

describe('tiers agree on fuel', () => {
  const [[, reference], ...others] = Object.entries(TIERS) as [[string, RunOptions], ...[string, RunOptions][]];
  test.each(others)('%s', (_name, options) => {
    for (const found of CASES) {
      if (KNOWN_FAILURES.has(found.path)) continue;
      expect({ path: found.path, fuel: runCase(found, options).fuel }).toEqual({ path: found.path, fuel: runCase(found, reference).fuel });
    }
  });
});

test('every .out has its program and every listed failure exists', () => {
  expect(findStrayOutputs()).toEqual([]);
  const paths = new Set(CASES.map((found) => found.path));
  expect([...KNOWN_FAILURES.keys()].filter((path) => !paths.has(path))).toEqual([]);
});
