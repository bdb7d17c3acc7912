/** list. CPython: Objects/listobject.c. */
import { compareSequences } from './compare.ts';
import { reprContainer, showAs } from './container-repr.ts';
import { listIteratorType, listType, PyList, PyListIterator, type PySlice } from './containers.ts';
import { defineContinuations } from './continuation.ts';
import { defineType, fn, method } from './define.ts';
import { indexError, overflowError, typeError, valueError } from './errors.ts';
import { isSlice, itemIndex, resolveSubscript, type SubscriptTexts, searchBound, sliceIndices } from './indices.ts';
import { PyListReverseIterator } from './iterators.ts';
import { type Arg, CALL, type Interp, itemBytes, NotImplemented, type SlotImpl, typeOf, type Value } from './object.ts';
import type { CompareName } from './operators.ts';
import { asInt, collect, collectExpected, index, special, unwrap } from './protocol.ts';
import { indexOf, repeatCount, repeatItems, search } from './sequence.ts';
import { sortList } from './sort.ts';

const wrongType = (name: string): string => `list indices must be integers or slices, not ${name}`;
const readTexts: SubscriptTexts = { range: 'list index out of range', type: wrongType };
const writeTexts: SubscriptTexts = { range: 'list assignment index out of range', type: wrongType };

// ---- items -------------------------------------------------------------------------------------

function getitem(interp: Interp, self: Value, key: Value): Value {
  const { items } = self as PyList;
  if (isSlice(key)) return getSlice(interp, self as PyList, key);
  const i = itemIndex(key, items.length, readTexts);
  return i === undefined ? resolveSubscript(interp, 'getitem', self, key) : items[i];
}

function getSlice(interp: Interp, list: PyList, key: PySlice): Value {
  const at = sliceIndices(key, list.items.length);
  if (at === undefined) return resolveSubscript(interp, 'getitem', list, key);
  return new PyList(pick(interp, list.items, at.start, at.step, at.count));
}

/** `count` items from `start` on, `step` apart, in a fresh array. Charges for them. */
export function pick(interp: Interp, items: readonly Value[], start: number, step: number, count: number): Value[] {
  interp.meter.charge(count >> 5);
  interp.meter.allocateLarge(count * 8);
  if (step === 1) return items.slice(start, start + count);
  const out: Value[] = [];
  for (let n = 0, i = start; n < count; n++, i += step) out.push(items[i]);
  return out;
}

function setitem(interp: Interp, self: Value, key: Value, value: Value): Value {
  const list = self as PyList;
  if (isSlice(key)) return setSlice(interp, list, key, value);
  const i = itemIndex(key, list.items.length, writeTexts);
  if (i === undefined) return resolveSubscript(interp, 'setitem', self, key, value);
  list.items[i] = value;
  return null;
}

const NOT_ASSIGNABLE = 'must assign iterable to extended slice';

function setSlice(interp: Interp, list: PyList, key: PySlice, value: Value): Value {
  const at = sliceIndices(key, list.items.length);
  if (at === undefined) return resolveSubscript(interp, 'setitem', list, key, value);
  if (special(value, '__iter__') === undefined && special(value, '__getitem__') === undefined) throw typeError(NOT_ASSIGNABLE);
  const values = collect(interp, value);
  if (values === undefined) {
    interp.tailCall(interp.frozen('sequence_from'), [value, NOT_ASSIGNABLE]);
    return interp.chain('list.assignSlice', [list, key]);
  }
  const { items } = list;
  if (at.step === 1) {
    replaceRange(interp, list, at.start, Math.max(at.start, at.stop), values);
    return null;
  }
  if (values.length !== at.count) {
    throw valueError(`attempt to assign sequence of size ${values.length} to extended slice of size ${at.count}`);
  }
  for (let n = 0, i = at.start; n < at.count; n++, i += at.step) items[i] = values[n];
  return null;
}

/** Replaces items[start:stop]; works for any number of values (splice would spread them on the JS stack). */
function replaceRange(interp: Interp, list: PyList, start: number, stop: number, values: readonly Value[]): void {
  const { items } = list;
  interp.meter.charge((items.length - start + values.length) >> 5);
  if (values.length > stop - start) interp.meter.allocateLarge((values.length - stop + start) * 8);
  if (values.length === stop - start) for (let i = 0; i < values.length; i++) items[start + i] = values[i];
  else if (values.length < 1000) items.splice(start, stop - start, ...values);
  else {
    const tail = items.slice(stop);
    items.length = start;
    for (const value of values) items.push(value);
    for (const value of tail) items.push(value);
  }
}

