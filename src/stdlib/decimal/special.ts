/** Operations on representations: quantizing, whole numbers, neighbours, logical operations, shifts, larger and smaller. CPython: Modules/_decimal/libmpdec/mpdecimal.c. */
import { add, compareSizes, compareTotal, compareValues, totalOfSizes, withSign } from './arithmetic.ts';
import { digitCount, goesUp, pow10, Rest, restOfShift, shiftRight, trailingZeros } from './digits.ts';
import { adjusted, finish, finishAny, infinity, invalid, isNan, isZero, largest, nanOf } from './finish.ts';
import { Kind, type PyContext, PyDecimal, type Rounding, Status } from './value.ts';

// ---- exponents ---------------------------------------------------------------------------------

export function quantize(c: PyContext, a: PyDecimal, b: PyDecimal, rounding: Rounding = c.rounding): PyDecimal {
  if (a.kind !== Kind.finite || b.kind !== Kind.finite) {
    const nan = nanOf(c, a, b);
    if (nan !== null) return nan;
    return a.kind === b.kind ? a : invalid(c);
  }
  return rescale(c, a, b.exp, rounding);
}

/** The finite number with the exponent `exp`, rounded; invalid where that needs more digits than there are. */
function rescale(c: PyContext, a: PyDecimal, exp: number, rounding: Rounding): PyDecimal {
  if (exp > c.emax || exp < c.etiny) return invalid(c);
  if (a.coef === 0n) return finish(c, a.sign, 0n, exp);
  const difference = a.exp - exp;
  let { coef } = a;
  if (difference > 0) {
    if (digitCount(coef) + difference > c.prec) return invalid(c);
    coef *= pow10(difference);
  } else if (difference < 0) {
    coef = shiftRight(coef, -difference);
    const rest = restOfShift();
    if (goesUp(rounding, a.sign, coef, rest)) coef += 1n;
    if (c.prec > 1000 ? digitCount(coef) > c.prec : coef >= pow10(c.prec)) return invalid(c);
    c.status |= rest === Rest.none ? Status.rounded : Status.rounded | Status.inexact;
  } else if (digitCount(coef) > c.prec) return invalid(c);
  if (exp + digitCount(coef) - 1 > c.emax) {
    c.status &= ~(Status.rounded | Status.inexact);
    return invalid(c);
  }
  return finish(c, a.sign, coef, exp);
}

/** The nearest whole number by a rounding mode; `isNoted`: conditions are signaled. */
export function toIntegral(c: PyContext, a: PyDecimal, rounding: Rounding, isNoted: boolean): PyDecimal {
  const nan = nanOf(c, a);
  if (nan !== null) return nan;
  if (a.kind === Kind.infinite || a.exp >= 0) return a;
  if (a.coef === 0n) return new PyDecimal(a.sign, 0n, 0);
  let coef = shiftRight(a.coef, -a.exp);
  const rest = restOfShift();
  if (goesUp(rounding, a.sign, coef, rest)) coef += 1n;
  if (isNoted) c.status |= rest === Rest.none ? Status.rounded : Status.rounded | Status.inexact;
  return new PyDecimal(a.sign, coef, 0);
}

export function normalize(c: PyContext, a: PyDecimal): PyDecimal {
  const nan = nanOf(c, a);
  if (nan !== null) return nan;
  const d = finishAny(c, a);
  if (d.kind !== Kind.finite) return d;
  if (d.coef === 0n) return new PyDecimal(d.sign, 0n, 0);
  const zeros = trailingZeros(d.coef, Math.min(digitCount(d.coef), Math.max(0, (c.clamp === 1 ? c.etop : c.emax) - d.exp)));
  return zeros === 0 ? d : new PyDecimal(d.sign, d.coef / pow10(zeros), d.exp + zeros);
}

export function scaleb(c: PyContext, a: PyDecimal, b: PyDecimal): PyDecimal {
  const nan = nanOf(c, a, b);
  if (nan !== null) return nan;
  const most = 2 * (c.emax + c.prec);
  if (b.kind !== Kind.finite || b.exp !== 0 || b.coef > BigInt(most)) return invalid(c);
  if (a.kind === Kind.infinite) return a;
  return finish(c, a.sign, a.coef, a.exp + (b.sign === 1 ? -1 : 1) * Number(b.coef));
}

