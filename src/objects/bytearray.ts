/** bytearray objects. CPython: Objects/bytearrayobject.c. */
import { bytesFrom, checkCodecArguments, concatBytes, containsSlot, repeatBytes, sliceBytes } from './bytes-build.ts';
import { bytesOfItems, checkByte, compareSlot, equalSlot, latinOf, PyByteIterator, plainBytes } from './bytes-like.ts';
import { bytesMethods } from './bytes-methods.ts';
import { bytearrayType, PyByteArray, type PyByteStore, type PyBytes, PySlice } from './containers.ts';
import { defineContinuations } from './continuation.ts';
import { defineType, fn, makeNative, method } from './define.ts';
import { indexError, raise, typeError, valueError } from './errors.ts';
import { formatPercentBytes } from './format-percent.ts';
import { itemIndex, resolveSubscript, type SubscriptTexts, searchBound, sliceIndices } from './indices.ts';
import { lengthHint } from './length-hint.ts';
import { checkResizable, PyMemoryView } from './memory.ts';
import { BUFFER_ROW } from './memory-lend.ts';
import { type Arg, CALL, type Interp, NotImplemented, PyComplex, typeOf, type Value } from './object.ts';
import { asInt, asStr, special, unwrap } from './protocol.ts';
import { retryWithIndex } from './retry.ts';
import { repeatCount } from './sequence.ts';
import { chargeSize, isIterable, sizeArgument } from './text-range.ts';
import { bytesRepr } from './text-repr.ts';

const SUBSCRIPT: SubscriptTexts = {
  range: 'bytearray index out of range',
  type: (name) => `bytearray indices must be integers or slices, not ${name}`,
};

function construct(interp: Interp, source: Arg, encoding: Arg, errors: Arg): Value {
  const bytes = bytesFrom(interp, 'bytearray', source, encoding, errors);
  return bytes === CALL ? interp.chain('bytearray.from', []) : new PyByteArray((bytes as PyBytes).bytes.slice());
}

/** Makes `bytes` the value of an array, unless a memory view is in use. Raises BufferError. */
function replaceBytes(interp: Interp, array: PyByteArray, bytes: Uint8Array): null {
  if (bytes.length !== array.bytes.length) checkResizable(interp, array);
  array.bytes = bytes;
  return null;
}

function init(interp: Interp, self: PyByteArray, source: Arg, encoding: Arg, errors: Arg): Value {
  checkCodecArguments('bytearray', encoding, errors);
  // Emptied first, whatever comes then.
  replaceBytes(interp, self, new Uint8Array(0));
  const bytes = bytesFrom(interp, 'bytearray', source, encoding, errors, self);
  if (bytes === CALL) return interp.chain('bytearray.init', [self]);
  return replaceBytes(interp, self, (bytes as PyBytes).bytes.slice());
}

// ---- items -------------------------------------------------------------------------------------

function getItem(interp: Interp, self: Value, key: Value): Value {
  const { bytes } = self as PyByteArray;
  if (key instanceof PySlice) {
    const part = sliceBytes(interp, bytes, key);
    return part === undefined ? resolveSubscript(interp, 'getitem', self, key) : new PyByteArray(part);
  }
  const at = itemIndex(key, bytes.length, SUBSCRIPT);
  return at === undefined ? resolveSubscript(interp, 'getitem', self, key) : bytes[at];
}

function setItem(interp: Interp, self: Value, key: Value, value: Value): Value {
  const array = self as PyByteArray;
  if (key instanceof PySlice) return setSlice(interp, array, key, value);
  const position = asInt(key);
  if (typeof position !== 'number') {
    // Raises unless it has a guest `__index__`.
    itemIndex(key, array.bytes.length, SUBSCRIPT);
    return resolveSubscript(interp, 'setitem', self, key, value);
  }
  // The value comes first: its `__index__` may change the array.
  const n = asInt(value);
  if (n === undefined) return retryWithIndex(interp, bytearrayType, '__setitem__', [self, key, value], 2);
  const byte = checkByte(n);
  array.bytes[itemIndex(key, array.bytes.length, SUBSCRIPT) as number] = byte;
  return null;
}

