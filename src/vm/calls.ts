/** Calls: the one argument binder of guest functions, and the dispatch over everything callable. CPython: Python/ceval.c (initialize_locals), Objects/call.c. */
import { CodeFlag } from '../bytecode/code.ts';
import { bindNative } from '../objects/arguments.ts';
import {
  keywordsMustBeStrings,
  missingArguments,
  multipleValues,
  positionalOnlyAsKeyword,
  tooManyPositional,
  unexpectedKeyword,
} from '../objects/call-errors.ts';
import {
  asyncGeneratorType,
  coroutineType,
  generatorType,
  PyExternal,
  PyFunction,
  PyGenerator,
  PyMethod,
  PyNative,
} from '../objects/callable.ts';
import { dictType, EMPTY_TUPLE, PyDict, PyTuple } from '../objects/containers.ts';
import { PyException, raise, typeError } from '../objects/errors.ts';
import { CALL, objectType, PyInstance, PyType, type Shape, typeOf, typeType, type Value } from '../objects/object.ts';
import { descriptorGet } from '../objects/protocol.ts';
import { callType } from '../objects/type-type.ts';
import { refusalOfC } from './c-arguments.ts';
import { FrameKind } from './frame.ts';
import type { MachineState } from './state.ts';

/** An object whose `__call__` is an object whose `__call__` is ...: as deep as calls may nest. */
const MAX_LINKS = 1000;

/** Calls anything: returns the value, CALL (a native arranged another call) or undefined (a frame was pushed). Throws PyException. */
export function callValue(machine: MachineState, callable: Value, args: Value[], kwargs: PyDict | null, links = 0): Value | undefined {
  if (callable instanceof PyFunction) return callFunction(machine, callable, args, kwargs);
  if (callable instanceof PyNative) return callNative(machine, callable, args, kwargs);
  if (callable instanceof PyMethod) {
    const { func, self } = callable;
    if (func instanceof PyNative) return callNative(machine, func, [self, ...args], kwargs, true);
    if (func instanceof PyFunction) return callFunction(machine, func, [self, ...args], kwargs, true);
    return callValue(machine, func, [self, ...args], kwargs);
  }
  if (callable instanceof PyType) {
    if (kwargs === null || kwargs.size === 0) {
      const init = plainInit(callable);
      if (init !== null) return callPlainClass(machine, callable, init, args);
    }
    return callType(machine, callable, args, kwargs);
  }
  const type = typeOf(callable);
  if (type.isBuiltin) {
    const slot = type.slots.call;
    if (slot !== undefined) return slot(machine, callable, new PyTuple(args), kwargs ?? new PyDict());
  } else {
    const method = type.lookup('__call__');
    if (method instanceof PyFunction) return callFunction(machine, method, [callable, ...args], kwargs);
    if (method instanceof PyNative && method.vector !== null) {
      if (--machine.meter.slice < 0) machine.meter.refill();
      return method.vector(machine, callable, args, kwargs !== null && kwargs.size > 0 ? kwargs : null);
    }
    if (method !== undefined) return callMethodOf(machine, method, callable, type, args, kwargs, links);
  }
  throw typeError(`'${type.name}' object is not callable`);
}

/** A `__call__` that is no plain function: bound as any descriptor, then called. `links` counts the objects whose `__call__` is another object. */
function callMethodOf(
  machine: MachineState,
  method: Value,
  callable: Value,
  type: PyType,
  args: Value[],
  kwargs: PyDict | null,
  links: number,
): Value | undefined {
  if (links >= MAX_LINKS) throw raise('RecursionError', 'maximum recursion depth exceeded');
  const bound = descriptorGet(machine, method, callable, type);
  if (bound === CALL) return machine.chain('type.callBound', [new PyTuple(args), kwargs]);
  return callValue(machine, bound, args, kwargs, links + 1);
}

/** Calls a native with full checks. `isBound`: as a bound method. */
export function callNative(machine: MachineState, native: PyNative, args: readonly Value[], kwargs: PyDict | null, isBound = false): Value {
  if (--machine.meter.slice < 0) machine.meter.refill();
  if (native instanceof PyExternal)
    return machine.externalCall(native.fullName, args.slice(), kwargs !== null && kwargs.size > 0 ? kwargs : null);
  const bound = bindNative(native, args, kwargs !== null && kwargs.size > 0 ? kwargs : null, isBound);
  return native.impl(machine, ...bound);
}

