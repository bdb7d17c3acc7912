/** The methods of float beyond its operators: ratios, hexadecimal text, rounding. CPython: Objects/floatobject.c. */
import { encodeText } from './codec.ts';
import { PyTuple } from './containers.ts';
import { classMethod, type GetSetRow, method, type NativeRow } from './define.ts';
import { overflowError, typeError, valueError } from './errors.ts';
import { floatToInt } from './float-arithmetic.ts';
import { roundFloat, roundHalfEven } from './float-digits.ts';
import { decompose, scaleToFloat } from './float-scale.ts';
import { floatRepr } from './float-text.ts';
import { intToFloat } from './int-arithmetic.ts';
import { type Arg, floatType, type Interp, intFromBigInt, PyFloat, type PyType, typeOf, type Value } from './object.ts';
import { asInt, asStr, callSpecial, special, unwrap } from './protocol.ts';
import { retryWithIndex } from './retry.ts';

function doubleOf(self: Value): number {
  return (self as PyFloat).value;
}

function round(interp: Interp, self: Value, places: Arg): Value {
  const x = doubleOf(self);
  if (places === undefined || places === null) return floatToInt(Number.isFinite(x) ? roundHalfEven(x) : x);
  const digits = asInt(places);
  if (digits === undefined) return retryWithIndex(interp, floatType, '__round__', [self, places], 1);
  if (!Number.isFinite(x)) return self;
  const r = roundFloat(x, Number(digits));
  if (r === Infinity || r === -Infinity) throw overflowError('rounded value too large to represent');
  return new PyFloat(r);
}

function asIntegerRatio(_interp: Interp, self: Value): Value {
  const x = doubleOf(self);
  if (x === Infinity || x === -Infinity) throw overflowError('cannot convert Infinity to integer ratio');
  if (x !== x) throw valueError('cannot convert NaN to integer ratio');
  let { mantissa, exponent } = decompose(x);
  if (mantissa === 0n) return new PyTuple([0, 1]);
  while ((mantissa & 1n) === 0n) {
    mantissa >>= 1n;
    exponent += 1;
  }
  const up = exponent > 0 ? mantissa << BigInt(exponent) : mantissa;
  const down = exponent < 0 ? 1n << BigInt(-exponent) : 1n;
  return new PyTuple([intFromBigInt(up), intFromBigInt(down)]);
}

function hex(_interp: Interp, self: Value): Value {
  const x = doubleOf(self);
  if (!Number.isFinite(x)) return floatRepr(x);
  const sign = x < 0 || Object.is(x, -0) ? '-' : '';
  if (x === 0) return `${sign}0x0.0p+0`;
  const { mantissa, exponent } = decompose(Math.abs(x));
  const digits = mantissa.toString(16).padStart(14, '0');
  const e = exponent + 52;
  return `${sign}0x${digits[0]}.${digits.slice(1)}p${e < 0 ? '-' : '+'}${Math.abs(e)}`;
}

const HEX = /^[\t-\r ]*([+-]?)(?:(inf(?:inity)?|nan)|(?:0x)?([0-9a-f]*)(?:\.([0-9a-f]*))?(?:p([+-]?[0-9]+))?)[\t-\r ]*$/i;

/** The float in hexadecimal text. Raises ValueError and OverflowError. CPython: float_fromhex. */
function fromHexText(interp: Interp, text: string): number {
  interp.meter.charge(text.length >> 3);
  const match = HEX.exec(text);
  if (match === null) throw valueError('invalid hexadecimal floating-point string');
  const [, sign, word, whole = '', fraction = '', power = '0'] = match;
  if (word !== undefined) {
    const x = word[0] === 'n' || word[0] === 'N' ? Number.NaN : Infinity;
    return sign === '-' ? -x : x;
  }
  if (whole === '' && fraction === '') throw valueError('invalid hexadecimal floating-point string');
  const digits = BigInt(`0x${whole}${fraction}`);
  // Far exponents are clamped: they decide between zero and overflow only.
  const clamped = Math.max(-1e9, Math.min(1e9, Number(power)));
  const x = scaleToFloat(digits, clamped - 4 * fraction.length);
  if (x === Infinity) throw overflowError('hexadecimal value too large to represent as a float');
  return sign === '-' ? -x : x;
}

