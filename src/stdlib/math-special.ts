/** The functions of `math` beyond those of every C library: gamma, error functions, fused products. CPython: Modules/mathmodule.c. */
import { chargeRunning } from '../limits/meter.ts';
import { pow } from '../objects/float-pow.ts';
import { decompose, scaleToFloat } from '../objects/float-scale.ts';

// ---- gamma: Lanczos' approximation, with the same coefficients and steps as CPython's -------------

const LANCZOS_G = 6.02468004077673;
const G_MINUS_HALF = 5.52468004077673;
const NUMERATOR = [
  23531376880.41076, 42919803642.6491, 35711959237.35567, 17921034426.03721, 6039542586.352028, 1439720407.3117216, 248874557.86205417,
  31426415.585400194, 2876370.6289353725, 186056.26539522348, 8071.672002365816, 210.82427775157936, 2.5066282746310002,
];
const DENOMINATOR = [0, 39916800, 120543840, 150917976, 105258076, 45995730, 13339535, 2637558, 357423, 32670, 1925, 66, 1];

function lanczosSum(x: number): number {
  let top = 0;
  let bottom = 0;
  if (x < 5) {
    for (let i = NUMERATOR.length - 1; i >= 0; i--) {
      top = top * x + NUMERATOR[i];
      bottom = bottom * x + DENOMINATOR[i];
    }
  } else {
    for (let i = 0; i < NUMERATOR.length; i++) {
      top = top / x + NUMERATOR[i];
      bottom = bottom / x + DENOMINATOR[i];
    }
  }
  return top / bottom;
}

/** sin(pi * x) without the error of a large product. */
function sinPi(x: number): number {
  const y = Math.abs(x) % 2;
  let r: number;
  switch (Math.round(2 * y)) {
    case 0:
      r = Math.sin(Math.PI * y);
      break;
    case 1:
      r = Math.cos(Math.PI * (y - 0.5));
      break;
    case 2:
      r = Math.sin(Math.PI * (1 - y));
      break;
    case 3:
      r = -Math.cos(Math.PI * (y - 1.5));
      break;
    default:
      r = Math.sin(Math.PI * (y - 2));
  }
  return x < 0 ? -r : r;
}

/** The product of the whole numbers below n, exact up to 22!. */
function smallFactorial(n: number): number {
  let r = 1;
  for (let i = 2; i < n; i++) r *= i;
  return r;
}

/** The gamma function; NaN where it has none. */
export function gamma(x: number): number {
  if (!Number.isFinite(x)) return x === -Infinity ? Number.NaN : x;
  if (x === 0) return Number.NaN;
  if (Number.isInteger(x)) {
    if (x < 0) return Number.NaN;
    if (x <= 23) return smallFactorial(x);
  }
  const size = Math.abs(x);
  if (size < 1e-20) return 1 / x;
  if (size > 200) return x < 0 ? 0 / sinPi(x) : Infinity;
  const y = size + G_MINUS_HALF;
  const z = ((size > G_MINUS_HALF ? y - size - G_MINUS_HALF : y - G_MINUS_HALF - size) * LANCZOS_G) / y;
  let r = x < 0 ? ((-Math.PI / sinPi(size) / size) * Math.exp(y)) / lanczosSum(size) : lanczosSum(size) / Math.exp(y);
  r = x < 0 ? r - z * r : r + z * r;
  if (size < 140) {
    const power = pow(y, size - 0.5);
    return x < 0 ? r / power : r * power;
  }
  const root = pow(y, size / 2 - 0.25);
  return x < 0 ? r / root / root : r * root * root;
}

const LOG_PI = 1.1447298858494002;

/** The logarithm of |gamma(x)|; NaN where there is none. */
export function lgamma(x: number): number {
  if (!Number.isFinite(x)) return Number.isNaN(x) ? x : Infinity;
  if (Number.isInteger(x) && x <= 2) return x <= 0 ? Number.NaN : 0;
  const size = Math.abs(x);
  if (size < 1e-20) return -Math.log(size);
  let r = Math.log(lanczosSum(size)) - LANCZOS_G;
  r += (size - 0.5) * (Math.log(size + LANCZOS_G - 0.5) - 1);
  return x < 0 ? LOG_PI - Math.log(Math.abs(sinPi(size))) - Math.log(size) - r : r;
}

// ---- error functions: series in fixed-point numbers, rounded once ---------------------------------

/** 2 / sqrt(pi) by the bits of its fraction, kept at the largest size asked for. */
let factorBits = 0;
let factorValue = 0n;

function inverseTangent(n: bigint, bits: number): bigint {
  const square = n * n;
  let power = (1n << BigInt(bits)) / n;
  let sum = power;
  for (let i = 3n; power !== 0n; i += 2n) {
    power = -power / square;
    sum += power / i;
  }
  return sum;
}

