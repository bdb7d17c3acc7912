/** Sessions: what lives on between runs, what a failure or a limit leaves behind, and how small they stay. */
import { describe, expect, test } from 'vitest';
import { createSession, openSession, type Session, SessionError, type Step, StepUsedError } from '../../src/index.ts';

function value(step: Step): unknown {
  if (step.kind === 'done') return step.value;
  if (step.kind === 'raised') throw step.error;
  throw new Error(`ended as ${step.kind}`);
}

function feed(session: Session, ...codes: string[]): unknown {
  let last: unknown;
  for (const code of codes) last = value(session.start(code));
  return last;
}

function kinds(session: Session, ...codes: string[]): string[] {
  return codes.map((code) => session.start(code).kind);
}

describe('what lives on', () => {
  test('names, functions, classes and imports', () => {
    const session = createSession();
    feed(session, 'import math', 'x = 3', 'def area(r):\n    return math.pi * r * r', 'class P:\n    def __init__(self): self.n = x');
    expect(feed(session, 'round(area(x), 2)')).toBe(28.27);
    expect(feed(session, 'x = 5', 'P().n')).toBe(5);
    expect(feed(session, 'del x', "'x' in globals()")).toBe(false);
  });

  test('the value of a last expression or a bare final assignment comes back', () => {
    const session = createSession();
    expect(feed(session, 'y = 4')).toBe(4);
    expect(feed(session, 'y + 1')).toBe(5);
    expect(feed(session, 'for i in range(3): pass')).toBe(null);
    expect(feed(session, '')).toBe(null);
  });

  test('generators, open iterators and exceptions', () => {
    const session = createSession();
    feed(session, 'def count():\n    n = 0\n    while True:\n        n += 1\n        yield n', 'c = count()', 'next(c); next(c)');
    expect(feed(session, 'next(c)')).toBe(3);
    feed(session, 'try:\n    1 / 0\nexcept ZeroDivisionError as e:\n    kept = e');
    expect(feed(session, 'type(kept).__name__')).toBe('ZeroDivisionError');
  });

  test('inputs of a run become names', () => {
    const session = createSession();
    expect(value(session.start('a + 1', { inputs: { a: 1 } }))).toBe(2);
    expect(feed(session, 'a')).toBe(1);
    expect(() => session.start('a', { inputs: { a: () => 0 } })).toThrow('inputs.a');
    expect(feed(session, 'a')).toBe(1);
  });

  test('ids of calls go on counting', () => {
    const session = createSession({ functions: ['f'] });
    const ids = ['f()', 'f()'].map((code) => {
      const step = session.start(code);
      if (step.kind !== 'call') throw new Error(step.kind);
      step.resume(null);
      return step.callId;
    });
    expect(ids).toEqual(['call-1', 'call-2']);
  });
});

describe('failures', () => {
  test('names bound before one stay, earlier state too', () => {
    const session = createSession();
    feed(session, 'items = [1]');
    expect(kinds(session, 'b = 2\nitems.append(2)\n1 / 0\nc = 3', 'b', 'c', 'items')).toEqual(['raised', 'done', 'raised', 'done']);
    expect(feed(session, 'items')).toEqual([1, 2]);
  });

  test('a run that does not compile changes nothing', () => {
    const session = createSession();
    const step = session.start('x = 1\nx = = 2', { inputs: { z: 1 } });
    expect(step.kind === 'raised' && step.error.code).toBe('python.syntax');
    expect(step.kind === 'raised' && step.error.traceback).toContain('File "<python-input-0>", line 2');
    expect(kinds(session, 'x', 'z')).toEqual(['raised', 'raised']);
  });

  test('tracebacks show the lines of functions from earlier runs', () => {
    const session = createSession();
    feed(session, 'def f(n):\n    return 10 / n', '"something else"\n"on the second line"', 'g = lambda n: f(n) + 1');
    const step = session.start('\ng(0)');
    expect(step.kind === 'raised' && step.error.traceback).toBe(`Traceback (most recent call last):
  File "<python-input-3>", line 2, in <module>
    g(0)
    ~^^^
  File "<python-input-2>", line 1, in <lambda>
    g = lambda n: f(n) + 1
                  ~^^^
  File "<python-input-0>", line 2, in f
    return 10 / n
           ~~~^~~
ZeroDivisionError: division by zero`);
  });

  test('an exception of the host in print ends the run only', () => {
    let fails = true;
    const session = createSession({
      print: () => {
        if (fails) throw new Error('pipe');
      },
    });
    expect(() => session.start('x = 1\nprint(x)')).toThrow('pipe');
    fails = false;
    expect(session.isUsable).toBe(true);
    expect(feed(session, 'print(x)\nx')).toBe(1);
  });
});

