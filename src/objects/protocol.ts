/** The generic operations on attributes, truth, length and iteration that natives and the VM share. CPython: Objects/object.c, Objects/abstract.c. */
import {
  builtinFunctionType,
  classmethodType,
  methodDescriptorType,
  methodWrapperType,
  PyFieldDescriptor,
  PyFunction,
  PyGetSet,
  PyMember,
  PyMethod,
  PyMethodWrapper,
  PyModule,
  PyNative,
  PyProperty,
  PySuper,
  staticmethodType,
} from './callable.ts';
import {
  listIteratorType,
  PyBytes,
  PyDict,
  PyIterator,
  PyList,
  PyListIterator,
  PyRange,
  PyRangeIterator,
  PySet,
  PyStrIterator,
  PyTuple,
  tupleIteratorType,
} from './containers.ts';
import { defineContinuations } from './continuation.ts';
import {
  attributeError,
  exceptions,
  fullName,
  noAttributeText,
  overflowError,
  PyException,
  raise,
  typeError,
  valueError,
} from './errors.ts';
import { instanceDelete, instanceGet, instanceSet, renameKey, slotGet, slotSet } from './instance.ts';
import { CALL, type Interp, objectType, PyFloat, PyInstance, PyObject, PyType, strType, typeOf, typeType, type Value } from './object.ts';

// ---- payloads ----------------------------------------------------------------------------------

/** Returns the builtin value inside an instance of a guest subclass of int, str, list ...; any other value as it is. */
export function unwrap(v: Value): Value {
  return v instanceof PyInstance && v.payload !== undefined ? v.payload : v;
}

/** Types whose operators take other values in as they are, or name them by their class. */
const KEEPING: ReadonlySet<string> = new Set(
  'typing.Union typing.TypeVar typing.ParamSpec typing.TypeVarTuple typing.TypeAliasType mappingproxy dict_keys dict_items sum'.split(' '),
);

/** True if the method of a builtin type gets instances of guest subclasses as they are, not the builtin values in them. */
export function keepsOperand(owner: PyType, method: string): boolean {
  if (KEEPING.has(owner.name)) return true;
  if (owner.name === 'dict' && (method === '__or__' || method === '__ror__' || method === '__ior__')) return true;
  return !owner.isNumber && (method === '__mod__' || method === '__add__' || method === '__iadd__');
}

/** Returns the text of a str or of an instance of a str subclass; undefined for anything else. */
export function asStr(v: Value | undefined): string | undefined {
  if (typeof v === 'string') return v;
  if (v instanceof PyInstance && typeof v.payload === 'string') return v.payload;
  return undefined;
}

/** Returns the int in an int, bool or instance of an int subclass; undefined for anything else (no `__index__`). */
export function asInt(v: Value | undefined): number | bigint | undefined {
  if (typeof v === 'number' || typeof v === 'bigint') return v;
  if (typeof v === 'boolean') return v ? 1 : 0;
  if (v instanceof PyInstance && v.payload !== undefined) return asInt(v.payload);
  return undefined;
}

/** Raises TypeError "'X' object cannot be interpreted as an integer" unless `v` is an int. For guest `__index__` use `index`. */
export function requireInt(v: Value): number | bigint {
  const n = asInt(v);
  if (n === undefined) throw typeError(`'${typeOf(v).name}' object cannot be interpreted as an integer`);
  return n;
}

// ---- lookup of special methods -----------------------------------------------------------------

/** Returns the dunder `name` of the value's class (never the instance's own), unbound; undefined if there is none. */
export function special(v: Value, name: string): Value | undefined {
  return typeOf(v).lookup(name);
}

/** Calls a special method found by `special`, binding it as attribute access would. Returns its result or CALL. */
export function callSpecial(interp: Interp, method: Value, self: Value, args: Value[]): Value {
  if (method instanceof PyFunction || method instanceof PyNative) return interp.tailCall(method, [self, ...args]);
  const bound = descriptorGet(interp, method, self, typeOf(self));
  if (bound === CALL) return interp.chain('protocol.callWith', [new PyTuple(args)]);
  return interp.tailCall(bound, args);
}

// ---- descriptors -------------------------------------------------------------------------------