/** The guest `__init__` of a class whose call is `object.__new__` followed by it; null when the call needs the general way. Cached on the class. */
export function plainInit(type: PyType): PyFunction | null {
  if (type.callVersion === type.version) return type.callInit as PyFunction | null;
  type.callVersion = type.version;
  type.callInit = null;
  if (type.isBuiltin || type.cls !== typeType || type.layout !== objectType || type.isAbstract) return null;
  if (type.lookup('__new__') !== objectType.lookup('__new__')) return null;
  const init = type.lookup('__init__');
  if (init instanceof PyFunction) type.callInit = init;
  return type.callInit as PyFunction | null;
}

/** Bytes counted for an instance. */
export const INSTANCE_BYTES = 96;

function callPlainClass(machine: MachineState, type: PyType, init: PyFunction, args: Value[]): Value | undefined {
  machine.meter.allocate(INSTANCE_BYTES);
  const instance = new PyInstance(type);
  const r = callFunction(machine, init, [instance, ...args], null);
  if (r !== undefined) throw typeError(`__init__() should return None, not '${typeOf(r).name}'`);
  const frame = machine.frames[machine.depth];
  frame.kind = FrameKind.init;
  frame.self = instance;
  return undefined;
}

/** Calls a guest function: pushes its frame above the running one, or makes a generator. `isBound`: as a bound method. */
export function callFunction(
  machine: MachineState,
  fn: PyFunction,
  args: readonly Value[],
  kwargs: PyDict | null,
  isBound = false,
): Value | undefined {
  const base = machine.top();
  const { code } = fn;
  machine.ensureRegisters(base + code.nregs + args.length);
  const registers = machine.registers;
  if ((kwargs === null || kwargs.size === 0) && code.simpleArgs === args.length) {
    for (let i = 0; i < args.length; i++) registers[base + i] = args[i];
    machine.pushFrame(fn, base, args.length);
    return undefined;
  }
  const filled = bindFunction(fn, args, kwargs, machine.dictRoot, isBound);
  for (let i = 0; i < filled.length; i++) registers[base + i] = filled[i];
  const isLazy = (code.code.flags & (CodeFlag.GENERATOR | CodeFlag.COROUTINE | CodeFlag.ASYNC_GENERATOR)) !== 0;
  const generator = isLazy ? makeGenerator(machine, fn, filled) : undefined;
  if (!isLazy) machine.pushFrame(fn, base, filled.length);
  // FUEL: after the boundary of the call, which a pause begins again: what is charged before it would be charged each time.
  if (args.length + (kwargs === null ? 0 : kwargs.size) > 8) chargeArguments(machine, args, kwargs);
  return generator;
}

/** Charges for binding many arguments, which may all end in `*args` and `**kwargs`. */
function chargeArguments(machine: MachineState, args: readonly Value[], kwargs: PyDict | null): void {
  const named = kwargs === null ? 0 : kwargs.size;
  machine.meter.charge((args.length >> 3) + named);
  machine.meter.allocateLarge(args.length * 8 + named * 64);
}

function makeGenerator(machine: MachineState, fn: PyFunction, filled: (Value | undefined)[]): PyGenerator {
  const { code, nregs, nlocals } = fn.code;
  if (--machine.meter.slice < 0) machine.meter.refill();
  machine.meter.allocate(128 + nregs * 8);
  const registers: (Value | undefined)[] = filled;
  while (registers.length < nlocals) registers.push(undefined);
  if (fn.closure !== null) for (const cell of fn.closure) registers.push(cell);
  while (registers.length < nregs) registers.push(undefined);
  const cls =
    (code.flags & CodeFlag.COROUTINE) !== 0
      ? coroutineType
      : (code.flags & CodeFlag.ASYNC_GENERATOR) !== 0
        ? asyncGeneratorType
        : generatorType;
  return new PyGenerator(fn, registers, cls, functionName(fn, '__name__', code.name), functionName(fn, '__qualname__', code.qualname));
}

/** The name guest code may have given a function. */
export function functionName(fn: PyFunction, key: '__name__' | '__qualname__', original: string): string {
  if (fn.fields === null) return original;
  const name = fn.fields.get(key);
  return typeof name === 'string' ? name : original;
}

/** Binds arguments to the parameters of `fn` (`root`: the shape of empty dicts): returns their registers in order (positional, keyword-only, `*args`, `**kwargs`). Raises TypeError. */
export function bindFunction(
  fn: PyFunction,
  args: readonly Value[],
  kwargs: PyDict | null,
  root: Shape,
  isBound = false,
): (Value | undefined)[] {
  if (!fn.code.isHidden) return bindParameters(fn, args, kwargs, root);
  try {
    return bindParameters(fn, args, kwargs, root);
  } catch (error) {
    throw error instanceof PyException ? (refusalOfC(fn, args, kwargs, isBound) ?? error) : error;
  }
}

