/**
 * Comparison of lists, tuples and dicts, however deeply nested, on an explicit stack. CPython: list_richcompare, tuple_richcompare, dict_equal.
 *
 * Level 0 is the comparison asked for, the levels above are equality tests of nested containers. When guest `__eq__` must run, the levels become
 * the data of a continuation.
 */
import { PyDict, PyList, PyTuple } from './containers.ts';
import { defineContinuations } from './continuation.ts';
import { raise } from './errors.ts';
import { keyOf } from './hash.ts';
import { withKeyAt } from './key-lookup.ts';
import { CALL, type Interp, type Value } from './object.ts';
import { type CompareName, equals, richCompare } from './operators.ts';

/** A list or tuple. */
export type Sequence = PyList | PyTuple;

/** Deepest nesting of containers that is compared. */
const MAX_LEVELS = 2500;

/** One pair of containers of a kind; the items before `at` are equal. */
interface Level {
  readonly a: Sequence | PyDict;
  readonly b: Sequence | PyDict;
  at: number;
}

/** What a step found out: the items at `at` are equal, or not, or are containers to compare first, or guest code must tell. */
type Step = boolean | Level | typeof CALL;

/** Compares two lists or two tuples: by the first items that differ, else by length. Any value or CALL. Raises RecursionError. */
export function compareSequences(interp: Interp, op: CompareName, a: Sequence, b: Sequence): Value {
  // Lists alone are told apart by their lengths first.
  if (a instanceof PyList && a.items.length !== b.items.length && (op === 'eq' || op === 'ne')) return op === 'ne';
  interp.meter.charge(1);
  return run(interp, op, [{ a, b, at: 0 }]);
}

/** Whether two dicts have equal items. A bool or CALL. Raises RecursionError. */
export function equalDicts(interp: Interp, a: PyDict, b: PyDict): Value {
  if (a.size !== b.size) return false;
  interp.meter.charge(1);
  return run(interp, 'eq', [{ a, b, at: 0 }]);
}

function run(interp: Interp, op: CompareName, levels: Level[]): Value {
  for (;;) {
    const level = levels[levels.length - 1];
    if (isFinished(level)) {
      if (levels.length === 1) return isDict(level) ? true : compareLengths(op, level);
      levels.pop();
      if (!isDict(level) && !compareLengths('eq', level)) {
        const r = differ(interp, op, levels);
        if (r !== undefined) return r;
      } else levels[levels.length - 1].at += 1;
      continue;
    }
    if ((level.at & 31) === 0) interp.meter.charge(1);
    const step = isDict(level) ? stepDict(interp, op, levels, level) : stepItem(interp, level);
    if (step === true) level.at += 1;
    else if (step === false) {
      const r = differ(interp, op, levels);
      if (r !== undefined) return r;
    } else if (step === CALL) return isDict(level) ? CALL : interp.chain('compare.item', save(op, levels));
    else {
      if (levels.length + interp.meter.nesting >= MAX_LEVELS)
        throw raise('RecursionError', 'maximum recursion depth exceeded in comparison');
      interp.meter.charge(4);
      levels.push(step as Level);
    }
  }
}

function isDict(level: Level): boolean {
  return level.a instanceof PyDict;
}

function isFinished(level: Level): boolean {
  const { a, b, at } = level;
  if (a instanceof PyDict) return at >= a.keys.length;
  return at >= a.items.length || at >= (b as Sequence).items.length;
}

function stepItem(interp: Interp, level: Level): Step {
  const p = (level.a as Sequence).items[level.at];
  const q = (level.b as Sequence).items[level.at];
  return (p === q && typeof p !== 'string') || pairUp(interp, p, q);
}

/** Equality of two values: nested containers come back as a level. */
function pairUp(interp: Interp, p: Value, q: Value): Step {
  if (p instanceof PyList && q instanceof PyList) return p === q || (p.items.length === q.items.length && { a: p, b: q, at: 0 });
  if (p instanceof PyTuple && q instanceof PyTuple) return p === q || { a: p, b: q, at: 0 };
  if (p instanceof PyDict && q instanceof PyDict) return p === q || (p.size === q.size && { a: p, b: q, at: 0 });
  return equals(interp, p, q) as Step;
}

/** Finds the key in the other dict, then compares the values. CALL comes with its continuation. */
function stepDict(interp: Interp, op: CompareName, levels: Level[], level: Level): Step {
  const a = level.a as PyDict;
  const b = level.b as PyDict;
  const key = a.keys[level.at];
  if (key === undefined) return true;
  const normal = b.buckets === null ? keyOf(key) : undefined;
  const at = normal === undefined ? withKeyAt(interp, 'position', b, a, level.at, null) : (b.index.get(normal) ?? -1);
  if (at === CALL) {
    interp.chain('compare.key', save(op, levels));
    return CALL;
  }
  const step = compareValues(interp, level, at as number);
  if (step === CALL) interp.chain('compare.item', save(op, levels));
  return step;
}

function compareValues(interp: Interp, level: Level, position: number): Step {
  const left = (level.a as PyDict).values[level.at];
  const right = position < 0 ? undefined : (level.b as PyDict).values[position];
  return left !== undefined && right !== undefined && pairUp(interp, left, right);
}

/** The items that level 0 has come to differ and decide: the result, or undefined if they are containers to compare in its place. */
function differ(interp: Interp, op: CompareName, levels: Level[]): Value | undefined {
  if (op === 'eq') return false;
  if (op === 'ne') return true;
  const level = levels[0];
  if (isFinished(level)) return compareLengths(op, level);
  const p = (level.a as Sequence).items[level.at];
  const q = (level.b as Sequence).items[level.at];
  if (!((p instanceof PyList && q instanceof PyList) || (p instanceof PyTuple && q instanceof PyTuple)))
    return richCompare(interp, op, p, q);
  interp.meter.charge(1);
  levels.length = 0;
  levels.push({ a: p, b: q, at: 0 });
  return undefined;
}

function compareLengths(op: CompareName, level: Level): boolean {
  const a = (level.a as Sequence).items.length;
  const b = (level.b as Sequence).items.length;
  switch (op) {
    case 'lt':
      return a < b;
    case 'le':
      return a <= b;
    case 'eq':
      return a === b;
    case 'ne':
      return a !== b;
    case 'gt':
      return a > b;
    case 'ge':
      return a >= b;
  }
}

function save(op: CompareName, levels: readonly Level[]): Value[] {
  const data: Value[] = [op];
  for (const { a, b, at } of levels) data.push(a, b, at);
  return data;
}

function load(data: readonly Value[]): Level[] {
  const levels: Level[] = [];
  for (let i = 1; i < data.length; i += 3) levels.push({ a: data[i] as Sequence, b: data[i + 1] as Sequence, at: data[i + 2] as number });
  return levels;
}

/** The answer for the innermost item, then on. */
function resume(interp: Interp, op: CompareName, levels: Level[], step: Step): Value {
  if (step === false) {
    const r = differ(interp, op, levels);
    return r === undefined ? run(interp, op, levels) : r;
  }
  if (step === CALL) return interp.chain('compare.item', save(op, levels));
  if (step === true) levels[levels.length - 1].at += 1;
  else levels.push(step as Level);
  return run(interp, op, levels);
}

defineContinuations({
  'compare.item': { done: (interp, data, same) => resume(interp, data[0] as CompareName, load(data), same === true) },
  'compare.key': {
    done(interp, data, position) {
      const levels = load(data);
      return resume(interp, data[0] as CompareName, levels, compareValues(interp, levels[levels.length - 1], position as number));
    },
  },
});