function setSlice(interp: Interp, array: PyByteArray, key: PySlice, value: Value): Value {
  const indices = sliceIndices(key, array.bytes.length);
  if (indices === undefined) return resolveSubscript(interp, 'setitem', array, key, value);
  const inner = unwrap(value);
  let values = plainBytes(inner);
  if (values === undefined) {
    if (asStr(value) !== undefined || isNumber(value))
      throw typeError('can assign only bytes, buffers, or iterables of ints in range(0, 256)');
    const made = bytesFrom(interp, 'bytearray', value, undefined, undefined);
    if (made === CALL) return interp.chain('bytearray.setSlice', [array, key]);
    values = (made as PyBytes).bytes;
  }
  const { start, step, count } = indices;
  if (inner instanceof PyMemoryView || inner === array) values = values.slice();
  if (step === 1) splice(interp, array, start, Math.max(start, indices.stop), values);
  else if (values.length === 0) removeStrided(interp, array, start, step, count);
  else {
    if (values.length !== count) throw valueError(`attempt to assign bytes of size ${values.length} to extended slice of size ${count}`);
    for (let i = 0; i < count; i++) array.bytes[start + i * step] = values[i];
  }
  return null;
}

function isNumber(v: Value): boolean {
  return unwrap(v) instanceof PyComplex || ['__index__', '__int__', '__float__'].some((name) => special(v, name) !== undefined);
}

/** Replaces bytes start..stop. */
function splice(interp: Interp, array: PyByteArray, start: number, stop: number, values: Uint8Array): void {
  const { bytes } = array;
  const size = bytes.length - (stop - start) + values.length;
  if (size === bytes.length) {
    bytes.set(values, start);
    return;
  }
  checkResizable(interp, array);
  if (values.length === 0 && (start === 0 || stop === bytes.length)) {
    cut(interp, array, start === 0 ? stop : 0, start === 0 ? bytes.length : start);
    return;
  }
  chargeSize(interp, size, 1);
  const out = new Uint8Array(size);
  out.set(bytes.subarray(0, start));
  out.set(values, start);
  out.set(bytes.subarray(stop), start + values.length);
  array.bytes = out;
}

/** Keeps bytes start..stop, in place unless most of the buffer would lie idle: a queue takes constant time at both ends. */
function cut(interp: Interp, array: PyByteArray, start: number, stop: number): void {
  const kept = array.bytes.subarray(start, stop);
  if (kept.length * 2 >= kept.buffer.byteLength || kept.buffer.byteLength <= MIN_CUT) {
    array.bytes = kept;
    return;
  }
  chargeSize(interp, kept.length, 1);
  array.bytes = kept.slice();
}

const MIN_CUT = 64;

function removeStrided(interp: Interp, array: PyByteArray, start: number, step: number, count: number): void {
  checkResizable(interp, array);
  chargeSize(interp, array.bytes.length, 1);
  const first = step > 0 ? start : start + (count - 1) * step;
  const size = Math.abs(step);
  array.bytes = array.bytes.filter((_byte, i) => i < first || (i - first) % size !== 0 || (i - first) / size >= count);
}

function deleteItem(interp: Interp, self: Value, key: Value): Value {
  const array = self as PyByteArray;
  if (key instanceof PySlice) {
    const indices = sliceIndices(key, array.bytes.length);
    if (indices === undefined) return resolveSubscript(interp, 'delitem', self, key);
    if (indices.step !== 1) checkResizable(interp, array);
    if (indices.step === 1) splice(interp, array, indices.start, indices.start + indices.count, new Uint8Array(0));
    else if (indices.count > 0) removeStrided(interp, array, indices.start, indices.step, indices.count);
    return null;
  }
  const at = itemIndex(key, array.bytes.length, SUBSCRIPT);
  if (at === undefined) return resolveSubscript(interp, 'delitem', self, key);
  splice(interp, array, at, at + 1, new Uint8Array(0));
  return null;
}

