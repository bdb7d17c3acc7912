/** The type `Decimal`: construction, operators, methods. CPython: Modules/_decimal/_decimal.c. */
import { PyTuple } from '../../objects/containers.ts';
import { classMethod, defineType, fn, type GetSetRow, method, type NativeRow } from '../../objects/define.ts';
import { overflowError, typeError } from '../../objects/errors.ts';
import { defineKey, hashFloat } from '../../objects/hash.ts';
import {
  type Arg,
  type Interp,
  intFromBigInt,
  NotImplemented,
  PyComplex,
  PyFloat,
  type PyType,
  type SlotImpl,
  typeOf,
  type Value,
} from '../../objects/object.ts';
import { asInt, asStr, unwrap } from '../../objects/protocol.ts';
import { add, compareValues, divide, divideInt, divmod, fma, multiply, remainder, subtract, withSign } from './arithmetic.ts';
import { equalFloat, fromObject, hashNumber, integerRatio, toFloat, toInt } from './conversion.ts';
import { digitCount, isWide } from './digits.ts';
import { adjusted, isNan } from './finish.ts';
import { BINARY, type Binary, PREDICATES, PREDICATES_OF_CONTEXT, UNARY } from './operations.ts';
import { absolute, minus, numberClass, plus, quantize, sameQuantum, toIntegral } from './special.ts';
import { classNamed, contextArgument, currentContext, floatIn, ofFloat, operand, requireOperand, settle } from './state.ts';
import { digitsOf, engineeringText, formatDecimal, scientificText } from './text.ts';
import { power, powerMod } from './transcendental.ts';
import { decimalType, Kind, type PyContext, PyDecimal, ROUNDINGS, type Rounding, Status, ZERO } from './value.ts';

const DOC = `Construct a new Decimal object. 'value' can be an integer, string, tuple,
or another Decimal object. If no value is given, return Decimal('0'). The
context does not affect the conversion and is only passed to determine if
the InvalidOperation trap is active.

`;

// ---- operators ---------------------------------------------------------------------------------

function binarySlot(act: Binary): SlotImpl {
  return (interp, a, b) => {
    const x = operand(a);
    const y = operand(b);
    if (x === undefined || y === undefined) return NotImplemented;
    interp.meter.allocate(64);
    const c = currentContext(interp);
    const result = act(c, x, y);
    if (isWide(result.coef)) interp.meter.allocateLarge(digitCount(result.coef) >> 1);
    if (c.status !== 0) settle(interp, c);
    return result;
  };
}

function unarySlot(act: (c: PyContext, a: PyDecimal) => PyDecimal): SlotImpl {
  return (interp, self) => {
    const c = currentContext(interp);
    const result = act(c, self as PyDecimal);
    settle(interp, c);
    return result;
  };
}

const powerSlot: SlotImpl = (interp, a, b, m) => {
  const x = operand(a);
  const y = operand(b);
  if (x === undefined || y === undefined) return NotImplemented;
  const c = currentContext(interp);
  if (m === null || m === undefined) {
    const result = power(c, x, y);
    settle(interp, c);
    return result;
  }
  const z = operand(m);
  if (z === undefined) return NotImplemented;
  const result = powerMod(c, x, y, z);
  settle(interp, c);
  return result;
};

const divmodSlot: SlotImpl = (interp, a, b) => {
  const x = operand(a);
  const y = operand(b);
  if (x === undefined || y === undefined) return NotImplemented;
  const c = currentContext(interp);
  const pair = divmod(c, x, y);
  settle(interp, c);
  return new PyTuple(pair);
};

const TESTS: Readonly<Record<string, (order: number) => boolean>> = {
  eq: (order) => order === 0,
  ne: (order) => order !== 0,
  lt: (order) => order < 0,
  le: (order) => order <= 0,
  gt: (order) => order > 0,
  ge: (order) => order >= 0,
};

const SWAPPED: Readonly<Record<string, string>> = { eq: 'eq', ne: 'ne', lt: 'gt', le: 'ge', gt: 'lt', ge: 'le' };