export function logb(c: PyContext, a: PyDecimal): PyDecimal {
  const nan = nanOf(c, a);
  if (nan !== null) return nan;
  if (a.kind === Kind.infinite) return infinity(0);
  if (a.coef === 0n) {
    c.status |= Status.divisionByZero;
    return infinity(1);
  }
  const first = adjusted(a);
  return finish(c, first < 0 ? 1 : 0, BigInt(Math.abs(first)), 0);
}

export function plus(c: PyContext, a: PyDecimal): PyDecimal {
  return nanOf(c, a) ?? (isZero(a) && c.rounding !== 'ROUND_FLOOR' ? finishAny(c, withSign(a, 0)) : finishAny(c, a));
}

export function minus(c: PyContext, a: PyDecimal): PyDecimal {
  const nan = nanOf(c, a);
  if (nan !== null) return nan;
  const sign = isZero(a) && c.rounding !== 'ROUND_FLOOR' ? 0 : 1 - a.sign;
  return finishAny(c, withSign(a, sign));
}

export function absolute(c: PyContext, a: PyDecimal): PyDecimal {
  return a.sign === 1 ? minus(c, a) : plus(c, a);
}

// ---- neighbours --------------------------------------------------------------------------------

export function nextMinus(c: PyContext, a: PyDecimal): PyDecimal {
  return neighbour(c, a, 1);
}

export function nextPlus(c: PyContext, a: PyDecimal): PyDecimal {
  return neighbour(c, a, 0);
}

/** The next number below (sign 1) or above (0). */
function neighbour(c: PyContext, a: PyDecimal, sign: number): PyDecimal {
  const nan = nanOf(c, a);
  if (nan !== null) return nan;
  if (a.kind === Kind.infinite) return a.sign === sign ? a : largest(c, a.sign);
  const work = c.copy();
  work.rounding = sign === 1 ? 'ROUND_FLOOR' : 'ROUND_CEILING';
  const fitted = finishAny(work, a);
  if ((work.status & Status.inexact) !== 0) return fitted;
  const moved = add(work, a, new PyDecimal(sign, 1n, c.etiny - 1));
  return isZero(moved) ? withSign(moved, a.sign) : moved;
}

export function nextToward(c: PyContext, a: PyDecimal, b: PyDecimal): PyDecimal {
  const nan = nanOf(c, a, b);
  if (nan !== null) return nan;
  const order = compareValues(a, b);
  if (order === 0) return withSign(a, b.sign);
  const result = order < 0 ? nextPlus(c, a) : nextMinus(c, a);
  if (result.kind === Kind.infinite) c.status |= Status.overflow | Status.rounded | Status.inexact;
  else if (result.coef === 0n || adjusted(result) < c.emin) {
    c.status |= Status.underflow | Status.subnormal | Status.rounded | Status.inexact;
    if (result.coef === 0n) c.status |= Status.clamped;
  }
  return result;
}

// ---- comparisons -------------------------------------------------------------------------------

function ofOrder(order: number): PyDecimal {
  return new PyDecimal(order < 0 ? 1 : 0, order === 0 ? 0n : 1n, 0);
}

export function compare(c: PyContext, a: PyDecimal, b: PyDecimal): PyDecimal {
  return nanOf(c, a, b) ?? ofOrder(compareValues(a, b));
}

export function compareSignal(c: PyContext, a: PyDecimal, b: PyDecimal): PyDecimal {
  const nan = nanOf(c, a, b);
  if (nan !== null) c.status |= Status.invalidOperation;
  return nan ?? ofOrder(compareValues(a, b));
}

export function compareTotalOf(_c: PyContext, a: PyDecimal, b: PyDecimal): PyDecimal {
  return ofOrder(compareTotal(a, b));
}

export function compareTotalMag(_c: PyContext, a: PyDecimal, b: PyDecimal): PyDecimal {
  return ofOrder(totalOfSizes(a, b));
}

/** The larger (1) or smaller (-1) of two, by value or by size. */
function extreme(wanted: number, bySize: boolean) {
  return (c: PyContext, a: PyDecimal, b: PyDecimal): PyDecimal => {
    if (a.kind === Kind.quiet && !isNan(b)) return finishAny(c, b);
    if (b.kind === Kind.quiet && !isNan(a)) return finishAny(c, a);
    const nan = nanOf(c, a, b);
    if (nan !== null) return nan;
    const order = (bySize ? compareSizes(a, b) : compareValues(a, b)) || compareTotal(a, b);
    return finishAny(c, order * wanted < 0 ? b : a);
  };
}

