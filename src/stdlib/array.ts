/** Module `array`: numbers or characters of one machine type, in bytes of their own. CPython: Modules/arraymodule.c. */
import { appendBytes } from '../objects/bytearray.ts';
import { bytesLike, compareBytes } from '../objects/bytes-like.ts';
import { PyByteArray, PyByteStore, PyBytes, PyIterator, PyList, PySlice, PyTuple } from '../objects/containers.ts';
import { defineContinuations } from '../objects/continuation.ts';
import { defineType, fn, makeNative, method } from '../objects/define.ts';
import { indexError, raise, typeError, valueError } from '../objects/errors.ts';
import { addClassGetItem } from '../objects/generic-alias.ts';
import { itemIndex, resolveSubscript, type SubscriptTexts, sliceIndices } from '../objects/indices.ts';
import { defineIterator } from '../objects/iterators.ts';
import { checkResizable, PyMemoryView } from '../objects/memory.ts';
import { BUFFER_ROW } from '../objects/memory-lend.ts';
import { setDocs } from '../objects/method-type.ts';
import {
  type Arg,
  builtinType,
  CALL,
  type Interp,
  NotImplemented,
  PyInstance,
  PyType,
  type SlotImpl,
  typeOf,
  type Value,
} from '../objects/object.ts';
import { type CompareName, repr, richCompare } from '../objects/operators.ts';
import { asInt, asStr, getAttr, getIter, unwrap } from '../objects/protocol.ts';
import { retryWithIndex } from '../objects/retry.ts';
import { indexOf, repeatCount, search } from '../objects/sequence.ts';
import { defineStored, refOrNull } from '../objects/stored.ts';
import { chargeSize, sizeArgument } from '../objects/text-range.ts';
import { arrayType, ITEM_KINDS, itemAt, PyArray, storeItem, textOf, toItem } from './array-items.ts';

const iteratorType = builtinType('arrayiterator');
iteratorType.module = 'array';
iteratorType.name = 'array.arrayiterator';
iteratorType.qualname = 'arrayiterator';

/** Goes over an array by position, seeing its changes. */
export class PyArrayIterator extends PyIterator {
  /** null once exhausted. */
  declare source: PyArray | null;
  declare position: number;
  constructor(source: PyArray) {
    super(iteratorType);
    this.source = source;
    this.position = 0;
  }
  next(): Arg {
    if (this.source === null) return undefined;
    if (this.position < this.source.size) return itemAt(this.source, this.position++);
    this.source = null;
    return undefined;
  }
}

// ---- making ------------------------------------------------------------------------------------

function construct(interp: Interp, typecode: Value, initializer: Arg): Value {
  const code = asStr(typecode);
  if (code === undefined || [...code].length !== 1) {
    const what = code === undefined ? argumentName(typecode) : `a string of length ${[...code].length}`;
    throw typeError(`array() argument 1 must be a unicode character, not ${what}`);
  }
  const inner = unwrap(initializer ?? null);
  const isText = code === 'u' || code === 'w';
  if (typeof inner === 'string' && !isText) throw typeError(`cannot use a str to initialize an array with typecode '${code}'`);
  if (inner instanceof PyArray && inner.kind.holds === 'text' && !isText)
    throw typeError(`cannot use a unicode array to initialize an array with typecode '${code}'`);
  if (!Object.hasOwn(ITEM_KINDS, code)) {
    const isGoneOver = initializer !== undefined && !(inner instanceof PyList || inner instanceof PyTuple || inner instanceof PyByteStore);
    if (isGoneOver && !(inner instanceof PyBytes) && getIter(interp, initializer) === CALL) return interp.chain('array.badTypecode', []);
    throw badTypecode();
  }
  interp.meter.allocate(64);
  const array = new PyArray(code, new Uint8Array(0));
  if (initializer === undefined) return array;
  if (inner instanceof PyBytes || inner instanceof PyByteArray) frombytes(interp, array, initializer);
  else if (inner instanceof PyArray && inner.typecode === code) appendBytes(interp, array, inner.bytes);
  else if (typeof inner === 'string') appendText(interp, array, inner);
  else if (extendItems(interp, array, initializer, inner instanceof PyList || inner instanceof PyTuple) === CALL)
    return interp.chain('array.itself', [array]);
  return array;
}

