/**
 * Hunts for dumps that crash: `npm run mutants -- --seed 1 --count 1000000`, in one process; `--from 40 --count 1` repeats number 40. Prints how mutants ended, what
 * JavaScript errors the engine turned into `snapshot.malformed` after a load, and every mutant that threw anything else, took long, or changed what programs share.
 */
import { canary, ending, mutant } from '../test/snapshot/mutants.ts';

const SLOW_MS = 1500;
const CANARY_EVERY = 20_000;

function option(name: string, fallback: number): number {
  const at = process.argv.indexOf(`--${name}`);
  const value = at < 0 ? fallback : Number(process.argv[at + 1]);
  if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`--${name} wants a whole number`);
  return value;
}

const seed = option('seed', 1);
const from = option('from', 0);
const count = option('count', 20_000);
const endings = new Map<string, number>();
const faults = new Map<string, { count: number; first: number }>();
const before = canary();
// Makes the dumps to change.
mutant(seed, from);
const start = performance.now();
let bad = 0;

function report(number: number, text: string): void {
  bad += 1;
  if (bad <= 50) console.log(`mutant ${number} of seed ${seed} (${mutant(seed, number).change}): ${text}`);
}

/** The place in the engine that failed, so that equal faults count together. */
function placeOf(fault: unknown): string {
  if (!(fault instanceof Error)) return String(fault);
  const at = /at (?:new )?([\w.#<>]+) .*?([\w-]+\.ts):(\d+)/.exec(fault.stack ?? '');
  return `${fault.message.slice(0, 80)} in ${at === null ? '?' : `${at[1]} ${at[2]}:${at[3]}`}`;
}

function tryOne(number: number): void {
  const begun = performance.now();
  try {
    const { kind, fault } = ending(mutant(seed, number));
    endings.set(kind, (endings.get(kind) ?? 0) + 1);
    if (fault !== undefined) {
      const place = placeOf(fault);
      const known = faults.get(place);
      if (known === undefined) faults.set(place, { count: 1, first: number });
      else known.count += 1;
    }
  } catch (error) {
    report(number, error instanceof Error ? `${error.stack?.split('\n').slice(0, 4).join(' ')}` : String(error));
  }
  const ms = performance.now() - begun;
  if (ms > SLOW_MS) report(number, `took ${ms.toFixed(0)} ms`);
}

for (let number = from; number < from + count; number++) {
  tryOne(number);
  if ((number + 1) % CANARY_EVERY === 0 && canary() !== before) {
    report(number, 'a mutant up to here changed what programs share');
    break;
  }
}
if (canary() !== before) report(from + count, 'the canary sings another song');

const seconds = (performance.now() - start) / 1000;
console.log(`${count} mutants in ${seconds.toFixed(1)} s, ${bad} bad`);
for (const [kind, n] of [...endings].sort((a, b) => b[1] - a[1])) console.log(`${String(n).padStart(9)}  ${kind}`);
for (const [place, { count: n, first }] of [...faults].sort((a, b) => b[1].count - a[1].count))
  console.log(`${String(n).padStart(9)}  ${place} (first: ${first})`);
process.exitCode = bad > 0 ? 1 : 0;
