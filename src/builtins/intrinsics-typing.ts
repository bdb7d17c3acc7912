/** Private natives of the frozen Python behind generic classes. CPython: Objects/typevarobject.c, Objects/unionobject.c. */
import { fn, type NativeRow } from '../objects/define.ts';
import { unionOf } from '../objects/generic-alias.ts';
import type { Interp, Value } from '../objects/object.ts';
import { typeParamKind } from '../objects/typing-types.ts';

/** Rows by name. */
export const typingIntrinsics: Readonly<Record<string, NativeRow>> = {
  _type_param_kind: fn('_type_param_kind(value, /)', (_interp: Interp, v: Value) => typeParamKind(v)),
  _union: fn('_union(a, b, /)', unionOf),
};