/** What a comparison may have on its other side; undefined: not comparable. */
function comparable(interp: Interp, v: Value, isEquality: boolean): PyDecimal | undefined {
  const known = operand(v);
  if (known !== undefined) return known;
  const inner = unwrap(v);
  const x = inner instanceof PyComplex && isEquality && inner.imag === 0 ? inner.real : floatIn(v);
  if (x === undefined) return undefined;
  const c = currentContext(interp);
  if (isEquality) c.flags |= Status.floatOperation;
  else {
    c.status |= Status.floatOperation;
    settle(interp, c);
  }
  return ofFloat(x);
}

function comparison(name: string): SlotImpl {
  const test = TESTS[name];
  const isEquality = name === 'eq' || name === 'ne';
  return (interp, a, b) => {
    if (!(a instanceof PyDecimal)) {
      const inner = unwrap(a);
      return inner instanceof PyDecimal ? comparison(name)(interp, inner, b, null) : comparison(SWAPPED[name])(interp, b, a, null);
    }
    const other = b instanceof PyDecimal ? b : comparable(interp, b, isEquality);
    // What may be a Rational, by its own word, is for frozen Python.
    if (other === undefined)
      return typeOf(b).isBuiltin ? NotImplemented : interp.tailCall(classNamed(interp, '_compare_rational'), [name, a, b]);
    if (isNan(a) || isNan(other)) {
      if (!isEquality || a.kind === Kind.signaling || other.kind === Kind.signaling) {
        const c = currentContext(interp);
        c.status |= Status.invalidOperation;
        settle(interp, c);
      }
      return name === 'ne';
    }
    return test(compareValues(a, other));
  };
}

// ---- construction ------------------------------------------------------------------------------

function construct(interp: Interp, value: Arg, context: Arg): Value {
  const c = contextArgument(interp, context);
  return value === undefined ? ZERO : fromObject(interp, c, value);
}

function ofClass(interp: Interp, cls: PyType, d: PyDecimal): Value {
  return cls === decimalType ? d : interp.tailCall(cls, [d]);
}

function fromFloat(interp: Interp, cls: PyType, f: Value): Value {
  const x = floatIn(f);
  if (x !== undefined) return ofClass(interp, cls, ofFloat(x));
  if (asInt(f) === undefined) throw typeError('argument must be int or float');
  return ofClass(interp, cls, requireOperand(f));
}

function fromNumber(interp: Interp, cls: PyType, number: Value): Value {
  const x = floatIn(number);
  return ofClass(interp, cls, x === undefined ? requireOperand(number) : ofFloat(x));
}

// ---- methods -----------------------------------------------------------------------------------

/** The mode that an argument `rounding=` names; `fallback` for None. Raises TypeError. */
export function roundingArgument(v: Arg, fallback: Rounding): Rounding {
  if (v === undefined || v === null) return fallback;
  const name = ROUNDINGS.find((rounding) => rounding === asStr(v));
  if (name === undefined)
    throw typeError(
      'valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n' +
        '   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n   ROUND_05UP]',
    );
  return name;
}

function round(interp: Interp, self: PyDecimal, ndigits: Arg): Value {
  const c = currentContext(interp);
  if (ndigits === undefined) return toInt(interp, c, self, 'ROUND_HALF_EVEN');
  const places = asInt(ndigits);
  if (places === undefined) throw typeError('optional arg must be an integer');
  if (typeof places === 'bigint') throw overflowError('Python int too large to convert to C ssize_t');
  const result = quantize(c, self, new PyDecimal(0, 1n, 0 - places));
  settle(interp, c);
  return result;
}

function integral(isNoted: boolean) {
  return (interp: Interp, self: PyDecimal, rounding: Arg, context: Arg): Value => {
    const c = contextArgument(interp, context);
    const result = toIntegral(c, self, roundingArgument(rounding, c.rounding), isNoted);
    settle(interp, c);
    return result;
  };
}

function quantized(interp: Interp, self: PyDecimal, exp: Value, rounding: Arg, context: Arg): Value {
  const c = contextArgument(interp, context);
  const mode = roundingArgument(rounding, c.rounding);
  const result = quantize(c, self, requireOperand(exp), mode);
  settle(interp, c);
  return result;
}

function fused(interp: Interp, self: PyDecimal, other: Value, third: Value, context: Arg): Value {
  const c = contextArgument(interp, context);
  const result = fma(c, self, requireOperand(other), requireOperand(third));
  settle(interp, c);
  return result;
}