/** True for descriptors that win over the instance dict: properties, getsets, members, guest classes with `__set__` or `__delete__`. */
export function isDataDescriptor(v: Value): boolean {
  if (typeof v !== 'object' || v === null || v instanceof PyFunction || v instanceof PyNative) return false;
  if (v instanceof PyProperty || v instanceof PyGetSet || v instanceof PyMember || v instanceof PyFieldDescriptor) return true;
  return v instanceof PyInstance && (v.cls.lookup('__set__') !== undefined || v.cls.lookup('__delete__') !== undefined);
}

/** False for guest descriptors that define only `__set__` or `__delete__`: reading falls through to the instance. */
function hasGetter(descriptor: Value): boolean {
  return !(descriptor instanceof PyInstance) || descriptor.cls.lookup('__get__') !== undefined;
}

/** Binds what was found on a class: `attribute.__get__(self, type)`; `self` undefined means access through the class itself. */
export function descriptorGet(interp: Interp, attribute: Value, self: Value | undefined, type: PyType): Value {
  if (typeof attribute !== 'object' || attribute === null) return attribute;
  if (attribute instanceof PyFunction) return self === undefined ? attribute : new PyMethod(attribute, self);
  if (attribute instanceof PyNative) return bindNativeMethod(attribute, self, type);
  if (attribute instanceof PyMethodWrapper) {
    if (attribute.cls.isSubtype(staticmethodType)) return attribute.func;
    if (attribute.cls.isSubtype(classmethodType)) return new PyMethod(attribute.func, type);
  }
  if (attribute instanceof PyProperty) {
    if (self === undefined) return attribute;
    if (attribute.fget === null)
      throw attributeError(
        self,
        attribute.name ?? '',
        `property${quoted(attribute.name)} of '${typeOf(self).qualname}' object has no getter`,
      );
    return interp.tailCall(attribute.fget, [self]);
  }
  if (attribute instanceof PyGetSet) return self === undefined ? attribute : attribute.get(interp, self);
  if (attribute instanceof PyMember) return self === undefined ? attribute : memberGet(attribute, self);
  if (attribute instanceof PyFieldDescriptor) return self === undefined ? attribute : attribute.get(interp, self);
  const get = attribute instanceof PyInstance ? attribute.cls.lookup('__get__') : undefined;
  if (get === undefined) return attribute;
  // An instance of a subclass of property is what its class shows.
  if (self === undefined && get instanceof PyNative && (attribute as PyInstance).payload instanceof PyProperty) return attribute;
  return interp.tailCall(get, [attribute, self === undefined ? null : self, type]);
}

function quoted(name: string | null): string {
  return name === null ? '' : ` '${name}'`;
}

function memberGet(member: PyMember, self: Value): Value {
  const value = self instanceof PyInstance ? slotGet(self, member.key) : undefined;
  if (value === undefined) throw attributeError(self, member.name, `'${fullName(typeOf(self))}' object has no attribute '${member.name}'`);
  return value;
}

function bindNativeMethod(native: PyNative, self: Value | undefined, type: PyType): Value {
  switch (native.kind) {
    case 'method':
      return self === undefined ? native : new PyMethod(native, self, builtinFunctionType);
    case 'slot':
      return self === undefined
        ? native
        : new PyMethod(native, self, native.cls === methodDescriptorType ? builtinFunctionType : methodWrapperType);
    case 'classmethod':
      return new PyMethod(native, type, builtinFunctionType);
    default:
      return native;
  }
}

// ---- attributes --------------------------------------------------------------------------------

/** `object.name`, with descriptors, `__getattribute__` and `__getattr__`. Raises AttributeError; may return CALL. CPython: PyObject_GetAttr. */
export function getAttr(interp: Interp, object: Value, name: string): Value {
  const type = typeOf(object);
  if (type.isBuiltin) {
    const slot = type.slots.getattribute;
    return slot === undefined ? genericGetAttr(interp, object, name) : slot(interp, object, name, null);
  }
  const custom = type.lookup('__getattribute__');
  if (!(custom instanceof PyFunction)) {
    const slot = type.layout.slots.getattribute;
    return slot === undefined ? genericGetAttr(interp, object, name) : slot(interp, object, name, null);
  }
  interp.tailCall(custom, [object, name]);
  return type.lookup('__getattr__') === undefined ? CALL : interp.chain('protocol.getattrFallback', [object, name]);
}

