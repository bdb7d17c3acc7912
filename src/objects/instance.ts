/** Attribute storage of objects: shapes while they last, an instance dict afterwards. CPython: the managed dict of Objects/dictobject.c. */
import { PyFunction, PyMethodWrapper, PyModule } from './callable.ts';
import { PyDict } from './containers.ts';
import { DICT_SHAPE, MAX_INSTANCE_KEYS, PyInstance, type PyObject, type Value } from './object.ts';
import { textKey } from './text-key.ts';

/** Returns the instance attribute `name` itself, without descriptors or class; undefined if absent. */
export function instanceGet(object: PyObject, name: string): Value | undefined {
  if (object instanceof PyInstance) {
    if (object.dict === null) {
      const slot = object.shape.index.get(name);
      return slot === undefined ? undefined : object.values[slot];
    }
    return (object.dict as PyDict).get(textKey(name));
  }
  const dict = ownDict(object);
  return dict === null ? undefined : dict.get(textKey(name));
}

/** Stores the instance attribute `name`; false if the object has no place for attributes. */
export function instanceSet(object: PyObject, name: string, value: Value): boolean {
  if (object instanceof PyInstance) {
    if (object.dict === null && !object.cls.isBuiltin) {
      const slot = object.shape.index.get(name);
      if (slot !== undefined) {
        object.values[slot] = value;
        return true;
      }
      if (object.shape.keys.length < MAX_INSTANCE_KEYS) {
        object.shape = object.shape.with(name);
        object.values.push(value);
        return true;
      }
    }
    instanceDict(object).setStr(name, value);
    return true;
  }
  if (object instanceof PyFunction || object instanceof PyMethodWrapper) object.dict ??= new PyDict();
  const dict = ownDict(object);
  if (dict === null) return false;
  dict.setStr(name, value);
  return true;
}

/** Makes the key of an attribute that has just been added the very str that named it, an instance of a subclass; hash and equality are those of str. */
export function renameKey(object: PyObject, name: string, key: Value): void {
  const dict =
    object instanceof PyInstance ? (object.cls.isBuiltin ? (object.dict as PyDict | null) : instanceDict(object)) : ownDict(object);
  const at = dict?.index.get(textKey(name));
  if (dict === null || at === undefined) return;
  if (dict.shape !== null) dict.leaveShape();
  dict.keys[at] = key;
}

/** Removes the instance attribute `name`; false if it is absent. */
export function instanceDelete(object: PyObject, name: string): boolean {
  if (object instanceof PyInstance) {
    if (instanceGet(object, name) === undefined) return false;
    return instanceDict(object).delete(textKey(name)) !== undefined;
  }
  const dict = ownDict(object);
  return dict !== null && dict.delete(textKey(name)) !== undefined;
}

/** Returns the live `__dict__` of an instance; from now on its attributes live there. */
export function instanceDict(object: PyInstance): PyDict {
  if (object.dict !== null) return object.dict as PyDict;
  const dict = new PyDict();
  const { shape, values } = object;
  const slots = object.cls.rootShape.keys.length;
  for (let i = slots; i < shape.keys.length; i++) {
    const value = values[i];
    if (value !== undefined) dict.setStr(shape.keys[i], value);
  }
  object.dict = dict;
  object.shape = DICT_SHAPE;
  object.values = values.slice(0, slots);
  return dict;
}

/** Returns what the slot with this key holds; undefined if it is empty. */
export function slotGet(object: PyInstance, key: string): Value | undefined {
  const i = object.cls.rootShape.index.get(key);
  return i === undefined ? undefined : object.values[i];
}

/** Fills the slot with this key, or empties it with undefined. */
export function slotSet(object: PyInstance, key: string, value: Value | undefined): void {
  const i = object.cls.rootShape.index.get(key);
  if (i !== undefined) object.values[i] = value;
}

/** Replaces the instance dict (`obj.__dict__ = d`). */
export function replaceInstanceDict(object: PyInstance, dict: PyDict): void {
  object.dict = dict;
  object.shape = DICT_SHAPE;
  object.values = object.values.slice(0, object.cls.rootShape.keys.length);
}

/** Returns the attribute dict of a function, module or method wrapper; null if it has none (yet). */
function ownDict(object: PyObject): PyDict | null {
  return object instanceof PyFunction || object instanceof PyModule || object instanceof PyMethodWrapper ? object.dict : null;
}
