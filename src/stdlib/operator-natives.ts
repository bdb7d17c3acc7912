/** Module `_operator`: the operators as functions. CPython: Modules/_operator.c. */
import type { PyDict, PyTuple } from '../objects/containers.ts';
import { defineContinuations } from '../objects/continuation.ts';
import { fn, makeNative, type NativeRow } from '../objects/define.ts';
import { typeError } from '../objects/errors.ts';
import { lengthHint } from '../objects/length-hint.ts';
import { type Arg, CALL, type Interp, typeOf, type Value } from '../objects/object.ts';
import {
  type BinaryName,
  binaryOp,
  type CompareName,
  contains,
  delItem,
  getItem,
  inplaceOp,
  isIterable,
  richCompare,
  setItem,
  unaryOp,
} from '../objects/operators.ts';
import { index, special, truth } from '../objects/protocol.ts';
import { sizeArgument } from '../objects/text-range.ts';
import { callAttrgetter, callItemgetter, callMethodcaller } from './operator-getters.ts';

/** Functions of two operands: name in the module and of the slot. */
const BINARY_FUNCTIONS: Readonly<Record<string, BinaryName>> = {
  add: 'add',
  and_: 'and',
  floordiv: 'floordiv',
  lshift: 'lshift',
  matmul: 'matmul',
  mod: 'mod',
  mul: 'mul',
  or_: 'or',
  pow: 'pow',
  rshift: 'rshift',
  sub: 'sub',
  truediv: 'truediv',
  xor: 'xor',
};
const INPLACE_FUNCTIONS: Readonly<Record<string, BinaryName>> = {
  iadd: 'add',
  iand: 'and',
  ifloordiv: 'floordiv',
  ilshift: 'lshift',
  imatmul: 'matmul',
  imod: 'mod',
  imul: 'mul',
  ior: 'or',
  ipow: 'pow',
  irshift: 'rshift',
  isub: 'sub',
  itruediv: 'truediv',
  ixor: 'xor',
};
const COMPARISONS: readonly CompareName[] = ['lt', 'le', 'eq', 'ne', 'ge', 'gt'];

function requireSequence(v: Value): void {
  if (typeof v !== 'string' && special(v, '__getitem__') === undefined) throw notSequence(v);
  const { name } = typeOf(v);
  if (name === 'dict' || name === 'mappingproxy') throw notSequence(v);
}

function notSequence(v: Value): unknown {
  return typeError(`'${typeOf(v).name}' object can't be concatenated`);
}

function not(interp: Interp, v: Value): Value {
  const answer = truth(interp, v);
  return answer === CALL ? interp.chain('operator.not', []) : !answer;
}

function hint(interp: Interp, v: Value, fallback: Arg): Value {
  const least = fallback === undefined ? 0 : fallback;
  const n = index(interp, least);
  if (n === CALL) return interp.chain('operator.hint', [v]);
  sizeArgument(n as number | bigint);
  return lengthHint(interp, v, n);
}

function call(interp: Interp, { items }: PyTuple, kwargs: PyDict): Value {
  if (items.length === 0) throw typeError('call expected at least 1 argument, got 0');
  return interp.tailCall(items[0], items.slice(1), kwargs);
}

function none(result: Value): Value {
  return result === CALL ? CALL : null;
}

/** Raises what indexOf and countOf raise for what cannot be searched. */
function requireIterable(_interp: Interp, v: Value): Value {
  if (!isIterable(v)) throw typeError(`argument of type '${typeOf(v).name}' is not iterable`);
  return null;
}

defineContinuations({
  'operator.not': { done: (_interp, _data, answer) => answer === false },
  'operator.hint': { done: (interp, [v], least) => hint(interp, v, least) },
});

const invert = fn('_operator.invert(a, /)', (interp: Interp, a: Value) => unaryOp(interp, 'invert', a));

const rows: Readonly<Record<string, NativeRow>> = {
  ...mapped(BINARY_FUNCTIONS, (op) => (interp, a, b) => binaryOp(interp, op, a, b)),
  ...mapped(INPLACE_FUNCTIONS, (op) => (interp, a, b) => inplaceOp(interp, op, a, b)),
  ...mapped(Object.fromEntries(COMPARISONS.map((op) => [op, op])), (op) => (interp, a, b) => richCompare(interp, op, a, b)),
  abs: fn('_operator.abs(a, /)', (interp: Interp, a: Value) => unaryOp(interp, 'abs', a)),
  call: fn('_operator.call(*args, **kwargs)', call),
  concat: fn('_operator.concat(a, b, /)', (interp: Interp, a: Value, b: Value) => {
    requireSequence(a);
    return binaryOp(interp, 'add', a, b);
  }),
  contains: fn('_operator.contains(a, b, /)', contains),
  delitem: fn('_operator.delitem(a, b, /)', (interp: Interp, a: Value, b: Value) => none(delItem(interp, a, b))),
  getitem: fn('_operator.getitem(a, b, /)', getItem),
  iconcat: fn('_operator.iconcat(a, b, /)', (interp: Interp, a: Value, b: Value) => {
    requireSequence(a);
    return inplaceOp(interp, 'add', a, b);
  }),
  index: fn('_operator.index(a, /)', index),
  inv: { ...invert, signature: '_operator.inv(a, /)' },
  invert,
  is_: fn('_operator.is_(a, b, /)', (_interp: Interp, a: Value, b: Value) => a === b),
  is_none: fn('_operator.is_none(a, /)', (_interp: Interp, a: Value) => a === null),
  is_not: fn('_operator.is_not(a, b, /)', (_interp: Interp, a: Value, b: Value) => a !== b),
  is_not_none: fn('_operator.is_not_none(a, /)', (_interp: Interp, a: Value) => a !== null),
  length_hint: fn('range _operator.length_hint(obj, default=0, /)', hint),
  neg: fn('_operator.neg(a, /)', (interp: Interp, a: Value) => unaryOp(interp, 'neg', a)),
  not_: fn('_operator.not_(a, /)', not),
  pos: fn('_operator.pos(a, /)', (interp: Interp, a: Value) => unaryOp(interp, 'pos', a)),
  setitem: fn('_operator.setitem(a, b, c, /)', (interp: Interp, a: Value, b: Value, c: Value) => none(setItem(interp, a, b, c))),
  truth: fn('_operator.truth(a, /)', truth),
  _require_iterable: fn('_operator._require_iterable(a, /)', requireIterable),
};

function mapped<T>(
  names: Readonly<Record<string, T>>,
  make: (op: T) => (interp: Interp, a: Value, b: Value) => Value,
): Record<string, NativeRow> {
  return Object.fromEntries(Object.entries(names).map(([name, op]) => [name, fn(`_operator.${name}(a, b, /)`, make(op))]));
}

/** The members by name. */
export function operatorNatives(): Iterable<readonly [string, Value]> {
  return [
    ...Object.entries(rows).map(([name, row]) => [name, makeNative(name, row, null)] as const),
    ['_call_itemgetter', callItemgetter],
    ['_call_attrgetter', callAttrgetter],
    ['_call_methodcaller', callMethodcaller],
  ];
}
