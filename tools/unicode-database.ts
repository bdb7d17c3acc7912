/** Rewrites src/stdlib/unicodedata.generated.ts from the Unicode database of the oracle. `npx tsx tools/unicode-database.ts`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { loadPyodide } from 'pyodide';
import { encode } from './unicode-encode.ts';

interface Database {
  version: string;
  runs: Record<string, [(string | number)[], [number, number][]]>;
  decompositions: [number, string, number[]][];
  excluded: number[];
  numbers: [number, number, string][];
}

const zigzag = (n: number): number => (n < 0 ? -2 * n - 1 : 2 * n);

/** Gap since the last character, tag times 32 plus length, distance of each part from the part before. */
function encodeDecompositions(entries: Database['decompositions'], tags: readonly string[]): string {
  const numbers: number[] = [];
  let last = 0;
  let lastPart = 0;
  for (const [code, tag, parts] of entries) {
    numbers.push(code - last, tags.indexOf(tag) * 32 + parts.length);
    last = code;
    for (const part of parts) {
      numbers.push(zigzag(part - lastPart));
      lastPart = part;
    }
  }
  return encode(numbers);
}

function gaps(codes: readonly number[]): string {
  return encode(codes.map((code, i) => code - (i === 0 ? 0 : codes[i - 1])));
}

const python = await loadPyodide({ indexURL: dirname(createRequire(import.meta.url).resolve('pyodide')) });
python.runPython(readFileSync(new URL('./unicode-database.py', import.meta.url), 'utf8'));
const database = JSON.parse(python.runPython('collect()') as string) as Database;
const tags = [...new Set(database.decompositions.map(([, tag]) => tag))];
const camel = (name: string): string => name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
const lines = [
  `/** The Unicode ${database.version} database without names, written by tools/unicode-database.ts; unicodedata-tables.ts reads it. */`,
  `export const version = '${database.version}';`,
  ...Object.entries(database.runs).map(([name, [values, runs]]) => {
    const shown = values.map((value) => (typeof value === 'string' ? `'${value}'` : String(value))).join(', ');
    return `export const ${camel(name)} = { values: [${shown}], runs: '${encode(runs.flat())}' };`;
  }),
  `export const decompositionTags = [${tags.map((tag) => `'${tag}'`).join(', ')}];`,
  `export const decompositions = '${encodeDecompositions(database.decompositions, tags)}';`,
  `export const excluded = '${gaps(database.excluded)}';`,
  `export const numberCodes = '${gaps(database.numbers.map(([code]) => code))}';`,
  '/** Digits, -1 where there is none, and numeric values, in the order of numberCodes. */',
  `export const digits = '${database.numbers.map(([, digit]) => digit).join(' ')}';`,
  `export const numerics = '${database.numbers.map(([, , value]) => value.replace(/\.0$/, '')).join(' ')}';`,
];
const url = new URL('../src/stdlib/unicodedata.generated.ts', import.meta.url);
writeFileSync(url, `${lines.join('\n')}\n`);
console.log(`${lines.join('\n').length} bytes`);
