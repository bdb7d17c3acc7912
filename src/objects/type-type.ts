/** Classes as objects: calls, attributes and methods of `type`. CPython: Objects/typeobject.c. */
import { PyFunction, PyMethodWrapper, PyNative } from './callable.ts';
import { bestBase, linearize, newClass, setBases } from './class-build.ts';
import { PyDict, PyList, PyTuple } from './containers.ts';
import { defineContinuations } from './continuation.ts';
import { attributeName, classMethod, defineType, method, readonly } from './define.ts';
import { attributeError, exceptions, moduleText, PyException, raise, typeError, valueError } from './errors.ts';
import { unionOf } from './generic-alias.ts';
import { plainInstance, plainSubclass } from './instance-check.ts';
import { abstractError, callNative, constructNew, makeNew, newObject } from './instantiate.ts';
import { PyMappingProxy } from './mappingproxy.ts';
import { type Arg, CALL, type Interp, objectType, type PyObject, type PyType, typeOf, typeType, type Value } from './object.ts';
import { isCallable } from './operators.ts';
import { asStr, callSpecial, descriptorDelete, descriptorGet, descriptorSet, isDataDescriptor, tryGetAttr } from './protocol.ts';
import { strRepr } from './text-repr.ts';
import { TEXT_SIGNATURES } from './text-signatures.ts';

/** `cls(*args, **kwargs)`: the instance or CALL. Honours `__call__` of a guest metaclass. */
export function callType(interp: Interp, type: PyType, args: Value[], kwargs: PyDict | null): Value {
  if (!type.cls.isBuiltin) {
    const custom = type.cls.lookup('__call__');
    if (custom !== undefined && !(custom instanceof PyNative)) {
      if (custom instanceof PyFunction) return interp.tailCall(custom, [type, ...args], kwargs);
      const bound = descriptorGet(interp, custom, type, type.cls);
      return bound === CALL ? interp.chain('type.callBound', [new PyTuple(args), kwargs]) : interp.tailCall(bound, args, kwargs);
    }
  }
  if (type.construct !== null) {
    // FUEL: as any call; the eval loop, which knows most natives' arities only after their first call, charges its own direct calls.
    interp.meter.charge(1);
    return callNative(interp, type.construct as PyNative, args, kwargs);
  }
  return instantiate(interp, type, args, kwargs);
}

/** What `type.__call__` does: `__new__`, then `__init__` if that made an instance of the class. CPython: type_call. */
export function instantiate(interp: Interp, type: PyType, args: Value[], kwargs: PyDict | null): Value {
  if (type === typeType) {
    const hasKeywords = kwargs !== null && kwargs.size > 0;
    if (args.length === 1 && !hasKeywords) return typeOf(args[0]);
    if (args.length === 1) throw typeError('type() takes no keyword arguments');
    if (args.length !== 3) throw typeError('type() takes 1 or 3 arguments');
  }
  if (type.construct !== null) {
    interp.meter.charge(1);
    return constructNew(interp, type.construct as PyNative, args, kwargs);
  }
  const custom = type.lookup('__new__');
  if (type.isBuiltin && (custom === undefined || (custom === objectType.ns.get('__new__') && type !== objectType))) {
    throw typeError(`cannot create '${qualifiedName(type)}' instances`);
  }
  const made = callNew(interp, type, custom as Value, args, kwargs);
  return made === CALL ? interp.chain('type.new', [type, new PyTuple(args), kwargs]) : initialize(interp, type, made, args, kwargs);
}

function qualifiedName(type: PyType): string {
  // The name of some types has the module in it already, as CPython's tp_name.
  return type.module === 'builtins' || type.name !== type.qualname ? type.name : `${type.module}.${type.name}`;
}

function callNew(interp: Interp, type: PyType, custom: Value, args: Value[], kwargs: PyDict | null): Value {
  if (custom instanceof PyNative && custom.kind === 'new') {
    if (custom.owner === objectType && type.layout === objectType)
      return newObject(type, args.length > 0 || (kwargs !== null && kwargs.size > 0));
    if (type.isAbstract) throw abstractError(type);
    // Of a class of frozen Python.
    if (custom.owner === null) return custom.impl(interp, new PyTuple([type, ...args]), kwargs ?? new PyDict());
    return callNative(interp, custom, [type, ...args], kwargs);
  }
  const func = custom instanceof PyMethodWrapper ? custom.func : custom;
  return interp.tailCall(func, [type, ...args], kwargs);
}

