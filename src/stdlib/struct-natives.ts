/** Module `_struct`: packing numbers and texts into bytes by a format, and back. CPython: Modules/_struct.c. */
import { bytesLike, plainBytes } from '../objects/bytes-like.ts';
import type { PyModule } from '../objects/callable.ts';
import { encodeText } from '../objects/codec.ts';
import { PyByteArray, PyByteStore, PyBytes, PyTuple } from '../objects/containers.ts';
import { defineContinuations } from '../objects/continuation.ts';
import { fn, makeNative, type NativeRow } from '../objects/define.ts';
import { exceptions, newException, overflowError, PyBaseException, PyException, raise, typeError } from '../objects/errors.ts';
import { realNumber } from '../objects/float-methods.ts';
import { PyMemoryView } from '../objects/memory.ts';
import { CALL, type Interp, intFromBigInt, PyFloat, PyInstance, PyType, typeOf, type Value } from '../objects/object.ts';
import { asInt, asStr, index, special, truth, unwrap } from '../objects/protocol.ts';

/** Size by code: standard, and where native differs with its alignment. */
const SIZES: Readonly<Record<string, readonly [number, number]>> = {
  x: [1, 1],
  b: [1, 1],
  B: [1, 1],
  c: [1, 1],
  s: [1, 1],
  p: [1, 1],
  '?': [1, 1],
  h: [2, 2],
  H: [2, 2],
  e: [2, 2],
  i: [4, 4],
  I: [4, 4],
  l: [4, 8],
  L: [4, 8],
  f: [4, 4],
  q: [8, 8],
  Q: [8, 8],
  d: [8, 8],
  n: [0, 8],
  N: [0, 8],
  P: [0, 8],
};

/** One code with its count; `offset` of the first value. */
interface Field {
  readonly code: string;
  readonly count: number;
  readonly size: number;
  readonly offset: number;
  readonly isNative: boolean;
}

/** A format taken apart. */
interface Layout {
  readonly isLittle: boolean;
  readonly fields: readonly Field[];
  readonly size: number;
  /** How many values there are. */
  readonly count: number;
}

const layouts = new Map<string, Layout>();
const KEPT = 100;
const MAX_SIZE = 2 ** 31;

/** struct.error. */
function structError(interp: Interp, message: string): PyException {
  const cls = (interp.importModule('struct') as PyModule).dict.get('error');
  if (cls instanceof PyType && cls.isSubtype(exceptions.Exception))
    return new PyException(new PyBaseException(cls, new PyTuple([message])));
  return new PyException(newException('ValueError', message));
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
}

function layoutOf(interp: Interp, format: Value): Layout {
  const type = typeOf(format);
  if (type.lookup('__hash__') === null) throw typeError(`cannot use '${type.name}' as a dict key (unhashable type: '${type.name}')`);
  const inner = unwrap(format);
  const bytes = inner instanceof PyBytes ? inner.bytes : undefined;
  const text = asStr(format) ?? (bytes === undefined ? undefined : String.fromCharCode(...bytes.subarray(0, 4096)));
  if (text === undefined) throw typeError(`Struct() argument 1 must be a str or bytes object, not ${type.name}`);
  // FUEL: the same whether another run of this process has met the format or not.
  interp.meter.charge(1 + (text.length >> 2));
  const known = layouts.get(text);
  if (known !== undefined) return known;
  // Raises; not asked of what is ASCII, as it is charged and what is kept here must not change the fuel of a run.
  if (bytes === undefined && !isAscii(text)) encodeText(interp, text, 'ascii', undefined);
  if (text.includes('\0')) throw structError(interp, 'embedded null character');
  const layout = parse(interp, text);
  if (layouts.size >= KEPT) layouts.clear();
  if (text.length < 1000) layouts.set(text, layout);
  return layout;
}

