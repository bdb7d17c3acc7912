/**
 * Exponentials, logarithms and powers of decimal numbers. The first three are rounded correctly: they are computed with some digits more than asked for, and
 * again with more while these lie so close to a half that the error could decide. CPython: mpd_qexp, mpd_qln, mpd_qlog10, mpd_qpow.
 */
import { chargeRunning } from '../../limits/meter.ts';
import { bitLength } from '../../objects/float-scale.ts';
import { compareSizes, compareValues, divide, evenRounding, multiply, withSign } from './arithmetic.ts';
import { digitCount, pow10, trailingZeros } from './digits.ts';
import { adjusted, finish, finishAny, infinity, invalid, isNan, isZero, nanOf } from './finish.ts';
import { Kind, ONE, type PyContext, PyDecimal, Status } from './value.ts';

// ---- fixed-point numbers: n stands for n / 2**bits -----------------------------------------------

/** Charges for a series with `digits` digits. */
function chargeSeries(digits: number): void {
  const words = digits / 16 + 1;
  chargeRunning(Math.ceil(4 + words ** 1.6 * Math.sqrt(digits) * 0.3));
}

/** atanh(1 / n). */
function inverseAtanh(n: bigint, bits: number): bigint {
  const square = n * n;
  let power = (1n << BigInt(bits)) / n;
  let sum = power;
  for (let i = 3n; power > 0n; i += 2n) {
    power /= square;
    sum += power / i;
  }
  return sum;
}

let ln10Bits = 0;
let ln10Value = 0n;

/** The logarithm of ten; kept at the largest size asked for. */
function ln10(bits: number): bigint {
  if (bits > ln10Bits) {
    const wide = bits + 32;
    const sum = 46n * inverseAtanh(31n, wide) + 34n * inverseAtanh(49n, wide) + 20n * inverseAtanh(161n, wide);
    ln10Bits = bits + 16;
    ln10Value = sum >> 16n;
  }
  return ln10Value >> BigInt(ln10Bits - bits);
}

/** e**x for 0 <= x < 3, right but for the last bits. */
function expFixed(x: bigint, bits: number): bigint {
  // Halved `halvings` times, summed as a series, squared as often.
  const halvings = Math.ceil(Math.sqrt(bits));
  const wide = BigInt(bits + halvings + 8);
  const small = (x << (wide - BigInt(bits))) >> BigInt(halvings);
  const one = 1n << wide;
  let term = small;
  let sum = one + small;
  for (let i = 2n; term > 0n; i++) {
    term = ((term * small) >> wide) / i;
    sum += term;
  }
  for (let i = 0; i < halvings; i++) sum = (sum * sum) >> wide;
  return sum >> (wide - BigInt(bits));
}

/** ln(x) for 1 <= x < 10, right but for the last bits. */
function lnFixed(x: bigint, bits: number): bigint {
  const cut = BigInt(Math.max(0, bits - 60));
  const start = Math.log(Number(x >> cut) / 2 ** Math.min(bits, 60));
  let y = BigInt(Math.floor(Math.max(0, start) * 2 ** 52)) << BigInt(bits - 52);
  const wide = BigInt(bits);
  // Halley's method: each step makes three times as many bits right.
  for (let right = 40; right < bits + 8; right *= 3) {
    const power = expFixed(y < 0n ? 0n : y, bits);
    y = (y < 0n ? 0n : y) + ((x - power) << (wide + 1n)) / (x + power);
  }
  return y;
}

/** Digits computed beyond those asked for. */
const FIRST_EXTRA = 8;

function bitsFor(digits: number): number {
  return Math.ceil(digits * 3.322) + 24;
}

/** coef * 10**exp rounded, where `coef` is off by a few units and never exact; null if that could decide. */
function settle(c: PyContext, sign: number, coef: bigint, exp: number): PyDecimal | null {
  const extra = digitCount(coef) - c.prec;
  const power = pow10(extra);
  const rest = coef % power;
  const distance = rest - power / 2n;
  if (distance > -16n && distance < 16n) return null;
  return finish(c, sign, rest === 0n ? coef + 1n : coef, exp);
}

