/** The usual calls of the evaluation loop: arguments by position that lie in registers, and that fit. */
import type { PyFunction, PyNative } from '../objects/callable.ts';
import type { PyTuple } from '../objects/containers.ts';
import { PyInstance, type PyType, typeOf, type Value } from '../objects/object.ts';
import { callNative, INSTANCE_BYTES } from './calls.ts';
import { type Frame, FrameKind } from './frame.ts';
import type { MachineState } from './state.ts';

type Registers = (Value | undefined)[];

/** True if a call with so many positional arguments needs nothing but its defaults. */
export function takesCount(fn: PyFunction, argc: number): boolean {
  const missing = fn.code.simpleArgs - argc;
  return missing === 0 || (missing > 0 && fn.defaults !== null && missing <= fn.defaults.items.length);
}

/** Puts the last defaults into the registers from `base + argc` on. */
export function fillDefaults(R: Registers, base: number, argc: number, { code, defaults }: PyFunction): void {
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
