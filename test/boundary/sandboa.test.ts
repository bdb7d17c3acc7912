/** The box: runs that stop to ask a person, the tokens that let them go on, and what survives in between. */
import { describe, expect, test } from 'vitest';
import {
  ApprovalError,
  ask,
  type BoxOutcome,
  budget,
  type Contract,
  type ContractSpec,
  contract,
  deny,
  OptionError,
  type PausedRun,
  PolicyError,
  rate,
  Sandboa,
  type SandboaOptions,
  SessionError,
  SnapshotError,
  signApproval,
} from '../../src/index.ts';

const KEY = Uint8Array.from({ length: 32 }, (_, i) => i + 1);
const DAY = 24 * 60 * 60 * 1000;

/** What the handlers did. */
let done: unknown[] = [];

const refund = (more: Partial<ContractSpec> = {}): Contract =>
  contract({
    name: 'billing.refund',
    version: '1.0.0',
    input: {
      type: 'object',
      required: ['id', 'cents'],
      properties: { id: { type: 'string' }, cents: { type: 'integer', minimum: 1, maximum: 100_000 } },
    },
    output: { type: 'string' },
    effect: 'irreversible',
    handler: (args, { idempotencyKey }) => {
      done.push({ ...args, idempotencyKey });
      return `refunded ${args['cents']}`;
    },
    ...more,
  });

const large = ask('billing.refund', { when: { properties: { cents: { minimum: 10_000 } } }, reason: 'a person looks at large refunds' });

function makeBox(more: Partial<SandboaOptions> = {}): Sandboa {
  done = [];
  return new Sandboa({ contracts: [refund()], policies: [large], key: KEY, clock: () => 1_000, ...more });
}

function paused(outcome: BoxOutcome): PausedRun & { readonly snapshot: Uint8Array; readonly runId: string } {
  if (outcome.status !== 'paused') throw new Error(`ended as ${outcome.status}`, { cause: 'error' in outcome ? outcome.error : undefined });
  return outcome as ReturnType<typeof paused>;
}

function value(outcome: BoxOutcome): unknown {
  if (outcome.status !== 'completed')
    throw new Error(`ended as ${outcome.status}`, { cause: 'error' in outcome ? outcome.error : undefined });
  return outcome.value;
}

const CODE = `print('begin')
try:
    r = billing.refund('a', cents=20_000)
except Exception as e:
    r = f'{type(e).__name__} {e.code} {e.retry}: {e}'
r`;