function bindParameters(fn: PyFunction, args: readonly Value[], kwargs: PyDict | null, root: Shape): (Value | undefined)[] {
  const { code } = fn.code;
  const { argcount, kwonlyargcount, flags, varnames } = code;
  const named = argcount + kwonlyargcount;
  const out: (Value | undefined)[] = new Array(named).fill(undefined);
  const given = Math.min(args.length, argcount);
  for (let i = 0; i < given; i++) out[i] = args[i];
  const hasVarargs = (flags & CodeFlag.VARARGS) !== 0;
  const rest = (flags & CodeFlag.VARKEYWORDS) !== 0 ? new PyDict(dictType, root) : null;
  if (kwargs !== null && kwargs.size > 0) bindKeywords(fn, out, kwargs, rest, varnames, named);
  if (args.length > argcount && !hasVarargs) {
    let keywordOnlyGiven = 0;
    for (let i = argcount; i < named; i++) if (out[i] !== undefined) keywordOnlyGiven += 1;
    const defaults = fn.defaults === null ? 0 : fn.defaults.items.length;
    throw tooManyPositional(shownName(fn), argcount, defaults, args.length, keywordOnlyGiven);
  }
  fillDefaults(fn, out, argcount, named, varnames);
  if (hasVarargs) out.push(args.length > argcount ? new PyTuple(args.slice(argcount)) : EMPTY_TUPLE);
  if (rest !== null) out.push(rest);
  return out;
}

function shownName(fn: PyFunction): string {
  return functionName(fn, '__qualname__', fn.code.code.qualname);
}

function bindKeywords(
  fn: PyFunction,
  out: (Value | undefined)[],
  kwargs: PyDict,
  rest: PyDict | null,
  varnames: readonly string[],
  named: number,
): void {
  const { posonlyargcount } = fn.code.code;
  for (let k = 0; k < kwargs.keys.length; k++) {
    const key = kwargs.keys[k];
    if (key === undefined) continue;
    if (typeof key !== 'string') throw keywordsMustBeStrings();
    const value = kwargs.values[k] as Value;
    const i = varnames.indexOf(key);
    if (i >= posonlyargcount && i < named) {
      if (out[i] !== undefined) throw multipleValues(shownName(fn), key);
      out[i] = value;
    } else if (rest !== null) rest.setStr(key, value);
    else throw badKeyword(fn, kwargs, key, varnames, posonlyargcount, named);
  }
}

function badKeyword(fn: PyFunction, kwargs: PyDict, key: string, varnames: readonly string[], posonly: number, named: number): unknown {
  const misused = varnames.slice(0, posonly).filter((name) => kwargs.get(name) !== undefined);
  if (misused.length > 0) return positionalOnlyAsKeyword(shownName(fn), misused);
  return unexpectedKeyword(shownName(fn), key, varnames.slice(posonly, named));
}

/** The default of parameter `i`, keyword-only ones included; undefined if it has none. */
export function defaultOf({ code: { code }, defaults, kwdefaults }: PyFunction, i: number): Value | undefined {
  const { argcount, varnames } = code;
  if (i >= argcount) return kwdefaults?.get(varnames[i]);
  return defaults?.items[i - argcount + defaults.items.length];
}

function fillDefaults(fn: PyFunction, out: (Value | undefined)[], argcount: number, named: number, varnames: readonly string[]): void {
  const missing: string[] = [];
  const missingKeywords: string[] = [];
  for (let i = 0; i < named; i++) {
    if (out[i] !== undefined) continue;
    const value = defaultOf(fn, i);
    if (value === undefined) (i < argcount ? missing : missingKeywords).push(varnames[i]);
    else out[i] = value;
  }
  if (missing.length > 0) throw missingArguments(shownName(fn), missing, 'positional');
  if (missingKeywords.length > 0) throw missingArguments(shownName(fn), missingKeywords, 'keyword-only');
}

/** The keyword arguments of CALL_KW as a dict: the last `names.length` of `args`, which are removed from it. */
export function splitKeywords(args: Value[], names: PyTuple): PyDict {
  const dict = new PyDict();
  const first = args.length - names.items.length;
  for (let i = 0; i < names.items.length; i++) dict.setStr(names.items[i] as string, args[first + i]);
  args.length = first;
  return dict;
}

/** True for the sentinel natives return after arranging a call. */
export function isCall(v: Value | undefined): boolean {
  return v === CALL;
}
