/** `__reduce__` and `__setstate__` of iterators, containers and methods: what `copy` and programs that look at positions use. CPython: the *_reduce functions of each type. */

import { bytearrayIteratorType, bytesIteratorType, latinOf, type PyByteIterator } from './bytes-like.ts';
import {
  builtinFunctionType,
  memberDescriptorType,
  methodDescriptorType,
  methodType,
  methodWrapperType,
  type PyMember,
  PyMethod,
  type PyNative,
  wrapperDescriptorType,
} from './callable.ts';
import {
  bytearrayType,
  frozensetType,
  listIteratorType,
  type PyByteArray,
  PyBytes,
  PyDict,
  type PyIterator,
  PyList,
  type PyListIterator,
  PyRange,
  type PyRangeIterator,
  type PySet,
  type PySlice,
  type PyStrIterator,
  PyTuple,
  rangeIteratorType,
  rangeType,
  setType,
  sliceType,
  strAsciiIteratorType,
  strIteratorType,
  tupleIteratorType,
} from './containers.ts';
import { defineContinuations } from './continuation.ts';
import { makeNative, method } from './define.ts';
import { overflowError, typeError } from './errors.ts';
import {
  callableIteratorType,
  dictIteratorTypes,
  listReverseIteratorType,
  longRangeIteratorType,
  type PyCallableIterator,
  PyDictIterator,
  type PyListReverseIterator,
  type PyLongRangeIterator,
  type PySequenceIterator,
  PySetIterator,
  reversedType,
  sequenceIteratorType,
  setIteratorType,
} from './iterators.ts';
import { enumerateType, filterType, mapType, type PyEnumerate, type PyFilter, type PyMap, type PyZip, zipType } from './lazy-iterators.ts';
import { type Arg, CALL, type Interp, intFromBigInt, type PyType, typeOf, type Value } from './object.ts';
import { asInt, getAttr, index, length, truth, unwrap } from './protocol.ts';

type Reduce = (interp: Interp, inner: Value, self: Value) => Value;
type SetState = (interp: Interp, inner: Value, state: Value) => Value;

/** `(function, arguments)`, with a state where there is one. */
function reduced(func: Value, args: readonly Value[], ...state: Value[]): Value {
  return new PyTuple([func, new PyTuple(args), ...state]);
}

function byIter(interp: Interp, source: Value, ...state: Value[]): Value {
  return reduced(interp.builtin('iter'), [source], ...state);
}

/** A state that is a position: a C ssize_t. */
function position(_interp: Interp, state: Value): number {
  const n = asInt(state);
  if (n === undefined) throw typeError('an integer is required');
  if (typeof n === 'bigint') throw overflowError('Python int too large to convert to C ssize_t');
  return n as number;
}

function clamp(n: number, low: number, high: number): number {
  return Math.min(Math.max(n, low), high);
}

// ---- one row a type ----------------------------------------------------------------------------

const listReduce: Reduce = (interp, inner) => {
  const { source, position: at } = inner as PyListIterator;
  if (source !== null) return byIter(interp, source as PyList | PyTuple, at);
  return byIter(interp, typeOf(inner) === listIteratorType ? new PyList([]) : new PyTuple([]));
};

const listSetState: SetState = (interp, inner, state) => {
  const iterator = inner as PyListIterator;
  const n = position(interp, state);
  if (iterator.source === null) return null;
  iterator.position = clamp(n, 0, iterator.source.items.length);
  // Below zero a list's iterator counts as used up.
  if (n < 0 && iterator.cls === listIteratorType) iterator.source = null;
  return null;
};

const reversedListReduce: Reduce = (_interp, inner) => {
  const { source, position: at } = inner as PyListReverseIterator;
  return source === null || at < 0 ? reduced(reversedType, [new PyList([])]) : reduced(reversedType, [source], at);
};

const reversedListSetState: SetState = (interp, inner, state) => {
  const iterator = inner as PyListReverseIterator;
  const n = position(interp, state);
  if (iterator.source !== null) iterator.position = clamp(n, -1, iterator.source.items.length - 1);
  return null;
};

const bytesReduce: Reduce = (interp, inner) => {
  const { source, position: at } = inner as PyByteIterator;
  return source === null ? byIter(interp, new PyTuple([])) : byIter(interp, source, at);
};

