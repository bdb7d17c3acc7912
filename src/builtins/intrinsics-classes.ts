/** Natives that only frozen/classes.ts and frozen/builtins.ts may call. */
import { PyCell, PyFunction, PySuper } from '../objects/callable.ts';
import { calculateMetaclass, hasGuestMro, moveClass, replaceBases, replaceMro, setMro } from '../objects/class-build.ts';
import { type PyList, PyTuple } from '../objects/containers.ts';
import { defineContinuations } from '../objects/continuation.ts';
import { fn, type NativeRow } from '../objects/define.ts';
import { raise, typeError } from '../objects/errors.ts';
import { aliasPart, makeUnion, typeGetItem } from '../objects/generic-alias.ts';
import { type Interp, PyInstance, PyObject, PyType, typeOf, type Value } from '../objects/object.ts';
import { repr } from '../objects/operators.ts';
import { callSpecial, isExceptionClass, special } from '../objects/protocol.ts';
import { superLookup, superMismatch } from '../objects/wrapper-type.ts';

/** A class made by a metaclass that lost the `__class__` cell. CPython: builtin___build_class__. */
function checkClassCell(interp: Interp, cell: Value, cls: Value, name: Value): Value {
  if (!(cls instanceof PyType) || !(cell instanceof PyCell)) return null;
  const { value } = cell;
  if (value === cls) return null;
  const shown = `'${String(name)}'`;
  if (value === undefined) {
    throw raise(
      'RuntimeError',
      `__class__ not set defining ${shown} as ${String(repr(interp, cls))}. Was __classcell__ propagated to type.__new__?`,
    );
  }
  throw typeError(`__class__ set to ${String(repr(interp, value))} defining ${shown} as ${String(repr(interp, cls))}`);
}

/** `super(cls, cls).__init_subclass__`. */
function initSubclass(interp: Interp, cls: Value): Value {
  const type = cls as PyType;
  if (!type.mro.includes(type)) throw superMismatch(type, type);
  return superLookup(interp, new PySuper(type, type, type), '__init_subclass__') as Value;
}

/** The special method of all objects of a list, where they are of one class and guest code has it; else None. */
function commonMethod(interp: Interp, objects: PyList, name: string): Value {
  const { items } = objects;
  interp.meter.charge(items.length >> 3);
  if (items.length === 0) return null;
  const type = typeOf(items[0]);
  for (const item of items) if (typeOf(item) !== type) return null;
  const method = type.isBuiltin ? undefined : type.lookup(name);
  return method instanceof PyFunction ? method : null;
}

defineContinuations({ 'class.body': { done: (_interp, _data, result) => result } });

/** Rows by name; the names begin with an underscore. */
export const classIntrinsics: Readonly<Record<string, NativeRow>> = {
  _is_class: fn('_is_class(obj, /)', (_interp: Interp, v: Value) => v instanceof PyType),
  _is_plain: fn(
    '_is_plain(obj, /)',
    (_interp: Interp, v: Value) => v === null || v instanceof PyType || (v instanceof PyInstance && v.payload === undefined),
  ),
  _is_exception_class: fn('_is_exception_class(obj, /)', (_interp: Interp, v: Value) => isExceptionClass(v)),
  _is_mapping: fn('_is_mapping(obj, /)', (_interp: Interp, v: Value) => v instanceof PyObject && special(v, '__getitem__') !== undefined),
  _calculate_metaclass: fn('_calculate_metaclass(meta, bases, /)', (_interp: Interp, meta: PyType, bases: PyTuple) =>
    calculateMetaclass(meta, bases.items),
  ),
  _run_class_body: fn('_run_class_body(func, ns, /)', (interp: Interp, func: Value, ns: PyObject) => {
    interp.runClassBody(func, ns);
    // A frame that returns without a continuation keeps its namespace: `locals()` of the next one at its depth would show it.
    return interp.chain('class.body', []);
  }),
  _check_class_cell: fn('_check_class_cell(cell, cls, name, /)', checkClassCell),
  _has_guest_mro: fn('_has_guest_mro(cls, /)', (_interp: Interp, cls: PyType) => hasGuestMro(cls)),
  _set_mro: fn('_set_mro(cls, mro, /)', (_interp: Interp, cls: PyType, mro: PyList) => {
    setMro(cls, mro.items);
    return null;
  }),
  _replace_bases: fn(
    '_replace_bases(cls, bases, /)',
    (_interp: Interp, cls: PyType, bases: PyTuple) => new PyTuple([...replaceBases(cls, bases.items as PyType[])]),
  ),
  _replace_mro: fn(
    '_replace_mro(cls, mro, /)',
    (interp: Interp, cls: PyType, mro: PyTuple) => new PyTuple([...replaceMro(interp, cls, mro.items)]),
  ),
  _move_class: fn('_move_class(cls, old, /)', (_interp: Interp, cls: PyType, old: PyTuple) => {
    moveClass(cls, old.items);
    return null;
  }),
  _init_subclass: fn('_init_subclass(cls, /)', initSubclass),
  _call_special: fn('_call_special(obj, name, /, *args)', (interp: Interp, v: Value, name: string, args: PyTuple) => {
    const method = special(v, name);
    if (method === undefined) throw typeError(`'${typeOf(v).name}' object has no method ${name}`);
    return callSpecial(interp, method, v, [...args.items]);
  }),
  _common_method: fn('_common_method(objects, name, /)', commonMethod),
  _type_name: fn('_type_name(cls, /)', (_interp: Interp, cls: PyType) => cls.name),
  _alias_part: fn('_alias_part(obj, /)', aliasPart),
  _make_union: fn('_make_union(members, /)', (_interp: Interp, members: PyTuple) => makeUnion(members.items)),
  _type_alias: fn('_type_alias(cls, key, /)', (_interp: Interp, cls: Value, key: Value) => typeGetItem(cls, key) ?? null),
};
