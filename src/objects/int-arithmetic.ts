/** Arithmetic on ints: numbers where they are safe, bigints beyond, results normalised. CPython: Objects/longobject.c. */

import { LimitExceeded } from '../limits/limits.ts';
import { overflowError, raise, valueError, zeroDivision } from './errors.ts';
import { floatPow } from './float-arithmetic.ts';
import { bitLength, scaleToFloat, tower } from './float-scale.ts';
import { MAX_NEAR_MODULUS, multiplyModulo } from './multiply-modulo.ts';
import { type Interp, intFromBigInt, PyFloat, type Value } from './object.ts';

/** An int as it is represented. */
export type Int = number | bigint;

const MAX_SAFE = 9007199254740991;

/** The widest int (twice that passes the rough checks), some five million digits: no operation on such takes more than a second or two, and no host's own limit shows. */
const MAX_BITS = 2 ** 24;

/** Below this width a bigint costs about as much as any other object. */
const SMALL_BITS = 1024;

// ---- sizes -------------------------------------------------------------------------------------

const SMALL = tower(10);
const SMALL_NEGATIVE = -SMALL;

/** The answer of the last search in `roughBits`: the operands of one loop are mostly about as wide. */
let lastStep = 11;

/** An upper bound of the bits of |n| within a factor of two, at constant cost. */
function roughBits(n: Int): number {
  if (typeof n === 'number') return 64;
  if (n < SMALL && n > SMALL_NEGATIVE) return SMALL_BITS;
  const magnitude = n < 0n ? -n : n;
  let i = lastStep;
  if (magnitude < tower(i)) while (i > 11 && magnitude < tower(i - 1)) i -= 1;
  else while (i < 30 && magnitude >= tower(i)) i += 1;
  lastStep = i;
  return 2 ** i;
}

/** Charges fuel and memory for a linear operation with a result of `bits`. Raises LimitExceeded. */
function chargeBits(interp: Interp, bits: number): void {
  if (bits <= SMALL_BITS) return;
  interp.meter.allocateLarge(bits / 8);
  if (bits > 2 * MAX_BITS) throw raise('MemoryError');
  interp.meter.charge(Math.ceil(bits / 1024));
}

/** Charges for reading all of an int. */
export function chargeRead(interp: Interp, n: Int): void {
  if (typeof n === 'bigint') interp.meter.charge(roughBits(n) >> 9);
}

/** Units of fuel for a product: Karatsuba's exponent, beyond some thousand words that of fast Fourier transforms. */
function productCost(bitsA: number, bitsB: number): number {
  if (bitsA === 64) return Math.ceil(bitsB / 64);
  if (bitsB === 64) return Math.ceil(bitsA / 64);
  const small = Math.min(bitsA, bitsB) / 64;
  const large = Math.max(bitsA, bitsB) / 64;
  return Math.ceil(large * Math.min(small ** 0.585, 4 * Math.log2(small + 2)));
}

/** Charges for a product (`factor` 1) or quotient (3). */
export function chargeProduct(interp: Interp, bitsA: number, bitsB: number, factor = 1): void {
  interp.meter.charge(factor * productCost(bitsA, bitsB));
  chargeBits(interp, factor === 1 ? bitsA + bitsB : bitsA);
}

// ---- sums and products -------------------------------------------------------------------------

/** The value of a sum, charged afterwards: it took no longer than to read the operands, and is no larger than both. */
function sumOf(interp: Interp, r: bigint): Int {
  if (r < SMALL && r > SMALL_NEGATIVE) return normal(r);
  chargeBits(interp, roughBits(r));
  return r;
}

/** a + b. */
export function intAdd(interp: Interp, a: Int, b: Int): Int {
  if (typeof a === 'number' && typeof b === 'number') {
    const r = a + b;
    if (r <= MAX_SAFE && r >= -MAX_SAFE) return r;
  }
  return sumOf(interp, BigInt(a) + BigInt(b));
}

