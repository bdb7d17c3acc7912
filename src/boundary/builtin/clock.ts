/** The built-in contracts `clock.now` and `clock.sleep`: what `time.time`, `datetime.now` and `time.sleep` of a program call. */
import { OptionError } from '../../interpreter/errors.ts';
import { startTimer, wallClock } from '../clock.ts';
import { Contract } from '../contract.ts';
import { type DeniedError, denied } from '../denial.ts';

/** The clock that programs get. */
export interface ClockOptions {
  /** Milliseconds since 1970; the machine's clock unless given. */
  readonly now?: () => number;
  /** True: `time.sleep` waits. Else the time is only counted against `timeMs`. */
  readonly sleep?: boolean;
  /** All sleeps together; 60 seconds unless given. What is asked beyond is denied. */
  readonly maxSleepMs?: number;
}

const MAX_SLEEP_MS = 60_000;
const KEPT_RUNS = 10_000;

/** Makes the contracts of a clock. Throws OptionError. */
export function clockContracts({ now = wallClock, sleep = false, maxSleepMs = MAX_SLEEP_MS }: ClockOptions = {}): Contract[] {
  if (typeof now !== 'function') throw new OptionError('The `now` of a clock must be a function.');
  if (typeof maxSleepMs !== 'number' || !(maxSleepMs >= 0)) throw new OptionError('`maxSleepMs` must be a number of milliseconds.');
  return sleep ? [nowContract(now), sleepContract(maxSleepMs)] : [nowContract(now)];
}

function nowContract(now: () => number): Contract {
  return new Contract({
    name: 'clock.now',
    version: '1.0.0',
    summary: 'Tells the time in UTC: whole microseconds since the beginning of 1970.',
    input: { type: 'object', properties: {}, additionalProperties: false },
    output: { type: 'integer' },
    effect: 'read',
    handler: () => Math.floor(now() * 1000),
  });
}

function sleepContract(maxSleepMs: number): Contract {
  // What each of the last runs has left.
  const leftOf = new Map<string, number>();
  return new Contract({
    name: 'clock.sleep',
    version: '1.0.0',
    summary: 'Waits for some seconds.',
    input: {
      type: 'object',
      properties: { seconds: { type: 'number', minimum: 0, description: 'How long to wait.' } },
      required: ['seconds'],
      additionalProperties: false,
    },
    output: { type: 'null' },
    effect: 'read',
    denials: ['budget.exhausted'],
    handler: ({ seconds }, { runId }): PromiseLike<null> | DeniedError => {
      const left = leftOf.get(runId) ?? maxSleepMs;
      const ms = Number(seconds) * 1000;
      if (ms > left)
        return denied({
          code: 'budget.exhausted',
          message: `sleeping is limited to ${maxSleepMs / 1000} seconds a run, and ${left / 1000} are left`,
        });
      if (leftOf.size >= KEPT_RUNS) leftOf.clear();
      leftOf.set(runId, left - ms);
      return new Promise((resolve) => {
        startTimer(ms, () => resolve(null));
      });
    },
  });
}