describe('a call that asks', () => {
  test('pauses the run with all that a person and another process need', async () => {
    const outcome = paused(await makeBox().run(CODE, { runId: 'run-1' }));
    expect(outcome).toMatchObject({ runId: 'run-1', prints: ['begin\n'], calls: [], usage: { calls: 1 } });
    expect(outcome.pending).toEqual([
      {
        ...{ runId: 'run-1', callId: 'call-1', name: 'billing.refund', contract: 'billing.refund@1.0.0', contractId: refund().id },
        ...{ args: { id: 'a', cents: 20_000 }, policy: 'ask billing.refund', reason: 'a person looks at large refunds' },
        human: 'billing.refund@1.0.0 needs approval by the policy "ask billing.refund": a person looks at large refunds.',
        ...{ askedAt: 1000, expiresAt: 1000 + DAY },
      },
    ]);
    expect(done).toEqual([]);
    expect(makeBox().pending(outcome.snapshot)).toEqual(outcome.pending);
  });

  test('is performed when it is approved, in another box with the same key', async () => {
    const { pending, snapshot } = paused(await makeBox().run(CODE, { runId: 'run-1' }));
    const token = makeBox().approve(pending[0]!, { by: 'ann' });
    const outcome = await makeBox().resume(snapshot, token);
    expect(value(outcome)).toBe('refunded 20000');
    expect(outcome.prints.join('')).toBe('begin\n');
    expect(outcome.runId).toBe('run-1');
    expect(done).toEqual([{ id: 'a', cents: 20_000, idempotencyKey: 'run-1/call-1' }]);
    expect(outcome.calls[0]).toMatchObject({
      outcome: { status: 'result' },
      decision: { verdict: 'allow', policy: 'ask billing.refund', approval: { by: 'ann', edit: null } },
    });
    expect(outcome.calls[0]?.decision?.stages.at(-1)).toEqual({ stage: 'approval', verdict: 'pass', reason: 'approved by ann' });
  });

  test('is performed with the arguments that the person put in place of its own', () => {
    const box = makeBox();
    const { pending, snapshot } = paused(box.runSync(CODE));
    const outcome = box.resumeSync(snapshot, box.approve(pending[0]!, { by: 'ann', edit: { id: 'a', cents: 15_000 } }));
    expect(value(outcome)).toBe('refunded 15000');
    expect(done).toMatchObject([{ id: 'a', cents: 15_000 }]);
    expect(outcome.calls[0]).toMatchObject({
      ...{ args: ['a'], kwargs: { cents: 20_000 } },
      decision: { approval: { by: 'ann', edit: { id: 'a', cents: 15_000 } } },
    });
  });

  test('cannot be edited into what breaks the schema', () => {
    const box = makeBox();
    const { pending, snapshot } = paused(box.runSync(CODE));
    const [call] = pending;
    for (const edit of [{ id: 'a', cents: 100_001 }, { cents: 5 }, { id: 'a', cents: 5, x: 1 }, { id: 'a', cents: '5' }]) {
      expect(() => box.approve(call!, { by: 'ann', edit })).toThrow(ApprovalError);
      const forced = signApproval(KEY, call!, { by: 'ann', expiresAt: 5000, edit });
      expect(() => box.resumeSync(snapshot, forced)).toThrow(ApprovalError);
    }
    expect(done).toEqual([]);
    expect(value(box.resumeSync(snapshot, box.approve(call!, { by: 'ann' })))).toBe('refunded 20000');
  });

  test('an edit does not get around a policy that denies', () => {
    const box = makeBox({ policies: [budget('*', { cost: { max: 30_000, argument: 'cents' } }), large] });
    const { pending, snapshot } = paused(box.runSync(CODE));
    const outcome = box.resumeSync(snapshot, box.approve(pending[0]!, { by: 'ann', edit: { id: 'a', cents: 40_000 } }));
    expect(value(outcome)).toContain('BudgetExhausted budget.exhausted never: ');
    expect(done).toEqual([]);
  });

  test('is denied when it is rejected', () => {
    const box = makeBox();
    const { pending, snapshot } = paused(box.runSync(CODE));
    const outcome = box.resumeSync(snapshot, box.reject(pending[0]!, { by: 'bob', reason: 'the invoice is open.' }));
    expect(value(outcome)).toBe(
      'ApprovalRejected approval.rejected never: billing.refund() was rejected by a person: the invoice is open. Do not ask for the same call again.',
    );
    expect(outcome.calls[0]).toMatchObject({ decision: { verdict: 'deny', approval: { by: 'bob', edit: null } } });
  });

  test('is denied when nobody answers in time, or the approval has expired meanwhile', () => {
    let now = 1000;
    const box = makeBox({ clock: () => now });
    const { pending, snapshot } = paused(box.runSync(CODE));
    const early = box.approve(pending[0]!, { by: 'ann', expiresAt: 2000 });
    const late = box.approve(pending[0]!, { by: 'ann' });
    now = 2000;
    expect(value(box.resumeSync(snapshot, early))).toContain('ApprovalRejected approval.expired after_approval: ');
    expect(paused(box.resumeSync(snapshot)).pending).toEqual(pending);
    now = 1000 + DAY;
    for (const tokens of [[], [late]]) {
      expect(value(box.resumeSync(snapshot, ...tokens))).toBe(
        'ApprovalRejected approval.expired after_approval: billing.refund() was not approved in time: nobody answered in time. It may be asked for once more.',
      );
    }
    expect(() => box.approve(pending[0]!, { by: 'ann' })).toThrow(PolicyError);
    expect(done).toEqual([]);
  });

  test('waits on when nothing is said', () => {
    const box = makeBox();
    const first = paused(box.runSync(CODE));
    const again = paused(box.resumeSync(first.snapshot));
    expect(again.pending).toEqual(first.pending);
    expect(value(box.resumeSync(again.snapshot, box.approve(first.pending[0]!, { by: 'ann' })))).toBe('refunded 20000');
  });

  test('is denied where nobody can be asked', () => {
    expect(value(makeBox({ asks: false }).runSync(CODE))).toContain('Denied policy.needs_approval after_approval');
  });

  test('the outcome is plain JSON besides the snapshot', () => {
    const { snapshot, ...rest } = paused(makeBox().runSync(CODE, { runId: 'r' }));
    expect(JSON.parse(JSON.stringify(rest))).toMatchObject({ status: 'paused', runId: 'r', pending: [{ callId: 'call-1' }] });
    expect(snapshot).toBeInstanceOf(Uint8Array);
  });
});

