/** Every code of the closed set, from its cause to what the program reads to what the host gets as JSON. A code without a row does not compile. */
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { DENIAL_TEXTS, humanText } from '../../src/boundary/denial-texts.ts';
import {
  ask,
  type BoxOutcome,
  type Contract,
  type ContractSpec,
  contract,
  type DenialCode,
  denied,
  deny,
  type Policy,
  Sandboa,
  type SandboaOptions,
} from '../../src/index.ts';

const refund = (more: Partial<ContractSpec> = {}): Contract =>
  contract({
    name: 'billing.refund',
    version: '1.0.0',
    input: { type: 'object', required: ['cents'], properties: { cents: { type: 'integer', minimum: 1 } } },
    output: { type: 'boolean' },
    handler: () => true,
    ...more,
  });

/** How a code comes about: the box, and what is done with a run until it has ended. */
interface Cause {
  readonly contracts?: readonly Contract[];
  readonly policies?: readonly Policy[];
  readonly more?: Partial<SandboaOptions>;
  /** Answers the question of a run that waits. */
  readonly answer?: (box: Sandboa, outcome: Extract<BoxOutcome, { status: 'paused' }>) => readonly string[];
  /** The call; `billing.refund(cents=5)` unless given. */
  readonly call?: string;
  readonly guest: object;
}

let now = 0;

const CAUSES: Readonly<Record<Exclude<DenialCode, 'replay.mismatch'>, Cause>> = {
  'policy.forbidden': {
    policies: [deny('billing.*', { use: ['billing.ask'] })],
    guest: { type: 'Denied', retry: 'never', policy: 'deny billing.*', alternatives: ['billing.ask'] },
  },
  'policy.needs_approval': {
    policies: [ask('billing.*')],
    more: { asks: false },
    guest: { type: 'Denied', retry: 'after_approval', policy: 'ask billing.*' },
  },
  'approval.rejected': {
    policies: [ask('billing.*')],
    answer: (box, { pending }) => pending.map((call) => box.reject(call, { by: 'ann', reason: 'no' })),
    guest: { type: 'ApprovalRejected', retry: 'never', policy: 'ask billing.*' },
  },
  'approval.expired': {
    policies: [ask('billing.*', { expiresMs: 100 })],
    answer: () => {
      now += 100;
      return [];
    },
    guest: { type: 'ApprovalRejected', retry: 'after_approval', policy: 'ask billing.*' },
  },
  'rate.limited': {
    contracts: [refund({ limits: { rate: { calls: 1, perMs: 2000 } } })],
    call: 'billing.refund(cents=1); billing.refund(cents=5)',
    guest: { type: 'RateLimited', retry: 'after', retry_after: 2, policy: 'limit rate billing.refund@1.0.0' },
  },
  'budget.exhausted': {
    contracts: [refund({ limits: { perRun: 1 } })],
    call: 'billing.refund(cents=1); billing.refund(cents=5)',
    guest: { type: 'BudgetExhausted', retry: 'never', policy: 'limit perRun billing.refund@1.0.0' },
  },
  'schema.invalid_args': {
    call: 'billing.refund(cents=0)',
    guest: { type: 'InvalidArguments', retry: 'after_change', violations: [{ path: 'cents', rule: 'minimum', got: 0, allowed: 1 }] },
  },
  'schema.invalid_result': {
    contracts: [refund({ handler: () => 'the password' })],
    guest: { type: 'Denied', retry: 'never', violations: [] },
  },
  'contract.unknown': {
    // An ordinary name that is missing is an AttributeError, as in Python; would_allow tells it as a denial, and a program may raise that.
    call: 'raise boundary.would_allow("billing.refunds", cents=5).denial',
    guest: { type: 'Denied', retry: 'never', contract: null, alternatives: ['billing.refund'], decision_id: null },
  },
  'contract.retired': {
    contracts: [refund({ retired: { reason: 'made by hand now', use: ['billing.ask'] } })],
    guest: { type: 'Unavailable', retry: 'never', alternatives: ['billing.ask'] },
  },
  'host.unavailable': {
    contracts: [refund({ handler: () => denied({ code: 'host.unavailable', message: 'the bank is closed', retryAfter: 60 }) })],
    guest: { type: 'Unavailable', retry: 'after', retry_after: 60, message: 'the bank is closed' },
  },
  'host.timeout': {
    contracts: [refund({ timeoutMs: 2, handler: () => new Promise(() => {}) })],
    guest: { type: 'TimedOut', retry: 'after' },
  },
  'host.error': {
    contracts: [contract({ ...refund().spec, input: z.object({ cents: z.number().refine(async () => true) }) } as never)],
    guest: { type: 'Denied', retry: 'never' },
  },
};

