/** Module `math`. Transcendental functions are the host's, which may differ from CPython's in the last digit. CPython: Modules/mathmodule.c. */
import type { PyNative } from '../objects/callable.ts';
import { vectorNorm } from '../objects/complex-arithmetic.ts';
import { PyIterator, PyTuple } from '../objects/containers.ts';
import { defineContinuations } from '../objects/continuation.ts';
import { fn, makeNative, type NativeRow } from '../objects/define.ts';
import { EngineError, overflowError, typeError, valueError, zeroDivision } from '../objects/errors.ts';
import { floatToInt } from '../objects/float-arithmetic.ts';
import { asDouble } from '../objects/float-methods.ts';
import { pow } from '../objects/float-pow.ts';
import { bitLength, timesPowerOfTwo } from '../objects/float-scale.ts';
import { floatRepr } from '../objects/float-text.ts';
import { type Arg, CALL, type Interp, intFromBigInt, PyFloat, typeOf, type Value } from '../objects/object.ts';
import { binaryOp } from '../objects/operators.ts';
import { asInt, callSpecial, collect, retryWithList, special } from '../objects/protocol.ts';
import { INTEGER_ROWS } from './math-integers.ts';
import { erf, erfc, fusedProduct, gamma, lgamma, nextAfterSteps, sumOfProducts } from './math-special.ts';

/** Calls `act` with the arguments as floats, after guest code (`__float__`) has made those that are not. */
function withFloats(interp: Interp, name: string, args: readonly Value[], act: (...xs: number[]) => Value): Value {
  const xs: number[] = [];
  for (let i = 0; i < args.length; i++) {
    const x = asDouble(interp, args[i]);
    if (x === CALL) return interp.chain('math.again', [name, i, ...args]);
    xs.push((x as PyFloat).value);
  }
  return act(...xs);
}

/** A function of one float. `domain` says in words what it accepts, where NaN comes out of a number. */
function unary(name: string, f: (x: number) => number, domain: string | null): NativeRow {
  return fn(`math.${name}(x, /)`, (interp: Interp, v: Value) =>
    withFloats(interp, name, [v], (x) => {
      const y = f(x);
      if (Number.isNaN(y) && !Number.isNaN(x))
        throw valueError(domain === null ? 'math domain error' : `expected ${domain}, got ${floatRepr(x)}`);
      if (!Number.isFinite(y) && Number.isFinite(x) && domain !== POSITIVE) throw overflowError('math range error');
      return new PyFloat(y);
    }),
  );
}

/** A function of two floats whose errors are "math domain error" and "math range error". */
function binary(signature: string, f: (x: number, y: number) => number): NativeRow {
  const name = signature.slice(0, signature.indexOf('('));
  return fn(`math.${signature}`, (interp: Interp, a: Value, b: Value) =>
    withFloats(interp, name, [a, b], (x, y) => {
      const z = f(x, y);
      if (Number.isNaN(z) && !Number.isNaN(x) && !Number.isNaN(y)) throw valueError('math domain error');
      if (!Number.isFinite(z) && Number.isFinite(x) && Number.isFinite(y)) {
        if (name === 'pow' && x === 0) throw valueError('math domain error');
        throw overflowError('math range error');
      }
      return new PyFloat(z);
    }),
  );
}

const POSITIVE = 'a positive input';
const NO_POLE = 'a noninteger or positive integer';
const FINITE = 'a finite input';

function predicate(name: string, test: (x: number) => boolean): NativeRow {
  return fn(`math.${name}(x, /)`, (interp: Interp, v: Value) => withFloats(interp, name, [v], test));
}

/** A logarithm of ints of any size: `base` is the function on floats, `ofTwo` its value at 2. */
function logarithm(name: string, base: (x: number) => number, ofTwo: number): NativeRow {
  return fn(`math.${name}(x, /)`, (interp: Interp, v: Value) => logOf(interp, name, v, base, ofTwo));
}

function logOf(interp: Interp, name: string, v: Value, base: (x: number) => number, ofTwo: number): Value {
  const n = asInt(v);
  if (n !== undefined && n <= 0) throw valueError(`expected ${POSITIVE}`);
  if (typeof n === 'bigint') {
    const shift = bitLength(n) - 60;
    return new PyFloat(shift <= 0 ? base(Number(n)) : base(Number(n >> BigInt(shift))) + shift * ofTwo);
  }
  return withFloats(interp, name, [v], (x) => {
    if (x <= 0) throw valueError(`expected ${POSITIVE}, got ${floatRepr(x)}`);
    return new PyFloat(base(x));
  });
}