describe('a token', () => {
  const other = (code: string, runId: string, more: Partial<SandboaOptions> = {}): string => {
    const box = makeBox(more);
    return box.approve(paused(box.runSync(code, { runId })).pending[0]!, { by: 'ann' });
  };

  test.each([
    ['run', () => other(CODE, 'run-2')],
    ['set of arguments', () => other(CODE.replace('20_000', '20_001'), 'run-1')],
    ['call', () => other(`for i in range(2):\n    billing.refund('a', 10_000 * i + 1)\n${CODE}`, 'run-1')],
    ['key', () => other(CODE, 'run-1', { key: KEY.map((byte) => byte ^ 1) })],
    ['contract version', () => other(CODE, 'run-1', { contracts: [refund({ version: '1.0.1' })] })],
    ['contract of the same version', () => other(CODE, 'run-1', { contracts: [refund({ output: true })] })],
    ['thing', () => 'zz.zz'],
  ])('for another %s is refused, and nothing has happened', (_, make) => {
    const token = make();
    const box = makeBox();
    const { pending, snapshot } = paused(box.runSync(CODE, { runId: 'run-1' }));
    expect(() => box.resumeSync(snapshot, token)).toThrow(ApprovalError);
    expect(() => box.resumeSync(snapshot, token, box.approve(pending[0]!, { by: 'ann' }))).toThrow(ApprovalError);
    expect(done).toEqual([]);
  });

  test('performs a call once', () => {
    const box = makeBox();
    const { pending, snapshot } = paused(box.runSync(CODE));
    const token = box.approve(pending[0]!, { by: 'ann' });
    expect(() => box.resumeSync(snapshot, token, token)).toThrow('Two tokens');
    box.resumeSync(snapshot, token);
    expect(() => box.resumeSync(snapshot, token)).toThrow('used already');
    expect(() => box.resumeSync(snapshot, box.approve(pending[0]!, { by: 'bob' }))).toThrow('used already');
    expect(done).toHaveLength(1);
  });

  test('of a box without a key is good for that box only', () => {
    const box = makeBox({ key: undefined });
    const { pending, snapshot } = paused(box.runSync(CODE));
    const token = box.approve(pending[0]!, { by: 'ann' });
    expect(() => makeBox({ key: undefined }).resumeSync(snapshot, token)).toThrow(ApprovalError);
    expect(value(box.resumeSync(snapshot, token))).toBe('refunded 20000');
  });
});

