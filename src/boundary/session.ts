/** `run` and `runSync`: drive a program with handler functions and contracts to one outcome. The only place that may wait. */
import { compileSource } from '../interpreter/compile-source.ts';
import { ConversionError, OptionError, PromiseInRunSyncError, RunError } from '../interpreter/errors.ts';
import type { Execution } from '../interpreter/execution.ts';
import { checkOptions } from '../interpreter/options.ts';
import type { CallAnswer } from '../interpreter/outstanding.ts';
import type { TakenCall } from '../interpreter/pending-call.ts';
import { checkCode, checkFilename, makeMeter, type StartOptions, startExecution } from '../interpreter/program.ts';
import { type LimitStep, stepAtCall, stepAtCalls } from '../interpreter/step.ts';
import { CallLog } from './call-log.ts';
import { hostClock } from './clock.ts';
import { Contract } from './contract.ts';
import type { CallContext } from './contract-spec.ts';
import { DeniedError } from './denial.ts';
import { raiseFor } from './handler-error.ts';
import type { CallOutcome, Outcome, OutcomeBase } from './outcome.ts';

/** A host function: gets the positional arguments, then the keyword arguments, if there are any, as one object. */
export type Handler = (...args: never[]) => unknown;

/** The functions of a run: handlers and contracts by name, `null` for one that pauses the run; or contracts under their own names. */
export type Functions = Readonly<Record<string, Handler | Contract | null>> | readonly Contract[];

/** Options of `run` and `runSync`. */
export interface RunOptions extends Omit<StartOptions, 'functions' | 'asyncFunctions'> {
  readonly functions?: Functions;
  /** As `functions`, for those that are `async def` to the program: `run` serves their calls in parallel, `runSync` one after the other. */
  readonly asyncFunctions?: Functions;
  /** Name in tracebacks; `<program>` unless given. */
  readonly filename?: string;
  /** False: the last expression's value is not wanted, so the run is no error where it cannot cross. */
  readonly value?: boolean;
}

const OPTIONS = ['inputs', 'functions', 'asyncFunctions', 'limits', 'print', 'clock', 'exact', 'filename', 'value'];

/** Runs a program; handlers may return promises. Throws only for misuse by the host. */
export async function run(code: string, options: RunOptions = {}): Promise<Outcome> {
  const run = openRun(code, options);
  return run instanceof ServedRun ? drive(run) : run;
}

/** Runs a program without ever waiting: a handler that returns a promise is misuse. */
export function runSync(code: string, options: RunOptions = {}): Outcome {
  const run = openRun(code, options);
  return run instanceof ServedRun ? driveSync(run) : run;
}

/** Takes a run to its end, waiting where handlers give promises. */
export async function drive(run: ServedRun): Promise<Outcome> {
  for (;;) {
    const outcome = run.advance();
    if (outcome !== null) return outcome;
    for (let waiting = run.serve(); waiting !== null; waiting = run.serve()) {
      if (waiting === PAUSED) return run.paused();
      await waiting;
    }
  }
}

/** As `drive`, without waiting. Throws PromiseInRunSyncError. */
export function driveSync(run: ServedRun): Outcome {
  for (;;) {
    const outcome = run.advance();
    if (outcome !== null) return outcome;
    const waiting = run.serve();
    if (waiting === PAUSED) return run.paused();
    if (waiting !== null) throw new PromiseInRunSyncError(run.callName);
  }
}

/** What `serve` says of a function without a handler. */
const PAUSED = Symbol('paused');

/** Checks the options, compiles, starts; an outcome if the program does not get that far. */
function openRun(code: string, options: RunOptions): ServedRun | Outcome {
  checkOptions(options, OPTIONS, 'run');
  refusePauses(options.limits);
  const { inputs, print, exact, limits } = options;
  const { handlers, functions, asyncFunctions } = readHandlers(options);
  const filename = checkFilename(options.filename);
  const meter = makeMeter(limits, options.clock === undefined ? hostClock() : options.clock);
  const source = checkCode(code);
  try {
    const program = compileSource(source, filename, meter);
    return new ServedRun(startExecution(program, { inputs, functions, asyncFunctions, print, exact }, options.value !== false), handlers);
  } catch (error) {
    const base: OutcomeBase = { prints: [], calls: [], usage: meter.usage() };
    if (error instanceof RunError) return { status: 'error', error, ...base };
    if (isLimit(error)) return { status: 'limit', error, ...base };
    throw error;
  }
}

