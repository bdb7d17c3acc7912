/** Calls of contracts through whole runs: from the cause of each denial to what the program reads and what the host gets as JSON. */
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import {
  allow,
  ask,
  budget,
  type CallContext,
  type ContractSpec,
  contract,
  type DenialCode,
  denied,
  deny,
  maxEffect,
  type Outcome,
  openSession,
  type Policy,
  type RunOptions,
  rate,
  run,
  runSync,
  where,
} from '../../src/index.ts';

const refund = (more: Partial<ContractSpec> = {}) =>
  contract({
    name: 'billing.refund',
    version: '1.0.0',
    input: { type: 'object', required: ['cents'], properties: { cents: { type: 'integer', minimum: 1 } } },
    output: { type: 'boolean' },
    effect: 'irreversible',
    handler: () => true,
    ...more,
  });

const never = (): Promise<boolean> => new Promise(() => {});

/** The attributes that a program reads. */
const READ = `
from boundary import *
seen = None
try:
    for i in range(3):
        billing.refund(cents=5)
except Denied as d:
    seen = [type(d).__name__, d.code, d.retry, d.retry_after, d.violations, d.alternatives, d.contract, d.policy, d.decision_id, str(d) == d.message]
seen`;

interface Case {
  readonly code: DenialCode;
  readonly options: RunOptions;
  /** Class, retry, retry_after, alternatives, policy, number of the denied call. */
  readonly guest: readonly [string, string, number | null, readonly string[], string | null, number];
  readonly message: string;
}

const only = (more: Partial<ContractSpec>, policies: readonly Policy[] = []): RunOptions => ({
  functions: [refund(more)],
  policies,
  clock: () => 1000,
});

const CASES: readonly Case[] = [
  {
    code: 'policy.forbidden',
    options: only({}, [deny('billing.*', { reason: 'money stays here', use: ['billing.request_refund'] })]),
    guest: ['Denied', 'never', null, ['billing.request_refund'], 'deny billing.*', 1],
    message: 'billing.refund() is not allowed: money stays here. Use billing.request_refund() instead. Do not repeat the same call.',
  },
  {
    code: 'policy.needs_approval',
    options: only({}, [ask('billing.refund', { reason: 'a person looks at refunds' })]),
    guest: ['Denied', 'after_approval', null, [], 'ask billing.refund', 1],
    message:
      'billing.refund() needs the approval of a person, and there is none: a person looks at refunds. Ask for approval, or go on without it.',
  },
  {
    code: 'rate.limited',
    options: only({ limits: { rate: { calls: 2, perMs: 1000 } } }),
    guest: ['RateLimited', 'after', 0.5, [], 'limit rate billing.refund@1.0.0', 3],
    message: 'billing.refund() is called too often: 2 calls in 1 s are allowed. Wait 0.5 s, then call again.',
  },
  {
    code: 'budget.exhausted',
    options: only({ limits: { perRun: 2 } }),
    guest: ['BudgetExhausted', 'never', null, [], 'limit perRun billing.refund@1.0.0', 3],
    message: 'billing.refund() is over its budget: all 2 calls that are allowed in this run are used up. Finish with what you have.',
  },
  {
    code: 'schema.invalid_result',
    options: only({ handler: () => 'yes' }),
    guest: ['Denied', 'never', null, [], null, 1],
    message: 'billing.refund() gave a result that its contract does not allow. That is a fault of the host; calling again will not help.',
  },
  {
    code: 'contract.retired',
    options: only({ retired: { reason: 'refunds are made by hand now', use: ['billing.request_refund'] } }),
    guest: ['Unavailable', 'never', null, ['billing.request_refund'], null, 1],
    message: 'billing.refund() is retired: refunds are made by hand now. Use billing.request_refund() instead.',
  },
  {
    code: 'host.timeout',
    options: only({ timeoutMs: 5, handler: never }),
    guest: ['TimedOut', 'after', null, [], null, 1],
    message: 'billing.refund() took too long: it did not answer within 5 ms. It may or may not have been done; check before calling again.',
  },
  ...(['approval.rejected', 'approval.expired', 'contract.unknown', 'host.unavailable', 'host.error', 'replay.mismatch'] as const).map(
    (code): Case => ({
      code,
      options: only({ handler: () => denied({ code, message: 'as the handler says', alternatives: ['other'] }) }),
      guest: [
        (
          { 'approval.rejected': 'ApprovalRejected', 'approval.expired': 'ApprovalRejected', 'host.unavailable': 'Unavailable' } as Record<
            string,
            string
          >
        )[code] ?? 'Denied',
        ({ 'approval.expired': 'after_approval', 'host.unavailable': 'after' } as Record<string, string>)[code] ?? 'never',
        null,
        ['other'],
        null,
        1,
      ],
      message: 'as the handler says',
    }),
  ),
];