/** Codes that come about elsewhere, and where that is tested. */
const ELSEWHERE: Partial<Record<DenialCode, string>> = { 'replay.mismatch': 'a replay: test/boundary/journal' };

async function runCause({ contracts = [refund()], policies = [], more, answer }: Cause, code: string): Promise<BoxOutcome> {
  now = 1000;
  const box = new Sandboa({ contracts, policies, clock: () => now, ...more });
  const outcome = await box.run(code, { runId: 'run-1' });
  if (outcome.status !== 'paused' || answer === undefined) return outcome;
  return box.resume(outcome.snapshot as Uint8Array, ...answer(box, outcome));
}

const NAMES = ['code', 'retry', 'retry_after', 'violations', 'alternatives', 'contract', 'policy', 'decision_id', 'message'];

test('every code has its cause', () => {
  expect(Object.keys({ ...CAUSES, ...ELSEWHERE }).sort()).toEqual(Object.keys(DENIAL_TEXTS).sort());
});

describe.each(Object.entries(CAUSES) as [keyof typeof CAUSES, Cause][])('%s', (code, cause) => {
  const call = cause.call ?? 'billing.refund(cents=5)';

  test('as the program reads it', async () => {
    const outcome = await runCause(
      cause,
      `import boundary
seen = None
try:
    ${call}
except boundary.Denied as d:
    seen = {name: getattr(d, name) for name in ${JSON.stringify(NAMES)}}
    seen["type"] = type(d).__name__
    seen["is_permission_error"] = isinstance(d, PermissionError)
seen`,
    );
    expect(outcome).toMatchObject({ status: 'completed' });
    const { value } = outcome as Extract<BoxOutcome, { status: 'completed' }>;
    expect(value).toMatchObject({
      ...{ code, is_permission_error: true, retry_after: null, violations: [], alternatives: [], policy: null },
      ...{ contract: 'billing.refund@1.0.0', message: expect.stringMatching(/\w/) },
      ...cause.guest,
    });
    expect(JSON.stringify(value)).not.toContain('password');
  });

  test('as the host gets it', async () => {
    const outcome = await runCause(cause, `import boundary\n${call}`);
    const json = JSON.parse(JSON.stringify(outcome)) as Record<string, unknown>;
    if (code === 'contract.unknown') {
      // Raised by the program itself: an error of its own, which says so.
      expect(json).toMatchObject({ status: 'error', error: { type: 'boundary.Denied' }, calls: [{ name: 'boundary.would_allow' }] });
      return;
    }
    const { type, retry, retry_after: retryAfter = null, alternatives = [] } = cause.guest as Record<string, unknown>;
    expect(json).toMatchObject({
      ...{ status: 'denied', runId: 'run-1' },
      denial: {
        ...{ code, retry, retryAfter, alternatives, contract: 'billing.refund@1.0.0', line: 2 },
        call: { name: 'billing.refund', kwargs: { cents: expect.any(Number) } },
      },
      error: { type: `boundary.${type}` },
    });
    const last = outcome.calls.at(-1)!;
    expect(last).toMatchObject({ outcome: { status: 'denied', denial: { code } }, decision: { contract: 'billing.refund@1.0.0' } });
    expect((last.outcome as { denial: { decisionId: string } }).denial.decisionId).toBe(last.decision?.id);
    if (code !== 'host.unavailable') expect(last.decision?.human).toMatch(/billing\.refund@1\.0\.0|A person/);
    expect(JSON.stringify(json['denial'])).not.toContain('password');
  });

  test('has words for people and for the model, with nothing left to fill in', () => {
    const { model } = DENIAL_TEXTS[code];
    expect(model).toContain('{name}');
    expect(humanText(code, { name: 'f', contract: 'f@1.0.0', policy: 'p' })).not.toMatch(/[{}]|undefined|null/);
  });
});