function log(interp: Interp, x: Value, base: Value | undefined): Value {
  const numerator = logOf(interp, 'log', x, Math.log, Math.LN2);
  if (base === undefined || numerator === CALL)
    return numerator === CALL && base !== undefined ? interp.chain('math.logBase', [base]) : numerator;
  return divideLogs(interp, numerator, base);
}

function divideLogs(interp: Interp, numerator: Value, base: Value): Value {
  const denominator = logOf(interp, 'log', base, Math.log, Math.LN2);
  if (denominator === CALL) return interp.chain('math.logQuotient', [numerator]);
  return quotient(numerator, denominator);
}

function quotient(a: Value, b: Value): Value {
  if ((b as PyFloat).value === 0) throw zeroDivision('division by zero');
  return new PyFloat((a as PyFloat).value / (b as PyFloat).value);
}

/** ceil, floor, trunc: the type's own method, else by float. */
function rounding(name: string, dunder: string, f: (x: number) => number): NativeRow {
  return fn(`math.${name}(x, /)`, (interp: Interp, v: Value) => {
    const n = typeOf(v).isBuiltin ? asInt(v) : undefined;
    if (n !== undefined) return n;
    if (v instanceof PyFloat) return floatToInt(f(v.value));
    const own = special(v, dunder);
    if (own !== undefined) return callSpecial(interp, own, v, []);
    if (name === 'trunc') throw typeError(`type ${typeOf(v).name} doesn't define __trunc__ method`);
    return withFloats(interp, name, [v], (x) => floatToInt(f(x)));
  });
}

function isclose(interp: Interp, a: Value, b: Value, relTol: Value | undefined, absTol: Value | undefined): Value {
  return areClose(interp, a, b, relTol === undefined ? new PyFloat(1e-9) : relTol, absTol === undefined ? new PyFloat(0) : absTol);
}

function areClose(interp: Interp, ...args: Value[]): Value {
  return withFloats(interp, 'areClose', args, (x, y, rel, abs) => {
    if (rel < 0 || abs < 0) throw valueError('tolerances must be non-negative');
    if (x === y) return true;
    if (!Number.isFinite(x) || !Number.isFinite(y)) return false;
    const difference = Math.abs(y - x);
    return difference <= Math.abs(rel * y) || difference <= Math.abs(rel * x) || difference <= abs;
  });
}

function modf(interp: Interp, v: Value): Value {
  return withFloats(interp, 'modf', [v], (x) => {
    const whole = Math.trunc(x);
    const fraction = Number.isFinite(x) ? x - whole : Number.isNaN(x) ? x : 0;
    return new PyTuple([new PyFloat(fraction === 0 && (x < 0 || Object.is(x, -0)) ? -0 : fraction), new PyFloat(whole)]);
  });
}

function frexp(interp: Interp, v: Value): Value {
  return withFloats(interp, 'frexp', [v], (x) => {
    if (x === 0 || !Number.isFinite(x)) return new PyTuple([new PyFloat(x), 0]);
    let exponent = Math.max(-1023, Math.floor(Math.log2(Math.abs(x))) + 1);
    let mantissa = timesPowerOfTwo(x, -exponent);
    while (Math.abs(mantissa) < 0.5) {
      mantissa *= 2;
      exponent -= 1;
    }
    while (Math.abs(mantissa) >= 1) {
      mantissa /= 2;
      exponent += 1;
    }
    return new PyTuple([new PyFloat(mantissa), exponent]);
  });
}

function ldexp(interp: Interp, v: Value, i: Value): Value {
  const mantissa = asDouble(interp, v);
  if (mantissa === CALL) return interp.chain('math.again', ['ldexp', 0, v, i]);
  const exponent = asInt(i);
  if (exponent === undefined) throw typeError('Expected an int as second argument to ldexp.');
  return withFloats(interp, 'ldexp', [mantissa], (x) => {
    if (x === 0 || !Number.isFinite(x)) return new PyFloat(x);
    const y = timesPowerOfTwo(x, Math.max(-5000, Math.min(5000, Number(exponent))));
    if (!Number.isFinite(y)) throw overflowError('math range error');
    return new PyFloat(y);
  });
}

