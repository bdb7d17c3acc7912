/** What a JavaScript error out of the engine means to the host: the host's own limits are limits, all else is a bug of ours. */
import { LimitExceeded } from '../limits/limits.ts';
import type { Meter } from '../limits/meter.ts';
import { RunError } from './errors.ts';

/** Messages of JavaScript engines when a string, array, map or bigint cannot grow further. */
const TOO_LARGE =
  /Invalid (string|array|typed array) length|maximum size exceeded|Maximum BigInt size|allocation failed|out of memory|BigInt too big/i;
const TOO_DEEP = /Maximum call stack|too much recursion|stack overflow/i;

/** Returns the limit behind an error, or a RunError that says the engine is at fault. */
export function internalError(error: unknown, meter: Meter): LimitExceeded | RunError {
  if (error instanceof LimitExceeded) return error;
  const message = error instanceof Error ? error.message : `a ${typeof error} was thrown`;
  if (TOO_DEEP.test(message)) return new LimitExceeded('recursion', meter.ceilings.recursion, meter.ceilings.recursion + 1);
  if (TOO_LARGE.test(message)) return new LimitExceeded('memory', meter.ceilings.memory, Math.max(meter.bytes, meter.ceilings.memory + 1));
  const text = /^Bug in the engine/.test(message) ? message : `Bug in the engine, please report it: ${message}`;
  const facts = { type: 'SystemError', message: text, args: [], traceback: `SystemError: ${text}`, notes: [], line: null, denial: null };
  return new RunError('engine.bug', facts, error);
}
