/** Data of memory views, and which objects lend their bytes. CPython: Objects/memoryobject.c, Objects/bytearrayobject.c (exports). */
import { PyByteArray, PyByteStore, PyBytes, PyIterator } from './containers.ts';
import { raise, valueError } from './errors.ts';
import { type Arg, builtinType, type Interp, PyObject, type Value } from './object.ts';
import { defineStored, refOrNull, refTo } from './stored.ts';

export const memoryviewType = builtinType('memoryview');
export const memoryIteratorType = builtinType('memory_iterator');

/** What a view looks at: `bytes` is read anew each time, so that a view never holds a host buffer that its owner has given up. */
export type Lender = PyBytes | PyByteStore;

/** How a view reads its owner's bytes. */
export interface Layout {
  readonly offset: number;
  /** Lengths and steps in bytes by dimension, outermost first; both empty for a single item. */
  readonly shape: readonly number[];
  readonly strides: readonly number[];
  readonly format: string;
  readonly itemSize: number;
}

export class PyMemoryView extends PyObject implements Layout {
  declare readonly owner: Lender;
  /** What `obj` shows: the owner, or the instance it is the value of. */
  declare readonly object: Value;
  declare readonly offset: number;
  declare readonly shape: readonly number[];
  declare readonly strides: readonly number[];
  declare readonly format: string;
  declare readonly itemSize: number;
  declare readonly isReadonly: boolean;
  /** Length of the owner when the view was made. A view held only by a temporary value does not keep a bytearray from being resized: then it counts as released. */
  declare readonly ownerSize: number;
  declare isReleased: boolean;
  constructor(owner: Lender, object: Value, layout: Layout, isReadonly: boolean) {
    super(memoryviewType);
    this.owner = owner;
    this.object = object;
    this.offset = layout.offset;
    this.shape = layout.shape;
    this.strides = layout.strides;
    this.format = layout.format;
    this.itemSize = layout.itemSize;
    this.isReadonly = isReadonly;
    this.ownerSize = owner.bytes.length;
    this.isReleased = false;
    if (owner instanceof PyByteStore) owner.exports += 1;
  }
}

/** Iterates over the items of a view of one dimension. */
export class PyMemoryIterator extends PyIterator {
  declare view: PyMemoryView | null;
  declare position: number;
  constructor(view: PyMemoryView) {
    super(memoryIteratorType);
    this.view = view;
    this.position = 0;
  }
  next(): Arg {
    const { view } = this;
    if (view === null) return undefined;
    checkReleased(view);
    if (this.position < view.shape[0]) return readItem(view, view.offset + this.position++ * view.strides[0]);
    this.view = null;
    return undefined;
  }
}

/** Reads one item; set by memory-format.ts, which knows the formats and their sizes. */
let readItem: (view: PyMemoryView, at: number) => Value;
let isKnownFormat: (view: PyMemoryView) => boolean;

/** Tells how items are read, and which formats there are. */
export function setItemReader(read: (view: PyMemoryView, at: number) => Value, isKnown: (view: PyMemoryView) => boolean): void {
  readItem = read;
  isKnownFormat = isKnown;
}

/** True once a view can no longer be used. */
export function isReleased(view: PyMemoryView): boolean {
  return view.isReleased || view.owner.bytes.length !== view.ownerSize;
}

/** Raises ValueError for a view that has been released. */
export function checkReleased(view: PyMemoryView): void {
  if (isReleased(view)) throw valueError('operation forbidden on released memoryview object');
}

/** Number of items. */
export function itemCount(shape: readonly number[]): number {
  let count = 1;
  for (const n of shape) count *= n;
  return count;
}

/** Steps of a layout without gaps, last dimension closest together. */
export function packedStrides(shape: readonly number[], itemSize: number): number[] {
  const strides: number[] = [];
  let step = itemSize;
  for (let i = shape.length - 1; i >= 0; i--) {
    strides.unshift(step);
    step *= shape[i];
  }
  return strides;
}