/** Throws OptionError for `pauseEvery`: there is nobody to go on after a pause. */
export function refusePauses(limits: RunOptions['limits']): void {
  if (typeof limits === 'object' && limits?.pauseEvery !== undefined)
    throw new OptionError('`limits.pauseEvery` is for programs that are run step by step: compile(code).start().');
}

function isLimit(error: unknown): error is LimitStep['error'] {
  return error instanceof Error && error.name === 'LimitExceeded';
}

/** Handlers and contracts by name; null pauses the run. */
export type Handlers = ReadonlyMap<string, Handler | Contract | null>;

/** All handlers by name, and which names are asynchronous to the program: those of `asyncFunctions` and concurrent contracts. */
export function readHandlers({ functions = {}, asyncFunctions = {} }: Pick<RunOptions, 'functions' | 'asyncFunctions'>): {
  handlers: Handlers;
  functions: string[];
  asyncFunctions: string[];
} {
  const plain = readFunctions(functions);
  const concurrent = readFunctions(asyncFunctions);
  for (const name of concurrent.keys())
    if (plain.has(name)) throw new OptionError(`The function ${name} is in both functions and asyncFunctions.`);
  const isConcurrent = (name: string): boolean => {
    const one = plain.get(name);
    return one instanceof Contract && one.isConcurrent;
  };
  return {
    handlers: new Map([...plain, ...concurrent]),
    functions: [...plain.keys()].filter((name) => !isConcurrent(name)),
    asyncFunctions: [...[...plain.keys()].filter(isConcurrent), ...concurrent.keys()],
  };
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

/** A run under its handlers, or the runs of a session one after the other. */
export class ServedRun {
  readonly #execution: Execution;
  readonly #handlers: Handlers;
  #calls = new CallLog();
  /** True while the program waits for several calls. */
  #isGroup = false;
  /** Handlers at work, by call. */
  readonly #working = new Map<string, PromiseLike<void>>();
  /** Answers that handlers gave, in the order in which they came. */
  readonly #ready = new Map<string, CallAnswer>();
  /** The function whose handler was called last. */
  callName = '';

  constructor(execution: Execution, handlers: Handlers) {
    this.#execution = execution;
    this.#handlers = handlers;
  }

  /** Forgets the records of the run before, as another begins. Handlers still at work for tasks of the session go on. */
  restart(): void {
    this.#calls = new CallLog();
    this.#isGroup = false;
  }

  /** Runs to the next stop; an outcome if that is the end. */
  advance(): Outcome | null {
    const execution = this.#execution;
    const stop = execution.advance();
    this.#isGroup = stop === 'calls';
    switch (stop) {
      case 'call':
      case 'calls':
        return null;
      case 'paused':
        return this.advance(); // Never: refusePauses.
      case 'done':
        return this.#end({ status: 'completed', value: execution.value });
      case 'limit':
        return this.#end({ status: 'limit', error: execution.limit as LimitStep['error'] });
      case 'raised':
        return this.#raised(execution.error as RunError);
    }
  }

  #raised(error: RunError): Outcome {
    const { deniedCall } = this.#execution;
    if (deniedCall === null) return this.#end({ status: 'error', error });
    const { denial, line } = deniedCall;
    const { callId, name, args, kwargs } = deniedCall.call;
    return this.#end({ status: 'denied', denial: { ...denial, line, call: { callId, name, args, kwargs } }, error });
  }

  paused(): Outcome {
    return this.#end({ status: 'paused', step: this.#isGroup ? stepAtCalls(this.#execution) : stepAtCall(this.#execution) });
  }

  /** Adds what every outcome tells. The records of calls are made when somebody looks at them. */
  #end<const T extends object>(ending: T): T & OutcomeBase {
    const log = this.#calls;
    const base: OutcomeBase = {
      prints: this.#execution.prints,
      get calls() {
        return log.records;
      },
      usage: this.#execution.usage,
    };
    return Object.assign(base, ending);
  }

  /** Serves what the program waits for: null when an answer is given, a promise after which to ask again, or PAUSED. */
  serve(): PromiseLike<void> | typeof PAUSED | null {
    if (!this.#isGroup && this.#working.size === 0 && this.#serveAtOnce(this.#execution.call as TakenCall)) return null;
    const calls = this.#isGroup ? this.#execution.outstanding.calls : [this.#execution.call as TakenCall];
    for (const call of calls) {
      if (!this.#working.has(call.callId) && !this.#ready.has(call.callId)) this.#begin(call);
    }
    const isWaitedFor = new Map(calls.map((call) => [call.callId, call]));
    for (const [callId, answer] of this.#ready) {
      this.#ready.delete(callId);
      const call = isWaitedFor.get(callId);
      // An answer to a call whose task was cancelled meanwhile is of no use.
      if (call === undefined) continue;
      this.#give(call, answer);
      return null;
    }
    const working = [...this.#working].filter(([callId]) => isWaitedFor.has(callId)).map(([, promise]) => promise);
    return working.length === 0 ? PAUSED : working.length === 1 ? (working[0] as PromiseLike<void>) : Promise.race(working);
  }

  /** The usual case, without detours: one call, a handler that answers synchronously. False if it is not that; then nothing is answered yet. */
  #serveAtOnce(call: TakenCall): boolean {
    const handler = this.#handlers.get(call.name);
    if (typeof handler !== 'function' || this.#ready.size > 0) return false;
    this.callName = call.name;
    let answer: CallAnswer;
    try {
      const result = callHandler(handler, call);
      if (isThenable(result)) {
        this.#await(call.callId, handler, result);
        return false;
      }
      answer = judge(handler, result);
    } catch (error) {
      answer = failure(error);
    }
    this.#give(call, answer);
    return true;
  }

  /** Calls the handler; its answer is ready at once or when its promise settles. Nothing happens for a function without a handler. */
  #begin(call: TakenCall): void {
    const { callId } = call;
    const handler = this.#handlers.get(call.name);
    if (handler === null || handler === undefined) return;
    this.callName = call.name;
    try {
      const result = handler instanceof Contract ? callContract(handler, call) : callHandler(handler, call);
      if (isThenable(result)) this.#await(callId, handler, result);
      else this.#ready.set(callId, judge(handler, result));
    } catch (error) {
      this.#ready.set(callId, failure(error));
    }
  }

  /** Has the answer of a handler's promise ready when it settles. */
  #await(callId: string, handler: Handler | Contract, result: PromiseLike<unknown>): void {
    const done = (answer: CallAnswer): void => {
      this.#working.delete(callId);
      this.#ready.set(callId, answer);
    };
    this.#working.set(
      callId,
      result.then(
        (value) => done(judge(handler, value)),
        (error) => done(failure(error)),
      ),
    );
  }

  #give(call: TakenCall, answer: CallAnswer): void {
    try {
      this.#calls.add(call, this.#answer(call, answer));
    } catch (error) {
      if (!(error instanceof ConversionError)) throw error;
      this.#calls.add(call, this.#answer(call, { deny: { code: 'host.error', message: `${call.name}(): ${error.message}` } }));
    }
  }

  #answer(call: TakenCall, given: CallAnswer): CallOutcome {
    const execution = this.#execution;
    const answer = this.#named(call, given);
    if (!this.#isGroup && 'value' in answer) {
      execution.resume(answer.value);
      return { status: 'result', value: answer.value };
    }
    if (this.#isGroup) {
      const denial = execution.answerCalls({ [call.callId]: answer }).get(call.callId);
      return denial === undefined ? outcomeOf(answer) : { status: 'denied', denial };
    }
    if ('deny' in answer) return { status: 'denied', denial: execution.deny(answer.deny) };
    if ('raise' in answer) execution.raise(answer.raise);
    else execution.resume(answer.value);
    return outcomeOf(answer);
  }

  /** Denials of a contract's calls name the contract. */
  #named(call: TakenCall, answer: CallAnswer): CallAnswer {
    const handler = this.#handlers.get(call.name);
    return 'deny' in answer && handler instanceof Contract ? { deny: { contract: handler.label, ...answer.deny } } : answer;
  }
}

