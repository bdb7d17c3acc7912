/** The embedding API: steps, answers, outcomes, limits and misuse. */
import { describe, expect, test } from 'vitest';
import {
  type CallStep,
  compile,
  contract,
  denied,
  LimitExceeded,
  OptionError,
  type Outcome,
  PromiseInRunSyncError,
  RunError,
  type RunOptions,
  run,
  runSync,
  type Step,
  StepUsedError,
} from '../../src/index.ts';

function callOf(step: Step): CallStep {
  if (step.kind !== 'call') throw new Error(`the program is at ${step.kind}`);
  return step;
}

function completedValue(outcome: Outcome): unknown {
  if (outcome.status !== 'completed') throw new Error(outcome.status === 'error' ? outcome.error.traceback : outcome.status);
  return outcome.value;
}

describe('steps', () => {
  test('a call shows what is asked, where and after which prints', () => {
    const program = compile('print("a")\nx = f(1, [2], k={"z": None})\nx + 1', { filename: 'p.py' });
    const step = callOf(program.start({ functions: ['f'] }));
    expect(step).toMatchObject({ name: 'f', args: [1, [2]], kwargs: { k: { z: null } }, line: 2, callId: 'call-1' });
    expect(step.prints.join('')).toBe('a\n');
    expect(step.resume(41)).toMatchObject({ kind: 'done', value: 42 });
  });

  test('a program can be started again, with other inputs', () => {
    const program = compile('n * 2');
    expect([1, 2].map((n) => program.start({ inputs: { n } }))).toMatchObject([{ value: 2 }, { value: 4 }]);
  });

  test('dotted names are namespaces that can be imported', () => {
    const program = compile('import a.b\na.b.f(1) + a.g(2)');
    const first = callOf(program.start({ functions: ['a.b.f', 'a.g'] }));
    expect(first.name).toBe('a.b.f');
    const second = callOf(first.resume(10));
    expect([second.name, second.args]).toEqual(['a.g', [2]]);
    expect(second.resume(5)).toMatchObject({ value: 15 });
  });

  test('raise becomes a Python exception by name', () => {
    const program = compile('try:\n    f()\nexcept LookupError as e:\n    r = repr(e)\nr');
    const answer = (type: string): Step => callOf(program.start({ functions: ['f'] })).raise({ type, message: 'm' });
    expect(answer('KeyError')).toMatchObject({ value: "KeyError('m')" });
    expect(answer('NoSuchThing')).toMatchObject({ kind: 'raised', error: { type: 'RuntimeError', message: 'NoSuchThing: m' } });
  });

  test('deny becomes boundary.Denied', () => {
    const program = compile(
      'from boundary import Denied, RateLimited\ntry:\n    f()\nexcept PermissionError as e:\n' +
        '    r = [isinstance(e, RateLimited), e.code, e.retry, e.retry_after, e.message, str(e), e.violations, e.alternatives, e.contract]\nr',
    );
    const step = callOf(program.start({ functions: ['f'] })).deny({ code: 'rate.limited', message: 'slow down', retryAfter: 1.5 });
    expect(step).toMatchObject({ value: [true, 'rate.limited', 'after', 1.5, 'slow down', 'slow down', [], [], null] });
  });

  test('a step is answered once, and a bad answer can be mended', () => {
    const step = callOf(compile('f()').start({ functions: ['f'] }));
    expect(() => step.resume(() => 1)).toThrow('is a function');
    expect(() => step.deny({ code: 'nope' as never, message: '' })).toThrow(OptionError);
    expect(step.resume(1)).toMatchObject({ value: 1 });
    expect(() => step.resume(2)).toThrow(StepUsedError);
  });

  test('compile throws what Python refuses', () => {
    expect(() => compile('x = = 1')).toThrow(RunError);
    expect(() => compile('x'.repeat(100), { limits: { sourceBytes: 10 } })).toThrow(LimitExceeded);
  });

  test('calls in the middle of anything come back to where they were', () => {
    const code =
      'class A:\n    def __lt__(self, other): return f(1) < f(0)\n    def __repr__(self): return str(f(7))\nsorted([3, 1, 2], key=lambda x: f(x)), repr([A()]), [f(i) for i in range(2)], max(A(), A()) is not None';
    let step = compile(code).start({ functions: ['f'] });
    while (step.kind === 'call') step = step.resume(step.args[0]);
    expect(step).toMatchObject({ kind: 'done', value: [[1, 2, 3], '[7]', [0, 1], true] });
  });
});

