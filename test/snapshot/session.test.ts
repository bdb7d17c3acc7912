/** Sessions in dumps: between two runs and while one waits; many runs stay small and fast. */
import { expect, test } from 'vitest';
import { createSession, load, loadSession, OptionError, type Session, SessionError, SnapshotError, type Step } from '../../src/index.ts';

function value(step: Step | null): unknown {
  if (step?.kind === 'raised') throw step.error;
  if (step?.kind !== 'done') throw new Error(`ended as ${step?.kind}`);
  return step.value;
}

function atCall(step: Step | null): Extract<Step, { kind: 'call' }> {
  if (step?.kind !== 'call') throw new Error(`stopped as ${step?.kind}`);
  return step;
}

const reload = (session: Session): Session => loadSession(session.dump());

test('names, classes, generators and imports are there after each load', () => {
  let session = createSession({ functions: ['ask'] });
  const feeds = [
    'import math, json',
    'class P:\n    def __init__(self, x): self.x = x\n    def __repr__(self): return f"P({self.x})"',
    'def count():\n    n = 0\n    while True:\n        n += 1\n        yield n',
    'c = count(); next(c)',
    'shared = [1]; also = shared; also.append(math.floor(2.5))',
    'del also',
    'repr([P(shared), next(c), json.dumps(shared)])',
  ];
  let last: unknown;
  for (const code of feeds) {
    last = value(session.start(code));
    session = reload(session);
  }
  expect(last).toBe("[P([1, 2]), 2, '[1, 2]']");
  expect(value(session.start('next(c)'))).toBe(3);
  expect(session.step).toBe(null);
});

test('a session that waits goes on at its step, with ids and file names counted on', () => {
  const session = createSession({ functions: ['ask'] });
  atCall(session.start('a = ask("one")')).resume(5);
  const waiting = atCall(session.start('print("before")\nb = ask("two")\na + b'));
  const other = loadSession(waiting.dump());
  const step = atCall(other.step);
  expect(step).toMatchObject({ callId: 'call-2', args: ['two'], line: 2, prints: ['before\n'] });
  expect(() => other.start('1')).toThrow(SessionError);
  expect(value(step.resume(10))).toBe(15);
  expect(value(other.start('a, b'))).toEqual([5, 10]);
  expect(value(waiting.resume(1))).toBe(6);
  expect(value(session.start('a, b'))).toEqual([5, 1]);
  const failed = other.start('1 / 0');
  expect(failed.kind === 'raised' && failed.error.traceback).toContain('File "<python-input-3>", line 1');
  atCall(other.start('ask(1)'));
  other.giveUp();
  expect(value(other.start('b'))).toBe(10);
});

test('forks of sessions and of their steps are apart', () => {
  const session = createSession({ functions: ['ask'] });
  value(session.start('seen = []'));
  const fork = session.fork();
  value(fork.start('seen.append(1)'));
  expect([value(session.start('seen')), value(fork.start('seen'))]).toEqual([[], [1]]);
  const step = atCall(session.start('seen.append(ask(1))\nseen'));
  expect([step.fork(), step.fork()].map((each, i) => value(each.resume(i)))).toEqual([[0], [1]]);
  expect(value(session.fork().step?.kind === 'call' ? step.resume(2) : null)).toEqual([2]);
});

test('totals go on, and limits of the load bound each run', () => {
  const loop = 'for i in range(1000): pass';
  const session = createSession({ limits: { fuel: 5000 }, total: { fuel: 2500 } });
  session.start(loop);
  const { usage } = session;
  const other = reload(session);
  expect(other.usage).toEqual(usage);
  expect(other.start(loop).kind).toBe('done');
  const third = other.start(loop);
  expect(third).toMatchObject({ kind: 'limit', error: { limit: 'fuel', ceiling: 2500 } });
  expect(other.isUsable).toBe(true);
  const narrow = loadSession(session.dump(), { limits: { fuel: 100 } });
  expect(narrow.start(loop)).toMatchObject({ kind: 'limit', error: { limit: 'fuel', ceiling: 100 } });
});

test('an event loop and its tasks live on', () => {
  let session = createSession({ asyncFunctions: ['fetch'] });
  value(
    session.start(
      'import asyncio\nasync def work(n):\n    await asyncio.sleep(5)\n    return n\ntask = asyncio.create_task(work(7))\nawait asyncio.sleep(1)',
    ),
  );
  session = reload(session);
  const step = session.start('x = await fetch(1)\nx + await task');
  if (step.kind !== 'calls') throw new Error(step.kind);
  const other = loadSession(step.dump()).step;
  if (other?.kind !== 'calls') throw new Error(other?.kind);
  expect(value(other.resume({ [other.calls[0].callId]: { value: 1 } }))).toBe(8);
});

test('load and loadSession say which is meant', () => {
  const session = createSession({ functions: ['ask'] });
  expect(() => load(session.dump())).toThrow(OptionError);
  const step = atCall(session.start('ask(1)'));
  expect(value(atCall(load(session.dump())).resume(3))).toBe(3);
  expect(value(atCall(load(step.dump())).resume(4))).toBe(4);
  const key = new Uint8Array([7]);
  expect(() => loadSession(session.dump({ key }))).toThrow(SnapshotError);
  expect(loadSession(session.dump({ key }), { key }).step?.kind).toBe('call');
});

test('300 runs with a dump and a load after each stay fast, and the dump small', () => {
  let session = createSession();
  const times: number[] = [];
  let size = 0;
  for (let i = 0; i < 300; i++) {
    const start = performance.now();
    value(session.start(`def f${i}(n):\n    return n + ${i}\nlatest = f${i}(1)`));
    const bytes = session.dump();
    session = loadSession(bytes);
    times.push(performance.now() - start);
    size = bytes.length;
  }
  expect(value(session.start('f0(1), f299(1), latest'))).toEqual([1, 300, 300]);
  // About 170 bytes a function with its text.
  expect(size).toBeLessThan(60_000);
  const middle = times.slice(-50).sort((a, b) => a - b)[25];
  expect(middle).toBeLessThan(60);
});