/** a - b. */
export function intSub(interp: Interp, a: Int, b: Int): Int {
  if (typeof a === 'number' && typeof b === 'number') {
    const r = a - b;
    if (r <= MAX_SAFE && r >= -MAX_SAFE) return r;
  }
  return sumOf(interp, BigInt(a) - BigInt(b));
}

/** a * b. */
export function intMul(interp: Interp, a: Int, b: Int): Int {
  if (typeof a === 'number' && typeof b === 'number') {
    const r = a * b;
    if (r <= MAX_SAFE && r >= -MAX_SAFE) return r + 0;
  } else chargeProduct(interp, roughBits(a), roughBits(b));
  return normal(BigInt(a) * BigInt(b));
}

function normal(n: bigint): Int {
  return intFromBigInt(n) as Int;
}

/** -n. */
export function intNeg(interp: Interp, n: Int): Int {
  if (typeof n === 'number') return 0 - n;
  chargeBits(interp, roughBits(n));
  return -n;
}

/** |n|. */
export function intAbs(interp: Interp, n: Int): Int {
  return n < 0 ? intNeg(interp, n) : n;
}

// ---- quotients ---------------------------------------------------------------------------------

/** a // b. Raises ZeroDivisionError. */
export function intFloorDiv(interp: Interp, a: Int, b: Int): Int {
  if (b === 0) throw zeroDivision('division by zero');
  if (typeof a === 'number' && typeof b === 'number') {
    const r = a % b;
    const q = (a - r) / b;
    return r !== 0 && r < 0 !== b < 0 ? q - 1 : q + 0;
  }
  chargeProduct(interp, roughBits(a), roughBits(b), 3);
  const x = BigInt(a);
  const y = BigInt(b);
  const q = x / y;
  return normal(x < 0n !== y < 0n && q * y !== x ? q - 1n : q);
}

/** a % b, with the sign of b. Raises ZeroDivisionError. */
export function intMod(interp: Interp, a: Int, b: Int): Int {
  if (b === 0) throw zeroDivision('division by zero');
  if (typeof a === 'number' && typeof b === 'number') {
    const r = a % b;
    return r !== 0 && r < 0 !== b < 0 ? r + b : r + 0;
  }
  chargeProduct(interp, roughBits(a), roughBits(b), 3);
  return normal(floorMod(BigInt(a), BigInt(b)));
}

function floorMod(a: bigint, b: bigint): bigint {
  const r = a % b;
  return r !== 0n && r < 0n !== b < 0n ? r + b : r;
}

/** divmod(a, b). Raises ZeroDivisionError. */
export function intDivmod(interp: Interp, a: Int, b: Int): [Int, Int] {
  if (typeof a === 'number' && typeof b === 'number') return [intFloorDiv(interp, a, b), intMod(interp, a, b)];
  if (b === 0) throw zeroDivision('division by zero');
  chargeProduct(interp, roughBits(a), roughBits(b), 3);
  const x = BigInt(a);
  const y = BigInt(b);
  const r = floorMod(x, y);
  return [normal((x - r) / y), normal(r)];
}

/** a / b, correctly rounded. Raises ZeroDivisionError, OverflowError. CPython: long_true_divide. */
export function intTrueDiv(interp: Interp, a: Int, b: Int): number {
  if (b === 0) throw zeroDivision('division by zero');
  if (typeof a === 'number' && typeof b === 'number') return a / b;
  chargeProduct(interp, roughBits(a), roughBits(b), 3);
  const isNegative = a < 0 !== b < 0;
  const x = magnitude(a);
  const y = magnitude(b);
  const shift = bitLength(x) - bitLength(y) - 66;
  if (shift > 1000) throw overflowError('integer division result too large for a float');
  if (x === 0n || shift < -1200) return isNegative ? -0 : 0;
  // A quotient of 66 or 67 bits, its last bit telling whether anything was cut off.
  const scaled = shift <= 0 ? (x << BigInt(-shift)) / y : x / (y << BigInt(shift));
  const isExact = shift <= 0 ? scaled * y === x << BigInt(-shift) : scaled * (y << BigInt(shift)) === x;
  const r = scaleToFloat(scaled | (isExact ? 0n : 1n), shift);
  if (r === Infinity) throw overflowError('integer division result too large for a float');
  return isNegative ? -r : r;
}

