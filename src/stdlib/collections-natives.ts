/** Module `_collections`: the items of a deque, and its iterators. CPython: Modules/_collectionsmodule.c. */
import { PyIterator, type PyList, PyTuple } from '../objects/containers.ts';
import { defineType, fn, method } from '../objects/define.ts';
import { indexError, overflowError, raise, typeError } from '../objects/errors.ts';
import { iterAsItself, iteratorSlots } from '../objects/iterators.ts';
import { type Arg, builtinType, type Interp, PyObject, type PyType, typeOf, type Value } from '../objects/object.ts';
import { asInt, getIter, unwrap } from '../objects/protocol.ts';
import { retryWithIndex } from '../objects/retry.ts';
import { defineStored, refOrNull } from '../objects/stored.ts';
import { checkSize } from './clinic.ts';
import { countNatives } from './collections-count.ts';
import { orderedNatives } from './ordered-natives.ts';
import { tupleGetterType } from './tuple-getter.ts';

const dequeType = builtinType('_Deque');
dequeType.module = 'collections';
dequeType.name = 'collections.deque';
dequeType.qualname = 'deque';
const iteratorType = builtinType('_deque_iterator');
iteratorType.module = 'collections';
iteratorType.name = 'collections._deque_iterator';
const reverseIteratorType = builtinType('_deque_reverse_iterator');
reverseIteratorType.module = 'collections';
reverseIteratorType.name = 'collections._deque_reverse_iterator';

/** Items in one array with free places in front, so that both ends are cheap. */
export class PyDeque extends PyObject {
  /** Places before `start` are null. */
  declare items: Value[];
  declare start: number;
  /** -1: no limit. */
  declare maxlen: number;
  /** Rises whenever the length changes: iterators compare it. */
  declare changes: number;
  constructor() {
    super(dequeType);
    this.items = [];
    this.start = 0;
    this.maxlen = -1;
    this.changes = 0;
  }
  get size(): number {
    return this.items.length - this.start;
  }
}

/** Places in front are made for as many items as there are, and given back when they are more than the items. */
const LEAST_ROOM = 8;

function append(interp: Interp, self: Value, value: Value): null {
  const deque = self as PyDeque;
  interp.meter.allocate(16);
  deque.items.push(value);
  deque.changes += 1;
  if (deque.maxlen >= 0 && deque.size > deque.maxlen) popFirst(interp, deque);
  return null;
}

function appendleft(interp: Interp, self: Value, value: Value): null {
  const deque = self as PyDeque;
  interp.meter.allocate(16);
  if (deque.start === 0) makeRoom(interp, deque);
  deque.start -= 1;
  deque.items[deque.start] = value;
  deque.changes += 1;
  if (deque.maxlen >= 0 && deque.size > deque.maxlen) deque.items.pop();
  return null;
}

function makeRoom(interp: Interp, deque: PyDeque): void {
  const { items } = deque;
  const room = Math.max(LEAST_ROOM, items.length);
  interp.meter.charge(room >> 4);
  interp.meter.allocateLarge(room * 8);
  const next: Value[] = new Array<Value>(room).fill(null);
  for (let i = 0; i < items.length; i++) next.push(items[i]);
  deque.items = next;
  deque.start = room;
}

function popFirst(interp: Interp, deque: PyDeque): Value {
  const value = deque.items[deque.start];
  deque.items[deque.start] = null;
  deque.start += 1;
  deque.changes += 1;
  if (deque.start > 4 * LEAST_ROOM && deque.start > deque.size) {
    interp.meter.charge(deque.size >> 5);
    deque.items = deque.items.slice(deque.start);
    deque.start = 0;
  }
  return value;
}

function pop(_interp: Interp, self: Value): Value {
  const deque = self as PyDeque;
  if (deque.size === 0) throw indexError('pop from an empty deque');
  deque.changes += 1;
  return deque.items.pop() as Value;
}

function popleft(interp: Interp, self: Value): Value {
  const deque = self as PyDeque;
  if (deque.size === 0) throw indexError('pop from an empty deque');
  return popFirst(interp, deque);
}

/** Replaces all items by those in an order of their own. */
function replace(interp: Interp, deque: PyDeque, items: Value[]): null {
  interp.meter.charge(items.length >> 5);
  deque.items = items;
  deque.start = 0;
  deque.changes += 1;
  return null;
}

