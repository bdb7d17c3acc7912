/** Module `_types`: what `types` needs of the engine. CPython: Lib/types.py. */
import { cellType } from '../objects/callable.ts';
import { awaitableCopy } from '../objects/coroutines.ts';
import { fn, makeNative, type NativeRow } from '../objects/define.ts';
import { mappingProxyType } from '../objects/mappingproxy.ts';
import type { Interp, Value } from '../objects/object.ts';
import { frameType, tracebackType } from '../objects/traceback-type.ts';

const rows: Readonly<Record<string, NativeRow>> = {
  _awaitable: fn('_awaitable(func, /)', (interp: Interp, func: Value) => awaitableCopy(interp, func)),
};

/** The members by name. */
export function typesNatives(): Iterable<readonly [string, Value]> {
  return [
    ['CellType', cellType] as const,
    ['FrameType', frameType] as const,
    ['TracebackType', tracebackType] as const,
    ['MappingProxyType', mappingProxyType] as const,
    ...Object.entries(rows).map(([name, row]) => [name, makeNative(name, row, null)] as const),
  ];
}