/** As getAttr, but returns undefined where that raises AttributeError at once. */
export function tryGetAttr(interp: Interp, object: Value, name: string): Value | undefined {
  try {
    // Where nothing is asked but the tables, an absent attribute needs no exception.
    return findsByTables(typeOf(object)) ? findAttr(interp, object, name) : getAttr(interp, object, name);
  } catch (error) {
    if (isAttributeError(error)) return undefined;
    throw error;
  }
}

function findsByTables(type: PyType): boolean {
  if (type.isBuiltin) return type.slots.getattribute === undefined;
  return hasDefaultGet(type) && type.lookup('__getattr__') === undefined;
}

/** True if attribute access on instances of a guest class follows the default rules, up to `__getattr__`. */
export function hasDefaultGet(type: PyType): boolean {
  return !(type.lookup('__getattribute__') instanceof PyFunction) && type.layout.slots.getattribute === objectType.slots.getattribute;
}

function isAttributeError(error: unknown): boolean {
  return error instanceof PyException && error.value.cls.isSubtype(exceptions.AttributeError);
}

/** What `object.__getattribute__` does, followed by `__getattr__`. */
export function genericGetAttr(interp: Interp, object: Value, name: string): Value {
  const value = findAttr(interp, object, name);
  if (value !== undefined) return value;
  const type = typeOf(object);
  const fallback = type.isBuiltin ? undefined : type.lookup('__getattr__');
  if (fallback !== undefined) return callSpecial(interp, fallback, object, [name]);
  throw attributeError(object, name);
}

/** What `object.__getattribute__` itself does: `__getattr__` is asked by its caller. Raises AttributeError; may return CALL. */
export function ownGetAttr(interp: Interp, object: Value, name: string): Value {
  const value = findAttr(interp, object, name, false);
  if (value !== undefined) return value;
  if (object instanceof PyType) throw attributeError(object, name, `'${object.cls.name}' object has no attribute '${name}'`);
  throw attributeError(object, name);
}

/** As `object.__getattribute__` but returns undefined where that raises AttributeError for a missing attribute. May return CALL. */
export function findAttr(interp: Interp, object: Value, name: string, withFallback = true): Value | undefined {
  const type = typeOf(object);
  const attribute = type.lookup(name);
  const bound = withFallback ? boundOrFallback : descriptorGet;
  if (attribute !== undefined && isDataDescriptor(attribute) && hasGetter(attribute)) return bound(interp, attribute, object, type, name);
  if (object instanceof PyObject) {
    const own = object instanceof PyType ? classOwn(object, name) : instanceGet(object, name);
    if (own !== undefined) return own;
  }
  return attribute === undefined ? undefined : bound(interp, attribute, object, type, name);
}

/** What object's rules find in a class itself; builtin types show them nothing. */
function classOwn(type: PyType, name: string): Value | undefined {
  return type.isBuiltin ? undefined : type.ns.get(name);
}

/** As descriptorGet; a getter that raises AttributeError falls back to `__getattr__`. */
function boundOrFallback(interp: Interp, attribute: Value, object: Value, type: PyType, name: string): Value {
  const fallback = type.isBuiltin ? undefined : type.lookup('__getattr__');
  if (fallback === undefined) return descriptorGet(interp, attribute, object, type);
  try {
    const r = descriptorGet(interp, attribute, object, type);
    return r === CALL ? interp.chain('protocol.getattrFallback', [object, name]) : r;
  } catch (error) {
    // An unset slot, a property without getter.
    if (!(error instanceof PyException) || !error.value.cls.isSubtype(exceptions.AttributeError)) throw error;
    return callSpecial(interp, fallback, object, [name]);
  }
}

/** `object.name = value`. Returns null or CALL. `given`: the name as an instance of a subclass of str. CPython: PyObject_SetAttr. */
export function setAttr(interp: Interp, object: Value, name: string, value: Value, given: Value = name): Value {
  const type = typeOf(object);
  if (type.isBuiltin) {
    const slot = type.slots.setattr;
    return slot === undefined ? setAttrNamed(interp, object, given, name, value) : slot(interp, object, name, value);
  }
  const custom = type.lookup('__setattr__');
  if (custom instanceof PyFunction) {
    interp.tailCall(custom, [object, given, value]);
    return interp.chain('protocol.discard', []);
  }
  const slot = type.layout.slots.setattr;
  return slot === undefined ? setAttrNamed(interp, object, given, name, value) : slot(interp, object, name, value);
}

