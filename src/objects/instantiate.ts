/** `__new__` of the builtin types: instances of the type itself and of guest subclasses. CPython: tp_new_wrapper and object_new in Objects/typeobject.c. */
import { bindNative, bindNew } from './arguments.ts';
import { builtinFunctionType, classmethodType, PyNative, staticmethodType, superType } from './callable.ts';
import type { PyDict, PyTuple } from './containers.ts';
import { defineContinuations } from './continuation.ts';
import { typeError } from './errors.ts';
import { type Arg, CALL, type Interp, type NativeImpl, objectType, PyInstance, PyType, typeOf, type Value } from './object.ts';

/** Makes an instance of `cls`, the owner of the `__new__` or a subclass of it, from the arguments after the class. */
export type NewImpl = (interp: Interp, cls: PyType, args: readonly Value[], kwargs: PyDict) => Value;

/** What each `__new__` makes its instances by: those that share it are as safe as one another. */
const makers = new WeakMap<PyNative, NewImpl>();

/** Makes the `__new__` of a builtin type; by default from the type's `construct`. */
export function makeNew(
  owner: PyType,
  make: NewImpl = (interp, cls, args, kwargs) => newPayload(interp, owner, cls, args, kwargs),
): PyNative {
  const impl = (interp: Interp, args: PyTuple, kwargs: PyDict): Value =>
    make(interp, checkClass(owner, args.items, make), args.items.slice(1), kwargs);
  const native = new PyNative(builtinFunctionType, '__new__', 'new', impl as NativeImpl, '__new__(*args, **kwargs)', owner, true);
  makers.set(native, make);
  return native;
}

function checkClass(owner: PyType, args: readonly Value[], make: NewImpl): PyType {
  if (args.length === 0) throw typeError(`${owner.name}.__new__(): not enough arguments`);
  const cls = args[0];
  if (!(cls instanceof PyType)) throw typeError(`${owner.name}.__new__(X): X is not a type object (${typeOf(cls).name})`);
  if (!cls.isSubtype(owner)) throw typeError(`${owner.name}.__new__(${cls.name}): ${cls.name} is not a subtype of ${owner.name}`);
  const own = cls.layout.lookup('__new__');
  if (own instanceof PyNative && own.kind === 'new' && makers.get(own) !== make) {
    throw typeError(`${owner.name}.__new__(${cls.name}) is not safe, use ${nativeNewBase(cls).name}.__new__()`);
  }
  return cls;
}

/** The nearest base whose `__new__` is not guest code. */
function nativeNewBase(cls: PyType): PyType {
  const index = cls.mro.findIndex((base) => base.isBuiltin || !base.ns.has('__new__'));
  const isOverridden = cls.mro.slice(0, index).some((base) => base.ns.has('__new__'));
  return isOverridden || !(cls.lookup('__new__') instanceof PyNative) ? cls.layout : cls.mro[index];
}

/** Calls a native with arguments as written by a caller. */
export function callNative(interp: Interp, native: PyNative, args: readonly Value[], kwargs: PyDict | null): Value {
  const bound = bindNative(native, args, kwargs);
  return (native.impl as (interp: Interp, ...args: Arg[]) => Value)(interp, ...bound);
}

/** Calls the constructor of a builtin type as its `__new__` does. */
export function constructNew(interp: Interp, construct: PyNative, args: readonly Value[], kwargs: PyDict | null): Value {
  return (construct.impl as (interp: Interp, ...args: Arg[]) => Value)(interp, ...bindNew(construct, args, kwargs));
}

/** Instances of guest subclasses carry the builtin value; types with an `__init__` fill it there. */
export function newPayload(interp: Interp, owner: PyType, cls: PyType, args: readonly Value[], kwargs: PyDict): Value {
  const construct = owner.construct as PyNative;
  // Types with an `__init__` leave the arguments to it.
  // (super is made of them as well.)
  const hasInit = owner.ns.has('__init__') && owner !== superType;
  // A wrapper holds None until then.
  const empty = owner === classmethodType || owner === staticmethodType ? [null] : [];
  const payload = hasInit ? callNative(interp, construct, empty, null) : constructNew(interp, construct, args, kwargs);
  if (cls.isBuiltin) return payload;
  return payload === CALL ? interp.chain('instantiate.wrap', [cls]) : wrap(cls, payload);
}

function wrap(cls: PyType, payload: Value): Value {
  const inner = payload instanceof PyInstance && payload.payload !== undefined ? payload.payload : payload;
  return new PyInstance(cls, inner);
}

/** Whether instances are made by `object.__new__` alone. A base that an `mro()` of the metaclass leaves out counts. CPython: tp_new, update_one_slot. */
function isMadeByObject(cls: PyType): boolean {
  const own = cls.lookup('__new__');
  if (!(own instanceof PyNative && own.owner === objectType)) return false;
  const [base] = cls.bases;
  return base === undefined || base === objectType || isMadeByObject(base);
}

/** What `object.__new__` does for a class whose instances hold nothing but attributes. Raises TypeError for arguments nobody takes and for abstract classes. */
export function newObject(cls: PyType, hasArguments: boolean): Value {
  if (hasArguments) {
    if (!isMadeByObject(cls)) throw typeError('object.__new__() takes exactly one argument (the type to instantiate)');
    if (cls.lookup('__init__') === objectType.ns.get('__init__')) throw typeError(`${cls.name}() takes no arguments`);
  }
  if (cls.isAbstract) throw abstractError(cls);
  if (cls.isBuiltin && cls !== objectType) throw typeError(`object.__new__(${cls.name}) is not safe, use ${cls.name}.__new__()`);
  return new PyInstance(cls);
}

/** "Can't instantiate abstract class C without an implementation for abstract method 'm'". */
export function abstractError(cls: PyType): unknown {
  const methods = cls.ns.get('__abstractmethods__');
  const keys = methods !== null && typeof methods === 'object' && 'keys' in methods ? (methods.keys as (Value | undefined)[]) : [];
  const names = keys.filter((key) => typeof key === 'string').sort();
  const list = names.map((name) => `'${name}'`).join(', ');
  return typeError(
    `Can't instantiate abstract class ${cls.name} without an implementation for abstract method${names.length === 1 ? '' : 's'} ${list}`,
  );
}

/** What `object.__init__` does: complains about arguments that neither `__new__` nor `__init__` of the class takes. */
export function initObject(self: Value, hasArguments: boolean): void {
  if (!hasArguments) return;
  const cls = typeOf(self);
  if (cls.lookup('__init__') !== objectType.ns.get('__init__')) {
    throw typeError('object.__init__() takes exactly one argument (the instance to initialize)');
  }
  // Builtin types that nobody can instantiate have no `__new__` in CPython.
  const isMadeHere = !cls.isBuiltin || cls === objectType;
  if (isMadeHere && isMadeByObject(cls)) throw typeError(`${cls.name}.__init__() takes exactly one argument (the instance to initialize)`);
}

defineContinuations({
  'instantiate.wrap': { done: (_interp, [cls], result) => wrap(cls as PyType, result) },
});
