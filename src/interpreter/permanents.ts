/** Stable names of what exists in every process: builtin types and their methods, functions, intrinsics, members of native modules, frozen functions, singletons. */

import { INTRINSICS } from '../builtins/intrinsics.ts';
import { BUILTINS } from '../builtins/table.ts';
import type { Code } from '../bytecode/code.ts';
import { PyFunction } from '../objects/callable.ts';
import { EMPTY_TUPLE, PyDict } from '../objects/containers.ts';
import { allBuiltinTypes, PyObject, PyType } from '../objects/object.ts';
import { namedSingletons } from '../objects/stored.ts';
import { hashText } from '../objects/text-key.ts';
import type { CodeOrigin, FrozenCode, Permanents } from '../snapshot/permanent.ts';
import { MODULES, type ModuleRow } from '../stdlib/table.ts';
import { pristineBuiltins } from './builtins.ts';
import { DRIVERS } from './driver.ts';
import { compiledTexts, engineTextCode, frozenHooks, frozenModuleCode, homeOfFrozen } from './frozen-loader.ts';
import { nameOfNative, nativeMember } from './modules.ts';
import { makeExternal } from './names.ts';

/** Names begin with a letter for their table. */
const TYPE = 't:';
const BUILTIN = 'b:';
const INTRINSIC = 'i:';
const MEMBER = 'm:';
const FROZEN_FUNCTION = 'f:';
const SINGLETON = 's:';

interface Tables {
  readonly names: Map<PyObject, string>;
  readonly objects: Map<string, PyObject>;
}

let tables: Tables | null = null;

/** Made at the first dump or load of the process. */
function permanentTables(): Tables {
  if (tables !== null) return tables;
  const names = new Map<PyObject, string>();
  const objects = new Map<string, PyObject>();
  const add = (name: string, v: unknown): void => {
    if (!(v instanceof PyObject)) return;
    objects.set(name, v);
    if (!names.has(v)) names.set(v, name);
  };
  add('()', EMPTY_TUPLE);
  for (const [name, object] of namedSingletons()) add(SINGLETON + name, object);
  for (const [name, type] of allBuiltinTypes()) add(TYPE + name, type);
  for (const [name, value] of BUILTINS) add(BUILTIN + name, value);
  for (const [name, value] of Object.entries(INTRINSICS)) add(INTRINSIC + name, value);
  for (const [name, type] of allBuiltinTypes()) {
    add(`${TYPE}${name}()`, type.construct);
    for (const [member, value] of type.ns) add(`${TYPE}${name}.${member}`, value);
  }
  const { frozenGlobals, frozenBuiltins } = frozenHooks();
  add('d:builtins', pristineBuiltins());
  add('d:frozen', frozenGlobals);
  add('d:frozenBuiltins', frozenBuiltins);
  tables = { names, objects };
  return tables;
}

function nameOf(object: PyObject): string | undefined {
  const name = permanentTables().names.get(object);
  if (name !== undefined) return name;
  if (object instanceof PyFunction || (object instanceof PyType && !object.isBuiltin)) return nameOfFrozen(object);
  if (object instanceof PyDict) return undefined;
  const member = nameOfNative(object);
  return member === undefined ? undefined : MEMBER + member;
}

/** A frozen function's name goes with the fingerprint of its text, since frames of it are stored. */
function nameOfFrozen(object: PyFunction | PyType): string | undefined {
  const name = object instanceof PyFunction ? object.code.code.name : object.name;
  if (frozenHooks().frozenGlobals.get(name) !== object) return undefined;
  const home = homeOfFrozen(name);
  return home === undefined ? undefined : `${FROZEN_FUNCTION}${name}#${fingerprintOf(home.code)}`;
}

function find(name: string): PyObject | undefined {
  const known = permanentTables().objects.get(name);
  if (known !== undefined) return known;
  if (name.startsWith(FROZEN_FUNCTION)) return findFrozen(name.slice(FROZEN_FUNCTION.length));
  return name.startsWith(MEMBER) ? nativeMember(name.slice(MEMBER.length)) : undefined;
}

function findFrozen(name: string): PyObject | undefined {
  const [plain, fingerprint] = name.split('#');
  const home = homeOfFrozen(plain);
  if (home === undefined || fingerprintOf(home.code) !== fingerprint) return undefined;
  const value = frozenHooks().loadFrozen(plain);
  return value instanceof PyObject ? value : undefined;
}

// ---- code of frozen Python -----------------------------------------------------------------------

const origins = new WeakMap<Code, CodeOrigin>();
let textsSeen = 0;

function originOf(code: Code): CodeOrigin | undefined {
  const texts = compiledTexts();
  if (texts.size !== textsSeen) {
    textsSeen = texts.size;
    for (const [name, top] of texts) if (!origins.has(top)) addOrigins(name, top, []);
  }
  return origins.get(code);
}

function addOrigins(module: string, code: Code, path: readonly number[]): void {
  origins.set(code, { module, path });
  code.consts.forEach((constant, i) => {
    if (typeof constant === 'object' && constant !== null && 'kind' in constant && constant.kind === 'code')
      addOrigins(module, constant, [...path, i]);
  });
}

function frozenCode(module: string): FrozenCode | undefined {
  const code = compiledTexts().get(module) ?? engineTextCode(module) ?? moduleCode(module);
  return code === undefined ? undefined : { code, fingerprint: fingerprintOf(code) };
}

function moduleCode(name: string): Code | undefined {
  if (Object.hasOwn(DRIVERS, name)) return frozenModuleCode(name, DRIVERS[name as keyof typeof DRIVERS]);
  const row: ModuleRow | undefined = Object.hasOwn(MODULES, name) ? MODULES[name as keyof typeof MODULES] : undefined;
  return row?.kind === 'frozen' ? frozenModuleCode(name, row.source) : undefined;
}

const fingerprints = new WeakMap<Code, string>();

/** Tells one compilation of a text from another: whatever frames and constants depend on. */
function fingerprintOf(code: Code): string {
  let known = fingerprints.get(code);
  if (known === undefined) {
    known = hashText(contentOf(code)).toString(36);
    fingerprints.set(code, known);
  }
  return known;
}

/** JSON has no wide ints. */
function wideAsText(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? `${value}n` : value;
}

function contentOf(code: Code): string {
  const parts: string[] = [
    code.name,
    String(code.flags),
    String(code.nregs),
    code.varnames.join(),
    code.freevars.join(),
    code.names.join(),
  ];
  for (const numbers of [code.code, code.sites, code.exceptiontable]) parts.push(numbers.join());
  for (const constant of code.consts) {
    const isCode = typeof constant === 'object' && constant !== null && 'kind' in constant && constant.kind === 'code';
    parts.push(
      isCode
        ? contentOf(constant)
        : `${typeof constant} ${typeof constant === 'object' ? JSON.stringify(constant, wideAsText) : String(constant)}`,
    );
  }
  return parts.join('\n');
}

/** The permanent objects of this process. */
export const permanents: Permanents = { nameOf, find, originOf, frozenCode, external: makeExternal };
