/** One process in the life of a run that waits for a person: `node one-run-step.mjs DIR STEP`. The directory holds the journals, the snapshot, the token, and the bank's ledger. */
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ask, type BoxOutcome, type Contract, contract, Sandboa } from '../../../src/index.ts';
import { openDirectory } from '../../../src/node/directory-store.ts';

export const RUN = 'invoice-77';

/** What the program is: it works, asks, pays, works on and pays a little more. */
export const CODE = `
from dataclasses import dataclass

@dataclass
class Line:
    name: str
    cents: int

lines = [Line(name, bank.balance(account=name)) for name in ['ann', 'bob', 'carla']]
due = sum(line.cents for line in lines)
print('due', due)
large = bank.pay(account='office', cents=due)
print('paid', large['paid'])
small = [bank.pay(account=line.name, cents=1)['paid'] for line in lines]
print('small', small)
{'due': due, 'receipts': [large['paid'], *small]}
`;

/** How a handler dies: with its work done, or before it. */
type Death = { readonly account: string; readonly isDone: boolean };

function contractsOf(directory: string, death: Death | null): readonly Contract[] {
  const account = { type: 'string' };
  const die = (name: unknown, isDone: boolean): void => {
    if (death !== null && death.account === name && death.isDone === isDone) process.kill(process.pid, 'SIGKILL');
  };
  return [
    contract({
      name: 'bank.balance',
      version: '1.0.0',
      input: { type: 'object', properties: { account }, required: ['account'] },
      output: { type: 'integer' },
      effect: 'read',
      handler: (args) => String(args.account).length * 1000,
    }),
    contract({
      name: 'bank.pay',
      version: '1.0.0',
      input: { type: 'object', properties: { account, cents: { type: 'integer' } }, required: ['account', 'cents'] },
      output: { type: 'object' },
      idempotency: 'none',
      handler: (args, { callId }) => {
        die(args.account, false);
        appendFileSync(join(directory, 'ledger'), `${callId} ${args.account} ${args.cents}\n`);
        die(args.account, true);
        return { paid: args.cents };
      },
    }),
  ];
}

/** The box as each process makes it. */
export function boxIn(directory: string, death: Death | null = null): Sandboa {
  return new Sandboa({
    contracts: contractsOf(directory, death),
    policies: [ask('bank.pay', { when: { properties: { cents: { minimum: 1000 } } }, reason: 'a large sum' })],
    key: new Uint8Array(32).fill(9),
    journal: openDirectory(join(directory, 'journals'), { fsync: 'always' }),
    print: () => {},
  });
}

/** What the bank has done. */
export function ledgerIn(directory: string): readonly string[] {
  return readFileSync(join(directory, 'ledger'), 'utf8').trimEnd().split('\n');
}

const STEPS: Readonly<Record<string, (directory: string) => Promise<BoxOutcome>>> = {
  async run(directory) {
    const outcome = await boxIn(directory).run(CODE, { runId: RUN });
    if (outcome.status === 'paused') writeFileSync(join(directory, 'snapshot'), outcome.snapshot as Uint8Array);
    return outcome;
  },
  // Eva looks at what is asked, and says yes.
  async approve(directory) {
    const box = boxIn(directory);
    const [call] = box.pending(readFileSync(join(directory, 'snapshot')));
    if (call === undefined) throw new RangeError('nothing is asked');
    writeFileSync(join(directory, 'token'), box.approve(call, { by: 'Eva' }));
    return { status: 'approved' } as never;
  },
  resume: (directory) => resume(boxIn(directory), directory),
  'resume-and-die-after-paying': (directory) => resume(boxIn(directory, { account: 'bob', isDone: true }), directory),
  'resume-and-die-before-paying': (directory) => resume(boxIn(directory, { account: 'bob', isDone: false }), directory),
  'resume-and-die-in-the-approved-call': (directory) => resume(boxIn(directory, { account: 'office', isDone: true }), directory),
  recover: (directory) =>
    boxIn(directory).recover(RUN, {
      reconcile: ({ callId, kwargs }) =>
        ledgerIn(directory).some((line) => line.startsWith(`${callId} `)) ? { value: { paid: kwargs.cents } } : 'repeat',
    }),
};

function resume(box: Sandboa, directory: string): Promise<BoxOutcome> {
  return box.resume(readFileSync(join(directory, 'snapshot')), readFileSync(join(directory, 'token'), 'utf8'));
}

const [, script = '', directory, step = ''] = process.argv;
if (script.endsWith('one-run-step.mjs') && directory !== undefined) {
  const outcome = await (STEPS[step] as (directory: string) => Promise<BoxOutcome>)(directory);
  const { prints = [], usage, ...rest } = outcome;
  process.stdout.write(JSON.stringify({ ...rest, snapshot: null, prints: prints.join(''), fuel: usage?.fuel }));
}
