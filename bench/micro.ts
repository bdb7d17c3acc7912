/** The small figures: latency of tiny programs, an external call, the cost of importing the package, its size. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type * as Sandboa from '../src/index.ts';
import type { Peer } from './peers.ts';

const ROUNDS = 7;
const EXTERNAL_CALLS = 200_000;

/** Prints every small figure. */
export async function measureMicro(sandboa: typeof Sandboa, peers: readonly Peer[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const tiny = join(folder, 'tiny.py');
    writeFileSync(tiny, '1+1');
    console.log('');
    printLine('1+1, text to result, warm', await measureEach(tiny, peers, 5_000));
    printLine('snippet20, text to result, warm', await measureEach(fileURLToPath(new URL('snippet20.py', import.meta.url)), peers, 500));
  } finally {
    rmSync(folder, { recursive: true });
  }
  printLine('external call, runSync', [['sandboa', `${measureExternalCall(sandboa).toFixed(3)} µs`]]);
  printLine('import', [
    ['sandboa', measureImport(new URL('../dist/index.js', import.meta.url).href)],
    ['monty', measureImport(import.meta.resolve('@pydantic/monty'))],
  ]);
  printLine('size of dist/', [['sandboa', measureSize()]]);
}

function printLine(name: string, figures: readonly (readonly [string, string])[]): void {
  console.log(`${name.padEnd(34)}${figures.map(([peer, figure]) => `${peer} ${figure}`).join('   ')}`);
}

async function measureEach(path: string, peers: readonly Peer[], repeats: number): Promise<[string, string][]> {
  const best = new Map<Peer, number>();
  for (let round = 0; round <= ROUNDS; round++) {
    for (const peer of peers) {
      const ms = await peer.measure(path, repeats).catch(() => Number.NaN);
      if (round > 0) best.set(peer, Math.min(best.get(peer) ?? Infinity, ms));
    }
  }
  return [...best].map(([peer, ms]) => [peer.name, `${(ms * 1000).toFixed(1)} µs`]);
}

/** Returns µs of one synchronous external call: a loop with the call less the same loop with an addition in its place. */
function measureExternalCall(sandboa: typeof Sandboa): number {
  const loop = (body: string): string => `def main():\n    for i in range(${EXTERNAL_CALLS}):\n        ${body}\nmain()\n`;
  const functions = { f: (x: unknown) => x };
  const time = (source: string): number => {
    const start = performance.now();
    const outcome = sandboa.runSync(source, { functions, limits: { calls: EXTERNAL_CALLS } });
    if (outcome.status !== 'completed') throw new Error(`the external call loop ended as ${outcome.status}`);
    return performance.now() - start;
  };
  let withCall = Infinity;
  let without = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    withCall = Math.min(withCall, time(loop('f(i)')));
    without = Math.min(without, time(loop('i + 1')));
  }
  return ((withCall - without) * 1000) / EXTERNAL_CALLS;
}

/** Returns time and memory of an import in a fresh process, the best of several. */
function measureImport(url: string): string {
  const script = `const rss = process.memoryUsage().rss, start = performance.now(); await import(${JSON.stringify(url)});
    console.log(performance.now() - start, (process.memoryUsage().rss - rss) / 1e6);`;
  let best = [Infinity, Infinity];
  for (let round = 0; round < ROUNDS; round++) {
    const output = execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
    best = output
      .trim()
      .split(' ')
      .map((text, index) => Math.min(best[index]!, Number(text)));
  }
  return `${best[0]!.toFixed(0)} ms, ${best[1]!.toFixed(1)} MB`;
}

function measureSize(): string {
  const dist = fileURLToPath(new URL('../dist/', import.meta.url));
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('.js') && statSync(dist + path).isFile(),
  );
  const bytes = files.map((path) => readFileSync(dist + path));
  const total = bytes.reduce((sum, content) => sum + content.length, 0);
  const zipped = bytes.reduce((sum, content) => sum + gzipSync(content).length, 0);
  return `${(total / 1024).toFixed(0)} KB in ${files.length} files, ${(zipped / 1024).toFixed(0)} KB gzipped`;
}
