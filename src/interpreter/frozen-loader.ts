/** Compiles and runs the engine's own Python: functions behind builtins, modules, and the text of values at the end of a run. Hidden from tracebacks. */

import { INTRINSICS } from '../builtins/intrinsics.ts';
import { type Code, CodeFlag, type Const } from '../bytecode/code.ts';
import { codeFromJson } from '../bytecode/code-json.ts';
import { compileModule } from '../compiler/compile.ts';
import { FROZEN, frozenHome } from '../frozen/table.ts';
import { Meter } from '../limits/meter.ts';
import { ENGINE_FILENAME } from '../objects/callable.ts';
import { PyDict } from '../objects/containers.ts';
import { EngineError } from '../objects/errors.ts';
import type { Value } from '../objects/object.ts';
import { asStr } from '../objects/protocol.ts';
import { MODULES, type ModuleRow } from '../stdlib/table.ts';
import { parseModule } from '../syntax/parser.ts';
import { Machine } from '../vm/machine.ts';
import type { MachineHooks } from '../vm/state.ts';
import { pristineBuiltins } from './builtins.ts';
import { PRECOMPILED } from './precompiled.ts';

/** The texts in use by name. Compiled once per process: code holds no Python objects. */
const byName = new Map<string, Code>();

/** Returns the code of a frozen text. `name` shows only in our own errors, and in snapshots: one text, one name. */
export function frozenModuleCode(name: string, source: string): Code {
  let code = byName.get(name);
  if (code === undefined) {
    const filename = `<frozen ${name}>`;
    code = Object.hasOwn(PRECOMPILED, name) ? codeFromJson(PRECOMPILED[name]!, filename) : compileFrozen(filename, source);
    byName.set(name, code);
  }
  return code;
}

/** Compiles a frozen text: hidden from tracebacks, and with lines as its only positions. */
export function compileFrozen(filename: string, source: string): Code {
  return hide(compileModule(parseModule(source), { filename, takesIterators: filename.startsWith(ENGINE_FILENAME) }));
}

/** All frozen texts by the names that `frozenModuleCode` gets. */
export function frozenTexts(): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [name, text] of Object.entries(FROZEN)) texts.set(ENGINE_PREFIX + name, text);
  for (const [name, row] of Object.entries<ModuleRow>(MODULES)) if (row.kind === 'frozen') texts.set(name, row.source);
  return texts;
}

/** All texts in use so far, by name. */
export function compiledTexts(): ReadonlyMap<string, Code> {
  return byName;
}

/** What texts of src/frozen are called, apart from modules. */
const ENGINE_PREFIX = 'engine.';

/** The code of the text of src/frozen called `engine.<name>`. */
export function engineTextCode(name: string): Code | undefined {
  const home = name.slice(ENGINE_PREFIX.length);
  return name.startsWith(ENGINE_PREFIX) && Object.hasOwn(FROZEN, home) ? frozenModuleCode(name, FROZEN[home]) : undefined;
}

/** The name and the code of the text that defines the frozen function `name`. */
export function homeOfFrozen(name: string): { text: string; code: Code } | undefined {
  const home = frozenHome(name);
  if (home === undefined) return undefined;
  return { text: ENGINE_PREFIX + home, code: frozenModuleCode(ENGINE_PREFIX + home, FROZEN[home]) };
}

function hide(code: Code): Code {
  const linetable = code.linetable.map((_n, i) => (i % 2 === 1 ? 0 : code.linetable[i - (i % 4)]!));
  return { ...code, flags: code.flags | CodeFlag.HIDDEN, consts: code.consts.map(hideConst), linetable };
}

function hideConst(constant: Const): Const {
  return typeof constant === 'object' && constant !== null && 'kind' in constant && constant.kind === 'code' ? hide(constant) : constant;
}

/** The namespace of all frozen functions, and what they find beyond it. */
const frozenGlobals = new PyDict();
const frozenBuiltins = new PyDict();

/** What a machine needs to use frozen functions. They are made once per process, on a meter of their own: what a run uses never depends on earlier runs. */
export function frozenHooks(): Pick<MachineHooks, 'loadFrozen' | 'frozenGlobals' | 'frozenBuiltins'> {
  if (frozenBuiltins.size === 0) {
    const { keys, values } = pristineBuiltins();
    keys.forEach((key, i) => {
      frozenBuiltins.setStr(key as string, values[i] as Value);
    });
    for (const [name, value] of Object.entries(INTRINSICS)) frozenBuiltins.setStr(name, value);
  }
  return { loadFrozen, frozenGlobals, frozenBuiltins };
}

/** Returns the frozen function `name`; the text it is in is run at the first use. */
function loadFrozen(name: string): Value {
  const known = frozenGlobals.get(name);
  if (known !== undefined) return known;
  const home = homeOfFrozen(name);
  if (home === undefined) throw new EngineError(`no frozen text defines ${name}`);
  const machine = new Machine({
    ...frozenHooks(),
    meter: new Meter(),
    builtins: frozenBuiltins,
    importModule: () => null,
    write: () => {},
  });
  machine.start(machine.load(home.code), frozenGlobals);
  if (machine.run() !== 'done') throw new EngineError(`frozen text of ${name} failed`);
  const value = frozenGlobals.get(name);
  if (value === undefined) throw new EngineError(`frozen text without its function ${name}`);
  return value;
}

/** Returns `str(v)`, `repr(v)` or `bool(v)` as text on a machine whose program is over; undefined if that raises or calls the host. Throws LimitExceeded. */
export function frozenText(machine: Machine, v: Value, how: 'str' | 'repr' | 'bool'): string | undefined {
  const globals = new PyDict();
  globals.setStr('text', machine.builtin(how));
  globals.setStr('value', v);
  machine.start(machine.load(frozenModuleCode('text', "f'{text(value)}'")), globals);
  const state = machine.withoutPauses(() => machine.run());
  if (state === 'call') machine.abandon();
  return state === 'done' ? asStr(machine.result) : undefined;
}
