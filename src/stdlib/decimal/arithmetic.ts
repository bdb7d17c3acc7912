/** Sums, products, quotients, square roots and comparisons of decimal numbers. CPython: Modules/_decimal/libmpdec/mpdecimal.c. */
import { chargeDigits, digitCount, isWide, pow10, trailingZeros } from './digits.ts';
import { adjusted, finish, finishAny, infinity, invalid, isNan, isZero, nanOf } from './finish.ts';
import { Kind, type PyContext, PyDecimal, Status } from './value.ts';

function isInfinite(d: PyDecimal): boolean {
  return d.kind === Kind.infinite;
}

/** `d` with another sign. */
export function withSign(d: PyDecimal, sign: number): PyDecimal {
  return d.sign === sign ? d : new PyDecimal(sign, d.coef, d.exp, d.kind);
}

// ---- sums --------------------------------------------------------------------------------------

export function add(c: PyContext, a: PyDecimal, b: PyDecimal): PyDecimal {
  return addSigned(c, a, b, b.sign);
}

export function subtract(c: PyContext, a: PyDecimal, b: PyDecimal): PyDecimal {
  return addSigned(c, a, b, isNan(b) ? b.sign : 1 - b.sign);
}

/** a + b, where b has the sign given. */
function addSigned(c: PyContext, a: PyDecimal, b: PyDecimal, signB: number): PyDecimal {
  if (a.kind !== Kind.finite || b.kind !== Kind.finite) return addSpecial(c, a, b, signB);
  let x = a.coef;
  let y = b.coef;
  let { exp } = a;
  if (exp !== b.exp) {
    if (exp < b.exp) y = y === 0n ? 0n : aligned(c, b, a);
    else {
      x = x === 0n ? 0n : aligned(c, a, b);
      exp = b.exp;
    }
    const tinyExp = farExp(c, a, b);
    if (tinyExp !== null) return addTiny(c, a, b, signB, tinyExp);
  }
  if (a.sign === signB) return finish(c, a.sign, x + y, exp);
  const difference = x - y;
  if (difference === 0n) return finish(c, c.rounding === 'ROUND_FLOOR' ? 1 : 0, 0n, exp);
  return difference > 0n ? finish(c, a.sign, difference, exp) : finish(c, signB, -difference, exp);
}

/** The coefficient of `big` with the exponent of `small`; of no use where they are too far apart. */
function aligned(c: PyContext, big: PyDecimal, small: PyDecimal): bigint {
  const shift = big.exp - small.exp;
  if (shift > 64 && isFar(c, big, small)) return 0n;
  return big.coef * pow10(shift);
}

/** The exponent of what may stand for `small`, too small to be seen beside `big` but in the rounding. */
function tinyExponent(c: PyContext, big: PyDecimal): number {
  const digits = digitCount(big.coef);
  return big.exp - 1 + (digits > c.prec ? 0 : digits - c.prec - 1);
}

function isFar(c: PyContext, big: PyDecimal, small: PyDecimal): boolean {
  return big.coef !== 0n && adjusted(small) < tinyExponent(c, big);
}

function farExp(c: PyContext, a: PyDecimal, b: PyDecimal): number | null {
  const [big, small] = a.exp > b.exp ? [a, b] : [b, a];
  return big.exp - small.exp > 64 && isFar(c, big, small) ? tinyExponent(c, big) : null;
}

function addTiny(c: PyContext, a: PyDecimal, b: PyDecimal, signB: number, tinyExp: number): PyDecimal {
  const isFirstBig = a.exp > b.exp;
  const [big, small] = isFirstBig ? [a, b] : [b, a];
  const bigSign = isFirstBig ? a.sign : signB;
  const tiny = small.coef === 0n ? 0n : 1n;
  const coef = big.coef * pow10(big.exp - tinyExp);
  return finish(c, bigSign, a.sign === signB ? coef + tiny : coef - tiny, tinyExp);
}

function addSpecial(c: PyContext, a: PyDecimal, b: PyDecimal, signB: number): PyDecimal {
  const nan = nanOf(c, a, b);
  if (nan !== null) return nan;
  if (!isInfinite(a)) return infinity(signB);
  return isInfinite(b) && a.sign !== signB ? invalid(c) : a;
}

