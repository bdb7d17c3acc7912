/** LOAD_ATTR, STORE_ATTR, LOAD_METHOD, LOAD_GLOBAL and constant-key items: the slow paths that also fill the inline caches. */
import {
  MAX_MORE,
  PyFieldDescriptor,
  PyFunction,
  PyGetSet,
  PyMember,
  PyMethodWrapper,
  PyModule,
  PyNative,
  PyProperty,
  PySuper,
  Site,
  superType,
} from '../objects/callable.ts';
import { PyDict } from '../objects/containers.ts';
import { attributeError, fullName, type PyException, raise, setField, typeError } from '../objects/errors.ts';
import { instanceGet } from '../objects/instance.ts';
import { DICT_SHAPE, type Interp, itemBytes, objectType, PyInstance, PyType, typeOf, typeType, type Value } from '../objects/object.ts';
import { getItem, selfFor, setItem } from '../objects/operators.ts';
import { descriptorGet, getAttr, hasDefaultGet, isDataDescriptor, setAttr } from '../objects/protocol.ts';
import { isPlainText } from '../objects/text-key.ts';
import { superTypeOf } from '../objects/wrapper-type.ts';

/** Where an instance keeps the attribute that the default rules find under a name: in its slot, or among its own; undefined if it is found elsewhere. */
function placeOf(object: PyInstance, name: string): number | undefined {
  const attribute = object.cls.lookup(name);
  if (attribute instanceof PyMember) return object.cls.rootShape.index.get(attribute.key);
  return attribute !== undefined && isDataDescriptor(attribute) ? undefined : object.shape.index.get(name);
}

/** The entry of a site for instances laid out like `object`, beyond the first one, which the evaluation loop looks at itself. */
function findEntry(site: Site, object: PyInstance): Site | undefined {
  const { more } = site;
  if (more === null) return undefined;
  for (let i = 0; i < more.length; i++) {
    if (more[i].shape === object.shape && more[i].version === object.cls.version) return more[i];
  }
  return undefined;
}

/** The entry to fill in: the site itself while it is unused, else a further one; when there are too many, all begin anew. */
function freshEntry(site: Site): Site {
  if (site.shape === null) return site;
  site.more ??= [];
  if (site.more.length >= MAX_MORE) {
    site.more.length = 0;
    return site;
  }
  const entry = new Site(site.name);
  site.more.push(entry);
  return entry;
}

/** True if attributes of instances are found by the default rules, up to `__getattr__`. */
function followsRules(type: PyType): boolean {
  if (!type.isBuiltin) return hasDefaultGet(type);
  const { getattribute } = type.slots;
  return getattribute === undefined || getattribute === objectType.slots.getattribute;
}

/** Remembers a descriptor of the engine that `object.name` always asks, whatever the instance holds. */
function rememberDescriptor(site: Site, type: PyType): void {
  const attribute = type.lookup(site.name);
  if (!(attribute instanceof PyGetSet || attribute instanceof PyFieldDescriptor)) return;
  if (!followsRules(type) || (!type.isBuiltin && type.lookup('__getattr__') !== undefined)) return;
  site.value = attribute;
  site.type = type;
  site.version = type.version;
}

/** Remembers what `cls.name` is where that depends on the class and its metaclass alone: `slot` is the version of the metaclass. */
function rememberClassAttribute(site: Site, type: PyType): void {
  const meta = type.cls;
  const value = type.lookup(site.name);
  if (value === undefined || type.isBuiltin || meta.lookup(site.name) !== undefined) return;
  if (meta.lookup('__getattribute__') !== typeType.lookup('__getattribute__')) return;
  if (value instanceof PyInstance ? value.cls !== type || type.lookup('__get__') !== undefined : bindsItself(value)) return;
  site.value = value;
  site.type = type;
  site.version = type.version;
  site.slot = meta.version;
}

/** True for what is not, or not only, itself when it is found in a class. */
function bindsItself(value: Value): boolean {
  return isDataDescriptor(value) || value instanceof PyNative || value instanceof PyMethodWrapper;
}