function magnitude(n: Int): bigint {
  const big = BigInt(n);
  return big < 0n ? -big : big;
}

/** float(n). Raises OverflowError. */
export function intToFloat(n: Int): number {
  if (typeof n === 'number') return n;
  const x = Number(n);
  if (x === Infinity || x === -Infinity) throw overflowError('int too large to convert to float');
  return x;
}

// ---- powers ------------------------------------------------------------------------------------

/** a ** b: an int, or a float when b is negative. Charges for the result before it is made. */
export function intPow(interp: Interp, a: Int, b: Int): Value {
  if (b < 0) {
    if (a === 0) throw zeroDivision('zero to a negative power');
    return new PyFloat(floatPow(intToFloat(a), intToFloat(b)));
  }
  if (a === 1 || b === 0) return 1;
  if (a === 0) return 0;
  if (a === -1) return BigInt(b) % 2n === 0n ? 1 : -1;
  if (typeof b === 'bigint') throw new LimitExceeded('memory', interp.meter.ceilings.memory, MAX_SAFE);
  if (typeof a === 'number' && b < 64) {
    const small = smallPow(a, b);
    if (small !== undefined) return small;
  }
  const bits = bitLength(a) * b;
  if (bits > SMALL_BITS) {
    if (bits > 2 * MAX_BITS) chargeBits(interp, bits - b);
    interp.meter.allocateLarge((bits - b) / 8);
    const half = Math.min(bits, MAX_BITS) / 2;
    chargeProduct(interp, half, half);
    interp.meter.charge(productCost(half, half));
  }
  return normal(BigInt(a) ** BigInt(b));
}

/** a ** b by squaring, or undefined once it is no safe number. */
function smallPow(a: number, b: number): number | undefined {
  let result = 1;
  let square = a;
  for (let e = b; ; ) {
    if ((e & 1) === 1) {
      result *= square;
      if (result > MAX_SAFE || result < -MAX_SAFE) return undefined;
    }
    e >>= 1;
    if (e === 0) return result;
    square *= square;
    if (square > MAX_SAFE) return undefined;
  }
}

/** pow(a, b, m). Raises ValueError for m == 0 or a base without inverse. Charges each step. */
export function intPowMod(interp: Interp, a: Int, b: Int, m: Int): Int {
  if (m === 0) throw valueError('pow() 3rd argument cannot be 0');
  const modulus = magnitude(m);
  if (modulus === 1n) return 0;
  let base = floorMod(BigInt(a), modulus);
  let exponent = BigInt(b);
  const bits = roughBits(m);
  if (exponent < 0n) {
    // Euclid's steps: about as many as half the bits, each linear.
    interp.meter.charge(Math.ceil((bits / 64) * bits * 0.3));
    base = inverse(base, modulus);
    exponent = -exponent;
  }
  const result =
    modulus <= MAX_NEAR_MODULUS
      ? smallPowMod(interp, Number(base), exponent, Number(modulus))
      : bigPowMod(interp, base, exponent, modulus, bits);
  return normal(m < 0 && result !== 0n ? result - modulus : result);
}

function inverse(a: bigint, m: bigint): bigint {
  let [r, next] = [m, a];
  let [t, nextT] = [0n, 1n];
  while (next !== 0n) {
    const q = r / next;
    [r, next] = [next, r - q * next];
    [t, nextT] = [nextT, t - q * nextT];
  }
  if (r !== 1n) throw valueError('base is not invertible for the given modulus');
  return t < 0n ? t + m : t;
}

