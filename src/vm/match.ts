/** The tests of match statements. CPython: Python/ceval.c (match_class, _PyEval_MatchKeys). */
import { dictType, listType, PyRange, type PyTuple, tupleType } from '../objects/containers.ts';
import { typeError } from '../objects/errors.ts';
import { type Interp, PyType, typeOf, type Value } from '../objects/object.ts';

/** True for what sequence patterns match: lists, tuples, ranges and classes deriving from them; never str or bytes. */
export function isSequenceSubject(v: Value): boolean {
  const type = typeOf(v);
  return type.isSubtype(listType) || type.isSubtype(tupleType) || v instanceof PyRange;
}

/** True for what mapping patterns match: dicts and classes deriving from dict. */
export function isMappingSubject(v: Value): boolean {
  return typeOf(v).isSubtype(dictType);
}

/** The values at `keys` as a tuple, or None if one is missing. Returns CALL. */
export function matchKeys(interp: Interp, subject: Value, keys: PyTuple): Value {
  return interp.tailCall(interp.frozen('match_keys'), [subject, keys]);
}

/** The attributes a class pattern captures as a tuple, or None. Returns CALL. Raises TypeError. */
export function matchClass(interp: Interp, subject: Value, cls: Value, positional: number, keywords: PyTuple): Value {
  if (!(cls instanceof PyType)) throw typeError(`called match pattern must be a class`);
  return interp.tailCall(interp.frozen('match_class'), [subject, cls, positional, keywords]);
}
