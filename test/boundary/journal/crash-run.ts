/** A run that is killed and recovered: its contracts, whose effects are lines of a file, and its program. Also the process that is killed: `node crash-run.mjs DIR PLAN`. */
import fs, { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { type Contract, contract, type DoubtfulCall, type Reconciliation, recover, run } from '../../../src/index.ts';
import { openDirectory } from '../../../src/node/directory-store.ts';

/** The id of the run. */
export const RUN = 'crash';

/** Large arguments, so that a write can be caught in its middle. */
export const CRASH_CODE = `
import asyncio
total = 0
for i in range(12):
    total += look(i)
    receipt = pay(i, 'x' * 20_000)
    total += receipt['paid']
    print(i, receipt['paid'])
    await asyncio.gather(note(f'{i} a'), note(f'{i} b'), note(f'{i} c'))
print('total', total)
total
`;

/** What was done: one line an effect. */
export function effectsIn(directory: string): readonly string[] {
  const path = join(directory, 'effects');
  return existsSync(path) ? readFileSync(path, 'utf8').trimEnd().split('\n') : [];
}

/** When a process dies: when its parent likes, within a handler, or with the first part of a write to the journal on the disk. */
export type CrashPlan =
  | { readonly kind: 'clock' }
  | { readonly kind: 'handler'; readonly nth: number; readonly isDone: boolean }
  | { readonly kind: 'write'; readonly nth: number; readonly part: number };

/** Contracts whose handlers do their work by adding a line to a file. `atEffect` is told before and after each. */
export function crashContracts(directory: string, atEffect: (isDone: boolean) => void = () => {}): readonly Contract[] {
  const effect = (line: string): void => {
    atEffect(false);
    appendFileSync(join(directory, 'effects'), `${line}\n`);
    atEffect(true);
  };
  const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));
  const number = { type: 'integer' };
  return [
    contract({
      name: 'look',
      version: '1.0.0',
      input: { type: 'object', properties: { n: number }, required: ['n'] },
      output: number,
      effect: 'read',
      handler: ({ n }) => Number(n) * 2,
    }),
    contract({
      name: 'pay',
      version: '1.0.0',
      input: { type: 'object', properties: { n: number, text: { type: 'string' } }, required: ['n', 'text'] },
      output: { type: 'object' },
      idempotency: 'none',
      async handler({ n }, { callId }) {
        await pause();
        effect(`pay ${callId}`);
        await pause();
        return { paid: n };
      },
    }),
    contract({
      name: 'note',
      version: '1.0.0',
      input: { type: 'object', properties: { text: { type: 'string' } }, required: ['text'] },
      output: { type: 'null' },
      idempotency: 'key',
      concurrent: true,
      async handler({ text }, { idempotencyKey }) {
        effect(`note ${String(text)} ${idempotencyKey}`);
        await pause();
        return null;
      },
    }),
  ];
}

/** Looks into the file for a payment in doubt. */
export function reconcileIn(directory: string): (call: DoubtfulCall) => Reconciliation {
  return ({ callId, args }) => (effectsIn(directory).includes(`pay ${callId}`) ? { value: { paid: args[0] } } : 'repeat');
}

/** The run as the killed process has it, or its recovery. */
export async function crashRun(directory: string, atEffect?: (isDone: boolean) => void): Promise<Awaited<ReturnType<typeof run>>> {
  const journal = openDirectory(join(directory, 'journals'), { fsync: 'never' });
  const options = { functions: crashContracts(directory, atEffect), journal, print: () => {} };
  if (journal.list().includes(RUN)) return recover(RUN, { ...options, reconcile: reconcileIn(directory) });
  return run(CRASH_CODE, { ...options, runId: RUN });
}

function die(): void {
  process.kill(process.pid, 'SIGKILL');
}

/** Calls `atWrite` with each write to the journal; it tells how many bytes of it are written before the process dies, or null. */
function watchWrites(atWrite: (size: number) => number | null): void {
  const { writeSync } = fs;
  fs.writeSync = ((file: number, bytes: Uint8Array, from: number, size: number) => {
    const dying = atWrite(size);
    const done = writeSync(file, bytes, from, dying ?? size);
    if (dying !== null) die();
    return done;
  }) as typeof fs.writeSync;
  syncBuiltinESMExports();
}

/** Runs, and dies as planned. Tells its parent when the run has begun, and when it has ended. */
async function runToDie(directory: string, plan: CrashPlan): Promise<void> {
  let writes = 0;
  let effects = 0;
  watchWrites((size) => {
    writes += 1;
    if (writes === 2) process.stdout.write('begun\n');
    return plan.kind === 'write' && writes === plan.nth ? Math.floor(plan.part * size) : null;
  });
  await crashRun(directory, (isDone) => {
    effects += isDone ? 0 : 1;
    if (plan.kind === 'handler' && effects === plan.nth && isDone === plan.isDone) die();
  });
  process.stdout.write('ended\n');
}

const [, script = '', directory, plan] = process.argv;
if (script.endsWith('crash-run.mjs') && directory !== undefined) await runToDie(directory, JSON.parse(plan ?? '') as CrashPlan);
