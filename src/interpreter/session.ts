/** Sessions: runs one after the other in one namespace, as at a prompt. Names, imports and the event loop live on from run to run. */
import type { Code } from '../bytecode/code.ts';
import type { Meter, Usage } from '../limits/meter.ts';
import { compileSource } from './compile-source.ts';
import { OptionError, SessionError } from './errors.ts';
import { Execution } from './execution.ts';
import { checkFunction, checkLimits, checkNames, checkOptions } from './options.ts';
import { checkCode, checkFunctions, checkInputs, makeMeter, type StartOptions } from './program.ts';
import { isTotal, type SessionState, TOTALS, type TotalName, usedOf } from './session-state.ts';
import { copyOf, type DumpOptions, dumpExecution, originOf } from './snapshot.ts';
import { nextStep, type Step, stepAt } from './step.ts';

/** Ceilings for all runs of a session together; what is left out is not bounded. */
export type Totals = { readonly [K in TotalName]?: number };

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
  readonly #state: SessionState;

  constructor(execution: Execution, state: SessionState) {
    this.execution = execution;
    this.#meter = execution.parts.machine.meter;
    this.#state = state;
  }

  /**
   * Runs `code` to its first stop, in the names that earlier runs left. A program that does not compile gives a step too, of kind `raised`.
   * Throws SessionError while an earlier run waits for an answer, OptionError, ConversionError.
   */
  start(code: string, options: FeedOptions = {}): Step {
    this.begin(code, options);
    return nextStep(this.execution);
  }

  /** The ceilings of each run. */
  get ceilings(): SessionState['limits'] {
    return this.#state.limits;
  }

  /** As `start`, without running yet. */
  begin(code: string, options: FeedOptions = {}): void {
    checkOptions(options, ['inputs'], 'a run of a session');
    const inputs = checkInputs(options.inputs);
    checkNames(this.#state.functions, Object.keys(inputs));
    const source = checkCode(code);
    this.#checkIdle();
    this.#restartMeter();
    this.execution.begin(() => this.#compile(source), inputs);
  }

  /** Each run has a file name of its own, as at CPython's prompt. The text lives as long as code made from it, and is counted with it. */
  #compile(source: string): Code {
    const { code } = compileSource(source, `<python-input-${this.#state.runs++}>`, this.#meter);
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
    const { before } = this.#state;
    return {
      fuel: before.fuel + fuel,
      memoryBytes,
      timeMs: before.timeMs + timeMs,
      outputBytes: before.outputBytes + outputBytes,
      calls: before.calls + calls,
    };
  }

  /** The step at which the run of a session waits: another object than the one that `start` gave, for the same stop. Null between runs. */
  get step(): Step | null {
    return this.execution.isStopped ? stepAt(this.execution) : null;
  }

  /** Returns all that the session is, for `loadSession`, between runs or while one waits for an answer. Throws SnapshotError, SessionError, OptionError. */
  dump(options: DumpOptions = {}): Uint8Array {
    if (!this.isUsable) throw new SessionError('session.broken');
    return dumpExecution(this.execution, options);
  }

  /** Makes a session that goes on from here apart from this one; only `print` and `clock` are shared. Throws SnapshotError, SessionError. */
  fork(): Session {
    return sessionOf(copyOf(originOf(this.execution, this.dump(), {})));
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
    const { limits, total, before } = this.#state;
    const ceilings = { ...limits };
    for (const name of TOTALS) ceilings[name] = Math.min(ceilings[name], Math.max(0, total[name] - usedOf(before, name)));
    this.#meter.restart(ceilings);
  }

  #addUsage(): void {
    const { before } = this.#state;
    const { fuel, timeMs, outputBytes, calls } = this.#meter.usage();
    before.fuel += fuel;
    before.timeMs += timeMs;
    before.outputBytes += outputBytes;
    before.calls += calls;
  }
}

/** Makes a session. Throws OptionError. */
export function createSession(options: SessionOptions = {}): Session {
  checkOptions(options, SESSION_OPTIONS, 'createSession');
  return makeSession(options);
}

/** As `createSession`. `wantsValue`: false if the values of runs are not wanted. */
export function makeSession(options: SessionOptions, wantsValue = true): Session {
  const { print, clock, exact } = options;
  const { functions, asyncFunctions } = checkFunctions(options);
  const names = [...functions, ...asyncFunctions];
  checkNames(names, []);
  checkFunction(print, 'print');
  const meter = makeMeter(options.limits, clock);
  const state: SessionState = {
    runs: 0,
    functions: names,
    limits: { ...meter.ceilings },
    total: checkTotal(options.total),
    before: { fuel: 0, memoryBytes: 0, timeMs: 0, outputBytes: 0, calls: 0 },
  };
  const execution = new Execution(meter, {
    functions,
    asyncFunctions,
    print: print ?? null,
    exact: exact === true,
    wantsValue,
    session: state,
  });
  return new Session(execution, state);
}

/** The session of a run that was loaded. */
export function sessionOf(execution: Execution): Session {
  const { session } = execution.parts.options;
  if (session === null) throw new OptionError('The dump holds no session: use load().');
  return new Session(execution, session);
}

/** The ceilings for all runs together, infinite where none is given. Throws OptionError. */
function checkTotal(total: unknown): Record<TotalName, number> {
  const limits = checkLimits(total);
  const other = Object.keys(limits).find((name) => !isTotal(name));
  if (other !== undefined) throw new OptionError(`\`total\` has no limit ${other}; it has ${TOTALS.join(', ')}.`);
  return Object.fromEntries(TOTALS.map((name) => [name, limits[name] ?? Infinity])) as Record<TotalName, number>;
}
