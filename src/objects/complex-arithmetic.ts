/** Arithmetic on complex numbers by the rules of C11 Annex G. CPython: Objects/complexobject.c. */
import { overflowError, zeroDivision } from './errors.ts';
import { pow } from './float-pow.ts';
import { PyComplex } from './object.ts';

const { abs, atan2, cos, exp, log, sin } = Math;

function copySign(size: number, sign: number): number {
  return sign < 0 || Object.is(sign, -0) ? -size : size;
}

function isInf(x: number): boolean {
  return x === Infinity || x === -Infinity;
}

/** An infinity becomes 1, all else 0, with the sign kept. */
function box(x: number): number {
  return copySign(isInf(x) ? 1 : 0, x);
}

function withoutNan(x: number): number {
  return x !== x ? 0 : x;
}

/** z * w; infinities survive. */
export function complexMul(z: PyComplex, w: PyComplex): PyComplex {
  const { real: a, imag: b } = z;
  const { real: c, imag: d } = w;
  const ac = a * c;
  const bd = b * d;
  const ad = a * d;
  const bc = b * c;
  const real = ac - bd;
  const imag = ad + bc;
  if (real === real || imag === imag) return new PyComplex(real, imag);
  return recoverProduct(z, w, isInf(ac) || isInf(bd) || isInf(ad) || isInf(bc));
}

function recoverProduct(z: PyComplex, w: PyComplex, hasInfinitePart: boolean): PyComplex {
  let { real: a, imag: b } = z;
  let { real: c, imag: d } = w;
  const isZInfinite = isInf(a) || isInf(b);
  if (isZInfinite) [a, b, c, d] = [box(a), box(b), withoutNan(c), withoutNan(d)];
  const isWInfinite = isInf(c) || isInf(d);
  if (isWInfinite) [c, d, a, b] = [box(c), box(d), withoutNan(a), withoutNan(b)];
  if (!isZInfinite && !isWInfinite) {
    if (!hasInfinitePart) return new PyComplex(Number.NaN, Number.NaN);
    [a, b, c, d] = [withoutNan(a), withoutNan(b), withoutNan(c), withoutNan(d)];
  }
  return new PyComplex(Infinity * (a * c - b * d), Infinity * (a * d + b * c));
}

/** a / b by Smith's method. Raises ZeroDivisionError. CPython: _Py_c_quot. */
export function complexDiv(a: PyComplex, b: PyComplex): PyComplex {
  let real: number;
  let imag: number;
  if (abs(b.real) >= abs(b.imag)) {
    if (b.real === 0) throw zeroDivision('division by zero');
    const ratio = b.imag / b.real;
    const denominator = b.real + b.imag * ratio;
    real = (a.real + a.imag * ratio) / denominator;
    imag = (a.imag - a.real * ratio) / denominator;
  } else {
    const ratio = b.real / b.imag;
    const denominator = b.real * ratio + b.imag;
    real = (a.real * ratio + a.imag) / denominator;
    imag = (a.imag * ratio - a.real) / denominator;
  }
  return real !== real && imag !== imag ? recoverQuotient(a, b) : new PyComplex(real, imag);
}

/** a / b for a real a. CPython: _Py_rc_quot. */
export function realDivComplex(a: number, b: PyComplex): PyComplex {
  let real: number;
  let imag: number;
  if (abs(b.real) >= abs(b.imag)) {
    if (b.real === 0) throw zeroDivision('division by zero');
    const ratio = b.imag / b.real;
    const denominator = b.real + b.imag * ratio;
    real = a / denominator;
    imag = (-a * ratio) / denominator;
  } else {
    const ratio = b.real / b.imag;
    const denominator = b.real * ratio + b.imag;
    real = (a * ratio) / denominator;
    imag = -a / denominator;
  }
  if (real !== real && imag !== imag && Number.isFinite(a) && (isInf(b.real) || isInf(b.imag))) {
    return new PyComplex(0 * (a * box(b.real)), 0 * (-a * box(b.imag)));
  }
  return new PyComplex(real, imag);
}

function recoverQuotient(a: PyComplex, b: PyComplex): PyComplex {
  if ((isInf(a.real) || isInf(a.imag)) && Number.isFinite(b.real) && Number.isFinite(b.imag)) {
    const x = box(a.real);
    const y = box(a.imag);
    return new PyComplex(Infinity * (x * b.real + y * b.imag), Infinity * (y * b.real - x * b.imag));
  }
  if ((isInf(b.real) || isInf(b.imag)) && Number.isFinite(a.real) && Number.isFinite(a.imag)) {
    const x = box(b.real);
    const y = box(b.imag);
    return new PyComplex(0 * (a.real * x + a.imag * y), 0 * (a.imag * x - a.real * y));
  }
  return new PyComplex(Number.NaN, Number.NaN);
}

