/** Programs as agents write them, which know nothing of denials: each goes on or ends as its author would expect. */
import { describe, expect, test } from 'vitest';
import {
  ask,
  budget,
  type Contract,
  type ContractSpec,
  contract,
  denied,
  deny,
  type Policy,
  type RunOptions,
  run,
  where,
} from '../../src/index.ts';

const offer = (name: string, properties: object, more: Partial<ContractSpec> = {}): Contract =>
  contract({
    ...{ name, version: '1.0.0', output: true, handler: () => true },
    input: { type: 'object', required: Object.keys(properties), properties } as never,
    ...more,
  });

const cents = { type: 'integer', minimum: 1 };
let attempts = 0;

const refund = offer(
  'billing.refund',
  { invoice: { type: 'string' }, cents },
  { effect: 'irreversible', handler: (args) => `refunded ${args['cents']}` },
);
const invoices = offer(
  'billing.list_invoices',
  {},
  {
    effect: 'read',
    handler: () => [
      { id: 'a', cents: 500 },
      { id: 'b', cents: 90_000 },
      { id: 'c', cents: 700 },
    ],
  },
);
const slow = offer(
  'search',
  { text: { type: 'string' } },
  {
    timeoutMs: 5,
    handler: ({ text }) => (++attempts < 3 ? new Promise(() => {}) : `found ${text}`),
  },
);
const weather = offer(
  'weather',
  { city: { type: 'string' } },
  { handler: () => denied({ code: 'host.unavailable', message: 'the service is down' }) },
);
const fetchOne = offer('fetch', { n: { type: 'integer' } }, { concurrent: true, handler: async ({ n }) => `page ${n}` });

const small = where('billing.refund', { properties: { cents: { maximum: 10_000 } } }, 'refunds up to 10000 cents');

interface Agent {
  readonly title: string;
  readonly code: string;
  readonly contracts: readonly Contract[];
  readonly policies?: readonly Policy[];
  readonly limits?: RunOptions['limits'];
  readonly prints?: string;
  readonly ends?: object;
}