/** True if the items lie one after the other, the last index (`C`) or the first (`F`) running fastest. */
export function isContiguous(view: Layout, order: 'C' | 'F' = 'C'): boolean {
  const { shape, strides, itemSize } = view;
  if (shape.includes(0)) return true;
  let step = itemSize;
  for (let n = 0; n < shape.length; n++) {
    const i = order === 'C' ? shape.length - 1 - n : n;
    if (shape[i] > 1 && strides[i] !== step) return false;
    step *= shape[i];
  }
  return true;
}

/** The bytes of a view, copied only if they do not lie together. Raises ValueError. */
export function bytesOfView(view: PyMemoryView, order: 'C' | 'F' = 'C'): Uint8Array {
  checkReleased(view);
  const { shape, strides, itemSize, offset, owner } = view;
  const size = itemCount(shape) * itemSize;
  if (isContiguous(view, order)) return owner.bytes.subarray(offset, offset + size);
  const out = new Uint8Array(size);
  const index = new Array<number>(shape.length).fill(0);
  for (let at = 0; at < size; at += itemSize) {
    let from = offset;
    for (let i = 0; i < index.length; i++) from += index[i] * strides[i];
    for (let i = 0; i < itemSize; i++) out[at + i] = owner.bytes[from + i];
    advance(index, shape, order);
  }
  return out;
}

/** Moves a position to the next item. */
function advance(index: number[], shape: readonly number[], order: 'C' | 'F'): void {
  for (let n = 0; n < shape.length; n++) {
    const i = order === 'C' ? shape.length - 1 - n : n;
    index[i] += 1;
    if (index[i] < shape[i]) return;
    index[i] = 0;
  }
}

/** As bytesOfView for what wants them in one piece. Raises BufferError. */
export function simpleBytes(view: PyMemoryView): Uint8Array {
  checkReleased(view);
  if (!isContiguous(view)) throw raise('BufferError', 'memoryview: underlying buffer is not C-contiguous');
  return bytesOfView(view);
}

/**
 * Raises BufferError if a bytearray or an array is looked at through a view. A view that nothing refers to any more still counts in `exports`: then the heap is
 * searched for one that is alive, which costs fuel, and the count begins anew.
 */
export function checkResizable(interp: Interp, array: PyByteStore): void {
  if (array.exports === 0) return;
  if (interp.holdsView(array)) throw raise('BufferError', array.lockedText);
  array.exports = 0;
}

/** Ends a view: its bytearray may be resized once no other is left. */
export function releaseView(view: PyMemoryView): void {
  if (view.isReleased) return;
  view.isReleased = true;
  if (view.owner instanceof PyByteStore && view.owner.exports > 0) view.owner.exports -= 1;
}

/** True if every item of a view lies within its owner. */
function isWithin({ shape, strides, offset, itemSize, ownerSize }: PyMemoryView): boolean {
  if (shape.length !== strides.length || itemSize < 1 || itemSize > 8) return false;
  let low = offset;
  let high = offset;
  for (let i = 0; i < shape.length; i++) {
    if (!Number.isSafeInteger(shape[i]) || shape[i] < 0 || !Number.isSafeInteger(strides[i])) return false;
    const reach = Math.max(0, shape[i] - 1) * strides[i];
    if (reach < 0) low += reach;
    else high += reach;
  }
  return shape.includes(0) || (low >= 0 && high + itemSize <= ownerSize);
}

defineStored({
  PyMemoryView: {
    tag: 130,
    make: PyMemoryView,
    types: [memoryviewType],
    fields: {
      owner: refTo(PyBytes, PyByteArray, PyByteStore),
      object: 'value',
      offset: 'int',
      shape: 'values',
      strides: 'values',
      format: 'text',
      itemSize: 'int',
      isReadonly: 'bool',
      ownerSize: 'int',
      isReleased: 'bool',
    },
    restored: (view: PyMemoryView) => isWithin(view) && isKnownFormat(view),
  },
  PyMemoryIterator: {
    tag: 131,
    make: PyMemoryIterator,
    types: [memoryIteratorType],
    fields: { view: refOrNull(PyMemoryView), position: 'int' },
    restored: ({ view, position }: PyMemoryIterator) => position >= 0 && (view === null || view.shape.length === 1),
  },
});