/** Runs `__init__` on what `__new__` returned. Returns the instance or CALL. */
function initialize(interp: Interp, type: PyType, made: Value, args: readonly Value[], kwargs: PyDict | null): Value {
  const cls = typeOf(made);
  if (!cls.isSubtype(type)) return made;
  const init = cls.lookup('__init__');
  // `object.__init__` has nothing to say here: `__new__` has taken the arguments.
  if (init === undefined || (init instanceof PyNative && init.owner === objectType)) return made;
  if (init instanceof PyNative) {
    const r = callNative(interp, init, [made, ...args], kwargs);
    return r === CALL ? interp.chain('type.init', [made]) : made;
  }
  if (init instanceof PyFunction) interp.tailCall(init, [made, ...args], kwargs);
  else {
    const bound = descriptorGet(interp, init, made, cls);
    if (bound === CALL) interp.chain('type.callBound', [new PyTuple(args), kwargs]);
    else interp.tailCall(bound, [...args], kwargs);
  }
  return interp.chain('type.init', [made]);
}

// ---- attributes --------------------------------------------------------------------------------

/** `cls.name`: through the metaclass's data descriptors, then the class itself, then the metaclass. CPython: type_getattro. */
export function typeGetAttr(interp: Interp, self: Value, name: string): Value {
  const fallback = typeOf(self).isBuiltin ? undefined : typeOf(self).lookup('__getattr__');
  if (fallback === undefined) {
    const value = findTypeAttr(interp, self as PyType, name);
    if (value !== undefined) return value;
    throw attributeError(self, name);
  }
  try {
    const value = findTypeAttr(interp, self as PyType, name);
    if (value === CALL) return interp.chain('protocol.getattrFallback', [self, name]);
    if (value !== undefined) return value;
  } catch (error) {
    if (!(error instanceof PyException) || !error.value.cls.isSubtype(exceptions.AttributeError)) throw error;
  }
  return callSpecial(interp, fallback, self, [name]);
}

/** As typeGetAttr, but returns undefined where that raises AttributeError because nothing has the name. */
export function findTypeAttr(interp: Interp, self: PyType, name: string): Value | undefined {
  const meta = self.cls;
  const ofMeta = meta.lookup(name);
  if (ofMeta !== undefined && isDataDescriptor(ofMeta)) return descriptorGet(interp, ofMeta, self, meta);
  const own = self.lookup(name);
  if (own !== undefined) return descriptorGet(interp, own, undefined, self);
  return ofMeta === undefined ? undefined : descriptorGet(interp, ofMeta, self, meta);
}

/** `cls.name = value`. null or CALL. CPython: type_setattro. */
export function typeSetAttr(interp: Interp, self: Value, name: string, value: Value): Value {
  const type = mutable(self, name);
  const ofMeta = type.cls.lookup(name);
  if (ofMeta !== undefined && isDataDescriptor(ofMeta)) return descriptorSet(interp, ofMeta, type, value);
  interp.meter.allocate(64);
  type.ns.set(name, value);
  interp.meter.charge(type.modified());
  return null;
}

/** `del cls.name`. null or CALL. */
export function typeDelAttr(interp: Interp, self: Value, name: string): Value {
  const type = mutable(self, name);
  if (NOT_DELETED.has(name)) throw typeError(`cannot delete '${name}' attribute of immutable type '${type.name}'`);
  const ofMeta = type.cls.lookup(name);
  if (ofMeta !== undefined && isDataDescriptor(ofMeta)) return descriptorDelete(interp, ofMeta, type);
  if (!type.ns.delete(name)) throw attributeError(type, name);
  interp.meter.charge(type.modified());
  return null;
}

const NOT_DELETED: ReadonlySet<string> = new Set(['__name__', '__qualname__', '__bases__', '__module__', '__doc__', '__type_params__']);

function mutable(self: Value, name: string): PyType {
  const type = self as PyType;
  if (type.isBuiltin || type.isSealed) throw typeError(`cannot set ${strRepr(name)} attribute of immutable type '${type.name}'`);
  return type;
}

/** The `__doc__` of a class: its own, bound. */
function docOf(interp: Interp, self: Value): Value {
  const doc = (self as PyType).ns.get('__doc__');
  return doc === undefined ? null : descriptorGet(interp, doc, undefined, self as PyType);
}

function moduleOf(_interp: Interp, self: Value): Value {
  const type = self as PyType;
  if (type.isBuiltin) return type.module;
  const module = type.ns.get('__module__');
  if (module === undefined) throw raise('AttributeError', '__module__');
  return module;
}

function lastPart(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}

function setName(_interp: Interp, self: Value, value: Arg): void {
  const type = self as PyType;
  if (value === undefined) throw typeError(`cannot delete '__name__' attribute of type '${type.name}'`);
  const name = asStr(value);
  if (name === undefined) throw typeError(`can only assign string to ${type.name}.__name__, not '${typeOf(value).name}'`);
  if (name.includes('\0')) throw valueError('type name must not contain null characters');
  type.name = name;
}

