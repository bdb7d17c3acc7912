/** repr() of list, tuple, dict, set and whatever shows its items in brackets, with cycles cut and guest `__repr__` waited for. CPython: Py_ReprEnter in Objects/object.c. */
import { PyDict, type PyList, PySet, PyTuple } from './containers.ts';
import { defineContinuations } from './continuation.ts';
import { raise } from './errors.ts';
import { CALL, type Interp, PyObject, type PyType, type Value } from './object.ts';
import { repr } from './operators.ts';
import { asStr } from './protocol.ts';

/** What a piece of text not yet joined takes besides its characters. */
const PIECE_BYTES = 32;

/** Longest text built here; engines refuse strings beyond 2^29 units. */
const MAX_TEXT = 2 ** 29 - 64;

/** Starts the repr of `object`; false if it is being built already. Pair with leaveRepr. */
export function enterRepr(interp: Interp, object: PyObject): boolean {
  const list = interp.activeReprs;
  if (list.includes(object)) return false;
  list.push(object);
  return true;
}

/** Ends the repr of `object`. */
export function leaveRepr(interp: Interp, object: PyObject): void {
  const list = interp.activeReprs;
  const i = list.lastIndexOf(object);
  if (i >= 0) list.splice(i, 1);
}

/** What holds the items shown. A dict shows its pairs, as does a PyDict made for the purpose. */
export type Shown = PyList | PyTuple | PyDict | PySet;

/** How a container is shown: `open` + the items' reprs + `close`; `cycle` inside itself. */
export interface Brackets {
  readonly items: Shown;
  readonly open: string;
  readonly close: string;
  readonly cycle: string;
}

const presentations = new Map<PyType, (v: never) => Brackets>();

/** Declares how values of exactly this type are shown. Containers so declared nest as deep as they like. */
export function showAs<T extends PyObject>(type: PyType, present: (v: T) => Brackets): void {
  presentations.set(type, present as (v: never) => Brackets);
}

/** The `repr` slot of a type declared by `showAs`. */
export function reprContainer(interp: Interp, self: Value): Value {
  const owner = self as PyObject;
  return reprBrackets(interp, owner, (presentations.get(owner.cls) as (v: PyObject) => Brackets)(owner));
}

/** Returns the text of a container, or CALL when guest code must run first. Charges fuel and memory for it. Raises RecursionError. */
export function reprBrackets(interp: Interp, owner: PyObject, brackets: Brackets): Value {
  const levels: Level[] = [];
  const text = open(interp, levels, owner, brackets);
  return levels.length === 0 ? text : guarded(interp, levels, () => run(interp, levels, text));
}

/** One container whose repr is under way; dicts take two steps an item. */
interface Level {
  readonly owner: PyObject;
  readonly items: Shown;
  readonly close: string;
  step: number;
  needsComma: boolean;
  /** The value of the key that is being shown, whatever happens to the dict meanwhile. */
  value?: Value | undefined;
}

/** Deepest nesting shown; what each host-side recursion into another type's repr counts for. */
const MAX_LEVELS = 2500;
const OTHER_TYPE = 25;

/** Begins a container: the opening bracket, or the whole text if it is empty or inside itself. */
function open(interp: Interp, levels: Level[], owner: PyObject, { items, open: bracket, close, cycle }: Brackets): string {
  if (isEmpty(items)) return bracket + close;
  if (levels.length + interp.meter.nesting >= MAX_LEVELS) {
    throw raise('RecursionError', 'maximum recursion depth exceeded while getting the repr of an object');
  }
  if (!enterRepr(interp, owner)) return cycle;
  levels.push({ owner, items, close, step: 0, needsComma: false });
  return bracket;
}

/** Ends all levels if an exception passes. */
function guarded(interp: Interp, levels: readonly Level[], work: () => Value): Value {
  try {
    return work();
  } catch (error) {
    for (const { owner } of levels) leaveRepr(interp, owner);
    throw error;
  }
}

