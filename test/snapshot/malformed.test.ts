/** Bytes that are no dump or a changed one: a SnapshotError, or a program that ends in one of the usual ways. `npm run mutants` goes on where this stops. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { compile, load, SnapshotError } from '../../src/index.ts';

const COUNT = 20_000;
const TOOL = fileURLToPath(new URL('../../tools/mutants.ts', import.meta.url));

function dump(): Uint8Array {
  const step = compile('def f(n):\n  for i in range(n): ask(i)\nf(5)\nprint("x")').start({ functions: ['ask'] });
  if (step.kind !== 'call') throw new Error(step.kind);
  return step.dump();
}

test('a dump cut off anywhere is refused', () => {
  const base = dump();
  for (let length = 0; length < base.length; length++) expect(() => load(base.slice(0, length))).toThrow(SnapshotError);
});

test('a changed byte without its checksum is refused', () => {
  const base = dump();
  for (let at = 0; at < base.length; at++) {
    const bytes = base.slice();
    bytes[at] ^= 1;
    expect(() => load(bytes)).toThrow(SnapshotError);
  }
});

test('20,000 changed dumps throw nothing but SnapshotError, and touch nothing that programs share', async () => {
  const half = COUNT / 2;
  const outputs = await Promise.all([hunt(0, half), hunt(half, half)]);
  const output = outputs.join('\n');
  for (const kind of ['snapshot.malformed', 'snapshot.truncated', 'snapshot.version', 'snapshot.key', 'done', 'python.exception'])
    expect(output).toContain(kind);
  expect(outputs.map((text) => / (\d+) bad/.exec(text)?.[1])).toEqual(['0', '0']);
}, 120_000);

/** Runs the tool, which is faster in a process of its own than under the test runner. Returns what it prints. */
async function hunt(from: number, count: number): Promise<string> {
  const args = ['--import', 'tsx', TOOL, '--seed', '1', '--from', String(from), '--count', String(count)];
  const { stdout } = await promisify(execFile)(process.execPath, args).catch((error: { stdout: string }) => error);
  return stdout;
}
