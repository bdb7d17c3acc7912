/** Rows of CSV as dicts and back, for names and dicts that no guest code has a hand in; the rest is left to the frozen Python of `csv`. */
import { dictType, PyDict, PyList, PyTuple } from '../objects/containers.ts';
import { DICT_ITEM_BYTES } from '../objects/key-lookup.ts';
import type { Interp, Value } from '../objects/object.ts';
import { textKey } from '../objects/text-key.ts';

/** Bytes counted for a dict beside its items. */
const DICT_BYTES = 64;
const LIST_BYTES = 64;
const SLOT_BYTES = 16;

function textsOf(names: Value): readonly string[] | null {
  if (!(names instanceof PyList || names instanceof PyTuple)) return null;
  const items: readonly Value[] = names.items;
  return items.every((name) => typeof name === 'string') ? (items as readonly string[]) : null;
}

/** `dict(zip(names, row))`; None unless the names are a list or tuple of strings and the row is a list. */
export function recordOf(interp: Interp, names: Value, row: Value): Value {
  const texts = textsOf(names);
  if (texts === null || !(row instanceof PyList)) return null;
  const count = Math.min(texts.length, row.items.length);
  interp.meter.charge(1 + (count >> 2));
  interp.meter.allocateLarge(DICT_BYTES + count * DICT_ITEM_BYTES);
  const dict = new PyDict(dictType, interp.dictRoot);
  for (let i = 0; i < count; i++) dict.set(textKey(texts[i]), texts[i], row.items[i]);
  return dict;
}

/**
 * `[record.get(name, rest) for name in names]`; None unless the names are a list or tuple of strings and the record is a dict with str keys only, and if
 * `isStrict` none that is not among the names.
 */
export function rowOf(interp: Interp, names: Value, record: Value, rest: Value, isStrict: Value): Value {
  const texts = textsOf(names);
  if (texts === null || !(record instanceof PyDict) || record.hashes !== null) return null;
  interp.meter.charge(1 + ((texts.length + record.size) >> 2));
  interp.meter.allocateLarge(LIST_BYTES + texts.length * SLOT_BYTES);
  const row: Value[] = [];
  const met = new Set<string>();
  for (const text of texts) {
    const value = record.get(textKey(text));
    if (value !== undefined) met.add(text);
    row.push(value === undefined ? rest : value);
  }
  // A name that stands twice is one key.
  return isStrict === true && met.size !== record.size ? null : new PyList(row);
}