function remainder(x: number, y: number): number {
  if (Number.isNaN(x) || Number.isNaN(y)) return Number.NaN;
  if (!Number.isFinite(x) || y === 0) return Number.NaN;
  if (!Number.isFinite(y)) return x;
  const rest = Math.abs(x) % Math.abs(y);
  const other = Math.abs(y) - rest;
  const isEven = rest === other && (Math.abs(x) - rest) % (2 * Math.abs(y)) === 0;
  const magnitude = rest < other || isEven ? rest : -other;
  return Object.is(x, -0) || x < 0 ? -magnitude : magnitude;
}

function nextafter(interp: Interp, x: Value, y: Value, steps: Arg): Value {
  let count: number | bigint = 1;
  if (steps !== undefined && steps !== null) {
    const n = asInt(steps);
    if (n === undefined) throw typeError(`'${typeOf(steps).name}' object cannot be interpreted as an integer`);
    if (n < 0) throw valueError('steps must be a non-negative integer');
    count = n;
  }
  return withFloats(interp, 'nextafter', [x, y], (from, to) => new PyFloat(nextAfterSteps(from, to, count)));
}

function ulp(x: number): number {
  if (!Number.isFinite(x)) return Math.abs(x);
  const positive = Math.abs(x);
  const next = nextAfterSteps(positive, Infinity, 1);
  return next === Infinity ? positive - nextAfterSteps(positive, 0, 1) : next - positive;
}

function copysign(x: number, y: number): number {
  const isNegative = y < 0 || Object.is(y, -0);
  return isNegative ? -Math.abs(x) : Math.abs(x);
}

function hypot(interp: Interp, coordinates: PyTuple): Value {
  return withFloats(interp, 'hypot', coordinates.items, (...xs) => new PyFloat(vectorNorm(xs)));
}

function dist(interp: Interp, p: Value, q: Value): Value {
  const a = collect(interp, p);
  if (a === undefined) return retryWithList(interp, native('dist'), [p, q], 0);
  const b = collect(interp, q);
  if (b === undefined) return retryWithList(interp, native('dist'), [p, q], 1);
  if (a.length !== b.length) throw valueError('both points must have the same number of dimensions');
  const args = a.flatMap((x, i) => [x, b[i]]);
  return withFloats(interp, 'dist', args, (...xs) => new PyFloat(vectorNorm(a.map((_, i) => xs[2 * i] - xs[2 * i + 1]))));
}

/** Sums exactly, rounding once: partial sums that do not overlap (Shewchuk). */
function fsum(interp: Interp, seq: Value): Value {
  const items = collect(interp, seq);
  if (items === undefined) return interp.tailCall(interp.frozen('sum_exactly'), [native('fsum'), seq]);
  interp.meter.charge(items.length);
  const partials: number[] = [];
  let special: number | null = null;
  for (let i = 0; i < items.length; i++) {
    const value = asDouble(interp, items[i]);
    if (value === CALL) return interp.chain('math.fsumItem', [new PyTuple(items), i]);
    let x = (value as PyFloat).value;
    if (!Number.isFinite(x)) {
      special = (special ?? 0) + x;
      continue;
    }
    let kept = 0;
    for (let y of partials) {
      if (Math.abs(x) < Math.abs(y)) [x, y] = [y, x];
      const high = x + y;
      const low = y - (high - x);
      if (low !== 0) partials[kept++] = low;
      x = high;
    }
    if (!Number.isFinite(x)) throw overflowError('intermediate overflow in fsum');
    partials.length = kept;
    if (x !== 0) partials.push(x);
  }
  if (special !== null) {
    if (Number.isNaN(special) && !items.some((item) => item instanceof PyFloat && Number.isNaN(item.value)))
      throw valueError('-inf + inf in fsum');
    return new PyFloat(special);
  }
  return new PyFloat(roundPartials(partials));
}

function fma(interp: Interp, x: Value, y: Value, z: Value): Value {
  return withFloats(interp, 'fma', [x, y, z], (a, b, c) => {
    const areFinite = Number.isFinite(a) && Number.isFinite(b) && Number.isFinite(c);
    const isFar = Number.isFinite(a) && Number.isFinite(b) && !Number.isFinite(c);
    const r = areFinite ? fusedProduct(a, b, c) : isFar ? c : a * b + c;
    if (Number.isNaN(r) && !Number.isNaN(a) && !Number.isNaN(b) && !Number.isNaN(c)) throw valueError('invalid operation in fma');
    if (!Number.isFinite(r) && areFinite) throw overflowError('overflow in fma');
    return new PyFloat(r);
  });
}

