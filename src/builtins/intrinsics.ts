/** Private natives of frozen Python: names begin with an underscore and are found only there. */

import { byteItem } from '../objects/bytes-like.ts';
import type { PyDict } from '../objects/containers.ts';
import { fn, makeNative, type NativeRow } from '../objects/define.ts';
import { updatePair } from '../objects/dict-merge.ts';
import { PySequenceIterator } from '../objects/iterators.ts';
import { setAdd } from '../objects/key-lookup.ts';
import { lengthHint } from '../objects/length-hint.ts';
import type { Interp, Value } from '../objects/object.ts';
import { isIterable } from '../objects/operators.ts';
import { setStep } from '../objects/set-algebra.ts';
import { classIntrinsics } from './intrinsics-classes.ts';

/** Rows by name; other areas' rows are joined in below. */
const rows: Readonly<Record<string, NativeRow>> = {
  _update_pair: fn('_update_pair(dict, pair, n, /)', (interp: Interp, dict: PyDict, pair: Value, n: number) =>
    updatePair(interp, dict, pair, n),
  ),
  _length_hint: fn('_length_hint(object, /)', (interp: Interp, object: Value) => lengthHint(interp, object, 0)),
  _byte: fn('_byte(item, text, /)', byteItem),
  _set_add: fn('_set_add(set, item, /)', setAdd),
  _set_step: fn('_set_step(operation, set, item, /)', setStep),
  _sequence_iterator: fn('_sequence_iterator(sequence, /)', (_interp: Interp, sequence: Value) => new PySequenceIterator(sequence, 0, 1)),
  _is_iterable: fn('_is_iterable(object, /)', (_interp: Interp, object: Value) => isIterable(object)),
};

function nativesOf(table: Readonly<Record<string, NativeRow>>): Record<string, Value> {
  const out: Record<string, Value> = {};
  for (const name of Object.keys(table)) out[name] = makeNative(name, table[name], null);
  return out;
}

/** All intrinsics by name. */
export const INTRINSICS: Readonly<Record<string, Value>> = nativesOf({ ...rows, ...classIntrinsics });
