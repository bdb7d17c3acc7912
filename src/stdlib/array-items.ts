/** What an `array.array` holds: its item types, their bytes and their ranges. CPython: the getitem and setitem functions of Modules/arraymodule.c. */
import { PyByteStore, PyBytes } from '../objects/containers.ts';
import { newException, overflowError, PyException, typeError, valueError } from '../objects/errors.ts';
import { asDouble } from '../objects/float-methods.ts';
import { builtinType, type Interp, intFromBigInt, PyFloat, typeOf, type Value } from '../objects/object.ts';
import { asStr, index } from '../objects/protocol.ts';
import { defineStored, oneOf } from '../objects/stored.ts';

export const arrayType = builtinType('array');
arrayType.module = 'array';
arrayType.name = 'array.array';
arrayType.qualname = 'array';

/** One item type. */
export interface ItemKind {
  readonly code: string;
  readonly size: 1 | 2 | 4 | 8;
  readonly holds: 'signed' | 'unsigned' | 'float' | 'text';
  /** What `__reduce_ex__` calls the layout. CPython: enum machine_format_code. */
  readonly machineFormat: number;
}

function kind(code: string, size: ItemKind['size'], holds: ItemKind['holds'], machineFormat: number): ItemKind {
  return { code, size, holds, machineFormat };
}

/** By typecode, in CPython's order. */
export const ITEM_KINDS: Readonly<Record<string, ItemKind>> = {
  b: kind('b', 1, 'signed', 1),
  B: kind('B', 1, 'unsigned', 0),
  u: kind('u', 4, 'text', 20),
  w: kind('w', 4, 'text', 20),
  h: kind('h', 2, 'signed', 4),
  H: kind('H', 2, 'unsigned', 2),
  i: kind('i', 4, 'signed', 8),
  I: kind('I', 4, 'unsigned', 6),
  l: kind('l', 8, 'signed', 12),
  L: kind('L', 8, 'unsigned', 10),
  q: kind('q', 8, 'signed', 12),
  Q: kind('Q', 8, 'unsigned', 10),
  f: kind('f', 4, 'float', 14),
  d: kind('d', 8, 'float', 16),
};

/** Items of one machine type. `bytes` holds them in little-endian order. */
export class PyArray extends PyByteStore {
  declare readonly typecode: string;
  constructor(typecode: string, bytes: Uint8Array) {
    super(arrayType, bytes);
    this.typecode = typecode;
  }
  get kind(): ItemKind {
    return ITEM_KINDS[this.typecode];
  }
  /** Number of items. */
  get size(): number {
    return this.bytes.length / this.kind.size;
  }
  get itemFormat(): string {
    return this.typecode;
  }
  get itemSize(): number {
    return this.kind.size;
  }
  get lockedText(): string {
    return 'cannot resize an array that is exporting buffers';
  }
}

defineStored({
  PyArray: {
    tag: 133,
    make: PyArray,
    types: [arrayType],
    fields: { bytes: 'bytes', exports: 'int', typecode: oneOf(...Object.keys(ITEM_KINDS)) },
    restored: ({ bytes, kind }: PyArray) => bytes.length % kind.size === 0,
  },
});

function dataOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** The item at position `i`, which must be within. Raises ValueError for what is no character. */
export function itemAt({ bytes, kind }: PyArray, i: number): Value {
  const at = i * kind.size;
  const { code } = kind;
  if (kind.size === 1) return code === 'B' ? bytes[at] : (bytes[at] << 24) >> 24;
  if (kind.size === 2) {
    const n = bytes[at] | (bytes[at + 1] << 8);
    return code === 'H' ? n : (n << 16) >> 16;
  }
  if (kind.holds === 'float') return new PyFloat(floatAt(bytes, at, kind.size));
  const low = bytes[at] | (bytes[at + 1] << 8) | (bytes[at + 2] << 16) | (bytes[at + 3] << 24);
  if (code === 'i') return low;
  if (code === 'I') return low >>> 0;
  if (kind.holds === 'text') return characterOf(low >>> 0);
  const high = bytes[at + 4] | (bytes[at + 5] << 8) | (bytes[at + 6] << 16) | (bytes[at + 7] << 24);
  if (high >= 0 ? high < 0x200000 : kind.holds === 'signed' && high > -0x200000) return high * 0x100000000 + (low >>> 0);
  const data = dataOf(bytes);
  return intFromBigInt(kind.holds === 'signed' ? data.getBigInt64(at, true) : data.getBigUint64(at, true));
}

/** One item, read and written without a view of its own. */
const scratch = new Uint8Array(8);
const scratchData = new DataView(scratch.buffer);

function floatAt(bytes: Uint8Array, at: number, size: number): number {
  for (let k = 0; k < size; k++) scratch[k] = bytes[at + k];
  return size === 8 ? scratchData.getFloat64(0, true) : scratchData.getFloat32(0, true);
}

function storeFloat(bytes: Uint8Array, at: number, size: number, x: number): void {
  if (size === 8) scratchData.setFloat64(0, x, true);
  else scratchData.setFloat32(0, x, true);
  for (let k = 0; k < size; k++) bytes[at + k] = scratch[k];
}

