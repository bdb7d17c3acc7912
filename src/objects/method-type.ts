/** Bound methods, builtin functions and the descriptors of builtin types. CPython: Objects/classobject.c, Objects/methodobject.c, Objects/descrobject.c. */
import { nativeQualname, signatureOf, textSignature } from './arguments.ts';
import {
  builtinFunctionType,
  classMethodDescriptorType,
  getsetDescriptorType,
  memberDescriptorType,
  methodDescriptorType,
  methodType,
  methodWrapperType,
  PyFunction,
  type PyGetSet,
  type PyMember,
  PyMethod,
  PyNative,
  wrapperDescriptorType,
} from './callable.ts';
import type { PyTuple } from './containers.ts';
import { defineContinuations } from './continuation.ts';
import { defineType, fn, type GetSetRow, readonly } from './define.ts';
import { attributeError, fullName, typeError } from './errors.ts';
import { slotGet, slotSet } from './instance.ts';
import {
  type Arg,
  CALL,
  type Interp,
  NotImplemented,
  type PyInstance,
  type PyObject,
  PyType,
  type Slots,
  typeOf,
  type Value,
} from './object.ts';
import { isCallable, repr } from './operators.ts';
import { bindTo, findAttr, getAttr } from './protocol.ts';
import { slotDoc } from './slot-docs.ts';

function hex(interp: Interp, v: Value): string {
  return `0x${interp.idOf(v).toString(16).padStart(12, '0')}`;
}

/** The help of most methods is not kept: their `__doc__` is None unless a table gives one. */
const docs = new Map<string, string>();

/** Gives builtin functions, and methods by `class.method`, their `__doc__`. */
export function setDocs(table: Readonly<Record<string, string>>): void {
  for (const name of Object.keys(table)) docs.set(name, table[name]);
}

const call: Slots['call'] = (interp, self, args, kwargs) => interp.tailCall(self, [...(args as PyTuple).items], kwargs as PyObject);

function isBuiltinFunction(v: Value): boolean {
  return typeOf(v) === builtinFunctionType;
}

function sameMethod(a: Value, b: Value): Value {
  if (a === b) return true;
  if (!(a instanceof PyMethod) || !(b instanceof PyMethod) || a.cls !== b.cls)
    return isBuiltinFunction(a) && isBuiltinFunction(b) ? false : NotImplemented;
  return a.self === b.self && a.func === b.func;
}

function hashMethod(interp: Interp, v: Value): Value {
  if (!(v instanceof PyMethod)) return interp.idOf(v);
  return (interp.idOf(v.self) * 31 + interp.idOf(v.func)) % 0x1000000000000;
}

// ---- method ------------------------------------------------------------------------------------

defineType(methodType, {
  isSubclassable: false,
  construct: fn('range method(function, instance, /)', (_interp: Interp, func: Value, instance: Value) => {
    if (!isCallable(func)) throw typeError('first argument must be callable');
    if (instance === null) throw typeError('instance must not be None');
    return new PyMethod(func, instance);
  }),
  slots: {
    call,
    get: (_interp, self) => self,
    repr(interp, self) {
      const text = repr(interp, (self as PyMethod).self);
      return text === CALL ? interp.chain('method.repr', [self]) : methodText(self as PyMethod, text);
    },
    eq: (_interp, a, b) => sameMethod(a, b),
    hash: hashMethod,
    getattribute(interp, self, name) {
      const found = findAttr(interp, self, name as string);
      return found === undefined ? getAttr(interp, (self as PyMethod).func, name as string) : found;
    },
  },
  getset: {
    __self__: { get: (_interp, self) => (self as PyMethod).self, set: readonly },
    __func__: { get: (_interp, self) => (self as PyMethod).func, set: readonly },
    __doc__: { get: (interp, self) => getAttr(interp, (self as PyMethod).func, '__doc__') },
  },
});

function methodText(self: PyMethod, text: Value): string {
  const { func } = self;
  let name = '?';
  if (func instanceof PyFunction) name = String(func.fields?.get('__qualname__') ?? func.code.code.qualname);
  else if (func instanceof PyNative) name = nativeQualname(func);
  else if (func instanceof PyType) name = func.qualname;
  return `<bound method ${name} of ${text as string}>`;
}

defineContinuations({ 'method.repr': { done: (_interp, [self], text) => methodText(self as PyMethod, text) } });

// ---- builtin functions -------------------------------------------------------------------------

function nativeOf(v: Value): PyNative {
  return (v instanceof PyMethod ? v.func : v) as PyNative;
}

/** The module a builtin function says it is from. */
function moduleName(native: PyNative): Value {
  if (native.owner !== null || native.home !== null) return null;
  if ('fullName' in native) return String(native.fullName).replace(/\.?[^.]*$/, '') || 'builtins';
  return signatureOf(native).module ?? 'builtins';
}

function docOf(native: PyNative): Value {
  return (
    docs.get(nativeQualname(native)) ?? (native.cls === wrapperDescriptorType || native.name === '__new__' ? slotDoc(native.name) : null)
  );
}

const nativeFields: Readonly<Record<string, GetSetRow>> = {
  __name__: { get: (_interp, self) => nativeOf(self).name },
  __qualname__: { get: (_interp, self) => nativeQualname(self as PyNative | PyMethod) },
  __doc__: { get: (_interp, self) => docOf(nativeOf(self)) },
  __text_signature__: { get: (_interp, self) => textSignature(nativeOf(self)) },
};

/** The class that has a native, if one has. */
function ownerField(interp: Interp, native: PyNative): Value {
  return native.owner ?? native.home?.find(interp) ?? null;
}

