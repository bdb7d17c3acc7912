/** tuple. CPython: Objects/tupleobject.c. */
import { compareSequences } from './compare.ts';
import { reprContainer, showAs } from './container-repr.ts';
import { EMPTY_TUPLE, type PyList, PyListIterator, PyTuple, tupleIteratorType, tupleType } from './containers.ts';
import { defineContinuations } from './continuation.ts';
import { defineType, fn, method } from './define.ts';
import { typeError } from './errors.ts';
import { isSlice, itemIndex, resolveSubscript, type SubscriptTexts, sliceIndices } from './indices.ts';
import { type Arg, CALL, type Interp, NotImplemented, type SlotImpl, typeOf, type Value } from './object.ts';
import type { CompareName } from './operators.ts';
import { collect, unwrap } from './protocol.ts';
import { hashTuple, indexOf, repeatCount, repeatItems, search } from './sequence.ts';

const texts: SubscriptTexts = {
  range: 'tuple index out of range',
  type: (name) => `tuple indices must be integers or slices, not ${name}`,
};

/** A tuple of the items: the one empty tuple if there are none. */
function tupleOf(items: readonly Value[]): PyTuple {
  return items.length === 0 ? EMPTY_TUPLE : new PyTuple(items);
}

function getitem(interp: Interp, self: Value, key: Value): Value {
  const { items } = self as PyTuple;
  if (!isSlice(key)) {
    const i = itemIndex(key, items.length, texts);
    return i === undefined ? resolveSubscript(interp, 'getitem', self, key) : items[i];
  }
  const at = sliceIndices(key, items.length);
  if (at === undefined) return resolveSubscript(interp, 'getitem', self, key);
  if (at.step === 1 && at.count === items.length) return self;
  interp.meter.charge(at.count >> 5);
  interp.meter.allocateLarge(at.count * 8);
  if (at.step === 1) return tupleOf(items.slice(at.start, at.start + at.count));
  const out: Value[] = [];
  for (let n = 0, i = at.start; n < at.count; n++, i += at.step) out.push(items[i]);
  return tupleOf(out);
}

function compare(op: CompareName): SlotImpl {
  return (interp, a, b) => (b instanceof PyTuple ? compareSequences(interp, op, a as PyTuple, b) : NotImplemented);
}

function add(interp: Interp, a: Value, b: Value): Value {
  const right = unwrap(b);
  if (!(right instanceof PyTuple)) throw typeError(`can only concatenate tuple (not "${typeOf(b).name}") to tuple`);
  const { items } = a as PyTuple;
  if (items.length === 0) return right;
  if (right.items.length === 0) return a;
  const total = items.length + right.items.length;
  interp.meter.charge(total >> 5);
  interp.meter.allocateLarge(total * 8);
  return new PyTuple(items.concat(right.items));
}

function mul(interp: Interp, a: Value, b: Value): Value {
  const count = repeatCount(interp, b);
  if (count === CALL) return interp.chain('tuple.repeat', [a]);
  return repeat(interp, a as PyTuple, count as number);
}

function repeat(interp: Interp, tuple: PyTuple, count: number): Value {
  return count === 1 ? tuple : tupleOf(repeatItems(interp, tuple.items, count));
}

function construct(interp: Interp, iterable: Arg): Value {
  if (iterable === undefined) return EMPTY_TUPLE;
  if (iterable instanceof PyTuple) return iterable;
  const values = collect(interp, iterable);
  if (values === undefined) {
    interp.tailCall(interp.frozen('items_of'), [iterable]);
    return interp.chain('tuple.fromList', []);
  }
  interp.meter.allocate(values.length * 8);
  return tupleOf(values);
}

defineType(tupleType, {
  construct: fn('vector tuple(iterable=(), /)', construct),
  slots: {
    repr: reprContainer,
    hash: (interp, self) => hashTuple(interp, self as PyTuple),
    len: (_interp, self) => (self as PyTuple).items.length,
    iter: (_interp, self) => new PyListIterator(self as PyTuple, tupleIteratorType),
    contains: (interp, self, value) => search(interp, 'contains', self as PyTuple, value, 0, Number.POSITIVE_INFINITY, 0),
    getitem,
    eq: compare('eq'),
    ne: compare('ne'),
    lt: compare('lt'),
    le: compare('le'),
    gt: compare('gt'),
    ge: compare('ge'),
    add,
    mul,
    rmul: mul,
  },
  methods: {
    index: method('index(self, value, start=0, stop=9223372036854775807, /)', indexOf),
    count: method('count(self, value, /)', (interp, self: PyTuple, value: Value) =>
      search(interp, 'count', self, value, 0, Number.POSITIVE_INFINITY, 0),
    ),
    __getnewargs__: method('__getnewargs__(self, /)', (_interp, self: PyTuple) => new PyTuple([self])),
  },
});

showAs(tupleType, (tuple: PyTuple) => ({ items: tuple, open: '(', close: tuple.items.length === 1 ? ',)' : ')', cycle: '(...)' }));

defineContinuations({
  'tuple.repeat': { done: (interp, [tuple], count) => repeat(interp, tuple as PyTuple, count as number) },
  'tuple.fromList': { done: (_interp, _data, list) => tupleOf((list as PyList).items) },
});