/** What `object.__setattr__` does. Returns null or CALL. */
export function genericSetAttr(interp: Interp, object: Value, name: string, value: Value): Value {
  const type = typeOf(object);
  const attribute = type.lookup(name);
  if (attribute !== undefined && isDataDescriptor(attribute)) return descriptorSet(interp, attribute, object, value);
  if (!(object instanceof PyObject) || !hasPlaceFor(object, type) || !instanceSet(object, name, value))
    throw noPlace(object, type, name, attribute);
  return null;
}

/** As genericSetAttr; an instance of a subclass of str that names a new attribute becomes its key, unless guest code hashes or compares it. */
export function setAttrNamed(interp: Interp, object: Value, name: Value, text: string, value: Value): Value {
  const isNew = typeof name !== 'string' && object instanceof PyObject && keepsKey(name) && instanceGet(object, text) === undefined;
  const result = genericSetAttr(interp, object, text, value);
  if (isNew && result !== CALL && !(object instanceof PyType)) renameKey(object, text, name);
  return result;
}

function keepsKey(name: Value): boolean {
  const type = typeOf(name);
  return type.lookup('__hash__') === strType.lookup('__hash__') && type.lookup('__eq__') === strType.lookup('__eq__');
}

function hasPlaceFor(object: PyObject, type: PyType): boolean {
  return type.hasDict || !(object instanceof PyInstance);
}

function noPlace(object: Value, type: PyType, name: string, attribute: Value | undefined): unknown {
  if (attribute !== undefined) return raise('AttributeError', `'${type.name}' object attribute '${name}' is read-only`);
  const own = type.lookup('__setattr__') === objectType.lookup('__setattr__');
  const tail = own ? ' and no __dict__ for setting new attributes' : '';
  return attributeError(object, name, `'${type.name}' object has no attribute '${name}'${tail}`);
}

/** Stores through a data descriptor. Returns null or CALL. */
export function descriptorSet(interp: Interp, attribute: Value, object: Value, value: Value): Value {
  const type = typeOf(object);
  if (attribute instanceof PyProperty) {
    if (attribute.fset === null)
      throw raise('AttributeError', `property${quoted(attribute.name)} of '${type.qualname}' object has no setter`);
    interp.tailCall(attribute.fset, [object, value]);
    return interp.chain('protocol.discard', []);
  }
  if (attribute instanceof PyGetSet) {
    if (attribute.set === null) {
      throw raise('AttributeError', `attribute '${attribute.name}' of '${attribute.owner.name}' objects is not writable`);
    }
    return attribute.set(interp, object, value) === CALL ? interp.chain('protocol.discard', []) : null;
  }
  if (attribute instanceof PyMember) {
    slotSet(object as PyInstance, attribute.key, value);
    return null;
  }
  if (attribute instanceof PyFieldDescriptor) {
    attribute.set(interp, object, value);
    return null;
  }
  const set = special(attribute, '__set__');
  if (set === undefined) throw raise('AttributeError', '__set__');
  interp.tailCall(set, [attribute, object, value]);
  return interp.chain('protocol.discard', []);
}

/** `del object.name`. Returns null or CALL. */
export function delAttr(interp: Interp, object: Value, name: string): Value {
  const type = typeOf(object);
  const slot = type.isBuiltin ? type.slots.delattr : type.layout.slots.delattr;
  const custom = type.isBuiltin ? undefined : type.lookup('__delattr__');
  if (custom instanceof PyFunction) {
    interp.tailCall(custom, [object, name]);
    return interp.chain('protocol.discard', []);
  }
  return slot === undefined ? genericDelAttr(interp, object, name) : slot(interp, object, name, null);
}

/** What `object.__delattr__` does. Returns null or CALL. */
export function genericDelAttr(interp: Interp, object: Value, name: string): Value {
  const type = typeOf(object);
  const attribute = type.lookup(name);
  if (attribute !== undefined && isDataDescriptor(attribute)) return descriptorDelete(interp, attribute, object);
  if (object instanceof PyObject && instanceDelete(object, name)) return null;
  const hasDict =
    object instanceof PyInstance
      ? hasPlaceFor(object, type)
      : object instanceof PyFunction || object instanceof PyModule || object instanceof PyMethodWrapper;
  // Neither the name nor the object is told.
  if (hasDict) throw raise('AttributeError', noAttributeText(object, name));
  throw noPlace(object, type, name, attribute);
}

