/** range: arithmetic progressions of ints of any size. CPython: Objects/rangeobject.c. */
import { PyRange, PyRangeIterator, type PySlice, PyTuple, rangeType } from './containers.ts';
import { defineContinuations } from './continuation.ts';
import { defineType, fn, type GetSetRow, method, readonly } from './define.ts';
import { indexError, overflowError, typeError, valueError } from './errors.ts';
import { bigIndices, isSlice, resolveSubscript } from './indices.ts';
import { PyLongRangeIterator } from './iterators.ts';
import {
  type Arg,
  CALL,
  type Interp,
  intFromBigInt,
  intFromNumber,
  NotImplemented,
  PyComplex,
  PyFloat,
  typeOf,
  type Value,
} from './object.ts';
import { hash } from './operators.ts';
import { asInt, index, special, unwrap } from './protocol.ts';

type Int = number | bigint;

// ---- construction ------------------------------------------------------------------------------

function construct(interp: Interp, start: Value, stop: Arg, step: Arg): Value {
  const members: Value[] = stop === undefined ? [0, start, 1] : [start, stop, step === undefined ? 1 : step];
  return withInts(interp, members, 0);
}

/** Takes `__index__` of each member from `from` on, then makes the range. */
function withInts(interp: Interp, members: Value[], from: number): Value {
  for (let i = from; i < 3; i++) {
    const n = index(interp, members[i]);
    if (n === CALL) return interp.chain('range.member', [new PyTuple(members), i]);
    members[i] = n;
  }
  const [start, stop, step] = members as Int[];
  if (step === 0) throw valueError('range() arg 3 must not be zero');
  return makeRange(start, stop, step);
}

/** The range of the given ints; its length follows from them. */
export function makeRange(start: Int, stop: Int, step: Int): PyRange {
  return new PyRange(start, stop, step, lengthOf(start, stop, step));
}

function lengthOf(start: Int, stop: Int, step: Int): Int {
  if (typeof start === 'number' && typeof stop === 'number' && typeof step === 'number') {
    const distance = step > 0 ? stop - start : start - stop;
    if (distance <= 0) return 0;
    if (Number.isSafeInteger(distance)) return Math.floor((distance - 1) / Math.abs(step)) + 1;
  }
  const distance = step > 0 ? BigInt(stop) - BigInt(start) : BigInt(start) - BigInt(stop);
  if (distance <= 0n) return 0;
  const stride = step > 0 ? BigInt(step) : -BigInt(step);
  return intFromBigInt((distance - 1n) / stride + 1n) as Int;
}

/** start + i * step */
function itemAt(range: PyRange, i: Int): Int {
  if (typeof range.start === 'number' && typeof range.step === 'number' && typeof i === 'number') {
    const value = range.start + i * range.step;
    if (Number.isSafeInteger(value) && Number.isSafeInteger(i * range.step)) return intFromNumber(value) as Int;
  }
  return intFromBigInt(BigInt(range.start) + BigInt(i) * BigInt(range.step)) as Int;
}

// ---- items -------------------------------------------------------------------------------------

function getitem(interp: Interp, self: Value, key: Value): Value {
  const range = self as PyRange;
  if (isSlice(key)) return getSlice(interp, range, key);
  const n = asInt(key);
  if (n === undefined) {
    if (typeOf(key).isBuiltin || special(key, '__index__') === undefined) {
      throw typeError(`range indices must be integers or slices, not ${typeOf(key).name}`);
    }
    return resolveSubscript(interp, 'getitem', self, key);
  }
  const i = n < 0 ? add(n, range.length) : n;
  if (i < 0 || i >= range.length) throw indexError('range object index out of range');
  return itemAt(range, i);
}

function add(a: Int, b: Int): Int {
  return intFromBigInt(BigInt(a) + BigInt(b)) as Int;
}

function getSlice(interp: Interp, range: PyRange, key: PySlice): Value {
  const bounds = bigIndices(key, range.length);
  if (bounds === undefined) return resolveSubscript(interp, 'getitem', range, key);
  const [start, stop, step] = bounds;
  const stride = intFromBigInt(BigInt(range.step) * BigInt(step)) as Int;
  return makeRange(itemAt(range, start), itemAt(range, stop), stride);
}

/** The position of an int, or -1. */
function positionOf(range: PyRange, value: Int): Int {
  const { start, stop, step } = range;
  if (typeof value === 'number' && typeof start === 'number' && typeof stop === 'number' && typeof step === 'number') {
    const distance = value - start;
    const isInside = step > 0 ? value >= start && value < stop : value <= start && value > stop;
    if (!isInside) return -1;
    if (Number.isSafeInteger(distance)) return distance % step === 0 ? (intFromNumber(distance / step) as Int) : -1;
  }
  const isInside = step > 0 ? value >= start && value < stop : value <= start && value > stop;
  const distance = BigInt(value) - BigInt(start);
  if (!isInside || distance % BigInt(step) !== 0n) return -1;
  return intFromBigInt(distance / BigInt(step)) as Int;
}

