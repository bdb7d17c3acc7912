/** The `__dict__` attribute of instances of guest classes and of exceptions. CPython: subtype_dict in Objects/typeobject.c. */
import { PyGetSet } from './callable.ts';
import { PyDict } from './containers.ts';
import { attributeError, typeError } from './errors.ts';
import { instanceDict, replaceInstanceDict } from './instance.ts';
import { type Arg, type Interp, PyInstance, type PyType, typeOf, type Value } from './object.ts';

/** Getter of `__dict__`. */
export function instanceDictGetter(_interp: Interp, self: Value): Value {
  if (!(self instanceof PyInstance)) throw attributeError(self, '__dict__');
  return instanceDict(self);
}

/** Setter of `__dict__`. */
export function instanceDictSetter(_interp: Interp, self: Value, value: Arg): void {
  if (!(self instanceof PyInstance)) throw attributeError(self, '__dict__');
  if (value === undefined) replaceInstanceDict(self, new PyDict());
  else if (value instanceof PyDict) replaceInstanceDict(self, value);
  else throw typeError(`__dict__ must be set to a dictionary, not a '${typeOf(value).name}'`);
}

/** The descriptor `__dict__` that a guest class gets when its bases have none. */
export function dictDescriptor(owner: PyType): PyGetSet {
  return new PyGetSet('__dict__', owner, instanceDictGetter, instanceDictSetter);
}

/** The descriptor `__weakref__`: there are no weak references to show. */
export function weakrefDescriptor(owner: PyType): PyGetSet {
  return new PyGetSet('__weakref__', owner, () => null, null);
}
