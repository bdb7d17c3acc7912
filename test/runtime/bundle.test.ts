/** Runs the public API in a realm that has nothing but the language: no process, no timers, no clock, no text encoders. */
import { createContext, runInContext } from 'node:vm';
import { rolldown } from 'rolldown';
import { expect, test } from 'vitest';

test('works with ECMAScript alone', { timeout: 60_000 }, async () => {
  const bundle = await rolldown({ input: 'src/index.ts', platform: 'neutral', logLevel: 'silent' });
  const { output } = await bundle.generate({ format: 'iife', name: 'sandboa' });
  await bundle.close();
  const context = createContext({});
  runInContext(output[0].code, context);
  const code = `JSON.stringify([
    sandboa.runSync('sorted([3, 1, 2], key=lambda x: -x)').value,
    sandboa.runSync('1 / 0').error.type,
    sandboa.runSync('f(2)', { functions: { f: (x) => x + 1 } }).value,
    sandboa.runSync('while True: pass', { limits: { fuel: 1000 } }).status,
  ])`;
  expect(runInContext(code, context)).toBe('[[3,2,1],"ZeroDivisionError",3,"limit"]');
});
