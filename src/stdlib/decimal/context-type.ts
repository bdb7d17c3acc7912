/** The type `Context`: settings, flags and traps, and the operations under it. CPython: Modules/_decimal/_decimal.c. */
import { PyDict, PyList, PyTuple } from '../../objects/containers.ts';
import { defineType, fn, type GetSetRow, method, type NativeRow } from '../../objects/define.ts';
import { overflowError, raise, typeError, valueError } from '../../objects/errors.ts';
import { type Arg, type Interp, PyInstance, typeOf, type Value } from '../../objects/object.ts';
import { asInt, genericGetAttr, genericSetAttr, truth, unwrap } from '../../objects/protocol.ts';
import { divmod, fma, withSign } from './arithmetic.ts';
import { createDecimal } from './conversion.ts';
import { roundingArgument } from './decimal-type.ts';
import { finishAny } from './finish.ts';
import { BINARY, BINARY_OF_CONTEXT, PREDICATES, PREDICATES_OF_CONTEXT, UNARY, UNARY_OF_CONTEXT } from './operations.ts';
import { numberClass, quantize, sameQuantum, toIntegral } from './special.ts';
import { classNamed, floatIn, ofFloat, requireOperand, SIGNALS, settle, templateContext } from './state.ts';
import { engineeringText, scientificText } from './text.ts';
import { power, powerMod } from './transcendental.ts';
import { ALL_STATUS, contextType, MAX_EMAX, MAX_PREC, MIN_EMIN, PyContext, PyDecimal, type Rounding, Status } from './value.ts';

const DOC = `The context affects almost all operations and controls rounding,
Over/Underflow, raising of exceptions and much more.  A new context
can be constructed as follows:

    >>> c = Context(prec=28, Emin=-425000000, Emax=425000000,
    ...             rounding=ROUND_HALF_EVEN, capitals=1, clamp=1,
    ...             traps=[InvalidOperation, DivisionByZero, Overflow],
    ...             flags=[])
    >>>


`;

// ---- settings ----------------------------------------------------------------------------------

function setting(v: Arg): number {
  const n = v === undefined ? undefined : asInt(v);
  if (n === undefined) throw typeError('an integer is required');
  if (typeof n === 'bigint') throw overflowError('Python int too large to convert to C ssize_t');
  return n;
}

function within(v: Arg, least: number, most: number, message: string): number {
  const n = setting(v);
  if (n < least || n > most) throw valueError(message);
  return n;
}

const SETTERS: Readonly<Record<string, (c: PyContext, v: Arg) => void>> = {
  prec(c, v) {
    c.prec = within(v, 1, MAX_PREC, 'valid range for prec is [1, MAX_PREC]');
  },
  rounding(c, v) {
    c.rounding = roundingArgument(v === null || v === undefined ? false : v, 'ROUND_HALF_EVEN') as Rounding;
  },
  Emin(c, v) {
    c.emin = within(v, MIN_EMIN, 0, 'valid range for Emin is [MIN_EMIN, 0]');
  },
  Emax(c, v) {
    c.emax = within(v, 0, MAX_EMAX, 'valid range for Emax is [0, MAX_EMAX]');
  },
  capitals(c, v) {
    c.capitals = within(v, 0, 1, 'valid values for capitals are 0 or 1');
  },
  clamp(c, v) {
    c.clamp = within(v, 0, 1, 'valid values for clamp are 0 or 1');
  },
};

const GETTERS: Readonly<Record<string, (c: PyContext) => Value>> = {
  prec: (c) => c.prec,
  rounding: (c) => c.rounding,
  Emin: (c) => c.emin,
  Emax: (c) => c.emax,
  capitals: (c) => c.capitals,
  clamp: (c) => c.clamp,
};

function noDelete(v: Arg): void {
  if (v === undefined) throw raise('AttributeError', 'context attributes cannot be deleted');
}

