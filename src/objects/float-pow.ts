/**
 * pow() of floats by double-double arithmetic: correctly rounded but for about one case in 2**15, and the same on every host, which Math.pow is not.
 * exp(y * log(x)) with log by a table of 128 steps and the atanh series, exp by a table of 64 steps and Taylor's. A pair of doubles [hi, lo] stands
 * for hi + lo with |lo| <= ulp(hi) / 2. CPython: pow() of the C library.
 */
import { scaleToFloat } from './float-scale.ts';

/** x ** y as C99's pow: Infinity past the range, NaN for a negative number to a fraction. */
export function pow(x: number, y: number): number {
  if (y === 0 || x === 1) return 1;
  if (y === 1) return x;
  if (x !== x || y !== y) return Number.NaN;
  const size = Math.abs(x);
  if (size === 0 || size === Infinity || y === Infinity || y === -Infinity) return edgePow(x, size, y);
  const isInteger = Number.isInteger(y);
  if (x < 0 && !isInteger) return Number.NaN;
  const isNegative = x < 0 && isInteger && isOdd(y);
  const r = size === 1 ? 1 : y === 0.5 ? Math.sqrt(size) : (exactPow(size, y) ?? finitePow(size, y));
  return isNegative ? -r : r;
}

function isOdd(y: number): boolean {
  return Math.abs(y % 2) === 1;
}

function edgePow(x: number, size: number, y: number): number {
  if (size === 1) return 1;
  const isLarge = size > 1 === y > 0;
  const r = isLarge ? Infinity : 0;
  return x < 0 || Object.is(x, -0) ? (Number.isFinite(y) && isOdd(y) ? -r : r) : r;
}

/** Few-bit numbers to small powers, where the result may lie halfway between two floats: exact products, the last one rounded. */
function exactPow(x: number, y: number): number | undefined {
  if (!(y >= 2 && y <= 34) || !Number.isInteger(y) || Math.fround(x) !== x || x > 1e30 || x < 1e-30) return undefined;
  let r = x;
  for (let i = 2; i <= y; i++) {
    const next = r * x;
    if (i < y && productError(r, x, next) !== 0) return undefined;
    r = next;
  }
  return r;
}

// ---- double-double -----------------------------------------------------------------------------

const SPLIT = 134217729;

/** a * b - p exactly, where p = a * b rounded (Dekker). */
function productError(a: number, b: number, p: number): number {
  const ta = SPLIT * a;
  const ah = ta - (ta - a);
  const al = a - ah;
  const tb = SPLIT * b;
  const bh = tb - (tb - b);
  const bl = b - bh;
  return al * bl - (p - ah * bh - al * bh - ah * bl);
}

/** a + b - s exactly, where s = a + b rounded (Knuth). */
function sumError(a: number, b: number, s: number): number {
  const bb = s - a;
  return a - (s - bb) + (b - bb);
}

// ---- tables ------------------------------------------------------------------------------------

interface Tables {
  /** ln(128 / k) for k = 0..255 as pairs. */
  readonly logs: Float64Array;
  /** 2 ** (j / 64) as pairs. */
  readonly roots: Float64Array;
  readonly ln2: readonly [number, number];
}

const FIXED = 160n;
const ONE = 1n << FIXED;

let tables: Tables | null = null;

/** Makes the tables on first use, by integer arithmetic only. */
function getTables(): Tables {
  if (tables !== null) return tables;
  const logs = new Float64Array(512);
  // ln((k + 1) / k) = 2 atanh(1 / (2k + 1)), summed up from ln(128 / 255) on.
  let log = 0n;
  for (let k = 128; k <= 255; k++) {
    putPair(logs, k, -log);
    log += logOfNext(BigInt(k));
  }
  log = 0n;
  for (let k = 127; k >= 64; k--) {
    log += logOfNext(BigInt(k));
    putPair(logs, k, log);
  }
  const roots = new Float64Array(128);
  let root = ONE << 1n;
  for (let i = 0; i < 6; i++) root = sqrtFixed(root);
  let power = ONE;
  for (let j = 0; j < 64; j++) {
    putPair(roots, j, power);
    power = (power * root) >> FIXED;
  }
  const ln2 = new Float64Array(2);
  putPair(ln2, 0, log);
  tables = { logs, roots, ln2: [ln2[0], ln2[1]] };
  return tables;
}

function logOfNext(k: bigint): bigint {
  const d = 2n * k + 1n;
  let term = ONE / d;
  let sum = 0n;
  for (let i = 1n; term !== 0n; i += 2n) {
    sum += term / i;
    term /= d * d;
  }
  return sum * 2n;
}

function sqrtFixed(n: bigint): bigint {
  const target = n << FIXED;
  let x = n;
  for (;;) {
    const next = (x + target / x) >> 1n;
    if (next >= x) return x;
    x = next;
  }
}

function putPair(out: Float64Array, index: number, fixed: bigint): void {
  const hi = fixedToFloat(fixed);
  out[2 * index] = hi;
  const exact = BigInt(hi * 2 ** 100) << (FIXED - 100n);
  out[2 * index + 1] = fixedToFloat(fixed - exact);
}

