/** sys.setrecursionlimit under the host's limits, over dumps. */
import { describe, expect, test } from 'vitest';
import { compile, load, runSync, type Step } from '../../src/index.ts';

const DEEP = `
import sys
def depth(n):
    return 0 if n == 0 else 1 + depth(n - 1)
def reached(n):
    try:
        return depth(n)
    except RecursionError:
        return 'too deep'
`;

function printed(source: string, limits = {}): string {
  const outcome = runSync(DEEP + source, { limits });
  return outcome.status === 'completed' ? outcome.prints.join('') : `${outcome.status}`;
}

describe('the limit that a program sets', () => {
  test('goes beyond the default where the host gave none', () => {
    expect(printed('print(reached(1500)); sys.setrecursionlimit(5000); print(reached(1500), reached(6000))')).toBe(
      'too deep\n1500 too deep\n',
    );
  });
  test('never goes beyond what the host gave, and is shown as it was set', () => {
    const source =
      'print(sys.getrecursionlimit()); sys.setrecursionlimit(10**6); print(sys.getrecursionlimit(), reached(200), reached(400))';
    expect(printed(source, { recursion: 300 })).toBe('300\n1000000 200 too deep\n');
  });
  test('ends at 99,999 frames', () => {
    expect(printed('sys.setrecursionlimit(10**9); print(reached(99000), reached(100000))')).toBe('99000 too deep\n');
  });
});

test('a dump keeps it', () => {
  const source = `${DEEP}\nsys.setrecursionlimit(3000)\nask()\nprint(sys.getrecursionlimit(), reached(2500), reached(3500))`;
  const step: Step = compile(source).start({ functions: ['ask'] });
  if (step.kind !== 'call') throw new Error(step.kind);
  const loaded = load(step.dump());
  if (loaded.kind !== 'call') throw new Error(loaded.kind);
  const end = loaded.resume(null);
  expect([end.kind, end.prints.join('')]).toEqual(['done', '3000 2500 too deep\n']);
});
