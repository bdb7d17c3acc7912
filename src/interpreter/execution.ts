/** One run of a program: drives the machine from stop to stop and turns each stop into host values. Steps and `run` are thin layers over it. */
import { LimitExceeded } from '../limits/limits.ts';
import type { Usage } from '../limits/meter.ts';
import type { PyModule } from '../objects/callable.ts';
import { PyDict } from '../objects/containers.ts';
import { newException, type PyBaseException } from '../objects/errors.ts';
import type { Value } from '../objects/object.ts';
import { Machine } from '../vm/machine.ts';
import { type ConvertOptions, toGuest, toHost } from './convert.ts';
import { pristineBuiltins } from './builtins.ts';
import { completeDenial } from './check-denial.ts';
import type { Denial, DenialInput } from './denial.ts';
import { ConversionError, RunError } from './errors.ts';
import { frozenHooks, frozenText } from './frozen-loader.ts';
import { exceptionFromDenial, exceptionFromHost, type HostRaise } from './host-errors.ts';
import { internalError } from './internal-error.ts';
import { boundaryClasses, importModule, type ModuleCache } from './modules.ts';
import { makeGlobals, hostModules } from './names.ts';
import type { CompiledProgram } from './compile-source.ts';
import { makeReport, readFrames, type ReportContext } from './report.ts';
import { formatReport } from './traceback.ts';

/** How a run is started; checked by the caller. */
export interface ExecutionOptions extends ConvertOptions {
  readonly inputs: Readonly<Record<string, unknown>>;
  /** Dotted names of the functions that the host answers. */
  readonly functions: readonly string[];
  /** Called with each piece of text the program prints. */
  readonly print: ((text: string, stream: 'stdout' | 'stderr') => void) | null;
  /** False: the value of the last expression is not wanted, so it need not be able to cross. */
  readonly wantsValue: boolean;
}

/** How a stretch of running ended. */
export type Stop = 'call' | 'done' | 'raised' | 'limit';

/** The external call a run is stopped at. */
export interface PendingCall {
  readonly callId: string;
  readonly name: string;
  readonly args: unknown[];
  readonly kwargs: Record<string, unknown>;
}

/** A denial and the call it answered. */
export interface DeniedCall {
  readonly denial: Denial;
  readonly call: PendingCall;
  readonly line: number | null;
}

/** State of a run. `advance` may be called at the start and after each answer. */
export class Execution {
  readonly prints: string[] = [];
  /** Valid after 'done'. */
  value: unknown = undefined;
  /** Valid after 'call'. */
  call: PendingCall | null = null;
  /** Valid after 'raised'. */
  error: RunError | null = null;
  /** The denial behind `error`, if the host made it. */
  deniedCall: DeniedCall | null = null;
  /** Valid after 'limit'. */
  limit: LimitExceeded | null = null;
  readonly #machine: Machine;
  readonly #program: CompiledProgram;
  readonly #options: ExecutionOptions;
  readonly #modules: ModuleCache;
  #globals = new PyDict();
  #callCount = 0;
  /** What the host's own print function threw. */
  #printFailure: { readonly error: unknown } | null = null;
  readonly #denials = new WeakMap<PyBaseException, DeniedCall>();

  /** Throws ConversionError for inputs that cannot cross. */
  constructor(program: CompiledProgram, options: ExecutionOptions) {
    this.#program = program;
    this.#options = options;
    this.#modules = { loaded: new Map<string, PyModule>() };
    this.#machine = new Machine({
      meter: program.meter,
      builtins: pristineBuiltins(),
      ...frozenHooks(),
      importModule: (machine, name) => importModule(machine, name, this.#modules),
      write: (text, stream) => this.#write(text, stream),
    });
    try {
      this.#globals = makeGlobals(this.#machine, options.inputs, options.functions);
      for (const [name, module] of hostModules(this.#globals, options.functions)) this.#modules.loaded.set(name, module);
      this.#machine.start(this.#machine.load(program.code), this.#globals);
    } catch (error) {
      if (!(error instanceof LimitExceeded)) throw error;
      this.limit = error;
    }
  }

  get usage(): Usage {
    return this.#machine.meter.usage();
  }

  /** Line of the program that makes the pending call. */
  get line(): number | null {
    const { frames, depth } = this.#machine;
    for (let i = depth; i >= 0; i--) {
      const { fn, pc } = frames[i];
      if (!fn.code.isHidden) return fn.code.code.linetable[pc] || null;
    }
    return null;
  }

  /** Runs until the next stop. Throws only what the host's own `print` threw. */
  advance(): Stop {
    const { meter } = this.#machine;
    meter.resumeClock();
    try {
      return this.limit === null ? this.#run() : 'limit';
    } catch (error) {
      return this.#stopByFailure(error);
    } finally {
      meter.pauseClock();
    }
  }

  #run(): Stop {
    const machine = this.#machine;
    for (;;) {
      switch (machine.run()) {
        case 'done':
          return this.#finish(machine.result);
        case 'raised':
          return this.#fail(machine.error as PyBaseException);
        case 'call':
          if (this.#takeCall()) return 'call';
      }
    }
  }

  /** Converts the call's arguments; false if they cannot cross: then the guest gets a TypeError. */
  #takeCall(): boolean {
    const machine = this.#machine;
    const { name, args, kwargs } = machine.call as NonNullable<Machine['call']>;
    try {
      const hostArgs: unknown[] = [];
      for (let i = 0; i < args.length; i++) hostArgs.push(toHost(machine, args[i], `${name}() argument ${i + 1}`, this.#options));
      const hostKwargs = kwargs === null ? {} : this.#hostKwargs(name, kwargs);
      this.#callCount += 1;
      this.call = { callId: `call-${this.#callCount}`, name, args: hostArgs, kwargs: hostKwargs };
      return true;
    } catch (error) {
      if (!(error instanceof ConversionError)) throw error;
      machine.resumeError(newException('TypeError', error.message.replace(/\.$/, '')));
      return false;
    }
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
      return this.#fail(newException('TypeError', error.message.replace(/\.$/, '')));
    }
  }

  #fail(error: PyBaseException): Stop {
    const report = makeReport(error, this.#reportContext());
    const frames = readFrames(error.traceback);
    const { filename, lines } = this.#program;
    this.deniedCall = this.#denials.get(error) ?? null;
    const traceback = formatReport(report, (name) => (name === filename ? lines() : undefined)).replace(/\n$/, '');
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
    const failure = internalError(error, this.#machine.meter);
    if (failure instanceof LimitExceeded) {
      this.limit = failure;
      return 'limit';
    }
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

  /** A limit passed while the answer is brought in ends the run at the next `advance`. */
  #answer(act: () => void): void {
    try {
      act();
      this.call = null;
    } catch (error) {
      if (!(error instanceof LimitExceeded)) throw error;
      this.call = null;
      this.limit = error;
    }
  }
}
