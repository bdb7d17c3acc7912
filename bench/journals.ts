/** What journals cost: per call over the decision pipeline, and how long replays take. `npm run bench -- boundary`. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as Sandboa from '../src/index.ts';
import type * as SandboaNode from '../src/node/directory-store.ts';

const CALLS = 10_000;
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
    return (performance.now() - start) / CALLS;
  };
  const files = openDirectory(join(directory, 'runs'), { fsync: 'never' });
  const best = { none: Infinity, memory: Infinity, files: Infinity };
  for (let round = 0; round < ROUNDS; round++) {
    best.none = Math.min(best.none, timed());
    best.memory = Math.min(best.memory, timed(new MemoryStore()));
    best.files = Math.min(best.files, timed(files));
  }
  const line = (name: string, us: number, over: string): void =>
    console.log(`${name.padEnd(44)}${us.toFixed(2).padStart(8)} µs a call${over}`);
  line('contract and three policies', best.none * 1000, '');
  line('  with a journal in memory', best.memory * 1000, `, ${((best.memory - best.none) * 1000).toFixed(2)} over it`);
  line('  with a journal in files, fsync never', best.files * 1000, `, ${((best.files - best.none) * 1000).toFixed(2)} over it`);
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
