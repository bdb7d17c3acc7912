/** repr() of list, tuple, dict, set and whatever shows its items in brackets, with cycles cut and guest `__repr__` waited for. CPython: Py_ReprEnter in Objects/object.c. */
import { PyDict, PyList, PySet, PyTuple } from './containers.ts';
import { defineContinuations } from './continuation.ts';
import { raise } from './errors.ts';
import { CALL, type Interp, type PyObject, type Value } from './object.ts';
import { enterNesting, leaveNesting, repr } from './operators.ts';
import { asStr } from './protocol.ts';

/** Longest text built here; engines refuse strings beyond 2^29 units. */
const MAX_TEXT = 2 ** 29 - 64;

/** Objects whose repr is being built, innermost last. Snapshots store it; a cycle shows as '...'. */
const active = new WeakMap<object, PyObject[]>();

/** The objects whose repr an interpreter is building, for snapshots; live. */
export function activeReprs(interp: Interp): PyObject[] {
  let list = active.get(interp);
  if (list === undefined) {
    list = [];
    active.set(interp, list);
  }
  return list;
}

/** Starts the repr of `object`; false if it is being built already. Pair with leaveRepr. */
export function enterRepr(interp: Interp, object: PyObject): boolean {
  const list = activeReprs(interp);
  if (list.includes(object)) return false;
  list.push(object);
  return true;
}

/** Ends the repr of `object`. */
export function leaveRepr(interp: Interp, object: PyObject): void {
  const list = activeReprs(interp);
  const i = list.lastIndexOf(object);
  if (i >= 0) list.splice(i, 1);
}

/** What holds the items shown. A dict shows its pairs, as does a PyDict made for the purpose. */
export type Shown = PyList | PyTuple | PyDict | PySet;

/**
 * Returns `open` + the items' reprs + `close`, or `cycle` if the repr of `owner` is being built already; CALL when guest code must run first.
 * Reads `items` as they are at each step. Charges fuel and memory for the text.
 */
export function reprItems(interp: Interp, owner: PyObject, items: Shown, open: string, close: string, cycle: string): Value {
  if (!enterRepr(interp, owner)) return cycle;
  try {
    enterNesting(interp, ' while getting the repr of an object');
    let r: Value = null;
    try {
      r = reprFrom(interp, owner, items, 0, open, close, true);
    } finally {
      leaveNesting(interp);
      if (r !== CALL) leaveRepr(interp, owner);
    }
    return r;
  } catch (error) {
    leaveRepr(interp, owner);
    throw error;
  }
}

/** Goes on at step `from` (for dicts two steps an item) with the text so far. */
function reprFrom(interp: Interp, owner: PyObject, items: Shown, from: number, textSoFar: string, close: string, isFirst: boolean): Value {
  const isDict = items instanceof PyDict;
  let text = textSoFar;
  let needsComma = !isFirst;
  for (let step = from; ; step++) {
    const at = isDict ? step >> 1 : step;
    if (at >= lengthOf(items)) break;
    const isValue = isDict && (step & 1) === 1;
    const item = itemAt(items, at, isValue);
    if (item === undefined) continue;
    if (isValue) text += ': ';
    else if (needsComma) text += ', ';
    needsComma = true;
    const part = repr(interp, item);
    if (part === CALL) return interp.chain('container-repr.item', [owner, items, step, text, close]);
    text = append(interp, text, part);
  }
  return text + close;
}

function append(interp: Interp, text: string, part: Value): string {
  const shown = asStr(part) as string;
  interp.meter.charge(1 + (shown.length >> 8));
  interp.meter.allocate(shown.length * 2);
  if (text.length + shown.length > MAX_TEXT) throw raise('MemoryError');
  return text + shown;
}

function lengthOf(items: Shown): number {
  return items instanceof PyDict || items instanceof PySet ? items.keys.length : items.items.length;
}

function itemAt(items: Shown, at: number, isValue: boolean): Value | undefined {
  if (items instanceof PyDict) return isValue ? (items.keys[at] === undefined ? undefined : items.values[at]) : items.keys[at];
  return items instanceof PySet ? items.keys[at] : items.items[at];
}

defineContinuations({
  'container-repr.item': {
    done(interp, [o, items, step, text, close], part) {
      const owner = o as PyObject;
      let r: Value = null;
      try {
        r = reprFrom(interp, owner, items as Shown, (step as number) + 1, append(interp, text as string, part), close as string, false);
      } finally {
        if (r !== CALL) leaveRepr(interp, owner);
      }
      return r;
    },
    failed(interp, [owner]) {
      leaveRepr(interp, owner as PyObject);
      return undefined;
    },
  },
});
