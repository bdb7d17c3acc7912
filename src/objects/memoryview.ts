/** memoryview objects. CPython: Objects/memoryobject.c. */
import { hasGuestLength, hexOf, lengthOfSeparator } from './bytes-hex.ts';
import { bytesLike, latinOf } from './bytes-like.ts';
import { encodeText } from './codec.ts';
import { PyBytes, PyList, PySlice, PyTuple } from './containers.ts';
import { defineContinuations } from './continuation.ts';
import { classMethod, defineType, fn, type GetSetRow, method } from './define.ts';
import { overflowError, raise, typeError, valueError } from './errors.ts';
import { addClassGetItem } from './generic-alias.ts';
import { itemIndex, resolveSubscript, sliceIndices } from './indices.ts';
import { iteratorSlots } from './iterators.ts';
import {
  bytesOfView,
  checkReleased,
  isContiguous,
  isReleased,
  itemCount,
  type Layout,
  type Lender,
  memoryIteratorType,
  memoryviewType,
  PyMemoryIterator,
  PyMemoryView,
  packedStrides,
  releaseView,
} from './memory.ts';
import { dimension, formatLetter, formatSize, holdsNumbers, holdsTruth, isByteFormat, readItem, writeItem } from './memory-format.ts';
import { BUFFER_ROW, derivedView, viewOf } from './memory-lend.ts';
import {
  type Arg,
  CALL,
  Ellipsis,
  type Interp,
  NotImplemented,
  PyFloat,
  type PyType,
  type SlotImpl,
  typeOf,
  type Value,
} from './object.ts';
import { defaultRepr, hash } from './operators.ts';
import { asInt, asStr, callSpecial, index, special, truth, unwrap } from './protocol.ts';
import { retryWithIndex } from './retry.ts';
import { indexOf, search } from './sequence.ts';
import { hashText } from './text-key.ts';
import { chargeSize } from './text-range.ts';

/** What memoryview() asks a guest `__buffer__` for: PyBUF_FULL_RO. */
const FULL_READONLY = 0x11c;
const MAX_DIMENSIONS = 64;

// ---- construction ------------------------------------------------------------------------------

function construct(interp: Interp, object: Value): Value {
  const inner = unwrap(object);
  const type = typeOf(object);
  if (inner instanceof PyMemoryView) return derivedView(interp, inner, inner);
  const own = type.isBuiltin ? undefined : special(object, '__buffer__');
  if (own !== undefined && !(typeof own === 'object' && own !== null && own.cls.name === 'wrapper_descriptor')) {
    callSpecial(interp, own, object, [FULL_READONLY]);
    return interp.chain('memoryview.lent', [object]);
  }
  if (bytesLike(inner) === undefined) throw typeError(`memoryview: a bytes-like object is required, not '${type.name}'`);
  return viewOf(interp, inner as Lender, object);
}

// ---- items -------------------------------------------------------------------------------------

const SUBSCRIPT = { range: 'index out of bounds on dimension 1', type: () => 'memoryview: invalid slice key' };

function notImplemented(message: string): unknown {
  return raise('NotImplementedError', message);
}

const ZERO_DIMENSIONS = 'invalid indexing of 0-dim memory';
const SUB_VIEWS = 'multi-dimensional sub-views are not implemented';

/** True for what can only be a tuple of slices, or of anything but positions. */
function hasSlices(key: PyTuple): boolean {
  return key.items.length > 0 && key.items.every((item) => item instanceof PySlice);
}

/** The tuple in an instance of a subclass; any other key as it is. */
function plainKey(key: Value): Value {
  const inner = unwrap(key);
  return inner instanceof PyTuple ? inner : key;
}

function isPositions(key: PyTuple): boolean {
  return key.items.every((item) => asInt(item) !== undefined || special(item, '__index__') !== undefined);
}

/** The first item of a tuple that only guest code can make an int of, or -1. */
function guestPosition(key: PyTuple): number {
  return key.items.findIndex((item) => asInt(item) === undefined);
}