/** a ** b. Raises ZeroDivisionError and OverflowError. CPython: complex_pow. */
export function complexPow(a: PyComplex, b: PyComplex): PyComplex {
  const isSmallInteger = b.imag === 0 && Number.isInteger(b.real) && abs(b.real) <= 100;
  const r = isSmallInteger ? integerPower(a, b.real) : polarPower(a, b);
  if (isSmallInteger ? isInf(r.real) || isInf(r.imag) : false) throw overflowError('complex exponentiation');
  return r;
}

function integerPower(a: PyComplex, n: number): PyComplex {
  if (n > 0) return positivePower(a, n);
  if (a.real === 0 && a.imag === 0 && n < 0) throw zeroDivision('zero to a negative or complex power');
  const divisor = positivePower(a, -n);
  if (divisor.real === 0 && divisor.imag === 0) throw zeroDivision('zero to a negative or complex power');
  return complexDiv(new PyComplex(1, 0), divisor);
}

/** By squaring; begins at 1, which decides the signs of zeros. CPython: c_powu. */
function positivePower(x: PyComplex, exponent: number): PyComplex {
  let r = new PyComplex(1, 0);
  let p = x;
  for (let mask = 1; exponent >= mask; mask *= 2) {
    if ((exponent & mask) !== 0) r = complexMul(r, p);
    p = complexMul(p, p);
  }
  return r;
}

function polarPower(a: PyComplex, b: PyComplex): PyComplex {
  if (b.real === 0 && b.imag === 0) return new PyComplex(1, 0);
  if (a.real === 0 && a.imag === 0) {
    if (b.imag !== 0 || b.real < 0) throw zeroDivision('zero to a negative or complex power');
    return new PyComplex(0, 0);
  }
  const size = hypot(a.real, a.imag);
  let length = pow(size, b.real);
  const at = atan2(a.imag, a.real);
  let phase = at * b.real;
  if (b.imag !== 0) {
    length *= exp(-at * b.imag);
    phase += b.imag * log(size);
  }
  const real = length * cos(phase);
  const imag = length * sin(phase);
  if (isInf(real) || isInf(imag)) throw overflowError('complex exponentiation');
  return new PyComplex(real, imag);
}

/** sqrt(x*x + y*y), correctly rounded but for rare cases, the same on every host. */
export function hypot(x: number, y: number): number {
  let a = abs(x);
  let b = abs(y);
  if (isInf(a) || isInf(b)) return Infinity;
  if (a !== a || b !== b) return Number.NaN;
  if (a < b) [a, b] = [b, a];
  if (b === 0) return a;
  let scale = 1;
  if (a > 1e150) scale = 2 ** 600;
  else if (b < 1e-150) scale = 2 ** -600;
  a /= scale;
  b /= scale;
  const aa = a * a;
  const bb = b * b;
  const sum = aa + bb;
  const root = Math.sqrt(sum);
  const rest = squareError(a, aa) + squareError(b, bb) + (bb - (sum - aa)) + (sum - root * root - squareError(root, root * root));
  return (root + rest / (2 * root)) * scale;
}

/** The length of a vector: squares are summed in twice the precision and the root is corrected once. CPython: vector_norm in Modules/mathmodule.c. */
export function vectorNorm(xs: readonly number[]): number {
  let max = 0;
  let hasNaN = false;
  for (const x of xs) {
    if (isInf(x)) return Infinity;
    if (x !== x) hasNaN = true;
    else if (abs(x) > max) max = abs(x);
  }
  if (hasNaN) return Number.NaN;
  if (max === 0) return 0;
  // A power of two near the largest keeps squares in range and changes no digit.
  const scale = max > 1e150 ? 2 ** -600 : max < 1e-150 ? 2 ** 600 : 1;
  let sum = 0;
  let rest = 0;
  const add = (high: number): void => {
    const next = sum + high;
    rest += abs(sum) >= abs(high) ? high - (next - sum) : sum - (next - high);
    sum = next;
  };
  for (const x of xs) {
    const scaled = x * scale;
    add(scaled * scaled);
    rest += squareError(scaled, scaled * scaled);
  }
  const root = Math.sqrt(sum + rest);
  add(-(root * root));
  rest -= squareError(root, root * root);
  return (root + (sum + rest) / (2 * root)) / scale;
}

/** x * x - square exactly, where square = x * x rounded. */
function squareError(x: number, square: number): number {
  const t = 134217729 * x;
  const high = t - (t - x);
  const low = x - high;
  return low * low - (square - high * high - 2 * high * low);
}
