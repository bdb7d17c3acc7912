/** What bytes and bytearray share below their methods: reading arguments, making bytes of ints, comparing. CPython: Objects/bytes_methods.c. */
import { textOfUnits } from './byte-builder.ts';
import { PyByteArray, PyByteStore, PyBytes, PyIterator, PyList } from './containers.ts';
import { defineContinuations } from './continuation.ts';
import { typeError, valueError } from './errors.ts';
import { defineIterator } from './iterators.ts';
import { isContiguous, isReleased, PyMemoryView, simpleBytes } from './memory.ts';
import { type Arg, builtinType, CALL, type Interp, NotImplemented, type SlotImpl, typeOf, type Value } from './object.ts';
import { asInt, collect, collectExpected, index, special, unwrap } from './protocol.ts';
import { defineStored, refOrNull } from './stored.ts';

export const bytesIteratorType = builtinType('bytes_iterator');
export const bytearrayIteratorType = builtinType('bytearray_iterator');
defineIterator(bytesIteratorType);
defineIterator(bytearrayIteratorType);

/** Iterates over bytes by position, seeing changes of a bytearray. */
export class PyByteIterator extends PyIterator {
  /** null once exhausted. */
  declare source: PyBytes | PyByteArray | null;
  declare position: number;
  constructor(source: PyBytes | PyByteArray) {
    super(source instanceof PyBytes ? bytesIteratorType : bytearrayIteratorType);
    this.source = source;
    this.position = 0;
  }
  next(): Arg {
    if (this.source === null) return undefined;
    const { bytes } = this.source;
    if (this.position < bytes.length) return bytes[this.position++];
    this.source = null;
    return undefined;
  }
  override lengthHint(): number {
    return this.source === null ? 0 : Math.max(0, this.source.bytes.length - this.position);
  }
}

defineStored({
  PyByteIterator: {
    tag: 132,
    make: PyByteIterator,
    types: [bytesIteratorType, bytearrayIteratorType],
    fields: { source: refOrNull(PyBytes, PyByteArray), position: 'int' },
    restored: ({ position }: PyByteIterator) => position >= 0,
  },
});

/** The bytes of a bytes-like object, or undefined. Raises BufferError for a memory view with gaps, ValueError for a released one. */
export function bytesLike(v: Value | undefined): Uint8Array | undefined {
  if (v === undefined) return undefined;
  const inner = unwrap(v);
  if (inner instanceof PyBytes || inner instanceof PyByteStore) return inner.bytes;
  return inner instanceof PyMemoryView ? simpleBytes(inner) : undefined;
}

/** Whether a value has bytes that bytesLike returns or raises for. */
export function hasBuffer(v: Value): boolean {
  const inner = unwrap(v);
  return inner instanceof PyBytes || inner instanceof PyByteStore || inner instanceof PyMemoryView;
}

/** As bytesLike, undefined where that raises. */
export function plainBytes(v: Value): Uint8Array | undefined {
  const inner = unwrap(v);
  return inner instanceof PyMemoryView && (isReleased(inner) || !isContiguous(inner)) ? undefined : bytesLike(inner);
}

/** The bytes of a bytes-like object. Raises TypeError. */
export function requireBytes(v: Value): Uint8Array {
  const bytes = bytesLike(v);
  if (bytes === undefined) throw typeError(`a bytes-like object is required, not '${typeOf(v).name}'`);
  return bytes;
}

/** Whitespace of bytes: ASCII's only. */
export function isByteSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}

/** Bytes as Latin-1 text: the searching and splitting of str work on it, one unit per byte. */
export function latinOf(bytes: Uint8Array): string {
  return textOfUnits(bytes);
}

/** Latin-1 text as bytes. */
export function bytesOfLatin(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}

/** Which words say that an int is no byte. */
export type RangeText = 'bytes must be in range(0, 256)' | 'byte must be in range(0, 256)';

/** Checks that an int is a byte. Raises ValueError. */
export function checkByte(n: number | bigint, text: RangeText = 'byte must be in range(0, 256)'): number {
  if (!(n >= 0 && n < 256)) throw valueError(text);
  return Number(n);
}