const bytesSetState: SetState = (interp, inner, state) => {
  const iterator = inner as PyByteIterator;
  const n = position(interp, state);
  if (iterator.source === null) return null;
  iterator.position = clamp(n, 0, iterator.source.bytes.length);
  // Below zero a bytearray's iterator counts as used up.
  if (n < 0 && iterator.cls === bytearrayIteratorType) iterator.source = null;
  return null;
};

/** A bytearray goes by its class and its bytes: as Latin-1 text before protocol 3. */
function reduceByteArray(interp: Interp, self: Value, protocol: number | bigint): Value {
  const { bytes } = unwrap(self) as PyByteArray;
  interp.meter.charge(bytes.length >> 6);
  interp.meter.allocateLarge(bytes.length * 2);
  const args = bytes.length === 0 ? [] : protocol < 3 ? [latinOf(bytes), 'latin-1'] : [new PyBytes(bytes.slice())];
  return withAttributes(interp, self, args);
}

/** Positions of str iterators are code units inside and code points outside. */
const strReduce: Reduce = (interp, inner) => {
  const { text, position: at } = inner as PyStrIterator;
  if (at >= text.length && at > 0) return byIter(interp, '');
  interp.meter.charge(at >> 5);
  return byIter(interp, text, [...text.slice(0, at)].length);
};

const strSetState: SetState = (interp, inner, state) => {
  const iterator = inner as PyStrIterator;
  const n = position(interp, state);
  const { text } = iterator;
  interp.meter.charge(text.length >> 5);
  let at = 0;
  for (let i = 0; i < n && at < text.length; i++) at += (text.codePointAt(at) as number) > 0xffff ? 2 : 1;
  iterator.position = at;
  return null;
};

const rangeReduce: Reduce = (interp, inner) => {
  const { current, step, left } = inner as PyRangeIterator;
  return byIter(interp, new PyRange(current, current + left * step, step, left), null);
};

const rangeSetState: SetState = (interp, inner, state) => {
  const iterator = inner as PyRangeIterator;
  const given = asInt(state) ?? index(interp, state);
  if (given === CALL) return interp.chain('reduce.range', [iterator]);
  if (typeof given === 'bigint') throw overflowError('Python int too large to convert to C long');
  return moveRange(iterator, given as number);
};

function moveRange(iterator: PyRangeIterator, given: number): Value {
  const n = clamp(given, 0, iterator.left);
  iterator.current += n * iterator.step;
  iterator.left -= n;
  return null;
}

function int(n: bigint): number | bigint {
  return intFromBigInt(n) as number | bigint;
}

const longRangeReduce: Reduce = (interp, inner) => {
  const { current, step, left } = inner as PyLongRangeIterator;
  return byIter(interp, new PyRange(int(current), int(current + left * step), int(step), int(left)), null);
};

const longRangeSetState: SetState = (_interp, inner, state) => {
  const iterator = inner as PyLongRangeIterator;
  const n = typeof state === 'object' ? undefined : asInt(state);
  if (n === undefined || typeof state === 'boolean') throw typeError(`state must be an int, not ${typeOf(state).name}`);
  const wanted = BigInt(n);
  const steps = wanted < 0n ? 0n : wanted > iterator.left ? iterator.left : wanted;
  iterator.current += steps * iterator.step;
  iterator.left -= steps;
  return null;
};

/** What is left, as a list: a copy of the iterator is used up. */
function rest(interp: Interp, copy: PyIterator): Value {
  const items: Value[] = [];
  interp.meter.allocateLarge((copy.lengthHint() ?? 0) * 8);
  for (let item = copy.next(interp); item !== undefined; item = copy.next(interp)) {
    if ((items.length & 63) === 0) interp.meter.charge(8);
    items.push(item);
  }
  return new PyList(items);
}

const dictReduce: Reduce = (interp, inner) => {
  const iterator = inner as PyDictIterator;
  if (iterator.dict === null) return byIter(interp, new PyList([]));
  const copy = new PyDictIterator(iterator.dict, iterator.part, iterator.isReversed);
  copy.position = iterator.position;
  copy.size = iterator.size;
  copy.left = iterator.left;
  return byIter(interp, rest(interp, copy));
};

