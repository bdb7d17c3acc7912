/** Asynchronous host functions: several calls outstanding at once, their names, answers in any order. */
import { describe, expect, test } from 'vitest';
import { type CallsStep, compile, contract, denied, run, runSync, type Step } from '../../src/index.ts';

const CHAINS = `
import asyncio

async def chain(n):
    a = await fetch(n)
    b = await fetch(a * 10)
    return a + b

async def main():
    return await asyncio.gather(*(chain(n) for n in range(1, 4)))

asyncio.run(main())
`;

function start(code: string): Step {
  return compile(code).start({ asyncFunctions: ['fetch'] });
}

function waiting(step: Step): CallsStep {
  if (step.kind !== 'calls') throw new Error(step.kind === 'raised' ? step.error.traceback : step.kind);
  return step;
}

/** Answers calls with their argument plus one, choosing among those outstanding; returns the names in order and the end. */
function drive(step: Step, choose: (calls: CallsStep['calls']) => CallsStep['calls']): { order: string[]; end: Step } {
  const order: string[] = [];
  while (step.kind === 'calls') {
    const chosen = choose(step.calls);
    order.push(...chosen.map(({ callId, args }) => `${callId}(${String(args[0])})`));
    step = step.resume(Object.fromEntries(chosen.map(({ callId, args }) => [callId, { value: (args[0] as number) + 1 }])));
  }
  return { order, end: step };
}

describe('a step of kind calls', () => {
  test('shows all outstanding calls; names do not depend on the order of answers', () => {
    expect(waiting(start(CHAINS)).calls.map((call) => call.callId)).toEqual(['call-1.1', 'call-2.1', 'call-3.1']);
    const all = drive(start(CHAINS), (calls) => calls);
    const first = drive(start(CHAINS), (calls) => calls.slice(0, 1));
    const last = drive(start(CHAINS), (calls) => calls.slice(-1));
    expect(all.order).toEqual(['call-1.1(1)', 'call-2.1(2)', 'call-3.1(3)', 'call-1.2(20)', 'call-2.2(30)', 'call-3.2(40)']);
    expect(last.order).toEqual(['call-3.1(3)', 'call-3.2(40)', 'call-2.1(2)', 'call-2.2(30)', 'call-1.1(1)', 'call-1.2(20)']);
    expect([...first.order].sort()).toEqual([...last.order].sort());
    for (const { end } of [all, first, last]) expect(end).toMatchObject({ kind: 'done', value: [23, 34, 45] });
  });

  test('what is not answered stays outstanding, under the same name', () => {
    const step = waiting(start(CHAINS));
    const next = waiting(step.resume({ 'call-2.1': { value: 0 } }));
    expect(next.calls.map((call) => call.callId)).toEqual(['call-1.1', 'call-3.1', 'call-2.2']);
    expect(() => step.resume({ 'call-1.1': { value: 0 } })).toThrow('already');
  });

  test('a failed or denied call raises in the task that awaits it', () => {
    const code = `
import asyncio

async def main():
    results = await asyncio.gather(fetch(1), fetch(2), fetch(3), return_exceptions=True)
    return [repr(r) for r in results]

asyncio.run(main())
`;
    const step = waiting(start(code));
    const end = step.resume({
      'call-1.1': { raise: { type: 'ValueError', message: 'bad' } },
      'call-2.1': { deny: { code: 'policy.forbidden', message: 'no' } },
      'call-3.1': { value: 'ok' },
    });
    expect(end).toMatchObject({ kind: 'done', value: ["ValueError('bad')", "Denied('no')", "'ok'"] });
  });

  test('refuses unknown calls, empty answers and answers of no kind, and can still be answered', () => {
    const step = waiting(start('await fetch(1)'));
    expect(() => step.resume({})).toThrow('At least one');
    expect(() => step.resume({ 'call-9': { value: 1 } })).toThrow('does not wait for');
    expect(() => step.resume({ 'call-1': {} as never })).toThrow('one of value, raise and deny');
    expect(() => step.resume({ 'call-1': { value: () => 1 } })).toThrow('cannot cross');
    expect(step.resume({ 'call-1': { value: 5 } })).toMatchObject({ kind: 'done', value: 5 });
  });

  test('a call whose arguments cannot cross raises TypeError at once, and is no call', () => {
    const end = start('try:\n    await fetch(object())\nexcept TypeError as e:\n    r = str(e)\nr');
    expect(end).toMatchObject({
      kind: 'done',
      value: "fetch() argument 1 is a 'object' object, which cannot cross to the host",
      usage: { calls: 0 },
    });
  });

  test('a cancelled task takes its call with it; timers wait for the host', () => {
    const code = `
import asyncio

async def main():
    first = asyncio.create_task(fetch('slow'))
    await asyncio.sleep(0)
    first.cancel()
    second = asyncio.create_task(fetch('other'))
    done, pending = await asyncio.wait([second, asyncio.create_task(asyncio.sleep(5))], timeout=9)
    return [len(done), asyncio.get_running_loop().time()]

asyncio.run(main())
`;
    const step = waiting(start(code));
    expect(step.calls.map((call) => call.args)).toEqual([['other']]);
    expect(step.resume({ [step.calls[0]?.callId ?? '']: { value: 1 } })).toMatchObject({ kind: 'done', value: [2, 5] });
  });

  test('to the program they are coroutine functions', () => {
    const code = `
import asyncio
c = fetch(1)
r = [asyncio.iscoroutine(c), asyncio.iscoroutinefunction(fetch), c.__name__, type(c).__name__]
c.close()
r
`;
    expect(start(code)).toMatchObject({ kind: 'done', value: [true, true, 'fetch', 'coroutine'], usage: { calls: 0 } });
  });

  test('no program reaches a function that was not offered', () => {
    const outcome = runSync('import _asyncio\n_asyncio._wait_calls([("secret", (), {})])', { asyncFunctions: { f: () => 1 } });
    expect(outcome).toMatchObject({ status: 'error', error: { type: 'TypeError' }, calls: [] });
  });
});