function setQualname(_interp: Interp, self: Value, value: Arg): void {
  const type = self as PyType;
  if (value === undefined) throw typeError(`cannot delete '__qualname__' attribute of type '${type.name}'`);
  const name = asStr(value);
  if (name === undefined) throw typeError(`can only assign string to ${type.name}.__qualname__, not '${typeOf(value).name}'`);
  type.qualname = name;
}

function setModule(_interp: Interp, self: Value, value: Arg): void {
  const type = self as PyType;
  if (value === undefined) throw typeError(`cannot delete '__module__' attribute of type '${type.name}'`);
  type.ns.set('__module__', value);
  type.ns.delete('__firstlineno__');
  if (typeof value === 'string') type.module = value;
  type.modified();
}

function setDoc(_interp: Interp, self: Value, value: Arg): void {
  const type = self as PyType;
  if (value === undefined) throw typeError(`cannot delete '__doc__' attribute of type '${type.name}'`);
  type.ns.set('__doc__', value);
  type.modified();
}

function setAbstractMethods(interp: Interp, self: Value, value: Arg): void {
  const type = self as PyType;
  if (value === undefined) {
    if (!type.ns.delete('__abstractmethods__')) throw raise('AttributeError', '__abstractmethods__');
    type.isAbstract = false;
    interp.meter.charge(type.modified());
    return;
  }
  type.ns.set('__abstractmethods__', value);
  type.isAbstract = value !== null && typeof value === 'object' && 'size' in value && (value.size as number) > 0;
  type.modified();
}

/** `cls.__annotations__`: the dict of the class body, or what its `__annotate__` returns. */
function annotationsOf(interp: Interp, self: Value): Value {
  const type = self as PyType;
  if (type.isBuiltin) throw attributeError(type, '__annotations__');
  const own = type.ns.get('__annotations__') ?? type.ns.get('__annotations_cache__');
  if (own !== undefined) return own;
  const annotate = annotateOf(type);
  if (annotate === null) {
    const empty = new PyDict();
    type.ns.set('__annotate_func__', null);
    type.ns.set('__annotations_cache__', empty);
    return empty;
  }
  interp.tailCall(annotate, [1]);
  return interp.chain('type.annotations', [type]);
}

function annotateOf(type: PyType): Value {
  return type.ns.get('__annotate__') ?? type.ns.get('__annotate_func__') ?? null;
}

/** Names for `dir(cls)`: of the class and its bases. */
export function classNames(type: PyType): string[] {
  const names = new Set<string>();
  for (const base of type.mro) for (const name of base.ns.keys()) names.add(name);
  return [...names];
}

