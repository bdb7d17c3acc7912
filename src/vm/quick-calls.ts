/** The usual calls of the evaluation loop: arguments that lie in registers, and that fit. */
import { MAKES_NO_PLAIN_CALL, PyFunction, PyMethod, PyNative } from '../objects/callable.ts';
import type { PyTuple } from '../objects/containers.ts';
import { PyInstance, PyType, typeOf, type Value } from '../objects/object.ts';
import { callNative, callValue, defaultOf, INSTANCE_BYTES, plainInit } from './calls.ts';
import { type Frame, FrameKind } from './frame.ts';
import type { MachineState } from './state.ts';

type Registers = (Value | undefined)[];

/** True if a call with so many positional arguments needs nothing but its defaults. */
export function takesCount(fn: PyFunction, argc: number): boolean {
  const missing = fn.code.simpleArgs - argc;
  return missing === 0 || (missing > 0 && fn.defaults !== null && missing <= fn.defaults.items.length);
}

/** Puts the last defaults into the registers from `base + argc` on. */
export function fillLastDefaults(R: Registers, base: number, argc: number, { code, defaults }: PyFunction): void {
  const { items } = defaults as PyTuple;
  const shift = items.length - code.simpleArgs;
  for (let i = argc; i < code.simpleArgs; i++) R[base + i] = items[i + shift];
}

/** Makes `frame` that of an `__init__` called for a new instance, which is returned. */
export function beginInit(m: MachineState, frame: Frame, type: PyType): PyInstance {
  const self = new PyInstance(type);
  m.meter.allocate(INSTANCE_BYTES);
  frame.kind = FrameKind.init;
  frame.self = self;
  return self;
}

/** True if `callQuick` can call a native with so many arguments; `hasSelf`: the first is the object whose method it is. */
export function takesQuick(native: PyNative, argc: number, hasSelf: boolean): boolean {
  return argc >= native.minArgs && argc <= native.maxArgs && (native.owner === null || hasSelf);
}

/** Calls a native that takes so many arguments; those of methods begin with `self`. */
export function callQuick(m: MachineState, native: PyNative, R: Registers, first: number, argc: number): Value {
  // Charged there.
  if (argc > 3) return callNative(m, native, R.slice(first, first + argc) as Value[], null);
  if (--m.meter.slice < 0) m.meter.refill();
  const { impl } = native;
  if (argc === 1) return impl(m, R[first]);
  if (argc === 2) return impl(m, R[first], R[first + 1]);
  return argc === 0 ? impl(m) : impl(m, R[first], R[first + 1], R[first + 2]);
}

/** True if `callBound` can call a native method of `self`. */
export function takesBound(native: PyNative, self: Value, argc: number): boolean {
  return argc >= native.minArgs - 1 && argc < native.maxArgs && argc <= 2 && typeOf(self) === native.owner;
}

/** Calls a native method of `self` with at most two arguments. */
export function callBound(m: MachineState, native: PyNative, self: Value, R: Registers, first: number, argc: number): Value {
  if (--m.meter.slice < 0) m.meter.refill();
  const { impl } = native;
  if (argc === 1) return impl(m, self, R[first]);
  return argc === 0 ? impl(m, self) : impl(m, self, R[first], R[first + 1]);
}

/** Calls anything that is no plain function, as callValue, with arguments that lie in registers. */
export function callLying(m: MachineState, f: Value, R: Registers, first: number, argc: number): Value | undefined {
  if (f instanceof PyInstance) {
    const call = f.cls.lookup('__call__');
    if (call instanceof PyNative && call.vector !== null) {
      if (--m.meter.slice < 0) m.meter.refill();
      return call.vector(m, f, argc === 1 ? [R[first] as Value] : (R.slice(first, first + argc) as Value[]), null);
    }
  }
  return callValue(m, f, R.slice(first, first + argc) as Value[], null);
}

/** More arguments than these are charged for, in the general way. */
const FEW_ARGUMENTS = 8;

/**
 * Calls a guest function, method or plain class with arguments that lie in the registers from `start` on, the last ones by name. False if they do not fit or
 * something is out of the ordinary: nothing has happened then, and the general way tells what is wrong.
 */
export function callNamed(machine: MachineState, callable: Value, start: number, argc: number, names: readonly string[]): boolean {
  if (argc > FEW_ARGUMENTS) return false;
  if (callable instanceof PyFunction) return pushNamed(machine, callable, undefined, start, argc, names);
  if (callable instanceof PyMethod)
    return callable.func instanceof PyFunction && pushNamed(machine, callable.func, callable.self, start, argc, names);
  if (!(callable instanceof PyType)) return false;
  const init = plainInit(callable);
  if (init === null || !pushNamed(machine, init, null, start, argc, names)) return false;
  const frame = machine.frames[machine.depth];
  machine.registers[frame.base] = beginInit(machine, frame, callable);
  return true;
}

/** Pushes the frame for `callNamed`. `self`: undefined for none. */
function pushNamed(
  machine: MachineState,
  fn: PyFunction,
  self: Value | undefined,
  start: number,
  argc: number,
  names: readonly string[],
): boolean {
  const { code } = fn.code;
  if ((code.flags & MAKES_NO_PLAIN_CALL) !== 0) return false;
  const { argcount, kwonlyargcount, posonlyargcount, varnames } = code;
  const own = self === undefined ? 0 : 1;
  const positional = argc - names.length;
  const named = argcount + kwonlyargcount;
  if (own + positional > argcount) return false;
  const base = machine.top();
  machine.ensureRegisters(base + fn.code.nregs);
  const R = machine.registers;
  if (self !== undefined) R[base] = self;
  for (let i = 0; i < positional; i++) R[base + own + i] = R[start + i];
  for (let i = own + positional; i < named; i++) R[base + i] = undefined;
  for (let k = 0; k < names.length; k++) {
    const i = varnames.indexOf(names[k]);
    if (i < posonlyargcount || i >= named || R[base + i] !== undefined) return false;
    R[base + i] = R[start + positional + k];
  }
  for (let i = 0; i < named; i++) {
    if (R[base + i] !== undefined) continue;
    const value = defaultOf(fn, i);
    if (value === undefined) return false;
    R[base + i] = value;
  }
  machine.pushFrame(fn, base, named);
  return true;
}