function settingRows(): Record<string, GetSetRow> {
  const rows: Record<string, GetSetRow> = {};
  for (const [name, get] of Object.entries(GETTERS))
    rows[name] = {
      get: (_interp, self) => get(unwrap(self) as PyContext),
      set: (_interp, self, v) => {
        noDelete(v);
        SETTERS[name](unwrap(self) as PyContext, v);
      },
    };
  for (const name of ['flags', 'traps'] as const)
    rows[name] = {
      get: (interp, self) => interp.tailCall(classNamed(interp, '_SignalDict'), [unwrap(self), name]),
      set: (interp, self, v) => {
        noDelete(v);
        (unwrap(self) as PyContext)[name] = bitsOfDict(interp, v as Value);
      },
    };
  return rows;
}

// ---- signals -----------------------------------------------------------------------------------

const SIGNAL_WORDS =
  'valid values for signals are:\n  [InvalidOperation, FloatOperation, DivisionByZero,\n' +
  '   Overflow, Underflow, Subnormal, Inexact, Rounded,\n   Clamped]';

/** The conditions of a signal class. Raises KeyError. */
function bitsOfSignal(interp: Interp, v: Value): number {
  for (const [name, bits] of SIGNALS) if (classNamed(interp, name) === v) return bits;
  throw raise('KeyError', SIGNAL_WORDS);
}

function isOn(interp: Interp, v: Value): boolean {
  return truth(interp, v) === true;
}

/** What the signals of a dict or SignalDict stand for. Raises TypeError, KeyError. */
function bitsOfDict(interp: Interp, v: Value): number {
  const inner = unwrap(v);
  if (inner instanceof PyDict) {
    if (inner.size !== SIGNALS.length) throw raise('KeyError', 'invalid signal dict');
    let bits = 0;
    inner.keys.forEach((key, i) => {
      const value = inner.values[i];
      if (key === undefined || value === undefined) return;
      const signal = bitsOfSignal(interp, key as Value);
      if (isOn(interp, value)) bits |= signal;
    });
    return bits;
  }
  // A SignalDict: its context and which of the two it shows.
  if (v instanceof PyInstance && v.cls === classNamed(interp, '_SignalDict')) {
    const [context, which] = v.values;
    if (context instanceof PyContext) return which === 'flags' ? context.flags : context.traps;
  }
  throw typeError('argument must be a signal dict');
}

function bitsOfList(interp: Interp, v: Value): number {
  const inner = unwrap(v);
  if (!(inner instanceof PyList)) return bitsOfDict(interp, v);
  return inner.items.reduce<number>((bits, item) => bits | bitsOfSignal(interp, item), 0);
}

/** The classes of the signals among `bits`, as a list. */
function listed(interp: Interp, bits: number): PyList {
  return new PyList(SIGNALS.filter(([, signal]) => (signal & bits) !== 0).map(([name]) => classNamed(interp, name)));
}

// ---- construction ------------------------------------------------------------------------------

function construct(interp: Interp, ...args: Arg[]): Value {
  const c = templateContext(interp)?.copy() ?? new PyContext();
  ['prec', 'rounding', 'Emin', 'Emax', 'capitals', 'clamp'].forEach((name, i) => {
    const v = args[i];
    if (v !== undefined && v !== null) SETTERS[name](c, v);
  });
  const [flags, traps] = args.slice(6);
  if (traps !== undefined && traps !== null) c.traps = bitsOfList(interp, traps);
  if (flags !== undefined && flags !== null) c.flags = bitsOfList(interp, flags);
  return c;
}

function copy(_interp: Interp, self: PyContext): Value {
  const made = self.copy();
  made.flags = self.flags;
  return made;
}

/** The place of a signal in libmpdec's list: that of its first condition; a float operation has another number here. */
function rankOf(conditions: number): number {
  return conditions === Status.floatOperation ? Status.invalidOperation + 1 : conditions & -conditions;
}

