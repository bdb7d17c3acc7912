/** Module `_inspect`: what code objects tell of their source. CPython: Lib/inspect.py (findsource). */
import { PyCode } from '../objects/callable.ts';
import { PyTuple } from '../objects/containers.ts';
import { fn, makeNative, type NativeRow } from '../objects/define.ts';
import type { Interp, Value } from '../objects/object.ts';

/** Fields of an entry of a line table, and which of them is the last line. */
const ENTRY = 4;
const END_LINE = 2;

function lastLine(interp: Interp, { code, consts }: PyCode): number {
  const { linetable } = code;
  interp.meter.charge(1 + (linetable.length >> 4));
  let last = code.firstlineno;
  for (let at = 0; at < linetable.length; at += ENTRY) last = Math.max(last, linetable[at], linetable[at + END_LINE]);
  for (const constant of consts) if (constant instanceof PyCode) last = Math.max(last, lastLine(interp, constant));
  return last;
}

/** The source that a code object comes from, and its last line; None for the engine's own. */
function source(interp: Interp, code: Value): Value {
  if (!(code instanceof PyCode) || code.isHidden || code.code.text.source === null) return null;
  return new PyTuple([code.code.text.source, lastLine(interp, code)]);
}

const rows: Readonly<Record<string, NativeRow>> = { _source: fn('_source(code, /)', source) };

/** The members by name. */
export function inspectNatives(): Iterable<readonly [string, Value]> {
  return Object.entries(rows).map(([name, row]) => [name, makeNative(name, row, null)] as const);
}
