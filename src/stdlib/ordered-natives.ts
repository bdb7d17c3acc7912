/** Looking at keys and moving them to the front for `collections.OrderedDict`. CPython: OrderedDict_move_to_end_impl in Objects/odictobject.c. */
import type { PyDict } from '../objects/containers.ts';
import { fn, makeNative, type NativeRow } from '../objects/define.ts';
import { keyOf } from '../objects/hash.ts';
import type { Interp, Value } from '../objects/object.ts';
import { unwrap } from '../objects/protocol.ts';

const ROWS: Readonly<Record<string, NativeRow>> = {
  // Raises TypeError for a key that cannot be hashed, without a word about dicts.
  _check_key: fn('_check_key(key, /)', (_interp: Interp, key: Value) => {
    keyOf(key, null);
    return null;
  }),
  _move_to_front: fn('_move_to_front(dict, key, /)', moveToFront),
};

/** The members by name. */
export function orderedNatives(): Iterable<readonly [string, Value]> {
  return Object.entries(ROWS).map(([name, row]) => [name, makeNative(name, row, null)] as const);
}

/** Makes a key that is there the first one; False where that takes guest code. */
function moveToFront(interp: Interp, self: Value, key: Value): Value {
  const dict = unwrap(self) as PyDict;
  const normal = dict.hashes === null ? keyOf(key) : undefined;
  const at = normal === undefined ? undefined : dict.index.get(normal);
  if (normal === undefined || at === undefined) return false;
  let first = 0;
  while (dict.keys[first] === undefined) first += 1;
  // FUEL: what has been passed over, and what opening a gap moves.
  interp.meter.charge(first >> 6);
  if (first === at) return true;
  if (first > 0) {
    dict.placeBefore(first, at, normal);
    return true;
  }
  // Neither opening it nor passing over it costs more than the root of the size, as often as either happens.
  const gap = 8 + Math.ceil(8 * Math.sqrt(dict.size));
  interp.meter.charge(dict.keys.length >> 3);
  interp.meter.allocateLarge(gap * 16);
  dict.openFront(gap);
  dict.placeBefore(gap, at + gap, normal);
  return true;
}
