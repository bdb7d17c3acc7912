/** Journals of boxes: a run that pauses, is approved by hand, crashes and goes on elsewhere is one run. */
import { expect, test } from 'vitest';
import { ask, type BoxOutcome, type Grant, MemoryStore, readJournal, replay, Sandboa, verifyLines } from '../../../src/index.ts';
import { bank, type Ledger, storeWith } from './runs.ts';

const CODE = `
before = bank.balance('ann')
print('asking')
receipt = bank.pay(account='ann', cents=before)
print(receipt['paid'])
bank.note('paid')
bank.pay(account='bob', cents=1)
receipt['paid']
`;
const key = new Uint8Array(16).fill(7);
const policies = [ask('bank.pay', { when: { properties: { cents: { minimum: 100 } } }, reason: 'large' })];

function boxOver(store: MemoryStore, ledger: Ledger): Sandboa {
  return new Sandboa({ contracts: bank(ledger), policies, key, journal: store });
}

function paused(outcome: BoxOutcome): Extract<BoxOutcome, { status: 'paused' }> {
  if (outcome.status !== 'paused') throw new Error(outcome.status);
  return outcome;
}

test('paused, approved, resumed: one journal, which replays', async () => {
  const store = new MemoryStore();
  const ledger: Ledger = [];
  const box = boxOver(store, ledger);
  const stopped = paused(await box.run(CODE, { runId: 'r' }));
  expect(stopped.pending).toHaveLength(1);
  const token = box.approve(stopped.pending[0]!, { by: 'Eva' });
  const outcome = await boxOver(store, ledger).resume(stopped.snapshot!, token);
  expect(outcome).toMatchObject({ status: 'completed', value: 300 });
  const lines = store.read('r') as readonly string[];
  expect(verifyLines(lines).fault).toBeNull();
  expect(replay(lines)).toMatchObject({ status: 'match', recordedCalls: 4 });
  expect(replay(lines, { contracts: bank(), policies })).toMatchObject({ status: 'match', flips: [] });
  const { runs, entries } = readJournal(lines);
  expect(runs).toHaveLength(1);
  expect(entries.filter(({ kind }) => kind === 'suspended' || kind === 'resumed').map(({ kind }) => kind)).toEqual([
    'suspended',
    'resumed',
  ]);
  expect(entries.find((entry) => entry.kind === 'call.decided' && entry.approval !== null)).toMatchObject({ approval: 'by Eva' });
  // The snapshot is used up: the journal goes on after it.
  await expect(box.resume(stopped.snapshot!, token)).rejects.toThrow(/goes on after this snapshot/);
});

test('approved by hand, crashed, recovered on another machine', async () => {
  const whole = new MemoryStore();
  const wholeLedger: Ledger = [];
  const stopped = paused(await boxOver(whole, wholeLedger).run(CODE, { runId: 'r' }));
  const token = boxOver(whole, []).approve(stopped.pending[0]!, { by: 'Eva' });
  await boxOver(whole, wholeLedger).resume(stopped.snapshot!, token);
  const lines = whole.read('r') as readonly string[];
  const resumedAt = lines.findIndex((line) => line.includes('"kind":"resumed"'));
  for (let kept = resumedAt + 1; kept < lines.length; kept++) {
    const store = storeWith('r', lines.slice(0, kept));
    const ledger = wholeLedger.slice(0, lines.slice(0, kept).filter((line) => line.includes('"kind":"call.dispatched"')).length);
    const outcome = await boxOver(store, ledger).recover('r', {
      reconcile: ({ kwargs }) => ({ value: { account: kwargs.account, paid: kwargs.cents, rate: 1.5 } }),
    });
    expect(outcome).toMatchObject({ status: 'completed', value: 300 });
    expect(new Set(ledger)).toEqual(new Set(wholeLedger));
    expect(ledger.filter((line) => line.startsWith('pay'))).toHaveLength(2);
    const written = store.read('r') as readonly string[];
    expect(replay(written)).toMatchObject({ status: 'match', recordedCalls: 4 });
  }
});

