/** The resource limits of a run: one row each, with its unit and safe default. */

/** What a row says: the default ceiling, its unit, and what it bounds. */
export interface LimitRow {
  readonly default: number;
  readonly unit: string;
  /** The highest ceiling; left out where there is none. */
  readonly most?: number;
  readonly doc: string;
}

/** THE limit table. Names are those of the `limits` option, the CLI's `--limit` and `LimitExceeded.limit`. */
export const LIMITS = {
  fuel: {
    default: 100_000_000,
    unit: 'units',
    doc: 'Work: one unit per loop back-edge and per call, plus work-proportional charges in builtins.',
  },
  memory: {
    default: 256 * 1024 * 1024,
    unit: 'bytes',
    // Beyond such a heap one list could have more items than an array of the host may have, which ends the process.
    most: 1_500_000_000,
    doc: 'Live guest heap, counted at allocation and measured by traversal once the count passes the ceiling.',
  },
  timeMs: { default: 10_000, unit: 'ms', doc: 'Wall time; checked only if the host passes a clock. Waiting for the host does not count.' },
  recursion: {
    default: 1000,
    unit: 'frames',
    // Greater depths would let frames alone fill the host's memory.
    most: 200_000,
    doc: 'Depth of guest calls; past it the guest gets a RecursionError, which it can catch. Left out, a program can raise it (`sys.setrecursionlimit`) up to 99,999.',
  },
  output: { default: 16 * 1024 * 1024, unit: 'bytes', doc: 'Text printed by the run.' },
  calls: { default: 100_000, unit: 'calls', doc: 'External calls made by the run.' },
  sourceBytes: { default: 4 * 1024 * 1024, unit: 'bytes', doc: 'Size of the source text.' },
} as const satisfies Record<string, LimitRow>;

/** How far a program can raise its recursion limit where the host has given none. A number that no host would choose: dumps tell by it that none was given. */
export const RAISED_RECURSION = 99_999;

/** The recursion limit that a program begins with under a ceiling. */
export function firstRecursionLimit(ceiling: number): number {
  return ceiling === RAISED_RECURSION ? LIMITS.recursion.default : ceiling;
}

/** The ceilings of a run whose host gives these limits. */
export function ceilingsOf(limits: Limits): Record<LimitName, number> {
  const ceilings = {} as Record<LimitName, number>;
  for (const name of Object.keys(LIMITS) as LimitName[]) ceilings[name] = limits[name] ?? LIMITS[name].default;
  ceilings.recursion = limits.recursion ?? RAISED_RECURSION;
  return ceilings;
}

/** The name of a limit. */
export type LimitName = keyof typeof LIMITS;

/** Ceilings for one run; what is left out has the table's default. */
export type Limits = { readonly [K in LimitName]?: number } & {
  /** No ceiling: the program stops with a step of kind `paused` at the first back-edge or call after each so many units of fuel. */
  readonly pauseEvery?: number | undefined;
};

/**
 * Ends a run because a ceiling was passed. Guest code can never catch it and none of it runs afterwards.
 * `used` is what had been used when it was noticed, in the limit's unit.
 */
export class LimitExceeded extends Error {
  override readonly name = 'LimitExceeded';
  readonly code: `limit.${LimitName}`;
  readonly limit: LimitName;
  readonly ceiling: number;
  readonly used: number;
  /** Whose ceiling it was: the run's, or that of all runs of the session together. */
  readonly scope: 'run' | 'session';

  constructor(limit: LimitName, ceiling: number, used: number, scope: 'run' | 'session' = 'run') {
    super(`${limit} limit${scope === 'run' ? '' : ' of the session'} exceeded: ${used} of ${ceiling} ${LIMITS[limit].unit} used`);
    this.code = `limit.${limit}`;
    this.limit = limit;
    this.ceiling = ceiling;
    this.used = used;
    this.scope = scope;
  }
}
