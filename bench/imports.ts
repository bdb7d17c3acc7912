/**
 * How long a program's first import of each module takes: in a process of its own after one small program has run, where V8 meets nearly all of the engine for the first time,
 * and in a process whose other programs have imported it. `npm run bench -- imports`.
 */
import { execFileSync } from 'node:child_process';
import { MODULES } from '../src/stdlib/table.ts';

const ROUNDS = 5;
const ENGINE = new URL('../dist/index.js', import.meta.url).href;
/** A first import should take no longer. */
const TARGET_MS = 5;

interface Timed {
  readonly name: string;
  readonly ms: number;
}

/** Prints the slow ones, and how many there are. */
export function measureImports(): void {
  const names = Object.keys(MODULES);
  report('in a process that has run others', measureWarm(names));
  report(
    'in a new process',
    names.map((name) => ({ name, ms: median(Array.from({ length: ROUNDS }, () => firstImport(name))) })),
  );
}

function report(where: string, times: readonly Timed[]): void {
  const known = times.filter(({ ms }) => !Number.isNaN(ms)).sort((a, b) => b.ms - a.ms);
  const slow = known.filter(({ ms }) => ms > TARGET_MS);
  const slowest = known[0]!;
  console.log(
    `\nFirst import ${where}, median of ${ROUNDS}: ${slow.length} of ${known.length} modules take over ${TARGET_MS} ms; the slowest is ${slowest.name}, ${slowest.ms.toFixed(1)} ms`,
  );
  for (const { name, ms } of slow) console.log(`${name.padEnd(24)}${ms.toFixed(1).padStart(7)} ms`);
}

/** One process imports every module a few times, each in a run of its own, and then is timed. */
function measureWarm(names: readonly string[]): Timed[] {
  const script = `const { runSync } = await import(${JSON.stringify(ENGINE)});
    const names = ${JSON.stringify(names)};
    const time = (name) => {
      const start = performance.now();
      const { status } = runSync('import ' + name, {});
      return status === 'completed' ? performance.now() - start : NaN;
    };
    for (let i = 0; i < ${ROUNDS}; i++) names.forEach(time);
    console.log(JSON.stringify(names.map((name) => Array.from({ length: ${ROUNDS} }, () => time(name)))));`;
  const times: (number | null)[][] = JSON.parse(evaluate(script));
  return names.map((name, i) => ({ name, ms: median(times[i]!.map((ms) => ms ?? Number.NaN)) }));
}

/** Returns NaN for a module that this host does not have. */
function firstImport(name: string): number {
  const script = `const { runSync } = await import(${JSON.stringify(ENGINE)});
    runSync('x = 1 + 1\\nprint(x)', {});
    const start = performance.now();
    const { status } = runSync('import ${name}', {});
    console.log(status === 'completed' ? performance.now() - start : NaN);`;
  return Number(evaluate(script));
}

function evaluate(script: string): string {
  return execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[times.length >> 1]!;
}
