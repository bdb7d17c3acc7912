/** Coefficients: counting, shifting and rounding the digits of non-negative integers. CPython: Modules/_decimal/libmpdec. */
import { chargeRunning } from '../../limits/meter.ts';
import { raise } from '../../objects/errors.ts';
import { bitLength } from '../../objects/float-scale.ts';
import type { Rounding } from './value.ts';

const KEPT = 1024;
const powers: bigint[] = [1n];

/** 10**n. Charges for the digits of large ones. */
export function pow10(n: number): bigint {
  if (n < powers.length) return powers[n];
  if (n < KEPT) {
    while (powers.length <= n) powers.push(powers[powers.length - 1] * 10n);
    return powers[n];
  }
  chargeDigits(n);
  return 10n ** BigInt(n);
}

/** Numbers with more digits are refused: no operation on fewer takes longer than a second or two. */
const MAX_DIGITS = 5_000_000;

/** Charges for work on a coefficient of `digits` digits. Raises MemoryError for what no host should hold. */
export function chargeDigits(digits: number): void {
  if (digits <= 64) return;
  if (digits > MAX_DIGITS) throw raise('MemoryError');
  chargeRunning(digits < 2000 ? digits >> 5 : Math.ceil((digits / 64) ** 1.3));
}

const WIDE = 10n ** 100n;

/** True for a coefficient of more than some hundred digits. */
export function isWide(n: bigint): boolean {
  return n > WIDE;
}

const LOG10_2 = Math.log10(2);

/** The number of digits of n; 1 for 0. */
export function digitCount(n: bigint): number {
  const x = Number(n);
  if (x < 1e15) return x < 10 ? 1 : smallCount(x);
  // The estimate is off by one at most, which a comparison tells.
  const estimate = x < 1e300 ? Math.floor(Math.log10(x)) : Math.floor((bitLength(n) - 1) * LOG10_2);
  if (n >= pow10(estimate + 1)) return estimate + 2;
  return n >= pow10(estimate) ? estimate + 1 : estimate;
}

function smallCount(x: number): number {
  let count = 2;
  for (let limit = 100; x >= limit; limit *= 10) count++;
  return count;
}

/** How many zeros n > 0 ends with, at most `most`. */
export function trailingZeros(n: bigint, most: number): number {
  return factorCount(n, most, pow10);
}

/** How often n > 0 can be divided by power(1), at most `most` times. */
export function factorCount(n: bigint, most: number, power: (step: number) => bigint): number {
  let rest = n;
  let count = 0;
  let step = 1;
  while (step * 2 <= most && rest % power(step) === 0n) step *= 2;
  for (; step >= 1; step >>= 1) {
    if (count + step > most || rest % power(step) !== 0n) continue;
    rest /= power(step);
    count += step;
  }
  return count;
}

/** What a shift to the right has cut off: nothing, less than half, half, more than half a unit. */
export const Rest = { none: 0, less: 1, half: 2, more: 3 } as const;

/** Whether the last digit goes up. */
export function goesUp(rounding: Rounding, sign: number, kept: bigint, rest: number): boolean {
  if (rest === Rest.none) return false;
  switch (rounding) {
    case 'ROUND_UP':
      return true;
    case 'ROUND_DOWN':
      return false;
    case 'ROUND_CEILING':
      return sign === 0;
    case 'ROUND_FLOOR':
      return sign === 1;
    case 'ROUND_HALF_UP':
      return rest >= Rest.half;
    case 'ROUND_HALF_DOWN':
      return rest === Rest.more;
    case 'ROUND_HALF_EVEN':
      return rest === Rest.more || (rest === Rest.half && (kept & 1n) === 1n);
    case 'ROUND_05UP':
      return kept % 5n === 0n;
  }
}

/** The rest of the last shift: a result of `shiftRight` beside the number. */
let lastRest: number = Rest.none;

/** What the last `shiftRight` cut off. */
export function restOfShift(): number {
  return lastRest;
}

/** n without its last `count` digits. */
export function shiftRight(n: bigint, count: number): bigint {
  if (count > KEPT && count > digitCount(n)) {
    lastRest = n === 0n ? Rest.none : Rest.less;
    return 0n;
  }
  const power = pow10(count);
  const kept = n / power;
  const rest = n - kept * power;
  if (rest === 0n) lastRest = Rest.none;
  else {
    const twice = rest * 2n;
    lastRest = twice < power ? Rest.less : twice === power ? Rest.half : Rest.more;
  }
  return kept;
}
