/** `sandboa run`: runs a program and shows how it ended. */
import type { Functions } from '../../boundary/functions.ts';
import type { Outcome, Paused } from '../../boundary/outcome.ts';
import { type RunOptions, run } from '../../boundary/session.ts';
import { type Arguments, UsageError } from '../arguments.ts';
import { readFunctions } from '../functions.ts';
import { ExitCode, type Io } from '../io.ts';
import { toJson } from '../json.ts';
import { readLimits } from '../limit-values.ts';
import { readSource, SOURCE_OPTIONS } from '../source.ts';
import type { CommandRow } from './command.ts';

/** Ceilings that suit a script run by hand: time and memory bound it, fuel hardly does. */
const DEFAULT_LIMITS = { timeMs: 10_000, memory: 512 * 1024 * 1024, fuel: 10_000_000_000 };

export const runCommand = {
  usage: 'run FILE|-c CODE|- [options]',
  summary: 'Runs a program. Its prints go to stdout, its traceback to stderr.',
  options: {
    ...SOURCE_OPTIONS,
    '--inputs': { value: 'JSON', doc: 'An object whose members become variables of the program.' },
    '--functions': {
      value: 'MODULE',
      doc: 'A JavaScript module: its exported functions and contracts can be called by the program.',
      isMany: true,
    },
    '--limit': { value: 'NAME=VALUE', doc: 'A ceiling, such as memory=64MB, timeMs=2s, fuel=1000000.', isMany: true },
    '--value': { value: null, doc: 'Prints the value of the last expression, as JSON, after the rest.' },
    '--json': { value: null, doc: 'Prints one JSON object with status, value or error, stdout, calls and usage, and nothing else.' },
  },
  run: runProgram,
} as const satisfies CommandRow;

async function runProgram(args: Arguments, io: Io): Promise<number> {
  const source = readSource(args, io);
  const isJson = args.options.has('--json');
  const wantsValue = isJson || args.options.has('--value');
  const options: RunOptions = {
    filename: source.filename,
    inputs: readInputs(args.options.get('--inputs')?.[0]),
    functions: (await readFunctions(args.options.get('--functions') ?? [], io)) satisfies Functions,
    limits: { ...DEFAULT_LIMITS, ...readLimits(args.options.get('--limit') ?? []) },
    value: wantsValue,
    exact: true,
    ...(isJson ? {} : { print: (text: string) => io.out(text) }),
  };
  const outcome = await run(source.code, options);
  if (isJson) io.out(`${toJson(describe(outcome))}\n`);
  else report(outcome, wantsValue, io);
  return exitCodeOf(outcome);
}

function readInputs(text: string | undefined): Record<string, unknown> {
  if (text === undefined) return {};
  let inputs: unknown;
  try {
    inputs = JSON.parse(text);
  } catch (error) {
    throw new UsageError(`--inputs is no JSON: ${(error as Error).message}`);
  }
  if (typeof inputs !== 'object' || inputs === null || Array.isArray(inputs)) throw new UsageError('--inputs must be a JSON object');
  return inputs as Record<string, unknown>;
}

function report(outcome: Outcome, wantsValue: boolean, io: Io): void {
  switch (outcome.status) {
    case 'completed':
      if (wantsValue) io.out(`${toJson(outcome.value)}\n`);
      return;
    case 'error':
    case 'denied':
      io.err(`${outcome.error.traceback}\n`);
      return;
    case 'limit':
      io.err(`LimitExceeded: ${outcome.error.message}\n`);
      return;
    case 'paused':
      io.err(`sandboa: ${waitedFor(outcome.step)} has no handler\n`);
  }
}

/** The function that a paused run waits for. */
function waitedFor(step: Paused['step']): string {
  return step.kind === 'call' ? step.name : step.calls.map((call) => call.name).join(', ');
}

/** The outcome as plain data for JSON. */
function describe(outcome: Outcome): object {
  const { status, prints, calls, usage } = outcome;
  const rest = { stdout: prints.join(''), calls, usage };
  switch (outcome.status) {
    case 'completed':
      return { status, value: outcome.value, ...rest };
    case 'error':
      return { status, error: outcome.error, ...rest };
    case 'denied':
      return { status, denial: outcome.denial, error: outcome.error, ...rest };
    case 'limit': {
      const { code, limit, ceiling, used, message } = outcome.error;
      return { status, error: { code, limit, ceiling, used, message }, ...rest };
    }
    case 'paused':
      return { status, call: waitedFor(outcome.step), ...rest };
  }
}

function exitCodeOf(outcome: Outcome): number {
  switch (outcome.status) {
    case 'completed':
      return ExitCode.ok;
    case 'error':
    case 'paused':
      return ExitCode.error;
    case 'limit':
      return ExitCode.limit;
    case 'denied':
      return ExitCode.denied;
  }
}