function squareRoot(n: bigint): bigint {
  let x = 1n << BigInt((n.toString(16).length * 4) / 2 + 1);
  for (;;) {
    const y = (x + n / x) >> 1n;
    if (y >= x) return x;
    x = y;
  }
}

function twoOverRootPi(bits: number): bigint {
  if (bits > factorBits) {
    const wide = bits + 16;
    const pi = 4n * (4n * inverseTangent(5n, wide) - inverseTangent(239n, wide));
    const root = squareRoot(pi << BigInt(wide));
    factorBits = bits;
    factorValue = (2n << BigInt(wide + bits)) / root;
  }
  return factorValue >> BigInt(factorBits - bits);
}

/** erf(x) for 0 < x < 28 as a fixed-point number of `bits` bits. */
function erfFixed(x: number, bits: number): bigint {
  const { mantissa, exponent } = decompose(x);
  const wide = BigInt(bits);
  const shift = bits + exponent;
  const value = shift >= 0 ? mantissa << BigInt(shift) : mantissa >> BigInt(-shift);
  const square = (value * value) >> wide;
  let term = value;
  let sum = value;
  for (let n = 1n; term !== 0n; n++) {
    term = -((term * square) >> wide) / n;
    sum += term / (2n * n + 1n);
  }
  return (sum * twoOverRootPi(bits)) >> wide;
}

function bitsAt(x: number): number {
  const bits = 140 + Math.ceil(2.9 * x * x);
  chargeRunning(1 + (bits >> 4));
  return bits;
}

/** The error function. */
export function erf(x: number): number {
  const size = Math.abs(x);
  if (Number.isNaN(x) || x === 0) return x;
  if (size >= 6) return Math.sign(x);
  // The first term is all there is to see.
  if (size < 1e-9) return x * 1.1283791670955126;
  const bits = bitsAt(size);
  const r = scaleToFloat(erfFixed(size, bits), -bits);
  return x < 0 ? -r : r;
}

/** 1 - erf(x), without the loss of digits. */
export function erfc(x: number): number {
  if (Number.isNaN(x)) return x;
  if (x < -6) return 2;
  if (x > 28) return 0;
  if (x === 0) return 1;
  const size = Math.abs(x);
  if (size < 1e-20) return 1;
  const bits = bitsAt(size);
  if (size < 1e-9) return 1 - x * 1.1283791670955126;
  const value = erfFixed(size, bits);
  const one = 1n << BigInt(bits);
  return scaleToFloat(x < 0 ? one + value : one - value, -bits);
}

// ---- sums of products ----------------------------------------------------------------------------

/** x * y + z of finite floats, rounded once. */
export function fusedProduct(x: number, y: number, z: number): number {
  return sumOfProducts([x, z], [y, 1]);
}

/** The sum of the products of finite floats, rounded once. */
export function sumOfProducts(xs: readonly number[], ys: readonly number[]): number {
  let sum = 0n;
  let scale = 0;
  let hasTerm = false;
  let plain = 0;
  xs.forEach((x, i) => {
    const a = decompose(x);
    const b = decompose(ys[i]);
    plain += x * ys[i];
    const product = a.mantissa * b.mantissa;
    if (product === 0n) return;
    const exponent = a.exponent + b.exponent;
    if (!hasTerm) scale = exponent;
    hasTerm = true;
    if (exponent >= scale) sum += product << BigInt(exponent - scale);
    else {
      sum = (sum << BigInt(scale - exponent)) + product;
      scale = exponent;
    }
  });
  // Zeros keep their sign as plain arithmetic gives it.
  if (sum === 0n) return hasTerm ? 0 : plain;
  return sum < 0n ? -scaleToFloat(-sum, scale) : scaleToFloat(sum, scale);
}

/** The float `steps` floats away from x towards y. */
export function nextAfterSteps(x: number, y: number, steps: number | bigint): number {
  if (Number.isNaN(x) || Number.isNaN(y)) return Number.NaN;
  if (x === y) return y;
  if (steps === 0) return x;
  const view = new DataView(new ArrayBuffer(8));
  // Floats in order as ints in order: negative ones count down from zero.
  const place = (value: number): bigint => {
    view.setFloat64(0, value);
    const raw = view.getBigInt64(0);
    return raw < 0n ? -(raw & 0x7fffffffffffffffn) : raw;
  };
  const from = place(x);
  const to = place(y);
  const distance = to > from ? to - from : from - to;
  if (BigInt(steps) >= distance) return y;
  const at = to > from ? from + BigInt(steps) : from - BigInt(steps);
  view.setBigInt64(0, at < 0n ? -at : at);
  const size = view.getFloat64(0);
  return at < 0n || (at === 0n && x < 0) ? -size : size;
}