function delitem(interp: Interp, self: Value, key: Value): Value {
  const { items } = self as PyList;
  if (!isSlice(key)) {
    const i = itemIndex(key, items.length, writeTexts);
    if (i === undefined) return resolveSubscript(interp, 'delitem', self, key);
    removeOne(interp, items, i);
    return null;
  }
  const at = sliceIndices(key, items.length);
  if (at === undefined) return resolveSubscript(interp, 'delitem', self, key);
  if (at.count === 0) return null;
  interp.meter.charge(items.length >> 5);
  if (at.step === 1) items.splice(at.start, at.count);
  else removeEvery(items, at.step > 0 ? at.start : at.start + (at.count - 1) * at.step, Math.abs(at.step), at.count);
  return null;
}

function removeOne(interp: Interp, items: Value[], i: number): Value {
  const value = items[i];
  if (i === items.length - 1) items.pop();
  else {
    interp.meter.charge((items.length - i) >> 6);
    items.splice(i, 1);
  }
  return value;
}

/** Removes `count` items from `first` on, `step` apart (step > 0). */
function removeEvery(items: Value[], first: number, step: number, count: number): void {
  let to = first;
  const last = first + (count - 1) * step;
  for (let i = first; i < items.length; i++) {
    if (i <= last && (i - first) % step === 0) continue;
    items[to++] = items[i];
  }
  items.length = to;
}

// ---- operators ---------------------------------------------------------------------------------

function compare(op: CompareName): SlotImpl {
  return (interp, a, b) => (b instanceof PyList ? compareSequences(interp, op, a as PyList, b) : NotImplemented);
}

function add(interp: Interp, a: Value, b: Value): Value {
  const right = unwrap(b);
  if (!(right instanceof PyList)) throw typeError(`can only concatenate list (not "${typeOf(b).name}") to list`);
  const { items } = a as PyList;
  const total = items.length + right.items.length;
  interp.meter.charge(total >> 5);
  interp.meter.allocateLarge(total * 8);
  return new PyList(items.concat(right.items));
}

function mul(interp: Interp, a: Value, b: Value): Value {
  const count = repeatCount(interp, b);
  if (count === CALL) return interp.chain('list.repeat', [a]);
  return new PyList(repeatItems(interp, (a as PyList).items, count as number));
}

function imul(interp: Interp, self: Value, times: Value): Value {
  const count = repeatCount(interp, times);
  if (count === CALL) return interp.chain('list.repeatInPlace', [self]);
  const list = unwrap(self) as PyList;
  list.items = repeatItems(interp, list.items, count as number);
  return self;
}

function iadd(interp: Interp, self: Value, other: Value): Value {
  if (extendList(interp, unwrap(self) as PyList, other) === CALL) return interp.chain('list.itself', [self]);
  return self;
}

// ---- methods -----------------------------------------------------------------------------------

/** list.extend: null, or CALL when guest code makes the items (each is appended as it comes). Raises TypeError. */
export function extendList(interp: Interp, list: PyList, iterable: Value): Value {
  // A list is extended by itself without being iterated, whatever its `__iter__`.
  const values = unwrap(iterable) === list ? [...list.items] : collectExpected(interp, iterable);
  if (values === undefined) return interp.tailCall(interp.frozen('extend_list'), [list, iterable]);
  interp.meter.allocate(values.length * 8);
  const { items } = list;
  if (items.length === 0) list.items = values;
  else for (let i = 0; i < values.length; i++) items.push(values[i]);
  return null;
}

function append(interp: Interp, self: PyList, value: Value): Value {
  interp.meter.allocate(itemBytes(value));
  self.items.push(value);
  return null;
}

function insert(interp: Interp, self: PyList, at: Value, value: Value): Value {
  const n = index(interp, at);
  if (n === CALL) return interp.chain('list.insert', [self, value]);
  const { items } = self;
  const i = searchBound(checkSize(n), items.length, 0) as number;
  interp.meter.charge((items.length - i) >> 6);
  interp.meter.allocate(itemBytes(value));
  if (i === items.length) items.push(value);
  else items.splice(i, 0, value);
  return null;
}

