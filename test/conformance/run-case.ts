/** Runs one conformance program with the engine and gives its output in the form of the oracle: stdout, then the traceback. */
import { basename } from 'node:path';
import { compile, memoryFiles, type Outcome, type RunOptions, runSync, type Step } from '../../src/index.ts';
import type { Case } from './cases.ts';
import { EXTERNALS, FakeError } from './externals.ts';

/** What a tier's run gives; equal between tiers, fuel included. */
export interface CaseResult {
  output: string;
  fuel: number;
}

/** High enough for any case on a busy machine; a case that means to hit a limit names it in its directives. */
const CASE_LIMITS = { timeMs: 30_000 };

/** Runs a case under the options of one tier. Cases with externals go through start and resume, the others through runSync. */
export function runCase(found: Case, tierOptions: RunOptions): CaseResult {
  const options: RunOptions = {
    ...tierOptions,
    filename: basename(found.path),
    limits: { ...CASE_LIMITS, ...found.directives.limits },
    ...(found.directives.hasFiles ? { builtins: { files: { '/': memoryFiles() } } } : {}),
  };
  if (found.directives.externals.length > 0) return runWithExternals(found, options);
  const outcome = runSync(found.source, options);
  return { output: outcome.prints.join('') + endOf(outcome), fuel: outcome.usage.fuel };
}

function endOf(outcome: Outcome): string {
  switch (outcome.status) {
    case 'completed':
      return '';
    case 'error':
      return withNewline(outcome.error.traceback);
    case 'limit':
      return `LimitExceeded: ${outcome.error.limit}\n`;
    default:
      return `ended as ${outcome.status}\n`;
  }
}

function withNewline(text: string): string {
  return text.endsWith('\n') ? text : `${text}\n`;
}

/** Drives a program with externals by hand, so that the step interface is under test as well. */
function runWithExternals(found: Case, { filename, asyncFunctions: _, ...options }: RunOptions): CaseResult {
  let output = '';
  const print = (text: string): void => {
    output += text;
  };
  const program = compile(found.source, { filename });
  let step = program.start({ ...options, functions: found.directives.externals, print });
  while (step.kind === 'call') step = answer(step);
  const end = step.kind === 'raised' ? withNewline(step.error.traceback) : step.kind === 'done' ? '' : `ended as ${step.kind}\n`;
  return { output: output + end, fuel: step.usage.fuel };
}

function answer(call: Extract<Step, { kind: 'call' }>): Step {
  const handler = EXTERNALS[call.name as keyof typeof EXTERNALS];
  try {
    return call.resume(handler(call.args, call.kwargs));
  } catch (error) {
    if (!(error instanceof FakeError)) throw error;
    return call.raise({ type: error.type, message: error.message });
  }
}
