/** Bytes that are no dump or a changed one: a SnapshotError, or a program that ends in one of the usual ways. `npm run mutants` goes on where this stops. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { CodeFlag } from '../../src/bytecode/code.ts';
import { compile, load, SnapshotError } from '../../src/index.ts';
import { bodyOf, sealed, spliced } from './mutants.ts';

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

test('no number makes code of the engine, which is not verified, out of code of the program', () => {
  const base = dump();
  const body = bodyOf(base);
  const hidden = CodeFlag.HIDDEN * 2; // As it is stored.
  for (let at = 0; at < body.length; at++) {
    if (body[at] > 127) continue;
    const number = body[at] + hidden;
    const put = [0, 7, 14, 21].map((shift) => ((number >> shift) & 127) | (shift < 21 ? 128 : 0));
    try {
      const step = load(sealed(base, spliced(body, at, 1, put)));
      if (step.kind === 'call') step.dump();
    } catch (error) {
      expect(error).toBeInstanceOf(SnapshotError);
    }
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