/** What `del object.name` does with a data descriptor. null or CALL. */
export function descriptorDelete(interp: Interp, attribute: Value, object: Value): Value {
  const type = typeOf(object);
  if (attribute instanceof PyProperty) {
    if (attribute.fdel === null)
      throw raise('AttributeError', `property${quoted(attribute.name)} of '${type.qualname}' object has no deleter`);
    interp.tailCall(attribute.fdel, [object]);
    return interp.chain('protocol.discard', []);
  }
  if (attribute instanceof PyGetSet) {
    if (attribute.set === null) {
      throw raise('AttributeError', `attribute '${attribute.name}' of '${attribute.owner.name}' objects is not writable`);
    }
    attribute.set(interp, object, undefined);
    return null;
  }
  if (attribute instanceof PyMember) {
    if (slotGet(object as PyInstance, attribute.key) === undefined) throw raise('AttributeError', attribute.name);
    slotSet(object as PyInstance, attribute.key, undefined);
    return null;
  }
  if (attribute instanceof PyFieldDescriptor) {
    attribute.set(interp, object, undefined);
    return null;
  }
  const method = special(attribute, '__delete__');
  if (method === undefined) throw raise('AttributeError', '__delete__');
  interp.tailCall(method, [attribute, object]);
  return interp.chain('protocol.discard', []);
}

// ---- truth and length --------------------------------------------------------------------------

/** bool(v): true, false, or CALL (then the result of the chain is a bool). CPython: PyObject_IsTrue. */
export function truth(interp: Interp, v: Value): Value {
  switch (typeof v) {
    case 'boolean':
      return v;
    case 'number':
      return v !== 0;
    case 'string':
      return v !== '';
    case 'bigint':
      return true;
    default:
      return v === null ? false : objectTruth(interp, v);
  }
}

function objectTruth(interp: Interp, v: PyObject): Value {
  if (v instanceof PyFloat) return v.value !== 0;
  if (v instanceof PyList || v instanceof PyTuple) return v.items.length > 0;
  if (v instanceof PyDict || v instanceof PySet) return v.size > 0;
  const type = v.cls;
  if (type.isBuiltin) {
    if (type.slots.bool !== undefined) return type.slots.bool(interp, v, null, null);
    if (type.slots.len !== undefined) return type.slots.len(interp, v, null, null) !== 0;
    return true;
  }
  const bool = type.lookup('__bool__');
  if (bool === null) throw typeError(`'${type.name}' cannot be interpreted as a boolean`);
  if (bool !== undefined) {
    callSpecial(interp, bool, v, []);
    return interp.chain('protocol.bool', []);
  }
  if (type.lookup('__len__') === undefined) return true;
  const n = length(interp, v);
  return n === CALL ? interp.chain('protocol.nonzero', []) : n !== 0;
}

/** len(v): an int or CALL. Raises TypeError. CPython: PyObject_Size. */
export function length(interp: Interp, v: Value): Value {
  const type = typeOf(v);
  if (type.isBuiltin) {
    const slot = type.slots.len;
    if (slot === undefined) throw typeError(`object of type '${type.name}' has no len()`);
    return slot(interp, v, null, null);
  }
  const method = type.lookup('__len__');
  if (method === undefined) throw typeError(`object of type '${type.name}' has no len()`);
  callSpecial(interp, method, v, []);
  return interp.chain('protocol.len', []);
}

/** Checks what `__len__` returned. */
export function checkLength(v: Value): number | bigint {
  const n = asInt(v);
  if (n === undefined) throw typeError(`'${typeOf(v).name}' object cannot be interpreted as an integer`);
  if (n < 0) throw valueError('__len__() should return >= 0');
  if (typeof n === 'bigint') throw overflowError("cannot fit 'int' into an index-sized integer");
  return n;
}

// ---- __index__ ---------------------------------------------------------------------------------

/** operator.index(v): an int or CALL. Raises TypeError. CPython: PyNumber_Index. */
export function index(interp: Interp, v: Value): Value {
  const n = asInt(v);
  if (n !== undefined) return n;
  const method = typeOf(v).isBuiltin ? undefined : special(v, '__index__');
  if (method === undefined) throw typeError(`'${typeOf(v).name}' object cannot be interpreted as an integer`);
  callSpecial(interp, method, v, []);
  return interp.chain('protocol.index', []);
}