// ---- operators ---------------------------------------------------------------------------------

function add(interp: Interp, a: Value, b: Value): Value {
  return new PyByteArray(concatBytes(interp, (unwrap(a) as PyByteArray).bytes, operand(b, typeOf(a).name)));
}

function operand(v: Value, to: string): Uint8Array {
  const bytes = plainBytes(v);
  if (bytes === undefined) throw typeError(`can't concat ${typeOf(v).name} to ${to}`);
  return bytes;
}

function addInPlace(interp: Interp, self: Value, other: Value): Value {
  const array = unwrap(self) as PyByteArray;
  if (unwrap(other) === array && array.bytes.length > 0) throw raise('BufferError', array.lockedText);
  appendBytes(interp, array, operand(other, typeOf(self).name));
  return self;
}

function multiply(interp: Interp, self: Value, times: Value): Value {
  const count = repeatCount(interp, times);
  if (count === CALL) return interp.chain('bytearray.repeat', [self]);
  return new PyByteArray(repeatBytes(interp, (self as PyByteArray).bytes, count as number));
}

function multiplyInPlace(interp: Interp, self: Value, times: Value): Value {
  const count = repeatCount(interp, times);
  if (count === CALL) return interp.chain('bytearray.repeatInPlace', [self]);
  const array = unwrap(self) as PyByteArray;
  replaceBytes(interp, array, repeatBytes(interp, array.bytes, count as number));
  return self;
}

/** repr(): as that of bytes, but ' is always escaped. */
function show(interp: Interp, self: Value, _spec: Arg, whole: Arg): Value {
  const { bytes } = unwrap(self) as PyByteArray;
  chargeSize(interp, bytes.length * 2);
  interp.meter.charge(bytes.length >> 4);
  const shown = bytesRepr(bytes);
  const name = typeOf(whole ?? self).name;
  return `${name}(${shown[1] === '"' ? `b"${shown.slice(2, -1).replaceAll("'", "\\'")}"` : shown})`;
}

// ---- methods -----------------------------------------------------------------------------------

function append(interp: Interp, self: PyByteArray, item: Value): Value {
  const n = asInt(item);
  if (n === undefined) return retryWithIndex(interp, bytearrayType, 'append', [self, item], 1);
  appendBytes(interp, self, [checkByte(n)]);
  return null;
}

/** Buffers made here with room at their end, which belong to one bytearray each. */
const roomy = new WeakSet<ArrayBufferLike>();

/** Adds bytes at the end at a cost proportional to them, on average. */
export function appendBytes(interp: Interp, array: PyByteStore, values: ArrayLike<number>): void {
  const { bytes } = array;
  const size = bytes.length + values.length;
  if (values.length === 0) return;
  checkResizable(interp, array);
  // FUEL: by what is added alone, copies that make room included: a copy from a dump has no room left.
  interp.meter.charge(values.length >> 5);
  interp.meter.allocate(values.length * 2);
  if (roomy.has(bytes.buffer) && bytes.byteOffset + size <= bytes.buffer.byteLength) {
    array.bytes = new Uint8Array(bytes.buffer, bytes.byteOffset, size);
    array.bytes.set(values, bytes.length);
    return;
  }
  const capacity = size + (size >> 2) + 16;
  interp.meter.checkSize(capacity);
  const buffer = new ArrayBuffer(capacity);
  roomy.add(buffer);
  const grown = new Uint8Array(buffer, 0, size);
  grown.set(bytes);
  grown.set(values, bytes.length);
  array.bytes = grown;
}