describe('limits', () => {
  test('each run has its own, and the session is usable afterwards', () => {
    const session = createSession({ limits: { fuel: 2_000 } });
    for (let i = 0; i < 5; i++)
      expect(kinds(session, 'n = 0\nwhile True: n += 1', 'for i in range(1_000): pass')).toEqual(['limit', 'done']);
    expect(feed(session, 'n > 500')).toBe(true);
    expect(session.isUsable).toBe(true);
  });

  test('all runs together', () => {
    const session = createSession({ limits: { fuel: 2_000 }, total: { fuel: 5_000, output: 30, calls: 1 }, functions: ['f'] });
    const ends = Array.from({ length: 8 }, () => session.start('for i in range(1_000): pass'));
    expect(ends.map((step) => step.kind)).toEqual(['done', 'done', 'done', 'done', 'limit', 'limit', 'limit', 'limit']);
    const end = ends[4]!;
    if (end.kind !== 'limit') throw new Error(end.kind);
    expect(end.error).toMatchObject({ limit: 'fuel', scope: 'session', ceiling: 5_000 });
    expect(end.error.used).toBeGreaterThan(5_000);
    expect(end.error.message).toMatch(/^fuel limit of the session exceeded: 5\d\d\d of 5000 units used$/);
    expect(session.usage.fuel).toBeGreaterThan(5_000);
  });

  test('a run limit names the run', () => {
    const step = createSession({ limits: { output: 10 }, total: { output: 100 } }).start('print("x" * 20)');
    expect(step.kind === 'limit' && step.error).toMatchObject({ limit: 'output', scope: 'run', ceiling: 10, used: 21 });
  });

  test('memory is that of the whole session', () => {
    const session = createSession({ limits: { memory: 4_000_000 } });
    expect(kinds(session, 'a = [0] * 200_000', 'b = [1] * 200_000')).toEqual(['done', 'limit']);
    expect(kinds(session, 'del a', 'b = [0] * 200_000', 'len(b)')).toEqual(['done', 'done', 'done']);
  });

  test('a list that is being sorted, a generator that runs and a repr under way survive', () => {
    const session = createSession({ limits: { fuel: 20_000 } });
    feed(session, 'items = list(range(50, 0, -1))', 'def key(n):\n    if n == 20:\n        while True: pass\n    return n');
    feed(
      session,
      'class C:\n    def __init__(self, n): self.n = n\n    def __lt__(self, other):\n        return key(self.n) < key(other.n)',
    );
    feed(session, 'objects = [C(n) for n in items]', 'class R:\n    def __repr__(self):\n        while True: pass', 'nested = [R()]');
    feed(session, 'def gen():\n    yield 1\n    while True: pass', 'g = gen()', 'next(g)');
    const codes = ['items.sort(key=key)', 'objects.sort()', 'objects.sort(reverse=True)', 'repr(nested)', 'next(g)'];
    expect(kinds(session, ...codes)).toEqual(codes.map(() => 'limit'));
    expect(feed(session, 'sorted(items) == list(range(1, 51))')).toBe(true);
    expect(feed(session, 'sorted(c.n for c in objects) == list(range(1, 51))')).toBe(true);
    expect(feed(session, 'nested[0] = 7', 'repr(nested)')).toBe('[7]');
    expect(feed(session, 'list(g)')).toEqual([]);
  });

  test('a module whose import is cut short is imported again', () => {
    const free = createSession();
    free.start('import asyncio');
    const session = createSession({ limits: { fuel: free.usage.fuel + 30 } });
    expect(kinds(session, 'for i in range(100): pass\nimport asyncio', 'import asyncio\nasyncio.sleep.__name__')).toEqual([
      'limit',
      'done',
    ]);
  });
});

describe('stopped runs', () => {
  test('a session takes one run at a time', () => {
    const session = createSession({ functions: ['f'] });
    const step = session.start('x = f()');
    expect(() => session.start('1')).toThrow(SessionError);
    if (step.kind !== 'call') throw new Error(step.kind);
    expect(step.resume(7).kind).toBe('done');
    expect(feed(session, 'x')).toBe(7);
  });

  test('a run can be given up', () => {
    const session = createSession({ functions: ['f'], asyncFunctions: ['g'] });
    const step = session.start('items = [3, 1, 2]\nitems.sort(key=f)');
    session.giveUp();
    if (step.kind !== 'call') throw new Error(step.kind);
    expect(() => step.resume(1)).toThrow(StepUsedError);
    expect(feed(session, 'items')).toEqual([3, 1, 2]);
    expect(session.start('await g()').kind).toBe('calls');
    session.giveUp();
    expect(session.start('await g()').kind).toBe('calls');
    session.giveUp();
    expect(feed(session, 'import asyncio\nawait asyncio.sleep(1, 5)')).toBe(5);
  });
});