/** Ints are summed exactly, floats are rounded once; anything else by its own operators. */
function sumprod(interp: Interp, p: Value, q: Value): Value {
  const xs = p instanceof PyIterator ? undefined : collect(interp, p);
  if (xs === undefined) return interp.tailCall(interp.frozen('sum_of_pairs'), [native('sumprod'), p, q]);
  const ys = q instanceof PyIterator ? undefined : collect(interp, q);
  if (ys === undefined) return interp.tailCall(interp.frozen('sum_of_pairs'), [native('sumprod'), p, q]);
  // Products that fail come before the end of the shorter one.
  if (xs.length !== ys.length) return interp.tailCall(interp.frozen('sum_of_pairs'), [native('sumprod'), new PyTuple(xs), new PyTuple(ys)]);
  interp.meter.charge(xs.length);
  const all = [...xs, ...ys];
  if (all.every((x) => typeof x === 'number' || typeof x === 'bigint')) {
    let sum = 0n;
    xs.forEach((x, i) => {
      sum += BigInt(x as number) * BigInt(ys[i] as number);
    });
    return intFromBigInt(sum);
  }
  const floats = all.map((x) => (x instanceof PyFloat ? x.value : typeof x === 'number' || typeof x === 'boolean' ? Number(x) : undefined));
  const numbers = floats.filter((x) => x !== undefined);
  const left = numbers.slice(0, xs.length);
  const right = numbers.slice(xs.length);
  // Pairs without a float, and what is no number or leaves the finite ones, are for frozen Python.
  const arePlain = numbers.length === all.length && xs.every((x, i) => x instanceof PyFloat || ys[i] instanceof PyFloat);
  if (!arePlain || !Number.isFinite(left.reduce((sum, x, i) => sum + x * right[i], 0)))
    return interp.tailCall(interp.frozen('sum_of_pairs'), [native('sumprod'), new PyTuple(xs), new PyTuple(ys)]);
  return new PyFloat(sumOfProducts(left, right) + 0);
}

function roundPartials(partials: readonly number[]): number {
  let n = partials.length;
  if (n === 0) return 0;
  let high = partials[--n];
  let low = 0;
  while (n > 0) {
    const x = high;
    const y = partials[--n];
    high = x + y;
    low = y - (high - x);
    if (low !== 0) break;
  }
  // Halfway cases round to even, as the partial below tells.
  if (n > 0 && ((low < 0 && partials[n - 1] < 0) || (low > 0 && partials[n - 1] > 0))) {
    const doubled = low * 2;
    const candidate = high + doubled;
    if (doubled === candidate - high) high = candidate;
  }
  return high;
}

function prod(interp: Interp, iterable: Value, start: Value | undefined): Value {
  const first = start ?? 1;
  // An iterator is left where a product fails.
  const items = iterable instanceof PyIterator ? undefined : collect(interp, iterable);
  return items === undefined
    ? interp.tailCall(interp.frozen('product'), [iterable, first])
    : multiplyAll(interp, first, new PyTuple(items), 0);
}

function multiplyAll(interp: Interp, start: Value, items: PyTuple, from: number): Value {
  let result = start;
  for (let i = from; i < items.items.length; i++) {
    interp.meter.charge(1);
    result = binaryOp(interp, 'mul', result, items.items[i]);
    if (result === CALL) return interp.chain('math.prod', [items, i + 1]);
  }
  return result;
}