describe('a snapshot', () => {
  const make = (more: Partial<SandboaOptions> = {}): Uint8Array => paused(makeBox(more).runSync(CODE)).snapshot;
  const codeOf = (bytes: Uint8Array, more: Partial<SandboaOptions> = {}): string => {
    try {
      makeBox(more).resumeSync(bytes);
      return 'none';
    } catch (error) {
      return error instanceof SnapshotError ? error.code : String(error);
    }
  };

  test('is refused by name when it is cut, changed, signed by another key, or not signed', () => {
    const signed = make();
    const plain = make({ key: undefined });
    expect(codeOf(signed)).toBe('none');
    expect(codeOf(plain, { key: undefined })).toBe('none');
    expect(codeOf(plain)).toBe('snapshot.key');
    expect(codeOf(signed, { key: undefined })).toBe('snapshot.key');
    expect(codeOf(signed, { key: KEY.map((byte) => byte ^ 1) })).toBe('snapshot.key');
    expect(codeOf(new Uint8Array(3))).toBe('snapshot.malformed');
    expect(codeOf(signed.slice(0, 20))).toBe('snapshot.truncated');
    expect(codeOf(signed.map((byte, i) => (i === 4 ? 9 : byte)))).toBe('snapshot.version');
    for (let at = 10; at < signed.length; at += 97) {
      expect(codeOf(signed.map((byte, i) => (i === at ? byte ^ 4 : byte)))).toBe('snapshot.key');
      expect(
        codeOf(
          plain.map((byte, i) => (i === at ? byte ^ 4 : byte)),
          { key: undefined },
        ),
      ).toBe('snapshot.checksum');
    }
  });

  test('goes on with its own contracts, which stand beside newer ones', () => {
    const next = refund({ version: '2.0.0', handler: () => 'by the new one' });
    const box = makeBox({ contracts: [next, refund()], pins: ['billing@1'] });
    const { pending, snapshot } = paused(box.runSync(CODE));
    const newer = makeBox({ contracts: [next, refund()] });
    expect(value(newer.resumeSync(snapshot, box.approve(pending[0]!, { by: 'ann' })))).toBe('refunded 20000');
    expect(codeOf(snapshot, { contracts: [next] })).toBe('snapshot.unknown_contract');
    expect(codeOf(snapshot, { contracts: [refund({ output: true })] })).toBe('snapshot.unknown_contract');
  });

  test('keeps budgets, rates, limits and the calls before', () => {
    const policies = [
      budget('*', { id: 'b', cost: { max: 30_000, argument: 'cents' } }),
      rate('*', { id: 'r', calls: 3, perMs: 60_000 }),
      large,
    ];
    const code = `def pay(cents):
    try:
        return billing.refund('x', cents)
    except Exception as e:
        return e.code
[pay(5_000), pay(20_000), pay(6_000), pay(10), pay(11)]`;
    const { pending, snapshot, calls, usage } = paused(makeBox({ policies }).runSync(code, { runId: 'r' }));
    expect(calls).toHaveLength(1);
    const box = makeBox({ policies });
    const outcome = box.resumeSync(snapshot, box.approve(pending[0]!, { by: 'ann' }));
    expect(value(outcome)).toEqual(['refunded 5000', 'refunded 20000', 'budget.exhausted', 'refunded 10', 'rate.limited']);
    expect(outcome.calls.map(({ callId }) => callId)).toEqual(['call-1', 'call-2', 'call-3', 'call-4', 'call-5']);
    expect(outcome.calls[0]).toEqual(calls[0]);
    expect(outcome.usage.calls).toBe(5);
    expect(outcome.usage.fuel).toBeGreaterThan(usage.fuel);
    const small = makeBox({ policies, limits: { calls: 3 } });
    const other = paused(small.runSync(code));
    expect(small.resumeSync(other.snapshot, small.approve(other.pending[0]!, { by: 'ann' }))).toMatchObject({
      status: 'limit',
      error: { limit: 'calls', ceiling: 3 },
    });
  });

  test('uses the policies of the box that goes on', () => {
    const { pending, snapshot } = paused(makeBox().runSync(CODE));
    const box = makeBox({ policies: [deny('billing.*', { reason: 'the books are closed' }), large] });
    expect(value(box.resumeSync(snapshot, makeBox().approve(pending[0]!, { by: 'ann' })))).toContain('policy.forbidden');
    expect(value(makeBox({ policies: [] }).resumeSync(snapshot))).toBe('refunded 20000');
  });
});