function parse(interp: Interp, text: string): Layout {
  const order = '@=<>!'.includes(text[0] ?? ' ') ? text[0] : '@';
  const isNative = order === '@';
  const fields: Field[] = [];
  let at = text.length > 0 && '@=<>!'.includes(text[0]) ? 1 : 0;
  let size = 0;
  let values = 0;
  while (at < text.length) {
    const start = at;
    if (' \t\n\r\f\v'.includes(text[at])) {
      at += 1;
      continue;
    }
    while (at < text.length && text[at] >= '0' && text[at] <= '9') at += 1;
    const count = at > start ? Number(text.slice(start, at)) : 1;
    if (at >= text.length) throw structError(interp, 'repeat count given without format specifier');
    const code = text[at++];
    const sizes = Object.hasOwn(SIZES, code) ? SIZES[code] : undefined;
    if (sizes === undefined || (sizes[0] === 0 && !isNative)) throw structError(interp, 'bad char in struct format');
    const each = isNative ? sizes[1] : sizes[0];
    if (isNative && size % each !== 0) size += each - (size % each);
    fields.push({ code, count, size: each, offset: size, isNative });
    size += each * count;
    if (!(size < MAX_SIZE)) throw structError(interp, 'total struct size too long');
    if (code === 's' || code === 'p') values += 1;
    else if (code !== 'x') values += count;
  }
  return { isLittle: order !== '>' && order !== '!', fields, size, count: values };
}

// ---- packing -------------------------------------------------------------------------------------

const SIGNED = 'bhilqn';
const UNSIGNED = 'BHILQNP';

function packInto(interp: Interp, { fields, isLittle }: Layout, target: Uint8Array, values: readonly Value[]): void {
  const view = new DataView(target.buffer, target.byteOffset, target.byteLength);
  let next = 0;
  for (const field of fields) {
    const { code, count, size, offset } = field;
    if (code === 'x') continue;
    if (code === 's' || code === 'p') {
      packText(interp, target, field, values[next++]);
      continue;
    }
    for (let i = 0; i < count; i++) packOne(interp, view, offset + i * size, field, values[next++], isLittle);
  }
}

function packText(interp: Interp, target: Uint8Array, { code, count, offset }: Field, v: Value): void {
  const inner = unwrap(v);
  if (!(inner instanceof PyBytes || inner instanceof PyByteArray))
    throw structError(interp, `argument for '${code}' must be a bytes object`);
  interp.meter.charge(count >> 5);
  if (code === 's') {
    target.set(inner.bytes.subarray(0, count), offset);
    return;
  }
  if (count === 0) return;
  const length = Math.min(inner.bytes.length, count - 1);
  target[offset] = Math.min(length, 255);
  target.set(inner.bytes.subarray(0, length), offset + 1);
}

function packOne(interp: Interp, view: DataView, at: number, field: Field, v: Value, isLittle: boolean): void {
  const { code, size } = field;
  if (code === 'c') {
    const inner = unwrap(v);
    if (!(inner instanceof PyBytes || inner instanceof PyByteArray) || inner.bytes.length !== 1)
      throw structError(interp, 'char format requires a bytes object of length 1');
    view.setUint8(at, inner.bytes[0]);
  } else if (code === '?') view.setUint8(at, truth(interp, v) === true ? 1 : 0);
  else if (code === 'f' || code === 'd' || code === 'e') packFloat(interp, view, at, field, v, isLittle);
  else packInt(interp, view, at, code, size, v, isLittle);
}

function packInt(interp: Interp, view: DataView, at: number, code: string, size: number, v: Value, isLittle: boolean): void {
  const n = asInt(v);
  if (n === undefined) throw structError(interp, 'required argument is not an integer');
  const isSigned = SIGNED.includes(code);
  const bits = BigInt(size * 8);
  const least = isSigned ? -(1n << (bits - 1n)) : 0n;
  const most = isSigned ? (1n << (bits - 1n)) - 1n : (1n << bits) - 1n;
  if (n < least || n > most) {
    throw structError(interp, `'${code}' format requires ${least} <= number <= ${most}`);
  }
  if (size === 1) view.setUint8(at, Number(n));
  else if (size === 2) view.setUint16(at, Number(n), isLittle);
  else if (size === 4) view.setUint32(at, Number(n), isLittle);
  else view.setBigUint64(at, BigInt(n), isLittle);
}