describe('run', () => {
  test('handlers may be synchronous or return promises', async () => {
    const functions = { now: () => 1, later: async (x: number) => x + 1 };
    const outcome = await run('now() + later(2)', { functions });
    expect(outcome).toMatchObject({ status: 'completed', value: 4 });
    expect(outcome.calls.map(({ name, outcome: { status } }) => [name, status])).toEqual([
      ['now', 'result'],
      ['later', 'result'],
    ]);
  });

  test('keyword arguments arrive as an object after the others', () => {
    expect(completedValue(runSync('f(1, b=2)', { functions: { f: (...args: unknown[]) => args } }))).toEqual([1, { b: 2 }]);
  });

  test('runSync refuses a promise and names the function', () => {
    expect(() => runSync('slow()', { functions: { slow: () => Promise.reject(new Error('x')) } })).toThrow(PromiseInRunSyncError);
  });

  test.each([
    [new TypeError('m'), 'TypeError'],
    [new RangeError('m'), 'ValueError'],
    [new SyntaxError('m'), 'ValueError'],
    [new ReferenceError('m'), 'RuntimeError'],
    [new Error('m'), 'RuntimeError'],
    [Object.assign(new Error('m'), { name: 'TimeoutError' }), 'TimeoutError'],
    [Object.assign(new Error('m'), { pythonType: 'KeyError' }), 'KeyError'],
    [Object.assign(new Error('m'), { pythonType: 'Nope' }), 'RuntimeError'],
    ['m', 'RuntimeError'],
  ])('what a handler throws has a Python type: %s is %s', (thrown, type) => {
    const functions = {
      f: () => {
        throw thrown;
      },
    };
    const code = 'try:\n    f()\nexcept Exception as e:\n    r = [type(e).__name__, e.args[0]]\nr';
    expect(completedValue(runSync(code, { functions }))).toEqual([type, 'm']);
    const outcome = runSync('f()', { functions });
    expect(outcome).toMatchObject({ status: 'error', error: { type } });
    expect(outcome.status === 'error' && outcome.error.traceback).not.toContain('api.test');
  });

  test('an uncaught denial is an outcome of its own', () => {
    const f = () => {
      throw denied({ code: 'policy.forbidden', message: 'no', alternatives: ['g'] });
    };
    expect(runSync('x = 1\nf(x)', { functions: { f } })).toMatchObject({
      status: 'denied',
      denial: { code: 'policy.forbidden', retry: 'never', message: 'no', alternatives: ['g'], line: 2, call: { name: 'f', args: [1] } },
      error: { type: 'boundary.Denied', message: 'no' },
    });
  });

  test('a Denied of the program itself is its own error', () => {
    expect(runSync('import boundary\nraise boundary.Denied("me")')).toMatchObject({ status: 'error', error: { type: 'boundary.Denied' } });
  });

  test('a handler may return a denial, and a result that cannot cross is one', () => {
    expect(runSync('f()', { functions: { f: () => denied({ code: 'host.timeout', message: 't' }) } })).toMatchObject({
      status: 'denied',
      error: { type: 'boundary.TimedOut' },
    });
    expect(runSync('f()', { functions: { f: () => [() => 1] } })).toMatchObject({ status: 'denied', denial: { code: 'host.error' } });
  });

  test('a function without a handler pauses the run', () => {
    const outcome = runSync('f(1) + 1', { functions: { f: null } });
    if (outcome.status !== 'paused' || outcome.step.kind !== 'call') throw new Error(outcome.status);
    expect(outcome.step.resume(5)).toMatchObject({ kind: 'done', value: 6 });
  });

  test('errors tell type, arguments, notes, line and traceback', () => {
    const outcome = runSync('def f():\n    e = ValueError("a", 2)\n    e.add_note("hint")\n    raise e\nf()', { filename: 'x.py' });
    expect(outcome).toMatchObject({
      status: 'error',
      error: { code: 'python.exception', type: 'ValueError', args: ['a', 2], notes: ['hint'], line: 4 },
    });
    expect(outcome.status === 'error' && outcome.error.traceback).toMatch(/^Traceback .*\n {2}File "x.py", line 5, in <module>\n/);
    expect(runSync('def f(:', { filename: 'x.py' })).toMatchObject({
      status: 'error',
      error: { code: 'python.syntax', type: 'SyntaxError', line: 1 },
    });
  });

  test('print is called as it happens', () => {
    const seen: string[] = [];
    runSync('print("a", end="")\nprint("b")', { print: (text) => seen.push(text) });
    expect(seen.join('')).toBe('ab\n');
    expect(() =>
      runSync('print(1)', {
        print: () => {
          throw new Error('mine');
        },
      }),
    ).toThrow('mine');
  });
});

