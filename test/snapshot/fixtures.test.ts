/** Stored dumps of each format version: they load for ever, end as written beside them, and are written again byte by byte. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { load } from '../../src/index.ts';
import { storedRowsText } from './stored-rows.ts';
import { verdict } from './verdict.ts';

const ROOT = new URL('../dumps/', import.meta.url);
const versions = readdirSync(ROOT).filter((name) => /^v\d+$/.test(name));

describe.each(versions)('dumps of format %s', (version) => {
  const folder = new URL(`${version}/`, ROOT);
  const names = readdirSync(folder).flatMap((file) => /^(\w+)\.dump$/.exec(file)?.[1] ?? []);

  test.each(names)('%s goes on to the end written beside it', (name) => {
    const step = load(readFileSync(new URL(`${name}.dump`, folder)));
    expect(verdict(step)).toBe(readFileSync(new URL(`${name}.out`, folder), 'utf8'));
  });

  test.each(names)('%s is written again with the same bytes, or the format has another version', (name) => {
    const bytes = new Uint8Array(readFileSync(new URL(`${name}.dump`, folder)));
    const step = load(bytes);
    if (step.kind !== 'call') throw new Error(step.kind);
    expect(step.dump()).toEqual(bytes);
  });

  test('the fields of stored classes are those of the version; new classes and new choices may come', () => {
    const now = new Map(
      storedRowsText()
        .split('\n')
        .map((row) => [Number.parseInt(row, 10), row]),
    );
    const then = readFileSync(new URL('rows.txt', folder), 'utf8').trimEnd().split('\n');
    expect(then.filter((row) => !holdsAll(now.get(Number.parseInt(row, 10)), row))).toEqual([]);
  });
});

/** Classes that a field may refer to are choices too. */
const CHOICE = /(?:one of|refs?\??) ([^,]*)/g;

/** True if what was stored by `old` can be read by `row`. Names of types are words of error texts, which may change: a tag says what is stored. */
function holdsAll(row: string | undefined, old: string): boolean {
  if (row === undefined) return false;
  const fieldsOf = (text: string): string => text.replace(/ \(.*?\) /, ' ').replace(CHOICE, 'choice');
  const choicesOf = (text: string): string[][] => [...text.matchAll(CHOICE)].map(([, among = '']) => among.split(' '));
  const choices = choicesOf(row);
  return fieldsOf(row) === fieldsOf(old) && choicesOf(old).every((among, i) => among.every((one) => choices[i]?.includes(one)));
}
