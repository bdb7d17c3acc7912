/** Every builtin name of CPython is there or has a row that says why not; the page made of the rows is up to date. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { GAPS } from '../../src/builtins/support.ts';
import { compatibilityPage, missingNames, oracleNames, ownNames, PAGE } from './names.ts';

const oracle = oracleNames();
const own = ownNames();

test('every type of CPython is there', () => {
  expect([...oracle.keys()].filter((type) => !own.has(type))).toEqual([]);
});

test.each([...oracle.keys()])('%s: what is missing has a row, and nothing else has', (type) => {
  const rows = (GAPS[type] ?? []).flatMap(({ names }) => names);
  expect([...rows].sort()).toEqual(missingNames(type, oracle, own).sort());
});

test('no row is about a type that is not there', () => {
  expect(Object.keys(GAPS).filter((type) => !oracle.has(type))).toEqual([]);
});

test(`${PAGE} is what the tables say`, () => {
  expect(readFileSync(new URL(`../../${PAGE}`, import.meta.url), 'utf8')).toBe(compatibilityPage());
});