/** As bigPowMod on numbers, for m up to MAX_NEAR_MODULUS and a base below m. */
function smallPowMod(interp: Interp, base: number, exponent: bigint, m: number): bigint {
  const bits = exponent.toString(2);
  interp.meter.charge(bits.length >> 3);
  let result = 1 % m;
  for (let i = 0; i < bits.length; i++) {
    result = multiplyModulo(result, result, 0, m) as number;
    if (bits.charCodeAt(i) === 49) result = multiplyModulo(result, base, 0, m) as number;
  }
  return BigInt(result);
}

function bigPowMod(interp: Interp, base: bigint, exponent: bigint, m: bigint, size: number): bigint {
  const bits = exponent.toString(2);
  chargeBits(interp, bits.length * 16);
  // FUEL: each step is a product and a division, charged as it is made: an exponent may have millions of bits.
  const step = 4 * productCost(size, size);
  let result = 1n;
  for (let i = 0; i < bits.length; i++) {
    interp.meter.charge(step);
    result = (result * result) % m;
    if (bits.charCodeAt(i) === 49) result = (result * base) % m;
  }
  return result;
}

// ---- bits --------------------------------------------------------------------------------------

/** a << b. Raises ValueError for b < 0. Refuses results past the memory ceiling. */
export function intLshift(interp: Interp, a: Int, b: Int): Int {
  if (b < 0) throw valueError('negative shift count');
  if (a === 0) return 0;
  if (typeof b === 'bigint') throw overflowError('too many digits in integer');
  if (typeof a === 'number' && b < 53) {
    const r = a * 2 ** b;
    if (r <= MAX_SAFE && r >= -MAX_SAFE) return r;
  }
  const bits = roughBits(a) + b;
  interp.meter.allocateLarge(b / 8);
  chargeBits(interp, bits);
  return normal(BigInt(a) << BigInt(b));
}

/** a >> b. Raises ValueError for b < 0. */
export function intRshift(interp: Interp, a: Int, b: Int): Int {
  if (b < 0) throw valueError('negative shift count');
  if (typeof a === 'number') {
    if (b > 53) return a < 0 ? -1 : 0;
    return Math.floor(a / 2 ** (b as number)) + 0;
  }
  const bits = roughBits(a);
  if (b >= bits) return a < 0n ? -1 : 0;
  chargeBits(interp, bits);
  return normal(a >> BigInt(b));
}

function isWord(n: Int): n is number {
  return typeof n === 'number' && (n | 0) === n;
}

/** a & b. */
export function intAnd(interp: Interp, a: Int, b: Int): Int {
  if (isWord(a) && isWord(b)) return a & b;
  chargeBits(interp, Math.max(roughBits(a), roughBits(b)));
  return normal(BigInt(a) & BigInt(b));
}

/** a | b. */
export function intOr(interp: Interp, a: Int, b: Int): Int {
  if (isWord(a) && isWord(b)) return a | b;
  chargeBits(interp, Math.max(roughBits(a), roughBits(b)));
  return normal(BigInt(a) | BigInt(b));
}

/** a ^ b. */
export function intXor(interp: Interp, a: Int, b: Int): Int {
  if (isWord(a) && isWord(b)) return a ^ b;
  chargeBits(interp, Math.max(roughBits(a), roughBits(b)));
  return normal(BigInt(a) ^ BigInt(b));
}

/** ~n. */
export function intInvert(interp: Interp, n: Int): Int {
  return intSub(interp, -1, n);
}

/** Number of ones in |n|. */
export function bitCount(interp: Interp, n: Int): number {
  if (typeof n === 'bigint') interp.meter.charge(roughBits(n) >> 8);
  const text = magnitude(n).toString(16);
  let count = 0;
  for (let i = 0; i < text.length; i += 8) count += wordBits(Number.parseInt(text.slice(i, i + 8), 16));
  return count;
}

/** Ones in a 32-bit word. */
function wordBits(word: number): number {
  let x = word - ((word >>> 1) & 0x55555555);
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
  return Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

// ---- comparison --------------------------------------------------------------------------------

/** -1, 0 or 1. */
export function intCompare(a: Int, b: Int): -1 | 0 | 1 {
  return a < b ? -1 : a > b ? 1 : 0;
}
