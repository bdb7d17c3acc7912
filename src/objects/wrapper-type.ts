/** staticmethod, classmethod, property and super. CPython: Objects/funcobject.c, Objects/descrobject.c, Objects/typeobject.c. */
import {
  classmethodType,
  functionName,
  PyFunction,
  PyMethod,
  PyMethodWrapper,
  PyNative,
  PyProperty,
  PySuper,
  propertyType,
  staticmethodType,
  superType,
} from './callable.ts';
import { PyDict, type PyTuple } from './containers.ts';
import { defineContinuations } from './continuation.ts';
import { defineType, fn, type GetSetRow, makeNative, method, readonly } from './define.ts';
import { attributeError, exceptions, PyException, raise, typeError } from './errors.ts';
import { addClassGetItem } from './generic-alias.ts';
import { type Arg, CALL, type Interp, PyInstance, type PyObject, PyType, typeOf, type Value } from './object.ts';
import { repr } from './operators.ts';
import { asStr, bindTo, descriptorGet, descriptorSet, genericGetAttr, getAttr, setAttr, tryGetAttr, unwrap } from './protocol.ts';

/** True for functions marked by `abc.abstractmethod`, and wrappers of such. */
export function isAbstractMethod(v: Value): boolean {
  if (v instanceof PyFunction) return v.dict?.get('__isabstractmethod__') === true;
  if (v instanceof PyMethodWrapper) return isAbstractMethod(v.func);
  if (v instanceof PyProperty) return isAbstractMethod(v.fget) || isAbstractMethod(v.fset) || isAbstractMethod(v.fdel);
  return v instanceof PyInstance && v.payload !== undefined && isAbstractMethod(v.payload);
}

// ---- staticmethod, classmethod -----------------------------------------------------------------

/** Attributes a wrapper takes over from its function. */
function forwarded(name: string): GetSetRow {
  return {
    get(interp, self) {
      const wrapper = self as PyMethodWrapper;
      return wrapper.dict?.get(name) ?? getAttr(interp, wrapper.func, name);
    },
    set(_interp, self, value) {
      const wrapper = self as PyMethodWrapper;
      wrapper.dict ??= new PyDict();
      if (value === undefined) wrapper.dict.delete(name);
      else wrapper.dict.setStr(name, value);
    },
  };
}

const wrapperFields: Readonly<Record<string, GetSetRow>> = {
  __func__: { get: (_interp, self) => (self as PyMethodWrapper).func, set: readonly },
  __wrapped__: { get: (_interp, self) => (self as PyMethodWrapper).func, set: readonly },
  __isabstractmethod__: { get: (_interp, self) => isAbstractMethod(self) },
  __annotations__: forwarded('__annotations__'),
  __annotate__: forwarded('__annotate__'),
  __dict__: {
    get(_interp, self) {
      const wrapper = self as PyMethodWrapper;
      wrapper.dict ??= new PyDict();
      return wrapper.dict;
    },
    set(_interp, self, value) {
      if (value === undefined) throw typeError('cannot delete __dict__');
      if (!(value instanceof PyDict)) throw typeError(`__dict__ must be set to a dictionary, not a '${typeOf(value).name}'`);
      (self as PyMethodWrapper).dict = value;
    },
  },
};

/** Names of a function that its wrapper has copies of. */
const COPIED = ['__module__', '__name__', '__qualname__', '__doc__'] as const;

/** Gives a wrapper copies of what names its function. The wrapper or CALL. CPython: functools_wraps. */
function wrapAs(interp: Interp, wrapper: PyMethodWrapper): Value {
  const { func } = wrapper;
  const copies = wrapper.dict ?? new PyDict();
  wrapper.dict = copies;
  interp.meter.allocate(COPIED.length * 48);
  if (!typeOf(func).isBuiltin) return interp.tailCall(interp.frozen('wrapped_by'), [wrapper, func, copies]);
  for (const name of COPIED) {
    const value = tryGetAttr(interp, func, name);
    if (value === CALL) return interp.tailCall(interp.frozen('wrapped_by'), [wrapper, func, copies]);
    if (value !== undefined) copies.setStr(name, value);
  }
  return wrapper;
}

