/** The formats of memory views: how a number is laid out in bytes, in the native order and sizes of 64-bit Linux. CPython: unpack_single, pack_single in Objects/memoryobject.c. */
import { PyBytes } from './containers.ts';
import { overflowError, raise, typeError, valueError } from './errors.ts';
import { type PyMemoryView, setItemReader } from './memory.ts';
import { intFromBigInt, PyFloat, type Value } from './object.ts';
import { asDouble } from './operators.ts';
import { asInt, unwrap } from './protocol.ts';

/** What a format holds. */
type Kind = 'char' | 'bool' | 'signed' | 'unsigned' | 'pointer' | 'float';

interface Format {
  readonly kind: Kind;
  readonly size: 1 | 2 | 4 | 8;
}

const FORMATS: Readonly<Record<string, Format>> = {
  c: { kind: 'char', size: 1 },
  b: { kind: 'signed', size: 1 },
  B: { kind: 'unsigned', size: 1 },
  '?': { kind: 'bool', size: 1 },
  h: { kind: 'signed', size: 2 },
  H: { kind: 'unsigned', size: 2 },
  i: { kind: 'signed', size: 4 },
  I: { kind: 'unsigned', size: 4 },
  l: { kind: 'signed', size: 8 },
  L: { kind: 'unsigned', size: 8 },
  q: { kind: 'signed', size: 8 },
  Q: { kind: 'unsigned', size: 8 },
  n: { kind: 'signed', size: 8 },
  N: { kind: 'unsigned', size: 8 },
  e: { kind: 'float', size: 2 },
  f: { kind: 'float', size: 4 },
  d: { kind: 'float', size: 8 },
  P: { kind: 'pointer', size: 8 },
};

/** The letter of a format, which may follow '@'. */
export function formatLetter(format: string): string {
  return format.startsWith('@') ? format.slice(1) : format;
}

/** Bytes of an item, or undefined for what is no format of views. */
export function formatSize(format: string): number | undefined {
  const letter = formatLetter(format);
  return Object.hasOwn(FORMATS, letter) ? FORMATS[letter].size : undefined;
}

/** True for the formats of single bytes. */
export function isByteFormat(format: string): boolean {
  return 'Bbc'.includes(formatLetter(format));
}

/** Formats of arrays that views lend, but do not read: bytes of an item. */
const UNREAD: Readonly<Record<string, number>> = { u: 4, w: 4 };

/** Raises NotImplementedError for a format whose items are not read. */
function formatOf({ format }: Pick<PyMemoryView, 'format'>): Format {
  const letter = formatLetter(format);
  if (!Object.hasOwn(FORMATS, letter)) throw raise('NotImplementedError', `memoryview: format ${format} not supported`);
  return FORMATS[letter];
}

/** True if setting an item takes a number (not bytes, not a truth value). */
export function holdsNumbers(view: PyMemoryView): 'int' | 'float' | null {
  const { kind } = formatOf(view);
  return kind === 'float' ? 'float' : kind === 'char' || kind === 'bool' ? null : 'int';
}

/** True for views of truth values. */
export function holdsTruth(view: PyMemoryView): boolean {
  return formatOf(view).kind === 'bool';
}

function dataOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** The item at a byte offset of the owner. */
export function readItem(view: Pick<PyMemoryView, 'format' | 'owner'>, at: number): Value {
  const { bytes } = view.owner;
  const { kind, size } = formatOf(view);
  if (kind === 'char') return new PyBytes(bytes.slice(at, at + 1));
  if (kind === 'bool') return bytes[at] !== 0;
  if (size === 1) return kind === 'signed' ? (bytes[at] << 24) >> 24 : bytes[at];
  const data = dataOf(bytes);
  if (kind === 'float') return new PyFloat(readFloat(data, at, size));
  if (size === 8) return intFromBigInt(kind === 'signed' ? data.getBigInt64(at, true) : data.getBigUint64(at, true));
  if (size === 4) return kind === 'signed' ? data.getInt32(at, true) : data.getUint32(at, true);
  return kind === 'signed' ? data.getInt16(at, true) : data.getUint16(at, true);
}

setItemReader(readItem, ({ format, itemSize }) => (formatSize(format) ?? UNREAD[format]) === itemSize);

