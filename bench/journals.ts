/** What journals cost: per call over the decision pipeline, and how long replays take. `npm run bench -- boundary`. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as Sandboa from '../src/index.ts';
import type * as SandboaNode from '../src/node/directory-store.ts';

const CALLS = 10_000;
const CALL_ROUNDS = 21;
const ROUNDS = 9;
const CASES = 1000;

/** Prints the figures; each is the least of several interleaved rounds. */
export async function measureJournals(sandboa: typeof Sandboa, node: typeof SandboaNode): Promise<void> {
  console.log('');
  const directory = mkdtempSync(join(tmpdir(), 'sandboa-bench-'));
  try {
    measureCalls(sandboa, node, directory);
    measureReplay(sandboa);
    await measureCases(sandboa, directory);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

function contractOf({ contract }: typeof Sandboa): Sandboa.Contract {
  return contract({
    name: 'bank.balance',
    version: '1.0.0',
    input: { type: 'object', required: ['account', 'cents'], properties: { account: { type: 'string' }, cents: { type: 'integer' } } },
    output: { type: 'integer' },
    effect: 'read',
    handler: ({ cents }) => cents,
  });
}

function measureCalls(sandboa: typeof Sandboa, { openDirectory }: typeof SandboaNode, directory: string): void {
  const { MemoryStore, allow, maxEffect, runSync, where } = sandboa;
  const functions = [contractOf(sandboa)];
  const policies = [allow('bank.*'), maxEffect('read'), where('bank.*', { properties: { cents: { minimum: 0 } } }, 'from 0')];
  const code = `for i in range(${CALLS}):\n    bank.balance(account='ann', cents=i)\n`;
  let number = 0;
  const timed = (journal?: Sandboa.JournalStore): number => {
    number += 1;
    const start = performance.now();
    const outcome = runSync(code, { functions, policies, runId: `run-${number}`, ...(journal === undefined ? {} : { journal }) });
    if (outcome.status !== 'completed') throw new Error(outcome.status);
    return ((performance.now() - start) * 1000) / CALLS;
  };
  const files = openDirectory(join(directory, 'runs'), { fsync: 'never' });
  const times = { none: [] as number[], memory: [] as number[], files: [] as number[] };
  for (let round = 0; round <= CALL_ROUNDS; round++) {
    const us = { none: timed(), memory: timed(new MemoryStore()), files: timed(files) };
    // The first round is the warm-up.
    if (round > 0) for (const way of ['none', 'memory', 'files'] as const) times[way].push(us[way]);
  }
  const sorted = (way: keyof typeof times): readonly number[] => times[way].toSorted((a, b) => a - b);
  const line = (name: string, way: keyof typeof times, target: number | null): void => {
    const [least, median] = [0, CALL_ROUNDS >> 1].map((i) => [
      sorted(way)[i] as number,
      (sorted(way)[i] as number) - (sorted('none')[i] as number),
    ]);
    const over = `, over it ${least?.[1]?.toFixed(2)}, in the median ${median?.[1]?.toFixed(2)} (target: at most ${target})`;
    console.log(`${name.padEnd(44)}${least?.[0]?.toFixed(2).padStart(8)} µs a call${target === null ? '' : over}`);
  };
  line('contract and three policies', 'none', null);
  line('  with a journal in memory', 'memory', 2);
  line('  with a journal in files, fsync never', 'files', 15);
}

function measureReplay(sandboa: typeof Sandboa): void {
  const { MemoryStore, replay, runSync } = sandboa;
  const store = new MemoryStore();
  const code = "total = 0\nfor i in range(1000):\n    total += bank.balance(account='ann', cents=i)\ntotal\n";
  runSync(code, { functions: [contractOf(sandboa)], runId: 'run', journal: store });
  const lines = store.read('run') ?? [];
  let best = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    const { status } = replay(lines);
    if (status !== 'match') throw new Error(status);
    best = Math.min(best, performance.now() - start);
  }
  console.log(`${'replay of 1,000 calls'.padEnd(44)}${best.toFixed(2).padStart(8)} ms`);
}

/** What `sandboa test` does with a directory of runs of a dozen calls each. */
async function measureCases(sandboa: typeof Sandboa, directory: string): Promise<void> {
  const { linesOf, MemoryStore, replay, run } = sandboa;
  const cases = join(directory, 'cases');
  mkdirSync(cases);
  const functions = [contractOf(sandboa)];
  const texts: string[] = [];
  for (let i = 0; i < CASES; i++) {
    const store = new MemoryStore();
    await run(`sum(bank.balance('ann', n) for n in range(${i % 24}))\nprint('case ${i}')`, { functions, runId: 'run', journal: store });
    const text = (store.read('run') ?? []).map((one) => `${one}\n`).join('');
    writeFileSync(join(cases, `${i}.jsonl`), text);
    texts.push(text);
  }
  const start = performance.now();
  for (const text of texts) {
    const { status } = replay(linesOf(text));
    if (status !== 'match') throw new Error(status);
  }
  console.log(`${`replay of ${CASES} runs`.padEnd(44)}${(performance.now() - start).toFixed(0).padStart(8)} ms`);
}
