/** `step.inspect()`: what a stopped program looks like from outside, without running any of it. */
import { expect, test } from 'vitest';
import { compile, OptionError, type Step } from '../../src/index.ts';

function atCall(code: string): Extract<Step, { kind: 'call' }> {
  const step = compile(code, { filename: 'job.py' }).start({ functions: ['ask'] });
  if (step.kind !== 'call') throw new Error(step.kind);
  return step;
}

const PROGRAM = `class Order:
    def __init__(self, n):
        self.n = n
        self.lines = [1.5, 'x', None]
    def __repr__(self):
        raise SystemError('nobody may call this')
    def total(self, rate):
        return sorted([3, 1], key=lambda v: ask(v * rate, why='π'))
o = Order(7)
text = 'y' * 1000
o.total(2)
`;

test('frames, spans, variables, the call and what is used', () => {
  const step = atCall(PROGRAM);
  const { frames, calls, tasks, usage, heapBytes, omittedFrames } = step.inspect();
  expect(frames.map((frame) => frame.function)).toEqual(['<module>', 'Order.total', 'Order.total.<locals>.<lambda>']);
  expect(frames.map((frame) => [frame.filename, frame.line])).toEqual([
    ['job.py', 11],
    ['job.py', 8],
    ['job.py', 8],
  ]);
  expect(frames[2].span).toEqual({ line: 8, column: 44, endLine: 8, endColumn: 66 });
  expect(frames[2].locals).toEqual({ v: '3', rate: '2' });
  expect(frames[1].locals).toEqual({ self: "<Order: n=7, lines=[1.5, 'x', None]>", rate: '2' });
  expect(frames[0].locals).toMatchObject({ Order: "<class 'Order'>", o: frames[1].locals.self });
  expect(frames[0].locals.text).toHaveLength(200);
  expect(calls).toEqual([{ callId: 'call-1', name: 'ask', args: [6], kwargs: { why: 'π' } }]);
  expect(tasks).toEqual([]);
  expect(usage).toEqual(step.usage);
  expect(heapBytes).toBeGreaterThan(1000);
  expect(omittedFrames).toBe(0);
});

test('looking changes nothing', () => {
  const [plain, seen] = [atCall(PROGRAM), atCall(PROGRAM)];
  seen.inspect();
  expect(seen.inspect()).toEqual(plain.inspect());
  expect(seen.dump()).toEqual(plain.dump());
});

test('bounds are kept, and checked', () => {
  const step = atCall('def f(n):\n    a, b, c = [[[n]]], {"__proto__": 1}, 2\n    return ask(n) if n == 0 else f(n - 1)\nf(300)');
  const { frames, omittedFrames } = step.inspect({ maxFrames: 2, maxLocals: 3, maxDepth: 1, maxLength: 10 });
  expect(frames).toHaveLength(2);
  expect(omittedFrames).toBe(300);
  expect(frames[1].locals).toEqual({ n: '0', a: '[[...]]', b: "{'__pro..." });
  expect(step.inspect().frames).toHaveLength(100);
  expect(step.inspect({ maxFrames: 0 }).frames).toEqual([]);
  expect(() => step.inspect({ maxFrames: -1 })).toThrow(OptionError);
  expect(() => step.inspect({ depth: 1 } as object)).toThrow(OptionError);
});

test('tasks show the coroutines that wait for each other', () => {
  const code =
    'import asyncio\nasync def leaf(n):\n    return await fetch(n)\nasync def work(n):\n    return await leaf(n * 2)\nawait asyncio.gather(work(1), work(2))';
  const step = compile(code).start({ asyncFunctions: ['fetch'] });
  if (step.kind !== 'calls') throw new Error(step.kind);
  const { tasks, calls, frames } = step.inspect();
  expect(frames).toEqual([]);
  expect(tasks.map((task) => task.frames.map((frame) => [frame.function, frame.line, frame.locals.n]))).toEqual([
    [['<module>', 6, undefined]],
    [
      ['work', 5, '1'],
      ['leaf', 3, '2'],
    ],
    [
      ['work', 5, '2'],
      ['leaf', 3, '4'],
    ],
  ]);
  expect(calls.map(({ args }) => args)).toEqual([[2], [4]]);
});

test('class bodies, generators and pauses', () => {
  const step = atCall('def g():\n    x = 1\n    yield ask(x)\nclass A:\n    y = 2\n    z = list(g())');
  const { frames } = step.inspect();
  expect(frames.map(({ function: name, locals }) => [name, locals.x ?? locals.y])).toEqual([
    ['<module>', undefined],
    ['A', '2'],
    ['g', '1'],
  ]);
  const paused = compile('n = 0\nwhile True: n += 1').start({ limits: { pauseEvery: 50 } });
  if (paused.kind !== 'paused') throw new Error(paused.kind);
  expect(paused.inspect()).toMatchObject({ calls: [], frames: [{ line: 2, locals: { n: '51' } }] });
});
