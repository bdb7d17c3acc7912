/** THE list of names that guest code finds without importing: functions, types, exceptions and constants. CPython: Python/bltinmodule.c. */
import { makeNative, type NativeRow } from '../objects/define.ts';
import { setDocs } from '../objects/method-type.ts';
import { Ellipsis, NotImplemented, type Value } from '../objects/object.ts';
import { publicExceptions, publicTypes } from '../objects/types.ts';
import { attributeFunctions } from './attributes.ts';
import { HELP, TYPE_DOCS } from './docs.ts';
import { iterationFunctions } from './iteration.ts';
import { numberFunctions } from './numbers.ts';
import { textFunctions } from './text.ts';

/** Rows of all builtin functions, by name. */
export const builtinFunctions: Readonly<Record<string, NativeRow>> = {
  ...attributeFunctions,
  ...iterationFunctions,
  ...numberFunctions,
  ...textFunctions,
};

setDocs(HELP);
for (const type of publicTypes) if (type.ns.get('__doc__') === null) type.ns.set('__doc__', TYPE_DOCS[type.name] ?? null);

function entries(): [string, Value][] {
  const out: [string, Value][] = [
    ['NotImplemented', NotImplemented],
    ['Ellipsis', Ellipsis],
    ['__debug__', true],
    ['__name__', 'builtins'],
  ];
  for (const name of Object.keys(builtinFunctions)) out.push([name, makeNative(name, builtinFunctions[name], null)]);
  for (const type of publicTypes) out.push([type.name, type]);
  for (const name of Object.keys(publicExceptions)) out.push([name, publicExceptions[name]]);
  return out;
}

/** All builtins by name. Shared by all programs: nothing here can be changed by guest code. */
export const BUILTINS: readonly (readonly [string, Value])[] = entries();