function packFloat(interp: Interp, view: DataView, at: number, { code, isNative }: Field, v: Value, isLittle: boolean): void {
  const own = typeOf(v).isBuiltin && !(v instanceof PyFloat) ? typeOf(v).slots.float : undefined;
  const inner = own === undefined ? unwrap(v) : own(interp, v, null, null);
  const n = asInt(v);
  const x = inner instanceof PyFloat ? inner.value : n === undefined ? undefined : Number(n);
  if (x === undefined) throw structError(interp, 'required argument is not a float');
  if (n !== undefined && !Number.isFinite(x)) throw overflowError('int too large to convert to float');
  if (code === 'd') view.setFloat64(at, x, isLittle);
  else if (code === 'f') {
    // Native floats are converted as C does: what is too large is infinite.
    if (!isNative && Number.isFinite(x) && !Number.isFinite(Math.fround(x))) throw overflowError('float too large to pack with f format');
    view.setFloat32(at, x, isLittle);
  } else view.setUint16(at, halfOf(x), isLittle);
}

/** The 16 bits of a half-precision float, rounded to even. */
function halfOf(x: number): number {
  const sign = x < 0 || Object.is(x, -0) ? 0x8000 : 0;
  const size = Math.abs(x);
  if (Number.isNaN(x)) return 0x7e00;
  if (size === Infinity) return sign | 0x7c00;
  // Units of the last place: subnormals share the smallest exponent.
  const exponent = size < 2 ** -14 ? -14 : Math.floor(Math.log2(size));
  const units = roundEven(size / 2 ** (exponent - 10));
  const bits = size < 2 ** -14 ? units : units + ((exponent + 14) << 10);
  if (bits >= 0x7c00) throw overflowError('float too large to pack with e format');
  return sign | bits;
}

function roundEven(x: number): number {
  const low = Math.floor(x);
  const rest = x - low;
  return rest > 0.5 || (rest === 0.5 && low % 2 === 1) ? low + 1 : low;
}

function ofHalf(bits: number): number {
  const sign = (bits & 0x8000) === 0 ? 1 : -1;
  const exponent = (bits >> 10) & 31;
  const fraction = bits & 1023;
  if (exponent === 31) return fraction === 0 ? sign * Infinity : Number.NaN;
  return sign * (exponent === 0 ? fraction * 2 ** -24 : (1024 + fraction) * 2 ** (exponent - 25));
}

function checkCount(interp: Interp, name: string, layout: Layout, given: number): void {
  if (given !== layout.count) throw structError(interp, `${name} expected ${layout.count} items for packing (got ${given})`);
  interp.meter.charge(1 + (given >> 1));
}

/** Which code each value is packed by, in order. */
function codesOf({ fields }: Layout): string[] {
  return fields.flatMap(({ code, count }) => (code === 'x' ? [] : code === 's' || code === 'p' ? [code] : Array<string>(count).fill(code)));
}

/** Whether guest code makes a number of a value for a code. */
function isConverted(v: Value, code: string): boolean {
  if (typeof v !== 'object' || v === null || typeOf(v).isBuiltin || asInt(v) !== undefined || unwrap(v) instanceof PyFloat) return false;
  if ('fde'.includes(code)) return (special(v, '__float__') ?? special(v, '__index__')) !== undefined;
  return (SIGNED.includes(code) || UNSIGNED.includes(code)) && special(v, '__index__') !== undefined;
}

/** Asks the first value that needs it for its number, after which `name` goes on with the arguments given: CALL, or undefined where none needs it. */
function convertFirst(interp: Interp, name: string, layout: Layout, args: readonly Value[], values: readonly Value[]): Value | undefined {
  if (!values.some((v) => v instanceof PyInstance)) return undefined;
  const codes = codesOf(layout);
  const position = values.findIndex((v, i) => isConverted(v, codes[i]!));
  if (position < 0) return undefined;
  if ('fde'.includes(codes[position]!)) realNumber(interp, values[position]!);
  else index(interp, values[position]!);
  return interp.chain('struct.converted', [name, new PyTuple([...args]), new PyTuple([...values]), position]);
}

