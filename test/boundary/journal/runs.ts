/** Programs and contracts that tests of journals share. */
import { type Contract, contract, type JournalStore, MemoryStore, type RunOptions, run } from '../../../src/index.ts';

/** What handlers have done, in order. */
export type Ledger = string[];

/** Contracts of every idempotency over a ledger. */
export function bank(ledger: Ledger = [], { maximum = 1000 }: { maximum?: number } = {}): readonly Contract[] {
  const cents = { type: 'integer', minimum: 1, maximum };
  return [
    contract({
      name: 'bank.balance',
      version: '1.0.0',
      summary: 'The balance of an account.',
      input: { type: 'object', required: ['account'], properties: { account: { type: 'string' } } },
      output: { type: 'integer' },
      effect: 'read',
      handler: ({ account }) => {
        ledger.push(`balance ${String(account)}`);
        return String(account).length * 100;
      },
    }),
    contract({
      name: 'bank.pay',
      version: '1.0.0',
      summary: 'Pays out.',
      input: { type: 'object', required: ['account', 'cents'], properties: { account: { type: 'string' }, cents } },
      output: { type: 'object' },
      effect: 'irreversible',
      idempotency: 'none',
      handler: ({ account, cents: paid }, { callId }) => {
        ledger.push(`pay ${String(account)} ${String(paid)} ${callId}`);
        return { account, paid, rate: 1.5 };
      },
    }),
    contract({
      name: 'bank.note',
      version: '1.0.0',
      summary: 'Writes a note once per key.',
      input: { type: 'object', required: ['text'], properties: { text: { type: 'string' } } },
      output: { type: 'null' },
      idempotency: 'key',
      handler: ({ text }, { idempotencyKey }) => {
        ledger.push(`note ${String(text)} ${idempotencyKey}`);
        return null;
      },
    }),
  ];
}

/** A program with reads, writes, a denial that it handles, prints on both streams and a value. */
export const PAYDAY = `
import sys
from boundary import Denied
paid = []
for name in ['ann', 'bob', 'carla']:
    cents = bank.balance(name)
    print(f'{name}: {cents}')
    try:
        paid.append(bank.pay(account=name, cents=cents * 3))
    except Denied as denial:
        print('denied', denial.code, file=sys.stderr)
        bank.note(f'{name} is not paid')
bank.note('done')
{'paid': len(paid), 'sum': sum(one['paid'] for one in paid), 'rates': {one['rate'] for one in paid}}
`;

/** Runs a program and returns its journal and its outcome. */
export async function recorded(code: string, options: Omit<RunOptions, 'journal'> = {}, store: JournalStore = new MemoryStore()) {
  const outcome = await run(code, { runId: 'run-1', print: () => {}, ...options, journal: store });
  return { outcome, lines: store.read(options.runId ?? 'run-1') as readonly string[], store };
}

/** A store that has the first lines of a journal, as a crash leaves it. */
export function storeWith(id: string, lines: readonly string[]): MemoryStore {
  const store = new MemoryStore();
  store.add(id, lines);
  return store;
}