/** Raises unless the key has a position for each dimension. */
function checkCount({ shape }: PyMemoryView, key: PyTuple): void {
  if (key.items.length < shape.length) throw notImplemented('sub-views are not implemented');
  if (key.items.length > shape.length)
    throw typeError(`cannot index ${shape.length}-dimension view with ${key.items.length}-element tuple`);
}

/** Byte offset of the item at a position in all dimensions. Raises IndexError, TypeError, NotImplementedError. */
function offsetAt(view: PyMemoryView, key: PyTuple): number {
  const { shape, strides } = view;
  let at = view.offset;
  key.items.forEach((item, i) => {
    at += itemIndex(item, shape[i], { range: `index out of bounds on dimension ${i + 1}`, type: SUBSCRIPT.type })! * strides[i];
  });
  return at;
}

/** An int that an index can hold: others are reported before the dimensions are. */
function isSmall(key: Value): boolean {
  const n = asInt(key);
  return n !== undefined && typeof n !== 'bigint';
}

function getItem(interp: Interp, self: Value, given: Value): Value {
  const key = plainKey(given);
  const view = self as PyMemoryView;
  checkReleased(view);
  const { shape } = view;
  if (shape.length === 0) {
    if (key === Ellipsis) return view;
    if (key instanceof PyTuple && key.items.length === 0) return readItem(view, view.offset);
    throw typeError(ZERO_DIMENSIONS);
  }
  if (key instanceof PyTuple) {
    if (hasSlices(key)) throw notImplemented('multi-dimensional slicing is not implemented');
    if (!isPositions(key)) throw typeError('memoryview: invalid slice key');
    checkCount(view, key);
    if (guestPosition(key) >= 0) return resolveTuple(interp, view, key, NotImplemented);
    return readItem(view, offsetAt(view, key));
  }
  if (key instanceof PySlice) {
    const indices = sliceIndices(key, shape[0]);
    if (indices === undefined) return resolveSubscript(interp, 'getitem', self, key);
    return derivedView(interp, view, sliced(view, indices));
  }
  if (asInt(key) === undefined && special(key, '__index__') !== undefined) return resolveSubscript(interp, 'getitem', self, key);
  if (shape.length > 1 && isSmall(key)) throw notImplemented(SUB_VIEWS);
  const at = itemIndex(key, shape[0], SUBSCRIPT);
  return at === undefined ? resolveSubscript(interp, 'getitem', self, key) : readItem(view, view.offset + at * view.strides[0]);
}

function sliced(view: PyMemoryView, { start, step, count }: { start: number; step: number; count: number }): Layout {
  const { shape, strides, offset, format, itemSize } = view;
  return {
    offset: offset + start * strides[0],
    shape: [count, ...shape.slice(1)],
    strides: [strides[0] * step, ...strides.slice(1)],
    format,
    itemSize,
  };
}

/** Makes the items of a key ints, one after the other, then reads or, unless `value` is NotImplemented, stores. Returns CALL. */
function resolveTuple(interp: Interp, view: PyMemoryView, key: PyTuple, value: Value): Value {
  const at = guestPosition(key);
  index(interp, key.items[at]);
  return interp.chain('memoryview.position', [view, key, at, value]);
}

function setItem(interp: Interp, self: Value, given: Value, value: Value): Value {
  const key = plainKey(given);
  const view = self as PyMemoryView;
  checkReleased(view);
  if (view.isReadonly) throw typeError('cannot modify read-only memory');
  const { shape } = view;
  if (shape.length === 0) {
    if (key !== Ellipsis && !(key instanceof PyTuple && key.items.length === 0)) throw typeError(ZERO_DIMENSIONS);
    return store(interp, view, key, view.offset, value);
  }
  if (key instanceof PySlice && shape.length === 1) return setSlice(interp, view, key, value);
  if (key instanceof PySlice || (key instanceof PyTuple && hasSlices(key)))
    throw notImplemented('memoryview slice assignments are currently restricted to ndim = 1');
  if (key instanceof PyTuple) {
    if (!isPositions(key)) throw typeError('memoryview: invalid slice key');
    checkCount(view, key);
    if (guestPosition(key) >= 0) return resolveTuple(interp, view, key, value);
    return store(interp, view, key, offsetAt(view, key), value);
  }
  if (asInt(key) === undefined && special(key, '__index__') !== undefined) return resolveSubscript(interp, 'setitem', self, key, value);
  if (shape.length > 1 && isSmall(key)) throw notImplemented('sub-views are not implemented');
  const at = itemIndex(key, shape[0], SUBSCRIPT);
  if (at === undefined) return resolveSubscript(interp, 'setitem', self, key, value);
  return store(interp, view, key, view.offset + at * view.strides[0], value);
}