describe('await at the top', () => {
  test('tasks and locks live on from run to run', () => {
    const session = createSession();
    feed(
      session,
      'import asyncio',
      'log = []',
      'async def work():\n    for i in range(4):\n        log.append(i)\n        await asyncio.sleep(1)',
    );
    feed(session, 'lock = asyncio.Lock()', 'task = await asyncio.sleep(0, asyncio.create_task(work()))');
    expect(feed(session, 'await asyncio.sleep(1.5)\nlog')).toEqual([0, 1]);
    expect(feed(session, 'await task\nlog')).toEqual([0, 1, 2, 3]);
    expect(feed(session, 'async with lock:\n    r = 1', 'r')).toBe(1);
  });

  test('an error and a limit leave the loop usable', () => {
    const session = createSession({ limits: { fuel: 50_000 } });
    feed(session, 'import asyncio');
    expect(kinds(session, 'await asyncio.sleep(0)\n1 / 0', 'await asyncio.sleep(0)\nwhile True: pass')).toEqual(['raised', 'limit']);
    expect(feed(session, 'await asyncio.sleep(0, 3)')).toBe(3);
  });

  test('a call of a task can be answered in a later run', () => {
    const session = createSession({ asyncFunctions: ['g'] });
    feed(session, 'import asyncio', 'task = await asyncio.sleep(0, asyncio.create_task(g(1)))');
    const step = session.start('await task');
    if (step.kind !== 'calls') throw new Error(step.kind);
    expect(value(step.resume({ [step.calls[0]!.callId]: { value: 'late' } }))).toBe('late');
  });
});

describe('many runs', () => {
  test('five hundred stay small and as fast as the first', () => {
    const session = createSession({ limits: { memory: 8_000_000 } });
    feed(session, 'state = {}', 'def bump(k):\n    state[k] = state.get(k, 0) + 1\n    return state[k]');
    const sizes: number[] = [];
    for (let i = 0; i < 500; i++) {
      const step = session.start(`def f${i % 10}():\n    return [bump(n) for n in range(20)]\nprint("${'x'.repeat(50)}")\nf${i % 10}()[0]`);
      expect(value(step)).toBe(i + 1);
      expect(step.prints.length).toBe(1);
      sizes.push(session.usage.memoryBytes);
    }
    // The heap is measured after each megabyte that was allocated.
    expect(Math.max(...sizes)).toBeLessThan(1_300_000);
  });

  test('code nobody can reach is not counted for ever', () => {
    const session = createSession({ limits: { memory: 3_000_000 } });
    const comment = `# ${'y'.repeat(100_000)}\n`;
    for (let i = 0; i < 60; i++) expect(session.start(`${comment}def f(): return ${i}\nf()`).kind).toBe('done');
  });
});

describe('with handlers', () => {
  test('run and runSync share names; records are those of the run', async () => {
    const session = openSession({ functions: { twice: (n: number) => n * 2 }, asyncFunctions: { later: async (n: number) => n + 1 } });
    expect(await session.run('a = twice(4)')).toMatchObject({ status: 'completed', value: 8, calls: [{ name: 'twice' }] });
    expect(session.runSync('twice(a)')).toMatchObject({ status: 'completed', value: 16, calls: [{ args: [8] }] });
    const outcome = await session.run('import asyncio\nawait asyncio.gather(later(a), later(2))');
    expect(outcome).toMatchObject({ status: 'completed', value: [9, 3] });
    expect(outcome.calls.length).toBe(2);
    expect(session.runSync('1 +')).toMatchObject({ status: 'error', error: { type: 'SyntaxError' }, prints: [], calls: [] });
    expect(session.runSync('print(a)')).toMatchObject({ status: 'completed', prints: ['8\n'] });
  });

  test('one run at a time', async () => {
    const session = openSession({ functions: { slow: () => new Promise((done) => setTimeout(done, 5)), ask: null } });
    const first = session.run('slow()');
    await expect(session.run('1')).rejects.toThrow(SessionError);
    expect((await first).status).toBe('completed');
    const paused = session.runSync('x = ask()');
    expect(paused.status).toBe('paused');
    expect(() => session.runSync('1')).toThrow(SessionError);
    if (paused.status === 'paused' && paused.step.kind === 'call') paused.step.resume('yes');
    expect(session.runSync('x')).toMatchObject({ value: 'yes' });
    expect(() => session.runSync('slow()')).toThrow('promise');
    expect(session.runSync('x')).toMatchObject({ value: 'yes' });
  });
});
