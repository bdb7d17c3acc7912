/** Module `itertools`. CPython: Modules/itertoolsmodule.c. */
import { addClassGetItem } from '../objects/generic-alias.ts';
import type { Value } from '../objects/object.ts';
import { ADAPTER_TYPES, chainType } from './itertools-adapters.ts';
import { COMBINATORIC_TYPES } from './itertools-combinatoric.ts';
import { GROUPING_TYPES, teeFunction } from './itertools-grouping.ts';
import { INFINITE_TYPES } from './itertools-infinite.ts';

addClassGetItem(chainType);

/** The members by name. */
export function itertoolsMembers(): Iterable<readonly [string, Value]> {
  const types = [...INFINITE_TYPES, ...ADAPTER_TYPES, ...COMBINATORIC_TYPES, ...GROUPING_TYPES];
  return [...types.map((type) => [type.qualname, type] as const), ['tee', teeFunction] as const];
}
