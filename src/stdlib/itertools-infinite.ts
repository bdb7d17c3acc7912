/** count, cycle and repeat. CPython: Modules/itertoolsmodule.c. */

import { defineContinuations } from '../objects/continuation.ts';
import { fn, method } from '../objects/define.ts';
import { raise, typeError } from '../objects/errors.ts';
import { isPure, lazyType } from '../objects/lazy-iterators.ts';
import { type Arg, CALL, complexType, type Interp, PyFloat, type PyType, typeOf, type Value } from '../objects/object.ts';
import { binaryOp, repr } from '../objects/operators.ts';
import { asInt, index, special } from '../objects/protocol.ts';
import { defineStored } from '../objects/stored.ts';
import { defineMaker, itertoolsType, type Phase, PyStepIterator, withIterators } from './itertools-base.ts';

// ---- count -------------------------------------------------------------------------------------

export const countType = itertoolsType('count');

/** Counts from `current` by `step`. */
export class PyCount extends PyStepIterator {
  declare current: Value;
  declare readonly step: Value;
  constructor(start: Value, step: Value) {
    super(countType, []);
    this.current = start;
    this.step = step;
  }
  override get isPure(): boolean {
    return isPlainNumber(this.current) && isPlainNumber(this.step);
  }
  next(interp: Interp): Arg {
    const { current, step } = this;
    if (typeof current === 'number' && typeof step === 'number' && Number.isSafeInteger(current + step)) {
      this.current = current + step + 0;
      return current;
    }
    const following = binaryOp(interp, 'add', current, step);
    if (following === CALL) return interp.chain('itertools.step', [this, 'answer', current]);
    this.current = following;
    return current;
  }
  done(_interp: Interp, _phase: Phase, following: Value, [current]: readonly Value[]): Arg {
    this.current = following;
    return current;
  }
}

function isPlainNumber(v: Value): boolean {
  return typeof v === 'number' || typeof v === 'bigint' || v instanceof PyFloat;
}

/** CPython: PyNumber_Check. */
function isNumber(v: Value): boolean {
  return (
    asInt(v) !== undefined ||
    ['__index__', '__int__', '__float__'].some((name) => special(v, name) !== undefined) ||
    typeOf(v).isSubtype(complexType)
  );
}

function makeCount(_interp: Interp, start: Arg, step: Arg): Value {
  if ((start !== undefined && !isNumber(start)) || (step !== undefined && !isNumber(step))) throw typeError('a number is required');
  const by = step === undefined ? 1 : step;
  // A step of one leaves only the number of an int that C can count with: `count(True)` begins with 1.
  if (asInt(by) === 1) {
    const n = start === undefined ? 0 : asInt(start);
    return new PyCount(n === undefined || BigInt.asIntN(64, BigInt(n)) !== BigInt(n) ? (start as Value) : n, 1);
  }
  return new PyCount(start ?? 0, by);
}

/** "count(10)", "count(10, 2)": the step is left out where it is the int 1. */
function countRepr(interp: Interp, self: Value): Value {
  const { current, step } = self as PyCount;
  const text = repr(interp, current);
  if (text === CALL) return interp.chain('itertools.countRepr', [self]);
  return countReprStep(interp, step, text as string);
}

function countReprStep(interp: Interp, step: Value, start: string): Value {
  if (step === 1) return `count(${start})`;
  const text = repr(interp, step);
  return text === CALL ? interp.chain('itertools.countReprStep', [start]) : `count(${start}, ${text as string})`;
}

lazyType(countType, fn('count(start=0, step=1)', makeCount), { slots: { repr: countRepr } });

// ---- cycle -------------------------------------------------------------------------------------

export const cycleType = itertoolsType('cycle');

