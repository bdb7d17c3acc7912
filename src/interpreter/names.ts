/** Puts the host's functions and inputs into a program's globals. */
import { PyExternal, type PyGenerator, PyModule, type PyNative } from '../objects/callable.ts';
import { PyDict, type PyTuple } from '../objects/containers.ts';
import { defineContinuations } from '../objects/continuation.ts';
import { PyAsyncNative, PyExternalCall } from '../objects/external-call.ts';
import type { Interp, Value } from '../objects/object.ts';
import type { MachineState } from '../vm/state.ts';
import { type GuestHeap, toGuest } from './convert.ts';
import { isSystemFunction, SYSTEM_MODULE, systemModule } from './system-functions.ts';

/** Names of the functions that the host answers. */
export interface HostFunctions {
  readonly functions: readonly string[];
  readonly asyncFunctions: readonly string[];
}

/** Makes the globals of a program: `__name__`, external functions. Dots in a function's name become modules. */
export function makeGlobals({ functions, asyncFunctions }: HostFunctions): PyDict {
  const globals = new PyDict();
  globals.setStr('__name__', '__main__');
  globals.setStr('__doc__', null);
  for (const name of functions) if (!isSystemFunction(name)) bindExternal(globals, name, externalFunction);
  for (const name of asyncFunctions) bindExternal(globals, name, asyncExternalFunction);
  return globals;
}

/** Binds inputs, all or none. Throws ConversionError for one that cannot cross. */
export function addInputs(heap: GuestHeap, globals: PyDict, inputs: Readonly<Record<string, unknown>>): void {
  const values = Object.keys(inputs).map((name) => [name, toGuest(heap, inputs[name], `inputs.${name}`)] as const);
  for (const [name, value] of values) globals.setStr(name, value);
}

/** The modules that dotted function names made, by full name, and that of the system functions. They can be imported too. */
export function hostModules(globals: PyDict, functions: readonly string[]): Map<string, PyModule> {
  const modules = new Map<string, PyModule>();
  const system = systemModule(functions, (name) => makeExternal(name, false));
  if (system !== null) modules.set(SYSTEM_MODULE, system);
  for (const name of functions) {
    if (isSystemFunction(name)) continue;
    const parts = name.split('.').slice(0, -1);
    let scope = globals;
    parts.forEach((part, i) => {
      const module = scope.get(part) as PyModule;
      modules.set(parts.slice(0, i + 1).join('.'), module);
      scope = module.dict;
    });
  }
  return modules;
}

function bindExternal(globals: PyDict, fullName: string, make: (fullName: string, name: string) => Value): void {
  const parts = fullName.split('.');
  const last = parts.pop() as string;
  let scope = globals;
  parts.forEach((part, i) => {
    let module = scope.get(part);
    if (!(module instanceof PyModule)) {
      module = newModule(parts.slice(0, i + 1).join('.'));
      scope.setStr(part, module);
    }
    scope = (module as PyModule).dict;
  });
  scope.setStr(last, make(fullName, last));
}

/** Makes an empty module. */
export function newModule(name: string): PyModule {
  const dict = new PyDict();
  dict.setStr('__name__', name);
  dict.setStr('__doc__', null);
  return new PyModule(dict);
}

/** Makes the function of the host called `fullName`; `isAsync`: its calls can be outstanding together. */
export function makeExternal(fullName: string, isAsync: boolean): PyNative {
  const name = fullName.slice(fullName.lastIndexOf('.') + 1);
  return isAsync ? asyncExternalFunction(fullName, name) : externalFunction(fullName, name);
}

function externalFunction(fullName: string, name: string): PyNative {
  const impl = (interp: Interp, args: PyTuple, kwargs: PyDict): Value =>
    interp.externalCall(fullName, args.items as Value[], kwargs.size === 0 ? null : kwargs);
  return new PyExternal(fullName, name, impl as PyNative['impl']);
}

/** A function of the host as an `async def` of the guest: the call begins when its coroutine is first run. */
function asyncExternalFunction(fullName: string, name: string): PyNative {
  const impl = (interp: Interp, args: PyTuple, kwargs: PyDict): Value => {
    const call = new PyExternalCall(fullName, args, kwargs, (interp as MachineState).line());
    interp.tailCall(interp.frozen('external_call'), [call]);
    return interp.chain('names.coroutine', [name, fullName]);
  };
  return new PyAsyncNative(fullName, name, impl as PyNative['impl']);
}

defineContinuations({
  'names.coroutine': {
    done(_interp, [name, fullName], coroutine) {
      const generator = coroutine as PyGenerator;
      generator.name = name as string;
      generator.qualname = fullName as string;
      return generator;
    },
  },
});