describe('run and runSync', () => {
  test('handlers of a group work in parallel', async () => {
    let working = 0;
    let most = 0;
    const slow = async (n: number): Promise<number> => {
      working += 1;
      most = Math.max(most, working);
      await new Promise((resolve) => setTimeout(resolve, 30 - n * 10));
      working -= 1;
      return n;
    };
    const code =
      'import asyncio\norder = []\nasync def one(n):\n    order.append(await slow(n))\nasync def main():\n    await asyncio.gather(one(0), one(1), one(2))\nasyncio.run(main())\norder';
    const outcome = await run(code, { asyncFunctions: { slow } });
    expect(outcome).toMatchObject({ status: 'completed', value: [2, 1, 0] });
    expect(most).toBe(3);
  });

  test('a rejected promise raises in the task; other tasks go on', async () => {
    const code = `
import asyncio

async def main():
    return [repr(r) for r in await asyncio.gather(f(1), f(2), return_exceptions=True)]

asyncio.run(main())
`;
    const f = (n: number): Promise<number> => (n === 1 ? Promise.reject(new Error('broken')) : Promise.resolve(n));
    expect(await run(code, { asyncFunctions: { f } })).toMatchObject({ status: 'completed', value: ["RuntimeError('broken')", '2'] });
  });

  test('runSync answers one call after the other, and sees top-level await', () => {
    const outcome = runSync('x = await f(1)\n[y async for y in (await f(n) for n in (x, 5))]', {
      asyncFunctions: { f: (n: number) => n + 1 },
    });
    expect(outcome).toMatchObject({
      status: 'completed',
      value: [3, 6],
      calls: [{ callId: 'call-1' }, { callId: 'call-2' }, { callId: 'call-3' }],
    });
  });

  test('an uncaught denial tells the line of its call', () => {
    const f = (): unknown => denied({ code: 'policy.forbidden', message: 'no' });
    expect(runSync('import asyncio\nasync def main():\n    await f(1)\nasyncio.run(main())', { asyncFunctions: { f } })).toMatchObject({
      status: 'denied',
      denial: { line: 3, call: { callId: 'call-1', name: 'f', args: [1] } },
    });
  });

  test('calls without handlers pause the run once nothing else can go on', async () => {
    const code = 'import asyncio\nasync def main():\n    return await asyncio.gather(ask("a"), f(1), ask("b"))\nasyncio.run(main())';
    const outcome = await run(code, { asyncFunctions: { f: async (n: number) => n, ask: null } });
    if (outcome.status !== 'paused' || outcome.step.kind !== 'calls') throw new Error(outcome.status);
    expect(outcome.step.calls.map((call) => call.args)).toEqual([['a'], ['b']]);
    expect(outcome.calls).toMatchObject([{ name: 'f' }]);
    const [a, b] = outcome.step.calls;
    expect(outcome.step.resume({ [a?.callId ?? '']: { value: 'A' }, [b?.callId ?? '']: { value: 'B' } })).toMatchObject({
      kind: 'done',
      value: ['A', 1, 'B'],
    });
  });

  test('a concurrent contract is an async def', async () => {
    const double = contract({
      name: 'maths.double',
      version: '1.0.0',
      concurrent: true,
      input: { type: 'object', properties: { n: { type: 'integer' } }, required: ['n'] },
      output: { type: 'integer' },
      effect: 'pure',
      handler: async ({ n }) => (n as number) * 2,
    });
    const outcome = await run('import asyncio\nawait asyncio.gather(maths.double(1), maths.double(n=2))', { functions: [double] });
    expect(outcome).toMatchObject({ status: 'completed', value: [2, 4] });
    expect(await run('await maths.double("x")', { functions: [double] })).toMatchObject({
      status: 'denied',
      denial: { code: 'schema.invalid_args' },
    });
  });

  test('the number of calls is limited', () => {
    const code = 'import asyncio\nawait asyncio.gather(*(f(n) for n in range(10)))';
    expect(runSync(code, { asyncFunctions: { f: (n: number) => n }, limits: { calls: 5 } })).toMatchObject({
      status: 'limit',
      error: { limit: 'calls' },
    });
  });
});
