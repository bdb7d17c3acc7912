/** float objects: construction, operators, comparison. CPython: Objects/floatobject.c. */

import { plainBytes } from './bytes-like.ts';
import { complexPow } from './complex-arithmetic.ts';
import { PyTuple } from './containers.ts';
import { defineContinuations } from './continuation.ts';
import { defineType, fn } from './define.ts';
import { typeError, zeroDivision } from './errors.ts';
import { floatDivmod, floatFloorDiv, floatMod, floatPow, floatToInt, isComplexPower } from './float-arithmetic.ts';
import { FLOAT_GETSET, FLOAT_METHODS, realNumber } from './float-methods.ts';
import { floatRepr } from './float-text.ts';
import { formatFloat } from './format-float.ts';
import { hashFloat } from './hash.ts';
import { intToFloat } from './int-arithmetic.ts';
import { parseFloatText } from './number-text.ts';
import {
  type Arg,
  floatType,
  type Interp,
  NotImplemented,
  PyComplex,
  PyFloat,
  type PyType,
  type SlotImpl,
  typeOf,
  type Value,
} from './object.ts';
import { refuseLiteral } from './operators.ts';
import { asInt, asStr, special, unwrap } from './protocol.ts';

/** The double in an operand: a float, or an int converted (OverflowError if it is too large); undefined for other types. */
function operand(v: Value): number | undefined {
  if (v instanceof PyFloat) return v.value;
  switch (typeof v) {
    case 'number':
      return v;
    case 'bigint':
      return intToFloat(v);
    case 'boolean':
      return v ? 1 : 0;
    default:
      return undefined;
  }
}

function binarySlot(operation: (a: number, b: number) => number): SlotImpl {
  return (_interp, a, b) => {
    const x = operand(a);
    const y = operand(b);
    return x === undefined || y === undefined ? NotImplemented : new PyFloat(operation(x, y));
  };
}

/** Comparison with ints is exact: JavaScript compares a bigint with a number by value. */
function compareSlot(test: (a: number, b: number | bigint) => boolean): SlotImpl {
  return (_interp, a, b) => {
    const y =
      b instanceof PyFloat ? b.value : typeof b === 'object' || typeof b === 'string' ? undefined : typeof b === 'boolean' ? Number(b) : b;
    return y === undefined || y === null ? NotImplemented : test((a as PyFloat).value, y);
  };
}

function trueDivide(a: number, b: number): number {
  if (b === 0) throw zeroDivision('division by zero');
  return a / b;
}

function power(_interp: Interp, a: Value, b: Value, modulus: Value): Value {
  if (modulus !== null && modulus !== undefined) throw typeError('pow() 3rd argument not allowed unless all arguments are integers');
  const x = operand(a);
  const y = operand(b);
  if (x === undefined || y === undefined) return NotImplemented;
  return isComplexPower(x, y) ? complexPow(new PyComplex(x, 0), new PyComplex(y, 0)) : new PyFloat(floatPow(x, y));
}

function construct(interp: Interp, x: Arg): Value {
  if (x instanceof PyFloat) return x;
  if (x === undefined) return new PyFloat(0);
  if (typeof x === 'number') return new PyFloat(x);
  if (hasOwnFloat(x)) return realNumber(interp, x);
  const text = asStr(x);
  if (text !== undefined) return fromText(interp, text, x);
  const inner = unwrap(x);
  const bytes = plainBytes(inner);
  if (bytes !== undefined) {
    return fromText(interp, Array.from(bytes, (b) => (b < 128 ? String.fromCharCode(b) : '\0')).join(''), x);
  }
  const type = typeOf(x);
  const isReal = special(x, '__float__') !== undefined || special(x, '__index__') !== undefined;
  if (!isReal) throw typeError(`float() argument must be a string or a real number, not '${type.name}'`);
  return realNumber(interp, x);
}

/** Whether guest code makes the number of what may be text besides. CPython: PyNumber_Float. */
function hasOwnFloat(x: Value): boolean {
  return !typeOf(x).isBuiltin && (special(x, '__float__') ?? special(x, '__index__')) !== undefined;
}

function fromText(interp: Interp, text: string, source: Value): Value {
  const x = parseFloatText(interp, text);
  return x === undefined ? refuseLiteral(interp, 'could not convert string to float: ', source) : new PyFloat(x);
}

function show(_interp: Interp, self: Value): Value {
  return floatRepr((self as PyFloat).value);
}

defineType(floatType, {
  doc: 'Convert a string or number to a floating-point number, if possible.',
  construct: fn('float(x=0, /)', construct),
  isNumber: true,
  slots: {
    repr: show,
    format: formatFloat,
    hash: (interp, self) => ((self as PyFloat).value !== (self as PyFloat).value ? interp.idOf(self) : hashFloat((self as PyFloat).value)),
    bool: (_interp, self) => (self as PyFloat).value !== 0,
    int: (_interp, self) => floatToInt((self as PyFloat).value),
    float: (_interp, self) => self,
    pos: (_interp, self) => self,
    neg: (_interp, self) => new PyFloat(-(self as PyFloat).value),
    abs: (_interp, self) => new PyFloat(Math.abs((self as PyFloat).value)),
    add: binarySlot((a, b) => a + b),
    sub: binarySlot((a, b) => a - b),
    mul: binarySlot((a, b) => a * b),
    truediv: binarySlot(trueDivide),
    floordiv: binarySlot(floatFloorDiv),
    mod: binarySlot(floatMod),
    divmod: (_interp, a, b) => {
      const x = operand(a);
      const y = operand(b);
      if (x === undefined || y === undefined) return NotImplemented;
      const [quotient, rest] = floatDivmod(x, y);
      return new PyTuple([new PyFloat(quotient), new PyFloat(rest)]);
    },
    pow: power,
    // biome-ignore lint/suspicious/noDoubleEquals: a bigint and a number compare by value
    eq: compareSlot((a, b) => a == b),
    // biome-ignore lint/suspicious/noDoubleEquals: as above
    ne: compareSlot((a, b) => a != b),
    lt: compareSlot((a, b) => a < b),
    le: compareSlot((a, b) => a <= b),
    gt: compareSlot((a, b) => a > b),
    ge: compareSlot((a, b) => a >= b),
  },
  methods: FLOAT_METHODS,
  getset: FLOAT_GETSET,
});

defineContinuations({
  'float.result': {
    done(_interp, [name, typeName], result) {
      if (name === '__float__') {
        const inner = unwrap(result);
        if (!(inner instanceof PyFloat))
          throw typeError(`${typeName as string}.__float__ returned non-float (type ${typeOf(result).name})`);
        return inner;
      }
      const n = asInt(result);
      if (n === undefined) throw typeError(`__index__ returned non-int (type ${typeOf(result).name})`);
      return new PyFloat(intToFloat(n));
    },
  },
  'float.fromNumber': { done: (interp, [cls], result) => interp.tailCall(cls as PyType, [result]) },
});
