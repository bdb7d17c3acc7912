/** A run that paused, was approved by hand, crashed, and went on on another machine reads and replays as one run. Each step is a process of its own. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { entriesOf } from '../../../src/boundary/journal/journal.ts';
import { journalPage } from '../../../src/boundary/journal/page.ts';
import { readJournal, replay } from '../../../src/index.ts';
import { readJournalFile } from '../../../src/node/directory-store.ts';
import { bundled } from '../../bundled.ts';
import { ledgerIn, RUN } from './one-run-step.ts';

const directories: string[] = [];
let script = '';

beforeAll(async () => {
  script = await bundled(new URL('one-run-step.ts', import.meta.url));
});

afterAll(() => {
  for (const path of directories) rmSync(path, { recursive: true, force: true });
});

function machine(): string {
  const path = mkdtempSync(join(tmpdir(), 'sandboa-machine-'));
  directories.push(path);
  return path;
}

/** Runs one step in a process; null if it was killed. */
function step(directory: string, name: string): Record<string, unknown> | null {
  const { stdout, stderr, signal } = spawnSync(process.execPath, [script, directory, name], { encoding: 'utf8' });
  if (signal === 'SIGKILL') return null;
  expect(stderr).toBe('');
  return JSON.parse(stdout) as Record<string, unknown>;
}

/** Everything but the lock, which is of a process of the other machine. */
function moved(from: string): string {
  const to = machine();
  cpSync(from, to, { recursive: true, filter: (path) => !path.endsWith('.lock') });
  return to;
}

function undisturbed(): Record<string, unknown> {
  const directory = machine();
  step(directory, 'run');
  step(directory, 'approve');
  return step(directory, 'resume') as Record<string, unknown>;
}

const DEATHS = ['resume-and-die-after-paying', 'resume-and-die-before-paying', 'resume-and-die-in-the-approved-call'];

test.each(DEATHS)('paused, approved by hand, %s, recovered on another machine', { timeout: 60_000 }, (death) => {
  const whole = undisturbed();
  expect(whole).toMatchObject({ status: 'completed', value: { due: 11_000, receipts: [11_000, 1, 1, 1] } });

  const first = machine();
  expect(step(first, 'run')).toMatchObject({ status: 'paused', pending: [{ contract: 'bank.pay@1.0.0', args: { account: 'office' } }] });
  expect(step(first, 'approve')).toMatchObject({ status: 'approved' });
  expect(step(first, death)).toBeNull();
  const second = moved(first);
  const outcome = step(second, 'recover') as Record<string, unknown>;
  const { status, value, prints, fuel } = whole;
  expect(outcome).toMatchObject({ status, value, prints, fuel, runId: RUN });
  expect(outcome.inDoubt).toMatchObject([
    { name: 'bank.pay', resolution: death === 'resume-and-die-before-paying' ? 'repeated by the host’s word' : 'reconciled' },
  ]);

  // Every payment was made once, wherever.
  expect(ledgerIn(second).map((line) => line.split(' ')[1])).toEqual(['office', 'ann', 'bob', 'carla']);

  // One journal: it begins with what the first machine wrote, and reads as one run.
  const path = join(second, 'journals', `${RUN}.jsonl`);
  const { lines, tornBytes } = readJournalFile(path);
  expect(tornBytes).toBe(0);
  expect(readFileSync(path, 'utf8').startsWith(readFileSync(join(first, 'journals', `${RUN}.jsonl`), 'utf8'))).toBe(true);
  const journal = readJournal(lines);
  expect(journal.runs).toHaveLength(1);
  expect([...journal.calls.keys()]).toEqual(['call-1', 'call-2', 'call-3', 'call-4', 'call-5', 'call-6', 'call-7']);
  expect(entriesOf(journal, 'suspended')).toMatchObject([{ calls: ['call-4'], reason: 'approval' }]);
  expect(entriesOf(journal, 'resumed')[0]).toMatchObject({ how: 'answered', detail: [{ callId: 'call-4', by: 'Eva' }] });
  expect(entriesOf(journal, 'run.ended')).toMatchObject([{ status: 'completed' }]);
  const page = journalPage({ ...journal, fault: null });
  expect(page).toContain('Eva');

  const report = replay(journal);
  expect(report).toMatchObject({ status: 'match', recordedCalls: 7, differences: [] });
  expect(report.runs).toMatchObject([{ run: RUN, status: 'completed', value: JSON.stringify(value), prints, fuel, calls: 7 }]);
});