describe('limits', () => {
  test.each<[string, string, RunOptions]>([
    ['fuel', 'while True: pass', { limits: { fuel: 10_000 } }],
    ['memory', 'x = []\nwhile True: x.append("a" * 1000 + str(len(x)))', { limits: { memory: 1_000_000 } }],
    ['memory', '"a" * 10 ** 10', {}],
    ['timeMs', 'while True: pass', { limits: { timeMs: 20 } }],
    ['output', 'while True: print("x" * 100)', { limits: { output: 1_000 } }],
    ['calls', 'while True: f()', { limits: { calls: 5 }, functions: { f: () => 1 } }],
    ['sourceBytes', `x = "${'é'.repeat(100)}"`, { limits: { sourceBytes: 150 } }],
  ])('%s ends the run', (limit, code, options) => {
    const outcome = runSync(`${code}\n`, options);
    expect(outcome).toMatchObject({ status: 'limit', error: { limit, code: `limit.${limit}` } });
    const { error } = outcome as Extract<Outcome, { status: 'limit' }>;
    expect(error).toBeInstanceOf(LimitExceeded);
    expect(error.used).toBeGreaterThan(error.ceiling);
    expect(completedValue(runSync('1 + 1'))).toBe(2);
  });

  test('no handler of the program sees a limit', () => {
    const outcome = runSync('try:\n    while True: pass\nexcept BaseException:\n    print("caught")\nfinally:\n    print("finally")', {
      limits: { fuel: 1_000 },
    });
    expect(outcome).toMatchObject({ status: 'limit', prints: [] });
  });

  test('recursion is an exception', () => {
    expect(runSync('def f(): f()\nf()', { limits: { recursion: 50 } })).toMatchObject({
      status: 'error',
      error: { type: 'RecursionError' },
    });
  });

  test('waiting for the host takes no time', async () => {
    const wait = () => new Promise((resolve) => setTimeout(resolve, 60));
    expect((await run('wait()\n1', { functions: { wait }, limits: { timeMs: 40 } })).status).toBe('completed');
  });

  test('without a clock nothing reads one', () => {
    expect(runSync('1', { clock: null }).usage.timeMs).toBe(0);
  });
});

describe('misuse', () => {
  test.each<[string, unknown]>([
    ['limit', { limits: { feul: 1 } }],
    ['Unknown limit', { limits: { time: 1 } }],
    ['negative', { limits: { fuel: -1 } }],
    ['at most 1500000000 bytes', { limits: { memory: 2e9 } }],
    ['at most 200000 frames', { limits: { recursion: Infinity } }],
    ['number', { limits: { fuel: Number.NaN } }],
    ['number', { limits: { memory: '64MB' } }],
    ['option', { limit: {} }],
    ['input', { inputs: { 'a b': 1 } }],
    ['input', { inputs: { class: 1 } }],
    ['function', { functions: { 'a.': () => 1 } }],
    ['function', { functions: { f: 1 } }],
    ['both', { functions: { f: () => 1 }, inputs: { f: 1 } }],
    ['inside', { functions: { f: () => 1, 'f.g': () => 1 } }],
    ['print', { print: 1 }],
    ['clock', { clock: 1 }],
  ])('%s', (text, options) => {
    expect(() => runSync('1', options as RunOptions)).toThrow(OptionError);
    expect(() => runSync('1', options as RunOptions)).toThrow(text);
  });

  test('the program must be text', () => {
    expect(() => runSync(1 as never)).toThrow(OptionError);
  });
});

describe('contracts', () => {
  const seen: unknown[] = [];
  const charge = contract({
    name: 'billing.charge',
    version: '1.0.0',
    input: {
      type: 'object',
      required: ['cents'],
      properties: { cents: { type: 'integer', minimum: 1, maximum: 100 }, note: { type: 'string' } },
      additionalProperties: false,
    },
    output: { type: 'object', required: ['ok'], properties: { ok: { type: 'boolean' } } },
    handler(args) {
      seen.push(args);
      return args['cents'] === 13 ? { ok: 'secret' } : { ok: true };
    },
  });
  const functions = [charge];

  test('arguments by position or keyword reach the handler as one object', () => {
    expect(completedValue(runSync("billing.charge(5, note='n')['ok']", { functions }))).toBe(true);
    expect(seen.at(-1)).toEqual({ cents: 5, note: 'n' });
  });

  test.each([
    ['billing.charge()', "missing 1 required argument: 'cents'"],
    ['billing.charge(1, "a", 2)', 'takes 2 positional arguments but 3 were given'],
    ['billing.charge(1, x=2)', "unexpected keyword argument 'x'"],
    ['billing.charge(1, cents=2)', "multiple values for argument 'cents'"],
  ])('%s is a TypeError that names the signature', (code, text) => {
    const outcome = runSync(code, { functions });
    expect(outcome).toMatchObject({ status: 'error', error: { type: 'TypeError' } });
    const { message } = (outcome as Extract<Outcome, { status: 'error' }>).error;
    expect(message).toContain(text);
    expect(message).toContain('billing.charge(cents, note=...)');
  });

  test('arguments that break the schema are denied with what is wrong', () => {
    const code =
      'import boundary\ntry:\n    billing.charge(900)\nexcept TypeError as e:\n    r = [type(e).__name__, e.violations, e.contract]\nr';
    const violation = { path: 'cents', rule: 'maximum', got: 900, allowed: 100 };
    expect(completedValue(runSync(code, { functions }))).toEqual(['InvalidArguments', [violation], 'billing.charge@1.0.0']);
  });

  test('a result that breaks the schema never reaches the program', () => {
    const outcome = runSync('billing.charge(13)', { functions });
    expect(outcome).toMatchObject({ status: 'denied', denial: { code: 'schema.invalid_result' } });
    expect(JSON.stringify(outcome)).not.toContain('secret');
  });
});
