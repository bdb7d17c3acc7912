/** Exact decimal digits of floats, rounded half to even: what formatting and round() are made of. CPython: Python/dtoa.c (modes 2 and 3). */
import { decompose } from './float-scale.ts';

/** The widest that toFixed and toExponential go. */
const NATIVE_DIGITS = 100;

/** Returns finite x >= 0 with `precision` >= 0 digits behind the point: '2.67'. */
export function fixedText(x: number, precision: number): string {
  if (precision > NATIVE_DIGITS || x >= 1e21) return exactFixed(x, precision);
  const text = x.toFixed(precision);
  // toFixed rounds ties up. A tie has exactly precision + 1 binary digits behind the point.
  if ((x * 2 ** (precision + 1)) % 2 === 1 && isOddDigit(text)) return lastDigitLess(text);
  return text;
}

function isOddDigit(text: string): boolean {
  return (text.charCodeAt(text.length - 1) & 1) === 1;
}

function lastDigitLess(text: string): string {
  return text.slice(0, -1) + String.fromCharCode(text.charCodeAt(text.length - 1) - 1);
}

function exactFixed(x: number, precision: number): string {
  const { mantissa, exponent } = decompose(x);
  // A double has no more than 1074 digits behind the point.
  const places = Math.min(precision, 1074);
  const digits = roundedQuotient(mantissa, exponent, places)
    .toString()
    .padStart(places + 1, '0');
  if (precision === 0) return digits;
  return `${digits.slice(0, digits.length - places)}.${digits.slice(digits.length - places)}${'0'.repeat(precision - places)}`;
}

/** mantissa * 2**exponent * 10**places, rounded half to even; `places` may be negative. */
export function roundedQuotient(mantissa: bigint, exponent: number, places: number): bigint {
  const up = places > 0 ? 10n ** BigInt(places) : 1n;
  const down = places < 0 ? 10n ** BigInt(-places) : 1n;
  const numerator = exponent > 0 ? (mantissa * up) << BigInt(exponent) : mantissa * up;
  const denominator = exponent < 0 ? down << BigInt(-exponent) : down;
  const quotient = numerator / denominator;
  const twice = (numerator - quotient * denominator) * 2n;
  return twice > denominator || (twice === denominator && (quotient & 1n) === 1n) ? quotient + 1n : quotient;
}

/** Significant digits and the exponent of the first: x = d.ddd * 10**exponent. */
export interface Digits {
  readonly digits: string;
  readonly exponent: number;
}

/** Returns finite x >= 0 rounded to `count` >= 1 significant digits. */
export function significantDigits(x: number, count: number): Digits {
  if (x === 0) return { digits: '0'.repeat(count), exponent: 0 };
  // A double has at most 767 significant digits.
  if (count > 800) {
    const { digits, exponent } = significantDigits(x, 800);
    return { digits: digits + '0'.repeat(count - 800), exponent };
  }
  if (count > NATIVE_DIGITS + 1) return exactDigits(x, count);
  const text = x.toExponential(count - 1);
  const e = text.indexOf('e');
  const exponent = Number(text.slice(e + 1));
  const digits = count === 1 ? text.slice(0, e) : text[0] + text.slice(2, e);
  return { digits: isTie(x, count - 1 - exponent) && isOddDigit(digits) ? lastDigitLess(digits) : digits, exponent };
}

/** True if x lies exactly between two decimals with `places` digits behind the point (negative: whole powers of ten). */
function isTie(x: number, places: number): boolean {
  if (places >= 0) return places < 1075 && (x * 2 ** (places + 1)) % 2 === 1;
  if (!Number.isInteger(x)) return false;
  const unit = 10n ** BigInt(-places);
  return (BigInt(x) % unit) * 2n === unit;
}

function exactDigits(x: number, count: number): Digits {
  const { mantissa, exponent } = decompose(x);
  let power = Math.floor(Math.log10(x));
  for (;;) {
    const digits = roundedQuotient(mantissa, exponent, count - 1 - power).toString();
    if (digits.length === count) return { digits, exponent: power };
    // The estimate was off by one, or rounding carried into a new digit.
    power += digits.length > count ? 1 : -1;
  }
}

/** Returns the shortest digits that read back as finite x >= 0. */
export function shortestDigits(x: number): Digits {
  const text = x.toExponential();
  const e = text.indexOf('e');
  return { digits: e === 1 ? text[0] : text[0] + text.slice(2, e), exponent: Number(text.slice(e + 1)) };
}

/** round(x, places) for finite x; Infinity if the result is past the range. CPython: double_round. */
export function roundFloat(x: number, places: number): number {
  if (places > 323) return x;
  if (places < -308) return 0 * x;
  const size = Math.abs(x);
  let r: number;
  if (places >= 0) r = size >= 1e22 ? size : Number(fixedText(size, places));
  else {
    const { mantissa, exponent } = decompose(size);
    r = Number(`${roundedQuotient(mantissa, exponent, places)}e${-places}`);
  }
  return x < 0 || Object.is(x, -0) ? -r : r;
}

/** round(x) for finite x: the nearest whole number, half to even. */
export function roundHalfEven(x: number): number {
  const floor = Math.floor(x);
  const rest = x - floor;
  if (rest !== 0.5) return rest > 0.5 ? floor + 1 : floor;
  return floor % 2 === 0 ? floor : floor + 1;
}