function badTypecode(): unknown {
  return valueError('bad typecode (must be b, B, u, w, h, H, i, I, l, L, q, Q, f or d)');
}

/** The name that errors of C give an argument. */
function argumentName(v: Value): string {
  return v === null ? 'None' : typeOf(v).name;
}

/** A new array of the same kind: CPython makes no instances of subclasses. */
function made({ typecode }: PyArray, bytes: Uint8Array): PyArray {
  return new PyArray(typecode, bytes);
}

/** The items as Python values. */
function itemsOf(interp: Interp, array: PyArray): Value[] {
  const count = array.size;
  interp.meter.charge(count >> 3);
  interp.meter.allocateLarge(count * 24);
  const items: Value[] = [];
  for (let i = 0; i < count; i++) items.push(itemAt(array, i));
  return items;
}

// ---- adding ------------------------------------------------------------------------------------

/** Room for one item by its size: what is stored here is copied at once. */
const ROOM = [0, 1, 2, 3, 4, 5, 6, 7, 8].map((size) => new Uint8Array(size));

/** The bytes of one item, until the next is asked for. Raises OverflowError. */
function bytesOfItem({ kind }: PyArray, item: Value): Uint8Array {
  const bytes = ROOM[kind.size];
  storeItem({ bytes, kind }, 0, item);
  return bytes;
}

/** As CPython, which tries a value before it makes room, guest code makes the item twice. */
function append(interp: Interp, array: PyArray, value: Value): Value {
  return toItem(interp, array.kind, value) === CALL ? interp.chain('array.tried', [array, value]) : appendOnce(interp, array, value);
}

function appendOnce(interp: Interp, array: PyArray, value: Value): Value {
  const item = toItem(interp, array.kind, value);
  if (item === CALL) return interp.chain('array.append', [array]);
  appendBytes(interp, array, bytesOfItem(array, item));
  return null;
}

function appendText(interp: Interp, array: PyArray, text: string): void {
  chargeSize(interp, text.length * 4, 1);
  const points = Uint32Array.from(Array.from(text, (character) => character.codePointAt(0) as number));
  const bytes = new Uint8Array(points.length * 4);
  const data = new DataView(bytes.buffer);
  points.forEach((point, i) => data.setUint32(i * 4, point, true));
  appendBytes(interp, array, bytes);
}

function extend(interp: Interp, array: PyArray, other: Value): Value {
  const inner = unwrap(other);
  if (!(inner instanceof PyArray)) return extendItems(interp, array, other, false);
  appendArray(interp, array, inner);
  return null;
}

function appendArray(interp: Interp, array: PyArray, other: PyArray): void {
  if (other.typecode !== array.typecode) throw typeError('can only extend with array of same kind');
  appendBytes(interp, array, other === array ? other.bytes.slice() : other.bytes);
}

/** Appends the items of an iterable one by one: what comes before a wrong one stays. None or CALL. */
function extendItems(interp: Interp, array: PyArray, iterable: Value, isOnce: boolean): Value {
  if (!typeOf(iterable).isBuiltin) return interp.tailCall(interp.frozen('array_extend'), [array, iterable]);
  const iterator = getIter(interp, iterable);
  if (iterator instanceof PyIterator && iterator.isPure) return extendFrom(interp, array, iterator, isOnce);
  return interp.tailCall(interp.frozen('array_extend'), [array, iterable]);
}

function extendFrom(interp: Interp, array: PyArray, iterator: PyIterator, isOnce: boolean): Value {
  const add = isOnce ? appendOnce : append;
  for (let value = iterator.next(interp); value !== undefined; value = iterator.next(interp)) {
    interp.meter.charge(1);
    if (add(interp, array, value) === CALL) return interp.chain('array.extendFrom', [array, iterator, isOnce]);
  }
  return null;
}

function fromlist(interp: Interp, array: PyArray, list: Value): Value {
  const inner = unwrap(list);
  if (!(inner instanceof PyList)) throw typeError('arg must be list');
  checkLocked(interp, array, inner.items.length > 0);
  const added = made(array, new Uint8Array(0));
  if (extendItems(interp, added, inner, true) === CALL) return interp.chain('array.fromlist', [array, added]);
  appendBytes(interp, array, added.bytes);
  return null;
}

