/**
 * Rewrites unicode.generated.ts and unicode-names.generated.ts of src/objects, and unicode-sequences.generated.ts of src/stdlib, from the Unicode database of the oracle, so that no host's own version shows.
 * `npx tsx tools/unicode.ts`. With `--check` it writes nothing and compares: the files, and every name that the engine finds.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { loadPyodide } from 'pyodide';
import { encodeMap, encodeRanges } from './unicode-encode.ts';
import { type CollectedNames, checkNames, checkSequences, writeNames, writeSequences } from './unicode-names.ts';

interface Database {
  version: string;
  ranges: Record<string, [number, number][]>;
  maps: Record<string, [number, number[]][]>;
}

const python = await loadPyodide({ indexURL: dirname(createRequire(import.meta.url).resolve('pyodide')) });
python.runPython(readFileSync(new URL('./unicode.py', import.meta.url), 'utf8'));

function writeProperties(): string {
  const database = JSON.parse(python.runPython('collect()') as string) as Database;
  const lines = [
    `/** Properties and case mappings of Unicode ${database.version}, written by tools/unicode.ts; unicode.ts reads them. */`,
    ...Object.entries(database.ranges).map(([name, ranges]) => `export const ${name} = '${encodeRanges(ranges)}';`),
    ...Object.entries(database.maps).map(([name, entries]) => `export const ${name} = '${encodeMap(entries)}';`),
  ];
  return `${lines.join('\n')}\n`;
}

function lookUp(names: readonly string[]): (number | null)[] {
  const ask = python.globals.get('look_up') as (names: string) => string;
  return JSON.parse(ask(JSON.stringify(names))) as (number | null)[];
}

/** Writes a generated file, or with `--check` returns a fault if it differs. */
function settle(name: string, text: string): string[] {
  const url = new URL(`../src/objects/${name}`, import.meta.url);
  if (isCheck) return readFileSync(url, 'utf8') === text ? [] : [`${name} is not up to date`];
  writeFileSync(url, text);
  console.log(`${name}: ${text.length} bytes`);
  return [];
}

const isCheck = process.argv.includes('--check');
const names = JSON.parse(python.runPython('collect_names()') as string) as CollectedNames;
const faults = [
  ...settle('unicode.generated.ts', writeProperties()),
  ...settle('unicode-names.generated.ts', writeNames(names)),
  ...settle('../stdlib/unicode-sequences.generated.ts', writeSequences(names)),
];
// The names that this process has loaded are those of the file before it was rewritten.
if (isCheck) faults.push(...checkNames(names, lookUp), ...checkSequences(names));
for (const fault of faults.slice(0, 20)) console.error(fault);
if (isCheck) console.log(`${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;
