/** Runs every hostile program in a process of its own with a 400 MB heap and checks that it ends as its header allows, in time. */
import { type ChildProcess, fork } from 'node:child_process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundled } from '../bundled.ts';
import { readKnownFailures } from '../known-failures.ts';
import type { Ending } from './child.ts';
import { findHostile, type Hostile } from './programs.ts';

const MAX_ELAPSED_MS = 4_000;
/** A program that gives no answer for so long hangs. Real time, of which a busy machine may take the most; what counts as in time is MAX_ELAPSED_MS. */
const HANG_MS = 40_000;
const HEAP_MB = 400;
const NEVER_RIGHT = /^(host exception|broken afterwards|crash|hang|EngineError|paused|denied)/;

const PROGRAMS = findHostile();
const KNOWN_FAILURES = readKnownFailures(new URL('KNOWN_FAILURES', import.meta.url));

/**
 * The child with the engine in one file: loaded as a hundred modules, the engine reads each shared constant through its module at every use, and hot loops
 * take up to twice their time.
 */
let script = '';
let child: ChildProcess | null = null;

beforeAll(async () => {
  script = await bundled(new URL('child.ts', import.meta.url));
});

function startChild(): ChildProcess {
  const started = fork(script, {
    execArgv: [`--max-old-space-size=${HEAP_MB}`],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  // The first program would pay for the loading of the engine; this answer comes when it is loaded.
  started.send({ path: 'warm-up', source: 'None' });
  return started;
}

function nextAnswer(process: ChildProcess, path: string): Promise<Ending> {
  return new Promise((resolve) => {
    const finish = (ending: Ending): void => {
      clearTimeout(timer);
      process.removeAllListeners();
      resolve(ending);
    };
    const lose = (ending: string): void => {
      child = null;
      process.kill('SIGKILL');
      finish({ path, ending, stdout: '', elapsedMs: HANG_MS });
    };
    const timer = setTimeout(() => lose('hang'), HANG_MS);
    process.once('message', (ending: Ending) => finish(ending));
    process.once('exit', (code, signal) => lose(`crash: the process ended with ${signal ?? code}`));
  });
}

async function runInChild(hostile: Hostile): Promise<Ending> {
  if (child === null) {
    child = startChild();
    const ready = await nextAnswer(child, 'warm-up');
    if (child === null) return { ...ready, path: hostile.path };
  }
  child.send({ path: hostile.path, source: hostile.source });
  const ending = await nextAnswer(child, hostile.path);
  if (ending.ending.startsWith('broken afterwards')) {
    child?.kill('SIGKILL');
    child = null;
  }
  return ending;
}

/** Returns what is wrong with an ending, or null. */
function judge(hostile: Hostile, { ending, stdout, elapsedMs }: Ending): string | null {
  if (NEVER_RIGHT.test(ending)) return ending;
  if (elapsedMs > MAX_ELAPSED_MS) return `took ${Math.round(elapsedMs)} ms`;
  if (stdout.includes('ESCAPED') && hostile.endings.includes('blocked')) return 'printed ESCAPED';
  if (hostile.endings.includes('clean') || hostile.endings.includes('blocked')) return null;
  const bareEnding = ending.slice(ending.lastIndexOf('.') + 1);
  if (!hostile.endings.includes(bareEnding)) return `ended as ${ending}, not as ${hostile.endings.join(' or ')}`;
  if (ending === 'value' && hostile.stdout !== null && stdout !== hostile.stdout) return `printed ${JSON.stringify(stdout.slice(0, 500))}`;
  return null;
}

afterAll(() => {
  child?.kill();
});

for (const hostile of PROGRAMS) {
  const reason = KNOWN_FAILURES.get(hostile.path);
  test(reason === undefined ? hostile.path : `${hostile.path} (known: ${reason})`, { timeout: 2 * HANG_MS }, async () => {
    const fault = judge(hostile, await runInChild(hostile));
    if (reason === undefined) expect(fault).toBeNull();
    else expect(fault, 'it ends well now: take it out of KNOWN_FAILURES').not.toBeNull();
  });
}

test('every listed failure exists', () => {
  const paths = new Set(PROGRAMS.map((hostile) => hostile.path));
  expect([...KNOWN_FAILURES.keys()].filter((path) => !paths.has(path))).toEqual([]);
});
