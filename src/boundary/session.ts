/** `run` and `runSync`: drive a program with handler functions and contracts to one outcome. The only place that may wait. */
import { compileSource } from '../interpreter/compile-source.ts';
import { ConversionError, OptionError, PromiseInRunSyncError, RunError } from '../interpreter/errors.ts';
import type { Execution } from '../interpreter/execution.ts';
import { checkOptions } from '../interpreter/options.ts';
import type { CallAnswer } from '../interpreter/outstanding.ts';
import type { TakenCall } from '../interpreter/pending-call.ts';
import { checkCode, checkFilename, makeMeter, type StartOptions, startExecution } from '../interpreter/program.ts';
import { type CallStep, type CallsStep, type LimitStep, stepAt } from '../interpreter/step.ts';
import type { Approvals } from './approvals.ts';
import type { Builtins } from './builtin/builtins.ts';
import { CallLog } from './call-log.ts';
import { hostClock, newRunId, startTimer } from './clock.ts';
import { Contract } from './contract.ts';
import { DeniedError } from './denial.ts';
import { type FunctionOptions, type Handler, type Handlers, readHandlers } from './functions.ts';
import { raiseFor } from './handler-error.ts';
import type { JournalOptions, Recorder } from './journal/recorder.ts';
import { openJournal, type Past, type RunJournal, startOf } from './journal/run-journal.ts';
import type { JournalStore } from './journal/store.ts';
import type { CallOutcome, CallRecord, Outcome, OutcomeBase } from './outcome.ts';
import { makePipeline, type Pipeline, type ServedCall } from './pipeline.ts';
import type { Policy } from './policies/table.ts';
import { withQuestions } from './questions.ts';
import { redactGiven } from './redact.ts';

/** Options of `run` and `runSync`. */
export interface RunOptions extends Omit<StartOptions, 'functions' | 'asyncFunctions'>, FunctionOptions {
  /** Asked in this order about every call; with policies, every function is a contract. */
  readonly policies?: readonly Policy[];
  /** Names the run to the handlers of contracts; one that no other run has, unless given. */
  readonly runId?: string;
  /** Where the run is journaled: a store, or a store with options. */
  readonly journal?: JournalStore | JournalOptions;
  /** Name in tracebacks; `<program>` unless given. */
  readonly filename?: string;
  /** False: the last expression's value is not wanted, so the run is no error where it cannot cross. */
  readonly value?: boolean;
}

const OPTIONS = [
  'inputs',
  'functions',
  'asyncFunctions',
  'limits',
  'print',
  'clock',
  'exact',
  'filename',
  'value',
  'pins',
  'policies',
  'runId',
  'builtins',
  'journal',
];

/** Where the run can wait, so can the program. */
export const WAITING: Builtins = { clock: { sleep: true } };

/** Runs a program; handlers may return promises. Throws only for misuse by the host. */
export async function run(code: string, options: RunOptions = {}): Promise<Outcome> {
  const run = openRun(code, options, WAITING);
  if (!(run instanceof ServedRun)) return run;
  try {
    return await drive(run);
  } finally {
    run.closeJournal();
  }
}

/** Runs a program without ever waiting: a handler that returns a promise is misuse. */
export function runSync(code: string, options: RunOptions = {}): Outcome {
  const run = openRun(code, options);
  if (!(run instanceof ServedRun)) return run;
  try {
    return driveSync(run);
  } finally {
    run.closeJournal();
  }
}

/** Takes a run to its end, waiting where handlers give promises. `isAtStop`: the run stands at calls already. */
export async function drive(run: ServedRun, isAtStop = false): Promise<Outcome> {
  for (let isStopped = isAtStop; ; isStopped = false) {
    const outcome = isStopped ? null : run.advance();
    if (outcome !== null) return outcome;
    for (let waiting = run.serve(); waiting !== null; waiting = run.serve()) {
      if (waiting === PAUSED) return run.paused();
      await waiting;
    }
  }
}

