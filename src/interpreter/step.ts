/** The synchronous interface to a running program: a chain of steps, each of which ends it or waits for one answer. */
import type { LimitExceeded } from '../limits/limits.ts';
import type { Usage } from '../limits/meter.ts';
import type { DenialInput } from './denial.ts';
import { type RunError, StepUsedError } from './errors.ts';
import type { Execution, Stop } from './execution.ts';
import type { HostRaise } from './host-errors.ts';
import type { CallAnswer } from './outstanding.ts';
import type { PendingCall } from './pending-call.ts';
import { copyOf, type DumpOptions, dumpExecution, type Origin, originOf } from './snapshot.ts';

/** What every step tells: everything printed so far, and what has been used. */
interface StepBase {
  readonly prints: readonly string[];
  readonly usage: Usage;
}

/** The program waits for the answer to one external call. StepUsedError: the step has been answered, or its run was given up, and there was no `dump()`. */
export interface CallStep extends StepBase, PendingCall {
  readonly kind: 'call';
  /** Line of the program that makes the call. */
  readonly line: number | null;
  /** Answers with a value. Throws StepUsedError, or ConversionError and the step can still be answered. */
  resume(value: unknown): Step;
  /** Answers with a Python exception. Throws StepUsedError, OptionError. */
  raise(error: HostRaise): Step;
  /** Answers with `boundary.Denied`. Throws StepUsedError, OptionError. */
  deny(denial: DenialInput): Step;
  /** Returns all that the program is, for `load`; the step can then be answered any number of times. Throws StepUsedError, SnapshotError, OptionError. */
  dump(options?: DumpOptions): Uint8Array;
}

/** The program waits for calls of asynchronous functions, one or more, and can go no further without an answer. */
export interface CallsStep extends StepBase {
  readonly kind: 'calls';
  /** In the order in which the program made them. */
  readonly calls: readonly PendingCall[];
  /** Answers any of the calls, by `callId`; the others stay outstanding. Throws StepUsedError, OptionError, or ConversionError and the step can still be answered. */
  resume(answers: Readonly<Record<string, CallAnswer>>): Step;
  /** Returns all that the program is, for `load`; the step can then be answered any number of times. Throws StepUsedError, SnapshotError, OptionError. */
  dump(options?: DumpOptions): Uint8Array;
}

/** The program has used `limits.pauseEvery` units of fuel since the last pause. */
export interface PausedStep extends StepBase {
  readonly kind: 'paused';
  /** Line of the program that is running. */
  readonly line: number | null;
  /** Goes on. Throws StepUsedError. */
  resume(): Step;
  /** Returns all that the program is, for `load`; the step can then be answered any number of times. Throws StepUsedError, SnapshotError, OptionError. */
  dump(options?: DumpOptions): Uint8Array;
}

/** The program is done; `value` is that of its last expression statement, or null. */
export interface DoneStep extends StepBase {
  readonly kind: 'done';
  readonly value: unknown;
}

/** The program ended with an exception. */
export interface RaisedStep extends StepBase {
  readonly kind: 'raised';
  readonly error: RunError;
}

/** The program was ended by a limit. */
export interface LimitStep extends StepBase {
  readonly kind: 'limit';
  readonly error: LimitExceeded;
}

/** Where a program stands. */
export type Step = CallStep | CallsStep | PausedStep | DoneStep | RaisedStep | LimitStep;

/** Runs `execution` to its next stop and returns it as a step. */
export function nextStep(execution: Execution): Step {
  const stop = execution.advance();
  return makeStep(execution, stop, baseOf(execution));
}

/** Returns the step of an execution that is stopped at a call. */
export function stepAtCall(execution: Execution): CallStep {
  return new WaitingForCall(execution, baseOf(execution));
}

/** Returns the step of an execution that waits for several calls. */
export function stepAtCalls(execution: Execution): CallsStep {
  return new WaitingForCalls(execution, baseOf(execution));
}

