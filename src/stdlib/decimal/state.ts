/** The current context of a run, its signals, and raising them. CPython: dec_addstatus in Modules/_decimal/_decimal.c. */
import type { PyModule } from '../../objects/callable.ts';
import { PyList, PyTuple } from '../../objects/containers.ts';
import { exceptions, PyBaseException, PyException, raise, typeError } from '../../objects/errors.ts';
import { decompose } from '../../objects/float-scale.ts';
import { type Arg, type Interp, PyFloat, PyType, typeOf, type Value } from '../../objects/object.ts';
import { asInt, unwrap } from '../../objects/protocol.ts';
import { INVALID, Kind, PyContext, PyDecimal, Status } from './value.ts';

/** The signals in CPython's order, with the conditions that set each off. */
export const SIGNALS: readonly (readonly [string, number])[] = [
  ['InvalidOperation', INVALID],
  ['FloatOperation', Status.floatOperation],
  ['DivisionByZero', Status.divisionByZero],
  ['Overflow', Status.overflow],
  ['Underflow', Status.underflow],
  ['Subnormal', Status.subnormal],
  ['Inexact', Status.inexact],
  ['Rounded', Status.rounded],
  ['Clamped', Status.clamped],
];

/** Conditions as an error lists them. */
const LISTED: readonly (readonly [string, number])[] = [
  ['InvalidOperation', Status.invalidOperation],
  ['ConversionSyntax', Status.conversionSyntax],
  ['DivisionImpossible', Status.divisionImpossible],
  ['DivisionUndefined', Status.divisionUndefined],
  ['InvalidContext', Status.invalidContext],
  ...SIGNALS.slice(1),
];

/** Where a run keeps its current context: a member of module `_decimal` without a name that Python could write. */
const CURRENT = ' current';

function store(interp: Interp): PyModule['dict'] {
  return (interp.importModule('_decimal') as PyModule).dict;
}

/** The context that operators use. */
export function currentContext(interp: Interp): PyContext {
  const { dict } = interp.importModule('_decimal') as PyModule;
  const found = dict.get(CURRENT);
  if (found instanceof PyContext) return found;
  const template = templateContext(interp);
  const made = template === null ? new PyContext() : template.copy();
  dict.setStr(CURRENT, made);
  return made;
}

export function setCurrentContext(interp: Interp, context: PyContext): void {
  store(interp).setStr(CURRENT, context);
}

/** `decimal.DefaultContext` as module decimal made it; null before that. */
export function templateContext(interp: Interp): PyContext | null {
  const found = store(interp).get('_default');
  return found instanceof PyContext ? found : null;
}

/** A class of module `decimal`. */
export function classNamed(interp: Interp, name: string): Value {
  return (interp.importModule('decimal') as PyModule).dict.get(name) ?? null;
}

/** Notes the conditions met and raises those that are trapped. */
export function settle(interp: Interp, c: PyContext): void {
  const { status } = c;
  if (status === 0) return;
  c.status = 0;
  c.flags |= status;
  if ((status & c.traps) !== 0) throw signalError(interp, status & c.traps);
}

function signalError(interp: Interp, status: number): PyException {
  const [name] = SIGNALS.find(([, bits]) => (bits & status) !== 0) as readonly [string, number];
  const classes = LISTED.filter(([, bit]) => (bit & status) !== 0).map(([listed]) => classNamed(interp, listed));
  const cls = classNamed(interp, name);
  // A program may have put something else in its place.
  if (!(cls instanceof PyType && cls.isSubtype(exceptions.ArithmeticError))) throw raise('ArithmeticError', name);
  return new PyException(new PyBaseException(cls, new PyTuple([new PyList(classes)])));
}

/** The context that an argument `context=` gives; the current one for None. Raises TypeError. */
export function contextArgument(interp: Interp, v: Arg): PyContext {
  if (v === undefined || v === null) return currentContext(interp);
  const inner = unwrap(v);
  if (inner instanceof PyContext) return inner;
  throw typeError('optional argument must be a context');
}

/** An int or Decimal as a Decimal; undefined for anything else. */
export function operand(v: Value): PyDecimal | undefined {
  if (v instanceof PyDecimal) return v;
  if (typeof v === 'number') return v < 0 ? new PyDecimal(1, BigInt(-v), 0) : new PyDecimal(0, BigInt(v), 0);
  const inner = unwrap(v);
  if (inner instanceof PyDecimal) return inner;
  const n = asInt(inner);
  if (n === undefined) return undefined;
  const big = BigInt(n);
  return big < 0n ? new PyDecimal(1, -big, 0) : new PyDecimal(0, big, 0);
}

/** An int or Decimal as a Decimal. Raises TypeError. */
export function requireOperand(v: Value): PyDecimal {
  const d = operand(v);
  if (d === undefined) throw typeError(`conversion from ${typeOf(v).name} to Decimal is not supported`);
  return d;
}

/** A float as the Decimal of exactly its value. */
export function ofFloat(x: number): PyDecimal {
  const sign = x < 0 || Object.is(x, -0) ? 1 : 0;
  if (x !== x) return new PyDecimal(0, 0n, 0, Kind.quiet);
  if (!Number.isFinite(x)) return new PyDecimal(sign, 0n, 0, Kind.infinite);
  if (x === 0) return new PyDecimal(sign, 0n, 0);
  let { mantissa, exponent } = decompose(Math.abs(x));
  while (exponent < 0 && (mantissa & 1n) === 0n) {
    mantissa >>= 1n;
    exponent += 1;
  }
  return exponent >= 0
    ? new PyDecimal(sign, mantissa << BigInt(exponent), 0)
    : new PyDecimal(sign, mantissa * 5n ** BigInt(-exponent), exponent);
}

/** The float in a value, of a subclass as well. */
export function floatIn(v: Value): number | undefined {
  const inner = unwrap(v);
  return inner instanceof PyFloat ? inner.value : undefined;
}
