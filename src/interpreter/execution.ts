/** One run of a program: drives the machine from stop to stop and turns each stop into host values. Steps and `run` are thin layers over it. */

import { type Code, CodeFlag } from '../bytecode/code.ts';
import { LimitExceeded } from '../limits/limits.ts';
import type { Meter, Usage } from '../limits/meter.ts';
import { PyFunction, type PyModule } from '../objects/callable.ts';
import { PyDict } from '../objects/containers.ts';
import { newException, type PyBaseException } from '../objects/errors.ts';
import type { PyExternalCall } from '../objects/external-call.ts';
import type { Shape, Value } from '../objects/object.ts';
import { Machine } from '../vm/machine.ts';
import { pristineBuiltins } from './builtins.ts';
import { type CallSite, siteOfMachine } from './call-site.ts';
import { completeDenial } from './check-denial.ts';
import { type ConvertOptions, toGuest, toHost } from './convert.ts';
import type { Denial, DenialInput } from './denial.ts';
import { describeError, describeFrames } from './describe.ts';
import { DRIVERS } from './driver.ts';
import { ConversionError, OptionError, RunError } from './errors.ts';
import { frozenHooks, frozenModuleCode, frozenText } from './frozen-loader.ts';
import { exceptionFromDenial, exceptionFromHost, type HostRaise } from './host-errors.ts';
import { internalError } from './internal-error.ts';
import { boundaryClasses, importMain, importModule, type ModuleCache, redirectedOutput } from './modules.ts';
import { addInputs, hostModules, makeGlobals } from './names.ts';
import { type CallAnswer, CallNames, checkAnswer, type GuestAnswer, Outstanding } from './outstanding.ts';
import { type PendingCall, TakenCall } from './pending-call.ts';
import { makeReport, type ReportContext, readFrames } from './report.ts';
import { GuestObject } from './safe-repr.ts';
import { explainLimit, type SessionState } from './session-state.ts';
import { parseTree } from './syntax-tree.ts';
import { listTokens } from './token-list.ts';
import { formatReport } from './traceback.ts';

/** How runs are started; checked by the caller. */
export interface ExecutionOptions extends ConvertOptions {
  /** Dotted names of the functions that the host answers. */
  readonly functions: readonly string[];
  /** Those that give awaitables: several of their calls can be outstanding at once. */
  readonly asyncFunctions: readonly string[];
  /** Called with each piece of text the program prints. */
  readonly print: ((text: string, stream: 'stdout' | 'stderr') => void) | null;
  /** False: the value of the last expression is not wanted, so it need not be able to cross. */
  readonly wantsValue: boolean;
  /** Of a session: the namespace lives on after a run, for the next one. */
  readonly session: SessionState | null;
}

/** How a stretch of running ended. */
export type Stop = 'call' | 'calls' | 'paused' | 'done' | 'raised' | 'limit';

/** A denial and the call it answered. */
export interface DeniedCall {
  readonly denial: Denial;
  readonly call: PendingCall;
  readonly line: number | null;
}

/** All that a dump holds of a run besides its prints; live. */
export interface ExecutionParts {
  readonly machine: Machine;
  readonly options: ExecutionOptions;
  readonly globals: PyDict;
  /** The namespace of the code that runs a program which awaits. */
  readonly driver: PyDict;
  readonly modules: Map<string, PyModule>;
  readonly callNames: CallNames;
  readonly outstanding: Outstanding;
  readonly call: TakenCall | null;
  readonly denials: WeakMap<PyBaseException, DeniedCall>;
}

/** The keyword arguments of most calls; frozen, since they share it. */
const NO_KEYWORDS: Record<string, unknown> = Object.freeze({});

/** A namespace and the run in it. `begin` comes first, then `advance`, which may be called again after each answer. */
export class Execution {
  /** What the run has printed. */
  prints: string[] = [];
  /** Valid after 'done'. */
  value: unknown = undefined;
  /** Valid after 'call'. */
  call: TakenCall | null = null;
  /** Valid after 'raised'. */
  error: RunError | null = null;
  /** The denial behind `error`, if the host made it. */
  deniedCall: DeniedCall | null = null;
  /** Valid after 'limit'. */
  limit: LimitExceeded | null = null;
  /** Counts the runs begun and given up, so that a step of one that is over is known. */
  turn = 0;
  /** True after a bug of the engine. */
  isBroken = false;
  /** True if it was loaded from a dump that nobody signed: what looks like a bug of the engine may be the dump's. */
  isUnsigned = false;
  readonly #machine: Machine;
  readonly #options: ExecutionOptions;
  readonly #modules: ModuleCache;
  #globals = new PyDict();
  /** The namespace of the code that runs a program which awaits: it holds the event loop of a session. */
  #driver = new PyDict();
  readonly #callNames = new CallNames();
  /** Valid after 'calls'. */
  readonly outstanding: Outstanding;
  /** What the host's own print function threw. */
  #printFailure: { readonly error: unknown } | null = null;
  readonly #denials = new WeakMap<PyBaseException, DeniedCall>();

