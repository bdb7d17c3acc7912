/** The machine: runs a guest program until it is done, raises or needs the host, and takes the host's answers. */
import { LimitExceeded } from '../limits/limits.ts';
import { setRunning } from '../limits/meter.ts';
import type { PyCode } from '../objects/callable.ts';
import type { PyDict } from '../objects/containers.ts';
import { EngineError, type PyBaseException, PyException } from '../objects/errors.ts';
import type { PyObject, Value } from '../objects/object.ts';
import { runFrames } from './eval.ts';
import { holdsView, measureHeap } from './measure.ts';
import { type MachineHooks, MachineState, type RunState } from './state.ts';
import { setContext, settleError, settleValue } from './unwind.ts';

/** What the host answered to a call: a value or an exception. */
interface Answer {
  readonly value: Value;
  readonly error: PyBaseException | null;
}

/** One guest program. Not reentrant: natives arrange calls, they never run frames. */
export class Machine extends MachineState {
  #isRunning = false;
  #answer: Answer | null = null;

  constructor(hooks: MachineHooks) {
    super(hooks);
    this.meter.setMeasure(() => measureHeap(this));
  }

  holdsView(array: PyObject): boolean {
    return holdsView(this, array);
  }

  /** Runs until the program is done, raised or stopped at an external call. Throws LimitExceeded: then the program is over. */
  run(): RunState {
    if (this.#isRunning) throw new EngineError('run while running');
    this.#isRunning = true;
    const before = setRunning(this.meter);
    try {
      if (this.isPaused) this.meter.endPause();
      if (this.#answer !== null) this.#deliverAnswer(this.#answer);
      const state = runFrames(this);
      this.isPaused = state === 'paused';
      return state;
    } catch (error) {
      this.abandon();
      throw error instanceof LimitExceeded ? error : engineError(error);
    } finally {
      this.#isRunning = false;
      setRunning(before);
    }
  }

  /** Answers the external call the program is stopped at; `run` goes on from there. */
  resume(value: Value): void {
    this.#takeCall();
    this.#answer = { value, error: null };
  }

  /** As `resume`, with an exception raised at the call. */
  resumeError(error: PyBaseException): void {
    this.#takeCall();
    this.#answer = { value: null, error };
  }

  #takeCall(): void {
    if (this.call === null) throw new EngineError('resume without a pending call');
    this.call = null;
  }

  #deliverAnswer(answer: Answer): void {
    this.#answer = null;
    const then = this.suspendedThen;
    this.suspendedThen = null;
    if (answer.error === null) settleValue(this, answer.value, then);
    else {
      setContext(this, answer.error);
      settleError(this, answer.error, then, true);
    }
  }

  /** Runs a frozen module's body now: it only makes functions and classes, and needs no host. May be called while frames are in progress. */
  runToCompletion(code: PyCode, globals: PyDict): void {
    const inner = new Machine(this.hooks);
    let state: RunState;
    try {
      inner.start(code, globals);
      state = this.withoutPauses(() => inner.run());
    } finally {
      // Its constructor took the measuring over.
      this.meter.setMeasure(() => measureHeap(this));
    }
    if (state !== 'done')
      throw new EngineError(
        `frozen module ${code.code.filename} failed: ${inner.error?.cls.name ?? 'call'} ${String(inner.error?.args.items[0] ?? '')}`,
      );
  }

  /** Does what `work` does in one go. */
  withoutPauses<T>(work: () => T): T {
    const { meter } = this;
    const { canPause } = meter;
    const mark = meter.forbidPauses();
    try {
      return work();
    } finally {
      meter.allowPauses(mark);
      meter.canPause = canPause;
    }
  }
}

/** A JavaScript error inside the engine: stack overflow is reported as such, anything else is a bug. */
function engineError(error: unknown): unknown {
  if (error instanceof EngineError) return error;
  if (error instanceof PyException)
    return new EngineError(`exception escaped: ${error.value.cls.name} ${String(error.value.args.items[0] ?? '')}`);
  // The host's own `print` may have thrown anything: then this is not looked at.
  if (!(error instanceof Error) || typeof error.message !== 'string') return new EngineError(`a ${typeof error} was thrown`);
  const wrapped = new EngineError(error.message);
  if (error.stack !== undefined) wrapped.stack = error.stack;
  return wrapped;
}
