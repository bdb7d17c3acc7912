/** Module `bisect`. Frozen Python searches where guest code is needed. CPython: Modules/_bisectmodule.c. */
import { PyList } from '../objects/containers.ts';
import { fn, makeNative } from '../objects/define.ts';
import { typeError, valueError } from '../objects/errors.ts';
import { type Arg, CALL, type Interp, typeOf, type Value } from '../objects/object.ts';
import { compareBool } from '../objects/operators.ts';
import { asInt, special } from '../objects/protocol.ts';

function isIndex(v: Value): boolean {
  return asInt(v) !== undefined || special(v, '__index__') !== undefined;
}

/** Position of `x`, or CALL when frozen Python goes on from where a comparison needs guest code. */
function search(interp: Interp, isLeft: boolean, a: Value, x: Value, lo: Value, hi: Value, key: Value): Value {
  if (!isIndex(lo)) throw typeError(`'${typeOf(lo).name}' object cannot be interpreted as an integer`);
  if (hi !== null && !isIndex(hi)) throw typeError(`argument should be integer or None, not '${typeOf(hi).name}'`);
  let low = asInt(lo);
  let high = hi === null && a instanceof PyList ? a.items.length : asInt(hi);
  const isHere = a instanceof PyList && key === null && typeof low === 'number' && typeof high === 'number' && high <= a.items.length;
  if (!isHere) return interp.tailCall(interp.frozen('bisect_rest'), [a, x, lo, hi, key, isLeft]);
  if ((low as number) < 0) throw valueError('lo must be non-negative');
  const { items } = a as PyList;
  while ((low as number) < (high as number)) {
    interp.meter.charge(1);
    const middle: number = Math.floor(((low as number) + (high as number)) / 2);
    const isLess = isLeft ? compareBool(interp, 'lt', items[middle], x) : compareBool(interp, 'lt', x, items[middle]);
    if (isLess === CALL) return interp.tailCall(interp.frozen('bisect_rest'), [a, x, low as number, high as number, key, isLeft]);
    if (isLess === isLeft) low = middle + 1;
    else high = middle;
  }
  return low as number;
}

/** Inserts in a list at once where no guest code is needed. */
function insort(interp: Interp, isLeft: boolean, a: Value, x: Value, lo: Value, hi: Value, key: Value): Value {
  const at = a instanceof PyList && key === null ? search(interp, isLeft, a, x, lo, hi, key) : CALL;
  if (at === CALL) return interp.tailCall(interp.frozen('insort_rest'), [a, x, lo, hi, key, isLeft]);
  const { items } = a as PyList;
  interp.meter.charge((items.length - (at as number)) >> 6);
  interp.meter.allocate(8);
  items.splice(at as number, 0, x);
  return null;
}

/** Name, short name, what it does, and whether it goes left of equal items. */
const MEMBERS = [
  ['bisect_right', 'bisect', search, false],
  ['bisect_left', null, search, true],
  ['insort_right', 'insort', insort, false],
  ['insort_left', null, insort, true],
] as const;

/** The members by name. */
export function bisectMembers(): Iterable<readonly [string, Value]> {
  return MEMBERS.flatMap(([name, short, act, isLeft]): (readonly [string, Value])[] => {
    const call = (interp: Interp, a: Value, x: Value, lo: Arg, hi: Arg, key: Arg) =>
      act(interp, isLeft, a, x, lo === undefined ? 0 : lo, hi ?? null, key ?? null);
    const native = makeNative(name, fn(`_bisect.${name}(a, x, lo=0, hi=None, *, key=None)`, call), null);
    return short === null
      ? [[name, native]]
      : [
          [name, native],
          [short, native],
        ];
  });
}
