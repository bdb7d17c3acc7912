/** Module `_typing`: the native part of `typing`. CPython: Modules/_typingmodule.c. */
import { fn, makeNative } from '../objects/define.ts';
import { unionWithAny } from '../objects/generic-alias.ts';
import type { Interp, Value } from '../objects/object.ts';
import {
  NoDefault,
  paramSpecArgsType,
  paramSpecKwargsType,
  paramSpecType,
  typeAliasType,
  typeParamKind,
  typeVarTupleType,
  typeVarType,
} from '../objects/typing-types.ts';

const rows = {
  _type_param_kind: fn('_type_param_kind(value, /)', (_interp: Interp, v: Value) => typeParamKind(v)),
  _union: fn('_union(a, b, /)', unionWithAny),
};

/** The members by name. */
export function typingNatives(): Iterable<readonly [string, Value]> {
  const types = [typeVarType, paramSpecType, typeVarTupleType, typeAliasType, paramSpecArgsType, paramSpecKwargsType];
  return [
    ...types.map((type) => [type.qualname, type] as const),
    ['NoDefault', NoDefault] as const,
    ...Object.entries(rows).map(([name, row]) => [name, makeNative(name, row, null)] as const),
  ];
}
