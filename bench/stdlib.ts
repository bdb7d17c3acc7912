/**
 * The work of modules that agents lean on, beside CPython in the same run: parsing and printing 10 MB of JSON, expressions over a log, sorts, tables, dates.
 * Each program says itself where its work begins and ends. `npm run bench -- stdlib`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type * as Sandboa from '../src/index.ts';
import type { Peer } from './peers.ts';

const PROGRAMS = fileURLToPath(new URL('stdlib/', import.meta.url));

/** How many times CPython's time each program may take. */
const TARGETS: Readonly<Record<string, number>> = { json_dumps: 2, json_loads: 2 };
const TARGET = 3;

/** Prints best and median of each program, and their ratios. */
export async function measureStdlib(sandboa: typeof Sandboa, cpython: Peer | undefined, rounds: number): Promise<void> {
  console.log(
    `\nModules at work, best (median) of ${rounds} interleaved rounds after a warm-up, default limits; × is the ratio to CPython.`,
  );
  console.log(`${'program'.padEnd(16)}${'sandboa ms'.padStart(18)}${'cpython ms'.padStart(18)}${'×'.padStart(16)}${'target'.padStart(8)}`);
  for (const file of readdirSync(PROGRAMS)) {
    const name = basename(file, '.py');
    const ours: number[] = [];
    const theirs: number[] = [];
    for (let round = 0; round <= rounds; round++) {
      const ms = measureMarked(sandboa, PROGRAMS + file);
      const otherMs = await cpython?.measure(PROGRAMS + file, 1);
      if (round === 0) continue;
      ours.push(ms);
      if (otherMs !== undefined) theirs.push(otherMs);
    }
    console.log(
      `${name.padEnd(16)}${figures(ours).padStart(18)}${figures(theirs).padStart(18)}${ratios(ours, theirs).padStart(16)}${`≤ ${TARGETS[name] ?? TARGET}`.padStart(8)}`,
    );
  }
}

/** Returns the ms between the program's calls of `begin` and `end`. */
function measureMarked(sandboa: typeof Sandboa, path: string): number {
  let start = 0;
  let ms = Number.NaN;
  const functions = {
    begin: () => {
      start = performance.now();
    },
    end: () => {
      ms = performance.now() - start;
    },
  };
  const outcome = sandboa.runSync(readFileSync(path, 'utf8'), { functions });
  if (outcome.status !== 'completed') {
    throw new Error(`${path}: ${outcome.status === 'error' ? `${outcome.error.type}: ${outcome.error.message}` : outcome.status}`);
  }
  return ms;
}

function figures(times: readonly number[]): string {
  return times.length === 0 ? '–' : `${Math.min(...times).toFixed(1)} (${median(times).toFixed(1)})`;
}

function ratios(ours: readonly number[], theirs: readonly number[]): string {
  if (theirs.length === 0) return '–';
  return `${(Math.min(...ours) / Math.min(...theirs)).toFixed(2)} (${(median(ours) / median(theirs)).toFixed(2)})`;
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[times.length >> 1]!;
}
