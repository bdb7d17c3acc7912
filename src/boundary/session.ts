/** `run` and `runSync`: drive a program with handler functions and contracts to one outcome. The only place that may wait. */
import { compileSource } from '../interpreter/compile-source.ts';
import type { DenialInput } from '../interpreter/denial.ts';
import { ConversionError, OptionError, PromiseInRunSyncError, RunError } from '../interpreter/errors.ts';
import type { Execution, PendingCall } from '../interpreter/execution.ts';
import { checkCode, checkFilename, makeMeter, type StartOptions, startExecution } from '../interpreter/program.ts';
import { checkOptions } from '../interpreter/options.ts';
import { type LimitStep, stepAtCall } from '../interpreter/step.ts';
import { hostClock } from './clock.ts';
import { type CallContext, Contract } from './contract.ts';
import { DeniedError } from './denial.ts';
import { raiseFor } from './handler-error.ts';
import type { CallOutcome, CallRecord, Outcome, OutcomeBase } from './outcome.ts';

/** A host function: gets the positional arguments, then the keyword arguments, if there are any, as one object. */
export type Handler = (...args: never[]) => unknown;

/** The functions of a run: handlers and contracts by name, `null` for one that pauses the run; or contracts under their own names. */
export type Functions = Readonly<Record<string, Handler | Contract | null>> | readonly Contract[];

/** Options of `run` and `runSync`. */
export interface RunOptions extends Omit<StartOptions, 'functions'> {
  readonly functions?: Functions;
  /** Name in tracebacks; `<program>` unless given. */
  readonly filename?: string;
  /** False: the last expression's value is not wanted, so the run is no error where it cannot cross. */
  readonly value?: boolean;
}

const OPTIONS = ['inputs', 'functions', 'limits', 'print', 'clock', 'exact', 'filename', 'value'];

/** Runs a program; handlers may return promises. Throws only for misuse by the host. */
export async function run(code: string, options: RunOptions = {}): Promise<Outcome> {
  const session = openSession(code, options);
  if (!(session instanceof Session)) return session;
  for (;;) {
    const outcome = session.advance();
    if (outcome !== null) return outcome;
    const waiting = session.serve();
    if (waiting === PAUSED) return session.paused();
    if (waiting !== null) await session.settle(waiting);
  }
}

/** Runs a program without ever waiting: a handler that returns a promise is misuse. */
export function runSync(code: string, options: RunOptions = {}): Outcome {
  const session = openSession(code, options);
  if (!(session instanceof Session)) return session;
  for (;;) {
    const outcome = session.advance();
    if (outcome !== null) return outcome;
    const waiting = session.serve();
    if (waiting === PAUSED) return session.paused();
    if (waiting !== null) {
      // Nobody will look at the promise any more; its failure must not end the process.
      waiting.then(undefined, () => undefined);
      throw new PromiseInRunSyncError(session.callName);
    }
  }
}

/** What `serve` says of a function without a handler. */
const PAUSED = Symbol('paused');

/** Checks the options, compiles, starts; an outcome if the program does not get that far. */
function openSession(code: string, options: RunOptions): Session | Outcome {
  checkOptions(options, OPTIONS, 'run');
  const { functions = {}, inputs, print, exact, limits } = options;
  const handlers = readFunctions(functions);
  const filename = checkFilename(options.filename);
  const meter = makeMeter(limits, options.clock === undefined ? hostClock() : options.clock);
  const source = checkCode(code);
  try {
    const program = compileSource(source, filename, meter);
    return new Session(startExecution(program, { inputs, functions: [...handlers.keys()], print, exact }, options.value !== false), handlers);
  } catch (error) {
    const base: OutcomeBase = { prints: [], calls: [], usage: meter.usage() };
    if (error instanceof RunError) return { status: 'error', error, ...base };
    if (isLimit(error)) return { status: 'limit', error, ...base };
    throw error;
  }
}

function isLimit(error: unknown): error is LimitStep['error'] {
  return error instanceof Error && error.name === 'LimitExceeded';
}

function readFunctions(functions: Functions): Map<string, Handler | Contract | null> {
  if (typeof functions !== 'object' || functions === null) throw new OptionError('`functions` must be an object or an array of contracts.');
  const handlers = new Map<string, Handler | Contract | null>();
  if (Array.isArray(functions)) {
    for (const one of functions as readonly unknown[]) {
      if (!(one instanceof Contract)) throw new OptionError('An array of `functions` must hold contracts.');
      if (handlers.has(one.name)) throw new OptionError(`Two contracts have the name ${one.name}.`);
      handlers.set(one.name, one);
    }
    return handlers;
  }
  for (const [name, one] of Object.entries(functions)) {
    if (one !== null && typeof one !== 'function' && !(one instanceof Contract)) {
      throw new OptionError(`The function ${name} must be a JavaScript function, a contract or null.`);
    }
    handlers.set(name, one);
  }
  return handlers;
}

/** A run under its handlers. */
class Session {
  readonly #execution: Execution;
  readonly #handlers: ReadonlyMap<string, Handler | Contract | null>;
  readonly #calls: CallRecord[] = [];

  constructor(execution: Execution, handlers: ReadonlyMap<string, Handler | Contract | null>) {
    this.#execution = execution;
    this.#handlers = handlers;
  }

  get callName(): string {
    return this.#call.name;
  }

