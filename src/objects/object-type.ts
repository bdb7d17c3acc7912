/** Methods of `object`. CPython: object_methods and slots in Objects/typeobject.c. */

import { attributeNames } from './attribute-names.ts';
import { PyMethodWrapper, type PyModule, PyNative } from './callable.ts';
import { sameLayout } from './class-build.ts';
import { PyDict, PyList, type PyTuple } from './containers.ts';
import { defineContinuations } from './continuation.ts';
import { attributeName, classMethod, defineType, method } from './define.ts';
import { overflowError, typeError } from './errors.ts';
import { instanceDict } from './instance.ts';
import { callNative, initObject, makeNew, newObject } from './instantiate.ts';
import { type Arg, CALL, type Interp, NotImplemented, objectType, PyInstance, PyType, typeOf, type Value } from './object.ts';
import { defaultRepr, repr, str } from './operators.ts';
import { asInt, asStr, callSpecial, genericDelAttr, index, ownGetAttr, setAttrNamed, special } from './protocol.ts';
import { sizeOf } from './sizes.ts';

/** `obj.__class__ = cls`. CPython: object_set_class. */
function setClass(interp: Interp, self: Value, value: Arg): void {
  if (value === undefined) throw typeError("can't delete __class__ attribute");
  if (!(value instanceof PyType)) throw typeError(`__class__ must be set to a class, not '${typeOf(value).name}' object`);
  const old = typeOf(self);
  if (old.isBuiltin || value.isBuiltin || !(self instanceof PyInstance || self instanceof PyType)) {
    throw typeError('__class__ assignment only supported for mutable types or ModuleType subclasses');
  }
  if (!sameLayout(old, value)) throw typeError(`__class__ assignment: '${value.name}' object layout differs from '${old.name}'`);
  if (self instanceof PyType) interp.meter.charge(self.modified());
  // A shape belongs to one class: the attributes move to a dict.
  else instanceDict(self);
  self.cls = value;
}

/** Attributes to pickle or copy: None, the dict, or the dict and the slots. CPython: object_getstate_default. */
function getState(interp: Interp, self: Value): Value {
  if (self instanceof PyMethodWrapper) return self.dict === null || self.dict.size === 0 ? null : self.dict;
  if (!(self instanceof PyInstance) || (self.dict === null && self.shape.keys.length === 0)) return null;
  const dict = typeOf(self).hasDict ? instanceDict(self) : null;
  const state = dict === null || dict.size === 0 ? null : dict;
  if (self.cls.rootShape.keys.length === 0) return state;
  const { dict: copyreg } = interp.importModule('copyreg') as PyModule;
  return interp.tailCall(interp.frozen('slots_state'), [self, state, copyreg.get('_slotnames') ?? null]);
}

/** Names of the attributes of a class and its bases. */
function namesOf(type: PyType): string[] {
  return [...new Set(type.mro.flatMap((base) => [...base.ns.keys()]))];
}

/** Classes are changed by `type.__setattr__` alone. CPython: hackcheck. */
function notClass(self: Value, name: string): Value {
  if (self instanceof PyType) throw typeError(`can't apply this ${name} to ${self.cls.name} object`);
  return self;
}

/** What makes objects again is in module `copyreg`. CPython: _common_reduce. */
function reduceBy(interp: Interp, self: Value, protocol: number | bigint): Value {
  const { dict } = interp.importModule('copyreg') as PyModule;
  if (protocol < 2) return interp.tailCall(dict.get('_reduce_ex') ?? null, [self, protocol]);
  return interp.tailCall(interp.frozen('object_reduce'), [self, dict.get('__newobj__') ?? null, dict.get('__newobj_ex__') ?? null]);
}

/** `__reduce_ex__`: the class's own `__reduce__`, or what the protocol asks for. */
function reduceEx(interp: Interp, self: Value, protocol: Value): Value {
  const n = asInt(protocol) ?? index(interp, protocol);
  if (n === CALL) return interp.chain('object.reduceEx', [self]);
  return reduceWith(interp, self, n);
}

