/** A recorded set of calls with what CPython gives for each, one a line, so that a test can compare without CPython. */
import { readFileSync, writeFileSync } from 'node:fs';
import type { NamedCall, Observed } from './run.ts';

/** A call and what CPython gives for it. */
export interface Recorded extends NamedCall {
  readonly expected: Observed;
}

/** Writes calls: a line is a JSON array of target, receiver, call, result, receiver afterwards, notes and printed text; empty ones at the end are left out. */
export function writeRecords(path: string, records: readonly Recorded[]): void {
  const lines = records.map(({ name, call, expected }) => {
    const fields = [name, call.receiver, call.call, expected.result, expected.state, expected.notes, expected.printed];
    while (fields.at(-1) === '') fields.pop();
    return JSON.stringify(fields);
  });
  writeFileSync(path, `${lines.join('\n')}\n`);
}

/** Reads what writeRecords has written. */
export function readRecords(path: string | URL): Recorded[] {
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
  return lines.map((line) => {
    const [name = '', receiver = '', call = '', result = '', state = '', notes = '', printed = ''] = JSON.parse(line) as string[];
    return { name, call: { receiver, call }, expected: { result, state, notes, printed } };
  });
}