function outcomeOf(answer: Exclude<CallAnswer, { deny: unknown }> | CallAnswer): CallOutcome {
  if ('raise' in answer) return { status: 'error', ...answer.raise };
  return { status: 'result', value: 'value' in answer ? answer.value : undefined };
}

/** What a handler returned, as an answer. */
function judge(handler: Handler | Contract, result: unknown): CallAnswer {
  if (isDenied(result)) return { deny: result.denial };
  if (!(handler instanceof Contract)) return { value: result };
  const { value, violations } = handler.readResult(result);
  // What was wrong is for the host to read, not for the guest: it may hold what must not cross.
  return violations.length === 0
    ? { value }
    : { deny: { code: 'schema.invalid_result', message: `${handler.name}() gave a result that its contract does not allow` } };
}

/** What a handler threw, as an answer. */
function failure(error: unknown): CallAnswer {
  if (isRefusal(error)) return error.answer;
  return isDenied(error) ? { deny: error.denial } : { raise: raiseFor(error) };
}

/** Carries the answer to a call that never reached its handler. */
class Refusal {
  readonly answer: CallAnswer;
  constructor(answer: CallAnswer) {
    this.answer = answer;
  }
}

function isRefusal(thrown: unknown): thrown is Refusal {
  return isSafely(() => thrown instanceof Refusal);
}