describe.each(CASES)('$code', ({ code, options, guest, message }) => {
  const [type, retry, retryAfter, alternatives, policy, number] = guest;

  test('as the program reads it', async () => {
    const outcome = await run(READ, options);
    expect(completedValue(outcome)).toEqual([
      type,
      code,
      retry,
      retryAfter,
      [],
      alternatives,
      'billing.refund@1.0.0',
      policy,
      `decision-${number}`,
      true,
    ]);
  });

  test('as the host gets it, as JSON', async () => {
    const outcome = await run(`for i in range(3):\n    billing.refund(cents=5)`, options);
    expect(JSON.parse(JSON.stringify(outcome))).toMatchObject({
      status: 'denied',
      denial: {
        ...{ code, message, retry, retryAfter, violations: [], alternatives, contract: 'billing.refund@1.0.0', policy },
        ...{ decisionId: `decision-${number}`, line: 2 },
        call: { callId: `call-${number}`, name: 'billing.refund', kwargs: { cents: 5 } },
      },
      error: { type: `boundary.${type}`, message },
    });
    expect(outcome.calls.at(-1)).toMatchObject({
      outcome: { status: 'denied', denial: { code } },
      decision: { id: `decision-${number}`, policy },
    });
  });
});

describe('arguments', () => {
  test('that break the schema', () => {
    const outcome = runSync('billing.refund(cents=-5)', only({}));
    expect(JSON.parse(JSON.stringify(outcome))).toMatchObject({
      status: 'denied',
      denial: {
        code: 'schema.invalid_args',
        retry: 'after_change',
        violations: [{ path: 'cents', rule: 'minimum', got: -5, allowed: 1 }],
        message:
          'billing.refund() got arguments that it does not take: cents breaks minimum: 1 allowed, -5 given. Correct them and call again.',
      },
      error: { type: 'boundary.InvalidArguments' },
    });
  });

  test('that do not fit the signature are a TypeError and no denial', () => {
    const outcome = runSync('billing.refund(1, 2)', only({}));
    expect(outcome).toMatchObject({ status: 'error', error: { type: 'TypeError' } });
    expect(outcome.calls[0]?.decision).toMatchObject({ verdict: 'raise', stages: [{}, {}, { stage: 'arguments', verdict: 'raise' }] });
  });

  test('a policy on arguments says which and what is allowed', () => {
    const small = where('billing.refund', { properties: { cents: { maximum: 100 } } }, 'refunds up to 100 cents', { use: ['ask_boss'] });
    const code = `from boundary import Denied\ntry:\n    billing.refund(900)\nexcept Denied as d:\n    r = [d.code, d.retry, d.violations, d.alternatives]\nr`;
    expect(completedValue(runSync(code, only({}, [small])))).toEqual([
      'policy.forbidden',
      'after_change',
      [{ path: 'cents', rule: 'maximum', got: 900, allowed: 100 }],
      ['ask_boss'],
    ]);
  });

  test('a schema of the host that fails is an error of the host, and its words stay there', () => {
    const input = z.object({ cents: z.number().refine(async () => true, 'secret') });
    const outcome = runSync('billing.refund(5)', { functions: [contract({ ...refund().spec, input } as never)] });
    expect(outcome).toMatchObject({ status: 'denied', denial: { code: 'host.error' } });
    expect(outcome.calls[0]?.decision?.fault).toContain('ContractError');
    const { denial } = outcome as Extract<Outcome, { status: 'denied' }>;
    expect(JSON.stringify(denial)).not.toMatch(/secret|ContractError|promise/i);
  });
});

