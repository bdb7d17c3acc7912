/** Exact passage between big integers and floats. CPython: _PyLong_Frexp, ldexp. */

const powers: bigint[] = [];

/** 2 ** (2 ** i), made once: comparing with it tells the width of a bigint without touching its digits. */
export function tower(i: number): bigint {
  while (powers.length <= i) powers.push(1n << BigInt(2 ** powers.length));
  return powers[i];
}

/** Number of bits of |n|, as int.bit_length(). Linear in the size of n. */
export function bitLength(n: number | bigint): number {
  if (typeof n === 'number') return numberBits(Math.abs(n));
  let rest = n < 0n ? -n : n;
  let bits = 0;
  for (;;) {
    const x = Number(rest);
    if (x < 9007199254740992) return bits + numberBits(x);
    let i = 5;
    while (i < 30 && rest >= tower(i + 1)) i += 1;
    rest >>= BigInt(2 ** i);
    bits += 2 ** i;
  }
}

function numberBits(x: number): number {
  return x < 0x100000000 ? 32 - Math.clz32(x) : 64 - Math.clz32(Math.floor(x / 0x100000000));
}

/** n * 2**exponent as the nearest float (ties to even, Infinity past the range), for n >= 0. */
export function scaleToFloat(n: bigint, exponent: number): number {
  if (n === 0n) return 0;
  const top = bitLength(n) + exponent;
  if (top > 1025) return Infinity;
  if (top < -1080) return 0;
  // The last place of the result: 53 bits, or fewer for subnormals.
  const last = Math.max(top - 53, -1074);
  const cut = last - exponent;
  if (cut <= 0) return timesPowerOfTwo(Number(n << BigInt(-cut)), last);
  const c = BigInt(cut);
  let m = n >> c;
  const rest = n - (m << c);
  const half = 1n << (c - 1n);
  if (rest > half || (rest === half && (m & 1n) === 1n)) m += 1n;
  return timesPowerOfTwo(Number(m), last);
}

/** x * 2**exponent where the result is representable (or overflows). */
export function timesPowerOfTwo(x: number, exponent: number): number {
  let e = exponent;
  let r = x;
  while (e > 1000) {
    r *= 2 ** 1000;
    e -= 1000;
  }
  while (e < -1000) {
    r *= 2 ** -1000;
    e += 1000;
  }
  return r * 2 ** e;
}

const bits = new DataView(new ArrayBuffer(8));

/** Splits a finite float: x = mantissa * 2**exponent, with an integral mantissa that has the sign of x. */
export function decompose(x: number): { mantissa: bigint; exponent: number } {
  bits.setFloat64(0, x);
  const raw = bits.getBigUint64(0);
  const biased = Number((raw >> 52n) & 0x7ffn);
  const fraction = raw & 0xfffffffffffffn;
  const size = biased === 0 ? fraction : fraction | 0x10000000000000n;
  return { mantissa: x < 0 ? -size : size, exponent: (biased === 0 ? 1 : biased) - 1075 };
}

/** The int nearest to zero from a finite float: int(x). */
export function truncToInt(x: number): number | bigint {
  const t = Math.trunc(x);
  return Number.isSafeInteger(t) ? t + 0 : BigInt(t);
}