// ---- products ----------------------------------------------------------------------------------

export function multiply(c: PyContext, a: PyDecimal, b: PyDecimal): PyDecimal {
  if (a.kind !== Kind.finite || b.kind !== Kind.finite) return multiplySpecial(c, a, b);
  return finish(c, a.sign ^ b.sign, product(a.coef, b.coef), a.exp + b.exp);
}

function product(x: bigint, y: bigint): bigint {
  if (isWide(x) || isWide(y)) chargeDigits(digitCount(x) + digitCount(y));
  return x * y;
}

function multiplySpecial(c: PyContext, a: PyDecimal, b: PyDecimal): PyDecimal {
  const nan = nanOf(c, a, b);
  if (nan !== null) return nan;
  return isZero(a) || isZero(b) ? invalid(c) : infinity(a.sign ^ b.sign);
}

/** a * b + z, rounded once. */
export function fma(c: PyContext, a: PyDecimal, b: PyDecimal, z: PyDecimal): PyDecimal {
  if (a.kind === Kind.signaling || b.kind === Kind.signaling || z.kind === Kind.signaling) {
    const first = [a, b, z].find((d) => d.kind === Kind.signaling) as PyDecimal;
    return nanOf(c, first) as PyDecimal;
  }
  if (a.kind !== Kind.finite || b.kind !== Kind.finite) return add(c, multiplySpecial(c, a, b), z);
  return add(c, new PyDecimal(a.sign ^ b.sign, product(a.coef, b.coef), a.exp + b.exp), z);
}

// ---- quotients ---------------------------------------------------------------------------------

export function divide(c: PyContext, a: PyDecimal, b: PyDecimal): PyDecimal {
  const sign = a.sign ^ b.sign;
  if (a.kind !== Kind.finite || b.kind !== Kind.finite) {
    const nan = nanOf(c, a, b);
    if (nan !== null) return nan;
    if (isInfinite(a)) return isInfinite(b) ? invalid(c) : infinity(sign);
    c.status |= Status.clamped;
    return new PyDecimal(sign, 0n, c.etiny);
  }
  if (b.coef === 0n) return divideByZero(c, a, sign);
  const ideal = a.exp - b.exp;
  if (a.coef === 0n) return finish(c, sign, 0n, ideal);
  const shift = digitCount(b.coef) - digitCount(a.coef) + c.prec + 1;
  if (shift > 512 || shift < -512) chargeDigits(Math.abs(shift) + c.prec);
  const x = shift > 0 ? a.coef * pow10(shift) : a.coef;
  const y = shift < 0 ? b.coef * pow10(-shift) : b.coef;
  let q = x / y;
  if (q * y !== x) {
    // The last digit tells that more would follow.
    if (q % 5n === 0n) q += 1n;
    return finish(c, sign, q, ideal - shift);
  }
  if (shift <= 0) return finish(c, sign, q, ideal - shift);
  const zeros = trailingZeros(q, shift);
  return finish(c, sign, zeros === 0 ? q : q / pow10(zeros), ideal - shift + zeros);
}

function divideByZero(c: PyContext, a: PyDecimal, sign: number): PyDecimal {
  if (a.coef === 0n) return invalid(c, Status.divisionUndefined);
  c.status |= Status.divisionByZero;
  return infinity(sign);
}

/** Whole quotient and remainder of finite numbers, b not zero; null if the quotient has too many digits. */
function divideWhole(c: PyContext, a: PyDecimal, b: PyDecimal): [bigint, bigint, number] | null {
  const ideal = Math.min(a.exp, b.exp);
  if (a.coef === 0n) return [0n, 0n, ideal];
  const difference = adjusted(a) - adjusted(b);
  if (difference < 0) return [0n, a.coef * pow10(a.exp - ideal), ideal];
  if (difference > c.prec) return null;
  const x = a.coef * pow10(a.exp - ideal);
  const y = b.coef * pow10(b.exp - ideal);
  const q = x / y;
  return digitCount(q) > c.prec ? null : [q, x - q * y, ideal];
}

