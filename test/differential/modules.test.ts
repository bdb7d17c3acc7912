/** Generated calls of the standard modules give what CPython gave when they were recorded (`npm run differential -- --modules --record`). */
import { describe, expect, test } from 'vitest';
import { MODULES } from '../../src/stdlib/table.ts';
import { importsOf, moduleOf } from '../../tools/differential/modules/names.ts';
import { MODULE_CALLS, UNCALLED } from '../../tools/differential/modules/table.ts';
import { type Recorded, readRecords } from '../../tools/differential/record.ts';
import { compareWith } from '../../tools/differential/run.ts';

const RECORDS = new Map<string, Recorded[]>();
for (const record of readRecords(new URL('modules.jsonl', import.meta.url))) {
  const module = moduleOf(record.name);
  RECORDS.set(module, [...(RECORDS.get(module) ?? []), record]);
}

test('every public module is called, or says why not', () => {
  const modules = Object.keys(MODULES).filter((name) => !/^_[^_]/.test(name));
  const known = [...Object.keys(MODULE_CALLS), ...Object.keys(UNCALLED)];
  expect(modules.filter((name) => !known.includes(name))).toEqual([]);
  expect(known.filter((name) => !modules.includes(name))).toEqual([]);
});

describe('recorded calls', () => {
  test.each([...RECORDS.keys()])('%s', (module) => {
    const batch = RECORDS.get(module)!;
    const expected = batch.map((record) => record.expected);
    const faults = compareWith(expected, batch, importsOf(module)).map(({ name, call, theirs, ours }) => ({ name, ...call, theirs, ours }));
    expect(faults).toEqual([]);
  });
});
