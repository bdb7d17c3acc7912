/** Floor division, remainder and power of floats, the same on every host. CPython: Objects/floatobject.c. */
import { overflowError, raise, valueError, zeroDivision } from './errors.ts';
import { pow } from './float-pow.ts';
import { truncToInt } from './float-scale.ts';

/** a // b. Raises ZeroDivisionError. */
export function floatFloorDiv(a: number, b: number): number {
  return floatDivmod(a, b)[0];
}

/** a % b, with the sign of b. Raises ZeroDivisionError. */
export function floatMod(a: number, b: number): number {
  if (b === 0) throw zeroDivision('division by zero');
  const r = a % b;
  if (r === 0) return b < 0 ? -0 : 0;
  return r < 0 !== b < 0 ? r + b : r;
}

/** divmod(a, b). Raises ZeroDivisionError. CPython: _float_div_mod. */
export function floatDivmod(a: number, b: number): [number, number] {
  if (b === 0) throw zeroDivision('division by zero');
  let mod = a % b;
  let quotient = (a - mod) / b;
  if (mod === 0) mod = b < 0 ? -0 : 0;
  else if (b < 0 !== mod < 0) {
    mod += b;
    quotient -= 1;
  }
  if (quotient === 0) return [a / b < 0 || Object.is(a / b, -0) ? -0 : 0, mod];
  const floor = Math.floor(quotient);
  return [quotient - floor > 0.5 ? floor + 1 : floor, mod];
}

/**
 * a ** b where that is a float. Raises ZeroDivisionError and OverflowError. A negative number to a fraction is complex: the caller sees to it
 * with `isComplexPower` first.
 */
export function floatPow(a: number, b: number): number {
  if (b === 2) return finitePower(a * a, a, b);
  if (a === 0 && b < 0) {
    // The limit of ever smaller powers is no division.
    if (b === -Infinity) return Infinity;
    throw zeroDivision('zero to a negative power');
  }
  return finitePower(pow(a, b), a, b);
}

function finitePower(r: number, a: number, b: number): number {
  if ((r === Infinity || r === -Infinity) && Number.isFinite(a) && Number.isFinite(b))
    throw raise('OverflowError', 34, 'Numerical result out of range');
  return r;
}

/** True if a ** b is a complex number. */
export function isComplexPower(a: number, b: number): boolean {
  return a < 0 && Number.isFinite(a) && Number.isFinite(b) && !Number.isInteger(b);
}

/** int(x) of a float. Raises OverflowError and ValueError. */
export function floatToInt(x: number): number | bigint {
  if (x === Infinity || x === -Infinity) throw overflowError('cannot convert float infinity to integer');
  if (x !== x) throw valueError('cannot convert float NaN to integer');
  return truncToInt(x);
}