/** As `drive`, without waiting. Throws PromiseInRunSyncError. */
export function driveSync(run: ServedRun, isAtStop = false): Outcome {
  for (let isStopped = isAtStop; ; isStopped = false) {
    const outcome = isStopped ? null : run.advance();
    if (outcome !== null) return outcome;
    const waiting = run.serve();
    if (waiting === PAUSED) return run.paused();
    if (waiting !== null) {
      run.letGo('the run does not wait for promises');
      throw new PromiseInRunSyncError(run.callName);
    }
  }
}

/** What `serve` says of a function without a handler. */
const PAUSED = Symbol('paused');

/** Checks the options, compiles, starts; an outcome if the program does not get that far. `defaults`: of `builtins`. */
export function openRun(code: string, options: RunOptions, defaults?: Builtins, past: Past | null = null): ServedRun | Outcome {
  checkRunOptions(options);
  return startRun(code, options, null, defaults, past);
}

/** Throws OptionError for options that a run does not have. */
export function checkRunOptions(options: RunOptions): void {
  checkOptions(options, OPTIONS, 'run');
}

/** Compiles and starts; an outcome if the program does not get that far. */
export function startRun(
  code: string,
  options: RunOptions,
  approvals: Approvals | null,
  defaults?: Builtins,
  past: Past | null = null,
): ServedRun | Outcome {
  refusePauses(options.limits);
  const { inputs, print, exact, limits } = options;
  const read = readHandlers(options, defaults);
  const { handlers, functions, asyncFunctions } = read;
  const filename = checkFilename(options.filename);
  const clock = options.clock === undefined ? hostClock() : options.clock;
  const meter = makeMeter(limits, clock);
  const runId = options.journal === undefined ? options.runId : (options.runId ?? newRunId());
  const pipeline = makePipeline(read, { ...options, clock, runId, approvals });
  const source = checkCode(code);
  const journal = openJournal(options.journal, runId, past);
  const noteStart = (): void =>
    journal?.recorder.started({ ...startOf(read, options, meter), runId: runId as string, code: source, filename });
  try {
    const program = compileSource(source, filename, meter);
    const written = journal === null ? print : journal.recorder.printInto(print);
    const execution = startExecution(program, { inputs, functions, asyncFunctions, print: written, exact }, options.value !== false);
    noteStart();
    return new ServedRun(execution, handlers, pipeline, false, journal);
  } catch (error) {
    const outcome = outcomeOfStart(error, meter);
    if (outcome !== null) {
      noteStart();
      journal?.recorder.ended(outcome);
    }
    journal?.recorder.close();
    if (outcome === null) throw error;
    return outcome;
  }
}

/** How a run ended that did not begin; null for misuse by the host. */
function outcomeOfStart(error: unknown, meter: ReturnType<typeof makeMeter>): Outcome | null {
  const base: OutcomeBase = { prints: [], calls: [], usage: meter.usage() };
  if (error instanceof RunError) return { status: 'error', error, ...base };
  return isLimit(error) ? { status: 'limit', error, ...base } : null;
}

/** Throws OptionError for `pauseEvery`: there is nobody to go on after a pause. */
export function refusePauses(limits: RunOptions['limits']): void {
  if (typeof limits === 'object' && limits?.pauseEvery !== undefined)
    throw new OptionError('`limits.pauseEvery` is for programs that are run step by step: compile(code).start().');
}

function isLimit(error: unknown): error is LimitStep['error'] {
  return error instanceof Error && error.name === 'LimitExceeded';
}

/** A run under its handlers, or the runs of a session one after the other. */
export class ServedRun {
  readonly #execution: Execution;
  readonly #handlers: Handlers;
  /** Null without contracts. */
  readonly #pipeline: Pipeline | null;
  readonly #isSession: boolean;
  readonly #journal: RunJournal | null;
  #calls = new CallLog();
  /** True while the program waits for several calls. */
  #isGroup = false;
  /** Handlers at work, by call. */
  readonly #working = new Map<string, PromiseLike<void>>();
  /** Answers that handlers gave, in the order in which they came. */
  readonly #ready = new Map<string, CallAnswer>();
  /** The function whose handler was called last. */
  callName = '';
  /** Calls of contracts that are not answered yet, and the timers of those with a time limit. */
  readonly #served = new Map<string, ServedCall>();
  readonly #timers = new Map<string, () => void>();
  /** Calls that wait for a person. */
  readonly #asked = new Map<string, ServedCall>();