function fixedToFloat(fixed: bigint): number {
  return fixed < 0n ? -scaleToFloat(-fixed, -Number(FIXED)) : scaleToFloat(fixed, -Number(FIXED));
}

// ---- log and exp -------------------------------------------------------------------------------

/** Result of the last call of `logOf`. */
let logHi = 0;
let logLo = 0;

const bits = new DataView(new ArrayBuffer(8));

/** Sets logHi + logLo to ln(x) for finite x > 0. */
function logOf(x: number, t: Tables): void {
  let exponent = 0;
  let m = x;
  if (m < 2 ** -1022) {
    m *= 2 ** 54;
    exponent = -54;
  }
  bits.setFloat64(0, m);
  const high = bits.getUint32(0);
  exponent += (high >>> 20) - 1023;
  bits.setUint32(0, (high & 0xfffff) | 0x3ff00000);
  m = bits.getFloat64(0);
  if (m > Math.SQRT2) {
    m /= 2;
    exponent += 1;
  }
  // m * k / 128 = 1 + r, |r| < 2**-6: r is exact as a pair.
  const k = Math.round(128 / m);
  const c = k / 128;
  const product = m * c;
  const r = product - 1;
  const rl = productError(m, c, product);
  // ln(1 + r) = 2 atanh(s), s = r / (2 + r) as a pair.
  const den = 2 + r;
  const denl = sumError(2, r, den) + rl;
  const s = r / den;
  const sp = s * den;
  const sl = (r - sp - productError(s, den, sp) + rl - s * denl) / den;
  const q = s * s;
  const ql = productError(s, s, q) + 2 * s * sl;
  // s**3 / 3 as a pair, the rest of the series as a double.
  const rest = q * q * s * (1 / 5 + q * (1 / 7 + q * (1 / 9 + q * (1 / 11 + q / 13))));
  const cube = q * s;
  const cubel = productError(q, s, cube) + q * sl + ql * s;
  const third = cube / 3;
  const tp = third * 3;
  const thirdl = (cube - tp - productError(third, 3, tp) + cubel) / 3;
  const seriesHi = s + third;
  const seriesLo = sumError(s, third, seriesHi) + (sl + thirdl + rest);
  // exponent * ln2 + ln(128 / k) + 2 * series.
  const eh = exponent * t.ln2[0];
  const el = productError(exponent, t.ln2[0], eh) + exponent * t.ln2[1];
  const th = eh + t.logs[2 * k];
  const tl = sumError(eh, t.logs[2 * k], th) + el + t.logs[2 * k + 1];
  const hi = th + 2 * seriesHi;
  const lo = sumError(th, 2 * seriesHi, hi) + tl + 2 * seriesLo;
  logHi = hi + lo;
  logLo = hi - logHi + lo;
}

function finitePow(x: number, y: number): number {
  const t = getTables();
  logOf(x, t);
  const hi = logHi * y;
  if (hi > 710) return Infinity;
  if (hi < -746) return 0;
  if (Math.abs(hi) < 1e-300) return 1;
  // Products of huge y and tiny logs are safe to split: |hi| <= 746 bounds them, but y itself must not overflow.
  const scale = Math.abs(y) > 1e280 ? 2 ** -200 : 1;
  const lo = productError(logHi / scale, y * scale, hi) + logLo * y;
  return expOf(hi, lo, t);
}

/** exp(hi + lo) for |hi| <= 746. */
function expOf(hi: number, lo: number, t: Tables): number {
  const k = Math.round((hi / t.ln2[0]) * 64);
  const f = k / 64;
  const p = f * t.ln2[0];
  const pl = productError(f, t.ln2[0], p) + f * t.ln2[1];
  const a = hi - p;
  const al = sumError(hi, -p, a) + (lo - pl);
  const r = a + al;
  const rl = a - r + al;
  const square = r * r;
  const tail = square * r * (1 / 6 + r * (1 / 24 + r * (1 / 120 + r * (1 / 720 + r * (1 / 5040 + r / 40320)))));
  // e = exp(r) - 1 = r + r**2 / 2 + tail as a pair.
  const half = square / 2;
  const eh = r + half;
  const el = sumError(r, half, eh) + (productError(r, r, square) / 2 + r * rl + rl + tail);
  const j = ((k % 64) + 64) % 64;
  const exponent = (k - j) / 64;
  const rootHi = t.roots[2 * j];
  const rootLo = t.roots[2 * j + 1];
  // root * (1 + e) = root + root * e.
  const m = rootHi * eh;
  const ml = productError(rootHi, eh, m) + rootHi * el + rootLo * eh + rootLo;
  const sum = rootHi + m;
  const rest = sumError(rootHi, m, sum) + ml;
  const resultHi = sum + rest;
  if (exponent >= -1021) return exponent > 1000 ? resultHi * 2 ** 1000 * 2 ** (exponent - 1000) : resultHi * 2 ** exponent;
  const low = sum - resultHi + rest;
  const whole = BigInt(resultHi * 2 ** 52) * 2n ** 64n + BigInt(Math.trunc(low * 2 ** 116));
  return scaleToFloat(whole | 1n, exponent - 116);
}