function fromHex(interp: Interp, cls: PyType, string: Value): Value {
  const text = asStr(string);
  if (text === undefined) throw typeError('bad argument type for built-in operation');
  const x = new PyFloat(fromHexText(interp, text));
  return cls === floatType ? x : interp.tailCall(cls, [x]);
}

function fromNumber(interp: Interp, cls: PyType, number: Value): Value {
  if (number instanceof PyFloat && cls === floatType) return number;
  const x = realNumber(interp, number);
  if (!(x instanceof PyFloat)) return cls === floatType ? x : interp.chain('float.fromNumber', [cls]);
  return cls === floatType ? x : interp.tailCall(cls, [x]);
}

/** The float of a real number: a PyFloat, or CALL (`__float__`, `__index__`). Raises TypeError. CPython: PyFloat_AsDouble. */
export function realNumber(interp: Interp, v: Value): Value {
  if (v instanceof PyFloat) return v;
  const type = typeOf(v);
  if (!type.isBuiltin) {
    for (const name of ['__float__', '__index__'] as const) {
      const own = special(v, name);
      if (own === undefined) continue;
      if (isNative(own) && (unwrap(v) instanceof PyFloat || asInt(unwrap(v)) !== undefined)) break;
      callSpecial(interp, own, v, []);
      return interp.chain('float.result', [name, type.name]);
    }
  }
  const inner = unwrap(v);
  if (inner instanceof PyFloat) return inner;
  const n = asInt(inner);
  if (n !== undefined) return new PyFloat(intToFloat(n));
  const slot = type.slots.float;
  if (slot !== undefined) return slot(interp, v, null, null);
  throw typeError(`must be real number, not ${type.name}`);
}

/** As realNumber, but a subclass of float is the float it holds. CPython: PyFloat_AsDouble. */
export function asDouble(interp: Interp, v: Value): Value {
  const inner = unwrap(v);
  return inner instanceof PyFloat ? inner : realNumber(interp, v);
}

function isNative(v: Value): boolean {
  return typeof v === 'object' && v !== null && v.cls.name === 'wrapper_descriptor';
}

/** The layout of C's double and float, which is that of the reference platform. */
function getFormat(interp: Interp, _cls: Value, kind: Value): Value {
  const text = asStr(kind);
  if (text === undefined) throw typeError(`__getformat__() argument must be str, not ${kind === null ? 'None' : typeOf(kind).name}`);
  encodeText(interp, text);
  if (text.includes('\0')) throw valueError('embedded null character');
  if (text !== 'double' && text !== 'float') throw valueError("__getformat__() argument 1 must be 'double' or 'float'");
  return 'IEEE, little-endian';
}

/** The methods of float. */
export const FLOAT_METHODS: Readonly<Record<string, NativeRow>> = {
  conjugate: method('conjugate(self, /)', (_interp: Interp, self: Value) => self),
  is_integer: method('is_integer(self, /)', (_interp: Interp, self: Value) => Number.isInteger(doubleOf(self))),
  as_integer_ratio: method('as_integer_ratio(self, /)', asIntegerRatio),
  hex: method('hex(self, /)', hex),
  fromhex: classMethod('fromhex(type, string, /)', fromHex),
  from_number: classMethod('from_number(type, number, /)', fromNumber),
  __getformat__: classMethod('__getformat__(type, typestr, /)', getFormat),
  __trunc__: method('__trunc__(self, /)', (_interp: Interp, self: Value) => floatToInt(doubleOf(self))),
  __floor__: method('__floor__(self, /)', (_interp: Interp, self: Value) => floatToInt(Math.floor(doubleOf(self)))),
  __ceil__: method('__ceil__(self, /)', (_interp: Interp, self: Value) => floatToInt(Math.ceil(doubleOf(self)))),
  __round__: method('__round__(self, ndigits=None, /)', round),
  __getnewargs__: method('__getnewargs__(self, /)', (_interp: Interp, self: Value) => new PyTuple([self])),
};

/** The computed attributes of float. */
export const FLOAT_GETSET: Readonly<Record<string, GetSetRow>> = {
  real: { get: (_interp, self) => unwrap(self) },
  imag: { get: () => new PyFloat(0) },
};