/** The answer of a test that a proxy may make throw; then false. */
function isSafely(test: () => boolean): boolean {
  try {
    return test();
  } catch {
    return false;
  }
}

/** Binds and checks the arguments of a contract's call, then calls its handler. */
function callContract(contract: Contract, call: TakenCall): unknown {
  const { args, typeError } = contract.bind(call.args, call.kwargs);
  if (args === null) throw new Refusal({ raise: { type: 'TypeError', message: typeError } });
  const { value, violations } = contract.readArguments(args);
  const [first] = violations;
  if (first !== undefined) {
    const message = `${contract.name}(): ${first.path === '' ? 'the arguments' : first.path} ${explain(first)}`;
    throw new Refusal({ deny: { code: 'schema.invalid_args', message, violations } });
  }
  const context: CallContext = { callId: call.callId, name: contract.name, version: contract.version };
  return contract.handler(value as Record<string, unknown>, context);
}

function callHandler(handler: Handler, { args, kwargs }: TakenCall): unknown {
  const call = handler as (...args: unknown[]) => unknown;
  for (const _ in kwargs) return call(...args, kwargs);
  return args.length === 1 ? call(args[0]) : call(...args);
}

function isThenable(value: unknown): value is PromiseLike<unknown> {
  return typeof value === 'object' && value !== null && typeof (value as { then?: unknown }).then === 'function';
}

/** True for what `denied` made, also in another copy of this package. */
function isDenied(value: unknown): value is DeniedError {
  return isSafely(() => value instanceof DeniedError || (value instanceof Error && value.name === 'DeniedError' && 'denial' in value));
}

function explain({ rule, got, allowed }: { rule: string; got: unknown; allowed: unknown }): string {
  if (rule === 'required') return 'is missing';
  if (rule === 'additionalProperties') return 'is not a parameter';
  return `breaks the rule ${rule}: ${JSON.stringify(allowed)} allowed, ${JSON.stringify(got) ?? String(got)} given`;
}