function namesOf(bits: number): string {
  return SIGNALS.map(([name, signal]) => [name, signal & bits] as const)
    .filter(([, conditions]) => conditions !== 0)
    .sort(([, a], [, b]) => rankOf(a) - rankOf(b))
    .map(([name]) => name)
    .join(', ');
}

function repr(c: PyContext): string {
  return (
    `Context(prec=${c.prec}, rounding=${c.rounding}, Emin=${c.emin}, Emax=${c.emax}, capitals=${c.capitals}, clamp=${c.clamp}, ` +
    `flags=[${namesOf(c.flags)}], traps=[${namesOf(c.traps)}])`
  );
}

function reduce(interp: Interp, self: Value): Value {
  const c = unwrap(self) as PyContext;
  const args = [c.prec, c.rounding, c.emin, c.emax, c.capitals, c.clamp, listed(interp, c.flags), listed(interp, c.traps)];
  return new PyTuple([typeOf(self), new PyTuple(args)]);
}

// ---- operations --------------------------------------------------------------------------------

/** A method whose operands are Decimals or ints. */
function operation(name: string, count: number, act: (c: PyContext, ...operands: PyDecimal[]) => Value): NativeRow {
  const parameters = ['x', 'y', 'z'].slice(0, count).join(', ');
  const signature = count === 1 ? `${name}(self, x, /)` : `tuple function(self, ${parameters}, /)`;
  return method(signature, (interp: Interp, self: PyContext, ...args: Value[]) => {
    const result = act(self, ...args.slice(0, count).map(requireOperand));
    settle(interp, self);
    return result;
  });
}

function operationRows(): Record<string, NativeRow> {
  const rows: Record<string, NativeRow> = {};
  for (const [name, act] of Object.entries({ ...UNARY, ...UNARY_OF_CONTEXT })) rows[name] = operation(name, 1, act);
  for (const [name, act] of Object.entries({ ...BINARY, ...BINARY_OF_CONTEXT })) rows[name] = operation(name, 2, act);
  for (const [name, test] of Object.entries(PREDICATES)) rows[name] = operation(name, 1, (_c, a) => test(a));
  for (const [name, test] of Object.entries(PREDICATES_OF_CONTEXT)) rows[name] = operation(name, 1, test);
  rows.fma = operation('fma', 3, fma);
  rows.divmod = operation('divmod', 2, (c, a, b) => new PyTuple(divmod(c, a, b)));
  rows.quantize = operation('quantize', 2, (c, a, b) => quantize(c, a, b));
  rows.same_quantum = operation('same_quantum', 2, (_c, a, b) => sameQuantum(a, b));
  rows.number_class = operation('number_class', 1, numberClass);
  rows.to_integral = operation('to_integral', 1, (c, a) => toIntegral(c, a, c.rounding, false));
  rows.to_integral_value = operation('to_integral_value', 1, (c, a) => toIntegral(c, a, c.rounding, false));
  rows.to_integral_exact = operation('to_integral_exact', 1, (c, a) => toIntegral(c, a, c.rounding, true));
  rows.to_sci_string = operation('to_sci_string', 1, (c, a) => scientificText(a, c.capitals));
  rows.to_eng_string = operation('to_eng_string', 1, (c, a) => engineeringText(a, c.capitals));
  rows.copy_abs = operation('copy_abs', 1, (_c, a) => withSign(a, 0));
  rows.copy_negate = operation('copy_negate', 1, (_c, a) => withSign(a, 1 - a.sign));
  rows.copy_sign = operation('copy_sign', 2, (_c, a, b) => withSign(a, b.sign));
  rows.copy_decimal = operation('copy_decimal', 1, (_c, a) => a);
  return rows;
}

function canonical(_interp: Interp, _self: PyContext, x: Value): Value {
  if (!(unwrap(x) instanceof PyDecimal)) throw typeError('argument must be a Decimal');
  return x;
}

