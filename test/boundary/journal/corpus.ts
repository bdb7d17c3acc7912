/** The runs of test/boundary/journals: every kind of ending, outcome and value that a journal can hold. Written by tools/journals.ts. */
import {
  allow,
  ask,
  type BoxOutcome,
  budget,
  type Contract,
  contract,
  denied,
  deny,
  Float,
  type JournalStore,
  maxEffect,
  openSession,
  type RunOptions,
  rate,
  run,
  Sandboa,
  where,
} from '../../../src/index.ts';
import { FILES_CORPUS } from './corpus-files.ts';
import { bank, PAYDAY } from './runs.ts';

/** How a run of the corpus is made. It is journaled under its own name. */
export type CorpusRun = (journal: { readonly store: JournalStore; readonly now: () => number }, name: string) => Promise<unknown>;

const object = (properties: Record<string, unknown>, required = Object.keys(properties)) => ({ type: 'object', properties, required });

/** A contract of no matter what. */
function simple(name: string, handler: (args: Record<string, unknown>) => unknown, more: object = {}): Contract {
  return contract({ name, version: '1.0.0', input: object({ x: {} }, []), output: {}, effect: 'read', handler, ...more } as Parameters<
    typeof contract
  >[0]);
}

/** A clock that ticks by itself. */
function ticking(stepMs = 1): () => number {
  let ms = 0;
  return () => {
    ms += stepMs;
    return ms;
  };
}

function plain(code: string, options: Omit<RunOptions, 'journal'> = {}): CorpusRun {
  return (journal, name) =>
    run(code, { print: () => {}, clock: ticking(), builtins: false, filename: `${name}.py`, ...options, runId: name, journal });
}

function sessionOf(codes: readonly string[], options: Omit<RunOptions, 'journal'> = {}): CorpusRun {
  return async (journal, name) => {
    const { runId: _, filename: __, inputs: ___, ...rest } = options;
    const session = openSession(
      { print: () => {}, clock: ticking(), builtins: false, ...rest, journal },
      { id: name, reopened: null, recall: null },
    );
    for (const code of codes) await session.run(code);
    session.close();
  };
}

type Answer = 'approve' | 'reject' | 'edit' | 'expire';

function asked(code: string, answers: readonly Answer[], ledger: string[] = []): CorpusRun {
  return async (journal, name) => {
    let at = 1_000;
    const box = new Sandboa({
      contracts: bank(ledger),
      policies: [ask('bank.pay', { reason: 'money leaves', expiresMs: 60_000 })],
      key: new Uint8Array(16).fill(3),
      clock: () => at++,
      builtins: false,
      print: () => {},
      journal,
    });
    let outcome: BoxOutcome = await box.run(code, { runId: name, filename: `${name}.py` });
    for (const answer of answers) {
      if (outcome.status !== 'paused') throw new Error(`${name}: ${outcome.status}`);
      const [call] = outcome.pending;
      if (answer === 'expire') at += 100_000;
      const token =
        answer === 'expire'
          ? []
          : [
              answer === 'reject'
                ? box.reject(call!, { by: 'Eva', reason: 'too much' })
                : box.approve(call!, { by: 'Eva', ...(answer === 'edit' ? { edit: { account: 'ann', cents: 7 } } : {}) }),
            ];
      outcome = await box.resume(outcome.snapshot!, ...token);
    }
  };
}

/** Handlers that answer in another order than they were asked. */
function racing(order: readonly number[]): { readonly fetch: (n: number) => Promise<number> } {
  const waiting = new Map<number, () => void>();
  return {
    fetch: (n) =>
      new Promise((resolve) => {
        waiting.set(n, () => resolve(n * n));
        if (waiting.size === order.length) for (const one of order) setTimeout(() => waiting.get(one)?.(), order.indexOf(one));
      }),
  };
}

const GATHER = `
import asyncio
async def square(n):
    got = await fetch(n)
    print('got', got)
    return got
print(await asyncio.gather(*[square(n) for n in range(4)]))
`;

const CODES = [
  'policy.forbidden',
  'rate.limited',
  'budget.exhausted',
  'host.unavailable',
  'host.timeout',
  'host.error',
  'approval.rejected',
] as const;

