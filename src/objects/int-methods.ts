/** The methods of int beyond its operators: bytes, bits, ratios, rounding. CPython: Objects/longobject.c. */
import { bytesLike } from './bytes-like.ts';
import { PyBytes, PyTuple } from './containers.ts';
import { classMethod, type GetSetRow, method, type NativeRow } from './define.ts';
import { overflowError, typeError, valueError } from './errors.ts';
import { bitLength } from './float-scale.ts';
import { bitCount, chargeProduct, type Int, intMul } from './int-arithmetic.ts';
import { bytesOfView, PyMemoryView } from './memory.ts';
import { type Arg, CALL, type Interp, intFromBigInt, intType, type PyType, typeOf, type Value } from './object.ts';
import { asInt, asStr, collect, index, special, truth, unwrap } from './protocol.ts';
import { retryWithIndex, retryWithTruth } from './retry.ts';
import { sizeArgument } from './text-range.ts';

/** The int of an int's self: bool counts too. */
export function intSelf(v: Value): Int {
  return typeof v === 'boolean' ? Number(v) : (v as Int);
}

/** The type is looked at before `signed`, the text after it. */
function checkOrder(name: string, value: Arg): void {
  if (value !== undefined && asStr(value) === undefined)
    throw typeError(`${name}() argument 'byteorder' must be str, not ${value === null ? 'None' : typeOf(value).name}`);
}

function byteOrder(value: Arg): 'little' | 'big' {
  const text = value === undefined ? 'big' : asStr(value);
  if (text !== 'little' && text !== 'big') throw valueError("byteorder must be either 'little' or 'big'");
  return text;
}

function toBytes(interp: Interp, self: Value, length: Arg, order: Arg, signed: Arg): Value {
  const count = length === undefined ? 1 : asInt(length);
  if (count === undefined) return retryWithIndex(interp, intType, 'to_bytes', [self, length, order, signed], 1);
  const size = sizeArgument(count);
  checkOrder('to_bytes', order);
  const isSigned = signed === undefined ? false : truth(interp, signed);
  if (isSigned === CALL) return retryWithTruth(interp, intType, 'to_bytes', [self, length, order, signed], 3);
  const endian = byteOrder(order);
  if (size < 0) throw valueError('length argument must be non-negative');
  interp.meter.allocateLarge(size + 16);
  const n = BigInt(intSelf(self));
  if (n < 0n && isSigned !== true) throw overflowError("can't convert negative int to unsigned");
  const needed = isSigned === true ? bitLength(n < 0n ? n + 1n : n) + 1 : bitLength(n);
  if (needed > size * 8 && n !== 0n) throw overflowError('int too big to convert');
  const bytes = new Uint8Array(size);
  fillBigEndian(interp, bytes, n);
  if (endian === 'little') bytes.reverse();
  return new PyBytes(bytes);
}

function fillBigEndian(interp: Interp, bytes: Uint8Array, n: bigint): void {
  interp.meter.charge(bytes.length >> 1);
  const bits = bitLength(n) + 8;
  const hex = BigInt.asUintN(Math.min(bytes.length * 8, (bits | 7) + 1), n).toString(16);
  if (n < 0n) bytes.fill(255);
  let end = hex.length;
  for (let i = bytes.length - 1; i >= 0 && end > 0; i--, end -= 2) bytes[i] = Number.parseInt(hex.slice(Math.max(0, end - 2), end), 16);
}

/** The bytes in a bytes-like object or an iterable of ints; undefined when guest code must iterate. */
function bytesOf(interp: Interp, v: Value): Uint8Array | undefined {
  const inner = unwrap(v);
  if (inner instanceof PyMemoryView) return bytesOfView(inner);
  const bytes = bytesLike(inner);
  if (bytes !== undefined) return bytes;
  if (asStr(v) !== undefined || asInt(v) !== undefined) throw typeError(`cannot convert '${typeOf(v).name}' object to bytes`);
  if (typeOf(v).slots.iter === undefined && special(v, '__iter__') === undefined && special(v, '__getitem__') === undefined) {
    throw typeError(`cannot convert '${typeOf(v).name}' object to bytes`);
  }
  const items = collect(interp, v);
  if (items === undefined) return undefined;
  return Uint8Array.from(items, (item) => {
    const n = index(interp, item);
    if (!((n as Int) >= 0 && (n as Int) < 256)) throw valueError('bytes must be in range(0, 256)');
    return n as number;
  });
}