function wrapperRepr(interp: Interp, self: Value): Value {
  const wrapper = self as PyMethodWrapper;
  const kind = wrapper.cls.isSubtype(classmethodType) ? 'classmethod' : 'staticmethod';
  const text = repr(interp, wrapper.func);
  return text === CALL ? interp.chain('wrapper.repr', [kind]) : `<${kind}(${text as string})>`;
}

defineType(staticmethodType, {
  construct: fn('range staticmethod(function, /)', (interp: Interp, func: Value) =>
    wrapAs(interp, new PyMethodWrapper(func, staticmethodType)),
  ),
  slots: {
    repr: wrapperRepr,
    get: (interp, self, instance, owner) => bindTo(interp, self, instance, owner as Arg),
    call: (interp, self, args, kwargs) => interp.tailCall((self as PyMethodWrapper).func, [...(args as PyTuple).items], kwargs as PyObject),
  },
  getset: wrapperFields,
});

defineType(classmethodType, {
  construct: fn('range classmethod(function, /)', (interp: Interp, func: Value) =>
    wrapAs(interp, new PyMethodWrapper(func, classmethodType)),
  ),
  slots: {
    repr: wrapperRepr,
    get: (_interp, self, instance, owner) => new PyMethod((self as PyMethodWrapper).func, owner ?? typeOf(instance)),
  },
  getset: wrapperFields,
});

for (const type of [staticmethodType, classmethodType]) {
  const init = method(`${type.name}(self, function, /)`, (interp: Interp, self: PyMethodWrapper, func: Value) => {
    self.func = func;
    return wrapAs(interp, self) === CALL ? interp.chain('protocol.discard', []) : null;
  });
  type.ns.set('__init__', makeNative('__init__', { ...init, kind: 'slot' }, type));
}
addClassGetItem(staticmethodType, classmethodType);

// ---- property ----------------------------------------------------------------------------------

function copyProperty(self: Value, fget: Value, fset: Value, fdel: Value): PyProperty {
  const old = self as PyProperty;
  const copy = new PyProperty(fget, fset, fdel, fget === old.fget ? old.doc : null);
  copy.name = old.name;
  return copy;
}

/** Replaces one accessor. A guest subclass makes its own instance: `type(self)(fget, fset, fdel, doc)`. */
function replaced(interp: Interp, self: Value, fget: Value, fset: Value, fdel: Value): Value {
  if (self instanceof PyProperty) return copyProperty(self, fget, fset, fdel);
  return interp.tailCall(typeOf(self), [fget, fset, fdel, null]);
}

function fillProperty(target: PyProperty, fget: Arg, fset: Arg, fdel: Arg, doc: Arg): PyProperty {
  target.fget = fget ?? null;
  target.fset = fset ?? null;
  target.fdel = fdel ?? null;
  target.doc = doc ?? null;
  target.name = fget instanceof PyFunction ? (asStr(functionName(fget)) ?? null) : null;
  return target;
}

function property(self: Value): PyProperty {
  return (self instanceof PyInstance ? self.payload : self) as PyProperty;
}

function propertyDoc(interp: Interp, self: Value): Value {
  const { doc, fget } = property(self);
  if (doc !== null || fget === null) return doc;
  return fget instanceof PyFunction || fget instanceof PyNative ? getAttr(interp, fget, '__doc__') : null;
}

function propertyName(interp: Interp, self: Value): Value {
  const own = property(self);
  if (own.name !== null) return own.name;
  if (own.fget === null) throw attributeError(self, '__name__');
  return getAttr(interp, own.fget, '__name__');
}

function setPropertyName(_interp: Interp, self: Value, value: Arg): void {
  const name = asStr(value);
  if (name !== undefined) property(self).name = name;
}