function frombytes(interp: Interp, array: PyArray, buffer: Value): Value {
  const inner = unwrap(buffer);
  const bytes = bytesLike(inner);
  if (bytes === undefined) throw typeError(`a bytes-like object is required, not '${typeOf(buffer).name}'`);
  if ((inner instanceof PyByteStore || inner instanceof PyMemoryView) && inner.itemSize !== 1)
    throw typeError('a bytes-like object is required');
  if (bytes.length % array.kind.size !== 0) throw valueError('bytes length not a multiple of item size');
  appendBytes(interp, array, inner === array ? bytes.slice() : bytes);
  return null;
}

function fromunicode(interp: Interp, array: PyArray, text: Value): Value {
  const inner = asStr(text);
  if (inner === undefined) throw typeError(`fromunicode() argument must be str, not ${argumentName(text)}`);
  if (array.kind.holds !== 'text') throw valueError("fromunicode() may only be called on unicode type arrays ('u' or 'w')");
  appendText(interp, array, inner);
  return null;
}

function insert(interp: Interp, array: PyArray, at: Value, value: Value): Value {
  const n = asInt(at);
  if (n === undefined) return retryWithIndex(interp, arrayType, 'insert', [array, at, value], 1);
  const position = sizeArgument(n);
  if (toItem(interp, array.kind, value) === CALL) return interp.chain('array.triedInsert', [array, position, value]);
  return insertOnce(interp, array, position, value);
}

function insertOnce(interp: Interp, array: PyArray, position: number, value: Value): Value {
  const item = toItem(interp, array.kind, value);
  return item === CALL ? interp.chain('array.insert', [array, position]) : insertItem(interp, array, position, item);
}

function insertItem(interp: Interp, array: PyArray, position: number, item: Value): null {
  const bytes = bytesOfItem(array, item);
  const count = array.size;
  const place = position < 0 ? Math.max(0, position + count) : Math.min(position, count);
  replaceItems(interp, array, place, place, bytes);
  return null;
}

// ---- removing ----------------------------------------------------------------------------------

function checkLocked(interp: Interp, array: PyArray, changesSize: boolean): void {
  if (changesSize) checkResizable(interp, array);
}

/** Puts bytes in place of items start..stop. */
function replaceItems(interp: Interp, array: PyArray, start: number, stop: number, values: Uint8Array): void {
  const { size } = array.kind;
  const { length } = array.bytes;
  const from = start * size;
  const to = stop * size;
  const grows = values.length - (to - from);
  checkLocked(interp, array, grows !== 0);
  interp.meter.charge((length - from + values.length) >> 6);
  if (grows > 0) appendBytes(interp, array, new Uint8Array(grows));
  array.bytes.copyWithin(from + values.length, to, length);
  array.bytes.set(values, from);
  if (grows < 0) shrink(array, length + grows);
}

/** Below this, bytes left idle at the end are kept. */
const LEAST_IDLE = 64;

function shrink(array: PyArray, length: number): void {
  const kept = array.bytes.subarray(0, length);
  array.bytes = kept.buffer.byteLength > LEAST_IDLE && length * 2 < kept.buffer.byteLength ? kept.slice() : kept;
}

function pop(interp: Interp, array: PyArray, at: Arg): Value {
  const n = at === undefined ? -1 : asInt(at);
  if (n === undefined) return retryWithIndex(interp, arrayType, 'pop', [array, at], 1);
  const count = array.size;
  const position = sizeArgument(n);
  if (count === 0) throw indexError('pop from empty array');
  const i = position < 0 ? position + count : position;
  if (!(i >= 0 && i < count)) throw indexError('pop index out of range');
  const item = itemAt(array, i);
  replaceItems(interp, array, i, i + 1, NO_BYTES);
  return item;
}

const NO_BYTES = new Uint8Array(0);

function remove(interp: Interp, array: PyArray, value: Value): Value {
  const at = search(interp, 'arrayRemove', new PyList(itemsOf(interp, array)), value, 0, Number.POSITIVE_INFINITY, 0);
  return at === CALL ? interp.chain('array.removeAt', [array]) : removeAt(interp, array, at as number);
}

function removeAt(interp: Interp, array: PyArray, at: number): null {
  if (at < array.size) replaceItems(interp, array, at, at + 1, NO_BYTES);
  return null;
}

