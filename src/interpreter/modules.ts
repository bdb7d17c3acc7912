/** Importing: the only modules are the engine's own and the namespaces of the host's functions. CPython: Lib/importlib/_bootstrap.py. */
import { PyModule, PyNative } from '../objects/callable.ts';
import type { PyDict } from '../objects/containers.ts';
import { newException, PyException, raise, setField } from '../objects/errors.ts';
import type { PyObject, Value } from '../objects/object.ts';
import { textKey } from '../objects/text-key.ts';
import { MODULES, type ModuleRow } from '../stdlib/table.ts';
import { moduleTable } from '../vm/imports.ts';
import type { MachineState } from '../vm/state.ts';
import { frozenModuleCode } from './frozen-loader.ts';
import { newModule } from './names.ts';

/** The modules of one run, by full name. */
export interface ModuleCache {
  readonly loaded: Map<string, PyModule>;
}

/** The namespace of the program as the module `__main__`, one object for a run. */
export function importMain(globals: PyDict, { loaded }: ModuleCache): PyModule {
  const known = loaded.get('__main__') ?? new PyModule(globals);
  loaded.set('__main__', known);
  return known;
}

/** Returns a module, run at its first import. Raises ModuleNotFoundError. */
export function importModule(machine: MachineState, name: string, cache: ModuleCache): Value {
  const known = cache.loaded.get(name);
  if (known !== undefined) return known;
  const row: ModuleRow | undefined = Object.hasOwn(MODULES, name) ? MODULES[name as keyof typeof MODULES] : undefined;
  if (row === undefined) throw notFound(name);
  const dot = name.lastIndexOf('.');
  const parent = dot < 0 ? null : parentOf(machine, name.slice(0, dot), cache);
  // The parent may have imported it.
  const loaded = cache.loaded.get(name);
  if (loaded !== undefined) return loaded;
  const module = row.kind === 'alias' ? (importModule(machine, row.of, cache) as PyModule) : newModule(name);
  // As in CPython, a module is known while its body runs.
  cache.loaded.set(name, module);
  const table = moduleTable(machine);
  table?.setStr(name, module);
  try {
    if (row.kind !== 'alias') fill(machine, module, name, row);
  } catch (error) {
    // A limit may pass here, and a session goes on.
    cache.loaded.delete(name);
    table?.delete(textKey(name));
    throw error;
  }
  parent?.dict.setStr(name.slice(dot + 1), module);
  return module;
}

/** What the program has put in place of `sys.stdout`; undefined if nothing. Raises RuntimeError if it has deleted it. */
export function redirectedOutput({ loaded }: ModuleCache): Value | undefined {
  const sys = loaded.get('sys');
  if (sys === undefined) return undefined;
  const stream = sys.dict.get('stdout');
  if (stream === undefined) throw raise('RuntimeError', 'lost sys.stdout');
  return stream === sys.dict.get('__stdout__') ? undefined : stream;
}

function fill(machine: MachineState, module: PyModule, name: string, row: Exclude<ModuleRow, { kind: 'alias' }>): void {
  if (row.kind === 'frozen') machine.runToCompletion(machine.load(frozenModuleCode(name, row.source)), module.dict);
  else if (row.kind === 'builtins') copyInto(module.dict, machine.builtins);
  else for (const [member, value] of row.members()) module.dict.setStr(member, shared(name, member, value));
}

/** Natives of modules by `<module>.<member>`, and back: one object for each in a process, so that snapshots can name it. */
const natives = new Map<string, PyNative>();
const nativeNames = new WeakMap<PyObject, string>();

function shared(module: string, member: string, value: Value): Value {
  if (!(value instanceof PyNative)) return value;
  const name = `${module}.${member}`;
  const known = natives.get(name);
  if (known !== undefined) return known;
  natives.set(name, value);
  if (!nativeNames.has(value)) nativeNames.set(value, name);
  return value;
}

/** The name `<module>.<member>` of a native of a module. */
export function nameOfNative(object: PyObject): string | undefined {
  return nativeNames.get(object);
}

/** The native of that name; undefined if there is none. */
export function nativeMember(name: string): PyNative | undefined {
  const known = natives.get(name);
  if (known !== undefined) return known;
  for (let dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
    const module = name.slice(0, dot);
    const row: ModuleRow | undefined = Object.hasOwn(MODULES, module) ? MODULES[module as keyof typeof MODULES] : undefined;
    if (row?.kind === 'native') for (const [member, value] of row.members()) shared(module, member, value);
  }
  return natives.get(name);
}

/** The package that a dotted module is in, if it is a module of its own. */
function parentOf(machine: MachineState, name: string, cache: ModuleCache): PyModule | null {
  return Object.hasOwn(MODULES, name) ? (importModule(machine, name, cache) as PyModule) : null;
}

function copyInto(target: PyDict, source: PyDict): void {
  source.keys.forEach((key, i) => {
    const value = source.values[i];
    if (typeof key === 'string' && value !== undefined) target.setStr(key, value);
  });
}

/** Modules that are packages in CPython. */
const PACKAGES: ReadonlySet<string> = new Set(
  'asyncio collections concurrent concurrent.futures html importlib json logging pathlib re string tomllib unittest urllib xml xml.etree xml.sax zoneinfo'.split(
    ' ',
  ),
);

/** The first part of the name that does not exist, and whether what it would be in can hold it. */
function notFound(name: string): PyException {
  const parts = name.split('.');
  let count = 1;
  while (count < parts.length && Object.hasOwn(MODULES, parts.slice(0, count).join('.'))) count += 1;
  const missing = parts.slice(0, count).join('.');
  const parent = parts.slice(0, count - 1).join('.');
  const isInside = parent === '' || PACKAGES.has(parent);
  const text = isInside ? `No module named '${missing}'` : `No module named '${missing}'; '${parent}' is not a package`;
  const error = newException('ModuleNotFoundError', text);
  setField(error, 'msg', text);
  setField(error, 'name', missing);
  return new PyException(error);
}

/** The namespace of module `boundary`, which holds the classes of denials. */
export function boundaryClasses(machine: MachineState, cache: ModuleCache): PyDict {
  return (importModule(machine, 'boundary', cache) as PyModule).dict;
}
