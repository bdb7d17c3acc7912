/** How a stopped program ends when each call is answered with its first argument. */
import type { Step } from '../../src/index.ts';

export function verdict(step: Step): string {
  let at = step;
  while (at.kind === 'call') at = at.resume(at.args[0]);
  const prints = at.prints.join('');
  // Reports of errors are the engine's own Python, whose fuel is not the program's.
  if (at.kind === 'raised') return `${prints}${at.error.traceback}\n`;
  return `${prints}${at.kind === 'done' ? JSON.stringify(at.value) : at.kind}\nfuel ${at.usage.fuel}\n`;
}
