/** Runs a program straight, and again from a dump at each of its stops. `ask(x)` and `await fetch(x)` give x. */
import { compile, load, type Step } from '../../../src/index.ts';

/** How a program ended. */
export interface End {
  readonly output: string;
  readonly stops: number;
}

/** A dump on the way, and how its program must end. */
export interface Stored {
  readonly bytes: Uint8Array;
  readonly output: string;
}

const LIMITS = { fuel: 5_000_000, calls: 1_000_000 };

/** Starts a program. */
export function start(source: string): Step {
  return compile(source, { filename: 'case.py' }).start({ functions: ['ask'], asyncFunctions: ['fetch'], limits: LIMITS });
}

/** Answers a stop with the argument of its call. */
export function answer(step: Extract<Step, { kind: 'call' | 'calls' | 'paused' }>): Step {
  if (step.kind === 'paused') return step.resume();
  if (step.kind === 'call') return step.resume(step.args[0]);
  return step.resume(Object.fromEntries(step.calls.map(({ callId, args }) => [callId, { value: args[0] }])));
}

/** Goes on to the end. */
export function finish(first: Step): End {
  let step = first;
  let stops = 0;
  for (; step.kind === 'call' || step.kind === 'calls' || step.kind === 'paused'; stops++) step = answer(step);
  return { output: outputOf(step), stops };
}

/** What was printed, how it ended and what it used. Reports of errors are the engine's own Python, whose fuel is not the program's. */
function outputOf(step: Step): string {
  const prints = step.prints.join('');
  if (step.kind === 'raised') return `${prints}${step.error.traceback}`;
  if (step.kind !== 'done') throw new Error(`the program ended as ${step.kind}: ${prints.slice(-500)}`);
  return `${prints}fuel ${step.usage.fuel}`;
}

/** Goes from dump to dump; returns the end and every `keep`th dump. */
export function finishFromDumps(first: Step, keep = 1): { end: End; dumps: Uint8Array[] } {
  let step = first;
  let stops = 0;
  const dumps: Uint8Array[] = [];
  for (; step.kind === 'call' || step.kind === 'calls' || step.kind === 'paused'; stops++) {
    const bytes = step.dump();
    if (stops % keep === 0) dumps.push(bytes);
    const loaded = load(bytes);
    if (loaded.kind !== step.kind) throw new Error(`a dump of ${step.kind} loads as ${loaded.kind}`);
    step = answer(loaded as typeof step);
  }
  return { end: { output: outputOf(step), stops }, dumps };
}
