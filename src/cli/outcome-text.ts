/** Outcomes of runs for the command line: as text, as JSON, as an exit code. */
import type { Outcome, Paused } from '../boundary/outcome.ts';
import type { RunError } from '../interpreter/errors.ts';
import { ExitCode, type Io } from './io.ts';
import { toJson } from './json.ts';
import { moduleHint } from './module-hint.ts';

/** A print function of runs: each stream goes to its own. */
export function printTo(io: Io): (text: string, stream: 'stdout' | 'stderr') => void {
  return (text, stream) => (stream === 'stderr' ? io.err(text) : io.out(text));
}

/** Writes how a run ended, besides its prints. */
export function reportOutcome(outcome: Outcome, wantsValue: boolean, io: Io): void {
  switch (outcome.status) {
    case 'completed':
      if (wantsValue) io.out(`${toJson(outcome.value)}\n`);
      return;
    case 'error':
    case 'denied': {
      if (outcome.error.type === 'SystemExit') {
        reportExit(outcome.error, io);
        return;
      }
      io.err(`${outcome.error.traceback}\n`);
      const hint = moduleHint(outcome.error);
      if (hint !== null) io.err(`sandboa: ${hint}\n`);
      return;
    }
    case 'limit':
      io.err(`LimitExceeded: ${outcome.error.message}\n`);
      return;
    case 'paused':
      io.err(`sandboa: ${waitedFor(outcome.step)} has no handler\n`);
  }
}

/** `sys.exit(code)` shows no traceback, but a code that is no number is printed. CPython: handle_system_exit. */
function reportExit(error: RunError, io: Io): void {
  if (exitStatus(error) === undefined) io.err(`${error.message}\n`);
}

/** The number that a SystemExit ends with; undefined if its code is none. */
function exitStatus({ args }: RunError): number | undefined {
  const [code] = args;
  if (args.length === 0 || (args.length === 1 && code === null)) return 0;
  const isNumber = typeof code === 'number' || typeof code === 'bigint' || typeof code === 'boolean';
  return args.length === 1 && isNumber ? Number(code) : undefined;
}

/** The function that a paused run waits for. */
function waitedFor(step: Paused['step']): string {
  return step.kind === 'call' ? step.name : step.calls.map((call) => call.name).join(', ');
}

/** The outcome as plain data for JSON. */
export function describeOutcome(outcome: Outcome): object {
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

/** The exit code for an outcome. */
export function exitCodeOf(outcome: Outcome): number {
  switch (outcome.status) {
    case 'completed':
      return ExitCode.ok;
    case 'error':
      return outcome.error.type === 'SystemExit' && exitStatus(outcome.error) === 0 ? ExitCode.ok : ExitCode.error;
    case 'paused':
      return ExitCode.error;
    case 'limit':
      return ExitCode.limit;
    case 'denied':
      return ExitCode.denied;
  }
}