/** `object.name`; remembers where an attribute of an instance or class was found, or the descriptor that gave it. */
export function loadAttr(interp: Interp, object: Value, site: Site): Value {
  if (object instanceof PyType && object === site.type && object.version === site.version && object.cls.version === site.slot)
    return site.value as Value;
  const descriptor = site.value;
  if ((descriptor instanceof PyGetSet || descriptor instanceof PyFieldDescriptor) && typeOf(object) === site.type) {
    if (site.type.version === site.version) return descriptor.get(interp, object);
  }
  if (object instanceof PyInstance && object.shape !== DICT_SHAPE) {
    const known = findEntry(site, object);
    if (known !== undefined) {
      const value = object.values[known.slot];
      if (value !== undefined) return value;
    }
    const type = object.cls;
    const slot = placeOf(object, site.name);
    if (slot !== undefined && object.values[slot] !== undefined && hasDefaultGet(type)) {
      const entry = freshEntry(site);
      entry.shape = object.shape;
      entry.type = null;
      entry.version = type.version;
      entry.slot = slot;
      return object.values[slot] as Value;
    }
  }
  if (object instanceof PyInstance && site.shape === null) {
    // The evaluation loop calls the getter itself.
    const type = object.cls;
    const attribute = type.lookup(site.name);
    if (attribute instanceof PyProperty && hasDefaultGet(type) && type.lookup('__getattr__') === undefined) {
      site.value = attribute;
      site.type = type;
      site.version = type.version;
    }
  }
  if (site.shape === null) {
    if (object instanceof PyType) rememberClassAttribute(site, object);
    else rememberDescriptor(site, typeOf(object));
  }
  return getAttr(interp, object, site.name);
}

/** `object.name = value`; remembers where it was stored, or the layout it led to. null or CALL. */
export function storeAttr(interp: Interp, object: Value, site: Site, value: Value): Value {
  if (!(object instanceof PyInstance) || object.shape === DICT_SHAPE) return setAttr(interp, object, site.name, value);
  const known = findEntry(site, object);
  if (known !== undefined) {
    if (known.next === null) object.values[known.slot] = value;
    else {
      object.shape = known.next;
      object.values.push(value);
    }
    return null;
  }
  const type = object.cls;
  const before = object.shape;
  const r = setAttr(interp, object, site.name, value);
  if (object.shape === DICT_SHAPE || type.isBuiltin || type.lookup('__setattr__') instanceof PyFunction) return r;
  const slot = placeOf(object, site.name);
  if (slot === undefined) return r;
  const entry = freshEntry(site);
  entry.shape = before;
  entry.next = object.shape === before ? null : object.shape;
  entry.version = type.version;
  entry.slot = slot;
  return r;
}

/** Where LOAD_METHOD leaves the second half of its result: self, or undefined if the first half is not to be bound. */
export interface MethodTarget {
  methodSelf: Value | undefined;
}

/** The callable for `object.name(...)`; sets `target.methodSelf`. Remembers methods by class. May return CALL (then nothing is to be bound). */
export function loadMethod(interp: Interp & MethodTarget, object: Value, site: Site): Value {
  if (object instanceof PyInstance) {
    const known = findEntry(site, object);
    if (known !== undefined) {
      interp.methodSelf = object;
      return known.value as Value;
    }
  }
  const type = typeOf(object);
  interp.methodSelf = undefined;
  if (object instanceof PyModule) return loadModuleAttr(interp, object, site);
  const method = type.lookup(site.name);
  if (
    !followsRules(type) ||
    !(method instanceof PyFunction || (method instanceof PyNative && (method.kind === 'method' || method.kind === 'slot')))
  ) {
    return getAttr(interp, object, site.name);
  }
  if (type.isBuiltin ? false : instanceGet(object as PyInstance, site.name) !== undefined) return getAttr(interp, object, site.name);
  interp.methodSelf = method instanceof PyNative ? selfFor(method, object) : object;
  // Instances of builtin types have no attributes of their own that could hide a method, exceptions excepted.
  const isByType = type.isBuiltin && !(object instanceof PyInstance);
  const isByShape = !type.isBuiltin && object instanceof PyInstance && object.shape !== DICT_SHAPE && interp.methodSelf === object;
  // Invariant: in an entry, type or shape is set, never both, and they belong to `value`.
  if (isByType && site.shape === null) {
    site.value = method;
    site.version = type.version;
    site.type = type;
  } else if (isByShape && site.type === null) {
    const entry = freshEntry(site);
    entry.value = method;
    entry.version = type.version;
    entry.shape = (object as PyInstance).shape;
  }
  return method;
}

function loadModuleAttr(interp: Interp, module: PyModule, site: Site): Value {
  const value = module.dict.get(site.name);
  return value === undefined ? getAttr(interp, module, site.name) : value;
}

/** A global, else a builtin; remembers the position of a global, or that there is none. Raises NameError. */
export function loadGlobal(globals: PyDict, builtins: PyDict, site: Site): Value {
  const position = globals.index.get(site.name);
  if (position !== undefined) {
    site.dict = globals;
    site.slot = position;
    return globals.values[position] as Value;
  }
  const value = builtins.get(site.name);
  if (value === undefined) throw nameError(site.name);
  site.dict = globals;
  site.slot = -1;
  site.version = globals.version;
  site.value = value;
  return value;
}