/** The int a value equals, if it is an int or bool (no subclass), or an integral float; undefined when equality must be asked. */
function exactInt(v: Value): Int | undefined {
  return typeof v === 'object' ? undefined : asInt(v);
}

function contains(interp: Interp, self: Value, value: Value): Value {
  const n = exactInt(value);
  if (n !== undefined) return positionOf(self as PyRange, n) !== -1;
  if (value === null || typeof value === 'string') return false;
  if (value instanceof PyFloat || value instanceof PyComplex) {
    const n = realInt(value);
    return n !== undefined && positionOf(self as PyRange, n) !== -1;
  }
  if (typeOf(value).isBuiltin && asInt(unwrap(value)) === undefined) return false;
  return interp.tailCall(interp.frozen('iter_contains'), [iterate(self as PyRange), value]);
}

/** The int that a float or complex equals. */
function realInt(v: PyFloat | PyComplex): Int | undefined {
  const real = v instanceof PyFloat ? v.value : v.imag === 0 ? v.real : Number.NaN;
  return Number.isInteger(real) ? (intFromBigInt(BigInt(real)) as Int) : undefined;
}

function indexOf(interp: Interp, self: PyRange, value: Value): Value {
  const n = value instanceof PyFloat || value instanceof PyComplex ? realInt(value) : exactInt(value);
  if (n === undefined) {
    if (value === null || typeOf(value).isBuiltin) throw valueError('sequence.index(x): x not in sequence');
    return interp.tailCall(interp.frozen('iter_index'), [iterate(self), value]);
  }
  const at = positionOf(self, n);
  if (at === -1)
    throw value instanceof PyFloat || value instanceof PyComplex
      ? valueError('sequence.index(x): x not in sequence')
      : valueError('range.index(x): x not in range');
  return at;
}

function count(interp: Interp, self: PyRange, value: Value): Value {
  const n = value instanceof PyFloat || value instanceof PyComplex ? realInt(value) : exactInt(value);
  if (n !== undefined) return positionOf(self, n) === -1 ? 0 : 1;
  if (value === null || typeOf(value).isBuiltin) return 0;
  return interp.tailCall(interp.frozen('iter_count'), [iterate(self), value]);
}

// ---- the rest ----------------------------------------------------------------------------------

function iterate(range: PyRange): Value {
  const { start, stop, step, length } = range;
  if (typeof start === 'number' && typeof stop === 'number' && typeof step === 'number' && typeof length === 'number') {
    return new PyRangeIterator(start, step, length);
  }
  return new PyLongRangeIterator(BigInt(start), BigInt(step), BigInt(length));
}

function reversed(_interp: Interp, self: Value): Value {
  const range = self as PyRange;
  const last = range.length === 0 ? range.start : itemAt(range, add(range.length, -1));
  const step = intFromBigInt(-BigInt(range.step)) as Int;
  if (typeof last === 'number' && typeof step === 'number' && typeof range.start === 'number' && typeof range.length === 'number') {
    return new PyRangeIterator(last, step, range.length);
  }
  return new PyLongRangeIterator(BigInt(last), BigInt(step), BigInt(range.length));
}

function length(_interp: Interp, self: Value): Value {
  const n = (self as PyRange).length;
  if (typeof n === 'bigint' && n > 9223372036854775807n) throw overflowError('Python int too large to convert to C ssize_t');
  return n;
}

/** Ranges are equal if they yield the same: same length, and first item and step as far as they matter. */
function equal(_interp: Interp, a: Value, b: Value): Value {
  if (!(b instanceof PyRange)) return NotImplemented;
  const left = a as PyRange;
  if (left.length !== b.length) return false;
  if (left.length === 0) return true;
  return left.start === b.start && (left.length === 1 || left.step === b.step);
}

function hashRange(interp: Interp, self: Value): Value {
  const { start, step, length: n } = self as PyRange;
  return hash(interp, new PyTuple([n, n === 0 ? null : start, n === 0 || n === 1 ? null : step]));
}

function repr(_interp: Interp, self: Value): Value {
  const { start, stop, step } = self as PyRange;
  return step === 1 ? `range(${start}, ${stop})` : `range(${start}, ${stop}, ${step})`;
}

function member(name: 'start' | 'stop' | 'step'): GetSetRow {
  return {
    get: (_interp, self) => (self as PyRange)[name],
    set: readonly,
  };
}

defineType(rangeType, {
  construct: fn('range range(start, stop=0, step=1, /)', construct),
  slots: {
    repr,
    hash: hashRange,
    bool: (_interp, self) => (self as PyRange).length !== 0,
    len: length,
    iter: (_interp, self) => iterate(self as PyRange),
    reversed,
    contains,
    getitem,
    eq: equal,
  },
  methods: {
    index: method('index(self, value, /)', indexOf),
    count: method('count(self, value, /)', count),
  },
  getset: { start: member('start'), stop: member('stop'), step: member('step') },
  isSubclassable: false,
});

defineContinuations({
  'range.member': {
    done(interp, [m, i], n) {
      const members = [...(m as PyTuple).items];
      members[i as number] = n;
      return withInts(interp, members, (i as number) + 1);
    },
  },
});
