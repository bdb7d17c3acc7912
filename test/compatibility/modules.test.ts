/** Every public name of CPython's standard modules is there or has a row that says why not; docs/stdlib.md, made of the rows, is up to date. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { MODULE_GAPS } from '../../src/stdlib/support.ts';
import { missingFromModules, oracleModules, PUBLIC_MODULES, STDLIB_PAGE, stdlibPage } from './modules.ts';
import { NOT_SHOWN, unmentioned } from './occurrences.ts';

const oracle = oracleModules();
const missing = missingFromModules(oracle);

function namesOf(module: string, kind: 'partial' | 'refused'): string[] {
  return (MODULE_GAPS[module] ?? []).filter(({ support }) => kind in support).flatMap(({ names }) => names);
}

test('every public module was asked about', () => {
  expect([...oracle.keys()].sort()).toEqual([...PUBLIC_MODULES].sort());
});

test('no row is about a module that is not there', () => {
  expect(Object.keys(MODULE_GAPS).filter((module) => !oracle.has(module))).toEqual([]);
});

test.each([...oracle.keys()])('%s: what is missing has a row that refuses it, and nothing else has', (module) => {
  expect(namesOf(module, 'refused').sort()).toEqual([...missing.get(module)!].sort());
});

test.each([...oracle.keys()])('%s: what works in part is there', (module) => {
  const names = new Set(oracle.get(module));
  const absent = new Set(missing.get(module));
  expect(namesOf(module, 'partial').filter((name) => !names.has(name) || absent.has(name))).toEqual([]);
});

test('every supported name is in a conformance program, or says why it is not', () => {
  const supported = new Map(
    [...oracle].map(([module, names]) => [module, names.filter((name) => !missing.get(module)!.includes(name))] as const),
  );
  const absent = Object.fromEntries([...unmentioned(supported)].map(([module, names]) => [module, [...names].sort()]));
  const explained = Object.fromEntries(Object.entries(NOT_SHOWN).map(([module, names]) => [module, Object.keys(names).sort()]));
  expect(absent).toEqual(explained);
});

test(`${STDLIB_PAGE} is what the tables say`, () => {
  expect(readFileSync(new URL(`../../${STDLIB_PAGE}`, import.meta.url), 'utf8')).toBe(stdlibPage());
});
