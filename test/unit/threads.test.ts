/**
 * Threads. The pinned oracle has none, so these programs are no conformance programs: their `.out` files were written by a CPython that has, and each of them
 * prints the same whatever the order in which threads run.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compile, createSession, load, runSync, type Step } from '../../src/index.ts';

const FOLDER = new URL('threads/', import.meta.url);
const NAMES = readdirSync(FOLDER).flatMap((file) => /^(\w+)\.py$/.exec(file)?.[1] ?? []);

function read(name: string): string {
  return readFileSync(new URL(name, FOLDER), 'utf8');
}

function start(code: string): Step {
  return compile(code).start({ functions: ['ask'] });
}

/** Answers each call with its argument; `between` may replace the step before that. */
function goOn(step: Step, between: (step: Step) => Step = (same) => same): { prints: string; fuel: number; stops: number; end: Step } {
  let at = step;
  let stops = 0;
  while (at.kind === 'call') {
    stops += 1;
    at = between(at);
    if (at.kind === 'call') at = at.resume(at.args[0]);
  }
  return { prints: at.prints.join(''), fuel: at.usage.fuel, stops, end: at };
}

test.each(NAMES)('%s prints what CPython prints', (name) => {
  const { prints, end } = goOn(start(read(`${name}.py`)));
  expect(end.kind === 'raised' ? end.error.traceback : prints).toBe(read(`${name}.out`));
});

test('a program can be stored wherever it stops', () => {
  const code = read('calls.py');
  const plain = goOn(start(code));
  const stored = goOn(start(code), (step) => (step.kind === 'call' ? load(step.dump()) : step));
  expect(stored.stops).toBeGreaterThan(12);
  expect({ ...stored, end: null }).toEqual({ ...plain, end: null });
});

test('a stored program is written again with the same bytes', () => {
  goOn(start(read('calls.py')), (step) => {
    if (step.kind !== 'call') return step;
    const bytes = step.dump();
    const loaded = load(bytes);
    if (loaded.kind === 'call') expect(loaded.dump()).toEqual(bytes);
    return loaded;
  });
});

test('it can stop after any amount of fuel', () => {
  const code = read('waiting.py');
  let step = compile(code).start({ limits: { pauseEvery: 97 } });
  let pauses = 0;
  while (step.kind === 'paused') {
    pauses += 1;
    step = pauses % 5 === 0 ? load(step.dump()) : step;
    if (step.kind === 'paused') step = step.resume();
  }
  expect(pauses).toBeGreaterThan(20);
  expect(step.kind === 'raised' ? step.error.traceback : step.prints.join('')).toBe(read('waiting.out'));
});

describe('a wait that nothing can end', () => {
  test.each([
    ['lock = threading.Lock()\nlock.acquire()\nlock.acquire()', 'the release of a lock'],
    ['threading.Event().wait()', 'an Event to be set'],
    ['threading.Barrier(2).wait()', 'the other threads at a Barrier'],
    ['import queue\nqueue.Queue().get()', 'get() from an empty Queue'],
    ['import queue\nq = queue.Queue(1)\nq.put(1)\nq.put(2)', 'put() into a full Queue'],
    ['c = threading.Condition()\nwith c: c.wait()', 'a notification of a Condition'],
    ['threading.Semaphore(0).acquire()', 'the release of a Semaphore'],
    ['from concurrent.futures import Future\nFuture().result()', 'the result of a Future'],
    ['e = threading.Event()\nt = threading.Thread(target=e.wait, name="w")\nt.start()\nt.join()', "the end of thread 'w'"],
    ['threading.Thread(target=threading.Event().wait, name="w").start()', 'the end of the program'],
  ])('%j', (code, what) => {
    const outcome = runSync(`import threading\n${code}`);
    expect(outcome).toMatchObject({ status: 'error', error: { type: 'RuntimeError' } });
    expect(outcome.status === 'error' ? outcome.error.message : '').toContain(`${what} would wait for ever`);
  });

  test('tells what the others wait for', () => {
    const outcome = runSync("import threading\nt = threading.Thread(target=threading.Event().wait, name='w')\nt.start()\nt.join()");
    expect(outcome.status === 'error' ? outcome.error.message : '').toContain("thread 'w' waits for an Event to be set");
  });
});

describe('limits', () => {
  test('what a parked thread holds is counted', () => {
    const code = `
import threading
gate = threading.Event()
def hoard():
    mine = list(range(200_000))
    gate.wait()
for _ in range(50): threading.Thread(target=hoard, daemon=True).start()`;
    expect(runSync(code, { limits: { memory: 16_000_000 } })).toMatchObject({ status: 'limit', error: { limit: 'memory' } });
  });

  test('threads that start threads reach the recursion limit', () => {
    const code = 'import threading\ndef f(): threading.Thread(target=f).start()\nf()\nprint(threading.active_count())';
    const outcome = runSync(code, { limits: { recursion: 200, output: 10_000_000, fuel: 10_000_000 } });
    expect(outcome.status).toBe('completed');
  });

  test('a thread for whose frames there is no room waits on', () => {
    const code = `
import threading
gate, ran = threading.Event(), []
def deep(n):
    if n: return deep(n - 1)
    gate.wait()
    ran.append(n)
threads = [threading.Thread(target=deep, args=(80,)) for _ in range(3)]
for t in threads: t.start()
gate.set()
def down(n):
    if n: down(n - 1)
    else: threads[0].join()
try: down(150)
except RecursionError: print('too deep', ran)
for t in threads: t.join()
print(ran)`;
    const outcome = runSync(code, { limits: { recursion: 200 } });
    expect(outcome.status === 'completed' ? outcome.prints.join('') : outcome).toBe('too deep []\n[0, 0, 0]\n');
  });

  test('a loop that only looks lets nobody run, and ends at the fuel limit', () => {
    const code = 'import threading, time\nt = threading.Thread(target=time.sleep, args=(1,))\nt.start()\nwhile t.is_alive(): pass';
    expect(runSync(code, { limits: { fuel: 100_000 } })).toMatchObject({ status: 'limit', error: { limit: 'fuel' } });
  });

  test('a session goes on after a limit in a thread', () => {
    const session = createSession({ limits: { fuel: 200_000 } });
    const first = session.start('import threading\ndef f():\n  while True: pass\nthreading.Thread(target=f).start()');
    expect(first.kind).toBe('limit');
    const second = session.start('print(threading.current_thread().name, threading.active_count())');
    expect(second.prints.join('')).toBe('MainThread 1\n');
  });
});