function asTuple(interp: Interp, self: PyDecimal): Value {
  const { kind, sign, coef, exp } = self;
  const text = kind === Kind.infinite ? '0' : kind !== Kind.finite && coef === 0n ? '' : digitsOf(coef);
  interp.meter.allocateLarge(32 + text.length * 16);
  const digits = new PyTuple(Array.from(text, Number));
  const place = kind === Kind.finite ? exp : kind === Kind.infinite ? 'F' : kind === Kind.quiet ? 'n' : 'N';
  return interp.tailCall(classNamed(interp, '_make_tuple'), [sign, digits, place]);
}

function copySign(interp: Interp, self: PyDecimal, other: Value, context: Arg): Value {
  contextArgument(interp, context);
  return withSign(self, requireOperand(other).sign);
}

function sameQuantumAs(interp: Interp, self: PyDecimal, other: Value, context: Arg): Value {
  contextArgument(interp, context);
  return sameQuantum(self, requireOperand(other));
}

function methodRows(): Record<string, NativeRow> {
  const rows: Record<string, NativeRow> = {};
  for (const [name, act] of Object.entries(UNARY))
    rows[name] = method('function(self, /, context=None)', (interp: Interp, self: PyDecimal, context: Arg) => {
      const c = contextArgument(interp, context);
      const result = act(c, self);
      settle(interp, c);
      return result;
    });
  for (const [name, act] of Object.entries(BINARY))
    rows[name] = method('function(self, /, other, context=None)', (interp: Interp, self: PyDecimal, other: Value, context: Arg) => {
      const c = contextArgument(interp, context);
      const result = act(c, self, requireOperand(other));
      settle(interp, c);
      return result;
    });
  for (const [name, test] of Object.entries(PREDICATES))
    rows[name] = method(`${name}(self, /)`, (_interp: Interp, self: PyDecimal) => test(self));
  for (const [name, test] of Object.entries(PREDICATES_OF_CONTEXT))
    rows[name] = method('function(self, /, context=None)', (interp: Interp, self: PyDecimal, context: Arg) =>
      test(contextArgument(interp, context), self),
    );
  return rows;
}

/** Methods that give the number itself. */
function itself(name: string): NativeRow {
  return method(`${name}(self, /)`, (_interp: Interp, self: Value) => self);
}

function toInteger(rounding: Rounding) {
  return (interp: Interp, self: PyDecimal): Value => toInt(interp, currentContext(interp), self, rounding);
}

function hash(interp: Interp, self: Value): Value {
  const d = self as PyDecimal;
  if (d.kind === Kind.signaling) throw typeError('Cannot hash a signaling NaN value');
  interp.meter.charge(1);
  return d.kind === Kind.quiet ? hashFloat(Number.NaN) : hashNumber(d);
}

const PARTS: Readonly<Record<string, GetSetRow>> = {
  real: { get: (_interp, self) => self },
  imag: { get: () => ZERO },
};