  constructor(execution: Execution, handlers: Handlers, pipeline: Pipeline | null, isSession = false, journal: RunJournal | null = null) {
    this.#execution = execution;
    this.#handlers = pipeline === null ? handlers : withQuestions(handlers, pipeline);
    this.#pipeline = pipeline;
    this.#isSession = isSession;
    this.#journal = journal;
  }

  /** Lets the journal go. */
  closeJournal(): void {
    this.#journal?.recorder.close();
  }

  /** Forgets the records of the run before, as another begins. Handlers still at work for tasks of the session go on. */
  restart(runId: string | null = null): void {
    this.#calls = new CallLog();
    this.#isGroup = false;
    this.#asked.clear();
    this.#pipeline?.restart(runId);
  }

  /** Goes on with a run that was stored at a call, or at several. */
  restore(calls: readonly CallRecord[], isGroup: boolean): void {
    this.#calls = new CallLog(calls);
    this.#isGroup = isGroup;
  }

  /** The calls that were answered. */
  get records(): readonly CallRecord[] {
    return this.#calls.records;
  }

  /** What the run is made of. */
  get parts(): { readonly execution: Execution; readonly pipeline: Pipeline | null; readonly recorder: Recorder | null } {
    return { execution: this.#execution, pipeline: this.#pipeline, recorder: this.#journal?.recorder ?? null };
  }

  /** The calls that the program waits for. */
  get waiting(): readonly TakenCall[] {
    const { outstanding, call } = this.#execution;
    return this.#isGroup ? outstanding.calls : call === null ? [] : [call];
  }

  /** Those of them that wait for a person. */
  get asked(): readonly ServedCall[] {
    return this.waiting.flatMap(({ callId }) => this.#asked.get(callId) ?? []);
  }

  /** Has the calls that wait for a person decided on again. */
  askAgain(): void {
    this.#asked.clear();
  }

  /** Tells the handlers of contracts that are still at work that nobody waits for them. */
  letGo(reason: string): void {
    for (const [callId, served] of this.#served) {
      served.abort(reason);
      this.#working.delete(callId);
    }
    for (const stop of this.#timers.values()) stop();
    this.#served.clear();
    this.#timers.clear();
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
    const { callId, name } = deniedCall.call;
    const contract = this.#handlers.get(name);
    const { args, kwargs } = contract instanceof Contract ? redactGiven(contract, deniedCall.call) : deniedCall.call;
    return this.#end({ status: 'denied', denial: { ...denial, line, call: { callId, name, args, kwargs } }, error });
  }

  paused(): Outcome {
    return this.#end({ status: 'paused', step: stepAt(this.#execution) as CallStep | CallsStep });
  }

  /** Adds what every outcome tells. The records of calls are made when somebody looks at them. */
  #end<const T extends { readonly status: Outcome['status'] }>(ending: T): T & OutcomeBase {
    const log = this.#calls;
    if (this.#pipeline !== null && (!this.#isSession || ending.status === 'limit')) this.letGo('the run is over');
    const base: OutcomeBase = {
      prints: this.#execution.prints,
      get calls() {
        return log.records;
      },
      usage: this.#execution.usage,
    };
    const outcome = Object.assign(base, ending);
    // A run that asks people is noted by whoever asks them.
    if (ending.status !== 'paused' || this.#asked.size === 0) this.#journal?.recorder.ended(outcome as unknown as Outcome);
    return outcome;
  }

  /** Serves what the program waits for: null when an answer is given, a promise after which to ask again, or PAUSED. */
  serve(): PromiseLike<void> | typeof PAUSED | null {
    const journal = this.#journal;
    const isAlone = !this.#isGroup && this.#working.size === 0 && journal?.recall == null;
    if (isAlone && this.#serveAtOnce(this.#execution.call as TakenCall)) return null;
    const calls = this.waiting;
    const isNew = ({ callId }: TakenCall): boolean => !this.#working.has(callId) && !this.#ready.has(callId) && !this.#asked.has(callId);
    // What is known from the journal comes first, so that no handler is called before the program stands where it stood.
    const isRecalled = journal?.recall != null && calls.filter(isNew).filter((call) => this.#recall(call)).length > 0;
    if (!isRecalled) for (const call of calls) if (isNew(call)) this.#begin(call);
    if (this.#isGroup) this.#noteReady();
    const isWaitedFor = new Map(calls.map((call) => [call.callId, call]));
    for (const [callId, answer] of journal === null ? this.#ready : journal.inOrder(this.#ready)) {
      this.#ready.delete(callId);
      const call = isWaitedFor.get(callId);
      // An answer to a call whose task was cancelled meanwhile is of no use.
      if (call === undefined) {
        this.#served.delete(callId);
        continue;
      }
      this.#give(call, answer);
      return null;
    }
    const working = [...this.#working].filter(([callId]) => isWaitedFor.has(callId)).map(([, promise]) => promise);
    return working.length === 0 ? PAUSED : working.length === 1 ? (working[0] as PromiseLike<void>) : Promise.race(working);
  }

  /** The usual case, without detours: one call, a handler that answers synchronously. False if it is not that; then nothing is answered yet. */
  #serveAtOnce(call: TakenCall): boolean {
    const handler = this.#handlers.get(call.name);
    if (this.#ready.size > 0) return false;
    if (typeof handler !== 'function') return handler instanceof Contract && this.#asked.size === 0 && this.#serveContract(handler, call);
    this.callName = call.name;
    if (this.#journal !== null) {
      const { recorder } = this.#journal;
      recorder.requested(call, this.#execution.siteOf(call));
      recorder.dispatched(call, null);
    }
    let answer: CallAnswer;
    try {
      const result = callHandler(handler, call);
      if (isThenable(result)) {
        this.#await(call.callId, result, null);
        return false;
      }
      answer = this.#judge(result, null);
    } catch (error) {
      answer = failure(error);
    }
    this.#give(call, answer);
    return true;
  }

  /** As #serveAtOnce for a contract. */
  #serveContract(contract: Contract, call: TakenCall): boolean {
    this.callName = call.name;
    const recorder = this.#journal?.recorder;
    recorder?.requested(call, this.#execution.siteOf(call));
    const served = (this.#pipeline as Pipeline).decide(contract, call);
    recorder?.decided(call, served);
    if (served.isAsked) {
      this.#asked.set(call.callId, served);
      return false;
    }
    let { answer } = served;
    if (answer === null) {
      recorder?.dispatched(call, contract);
      try {
        const result = served.dispatch();
        if (isThenable(result)) {
          this.#served.set(call.callId, served);
          this.#await(call.callId, result, served);
          return false;
        }
        answer = this.#judge(result, served);
      } catch (error) {
        answer = failure(error);
      }
    }
    this.#give(call, answer, served);
    return true;
  }

  /** Calls the handler; its answer is ready at once or when its promise settles. Nothing happens for a function without a handler. */
  #begin(call: TakenCall): void {
    const { callId } = call;
    const handler = this.#handlers.get(call.name);
    const recorder = this.#journal?.recorder;
    recorder?.requested(call, this.#execution.siteOf(call), handler == null);
    if (handler === null || handler === undefined) return;
    this.callName = call.name;
    if (this.#isGroup) this.#journal?.began(call);
    const served = handler instanceof Contract ? (this.#pipeline as Pipeline).decide(handler, call) : null;
    if (served !== null) {
      recorder?.decided(call, served);
      if (served.isAsked) {
        this.#asked.set(callId, served);
        return;
      }
      this.#served.set(callId, served);
      if (served.answer !== null) {
        this.#ready.set(callId, served.answer);
        return;
      }
    }
    recorder?.dispatched(call, served?.contract ?? null);
    try {
      const result = served === null ? callHandler(handler as Handler, call) : served.dispatch();
      if (isThenable(result)) this.#await(callId, result, served);
      else this.#ready.set(callId, this.#judge(result, served));
    } catch (error) {
      this.#ready.set(callId, failure(error));
    }
  }

  /** Has the answer ready that the journal holds; false if it holds none. Decided on again all the same, for what policies count. */
  #recall(call: TakenCall): boolean {
    const { recorder, recall } = this.#journal as RunJournal;
    const known = recall?.find(call) ?? null;
    if (known === null) return false;
    recorder.requested(call, this.#execution.siteOf(call));
    const handler = this.#handlers.get(call.name);
    let { answer } = known;
    if (handler instanceof Contract) {
      const served = (this.#pipeline as Pipeline).decide(handler, call, known.clock);
      this.#served.set(call.callId, served);
      if (known.isNew) {
        recorder.decided(call, served);
        answer = served.answer ?? answer;
      }
    }
    this.#ready.set(call.callId, answer);
    return true;
  }

  /** Journals answers that are ready as early as can be: the program may be long about the first of them. */
  #noteReady(): void {
    const journal = this.#journal;
    if (journal === null) return;
    for (const [callId, answer] of this.#ready) journal.noteEarly(callId, named(answer, this.#served.get(callId)));
  }

  /** What a handler returned, as an answer. */
  #judge(result: unknown, served: ServedCall | null): CallAnswer {
    if (isDenied(result)) return { deny: result.denial };
    return served === null ? { value: result } : (this.#pipeline as Pipeline).settle(served, result);
  }

  /** Has the answer of a handler's promise ready when it settles, or when its time is up. */
  #await(callId: string, result: PromiseLike<unknown>, served: ServedCall | null): void {
    const done = (answer: () => CallAnswer): void => {
      // An answer after the time was up, or after the run.
      if (served !== null && this.#served.get(callId) !== served) return;
      if (this.#ready.has(callId)) return;
      this.#timers.get(callId)?.();
      this.#timers.delete(callId);
      this.#working.delete(callId);
      this.#ready.set(callId, answer());
    };
    const settled = result.then(
      (value) => done(() => this.#judge(value, served)),
      (error) => done(() => failure(error)),
    );
    const timeoutMs = served?.contract.timeoutMs ?? null;
    this.#working.set(
      callId,
      timeoutMs === null ? settled : Promise.race([settled, this.#timeUp(callId, timeoutMs, served as ServedCall, done)]),
    );
  }

  #timeUp(callId: string, timeoutMs: number, served: ServedCall, done: (answer: () => CallAnswer) => void): Promise<void> {
    return new Promise((resolve) => {
      const stop = startTimer(timeoutMs, () => {
        const reason = `it did not answer within ${timeoutMs} ms`;
        done(() => served.deny('host.timeout', { reason }));
        served.abort(reason);
        resolve();
      });
      this.#timers.set(callId, stop);
    });
  }

  #give(call: TakenCall, answer: CallAnswer, known?: ServedCall): void {
    const served = known ?? (this.#pipeline === null ? undefined : this.#served.get(call.callId));
    if (served !== undefined && served !== known) this.#served.delete(call.callId);
    let outcome: CallOutcome;
    let given = named(answer, served);
    try {
      outcome = this.#answer(call, given);
    } catch (error) {
      if (!(error instanceof ConversionError)) throw error;
      given = named({ deny: { code: 'host.error', message: `${call.name}(): ${error.message}` } }, served);
      outcome = this.#answer(call, given);
    }
    this.#journal?.noteAnswer(call, given, served);
    this.#calls.add(call, outcome, served);
  }

  /** Answers a call that the program waits for, in place of its handler. */
  answerCall(call: TakenCall, answer: CallAnswer): void {
    this.#give(call, answer);
  }

  #answer(call: TakenCall, answer: CallAnswer): CallOutcome {
    const execution = this.#execution;
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
}

/** Denials of a contract's calls name the contract and the decision. */
function named(answer: CallAnswer, served: ServedCall | undefined): CallAnswer {
  if (served === undefined || !('deny' in answer)) return answer;
  return { deny: { contract: served.contract.label, decisionId: served.decisionId, ...answer.deny } };
}

function outcomeOf(answer: Exclude<CallAnswer, { deny: unknown }> | CallAnswer): CallOutcome {
  if ('raise' in answer) return { status: 'error', ...answer.raise };
  return { status: 'result', value: 'value' in answer ? answer.value : undefined };
}

/** What a handler threw, as an answer. */
function failure(error: unknown): CallAnswer {
  return isDenied(error) ? { deny: error.denial } : { raise: raiseFor(error) };
}

/** The answer of a test that a proxy may make throw; then false. */
function isSafely(test: () => boolean): boolean {
  try {
    return test();
  } catch {
    return false;
  }
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