function fromBytes(interp: Interp, cls: PyType, source: Value, order: Arg, signed: Arg): Value {
  checkOrder('from_bytes', order);
  const isSigned = signed === undefined ? false : truth(interp, signed);
  if (isSigned === CALL) return retryWithTruth(interp, intType, 'from_bytes', [cls, source, order, signed], 3);
  const endian = byteOrder(order);
  const given = special(source, '__bytes__');
  const bytes = given !== undefined && !typeOf(source).isBuiltin ? undefined : bytesOf(interp, source);
  if (bytes === undefined) {
    interp.tailCall(interp.builtin('bytes'), [source]);
    return interp.chain('int.fromBytes', [cls, endian, isSigned]);
  }
  return fromBytesOf(interp, cls, bytes, endian, isSigned === true);
}

/** int.from_bytes once the bytes are there. */
export function fromBytesOf(interp: Interp, cls: PyType, bytes: Uint8Array, endian: string, isSigned: boolean): Value {
  interp.meter.charge(bytes.length >> 1);
  interp.meter.allocateLarge(bytes.length * 4);
  let hex = '';
  const last = bytes.length - 1;
  for (let i = 0; i <= last; i++) hex += bytes[endian === 'big' ? i : last - i].toString(16).padStart(2, '0');
  const unsigned = hex === '' ? 0n : BigInt(`0x${hex}`);
  const value = intFromBigInt(isSigned ? BigInt.asIntN(bytes.length * 8, unsigned) : unsigned);
  return cls === intType ? value : interp.tailCall(cls, [value]);
}

function roundInt(interp: Interp, self: Value, places: Arg): Value {
  const n = intSelf(self);
  if (places === undefined || places === null) return n;
  const digits = asInt(places);
  if (digits === undefined) return retryWithIndex(interp, intType, '__round__', [self, places], 1);
  if (digits >= 0) return n;
  // 10**-digits beyond the size of n rounds to zero.
  if (-digits > bitLength(n)) return 0;
  // A power, a remainder and a quotient, all of the size of n.
  chargeProduct(interp, bitLength(n), bitLength(n), 8);
  const unit = 10n ** BigInt(-digits);
  const big = BigInt(n);
  const rest = ((big % unit) + unit) % unit;
  const floor = (big - rest) / unit;
  const isUp = rest * 2n > unit || (rest * 2n === unit && (floor & 1n) === 1n);
  return intMul(interp, intFromBigInt(isUp ? floor + 1n : floor) as Int, intFromBigInt(unit) as Int);
}

function same(_interp: Interp, self: Value): Value {
  return intSelf(self);
}

/** The methods of int. */
export const INT_METHODS: Readonly<Record<string, NativeRow>> = {
  conjugate: method('conjugate(self, /)', same),
  bit_length: method('bit_length(self, /)', (_interp: Interp, self: Value) => bitLength(intSelf(self))),
  bit_count: method('bit_count(self, /)', (interp: Interp, self: Value) => bitCount(interp, intSelf(self))),
  to_bytes: method("to_bytes(self, /, length=1, byteorder='big', *, signed=False)", toBytes),
  from_bytes: classMethod("from_bytes(type, /, bytes, byteorder='big', *, signed=False)", fromBytes),
  as_integer_ratio: method('as_integer_ratio(self, /)', (_interp: Interp, self: Value) => new PyTuple([intSelf(self), 1])),
  is_integer: method('is_integer(self, /)', () => true),
  __trunc__: method('__trunc__(self, /)', same),
  __floor__: method('__floor__(self, /)', same),
  __ceil__: method('__ceil__(self, /)', same),
  __round__: method('__round__(self, ndigits=None, /)', roundInt),
  __getnewargs__: method('__getnewargs__(self, /)', (_interp: Interp, self: Value) => new PyTuple([intSelf(self)])),
  __sizeof__: method(
    '__sizeof__(self, /)',
    (_interp: Interp, self: Value) => 24 + 4 * Math.max(1, Math.ceil(bitLength(intSelf(self)) / 30)),
  ),
};

/** The computed attributes of int. */
export const INT_GETSET: Readonly<Record<string, GetSetRow>> = {
  real: { get: (_interp, self) => intSelf(unwrap(self)) },
  imag: { get: () => 0 },
  numerator: { get: (_interp, self) => intSelf(unwrap(self)) },
  denominator: { get: () => 1 },
};