function clear(interp: Interp, array: PyArray): Value {
  checkLocked(interp, array, array.bytes.length > 0);
  array.bytes = new Uint8Array(0);
  return null;
}

// ---- items -------------------------------------------------------------------------------------

const READING: SubscriptTexts = { range: 'array index out of range', type: () => 'array indices must be integers' };
const WRITING: SubscriptTexts = { ...READING, range: 'array assignment index out of range' };

function getItem(interp: Interp, self: Value, key: Value): Value {
  const array = self as PyArray;
  if (key instanceof PySlice) return getSlice(interp, array, key);
  const at = itemIndex(key, array.size, READING);
  return at === undefined ? resolveSubscript(interp, 'getitem', self, key) : itemAt(array, at);
}

function getSlice(interp: Interp, array: PyArray, key: PySlice): Value {
  const indices = sliceIndices(key, array.size);
  if (indices === undefined) return resolveSubscript(interp, 'getitem', array, key);
  const { start, step, count } = indices;
  const { size } = array.kind;
  chargeSize(interp, count * size, 1);
  if (step === 1) return made(array, array.bytes.slice(start * size, (start + count) * size));
  const out = new Uint8Array(count * size);
  for (let i = 0; i < count; i++) {
    const from = (start + i * step) * size;
    out.set(array.bytes.subarray(from, from + size), i * size);
  }
  return made(array, out);
}

function setItem(interp: Interp, self: Value, key: Value, value: Value): Value {
  const array = self as PyArray;
  if (key instanceof PySlice) return setSlice(interp, array, key, value);
  const at = itemIndex(key, array.size, WRITING);
  if (at === undefined) return resolveSubscript(interp, 'setitem', self, key, value);
  const item = toItem(interp, array.kind, value);
  if (item === CALL) return interp.chain('array.setItem', [array, at]);
  storeItem(array, at, item);
  return null;
}

function setSlice(interp: Interp, array: PyArray, key: PySlice, value: Value): Value {
  const indices = sliceIndices(key, array.size);
  if (indices === undefined) return resolveSubscript(interp, 'setitem', array, key, value);
  const other = unwrap(value);
  if (!(other instanceof PyArray)) throw typeError(`can only assign array (not "${typeOf(value).name}") to array slice`);
  if (other.typecode !== array.typecode) throw typeError('bad argument type for built-in operation');
  const { start, step, count } = indices;
  const { size } = array.kind;
  const values = other === array ? other.bytes.slice() : other.bytes;
  if (step === 1) replaceItems(interp, array, start, Math.max(start, indices.stop), values);
  else if (values.length === 0) deleteStrided(interp, array, start, step, count);
  else {
    if (other.size !== count) throw valueError(`attempt to assign array of size ${other.size} to extended slice of size ${count}`);
    interp.meter.charge(values.length >> 6);
    for (let i = 0; i < count; i++) array.bytes.set(values.subarray(i * size, (i + 1) * size), (start + i * step) * size);
  }
  return null;
}

function deleteStrided(interp: Interp, array: PyArray, start: number, step: number, count: number): void {
  checkLocked(interp, array, count > 0);
  interp.meter.charge(array.bytes.length >> 6);
  const first = step > 0 ? start : start + (count - 1) * step;
  const stride = Math.abs(step);
  const { size } = array.kind;
  let to = first * size;
  for (let i = first; i < array.size; i++) {
    if ((i - first) % stride === 0 && (i - first) / stride < count) continue;
    array.bytes.copyWithin(to, i * size, (i + 1) * size);
    to += size;
  }
  if (count > 0) shrink(array, array.bytes.length - count * size);
}

function deleteItem(interp: Interp, self: Value, key: Value): Value {
  const array = self as PyArray;
  if (key instanceof PySlice) {
    const indices = sliceIndices(key, array.size);
    if (indices === undefined) return resolveSubscript(interp, 'delitem', self, key);
    const { start, step, count } = indices;
    if (step === 1) replaceItems(interp, array, start, start + count, NO_BYTES);
    else deleteStrided(interp, array, start, step, count);
    return null;
  }
  const at = itemIndex(key, array.size, WRITING);
  if (at === undefined) return resolveSubscript(interp, 'delitem', self, key);
  replaceItems(interp, array, at, at + 1, NO_BYTES);
  return null;
}