defineType(propertyType, {
  construct: fn(
    'property(fget=None, fset=None, fdel=None, doc=None)',
    (_interp: Interp, fget?: Value, fset?: Value, fdel?: Value, doc?: Value) =>
      fillProperty(new PyProperty(null, null, null, null), fget, fset, fdel, doc),
  ),
  init: method(
    'property(self, fget=None, fset=None, fdel=None, doc=None)',
    (interp: Interp, self: Value, fget?: Value, fset?: Value, fdel?: Value, doc?: Value) => {
      const own = fillProperty(property(self), fget, fset, fdel, doc);
      if (self instanceof PyProperty) return null;
      // An instance of a subclass has its documentation where that of its class cannot hide it.
      const text = propertyDoc(interp, own);
      try {
        setAttr(interp, self, '__doc__', text);
      } catch (error) {
        const isOwn = own.doc === null && text !== null;
        if (isOwn || !(error instanceof PyException && error.value.cls === exceptions.AttributeError)) throw error;
      }
      return null;
    },
    { rawSelf: true },
  ),
  slots: {
    get: (interp, self, instance, owner) => bindTo(interp, self, instance, owner as Arg),
    set: (interp, self, instance, value) => descriptorSet(interp, self, instance, value),
    delete(interp, self, instance) {
      const { fdel, name } = property(self);
      if (fdel === null)
        throw raise(
          'AttributeError',
          `property${name === null ? '' : ` '${name}'`} of '${typeOf(instance).qualname}' object has no deleter`,
        );
      interp.tailCall(fdel, [instance]);
      return interp.chain('protocol.discard', []);
    },
  },
  methods: {
    getter: method(
      'getter(self, object, /)',
      (interp: Interp, self: Value, f: Value) => replaced(interp, self, f, property(self).fset, property(self).fdel),
      { rawSelf: true },
    ),
    setter: method(
      'setter(self, object, /)',
      (interp: Interp, self: Value, f: Value) => replaced(interp, self, property(self).fget, f, property(self).fdel),
      { rawSelf: true },
    ),
    deleter: method(
      'deleter(self, object, /)',
      (interp: Interp, self: Value, f: Value) => replaced(interp, self, property(self).fget, property(self).fset, f),
      {
        rawSelf: true,
      },
    ),
    __set_name__: method('__set_name__(self, *args)', (_interp: Interp, self: PyProperty, args: PyTuple) => {
      if (args.items.length !== 2) throw typeError(`__set_name__() takes 2 positional arguments but ${args.items.length} were given`);
      self.name = asStr(args.items[1]) ?? null;
      return null;
    }),
  },
  getset: {
    fget: { get: (_interp, self) => property(self).fget, set: readonly },
    fset: { get: (_interp, self) => property(self).fset, set: readonly },
    fdel: { get: (_interp, self) => property(self).fdel, set: readonly },
    __name__: { get: propertyName, set: setPropertyName },
    __isabstractmethod__: { get: (_interp, self) => isAbstractMethod(self) },
    __doc__: {
      get: propertyDoc,
      set(_interp, self, value) {
        property(self).doc = value ?? null;
      },
    },
  },
});

// ---- super -------------------------------------------------------------------------------------

/** Checks what `super(start, object)` is asked for and returns where the MRO is taken from. CPython: supercheck. */
export function superTypeOf(start: PyType, object: Value): PyType | undefined {
  if (object instanceof PyType && object.isSubtype(start)) return object;
  const type = typeOf(object);
  return type.isSubtype(start) ? type : undefined;
}

/** The TypeError for an object that is no instance of the start class. */
export function superMismatch(start: PyType, object: Value): PyException {
  const what = object instanceof PyType ? `type ${object.name}` : `instance of ${typeOf(object).name}`;
  return typeError(`super(type, obj): obj (${what}) is not an instance or subtype of type (${start.name}).`);
}

