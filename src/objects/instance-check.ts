/** isinstance() and issubclass(), with the hooks of guest metaclasses. CPython: object_isinstance and recursive checks in Objects/abstract.c. */
import { PyFunction } from './callable.ts';
import { PyTuple } from './containers.ts';
import { defineContinuations } from './continuation.ts';
import { exceptions, typeError } from './errors.ts';
import { PyGenericAlias, PyUnion } from './generic-alias.ts';
import { CALL, type Interp, objectType, PyInstance, PyObject, PyType, typeOf, type Value } from './object.ts';
import { callSpecial, getAttr, special } from './protocol.ts';

/** isinstance(object, classes): a bool or CALL. Raises TypeError. */
export function isInstanceOf(interp: Interp, object: Value, classes: Value): Value {
  if (typeOf(object) === classes) return true;
  return check(interp, object, classes, INSTANCE);
}

/** issubclass(cls, classes): a bool or CALL. Raises TypeError. */
export function isSubclassOf(interp: Interp, cls: Value, classes: Value): Value {
  return check(interp, cls, classes, SUBCLASS);
}

interface Kind {
  readonly hook: string;
  readonly frozen: string;
  readonly name: string;
  readonly wants: string;
  readonly plain: (interp: Interp, subject: Value, cls: PyType) => Value;
}

const NO_CLASS = 'issubclass() arg 1 must be a class';

/** Whether guest code may give it `__bases__`. */
function mayBeClass(v: Value): boolean {
  return v instanceof PyType || !typeOf(v).isBuiltin;
}

const INSTANCE: Kind = {
  hook: '__instancecheck__',
  frozen: 'isinstance_any',
  name: 'isinstance',
  wants: 'isinstance() arg 2 must be a type, a tuple of types, or a union',
  plain: plainInstance,
};

const SUBCLASS: Kind = {
  hook: '__subclasscheck__',
  frozen: 'issubclass_any',
  name: 'issubclass',
  wants: 'issubclass() arg 2 must be a class, a tuple of classes, or a union',
  plain: plainSubclass,
};

function check(interp: Interp, subject: Value, classes: Value, kind: Kind): Value {
  if (classes instanceof PyType) {
    const hook = classes.cls.isBuiltin ? undefined : classes.cls.lookup(kind.hook);
    if (!(hook instanceof PyFunction)) return kind.plain(interp, subject, classes);
    callSpecial(interp, hook, classes, [subject]);
    return interp.chain('protocol.truth', []);
  }
  if (classes instanceof PyTuple) return checkAny(interp, subject, classes.items, kind);
  if (classes instanceof PyUnion) return checkAny(interp, subject, classes.args.items, kind);
  if (classes instanceof PyGenericAlias) throw typeError(`${kind.name}() argument 2 cannot be a parameterized generic`);
  const hook = special(classes, kind.hook);
  if (hook !== undefined) {
    callSpecial(interp, hook, classes, [subject]);
    return interp.chain('protocol.truth', []);
  }
  if (kind === SUBCLASS) {
    if (!mayBeClass(subject)) throw typeError(NO_CLASS);
    return interp.tailCall(interp.frozen('abstract_issubclass'), [subject, classes, NO_CLASS, kind.wants]);
  }
  if (!mayBeClass(classes)) throw typeError(kind.wants);
  return interp.tailCall(interp.frozen('abstract_isinstance'), [subject, classes, kind.wants]);
}

function checkAny(interp: Interp, subject: Value, classes: readonly Value[], kind: Kind): Value {
  interp.meter.charge(1 + (classes.length >> 3));
  for (let i = 0; i < classes.length; i++) {
    const r = check(interp, subject, classes[i], kind);
    if (r === true) return true;
    if (r === CALL) return interp.tailCall(interp.frozen(kind.frozen), [subject, new PyTuple(classes.slice(i))]);
  }
  return false;
}

/** What `type.__instancecheck__` does: a bool or CALL. CPython: object_isinstance. */
export function plainInstance(interp: Interp, object: Value, cls: PyType): Value {
  const type = typeOf(object);
  if (type.isSubtype(cls)) return true;
  // An object may claim another class by a `__class__` of its own (proxies, mocks).
  if (!(object instanceof PyInstance) || type.isBuiltin) return false;
  const isPlain = type.lookup('__class__') === objectType.ns.get('__class__') && !(type.lookup('__getattribute__') instanceof PyFunction);
  if (isPlain) return false;
  const claimed = getAttr(interp, object, '__class__');
  return claimed === CALL ? interp.chain('instance.claimed', [cls]) : claims(claimed, cls);
}

function claims(claimed: Value, cls: PyType): boolean {
  return claimed instanceof PyType && claimed.isSubtype(cls);
}

/** What `type.__subclasscheck__` does: a bool or CALL. Raises TypeError. CPython: recursive_issubclass. */
export function plainSubclass(interp: Interp, subject: Value, cls: PyType): Value {
  if (subject instanceof PyObject && subject instanceof PyType) return subject.isSubtype(cls);
  if (!mayBeClass(subject)) throw typeError(NO_CLASS);
  return interp.tailCall(interp.frozen('abstract_issubclass'), [subject, cls, NO_CLASS, SUBCLASS.wants]);
}

defineContinuations({
  'instance.claimed': {
    done: (_interp, [cls], result) => claims(result, cls as PyType),
    failed: (_interp, _data, error) => (error.cls.isSubtype(exceptions.AttributeError) ? false : undefined),
  },
});
