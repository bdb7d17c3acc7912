/** How long the first import of each module takes, each in a process of its own after one small program has run. `npm run bench -- imports`. */
import { execFileSync } from 'node:child_process';
import { MODULES } from '../src/stdlib/table.ts';

const ROUNDS = 5;
/** A first import should take no longer. */
const TARGET_MS = 5;

/** Prints the slow ones, and how many there are. */
export function measureImports(): void {
  const medians = Object.keys(MODULES)
    .map((name) => ({ name, ms: median(Array.from({ length: ROUNDS }, () => firstImport(name))) }))
    .filter(({ ms }) => !Number.isNaN(ms))
    .sort((a, b) => b.ms - a.ms);
  const slow = medians.filter(({ ms }) => ms > TARGET_MS);
  console.log(
    `\nFirst import in a new process, median of ${ROUNDS}: ${slow.length} of ${medians.length} modules take over ${TARGET_MS} ms`,
  );
  for (const { name, ms } of slow) console.log(`${name.padEnd(24)}${ms.toFixed(1).padStart(7)} ms`);
}

/** Returns NaN for a module that this host does not have. */
function firstImport(name: string): number {
  const script = `const { runSync } = await import(${JSON.stringify(new URL('../dist/index.js', import.meta.url).href)});
    runSync('x = 1 + 1\\nprint(x)', {});
    const start = performance.now();
    const { status } = runSync('import ${name}', {});
    console.log(status === 'completed' ? performance.now() - start : NaN);`;
  return Number(execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }));
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[times.length >> 1]!;
}