function itemsOf(interp: Interp, deque: PyDeque): Value[] {
  interp.meter.charge(deque.size >> 5);
  return deque.items.slice(deque.start);
}

function reset(interp: Interp, self: Value, maxlen: Value): null {
  const deque = self as PyDeque;
  const limit = maxlen === null ? -1 : asInt(maxlen);
  if (typeof limit !== 'number') throw overflowError('Python int too large to convert to C ssize_t');
  deque.maxlen = limit;
  return replace(interp, deque, []);
}

function extendList(interp: Interp, self: Value, list: PyList): null {
  for (const item of list.items) {
    interp.meter.charge(1);
    append(interp, self, item);
  }
  return null;
}

/** Appends what an iterable of the engine's own gives. Returns None, or what the caller must go over. */
function extendFrom(interp: Interp, self: Value, iterable: Value): Value {
  if (iterable !== null && typeof iterable === 'object' && !typeOf(iterable).isBuiltin) return iterable;
  const iterator = getIter(interp, iterable);
  if (!(iterator instanceof PyIterator) || !iterator.isPure) return iterator;
  for (let item = iterator.next(interp); item !== undefined; item = iterator.next(interp)) {
    interp.meter.charge(1);
    append(interp, self, item);
  }
  return null;
}

function rotate(interp: Interp, self: Value, steps: Arg): Value {
  const by = steps === undefined ? 1 : asInt(steps);
  if (by === undefined) return retryWithIndex(interp, dequeType, 'rotate', [self, steps], 1);
  const deque = self as PyDeque;
  const { size } = deque;
  if (size <= 1) return null;
  const shift = Number(((BigInt(by) % BigInt(size)) + BigInt(size)) % BigInt(size));
  const right = Math.min(shift, size - shift);
  if (right * 2 > size >> 2) {
    const items = itemsOf(interp, deque);
    return replace(interp, deque, [...items.slice(size - shift), ...items.slice(0, size - shift)]);
  }
  interp.meter.charge(right >> 2);
  const limit = deque.maxlen;
  deque.maxlen = -1;
  for (let i = 0; i < right; i++) {
    if (shift === right) appendleft(interp, deque, pop(interp, deque));
    else append(interp, deque, popFirst(interp, deque));
  }
  deque.maxlen = limit;
  return null;
}

function insert(interp: Interp, self: Value, at: Value, value: Value): Value {
  const deque = self as PyDeque;
  const { size } = deque;
  const n = asInt(at);
  if (n === undefined) return retryWithIndex(interp, dequeType, 'insert', [self, at, value], 1);
  checkSize(n);
  if (deque.maxlen >= 0 && size >= deque.maxlen) throw indexError('deque already at its maximum size');
  const place = Number(n) < 0 ? Math.max(0, Number(n) + size) : Math.min(Number(n), size);
  interp.meter.charge(size >> 5);
  interp.meter.allocate(16);
  deque.items.splice(deque.start + place, 0, value);
  deque.changes += 1;
  return null;
}

/** The place of an item in the array. Raises IndexError, TypeError; undefined where guest `__index__` must run. */
function placeOf(deque: PyDeque, key: Value): number | undefined {
  const n = asInt(key);
  if (n === undefined) {
    if (typeOf(key).lookup('__index__') === undefined) throw typeError(`sequence index must be integer, not '${typeOf(key).name}'`);
    return undefined;
  }
  const at = Number(n) < 0 ? Number(n) + deque.size : Number(n);
  if (at < 0 || at >= deque.size) throw indexError('deque index out of range');
  return deque.start + at;
}

function getitem(interp: Interp, self: Value, key: Value): Value {
  const at = placeOf(self as PyDeque, key);
  return at === undefined ? retryKey(interp, '__getitem__', [self, key]) : (self as PyDeque).items[at];
}

function setitem(interp: Interp, self: Value, key: Value, value: Value): Value {
  const at = placeOf(self as PyDeque, key);
  if (at === undefined) return retryKey(interp, '__setitem__', [self, key, value]);
  (self as PyDeque).items[at] = value;
  return null;
}