describe('programs that know nothing of the boundary', () => {
  const forbidden = only({}, [deny('*')]);
  const attempt = (handler: string, options: RunOptions = forbidden): Promise<Outcome> =>
    run(`try:\n    billing.refund(5)\n    r = 'done'\nexcept ${handler} as e:\n    r = f'{type(e).__name__}: {e}'\nr`, options);

  test.each(['PermissionError', 'OSError', 'Exception'])('except %s', async (type) => {
    expect(completedValue(await attempt(type))).toContain('Denied: billing.refund() is not allowed');
  });

  test('except TimeoutError', async () => {
    expect(completedValue(await attempt('TimeoutError', only({ timeoutMs: 5, handler: never })))).toContain(
      'TimedOut: billing.refund() took too long',
    );
  });

  test('except TypeError, for wrong arguments', async () => {
    const options = only({ input: { type: 'object', properties: { cents: { type: 'string' } } } });
    expect(completedValue(await attempt('TypeError', options))).toContain('InvalidArguments');
  });

  test('except ConnectionError', async () => {
    const options = only({ handler: () => denied({ code: 'host.unavailable', message: 'down' }) });
    expect(completedValue(await attempt('ConnectionError', options))).toBe('Unavailable: down');
  });

  test('no handler: the run ends as denied, with the line and the call', async () => {
    const outcome = await run('x = 1\nbilling.refund(5)\nprint("not reached")', forbidden);
    expect(outcome).toMatchObject({ status: 'denied', denial: { line: 2, call: { args: [5] } }, prints: [] });
    expect((outcome as Extract<Outcome, { status: 'denied' }>).error.traceback).toContain(
      'boundary.Denied: billing.refund() is not allowed',
    );
  });

  test('a retry loop without an end is bounded by the budget and the limit of calls', async () => {
    const code = 'while True:\n    try:\n        billing.refund(5)\n        break\n    except Exception:\n        pass';
    expect(await run(code, { ...forbidden, limits: { calls: 50 } })).toMatchObject({ status: 'limit', error: { limit: 'calls' } });
  });
});