describe('several calls at once', () => {
  const fetchOne = contract({
    ...{ name: 'fetch', version: '1.0.0', concurrent: true, effect: 'read', output: true },
    input: { type: 'object', required: ['n'], properties: { n: { type: 'integer' } } },
    handler: async ({ n }) => {
      done.push(n);
      return n;
    },
  });
  const policies = [ask('fetch', { when: { properties: { n: { multipleOf: 2 } } } })];
  const code = `import asyncio
async def one(n):
    try:
        return await fetch(n)
    except PermissionError as e:
        return e.code
await asyncio.gather(*[one(n) for n in range(5)])`;
  const open = (more: Partial<SandboaOptions> = {}): Sandboa => makeBox({ contracts: [fetchOne], policies, ...more });

  test('those that are allowed are performed before the run pauses, each once', async () => {
    const box = open();
    const first = paused(await box.run(code));
    expect(done).toEqual([1, 3]);
    expect(first.pending.map(({ args }) => args['n'])).toEqual([0, 2, 4]);
    expect(first.calls).toHaveLength(2);
    const [a, b, c] = first.pending;
    const second = paused(await box.resume(first.snapshot, box.approve(b!, { by: 'ann' })));
    expect(done).toEqual([1, 3, 2]);
    expect(second.pending).toEqual([a, c]);
    const outcome = await box.resume(
      second.snapshot,
      box.reject(c!, { by: 'bob', reason: '' }),
      box.approve(a!, { by: 'ann', edit: { n: 7 } }),
    );
    expect(value(outcome)).toEqual([7, 1, 2, 3, 'approval.rejected']);
    expect(done).toEqual([1, 3, 2, 7]);
    expect(outcome.calls).toHaveLength(5);
  });

  test('pause a session, too', async () => {
    const box = open();
    const session = box.session();
    const first = paused(await session.run(code));
    expect(done).toEqual([1, 3]);
    const loaded = open().loadSession(session.dump());
    const second = paused(await loaded.resume(box.approve(first.pending[2]!, { by: 'ann' })));
    expect(second.pending.map(({ args }) => args['n'])).toEqual([0, 2]);
    const tokens = second.pending.map((call) => box.reject(call, { by: 'bob', reason: 'no' }));
    expect(value(await loaded.resume(...tokens))).toEqual(['approval.rejected', 1, 'approval.rejected', 3, 4]);
    expect(value(await loaded.run('1 + 1'))).toBe(2);
    expect(done).toEqual([4]);
  });

  test('what was performed by one answer is not open to it again', async () => {
    const box = open();
    const first = paused(await box.run(code));
    const token = box.approve(first.pending[0]!, { by: 'ann' });
    const second = paused(await box.resume(first.snapshot, token));
    await expect(box.resume(second.snapshot, token)).rejects.toThrow('does not wait for');
  });

  test('the budget is shared between those that wait and those that went on', async () => {
    const box = open({ policies: [budget('fetch', { calls: 3 }), ...policies] });
    const { pending, snapshot } = paused(await box.run(code));
    const tokens = pending.map((call) => box.approve(call, { by: 'ann' }));
    expect(value(await box.resume(snapshot, ...tokens))).toEqual([0, 1, 'budget.exhausted', 3, 'budget.exhausted']);
  });
});

describe('grants', () => {
  const grant = {
    id: 'g',
    match: 'billing.refund',
    by: 'carla',
    expiresAt: 5_000,
    maxCalls: 2,
    maxAmount: { argument: 'cents', max: 50_000 },
  };
  const loop = `seen = []
for cents in [20_000, 20_000, 20_000]:
    seen.append(billing.refund('x', cents))
seen`;

  test('stand for an approval up to their ceiling, and are listed with their use', () => {
    const box = makeBox();
    box.grant(grant);
    const { calls, pending } = paused(box.runSync(loop));
    expect(calls.map(({ decision }) => decision?.grant)).toEqual(['g', 'g']);
    expect(pending[0]?.args).toEqual({ id: 'x', cents: 20_000 });
    expect(box.grants).toMatchObject([{ id: 'g', usedCalls: 2, usedAmount: 40_000 }]);
    expect(makeBox({ grants: box.grants }).runSync(loop).calls).toHaveLength(0);
  });

  test('given while a run waits, let it go on', () => {
    const box = makeBox();
    const { snapshot } = paused(box.runSync(CODE));
    box.grant(grant);
    expect(value(box.resumeSync(snapshot))).toBe('refunded 20000');
    expect(box.grants[0]).toMatchObject({ usedCalls: 1 });
  });

  test('that are revoked or have expired cover nothing', () => {
    let now = 1_000;
    const box = makeBox({ clock: () => now });
    box.grant(grant);
    box.revoke('g');
    expect(box.runSync(CODE).status).toBe('paused');
    box.grant({ ...grant, id: 'h' });
    now = 5_000;
    expect(box.runSync(CODE).status).toBe('paused');
    expect(box.grants).toMatchObject([
      { id: 'g', isRevoked: true },
      { id: 'h', usedCalls: 0 },
    ]);
    expect(() => box.revoke('x')).toThrow(PolicyError);
  });
});