/** Repeats the items of `inner` for ever; `saved` holds them. */
export class PyCycle extends PyStepIterator {
  /** null once exhausted. */
  declare inner: Value;
  declare readonly saved: Value[];
  declare position: number;
  constructor(inner: Value) {
    super(cycleType, [inner]);
    this.saved = [];
    this.position = 0;
    this.inner = inner;
  }
  override get isPure(): boolean {
    return this.inner === null || isPure(this.inner);
  }
  next(interp: Interp): Arg {
    this.checkDepth();
    if (this.inner === null) return this.again();
    const item = this.take(interp, this.inner);
    if (item === undefined) return this.ended();
    return item === CALL ? item : this.save(interp, item);
  }
  done(interp: Interp, _phase: Phase, item: Value): Arg {
    return this.save(interp, item);
  }
  override ended(): Arg {
    this.inner = null;
    return this.again();
  }
  save(interp: Interp, item: Value): Value {
    interp.meter.allocate(16);
    this.saved.push(item);
    return item;
  }
  again(): Arg {
    if (this.saved.length === 0) return undefined;
    const item = this.saved[this.position];
    this.position = (this.position + 1) % this.saved.length;
    return item;
  }
}

defineMaker('cycle', (_interp, [inner]) => new PyCycle(inner));
lazyType(
  cycleType,
  fn('range cycle(iterable, /)', (interp: Interp, iterable: Value) => withIterators(interp, 'cycle', [iterable])),
);

// ---- repeat ------------------------------------------------------------------------------------

export const repeatType = itertoolsType('repeat');

/** Gives the same object `left` times; -1: for ever. */
export class PyRepeat extends PyStepIterator {
  declare readonly object: Value;
  declare left: number;
  constructor(object: Value, left: number) {
    super(repeatType, []);
    this.object = object;
    this.left = left;
  }
  override get isPure(): boolean {
    return true;
  }
  next(): Arg {
    if (this.left === 0) return undefined;
    if (this.left > 0) this.left -= 1;
    return this.object;
  }
  done(_interp: Interp, _phase: Phase, result: Value): Arg {
    return result;
  }
  override lengthHint(): number | undefined {
    return this.left < 0 ? undefined : this.left;
  }
}

function makeRepeat(interp: Interp, object: Value, times: Arg): Value {
  if (times === undefined) return new PyRepeat(object, -1);
  const n = index(interp, times);
  return n === CALL ? interp.chain('itertools.repeatTimes', [object]) : repeatTimes(object, n);
}

function repeatTimes(object: Value, n: Value): Value {
  if (typeof n !== 'number') throw raise('OverflowError', 'Python int too large to convert to C ssize_t');
  return new PyRepeat(object, Math.max(0, n));
}

function repeatRepr(interp: Interp, self: Value): Value {
  const { object, left } = self as PyRepeat;
  const text = repr(interp, object);
  return text === CALL ? interp.chain('itertools.repeatRepr', [left]) : repeatText(text, left);
}

function repeatText(text: Value, left: number): string {
  return left < 0 ? `repeat(${text as string})` : `repeat(${text as string}, ${left})`;
}

lazyType(repeatType, fn('repeat(object, times=None)', makeRepeat), {
  slots: { repr: repeatRepr },
  methods: {
    __length_hint__: method('__length_hint__(self, /)', (_interp: Interp, self: PyRepeat) => {
      if (self.left < 0) throw typeError('len() of unsized object');
      return self.left;
    }),
  },
});

defineContinuations({
  'itertools.countRepr': { done: (interp, [self], text) => countReprStep(interp, (self as PyCount).step, text as string) },
  'itertools.countReprStep': { done: (_interp, [start], text) => `count(${start as string}, ${text as string})` },
  'itertools.repeatTimes': { done: (_interp, [object], n) => repeatTimes(object, n) },
  'itertools.repeatRepr': { done: (_interp, [left], text) => repeatText(text, left as number) },
});

defineStored({
  PyCount: { tag: 120, make: PyCount, types: [countType], fields: { depth: 'int', current: 'value', step: 'value' } },
  PyCycle: { tag: 121, make: PyCycle, types: [cycleType], fields: { depth: 'int', inner: 'value', saved: 'values', position: 'int' } },
  PyRepeat: { tag: 122, make: PyRepeat, types: [repeatType], fields: { depth: 'int', object: 'value', left: 'int' } },
});

/** The types of this file. */
export const INFINITE_TYPES: readonly PyType[] = [countType, cycleType, repeatType];
