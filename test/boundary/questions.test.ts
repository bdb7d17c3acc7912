/** What a program may ask of decisions: `boundary.would_allow` and `boundary.budget`. */
import { describe, expect, test } from 'vitest';
import {
  ask,
  budget,
  type Contract,
  type ContractSpec,
  contract,
  deny,
  OptionError,
  type Outcome,
  type RunOptions,
  rate,
  runSync,
  Sandboa,
  where,
} from '../../src/index.ts';

let done = 0;

const offer = (name: string, more: Partial<ContractSpec> = {}): Contract =>
  contract({
    ...{ name, version: '1.0.0', output: true as const },
    input: { type: 'object', required: ['cents'], properties: { cents: { type: 'integer', minimum: 1 } } },
    handler: () => ++done,
    ...more,
  });

const policies = [
  deny('billing.close', { reason: 'by hand', use: ['billing.ask_closing'] }),
  where('billing.refund', { properties: { cents: { maximum: 500 } } }, 'up to 500'),
  budget('billing.refund', { calls: 2, cost: { max: 600, argument: 'cents', unit: 'cents' } }),
  ask('billing.pay'),
  rate('*', { id: 'pace', calls: 10, perMs: 1000 }),
];
const contracts = [
  offer('billing.refund'),
  offer('billing.close'),
  offer('billing.pay'),
  offer('fetch', { concurrent: true, limits: { perRun: 3 } }),
];
const options: RunOptions = { functions: contracts, policies, clock: () => 5_000 };

function completedValue(outcome: Outcome | ReturnType<Sandboa['runSync']>): unknown {
  if (outcome.status === 'completed') return outcome.value;
  throw new Error(`ended as ${outcome.status}`, { cause: 'error' in outcome ? outcome.error : undefined });
}

const value = (code: string, more: RunOptions = options): unknown => {
  done = 0;
  return completedValue(runSync(`from boundary import *\nimport boundary\n${code}`, more));
};

describe('would_allow', () => {
  test('tells the verdict, and the denial that there would be', () => {
    expect(value('a = would_allow("billing.refund", cents=5)\n[bool(a), a.verdict, a.message, a.denial]')).toEqual([
      true,
      'allow',
      '',
      null,
    ]);
    expect(
      value(`a = would_allow(billing.refund, 501)
d = a.denial
[bool(a), a.verdict, type(d).__name__, d.code, d.retry, d.violations, d.contract, d.policy, d.alternatives, d.decision_id, str(d) == d.message == a.message]`),
    ).toEqual([
      ...[false, 'deny', 'Denied', 'policy.forbidden', 'after_change'],
      [{ path: 'cents', rule: 'maximum', got: 501, allowed: 500 }],
      ...['billing.refund@1.0.0', 'where billing.refund', [], null, true],
    ]);
    expect(value('a = would_allow(billing.close, cents=5)\n[a.denial.code, a.denial.alternatives]')).toEqual([
      'policy.forbidden',
      ['billing.ask_closing'],
    ]);
    expect(value('a = would_allow(billing.refund)\n[bool(a), a.verdict, a.message, a.denial]')).toEqual([
      ...[false, 'raise'],
      "billing.refund() missing 1 required argument: 'cents'; its signature is billing.refund(cents)",
      null,
    ]);
    expect(value('[type(would_allow("billing.refund", cents="x").denial).__name__, bool(would_allow(fetch, 1))]')).toEqual([
      'InvalidArguments',
      true,
    ]);
  });

  test('knows what no contract offers', () => {
    expect(value('d = would_allow("billing.refunds", cents=5).denial\n[d.code, d.alternatives, d.message]')).toEqual([
      'contract.unknown',
      ['billing.close', 'billing.pay', 'billing.refund'],
      'There is no function billing.refunds() here. Use billing.close() or billing.pay() or billing.refund() instead.',
    ]);
  });

  test('says ask where a person can be asked, and deny where not', () => {
    const code = 'from boundary import would_allow\na = would_allow(billing.pay, 5)\n[a.verdict, a.denial.code]';
    expect(value(code)).toEqual(['deny', 'policy.needs_approval']);
    expect(completedValue(new Sandboa({ contracts, policies }).runSync(code))).toEqual(['ask', 'policy.needs_approval']);
  });

  test("performs and counts nothing, is recorded, and needs nobody's leave", () => {
    const outcome = runSync(
      `from boundary import would_allow, budget
for _ in range(20):
    would_allow(billing.refund, cents=500)
before = budget()
billing.refund(500)
[bool(would_allow(billing.refund, cents=101)), bool(would_allow(billing.refund, cents=100)), before == budget()]`,
      { ...options, policies: [...policies, deny('boundary.*')] },
    );
    expect(completedValue(outcome)).toEqual([false, true, false]);
    expect(outcome.calls).toHaveLength(25);
    expect(outcome.calls[0]).toMatchObject({ name: 'boundary.would_allow', args: ['billing.refund', [], { cents: 500 }] });
  });

  test('a denial of it can be raised', () => {
    expect(value('try:\n    raise would_allow(billing.close, 1).denial\nexcept PermissionError as e:\n    r = e.code\nr')).toBe(
      'policy.forbidden',
    );
  });

  test('refuses what is no function', () => {
    expect(value('try:\n    would_allow(5)\nexcept TypeError as e:\n    r = str(e)\nr')).toContain('wants a function of the host');
    expect(value('try:\n    would_allow("x", object())\nexcept TypeError as e:\n    r = "TypeError"\nr')).toBe('TypeError');
  });
});

describe('budget', () => {
  test('lists budgets and rates with what is left', () => {
    expect(value('billing.refund(100)\nbudget()')).toEqual([
      {
        ...{ policy: 'budget billing.refund', functions: ['billing.refund'], what: 'calls', unit: null },
        ...{ scope: 'run', max: 2, left: 1, per_seconds: null },
      },
      {
        ...{ policy: 'budget billing.refund', functions: ['billing.refund'], what: 'cost', unit: 'cents' },
        ...{ scope: 'run', max: 600, left: 500, per_seconds: null },
      },
      { policy: 'pace', functions: ['*'], what: 'rate', unit: null, scope: 'session', max: 10, left: 9, per_seconds: 1 },
      {
        ...{ policy: 'limit perRun fetch@1.0.0', functions: ['fetch@1.0.0'], what: 'calls', unit: null },
        ...{ scope: 'run', max: 3, left: 3, per_seconds: null },
      },
    ]);
  });

  test('is empty where nothing is bounded', () => {
    expect(value('budget()', { functions: [offer('f')] })).toEqual([]);
  });
});

describe('a host without contracts', () => {
  test('makes no decisions', () => {
    const code =
      'r = []\nfor f in [lambda: budget(), lambda: would_allow("x")]:\n    try:\n        f()\n    except RuntimeError as e:\n        r.append(str(e))\nr';
    expect(value(code, { builtins: false })).toEqual(['budget() needs a host with contracts', 'would_allow() needs a host with contracts']);
  });

  test.each(['boundary', 'boundary.ping'])('cannot hide the module by a function called %s', (name) => {
    expect(() => runSync('1', { functions: { [name]: () => 'pong' } })).toThrow('would hide the module boundary');
    expect(() => runSync('1', { functions: [offer(name)] })).toThrow(OptionError);
  });
});