// ---- operators ---------------------------------------------------------------------------------

function add(interp: Interp, a: Value, b: Value): Value {
  const array = unwrap(a) as PyArray;
  const other = unwrap(b);
  if (!(other instanceof PyArray)) throw typeError(`can only append array (not "${typeOf(b).name}") to array`);
  if (other.typecode !== array.typecode) throw typeError('bad argument type for built-in operation');
  chargeSize(interp, array.bytes.length + other.bytes.length, 1);
  const bytes = new Uint8Array(array.bytes.length + other.bytes.length);
  bytes.set(array.bytes);
  bytes.set(other.bytes, array.bytes.length);
  return made(array, bytes);
}

function addInPlace(interp: Interp, self: Value, other: Value): Value {
  const inner = unwrap(other);
  if (!(inner instanceof PyArray)) throw typeError(`can only extend array with array (not "${typeOf(other).name}")`);
  appendArray(interp, unwrap(self) as PyArray, inner);
  return self;
}

function repeated(interp: Interp, { bytes }: PyArray, count: number): Uint8Array {
  const total = bytes.length * count;
  chargeSize(interp, total, 1);
  const out = new Uint8Array(total);
  if (total === 0) return out;
  out.set(bytes);
  for (let filled = bytes.length; filled < total; filled *= 2) out.copyWithin(filled, 0, Math.min(filled, total - filled));
  return out;
}

function multiply(interp: Interp, self: Value, times: Value): Value {
  const count = repeatCount(interp, times);
  if (count === CALL) return interp.chain('array.repeat', [self]);
  return made(self as PyArray, repeated(interp, self as PyArray, count as number));
}

function multiplyInPlace(interp: Interp, self: Value, times: Value): Value {
  const count = repeatCount(interp, times);
  if (count === CALL) return interp.chain('array.repeatInPlace', [self]);
  const array = unwrap(self) as PyArray;
  checkLocked(interp, array, array.bytes.length > 0 && count !== 1);
  array.bytes = repeated(interp, array, count as number);
  return self;
}

/** Arrays compare as lists of their items do. */
function compareSlot(op: CompareName): SlotImpl {
  return (interp, a, b) => {
    const array = a as PyArray;
    const other = unwrap(b);
    if (!(other instanceof PyArray)) return NotImplemented;
    if (op === 'eq' || op === 'ne') {
      if (array.size !== other.size) return op === 'ne';
      const isExact = array.typecode === other.typecode && array.kind.holds !== 'float';
      if (isExact) return (compareBytes(interp, array.bytes, other.bytes) === 0) === (op === 'eq');
    }
    return richCompare(interp, op, new PyList(itemsOf(interp, array)), new PyList(itemsOf(interp, other)));
  };
}

function contains(interp: Interp, self: Value, value: Value): Value {
  return search(interp, 'contains', new PyList(itemsOf(interp, self as PyArray)), value, 0, Number.POSITIVE_INFINITY, 0);
}

function count(interp: Interp, array: PyArray, value: Value): Value {
  return search(interp, 'count', new PyList(itemsOf(interp, array)), value, 0, Number.POSITIVE_INFINITY, 0);
}

function position(interp: Interp, array: PyArray, value: Value, start: Arg, stop: Arg): Value {
  return indexOf(interp, new PyList(itemsOf(interp, array)), value, start, stop, 'arrayIndex');
}

function show(interp: Interp, self: Value, _spec: Arg, whole: Arg): Value {
  const array = unwrap(self) as PyArray;
  const of = whole ?? self;
  const name = of instanceof PyInstance ? of.cls.name : 'array';
  if (array.bytes.length === 0) return `${name}('${array.typecode}')`;
  const items = array.kind.holds === 'text' ? tounicode(interp, array) : new PyList(itemsOf(interp, array));
  return `${name}('${array.typecode}', ${repr(interp, items) as string})`;
}

// ---- conversion --------------------------------------------------------------------------------

function tounicode(interp: Interp, array: PyArray): Value {
  if (array.kind.holds !== 'text') throw valueError("tounicode() may only be called on unicode type arrays ('u' or 'w')");
  chargeSize(interp, array.bytes.length, 1);
  return textOf(array);
}

function tobytes(interp: Interp, array: PyArray): Value {
  chargeSize(interp, array.bytes.length, 1);
  return new PyBytes(array.bytes.slice());
}