/** A bytes object of the ints in an iterable, or CALL. `asksLength`: a guest's `__len__` or `__length_hint__` is called; `complaint`: what is said where `__iter__` fails. Raises TypeError and ValueError. */
export function bytesOfItems(interp: Interp, iterable: Value, text: RangeText, asksLength: boolean, complaint: string): Value {
  const take = asksLength ? collectExpected : collect;
  const items = iterable instanceof PyIterator && iterable.isPure ? takeBytes(interp, iterable, text) : take(interp, iterable);
  if (items !== undefined) return bytesFrom(interp, items, 0, text);
  interp.tailCall(interp.frozen('byte_items'), [iterable, text, asksLength, complaint]);
  return interp.chain('bytes-like.items', [0, text]);
}

/** The items of an iterator up to one that is no byte, which raises, so that those after it stay; all of them where guest code makes an int of one. */
function takeBytes(interp: Interp, iterator: PyIterator, text: RangeText): Value[] {
  const items: Value[] = [];
  for (let item = iterator.next(interp); item !== undefined; item = iterator.next(interp)) {
    if ((items.length & 63) === 63) {
      interp.meter.charge(64);
      interp.meter.allocate(512);
    }
    const n = asInt(item);
    if (n !== undefined) items.push(checkByte(n, text));
    else if (typeOf(item).isBuiltin || special(item, '__index__') === undefined) index(interp, item);
    else return [...items, item, ...(collect(interp, iterator) as Value[])];
  }
  return items;
}

/** For frozen Python: an item as the int of a byte, or CALL. Raises TypeError and ValueError. */
export function byteItem(interp: Interp, item: Value, text: RangeText): Value {
  const n = asInt(item) ?? index(interp, item);
  return n === CALL ? interp.chain('bytes-like.byte', [text]) : checkByte(n as number | bigint, text);
}

/** `items` before `from` are ints already. */
function bytesFrom(interp: Interp, items: Value[], from: number, text: RangeText): Value {
  interp.meter.charge((items.length - from) >> 4);
  for (let i = from; i < items.length; i++) {
    const n = asInt(items[i]) ?? index(interp, items[i]);
    if (n === CALL) return interp.chain('bytes-like.item', [new PyList(items), i, text]);
    items[i] = checkByte(n as number | bigint, text);
  }
  interp.meter.allocateLarge(items.length);
  return new PyBytes(Uint8Array.from(items as number[]));
}

/** Order of bytes: negative, zero or positive. */
export function compareBytes(interp: Interp, a: Uint8Array, b: Uint8Array): number {
  const length = Math.min(a.length, b.length);
  if (length > 64) interp.meter.charge(length >> 5);
  for (let i = 0; i < length; i++) if (a[i] !== b[i]) return a[i] - b[i];
  return a.length - b.length;
}

/** The bytes that `a` compares itself with: bytes only with bytes, a bytearray with anything bytes-like. */
function comparand(a: Value, b: Value): Uint8Array | undefined {
  return a instanceof PyBytes && !(unwrap(b) instanceof PyBytes) ? undefined : plainBytes(b);
}

/** A comparison slot of bytes and bytearray. */
export function compareSlot(test: (order: number) => boolean): SlotImpl {
  return (interp, a, b) => {
    const other = comparand(a, b);
    return other === undefined ? NotImplemented : test(compareBytes(interp, bytesLike(a) as Uint8Array, other));
  };
}

/** Equality: unequal lengths need no look at the bytes. */
export function equalSlot(isEqual: boolean): SlotImpl {
  return (interp, a, b) => {
    const x = bytesLike(a) as Uint8Array;
    const y = comparand(a, b);
    if (y === undefined) return NotImplemented;
    return (x.length === y.length && compareBytes(interp, x, y) === 0) === isEqual;
  };
}

defineContinuations({
  'bytes-like.byte': { done: (_interp, [text], n) => checkByte(asInt(n) as number | bigint, text as RangeText) },
  'bytes-like.items': {
    done: (interp, [from, text], list) => bytesFrom(interp, (list as PyList).items, from as number, text as RangeText),
  },
  'bytes-like.item': {
    done(interp, [list, i, text], result) {
      const { items } = list as PyList;
      items[i as number] = checkByte(asInt(result) as number | bigint, text as RangeText);
      return bytesFrom(interp, items, (i as number) + 1, text as RangeText);
    },
  },
});