/** NameError for an unknown name, carrying it for suggestions. */
export function nameError(name: string): PyException {
  const error = raise('NameError', `name '${name}' is not defined`);
  setField(error.value, 'name', name);
  return error;
}

/** True for keys that are their own normalised form: small ints, and strs that need no escape (hash.ts). */
export function isPlainKey(key: Value): key is string | number {
  return typeof key === 'string' ? isPlainText(key) : typeof key === 'number';
}

/** `object[name]` for a constant str key; remembers the layout of record-like dicts. */
export function loadItemStr(interp: Interp, object: Value, site: Site): Value {
  if (object instanceof PyDict && object.buckets === null && isPlainText(site.name)) {
    const position = object.index.get(site.name);
    if (position === undefined) {
      if (object.cls.isBuiltin) throw raise('KeyError', site.name);
    } else {
      if (object.shape !== null) {
        site.shape = object.shape;
        site.slot = position;
      }
      return object.values[position] as Value;
    }
  }
  return getItem(interp, object, site.name);
}

/** `object[name] = value` for a constant str key. null or CALL. */
export function storeItemStr(interp: Interp, object: Value, site: Site, value: Value): Value {
  if (object instanceof PyDict && object.buckets === null && isPlainText(site.name)) {
    const position = object.index.get(site.name);
    if (position !== undefined) {
      if (object.shape !== null) {
        site.shape = object.shape;
        site.slot = position;
      }
      object.values[position] = value;
    } else {
      interp.meter.allocate(itemBytes(value) + 8);
      object.set(site.name, site.name, value);
    }
    return null;
  }
  return setItem(interp, object, site.name, value);
}

/** What a class attribute access through `super()` or a special method lookup binds to: the method and self, or a bound value. */
export function bindSpecial(interp: Interp & MethodTarget, attribute: Value, object: Value, type: PyType): Value {
  if (attribute instanceof PyFunction) {
    interp.methodSelf = object;
    return attribute;
  }
  if (attribute instanceof PyNative && (attribute.kind === 'slot' || attribute.kind === 'method')) {
    interp.methodSelf = selfFor(attribute, object);
    return attribute;
  }
  interp.methodSelf = undefined;
  return descriptorGet(interp, attribute, object, type);
}

/** `super(cls, self).name` as LOAD_METHOD leaves it. `superValue` is what the name `super` means; if it is not the builtin, frozen code calls it. May return CALL. */
export function loadSuper(interp: Interp & MethodTarget, superValue: Value, cls: Value, self: Value, name: string): Value {
  interp.methodSelf = undefined;
  // DIVERGENCE(super): None leaves it unbound, however often the instruction has run.
  if (superValue !== superType || !(cls instanceof PyType) || self === null)
    return interp.tailCall(interp.frozen('super_attr'), [superValue, cls, self, name]);
  const start = superTypeOf(cls, self);
  // `super` itself reports it, or asks for the object's own `__class__`.
  if (start === undefined) return interp.tailCall(interp.frozen('super_attr'), [superValue, cls, self, name]);
  const { mro } = start;
  for (let i = mro.indexOf(cls) + 1; i < mro.length; i++) {
    const attribute = mro[i].ns.get(name);
    if (attribute === undefined) continue;
    if (start === self) return descriptorGet(interp, attribute, undefined, start);
    return bindSpecial(interp, attribute, self, start);
  }
  throw attributeError(new PySuper(cls, self, start), name, `'super' object has no attribute '${name}'`);
}

const SPECIAL = ['__enter__', '__exit__', '__aenter__', '__aexit__'] as const;

/** The TypeError for an object without a method of `with` or `async with`; a method of the other kind is a hint. */
function missingManager(type: PyType, which: number): PyException {
  const isAsync = which >= 2;
  const kind = (wanted: boolean): string => (wanted ? 'asynchronous context manager' : 'context manager');
  const [enter, exit] = isAsync ? SPECIAL : [SPECIAL[2], SPECIAL[3]];
  let text = `'${fullName(type)}' object does not support the ${kind(isAsync)} protocol (missed ${SPECIAL[which]} method)`;
  if (type.lookup(enter) !== undefined && type.lookup(exit) !== undefined) {
    text += ` but it supports the ${kind(!isAsync)} protocol. Did you mean to use '${isAsync ? 'with' : 'async with'}'?`;
  }
  return typeError(text);
}

/** A method of `with`, looked up on the class, as LOAD_METHOD leaves it. Raises TypeError. May return CALL. */
export function specialMethod(interp: Interp & MethodTarget, object: Value, which: number): Value {
  const type = typeOf(object);
  const attribute = type.lookup(SPECIAL[which]);
  if (attribute === undefined) throw missingManager(type, which);
  return bindSpecial(interp, attribute, object, type);
}
