/** Attributes, classes and namespaces: getattr, isinstance, dir, vars and the like. CPython: Python/bltinmodule.c. */

import { attributeNames } from '../objects/attribute-names.ts';
import { PyFunction } from '../objects/callable.ts';
import { type PyDict, PyList } from '../objects/containers.ts';
import { defineContinuations } from '../objects/continuation.ts';
import { fn, type NativeRow } from '../objects/define.ts';
import { exceptions, typeError } from '../objects/errors.ts';
import { isInstanceOf, isSubclassOf } from '../objects/instance-check.ts';
import { type Arg, CALL, type Interp, objectType, PyType, typeOf, type Value } from '../objects/object.ts';
import { isCallable } from '../objects/operators.ts';
import { asStr, delAttr, getAttr, setAttr, special, tryGetAttr } from '../objects/protocol.ts';
import { getAttrOr } from '../objects/type-type.ts';

function nameOf(v: Value): string {
  const name = asStr(v);
  if (name === undefined) throw typeError(`attribute name must be string, not '${typeOf(v).name}'`);
  return name;
}

function getattr(interp: Interp, object: Value, name: Value, fallback?: Value): Value {
  const text = nameOf(name);
  return fallback === undefined ? getAttr(interp, object, text) : getAttrOr(interp, object, text, fallback);
}

function hasattr(interp: Interp, object: Value, name: Value): Value {
  const value = tryGetAttr(interp, object, nameOf(name));
  return value === CALL ? interp.chain('builtins.isPresent', []) : value !== undefined;
}

function names(interp: Interp, ...objects: Arg[]): Value {
  const object = objects[0];
  if (object === undefined) return new PyList(sorted((interp.locals() as PyDict).keys.filter((key) => typeof key === 'string')));
  const custom = special(object, '__dir__');
  const isPlain = custom === objectType.ns.get('__dir__') || object instanceof PyType;
  if (isPlain && !(object instanceof PyType && typeOf(object).lookup('__dir__') instanceof PyFunction)) {
    return new PyList(sorted(attributeNames(interp, object)));
  }
  return interp.tailCall(interp.frozen('dir_of'), [object]);
}

function sorted(list: readonly string[]): string[] {
  return [...list].sort();
}

function vars(interp: Interp, ...objects: Arg[]): Value {
  const object = objects[0];
  if (object === undefined) return interp.locals();
  const dict = tryGetAttr(interp, object, '__dict__');
  if (dict === undefined) throw noDict();
  return dict === CALL ? interp.chain('builtins.vars', []) : dict;
}

function noDict(): unknown {
  return typeError('vars() argument must have __dict__ attribute');
}

defineContinuations({
  'builtins.isPresent': {
    done: () => true,
    failed: (_interp, _data, error) => (error.cls.isSubtype(exceptions.AttributeError) ? false : undefined),
  },
  'builtins.vars': {
    done: (_interp, _data, dict) => dict,
    failed(_interp, _data, error) {
      if (error.cls.isSubtype(exceptions.AttributeError)) throw noDict();
      return undefined;
    },
  },
});

/** The functions of this group. */
export const attributeFunctions: Readonly<Record<string, NativeRow>> = {
  callable: fn('callable(obj, /)', (_interp: Interp, v: Value) => isCallable(v)),
  delattr: fn('delattr(obj, name, /)', (interp: Interp, object: Value, name: Value) => delAttr(interp, object, nameOf(name))),
  dir: fn('range dir(object=None, /)', names),
  getattr: fn('getattr(object, name, default=None, /)', getattr),
  globals: fn('globals()', (interp: Interp) => interp.globals()),
  hasattr: fn('hasattr(obj, name, /)', hasattr),
  id: fn('id(obj, /)', (interp: Interp, v: Value) => interp.idOf(v)),
  isinstance: fn('isinstance(obj, class_or_tuple, /)', isInstanceOf),
  issubclass: fn('issubclass(cls, class_or_tuple, /)', isSubclassOf),
  locals: fn('locals()', (interp: Interp) => interp.locals()),
  setattr: fn('setattr(obj, name, value, /)', (interp: Interp, object: Value, name: Value, value: Value) =>
    setAttr(interp, object, nameOf(name), value, name),
  ),
  vars: fn('range vars(object=None, /)', vars),
};
