/** Decimals from other values and other values from Decimals. CPython: PyDecType_FromObjectExact, dec_as_long and their like. */
import { PyList, PyTuple } from '../../objects/containers.ts';
import { overflowError, typeError, valueError } from '../../objects/errors.ts';
import { type Interp, intFromBigInt, PyFloat, typeOf, type Value } from '../../objects/object.ts';
import { asInt, asStr, unwrap } from '../../objects/protocol.ts';
import { chargeDigits, digitCount, factorCount, pow10 } from './digits.ts';
import { finishAny, isNan } from './finish.ts';
import { toIntegral } from './special.ts';
import { floatIn, ofFloat, operand, settle } from './state.ts';
import { exactly, parseDecimal, scientificText } from './text.ts';
import { Kind, type PyContext, PyDecimal, type Rounding, Status } from './value.ts';

/** Decimal(value): exact. Raises TypeError, ValueError and signals. */
export function fromObject(interp: Interp, c: PyContext, v: Value): PyDecimal {
  const text = asStr(v);
  if (text !== undefined) {
    const d = parseDecimal(c, text, true);
    settle(interp, c);
    return d;
  }
  const known = operand(v);
  if (known !== undefined) return known;
  const x = floatIn(v);
  if (x !== undefined) {
    c.status |= Status.floatOperation;
    settle(interp, c);
    return ofFloat(x);
  }
  const inner = unwrap(v);
  if (inner instanceof PyTuple || inner instanceof PyList) {
    const d = fromTuple(interp, c, inner.items);
    settle(interp, c);
    return d;
  }
  throw typeError(`conversion from ${typeOf(v).name} to Decimal is not supported`);
}

/** (sign, digits, exponent). */
function fromTuple(interp: Interp, c: PyContext, items: readonly Value[]): PyDecimal {
  if (items.length !== 3) throw valueError('argument must be a sequence of length 3');
  const sign = asInt(items[0]);
  if (sign !== 0 && sign !== 1) {
    if (sign === undefined) throw valueError('sign must be an integer with the value 0 or 1');
    throw valueError('sign must be an integer with the value 0 or 1');
  }
  const word = asStr(items[2]);
  const exp = asInt(items[2]);
  if (word === undefined && exp === undefined) throw valueError('exponent must be an integer');
  if (word !== undefined && word !== 'F' && word !== 'n' && word !== 'N')
    throw valueError("string argument in the third position must be 'F', 'n' or 'N'");
  const list = unwrap(items[1]);
  if (!(list instanceof PyTuple || list instanceof PyList)) throw valueError('coefficient must be a tuple of digits');
  interp.meter.charge(list.items.length >> 3);
  let digits = '';
  for (const item of list.items) {
    const digit = asInt(item);
    if (digit === undefined || digit < 0 || digit > 9) throw valueError('coefficient must be a tuple of digits');
    digits += digit;
  }
  if (word === 'F') return new PyDecimal(sign, 0n, 0, Kind.infinite);
  chargeDigits(digits.length);
  const coef = BigInt(digits === '' ? '0' : digits);
  if (word !== undefined) return new PyDecimal(sign, coef, 0, word === 'n' ? Kind.quiet : Kind.signaling);
  return exactly(c, sign, coef, Number(exp));
}

/** Context.create_decimal(num): rounded to the context. */
export function createDecimal(interp: Interp, c: PyContext, v: Value): PyDecimal {
  const text = asStr(v);
  let d: PyDecimal;
  if (text !== undefined) d = parseDecimal(c, text, false);
  else {
    const exact = fromObject(interp, c, v);
    if (isNan(exact) && exact.coef !== 0n && digitCount(exact.coef) > c.prec - c.clamp) c.status |= Status.conversionSyntax;
    d = c.status === 0 ? finishAny(c, exact) : new PyDecimal(0, 0n, 0, Kind.quiet);
  }
  settle(interp, c);
  return d;
}

/** The int of a number rounded to a whole one. Raises ValueError, OverflowError. */
export function toInt(interp: Interp, c: PyContext, d: PyDecimal, rounding: Rounding): Value {
  if (isNan(d)) throw valueError('cannot convert NaN to integer');
  if (d.kind === Kind.infinite) throw overflowError('cannot convert Infinity to integer');
  const whole = toIntegral(c, d, rounding, false);
  if (whole.exp > 64) interp.meter.allocateLarge(whole.exp / 2);
  const coef = whole.exp > 0 ? whole.coef * pow10(whole.exp) : whole.coef;
  return intFromBigInt(whole.sign === 1 ? -coef : coef);
}

/** float(d). Raises ValueError. */
export function toFloat(d: PyDecimal): number {
  if (d.kind === Kind.signaling) throw valueError('cannot convert signaling NaN to float');
  if (d.kind === Kind.quiet) return d.sign === 1 ? -Number.NaN : Number.NaN;
  if (d.kind === Kind.infinite) return d.sign === 1 ? -Infinity : Infinity;
  return Number(scientificText(d, 1));
}

/** as_integer_ratio(). Raises ValueError, OverflowError. */
export function integerRatio(interp: Interp, d: PyDecimal): Value {
  if (isNan(d)) throw valueError('cannot convert NaN to integer ratio');
  if (d.kind === Kind.infinite) throw overflowError('cannot convert Infinity to integer ratio');
  const minus = d.sign === 1 ? -1n : 1n;
  if (d.coef === 0n) return new PyTuple([0, 1]);
  interp.meter.allocateLarge(Math.abs(d.exp) / 2);
  chargeDigits(Math.abs(d.exp));
  if (d.exp >= 0) return new PyTuple([intFromBigInt(minus * d.coef * pow10(d.exp)), 1]);
  const places = -d.exp;
  const twos = factorCount(d.coef, places, (step) => 1n << BigInt(step));
  const fives = factorCount(d.coef, places, (step) => 5n ** BigInt(step));
  const top = d.coef / ((1n << BigInt(twos)) * 5n ** BigInt(fives));
  const bottom = (1n << BigInt(places - twos)) * 5n ** BigInt(places - fives);
  return new PyTuple([intFromBigInt(minus * top), intFromBigInt(bottom)]);
}

const MODULUS = (1n << 61n) - 1n;
/** The inverse of ten. */
const TENTH = 2075258708292324556n;

function powerModulo(base: bigint, exponent: number): bigint {
  let result = 1n;
  let square = base;
  for (let n = exponent; n > 0; n = Math.floor(n / 2)) {
    if (n % 2 === 1) result = (result * square) % MODULUS;
    square = (square * square) % MODULUS;
  }
  return result;
}

/** hash() of a number that is no NaN: that of the equal int, float or Fraction. */
export function hashNumber(d: PyDecimal): Value {
  if (d.kind === Kind.infinite) return d.sign === 1 ? -314159 : 314159;
  const size = (d.coef * powerModulo(d.exp < 0 ? TENTH : 10n, Math.abs(d.exp))) % MODULUS;
  const hash = d.sign === 1 ? -size : size;
  return intFromBigInt(hash === -1n ? -2n : hash);
}

/** The exact float of a number that has one; else undefined. */
export function equalFloat(d: PyDecimal): PyFloat | undefined {
  const x = toFloat(d);
  if (!Number.isFinite(x)) return d.kind === Kind.infinite ? new PyFloat(x) : undefined;
  const back = ofFloat(x);
  const least = Math.min(back.exp, d.exp);
  if (d.exp - least > 400 || back.exp - least > 400) return undefined;
  return back.coef * pow10(back.exp - least) === d.coef * pow10(d.exp - least) ? new PyFloat(x) : undefined;
}
