/** The shortest text of floats and text of ints within CPython's digit limit. CPython: PyOS_double_to_string, long_to_decimal_string_internal. */
import { valueError } from './errors.ts';
import type { Interp } from './object.ts';

/** Decimal text of more digits than this is refused, both ways. CPython: sys.get_int_max_str_digits(). */
export const MAX_STR_DIGITS = 4300;

/** Returns repr() of a float: the shortest digits that read back as x. */
export function floatRepr(x: number): string {
  const size = x < 0 ? -x : x;
  if ((size >= 1e-4 && size < 1e16) || x === 0) {
    if (Number.isInteger(x)) return x === 0 && 1 / x < 0 ? '-0.0' : `${x}.0`;
    return `${x}`;
  }
  return shortest(x);
}

/** As floatRepr without the '.0' of whole numbers: the parts of a complex. */
export function floatReprBare(x: number): string {
  const text = floatRepr(x);
  return text.endsWith('.0') ? text.slice(0, -2) : text;
}

function shortest(x: number): string {
  if (x !== x) return 'nan';
  if (x === Infinity) return 'inf';
  if (x === -Infinity) return '-inf';
  const text = x.toExponential();
  const e = text.indexOf('e');
  return text.slice(0, e) + exponentText(Number(text.slice(e + 1)));
}

/** 'e+05': at least two digits. */
export function exponentText(exponent: number): string {
  const size = Math.abs(exponent);
  return `${exponent < 0 ? 'e-' : 'e+'}${size < 10 ? '0' : ''}${size}`;
}

const LIMIT_VALUE = 10n ** BigInt(MAX_STR_DIGITS);

/** Returns the decimal text of an int. Raises ValueError past the digit limit. */
export function intToText(interp: Interp, n: number | bigint): string {
  if (typeof n === 'number') return `${n}`;
  if (n >= LIMIT_VALUE || n <= -LIMIT_VALUE) {
    throw valueError(
      'Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit',
    );
  }
  const text = n.toString();
  interp.meter.charge(text.length >> 3);
  return text;
}