export function divideInt(c: PyContext, a: PyDecimal, b: PyDecimal): PyDecimal {
  const sign = a.sign ^ b.sign;
  if (a.kind !== Kind.finite || b.kind !== Kind.finite) {
    const nan = nanOf(c, a, b);
    if (nan !== null) return nan;
    if (isInfinite(a)) return isInfinite(b) ? invalid(c) : infinity(sign);
    return new PyDecimal(sign, 0n, 0);
  }
  if (b.coef === 0n) return divideByZero(c, a, sign);
  const parts = divideWhole(c, a, b);
  return parts === null ? invalid(c, Status.divisionImpossible) : finish(c, sign, parts[0], 0);
}

export function remainder(c: PyContext, a: PyDecimal, b: PyDecimal): PyDecimal {
  if (a.kind !== Kind.finite || b.kind !== Kind.finite) {
    const nan = nanOf(c, a, b);
    if (nan !== null) return nan;
    return isInfinite(a) ? invalid(c) : finishAny(c, a);
  }
  if (b.coef === 0n) return invalid(c, a.coef === 0n ? Status.divisionUndefined : Status.invalidOperation);
  const parts = divideWhole(c, a, b);
  return parts === null ? invalid(c, Status.divisionImpossible) : finish(c, a.sign, parts[1], parts[2]);
}

/** Quotient and remainder. */
export function divmod(c: PyContext, a: PyDecimal, b: PyDecimal): [PyDecimal, PyDecimal] {
  const sign = a.sign ^ b.sign;
  if (a.kind !== Kind.finite || b.kind !== Kind.finite) {
    const nan = nanOf(c, a, b);
    if (nan !== null) return [nan, nan];
    if (!isInfinite(a)) return [new PyDecimal(sign, 0n, 0), finishAny(c, a)];
    return [isInfinite(b) ? invalid(c) : infinity(sign), invalid(c)];
  }
  if (b.coef === 0n) {
    if (a.coef === 0n) return [invalid(c, Status.divisionUndefined), invalid(c, Status.divisionUndefined)];
    c.status |= Status.divisionByZero;
    return [infinity(sign), invalid(c)];
  }
  const parts = divideWhole(c, a, b);
  if (parts === null) return [invalid(c, Status.divisionImpossible), invalid(c, Status.divisionImpossible)];
  return [finish(c, sign, parts[0], 0), finish(c, a.sign, parts[1], parts[2])];
}

/** The remainder of the quotient rounded to the nearest, halves to even. */
export function remainderNear(c: PyContext, a: PyDecimal, b: PyDecimal): PyDecimal {
  if (a.kind !== Kind.finite || b.kind !== Kind.finite) {
    const nan = nanOf(c, a, b);
    if (nan !== null) return nan;
    return isInfinite(a) ? invalid(c) : finishAny(c, a);
  }
  if (b.coef === 0n) return invalid(c, a.coef === 0n ? Status.divisionUndefined : Status.invalidOperation);
  const ideal = Math.min(a.exp, b.exp);
  const difference = a.coef === 0n ? -2 : adjusted(a) - adjusted(b);
  if (difference < -1) return finish(c, a.sign, a.coef * pow10(a.exp - ideal), ideal);
  if (difference > c.prec) return invalid(c, Status.divisionImpossible);
  const x = a.coef * pow10(a.exp - ideal);
  const y = b.coef * pow10(b.exp - ideal);
  let q = x / y;
  let r = x - q * y;
  let { sign } = a;
  const twice = r * 2n;
  if (twice > y || (twice === y && (q & 1n) === 1n)) {
    r = y - r;
    q += 1n;
    sign = 1 - sign;
  }
  return digitCount(q) > c.prec ? invalid(c, Status.divisionImpossible) : finish(c, sign, r, ideal);
}

// ---- roots -------------------------------------------------------------------------------------

/** The integer square root. */
export function isqrt(n: bigint): bigint {
  if (n < 0x10000000000000n) return BigInt(Math.floor(Math.sqrt(Number(n))));
  // Newton's method from above, after the root of the upper half of the digits.
  const shift = BigInt(n.toString(16).length);
  let x = (isqrt(n >> (2n * shift)) + 1n) << shift;
  for (;;) {
    const y = (x + n / x) >> 1n;
    if (y >= x) return x;
    x = y;
  }
}