function extend(interp: Interp, self: PyByteArray, items: Value): Value {
  const bytes = plainBytes(items);
  if (bytes === undefined && unwrap(items) instanceof PyMemoryView) throw typeError(`can't set bytearray slice from ${typeOf(items).name}`);
  if (bytes !== undefined) {
    appendBytes(interp, self, bytes === self.bytes ? bytes.slice() : bytes);
    return null;
  }
  const text = asStr(items);
  if (text !== undefined) {
    const hint = lengthHint(interp, items, 0);
    return hint === CALL ? interp.chain('bytearray.extendByText', [text]) : extendByText(text);
  }
  if (!isIterable(items)) throw typeError(`can't extend bytearray with ${typeOf(items).name}`);
  const made = bytesOfItems(interp, items, 'byte must be in range(0, 256)', true, `can't extend bytearray with ${typeOf(items).name}`);
  if (made === CALL) return interp.chain('bytearray.extend', [self]);
  appendBytes(interp, self, (made as PyBytes).bytes);
  return null;
}

function extendByText(text: string): null {
  if (text !== '') throw typeError("expected iterable of integers; got: 'str'");
  return null;
}

function insert(interp: Interp, self: PyByteArray, at: Value, item: Value): Value {
  if (asInt(at) === undefined) return retryWithIndex(interp, bytearrayType, 'insert', [self, at, item], 1);
  sizeArgument(asInt(at) as number | bigint);
  const n = asInt(item);
  if (n === undefined) return retryWithIndex(interp, bytearrayType, 'insert', [self, at, item], 2);
  const where = searchBound(at, self.bytes.length, 0) as number;
  splice(interp, self, where, where, Uint8Array.of(checkByte(n)));
  return null;
}

function pop(interp: Interp, self: PyByteArray, at: Arg): Value {
  const n = at === undefined ? -1 : asInt(at);
  if (n === undefined) return retryWithIndex(interp, bytearrayType, 'pop', [self, at], 1);
  const position = sizeArgument(n);
  const { length } = self.bytes;
  if (length === 0) throw indexError('pop from empty bytearray');
  const i = position < 0 ? position + length : position;
  if (!(i >= 0 && i < length)) throw indexError('pop index out of range');
  const byte = self.bytes[i];
  splice(interp, self, i, i + 1, new Uint8Array(0));
  return byte;
}

function remove(interp: Interp, self: PyByteArray, item: Value): Value {
  const n = asInt(item);
  if (n === undefined) return retryWithIndex(interp, bytearrayType, 'remove', [self, item], 1);
  const at = self.bytes.indexOf(checkByte(n));
  if (at < 0) throw valueError('value not found in bytearray');
  splice(interp, self, at, at + 1, new Uint8Array(0));
  return null;
}

function clear(interp: Interp, self: PyByteArray): Value {
  return replaceBytes(interp, self, new Uint8Array(0));
}

function resize(interp: Interp, self: PyByteArray, size: Value): Value {
  const n = asInt(size);
  if (n === undefined) return retryWithIndex(interp, bytearrayType, 'resize', [self, size], 1);
  const length = sizeArgument(n);
  if (length < 0) throw valueError(`Can only resize to positive sizes, got ${n}`);
  chargeSize(interp, length, 1);
  const bytes = new Uint8Array(length);
  bytes.set(self.bytes.subarray(0, length));
  return replaceBytes(interp, self, bytes);
}

function copy(interp: Interp, self: PyByteArray): Value {
  chargeSize(interp, self.bytes.length, 1);
  return new PyByteArray(self.bytes.slice());
}

function reverse(interp: Interp, self: PyByteArray): Value {
  interp.meter.charge(self.bytes.length >> 6);
  self.bytes.reverse();
  return null;
}

const PARAMETERS = "source=b'', encoding='utf-8', errors='strict'";