defineType(typeType, {
  slots: {
    repr(_interp, self) {
      const type = self as PyType;
      const module = moduleText(type);
      return `<class '${module !== undefined && module !== 'builtins' ? `${module}.${type.qualname}` : type.qualname}'>`;
    },
    call: (interp, self, args, kwargs) => instantiate(interp, self as PyType, [...(args as PyTuple).items], kwargs as PyDict),
    getattribute: (interp, self, name) => typeGetAttr(interp, self, name as string),
    setattr: (interp, self, name, value) => typeSetAttr(interp, self, attributeName(name), value),
    delattr: (interp, self, name) => typeDelAttr(interp, self, attributeName(name)),
    or: unionOf,
    ror: (interp, a, b) => unionOf(interp, b, a),
  },
  init: method('__init__(self, /, *args, **kwargs)', (_interp: Interp, _self: Value, args: PyTuple, kwargs: PyDict) => {
    if (args.items.length === 1 && kwargs.size > 0) throw typeError('type.__init__() takes no keyword arguments');
    if (args.items.length !== 1 && args.items.length !== 3) throw typeError('type.__init__() takes 1 or 3 arguments');
    return null;
  }),
  methods: {
    mro: method('mro(self, /)', (interp: Interp, self: PyType) => new PyList(linearize(interp, self, self.bases))),
    __subclasses__: method('__subclasses__(self, /)', (_interp: Interp, self: PyType) => new PyList([...self.subclasses])),
    __instancecheck__: method('__instancecheck__(self, instance, /)', (interp: Interp, self: PyType, object: Value) =>
      plainInstance(interp, object, self),
    ),
    __subclasscheck__: method('__subclasscheck__(self, subclass, /)', (interp: Interp, self: PyType, cls: Value) =>
      plainSubclass(interp, cls, self),
    ),
    __prepare__: classMethod('__prepare__(metacls, /, *args, **kwargs)', () => new PyDict()),
    __dir__: method('__dir__(self, /)', (_interp: Interp, self: PyType) => new PyList(classNames(self))),
  },
  getset: {
    // Builtin types of a module are named in full in messages, as in CPython.
    __name__: {
      get: (_interp, self) =>
        (self as PyType).isBuiltin || (self as PyType).isSealed ? lastPart((self as PyType).name) : (self as PyType).name,
      set: setName,
    },
    __qualname__: { get: (_interp, self) => (self as PyType).qualname, set: setQualname },
    __module__: { get: moduleOf, set: setModule },
    __doc__: { get: docOf, set: setDoc },
    __bases__: {
      get: (_interp, self) => new PyTuple([...(self as PyType).bases]),
      set(interp, self, value) {
        if (value === undefined) throw typeError(`cannot delete '__bases__' attribute of immutable type '${(self as PyType).name}'`);
        return setBases(interp, self as PyType, value);
      },
    },
    __base__: { get: (_interp, self) => ((self as PyType).bases.length === 0 ? null : bestBase((self as PyType).bases)), set: readonly },
    __mro__: { get: (_interp, self) => new PyTuple([...(self as PyType).mro]) },
    __dict__: { get: (_interp, self) => new PyMappingProxy(self as PyType) },
    __abstractmethods__: {
      get(_interp, self) {
        const methods = (self as PyType).ns.get('__abstractmethods__');
        if (methods === undefined || self === typeType) throw raise('AttributeError', '__abstractmethods__');
        return methods;
      },
      set: setAbstractMethods,
    },
    __annotations__: {
      get: annotationsOf,
      set(_interp, self, value) {
        const type = self as PyType;
        if (value !== undefined) type.ns.set(type.ns.has('__annotations__') ? '__annotations__' : '__annotations_cache__', value);
        else if (!type.ns.delete('__annotations__') && !type.ns.delete('__annotations_cache__')) {
          throw raise('AttributeError', '__annotations__');
        }
        type.ns.delete('__annotate_func__');
        type.ns.delete('__annotate__');
        type.modified();
      },
    },
    __annotate__: {
      get: (_interp, self) => annotateOf(self as PyType),
      set(_interp, self, value) {
        const type = self as PyType;
        if (value === undefined) throw typeError('cannot delete __annotate__ attribute');
        if (value !== null && !isCallable(value)) throw typeError('__annotate__ must be callable or None');
        type.ns.set('__annotate_func__', value);
        if (value !== null) type.ns.delete('__annotations_cache__');
      },
    },
    __type_params__: {
      get(_interp, self) {
        const own = self === typeType ? undefined : (self as PyType).ns.get('__type_params__');
        return own === undefined ? new PyTuple([]) : own;
      },
      set(_interp, self, value) {
        if (value !== undefined) (self as PyType).ns.set('__type_params__', value);
      },
    },
    __text_signature__: {
      get: (_interp, self) => ((self as PyType).isBuiltin ? (TEXT_SIGNATURES.get((self as PyType).name) ?? null) : null),
    },
    __flags__: {
      get: (_interp, self) =>
        ((self as PyType).isBuiltin ? 0x1500 : (self as PyType).isSealed ? 0x1700 : 0x1600) | ((self as PyType).isAbstract ? 1 << 20 : 0),
      set: readonly,
    },
    __basicsize__: { get: () => 16, set: readonly },
    __itemsize__: { get: () => 0, set: readonly },
    __dictoffset__: { get: (_interp, self) => ((self as PyType).hasDict ? -1 : 0), set: readonly },
    __weakrefoffset__: { get: () => 0, set: readonly },
  },
});

typeType.ns.set(
  '__new__',
  makeNew(typeType, (interp, cls, args, kwargs) => newClass(interp, cls, args, kwargs)),
);

defineContinuations({
  'type.callBound': {
    done: (interp, [args, kwargs], bound) => interp.tailCall(bound, [...(args as PyTuple).items], kwargs as PyObject | null),
  },
  'type.new': {
    done: (interp, [type, args, kwargs], made) =>
      initialize(interp, type as PyType, made, (args as PyTuple).items, kwargs as PyDict | null),
  },
  'type.init': {
    done(_interp, [made], result) {
      if (result !== null) throw typeError(`__init__() should return None, not '${typeOf(result).name}'`);
      return made;
    },
  },
  'type.annotations': {
    done(_interp, [type], result) {
      if (!(result instanceof PyDict)) throw typeError(`__annotate__() must return a dict, not ${typeOf(result).name}`);
      (type as PyType).ns.set('__annotations_cache__', result);
      return result;
    },
  },
  /** getattr() with a default: AttributeError becomes the default. */
  'type.attributeOr': {
    done: (_interp, _data, result) => result,
    failed: (_interp, [fallback], error) => (error.cls.isSubtype(exceptions.AttributeError) ? fallback : undefined),
  },
});

/** `getattr(object, name, fallback)`: the attribute, `fallback` if there is none, or CALL. */
export function getAttrOr(interp: Interp, object: Value, name: string, fallback: Value): Value {
  const value = tryGetAttr(interp, object, name);
  if (value === undefined) return fallback;
  return value === CALL ? interp.chain('type.attributeOr', [fallback]) : value;
}
