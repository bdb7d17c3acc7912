/** What a JavaScript error out of the engine means to the host: the host's own limits are limits, all else is a bug of ours. */
import { LimitExceeded } from '../limits/limits.ts';
import type { Meter } from '../limits/meter.ts';
import { RunError, type RunErrorCode } from './errors.ts';

/** Messages of JavaScript engines when a string, array, map or bigint cannot grow further. */
const TOO_LARGE =
  /Invalid (string|array|typed array) length|maximum size exceeded|Maximum BigInt size|allocation failed|out of memory|BigInt too big/i;
const TOO_DEEP = /Maximum call stack|too much recursion|stack overflow/i;

/** Returns the limit behind an error, or a RunError that says the engine is at fault; or, if the run came out of a dump without a signature, the dump. */
export function internalError(error: unknown, meter: Meter, isUnsigned = false): LimitExceeded | RunError {
  if (error instanceof LimitExceeded) return error;
  const message = error instanceof Error ? error.message : `a ${typeof error} was thrown`;
  if (TOO_DEEP.test(message)) return new LimitExceeded('recursion', meter.ceilings.recursion, meter.ceilings.recursion + 1);
  if (TOO_LARGE.test(message)) return new LimitExceeded('memory', meter.ceilings.memory, Math.max(meter.bytes, meter.ceilings.memory + 1));
  if (isUnsigned) return fault('snapshot.malformed', 'The program was loaded from an unsigned dump that is malformed.', error);
  const text = /^Bug in the engine/.test(message) ? message : `Bug in the engine, please report it: ${message}`;
  return fault('engine.bug', text, error);
}

function fault(code: RunErrorCode, message: string, cause: unknown): RunError {
  const traceback = `SystemError: ${message}`;
  return new RunError(code, { type: 'SystemError', message, args: [], traceback, notes: [], line: null, denial: null }, cause);
}