/** Tries `attempt` with more and more extra digits; rounds halves to even whatever the context says. */
function correctly(c: PyContext, attempt: (work: PyContext, extra: number) => PyDecimal | null): PyDecimal {
  const work = evenRounding(c);
  for (let extra = FIRST_EXTRA; ; extra *= 2) {
    work.status = 0;
    chargeSeries(c.prec + extra);
    const result = attempt(work, extra);
    if (result !== null) {
      c.status |= work.status | Status.inexact | Status.rounded;
      return result;
    }
  }
}

// ---- exp ---------------------------------------------------------------------------------------

export function exp(c: PyContext, a: PyDecimal): PyDecimal {
  const nan = nanOf(c, a);
  if (nan !== null) return nan;
  if (a.kind === Kind.infinite) return a.sign === 1 ? new PyDecimal(0, 0n, 0) : a;
  if (a.coef === 0n) return ONE;
  const first = adjusted(a);
  if (first < -(c.prec + 4)) return besideOne(c, a.sign);
  // Past every exponent there is.
  if (first > 10) return finishEven(c, 0, 1n, a.sign === 1 ? c.etiny - 4 : c.emax + 1);
  return correctly(c, (work, extra) => {
    const digits = c.prec + extra + Math.max(0, first) + 2;
    const bits = bitsFor(digits);
    const ten = ln10(bits);
    const size = a.exp >= 0 ? (a.coef * pow10(a.exp)) << BigInt(bits) : (a.coef << BigInt(bits)) / pow10(-a.exp);
    const x = a.sign === 1 ? -size : size;
    let tens = x / ten;
    if (x < tens * ten) tens -= 1n;
    const scale = c.prec + extra - 1;
    const coef = (expFixed(x - tens * ten, bits) * pow10(scale)) >> BigInt(bits);
    return settle(work, 0, coef, Number(tens) - scale);
  });
}

/** A result next to one, on the side of `sign`. */
function besideOne(c: PyContext, sign: number): PyDecimal {
  return finishEven(c, 0, pow10(c.prec + 1) + (sign === 1 ? -1n : 1n), -(c.prec + 1));
}

/** A number as the context holds it, halves to even whatever the context says. */
function finishEven(c: PyContext, sign: number, coef: bigint, exp: number): PyDecimal {
  const work = evenRounding(c);
  const result = finish(work, sign, coef, exp);
  c.status |= work.status;
  return result;
}

// ---- logarithms --------------------------------------------------------------------------------

/** How many zeros follow the point in |a - 1|. */
function closeness(a: PyDecimal): number {
  const first = adjusted(a);
  if (first !== 0 && first !== -1) return 0;
  const one = pow10(-Math.min(0, a.exp));
  const coef = a.exp > 0 ? a.coef * pow10(a.exp) : a.coef;
  const difference = coef > one ? coef - one : one - coef;
  return Math.max(0, -(Math.min(0, a.exp) + digitCount(difference) - 1));
}

/** Makes a logarithm: special operands, then `join` of ln(mantissa) and the exponent as a fixed-point number. */
function logarithm(c: PyContext, a: PyDecimal, join: (mantissa: bigint, exponent: bigint, bits: number) => bigint): PyDecimal {
  const close = closeness(a);
  const first = adjusted(a);
  return correctly(c, (work, extra) => {
    const scale = c.prec + extra + close + 2;
    const bits = bitsFor(scale + 12);
    if (close > 64) chargeSeries(scale);
    const shift = digitCount(a.coef) - 1;
    const mantissa = (a.coef << BigInt(bits)) / pow10(shift);
    const sum = join(lnFixed(mantissa, bits), BigInt(first), bits);
    const size = sum < 0n ? -sum : sum;
    const coef = (size * pow10(scale)) >> BigInt(bits);
    return settle(work, sum < 0n ? 1 : 0, coef, -scale);
  });
}

