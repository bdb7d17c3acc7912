/**
 * Rewrites src/objects/unicode.generated.ts from the Unicode database of the oracle, so that no host's own version shows. `npx tsx tools/unicode.ts`.
 * Numbers are written in base 32, low digits first, one character each: A-Z a-f ends a number, the others say that it goes on.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { loadPyodide } from 'pyodide';

interface Database {
  version: string;
  ranges: Record<string, [number, number][]>;
  maps: Record<string, [number, number[]][]>;
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

function encode(numbers: readonly number[]): string {
  let text = '';
  for (const number of numbers) {
    let rest = number;
    while (rest >= 32) {
      text += DIGITS[(rest & 31) | 32];
      rest = Math.floor(rest / 32);
    }
    text += DIGITS[rest];
  }
  return text;
}

/** Gap since the last range, length less one; and so on. */
function encodeRanges(ranges: readonly [number, number][]): string {
  const numbers: number[] = [];
  let end = 0;
  for (const [first, last] of ranges) {
    numbers.push(first - end, last - first);
    end = last + 1;
  }
  return encode(numbers);
}

/** Runs of single characters at a constant distance that move by the same amount: gap, count, distance, zigzag amount; then 0 0 and the others one by one. */
function encodeMap(entries: readonly [number, number[]][]): string {
  const numbers: number[] = [];
  const single = entries.filter(([, to]) => to.length === 1).map(([from, to]) => [from, to[0] - from]);
  let last = 0;
  for (let i = 0; i < single.length; ) {
    const [from, delta] = single[i];
    const distance = i + 1 < single.length && single[i + 1][1] === delta ? single[i + 1][0] - from : 1;
    let count = 1;
    if (distance <= 4)
      while (i + count < single.length && single[i + count][1] === delta && single[i + count][0] === from + count * distance) count += 1;
    numbers.push(from - last, count, Math.min(distance, 4), delta < 0 ? -2 * delta - 1 : 2 * delta);
    last = from;
    i += count;
  }
  numbers.push(0, 0);
  last = 0;
  for (const [from, to] of entries) {
    if (to.length === 1) continue;
    numbers.push(from - last, to.length, ...to);
    last = from;
  }
  return encode(numbers);
}

const python = await loadPyodide({ indexURL: dirname(createRequire(import.meta.url).resolve('pyodide')) });
python.runPython(readFileSync(new URL('./unicode.py', import.meta.url), 'utf8'));
const database = JSON.parse(python.runPython('collect()') as string) as Database;
const lines = [
  `/** Properties and case mappings of Unicode ${database.version}, written by tools/unicode.ts; unicode.ts reads them. */`,
  ...Object.entries(database.ranges).map(([name, ranges]) => `export const ${name} = '${encodeRanges(ranges)}';`),
  ...Object.entries(database.maps).map(([name, entries]) => `export const ${name} = '${encodeMap(entries)}';`),
];
const text = `${lines.join('\n')}\n`;
writeFileSync(new URL('../src/objects/unicode.generated.ts', import.meta.url), text);
console.log(`${text.length} bytes`);
