/** Decimal numbers and contexts as objects, and the conditions that arithmetic may meet. CPython: Modules/_decimal/_decimal.c. */
import { builtinType, PyObject } from '../../objects/object.ts';
import { defineStored, oneOf } from '../../objects/stored.ts';

export const decimalType = builtinType('decimal.Decimal');
decimalType.module = 'decimal';
decimalType.qualname = 'Decimal';
export const contextType = builtinType('decimal.Context');
contextType.module = 'decimal';
contextType.qualname = 'Context';

/** What a number is; the numbers are stored in dumps. */
export const Kind = { finite: 0, infinite: 1, quiet: 2, signaling: 3 } as const;

/** A decimal number: (-1)**sign * coef * 10**exp, an infinity, or a NaN whose payload is `coef`. Never changes. */
export class PyDecimal extends PyObject {
  declare readonly sign: number;
  declare readonly kind: number;
  declare readonly coef: bigint;
  declare readonly exp: number;
  constructor(sign: number, coef: bigint, exp: number, kind: number = Kind.finite) {
    super(decimalType);
    this.sign = sign;
    this.kind = kind;
    this.coef = coef;
    this.exp = exp;
  }
}

/** The rounding modes, in the order of CPython's table. */
export const ROUNDINGS = [
  'ROUND_UP',
  'ROUND_DOWN',
  'ROUND_CEILING',
  'ROUND_FLOOR',
  'ROUND_HALF_UP',
  'ROUND_HALF_DOWN',
  'ROUND_HALF_EVEN',
  'ROUND_05UP',
] as const;

/** A rounding mode. */
export type Rounding = (typeof ROUNDINGS)[number];

// DIVERGENCE(decimal): the limits of a 32-bit CPython, so that every exponent is a safe number.
export const MAX_PREC = 425000000;
export const MAX_EMAX = 425000000;
export const MIN_EMIN = -425000000;
export const MIN_ETINY = MIN_EMIN - (MAX_PREC - 1);

/** Conditions by bit, as in libmpdec. */
export const Status = {
  clamped: 0x1,
  conversionSyntax: 0x2,
  divisionByZero: 0x4,
  divisionImpossible: 0x8,
  divisionUndefined: 0x10,
  inexact: 0x40,
  invalidContext: 0x80,
  invalidOperation: 0x100,
  overflow: 0x800,
  rounded: 0x1000,
  subnormal: 0x2000,
  underflow: 0x4000,
  floatOperation: 0x8000,
} as const;

/** Every condition that signals InvalidOperation. */
export const INVALID =
  Status.conversionSyntax | Status.divisionImpossible | Status.divisionUndefined | Status.invalidContext | Status.invalidOperation;

/** All bits of `Status`. */
export const ALL_STATUS = 0xf9df;

/** The traps of the default context. */
export const DEFAULT_TRAPS = INVALID | Status.divisionByZero | Status.overflow;

/** A context: precision, rounding, exponent range, flags and traps. `status` holds the conditions of the operation under way. */
export class PyContext extends PyObject {
  declare prec: number;
  declare rounding: Rounding;
  declare emin: number;
  declare emax: number;
  declare capitals: number;
  declare clamp: number;
  declare flags: number;
  declare traps: number;
  declare status: number;
  constructor(prec = 28, rounding: Rounding = 'ROUND_HALF_EVEN', emin = -999999, emax = 999999) {
    super(contextType);
    this.prec = prec;
    this.rounding = rounding;
    this.emin = emin;
    this.emax = emax;
    this.capitals = 1;
    this.clamp = 0;
    this.flags = 0;
    this.traps = DEFAULT_TRAPS;
    this.status = 0;
  }

  /** The exponent of the smallest subnormal number. */
  get etiny(): number {
    return this.emin - (this.prec - 1);
  }

  /** The largest exponent of a coefficient with all its digits. */
  get etop(): number {
    return this.emax - (this.prec - 1);
  }

  /** A context of the same settings, without flags. */
  copy(): PyContext {
    const copy = new PyContext(this.prec, this.rounding, this.emin, this.emax);
    copy.capitals = this.capitals;
    copy.clamp = this.clamp;
    copy.traps = this.traps;
    return copy;
  }

  /** A context for a step of an operation: more or fewer digits, halves to even, the widest range. */
  working(prec: number): PyContext {
    return new PyContext(prec, 'ROUND_HALF_EVEN', MIN_EMIN, MAX_EMAX);
  }
}

/** Exact arithmetic: what does not fit is invalid. */
export function exactContext(): PyContext {
  const context = new PyContext(MAX_PREC, 'ROUND_HALF_EVEN', MIN_EMIN, MAX_EMAX);
  context.traps = INVALID;
  return context;
}

export const ZERO = new PyDecimal(0, 0n, 0);
export const ONE = new PyDecimal(0, 1n, 0);

function isNatural(n: number, most: number): boolean {
  return n >= 0 && n <= most;
}

defineStored({
  PyDecimal: {
    tag: 220,
    make: PyDecimal,
    types: [decimalType],
    fields: { sign: oneOf(0, 1), kind: oneOf(0, 1, 2, 3), coef: 'bigint', exp: 'int' },
    restored: ({ coef, exp }: PyDecimal) => coef >= 0n && exp >= MIN_ETINY && exp <= MAX_EMAX,
  },
  PyContext: {
    tag: 221,
    make: PyContext,
    types: [contextType],
    fields: {
      prec: 'int',
      rounding: oneOf(...ROUNDINGS),
      emin: 'int',
      emax: 'int',
      capitals: oneOf(0, 1),
      clamp: oneOf(0, 1),
      flags: 'int',
      traps: 'int',
      status: 'int',
    },
    restored: ({ prec, emin, emax, flags, traps, status }: PyContext) =>
      isNatural(prec - 1, MAX_PREC - 1) &&
      isNatural(-emin, -MIN_EMIN) &&
      isNatural(emax, MAX_EMAX) &&
      [flags, traps, status].every((bits) => isNatural(bits, 0xffff)),
  },
});