  get #call(): PendingCall {
    return this.#execution.call as PendingCall;
  }

  /** Runs to the next stop; an outcome if that is the end. */
  advance(): Outcome | null {
    const execution = this.#execution;
    switch (execution.advance()) {
      case 'call':
        return null;
      case 'done':
        return { status: 'completed', value: execution.value, ...this.#base() };
      case 'limit':
        return { status: 'limit', error: execution.limit as LimitStep['error'], ...this.#base() };
      case 'raised':
        return this.#raised(execution.error as RunError);
    }
  }

  #raised(error: RunError): Outcome {
    const { deniedCall } = this.#execution;
    if (deniedCall === null) return { status: 'error', error, ...this.#base() };
    const { denial, call, line } = deniedCall;
    return { status: 'denied', denial: { ...denial, line, call }, error, ...this.#base() };
  }

  paused(): Outcome {
    return { status: 'paused', step: stepAtCall(this.#execution), ...this.#base() };
  }

  #base(): OutcomeBase {
    return { prints: this.#execution.prints, calls: this.#calls, usage: this.#execution.usage };
  }

  /** Serves the pending call: null when it is answered, a promise to settle, or PAUSED. */
  serve(): PromiseLike<unknown> | typeof PAUSED | null {
    const call = this.#call;
    const handler = this.#handlers.get(call.name);
    if (handler === null || handler === undefined) return PAUSED;
    let result: unknown;
    try {
      if (handler instanceof Contract) {
        const args = this.#admit(handler, call);
        if (args === null) return null;
        const context: CallContext = { callId: call.callId, name: handler.name, version: handler.version };
        result = handler.handler(args, context);
      } else result = callHandler(handler, call);
    } catch (error) {
      this.#threw(error);
      return null;
    }
    if (isThenable(result)) return result;
    this.#returned(result);
    return null;
  }

  /** Waits for a handler's promise and answers the call with what it gives. */
  async settle(waiting: PromiseLike<unknown>): Promise<void> {
    let result: unknown;
    try {
      result = await waiting;
    } catch (error) {
      this.#threw(error);
      return;
    }
    this.#returned(result);
  }

  /** Binds and checks the arguments of a contract's call; null if the call is answered with what is wrong. */
  #admit(contract: Contract, call: PendingCall): Record<string, unknown> | null {
    const { args, typeError } = contract.bind(call.args, call.kwargs);
    if (args === null) {
      this.#raise({ type: 'TypeError', message: typeError });
      return null;
    }
    const violations = contract.checkInput(args);
    if (violations.length === 0) return args;
    const [first] = violations;
    const message = `${contract.name}(): ${first.path === '' ? 'the arguments' : first.path} ${explain(first)}`;
    this.#deny({ code: 'schema.invalid_args', message, violations });
    return null;
  }

  #returned(result: unknown): void {
    if (isDenied(result)) {
      this.#deny(result.denial);
      return;
    }
    const handler = this.#handlers.get(this.callName);
    const violations = handler instanceof Contract ? handler.checkOutput(result) : [];
    if (violations.length > 0) {
      // What was wrong is for the host to read, not for the guest: it may hold what must not cross.
      this.#deny({ code: 'schema.invalid_result', message: `${this.callName}() gave a result that its contract does not allow` });
      return;
    }
    const call = this.#call;
    try {
      this.#execution.resume(result);
      this.#record(call, { status: 'result', value: result });
    } catch (error) {
      if (!(error instanceof ConversionError)) throw error;
      this.#deny({ code: 'host.error', message: `${this.callName}(): ${error.message}` });
    }
  }

  #threw(error: unknown): void {
    if (isDenied(error)) this.#deny(error.denial);
    else this.#raise(raiseFor(error));
  }

  #raise(raised: { type: string; message: string }): void {
    const call = this.#call;
    this.#execution.raise(raised);
    this.#record(call, { status: 'error', ...raised });
  }

  #deny(input: DenialInput): void {
    const call = this.#call;
    const handler = this.#handlers.get(call.name);
    const denial = this.#execution.deny(handler instanceof Contract ? { contract: handler.id, ...input } : input);
    this.#record(call, { status: 'denied', denial });
  }

  #record({ callId, name, args, kwargs }: PendingCall, outcome: CallOutcome): void {
    this.#calls.push({ callId, name, args, kwargs, outcome });
  }
}

function callHandler(handler: Handler, { args, kwargs }: PendingCall): unknown {
  const call = handler as (...args: unknown[]) => unknown;
  for (const _ in kwargs) return call(...args, kwargs);
  return args.length === 1 ? call(args[0]) : call(...args);
}

function isThenable(value: unknown): value is PromiseLike<unknown> {
  return typeof value === 'object' && value !== null && typeof (value as { then?: unknown }).then === 'function';
}

/** True for what `denied` made, also in another copy of this package. */
function isDenied(value: unknown): value is DeniedError {
  return value instanceof DeniedError || (value instanceof Error && value.name === 'DeniedError' && 'denial' in value);
}

function explain({ rule, got, allowed }: { rule: string; got: unknown; allowed: unknown }): string {
  if (rule === 'required') return 'is missing';
  if (rule === 'additionalProperties') return 'is not a parameter';
  return `breaks the rule ${rule}: ${JSON.stringify(allowed)} allowed, ${JSON.stringify(got) ?? String(got)} given`;
}