const AGENTS: readonly Agent[] = [
  {
    title: 'except PermissionError: skips what it may not do, and does the rest',
    contracts: [refund, invoices],
    policies: [small],
    code: `for invoice in billing.list_invoices():
    try:
        print(invoice["id"], billing.refund(invoice["id"], invoice["cents"]))
    except PermissionError as error:
        print(invoice["id"], "no permission:", error)`,
    prints: `a refunded 500
b no permission: billing.refund() is not allowed: refunds up to 10000 cents. Do not repeat the same call.
c refunded 700
`,
  },
  {
    title: 'except Exception: reports the failure in its answer',
    contracts: [refund],
    policies: [deny('billing.*', { reason: 'the books are closed' })],
    code: `def tool(**arguments):
    try:
        return {"ok": True, "result": billing.refund(**arguments)}
    except Exception as e:
        return {"ok": False, "error": f"{type(e).__name__}: {e}"}
tool(invoice="a", cents=5)`,
    ends: {
      status: 'completed',
      value: { ok: false, error: 'Denied: billing.refund() is not allowed: the books are closed. Do not repeat the same call.' },
    },
  },
  {
    title: 'except TimeoutError: tries again, a few times',
    contracts: [slow],
    code: `for attempt in range(5):
    try:
        result = search("cats")
        break
    except TimeoutError:
        print("timeout", attempt)
result`,
    prints: 'timeout 0\ntimeout 1\n',
    ends: { status: 'completed', value: 'found cats' },
  },
  {
    title: 'except ConnectionError: goes on with what it knows',
    contracts: [weather],
    code: `try:
    sky = weather("Rome")
except ConnectionError as e:
    sky = f"unknown ({e})"
sky`,
    ends: { status: 'completed', value: 'unknown (the service is down)' },
  },
  {
    title: 'except TypeError and ValueError: corrects its arguments',
    contracts: [refund],
    code: `def pay(amount):
    try:
        return billing.refund(invoice="a", cents=amount)
    except (TypeError, ValueError) as e:
        print("bad argument:", str(e).split(":")[0])
        return billing.refund(invoice="a", cents=int(amount))
[pay("12"), pay(3)]`,
    prints: 'bad argument: billing.refund() got arguments that it does not take\n',
    ends: { status: 'completed', value: ['refunded 12', 'refunded 3'] },
  },
  {
    title: 'no handler: the run ends, and the host has what to tell the model',
    contracts: [refund, invoices],
    policies: [small],
    code: `total = 0
for invoice in billing.list_invoices():
    billing.refund(invoice["id"], invoice["cents"])
    total += invoice["cents"]
    print(total)`,
    prints: '500\n',
    ends: {
      status: 'denied',
      denial: {
        ...{ code: 'policy.forbidden', retry: 'after_change', line: 3, contract: 'billing.refund@1.0.0' },
        call: { callId: 'call-3', name: 'billing.refund', args: ['b', 90_000] },
        violations: [{ path: 'cents', rule: 'maximum', got: 90_000, allowed: 10_000 }],
      },
    },
  },
  {
    title: 'try and finally: cleans up, then ends as denied',
    contracts: [refund],
    policies: [budget('billing.*', { calls: 1 })],
    code: `class Ledger:
    def __enter__(self):
        print("open")
        return self
    def __exit__(self, kind, error, tb):
        print("close", kind.__name__, isinstance(error, OSError))
with Ledger():
    billing.refund("a", 1)
    billing.refund("b", 2)`,
    prints: 'open\nclose BudgetExhausted True\n',
    ends: { status: 'denied', denial: { code: 'budget.exhausted', line: 9 } },
  },
  {
    title: 'bare except in a loop without an end: a limit ends it',
    contracts: [refund],
    policies: [ask('billing.*')],
    limits: { calls: 20 },
    code: `while True:
    try:
        billing.refund("a", 1)
        break
    except:
        continue`,
    ends: { status: 'limit', error: { limit: 'calls' } },
  },
  {
    title: 'gather with return_exceptions: sorts results from errors',
    contracts: [fetchOne],
    policies: [where('fetch', { properties: { n: { multipleOf: 2 } } }, 'even pages only')],
    code: `import asyncio
results = await asyncio.gather(*[fetch(n) for n in range(4)], return_exceptions=True)
[r if isinstance(r, str) else type(r).__name__ for r in results]`,
    ends: { status: 'completed', value: ['page 0', 'Denied', 'page 2', 'Denied'] },
  },
  {
    title: 'raises an error of its own from it: the program failed, and says by what',
    contracts: [refund],
    policies: [deny('billing.*')],
    code: `class RefundFailed(Exception): pass
try:
    billing.refund("a", 1)
except OSError as e:
    raise RefundFailed(f"by errno {e.errno}") from e`,
    ends: { status: 'error', error: { type: 'RefundFailed', message: 'by errno None' } },
  },
  {
    title: 'logs the traceback and goes on',
    contracts: [refund],
    policies: [deny('billing.*')],
    code: `import traceback
try:
    billing.refund("a", 1)
except Exception as e:
    lines = traceback.format_exc().splitlines()
    print(lines[0], lines[-1].split(":")[0], e.args == (str(e),))`,
    prints: 'Traceback (most recent call last): boundary.Denied True\n',
  },
  {
    title: 'asks before it acts by hasattr and callable',
    contracts: [refund],
    policies: [deny('billing.*')],
    code: `[callable(billing.refund), hasattr(billing, "close_account"), "refund" in dir(billing)]`,
    ends: { status: 'completed', value: [true, false, true] },
  },
];

describe('an agent that knows nothing of denials', () => {
  test.each(AGENTS)('$title', async ({ code, contracts, policies = [], limits, prints, ends = { status: 'completed' } }) => {
    attempts = 0;
    const outcome = await run(code, { functions: contracts, policies, limits });
    expect(outcome).toMatchObject(ends);
    if (prints !== undefined) expect(outcome.prints.join('')).toBe(prints);
    expect(JSON.parse(JSON.stringify(outcome))).toMatchObject({ status: outcome.status });
  });

  test('there are ten of them, and more', () => {
    expect(AGENTS.length).toBeGreaterThanOrEqual(10);
  });
});