describe('timeouts', () => {
  test('the signal aborts, and an answer that comes late is of no use', async () => {
    let signal: CallContext['signal'] | null = null;
    let answer: (value: boolean) => void = () => {};
    const slow = refund({
      timeoutMs: 5,
      handler: (_, context) => {
        signal = context.signal;
        return new Promise<boolean>((resolve) => {
          answer = resolve;
        });
      },
    });
    const code = 'try:\n    billing.refund(1)\nexcept TimeoutError:\n    r = wait()\nr';
    const wait = contract({
      ...{ name: 'wait', version: '1.0.0', input: { type: 'object' }, output: true },
      handler: () =>
        new Promise<string>((resolve) =>
          setTimeout(() => {
            answer(true);
            resolve('waited');
          }, 5),
        ),
    });
    const outcome = await run(code, { functions: [slow, wait] });
    expect(completedValue(outcome)).toBe('waited');
    expect(outcome.calls.map(({ outcome: { status } }) => status)).toEqual(['denied', 'result']);
    expect((signal as unknown as AbortSignal).aborted).toBe(true);
    expect(String((signal as unknown as AbortSignal).reason)).toContain('billing.refund@1.0.0: it did not answer within 5 ms');
  });

  test('one of several calls costs itself only', async () => {
    const fetchOne = contract({
      ...{ name: 'fetch', version: '1.0.0', concurrent: true, timeoutMs: 10, output: true },
      input: { type: 'object', required: ['n'], properties: { n: { type: 'integer' } } },
      handler: ({ n }) => (n === 2 ? never() : Promise.resolve(n)),
    });
    const code = `import asyncio\nr = await asyncio.gather(*map(fetch, range(4)), return_exceptions=True)\n[getattr(x, 'code', x) for x in r]`;
    expect(completedValue(await run(code, { functions: [fetchOne] }))).toEqual([0, 1, 'host.timeout', 3]);
  });

  test('a handler in time keeps no timer', async () => {
    const quick = refund({ timeoutMs: 60_000, handler: async () => true });
    const before = process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length;
    expect(completedValue(await run('billing.refund(1)', { functions: [quick] }))).toBe(true);
    expect(() => runSync('billing.refund(1)', { functions: [quick] })).toThrow('promise');
    expect(process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length).toBe(before);
  });

  test('the end of the run aborts what is at work', async () => {
    let signal: CallContext['signal'] | null = null;
    const slow = refund({
      concurrent: true,
      handler: (_, context) => {
        signal = context.signal;
        return never();
      },
    });
    const fail = contract({
      name: 'fail',
      version: '1.0.0',
      concurrent: true,
      input: { type: 'object' },
      output: true,
      handler: () => denied({ code: 'host.error', message: 'x' }),
    });
    const outcome = await run('import asyncio\nawait asyncio.gather(billing.refund(1), fail())', { functions: [slow, fail] });
    expect(outcome.status).toBe('denied');
    expect((signal as unknown as AbortSignal).aborted).toBe(true);
  });
});

describe('policies and limits', () => {
  test('what the first says no to is not counted by the others', () => {
    const policies = [where('*', { properties: { cents: { maximum: 10 } } }, 'small'), budget('*', { calls: 1 })];
    const code = `out = []\nfor cents in [50, 5, 5]:\n    try:\n        out.append(billing.refund(cents))\n    except PermissionError as e:\n        out.append(e.code)\nout`;
    expect(completedValue(runSync(code, only({}, policies)))).toEqual(['policy.forbidden', true, 'budget.exhausted']);
  });

  test('several calls at once spend before any of them is answered', async () => {
    const many = refund({ concurrent: true, limits: { perRun: 2 }, handler: async () => true });
    const code = `import asyncio\nr = await asyncio.gather(*[billing.refund(1) for _ in range(4)], return_exceptions=True)\n[getattr(x, 'code', x) for x in r]`;
    expect(completedValue(await run(code, { functions: [many] }))).toEqual([true, true, 'budget.exhausted', 'budget.exhausted']);
  });

  test('bytes of results are counted', () => {
    const text = refund({ output: { type: 'string' }, handler: () => 'x'.repeat(100) });
    const outcome = runSync('[billing.refund(1) for _ in range(3)]', { functions: [text], policies: [budget('*', { bytes: 150 })] });
    expect(outcome).toMatchObject({ status: 'denied', denial: { code: 'budget.exhausted' } });
    expect(outcome.calls).toHaveLength(3);
  });

  test('a rate lets calls through again when the clock goes on', () => {
    let now = 0;
    const options = {
      functions: [refund({ handler: () => (now += 600) > 0 })],
      policies: [rate('*', { calls: 1, perMs: 500 })],
      clock: () => now,
    };
    expect(completedValue(runSync('[billing.refund(1) for _ in range(3)]', options))).toEqual([true, true, true]);
    expect(() => runSync('1', { ...options, clock: null })).toThrow('clock');
  });

  test('a session counts the budget of a run anew, and that of the session on', async () => {
    const session = openSession({
      functions: [refund({ limits: { perRun: 1 } })],
      policies: [budget('*', { calls: 2, scope: 'session' })],
    });
    const codes = [];
    for (let i = 0; i < 3; i++) {
      const outcome = await session.run('billing.refund(1)');
      codes.push(outcome.status === 'denied' ? outcome.denial.policy : outcome.status);
    }
    expect(codes).toEqual(['completed', 'completed', 'budget *']);
  });

  test('a policy that throws denies, and tells the host why', () => {
    const broken = where('*', () => JSON.parse('secret'), 'x');
    const outcome = runSync('billing.refund(1)', only({}, [broken]));
    expect(outcome).toMatchObject({ status: 'denied', denial: { code: 'policy.forbidden' } });
    expect(outcome.calls[0]?.decision?.fault).toContain('SyntaxError');
    expect(JSON.stringify((outcome as Extract<Outcome, { status: 'denied' }>).denial)).not.toContain('secret');
  });

  test('with policies every function is a contract', () => {
    const policies = [allow('*')];
    expect(() => runSync('1', { functions: { f: () => 1 }, policies })).toThrow('With policies every function is a contract; f is none.');
    expect(() => runSync('1', { functions: { f: null }, policies })).toThrow('f is none');
    expect(() => runSync('1', { policies: [{ kind: 'alow' }] as never })).toThrow('no kind of policy');
  });

  test('the handler is not called for a call that is denied', () => {
    const seen: unknown[] = [];
    const outcome = runSync('billing.refund(1)', only({ handler: (args) => seen.push(args) > 0 }, [maxEffect('read')]));
    expect([outcome.status, seen]).toEqual(['denied', []]);
  });
});