/** Stores a value, which guest code may have to make a number or a truth value first. Returns None or CALL. */
function store(interp: Interp, view: PyMemoryView, key: Value, at: number, value: Value): Value {
  const args = [view, key, value];
  if (holdsTruth(view)) {
    const isTrue = truth(interp, value);
    if (isTrue === CALL) return interp.chain('memoryview.number', [view, key]);
    writeItem(view, at, isTrue);
    return null;
  }
  const number = typeOf(value).isBuiltin || asInt(value) !== undefined ? null : holdsNumbers(view);
  if (number === 'int' && special(value, '__index__') !== undefined) return retryWithIndex(interp, memoryviewType, '__setitem__', args, 2);
  if (number === 'float' && (special(value, '__float__') ?? special(value, '__index__')) !== undefined) {
    interp.tailCall(interp.builtin('float'), [value]);
    return interp.chain('memoryview.number', [view, key]);
  }
  writeItem(view, at, value);
  return null;
}

function setSlice(interp: Interp, view: PyMemoryView, key: PySlice, value: Value): Value {
  const inner = unwrap(value);
  if (!(inner instanceof PyMemoryView) && bytesLike(inner) === undefined)
    throw typeError(`a bytes-like object is required, not '${typeOf(value).name}'`);
  const indices = sliceIndices(key, view.shape[0]);
  if (indices === undefined) return resolveSubscript(interp, 'setitem', view, key, value);
  const source = inner instanceof PyMemoryView ? inner : null;
  if (source !== null) checkReleased(source);
  const format = source === null ? 'B' : source.format;
  const bytes = source === null ? (bytesLike(inner) as Uint8Array) : bytesOfView(source);
  const isSame = source === null || source.shape.length === 1;
  if (!isSame || formatLetter(format) !== formatLetter(view.format) || bytes.length !== indices.count * view.itemSize)
    throw valueError('memoryview assignment: lvalue and rvalue have different structures');
  interp.meter.charge(bytes.length >> 5);
  const { offset, strides } = sliced(view, indices);
  // Copied: source and target may overlap.
  const from = bytes.slice();
  const to = view.owner.bytes;
  for (let i = 0; i < indices.count; i++)
    for (let k = 0; k < view.itemSize; k++) to[offset + i * strides[0] + k] = from[i * view.itemSize + k];
  return null;
}

// ---- conversion --------------------------------------------------------------------------------

function toList(interp: Interp, self: PyMemoryView): Value {
  checkReleased(self);
  const count = itemCount(self.shape);
  interp.meter.allocateLarge(count * 24);
  interp.meter.charge(count >> 3);
  return listAt(self, self.offset, 0);
}

function listAt(view: PyMemoryView, at: number, level: number): Value {
  const { shape, strides } = view;
  if (level === shape.length) return readItem(view, at);
  const items: Value[] = [];
  for (let i = 0; i < shape[level]; i++) items.push(listAt(view, at + i * strides[level], level + 1));
  return new PyList(items);
}

function fromFlags(interp: Interp, object: Value, flags: number | bigint): Value {
  if (flags > 0x7fffffff || flags < -0x80000000) throw overflowError('Python int too large to convert to C int');
  return construct(interp, object);
}

