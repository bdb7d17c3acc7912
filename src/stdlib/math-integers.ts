/** The functions of `math` on ints: gcd, lcm, factorial, comb, perm, isqrt. CPython: Modules/mathintegermodule.c. */

import type { PyTuple } from '../objects/containers.ts';
import { fn, type NativeRow } from '../objects/define.ts';
import { overflowError, valueError } from '../objects/errors.ts';
import { bitLength } from '../objects/float-scale.ts';
import { type Int, intAbs, intFloorDiv, intMul } from '../objects/int-arithmetic.ts';
import { CALL, type Interp, intFromBigInt, type Value } from '../objects/object.ts';
import { asInt, index } from '../objects/protocol.ts';

/** True for an argument whose `__index__` guest code must compute first. */
function needsCode(interp: Interp, v: Value): boolean {
  return asInt(v) === undefined && index(interp, v) === CALL;
}

/** Returns what makes `v` an int by its `__index__` and then calls `math.<name>` again with it in place; raises TypeError. */
function again(interp: Interp, name: string, args: readonly Value[], position: number): Value {
  index(interp, args[position]);
  return interp.chain('math.again', [name, position, ...args]);
}

/** Calls `act` with ints, after guest code has made those that are not. */
function withInts(interp: Interp, name: string, args: readonly Value[], act: (...ints: Int[]) => Value): Value {
  for (let i = 0; i < args.length; i++) if (needsCode(interp, args[i])) return again(interp, name, args, i);
  return act(...args.map((arg) => asInt(arg) as Int));
}

function gcdOf(interp: Interp, a: Int, b: Int): Int {
  if (typeof a === 'number' && typeof b === 'number') {
    let x = Math.abs(a);
    let y = Math.abs(b);
    while (y !== 0) [x, y] = [y, x % y];
    return x;
  }
  let x = BigInt(intAbs(interp, a));
  let y = BigInt(intAbs(interp, b));
  while (y !== 0n) {
    // FUEL: each division costs about the width of its operands squared in words, near the start at least.
    interp.meter.charge(1 + (bitLength(x) >> 9));
    [x, y] = [y, x % y];
  }
  return intFromBigInt(x) as Int;
}

function gcd(interp: Interp, integers: PyTuple): Value {
  return withInts(interp, 'gcd', integers.items, (...ints) => ints.reduce<Int>((a, b) => gcdOf(interp, a, b), 0));
}

function lcm(interp: Interp, integers: PyTuple): Value {
  return withInts(interp, 'lcm', integers.items, (...ints) => ints.reduce<Int>((a, b) => lcmOf(interp, a, b), 1));
}

function lcmOf(interp: Interp, a: Int, b: Int): Int {
  if (a === 0 || b === 0) return 0;
  return intAbs(interp, intMul(interp, intFloorDiv(interp, a, gcdOf(interp, a, b)), b));
}

function factorial(interp: Interp, n: Value): Value {
  return withInts(interp, 'factorial', [n], (count) => {
    if (count < 0) throw valueError('factorial() not defined for negative values');
    if (typeof count === 'bigint') throw overflowError('factorial() argument should not exceed 9223372036854775807');
    return product(interp, 2, count);
  });
}

/** Product of low .. high, by halves, so that the factors stay of like size. */
function product(interp: Interp, low: number, high: number): Int {
  if (low > high) return 1;
  if (high - low < 8) {
    let result: Int = low;
    for (let i = low + 1; i <= high; i++) result = intMul(interp, result, i);
    return result;
  }
  interp.meter.charge(1);
  const middle = Math.floor((low + high) / 2);
  return intMul(interp, product(interp, low, middle), product(interp, middle + 1, high));
}

function comb(interp: Interp, n: Value, k: Value): Value {
  return withInts(interp, 'comb', [n, k], (total, chosen) => {
    if (total < 0) throw valueError('n must be a non-negative integer');
    if (chosen < 0) throw valueError('k must be a non-negative integer');
    if (chosen > total) return 0;
    const rest = BigInt(total) - BigInt(chosen);
    const count = rest < BigInt(chosen) ? rest : BigInt(chosen);
    if (count > 9007199254740991n) throw overflowError('min(n - k, k) must not exceed 9223372036854775807');
    let result: Int = 1;
    for (let i = 1; i <= Number(count); i++) {
      interp.meter.charge(1);
      result = intFloorDiv(interp, intMul(interp, result, intFromBigInt(BigInt(total) - count + BigInt(i)) as Int), i);
    }
    return result;
  });
}

function perm(interp: Interp, n: Value, k: Value | undefined): Value {
  if (k === undefined || k === null) return factorial(interp, n);
  return withInts(interp, 'perm', [n, k], (total, chosen) => {
    if (total < 0) throw valueError('n must be a non-negative integer');
    if (chosen < 0) throw valueError('k must be a non-negative integer');
    if (chosen > total) return 0;
    if (typeof total === 'number') return product(interp, total - Number(chosen) + 1, total);
    if (typeof chosen === 'bigint') throw overflowError('k must not exceed 9223372036854775807');
    let result: Int = 1;
    for (let i = 0; i < chosen; i++) {
      interp.meter.charge(1);
      result = intMul(interp, result, intFromBigInt(total - BigInt(i)) as Int);
    }
    return result;
  });
}

function isqrt(interp: Interp, n: Value): Value {
  return withInts(interp, 'isqrt', [n], (value) => {
    if (value < 0) throw valueError('isqrt() argument must be nonnegative');
    if (typeof value === 'number') {
      const root = Math.floor(Math.sqrt(value));
      return BigInt(root) * BigInt(root) > BigInt(value) ? root - 1 : root;
    }
    return intFromBigInt(bigRoot(interp, value));
  });
}

/** Newton's method from above, with twice the precision at each step. */
function bigRoot(interp: Interp, n: bigint): bigint {
  const bits = bitLength(n);
  interp.meter.charge(Math.ceil((bits / 512) ** 1.6));
  let x = 1n << BigInt((bits + 1) >> 1);
  for (;;) {
    interp.meter.charge(1 + Math.ceil((bits / 2048) ** 1.6));
    const next = (x + n / x) >> 1n;
    if (next >= x) return x;
    x = next;
  }
}

/** Rows of the module. */
export const INTEGER_ROWS: Readonly<Record<string, NativeRow>> = {
  gcd: fn('math.gcd(*integers)', gcd),
  lcm: fn('math.lcm(*integers)', lcm),
  factorial: fn('math.factorial(n, /)', factorial),
  comb: fn('math.comb(n, k, /)', comb),
  perm: fn('math.perm(n, k=None, /)', perm),
  isqrt: fn('math.isqrt(n, /)', isqrt),
};