describe('records and contexts', () => {
  test('a record tells each step and what each policy said', () => {
    const outcome = runSync('billing.refund(1)', only({}, [allow('billing.*'), maxEffect('read')]));
    expect(JSON.parse(JSON.stringify(outcome.calls[0]))).toMatchObject({
      decision: {
        ...{ id: 'decision-1', verdict: 'deny', contract: 'billing.refund@1.0.0', policy: 'maxEffect read', at: 1000, fault: null },
        contractId: expect.stringMatching(/^sha256:/),
        human: expect.stringContaining('The policy "maxEffect read" denied billing.refund@1.0.0'),
        stages: [
          { stage: 'contract', verdict: 'pass' },
          { stage: 'version', verdict: 'pass' },
          { stage: 'arguments', verdict: 'pass' },
          {
            stage: 'policies',
            verdict: 'deny',
            steps: [
              { policy: 'allow billing.*', verdict: 'allow' },
              { policy: 'maxEffect read', verdict: 'deny' },
            ],
          },
        ],
      },
    });
  });

  test('handlers without a contract have no decision', () => {
    expect(runSync('f()', { functions: { f: () => 1 } }).calls[0]).not.toHaveProperty('decision');
  });

  test('a handler is told call, run and key', () => {
    const seen: CallContext[] = [];
    const functions = [refund({ handler: (_, context) => seen.push(context) > 0 })];
    runSync('billing.refund(1)\nbilling.refund(1)', { functions, runId: 'run-7' });
    expect(seen.map(({ callId, runId, name, version }) => [callId, runId, name, version])[1]).toEqual([
      'call-2',
      'run-7',
      'billing.refund',
      '1.0.0',
    ]);
    expect(seen.map(({ idempotencyKey }) => idempotencyKey)).toEqual(['run-7/call-1', 'run-7/call-2']);
    runSync('billing.refund(1)', { functions });
    runSync('billing.refund(1)', { functions });
    expect(new Set(seen.map(({ runId }) => runId)).size).toBe(3);
  });

  test('of several versions the newest is offered, or the one that is pinned', () => {
    const functions = [1, 2].map((n) => refund({ version: `${n}.0.0`, output: {}, handler: () => n }));
    expect(completedValue(runSync('billing.refund(1)', { functions }))).toBe(2);
    expect(completedValue(runSync('billing.refund(1)', { functions, pins: ['billing@1'] }))).toBe(1);
    expect(() => runSync('1', { functions, pins: ['billing@3'] })).toThrow('names no contract');
  });
});

function completedValue(outcome: Outcome): unknown {
  if (outcome.status !== 'completed') throw new Error(`the run ended as ${outcome.status}: ${JSON.stringify(outcome)}`);
  return outcome.value;
}
