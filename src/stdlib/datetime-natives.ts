/** Module `_datetime`: the hot operations of timedelta, date and datetime. What is unusual goes to the methods of frozen Python. CPython: Modules/_datetimemodule.c. */
import type { PyNative } from '../objects/callable.ts';
import { fn, makeNative } from '../objects/define.ts';
import type { Interp, Value } from '../objects/object.ts';
import { dateMethods } from './datetime-date-natives.ts';
import { deltaMethods } from './datetime-delta-natives.ts';
import { type Kind, replaceMethods } from './datetime-fields.ts';
import { momentMethods } from './datetime-moment-natives.ts';

const METHODS: Readonly<Record<Kind, ReadonlyMap<string, PyNative>>> = {
  timedelta: deltaMethods,
  date: dateMethods,
  datetime: momentMethods,
};

function replace(kind: Kind): readonly [string, Value] {
  const name = `replace_${kind}_methods`;
  const impl = (_interp: Interp, cls: Value, kept: Value): Value => replaceMethods(cls, kept, METHODS[kind]);
  return [name, makeNative(name, fn(`${name}(cls, kept, /)`, impl), null)];
}

/** The members by name. */
export function datetimeNatives(): Iterable<readonly [string, Value]> {
  const members: (readonly [string, Value])[] = [];
  for (const kind of Object.keys(METHODS) as Kind[]) {
    members.push(replace(kind));
    for (const [name, native] of METHODS[kind]) members.push([`${kind}.${name}`, native]);
  }
  return members;
}