test('crashed while it waited: it asks again', async () => {
  const store = new MemoryStore();
  const stopped = paused(await boxOver(store, []).run(CODE, { runId: 'r' }));
  const again = paused(await boxOver(store, []).recover('r'));
  expect(again.pending.map(({ callId }) => callId)).toEqual(stopped.pending.map(({ callId }) => callId));
  const box = boxOver(store, []);
  const outcome = await box.resume(again.snapshot!, box.reject(again.pending[0]!, { by: 'Eva', reason: 'no' }));
  expect(outcome).toMatchObject({ status: 'denied', denial: { code: 'approval.rejected' } });
  expect(replay(store.read('r')!).status).toBe('match');
});

test('sessions of a box, with a pause in the middle', async () => {
  const store = new MemoryStore();
  const box = boxOver(store, []);
  const session = box.session();
  await session.run('b = bank.balance("carl")');
  const stopped = paused(await session.run('r = bank.pay(account="carl", cents=b)\nr["paid"]'));
  const outcome = await session.resume(box.approve(stopped.pending[0]!, { by: 'Eva' }));
  expect(outcome).toMatchObject({ status: 'completed', value: 400 });
  await session.run('b + 1');
  session.close();
  const [id] = store.list() as [string];
  expect(replay(store.read(id)!)).toMatchObject({ status: 'match', recordedCalls: 2 });
});

test('a session that is stored and loaded in another process, between runs and while it waits, has one journal', async () => {
  const store = new MemoryStore();
  const ledger: Ledger = [];
  const first = boxOver(store, ledger).session();
  const fresh = first.dump();
  first.close();
  const second = boxOver(store, ledger).loadSession(fresh);
  await second.run('b = bank.balance("carl")\nprint(b)');
  const between = second.dump();
  // One writer at a time.
  expect(() => boxOver(store, ledger).loadSession(between)).toThrow(/has a writer already/);
  second.close();

  const third = boxOver(store, ledger).loadSession(between);
  paused(await third.run('r = bank.pay(account="carl", cents=b)\nprint(r["paid"])\nr["paid"]'));
  const waiting = third.dump();
  third.close();
  expect(() => boxOver(store, ledger).loadSession(between)).toThrow(/goes on after this snapshot/);

  const fourth = boxOver(store, ledger).loadSession(waiting);
  const outcome = await fourth.resume(boxOver(store, []).approve(fourth.pending[0]!, { by: 'Eva' }));
  expect(outcome).toMatchObject({ status: 'completed', value: 400 });
  const done = fourth.dump();
  fourth.close();
  expect(() => boxOver(store, ledger).loadSession(waiting)).toThrow(/goes on after this snapshot/);
  const fifth = boxOver(store, ledger).loadSession(done);
  expect(await fifth.run('b + r["paid"]')).toMatchObject({ status: 'completed', value: 800 });
  fifth.close();

  expect(ledger).toEqual(['balance carl', expect.stringContaining('pay carl 400')]);
  const lines = store.read(store.list()[0]!)!;
  expect(store.list()).toHaveLength(1);
  const { runs } = readJournal(lines);
  expect(runs.map(({ started, ended }) => [started.filename, ended?.status])).toEqual([
    ['<python-input-0>', 'completed'],
    ['<python-input-1>', 'completed'],
    ['<python-input-2>', 'completed'],
  ]);
  const report = replay(lines);
  expect(report.differences).toEqual([]);
  expect(report).toMatchObject({ status: 'match', recordedCalls: 2 });
  expect(report.runs.map(({ value }) => value)).toEqual(['null', '400', '800']);

  const unjournaled = new Sandboa({ contracts: bank(), policies, key }).session();
  await unjournaled.run('1');
  expect(() => boxOver(store, []).loadSession(unjournaled.dump())).toThrow(/has no journal/);
  expect(() => boxOver(new MemoryStore(), []).loadSession(done)).toThrow(/has no journal session-.*would be missing in it/);
});