function copy(interp: Interp, array: PyArray): Value {
  chargeSize(interp, array.bytes.length, 1);
  return made(array, array.bytes.slice());
}

function reverse(interp: Interp, array: PyArray): Value {
  const { bytes } = array;
  const { size } = array.kind;
  interp.meter.charge(bytes.length >> 5);
  bytes.reverse();
  if (size > 1) reverseEach(bytes, size);
  return null;
}

function byteswap(interp: Interp, array: PyArray): Value {
  interp.meter.charge(array.bytes.length >> 5);
  reverseEach(array.bytes, array.kind.size);
  return null;
}

function reverseEach(bytes: Uint8Array, size: number): void {
  for (let at = 0; at < bytes.length; at += size) bytes.subarray(at, at + size).reverse();
}

function tofile(interp: Interp, array: PyArray, file: Value): Value {
  return interp.tailCall(interp.frozen('array_write'), [array, file]);
}

function fromfile(interp: Interp, array: PyArray, file: Value, n: Value): Value {
  const given = asInt(n);
  if (given === undefined) return retryWithIndex(interp, arrayType, 'fromfile', [array, file, n], 2);
  const items = sizeArgument(given);
  if (items < 0) throw valueError('negative count');
  const size = items * array.kind.size;
  if (!Number.isSafeInteger(size)) throw raise('MemoryError');
  return interp.tailCall(interp.frozen('array_read'), [array, file, size]);
}

// ---- reducing ----------------------------------------------------------------------------------

function reduceEx(interp: Interp, self: Value, protocol: Value): Value {
  const n = asInt(protocol);
  if (n === undefined) return retryWithIndex(interp, arrayType, '__reduce_ex__', [self, protocol], 1);
  const array = unwrap(self) as PyArray;
  const cls = typeOf(self);
  const args =
    n < 3 ? [array.typecode, new PyList(itemsOf(interp, array))] : [cls, array.typecode, array.kind.machineFormat, tobytes(interp, array)];
  const made = [n < 3 ? cls : reconstructor, new PyTuple(args)];
  const dict = cls.isBuiltin || !cls.hasDict ? null : getAttr(interp, self, '__dict__');
  return dict === CALL ? interp.chain('array.reduced', made) : new PyTuple([...made, dict]);
}

function reduceIterator(interp: Interp, { source, position: at }: PyArrayIterator): Value {
  const iter = interp.builtin('iter');
  return new PyTuple(source === null ? [iter, new PyTuple([new PyTuple([])])] : [iter, new PyTuple([source]), at]);
}

function setPosition(interp: Interp, iterator: PyArrayIterator, state: Value): Value {
  const n = asInt(state);
  if (n === undefined) return retryWithIndex(interp, iteratorType, '__setstate__', [iterator, state], 1);
  if (iterator.source !== null) iterator.position = Math.min(Math.max(sizeArgument(n), 0), iterator.source.size);
  return null;
}

/** How machine formats lay out an item: its typecode here, and whether the first byte is the lowest. */
const MACHINE_FORMATS: readonly (readonly [string, boolean])[] = [
  ...['B', 'b'].map((code) => [code, true] as const),
  ...['H', 'h', 'I', 'i', 'Q', 'q', 'f', 'd'].flatMap((code) => [[code, true] as const, [code, false] as const]),
];
const UTF16_LE = 18;
const UTF32_BE = 21;

/** Makes an array of bytes that may come from another machine. CPython: array__array_reconstructor_impl. */
function reconstruct(interp: Interp, cls: Value, typecode: Value, format: Value, items: Value): Value {
  if (!(cls instanceof PyType)) throw typeError(`first argument must be a type object, not ${typeOf(cls).name}`);
  if (!cls.isSubtype(arrayType)) throw typeError(`${cls.name} is not a subtype of array.array`);
  const code = asStr(typecode) ?? '';
  if (!Object.hasOwn(ITEM_KINDS, code)) throw valueError('second argument must be a valid type code');
  const machine = asInt(format);
  if (machine === undefined) throw typeError(`'${typeOf(format).name}' object cannot be interpreted as an integer`);
  if (machine < 0 || machine > UTF32_BE) throw valueError('third argument must be a valid machine format code.');
  const inner = unwrap(items);
  if (!(inner instanceof PyBytes)) throw typeError(`fourth argument should be bytes, not ${typeOf(items).name}`);
  const values = machine >= UTF16_LE ? charactersOf(inner.bytes, Number(machine)) : numbersOf(interp, inner.bytes, Number(machine));
  return interp.tailCall(cls, [code, values]);
}