const setReduce: Reduce = (interp, inner) => {
  const iterator = inner as PySetIterator;
  if (iterator.set === null) return byIter(interp, new PyList([]));
  const copy = new PySetIterator(iterator.set);
  copy.position = iterator.position;
  copy.size = iterator.size;
  copy.left = iterator.left;
  return byIter(interp, rest(interp, copy));
};

const sequenceReduce: Reduce = (interp, inner) => {
  const { source, position: at } = inner as PySequenceIterator;
  return source === undefined ? byIter(interp, new PyTuple([])) : byIter(interp, source, at);
};

const sequenceSetState: SetState = (interp, inner, state) => {
  const iterator = inner as PySequenceIterator;
  const n = position(interp, state);
  if (iterator.source !== undefined) iterator.position = Math.max(0, n);
  return null;
};

const reversedReduce: Reduce = (_interp, inner, self) => {
  const { source, position: at } = inner as PySequenceIterator;
  return source === undefined || at < 0 ? reduced(typeOf(self), [new PyTuple([])]) : reduced(typeOf(self), [source], at);
};

const reversedSetState: SetState = (interp, inner, state) => {
  const iterator = inner as PySequenceIterator;
  const n = position(interp, state);
  if (iterator.source === undefined) return null;
  const size = length(interp, iterator.source);
  if (size === CALL) return interp.chain('reduce.reversed', [iterator, n]);
  iterator.position = clamp(n, -1, (size as number) - 1);
  return null;
};

const callableReduce: Reduce = (interp, inner) => {
  const { callable, sentinel } = inner as PyCallableIterator;
  return callable === undefined ? byIter(interp, new PyTuple([])) : reduced(interp.builtin('iter'), [callable, sentinel]);
};

const enumerateReduce: Reduce = (_interp, inner, self) =>
  reduced(typeOf(self), [(inner as PyEnumerate).inner, (inner as PyEnumerate).count]);

const filterReduce: Reduce = (_interp, inner, self) => reduced(typeOf(self), [(inner as PyFilter).func, (inner as PyFilter).inner]);

const parallelReduce: Reduce = (_interp, inner, self) => {
  const iterator = inner as PyZip | PyMap;
  const args = 'func' in iterator ? [iterator.func, ...iterator.iterators] : iterator.iterators;
  return iterator.isStrict ? reduced(typeOf(self), args, true) : reduced(typeOf(self), args);
};

const parallelSetState: SetState = (interp, inner, state) => {
  const iterator = inner as PyZip | PyMap;
  const isStrict = truth(interp, state);
  if (isStrict === CALL) return interp.chain('reduce.strict', [iterator]);
  iterator.isStrict = isStrict as boolean;
  return null;
};

defineContinuations({
  'reduce.reversed': {
    done(_interp, [i, n], size) {
      (i as PySequenceIterator).position = clamp(n as number, -1, (size as number) - 1);
      return null;
    },
  },
  'reduce.range': {
    done(interp, [iterator], n) {
      return rangeSetState(interp, iterator, n);
    },
  },
  'reduce.strict': {
    done(_interp, [i], isStrict) {
      (i as PyZip | PyMap).isStrict = isStrict === true;
      return null;
    },
  },
});

/** Sets: the class, the elements as a list, and the attributes of an instance. */
const reduceSet: Reduce = (interp, inner, self) => withAttributes(interp, self, [rest(interp, new PySetIterator(inner as PySet))]);

/** The class of `self` with `args`, and the attributes of an instance. */
function withAttributes(interp: Interp, self: Value, args: readonly Value[]): Value {
  const hasDict = !typeOf(self).isBuiltin && typeOf(self).hasDict;
  const dict = hasDict ? getAttr(interp, self, '__dict__') : null;
  if (dict === CALL) return interp.chain('reduce.attributes', [typeOf(self), ...args]);
  return reduced(typeOf(self), args, filled(dict));
}

/** An empty dict is no state. */
function filled(dict: Value): Value {
  return dict instanceof PyDict && dict.size === 0 ? null : dict;
}

defineContinuations({
  'reduce.attributes': { done: (_interp, [cls, ...args], dict) => reduced(cls, args, filled(dict)) },
});

/** What `getattr` finds again on the object or class it belongs to. */
function byGetAttr(interp: Interp, owner: Value, name: Value): Value {
  return reduced(interp.builtin('getattr'), [owner, name]);
}

