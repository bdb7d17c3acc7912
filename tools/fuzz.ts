/**
 * Hunts for differences: runs generated programs here and on CPython 3.14.2 and prints those whose output or traceback differs.
 * `npm run fuzz -- --seed a --from 0 --count 500 [--minimize] [--show N]`; a seed and a number name a program, `--show N` prints its text.
 * `--dir PATH` writes each differing program there; `--file PATH` compares one program of a file; `--trace` names each program before it runs.
 */
import { mkdirSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Outcome, runSync } from '../src/index.ts';
import { explain, type Hunk } from './fuzz/explain.ts';
import { minimize } from './fuzz/minimize.ts';
import { generateProgram } from './fuzz/program.ts';
import { loadOracle, type Oracle, runWithLargeStack } from './oracle.ts';

const FILENAME = 'fuzz.py';
const TIME_MS = 20_000;
const MAX_DIFFERENT_LINES = 6;
const ENDLESS = 'endless';

const OPTIONS = {
  seed: { type: 'string', default: 'a' },
  from: { type: 'string', default: '0' },
  count: { type: 'string', default: '300' },
  minimize: { type: 'boolean', default: false },
  show: { type: 'string' },
  dir: { type: 'string' },
  file: { type: 'string' },
  trace: { type: 'boolean', default: false },
} as const;

/** Prints at once: a worker's console would hold lines back until the next pause. */
function print(text: string): void {
  writeSync(1, `${text}\n`);
}

/** Returns the program's output in our engine: stdout, then the traceback. */
function runHere(source: string): string {
  try {
    const outcome = runSync(source, { filename: FILENAME, limits: { timeMs: TIME_MS } });
    if (outcome.status === 'limit' && outcome.error.limit === 'timeMs') return ENDLESS;
    return outcome.prints.join('') + endOf(outcome);
  } catch (error) {
    return `HOST ERROR ${error instanceof Error ? error.stack : error}`;
  }
}

function endOf(outcome: Outcome): string {
  if (outcome.status === 'error') return outcome.error.traceback;
  if (outcome.status === 'limit') return `ended as limit: ${outcome.error.limit} ${outcome.error.used} of ${outcome.error.ceiling}`;
  return outcome.status === 'completed' ? '' : `ended as ${outcome.status}`;
}