function numbersOf(interp: Interp, bytes: Uint8Array, machine: number): Value {
  const [code, isLittle] = MACHINE_FORMATS[machine];
  const { size } = ITEM_KINDS[code];
  if (bytes.length % size !== 0) throw valueError('bytes length not a multiple of item size');
  const own = bytes.slice();
  if (!isLittle) reverseEach(own, size);
  return new PyList(itemsOf(interp, new PyArray(code, own)));
}

function charactersOf(bytes: Uint8Array, machine: number): string {
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isLittle = machine % 2 === 0;
  const size = machine < UTF16_LE + 2 ? 2 : 4;
  if (bytes.length % size !== 0) throw valueError('bytes length not a multiple of item size');
  let text = '';
  for (let at = 0; at < bytes.length; at += size)
    text += size === 2 ? String.fromCharCode(data.getUint16(at, isLittle)) : String.fromCodePoint(data.getUint32(at, isLittle));
  return text;
}

const reconstructor = makeNative(
  '_array_reconstructor',
  fn('array._array_reconstructor(arraytype, typecode, mformat_code, items, /)', reconstruct),
  null,
);

// ---- the types ---------------------------------------------------------------------------------

const sized = (name: string): string => `attribute '${name}' of 'array.array' objects is not writable`;

function readonlyField(name: 'typecode' | 'itemSize', shown: string) {
  return {
    get: (_interp: Interp, self: Value) => (unwrap(self) as PyArray)[name] as Value,
    set: () => {
      throw raise('AttributeError', sized(shown));
    },
  };
}

defineType(arrayType, {
  doc: 'array(typecode [, initializer]) -> array\n\nReturn a new array whose items are restricted by typecode, and\ninitialized from the optional initializer value, which must be a list,\nstring or iterable over elements of the appropriate type.',
  construct: fn('tuple array.array(typecode, initializer=(), /)', construct),
  slots: {
    repr: show,
    len: (_interp, self) => (self as PyArray).size,
    iter: (_interp, self) => new PyArrayIterator(self as PyArray),
    getitem: getItem,
    setitem: setItem,
    delitem: deleteItem,
    contains,
    add,
    iadd: addInPlace,
    mul: multiply,
    rmul: multiply,
    imul: multiplyInPlace,
    eq: compareSlot('eq'),
    ne: compareSlot('ne'),
    lt: compareSlot('lt'),
    le: compareSlot('le'),
    gt: compareSlot('gt'),
    ge: compareSlot('ge'),
  },
  methods: {
    __buffer__: BUFFER_ROW,
    __copy__: method('__copy__(self, /)', copy),
    __deepcopy__: method('__deepcopy__(self, unused, /)', (interp: Interp, self: PyArray) => copy(interp, self)),
    __reduce_ex__: method('__reduce_ex__(self, value, /)', reduceEx, { rawSelf: true }),
    append: method('append(self, v, /)', append),
    buffer_info: method('buffer_info(self, /)', (interp: Interp, self: PyArray) => new PyTuple([interp.idOf(self), self.size])),
    byteswap: method('byteswap(self, /)', byteswap),
    clear: method('clear(self, /)', clear),
    count: method('count(self, v, /)', count),
    extend: method('clinic extend(self, bb, /)', extend),
    frombytes: method('frombytes(self, buffer, /)', frombytes),
    fromfile: method('clinic fromfile(self, f, n, /)', fromfile),
    fromlist: method('fromlist(self, list, /)', fromlist),
    fromunicode: method('fromunicode(self, ustr, /)', fromunicode),
    index: method('range index(self, v, start=0, stop=9223372036854775807, /)', position),
    insert: method('insert(self, i, v, /)', insert),
    pop: method('range pop(self, i=-1, /)', pop),
    remove: method('remove(self, v, /)', remove),
    reverse: method('reverse(self, /)', reverse),
    tobytes: method('tobytes(self, /)', tobytes),
    tofile: method('clinic tofile(self, f, /)', tofile),
    tolist: method('tolist(self, /)', (interp: Interp, self: PyArray) => new PyList(itemsOf(interp, self))),
    tounicode: method('tounicode(self, /)', tounicode),
  },
  getset: { typecode: readonlyField('typecode', 'typecode'), itemsize: readonlyField('itemSize', 'itemsize') },
});
addClassGetItem(arrayType);
defineIterator(iteratorType, false);
defineType(iteratorType, {
  methods: {
    __reduce__: method('__reduce__(self, /)', reduceIterator),
    __setstate__: method('__setstate__(self, state, /)', setPosition),
  },
});

