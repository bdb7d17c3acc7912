/** Sessions: runs one after the other in one namespace, as at a prompt. Names, imports and the event loop live on from run to run. */
import type { Code } from '../bytecode/code.ts';
import { LimitExceeded, type LimitName } from '../limits/limits.ts';
import type { Meter, Usage } from '../limits/meter.ts';
import { compileSource } from './compile-source.ts';
import { OptionError, SessionError } from './errors.ts';
import { Execution } from './execution.ts';
import { checkFunction, checkLimits, checkNames, checkOptions } from './options.ts';
import { checkCode, checkFunctions, checkInputs, makeMeter, type StartOptions } from './program.ts';
import { nextStep, type Step } from './step.ts';

/** The limits that add up over the runs of a session. `memory` holds for the whole session anyway; the others for each run alone. */
const TOTALS = ['fuel', 'timeMs', 'output', 'calls'] as const satisfies readonly LimitName[];

/** Ceilings for all runs of a session together; what is left out is not bounded. */
export type Totals = { readonly [K in (typeof TOTALS)[number]]?: number };

/** Options of `createSession`. `limits` bound each run; `memory` among them all that the session keeps. */
export interface SessionOptions extends Omit<StartOptions, 'inputs'> {
  /** Bound all runs of the session together. */
  readonly total?: Totals;
}

/** Options of `session.start`. */
export interface FeedOptions {
  /** Host values that become names of the session. */
  readonly inputs?: Readonly<Record<string, unknown>>;
}

export const SESSION_OPTIONS = ['functions', 'asyncFunctions', 'limits', 'total', 'print', 'clock', 'exact'];

/** One guest namespace that lives over several runs. */
export class Session {
  /** For those who drive the runs themselves. */
  readonly execution: Execution;
  readonly #meter: Meter;
  readonly #functions: readonly string[];
  readonly #limits: Readonly<Record<LimitName, number>>;
  readonly #total: Required<Totals>;
  /** Used by the runs before the current one. */
  readonly #before: Usage = { fuel: 0, memoryBytes: 0, timeMs: 0, outputBytes: 0, calls: 0 };
  #runs = 0;

  /** Throws OptionError. */
  constructor(options: SessionOptions, wantsValue = true) {
    const { print, clock, exact } = options;
    const { functions, asyncFunctions } = checkFunctions(options);
    this.#functions = [...functions, ...asyncFunctions];
    checkNames(this.#functions, []);
    checkFunction(print, 'print');
    this.#meter = makeMeter(options.limits, clock);
    this.#limits = { ...this.#meter.ceilings };
    this.#total = checkTotal(options.total);
    this.execution = new Execution(this.#meter, {
      functions,
      asyncFunctions,
      print: print ?? null,
      exact: exact === true,
      wantsValue,
      isSession: true,
      explainLimit: (limit) => this.#explainLimit(limit),
    });
  }

  /**
   * Runs `code` to its first stop, in the names that earlier runs left. A program that does not compile gives a step too, of kind `raised`.
   * Throws SessionError while an earlier run waits for an answer, OptionError, ConversionError.
   */
  start(code: string, options: FeedOptions = {}): Step {
    this.begin(code, options);
    return nextStep(this.execution);
  }

  /** As `start`, without running yet. */
  begin(code: string, options: FeedOptions = {}): void {
    checkOptions(options, ['inputs'], 'a run of a session');
    const inputs = checkInputs(options.inputs);
    checkNames(this.#functions, Object.keys(inputs));
    const source = checkCode(code);
    this.#checkIdle();
    this.#restartMeter();
    this.execution.begin(() => this.#compile(source), inputs);
  }

  /** Each run has a file name of its own, as at CPython's prompt. The text lives as long as code made from it, and is counted with it. */
  #compile(source: string): Code {
    const { code } = compileSource(source, `<python-input-${this.#runs++}>`, this.#meter);
    this.#meter.bytes += 2 * source.length + 8 * code.code.length;
    return code;
  }

  /** False after a bug of the engine has ended a run. Errors of the program and limits leave the session usable: what the run had done stays done. */
  get isUsable(): boolean {
    return !this.execution.isBroken;
  }

  /** What all runs together have used; `memoryBytes` is what the session holds now, what it could drop included. */
  get usage(): Usage {
    const { fuel, memoryBytes, timeMs, outputBytes, calls } = this.#meter.usage();
    const before = this.#before;
    return {
      fuel: before.fuel + fuel,
      memoryBytes,
      timeMs: before.timeMs + timeMs,
      outputBytes: before.outputBytes + outputBytes,
      calls: before.calls + calls,
    };
  }

  /** Gives up a run that waits for an answer. What it has done so far stays; its step can be answered no more. */
  giveUp(): void {
    if (this.execution.isStopped) this.execution.giveUp();
  }

  #checkIdle(): void {
    if (this.execution.isStopped) throw new SessionError('misuse.session_busy');
    if (!this.isUsable) throw new SessionError('session.broken');
  }

  /** The ceilings of the next run: its own, and what is left of the session's. */
  #restartMeter(): void {
    this.#addUsage();
    const ceilings = { ...this.#limits };
    for (const name of TOTALS) ceilings[name] = Math.min(ceilings[name], Math.max(0, this.#total[name] - usedOf(this.#before, name)));
    this.#meter.restart(ceilings);
  }

  /** A limit that the session as a whole has reached says so. */
  #explainLimit(limit: LimitExceeded): LimitExceeded {
    const { limit: name, used } = limit;
    if (!isTotal(name) || limit.ceiling >= this.#limits[name]) return limit;
    return new LimitExceeded(name, this.#total[name], usedOf(this.#before, name) + used, 'session');
  }

  #addUsage(): void {
    const { fuel, timeMs, outputBytes, calls } = this.#meter.usage();
    this.#before.fuel += fuel;
    this.#before.timeMs += timeMs;
    this.#before.outputBytes += outputBytes;
    this.#before.calls += calls;
  }
}

/** Makes a session. Throws OptionError. */
export function createSession(options: SessionOptions = {}): Session {
  checkOptions(options, SESSION_OPTIONS, 'createSession');
  return new Session(options);
}

function usedOf(usage: Usage, name: (typeof TOTALS)[number]): number {
  return name === 'output' ? usage.outputBytes : usage[name];
}

function isTotal(name: string): name is (typeof TOTALS)[number] {
  return (TOTALS as readonly string[]).includes(name);
}

/** The ceilings for all runs together, infinite where none is given. Throws OptionError. */
function checkTotal(total: unknown): Required<Totals> {
  const limits = checkLimits(total);
  const other = Object.keys(limits).find((name) => !isTotal(name));
  if (other !== undefined) throw new OptionError(`\`total\` has no limit ${other}; it has ${TOTALS.join(', ')}.`);
  return Object.fromEntries(TOTALS.map((name) => [name, limits[name] ?? Infinity])) as Required<Totals>;
}
