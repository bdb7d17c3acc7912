/** The operations on Decimals by name, as methods of Decimal and of Context have them. */
import { add, divide, divideInt, multiply, remainder, remainderNear, squareRoot, subtract } from './arithmetic.ts';
import { adjusted, isNan, isZero } from './finish.ts';
import {
  absolute,
  compare,
  compareSignal,
  compareTotalMag,
  compareTotalOf,
  logb,
  logicalAnd,
  logicalInvert,
  logicalOr,
  logicalXor,
  max,
  maxMag,
  min,
  minMag,
  minus,
  nextMinus,
  nextPlus,
  nextToward,
  normalize,
  plus,
  rotate,
  scaleb,
  shift,
} from './special.ts';
import { exp, ln, log10 } from './transcendental.ts';
import { Kind, type PyContext, type PyDecimal } from './value.ts';

/** An operation on one number. */
export type Unary = (c: PyContext, a: PyDecimal) => PyDecimal;
/** An operation on two numbers. */
export type Binary = (c: PyContext, a: PyDecimal, b: PyDecimal) => PyDecimal;

/** Of Decimal (with `context=None`) and of Context. */
export const UNARY: Readonly<Record<string, Unary>> = {
  exp,
  ln,
  log10,
  logb,
  logical_invert: logicalInvert,
  next_minus: nextMinus,
  next_plus: nextPlus,
  normalize,
  sqrt: squareRoot,
};

/** Of Context only. */
export const UNARY_OF_CONTEXT: Readonly<Record<string, Unary>> = { abs: absolute, minus, plus };

/** Of Decimal (with `context=None`) and of Context. */
export const BINARY: Readonly<Record<string, Binary>> = {
  compare,
  compare_signal: compareSignal,
  compare_total: compareTotalOf,
  compare_total_mag: compareTotalMag,
  logical_and: logicalAnd,
  logical_or: logicalOr,
  logical_xor: logicalXor,
  max,
  max_mag: maxMag,
  min,
  min_mag: minMag,
  next_toward: nextToward,
  remainder_near: remainderNear,
  rotate,
  scaleb,
  shift,
};

/** Of Context only. */
export const BINARY_OF_CONTEXT: Readonly<Record<string, Binary>> = {
  add,
  divide,
  divide_int: divideInt,
  multiply,
  remainder,
  subtract,
};

/** Questions that need no context. */
export const PREDICATES: Readonly<Record<string, (a: PyDecimal) => boolean>> = {
  is_canonical: () => true,
  is_finite: (a) => a.kind === Kind.finite,
  is_infinite: (a) => a.kind === Kind.infinite,
  is_nan: isNan,
  is_qnan: (a) => a.kind === Kind.quiet,
  is_signed: (a) => a.sign === 1,
  is_snan: (a) => a.kind === Kind.signaling,
  is_zero: isZero,
};

/** Questions that depend on the exponent range. */
export const PREDICATES_OF_CONTEXT: Readonly<Record<string, (c: PyContext, a: PyDecimal) => boolean>> = {
  is_normal: (c, a) => a.kind === Kind.finite && a.coef !== 0n && adjusted(a) >= c.emin,
  is_subnormal: (c, a) => a.kind === Kind.finite && a.coef !== 0n && adjusted(a) < c.emin,
};