describe('sessions', () => {
  test('pause and go on in memory', async () => {
    const session = makeBox().session();
    const box = makeBox();
    const own = box.session();
    await own.run('x = 20_000');
    const first = paused(await own.run("r = billing.refund('s', x)"));
    expect(first.snapshot).toBeNull();
    await expect(own.run('1')).rejects.toThrow(SessionError);
    await expect(session.resume()).rejects.toThrow(OptionError);
    await expect(own.resume('zz.zz')).rejects.toThrow(ApprovalError);
    expect(paused(await own.resume()).pending).toEqual(first.pending);
    expect(value(await own.resume(box.approve(first.pending[0]!, { by: 'ann' })))).toBe('refunded 20000');
    expect(value(own.runSync('r'))).toBe('refunded 20000');
    expect(done).toHaveLength(1);
  });

  test('can be stored between runs and while one waits', async () => {
    const policies = [budget('*', { id: 'b', scope: 'session', cost: { max: 50_000, argument: 'cents' } }), large];
    const box = makeBox({ policies });
    const session = box.session({ total: { calls: 4 } });
    await session.run("billing.refund('s', 9_000)\nx = 20_000");
    const second = makeBox({ policies }).loadSession(session.dump());
    const { pending, calls } = paused(await second.run("billing.refund('s', 2)\nr = billing.refund('s', x)"));
    expect(calls).toHaveLength(1);
    const bytes = second.dump();
    expect(() => box.resumeSync(bytes)).toThrow('loadSession');
    expect(() => box.loadSession(paused(box.runSync(CODE)).snapshot)).toThrow(OptionError);
    const third = makeBox({ policies });
    const loaded = third.loadSession(bytes);
    expect(loaded.pending).toEqual(pending);
    expect(third.loadSession(loaded.dump()).pending).toEqual(pending);
    await expect(loaded.run('1')).rejects.toThrow(SessionError);
    const outcome = await loaded.resume(box.approve(pending[0]!, { by: 'ann' }));
    expect(value(outcome)).toBe('refunded 20000');
    expect(outcome.calls).toHaveLength(2);
    expect(loaded.pending).toEqual([]);
    expect(await loaded.run("billing.refund('s', 60_000)")).toMatchObject({ status: 'denied', denial: { code: 'budget.exhausted' } });
    expect(await loaded.run("billing.refund('s', 1)")).toMatchObject({ status: 'limit', error: { limit: 'calls', ceiling: 4 } });
    await expect(loaded.resume()).rejects.toThrow(OptionError);
  });

  test('a token of an earlier run is refused, and what was given up is gone', () => {
    const box = makeBox();
    const session = box.session();
    const first = paused(session.runSync("billing.refund('s', 20_000)"));
    session.giveUp();
    const second = paused(session.runSync("billing.refund('s', 20_000)"));
    expect(second.runId).not.toBe(first.runId);
    expect(() => session.resumeSync(box.approve(first.pending[0]!, { by: 'ann' }))).toThrow(ApprovalError);
    expect(session.resumeSync(box.reject(second.pending[0]!, { by: 'ann', reason: 'no' }))).toMatchObject({
      status: 'denied',
      denial: { code: 'approval.rejected', line: 1 },
    });
  });
});

describe('misuse', () => {
  test.each<Partial<Record<keyof SandboaOptions, unknown>>>([
    { contracts: {} },
    { contracts: [{}] },
    { key: new Uint8Array(8) },
    { clock: 5 },
    { asks: 1 },
    { grants: {} },
    { limits: { fuel: -1 } },
    { polices: [] } as never,
  ])('%j is refused', (change) => {
    expect(() => makeBox(change as Partial<SandboaOptions>)).toThrow(OptionError);
  });
});
