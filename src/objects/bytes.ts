/** bytes objects. CPython: Objects/bytesobject.c. */

import { bytesFrom, concatBytes, containsSlot, repeatBytes, sliceBytes } from './bytes-build.ts';
import { compareSlot, equalSlot, latinOf, PyByteIterator, plainBytes } from './bytes-like.ts';
import { bytesMethods } from './bytes-methods.ts';
import { bytesType, PyBytes, PySlice, PyTuple } from './containers.ts';
import { defineContinuations } from './continuation.ts';
import { defineType, fn, makeNative, method } from './define.ts';
import { typeError } from './errors.ts';
import { formatPercentBytes } from './format-percent.ts';
import { itemIndex, resolveSubscript, type SubscriptTexts } from './indices.ts';
import { BUFFER_ROW } from './memory-lend.ts';
import { type Arg, CALL, type Interp, NotImplemented, typeOf, type Value } from './object.ts';
import { unwrap } from './protocol.ts';
import { repeatCount } from './sequence.ts';
import { hashText } from './text-key.ts';
import { chargeSize } from './text-range.ts';
import { bytesRepr } from './text-repr.ts';

// ---- items and operators -----------------------------------------------------------------------

const SUBSCRIPT: SubscriptTexts = { range: 'index out of range', type: (name) => `byte indices must be integers or slices, not ${name}` };

function getItem(interp: Interp, self: Value, key: Value): Value {
  const { bytes } = self as PyBytes;
  if (key instanceof PySlice) {
    const part = sliceBytes(interp, bytes, key);
    return part === undefined ? resolveSubscript(interp, 'getitem', self, key) : new PyBytes(part);
  }
  const at = itemIndex(key, bytes.length, SUBSCRIPT);
  return at === undefined ? resolveSubscript(interp, 'getitem', self, key) : bytes[at];
}

function add(interp: Interp, a: Value, b: Value): Value {
  const right = plainBytes(b);
  if (right === undefined) throw typeError(`can't concat ${typeOf(b).name} to ${typeOf(a).name}`);
  return new PyBytes(concatBytes(interp, (unwrap(a) as PyBytes).bytes, right));
}

function multiply(interp: Interp, self: Value, times: Value): Value {
  const count = repeatCount(interp, times);
  return count === CALL ? interp.chain('bytes.repeat', [self]) : new PyBytes(repeatBytes(interp, (self as PyBytes).bytes, count as number));
}

function percent(interp: Interp, a: Value, b: Value): Value {
  return formatPercentBytes(interp, latinOf((a as PyBytes).bytes), b, 'bytes');
}

function reflectedPercent(interp: Interp, self: Value, template: Value): Value {
  const inner = unwrap(template);
  return inner instanceof PyBytes ? formatPercentBytes(interp, latinOf(inner.bytes), self, 'bytes') : NotImplemented;
}

function construct(interp: Interp, source: Arg, encoding: Arg, errors: Arg): Value {
  return bytesFrom(interp, 'bytes', source, encoding, errors);
}

/** CPython: bytes_repr. */
function show(interp: Interp, self: Value): Value {
  const { bytes } = self as PyBytes;
  chargeSize(interp, bytes.length * 2);
  interp.meter.charge(bytes.length >> 4);
  return bytesRepr(bytes);
}

defineType(bytesType, {
  doc: [
    'bytes(iterable_of_ints) -> bytes',
    'bytes(string, encoding[, errors]) -> bytes',
    'bytes(bytes_or_buffer) -> immutable copy of bytes_or_buffer',
    'bytes(int) -> bytes object of size given by the parameter initialized with null bytes',
    'bytes() -> empty bytes object',
    '',
    'Construct an immutable array of bytes from:',
    '  - an iterable yielding integers in range(256)',
    '  - a text string encoded using the specified encoding',
    '  - any object implementing the buffer API.',
    '  - an integer',
  ].join('\n'),
  construct: fn("bytes(source=b'', encoding='utf-8', errors='strict')", construct),
  slots: {
    repr: show,
    hash(interp, self) {
      const { bytes } = self as PyBytes;
      if (bytes.length > 64) interp.meter.charge(bytes.length >> 4);
      return hashText(latinOf(bytes));
    },
    len: (_interp, self) => (self as PyBytes).bytes.length,
    iter: (_interp, self) => new PyByteIterator(self as PyBytes),
    getitem: getItem,
    contains: containsSlot,
    add,
    mul: multiply,
    rmul: multiply,
    mod: percent,
    rmod: reflectedPercent,
    eq: equalSlot(true),
    ne: equalSlot(false),
    lt: compareSlot((order) => order < 0),
    le: compareSlot((order) => order <= 0),
    gt: compareSlot((order) => order > 0),
    ge: compareSlot((order) => order >= 0),
  },
  methods: {
    ...bytesMethods(bytesType, (bytes) => new PyBytes(bytes)),
    __buffer__: BUFFER_ROW,
    __bytes__: method('__bytes__(self, /)', (_interp: Interp, self: Value) => self),
    __getnewargs__: method('__getnewargs__(self, /)', (_interp: Interp, self: Value) => new PyTuple([self])),
  },
});

/** A guest class's `__repr__` is not asked. CPython: bytes_str. */
bytesType.ns.set('__str__', makeNative('__str__', { ...method('__str__(self, /)', show), kind: 'slot' }, bytesType));

defineContinuations({
  'bytes.repeat': { done: (interp, [self], count) => new PyBytes(repeatBytes(interp, (self as PyBytes).bytes, count as number)) },
});