const ROWS: Readonly<Record<string, NativeRow>> = {
  ...INTEGER_ROWS,
  sqrt: unary('sqrt', Math.sqrt, 'a nonnegative input'),
  cbrt: unary('cbrt', Math.cbrt, null),
  exp: unary('exp', Math.exp, null),
  exp2: unary('exp2', (x) => pow(2, x), null),
  expm1: unary('expm1', Math.expm1, null),
  log: fn('math.log(x, base=NULL, /)', log),
  log2: logarithm('log2', Math.log2, 1),
  log10: logarithm('log10', Math.log10, Math.log10(2)),
  log1p: fn('math.log1p(x, /)', (interp: Interp, v: Value) =>
    withFloats(interp, 'log1p', [v], (x) => {
      if (x <= -1) throw valueError(`expected argument value > -1, got ${floatRepr(x)}`);
      return new PyFloat(Math.log1p(x));
    }),
  ),
  sin: unary('sin', Math.sin, FINITE),
  cos: unary('cos', Math.cos, FINITE),
  tan: unary('tan', Math.tan, FINITE),
  asin: unary('asin', Math.asin, 'a number in range from -1 up to 1'),
  acos: unary('acos', Math.acos, 'a number in range from -1 up to 1'),
  atan: unary('atan', Math.atan, null),
  sinh: unary('sinh', Math.sinh, null),
  cosh: unary('cosh', Math.cosh, null),
  tanh: unary('tanh', Math.tanh, null),
  asinh: unary('asinh', Math.asinh, null),
  acosh: unary('acosh', Math.acosh, 'argument value not less than 1'),
  atanh: unary('atanh', (x) => (Math.abs(x) === 1 ? Number.NaN : Math.atanh(x)), 'a number between -1 and 1'),
  fabs: unary('fabs', Math.abs, null),
  // Infinite where it is too large: no error.
  degrees: fn('math.degrees(x, /)', (interp: Interp, v: Value) =>
    withFloats(interp, 'degrees', [v], (x) => new PyFloat(x * (180 / Math.PI))),
  ),
  radians: unary('radians', (x) => x * (Math.PI / 180), null),
  ulp: unary('ulp', ulp, null),
  atan2: binary('atan2(y, x, /)', Math.atan2),
  copysign: binary('copysign(x, y, /)', copysign),
  fmod: binary('fmod(x, y, /)', (x, y) => x % y),
  pow: binary('pow(x, y, /)', pow),
  remainder: binary('remainder(x, y, /)', remainder),
  nextafter: fn('math.nextafter(x, y, /, *, steps=None)', nextafter),
  erf: unary('erf', erf, null),
  erfc: unary('erfc', erfc, null),
  gamma: unary('gamma', gamma, NO_POLE),
  lgamma: unary('lgamma', lgamma, NO_POLE),
  fma: fn('math.fma(x, y, z, /)', fma),
  sumprod: fn('math.sumprod(p, q, /)', sumprod),
  ceil: rounding('ceil', '__ceil__', Math.ceil),
  floor: rounding('floor', '__floor__', Math.floor),
  trunc: rounding('trunc', '__trunc__', Math.trunc),
  isnan: predicate('isnan', Number.isNaN),
  isinf: predicate('isinf', (x) => x === Infinity || x === -Infinity),
  isfinite: predicate('isfinite', Number.isFinite),
  isclose: fn('math.isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0)', isclose),
  modf: fn('math.modf(x, /)', modf),
  frexp: fn('math.frexp(x, /)', frexp),
  ldexp: fn('math.ldexp(x, i, /)', ldexp),
  hypot: fn('math.hypot(*coordinates)', hypot),
  dist: fn('math.dist(p, q, /)', dist),
  fsum: fn('math.fsum(seq, /)', fsum),
  prod: fn('math.prod(iterable, /, *, start=1)', prod),
};

const natives = new Map<string, PyNative>(Object.entries(ROWS).map(([name, row]) => [name, makeNative(name, row, null)]));

/** isclose() without keywords, to be called again with floats. */
const areCloseNative = makeNative('isclose', fn('math.isclose(a, b, rel_tol, abs_tol, /)', areClose), null);

function native(name: string): PyNative {
  const found = name === 'areClose' ? areCloseNative : natives.get(name);
  if (found === undefined) throw new EngineError(`math has no ${name}`);
  return found;
}

/** The members of the module. */
export function mathMembers(): Iterable<readonly [string, Value]> {
  const constants = { pi: Math.PI, e: Math.E, tau: 2 * Math.PI, inf: Infinity, nan: Number.NaN };
  return [...natives, ...Object.entries(constants).map(([name, x]) => [name, new PyFloat(x)] as const)];
}

defineContinuations({
  'math.fsumItem': {
    done(interp, [items, at], result) {
      const values = (items as PyTuple).items.slice();
      values[at as number] = result;
      return interp.tailCall(native('fsum'), [new PyTuple(values)]);
    },
  },
  'math.again': {
    done(interp, [name, position, ...args], result) {
      const values = args.slice();
      values[position as number] = result;
      const found = native(name as string);
      return interp.tailCall(found, values);
    },
  },
  'math.logBase': { done: (interp, [base], result) => divideLogs(interp, result, base) },
  'math.logQuotient': { done: (_interp, [numerator], result) => quotient(numerator, result) },
  'math.prod': { done: (interp, [items, from], result) => multiplyAll(interp, result, items as PyTuple, from as number) },
});
