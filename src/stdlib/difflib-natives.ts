/** Module `_difflib`: the inner loop of `SequenceMatcher` for texts. CPython: find_longest_match in Lib/difflib.py. */
import { PyDict, PyList, PyTuple } from '../objects/containers.ts';
import { fn, makeNative, type NativeRow } from '../objects/define.ts';
import type { Interp, Value } from '../objects/object.ts';
import { textKey } from '../objects/text-key.ts';

/** Where an element is in the second sequence: its places, none, or undefined if only Python can tell. */
function placesOf(places: PyDict, element: Value): readonly Value[] | undefined {
  if (typeof element !== 'string') return undefined;
  const found = places.get(textKey(element));
  return found === undefined ? [] : found instanceof PyList ? found.items : undefined;
}

function isPlace(v: Value): v is number {
  return typeof v === 'number' && v >= 0;
}

/**
 * The longest common block of a[alo:ahi] and b[blo:bhi] as (i, j, size), where `places` tells where in b each element is; None if an element is no str or the bounds are odd.
 * Charges a unit for a few pairs of equal elements.
 */
function longest(interp: Interp, a: Value, alo: Value, ahi: Value, places: Value, blo: Value, bhi: Value): Value {
  if (!(a instanceof PyList) || !(places instanceof PyDict)) return null;
  if (!isPlace(alo) || !isPlace(ahi) || !isPlace(blo) || !isPlace(bhi) || ahi > a.items.length) return null;
  const [from, to, low, high] = [alo, ahi, blo, bhi];
  let [bestI, bestJ, bestSize] = [from, low, 0];
  // Sizes of the blocks that end before and at the present element of a, by the place in b.
  let before = new Map<number, number>();
  for (let i = from; i < to; i++) {
    const at = placesOf(places, a.items[i]);
    if (at === undefined) return null;
    interp.meter.charge(1 + (at.length >> 2));
    const now = new Map<number, number>();
    for (const place of at) {
      const j = place as number;
      if (j < low) continue;
      if (j >= high) break;
      const size = (before.get(j - 1) ?? 0) + 1;
      now.set(j, size);
      if (size > bestSize) [bestI, bestJ, bestSize] = [i - size + 1, j - size + 1, size];
    }
    before = now;
  }
  interp.meter.allocate(64);
  return new PyTuple([bestI, bestJ, bestSize]);
}

const rows: Readonly<Record<string, NativeRow>> = { _longest: fn('_longest(a, alo, ahi, places, blo, bhi, /)', longest) };

/** The members by name. */
export function difflibNatives(): Iterable<readonly [string, Value]> {
  return Object.entries(rows).map(([name, row]) => [name, makeNative(name, row, null)] as const);
}