function toBytes(interp: Interp, self: PyMemoryView, order: Arg): Value {
  checkReleased(self);
  const text = order === undefined || order === null ? 'C' : asStr(order);
  if (text === undefined) throw typeError(`tobytes() argument 'order' must be str or None, not ${typeOf(order as Value).name}`);
  encodeText(interp, text);
  if (text.includes('\0')) throw valueError('embedded null character');
  if (text !== 'C' && text !== 'F' && text !== 'A') throw valueError("order must be 'C', 'F' or 'A'");
  const isFortran = text === 'F' || (text === 'A' && isContiguous(self, 'F') && !isContiguous(self));
  chargeSize(interp, itemCount(self.shape) * self.itemSize, 1);
  return new PyBytes(bytesOfView(self, isFortran ? 'F' : 'C').slice());
}

function hex(interp: Interp, self: PyMemoryView, sep: Arg, perGroup: Arg): Value {
  const group = perGroup === undefined ? 1 : asInt(perGroup);
  if (group === undefined) return retryWithIndex(interp, memoryviewType, 'hex', [self, sep, perGroup], 2);
  if (group > 0x7fffffff || group < -0x80000000) throw overflowError('Python int too large to convert to C int');
  if (hasGuestLength(sep)) return lengthOfSeparator(interp, sep as Value);
  return hexOf(interp, bytesOfView(self), sep, group);
}

function cast(interp: Interp, self: PyMemoryView, format: Value, shape: Arg): Value {
  const name = asStr(format);
  if (name === undefined) throw typeError(`cast() argument 'format' must be str, not ${format === null ? 'None' : typeOf(format).name}`);
  checkReleased(self);
  if (!isContiguous(self)) throw typeError('memoryview: casts are restricted to C-contiguous views');
  if ((shape !== undefined || self.shape.length !== 1) && self.shape.includes(0))
    throw typeError('memoryview: cannot cast view with zeros in shape or strides');
  const sizes = shape === undefined ? undefined : unwrap(shape);
  if (sizes !== undefined) {
    if (!(sizes instanceof PyList || sizes instanceof PyTuple)) throw typeError('shape must be a list or a tuple');
    if (sizes.items.length > MAX_DIMENSIONS) throw valueError('memoryview: number of dimensions must not exceed 64');
    if (self.shape.length !== 1 && sizes.items.length !== 1) throw typeError('memoryview: cast must be 1D -> ND or ND -> 1D');
  }
  const bytes = itemCount(self.shape) * self.itemSize;
  const itemSize = castSize(interp, self, name, bytes);
  const dimensions = sizes === undefined ? [bytes / itemSize] : sizes.items.map(dimension);
  const wanted = dimensions.reduce((size, n) => {
    if (size * n >= 2 ** 63) throw valueError('memoryview.cast(): product(shape) > SSIZE_MAX');
    return size * n;
  }, itemSize);
  if (wanted !== bytes) throw typeError('memoryview: product(shape) * itemsize != buffer size');
  const layout = { offset: self.offset, shape: dimensions, strides: packedStrides(dimensions, itemSize), format: name, itemSize };
  return derivedView(interp, self, layout);
}

/** Bytes of an item of the new format, if the view can be seen so. Raises ValueError, TypeError. */
function castSize(interp: Interp, view: PyMemoryView, format: string, bytes: number): number {
  encodeText(interp, format, 'ascii', undefined);
  const size = formatSize(format);
  if (size === undefined)
    throw valueError("memoryview: destination format must be a native single character format prefixed with an optional '@'");
  if (!isByteFormat(view.format) && !isByteFormat(format)) throw typeError('memoryview: cannot cast between two non-byte formats');
  if (bytes % size !== 0) throw typeError('memoryview: length is not a multiple of itemsize');
  return size;
}

// ---- searching, comparing, hashing -------------------------------------------------------------

/** The items of a view of one dimension. */
function itemsOf(interp: Interp, view: PyMemoryView, ofNone: string, ofMany: string): PyList {
  checkReleased(view);
  if (view.shape.length === 0) throw typeError(ofNone);
  if (view.shape.length > 1) throw notImplemented(ofMany);
  return toList(interp, view) as PyList;
}

function count(interp: Interp, self: PyMemoryView, value: Value): Value {
  return search(interp, 'count', itemsOf(interp, self, ZERO_DIMENSIONS, SUB_VIEWS), value, 0, Number.POSITIVE_INFINITY, 0);
}