defineContinuations({
  'struct.converted': {
    done(interp, [name, args, values, position], result) {
      const items = (values as PyTuple).items.map((v, i) => (i === position ? result : v));
      const [format, buffer, offset] = (args as PyTuple).items;
      if (name === 'pack') return pack(interp, new PyTuple([format!, ...items]));
      return packIntoBuffer(interp, format!, buffer!, offset!, new PyTuple(items));
    },
  },
  'struct.packAt': { done: (interp, [format, buffer, values], offset) => packIntoBuffer(interp, format!, buffer!, offset, values!) },
  'struct.unpackAt': { done: (interp, [format, buffer], offset) => unpackAt(interp, format!, buffer!, offset) },
});

/** Whether the machine can count with an int. */
function isSize(v: Value): boolean {
  const n = BigInt(asInt(v) as number | bigint);
  return n === BigInt.asIntN(64, n);
}

function pack(interp: Interp, { items: [format, ...values] }: PyTuple): Value {
  if (format === undefined) throw typeError('missing format argument');
  const layout = layoutOf(interp, format);
  checkCount(interp, 'pack', layout, values.length);
  const waits = convertFirst(interp, 'pack', layout, [format], values);
  if (waits !== undefined) return waits;
  interp.meter.allocateLarge(layout.size + 32);
  const target = new Uint8Array(layout.size);
  packInto(interp, layout, target, values);
  return new PyBytes(target);
}

/** Bytes that may be written to. Raises TypeError. */
function writable(v: Value): Uint8Array {
  const inner = unwrap(v);
  const bytes = inner instanceof PyByteStore || (inner instanceof PyMemoryView && !inner.isReadonly) ? plainBytes(inner) : undefined;
  if (bytes === undefined) throw typeError(`argument must be read-write bytes-like object, not ${typeOf(v).name}`);
  return bytes;
}

function packIntoBuffer(interp: Interp, format: Value, buffer: Value, offset: Value, values: Value): Value {
  if (!(values instanceof PyTuple)) throw typeError('values must be a tuple');
  const layout = layoutOf(interp, format);
  checkCount(interp, 'pack_into', layout, values.items.length);
  const bytes = writable(buffer);
  const n = index(interp, offset);
  if (n === CALL) return interp.chain('struct.packAt', [format, buffer, values]);
  if (!isSize(n)) throw raise('IndexError', "cannot fit 'int' into an index-sized integer");
  const given = Number(n);
  const { size } = layout;
  if (given < 0) {
    if (given + size > 0) throw structError(interp, `no space to pack ${size} bytes at offset ${given}`);
    if (given + bytes.length < 0) throw structError(interp, `offset ${given} out of range for ${bytes.length}-byte buffer`);
  }
  const at = given < 0 ? given + bytes.length : given;
  if (bytes.length - at < size)
    throw structError(
      interp,
      `pack_into requires a buffer of at least ${at + size} bytes for packing ${size} bytes at offset ${at} (actual buffer size is ${bytes.length})`,
    );
  const waits = convertFirst(interp, 'pack_into', layout, [format, buffer, offset], values.items);
  if (waits !== undefined) return waits;
  const target = bytes.subarray(at, at + size);
  target.fill(0);
  packInto(interp, layout, target, values.items);
  return null;
}

// ---- unpacking -----------------------------------------------------------------------------------

function unpackFrom(interp: Interp, { fields, isLittle, count }: Layout, bytes: Uint8Array, start: number): PyTuple {
  interp.meter.charge(1 + (count >> 1));
  interp.meter.allocateLarge(32 + count * 24);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const values: Value[] = [];
  for (const field of fields) {
    const at = start + field.offset;
    if (field.code === 'x') continue;
    if (field.code === 's' || field.code === 'p') {
      interp.meter.allocateLarge(field.count);
      const length = field.code === 's' ? field.count : Math.min(bytes[at], Math.max(0, field.count - 1));
      const from = field.code === 's' ? at : at + 1;
      values.push(new PyBytes(bytes.slice(from, from + length)));
      continue;
    }
    for (let i = 0; i < field.count; i++) values.push(unpackOne(view, at + i * field.size, field, isLittle));
  }
  return new PyTuple(values);
}