setDocs({
  'array.array.append': 'Append new value v to the end of the array.',
  'array.array.buffer_info':
    "Return a tuple (address, length) giving the current memory address and the length in items of the buffer used to hold array's contents.",
  'array.array.byteswap': 'Byteswap all items of the array.',
  'array.array.clear': 'Remove all items from the array.',
  'array.array.count': 'Return number of occurrences of v in the array.',
  'array.array.extend': 'Append items to the end of the array.',
  'array.array.frombytes':
    'Appends items from the string, interpreting it as an array of machine values, as if it had been read from a file using the fromfile() method.',
  'array.array.fromfile': 'Read n objects from the file object f and append them to the end of the array.',
  'array.array.fromlist': 'Append items to array from list.',
  'array.array.index': 'Return index of first occurrence of v in the array.',
  'array.array.insert': 'Insert a new item v into the array before position i.',
  'array.array.pop': 'Return the i-th element and delete it from the array.',
  'array.array.remove': 'Remove the first occurrence of v in the array.',
  'array.array.reverse': 'Reverse the order of the items in the array.',
  'array.array.tobytes': 'Convert the array to an array of machine values and return the bytes representation.',
  'array.array.tofile': 'Write all items (as machine values) to the file object f.',
  'array.array.tolist': 'Convert array to an ordinary list with the same items.',
});

defineStored({
  PyArrayIterator: {
    tag: 134,
    make: PyArrayIterator,
    types: [iteratorType],
    fields: { source: refOrNull(PyArray), position: 'int' },
    restored: ({ position }: PyArrayIterator) => position >= 0,
  },
});

defineContinuations({
  'array.badTypecode': {
    done() {
      throw badTypecode();
    },
  },
  'array.itself': { done: (_interp, [self]) => self },
  'array.append': { done: (interp, [array], item) => appendOnce(interp, array as PyArray, item) },
  'array.tried': {
    done(interp, [array, value], item) {
      bytesOfItem(array as PyArray, item);
      return appendOnce(interp, array as PyArray, value);
    },
  },
  'array.extendFrom': {
    done: (interp, [array, iterator, isOnce]) => extendFrom(interp, array as PyArray, iterator as PyIterator, isOnce === true),
  },
  'array.fromlist': {
    done(interp, [array, added]) {
      appendBytes(interp, array as PyArray, (added as PyArray).bytes);
      return null;
    },
  },
  'array.insert': { done: (interp, [array, at], item) => insertItem(interp, array as PyArray, at as number, item) },
  'array.triedInsert': {
    done(interp, [array, at, value], item) {
      bytesOfItem(array as PyArray, item);
      return insertOnce(interp, array as PyArray, at as number, value);
    },
  },
  'array.setItem': {
    done(_interp, [array, at], item) {
      if ((at as number) >= (array as PyArray).size) throw indexError(WRITING.range);
      storeItem(array as PyArray, at as number, item);
      return null;
    },
  },
  'array.removeAt': { done: (interp, [array], at) => removeAt(interp, array as PyArray, at as number) },
  'array.repeat': {
    done: (interp, [self], times) => made(self as PyArray, repeated(interp, self as PyArray, times as number)),
  },
  'array.repeatInPlace': { done: (interp, [self], times) => multiplyInPlace(interp, self, times) },
  'array.reduced': { done: (_interp, made, dict) => new PyTuple([...made, dict]) },
});

/** The members by name. */
export function arrayMembers(): Iterable<readonly [string, Value]> {
  return [
    ['array', arrayType] as const,
    ['ArrayType', arrayType] as const,
    ['typecodes', Object.keys(ITEM_KINDS).join('')] as const,
    ['_array_reconstructor', reconstructor] as const,
  ];
}
