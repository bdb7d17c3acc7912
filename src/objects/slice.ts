/** slice objects; what they mean for a sequence is in indices.ts. CPython: Objects/sliceobject.c. */

import { compareSequences } from './compare.ts';
import { reprContainer, showAs } from './container-repr.ts';
import { PySlice, PyTuple, sliceType } from './containers.ts';
import { defineContinuations } from './continuation.ts';
import { defineType, fn, type GetSetRow, method, readonly } from './define.ts';
import { valueError } from './errors.ts';
import { bigIndices, isSlice, subscriptInts } from './indices.ts';
import { type Arg, CALL, type Interp, NotImplemented, type SlotImpl, type Value } from './object.ts';
import { type CompareName, enterNesting, hash, leaveNesting } from './operators.ts';
import { index } from './protocol.ts';

function construct(_interp: Interp, start: Value, stop: Arg, step: Arg): Value {
  return stop === undefined ? new PySlice(null, start, null) : new PySlice(start, stop, step ?? null);
}

function members(slice: PySlice): PyTuple {
  return new PyTuple([slice.start, slice.stop, slice.step]);
}

function compare(op: CompareName): SlotImpl {
  return (interp, a, b) => (isSlice(b) ? compareSequences(interp, op, members(a as PySlice), members(b)) : NotImplemented);
}

function indices(interp: Interp, self: PySlice, length: Value): Value {
  const n = index(interp, length);
  if (n === CALL) return interp.chain('slice.indices', [self]);
  if ((n as number | bigint) < 0) throw valueError('length should not be negative');
  const result = bigIndices(self, n as number | bigint);
  if (result !== undefined) return new PyTuple(result);
  subscriptInts(interp, self);
  return interp.chain('slice.resolved', [n]);
}

/** CPython mixes the members' hashes as a tuple's. */
function hashSlice(interp: Interp, self: Value): Value {
  enterNesting(interp, '', 5);
  try {
    return hash(interp, members(self as PySlice));
  } finally {
    leaveNesting(interp, 5);
  }
}

function member(name: 'start' | 'stop' | 'step'): GetSetRow {
  return {
    get: (_interp, self) => (self as PySlice)[name],
    set: readonly,
  };
}

defineType(sliceType, {
  construct: fn('range slice(start, stop=None, step=None, /)', construct),
  slots: {
    repr: reprContainer,
    hash: hashSlice,
    eq: compare('eq'),
    ne: compare('ne'),
    lt: compare('lt'),
    le: compare('le'),
    gt: compare('gt'),
    ge: compare('ge'),
  },
  methods: { indices: method('indices(self, length, /)', indices) },
  getset: { start: member('start'), stop: member('stop'), step: member('step') },
  isSubclassable: false,
});

showAs(sliceType, (slice: PySlice) => ({ items: members(slice), open: 'slice(', close: ')', cycle: 'slice(...)' }));

defineContinuations({
  'slice.indices': { done: (interp, [self], length) => indices(interp, self as PySlice, length) },
  'slice.resolved': { done: (interp, [length], slice) => indices(interp, slice as PySlice, length) },
});