// ---- iteration ---------------------------------------------------------------------------------

/** iter(v): an iterator or CALL. Raises TypeError. CPython: PyObject_GetIter. */
export function getIter(interp: Interp, v: Value): Value {
  if (typeof v === 'string') return new PyStrIterator(v);
  const type = typeOf(v);
  if (type.isBuiltin) {
    const r = builtinIter(interp, v, type);
    if (r === undefined) throw typeError(`'${type.name}' object is not iterable`);
    return r;
  }
  const method = type.lookup('__iter__');
  if (method === undefined || method === null) {
    if (method === null || type.lookup('__getitem__') === undefined) throw typeError(`'${type.name}' object is not iterable`);
    return interp.tailCall(interp.frozen('sequence_iterator'), [v]);
  }
  callSpecial(interp, method, v, []);
  return interp.chain('protocol.iter', []);
}

/** The iterator of a builtin value without running guest code; undefined if it is not iterable. */
function builtinIter(interp: Interp, v: Value, type: PyType): Value | undefined {
  if (v instanceof PyList) return new PyListIterator(v, listIteratorType);
  if (v instanceof PyTuple) return new PyListIterator(v, tupleIteratorType);
  if (
    v instanceof PyRange &&
    typeof v.length === 'number' &&
    typeof v.start === 'number' &&
    typeof v.step === 'number' &&
    typeof v.stop === 'number'
  ) {
    return new PyRangeIterator(v.start, v.step, v.length);
  }
  if (v instanceof PyIterator) return type.slots.iter === undefined ? undefined : v;
  const slot = type.slots.iter;
  return slot === undefined ? undefined : slot(interp, v, null, null);
}

/**
 * Returns a fresh array of all items of `v` if that takes no guest code, else undefined. Charges fuel per item. Raises TypeError if `v` is not iterable.
 * Natives that get undefined go on with `retryWithList`.
 */
export function collect(interp: Interp, v: Value): Value[] | undefined {
  if (v instanceof PyList || v instanceof PyTuple) {
    interp.meter.charge(v.items.length >> 3);
    return v.items.slice();
  }
  const type = typeOf(v);
  if (!type.isBuiltin) {
    if (type.lookup('__iter__') === undefined && type.lookup('__getitem__') === undefined)
      throw typeError(`'${type.name}' object is not iterable`);
    const isOwn = type.lookup('__iter__') instanceof PyNative && !(unwrap(v) instanceof PyIterator);
    const inner = v instanceof PyInstance && isOwn ? v.payload : undefined;
    return inner === undefined ? undefined : collect(interp, inner);
  }
  const iterator = getIter(interp, v);
  if (!(iterator instanceof PyIterator) || !iterator.isPure) return undefined;
  const hint = iterator.lengthHint();
  if (hint !== undefined) {
    interp.meter.allocateLarge(hint * 8);
    interp.meter.charge(hint >> 3);
  }
  return drain(interp, iterator, hint === undefined);
}

/** As `collect` for what asks how many items to expect: undefined where that is for a guest's `__len__`. */
export function collectExpected(interp: Interp, v: Value): Value[] | undefined {
  if (v instanceof PyInstance && v.payload !== undefined && !(typeOf(v).lookup('__len__') instanceof PyNative)) return undefined;
  return collect(interp, v);
}

/** The items left in a pure iterator; charged on the way if their number is not known. What is allocated meanwhile is held by the array. */
function drain(interp: Interp, iterator: PyIterator, isUnknown: boolean): Value[] {
  const { meter } = interp;
  const before = meter.building;
  let mark = meter.bytes;
  const out: Value[] = [];
  try {
    for (let item = iterator.next(interp); item !== undefined; item = iterator.next(interp)) {
      out.push(item);
      if ((out.length & 63) !== 0) continue;
      if (isUnknown) {
        meter.charge(64);
        meter.allocate(512);
      }
      // Less than before after a measurement.
      meter.building += Math.max(512, meter.bytes - mark);
      mark = meter.bytes;
    }
    return out;
  } finally {
    meter.building = before;
  }
}

