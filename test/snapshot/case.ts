/** A conformance program run straight, or from dump to dump. */
import { basename } from 'node:path';
import { compile, load, RunError, type Step } from '../../src/index.ts';
import type { findCases } from '../conformance/cases.ts';
import { EXTERNALS, FakeError } from '../conformance/externals.ts';

/** A conformance program. */
export type Case = ReturnType<typeof findCases>[number];

/** What a run gave. */
export interface CaseEnd {
  /** Output, how it ended, fuel. */
  readonly text: string;
  readonly fuel: number;
  /** Dumps that were loaded. */
  readonly dumps: number;
}

/** Runs a case to its end with a pause every so many units of fuel; a load takes the place of each of the first `dumps` steps. */
export function runCase({ source, path, directives }: Case, pauseEvery: number, dumps: number): CaseEnd {
  let output = '';
  let loads = 0;
  const print = (text: string): void => {
    output += text;
  };
  const limits = { ...directives.limits, pauseEvery };
  let step = compile(source, { filename: basename(path) }).start({ functions: directives.externals, print, limits });
  while (step.kind === 'call' || step.kind === 'paused') {
    if (loads < dumps) {
      step = load(step.dump(), { print });
      loads += 1;
    }
    if (step.kind === 'paused') step = step.resume();
    else if (step.kind === 'call') step = answer(step);
  }
  const { fuel } = step.usage;
  return { text: `${output}${step.kind === 'raised' ? step.error.traceback : step.kind}\n${fuel}`, fuel, dumps: loads };
}

function answer(call: Extract<Step, { kind: 'call' }>): Step {
  try {
    return call.resume(EXTERNALS[call.name as keyof typeof EXTERNALS](call.args, call.kwargs));
  } catch (error) {
    if (!(error instanceof FakeError)) throw error;
    return call.raise({ type: error.type, message: error.message });
  }
}

/** Programs that do not compile have no steps. */
export function compiles({ source }: Case): boolean {
  try {
    return compile(source) !== null;
  } catch (error) {
    if (error instanceof RunError) return false;
    throw error;
  }
}