export const max = extreme(1, false);
export const min = extreme(-1, false);
export const maxMag = extreme(1, true);
export const minMag = extreme(-1, true);

/** True if both have the same exponent, or are of the same special kind. */
export function sameQuantum(a: PyDecimal, b: PyDecimal): boolean {
  if (a.kind !== Kind.finite || b.kind !== Kind.finite)
    return (isNan(a) && isNan(b)) || (a.kind === Kind.infinite && b.kind === Kind.infinite);
  return a.exp === b.exp;
}

/** number_class(): the kind in words. */
export function numberClass(c: PyContext, a: PyDecimal): string {
  if (a.kind === Kind.quiet) return 'NaN';
  if (a.kind === Kind.signaling) return 'sNaN';
  const sign = a.sign === 1 ? '-' : '+';
  if (a.kind === Kind.infinite) return `${sign}Infinity`;
  if (a.coef === 0n) return `${sign}Zero`;
  return adjusted(a) < c.emin ? `${sign}Subnormal` : `${sign}Normal`;
}

// ---- logical operations and shifts -------------------------------------------------------------

/** The digits of an operand that consists of zeros and ones; null if it does not. */
function logicalDigits(a: PyDecimal): string | null {
  if (a.kind !== Kind.finite || a.sign !== 0 || a.exp !== 0) return null;
  const text = a.coef.toString();
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 49) return null;
  return text;
}

function logical(join: (a: number, b: number) => number) {
  return (c: PyContext, a: PyDecimal, b: PyDecimal): PyDecimal => {
    const x = logicalDigits(a);
    const y = logicalDigits(b);
    if (x === null || y === null) return invalid(c);
    const length = Math.max(x.length, y.length);
    const left = x.padStart(length, '0');
    const right = y.padStart(length, '0');
    let text = '';
    for (let i = Math.max(0, length - c.prec); i < length; i++) text += join(left.charCodeAt(i) & 1, right.charCodeAt(i) & 1);
    return new PyDecimal(0, BigInt(text), 0);
  };
}

export const logicalAnd = logical((a, b) => a & b);
export const logicalOr = logical((a, b) => a | b);
export const logicalXor = logical((a, b) => a ^ b);

export function logicalInvert(c: PyContext, a: PyDecimal): PyDecimal {
  const digits = logicalDigits(a);
  if (digits === null) return invalid(c);
  const length = Math.max(digits.length, c.prec);
  return new PyDecimal(0, ((pow10(length) - 1n) / 9n - a.coef) % pow10(c.prec), 0);
}

/** How far to shift or rotate; null if that is out of range. */
function places(c: PyContext, b: PyDecimal): number | null {
  if (b.kind !== Kind.finite || b.exp !== 0 || b.coef > BigInt(c.prec)) return null;
  return b.sign === 1 ? 0 - Number(b.coef) : Number(b.coef);
}

export function shift(c: PyContext, a: PyDecimal, b: PyDecimal): PyDecimal {
  const nan = nanOf(c, a, b);
  if (nan !== null) return nan;
  const count = places(c, b);
  if (count === null) return invalid(c);
  if (a.kind === Kind.infinite) return a;
  const coef = a.coef % pow10(c.prec);
  return new PyDecimal(a.sign, count < 0 ? shiftRight(coef, -count) : (coef * pow10(count)) % pow10(c.prec), a.exp);
}

export function rotate(c: PyContext, a: PyDecimal, b: PyDecimal): PyDecimal {
  const nan = nanOf(c, a, b);
  if (nan !== null) return nan;
  const count = places(c, b);
  if (count === null) return invalid(c);
  if (a.kind === Kind.infinite) return a;
  const right = count < 0 ? -count : c.prec - count;
  const coef = a.coef % pow10(c.prec);
  const power = pow10(right);
  const high = coef / power;
  return new PyDecimal(a.sign, ((coef - high * power) * pow10(c.prec - right) + high) % pow10(c.prec), a.exp);
}
