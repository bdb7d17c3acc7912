/** The running total of sum(): ints exactly, floats and complex numbers compensated, then `+` alone. CPython: builtin_sum_impl in Python/bltinmodule.c. */
import { defineContinuations } from './continuation.ts';
import { defineType } from './define.ts';
import { builtinType, CALL, type Interp, intFromBigInt, intFromNumber, PyComplex, PyFloat, PyObject, type Value } from './object.ts';
import { binaryOp } from './operators.ts';
import { asInt, unwrap } from './protocol.ts';
import { defineStored } from './stored.ts';

const sumType = builtinType('sum');

const INTS = 0;
const FLOATS = 1;
const COMPLEXES = 2;

/** One more than the largest C long. */
const LONG = 2n ** 63n;

/** A total to which `+` adds in place; what it cannot take itself ends it, and the sum goes on as an ordinary value. No guest code ever sees one. */
export class PySum extends PyObject {
  /** INTS, FLOATS or COMPLEXES. */
  declare phase: number;
  /** Of INTS. */
  declare total: Value;
  declare real: number;
  declare realLow: number;
  declare imag: number;
  declare imagLow: number;
  constructor(start: Value) {
    super(sumType);
    this.phase = INTS;
    this.total = 0;
    this.real = 0;
    this.realLow = 0;
    this.imag = 0;
    this.imagLow = 0;
    if (start instanceof PyFloat) {
      this.phase = FLOATS;
      this.real = start.value;
    } else if (start instanceof PyComplex) {
      this.phase = COMPLEXES;
      this.real = start.real;
      this.imag = start.imag;
    } else this.total = start;
  }

  addReal(x: number): void {
    const sum = this.real + x;
    this.realLow += lostIn(sum, this.real, x);
    this.real = sum;
  }

  addImaginary(x: number): void {
    const sum = this.imag + x;
    this.imagLow += lostIn(sum, this.imag, x);
    this.imag = sum;
  }
}

/** What the float `sum` has lost of a + b (Neumaier). CPython: cs_add. */
function lostIn(sum: number, a: number, b: number): number {
  return Math.abs(a) >= Math.abs(b) ? a - sum + b : b - sum + a;
}

defineStored({
  PySum: {
    tag: 282,
    make: PySum,
    types: [sumType],
    fields: { phase: 'int', total: 'value', real: 'number', realLow: 'number', imag: 'number', imagLow: 'number' },
    restored: ({ phase, total }: PySum) => phase >= INTS && phase <= COMPLEXES && isLong(total),
  },
});

/** True for what is exactly an int (or a bool) and fits a C long. */
function isLong(v: Value): boolean {
  if (typeof v === 'number' || typeof v === 'boolean') return true;
  return typeof v === 'bigint' && v >= -LONG && v < LONG;
}

/** A total that begins with `start`, or `start` itself where nothing but `+` is for it. */
export function startSum(start: Value): Value {
  return (isLong(start) && typeof start !== 'boolean') || start instanceof PyFloat || start instanceof PyComplex ? new PySum(start) : start;
}

/** The value of a total. */
export function sumValue(sum: Value): Value {
  if (!(sum instanceof PySum)) return sum;
  if (sum.phase === INTS) return sum.total;
  const real = compensated(sum.real, sum.realLow);
  return sum.phase === FLOATS ? new PyFloat(real) : new PyComplex(real, compensated(sum.imag, sum.imagLow));
}

function compensated(high: number, low: number): number {
  return low !== 0 && Number.isFinite(low) ? high + low : high;
}

/** `sum + item`: the same total, another value, or CALL. */
export function addToSum(interp: Interp, sum: Value, item: Value): Value {
  if (!(sum instanceof PySum)) return binaryOp(interp, 'add', sum, item);
  if (sum.phase === INTS ? addInt(sum, item) : addFloat(sum, item)) return sum;
  const next = binaryOp(interp, 'add', sumValue(sum), item);
  return next === CALL ? interp.chain('sum.added', [sum.phase]) : goOn(sum.phase, next);
}

/** Ints may give way to floats, and both to complex numbers. */
function goOn(phase: number, next: Value): Value {
  const isLater = (next instanceof PyFloat && phase === INTS) || (next instanceof PyComplex && phase !== COMPLEXES);
  return isLater ? new PySum(next) : next;
}

function addInt(sum: PySum, item: Value): boolean {
  if (!isLong(item)) return false;
  const total = sum.total as number | bigint;
  if (typeof total === 'number' && typeof item !== 'bigint') {
    const next = total + Number(item);
    if (Number.isSafeInteger(next)) {
      sum.total = intFromNumber(next);
      return true;
    }
  }
  const next = BigInt(total) + BigInt(item as number | bigint | boolean);
  if (next >= LONG || next < -LONG) return false;
  sum.total = intFromBigInt(next);
  return true;
}

function addFloat(sum: PySum, item: Value): boolean {
  if (item instanceof PyFloat) {
    sum.addReal(item.value);
    return true;
  }
  const n = asInt(item);
  if (n !== undefined) {
    if (!isLong(n)) return false;
    sum.addReal(Number(n));
    return true;
  }
  if (sum.phase !== COMPLEXES) return false;
  const inner = unwrap(item);
  if (item instanceof PyComplex) {
    sum.addReal(item.real);
    sum.addImaginary(item.imag);
    return true;
  }
  if (!(inner instanceof PyFloat)) return false;
  sum.addReal(inner.value);
  return true;
}

// Numbers come first: a guest `__radd__` never sees a total.
defineType(sumType, { isNumber: true, isSubclassable: false, slots: { add: addToSum } });

defineContinuations({ 'sum.added': { done: (_interp, [phase], result) => goOn(phase as number, result) } });
