/** Bytes that are no dump or a changed one: a SnapshotError, or a program that ends in one of the usual ways. */
import { expect, test } from 'vitest';
import { compile, load, SnapshotError } from '../../src/index.ts';
import { crc32 } from '../../src/snapshot/format.ts';

const PROGRAMS = [
  'def f(n):\n  for i in range(n): ask(i)\nf(5)\nprint("x")',
  'import itertools\nclass A:\n  def __init__(s, x): s.x = x\ndef g():\n  for i in itertools.count(): yield A(i), ask(i)\n' +
    'd = {"a": 1, (1, 2): [2.5, 10**40], "g": g(), "m": memoryview(b"abc")}\nfor p in itertools.islice(d["g"], 3): print(p[1])',
  'try:\n  1/0\nexcept ZeroDivisionError as e:\n  ask(1)\n  raise ValueError("x") from e',
  'print(sorted([3, 1, 2], key=lambda v: ask(v)), {1, "a", (2,)})',
];
const LIMITS = { fuel: 20_000, memory: 4_000_000, recursion: 200, output: 100_000, calls: 50 };
const CHECKSUM = 4;
const HEAD = 16;

function bases(): Uint8Array[] {
  const found: Uint8Array[] = [];
  for (const source of PROGRAMS) {
    let step = compile(source).start({ functions: ['ask'] });
    for (let left = 3; step.kind === 'call' && left > 0; left--) {
      found.push(step.dump());
      step = step.resume(true);
    }
  }
  return found;
}

function reseal(bytes: Uint8Array): Uint8Array {
  const end = bytes.length - CHECKSUM;
  const sum = crc32(bytes, end);
  for (let i = 0; i < CHECKSUM; i++) bytes[end + i] = sum >>> (8 * i);
  return bytes;
}

/** Loads and goes on. Returns how it ended; what is thrown must be a SnapshotError. */
function outcome(bytes: Uint8Array): string {
  try {
    let step = load(bytes, { limits: LIMITS });
    for (let left = 60; (step.kind === 'call' || step.kind === 'paused') && left > 0; left--)
      step = step.kind === 'call' ? step.resume(true) : step.resume();
    return step.kind === 'raised' ? step.error.code : step.kind;
  } catch (error) {
    if (error instanceof SnapshotError) return error.code;
    throw error;
  }
}

test('a dump cut off anywhere is refused', () => {
  const [base] = bases();
  for (let length = 0; length < base.length; length++) expect(() => load(base.slice(0, length))).toThrow(SnapshotError);
});

test('a changed byte without its checksum is refused', () => {
  const [base] = bases();
  for (let at = 0; at < base.length; at++) {
    const bytes = base.slice();
    bytes[at] ^= 1;
    expect(() => load(bytes)).toThrow(SnapshotError);
  }
});

test('2,000 changed dumps with the right checksum throw nothing but SnapshotError', () => {
  const all = bases();
  let seed = 12345;
  const random = (below: number): number => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  const seen = new Set<string>();
  for (let i = 0; i < 2000; i++) {
    const bytes = all[random(all.length)].slice();
    for (let changes = i % 3 === 0 ? 1 + random(4) : 1; changes > 0; changes--) {
      const at = HEAD + random(bytes.length - HEAD - CHECKSUM);
      if (i % 2 === 0) bytes[at] ^= 1 << random(8);
      else bytes[at] = random(256);
    }
    seen.add(outcome(reseal(bytes)));
  }
  expect(seen).toContain('snapshot.malformed');
}, 60_000);
