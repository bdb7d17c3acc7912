/** IMPORT_NAME: finds a module by name. Only the engine's own modules exist, and what the program has put into `sys.modules`. CPython: Python/import.c. */
import { PyDict, PyTuple } from '../objects/containers.ts';
import { defineContinuations } from '../objects/continuation.ts';
import { newException, PyException, raise, setField } from '../objects/errors.ts';
import { CALL, type Interp, type Value } from '../objects/object.ts';
import { textKey } from '../objects/text-key.ts';

/** Where module `_sys` keeps what the program has as `sys.modules`. */
const TABLE = '_modules';

/** `sys.modules`; undefined as long as nothing has asked for it. */
export function moduleTable(interp: Pick<Interp, 'loadedModule'>): PyDict | undefined {
  const table = (interp.loadedModule('_sys') as PyDict | undefined)?.get(TABLE);
  return table instanceof PyDict ? table : undefined;
}

/** `sys.modules`, made of what has been imported when something asks for it first: from then on it follows every import. */
export function makeModuleTable(interp: Interp, loaded: Iterable<readonly [string, Value]>): PyDict {
  const known = moduleTable(interp);
  if (known !== undefined) return known;
  const table = new PyDict();
  for (const name of ['sys', 'builtins', '__main__']) table.setStr(name, interp.importModule(name));
  for (const [name, module] of loaded) table.setStr(name, module);
  (interp.loadedModule('_sys') as PyDict | undefined)?.setStr(TABLE, table);
  return table;
}

/** Imports for a program, for which `sys.modules` comes first. May return CALL. Raises ModuleNotFoundError. */
export function importForProgram(interp: Interp, name: string): Value {
  const table = moduleTable(interp);
  const known = table?.get(textKey(name));
  if (known === null) throw halted(name);
  if (known !== undefined) return known;
  const module = interp.importModule(name);
  // DIVERGENCE(modules): one that the program has deleted is the same again.
  if (table !== undefined && module !== CALL) table.setStr(name, module);
  return module;
}

function halted(name: string): PyException {
  const text = `import of ${name} halted; None in sys.modules`;
  const error = newException('ModuleNotFoundError', text);
  setField(error, 'msg', text);
  setField(error, 'name', name);
  return new PyException(error);
}

/** The module for `import name` (the top package of a dotted name) or `from name import ...` (fromlist is a tuple); `isOurs` in frozen code. May return CALL. */
export function importName(interp: Interp, name: string, fromlist: Value | undefined, level: number, isOurs: boolean): Value {
  if (level > 0) throw raise('ImportError', 'attempted relative import with no known parent package');
  const dot = name.indexOf('.');
  const find = isOurs ? interp.importModule.bind(interp) : (wanted: string) => importForProgram(interp, wanted);
  const module = find(name);
  if (dot < 0 || fromlist instanceof PyTuple) return module;
  const top = name.slice(0, dot);
  return module === CALL ? interp.chain('vm.importTop', [top]) : find(top);
}

defineContinuations({ 'vm.importTop': { done: (interp, [top]) => interp.importModule(top as string) } });
