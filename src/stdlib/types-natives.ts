/** Module `_types`: what `types` needs of the engine. CPython: Lib/types.py. */
import { cellType, PyFunction } from '../objects/callable.ts';
import type { PyTuple } from '../objects/containers.ts';
import { awaitableCopy } from '../objects/coroutines.ts';
import { fn, makeNative, type NativeRow } from '../objects/define.ts';
import { typeError } from '../objects/errors.ts';
import { genericAliasType } from '../objects/generic-alias.ts';
import { mappingProxyType } from '../objects/mappingproxy.ts';
import { type Interp, PyType, type Value } from '../objects/object.ts';
import { frameType, tracebackType } from '../objects/traceback-type.ts';

/**
 * Makes classes of frozen Python look like types of C: `module.name` is what messages call them, and they cannot be changed any more. `is_final`: nor be
 * the base of other classes.
 */
function seal(_interp: Interp, module: Value, classes: PyTuple, isFinal: Value): null {
  for (const cls of classes.items) {
    if (!(cls instanceof PyType) || cls.isBuiltin) throw typeError('expected a class');
    cls.name = `${module as string}.${cls.qualname}`;
    cls.isSealed = true;
    if (isFinal === true) cls.isSubclassable = false;
  }
  return null;
}

/** A copy of a function under another name: one that C has twice says in its errors by which it was called. */
function renamed(_interp: Interp, func: Value, qualname: Value): Value {
  if (!(func instanceof PyFunction) || typeof qualname !== 'string') throw typeError('expected a function and its name');
  const copy = new PyFunction(func.code, func.globals, func.closure);
  copy.defaults = func.defaults;
  copy.kwdefaults = func.kwdefaults;
  copy.fields = new Map<string, Value>([
    ...(func.fields ?? []),
    ['__name__', qualname.slice(qualname.lastIndexOf('.') + 1)],
    ['__qualname__', qualname],
  ]);
  return copy;
}

const rows: Readonly<Record<string, NativeRow>> = {
  _seal: fn('_seal(module, /, *classes, is_final=False)', seal),
  _renamed: fn('_renamed(func, qualname, /)', renamed),
  _awaitable: fn('_awaitable(func, /)', (interp: Interp, func: Value) => awaitableCopy(interp, func)),
};

/** The members by name. */
export function typesNatives(): Iterable<readonly [string, Value]> {
  return [
    ['CellType', cellType] as const,
    ['GenericAlias', genericAliasType] as const,
    ['FrameType', frameType] as const,
    ['TracebackType', tracebackType] as const,
    ['MappingProxyType', mappingProxyType] as const,
    ...Object.entries(rows).map(([name, row]) => [name, makeNative(name, row, null)] as const),
  ];
}