/** Returns the step of an execution that is stopped. */
export function stepAt(execution: Execution, stop: 'call' | 'calls' | 'paused'): Step {
  return makeStep(execution, stop, baseOf(execution));
}

function baseOf(execution: Execution): StepBase {
  return { prints: execution.prints.slice(), usage: execution.usage };
}

function makeStep(execution: Execution, stop: Stop, base: StepBase): Step {
  switch (stop) {
    case 'call':
      return new WaitingForCall(execution, base);
    case 'calls':
      return new WaitingForCalls(execution, base);
    case 'paused':
      return new InPause(execution, base);
    case 'done':
      return { kind: 'done', value: execution.value, ...base };
    case 'raised':
      return { kind: 'raised', error: execution.error as RunError, ...base };
    case 'limit':
      return { kind: 'limit', error: execution.limit as LimitExceeded, ...base };
  }
}

/** A step that the host is to answer: once, or any number of times after a `dump()`. */
abstract class Waiting {
  readonly prints: readonly string[];
  readonly usage: Usage;
  #execution: Execution | null;
  readonly #turn: number;
  /** Set by the first `dump()`: where programs of further answers begin. */
  #origin: Origin | null = null;

  constructor(execution: Execution, { prints, usage }: StepBase) {
    this.prints = prints;
    this.usage = usage;
    this.#execution = execution;
    this.#turn = execution.turn;
  }

  dump(options: DumpOptions = {}): Uint8Array {
    const execution = this.#execution;
    if (execution === null || execution.turn !== this.#turn) throw new StepUsedError();
    const bytes = dumpExecution(execution, options);
    this.#origin ??= originOf(execution, bytes, options);
    return bytes;
  }

  /** Answers by `give` and runs to the next stop: the first answer is to the program itself, each later one to a copy of it as it was at this step. */
  protected answer(give: (execution: Execution) => void): Step {
    const own = this.#execution;
    const isFirst = own !== null && own.turn === this.#turn;
    if (!isFirst && this.#origin === null) throw new StepUsedError();
    const execution = isFirst ? own : copyOf(this.#origin as Origin);
    // Reading an answer may run code of the host (getters, proxies), which may answer again.
    this.#execution = null;
    try {
      give(execution);
    } catch (error) {
      if (isFirst) this.#execution = execution;
      throw error;
    }
    return nextStep(execution);
  }
}

class WaitingForCall extends Waiting implements CallStep {
  readonly kind = 'call';
  readonly callId: string;
  readonly name: string;
  readonly args: unknown[];
  readonly kwargs: Record<string, unknown>;
  readonly line: number | null;

  constructor(execution: Execution, base: StepBase) {
    super(execution, base);
    const { callId, name, args, kwargs } = execution.call as PendingCall;
    this.callId = callId;
    this.name = name;
    this.args = args;
    this.kwargs = kwargs;
    this.line = execution.line;
  }

  resume(value: unknown): Step {
    return this.answer((execution) => execution.resume(value));
  }

  raise(error: HostRaise): Step {
    return this.answer((execution) => execution.raise(error));
  }

  deny(denial: DenialInput): Step {
    return this.answer((execution) => execution.deny(denial));
  }
}

class WaitingForCalls extends Waiting implements CallsStep {
  readonly kind = 'calls';
  readonly calls: readonly PendingCall[];

  constructor(execution: Execution, base: StepBase) {
    super(execution, base);
    this.calls = execution.outstanding.calls.map((call) => call.show());
  }

  resume(answers: Readonly<Record<string, CallAnswer>>): Step {
    return this.answer((execution) => execution.answerCalls(answers));
  }
}

class InPause extends Waiting implements PausedStep {
  readonly kind = 'paused';
  readonly line: number | null;

  constructor(execution: Execution, base: StepBase) {
    super(execution, base);
    this.line = execution.line;
  }

  resume(): Step {
    return this.answer(() => {});
  }
}