/** What logarithms have in common for operands that are no positive number; null for those. */
function logSpecial(c: PyContext, a: PyDecimal): PyDecimal | null {
  const nan = nanOf(c, a);
  if (nan !== null) return nan;
  if (isZero(a)) return infinity(1);
  if (a.sign === 1) return invalid(c);
  return a.kind === Kind.infinite ? a : null;
}

export function ln(c: PyContext, a: PyDecimal): PyDecimal {
  const special = logSpecial(c, a);
  if (special !== null) return special;
  if (compareValues(a, ONE) === 0) return new PyDecimal(0, 0n, 0);
  return logarithm(c, a, (mantissa, exponent, bits) => mantissa + exponent * ln10(bits));
}

export function log10(c: PyContext, a: PyDecimal): PyDecimal {
  const special = logSpecial(c, a);
  if (special !== null) return special;
  const digits = digitCount(a.coef);
  if (trailingZeros(a.coef, digits) === digits - 1 && a.coef === pow10(digits - 1)) {
    const first = adjusted(a);
    return finishEven(c, first < 0 ? 1 : 0, BigInt(Math.abs(first)), 0);
  }
  return logarithm(c, a, (mantissa, exponent, bits) => (exponent << BigInt(bits)) + (mantissa << BigInt(bits)) / ln10(bits));
}

// ---- powers ------------------------------------------------------------------------------------

/** True for a finite number without a fraction. */
export function isWhole(a: PyDecimal): boolean {
  if (a.kind !== Kind.finite) return false;
  if (a.exp >= 0 || a.coef === 0n) return true;
  const digits = digitCount(a.coef);
  return -a.exp < digits && trailingZeros(a.coef, -a.exp) === -a.exp;
}

/** True for an odd whole number. */
function isOdd(a: PyDecimal): boolean {
  return a.coef !== 0n && a.exp <= 0 && ((a.coef / pow10(-a.exp)) & 1n) === 1n;
}

export function power(c: PyContext, a: PyDecimal, b: PyDecimal): PyDecimal {
  const nan = nanOf(c, a, b);
  if (nan !== null) return nan;
  const isInt = isWhole(b);
  const sign = a.sign === 1 && isInt && isOdd(b) ? 1 : 0;
  if (isZero(a)) {
    if (isZero(b)) return invalid(c);
    return b.sign === 1 ? infinity(sign) : new PyDecimal(sign, 0n, 0);
  }
  if (a.sign === 1 && !isInt) return invalid(c);
  if (b.kind === Kind.infinite) return powerOfInfinity(c, a, b);
  if (isZero(b)) return new PyDecimal(sign, 1n, 0);
  if (a.kind === Kind.infinite) return b.sign === 1 ? new PyDecimal(sign, 0n, 0) : infinity(sign);
  if (compareSizes(a, ONE) === 0) return powerOfOne(c, a, b, isInt, sign);
  return outOfRange(c, a, b, sign) ?? (isInt ? wholePower(c, a, b, sign) : realPower(c, a, b, sign));
}

function paddedOne(sign: number, zeros: number): PyDecimal {
  return new PyDecimal(sign, pow10(zeros), 0 - zeros);
}

function powerOfInfinity(c: PyContext, a: PyDecimal, b: PyDecimal): PyDecimal {
  const order = a.kind === Kind.infinite ? 1 : compareSizes(a, ONE);
  if (order === 0) {
    c.status |= Status.inexact | Status.rounded;
    return paddedOne(0, c.prec - 1);
  }
  return order < 0 === (b.sign === 1) ? infinity(0) : new PyDecimal(0, 0n, 0);
}

function powerOfOne(c: PyContext, a: PyDecimal, b: PyDecimal, isInt: boolean, sign: number): PyDecimal {
  if (!isInt) {
    c.status |= Status.inexact | Status.rounded;
    return paddedOne(sign, c.prec - 1);
  }
  if (b.sign === 1 || a.exp === 0) return new PyDecimal(sign, 1n, 0);
  // 1.00 ** 3 keeps its places.
  const places = -a.exp * Number(b.coef) * 10 ** b.exp;
  if (places > c.prec - 1) {
    c.status |= Status.rounded;
    return paddedOne(sign, c.prec - 1);
  }
  return places < 0 ? new PyDecimal(sign, 1n, 0) : paddedOne(sign, places);
}