function indexIn(interp: Interp, self: PyMemoryView, value: Value, start: Arg, stop: Arg): Value {
  for (const [position, bound] of [start, stop].entries()) {
    checkBound(bound);
    if (bound !== undefined && asInt(bound) === undefined)
      return retryWithIndex(interp, memoryviewType, 'index', [self, value, start, stop], 2 + position);
  }
  const items = itemsOf(interp, self, 'invalid lookup on 0-dim memory', 'multi-dimensional lookup is not implemented');
  return indexOf(interp, new PyTuple(items.items), value, start, stop, 'viewIndex');
}

/** Bounds are looked at before the view. CPython: _PyEval_SliceIndexNotNone. */
function checkBound(v: Arg): void {
  if (v !== undefined && asInt(v) === undefined && special(v, '__index__') === undefined)
    throw typeError('slice indices must be integers or have an __index__ method');
}

function equal(isEqual: boolean): SlotImpl {
  return (interp, a, b) => {
    const view = a as PyMemoryView;
    const other = unwrap(b);
    if (isReleased(view)) return (a === b) === isEqual;
    if (other instanceof PyMemoryView) {
      if (isReleased(other)) return !isEqual;
      return sameItems(interp, view, other) === isEqual;
    }
    const bytes = bytesLike(other);
    if (bytes === undefined) return NotImplemented;
    const layout = { offset: 0, shape: [bytes.length], strides: [1], format: 'B', itemSize: 1 };
    return sameItems(interp, view, { ...layout, owner: other as Lender }) === isEqual;
  };
}

type Readable = Layout & { readonly owner: Lender };

function sameItems(interp: Interp, a: Readable, b: Readable): boolean {
  // What is not read is like nothing.
  if (formatSize(a.format) === undefined || formatSize(b.format) === undefined) return false;
  if (a.shape.length !== b.shape.length || a.shape.some((n, i) => n !== b.shape[i])) return false;
  interp.meter.charge(itemCount(a.shape) >> 3);
  return sameAt(a, b, a.offset, b.offset, 0);
}

function sameAt(a: Readable, b: Readable, x: number, y: number, level: number): boolean {
  if (level === a.shape.length) return sameItem(readItem(a, x), readItem(b, y));
  for (let i = 0; i < a.shape[level]; i++) if (!sameAt(a, b, x + i * a.strides[level], y + i * b.strides[level], level + 1)) return false;
  return true;
}

/** Equality of what formats hold: numbers, truth values, bytes. */
function sameItem(a: Value, b: Value): boolean {
  if (a instanceof PyBytes || b instanceof PyBytes) return a instanceof PyBytes && b instanceof PyBytes && a.bytes[0] === b.bytes[0];
  const x = numberOf(a);
  const y = numberOf(b);
  // An int and a bigint are compared by value; NaN is equal to nothing.
  return x <= y && x >= y;
}

function numberOf(v: Value): number | bigint {
  return v instanceof PyFloat ? v.value : (asInt(v) as number | bigint);
}

function hashView(interp: Interp, self: Value): Value {
  const view = self as PyMemoryView;
  checkReleased(view);
  if (!view.isReadonly) throw valueError('cannot hash writable memoryview object');
  if (!isByteFormat(view.format)) throw valueError("memoryview: hashing is restricted to formats 'B', 'b' or 'c'");
  if (hash(interp, view.owner) === CALL) throw typeError('unhashable');
  const bytes = bytesOfView(view);
  interp.meter.charge(bytes.length >> 4);
  return hashText(latinOf(bytes));
}

// ---- the type ----------------------------------------------------------------------------------

function getter(get: (view: PyMemoryView) => Value): GetSetRow {
  return {
    get(_interp, self) {
      checkReleased(self as PyMemoryView);
      return get(self as PyMemoryView);
    },
  };
}

function release(_interp: Interp, self: PyMemoryView): Value {
  releaseView(self);
  return null;
}

function enter(_interp: Interp, self: PyMemoryView): Value {
  checkReleased(self);
  return self;
}

