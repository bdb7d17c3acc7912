/** What a session counts over its runs, as plain data: it goes into dumps with the run. */
import { LimitExceeded, type LimitName } from '../limits/limits.ts';
import type { Usage } from '../limits/meter.ts';

/** The limits that add up over the runs of a session. `memory` holds for the whole session anyway; the others for each run alone. */
export const TOTALS = ['fuel', 'timeMs', 'output', 'calls'] as const satisfies readonly LimitName[];

/** One of them. */
export type TotalName = (typeof TOTALS)[number];

/** The state of a session beside its namespace. */
export interface SessionState {
  /** Runs begun so far. */
  runs: number;
  /** Names that inputs may not hide. */
  readonly functions: readonly string[];
  /** Ceilings of each run. */
  readonly limits: Record<LimitName, number>;
  /** Ceilings of all runs together; infinite where there is none. */
  readonly total: Record<TotalName, number>;
  /** Used by the runs before the current one. */
  readonly before: Usage;
}

/** What one of the totals has used. */
export function usedOf(usage: Usage, name: TotalName): number {
  return name === 'output' ? usage.outputBytes : usage[name];
}

/** Whether a limit is one of the totals. */
export function isTotal(name: string): name is TotalName {
  return (TOTALS as readonly string[]).includes(name);
}

/** What the host is told of a limit: one that the session as a whole has reached says so. */
export function explainLimit({ limits, total, before }: SessionState, limit: LimitExceeded): LimitExceeded {
  const { limit: name, used } = limit;
  if (!isTotal(name) || limit.ceiling >= limits[name]) return limit;
  return new LimitExceeded(name, total[name], usedOf(before, name) + used, 'session');
}