/** The bound super object. An object whose class does not fit may have a `__class__` of its own that does: then CALL. */
function boundSuper(interp: Interp, start: PyType, object: Value): Value {
  const type = superTypeOf(start, object);
  if (type !== undefined) return new PySuper(start, object, type);
  if (typeOf(object).isBuiltin) throw superMismatch(start, object);
  interp.tailCall(interp.builtin('getattr'), [object, '__class__', null]);
  return interp.chain('super.checked', [start, object]);
}

function makeSuper(interp: Interp, args: PyTuple): Value {
  if (args.items.length > 2) throw typeError(`super() expected at most 2 arguments, got ${args.items.length}`);
  const [start, object] = (args.items.length === 0 ? interp.superArguments() : args.items) as readonly [Value, Arg];
  if (!(start instanceof PyType)) throw typeError(`super() argument 1 must be a type, not ${typeOf(start).name}`);
  if (object === undefined || object === null) return new PySuper(start, null, null);
  return boundSuper(interp, start, object);
}

function superInit(interp: Interp, self: PySuper, args: PyTuple, kwargs: PyDict): Value {
  if (kwargs.size > 0) throw typeError('super() takes no keyword arguments');
  const { items } = args;
  if (items.length > 2) throw typeError(`super() takes at most 2 arguments (${items.length} given)`);
  const start = items[0];
  if (items.length > 0 && !(start instanceof PyType))
    throw typeError(`super() argument 1 must be type, not ${start === null ? 'None' : typeOf(start).name}`);
  const made = makeSuper(interp, args);
  return made === CALL ? interp.chain('super.refilled', [self]) : refill(self, made as PySuper);
}

function refill(self: PySuper, from: PySuper): null {
  self.start = from.start;
  self.self = from.self;
  self.selfType = from.selfType;
  return null;
}

/** Looks `name` up after `start` in the MRO. CPython: do_super_lookup. */
function superGetAttr(interp: Interp, self: Value, name: Value): Value {
  const found = superLookup(interp, unwrap(self) as PySuper, asStr(name) ?? '');
  return found === undefined ? genericGetAttr(interp, self, asStr(name) ?? '') : found;
}

/** The attribute beyond the start class, bound; undefined if no class there has it. */
export function superLookup(interp: Interp, self: PySuper, name: string): Value | undefined {
  const { selfType, start } = self;
  if (selfType === null || name === '__class__') return undefined;
  const { mro } = selfType;
  for (let i = mro.indexOf(start) + 1; i < mro.length; i++) {
    const found = mro[i].ns.get(name);
    if (found !== undefined) return descriptorGet(interp, found, self.self === selfType ? undefined : self.self, selfType);
  }
  return undefined;
}

defineType(superType, {
  doc: 'super(type, obj) -> bound super object; requires isinstance(obj, type)',
  construct: fn('super(*args)', makeSuper),
  init: method('__init__(self, /, *args, **kwargs)', superInit),
  slots: {
    repr(_interp, self) {
      const { start, selfType } = unwrap(self) as PySuper;
      return `<super: <class '${start.name}'>, ${selfType === null ? 'NULL' : `<${selfType.name} object>`}>`;
    },
    getattribute: superGetAttr,
    get(interp, self, instance) {
      const own = self as PySuper;
      return instance === null || own.selfType !== null ? self : boundSuper(interp, own.start, instance);
    },
  },
  getset: {
    __thisclass__: { get: (_interp, self) => (unwrap(self) as PySuper).start, set: readonly },
    __self__: { get: (_interp, self) => (unwrap(self) as PySuper).self, set: readonly },
    __self_class__: { get: (_interp, self) => (unwrap(self) as PySuper).selfType, set: readonly },
  },
});

defineContinuations({
  'wrapper.repr': { done: (_interp, [kind], text) => `<${kind as string}(${text as string})>` },
  'super.refilled': { done: (_interp, [self], made) => refill(self as PySuper, made as PySuper) },
  'super.checked': {
    done(_interp, [start, object], cls) {
      if (cls instanceof PyType && cls.isSubtype(start as PyType)) return new PySuper(start as PyType, object, cls);
      throw superMismatch(start as PyType, object);
    },
  },
});