function readFloat(data: DataView, at: number, size: number): number {
  if (size === 8) return data.getFloat64(at, true);
  return size === 4 ? data.getFloat32(at, true) : halfToNumber(data.getUint16(at, true));
}

/** Stores an item. Raises TypeError for a value of a wrong kind, ValueError for one out of range. */
export function writeItem(view: PyMemoryView, at: number, value: Value): void {
  const { bytes } = view.owner;
  const { kind, size } = formatOf(view);
  const wrongType = (): unknown => typeError(`memoryview: invalid type for format '${formatLetter(view.format)}'`);
  const wrongValue = (): unknown => valueError(`memoryview: invalid value for format '${formatLetter(view.format)}'`);
  if (kind === 'char') {
    const inner = unwrap(value);
    if (!(inner instanceof PyBytes)) throw wrongType();
    if (inner.bytes.length !== 1) throw wrongValue();
    bytes[at] = inner.bytes[0];
  } else if (kind === 'bool') bytes[at] = value === true ? 1 : 0;
  else if (kind === 'float') {
    const x = asDouble(value);
    if (x === undefined) throw wrongType();
    writeFloat(dataOf(bytes), at, size, x, wrongValue);
  } else {
    const n = asInt(value);
    if (n === undefined) throw wrongType();
    if (!isInRange(n, kind, size)) throw wrongValue();
    writeInt(dataOf(bytes), at, size, n);
  }
}

function isInRange(n: number | bigint, kind: Kind, size: number): boolean {
  const bits = BigInt(size * 8);
  const low = kind === 'unsigned' ? 0n : -(1n << (bits - 1n));
  const high = kind === 'signed' ? 1n << (bits - 1n) : 1n << bits;
  return n >= low && n < high;
}

function writeInt(data: DataView, at: number, size: number, n: number | bigint): void {
  if (size === 8) data.setBigInt64(at, BigInt(n), true);
  else if (size === 4) data.setInt32(at, Number(n), true);
  else if (size === 2) data.setInt16(at, Number(n), true);
  else data.setInt8(at, Number(n));
}

function writeFloat(data: DataView, at: number, size: number, x: number, wrongValue: () => unknown): void {
  if (size === 8) data.setFloat64(at, x, true);
  else if (size === 4) data.setFloat32(at, x, true);
  else {
    const half = numberToHalf(x);
    if (half === undefined) throw wrongValue();
    data.setUint16(at, half, true);
  }
}

/** The value of a binary16. */
export function halfToNumber(half: number): number {
  const sign = (half & 0x8000) === 0 ? 1 : -1;
  const exponent = (half >> 10) & 31;
  const fraction = half & 0x3ff;
  if (exponent === 31) return fraction === 0 ? sign * Infinity : Number.NaN;
  return sign * (exponent === 0 ? fraction * 2 ** -24 : (1024 + fraction) * 2 ** (exponent - 25));
}

/** The nearest binary16, ties to even; undefined for a finite number that is too large. */
export function numberToHalf(x: number): number | undefined {
  const sign = x < 0 || Object.is(x, -0) ? 0x8000 : 0;
  if (x !== x) return 0x7e00;
  const size = Math.abs(x);
  if (size === Infinity) return sign | 0x7c00;
  // Steps are 2**-24 among the smallest numbers, and a 1024th of the power of two below beyond.
  const exponent = Math.max(-14, Math.floor(Math.log2(size)));
  const step = 2 ** (exponent - 10);
  const units = roundHalfEven(size / step);
  const rounded = units * step;
  if (rounded >= 65520) return undefined;
  if (size < 2 ** -14) return sign | units;
  return sign | (units === 2048 ? (exponent + 16) << 10 : ((exponent + 15) << 10) | (units - 1024));
}

function roundHalfEven(x: number): number {
  const low = Math.floor(x);
  const rest = x - low;
  return rest > 0.5 || (rest === 0.5 && low % 2 === 1) ? low + 1 : low;
}

/** An int argument for a dimension. Raises TypeError, OverflowError, ValueError. */
export function dimension(v: Value): number {
  const n = asInt(v);
  if (n === undefined) throw typeError('memoryview.cast(): elements of shape must be integers');
  if (n > 0x7fffffffffffffffn || n < -0x8000000000000000n) throw overflowError('Python int too large to convert to C ssize_t');
  if (n <= 0) throw valueError('memoryview.cast(): elements of shape must be integers > 0');
  return Number(n);
}
