/** Kills a process in the middle of its run, again and again, and recovers the run each time. */
import { spawn } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { linesOf, readJournal, recover, replay } from '../../../src/index.ts';
import { openDirectory } from '../../../src/node/directory-store.ts';
import { crashContracts, crashRun, effectsIn, RUN, reconcileIn } from './crash-run.ts';

const SOURCE = fileURLToPath(new URL('crash-run.ts', import.meta.url));
const BUNDLE = fileURLToPath(new URL('../../../.cache/crash/crash-run.mjs', import.meta.url));

/** What the rounds met. */
export interface CrashCounts {
  rounds: number;
  /** Killed before anything was written, and after the end. */
  early: number;
  late: number;
  /** Rounds with calls in doubt, such calls, and those that a person had to be asked about. */
  doubtfulRounds: number;
  doubtfulCalls: number;
  asked: number;
  /** Journals whose last line was half written: by the kill, or by us after it. */
  torn: number;
  faults: string[];
}

/** Kills `rounds` processes at random moments. Every fault is told in words. */
export async function crashAgain(rounds: number, seed: number, tell: (text: string) => void = () => {}): Promise<CrashCounts> {
  await bundle();
  const counts: CrashCounts = { rounds: 0, early: 0, late: 0, doubtfulRounds: 0, doubtfulCalls: 0, asked: 0, torn: 0, faults: [] };
  const whole = mkdtempSync(join(tmpdir(), 'sandboa-crash-'));
  const expected = reportOf(await crashRun(whole));
  rmSync(whole, { recursive: true });
  const first = mkdtempSync(join(tmpdir(), 'sandboa-crash-'));
  const wholeMs = await killed(first, Infinity);
  rmSync(first, { recursive: true });
  let state = seed;
  const random = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  for (let round = 0; round < rounds; round++) {
    const directory = mkdtempSync(join(tmpdir(), 'sandboa-crash-'));
    const afterMs = random() * wholeMs;
    const isTearing = random() < 0.5;
    await killed(directory, afterMs);
    for (const fault of await recovered(directory, expected, isTearing, counts))
      counts.faults.push(`round ${round}, killed after ${afterMs.toFixed(1)} ms: ${fault}`);
    counts.rounds += 1;
    tell(`${round + 1}/${rounds}: ${counts.doubtfulCalls} calls in doubt, ${counts.faults.length} faults`);
    rmSync(directory, { recursive: true });
  }
  return counts;
}

async function bundle(): Promise<void> {
  mkdirSync(join(BUNDLE, '..'), { recursive: true });
  const built = await rolldown({ input: SOURCE, platform: 'node', logLevel: 'silent' });
  await built.write({ file: BUNDLE, format: 'esm', codeSplitting: false } as Parameters<typeof built.write>[0]);
  await built.close();
}

/** Starts the run in a process of its own and kills it after some time; returns how long it lived once it was ready. */
function killed(directory: string, afterMs: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [BUNDLE, directory], { stdio: ['ignore', 'pipe', 'inherit'] });
    let readyAt = 0;
    child.stdout.once('data', () => {
      readyAt = performance.now();
      if (afterMs !== Infinity) setTimeout(() => child.kill('SIGKILL'), afterMs);
    });
    child.once('error', reject);
    child.once('exit', () => resolve(performance.now() - readyAt));
  });
}

interface Report {
  readonly status: string;
  readonly value: unknown;
  readonly prints: string;
  readonly fuel: number;
}

function reportOf(outcome: Awaited<ReturnType<typeof crashRun>>): Report {
  return {
    status: outcome.status,
    value: outcome.status === 'completed' ? outcome.value : null,
    prints: outcome.prints.join(''),
    fuel: outcome.usage.fuel,
  };
}

/** Recovers the run and returns all that is wrong. */
async function recovered(directory: string, expected: Report, isTearing: boolean, counts: CrashCounts): Promise<readonly string[]> {
  const path = join(directory, 'journals', `${RUN}.jsonl`);
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const lines = linesOf(text);
  if (lines.length === 0) {
    counts.early += 1;
    return effectsIn(directory).length === 0 ? [] : ['something was done before anything was written'];
  }
  const before = readJournal(lines);
  const isOver = before.runs[0]?.ended != null;
  const isTorn = !text.endsWith('\n');
  if (!isOver && !isTorn && isTearing) appendFileSync(path, `{"hash":"${'0'.repeat(1 + (text.length % 40))}`);
  if (isTorn || (!isOver && isTearing)) counts.torn += 1;
  const doubtful = [...before.calls.values()]
    .filter(({ dispatched, settled }) => dispatched.length > 0 && settled === null)
    .map(({ requested }) => requested.call);
  const faults: string[] = [];
  if (isOver) counts.late += 1;
  else {
    if (doubtful.length > 0) counts.doubtfulRounds += 1;
    counts.doubtfulCalls += doubtful.length;
    const store = openDirectory(join(directory, 'journals'), { fsync: 'never' });
    const outcome = await recover(RUN, {
      journal: store,
      functions: crashContracts(directory),
      reconcile: reconcileIn(directory),
      print: () => {},
    });
    counts.asked += outcome.inDoubt.filter(({ idempotency }) => idempotency === 'none').length;
    const told = outcome.inDoubt.map(({ callId }) => callId);
    if (told.sort().join() !== doubtful.sort().join()) faults.push(`in doubt were ${doubtful.join()}, told were ${told.join()}`);
    const report = reportOf(outcome);
    if (JSON.stringify(report) !== JSON.stringify(expected)) faults.push(`another report: ${JSON.stringify(report)}`);
  }
  const pays = effectsIn(directory).filter((line) => line.startsWith('pay'));
  if (pays.length !== 12 || new Set(pays).size !== pays.length)
    faults.push(`${pays.length} payments, ${new Set(pays).size} of them different`);
  const notes = new Set(effectsIn(directory).filter((line) => line.startsWith('note')));
  if (notes.size !== 36) faults.push(`${notes.size} notes by their keys`);
  const after = openDirectory(join(directory, 'journals')).read(RUN) ?? [];
  const { status, differences } = replay(after);
  if (status !== 'match') faults.push(`the journal does not replay: ${differences[0]?.text}`);
  if (after.slice(0, lines.length).join('\n') !== lines.join('\n')) faults.push('what was written before is changed');
  return faults;
}
