/** Module `_ast`: the parser, as module `ast` asks for it. CPython: Python/Python-ast.c. */
import { fn, makeNative, type NativeRow } from '../objects/define.ts';
import type { Interp, Value } from '../objects/object.ts';

const rows: Readonly<Record<string, NativeRow>> = {
  _parse: fn('_parse(source, filename, mode, /)', (interp: Interp, source: Value, filename: Value, mode: Value) =>
    interp.parseTree(source as string, filename as string, mode as string),
  ),
};

/** The members by name. */
export function astNatives(): Iterable<readonly [string, Value]> {
  return Object.entries(rows).map(([name, row]) => [name, makeNative(name, row, null)] as const);
}