/** The square root, halves to even whatever the context says. */
export function squareRoot(c: PyContext, a: PyDecimal): PyDecimal {
  const nan = nanOf(c, a);
  if (nan !== null) return nan;
  if (isInfinite(a)) return a.sign === 1 ? invalid(c) : a;
  const isOdd = a.exp % 2 !== 0;
  const ideal = (isOdd ? a.exp - 1 : a.exp) / 2;
  if (a.coef === 0n) return finish(c, a.sign, 0n, ideal);
  if (a.sign === 1) return invalid(c);
  const wanted = c.prec + 1;
  chargeDigits(wanted * 2);
  const coef = isOdd ? a.coef * 10n : a.coef;
  const shift = Math.max(0, wanted - ((digitCount(coef) + 1) >> 1));
  const scaled = coef * pow10(2 * shift);
  let root = isqrt(scaled);
  const work = evenRounding(c);
  let result: PyDecimal;
  if (root * root === scaled) {
    const zeros = trailingZeros(root, shift);
    result = finish(work, 0, root / pow10(zeros), ideal - shift + zeros);
  } else {
    if (root % 5n === 0n) root += 1n;
    result = finish(work, 0, root, ideal - shift);
  }
  c.status |= work.status;
  return result;
}

/** The context with halves to even. */
export function evenRounding(c: PyContext): PyContext {
  const work = c.copy();
  work.rounding = 'ROUND_HALF_EVEN';
  return work;
}

// ---- comparisons -------------------------------------------------------------------------------

/** -1, 0 or 1 by value; neither is a NaN. */
export function compareValues(a: PyDecimal, b: PyDecimal): number {
  if (a.kind === Kind.finite && b.kind === Kind.finite && a.exp === b.exp && a.sign === b.sign) {
    if (a.coef === b.coef) return 0;
    return a.coef < b.coef === (a.sign === 0) ? -1 : 1;
  }
  const isZeroA = isZero(a);
  if (isZeroA && isZero(b)) return 0;
  if (isZeroA) return b.sign === 1 ? 1 : -1;
  if (isZero(b)) return a.sign === 1 ? -1 : 1;
  if (a.sign !== b.sign) return a.sign === 1 ? -1 : 1;
  const order = compareSizes(a, b);
  return a.sign === 1 ? 0 - order : order;
}

/** -1, 0 or 1 by absolute value; neither is a NaN. */
export function compareSizes(a: PyDecimal, b: PyDecimal): number {
  if (isInfinite(a) || isInfinite(b)) return isInfinite(a) ? (isInfinite(b) ? 0 : 1) : -1;
  if (a.coef === 0n || b.coef === 0n) return a.coef === b.coef ? 0 : a.coef === 0n ? -1 : 1;
  const distance = a.exp - b.exp;
  // Close exponents are cheaper to align than to count digits.
  if (distance > 24 || distance < -24) {
    const firstA = adjusted(a);
    const firstB = adjusted(b);
    if (firstA !== firstB) return firstA < firstB ? -1 : 1;
  }
  const least = Math.min(a.exp, b.exp);
  const x = a.exp === least ? a.coef : a.coef * pow10(a.exp - least);
  const y = b.exp === least ? b.coef : b.coef * pow10(b.exp - least);
  return x === y ? 0 : x < y ? -1 : 1;
}

/** The order of representations: -1, 0 or 1. */
export function compareTotal(a: PyDecimal, b: PyDecimal): number {
  if (a.sign !== b.sign) return a.sign === 1 ? -1 : 1;
  const order = totalOfSizes(a, b);
  return a.sign === 1 ? 0 - order : order;
}

/** The order of representations without their signs. */
export function totalOfSizes(a: PyDecimal, b: PyDecimal): number {
  if (isNan(a) || isNan(b)) {
    if (!isNan(a)) return -1;
    if (!isNan(b)) return 1;
    if (a.kind !== b.kind) return a.kind === Kind.signaling ? -1 : 1;
    return a.coef === b.coef ? 0 : a.coef < b.coef ? -1 : 1;
  }
  const order = compareSizes(a, b);
  return order !== 0 || isInfinite(a) ? order : Math.sign(a.exp - b.exp);
}