/** The result where the exponent certainly lies past the range; else null. CPython: _qcheck_pow_bounds. */
function outOfRange(c: PyContext, a: PyDecimal, b: PyDecimal, sign: number): PyDecimal | null {
  const size = logMagnitude(a) + adjusted(b);
  const isLarge = compareSizes(a, ONE) > 0 === (b.sign === 0);
  if (`${isLarge ? c.emax : -c.etiny}`.length >= size) return null;
  return finish(c, sign, 1n, isLarge ? c.emax + 1 : c.etiny - 1);
}

/** A lower bound of the exponent of |log10(a)|. */
function logMagnitude(a: PyDecimal): number {
  const first = adjusted(a);
  if (first > 0) return `${first}`.length - 1;
  if (first < -1) return `${-first - 1}`.length - 1;
  return -closeness(a) - (first === 0 ? 3 : 2);
}

function wholePower(c: PyContext, a: PyDecimal, b: PyDecimal, sign: number): PyDecimal {
  const work = evenRounding(c);
  work.clamp = 0;
  work.prec += digitCount(b.coef) + b.exp + 2;
  let base = withSign(a, 0);
  if (b.sign === 1) {
    work.prec += 1;
    base = divide(work, ONE, base);
  }
  const n = b.exp >= 0 ? b.coef * pow10(b.exp) : b.coef / pow10(-b.exp);
  let result = base;
  for (let bit = bitLength(n) - 2; bit >= 0; bit--) {
    chargeRunning(1 + (c.prec >> 6));
    result = multiply(work, result, result);
    if (result.kind !== Kind.finite || (result.coef === 0n && (work.status & Status.clamped) !== 0)) break;
    if (((n >> BigInt(bit)) & 1n) === 1n) result = multiply(work, result, base);
  }
  c.status |= work.status;
  if (result.kind === Kind.infinite) return finish(c, sign, 1n, c.emax + 1);
  return finishAny(c, withSign(result, sign));
}

/** MPD_EXPDIGITS and four more. */
const REAL_GUARD = 23;

function realPower(c: PyContext, a: PyDecimal, b: PyDecimal, sign: number): PyDecimal {
  const work = c.working(Math.max(digitCount(a.coef), c.prec) + REAL_GUARD);
  const result = exp(work, multiply(work, ln(work, a), b));
  c.status |= work.status;
  if (result.kind === Kind.finite && compareValues(result, ONE) === 0) {
    c.status |= Status.inexact | Status.rounded;
    return paddedOne(sign, c.prec - 1);
  }
  return finishAny(c, withSign(result, sign));
}

/** a ** b % m for whole numbers. */
export function powerMod(c: PyContext, a: PyDecimal, b: PyDecimal, m: PyDecimal): PyDecimal {
  const operands = [a, b, m];
  const nan = operands.find((d) => d.kind === Kind.signaling) ?? operands.find(isNan);
  if (nan !== undefined) return nanOf(c, nan) as PyDecimal;
  if (!operands.every(isWhole) || isZero(m) || digitCount(m.coef) + m.exp > c.prec || (b.sign === 1 && !isZero(b))) return invalid(c);
  if (isZero(a) && isZero(b)) return invalid(c);
  const [base, n, modulus] = operands.map((d) => (d.exp >= 0 ? d.coef * pow10(d.exp) : d.coef / pow10(-d.exp)));
  let result = 1n % modulus;
  for (let bit = bitLength(n) - 1; bit >= 0; bit--) {
    chargeRunning(1 + (c.prec >> 6));
    result = (result * result) % modulus;
    if (((n >> BigInt(bit)) & 1n) === 1n) result = (result * base) % modulus;
  }
  return new PyDecimal(a.sign === 1 && isOdd(b) ? 1 : 0, result, 0);
}