defineType(decimalType, {
  doc: DOC,
  construct: fn('function(value=0, context=None)', construct),
  isNumber: true,
  slots: {
    repr: (_interp, self) => `Decimal('${scientificText(unwrap(self) as PyDecimal, 1)}')`,
    str: (interp, self) => scientificText(unwrap(self) as PyDecimal, currentContext(interp).capitals),
    format(interp, self, specValue) {
      const text = asStr(specValue);
      if (text === undefined) throw typeError('format arg must be str');
      const c = currentContext(interp);
      return text === '' ? scientificText(self as PyDecimal, c.capitals) : formatDecimal(interp, c, self as PyDecimal, text);
    },
    hash,
    bool: (_interp, self) => (self as PyDecimal).kind !== Kind.finite || (self as PyDecimal).coef !== 0n,
    int: (interp, self) => toInt(interp, currentContext(interp), self as PyDecimal, 'ROUND_DOWN'),
    float: (_interp, self) => new PyFloat(toFloat(self as PyDecimal)),
    neg: unarySlot(minus),
    pos: unarySlot(plus),
    abs: unarySlot(absolute),
    add: binarySlot(add),
    sub: binarySlot(subtract),
    mul: binarySlot(multiply),
    truediv: binarySlot(divide),
    floordiv: binarySlot(divideInt),
    mod: binarySlot(remainder),
    divmod: divmodSlot,
    pow: powerSlot,
    eq: comparison('eq'),
    ne: comparison('ne'),
    lt: comparison('lt'),
    le: comparison('le'),
    gt: comparison('gt'),
    ge: comparison('ge'),
  },
  methods: {
    ...methodRows(),
    __ceil__: method('__ceil__(self, /)', toInteger('ROUND_CEILING')),
    __complex__: method('__complex__(self, /)', (_interp: Interp, self: PyDecimal) => new PyComplex(toFloat(self), 0)),
    __copy__: itself('__copy__'),
    __deepcopy__: method('__deepcopy__(self, memo, /)', (_interp: Interp, self: Value) => self),
    __floor__: method('__floor__(self, /)', toInteger('ROUND_FLOOR')),
    __reduce__: method(
      '__reduce__(self, /)',
      (_interp: Interp, self: Value) => new PyTuple([typeOf(self), new PyTuple([scientificText(unwrap(self) as PyDecimal, 1)])]),
      { rawSelf: true },
    ),
    __round__: method('__round__(self, ndigits=None, /)', round),
    __trunc__: method('__trunc__(self, /)', toInteger('ROUND_DOWN')),
    adjusted: method('adjusted(self, /)', (_interp: Interp, self: PyDecimal) => (self.kind !== Kind.finite ? 0 : adjusted(self))),
    as_integer_ratio: method('as_integer_ratio(self, /)', integerRatio),
    as_tuple: method('as_tuple(self, /)', asTuple),
    canonical: itself('canonical'),
    conjugate: itself('conjugate'),
    copy_abs: method('copy_abs(self, /)', (_interp: Interp, self: PyDecimal) => withSign(self, 0)),
    copy_negate: method('copy_negate(self, /)', (_interp: Interp, self: PyDecimal) => withSign(self, 1 - self.sign)),
    copy_sign: method('function(self, /, other, context=None)', copySign),
    fma: method('function(self, /, other, third, context=None)', fused),
    from_float: classMethod('from_float(type, f, /)', fromFloat),
    from_number: classMethod('from_number(type, number, /)', fromNumber),
    number_class: method('function(self, /, context=None)', (interp: Interp, self: PyDecimal, context: Arg) =>
      numberClass(contextArgument(interp, context), self),
    ),
    quantize: method('function(self, /, exp, rounding=None, context=None)', quantized),
    radix: method('radix(self, /)', () => new PyDecimal(0, 10n, 0)),
    same_quantum: method('function(self, /, other, context=None)', sameQuantumAs),
    to_eng_string: method('function(self, /, context=None)', (interp: Interp, self: PyDecimal, context: Arg) =>
      engineeringText(self, contextArgument(interp, context).capitals),
    ),
    to_integral: method('function(self, /, rounding=None, context=None)', integral(false)),
    to_integral_exact: method('function(self, /, rounding=None, context=None)', integral(true)),
    to_integral_value: method('function(self, /, rounding=None, context=None)', integral(false)),
  },
  getset: PARTS,
});

// Equal numbers of all types are one key.
defineKey(decimalType, (v) => {
  const d = v as PyDecimal;
  if (isNan(d)) {
    if (d.kind === Kind.signaling) throw typeError('Cannot hash a signaling NaN value');
    return v;
  }
  if (d.kind === Kind.finite && d.exp === 0) return intFromBigInt(d.sign === 1 ? -d.coef : d.coef) as number | bigint;
  const x = isDyadic(d) ? equalFloat(d) : undefined;
  if (x !== undefined) return x;
  return `\0D${d.sign}${scientificText(new PyDecimal(0, ...reduced(d)), 1)}`;
});

/** False for most numbers that no float equals: coef / 10**n is a binary fraction only if 5**n divides coef. */
function isDyadic({ kind, coef, exp }: PyDecimal): boolean {
  return kind !== Kind.finite || exp >= 0 || (exp >= -1100 && coef % 5n ** BigInt(-exp) === 0n) || coef === 0n;
}

function reduced(d: PyDecimal): [bigint, number] {
  let { coef, exp } = d;
  while (coef % 10n === 0n) {
    coef /= 10n;
    exp += 1;
  }
  return [coef, exp];
}
