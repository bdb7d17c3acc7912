/** Module `bisect`. Frozen Python searches where guest code is needed. CPython: Modules/_bisectmodule.c. */
import type { PyNative } from '../objects/callable.ts';
import { PyList } from '../objects/containers.ts';
import { fn, makeNative } from '../objects/define.ts';
import { overflowError, typeError, valueError } from '../objects/errors.ts';
import { type Arg, CALL, type Interp, typeOf, type Value } from '../objects/object.ts';
import { compareBool } from '../objects/operators.ts';
import { asInt, special } from '../objects/protocol.ts';
import { sizeArgument } from '../objects/text-range.ts';

function isIndex(v: Value): boolean {
  return asInt(v) !== undefined || special(v, '__index__') !== undefined;
}

/** Refuses bounds that are no ints or too large, the first before the second is looked at; those that guest code must make ints are left alone. */
function checkBounds(lo: Value, hi: Value): void {
  if (!isIndex(lo)) throw typeError(`'${typeOf(lo).name}' object cannot be interpreted as an integer`);
  const low = asInt(lo);
  if (low === undefined) return;
  sizeArgument(low);
  if (hi !== null && !isIndex(hi)) throw typeError(`argument should be integer or None, not '${typeOf(hi).name}'`);
  const high = asInt(hi) ?? 0;
  if (typeof high === 'bigint' && BigInt.asIntN(64, high) !== high) throw overflowError("cannot fit 'int' into an index-sized integer");
}

/** Types of C whose items have keys. */
const MAPPINGS: ReadonlySet<string> = new Set([
  'dict',
  'mappingproxy',
  're.Match',
  'types.GenericAlias',
  'collections.OrderedDict',
  'collections.defaultdict',
  '_contextvars.Context',
]);

/** What is wrong with `a` as a sequence, or null. A class of the program is one if it has `__getitem__`. */
function complaint(a: Value): Value {
  const type = typeOf(a);
  if (typeof a === 'string') return null;
  const owner = type.mro.find((base) => base.ns.has('__getitem__'));
  if (owner === undefined) return `'${type.name}' object does not support indexing`;
  if (!type.isBuiltin && !type.isSealed) return null;
  return MAPPINGS.has(owner.name) || MAPPINGS.has(type.name) ? `${type.name} is not a sequence` : null;
}

/** Position of `x`, or CALL when frozen Python goes on from where a comparison needs guest code. */
function search(interp: Interp, isLeft: boolean, a: Value, x: Value, lo: Value, hi: Value, key: Value): Value {
  checkBounds(lo, hi);
  let low = asInt(lo);
  if (low === undefined) return interp.tailCall(interp.frozen('bisect_from'), [native(isLeft), a, x, lo, hi, key]);
  // C takes -1 for no bound.
  let high = (hi === null || hi === -1) && a instanceof PyList ? a.items.length : asInt(hi);
  const isHere = a instanceof PyList && key === null && typeof low === 'number' && typeof high === 'number' && high <= a.items.length;
  if (!isHere) return interp.tailCall(interp.frozen('bisect_rest'), [a, x, low, hi, key, isLeft, complaint(a)]);
  if ((low as number) < 0) throw valueError('lo must be non-negative');
  const { items } = a as PyList;
  while ((low as number) < (high as number)) {
    interp.meter.charge(1);
    const middle: number = Math.floor(((low as number) + (high as number)) / 2);
    const isLess = isLeft ? compareBool(interp, 'lt', items[middle], x) : compareBool(interp, 'lt', x, items[middle]);
    if (isLess === CALL) return interp.tailCall(interp.frozen('bisect_rest'), [a, x, low as number, high as number, key, isLeft, null]);
    if (isLess === isLeft) low = middle + 1;
    else high = middle;
  }
  return low as number;
}

/** Inserts in a list at once where no guest code is needed. */
function insort(interp: Interp, isLeft: boolean, a: Value, x: Value, lo: Value, hi: Value, key: Value): Value {
  checkBounds(lo, hi);
  const at = a instanceof PyList && key === null ? search(interp, isLeft, a, x, lo, hi, key) : CALL;
  if (at === CALL) return interp.tailCall(interp.frozen('insort_rest'), [native(isLeft), a, x, lo, hi, key]);
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

const natives: ReadonlyMap<string, PyNative> = new Map(
  MEMBERS.map(([name, , act, isLeft]): [string, PyNative] => {
    const call = (interp: Interp, a: Value, x: Value, lo: Arg, hi: Arg, key: Arg) =>
      act(interp, isLeft, a, x, lo === undefined ? 0 : lo, hi ?? null, key ?? null);
    return [name, makeNative(name, fn(`_bisect.${name}(a, x, lo=0, hi=None, *, key=None)`, call), null)];
  }),
);

/** The function that only searches. */
function native(isLeft: boolean): PyNative {
  return natives.get(isLeft ? 'bisect_left' : 'bisect_right') as PyNative;
}

/** The members by name. */
export function bisectMembers(): Iterable<readonly [string, Value]> {
  return MEMBERS.flatMap(([name, short]) =>
    [name, ...(short === null ? [] : [short])].map((member) => [member, natives.get(name) as Value] as const),
  );
}