defineType(builtinFunctionType, {
  isSubclassable: false,
  slots: {
    call,
    repr(interp, self) {
      const native = nativeOf(self);
      if (self instanceof PyMethod)
        return `<built-in method ${native.name} of ${typeOf(self.self).name} object at ${hex(interp, self.self)}>`;
      const owner = ownerField(interp, native);
      if (owner !== null) return `<built-in method ${native.name} of type object at ${hex(interp, owner)}>`;
      return `<built-in function ${native.name}>`;
    },
    eq: (_interp, a, b) => sameMethod(a, b),
    hash: hashMethod,
  },
  getset: {
    ...nativeFields,
    __self__: {
      get(interp, self) {
        if (self instanceof PyMethod) return self.self;
        const native = nativeOf(self);
        return ownerField(interp, native) ?? interp.importModule(String(moduleName(native)));
      },
    },
    __module__: { get: (_interp, self) => (self instanceof PyMethod ? null : moduleName(nativeOf(self))) },
  },
});

const descriptorSlots: Slots = {
  call,
  get(interp, self, instance, owner) {
    const { owner: home } = nativeOf(self);
    if (instance !== null && home !== null && nativeOf(self).kind !== 'classmethod' && !typeOf(instance).isSubtype(home)) {
      throw typeError(
        `descriptor '${nativeOf(self).name}' for '${home.name}' objects doesn't apply to a '${typeOf(instance).name}' object`,
      );
    }
    return bindTo(interp, self, instance, owner as Arg);
  },
};

for (const [type, what] of [
  [methodDescriptorType, 'method'],
  [wrapperDescriptorType, 'slot wrapper'],
  [classMethodDescriptorType, 'method'],
] as const) {
  defineType(type, {
    isSubclassable: false,
    slots: {
      ...descriptorSlots,
      repr: (_interp, self) => `<${what} '${nativeOf(self).name}' of '${(nativeOf(self).owner ?? nativeOf(self).home)?.name}' objects>`,
    },
    getset: {
      ...nativeFields,
      __name__: { ...nativeFields.__name__, set: readonly },
      __objclass__: { get: (interp, self) => ownerField(interp, nativeOf(self)), set: readonly },
    },
  });
}

defineType(methodWrapperType, {
  isSubclassable: false,
  slots: {
    call,
    repr: (interp, self) =>
      `<method-wrapper '${nativeOf(self).name}' of ${typeOf((self as PyMethod).self).name} object at ${hex(interp, (self as PyMethod).self)}>`,
    eq: (_interp, a, b) => sameMethod(a, b),
    hash: hashMethod,
  },
  getset: {
    ...nativeFields,
    __self__: { get: (_interp, self) => (self as PyMethod).self, set: readonly },
    __objclass__: { get: (interp, self) => ownerField(interp, nativeOf(self)) },
  },
});

// ---- getset and member descriptors -------------------------------------------------------------

function checkInstance(descriptor: PyGetSet | PyMember, instance: Value): void {
  if (typeOf(instance).isSubtype(descriptor.owner)) return;
  throw typeError(
    `descriptor '${descriptor.name}' for '${descriptor.owner.name}' objects doesn't apply to a '${typeOf(instance).name}' object`,
  );
}

function descriptorFields(): Readonly<Record<string, GetSetRow>> {
  return {
    __name__: { get: (_interp, self) => (self as PyGetSet).name, set: readonly },
    __qualname__: { get: (_interp, self) => `${(self as PyGetSet).owner.qualname}.${(self as PyGetSet).name}` },
    __objclass__: { get: (_interp, self) => (self as PyGetSet).owner, set: readonly },
    __doc__: { get: () => null },
  };
}

defineType(getsetDescriptorType, {
  isSubclassable: false,
  slots: {
    repr: (_interp, self) => `<attribute '${(self as PyGetSet).name}' of '${(self as PyGetSet).owner.name}' objects>`,
    get(interp, self, instance) {
      if (instance === null) return self;
      checkInstance(self as PyGetSet, instance);
      return (self as PyGetSet).get(interp, instance);
    },
    set(interp, self, instance, value) {
      const getset = self as PyGetSet;
      checkInstance(getset, instance);
      if (getset.set === null)
        throw attributeError(instance, getset.name, `attribute '${getset.name}' of '${getset.owner.name}' objects is not writable`);
      return getset.set(interp, instance, value) === CALL ? CALL : null;
    },
    delete(interp, self, instance) {
      const getset = self as PyGetSet;
      checkInstance(getset, instance);
      if (getset.set === null)
        throw attributeError(instance, getset.name, `attribute '${getset.name}' of '${getset.owner.name}' objects is not writable`);
      getset.set(interp, instance, undefined);
      return null;
    },
  },
  getset: descriptorFields(),
});

defineType(memberDescriptorType, {
  isSubclassable: false,
  slots: {
    repr: (_interp, self) => `<member '${(self as PyMember).name}' of '${(self as PyMember).owner.name}' objects>`,
    get(_interp, self, instance) {
      if (instance === null) return self;
      const member = self as PyMember;
      checkInstance(member, instance);
      const value = slotGet(instance as PyInstance, member.key);
      if (value === undefined)
        throw attributeError(instance, member.name, `'${fullName(typeOf(instance))}' object has no attribute '${member.name}'`);
      return value;
    },
    set(_interp, self, instance, value) {
      checkInstance(self as PyMember, instance);
      slotSet(instance as PyInstance, (self as PyMember).key, value);
      return null;
    },
    delete(_interp, self, instance) {
      const member = self as PyMember;
      checkInstance(member, instance);
      if (slotGet(instance as PyInstance, member.key) === undefined) throw attributeError(instance, member.name, member.name);
      slotSet(instance as PyInstance, member.key, undefined);
      return null;
    },
  },
  getset: descriptorFields(),
});
