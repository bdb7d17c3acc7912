/** The engines that the benchmark compares, behind one interface: Sandboa as built, CPython in one process, Monty in this process. */
import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type * as Sandboa from '../src/index.ts';

/** An engine under measurement. */
export interface Peer {
  name: string;
  version: string;
  /** Runs a file `repeats` times, text to result, and returns the mean in ms; rejects when the program does not run there. */
  measure(path: string, repeats: number): Promise<number>;
  close(): void;
}

type SandboaModule = typeof Sandboa;

/** Loads the built package, not the sources: what is measured is what is shipped. */
export async function loadSandboa(): Promise<SandboaModule> {
  return (await import(new URL('../dist/index.js', import.meta.url).href)) as SandboaModule;
}

/** The built `sandboa/node`. */
export async function loadNode(): Promise<typeof import('../src/node/directory-store.ts')> {
  return (await import(new URL('../dist/node.js', import.meta.url).href)) as typeof import('../src/node/directory-store.ts');
}

/** Sandboa with its default limits, so fuel and memory are counted. */
export function sandboaPeer(sandboa: SandboaModule): Peer {
  const runOnce = (source: string): void => {
    const outcome = sandboa.runSync(source, {});
    if (outcome.status === 'completed') return;
    throw new Error(outcome.status === 'error' ? `${outcome.error.type}: ${outcome.error.message}` : outcome.status);
  };
  return inProcessPeer('sandboa', versionOf('../package.json'), runOnce);
}

/** Monty's last in-process release, or null where it has no binary for this machine. */
export async function montyPeer(): Promise<Peer | null> {
  try {
    const { Monty } = await import('@pydantic/monty');
    return inProcessPeer('monty', versionOf('../node_modules/@pydantic/monty/package.json'), (source) => {
      new Monty(source).run();
    });
  } catch {
    return null;
  }
}

function versionOf(path: string): string {
  return (JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')) as { version: string }).version;
}

function inProcessPeer(name: string, version: string, runOnce: (source: string) => void): Peer {
  return {
    name,
    version,
    async measure(path, repeats) {
      const source = readFileSync(path, 'utf8');
      const start = performance.now();
      for (let i = 0; i < repeats; i++) runOnce(source);
      return (performance.now() - start) / repeats;
    },
    close() {},
  };
}

/** CPython as `python3`, or null where there is none. */
export async function cpythonPeer(): Promise<Peer | null> {
  const process = spawn('python3', [fileURLToPath(new URL('cpython.py', import.meta.url))], { stdio: ['pipe', 'pipe', 'inherit'] });
  const answers = readAnswers(process);
  const version = await answers();
  if (version === null) return null;
  return {
    name: 'cpython',
    version,
    async measure(path, repeats) {
      process.stdin.write(`${repeats}\t${path}\n`);
      const answer = await answers();
      const ms = Number(answer);
      if (answer === null || Number.isNaN(ms)) throw new Error(answer ?? 'python3 has ended');
      return ms;
    },
    close() {
      process.stdin.end();
    },
  };
}

/** Returns a function that gives the next line of a process, or null when it has ended or could not start. */
function readAnswers(process: ChildProcessByStdio<Writable, Readable, null>): () => Promise<string | null> {
  const ended = new Promise<null>((resolve) => process.once('error', () => resolve(null)).once('close', () => resolve(null)));
  const lines = createInterface({ input: process.stdout })[Symbol.asyncIterator]();
  return () => Promise.race([lines.next().then(({ value }) => (value as string | undefined) ?? null), ended]);
}
