/** A step that was dumped can be answered any number of times; each answer gives a program of its own. */
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

test('without a dump a second answer is refused', () => {
  const step = startAtCall();
  step.resume(1);
  expect(() => step.resume(2)).toThrow(StepUsedError);
  expect(() => step.dump()).toThrow(StepUsedError);
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
