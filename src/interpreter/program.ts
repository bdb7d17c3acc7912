/** `compile` and `Program`: a compiled program that can be started any number of times. */
import type { Limits } from '../limits/limits.ts';
import { Meter } from '../limits/meter.ts';
import { type CompiledProgram, compileSource } from './compile-source.ts';
import { OptionError } from './errors.ts';
import { Execution } from './execution.ts';
import { checkFunction, checkLimits, checkNames, checkOptions } from './options.ts';
import { nextStep, type Step } from './step.ts';

const MAX_FUNCTIONS = 100_000;

/** Options of `compile`. */
export interface CompileOptions {
  /** Name in tracebacks; `<program>` unless given. */
  readonly filename?: string;
  /** Bound the compilation itself: `sourceBytes`, `fuel`, `memory`. */
  readonly limits?: Limits;
}

/** Options of `program.start`. */
export interface StartOptions {
  /** Host values that become globals of the program. */
  readonly inputs?: Readonly<Record<string, unknown>>;
  /** Names of the functions that the host answers; dots become namespaces. */
  readonly functions?: readonly string[];
  /** Names of those that are `async def` to the program: their calls can be outstanding together, and the run stops with a step of kind 'calls'. */
  readonly asyncFunctions?: readonly string[];
  readonly limits?: Limits;
  /** Called with each piece of text as it is printed. */
  readonly print?: (text: string, stream: 'stdout' | 'stderr') => void;
  /** Milliseconds from any origin; without it `timeMs` is not checked. */
  readonly clock?: (() => number) | null;
  /** True: floats reach the host as `Float`, so that 1.0 and 1 stay apart. */
  readonly exact?: boolean;
}

export const DEFAULT_FILENAME = '<program>';

/** A compiled program. Holds no state of its runs. */
export class Program {
  readonly filename: string;
  readonly #compiled: CompiledProgram;

  constructor(compiled: CompiledProgram) {
    this.filename = compiled.filename;
    this.#compiled = compiled;
  }

  /** Starts a run and goes to its first stop. Throws OptionError and ConversionError for what the host got wrong. */
  start(options: StartOptions = {}): Step {
    checkOptions(options, ['inputs', 'functions', 'asyncFunctions', 'limits', 'print', 'clock', 'exact'], 'start');
    const meter = makeMeter(options.limits, options.clock);
    return nextStep(startExecution({ ...this.#compiled, meter }, options));
  }
}

/** Compiles a program. Throws RunError for what Python refuses (`type` is SyntaxError and the like), LimitExceeded, OptionError. */
export function compile(code: string, options: CompileOptions = {}): Program {
  checkOptions(options, ['filename', 'limits'], 'compile');
  return new Program(compileSource(checkCode(code), checkFilename(options.filename), makeMeter(options.limits, null)));
}

/** Checks the options that all ways of running share and makes the run. Throws OptionError, ConversionError. */
export function startExecution(program: CompiledProgram, options: StartOptions, wantsValue = true): Execution {
  const { print, exact } = options;
  const inputs = checkInputs(options.inputs);
  const { functions, asyncFunctions } = checkFunctions(options);
  checkNames([...functions, ...asyncFunctions], Object.keys(inputs));
  checkFunction(print, 'print');
  const execution = new Execution(program.meter, {
    functions,
    asyncFunctions,
    print: print ?? null,
    exact: exact === true,
    wantsValue,
    session: null,
  });
  execution.begin(() => program.code, inputs);
  return execution;
}

/** Returns the names of the host's functions. Throws OptionError unless they are arrays. */
export function checkFunctions(options: Pick<StartOptions, 'functions' | 'asyncFunctions'>): {
  functions: readonly string[];
  asyncFunctions: readonly string[];
} {
  const { functions = [], asyncFunctions = [] } = options;
  if (!Array.isArray(functions)) throw new OptionError('`functions` must be an array of names.');
  if (!Array.isArray(asyncFunctions)) throw new OptionError('`asyncFunctions` must be an array of names.');
  // An array may claim any length.
  if (functions.length + asyncFunctions.length > MAX_FUNCTIONS) throw new OptionError(`There are more than ${MAX_FUNCTIONS} functions.`);
  return { functions, asyncFunctions };
}

/** Returns the inputs, none unless given. Throws OptionError. */
export function checkInputs(inputs: unknown): Readonly<Record<string, unknown>> {
  if (inputs === undefined) return {};
  if (typeof inputs !== 'object' || inputs === null) throw new OptionError('`inputs` must be an object.');
  return inputs as Readonly<Record<string, unknown>>;
}

/** Makes the meter of a run. Throws OptionError. */
export function makeMeter(limits: Limits | undefined, clock: (() => number) | null | undefined): Meter {
  checkFunction(clock, 'clock');
  return new Meter(checkLimits(limits), clock ?? null);
}

/** Throws OptionError unless `code` is program text. */
export function checkCode(code: unknown): string {
  if (typeof code !== 'string') throw new OptionError('The program must be a string.');
  return code;
}

/** Throws OptionError unless `filename` is a string or absent. */
export function checkFilename(filename: unknown): string {
  if (filename === undefined) return DEFAULT_FILENAME;
  if (typeof filename !== 'string') throw new OptionError('`filename` must be a string.');
  return filename;
}