const reduceMethod: Reduce = (interp, _inner, self) => {
  const { self: instance, func } = self as PyMethod;
  const name = getAttr(interp, func, '__name__');
  return name === CALL ? interp.chain('reduce.method', [instance]) : byGetAttr(interp, instance, name);
};

defineContinuations({ 'reduce.method': { done: (interp, [instance], name) => byGetAttr(interp, instance, name) } });

/** Functions by their name, methods of classes and objects through these. */
const reduceNative: Reduce = (interp, _inner, self) => {
  if (self instanceof PyMethod) return reduceMethod(interp, self, self);
  const { owner, name } = self as PyNative;
  return owner === null ? name : byGetAttr(interp, owner, name);
};

const reduceDescriptor: Reduce = (interp, _inner, self) => {
  const { owner, name } = self as PyNative | PyMember;
  return byGetAttr(interp, owner, name);
};

const reduceSlice: Reduce = (_interp, inner) => {
  const { start, stop, step } = inner as PySlice;
  return reduced(sliceType, [start, stop, step]);
};

const reduceRange: Reduce = (_interp, inner) => {
  const { start, stop, step } = inner as PyRange;
  return reduced(rangeType, [start, stop, step]);
};

const ROWS: readonly (readonly [readonly PyType[], Reduce, SetState?])[] = [
  [[listIteratorType, tupleIteratorType], listReduce, listSetState],
  [[listReverseIteratorType], reversedListReduce, reversedListSetState],
  [[bytesIteratorType, bytearrayIteratorType], bytesReduce, bytesSetState],
  [[strIteratorType, strAsciiIteratorType], strReduce, strSetState],
  [[rangeIteratorType], rangeReduce, rangeSetState],
  [[longRangeIteratorType], longRangeReduce, longRangeSetState],
  [Object.values(dictIteratorTypes).flat(), dictReduce],
  [[setIteratorType], setReduce],
  [[sequenceIteratorType], sequenceReduce, sequenceSetState],
  [[reversedType], reversedReduce, reversedSetState],
  [[callableIteratorType], callableReduce],
  [[enumerateType], enumerateReduce],
  [[filterType], filterReduce],
  [[zipType, mapType], parallelReduce, parallelSetState],
  [[setType, frozensetType], reduceSet],
  [[sliceType], reduceSlice],
  [[rangeType], reduceRange],
  [[methodType], reduceMethod],
  [[builtinFunctionType, methodWrapperType], reduceNative],
  [[methodDescriptorType, wrapperDescriptorType, memberDescriptorType], reduceDescriptor],
];

for (const [types, reduce, setState] of ROWS) {
  for (const type of types) {
    const rows = {
      __reduce__: method('__reduce__(self, /)', (interp: Interp, self: Value) => reduce(interp, unwrap(self), self), { rawSelf: true }),
      ...(setState === undefined
        ? {}
        : {
            __setstate__: method('__setstate__(self, object, /)', (interp: Interp, self: Value, state: Value) =>
              setState(interp, self, state),
            ),
          }),
    };
    for (const [name, row] of Object.entries(rows)) type.ns.set(name, makeNative(name, row, type));
  }
}

bytearrayType.ns.set(
  '__reduce__',
  makeNative(
    '__reduce__',
    method('__reduce__(self, /)', (interp: Interp, self: Value) => reduceByteArray(interp, self, 2), { rawSelf: true }),
    bytearrayType,
  ),
);
bytearrayType.ns.set(
  '__reduce_ex__',
  makeNative(
    '__reduce_ex__',
    method(
      '__reduce_ex__(self, proto=0, /)',
      (interp: Interp, self: Value, protocol: Arg) => {
        const n = protocol === undefined ? 0 : (asInt(protocol) ?? index(interp, protocol));
        return n === CALL ? interp.chain('reduce.bytearray', [self]) : reduceByteArray(interp, self, cInt(n as number | bigint));
      },
      { rawSelf: true },
    ),
    bytearrayType,
  ),
);

/** An int that C holds in an int. */
function cInt(n: number | bigint): number | bigint {
  if (n > 0x7fffffff || n < -0x80000000) throw overflowError('Python int too large to convert to C int');
  return n;
}

defineContinuations({
  'reduce.bytearray': { done: (interp, [self], n) => reduceByteArray(interp, self, cInt(asInt(n) as number | bigint)) },
});