function characterOf(point: number): string {
  if (point <= 0x10ffff) return String.fromCodePoint(point);
  throw valueError('chr() arg not in range(0x110000)');
}

/** All items of an array of characters as a text. Raises UnicodeDecodeError or ValueError for what is none. */
export function textOf(array: PyArray): string {
  const data = dataOf(array.bytes);
  let text = '';
  for (let at = 0; at < array.bytes.length; at += 4) {
    const point = data.getUint32(at, true);
    if (point > 0x10ffff && array.typecode === 'w')
      throw new PyException(
        newException('UnicodeDecodeError', 'utf-32-le', new PyBytes(array.bytes.slice()), at, at + 4, 'code point not in range(0x110000)'),
      );
    if (point > 0x10ffff) throw valueError(`character U+${point.toString(16)} is not in range [U+0000; U+10ffff]`);
    text += String.fromCodePoint(point);
  }
  return text;
}

/** The value as an item is made from it: an int, a float or a character; CALL when guest code (`__index__`, `__float__`) makes it. Raises TypeError. */
export function toItem(interp: Interp, { holds }: ItemKind, v: Value): Value {
  if (holds === 'float') return asDouble(interp, v);
  if (holds !== 'text') return index(interp, v);
  const text = asStr(v);
  if (text === undefined) throw typeError(`array item must be a unicode character, not ${typeOf(v).name}`);
  const point = text.codePointAt(0);
  if (point === undefined || text.length !== (point > 0xffff ? 2 : 1))
    throw typeError(`array item must be a unicode character, not a string of length ${[...text].length}`);
  return text;
}

/** Stores what `toItem` has made in the bytes of an item. Raises OverflowError. */
export function storeItem({ bytes, kind }: Pick<PyArray, 'bytes' | 'kind'>, i: number, item: Value): void {
  const at = i * kind.size;
  if (item instanceof PyFloat) storeFloat(bytes, at, kind.size, item.value);
  else if (typeof item === 'string') dataOf(bytes).setUint32(at, item.codePointAt(0) as number, true);
  else storeInt(bytes, at, kind, item as number | bigint);
}

function storeInt(bytes: Uint8Array, at: number, { code, size, holds }: ItemKind, n: number | bigint): void {
  checkRange(code, n);
  if (typeof n === 'bigint') {
    if (holds === 'signed') dataOf(bytes).setBigInt64(at, n, true);
    else dataOf(bytes).setBigUint64(at, n, true);
    return;
  }
  bytes[at] = n;
  if (size === 1) return;
  bytes[at + 1] = n >> 8;
  if (size === 2) return;
  bytes[at + 2] = n >> 16;
  bytes[at + 3] = n >> 24;
  if (size === 4) return;
  const high = Math.floor(n / 0x100000000);
  for (let k = 0; k < 4; k++) bytes[at + 4 + k] = high >> (8 * k);
}

interface Range {
  readonly least: number | bigint;
  readonly most: number | bigint;
  readonly below: string;
  readonly above: string;
}

function within(least: number | bigint, most: number | bigint, name: string): Range {
  return { least, most, below: `${name} is less than minimum`, above: `${name} is greater than maximum` };
}

const TOO_LONG = 'Python int too large to convert to C long';
const TOO_LONG_UNSIGNED = 'Python int too large to convert to C unsigned long';
const NEGATIVE = "can't convert negative value to unsigned int";
const LONG: Range = { least: -(2n ** 63n), most: 2n ** 63n - 1n, below: TOO_LONG, above: TOO_LONG };
const UNSIGNED_LONG: Range = { least: 0, most: 2n ** 64n - 1n, below: NEGATIVE, above: TOO_LONG_UNSIGNED };
const SHORT = within(-32768, 32767, 'signed short integer');
const INT = within(-2147483648, 2147483647, 'signed integer');

/** What is checked in turn: the C types that an int is read as on its way. */
const RANGES: Readonly<Record<string, readonly Range[]>> = {
  b: [LONG, SHORT, within(-128, 127, 'signed char')],
  B: [LONG, within(0, 255, 'unsigned byte integer')],
  h: [LONG, SHORT],
  H: [LONG, INT, within(0, 65535, 'unsigned short')],
  i: [LONG, INT],
  I: [UNSIGNED_LONG, within(0, 4294967295, 'unsigned int')],
  l: [LONG],
  L: [UNSIGNED_LONG],
  q: [{ ...LONG, below: 'int too big to convert', above: 'int too big to convert' }],
  Q: [{ ...UNSIGNED_LONG, below: "can't convert negative int to unsigned", above: 'int too big to convert' }],
};

function checkRange(code: string, n: number | bigint): void {
  const ranges = RANGES[code];
  const last = ranges[ranges.length - 1];
  if (n >= last.least && n <= last.most) return;
  for (const { least, most, below, above } of ranges) {
    if (n < least) throw overflowError(below);
    if (n > most) throw overflowError(above);
  }
}
