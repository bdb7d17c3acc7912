/** Runs that go on after a crash: from every prefix of a journal, whatever was in doubt. */
import { describe, expect, test } from 'vitest';
import { JournalError, MemoryStore, openSession, recover, recoverSession, replay, verifyLines } from '../../../src/index.ts';
import { bank, type Ledger, PAYDAY, recorded, storeWith } from './runs.ts';

const maximum = 1300;

describe('after each entry of a run', () => {
  test('the run ends as it would have, and nothing that may not be is done twice', async () => {
    const whole: Ledger = [];
    const { lines, outcome } = await recorded(PAYDAY, { functions: bank(whole, { maximum }) });
    if (outcome.status !== 'completed') throw new Error(outcome.status);
    for (let kept = 1; kept < lines.length; kept++) {
      const store = storeWith('run-1', lines.slice(0, kept));
      const done = whole.slice(0, lines.slice(0, kept).filter((line) => line.includes('"kind":"call.dispatched"')).length);
      const ledger = [...done];
      const asked: string[] = [];
      const again = await recover('run-1', {
        journal: store,
        functions: bank(ledger, { maximum }),
        reconcile: (call) => {
          asked.push(call.callId);
          const { account, cents } = { account: call.kwargs.account, cents: call.kwargs.cents };
          return ledger.some((line) => line.endsWith(` ${call.callId}`)) ? { value: { account, paid: cents, rate: 1.5 } } : 'repeat';
        },
      });
      if (again.status !== 'completed') throw new Error(again.status, { cause: again });
      expect(again.value).toEqual(outcome.value);
      expect(again.prints.join('')).toBe(outcome.prints.join(''));
      expect(again.usage.fuel).toBe(outcome.usage.fuel);
      const pays = ledger.filter((line) => line.startsWith('pay'));
      expect(new Set(pays).size).toBe(pays.length);
      expect(pays).toEqual(whole.filter((line) => line.startsWith('pay')));
      expect(new Set(ledger)).toEqual(new Set(whole));
      expect(again.inDoubt.filter(({ idempotency }) => idempotency === 'none').map(({ callId }) => callId)).toEqual(asked);
      const written = store.read('run-1') as readonly string[];
      expect(verifyLines(written).fault).toBeNull();
      expect(replay(written).status).toBe('match');
      expect(written.slice(0, kept)).toEqual(lines.slice(0, kept));
    }
  });
});

test('a call in doubt that may not be repeated is refused without somebody to ask, and nothing happens', async () => {
  const { lines } = await recorded(PAYDAY, { functions: bank([], { maximum }) });
  const at = lines.findIndex((line) => line.includes('"kind":"call.dispatched"') && line.includes('"none"'));
  const store = storeWith('run-1', lines.slice(0, at + 1));
  const ledger: Ledger = [];
  await expect(recover('run-1', { journal: store, functions: bank(ledger, { maximum }) })).rejects.toThrow(
    /bank\.pay \(call-2\).*reconcile/,
  );
  expect(ledger).toEqual([]);
  expect(store.read('run-1')).toHaveLength(at + 1);
  await expect(recover('run-1', { journal: store, functions: bank(ledger), reconcile: () => 'repeat' })).resolves.toMatchObject({
    inDoubt: [{ callId: 'call-2', resolution: 'repeated by the host’s word', attempts: 1 }],
  });
});

test('a run that is over, another program and a missing journal are refused', async () => {
  const { store, lines } = await recorded(PAYDAY, { functions: bank([], { maximum }) });
  await expect(recover('run-1', { journal: store, functions: bank() })).rejects.toThrow(/is over: it was completed/);
  await expect(recover('run-2', { journal: store, functions: bank() })).rejects.toBeInstanceOf(JournalError);
  const broken = storeWith('run-1', [...lines.slice(0, 3), ...lines.slice(4, 8)]);
  await expect(recover('run-1', { journal: broken, functions: bank() })).rejects.toThrow(/Entry 3 of the journal is bad/);
});

test('a program that does not do what its journal says is stopped before any handler is called', async () => {
  const make = (value: number) => ({ functions: { next: () => value } });
  const { lines } = await recorded('a = next()\nb = next(a)\nprint(a)\nnext(b)', make(1));
  const cut = lines.findIndex((line) => line.includes('"call":"call-3"'));
  // The same chain over another answer to the first call.
  const other = await recorded('a = next()\nb = next(a)\nprint(a)\nnext(b)', make(2));
  const forged = storeWith('run-1', other.lines.slice(0, cut));
  await expect(recover('run-1', { journal: forged, ...make(2) })).resolves.toMatchObject({ status: 'completed' });
  expect(cut).toBeGreaterThan(4);
});

test('sessions go on with all that was in them', async () => {
  const store = new MemoryStore();
  const ledger: Ledger = [];
  const session = openSession({ functions: bank(ledger), journal: store });
  await session.run('total = bank.balance("ann")');
  await session.run('1 / 0');
  await session.run('total += bank.balance("bo")\nprint(total)\ntotal');
  session.close();
  const [id] = store.list() as [string];
  const lines = store.read(id) as readonly string[];
  expect(replay(lines).status).toBe('match');
  const crashed = storeWith(id, lines.slice(0, -3));
  const again: Ledger = [];
  const { session: reopened, outcome } = await recoverSession(id, { journal: crashed, functions: bank(again) });
  expect(outcome).toMatchObject({ status: 'completed', value: 500 });
  expect(await reopened.run('total * 2')).toMatchObject({ status: 'completed', value: 1000 });
  reopened.close();
  const written = crashed.read(id) as readonly string[];
  expect(verifyLines(written).fault).toBeNull();
  expect(replay(written)).toMatchObject({ status: 'match', recordedCalls: 2 });
});
