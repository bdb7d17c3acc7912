/** int objects: construction, operators, comparison. CPython: Objects/longobject.c. */
import { plainBytes } from './bytes-like.ts';
import { type PyBytes, PyTuple } from './containers.ts';
import { defineContinuations } from './continuation.ts';
import { defineType, fn } from './define.ts';
import { typeError, valueError } from './errors.ts';
import { floatToInt } from './float-arithmetic.ts';
import { intToText } from './float-text.ts';
import { formatInt } from './format-int.ts';
import { hashInt } from './hash.ts';
import * as arithmetic from './int-arithmetic.ts';
import { fromBytesOf, INT_GETSET, INT_METHODS, intSelf } from './int-methods.ts';
import { PyMemoryView } from './memory.ts';
import { parseInteger } from './number-text.ts';
import { type Arg, type Interp, intType, NotImplemented, PyFloat, type PyType, type SlotImpl, typeOf, type Value } from './object.ts';
import { refuseLiteral } from './operators.ts';
import { asInt, asStr, callSpecial, index, special, unwrap } from './protocol.ts';
import { bytesRepr } from './text-repr.ts';

type Int = number | bigint;

/** The int in an operand, or undefined for other types. */
function operand(v: Value): Int | undefined {
  switch (typeof v) {
    case 'number':
    case 'bigint':
      return v;
    case 'boolean':
      return v ? 1 : 0;
    default:
      return undefined;
  }
}

type Operation = (interp: Interp, a: Int, b: Int) => Value;

function binarySlot(operation: Operation): SlotImpl {
  return (interp, a, b) => {
    const x = operand(a);
    const y = operand(b);
    return x === undefined || y === undefined ? NotImplemented : operation(interp, x, y);
  };
}

function compareSlot(test: (a: Int, b: Int) => boolean): SlotImpl {
  return (_interp, a, b) => {
    const x = operand(a);
    const y = operand(b);
    return x === undefined || y === undefined ? NotImplemented : test(x, y);
  };
}

function power(interp: Interp, a: Value, b: Value, modulus: Value): Value {
  const x = operand(a);
  const y = operand(b);
  if (x === undefined || y === undefined) return NotImplemented;
  if (modulus === null || modulus === undefined) return arithmetic.intPow(interp, x, y);
  const m = operand(unwrap(modulus));
  return m === undefined ? NotImplemented : arithmetic.intPowMod(interp, x, y, m);
}

// ---- construction ------------------------------------------------------------------------------

function construct(interp: Interp, x: Arg, base: Arg): Value {
  if (base !== undefined) return fromBase(interp, x, base);
  switch (typeof x) {
    case 'number':
    case 'bigint':
      return x;
    case 'boolean':
      return x ? 1 : 0;
    case 'string':
      return fromText(interp, x, x, 10);
    case 'undefined':
      return 0;
    default:
      return fromObject(interp, x);
  }
}

function fromObject(interp: Interp, x: Value): Value {
  if (x instanceof PyFloat) return floatToInt(x.value);
  const type = typeOf(x);
  if (!type.isBuiltin) {
    const method = special(x, '__int__') ?? special(x, '__index__');
    if (method !== undefined && !(isInherited(method) && isNumberInside(x))) {
      callSpecial(interp, method, x, []);
      return interp.chain('int.result', [special(x, '__int__') === undefined ? '__index__' : '__int__']);
    }
  }
  const inner = unwrap(x);
  if (inner instanceof PyFloat) return floatToInt(inner.value);
  const n = asInt(inner);
  if (n !== undefined) return n;
  const text = numberText(inner);
  if (text !== undefined) return fromText(interp, text, typeof inner === 'string' ? x : inner, 10);
  const slot = type.slots.int ?? type.slots.index;
  if (slot !== undefined) return slot(interp, x, null, null);
  throw typeError(`int() argument must be a string, a bytes-like object or a real number, not '${type.name}'`);
}

function isNumberInside(x: Value): boolean {
  const inner = unwrap(x);
  return inner instanceof PyFloat || asInt(inner) !== undefined;
}

/** True for a builtin type's own `__int__`: the value inside the instance is converted directly. */
function isInherited(method: Value): boolean {
  return typeof method === 'object' && method !== null && method.cls.name === 'wrapper_descriptor';
}

/** The text of a str or bytes-like object, bytes as Latin-1. */
function numberText(v: Value): string | undefined {
  const text = asStr(v);
  if (text !== undefined) return text;
  const bytes = plainBytes(v);
  if (bytes !== undefined) {
    let out = '';
    // A byte beyond ASCII is no digit of any script.
    for (const byte of bytes) out += byte < 128 ? String.fromCharCode(byte) : '\u0000';
    return out;
  }
  return undefined;
}