function unpackOne(view: DataView, at: number, { code, size }: Field, isLittle: boolean): Value {
  switch (code) {
    case 'c':
      return new PyBytes(Uint8Array.of(view.getUint8(at)));
    case '?':
      return view.getUint8(at) !== 0;
    case 'f':
      return new PyFloat(view.getFloat32(at, isLittle));
    case 'd':
      return new PyFloat(view.getFloat64(at, isLittle));
    case 'e':
      return new PyFloat(ofHalf(view.getUint16(at, isLittle)));
  }
  const isSigned = !UNSIGNED.includes(code);
  if (size === 1) return isSigned ? view.getInt8(at) : view.getUint8(at);
  if (size === 2) return isSigned ? view.getInt16(at, isLittle) : view.getUint16(at, isLittle);
  if (size === 4) return isSigned ? view.getInt32(at, isLittle) : view.getUint32(at, isLittle);
  return intFromBigInt(isSigned ? view.getBigInt64(at, isLittle) : view.getBigUint64(at, isLittle));
}

function requireBuffer(v: Value): Uint8Array {
  const bytes = bytesLike(v);
  if (bytes === undefined) throw typeError(`a bytes-like object is required, not '${typeOf(v).name}'`);
  return bytes;
}

function unpack(interp: Interp, format: Value, buffer: Value): Value {
  const layout = layoutOf(interp, format);
  const bytes = requireBuffer(buffer);
  if (bytes.length !== layout.size) throw structError(interp, `unpack requires a buffer of ${layout.size} bytes`);
  return unpackFrom(interp, layout, bytes, 0);
}

function unpackAt(interp: Interp, format: Value, buffer: Value, offset: Value): Value {
  const layout = layoutOf(interp, format);
  const bytes = requireBuffer(buffer);
  const n = index(interp, offset);
  if (n === CALL) return interp.chain('struct.unpackAt', [format, buffer]);
  if (!isSize(n)) throw overflowError('Python int too large to convert to C ssize_t');
  const given = Number(n);
  const { size } = layout;
  if (given < 0) {
    if (given + size > 0) throw structError(interp, `not enough data to unpack ${size} bytes at offset ${given}`);
    if (given + bytes.length < 0) throw structError(interp, `offset ${given} out of range for ${bytes.length}-byte buffer`);
  }
  const at = given < 0 ? given + bytes.length : given;
  if (bytes.length - at < size)
    throw structError(
      interp,
      `unpack_from requires a buffer of at least ${size + at} bytes for unpacking ${size} bytes at offset ${at} (actual buffer size is ${bytes.length})`,
    );
  return unpackFrom(interp, layout, bytes, at);
}

/** How many pieces of the format a buffer holds. Raises struct.error. */
function pieces(interp: Interp, format: Value, buffer: Value): Value {
  const { size } = layoutOf(interp, format);
  if (size === 0) throw structError(interp, 'cannot iteratively unpack with a struct of length 0');
  const bytes = requireBuffer(buffer);
  if (bytes.length % size !== 0) throw structError(interp, `iterative unpacking requires a buffer of a multiple of ${size} bytes`);
  return bytes.length / size;
}

const ROWS: Readonly<Record<string, NativeRow>> = {
  _pack_into: fn('pack_into(format, buffer, offset, values, /)', packIntoBuffer),
  _pieces: fn('_pieces(format, buffer, /)', pieces),
  _unpack_from: fn('_unpack_from(format, buffer, offset, /)', unpackAt),
  calcsize: fn('_struct.calcsize(format, /)', (interp: Interp, format: Value) => layoutOf(interp, format).size),
  pack: fn('_struct.pack(*values)', pack),
  unpack: fn('_struct.unpack(format, buffer, /)', unpack),
};

/** The members by name. */
export function structNatives(): Iterable<readonly [string, Value]> {
  return Object.entries(ROWS).map(([name, row]) => [name, makeNative(name, row, null)] as const);
}