function reduceWith(interp: Interp, self: Value, n: Value): Value {
  const protocol = asInt(n) as number | bigint;
  if (protocol > 0x7fffffff || protocol < -0x80000000) throw overflowError('Python int too large to convert to C int');
  const own = special(self, '__reduce__');
  if (own === objectType.ns.get('__reduce__')) return reduceBy(interp, self, protocol);
  return callSpecial(interp, own as Value, self, []);
}

defineContinuations({ 'object.reduceEx': { done: (interp, [self], n) => reduceWith(interp, self, n) } });

/** `__sizeof__` of all builtin types, too. */
function measured(interp: Interp, self: Value): Value {
  if (self instanceof PyDict || typeof self === 'string')
    interp.meter.charge((self instanceof PyDict ? self.keys.length : self.length) >> 4);
  return sizeOf(self);
}

/** `object.__ne__`: what `__eq__` says, inverted. */
function notEqual(interp: Interp, a: Value, b: Value): Value {
  const eq = special(a, '__eq__');
  if (eq === undefined || eq === null) return NotImplemented;
  const r = eq instanceof PyNative ? callNative(interp, eq, [a, b], null) : callSpecial(interp, eq, a, [b]);
  if (r === CALL) return interp.chain('operators.invertEqual', []);
  return r === NotImplemented ? r : !r;
}

defineType(objectType, {
  doc: 'The base class of the class hierarchy.\n\nWhen called, it accepts no arguments and returns a new featureless\ninstance that has no instance attributes and cannot be given any.\n',
  slots: {
    repr: (interp, self) => defaultRepr(interp, self),
    str: (interp, self) => repr(interp, self),
    hash: (interp, self) => interp.idOf(self),
    getattribute: (interp, self, name) => ownGetAttr(interp, self, name as string),
    setattr: (interp, self, name, value) => setAttrNamed(interp, notClass(self, '__setattr__'), name, attributeName(name), value),
    delattr: (interp, self, name) => genericDelAttr(interp, notClass(self, '__delattr__'), attributeName(name)),
    ne: notEqual,
    eq: (_interp, a, b) => (a === b ? true : NotImplemented),
    lt: () => NotImplemented,
    le: () => NotImplemented,
    gt: () => NotImplemented,
    ge: () => NotImplemented,
  },
  init: method(
    '__init__(self, /, *args, **kwargs)',
    (_interp: Interp, self: Value, args: PyTuple, kwargs: PyDict) => {
      initObject(self, args.items.length > 0 || kwargs.size > 0);
      return null;
    },
    { rawSelf: true },
  ),
  methods: {
    __format__: method(
      '__format__(self, format_spec, /)',
      (interp: Interp, self: Value, spec: Value) => {
        const text = asStr(spec);
        if (text === undefined) throw typeError(`__format__() argument must be str, not ${spec === null ? 'None' : typeOf(spec).name}`);
        if (text !== '') throw typeError(`unsupported format string passed to ${typeOf(self).name}.__format__`);
        return str(interp, self);
      },
      { rawSelf: true },
    ),
    __dir__: method(
      '__dir__(self, /)',
      (interp: Interp, self: Value) => new PyList(self instanceof PyType ? namesOf(typeOf(self)) : attributeNames(interp, self)),
      { rawSelf: true },
    ),
    __sizeof__: method('__sizeof__(self, /)', measured, { rawSelf: true }),
    __getstate__: method('__getstate__(self, /)', getState, { rawSelf: true }),
    __reduce__: method('__reduce__(self, /)', (interp: Interp, self: Value) => reduceBy(interp, self, 0), { rawSelf: true }),
    __reduce_ex__: method('__reduce_ex__(self, protocol, /)', reduceEx, { rawSelf: true }),
    __init_subclass__: classMethod('__init_subclass__(type, /)', () => null),
    __subclasshook__: classMethod('__subclasshook__(type, object, /)', () => NotImplemented),
  },
  getset: { __class__: { get: (_interp, self) => typeOf(self), set: setClass } },
});

// Generic access is what types without these slots get: only the methods are needed.
delete objectType.slots.getattribute;
delete objectType.slots.setattr;
delete objectType.slots.delattr;
objectType.hasDict = false;
objectType.ns.set(
  '__new__',
  makeNew(objectType, (_interp, cls, args, kwargs) => newObject(cls, args.length > 0 || kwargs.size > 0)),
);