/** Removes what may differ: addresses, frames of CPython's own modules, error numbers of WebAssembly's C library, the source text of a SyntaxError, which CPython reads from the file, the last line's end. */
function normalize(output: string): string {
  const text = output
    .replace(/ at 0x[0-9a-f]+/g, ' at 0x')
    // The same as a list of characters.
    .replace(/' ', 'a', 't', ' ', '0', 'x'(?:, '[0-9a-f]')+/g, "' ', 'a', 't', ' ', '0', 'x'")
    .replace(/^[ |]*File "\/lib\/python[^\n]*\n(?:[ |]* {4}[^\n]*\n){1,2}|^[ |]*(?:de|en)coding with '[^\n]*' codec failed\n?/gm, '')
    .replaceAll("(68, 'Result not representable')", "(34, 'Numerical result out of range')")
    .trimEnd();
  return text.replace(/^( {2}File .*\n)(?: {4}.*\n){1,2}(?=(?:Syntax|Indentation)Error: [^\n]*$)/m, '$1');
}

interface Difference {
  expected: string;
  actual: string;
}

/** How many programs differ for each reason. */
const explained = new Map<string, number>();

/** Programs that print without end or use up the oracle's memory: nothing to compare with, and it must be loaded anew. */
let failed = 0;

/** Returns CPython's output; null where the oracle cannot run the program to its end. When its memory has just grown, the text that comes back is now and then of another place: then once more. */
function readOracle(oracle: Oracle, source: string): string | null {
  try {
    const output = oracle(source, FILENAME, [], 0);
    return normalize(/[\x00-\x08\x0e-\x1a\x7f-\x9f]/.test(output) || !output.trim() ? oracle(source, FILENAME, [], 0) : output);
  } catch (error) {
    print(`the oracle failed: ${error instanceof Error ? error.message.trimEnd().slice(-200) : error}`);
    failed++;
    return null;
  }
}

/** Programs that CPython refused to compile: they show little, so there must not be too many. */
let refused = 0;
const REFUSED = /^(?:Syntax|Indentation)Error/m;

/** Programs that do not end here: the oracle, which has no clock, would not come back from them. */
let endless = 0;

function compare(oracle: Oracle, source: string): Difference | null {
  const here = runHere(source);
  if (here === ENDLESS) {
    endless++;
    return null;
  }
  const expected = readOracle(oracle, source);
  if (expected === null) return null;
  if (/^ {2}File .*\n(?:Syntax|Indentation)Error/.test(expected)) refused++;
  const actual = normalize(here);
  return expected === actual ? null : { expected, actual };
}

/** Prints a place where the outputs part. */
function report(name: string, { expected, actual }: Hunk): void {
  print(`\n--- ${name}`);
  for (const line of expected.slice(0, MAX_DIFFERENT_LINES)) print(`  cpython: ${line.slice(0, 300)}`);
  for (const line of actual.slice(0, MAX_DIFFERENT_LINES)) print(`  here:    ${line.slice(0, 300)}`);
}

/** Returns the first place of a difference that has no reason; undefined if each has one. */
function unexplained({ expected, actual }: Difference, program: string): Hunk | undefined {
  const found = explain(expected, actual, program);
  return 'unexplained' in found ? found.unexplained : undefined;
}

function examine(oracle: Oracle, name: string, source: string, options: { minimize: boolean; dir: string | undefined }): boolean {
  const before = endless;
  const difference = compare(oracle, source);
  if (endless > before) print(`\n--- ${name}: does not end here, not compared`);
  if (difference === null) return false;
  const found = explain(difference.expected, difference.actual, source);
  if ('reasons' in found) {
    for (const why of new Set(found.reasons)) explained.set(why, (explained.get(why) ?? 0) + 1);
    return false;
  }
  const small = options.minimize
    ? minimize(source, (candidate) => {
        const found = compare(oracle, candidate);
        return (
          found !== null &&
          unexplained(found, candidate) !== undefined &&
          (REFUSED.test(difference.expected) || !REFUSED.test(found.expected))
        );
      })
    : source;
  report(name, options.minimize ? unexplained(compare(oracle, small)!, small)! : found.unexplained);
  if (options.minimize) print(small.replace(/^/gm, '  | '));
  if (options.dir !== undefined) {
    mkdirSync(options.dir, { recursive: true });
    writeFileSync(`${options.dir}/${name.replace(/\W/g, '_')}.py`, small);
  }
  return true;
}

async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: OPTIONS });
  if (values.show !== undefined) {
    print(generateProgram(`${values.seed}:${values.show}`));
    return 0;
  }
  let oracle = await loadOracle();
  if (values.file !== undefined)
    return examine(oracle, values.file, readFileSync(values.file, 'utf8'), values as { minimize: boolean; dir: string }) ? 1 : 0;
  const first = Number(values.from);
  const count = Number(values.count);
  let different = 0;
  for (let number = first; number < first + count; number++) {
    const name = `${values.seed}:${number}`;
    if (values.trace) writeSync(2, `${name} `);
    const before = failed;
    const source = generateProgram(name);
    if (examine(oracle, name, source, { minimize: values.minimize, dir: values.dir })) {
      // What generators left by programs before it print counts for nothing.
      oracle = await loadOracle();
      const again = compare(oracle, source);
      if (again !== null && unexplained(again, source) !== undefined) different++;
      else print('  gone with a fresh oracle, not counted');
    }
    if (failed > before) oracle = await loadOracle();
    if (number % 200 === 199) print(`${number + 1 - first} programs, ${different} different`);
  }
  print(`${count} programs, ${different} different; ${refused} do not compile, ${failed} exhaust the oracle, ${endless} do not end`);
  for (const [why, times] of explained) print(`${times} explained: ${why}`);
  return different > 0 ? 1 : 0;
}

await runWithLargeStack(import.meta.url, main);
