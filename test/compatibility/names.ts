/** The names of CPython's builtins and ours, and the page that compares them: made by `npm run goldens`, checked by names.test.ts. */
import { readFileSync } from 'node:fs';
import { GAPS } from '../../src/builtins/support.ts';
import { builtinFunctions } from '../../src/builtins/table.ts';
import { runSync } from '../../src/index.ts';
import type { Support } from '../../src/objects/define.ts';

export const PAGE = 'docs/compatibility.md';
export const PROGRAM = 'test/compatibility/names.py';

/** Attributes by type, as names.py prints them. */
export type Names = ReadonlyMap<string, readonly string[]>;

function read(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
}

function parse(text: string): Names {
  const lines = text.trim().split('\n');
  return new Map(
    lines.map((line) => [
      line.slice(0, line.indexOf(':')),
      line
        .slice(line.indexOf(':') + 1)
        .trim()
        .split(' '),
    ]),
  );
}

/** What CPython has. */
export function oracleNames(): Names {
  return parse(read('test/compatibility/names.out'));
}

/** What we have. */
export function ownNames(): Names {
  const outcome = runSync(read(PROGRAM), { filename: 'names.py' });
  if (outcome.status !== 'completed') throw new Error(`${PROGRAM} ended as ${outcome.status}`);
  return parse(outcome.prints.join(''));
}

/** The names of `type` that only CPython has. */
export function missingNames(type: string, oracle: Names, own: Names): string[] {
  const ours = new Set(own.get(type));
  return (oracle.get(type) ?? []).filter((name) => !ours.has(name));
}

function word(support: Support): string {
  if (support === 'supported') return support;
  return 'partial' in support ? `partial: ${support.partial}` : `refused: ${support.refused}`;
}

/** The text of docs/compatibility.md. */
export function compatibilityPage(): string {
  const oracle = oracleNames();
  const lines = [
    '# Compatibility',
    '',
    '<!-- Made by `npm run goldens` from the tables in src/; not written by hand. -->',
    '',
    'Every name of the builtins of CPython 3.14, and every attribute of its builtin types. What is not listed as partial or refused works as in CPython, but for what [divergences/](divergences/) says.',
    '',
    '| type | names | not supported, or in part |',
    '| --- | --- | --- |',
  ];
  for (const [type, names] of oracle) {
    const gaps = (GAPS[type] ?? []).map((row) => `${row.names.map((name) => `\`${name}\``).join(', ')}: ${word(row.support)}`);
    lines.push(`| \`${type}\` | ${names.length} | ${gaps.join('; ')} |`);
  }
  const partial = Object.entries(builtinFunctions).filter(([, row]) => row.support !== 'supported');
  if (partial.length > 0) lines.push('', '| function | support |', '| --- | --- |');
  for (const [name, row] of partial) lines.push(`| \`${name}\` | ${word(row.support)} |`);
  return `${lines.join('\n')}\n`;
}