function run(interp: Interp, levels: Level[], start: string): Value {
  let text = start;
  for (;;) {
    const level = levels[levels.length - 1];
    const item = nextItem(level);
    if (item === undefined) {
      text = append(interp, text, level.close);
      leaveRepr(interp, level.owner);
      levels.pop();
      if (levels.length === 0) return text;
      continue;
    }
    text += separator(level);
    const present = item instanceof PyObject ? presentations.get(item.cls) : undefined;
    if (present !== undefined) {
      text = append(interp, text, open(interp, levels, item as PyObject, present(item as never)));
      continue;
    }
    const part = reprOther(interp, item, levels.length);
    if (part === CALL) return interp.chain('container-repr.item', save(levels, text));
    text = append(interp, text, asStr(part) as string);
  }
}

/** The next item (key or value) of a level, undefined at its end. */
function nextItem(level: Level): Value | undefined {
  const { items } = level;
  if (items instanceof PyDict) {
    if ((level.step & 1) === 0) while (level.step >> 1 < items.keys.length && items.keys[level.step >> 1] === undefined) level.step += 2;
    const at = level.step >> 1;
    level.step += 1;
    if ((level.step & 1) === 0) return level.value;
    level.value = items.values[at];
    return items.keys[at];
  }
  const list = items instanceof PySet ? items.keys : items.items;
  while (level.step < list.length && list[level.step] === undefined) level.step += 1;
  return list[level.step++];
}

/** What stands before the item just taken. */
function separator(level: Level): string {
  if (level.items instanceof PyDict && (level.step & 1) === 0) return ': ';
  if (level.needsComma) return ', ';
  level.needsComma = true;
  return '';
}

function isEmpty(items: Shown): boolean {
  return (items instanceof PyDict || items instanceof PySet ? items.size : items.items.length) === 0;
}

/** The repr of a value of another type, which may come back here. */
function reprOther(interp: Interp, v: Value, depth: number): Value {
  if (!(v instanceof PyObject)) return repr(interp, v);
  const { meter } = interp;
  if (meter.nesting + depth + OTHER_TYPE > MAX_LEVELS) {
    throw raise('RecursionError', 'maximum recursion depth exceeded while getting the repr of an object');
  }
  meter.nesting += OTHER_TYPE;
  try {
    return repr(interp, v);
  } finally {
    meter.nesting -= OTHER_TYPE;
  }
}

function append(interp: Interp, text: string, part: string): string {
  interp.meter.charge(1 + (part.length >> 8));
  interp.meter.allocate(part.length * 2 + PIECE_BYTES);
  interp.meter.checkSize((text.length + part.length) * 2);
  if (text.length + part.length > MAX_TEXT) throw raise('MemoryError');
  const whole = text + part;
  const shift = whole.length < 1 << 24 ? 20 : whole.length < 1 << 27 ? 23 : 26;
  // Joined text is a tree until a character is read, and takes many times its size when the pieces are small.
  if (whole.length >> shift !== text.length >> shift) whole.charCodeAt(0);
  return whole;
}

function save(levels: readonly Level[], text: string): Value[] {
  const data: Value[] = [text];
  for (const { owner, items, close, step, needsComma, value } of levels) {
    const isAtKey = items instanceof PyDict && (step & 1) === 1;
    data.push(owner, items, close, isAtKey ? new PyTuple([step, value as Value]) : step, needsComma);
  }
  return data;
}

/** Dumps of former versions do not hold the value. */
function valueAt(items: Shown, step: number): Value | undefined {
  return items instanceof PyDict && (step & 1) === 1 ? items.values[step >> 1] : undefined;
}

function load(data: readonly Value[]): Level[] {
  const levels: Level[] = [];
  for (let i = 1; i < data.length; i += 5) {
    const [owner, items, close, step, needsComma] = data.slice(i, i + 5);
    const [at, value] = step instanceof PyTuple ? step.items : [step, valueAt(items as Shown, step as number)];
    levels.push({ owner, items, close, step: at, needsComma, value } as Level);
  }
  return levels;
}

defineContinuations({
  'container-repr.item': {
    done(interp, data, part) {
      const levels = load(data);
      return guarded(interp, levels, () => run(interp, levels, append(interp, data[0] as string, asStr(part) as string)));
    },
    failed(interp, data) {
      for (const { owner } of load(data)) leaveRepr(interp, owner);
      return undefined;
    },
  },
});
