/** Values and answers of a host that lie, throw or never end: each is refused by type, and the engine goes on. */
import { expect, test } from 'vitest';
import { type CallStep, compile, denied, OptionError, runSync, type Step, StepUsedError } from '../../src/index.ts';

/** Takes 2 ** 60 steps to show as text. */
const SHARED = shared();

/** By name; made in the test, for the test runner looks at what it is given. */
const ODD: readonly (readonly [string, () => unknown])[] = [
  ['null', () => null],
  ['text', () => 'text'],
  ['bigint', () => 5n],
  ['symbol', () => Symbol('s')],
  ['NaN', () => Number.NaN],
  ['shared', () => SHARED],
  ['revoked proxy', revoked],
];

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

function shared(): unknown {
  let list: unknown[] = [];
  for (let i = 0; i < 60; i++) list = [list, list];
  return list;
}

function thrownBy(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  return undefined;
}

function atCall(): CallStep {
  const step: Step = compile('x = f()\nx').start({ functions: ['f'] });
  if (step.kind !== 'call') throw new Error(`the program is at ${step.kind}`);
  return step;
}

test.each(ODD)('a handler may throw anything: %s', (_name, make) => {
  const thrown = make();
  const throws = (): never => {
    throw thrown;
  };
  expect(runSync('try:\n    f()\nexcept RuntimeError:\n    r = 1\nr', { functions: { f: throws } })).toMatchObject({ value: 1 });
});

test.each(ODD)('what `print` throws reaches the host as it is: %s', (_name, make) => {
  const thrown = make();
  const print = (): never => {
    throw thrown;
  };
  expect(
    Object.is(
      thrownBy(() => runSync('print(1)', { print })),
      thrown,
    ),
  ).toBe(true);
});

test('a denial with a code that is no text is refused by type', () => {
  const denial = { code: SHARED, message: SHARED } as never;
  expect(thrownBy(() => atCall().deny(denial))).toBeInstanceOf(OptionError);
  expect(
    thrownBy(() =>
      runSync('f()', {
        functions: {
          f: () => {
            throw denied(denial);
          },
        },
      }),
    ),
  ).toBeInstanceOf(OptionError);
});

test('an error to raise must be an object', () => {
  for (const error of [null, undefined, 5]) expect(thrownBy(() => atCall().raise(error as never))).toBeInstanceOf(OptionError);
});

test('names of functions that are no text, or too many', () => {
  for (const functions of [[SHARED], new Array(2 ** 32 - 1)]) {
    expect(thrownBy(() => compile('1').start({ functions: functions as never }))).toBeInstanceOf(OptionError);
  }
});

test('an answer whose reading answers the step again', () => {
  const step = atCall();
  let inner: unknown;
  const answer = {
    get a() {
      inner = thrownBy(() => step.resume(1));
      return 2;
    },
  };
  expect(step.resume(answer)).toMatchObject({ kind: 'done', value: { a: 2 } });
  expect(inner).toBeInstanceOf(StepUsedError);
});