function powerUnder(interp: Interp, self: PyContext, a: Value, b: Value, modulo: Arg): Value {
  const x = requireOperand(a);
  const y = requireOperand(b);
  const result = modulo === undefined || modulo === null ? power(self, x, y) : powerMod(self, x, y, requireOperand(modulo));
  settle(interp, self);
  return result;
}

function createFromFloat(interp: Interp, self: PyContext, f: Value): Value {
  const x = floatIn(f);
  if (x === undefined && asInt(f) === undefined) throw typeError('argument must be int or float');
  const result = finishAny(self, x === undefined ? requireOperand(f) : ofFloat(x));
  settle(interp, self);
  return result;
}

function clear(which: 'flags' | 'traps'): NativeRow {
  return method(`clear_${which}(self, /)`, (_interp: Interp, self: PyContext) => {
    self[which] = 0;
    return null;
  });
}

defineType(contextType, {
  doc: DOC,
  construct: fn('function(prec=None, rounding=None, Emin=None, Emax=None, capitals=None, clamp=None, flags=None, traps=None)', construct),
  slots: {
    repr: (_interp, self) => repr(unwrap(self) as PyContext),
    // CPython: context_getattr. A method is bound before it is called.
    getattribute: (interp, self, name) => genericGetAttr(interp, self, name as string),
    setattr: (interp, self, name, value) => genericSetAttr(interp, self, name as string, value),
  },
  methods: {
    ...operationRows(),
    Etiny: method('Etiny(self, /)', (_interp: Interp, self: PyContext) => self.etiny),
    Etop: method('Etop(self, /)', (_interp: Interp, self: PyContext) => self.etop),
    __copy__: method('__copy__(self, /)', copy),
    __reduce__: method('__reduce__(self, /)', reduce, { rawSelf: true }),
    canonical: method('canonical(self, x, /)', canonical),
    is_canonical: method('is_canonical(self, x, /)', (interp: Interp, self: PyContext, x: Value) => canonical(interp, self, x) === x),
    clear_flags: clear('flags'),
    clear_traps: clear('traps'),
    copy: method('copy(self, /)', copy),
    create_decimal: method('create_decimal(self, num=0, /)', (interp: Interp, self: PyContext, num: Arg) =>
      createDecimal(interp, self, num ?? 0),
    ),
    create_decimal_from_float: method('create_decimal_from_float(self, f, /)', createFromFloat),
    power: method('function(self, /, a, b, modulo=None)', powerUnder),
    radix: method('radix(self, /)', () => new PyDecimal(0, 10n, 0)),
  },
  getset: settingRows(),
});

// ---- what frozen Python asks -------------------------------------------------------------------

/** The signals of a context that are set in its flags or traps: a list of classes. */
export function listSignals(interp: Interp, context: Value, which: Value): Value {
  const c = requireContext(context);
  return listed(interp, which === 'flags' ? c.flags : c.traps);
}

/** Sets or clears a signal. Raises KeyError. */
export function changeSignal(interp: Interp, context: Value, which: Value, signal: Value, on: Value): Value {
  const c = requireContext(context);
  const bits = bitsOfSignal(interp, signal);
  const field = which === 'flags' ? 'flags' : 'traps';
  c[field] = on === true ? c[field] | bits : c[field] & ~bits & ALL_STATUS;
  return null;
}

/** Whether a signal is set. Raises KeyError. */
export function hasSignal(interp: Interp, context: Value, which: Value, signal: Value): Value {
  const c = requireContext(context);
  return ((which === 'flags' ? c.flags : c.traps) & bitsOfSignal(interp, signal)) !== 0;
}

/** The context in a value. Raises TypeError. */
export function requireContext(v: Value): PyContext {
  const inner = unwrap(v);
  if (!(inner instanceof PyContext)) throw typeError('argument must be a context');
  return inner;
}
