/** Natives that are methods of classes of frozen Python, `__call__` above all: what CPython's vectorcall is to its own classes. CPython: Objects/call.c. */
import { type NativeHome, PyFunction, PyMember, type PyNative, type VectorImpl } from '../objects/callable.ts';
import type { PyDict, PyTuple } from '../objects/containers.ts';
import { makeNative, method } from '../objects/define.ts';
import { typeError } from '../objects/errors.ts';
import { type Interp, PyInstance, type PyType, typeOf, type Value } from '../objects/object.ts';
import { getAttr } from '../objects/protocol.ts';

/** What is known of a class: a native that its instances have, and which class of frozen Python it comes from. */
class Found {
  readonly native: PyNative;
  readonly home: PyType;
  constructor(native: PyNative, home: PyType) {
    this.native = native;
    this.home = home;
  }
}

/** Does what a call does; `values` are those of the slots, by name. */
export type Caller = (interp: Interp, self: PyInstance, args: Value[], kwargs: PyDict | null) => Value;

/** Makes the `__call__` of the class that errors call `shown`. It takes instances of that class alone: its slots begin with `firstSlot`. */
export function nativeCall(shown: string, firstSlot: string, call: Caller): PyNative {
  const vector: VectorImpl = (interp, self, args, kwargs) => {
    if (!(self instanceof PyInstance) || homeOf(self.cls, native, firstSlot) === null) {
      throw typeError(`descriptor '__call__' requires a '${shown}' object but received a '${typeOf(self).name}'`);
    }
    return call(interp, self, args, kwargs);
  };
  const impl = (interp: Interp, self: Value, args: PyTuple, kwargs: PyDict): Value =>
    vector(interp, self, args.items.slice(), kwargs.size > 0 ? kwargs : null);
  const native = makeNative('__call__', { ...method('__call__(self, /, *args, **kwargs)', impl), kind: 'slot' }, null);
  native.vector = vector;
  return giveHome(native, shown);
}

/** Makes another method of the class that errors call `shown`, with one argument. */
export function nativeMethod(
  shown: string,
  signature: string,
  firstSlot: string,
  act: (interp: Interp, self: Value, argument: Value) => Value,
): PyNative {
  const name = signature.slice(0, signature.indexOf('('));
  const impl = (interp: Interp, self: Value, argument: Value): Value => {
    if (homeOf(typeOf(self), native, firstSlot) === null) {
      throw typeError(`descriptor '${name}' for '${shown}' objects doesn't apply to a '${typeOf(self).name}' object`);
    }
    return act(interp, self, argument);
  };
  const native = makeNative(name, method(signature, impl), null);
  return giveHome(native, shown);
}

function giveHome(native: PyNative, shown: string): PyNative {
  const dot = shown.lastIndexOf('.');
  native.home = homeIn(shown.slice(0, dot), shown.slice(dot + 1));
  return native;
}

/** What stands for the class `qualname` of a module, which keeps it as `attribute`. */
export function homeIn(module: string, qualname: string, attribute = qualname): NativeHome {
  return { name: `${module}.${qualname}`, qualname, find: (interp) => getAttr(interp, interp.importModule(module), attribute) };
}

/** The class of frozen Python that instances of `cls` have the native by; null if there is none. */
function homeOf(cls: PyType, native: PyNative, firstSlot: string): PyType | null {
  const known = cls.moduleData;
  if (known instanceof Found && known.native === native) return known.home;
  const home = cls.mro.find((base) => globalsBehind(base, native, firstSlot) !== null);
  if (home === undefined) return null;
  cls.moduleData = new Found(native, home);
  return home;
}

/**
 * The globals of the frozen Python that made `base` with the native in it; null for any other class. Guest code may put the native into a class of its own,
 * but not these slots and hidden functions beside it.
 */
export function globalsBehind(base: PyType, native: PyNative, firstSlot: string): PyDict | null {
  const slot = base.ns.get(firstSlot);
  if (base.ns.get(native.name) !== native || !(slot instanceof PyMember) || slot.owner !== base) return null;
  for (const value of base.ns.values()) if (value instanceof PyFunction && value.code.isHidden) return value.globals;
  return null;
}

/** Calls the method of frozen Python that stands behind the native of an instance, as it is in the class itself. Returns CALL. */
export function callBehind(interp: Interp, self: PyInstance, name: string, args: Value[], kwargs: PyDict | null): Value {
  const { home } = self.cls.moduleData as Found;
  return interp.tailCall(home.ns.get(name) as Value, [self, ...args], kwargs);
}
