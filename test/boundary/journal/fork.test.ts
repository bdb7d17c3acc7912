/** `fork`: journals, sessions and snapshots go on with another answer; `heal` of sessions. */
import { describe, expect, test } from 'vitest';
import {
  ask,
  compile,
  contract,
  fork,
  heal,
  MemoryStore,
  openSession,
  readJournal,
  replay,
  Sandboa,
  SnapshotError,
} from '../../../src/index.ts';
import { bank, type Ledger, PAYDAY, recorded } from './runs.ts';

const FORBIDDEN = { deny: { code: 'policy.forbidden', message: 'not today' } } as const;

describe('a journal', () => {
  test('one call answered otherwise, recorded outcomes for the rest', async () => {
    const { lines } = await recorded(PAYDAY, { functions: bank([], { maximum: 1300 }) });
    const alone = await fork(lines, 2, FORBIDDEN);
    expect(alone.call).toBe('call-2');
    expect(alone.outcome.prints.join('')).toBe('ann: 300\n');
    expect(alone.outcome).toMatchObject({ status: 'denied', denial: { code: 'replay.mismatch' } });
    const ledger: Ledger = [];
    const served = await fork(lines, 'call-2', FORBIDDEN, { functions: bank(ledger, { maximum: 1300 }) });
    expect(served.outcome).toMatchObject({ status: 'completed', value: { paid: 1, sum: 900 } });
    expect(ledger).toEqual([expect.stringContaining('note ann is not paid')]);
    expect(replay(served.journal).status).toBe('match');
  });

  test('a call that is not there, an answer that is none', async () => {
    const { lines } = await recorded(PAYDAY, { functions: bank([], { maximum: 1300 }) });
    await expect(fork(lines, 99, { value: 1 })).rejects.toThrow(/no call 99/);
    await expect(fork(lines, 1, {} as never)).rejects.toThrow(/must be an object with one of value, raise and deny/);
  });
});

const SESSION = ['total = bank.balance("ann")', 'total += bank.balance("carl")\nprint(total)', 'bank.pay("ann", total)["paid"]'];

async function recordedSession(ledger: Ledger, codes = SESSION): Promise<readonly string[]> {
  const store = new MemoryStore();
  const session = openSession({ functions: bank(ledger), journal: store, print: () => {} });
  for (const code of codes) await session.run(code);
  session.close();
  return store.read(store.list()[0]!)!;
}

describe('the journal of a session', () => {
  test('all its programs run again, with the other answer', async () => {
    const lines = await recordedSession([]);
    const ledger: Ledger = [];
    const { outcome, journal, call } = await fork(lines, 2, { value: 7 }, { functions: bank(ledger) });
    expect(call).toBe('call-2');
    expect(outcome).toMatchObject({ status: 'completed', value: 307 });
    expect(ledger).toEqual([expect.stringContaining('pay ann 307')]);
    const { runs, calls } = readJournal(journal);
    expect(runs.map(({ started }) => started.run)).toEqual(readJournal(lines).runs.map(({ started }) => started.run));
    expect(calls.size).toBe(3);
    expect(replay(journal)).toMatchObject({ status: 'match', recordedCalls: 3 });
    // Without anybody to serve the call that is new, it is denied.
    expect((await fork(lines, 2, { value: 7 })).outcome).toMatchObject({ status: 'denied', denial: { code: 'replay.mismatch' } });
  });

  test('is healed whole: what still stands is recalled', async () => {
    const lines = await recordedSession([], ['a = bank.balance("ann")', 'bank.pay("ann", 1200)', 'a + 1']);
    expect(readJournal(lines).runs.map(({ ended }) => ended?.status)).toEqual(['completed', 'denied', 'completed']);
    const ledger: Ledger = [];
    const contracts = bank(ledger, { maximum: 2000 });
    const healed = await heal(lines, { contracts });
    expect(healed.called).toHaveLength(1);
    expect(ledger).toEqual([expect.stringContaining('pay ann 1200')]);
    expect(readJournal(healed.journal).runs.map(({ ended }) => ended?.status)).toEqual(['completed', 'completed', 'completed']);
    expect(replay(healed.journal, { contracts })).toMatchObject({ status: 'match' });
    await expect(heal(lines, { code: '1' })).rejects.toThrow(/several programs/);
  });
});

