/** A run that is killed and recovered: its contracts, whose effects are lines of a file, and its program. Also the process that is killed: `node crash-run.mjs DIR`. */
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Contract, contract, type DoubtfulCall, type Reconciliation, run } from '../../../src/index.ts';
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

/** Contracts whose handlers do their work by adding a line to a file. */
export function crashContracts(directory: string): readonly Contract[] {
  const effect = (line: string): void => appendFileSync(join(directory, 'effects'), `${line}\n`);
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

/** The run as the killed process has it. */
export async function crashRun(directory: string): Promise<Awaited<ReturnType<typeof run>>> {
  const journal = openDirectory(join(directory, 'journals'), { fsync: 'never' });
  return run(CRASH_CODE, { functions: crashContracts(directory), journal, runId: RUN, print: () => {} });
}

const [, script = '', directory] = process.argv;
if (script.endsWith('crash-run.mjs') && directory !== undefined) {
  process.stdout.write('ready\n');
  await crashRun(directory);
}