test('a grant counts each call once, whatever was recovered', async () => {
  const code = 'for cents in range(101, 105):\n    print(bank.pay(account="ann", cents=cents)["paid"])';
  const whole = new MemoryStore();
  let saved: readonly Grant[] = [];
  const box = new Sandboa({ contracts: bank(), policies, key, journal: whole, print: () => {}, onGrants: (grants) => (saved = grants) });
  box.grant({ id: 'g', match: 'bank.pay', by: 'Eva', expiresAt: Date.now() + 60_000, maxCalls: 4 });
  await box.run(code, { runId: 'r' });
  expect(saved).toMatchObject([{ usedCalls: 4 }]);
  const lines = whole.read('r')!;
  for (let done = 1; done < 4; done++) {
    const settled = lines.findIndex((line) => line.includes('"kind":"call.settled"') && line.includes(`"call-${done}"`));
    const store = storeWith('r', lines.slice(0, settled + 1));
    const ledger: Ledger = [];
    const grants = saved.map((grant) => ({ ...grant, usedCalls: done }));
    const again = new Sandboa({ contracts: bank(ledger), policies, key, journal: store, print: () => {}, grants });
    expect(await again.recover('r')).toMatchObject({ status: 'completed' });
    expect(ledger).toHaveLength(4 - done);
    expect(again.grants).toMatchObject([{ usedCalls: 4 }]);
    expect(replay(store.read('r')!, { contracts: bank(), policies })).toMatchObject({ status: 'match' });
  }
});

test('what was hidden before a pause is hidden after it, in another process too', async () => {
  const { contract } = await import('../../../src/index.ts');
  const simple = (name: string, handler: () => unknown, redact: readonly string[] = []) =>
    contract({ name, version: '1.0.0', input: { type: 'object', properties: { x: {} } }, output: {}, effect: 'read', handler, redact });
  const contracts = [
    simple('find', () => ({ name: 'Ann', mail: 'ann@example.com' }), ['result.mail']),
    simple('pay', () => 1),
    simple('mail', () => null),
  ];
  const store = new MemoryStore();
  const box = (): Sandboa =>
    new Sandboa({ contracts, policies: [ask('pay')], key, print: () => {}, journal: { store, secrets: ['sk-secret'] } });
  const code = 'p = find(x=1)\npay(x=2)\nprint(p["mail"], "sk-secret")\nmail(x=p["mail"])\npay(x=3)\np';
  let outcome = await box().run(code, { runId: 'r' });
  for (let i = 0; i < 2; i++) {
    const { snapshot, pending } = paused(outcome);
    outcome = await box().resume(snapshot!, box().approve(pending[0]!, { by: 'Eva' }));
  }
  expect(outcome).toMatchObject({ status: 'completed', value: { mail: 'ann@example.com' } });
  const lines = store.read('r')!;
  expect(lines.join('\n')).not.toMatch(/ann@example|sk-secret/);
  expect(readJournal(lines).runs[0]!.ended).toMatchObject({ hidden: 2 });
  expect(replay(lines)).toMatchObject({ status: 'match', differences: [], recordedCalls: 4 });
});

test('nothing hidden is in the journal, and a run that was given hidden values is not recovered from it', async () => {
  const [balance, ...rest] = bank();
  const hiding = { ...balance!.spec, redact: ['account', 'result'] };
  const { contract } = await import('../../../src/index.ts');
  const contracts = [contract(hiding as Parameters<typeof contract>[0]), ...rest];
  const store = new MemoryStore();
  const box = new Sandboa({ contracts, policies, key, journal: { store, secrets: ['sk-secret', 'ann-maria'] } });
  const stopped = paused(await box.run(CODE.replaceAll('ann', 'ann-maria').replace("'asking'", "'ann-maria sk-secret'"), { runId: 'r' }));
  const text = store.read('r')!.join('\n');
  expect(text).not.toMatch(/ann-maria|sk-secret|"value":900/);
  expect(text).toMatch(/"snapshot":null/);
  await expect(box.recover('r')).rejects.toThrow(/hides a value/);
  const outcome = await box.resume(stopped.snapshot!, box.approve(stopped.pending[0]!, { by: 'Eva' }));
  expect(outcome.status).toBe('completed');
});