const TRY = (code: string) => `
from boundary import Denied
try:
    ${code}
except Denied as d:
    print(type(d).__name__, d.code, d.retry, d.retry_after, d.violations, d.alternatives, d.contract, d.policy, d.decision_id)
    print(d)
`;

/** THE corpus, by name. */
export const CORPUS: Readonly<Record<string, CorpusRun>> = {
  payday: plain(PAYDAY, { functions: bank([], { maximum: 1300 }) }),
  'no-calls': plain('print(sum(range(100)))\n[n * n for n in range(5)]'),
  'no-value': plain('x = [1, 2]\nx.append(3)', { value: false }),
  inputs: plain('print(names, rate)\n{name: rate * 2 for name in names}', { inputs: { names: ['a', 'é', '😀'], rate: 1.5 } }),
  exact: plain('[1.0, 1, -0.0, 1e300, 2 ** 70, give()]', { exact: true, functions: { give: () => new Float(3) } }),
  values: plain(
    'got = give()\nprint(got)\nprint(list(got), take(b"\\x00\\xff", {1, 2}, {3: "x"}, 2 ** 80, float("inf"), None, True))\ngot',
    {
      functions: {
        give: () => ({
          z: 1,
          a: [true, null, 2n ** 70n],
          set: new Set([3, 1, 2]),
          map: new Map<unknown, unknown>([
            [1, 'one'],
            ['$x', 2.5],
          ]),
          bytes: Uint8Array.of(1, 2),
          $tag: 'kept',
          __proto__x: 1,
          big: 1e21,
          tiny: -0,
        }),
        take: (...args: unknown[]) => args.length,
      },
    },
  ),
  text: plain('print(echo("\\ud800 lone, \\u2028 line, \\0 nul, 日本語 😀"))', { functions: { echo: (x: string) => x } }),
  'keyword-arguments': plain('f(1, 2, key=3, **{"other": [4]})', { functions: { f: (...args: unknown[]) => args } }),
  stderr: plain('import sys\nprint("a")\nprint("b", file=sys.stderr)\nprint("c")\nf()\nprint("d", file=sys.stderr)', {
    functions: { f: () => 1 },
  }),
  'inside-everything': plain(
    `
class A:
    def __init__(self, n): self.n = n
    def __lt__(self, other): return look(self.n) < look(other.n)
    def __repr__(self): return f'A({look(self.n)})'
    @property
    def half(self): return look(self.n) / 2
def gen():
    for n in (3, 1, 2): yield A(look(n))
things = sorted(gen())
print(things, [thing.half for thing in things])
print(max(things, key=lambda thing: look(thing.n)))
`,
    { functions: { look: (n: number) => n } },
  ),
  recursion: plain('def f(n):\n    return 0 if n == 0 else 1 + f(n - 1) + look(n)\nf(20)', { functions: { look: (n: number) => n % 2 } }),
  'same-place': plain('total = 0\nfor i in range(10):\n    total += look(i)\ntotal', { functions: { look: (n: number) => n } }),
  'uncaught-exception': plain('def f(x):\n    return 1 / x\nprint("before")\nf(look())', { functions: { look: () => 0 } }),
  'chained-exceptions': plain('try:\n    look()\nexcept LookupError as e:\n    raise ValueError("no") from e', {
    functions: {
      look: () => {
        throw Object.assign(new Error('gone'), { pythonType: 'KeyError' });
      },
    },
  }),
  'handler-errors': plain('for i in range(4):\n    try:\n        look(i)\n    except Exception as e:\n        print(type(e).__name__, e)', {
    functions: {
      look: (n: number) => {
        throw [new RangeError('range'), new TypeError('type'), new Error('plain'), 'a string'][n];
      },
    },
  }),
  'cannot-cross': plain('try:\n    look()\nexcept PermissionError as e:\n    print(e)', { functions: { look: () => new Date(0) } }),
  'syntax-error': plain('def f(:\n    pass'),
  'wrong-arguments': plain(
    'for call in (lambda: bank.pay(), lambda: bank.pay("a", "b", "c"), lambda: bank.pay("a", centz=1)):\n    try:\n        call()\n    except TypeError as e:\n        print(e)',
    { functions: bank() },
  ),
  'invalid-arguments': plain(TRY('bank.pay(account="ann", cents=0)'), { functions: bank() }),
  'invalid-result': plain(TRY('odd(x=1)'), { functions: [simple('odd', () => 'text', { output: { type: 'integer' } })] }),
  retired: plain(TRY('old(x=1)'), {
    functions: [simple('old', () => 1, { retired: { reason: 'replaced', use: ['young'] } }), simple('young', () => 2)],
  }),
  'policy-deny': plain(TRY('bank.pay("ann", 5)'), {
    functions: bank(),
    policies: [deny('bank.pay', { reason: 'by hand', use: ['bank.note'] })],
  }),
  'policy-allow': plain(`${TRY('bank.pay("ann", 5)')}\nbank.balance("ann")`, { functions: bank(), policies: [allow('bank.balance')] }),
  'policy-effect': plain(`${TRY('bank.note("x")')}\nbank.balance("ann")`, { functions: bank(), policies: [maxEffect('read')] }),
  'policy-where': plain(TRY('bank.pay("ann", 51)'), {
    functions: bank(),
    policies: [where('bank.pay', { properties: { cents: { maximum: 50 } } }, 'up to 50')],
  }),
  'policy-budget': plain(
    `for i in range(4):\n    try:\n        print(bank.pay("ann", 40)["paid"])\n    except PermissionError as e:\n        print(e)`,
    {
      functions: bank(),
      policies: [budget('bank.pay', { cost: { max: 100, argument: 'cents', unit: 'cents' } })],
    },
  ),
  'policy-rate': plain(
    'from boundary import RateLimited\nfor i in range(5):\n    try:\n        bank.balance("ann")\n        print("ok")\n    except RateLimited as e:\n        print(e.retry_after)',
    {
      functions: bank(),
      policies: [rate('*', { calls: 2, perMs: 1000 })],
      clock: ticking(10),
    },
  ),
  'contract-limits': plain(
    'for i in range(3):\n    try:\n        print(few(x=i))\n    except PermissionError as e:\n        print(e.code)',
    {
      functions: [simple('few', ({ x }) => x, { limits: { perRun: 2 } })],
    },
  ),
  'denied-uncaught': plain('print("before")\nbank.pay("ann", 5)', {
    functions: bank(),
    policies: [deny('bank.pay', { reason: 'by hand' })],
  }),
  'denied-by-handlers': plain(CODES.map((_, i) => TRY(`look(${i})`)).join(''), {
    functions: {
      look: (i: number) =>
        denied({ code: CODES[i]!, message: `number ${i}`, retryAfter: i, violations: [{ path: 'x', rule: 'r', got: i, allowed: null }] }),
    },
  }),
  'ask-denied': plain(TRY('bank.pay("ann", 5)'), { functions: bank(), policies: [ask('bank.pay', { reason: 'money leaves' })] }),
  approved: asked('print("asking")\nbank.pay("ann", 5)["paid"]', ['approve']),
  'approved-twice': asked('bank.pay("ann", 5)["paid"] + bank.pay("bob", 6)["paid"]', ['approve', 'approve']),
  'approved-edited': asked('bank.pay("ann", 500)', ['edit']),
  rejected: asked(TRY('bank.pay("ann", 5)'), ['reject']),
  'rejected-uncaught': asked('bank.pay("ann", 5)', ['reject']),
  expired: asked(TRY('bank.pay("ann", 5)'), ['expire']),
  'never-answered': asked('bank.balance("ann")\nbank.pay("ann", 5)', []),
  'gather-in-order': plain(GATHER, { asyncFunctions: racing([0, 1, 2, 3]) }),
  'gather-backwards': plain(GATHER, { asyncFunctions: racing([3, 2, 1, 0]) }),
  'gather-mixed': plain(GATHER, { asyncFunctions: racing([2, 0, 3, 1]) }),
  'gather-with-errors': plain(
    'import asyncio\nresults = await asyncio.gather(f(1), f(2), f(3), return_exceptions=True)\nprint([repr(r) for r in results])',
    {
      asyncFunctions: {
        f: async (n: number) => {
          if (n === 2) throw denied({ code: 'host.unavailable', message: 'down' });
          if (n === 3) throw new RangeError('three');
          return n;
        },
      },
    },
  ),
  'task-group': plain(
    'import asyncio\nasync def work(n):\n    a = await f(n)\n    b = await f(a)\n    return a + b\nasync with asyncio.TaskGroup() as group:\n    tasks = [group.create_task(work(n)) for n in range(3)]\n[task.result() for task in tasks]',
    { asyncFunctions: { f: async (n: number) => n + 1 } },
  ),
  'concurrent-contract': plain('import asyncio\nawait asyncio.gather(*[look(x=n) for n in range(3)])', {
    functions: [simple('look', async ({ x }) => x, { concurrent: true })],
  }),
  'cancelled-call': plain(
    'import asyncio\nslow = asyncio.create_task(f(1))\nawait asyncio.sleep(0)\nprint(await f(0))\nslow.cancel()\ntry:\n    await slow\nexcept asyncio.CancelledError:\n    print("cancelled")',
    {
      asyncFunctions: {
        f: (n: number) => (n === 0 ? Promise.resolve('quick') : new Promise((resolve) => setTimeout(() => resolve('slow'), 30))),
      },
    },
  ),
  'limit-fuel': plain('look()\nprint("counting")\nwhile True: pass', { functions: { look: () => 1 }, limits: { fuel: 10_000 } }),
  'limit-memory': plain('rows = [look()]\nwhile True: rows.append(rows[0] * 1000 + str(len(rows)))', {
    functions: { look: () => 'x' },
    limits: { memory: 1_000_000 },
  }),
  'limit-output': plain('while True: print("x" * 100)', { limits: { output: 2_000 } }),
  'limit-calls': plain('n = 0\nwhile True: n += look()', { functions: { look: () => 1 }, limits: { calls: 5 } }),
  'limit-recursion': plain('def f(n): return f(n + 1)\ntry:\n    f(0)\nexcept RecursionError as e:\n    print(e, look())', {
    functions: { look: () => 1 },
    limits: { recursion: 50 },
  }),
  'limit-time': plain('look()\nn = 0\nwhile True: n += 1', { functions: { look: () => 1 }, limits: { timeMs: 5 } }),
  'waits-for-the-host': plain('print("first")\nlook(1)\nunserved(2)', { functions: { look: (n: number) => n, unserved: null } }),
  session: sessionOf(
    ['total = look(1)', 'def add(n):\n    global total\n    total += look(n)\n    return total', 'add(2)', 'print(total)\ntotal'],
    { functions: { look: (n: number) => n } },
  ),
  'session-with-failures': sessionOf(['x = bank.balance("ann")', '1 / 0', 'def broken(', 'while True: pass', 'x'], {
    functions: bank(),
    limits: { fuel: 5_000 },
  }),
  'session-with-budget': sessionOf(['a = bank.pay("ann", 60)', 'bank.pay("ann", 60)', 'bank.balance("x")'], {
    functions: bank(),
    policies: [budget('bank.pay', { scope: 'session', cost: { max: 100, argument: 'cents' } })],
  }),
  'session-of-tasks': sessionOf(
    ['import asyncio\nasync def twice(n):\n    return await f(n) + await f(n)', 'await asyncio.gather(twice(1), twice(2))'],
    {
      asyncFunctions: { f: async (n: number) => n * 10 },
    },
  ),
  'hidden-arguments': plain('for name in people:\n    print(bank.balance(account=name))', {
    inputs: { people: ['ann', 'bob'] },
    functions: [contract({ ...(bank()[0]!.spec as Parameters<typeof contract>[0]), redact: ['account'] }), ...bank().slice(1)],
  }),
  'hidden-results': plain('person = find(x=1)\nprint(person["name"], person["mail"])\nmail(x=person["mail"])', {
    functions: [
      simple('find', () => ({ name: 'Ann', mail: 'ann@example.com' }), { redact: ['result.mail'] }),
      simple('mail', () => null, { redact: ['x'] }),
    ],
  }),
  clock: plain('import time\nfrom datetime import datetime, timezone\nprint(time.time())\nprint(datetime.now(timezone.utc).isoformat())', {
    builtins: { clock: { now: ticking(1000) }, random: false },
  }),
  random: plain('import random\nprint([random.randint(1, 6) for _ in range(10)], random.random())', { builtins: { clock: false } }),
  ...FILES_CORPUS,
};