describe('a snapshot', () => {
  const key = new Uint8Array(16).fill(5);
  const CODE = 'b = bank.balance("ann")\nr = bank.pay("ann", b)\nbank.note("paid")\n(b, r["paid"])';

  async function paused(ledger: Ledger): Promise<Uint8Array> {
    const box = new Sandboa({ contracts: bank(ledger), policies: [ask('bank.pay')], key, print: () => {} });
    const outcome = await box.run(CODE, { runId: 'r' });
    if (outcome.status !== 'paused') throw new Error(outcome.status);
    return outcome.snapshot!;
  }

  test('of a run that waits for a person goes on with any answer, again and again', async () => {
    const ledger: Ledger = [];
    const snapshot = await paused(ledger);
    for (const paid of [1, 2]) {
      const { outcome, call, journal } = await fork(snapshot, 'call-2', { value: { paid } }, { key, functions: bank(ledger) });
      expect({ call, journal }).toEqual({ call: 'call-2', journal: null });
      expect(outcome).toMatchObject({ status: 'completed', value: [300, paid] });
      expect(outcome.calls.map(({ name }) => name)).toEqual(['bank.balance', 'bank.pay', 'bank.note']);
    }
    expect(ledger).toEqual(['balance ann', expect.stringMatching(/note paid r\//), expect.stringMatching(/note paid r\//)]);
    const denied = await fork(snapshot, 1, FORBIDDEN, { key, functions: bank(ledger) });
    expect(denied.outcome).toMatchObject({ status: 'denied', denial: { code: 'policy.forbidden', call: { callId: 'call-2' } } });
    expect(ledger).toHaveLength(3);
    // Nobody serves what comes after.
    const alone = await fork(snapshot, 1, { value: { paid: 3 } }, { key });
    expect(alone.outcome).toMatchObject({ status: 'denied', denial: { code: 'replay.mismatch' } });
    expect((await fork(snapshot, 1, { raise: { type: 'KeyError', message: 'r' } }, { key })).outcome).toMatchObject({
      status: 'error',
      error: { type: 'KeyError' },
    });
  });

  test('of a step', async () => {
    const step = compile('a = look(1)\nb = look(a)\na, b').start({ functions: ['look'] });
    if (step.kind !== 'call') throw new Error(step.kind);
    const dump = step.dump();
    const { outcome } = await fork(dump, 1, { value: 5 }, { functions: { look: (n: number) => n * 2 } });
    expect(outcome).toMatchObject({ status: 'completed', value: [5, 10] });
    const signed = step.dump({ key });
    await expect(fork(signed, 1, { value: 5 })).rejects.toBeInstanceOf(SnapshotError);
    expect((await fork(signed, 1, { value: 5 }, { key })).outcome).toMatchObject({ status: 'denied' });
  });

  test('of another key, of no call, changed', async () => {
    const snapshot = await paused([]);
    await expect(fork(snapshot, 1, { value: 1 })).rejects.toBeInstanceOf(SnapshotError);
    await expect(fork(snapshot, 1, { value: 1 }, { key: new Uint8Array(16) })).rejects.toBeInstanceOf(SnapshotError);
    await expect(fork(snapshot, 2, { value: 1 }, { key })).rejects.toThrow(/does not wait for a call 2; it waits for call-2/);
    const next = snapshot.slice();
    next[40] = 255 - next[40]!;
    await expect(fork(next, 1, { value: 1 }, { key })).rejects.toBeInstanceOf(SnapshotError);
    await expect(fork(new Uint8Array(3), 1, { value: 1 })).rejects.toBeInstanceOf(SnapshotError);
  });
});

describe('a run that people were asked about', () => {
  const key = new Uint8Array(16).fill(5);
  const policies = [ask('bank.pay')];
  const CODE = `
from boundary import Denied
for name in ['ann', 'bob', 'carla']:
    try:
        print(name, bank.pay(account=name, cents=bank.balance(name) * 3)['paid'])
    except Denied as denial:
        print(name, denial.code)
`;

  async function answered(): Promise<readonly string[]> {
    const store = new MemoryStore();
    const box = new Sandboa({ contracts: bank([], { maximum: 1300 }), policies, key, print: () => {}, journal: store });
    let outcome = await box.run(CODE, { runId: 'r' });
    for (const isGood of [true, false]) {
      if (outcome.status !== 'paused') throw new Error(outcome.status);
      const [call] = outcome.pending;
      const token = isGood ? box.approve(call!, { by: 'Eva' }) : box.reject(call!, { by: 'Eva', reason: 'no' });
      outcome = await box.resume(outcome.snapshot!, token);
    }
    expect(outcome.prints.join('')).toBe('ann 900\nbob approval.rejected\ncarla schema.invalid_args\n');
    return store.read('r')!;
  }

  test('is healed with what they said, and what they approved is not done again', async () => {
    const lines = await answered();
    const ledger: Ledger = [];
    const contracts = bank(ledger, { maximum: 2000 });
    const { outcome, journal, called } = await heal(lines, { contracts, policies });
    // Nobody was asked about the call that is allowed now, and there is nobody to ask.
    expect(outcome.prints.join('')).toBe('ann 900\nbob approval.rejected\ncarla policy.needs_approval\n');
    expect(called).toEqual([]);
    expect(ledger).toEqual([]);
    expect(replay(journal, { contracts, policies })).toMatchObject({ status: 'match', recordedCalls: 6 });
    expect(readJournal(journal).calls.get('call-2')!.decided).toMatchObject({ verdict: 'allow', approval: 'by Eva' });
  });

  test('is forked with what they said, but an approval is for that one call', async () => {
    const lines = await answered();
    const ledger: Ledger = [];
    const options = { functions: bank(ledger, { maximum: 1300 }), policies };
    const other = await fork(lines, 'call-1', { value: 1 }, options);
    expect(other.outcome.prints.join('')).toBe('ann policy.needs_approval\nbob approval.rejected\ncarla schema.invalid_args\n');
    const same = await fork(lines, 'call-5', { value: 100 }, options);
    expect(same.outcome.prints.join('')).toBe('ann 900\nbob approval.rejected\ncarla policy.needs_approval\n');
    const asked = await fork(lines, 'call-2', { value: { paid: 7 } }, options);
    expect(asked.outcome.prints.join('')).toBe('ann 7\nbob approval.rejected\ncarla schema.invalid_args\n');
    expect(ledger).toEqual([]);
    // What was made from it says who said what, too.
    const { journal, called } = await heal(same.journal, { contracts: options.functions, policies });
    expect(called).toEqual([]);
    expect(replay(journal, { contracts: options.functions, policies })).toMatchObject({ status: 'match' });
  });

  test('an approval stands for no handler that has to be called again', async () => {
    const lines = await answered();
    const ledger: Ledger = [];
    const contracts = bank(ledger, { maximum: 1300 }).map((one) =>
      one.name === 'bank.pay'
        ? contract({ ...(one.spec as Parameters<typeof contract>[0]), output: { type: 'object', required: ['id'] } })
        : one,
    );
    const { outcome } = await heal(lines, { contracts, policies });
    expect(outcome.prints.join('')).toBe('ann policy.needs_approval\nbob approval.rejected\ncarla schema.invalid_args\n');
    expect(ledger).toEqual([]);
  });
});
