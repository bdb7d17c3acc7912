/** The synchronous interface to a running program: a chain of steps, each of which ends it or waits for one answer. */
import type { LimitExceeded } from '../limits/limits.ts';
import type { Usage } from '../limits/meter.ts';
import { malformed } from '../snapshot/error.ts';
import type { DenialInput } from './denial.ts';
import { type RunError, StepUsedError } from './errors.ts';
import type { Execution, Stop } from './execution.ts';
import type { HostRaise } from './host-errors.ts';
import { type Inspection, type InspectOptions, inspectExecution } from './inspect.ts';
import type { CallAnswer } from './outstanding.ts';
import type { PendingCall } from './pending-call.ts';
import { copyOf, type DumpOptions, dumpExecution, type Origin, originOf } from './snapshot.ts';

/** What every step tells: everything printed so far, and what has been used. */
interface StepBase {
  readonly prints: readonly string[];
  readonly usage: Usage;
}

/** A step that the host is to answer. StepUsedError: it has been answered, or its run was given up, and there was no `fork()` or `dump()` before. */
interface WaitingStep extends StepBase {
  /** Returns all that the program is, for `load`. Throws StepUsedError, SnapshotError, OptionError. */
  dump(options?: DumpOptions): Uint8Array;
  /** Returns the same step of a program that goes on apart from this one; only `print` and `clock` are shared. Throws StepUsedError, SnapshotError. */
  fork(): WaitingStep;
  /** Shows the program as it stands: nothing of it runs. Throws StepUsedError, OptionError. */
  inspect(options?: InspectOptions): Inspection;
}

/** The program waits for the answer to one external call. */
export interface CallStep extends WaitingStep, PendingCall {
  fork(): CallStep;
  readonly kind: 'call';
  /** Line of the program that makes the call. */
  readonly line: number | null;
  /** Answers with a value. Throws StepUsedError, or ConversionError and the step can still be answered. */
  resume(value: unknown): Step;
  /** Answers with a Python exception. Throws StepUsedError, OptionError. */
  raise(error: HostRaise): Step;
  /** Answers with `boundary.Denied`. Throws StepUsedError, OptionError. */
  deny(denial: DenialInput): Step;
}

/** The program waits for calls of asynchronous functions, one or more, and can go no further without an answer. */
export interface CallsStep extends WaitingStep {
  fork(): CallsStep;
  readonly kind: 'calls';
  /** In the order in which the program made them. */
  readonly calls: readonly PendingCall[];
  /** Answers any of the calls, by `callId`; the others stay outstanding. Throws StepUsedError, OptionError, or ConversionError and the step can still be answered. */
  resume(answers: Readonly<Record<string, CallAnswer>>): Step;
}

/** The program has used `limits.pauseEvery` units of fuel since the last pause. */
export interface PausedStep extends WaitingStep {
  fork(): PausedStep;
  readonly kind: 'paused';
  /** Line of the program that is running. */
  readonly line: number | null;
  /** Goes on. Throws StepUsedError. */
  resume(): Step;
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
  return makeStep(execution, execution.advance());
}

/** Returns the step of an execution that is stopped. Throws SnapshotError if it came out of a dump and stands nowhere. */
export function stepAt(execution: Execution): CallStep | CallsStep | PausedStep {
  return waitingStep(execution, stopOf(execution));
}

/** Where an execution is stopped. Throws SnapshotError if that is nowhere. */
export function stopOf(execution: Execution): WaitingStop {
  const { machine, outstanding, call } = execution.parts;
  if (machine.depth < 0) throw malformed('nothing runs in it');
  if (machine.isPaused && machine.call === null && call === null) return 'paused';
  if (machine.isPaused || machine.call === null) throw malformed('it is stopped nowhere');
  if (machine.call.group === null && call !== null) return 'call';
  if (machine.call.group !== null && call === null && outstanding.calls.length > 0) return 'calls';
  throw malformed('it is stopped nowhere');
}

function baseOf(execution: Execution): StepBase {
  return { prints: execution.prints.slice(), usage: execution.usage };
}

function makeStep(execution: Execution, stop: Stop): Step {
  switch (stop) {
    case 'done':
      return { kind: 'done', value: execution.value, ...baseOf(execution) };
    case 'raised':
      return { kind: 'raised', error: execution.error as RunError, ...baseOf(execution) };
    case 'limit':
      return { kind: 'limit', error: execution.limit as LimitExceeded, ...baseOf(execution) };
    default:
      return waitingStep(execution, stop);
  }
}

/** Where a run can wait. */
export type WaitingStop = Exclude<Stop, 'done' | 'raised' | 'limit'>;

function waitingStep(execution: Execution, stop: WaitingStop): WaitingForCall | WaitingForCalls | InPause {
  switch (stop) {
    case 'call':
      return new WaitingForCall(execution);
    case 'calls':
      return new WaitingForCalls(execution);
    case 'paused':
      return new InPause(execution);
  }
}

/** A step that the host is to answer: once, or any number of times after a `fork()` or `dump()`. */
abstract class Waiting<Self> {
  readonly usage: Usage;
  /** The execution only ever adds to it, so that a count tells what was printed until now. */
  readonly #prints: readonly string[];
  readonly #printed: number;
  #execution: Execution | null;
  readonly #turn: number;
  /** Set by the first `fork()` or `dump()`: where programs of further answers begin. */
  #origin: Origin | null = null;

  constructor(execution: Execution) {
    this.usage = execution.usage;
    this.#prints = execution.prints;
    this.#printed = execution.prints.length;
    this.#execution = execution;
    this.#turn = execution.turn;
  }

  get prints(): readonly string[] {
    return this.#prints.slice(0, this.#printed);
  }

  /** The execution, if it still stands at this step. */
  #own(): Execution {
    const execution = this.#execution;
    if (execution === null || execution.turn !== this.#turn) throw new StepUsedError();
    return execution;
  }

  dump(options: DumpOptions = {}): Uint8Array {
    const execution = this.#own();
    const bytes = dumpExecution(execution, options);
    this.#origin ??= originOf(execution, bytes, options);
    return bytes;
  }

  fork(): Self & Waiting<Self> {
    if (this.#origin === null) this.dump();
    const copy = stepAt(copyOf(this.#origin as Origin)) as unknown as Self & Waiting<Self>;
    // Forks of forks begin where this one does.
    copy.#origin = this.#origin;
    return copy;
  }

  inspect(options: InspectOptions = {}): Inspection {
    return inspectExecution(this.#own(), options);
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

class WaitingForCall extends Waiting<CallStep> implements CallStep {
  readonly kind = 'call';
  readonly callId: string;
  readonly name: string;
  readonly args: unknown[];
  readonly kwargs: Record<string, unknown>;
  readonly line: number | null;

  constructor(execution: Execution) {
    super(execution);
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

class WaitingForCalls extends Waiting<CallsStep> implements CallsStep {
  readonly kind = 'calls';
  readonly calls: readonly PendingCall[];

  constructor(execution: Execution) {
    super(execution);
    this.calls = execution.outstanding.calls.map((call) => call.show());
  }

  resume(answers: Readonly<Record<string, CallAnswer>>): Step {
    return this.answer((execution) => execution.answerCalls(answers));
  }
}

class InPause extends Waiting<PausedStep> implements PausedStep {
  readonly kind = 'paused';
  readonly line: number | null;

  constructor(execution: Execution) {
    super(execution);
    this.line = execution.line;
  }

  resume(): Step {
    return this.answer(() => {});
  }
}
