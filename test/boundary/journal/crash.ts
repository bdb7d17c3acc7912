/** Kills a process in the middle of its run, again and again, and recovers the run each time. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { linesOf, readJournal, recover, replay } from '../../../src/index.ts';
import { openDirectory } from '../../../src/node/directory-store.ts';
import { bundled } from '../../bundled.ts';
import { type CrashPlan, crashContracts, crashRun, effectsIn, RUN, reconcileIn } from './crash-run.ts';

/** What the rounds met. */
export interface CrashCounts {
  /** Runs that were killed between their first entry and their last. */
  inside: number;
  /** Killed before the first entry, or after the last: not counted as rounds. */
  outside: number;
  /** How they died: whenever it was, within a handler, within a write. */
  byPlan: Record<CrashPlan['kind'], number>;
  /** What the journals ended in: an intent without its outcome, half a line, anything else. A journal may end in the first two at once. */
  afterIntent: number;
  halfLine: number;
  elsewhere: number;
  /** Recoveries that were killed, too. */
  again: number;
  /** Calls in doubt, and those of them that a person had to be asked about. */
  doubtful: number;
  asked: number;
  faults: string[];
}

/** Kills processes until `rounds` of them died within their runs. Every fault is told in words. */
export async function crashAgain(rounds: number, seed: number, tell: (text: string) => void = () => {}): Promise<CrashCounts> {
  const script = await bundled(new URL('crash-run.ts', import.meta.url));
  const counts: CrashCounts = {
    ...{ inside: 0, outside: 0, byPlan: { clock: 0, handler: 0, write: 0 } },
    ...{ afterIntent: 0, halfLine: 0, elsewhere: 0, again: 0, doubtful: 0, asked: 0, faults: [] },
  };
  const expected = await inDirectory(async (directory) => reportOf(await crashRun(directory)));
  const wholeMs = await inDirectory((directory) => killed([script, directory], { kind: 'clock' }, Infinity));
  const random = randomFrom(seed);
  for (let round = 0; counts.inside < rounds && round < 3 * rounds; round++) {
    const plan = planFrom(random);
    const afterMs = plan.kind === 'clock' ? random() * wholeMs : Infinity;
    const isKilledAgain = random() < 0.25;
    await inDirectory(async (directory) => {
      await killed([script, directory], plan, afterMs);
      const what = `round ${round}, ${JSON.stringify(plan)}, ${afterMs.toFixed(1)} ms`;
      for (const fault of await recovered([script, directory], { plan, expected, next: isKilledAgain ? planFrom(random) : null }, counts))
        counts.faults.push(`${what}: ${fault}`);
    });
    tell(`${counts.inside}/${rounds}: ${counts.doubtful} calls in doubt, ${counts.faults.length} faults`);
  }
  return counts;
}

function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Writes and effects that a run has. */
const WRITES = 110;
const EFFECTS = 48;

function planFrom(random: () => number): CrashPlan {
  const kind = random();
  if (kind < 0.5) return { kind: 'clock' };
  if (kind < 0.75) return { kind: 'handler', nth: 1 + Math.floor(random() * EFFECTS), isDone: random() < 0.5 };
  return { kind: 'write', nth: 2 + Math.floor(random() * (WRITES - 2)), part: random() };
}

async function inDirectory<T>(act: (directory: string) => Promise<T>): Promise<T> {
  const directory = mkdtempSync(join(tmpdir(), 'sandboa-crash-'));
  try {
    return await act(directory);
  } finally {
    rmSync(directory, { recursive: true });
  }
}

/** Starts the run in a process of its own, which dies as planned or is killed some time after the run has begun; returns how long it ran. */
function killed(args: readonly [string, string], plan: CrashPlan, afterMs: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...args, JSON.stringify(plan)], { stdio: ['ignore', 'pipe', 'inherit'] });
    let begunAt = 0;
    let endedAt = 0;
    child.stdout.on('data', (data: Buffer) => {
      const isEnd = data.includes('ended');
      if (begunAt === 0) {
        begunAt = performance.now();
        if (afterMs !== Infinity) setTimeout(() => child.kill('SIGKILL'), afterMs);
      }
      if (isEnd) endedAt = performance.now();
    });
    child.once('error', reject);
    child.once('exit', () => resolve((endedAt || performance.now()) - begunAt));
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