  /** `dictRoot`: the layouts of a dump's dicts begin here. */
  constructor(meter: Meter, options: ExecutionOptions, dictRoot?: Shape) {
    this.#options = options;
    this.#modules = { loaded: new Map<string, PyModule>() };
    this.#machine = new Machine({
      meter,
      dictRoot,
      builtins: pristineBuiltins(),
      ...frozenHooks(),
      roots: () => [this.#globals, this.#driver, ...this.#modules.loaded.values()],
      importModule: (machine, name) =>
        name === '__main__' ? importMain(this.#globals, this.#modules) : importModule(machine, name, this.#modules),
      loadedModules: () => this.#modules.loaded,
      loadedModule: (name) => this.#modules.loaded.get(name)?.dict,
      redirectedOutput: () => redirectedOutput(this.#modules),
      write: (text, stream) => this.#write(text, stream),
      describeFrames,
      parseTree,
      describeError: (error, traceback, shown) => describeError(error, traceback, shown, this.#reportContext()),
      listTokens,
    });
    this.outstanding = new Outstanding(this.#machine, this.#callNames, options);
    this.#globals = makeGlobals(options);
    for (const [name, module] of hostModules(this.#globals, [...options.functions, ...options.asyncFunctions]))
      this.#modules.loaded.set(name, module);
    if (options.functions.includes('fs.read')) this.#globals.setStr('open', this.#machine.frozen('open_file'));
  }

  /** What dumps hold. */
  get parts(): ExecutionParts {
    return {
      machine: this.#machine,
      options: this.#options,
      globals: this.#globals,
      driver: this.#driver,
      modules: this.#modules.loaded,
      callNames: this.#callNames,
      outstanding: this.outstanding,
      call: this.call,
      denials: this.#denials,
    };
  }

  /** Takes over the namespaces of a dump. */
  restore(globals: PyDict, driver: PyDict): void {
    this.#globals = globals;
    this.#driver = driver;
  }

  /**
   * Begins a run of what `compile` gives, with `inputs` among its globals. A program that does not compile is over at once.
   * Throws ConversionError for inputs that cannot cross, and there is no run then.
   */
  begin(compile: () => Code, inputs: Readonly<Record<string, unknown>>): void {
    this.turn += 1;
    this.prints = [];
    this.value = undefined;
    this.error = null;
    this.deniedCall = null;
    this.limit = null;
    try {
      const code = compile();
      addInputs(this.#machine, this.#globals, inputs);
      this.#start(code);
    } catch (error) {
      if (error instanceof LimitExceeded) this.#limitBy(error);
      else if (error instanceof RunError) this.error = error;
      else throw error;
    }
  }

  #limitBy(limit: LimitExceeded): void {
    if (this.isStopped) this.#machine.abandon();
    const { session } = this.#options;
    this.limit = session === null ? limit : explainLimit(session, limit);
  }

  /** A program that awaits at its top is a coroutine, which an event loop runs: its own, or the session's. */
  #start(code: Code): void {
    const machine = this.#machine;
    const loaded = machine.load(code);
    if ((code.flags & CodeFlag.COROUTINE) === 0) {
      machine.start(loaded, this.#globals);
      return;
    }
    const driver = this.#driver;
    const isSession = this.#options.session !== null;
    const how = isSession ? 'run_in_session' : 'run_program';
    driver.setStr('run', machine.frozen(how));
    driver.setStr('main', new PyFunction(loaded, this.#globals, null));
    const name = isSession ? 'driver.session' : 'driver.program';
    machine.start(machine.load(frozenModuleCode(name, DRIVERS[name])), driver);
  }

  /** True while a run is under way, stopped for the host. */
  get isStopped(): boolean {
    return this.#machine.depth >= 0;
  }

  /** Gives up the run that is under way: what it has done so far stays. */
  giveUp(): void {
    this.turn += 1;
    this.call = null;
    this.#machine.abandon();
    this.#abandonLoop();
  }

  get usage(): Usage {
    return this.#machine.meter.usage();
  }

  /** Returns where the program makes a call that it waits for. */
  siteOf(call: TakenCall): CallSite {
    return call === this.call ? siteOfMachine(this.#machine) : this.outstanding.siteOf(call.callId);
  }

  /** Line of the program that makes the pending call. */
  get line(): number | null {
    return this.#machine.line();
  }

  /** Runs until the next stop. Throws only what the host's own `print` threw. */
  advance(): Stop {
    const { meter } = this.#machine;
    meter.resumeClock();
    try {
      if (this.error !== null) return 'raised';
      return this.limit === null ? this.#run() : 'limit';
    } catch (error) {
      return this.#stopByFailure(error);
    } finally {
      meter.pauseClock();
      if (this.#options.session !== null && !this.isStopped) this.#rest();
    }
  }

  /** Between the runs of a session: keeps only what names can reach, and counts it. */
  #rest(): void {
    const machine = this.#machine;
    if (this.limit !== null || this.#printFailure !== null) this.#abandonLoop();
    this.#printFailure = null;
    this.#driver.delete('main');
    machine.rest();
    machine.meter.settleHeap();
  }

  /** The event loop of a run that ended in the middle of it can go on no more; the next run that awaits gets a new one. */
  #abandonLoop(): void {
    this.#driver = new PyDict();
    this.outstanding.forget();
    this.#modules.loaded.get('asyncio')?.dict.setStr('_running_loop', null);
  }

  #run(): Stop {
    const machine = this.#machine;
    for (;;) {
      switch (machine.run()) {
        case 'done':
          return this.#finish(machine.result);
        case 'raised':
          return this.#fail(machine.error as PyBaseException);
        case 'paused':
          return 'paused';
        case 'call':
          if (machine.call?.group != null) {
            if (this.#takeCalls(machine.call.group)) return 'calls';
          } else if (this.#takeCall()) return 'call';
      }
    }
  }

  /** Converts the call's arguments; false if they cannot cross: then the guest gets a TypeError. */
  #takeCall(): boolean {
    const machine = this.#machine;
    const { name, args, kwargs } = machine.call as NonNullable<Machine['call']>;
    try {
      // Arrays of exactly this size: records of calls live as long as the run.
      const hostArgs = new Array<unknown>(args.length);
      for (let i = 0; i < args.length; i++) {
        const arg = args[i];
        // Most arguments need no conversion and no name for errors.
        hostArgs[i] = typeof arg === 'object' && arg !== null ? toHost(machine, arg, `${name}() argument ${i + 1}`, this.#options) : arg;
      }
      const hostKwargs = kwargs === null ? NO_KEYWORDS : this.#hostKwargs(name, kwargs);
      this.call = new TakenCall(this.#callNames.next(machine.taskPath), name, hostArgs, hostKwargs);
      return true;
    } catch (error) {
      if (!(error instanceof ConversionError)) throw error;
      machine.resumeError(newException('TypeError', error.message.replace(/\.$/, '')));
      return false;
    }
  }

  /** As #takeCall for several calls: false if some were refused, and the program goes on. */
  #takeCalls(group: readonly PyExternalCall[]): boolean {
    const refused = this.outstanding.take(group);
    if (refused.length > 0) this.outstanding.give(refused);
    return refused.length === 0;
  }

  #hostKwargs(name: string, kwargs: PyDict): Record<string, unknown> {
    return toHost(this.#machine, kwargs, `${name}() keyword arguments`, this.#options) as Record<string, unknown>;
  }

  #finish(result: Value): Stop {
    if (!this.#options.wantsValue) return 'done';
    try {
      this.value = toHost(this.#machine, result, "the program's value", this.#options);
      return 'done';
    } catch (error) {
      if (!(error instanceof ConversionError)) throw error;
      if (this.#options.session === null) return this.#fail(newException('TypeError', error.message.replace(/\.$/, '')));
      this.value = new GuestObject(result);
      return 'done';
    }
  }

  #fail(error: PyBaseException): Stop {
    const report = makeReport(error, this.#reportContext());
    const frames = readFrames(error.traceback);
    this.deniedCall = this.#denials.get(error) ?? null;
    const traceback = formatReport(report).replace(/\n$/, '');
    this.error = new RunError('python.exception', {
      type: report.type,
      message: report.message,
      args: error.args.items.map((arg) => this.#tryHost(arg)),
      traceback,
      notes: report.notes,
      line: frames.at(-1)?.line ?? null,
      denial: this.deniedCall?.denial ?? null,
    });
    return 'raised';
  }

  #tryHost(value: Value): unknown {
    try {
      return toHost(this.#machine, value, 'argument', this.#options);
    } catch (error) {
      if (error instanceof ConversionError) return null;
      throw error;
    }
  }

  #reportContext(): ReportContext {
    const machine = this.#machine;
    const moduleDict = (name: string): PyDict | undefined => this.#modules.loaded.get(name)?.dict;
    return { text: (v, how) => frozenText(machine, v, how), globals: this.#globals, builtins: machine.builtins, moduleDict };
  }

  #stopByFailure(error: unknown): Stop {
    if (this.#printFailure !== null) throw this.#printFailure.error;
    const failure = internalError(error, this.#machine.meter, this.isUnsigned);
    if (failure instanceof LimitExceeded) {
      this.#limitBy(failure);
      return 'limit';
    }
    this.isBroken = true;
    this.error = failure;
    return 'raised';
  }

  #write(text: string, stream: 'stdout' | 'stderr'): void {
    if (stream === 'stdout') this.prints.push(text);
    if (this.#options.print === null) return;
    try {
      this.#options.print(text, stream);
    } catch (error) {
      this.#printFailure = { error };
      throw error;
    }
  }

  // ---- answers -----------------------------------------------------------------------------------

  /** Answers the pending call with a value. Throws ConversionError, and the call stays pending. */
  resume(value: unknown): void {
    this.#answer(() => this.#machine.resume(toGuest(this.#machine, value, 'the result')));
  }

  /** Answers with a Python exception. Throws OptionError, and the call stays pending. */
  raise(error: HostRaise): void {
    const exception = exceptionFromHost(error);
    this.#answer(() => this.#machine.resumeError(exception));
  }

  /** Answers with a denial and returns it with everything filled in. Throws OptionError or ConversionError, and the call stays pending. */
  deny(input: DenialInput): Denial {
    const denial = completeDenial(input);
    const call = this.call as PendingCall;
    const { line } = this;
    this.#answer(() => {
      const exception = exceptionFromDenial(this.#machine, denial, boundaryClasses(this.#machine, this.#modules));
      this.#denials.set(exception, { denial, call, line });
      this.#machine.resumeError(exception);
    });
    return denial;
  }

  /** Answers some of the outstanding calls; returns the denials among the answers, filled in. Throws OptionError or ConversionError, and all calls stay pending. */
  answerCalls(answers: Readonly<Record<string, CallAnswer>>): Map<string, Denial> {
    const denials = new Map<string, Denial>();
    const entries = Object.entries(answers);
    if (entries.length === 0) throw new OptionError('At least one call must be answered.');
    for (const [callId, answer] of entries) {
      this.outstanding.find(callId);
      checkAnswer(callId, answer);
      if ('deny' in answer) denials.set(callId, completeDenial(answer.deny));
    }
    this.#answer(() =>
      this.outstanding.give(
        entries.map(([callId, answer]) =>
          'deny' in answer ? this.#denyCall(callId, denials.get(callId) as Denial) : this.outstanding.answer(callId, answer),
        ),
      ),
    );
    return denials;
  }

  #denyCall(callId: string, denial: Denial): GuestAnswer {
    const exception = exceptionFromDenial(this.#machine, denial, boundaryClasses(this.#machine, this.#modules));
    this.#denials.set(exception, { denial, call: this.outstanding.find(callId), line: this.outstanding.lineOf(callId) });
    return this.outstanding.failure(callId, exception);
  }

  /** A limit passed while the answer is brought in ends the run at the next `advance`. */
  #answer(act: () => void): void {
    try {
      act();
      this.call = null;
    } catch (error) {
      if (error instanceof LimitExceeded) {
        this.call = null;
        this.#limitBy(error);
      } else if (this.isUnsigned && !(error instanceof ConversionError) && !(error instanceof OptionError)) this.#stopByFailure(error);
      else throw error;
    }
  }
}
