/** IMPORT_NAME: finds a module by name. Only the engine's own modules exist. CPython: Python/import.c. */
import { PyTuple } from '../objects/containers.ts';
import { defineContinuations } from '../objects/continuation.ts';
import { raise } from '../objects/errors.ts';
import { CALL, type Interp, type Value } from '../objects/object.ts';

/** The module for `import name` (the top package of a dotted name) or `from name import ...` (fromlist is a tuple). May return CALL. */
export function importName(interp: Interp, name: string, fromlist: Value | undefined, level: number): Value {
  if (level > 0) throw raise('ImportError', 'attempted relative import with no known parent package');
  const dot = name.indexOf('.');
  const module = interp.importModule(name);
  if (dot < 0 || fromlist instanceof PyTuple) return module;
  const top = name.slice(0, dot);
  return module === CALL ? interp.chain('vm.importTop', [top]) : interp.importModule(top);
}

defineContinuations({ 'vm.importTop': { done: (interp, [top]) => interp.importModule(top as string) } });
