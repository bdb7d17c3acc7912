/** Forks: steps of programs of their own. A step that was dumped can also be answered again itself. */
import { expect, test } from 'vitest';
import { compile, type Step, StepUsedError } from '../../src/index.ts';

const PROGRAM = `
seen = []
for i in range(3):
    seen.append(ask(i))
    print(seen)
seen
`;

function startAtCall(print?: (text: string) => void): Extract<Step, { kind: 'call' }> {
  const step = compile(PROGRAM).start({ functions: ['ask'], print });
  if (step.kind !== 'call') throw new Error(step.kind);
  return step;
}

function finish(step: Step, answer: string): unknown {
  let at = step;
  while (at.kind === 'call') at = at.resume(answer);
  return at.kind === 'done' ? [at.value, at.usage.fuel] : at.kind;
}

test('answers after a dump give programs that know nothing of each other', () => {
  const printed: string[] = [];
  const first = startAtCall((text) => printed.push(text));
  first.dump();
  const second = first.resume('a');
  if (second.kind !== 'call') throw new Error(second.kind);
  second.dump();
  const ends = ['x', 'y', 'z'].map((answer) => finish(second.resume(answer), answer));
  const again = finish(first.resume('b'), 'b');
  const fuel = (ends[0] as unknown[])[1];
  expect(ends).toEqual(['x', 'y', 'z'].map((answer) => [['a', answer, answer], fuel]));
  expect(again).toEqual([['b', 'b', 'b'], fuel]);
  expect(printed.filter((text) => text === "['b', 'b', 'b']\n")).toHaveLength(1);
  expect(finish(first.raise({ type: 'ValueError', message: 'no' }), '')).toBe('raised');
});

test('forks are apart from the step, from each other and from the host', () => {
  const step = startAtCall();
  const forks = [step.fork(), step.fork()];
  const forkOfFork = forks[0].fork();
  const ends = [step, ...forks, forkOfFork].map((each, i) => finish(each.resume(String(i)), String(i)));
  expect(ends).toEqual(['0', '1', '2', '3'].map((answer) => [[answer, answer, answer], expect.any(Number)]));
  // A fork also lets the step be answered again.
  expect(finish(step.resume('z'), 'z')).toEqual(ends.length > 0 ? [['z', 'z', 'z'], expect.any(Number)] : null);
});

test('a fork knows what its step knows', () => {
  const { fork, resume, raise, deny, dump, inspect, ...shown } = startAtCall();
  const step = startAtCall();
  expect(step.fork()).toMatchObject(shown);
  expect([step.fork().prints, step.fork().usage]).toEqual([step.prints, step.usage]);
  step.resume(1);
  expect(step.fork()).toMatchObject(shown);
});

test('steps of several calls fork', () => {
  const step = compile('import asyncio\nseen = []\nawait asyncio.gather(f(seen), f(seen))').start({ asyncFunctions: ['f'] });
  if (step.kind !== 'calls') throw new Error(step.kind);
  const ends = [step.fork(), step, step.fork()].map((each, i) => {
    const end = each.resume(Object.fromEntries(each.calls.map(({ callId }, at) => [callId, { value: [i, at] }])));
    return end.kind === 'done' ? end.value : end.kind;
  });
  expect(ends).toEqual(
    [0, 1, 2].map((i) => [
      [i, 0],
      [i, 1],
    ]),
  );
});

test('without a fork or dump a second answer is refused', () => {
  const step = startAtCall();
  step.resume(1);
  expect(() => step.resume(2)).toThrow(StepUsedError);
  expect(() => step.dump()).toThrow(StepUsedError);
  expect(() => step.fork()).toThrow(/fork\(\)/);
  expect(() => step.inspect()).toThrow(StepUsedError);
});

test('bytes that the host changes afterwards change no copy', () => {
  const step = startAtCall();
  const bytes = step.dump({ key: new Uint8Array([1]) });
  bytes.fill(0);
  step.resume(1);
  expect(finish(step.resume(2), '2')).toEqual([[2, '2', '2'], expect.any(Number)]);
});

test('a pause can be passed again', () => {
  let step = compile('n = 0\nwhile n < 50: n += 1\nn').start({ limits: { pauseEvery: 20 } });
  if (step.kind !== 'paused') throw new Error(step.kind);
  step.dump();
  const first = step;
  const ends = [1, 2].map(() => {
    step = first.resume();
    while (step.kind === 'paused') step = step.resume();
    return step.kind === 'done' ? step.value : step.kind;
  });
  expect(ends).toEqual([50, 50]);
});