function iterate(_interp: Interp, self: Value): Value {
  const view = self as PyMemoryView;
  checkReleased(view);
  if (view.shape.length === 0) throw typeError(ZERO_DIMENSIONS);
  if (view.shape.length > 1) throw notImplemented(SUB_VIEWS);
  return new PyMemoryIterator(view);
}

defineType(memoryIteratorType, { slots: iteratorSlots, isSubclassable: false });

defineType(memoryviewType, {
  doc: 'Create a new memoryview object which references the given object.',
  construct: fn('memoryview(object)', construct),
  isSubclassable: false,
  slots: {
    repr: (interp, self) =>
      defaultRepr(interp, self).replace('<memoryview object', isReleased(self as PyMemoryView) ? '<released memory' : '<memory'),
    hash: hashView,
    len(_interp, self) {
      const view = self as PyMemoryView;
      checkReleased(view);
      if (view.shape.length === 0) throw typeError('0-dim memory has no length');
      return view.shape[0];
    },
    iter: iterate,
    getitem: getItem,
    setitem: setItem,
    delitem(_interp, self) {
      checkReleased(self as PyMemoryView);
      throw typeError((self as PyMemoryView).isReadonly ? 'cannot modify read-only memory' : 'cannot delete memory');
    },
    eq: equal(true),
    ne: equal(false),
  },
  methods: {
    release: method('release(self, /)', release),
    tobytes: method("tobytes(self, /, order='C')", toBytes),
    hex: method('hex(self, /, sep=<unrepresentable>, bytes_per_sep=1)', hex),
    tolist: method('tolist(self, /)', toList),
    cast: method('cast(self, /, format, shape=<unrepresentable>)', cast),
    toreadonly: method('toreadonly(self, /)', (interp: Interp, self: PyMemoryView) => {
      checkReleased(self);
      return derivedView(interp, self, self, true);
    }),
    __buffer__: BUFFER_ROW,
    count: method('count(self, value, /)', count),
    index: method('index(self, value, start=0, stop=sys.maxsize, /)', indexIn),
    __enter__: method('__enter__(self, /)', enter),
    __exit__: method('__exit__(self, /, *exc_info)', release),
    _from_flags: classMethod('_from_flags(type, object, flags)', (interp: Interp, cls: PyType, object: Value, flags: Value) => {
      const n = index(interp, flags);
      if (n === CALL) return interp.chain('memoryview.flags', [cls, object]);
      return fromFlags(interp, object, n as number | bigint);
    }),
  },
  getset: {
    obj: getter((view) => view.object),
    nbytes: getter((view) => itemCount(view.shape) * view.itemSize),
    itemsize: getter((view) => view.itemSize),
    format: getter((view) => view.format),
    ndim: getter((view) => view.shape.length),
    shape: getter((view) => new PyTuple([...view.shape])),
    strides: getter((view) => new PyTuple([...view.strides])),
    suboffsets: getter(() => new PyTuple([])),
    readonly: getter((view) => view.isReadonly),
    c_contiguous: getter((view) => isContiguous(view)),
    f_contiguous: getter((view) => isContiguous(view, 'F')),
    contiguous: getter((view) => isContiguous(view) || isContiguous(view, 'F')),
  },
});
addClassGetItem(memoryviewType);

defineContinuations({
  'memoryview.lent': {
    done(interp, [object], result) {
      if (!(result instanceof PyMemoryView)) throw typeError('__buffer__ returned non-memoryview object');
      return derivedView(interp, result, result, result.isReadonly, object);
    },
  },
  'memoryview.flags': { done: (interp, [, object], flags) => fromFlags(interp, object, flags as number | bigint) },
  'memoryview.position': {
    done(interp, [view, key, at, value], n) {
      const items = [...(key as PyTuple).items];
      items[at as number] = n;
      const resolved = new PyTuple(items);
      return value === NotImplemented ? getItem(interp, view, resolved) : setItem(interp, view, resolved, value);
    },
  },
  'memoryview.number': { done: (interp, [view, key], x) => setItem(interp, view, key, x) },
});