/** Refuses an int beyond a 64-bit C ssize_t. Raises OverflowError. */
function checkSize(n: Value): Value {
  if (typeof n === 'bigint' && (n >= 9223372036854775808n || n < -9223372036854775808n))
    throw overflowError('Python int too large to convert to C ssize_t');
  return n;
}

function pop(interp: Interp, self: PyList, at: Arg): Value {
  const { items } = self;
  if (at === undefined || at === -1) {
    const value = items.pop();
    if (value === undefined) throw indexError('pop from empty list');
    return value;
  }
  const n = asInt(at) ?? index(interp, at);
  if (n === CALL) return interp.chain('list.pop', [self]);
  checkSize(n);
  if (items.length === 0) throw indexError('pop from empty list');
  const i = (n as number | bigint) < 0 ? Number(n) + items.length : Number(n);
  if (i < 0 || i >= items.length) throw indexError('pop index out of range');
  return removeOne(interp, items, i);
}

function clear(_interp: Interp, self: PyList): Value {
  self.items = [];
  return null;
}

function reverse(interp: Interp, self: PyList): Value {
  interp.meter.charge(self.items.length >> 6);
  self.items.reverse();
  return null;
}

function construct(interp: Interp, iterable: Arg): Value {
  if (iterable === undefined) return new PyList([]);
  const values = collectExpected(interp, iterable);
  if (values === undefined) return interp.tailCall(interp.frozen('list_from'), [iterable]);
  interp.meter.allocate(values.length * 8);
  return new PyList(values);
}

function init(interp: Interp, self: PyList, iterable: Arg): Value {
  self.items = [];
  return iterable === undefined ? null : extendList(interp, self, iterable);
}

defineType(listType, {
  construct: fn('vector list(iterable=(), /)', construct),
  init: method('vector __init__(self, iterable=(), /)', init),
  slots: {
    repr: reprContainer,
    len: (_interp, self) => (self as PyList).items.length,
    iter: (_interp, self) => new PyListIterator(self as PyList, listIteratorType),
    reversed: (_interp, self) => new PyListReverseIterator(self as PyList),
    contains: (interp, self, value) => search(interp, 'contains', self as PyList, value, 0, Number.POSITIVE_INFINITY, 0),
    getitem,
    setitem,
    delitem,
    eq: compare('eq'),
    ne: compare('ne'),
    lt: compare('lt'),
    le: compare('le'),
    gt: compare('gt'),
    ge: compare('ge'),
    add,
    mul,
    rmul: mul,
    iadd,
    imul,
  },
  methods: {
    append: method('append(self, object, /)', append),
    extend: method('extend(self, iterable, /)', extendList),
    insert: method('insert(self, index, object, /)', insert),
    pop: method('pop(self, index=-1, /)', pop),
    remove: method('remove(self, value, /)', (interp, self: PyList, value: Value) =>
      search(interp, 'remove', self, value, 0, Number.POSITIVE_INFINITY, 0),
    ),
    index: method('index(self, value, start=0, stop=9223372036854775807, /)', indexOf),
    count: method('count(self, value, /)', (interp, self: PyList, value: Value) =>
      search(interp, 'count', self, value, 0, Number.POSITIVE_INFINITY, 0),
    ),
    clear: method('clear(self, /)', clear),
    copy: method('copy(self, /)', (interp, self: PyList) => new PyList(pick(interp, self.items, 0, 1, self.items.length))),
    reverse: method('reverse(self, /)', reverse),
    sort: method('sort(self, /, *, key=None, reverse=False)', sortList),
  },
});

showAs(listType, (list: PyList) => ({ items: list, open: '[', close: ']', cycle: '[...]' }));

defineContinuations({
  'list.assignSlice': { done: (interp, [list, key], values) => setSlice(interp, list as PyList, key as PySlice, values) },
  'list.repeat': { done: (interp, [list], count) => new PyList(repeatItems(interp, (list as PyList).items, count as number)) },
  'list.repeatInPlace': {
    done(interp, [self], count) {
      const list = unwrap(self) as PyList;
      list.items = repeatItems(interp, list.items, count as number);
      return self;
    },
  },
  'list.itself': { done: (_interp, [self]) => self },
  'list.insert': { done: (interp, [self, value], at) => insert(interp, self as PyList, at, value) },
  'list.pop': { done: (interp, [self], at) => pop(interp, self as PyList, at) },
});
