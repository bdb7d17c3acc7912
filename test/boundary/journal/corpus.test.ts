/** Replays the recorded runs of test/boundary/journals, and each with one thing changed. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { contract, deny, type Journal, MemoryStore, readJournal, replay, verifyLines } from '../../../src/index.ts';
import { readJournalFile } from '../../../src/node/directory-store.ts';
import { CORPUS } from './corpus.ts';

const DIRECTORY = fileURLToPath(new URL('../journals/', import.meta.url));
const NAMES = Object.keys(CORPUS);
const linesOf = (name: string): readonly string[] => readJournalFile(`${DIRECTORY}${name}.jsonl`).lines;

test('the corpus is whole: at least 40 runs, each with its file', () => {
  expect(NAMES.length).toBeGreaterThanOrEqual(40);
  expect(readdirSync(DIRECTORY).sort()).toEqual(NAMES.map((name) => `${name}.jsonl`).sort());
});

describe('as recorded', () => {
  test.each(NAMES)('%s', (name) => {
    const lines = linesOf(name);
    expect(verifyLines(lines).fault).toBeNull();
    const report = replay(lines);
    expect(report.differences).toEqual([]);
    expect(report.status).toBe('match');
    const journal = readJournal(lines);
    for (const [i, { ended, prints }] of journal.runs.entries()) {
      const again = report.runs[i]!;
      if (ended?.status === 'completed' && ended.hidden === 0)
        expect(again).toMatchObject({ status: 'completed', value: JSON.stringify(ended.value), fuel: ended.usage.fuel });
      if (ended?.hidden === 0) expect(again.prints).toBe(prints.flatMap(({ stream, text }) => (stream === 'stdout' ? text : [])).join(''));
    }
  });
});

// Real timers decide there: made anew, they have other bytes.
const UNSTEADY = new Set(['cancelled-call']);

test('the same runs are made again, byte for byte', async () => {
  for (const name of NAMES.filter((one) => !UNSTEADY.has(one))) {
    const store = new MemoryStore();
    let at = 1_767_225_600_000;
    await CORPUS[name]!({ store, now: () => at++ }, name);
    expect(store.read(name), name).toEqual(linesOf(name));
  }
});

describe('one thing changed', () => {
  const runs = NAMES.map((name) => [name, readJournal(linesOf(name))] as const);

  test.each(runs)('%s: one byte of the journal', (name) => {
    const lines = linesOf(name);
    for (let i = 0; i < lines.length; i++) {
      const line = lines[i]!;
      const at = (i * 7919 + name.length * 31) % line.length;
      const other = line[at] === 'x' ? 'y' : 'x';
      const changed = lines.with(i, line.slice(0, at) + other + line.slice(at + 1));
      const report = replay(changed);
      expect(report).toMatchObject({ status: 'mismatch', differences: [{ cause: 'journal' }], runs: [] });
      expect(report.differences[0]!.text).toContain(`Entry ${i} `);
    }
  });

  test.each(
    runs.filter(
      ([
        ,
        {
          runs: [run],
        },
      ]) => run!.started.isSession === false,
    ),
  )('%s: one line of code', (_, journal) => {
    const { code } = journal.runs[0]!.started;
    const report = replay(journal, { code: `print('another line')\n${code}` });
    expect(report.status).toBe('mismatch');
    expect(report.differences[0]).toMatchObject({ cause: 'code' });
    expect(report.changes[0]!.text).toMatch(/differs from line 1 on/);
  });

  test.each(
    runs.filter(
      ([
        ,
        {
          calls,
          runs: [run],
        },
      ]) =>
        run !== undefined &&
        [...calls.values()].some(({ decided, requested }) => decided !== null && !/^(clock|random|fs)\./.test(requested.name)),
    ),
  )('%s: one contract, then one policy', (_, journal) => {
    const called = [...journal.calls.values()].find(({ decided }) => decided !== null)!.requested.name;
    const none = contractsOf(journal).filter(({ name }) => name !== called);
    const report = replay(journal, { contracts: none });
    expect(report.status).toBe('mismatch');
    expect(report.changes.some(({ cause, text }) => cause === 'contract' && text.includes(called))).toBe(true);
    const flip = report.flips.find(({ name }) => name === called);
    expect(flip).toMatchObject({ cause: 'contract', after: { verdict: 'deny', code: 'contract.unknown' } });

    const policies = [
      ...journal.runs[0]!.started.policies.flatMap(({ data }) => (data === null ? [] : [data])),
      deny('*', { reason: 'nothing at all', id: 'new one' }),
    ];
    const denied = replay(journal, { policies: policies as never });
    expect(denied.changes).toEqual([{ cause: 'policy', text: 'The policy "new one" is new.' }]);
    const allowed = [...journal.calls.values()].filter(
      ({ decided }) => decided !== null && decided.verdict !== 'deny' && decided.verdict !== 'raise',
    );
    expect(denied.flips.length).toBeGreaterThanOrEqual(allowed.length);
    for (const one of denied.flips) expect(one).toMatchObject({ cause: 'policy', after: { verdict: 'deny', policy: 'new one' } });
  });
});

/** Contracts of the names that a journal has, of which nothing else is right. */
function contractsOf(journal: Journal): ReturnType<typeof contract>[] {
  return Object.entries(journal.runs[0]!.started.contracts).map(([name, { parameters }]) =>
    contract({
      name,
      version: '9.0.0',
      input: { type: 'object', properties: Object.fromEntries(parameters.map((parameter) => [parameter, true])) },
      output: true,
      handler: () => {
        throw new Error('no handler is called');
      },
    }),
  );
}
