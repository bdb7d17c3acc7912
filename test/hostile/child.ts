/** The process that runs hostile programs, one message each: the parent sends a source, this answers how it ended. */
import { type Outcome, runSync } from '../../src/index.ts';

/** What the parent sends. */
export interface Request {
  path: string;
  source: string;
}

/** How a program ended: `value`, `limit`, an exception's name, or `host exception: ...` and `broken afterwards: ...`, which are never right. */
export interface Ending {
  path: string;
  ending: string;
  stdout: string;
  elapsedMs: number;
}

const LIMITS = { timeMs: 2_000, memory: 100_000_000 };
const HOST_GLOBALS = globalFingerprint();

process.on('message', (request: Request) => {
  process.send!(runHostile(request));
});

/** A clock that stands while the machine does other work: the lesser of the time that has passed and of what this process has used of it. */
function startClock(): () => number {
  const start = performance.now();
  const used = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(used);
    return Math.min(performance.now() - start, (user + system) / 1000);
  };
}

function runHostile({ path, source }: Request): Ending {
  const clock = startClock();
  let ending: string;
  let stdout = '';
  try {
    const outcome = runSync(source, { limits: LIMITS, filename: path, clock });
    stdout = outcome.prints.join('');
    ending = endingOf(outcome);
  } catch (error) {
    ending = `host exception: ${error instanceof Error ? error.stack?.slice(0, 600) : String(error)}`;
  }
  const elapsedMs = clock();
  const damage = findDamage();
  return { path, ending: damage === null ? ending : `broken afterwards: ${damage}`, stdout: stdout.slice(0, 100_000), elapsedMs };
}

function endingOf(outcome: Outcome): string {
  if (outcome.status === 'completed') return 'value';
  if (outcome.status !== 'error') return outcome.status;
  return outcome.error.code === 'engine.bug' ? `EngineError: ${outcome.error.message}` : outcome.error.type;
}

/** Returns what the program left broken: the engine's next run, or the host's own objects. */
function findDamage(): string | null {
  try {
    const outcome = runSync('x = [i * i for i in range(5)]\nsum(x)', {});
    if (outcome.status !== 'completed' || outcome.value !== 30) return `the next run gives ${JSON.stringify(outcome)}`;
  } catch (error) {
    return `the next run throws ${String(error)}`;
  }
  return globalFingerprint() === HOST_GLOBALS ? null : 'a host global has changed';
}

function globalFingerprint(): string {
  const prototypes = [Object, Array, Function, String, Number, Map, Set, Error].map((owner) => Reflect.ownKeys(owner.prototype));
  return [Reflect.ownKeys(globalThis), ...prototypes].map((keys) => keys.map(String).join()).join(';');
}