function fromText(interp: Interp, text: string, source: Value, base: number): Value {
  const n = parseInteger(interp, text, base);
  if (n !== undefined) return n;
  const bytes = plainBytes(source);
  if (bytes !== undefined) throw valueError(`invalid literal for int() with base ${base}: ${bytesRepr(bytes).slice(0, 200)}`);
  return refuseLiteral(interp, `invalid literal for int() with base ${base}: `, source, 200);
}

function fromBase(interp: Interp, x: Arg, base: Value): Value {
  if (x === undefined) throw typeError('int() missing string argument');
  const n = asInt(base);
  if (n === undefined) {
    index(interp, base);
    return interp.chain('int.base', [x]);
  }
  if (n !== 0 && (n < 2 || n > 36)) throw valueError('int() base must be >= 2 and <= 36, or 0');
  const inner = unwrap(x);
  const text = inner instanceof PyMemoryView ? undefined : numberText(inner);
  if (text === undefined) throw typeError("int() can't convert non-string with explicit base");
  return fromText(interp, text, typeof inner === 'string' ? x : inner, Number(n));
}

function truthOfInt(_interp: Interp, self: Value): Value {
  return intSelf(self) !== 0;
}

function itself(_interp: Interp, self: Value): Value {
  return intSelf(self);
}

function showInt(interp: Interp, self: Value): Value {
  return intToText(interp, intSelf(self));
}

defineType(intType, {
  doc: [
    'int([x]) -> integer',
    'int(x, base=10) -> integer',
    '',
    'Convert a number or string to an integer, or return 0 if no arguments',
    'are given.  If x is a number, return x.__int__().  For floating-point',
    'numbers, this truncates towards zero.',
    '',
    'If x is not a number or if base is given, then x must be a string,',
    'bytes, or bytearray instance representing an integer literal in the',
    "given base.  The literal can be preceded by '+' or '-' and be surrounded",
    'by whitespace.  The base defaults to 10.  Valid bases are 0 and 2-36.',
    'Base 0 means to interpret the base from the string as an integer literal.',
    ">>> int('0b100', base=0)",
    '4',
  ].join('\n'),
  construct: fn('vector int(x=0, /, base=10)', construct),
  isNumber: true,
  slots: {
    repr: showInt,
    format: formatInt,
    hash(interp, self) {
      const n = intSelf(self);
      arithmetic.chargeRead(interp, n);
      return hashInt(n);
    },
    bool: truthOfInt,
    int: itself,
    index: itself,
    float: (_interp, self) => new PyFloat(arithmetic.intToFloat(intSelf(self))),
    pos: itself,
    neg: (interp, self) => arithmetic.intNeg(interp, intSelf(self)),
    abs: (interp, self) => arithmetic.intAbs(interp, intSelf(self)),
    invert: (interp, self) => arithmetic.intInvert(interp, intSelf(self)),
    add: binarySlot(arithmetic.intAdd),
    sub: binarySlot(arithmetic.intSub),
    mul: binarySlot(arithmetic.intMul),
    floordiv: binarySlot(arithmetic.intFloorDiv),
    mod: binarySlot(arithmetic.intMod),
    divmod: binarySlot((interp, a, b) => new PyTuple(arithmetic.intDivmod(interp, a, b))),
    truediv: binarySlot((interp, a, b) => new PyFloat(arithmetic.intTrueDiv(interp, a, b))),
    pow: power,
    lshift: binarySlot(arithmetic.intLshift),
    rshift: binarySlot(arithmetic.intRshift),
    and: binarySlot(arithmetic.intAnd),
    or: binarySlot(arithmetic.intOr),
    xor: binarySlot(arithmetic.intXor),
    eq: compareSlot((a, b) => a === b),
    ne: compareSlot((a, b) => a !== b),
    lt: compareSlot((a, b) => a < b),
    le: compareSlot((a, b) => a <= b),
    gt: compareSlot((a, b) => a > b),
    ge: compareSlot((a, b) => a >= b),
  },
  methods: INT_METHODS,
  getset: INT_GETSET,
});

defineContinuations({
  'int.result': {
    done(_interp, [name], result) {
      const n = asInt(result);
      if (n === undefined) throw typeError(`${name as string} returned non-int (type ${typeOf(result).name})`);
      return n;
    },
  },
  'int.base': { done: (interp, [x], base) => fromBase(interp, x, base) },
  'int.fromBytes': {
    done: (interp, [cls, endian, isSigned], bytes) =>
      fromBytesOf(interp, cls as PyType, (unwrap(bytes) as PyBytes).bytes, endian as string, isSigned as boolean),
  },
});