interface Round {
  readonly plan: CrashPlan;
  readonly expected: Report;
  /** How the first recovery dies; null if it does not. */
  readonly next: CrashPlan | null;
}

/** Recovers the run and returns all that is wrong. */
async function recovered(
  [script, directory]: readonly [string, string],
  { plan, expected, next }: Round,
  counts: CrashCounts,
): Promise<readonly string[]> {
  const left = leftIn(directory);
  if (left === null) {
    counts.outside += 1;
    return effectsIn(directory).length === 0 ? [] : ['something was done before anything was written'];
  }
  if (left.isOver) counts.outside += 1;
  else {
    counts.inside += 1;
    counts.byPlan[plan.kind] += 1;
    counts.afterIntent += left.doubtful.length > 0 ? 1 : 0;
    counts.halfLine += left.isTorn ? 1 : 0;
    counts.elsewhere += left.doubtful.length === 0 && !left.isTorn ? 1 : 0;
  }
  if (next !== null && !left.isOver) {
    await killed([script, directory], next, 0);
    counts.again += 1;
  }
  const faults = await checkRecovery(directory, expected, counts);
  const pays = effectsIn(directory).filter((line) => line.startsWith('pay'));
  if (pays.length !== 12 || new Set(pays).size !== pays.length)
    faults.push(`${pays.length} payments, ${new Set(pays).size} of them different`);
  const notes = new Set(effectsIn(directory).filter((line) => line.startsWith('note')));
  if (notes.size !== 36) faults.push(`${notes.size} notes by their keys`);
  const after = openDirectory(join(directory, 'journals')).read(RUN) ?? [];
  const { status, differences } = replay(after);
  if (status !== 'match') faults.push(`the journal does not replay: ${differences[0]?.text}`);
  if (after.slice(0, left.lines.length).join('\n') !== left.lines.join('\n')) faults.push('what was written before is changed');
  return faults;
}

interface Left {
  readonly lines: readonly string[];
  readonly isOver: boolean;
  readonly isTorn: boolean;
  readonly doubtful: readonly string[];
}

/** What a dead process has left; null if nothing. Throws JournalError for a journal that does not verify. */
function leftIn(directory: string): Left | null {
  const path = join(directory, 'journals', `${RUN}.jsonl`);
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const lines = linesOf(text);
  if (lines.length === 0) return null;
  const { runs, calls } = readJournal(lines);
  const doubtful = [...calls.values()].filter(({ dispatched, settled }) => dispatched.length > 0 && settled === null);
  return {
    lines,
    isOver: runs[0]?.ended != null,
    isTorn: !text.endsWith('\n'),
    doubtful: doubtful.map(({ requested }) => requested.call),
  };
}

/** The last recovery, which is not killed. */
async function checkRecovery(directory: string, expected: Report, counts: CrashCounts): Promise<string[]> {
  const left = leftIn(directory) as Left;
  if (left.isOver) return [];
  counts.doubtful += left.doubtful.length;
  const repairs: string[] = [];
  const outcome = await recover(RUN, {
    journal: openDirectory(join(directory, 'journals'), { fsync: 'never', onRepair: ({ kind }) => repairs.push(kind) }),
    functions: crashContracts(directory),
    reconcile: reconcileIn(directory),
    print: () => {},
  });
  counts.asked += outcome.inDoubt.filter(({ idempotency }) => idempotency === 'none').length;
  const faults: string[] = [];
  const told = outcome.inDoubt.map(({ callId }) => callId);
  if (told.toSorted().join() !== left.doubtful.toSorted().join())
    faults.push(`in doubt were ${left.doubtful.join()}, told were ${told.join()}`);
  if (left.isTorn !== repairs.includes('torn line')) faults.push(`half a line: ${left.isTorn}, repaired: ${repairs.join()}`);
  const report = reportOf(outcome);
  if (JSON.stringify(report) !== JSON.stringify(expected)) faults.push(`another report: ${JSON.stringify(report)}`);
  return faults;
}
