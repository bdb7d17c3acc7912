/** The errors a host sees: what a Python program ended with, and the ways in which a host can misuse the engine. Each has a stable `code`. */
import type { Denial } from './denial.ts';

/** Everything a host may log or show of a Python exception. */
export interface ExceptionFacts {
  /** Name of the class, with its module unless that is `builtins` or `__main__`: `ValueError`, `boundary.RateLimited`. */
  readonly type: string;
  /** `str(exception)`. */
  readonly message: string;
  /** The exception's arguments as host values; one that cannot cross is `null`. */
  readonly args: readonly unknown[];
  /** The text CPython 3.14 prints, ending in `Type: message`. */
  readonly traceback: string;
  readonly notes: readonly string[];
  /** Line of the program where it was raised (innermost visible frame), or null. */
  readonly line: number | null;
  /** The denial behind it, if it is a `boundary.Denied`. */
  readonly denial: Denial | null;
}

/** What a `RunError` stands for: an exception of the program, a program that does not compile, a bug of the engine, or a loaded dump that nobody signed and that makes no sense. */
export type RunErrorCode = 'python.exception' | 'python.syntax' | 'engine.bug' | 'snapshot.malformed';

/** A Python exception that ended a program. */
export class RunError extends Error {
  override readonly name = 'RunError';
  readonly code: RunErrorCode;
  readonly type: string;
  readonly args: readonly unknown[];
  readonly traceback: string;
  readonly notes: readonly string[];
  readonly line: number | null;
  readonly denial: Denial | null;

  constructor(code: RunErrorCode, facts: ExceptionFacts, cause?: unknown) {
    super(facts.message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.type = facts.type;
    this.args = facts.args;
    this.traceback = facts.traceback;
    this.notes = facts.notes;
    this.line = facts.line;
    this.denial = facts.denial;
  }

  /** Everything but the JavaScript stack, for logs and models. */
  toJSON(): object {
    const { code, type, message, args, traceback, notes, line } = this;
    return { code, type, message, args, traceback, notes, line };
  }
}

/** Why a value cannot cross between host and guest. */
export type ConversionCode =
  | 'conversion.unsupported'
  | 'conversion.cycle'
  | 'conversion.depth'
  | 'conversion.size'
  | 'conversion.key'
  | 'conversion.threw';

/** A value cannot cross between host and guest; `path` says where in it, e.g. `inputs.orders[3].when`. */
export class ConversionError extends Error {
  override readonly name = 'ConversionError';
  readonly code: ConversionCode;
  readonly path: string;

  constructor(code: ConversionCode, path: string, message: string) {
    super(`${path} ${message}`);
    this.code = code;
    this.path = path;
  }
}

/** A value of the host for a message: only strings are shown, anything else may be huge, cyclic or throw. */
export function shown(v: unknown): string {
  return typeof v === 'string' ? JSON.stringify(v.slice(0, 100)) : `(${typeof v})`;
}

/** An option of `compile`, `start` or `run` has a wrong name, type or value. */
export class OptionError extends Error {
  override readonly name = 'OptionError';
  readonly code = 'misuse.option';
}

/** A step was answered twice without a `fork()` or `dump()` before, or its run is over. */
export class StepUsedError extends Error {
  override readonly name = 'StepUsedError';
  readonly code = 'misuse.step_used';
  constructor() {
    super(
      'This step has been answered already, or its run was given up. To answer a step more than once, call its fork() before the first answer, and answer the forks.',
    );
  }
}

/** Why a session takes no further run. */
export type SessionErrorCode = 'misuse.session_busy' | 'session.broken';

const SESSION_ERRORS: Readonly<Record<SessionErrorCode, string>> = {
  'misuse.session_busy': 'An earlier run of this session waits for an answer: answer its step, or call giveUp().',
  'session.broken': 'A bug of the engine ended a run of this session, so its state is not to be relied on.',
};

/** A session cannot begin a run. */
export class SessionError extends Error {
  override readonly name = 'SessionError';
  readonly code: SessionErrorCode;
  constructor(code: SessionErrorCode) {
    super(SESSION_ERRORS[code]);
    this.code = code;
  }
}

/** `runSync` met a handler that returned a promise. */
export class PromiseInRunSyncError extends Error {
  override readonly name = 'PromiseInRunSyncError';
  readonly code = 'misuse.promise_in_run_sync';
  constructor(functionName: string) {
    super(`The handler of ${functionName} returned a promise, for which runSync cannot wait; use run.`);
  }
}