function delitem(interp: Interp, self: Value, key: Value): Value {
  const deque = self as PyDeque;
  const at = placeOf(deque, key);
  if (at === undefined) return retryKey(interp, '__delitem__', [self, key]);
  interp.meter.charge(deque.size >> 5);
  deque.items.splice(at, 1);
  deque.changes += 1;
  return null;
}

function retryKey(interp: Interp, name: string, args: readonly Value[]): Value {
  return retryWithIndex(interp, dequeType, name, args, 1);
}

/** Goes over a deque from one end; raises RuntimeError once its length has changed. */
export class PyDequeIterator extends PyIterator {
  /** null once exhausted. */
  declare deque: PyDeque | null;
  declare at: number;
  declare readonly changes: number;
  constructor(deque: PyDeque, cls: PyType) {
    super(cls);
    this.deque = deque;
    this.at = 0;
    this.changes = deque.changes;
  }
  next(): Arg {
    const { deque } = this;
    if (deque === null) return undefined;
    if (deque.changes !== this.changes) {
      this.deque = null;
      throw raise('RuntimeError', 'deque mutated during iteration');
    }
    if (this.at >= deque.size) {
      this.deque = null;
      return undefined;
    }
    const at = this.cls === iteratorType ? deque.start + this.at : deque.items.length - 1 - this.at;
    this.at += 1;
    return deque.items[at];
  }
  override lengthHint(): number {
    return this.deque === null ? 0 : Math.max(0, this.deque.size - this.at);
  }
}

for (const type of [iteratorType, reverseIteratorType]) {
  defineType(type, { slots: iteratorSlots });
  iterAsItself(type);
}

function limitOf({ maxlen }: PyDeque): Value {
  return maxlen < 0 ? null : maxlen;
}

defineType(dequeType, {
  construct: fn('own _Deque(*args, **kwargs)', () => new PyDeque()),
  slots: {
    len: (_interp, self) => (self as PyDeque).size,
    iter: (_interp, self) => new PyDequeIterator(self as PyDeque, iteratorType),
    reversed: (_interp, self) => new PyDequeIterator(self as PyDeque, reverseIteratorType),
    getitem,
    setitem,
    delitem,
  },
  methods: {
    _reset: method('_reset(self, maxlen, /)', reset),
    _extend_from: method('_extend_from(self, iterable, /)', extendFrom),
    _extend_list: method('_extend_list(self, items, /)', extendList),
    append: method('append(self, item, /)', append),
    appendleft: method('appendleft(self, item, /)', appendleft),
    clear: method('clear(self, /)', (interp: Interp, self: PyDeque) => replace(interp, self, [])),
    insert: method('insert(self, index, value, /)', insert),
    pop: method('pop(self, /)', pop),
    popleft: method('popleft(self, /)', popleft),
    reverse: method('reverse(self, /)', (interp: Interp, self: PyDeque) => replace(interp, self, itemsOf(interp, self).reverse())),
    rotate: method('range rotate(self, n=1, /)', rotate),
  },
  getset: { maxlen: { get: (_interp, self) => limitOf(unwrap(self) as PyDeque) } },
});

defineStored({
  PyDeque: {
    tag: 210,
    make: PyDeque,
    types: [dequeType],
    fields: { items: 'values', start: 'int', maxlen: 'int', changes: 'int' },
    restored: ({ items, start, maxlen }: PyDeque) => start >= 0 && start <= items.length && maxlen >= -1,
  },
  PyDequeIterator: {
    tag: 211,
    make: PyDequeIterator,
    types: [iteratorType, reverseIteratorType],
    fields: { deque: refOrNull(PyDeque), at: 'int', changes: 'int' },
    restored: ({ at }: PyDequeIterator) => at >= 0,
  },
});

/** The members by name. */
export function collectionsNatives(): Iterable<readonly [string, Value]> {
  return [
    ['_Deque', dequeType] as const,
    [tupleGetterType.qualname, tupleGetterType] as const,
    ['_keywords', new PyTuple(KEYWORDS)] as const,
    ...countNatives(),
    ...orderedNatives(),
  ];
}

const KEYWORDS: readonly string[] = (
  'False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal ' +
  'not or pass raise return try while with yield'
).split(' ');
