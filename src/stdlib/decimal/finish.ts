/** Fitting a result into a context: precision, exponent range, and the conditions met. CPython: mpd_qfinalize in Modules/_decimal/libmpdec/mpdecimal.c. */
import { digitCount, goesUp, pow10, Rest, restOfShift, shiftRight } from './digits.ts';
import { Kind, type PyContext, PyDecimal, Status } from './value.ts';

/** Up to this precision 10**prec is at hand. */
const SMALL_PREC = 1000;

/** adjusted(): the exponent of the first digit. */
export function adjusted(d: PyDecimal): number {
  return d.exp + digitCount(d.coef) - 1;
}

export function isNan(d: PyDecimal): boolean {
  return d.kind >= Kind.quiet;
}

/** True for a finite number that is zero. */
export function isZero(d: PyDecimal): boolean {
  return d.kind === Kind.finite && d.coef === 0n;
}

/** The finite number as the context holds it. */
export function finish(c: PyContext, sign: number, coef: bigint, exp: number): PyDecimal {
  const { prec } = c;
  // Well inside the range and short enough: the usual case.
  if (exp >= c.emin && exp + prec <= c.emax && prec <= SMALL_PREC && coef < pow10(prec)) return new PyDecimal(sign, coef, exp);
  const digits = digitCount(coef);
  const adjusted = exp + digits - 1;
  if (adjusted > c.emax) return tooLarge(c, sign, coef);
  if (c.clamp === 1 && exp > c.etop) {
    c.status |= coef !== 0n && adjusted < c.emin ? Status.clamped | Status.subnormal : Status.clamped;
    return roundTo(c, sign, coef * pow10(exp - c.etop), c.etop, digits + exp - c.etop);
  }
  if (adjusted < c.emin) return tooSmall(c, sign, coef, exp);
  return roundTo(c, sign, coef, exp, digits);
}

function roundTo(c: PyContext, sign: number, coef: bigint, exp: number, digits: number): PyDecimal {
  const extra = digits - c.prec;
  if (extra <= 0) return new PyDecimal(sign, coef, exp);
  let kept = shiftRight(coef, extra);
  const rest = restOfShift();
  c.status |= rest === Rest.none ? Status.rounded : Status.rounded | Status.inexact;
  if (!goesUp(c.rounding, sign, kept, rest)) return new PyDecimal(sign, kept, exp + extra);
  kept += 1n;
  if (digitCount(kept) <= c.prec) return new PyDecimal(sign, kept, exp + extra);
  // 9...9 has become 10...0.
  return finish(c, sign, kept / 10n, exp + extra + 1);
}

function tooLarge(c: PyContext, sign: number, coef: bigint): PyDecimal {
  if (coef === 0n) {
    c.status |= Status.clamped;
    return new PyDecimal(sign, 0n, c.clamp === 1 ? c.etop : c.emax);
  }
  c.status |= Status.overflow | Status.inexact | Status.rounded;
  const { rounding } = c;
  const isLargest =
    rounding === 'ROUND_DOWN' ||
    rounding === 'ROUND_05UP' ||
    (rounding === 'ROUND_CEILING' && sign === 1) ||
    (rounding === 'ROUND_FLOOR' && sign === 0);
  return isLargest ? largest(c, sign) : infinity(sign);
}

/** The largest finite number. */
export function largest(c: PyContext, sign: number): PyDecimal {
  return new PyDecimal(sign, pow10(c.prec) - 1n, c.etop);
}

export function infinity(sign: number): PyDecimal {
  return new PyDecimal(sign, 0n, 0, Kind.infinite);
}

function tooSmall(c: PyContext, sign: number, coef: bigint, exp: number): PyDecimal {
  const { etiny } = c;
  if (coef === 0n) {
    if (exp >= etiny) return new PyDecimal(sign, 0n, exp);
    c.status |= Status.clamped;
    return new PyDecimal(sign, 0n, etiny);
  }
  c.status |= Status.subnormal;
  if (exp >= etiny) return new PyDecimal(sign, coef, exp);
  let kept = shiftRight(coef, etiny - exp);
  const rest = restOfShift();
  if (goesUp(c.rounding, sign, kept, rest)) kept += 1n;
  c.status |= rest === Rest.none ? Status.rounded : Status.rounded | Status.inexact | Status.underflow;
  if (kept === 0n) c.status |= Status.clamped;
  return new PyDecimal(sign, kept, etiny);
}

/** A number of any kind as the context holds it. */
export function finishAny(c: PyContext, d: PyDecimal): PyDecimal {
  if (d.kind === Kind.infinite) return d;
  if (d.kind !== Kind.finite) return fitPayload(c, d, d.kind);
  const fitted = finish(c, d.sign, d.coef, d.exp);
  return fitted.coef === d.coef && fitted.exp === d.exp && fitted.kind === d.kind ? d : fitted;
}

/** A NaN whose payload has as many digits as fit. */
function fitPayload(c: PyContext, d: PyDecimal, kind: number): PyDecimal {
  const room = c.prec - c.clamp;
  const coef = digitCount(d.coef) > room ? d.coef % pow10(room) : d.coef;
  return coef === d.coef && kind === d.kind ? d : new PyDecimal(d.sign, coef, 0, kind);
}

const NAN = new PyDecimal(0, 0n, 0, Kind.quiet);

/** NaN, after the condition `why` has been noted. */
export function invalid(c: PyContext, why: number = Status.invalidOperation): PyDecimal {
  c.status |= why;
  return NAN;
}

/** The NaN that an operation on operands with a NaN among them gives; null if there is none. */
export function nanOf(c: PyContext, a: PyDecimal, b: PyDecimal = a): PyDecimal | null {
  if (a.kind < Kind.quiet && b.kind < Kind.quiet) return null;
  if (a.kind === Kind.signaling || b.kind === Kind.signaling) c.status |= Status.invalidOperation;
  const chosen = a.kind === Kind.signaling ? a : b.kind === Kind.signaling ? b : a.kind === Kind.quiet ? a : b;
  return fitPayload(c, chosen, Kind.quiet);
}