/** Calls `native` again with argument `position` replaced by a list of its items, which guest code makes. Returns CALL. */
export function retryWithList(interp: Interp, native: Value, args: (Value | undefined)[], position: number): Value {
  const given = args.filter((arg) => arg !== undefined);
  return interp.tailCall(interp.frozen('call_with_list'), [native, new PyList(given), position]);
}

/** As retryWithList where CPython makes a list of the iterator, by PySequence_Fast: guest code sees it in the calls of `__iter__` and `__len__`. `complaint`: what is said where `__iter__` fails. */
export function retryWithSequence(interp: Interp, native: Value, args: Value[], position: number, complaint: string): Value {
  return interp.tailCall(interp.frozen('call_with_sequence'), [native, new PyList(args), position, complaint]);
}

/** Raises StopIteration with the value a generator returned. */
export function stopIteration(value: Value): unknown {
  return value === null ? raise('StopIteration') : raise('StopIteration', value);
}

// ---- classes -----------------------------------------------------------------------------------

/** isinstance() without `__instancecheck__`: by class, else by `__class__` is not consulted. */
export function isInstance(v: Value, type: PyType): boolean {
  return typeOf(v).isSubtype(type);
}

/** True for classes that can be raised. */
export function isExceptionClass(v: Value): v is PyType {
  return v instanceof PyType && v.isSubtype(exceptions.BaseException);
}

/** True if `v` is a class. */
export function isClass(v: Value): v is PyType {
  return v instanceof PyType;
}

/** The bytes of a bytes object or of an instance of a subclass; undefined for anything else. */
export function asBytes(v: Value): Uint8Array | undefined {
  const inner = unwrap(v);
  return inner instanceof PyBytes ? inner.bytes : undefined;
}

/** The dict of a module, for natives that fill one. */
export function moduleDict(module: PyModule): PyDict {
  return module.dict;
}

/** True for `super` objects, whose attributes are looked up beyond a class. */
export function isSuper(v: Value): v is PySuper {
  return v instanceof PySuper;
}

/** The metaclass test: classes whose class is `type` or derives from it. */
export function isMetaclass(v: Value): boolean {
  return v instanceof PyType && v.isSubtype(typeType);
}

defineContinuations({
  'protocol.callWith': { done: (interp, data, callable) => interp.tailCall(callable, [...(data[0] as PyTuple).items]) },
  'protocol.discard': { done: () => null },
  'protocol.getattrFallback': {
    done: (_interp, _data, result) => result,
    failed(interp, [object, name], error) {
      if (!error.cls.isSubtype(exceptions.AttributeError)) return undefined;
      const fallback = special(object, '__getattr__');
      return fallback === undefined ? undefined : callSpecial(interp, fallback, object, [name]);
    },
  },
  'protocol.bool': {
    done(_interp, _data, result) {
      if (typeof result !== 'boolean') throw typeError(`__bool__ should return bool, returned ${typeOf(result).name}`);
      return result;
    },
  },
  'protocol.nonzero': { done: (_interp, _data, result) => result !== 0 },
  'protocol.truth': { done: (interp, _data, result) => truth(interp, result) },
  'protocol.not': { done: (_interp, _data, result) => !result },
  'protocol.len': {
    done(interp, _data, result) {
      if (asInt(result) !== undefined) return checkLength(result);
      return index(interp, result) === CALL ? interp.chain('protocol.lenChecked', []) : checkLength(result);
    },
  },
  'protocol.lenChecked': { done: (_interp, _data, result) => checkLength(result) },
  'protocol.index': {
    done(_interp, _data, result) {
      const n = asInt(result);
      if (n === undefined) throw typeError(`__index__ returned non-int (type ${typeOf(result).name})`);
      return n;
    },
  },
  'protocol.iter': {
    done(_interp, _data, result) {
      if (!(result instanceof PyIterator) && special(result, '__next__') === undefined) {
        throw typeError(`iter() returned non-iterator of type '${typeOf(result).name}'`);
      }
      return result;
    },
  },
});

/** Binds anything found on a class for `instance` (undefined: for the class itself); what `__get__` of natives does. */
export function bindTo(interp: Interp, self: Value, instance: Value, owner: Value | undefined): Value {
  return descriptorGet(interp, self, instance === null ? undefined : instance, (owner ?? typeOf(instance)) as never);
}
