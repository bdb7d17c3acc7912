/** Module `_traceback`: what the texts of tracebacks need of the engine. CPython: Lib/traceback.py. */
import { fn, makeNative, type NativeRow } from '../objects/define.ts';
import { PyBaseException, typeError } from '../objects/errors.ts';
import type { Interp, Value } from '../objects/object.ts';

const rows: Readonly<Record<string, NativeRow>> = {
  _frames: fn('_frames(traceback, /)', (interp: Interp, traceback: Value) => interp.describeFrames(traceback)),
  // `shown`: file name, lines and message of a SyntaxError as texts.
  _last_line: fn('_last_line(error, traceback, shown, /)', (interp: Interp, error: Value, traceback: Value, shown: Value) => {
    if (!(error instanceof PyBaseException)) throw typeError('an exception is required');
    return interp.describeError(error, traceback, shown);
  }),
};

/** The members by name. */
export function tracebackNatives(): Iterable<readonly [string, Value]> {
  return Object.entries(rows).map(([name, row]) => [name, makeNative(name, row, null)] as const);
}
