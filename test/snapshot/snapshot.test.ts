/** Dumps: programs go on as if nothing had happened, in this process and in another; keys, offered functions and limits are checked. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { compile, load, type Step } from '../../src/index.ts';
import { findCases } from '../conformance/cases.ts';
import { compiles, runCase } from './case.ts';

const PROGRAM = `
import itertools, json
class A:
    def __init__(self, x): self.x = x
    def __repr__(self): return f'A({self.x})'
def gen():
    for i in itertools.count():
        yield A(i), ask(i)
d = {'a': 1, (1, 2): [2.5, 10**40], 'g': gen(), 'm': memoryview(b'abc')}
d['d'] = d
for p in itertools.islice(d['g'], 3): print(p)
try:
    1 / 0
except ZeroDivisionError as e:
    ask('in handler'); print(repr(e), json.dumps({'a': [1, 2]}))
print(sorted([3, 1, 2], key=lambda v: ask(v)), d['m'].tolist(), d['d'] is d, d[1, 2])
`;

function start(): Step {
  return compile(PROGRAM).start({ functions: ['ask'] });
}

function finish(step: Step): Step {
  let at = step;
  while (at.kind === 'call') at = at.resume(at.args[0]);
  return at;
}

function atCall(step: Step): Extract<Step, { kind: 'call' }> {
  if (step.kind !== 'call') throw new Error(`the program is ${step.kind}`);
  return step;
}

/** Few stops suffice: each holds all that the program has built. `npm run sweep` stops everywhere. */
const PAUSE_EVERY = 997;
const MAX_DUMPS = 8;

describe('dumps', () => {
  test('a program goes on from a dump at each call with equal prints and fuel', () => {
    finish(start());
    const plain = finish(start());
    let step = start();
    while (step.kind === 'call') {
      const loaded = atCall(load(step.dump()));
      expect(loaded).toMatchObject({ callId: step.callId, args: step.args, line: step.line });
      step = loaded.resume(loaded.args[0]);
    }
    expect(step.kind).toBe('done');
    expect([step.prints.join(''), step.usage.fuel, step.usage.calls]).toEqual([plain.prints.join(''), plain.usage.fuel, plain.usage.calls]);
  });

  test('another process goes on', () => {
    const second = atCall(atCall(start()).resume(0));
    const child = spawnSync(process.execPath, ['--import', 'tsx', fileURLToPath(new URL('./child.ts', import.meta.url))], {
      input: second.dump(),
      encoding: 'utf8',
    });
    expect(child.stderr).toBe('');
    const here = finish(second);
    expect(JSON.parse(child.stdout)).toMatchObject({ kind: 'done', prints: here.prints.join('') });
  });

  test('the same bytes load any number of times, apart from each other', () => {
    const bytes = atCall(start()).dump();
    const ends = [1, 2].map(() => finish(load(bytes)).prints.join(''));
    expect(ends[0]).toBe(ends[1]);
  });

  test('a signed dump wants its key', () => {
    const key = new Uint8Array([1, 2, 3]);
    const bytes = atCall(start()).dump({ key });
    expect(load(bytes, { key }).kind).toBe('call');
    expect(() => load(bytes)).toThrow(expect.objectContaining({ code: 'snapshot.key' }));
    expect(() => load(bytes, { key: new Uint8Array([9]) })).toThrow(expect.objectContaining({ code: 'snapshot.key' }));
    expect(() => load(atCall(start()).dump(), { key })).toThrow(expect.objectContaining({ code: 'snapshot.key' }));
  });

  test('a signature does not hide that a dump was unsigned before', () => {
    const key = new Uint8Array([5]);
    const step = atCall(start());
    const signed = step.dump({ key });
    const laundered = atCall(load(step.dump())).dump({ key });
    expect(atCall(load(signed, { key })).dump({ key })).toEqual(signed);
    expect(laundered).not.toEqual(signed);
    expect(atCall(load(laundered, { key })).dump({ key })).toEqual(laundered);
  });

  test('a function that is not offered refuses the dump', () => {
    expect(() => load(atCall(start()).dump(), { functions: ['other'] })).toThrow(
      expect.objectContaining({ code: 'snapshot.unknown_contract' }),
    );
  });

  test('limits of the load lower those of the dump', () => {
    const loaded = atCall(load(atCall(start()).dump(), { limits: { fuel: 20 } }));
    expect(finish(loaded)).toMatchObject({ kind: 'limit', error: { limit: 'fuel', ceiling: 20 } });
  });

  test.each(
    findCases()
      .filter(compiles)
      .map((found) => [found.path, found] as const),
  )('%s goes on from dumps', (_path, found) => {
    expect(runCase(found, PAUSE_EVERY, MAX_DUMPS).text).toBe(runCase(found, PAUSE_EVERY, 0).text);
  });
});