defineType(bytearrayType, {
  doc: [
    'bytearray(iterable_of_ints) -> bytearray',
    'bytearray(string, encoding[, errors]) -> bytearray',
    'bytearray(bytes_or_buffer) -> mutable copy of bytes_or_buffer',
    'bytearray(int) -> bytes array of size given by the parameter initialized with null bytes',
    'bytearray() -> empty bytes array',
    '',
    'Construct a mutable bytearray object from:',
    '  - an iterable yielding integers in range(256)',
    '  - a text string encoded using the specified encoding',
    '  - a bytes or a buffer object',
    '  - any object implementing the buffer API.',
    '  - an integer',
  ].join('\n'),
  construct: fn(`bytearray(${PARAMETERS})`, construct),
  init: method(`__init__(self, ${PARAMETERS})`, init),
  slots: {
    repr: show,
    len: (_interp, self) => (self as PyByteArray).bytes.length,
    iter: (_interp, self) => new PyByteIterator(self as PyByteArray),
    getitem: getItem,
    setitem: setItem,
    delitem: deleteItem,
    contains: containsSlot,
    add,
    iadd: addInPlace,
    mul: multiply,
    rmul: multiply,
    imul: multiplyInPlace,
    mod: (interp, a, b) => formatPercentBytes(interp, latinOf((a as PyByteArray).bytes), b, 'bytearray'),
    rmod: (interp, self, template) => {
      const inner = unwrap(template);
      return inner instanceof PyByteArray ? formatPercentBytes(interp, latinOf(inner.bytes), self, 'bytearray') : NotImplemented;
    },
    eq: equalSlot(true),
    ne: equalSlot(false),
    lt: compareSlot((order) => order < 0),
    le: compareSlot((order) => order <= 0),
    gt: compareSlot((order) => order > 0),
    ge: compareSlot((order) => order >= 0),
  },
  methods: {
    ...bytesMethods(bytearrayType, (bytes) => new PyByteArray(bytes)),
    __buffer__: BUFFER_ROW,
    append: method('append(self, item, /)', append),
    extend: method('extend(self, iterable_of_ints, /)', extend),
    insert: method('insert(self, index, item, /)', insert),
    pop: method('pop(self, index=-1, /)', pop),
    remove: method('remove(self, value, /)', remove),
    clear: method('clear(self, /)', clear),
    copy: method('copy(self, /)', copy),
    reverse: method('reverse(self, /)', reverse),
    resize: method('resize(self, size, /)', resize),
  },
});

/** Both are told of the class of the instance. CPython: bytearray_repr, bytearray_str. */
for (const name of ['__repr__', '__str__']) {
  const impl = (interp: Interp, self: Value): Value => show(interp, self, undefined, undefined);
  bytearrayType.ns.set(name, makeNative(name, { ...method(`${name}(self, /)`, impl, { rawSelf: true }), kind: 'slot' }, bytearrayType));
}

defineContinuations({
  'bytearray.from': { done: (_interp, _data, bytes) => new PyByteArray((bytes as PyBytes).bytes.slice()) },
  'bytearray.init': {
    done: (interp, [self], bytes) => replaceBytes(interp, self as PyByteArray, (bytes as PyBytes).bytes.slice()),
  },
  'bytearray.extendByText': { done: (_interp, [text]) => extendByText(text as string) },
  'bytearray.extend': { done: (interp, [self], bytes) => extend(interp, self as PyByteArray, bytes) },
  'bytearray.setSlice': { done: (interp, [self, key], bytes) => setSlice(interp, self as PyByteArray, key as PySlice, bytes) },
  'bytearray.repeat': {
    done: (interp, [self], count) => new PyByteArray(repeatBytes(interp, (self as PyByteArray).bytes, count as number)),
  },
  'bytearray.repeatInPlace': {
    done(interp, [self], count) {
      const array = unwrap(self) as PyByteArray;
      replaceBytes(interp, array, repeatBytes(interp, array.bytes, count as number));
      return self;
    },
  },
});
