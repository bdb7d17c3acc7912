/** The hot operations of datetime.timedelta. CPython: Modules/_datetimemodule.c. */
import type { PyDict } from '../objects/containers.ts';
import { hashInt, hashSequence } from '../objects/hash.ts';
import { setDocs } from '../objects/method-type.ts';
import { type Interp, PyFloat, type PyType, type Value } from '../objects/object.ts';
import { classBeside, DELTA, type Home, homeOfInstance, makeDelta, valuesOf } from './datetime-fields.ts';
import { addComparisons, MethodTable } from './datetime-method.ts';

/** The natives of timedelta. */
export const deltaMethods = new MethodTable('timedelta');

/** Parts up to this size can be added up exactly. */
const MAX_PART = 1e12;

const NAMES = ['days', 'seconds', 'microseconds', 'milliseconds', 'minutes', 'hours', 'weeks'];

function makeFromParts(interp: Interp, cls: PyType, args: readonly Value[], kwargs: PyDict): Value | undefined {
  if (args.length > NAMES.length) return undefined;
  const parts = [0, 0, 0, 0, 0, 0, 0];
  for (let i = 0; i < args.length; i++) {
    const value = args[i];
    if (!isSmall(value)) return undefined;
    parts[i] = value;
  }
  for (let i = 0; i < kwargs.keys.length; i++) {
    const at = NAMES.indexOf(kwargs.keys[i] as string);
    const value = kwargs.values[i];
    if (at < args.length || !isSmall(value)) return undefined;
    parts[at] = value;
  }
  const days = parts[0] + parts[6] * 7;
  const seconds = parts[1] + parts[4] * 60 + parts[5] * 3600;
  return makeDelta(interp, cls, days, seconds, parts[2] + parts[3] * 1000);
}

function isSmall(value: Value | undefined): value is number {
  return typeof value === 'number' && Math.abs(value) <= MAX_PART;
}

function partsOf(v: Value, beside: Home | null = null): readonly number[] | undefined {
  return valuesOf(v, 'timedelta', beside) as number[] | undefined;
}

function made(interp: Interp, like: Value, days: number, seconds: number, us: number): Value | undefined {
  return makeDelta(interp, classBeside(homeOfInstance(like), 'timedelta'), days, seconds, us);
}

function sum(interp: Interp, self: Value, other: Value, sign: 1 | -1): Value | undefined {
  const a = partsOf(self);
  const b = a === undefined ? undefined : partsOf(other, homeOfInstance(self));
  if (a === undefined || b === undefined) return undefined;
  const days = a[DELTA.days] + sign * b[DELTA.days];
  const seconds = a[DELTA.seconds] + sign * b[DELTA.seconds];
  return made(interp, self, days, seconds, a[DELTA.microseconds] + sign * b[DELTA.microseconds]);
}

function order(self: Value, other: Value): number | undefined {
  const a = partsOf(self);
  const b = a === undefined ? undefined : partsOf(other, homeOfInstance(self));
  if (a === undefined || b === undefined) return undefined;
  return a[DELTA.days] - b[DELTA.days] || a[DELTA.seconds] - b[DELTA.seconds] || a[DELTA.microseconds] - b[DELTA.microseconds];
}

/** All microseconds; undefined where they are no exact JavaScript number. */
function totalOf(v: Value, beside: Home | null = null): number | undefined {
  const parts = partsOf(v, beside);
  if (parts === undefined) return undefined;
  const total = (parts[DELTA.days] * 86400 + parts[DELTA.seconds]) * 1_000_000 + parts[DELTA.microseconds];
  return Number.isSafeInteger(total) ? total : undefined;
}

function times(interp: Interp, self: Value, by: Value): Value | undefined {
  const parts = partsOf(self);
  if (parts === undefined || typeof by !== 'number' || !(Math.abs(by) <= 1e6)) return undefined;
  return made(interp, self, parts[DELTA.days] * by, parts[DELTA.seconds] * by, parts[DELTA.microseconds] * by);
}

function quotient(_interp: Interp, self: Value, by: Value): Value | undefined {
  const total = totalOf(self);
  const divisor = total === undefined ? undefined : totalOf(by, homeOfInstance(self));
  if (total === undefined || divisor === undefined || divisor === 0) return undefined;
  return new PyFloat(total / divisor);
}

function wholeQuotient(_interp: Interp, self: Value, by: Value): Value | undefined {
  const total = totalOf(self);
  const divisor = total === undefined ? undefined : totalOf(by, homeOfInstance(self));
  if (total === undefined || divisor === undefined || divisor === 0) return undefined;
  const rest = total % divisor;
  return (total - rest) / divisor - (rest !== 0 && rest < 0 !== divisor < 0 ? 1 : 0) + 0;
}

deltaMethods.maker('__new__(days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0)', makeFromParts);
addComparisons(deltaMethods, order);
deltaMethods.binary('__add__', (interp, self, other) => sum(interp, self, other, 1));
deltaMethods.binary('__radd__', (interp, self, other) => sum(interp, self, other, 1));
deltaMethods.binary('__sub__', (interp, self, other) => sum(interp, self, other, -1));
deltaMethods.binary('__mul__', times);
deltaMethods.binary('__rmul__', times);
deltaMethods.binary('__truediv__', quotient);
deltaMethods.binary('__floordiv__', wholeQuotient);
deltaMethods.unary('__neg__', (interp, self) => times(interp, self, -1));
deltaMethods.unary('__hash__', (_interp, self) => {
  const parts = partsOf(self);
  return parts === undefined ? undefined : hashSequence([parts[DELTA.days], parts[DELTA.seconds], parts[DELTA.microseconds]].map(hashInt));
});
deltaMethods.unary('__bool__', (_interp, self) => {
  const parts = partsOf(self);
  return parts === undefined ? undefined : parts[0] !== 0 || parts[1] !== 0 || parts[2] !== 0;
});
deltaMethods.method('total_seconds(self, /)', (_interp, self) => {
  const total = totalOf(self);
  return total === undefined ? undefined : new PyFloat(total / 1_000_000);
});

setDocs({
  'timedelta.total_seconds': 'Total seconds in the duration.',
});
