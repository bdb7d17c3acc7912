/** Generated calls of every method of every builtin type and every builtin function give what CPython gave when they were recorded (`npm run differential -- --record`). */
import { expect, test } from 'vitest';
import { readRecords } from '../../tools/differential/record.ts';
import { compareWith } from '../../tools/differential/run.ts';

const RECORDS = readRecords(new URL('calls.jsonl', import.meta.url));
const BATCH = 500;

test('there are enough of them', () => {
  expect(RECORDS.length).toBeGreaterThan(2000);
});

for (let from = 0; from < RECORDS.length; from += BATCH) {
  const batch = RECORDS.slice(from, from + BATCH);
  test(`calls ${from} to ${from + batch.length - 1}`, () => {
    const expected = batch.map((record) => record.expected);
    const faults = compareWith(expected, batch, []).map(({ name, call, theirs, ours }) => ({ name, ...call, theirs, ours }));
    expect(faults).toEqual([]);
  });
}
