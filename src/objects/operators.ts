/** Binary, unary and comparison operators, items, containment and text of any value, with all of Python's dispatch. CPython: Objects/abstract.c, Objects/object.c. */

import { prepareSelf } from './arguments.ts';
import { PyFunction, PyNative } from './callable.ts';
import { PyIterator, PyList, PyTuple } from './containers.ts';
import { defineContinuations } from './continuation.ts';
import { indexError, raise, typeError, valueError } from './errors.ts';
import { findHashKind } from './hash.ts';
import {
  CALL,
  HashKind,
  type Interp,
  NotImplemented,
  objectType,
  PyFloat,
  PyInstance,
  PyObject,
  PyType,
  type SlotName,
  typeOf,
  type Value,
} from './object.ts';
import { asInt, asStr, callSpecial, index, keepsOperand, special, truth, unwrap } from './protocol.ts';
import { escapeCode } from './text-repr.ts';

/** Binary operators: slot name, method, reflected method, in-place method, symbol in messages. */
export const BINARY = {
  add: { method: '__add__', reflected: '__radd__', inplace: '__iadd__', symbol: '+' },
  sub: { method: '__sub__', reflected: '__rsub__', inplace: '__isub__', symbol: '-' },
  mul: { method: '__mul__', reflected: '__rmul__', inplace: '__imul__', symbol: '*' },
  matmul: { method: '__matmul__', reflected: '__rmatmul__', inplace: '__imatmul__', symbol: '@' },
  truediv: { method: '__truediv__', reflected: '__rtruediv__', inplace: '__itruediv__', symbol: '/' },
  floordiv: { method: '__floordiv__', reflected: '__rfloordiv__', inplace: '__ifloordiv__', symbol: '//' },
  mod: { method: '__mod__', reflected: '__rmod__', inplace: '__imod__', symbol: '%' },
  pow: { method: '__pow__', reflected: '__rpow__', inplace: '__ipow__', symbol: '**' },
  lshift: { method: '__lshift__', reflected: '__rlshift__', inplace: '__ilshift__', symbol: '<<' },
  rshift: { method: '__rshift__', reflected: '__rrshift__', inplace: '__irshift__', symbol: '>>' },
  and: { method: '__and__', reflected: '__rand__', inplace: '__iand__', symbol: '&' },
  xor: { method: '__xor__', reflected: '__rxor__', inplace: '__ixor__', symbol: '^' },
  or: { method: '__or__', reflected: '__ror__', inplace: '__ior__', symbol: '|' },
  divmod: { method: '__divmod__', reflected: '__rdivmod__', inplace: '', symbol: 'divmod()' },
} as const;

/** A binary operator by its slot name. */
export type BinaryName = keyof typeof BINARY;

/** Comparisons: method, the swapped operator, symbol in messages. */
export const COMPARE = {
  lt: { method: '__lt__', swapped: 'gt', symbol: '<' },
  le: { method: '__le__', swapped: 'ge', symbol: '<=' },
  eq: { method: '__eq__', swapped: 'eq', symbol: '==' },
  ne: { method: '__ne__', swapped: 'ne', symbol: '!=' },
  gt: { method: '__gt__', swapped: 'lt', symbol: '>' },
  ge: { method: '__ge__', swapped: 'le', symbol: '>=' },
} as const;

/** A comparison by its slot name. */
export type CompareName = keyof typeof COMPARE;

const MAX_NESTING = 2500;

/**
 * Must be called before a native recurses into items (repr, eq ...); raises RecursionError when too deep. Pair with leaveNesting in `finally`.
 * `weight` is about the host frames a level takes, divided by two: the host's stack holds some 7,000.
 */
export function enterNesting(interp: Interp, where: string, weight = 1): void {
  if (interp.meter.nesting + weight > MAX_NESTING) throw raise('RecursionError', `maximum recursion depth exceeded${where}`);
  interp.meter.nesting += weight;
}

/** Undoes enterNesting of the same weight. */
export function leaveNesting(interp: Interp, weight = 1): void {
  interp.meter.nesting -= weight;
}

// ---- binary ------------------------------------------------------------------------------------

/** `a op b`: the result or CALL. Raises TypeError. CPython: binary_op. */
export function binaryOp(interp: Interp, op: BinaryName, a: Value, b: Value): Value {
  const ta = typeOf(a);
  const tb = typeOf(b);
  if (ta.isBuiltin && tb.isBuiltin) {
    const r = builtinBinary(interp, op, a, b, ta, tb);
    if (r === NotImplemented) throw unsupported(BINARY[op].symbol, op, a, b);
    return r;
  }
  return binaryStages(interp, op, a, b, 0, false);
}

function builtinBinary(interp: Interp, op: BinaryName, a: Value, b: Value, ta: PyType, tb: PyType): Value {
  const slot = ta.slots[op];
  if (slot !== undefined) {
    const r = slot(interp, a, b, null);
    if (r !== NotImplemented) return r;
  }
  if (ta === tb) return NotImplemented;
  const other = tb.isNumber ? tb.slots[op] : undefined;
  if (other !== undefined && other !== slot) {
    const r = other(interp, a, b, null);
    if (r !== NotImplemented) return r;
  }
  const reflected = tb.slots[`r${op}` as SlotName];
  return reflected === undefined || tb.isNumber ? NotImplemented : reflected(interp, b, a, null);
}

/** The attempts of a binary operator in order; `stage` is the first one still to make. Stages: 0, 1 = the two methods, 2 = concatenation of a builtin sequence, 3 = none left. */
function binaryStages(interp: Interp, op: BinaryName, a: Value, b: Value, stage: number, isInplace: boolean): Value {
  const ta = typeOf(a);
  const tb = typeOf(b);
  const names = BINARY[op];
  const left = ta.lookup(names.method);
  const isSequence = (op === 'add' || op === 'mul') && isOfSequence(ta, left);
  const reflected = ta === tb ? undefined : tb.lookup(names.reflected);
  // Of two sequences the left one is repeated: only a method that the program wrote goes first.
  // In place, an instance of a program's class counts as a sequence too. CPython: PyNumber_InPlaceMultiply.
  const leftAlone = (isSequence && left !== undefined) || (isInplace && op === 'mul' && !ta.isBuiltin);
  const right = leftAlone && reflected instanceof PyNative && reflected.owner?.isNumber === false ? undefined : reflected;
  const rightFirst = right !== undefined && (isSequence || (tb.isSubtype(ta) && right !== ta.lookup(names.reflected)));
  for (let i = stage; i < 2; i++) {
    const useRight = rightFirst === (i === 0);
    const attempt = useRight ? right : left;
    if (attempt === undefined) continue;
    const r = useRight ? invokeSlot(interp, attempt, b, a) : invokeSlot(interp, attempt, a, b);
    if (r === CALL) return interp.chain('operators.binary', [op, a, b, i + 1, isInplace]);
    if (r !== NotImplemented) return r;
  }
  throw unsupported(names.symbol + (isInplace ? '=' : ''), op, a, b);
}

/** Whether `+` or `*` is that of a builtin sequence, not of a number. */
function isOfSequence(type: PyType, method: Value | undefined): boolean {
  if (type.isBuiltin) return !type.isNumber;
  return method instanceof PyNative && method.owner?.isNumber === false;
}

const REPEATS: ReadonlySet<string> = new Set(['__mul__', '__rmul__', '__imul__']);

/** Calls a special method with one argument: natives at once, guest functions by CALL. */
function invokeSlot(interp: Interp, method: Value, self: Value, other: Value): Value {
  if (method instanceof PyNative && method.kind === 'slot') {
    const isRepeat = REPEATS.has(method.name) && method.owner?.isNumber === false && asInt(other) === undefined;
    // The method called by its name words this as any call with a wrong argument.
    if (isRepeat && special(other, '__index__') === undefined)
      throw typeError(`can't multiply sequence by non-int of type '${typeOf(other).name}'`);
    // `%` of str and bytes formats its argument and `+` of a sequence names its type, so a guest subclass stays itself.
    const isOwnName = isRepeat || (method.owner !== null && keepsOperand(method.owner, method.name));
    const argument = isOwnName ? other : unwrap(other);
    return (method.impl as (interp: Interp, a: Value, b: Value, c: Value) => Value)(interp, selfFor(method, self), argument, null);
  }
  return callSpecial(interp, method, self, [other]);
}

/** The self a native slot or method of a builtin type works on: the payload of instances of guest subclasses. Raises TypeError in a class that is none. */
export function selfFor(native: PyNative, self: Value): Value {
  return native.owner === null ? self : prepareSelf(native, self);
}

function unsupported(symbol: string, op: BinaryName, a: Value, b: Value): unknown {
  const shown = op === 'pow' ? (symbol === '**=' ? '**=' : '** or pow()') : symbol;
  return typeError(`unsupported operand type(s) for ${shown}: '${typeOf(a).name}' and '${typeOf(b).name}'`);
}

/** `a op= b`: the result or CALL. Raises TypeError. CPython: binary_iop. */
export function inplaceOp(interp: Interp, op: BinaryName, a: Value, b: Value): Value {
  if (op === 'add' || op === 'mul') {
    const reflected = reflectedFirst(op, a, b);
    if (reflected !== undefined) {
      callSpecial(interp, reflected, b, [a]);
      return interp.chain('operators.sequence', [op, a, b]);
    }
  }
  return inplaceSelf(interp, op, a, b);
}

/** Concatenation and repetition in place of a builtin sequence come after a method of the program for the right operand. CPython: PyNumber_InPlaceAdd. */
function reflectedFirst(op: 'add' | 'mul', a: Value, b: Value): Value | undefined {
  const ta = typeOf(a);
  const tb = typeOf(b);
  // A subclass asks its own `__iadd__` first.
  if (tb.isBuiltin || ta === tb || (op === 'add' && !ta.isBuiltin)) return undefined;
  const own = ta.lookup(BINARY[op].inplace);
  if (!(own instanceof PyNative) || own.owner?.isNumber !== false) return undefined;
  const reflected = tb.lookup(BINARY[op].reflected);
  return reflected instanceof PyNative ? undefined : reflected;
}

/** As inplaceOp, by the left operand. */
function inplaceSelf(interp: Interp, op: BinaryName, a: Value, b: Value): Value {
  const ta = typeOf(a);
  const names = BINARY[op];
  if (ta.isBuiltin) {
    const slot = ta.slots[`i${op}` as SlotName];
    if (slot !== undefined) {
      const r = slot(interp, a, b, null);
      if (r !== NotImplemented) return r;
    }
    const tb = typeOf(b);
    if (!tb.isBuiltin) return binaryStages(interp, op, a, b, 0, true);
    const r = builtinBinary(interp, op, a, b, ta, tb);
    if (r === NotImplemented) throw unsupported(`${names.symbol}=`, op, a, b);
    return r;
  }
  const method = ta.lookup(names.inplace);
  if (method === undefined) return binaryStages(interp, op, a, b, 0, true);
  const r = invokeSlot(interp, method, a, b);
  if (r === CALL) return interp.chain('operators.inplace', [op, a, b]);
  return r === NotImplemented ? binaryStages(interp, op, a, b, 0, true) : r;
}

const UNARY = {
  neg: { method: '__neg__', symbol: 'unary -' },
  pos: { method: '__pos__', symbol: 'unary +' },
  invert: { method: '__invert__', symbol: 'unary ~' },
  abs: { method: '__abs__', symbol: 'abs()' },
} as const;

/** `-v`, `+v`, `~v`, `abs(v)`: the result or CALL. Raises TypeError. */
export function unaryOp(interp: Interp, op: keyof typeof UNARY, v: Value): Value {
  const type = typeOf(v);
  if (type.isBuiltin) {
    const slot = type.slots[op];
    if (slot !== undefined) return slot(interp, v, null, null);
  } else {
    const method = type.lookup(UNARY[op].method);
    if (method !== undefined) return callSpecial(interp, method, v, []);
  }
  throw typeError(`bad operand type for ${UNARY[op].symbol}: '${type.name}'`);
}

// ---- comparison --------------------------------------------------------------------------------

/** `a op b` for a comparison: any value, or CALL. Raises TypeError. CPython: PyObject_RichCompare. */
export function richCompare(interp: Interp, op: CompareName, a: Value, b: Value): Value {
  const ta = typeOf(a);
  const tb = typeOf(b);
  if (ta.isBuiltin && tb.isBuiltin) {
    const slot = ta.slots[op];
    if (slot !== undefined) {
      const r = slot(interp, a, b, null);
      if (r !== NotImplemented) return r;
    }
    const other = tb.slots[COMPARE[op].swapped];
    if (other !== undefined) {
      const r = other(interp, b, a, null);
      if (r !== NotImplemented) return r;
    }
    return defaultCompare(op, a, b);
  }
  return compareStages(interp, op, a, b, 0);
}

function defaultCompare(op: CompareName, a: Value, b: Value): Value {
  if (op === 'eq') return a === b;
  if (op === 'ne') return a !== b;
  throw typeError(`'${COMPARE[op].symbol}' not supported between instances of '${typeOf(a).name}' and '${typeOf(b).name}'`);
}

function compareStages(interp: Interp, op: CompareName, a: Value, b: Value, stage: number): Value {
  const ta = typeOf(a);
  const tb = typeOf(b);
  const rightFirst = ta !== tb && tb.isSubtype(ta) && tb.lookup(COMPARE[COMPARE[op].swapped].method) !== undefined;
  for (let i = stage; i < 2; i++) {
    const r = rightFirst === (i === 0) ? compareMethod(interp, COMPARE[op].swapped, b, a) : compareMethod(interp, op, a, b);
    if (r === CALL) return interp.chain('operators.compare', [op, a, b, i + 1]);
    if (r !== NotImplemented) return r;
  }
  return defaultCompare(op, a, b);
}

/** One side's method. `object.__ne__` inverts what `__eq__` says. */
function compareMethod(interp: Interp, op: CompareName, a: Value, b: Value): Value {
  const type = typeOf(a);
  const method = type.lookup(COMPARE[op].method);
  if (method === undefined) return NotImplemented;
  if (method instanceof PyNative && method.owner === objectType) {
    if (op === 'eq') return a === b ? true : NotImplemented;
    if (op !== 'ne') return NotImplemented;
    const r = compareMethod(interp, 'eq', a, b);
    if (r === CALL) return interp.chain('operators.invertEqual', []);
    return r === NotImplemented ? r : !r;
  }
  return invokeSlot(interp, method, a, b);
}

/** As richCompare, as a bool (or CALL, whose result is a bool). */
export function compareBool(interp: Interp, op: CompareName, a: Value, b: Value): Value {
  const r = richCompare(interp, op, a, b);
  if (typeof r === 'boolean') return r;
  return r === CALL ? interp.chain('protocol.truth', []) : truth(interp, r);
}

/** Charges for comparing a long text with another of its length; others differ at once. */
export function chargeSameLength(interp: Interp, a: string, b: Value): void {
  if (typeof b === 'string' && a.length === b.length) interp.meter.charge(a.length >> 5);
}

/** Equality as containers use it: identity first, then `==`. A bool or CALL. CPython: PyObject_RichCompareBool. */
export function equals(interp: Interp, a: Value, b: Value): Value {
  if (typeof a === 'string' && a.length > 1024) chargeSameLength(interp, a, b);
  if (a === b) return true;
  const ta = typeof a;
  if (ta === typeof b && ta !== 'object') return false;
  if (a === null || b === null) {
    const other = a === null ? b : a;
    if (!(other instanceof PyObject) || other.cls.isBuiltin) return false;
  }
  return compareBool(interp, 'eq', a, b);
}

// ---- items -------------------------------------------------------------------------------------

/** `container[key]`: the item or CALL. CPython: PyObject_GetItem. */
export function getItem(interp: Interp, container: Value, key: Value): Value {
  const type = typeOf(container);
  if (type.isBuiltin) {
    const slot = type.slots.getitem;
    if (slot !== undefined) return slot(interp, container, key, null);
  } else {
    const method = type.lookup('__getitem__');
    if (method !== undefined) return itemSlot(interp, method, container, key);
  }
  if (container instanceof PyType) return interp.tailCall(interp.frozen('class_getitem'), [container, key]);
  throw typeError(`'${type.name}' object is not subscriptable`);
}

/** Item methods keep their key as it is: a dict key of a guest str subclass stays itself. */
function itemSlot(interp: Interp, method: Value, container: Value, key: Value): Value {
  if (isSlot(method, '__getitem__') && (method.rawSelf || !hasMissing(container))) {
    return (method.impl as ItemImpl)(interp, selfFor(method, container), key, null);
  }
  return callSpecial(interp, method, container, [key]);
}

type ItemImpl = (interp: Interp, container: Value, key: Value, value: Value) => Value;

function isSlot(method: Value, name: string): method is PyNative {
  return method instanceof PyNative && method.kind === 'slot' && method.name === name;
}

function hasMissing(container: Value): boolean {
  return special(container, '__missing__') !== undefined;
}

/** `container[key] = value`. null or CALL. */
export function setItem(interp: Interp, container: Value, key: Value, value: Value): Value {
  const type = typeOf(container);
  if (type.isBuiltin) {
    const slot = type.slots.setitem;
    if (slot !== undefined) return slot(interp, container, key, value);
  } else {
    const method = type.lookup('__setitem__');
    if (method !== undefined) {
      if (isSlot(method, '__setitem__')) return (method.impl as ItemImpl)(interp, selfFor(method, container), key, value);
      callSpecial(interp, method, container, [key, value]);
      return interp.chain('protocol.discard', []);
    }
    // One slot serves both methods: a class with the other one has it.
    if (type.lookup('__delitem__') !== undefined) throw raise('AttributeError', '__setitem__');
  }
  return refuseItem(interp, container, key, 'does not support item assignment');
}

/** `del container[key]`. null or CALL. */
export function delItem(interp: Interp, container: Value, key: Value): Value {
  const type = typeOf(container);
  if (type.isBuiltin) {
    const slot = type.slots.delitem;
    if (slot !== undefined) return slot(interp, container, key, null);
  } else {
    const method = type.lookup('__delitem__');
    if (method !== undefined) {
      if (isSlot(method, '__delitem__')) return (method.impl as ItemImpl)(interp, selfFor(method, container), key, null);
      callSpecial(interp, method, container, [key]);
      return interp.chain('protocol.discard', []);
    }
    if (type.lookup('__setitem__') !== undefined) throw raise('AttributeError', '__delitem__');
  }
  const verb = isSequenceType(type) && (asInt(key) !== undefined || special(key, '__index__') !== undefined) ? "doesn't" : 'does not';
  return refuseItem(interp, container, key, `${verb} support item deletion`);
}

/** Types that have CPython's sequence slots, if only empty ones. */
function isSequenceType(type: PyType): boolean {
  return !type.isBuiltin || type.slots.len !== undefined;
}

/** The error for a container that takes no items. A sequence looks at its index first. */
function refuseItem(interp: Interp, container: Value, key: Value, text: string): Value {
  const type = typeOf(container);
  if (isSequenceType(type) && (asInt(key) !== undefined || special(key, '__index__') !== undefined)) {
    const n = index(interp, key);
    if (n === CALL) return interp.chain('operators.refuseItem', [type.name, key, text]);
    checkIndexSize(key, n);
  }
  throw typeError(`'${type.name}' object ${text}`);
}

function checkIndexSize(key: Value, n: Value): void {
  if (typeof n === 'bigint' && BigInt.asIntN(64, n) !== n) throw indexError(`cannot fit '${typeOf(key).name}' into an index-sized integer`);
}

/** `item in container`: a bool or CALL. CPython: PySequence_Contains. */
export function contains(interp: Interp, container: Value, item: Value): Value {
  const type = typeOf(container);
  if (type.isBuiltin) {
    const slot = type.slots.contains;
    if (slot !== undefined) return slot(interp, container, item, null);
    if (type.slots.iter !== undefined) return interp.tailCall(interp.frozen('iter_contains'), [container, item]);
    if (!(container instanceof PyType)) throw typeError(`argument of type '${type.name}' is not a container or iterable`);
  }
  const method = type.lookup('__contains__');
  if (method === undefined) {
    const iter = type.lookup('__iter__');
    if (iter === null || (iter === undefined && type.lookup('__getitem__') === undefined)) {
      throw typeError(`argument of type '${type.name}' is not a container or iterable`);
    }
    return interp.tailCall(interp.frozen('iter_contains'), [container, item]);
  }
  if (method === null) throw typeError(`'${type.name}' object is not a container`);
  if (isSlot(method, '__contains__')) return (method.impl as ItemImpl)(interp, selfFor(method, container), item, null);
  const r = callSpecial(interp, method, container, [item]);
  return r === CALL ? interp.chain('protocol.truth', []) : truth(interp, r);
}

// ---- text --------------------------------------------------------------------------------------

/** repr(v): a str or CALL. CPython: PyObject_Repr. */
export function repr(interp: Interp, v: Value): Value {
  const type = typeOf(v);
  if (type.isBuiltin) {
    const slot = type.slots.repr;
    return slot === undefined ? defaultRepr(interp, v) : slot(interp, v, null, null);
  }
  return textOf(interp, v, '__repr__', []);
}

/** The builtin `repr`: what a guest's `__repr__` returned, an instance of a subclass of str too; or CALL. */
export function builtinRepr(interp: Interp, v: Value): Value {
  const method = typeOf(v).isBuiltin ? undefined : special(v, '__repr__');
  if (method === undefined || method instanceof PyNative) return repr(interp, v);
  callSpecial(interp, method, v, []);
  return interp.chain('operators.text', ['__repr__', true]);
}

/** Raises ValueError: `message`, then repr(v), of which int() shows 200 characters. Returns CALL where a guest's `__repr__` must run for it. */
export function refuseLiteral(interp: Interp, message: string, v: Value, limit = 0): Value {
  const shown = repr(interp, v);
  return shown === CALL ? interp.chain('operators.refuseLiteral', [message, limit]) : badLiteral(message, shown as string, limit);
}

function badLiteral(message: string, shown: string, limit: number): never {
  throw valueError(
    message +
      (limit === 0
        ? shown
        : Array.from(shown.slice(0, 2 * limit))
            .slice(0, limit)
            .join('')),
  );
}

/** str(v): a str or CALL. CPython: PyObject_Str. */
export function str(interp: Interp, v: Value): Value {
  if (typeof v === 'string') return v;
  const type = typeOf(v);
  if (!type.isBuiltin) return textOf(interp, v, '__str__', []);
  const slot = type.slots.str ?? type.slots.repr;
  return slot === undefined ? defaultRepr(interp, v) : slot(interp, v, null, null);
}

/** format(v, spec): a str or CALL. CPython: PyObject_Format. */
export function format(interp: Interp, v: Value, spec: string): Value {
  const type = typeOf(v);
  if (type.isBuiltin) {
    const slot = type.slots.format;
    if (slot !== undefined) return slot(interp, v, spec, null);
    if (spec === '') return str(interp, v);
    throw typeError(`unsupported format string passed to ${type.name}.__format__`);
  }
  // Without a spec the formats of int, str and the like give str() of an instance of a subclass.
  const method = type.lookup('__format__');
  if (spec === '' && method instanceof PyNative && method.owner === objectType) {
    selfFor(method, v);
    return str(interp, v);
  }
  return textOf(interp, v, '__format__', [spec]);
}

/** Calls a method that must return a str. */
function textOf(interp: Interp, v: Value, name: string, args: Value[]): Value {
  const method = special(v, name);
  if (method === undefined) throw typeError(`'${typeOf(v).name}' object is not callable`);
  if (method instanceof PyNative && method.kind === 'slot') {
    if (method.owner === objectType) return objectText(interp, v, name, args);
    const impl = method.impl as (interp: Interp, a: Value, b: Value, c: Value) => Value;
    return impl(interp, selfFor(method, v), args.length > 0 ? args[0] : null, v);
  }
  callSpecial(interp, method, v, args);
  return interp.chain('operators.text', [name]);
}

/** `object.__repr__`, `object.__str__` (the repr) and `object.__format__` (the str). */
function objectText(interp: Interp, v: Value, name: string, args: Value[]): Value {
  if (name === '__str__') {
    // The result of a guest __repr__ is checked once, as that of __str__.
    const own = special(v, '__repr__');
    if (!(own instanceof PyFunction)) return repr(interp, v);
    callSpecial(interp, own, v, []);
    return interp.chain('operators.text', ['__str__']);
  }
  if (name === '__repr__') return defaultRepr(interp, v);
  if (args[0] === '') return str(interp, v);
  throw typeError(`unsupported format string passed to ${typeOf(v).name}.__format__`);
}

/** `<module.Class object at 0x...>`; the number is that of `id()`, the same on every run. */
export function defaultRepr(interp: Interp, v: Value): string {
  const type = typeOf(v);
  const name = type.module === 'builtins' ? type.qualname : `${type.module}.${type.qualname}`;
  return `<${name} object at 0x${interp.idOf(v).toString(16).padStart(12, '0')}>`;
}

const NON_ASCII = /[\u0080-\u{10ffff}]/gu;
const ASCII_CHUNK = 4096;

/** ascii(v) from its repr, a piece at a time: the result may be five times as long. */
function escapeNonAscii(interp: Interp, text: string): string {
  if (text.search(NON_ASCII) < 0) return text;
  interp.meter.charge(text.length >> 1);
  const parts: string[] = [];
  let size = 0;
  for (let start = 0; start < text.length; ) {
    let end = Math.min(start + ASCII_CHUNK, text.length);
    // A pair of surrogates stays together.
    if ((text.charCodeAt(end - 1) & 0xfc00) === 0xd800) end += 1;
    const part = text.slice(start, end).replace(NON_ASCII, (char) => escapeCode(char.codePointAt(0) as number));
    size += part.length;
    interp.meter.checkSize(size * 2);
    parts.push(part);
    start = end;
  }
  interp.meter.allocate(size * 2);
  return parts.join('');
}

/** ascii(v): a str or CALL. */
export function ascii(interp: Interp, v: Value): Value {
  const r = builtinRepr(interp, v);
  return r === CALL ? interp.chain('operators.ascii', []) : escapedText(interp, r);
}

/** What `__repr__` returned, as it is where it has only ASCII. */
function escapedText(interp: Interp, shown: Value): Value {
  const text = asStr(shown) as string;
  const escaped = escapeNonAscii(interp, text);
  return escaped === text ? shown : escaped;
}

/** hash(v): an int or CALL. Raises TypeError for unhashable values. CPython: PyObject_Hash. */
export function hash(interp: Interp, v: Value): Value {
  const type = typeOf(v);
  if (type.isBuiltin) {
    const slot = type.slots.hash;
    if (slot !== undefined) return slot(interp, v, null, null);
    if (type.lookup('__hash__') === null) throw typeError(`unhashable type: '${type.name}'`);
    return interp.idOf(v);
  }
  const kind = type.hashKind === HashKind.unknown ? findHashKind(type) : type.hashKind;
  if (kind === HashKind.unhashable) throw typeError(`unhashable type: '${type.name}'`);
  if (kind === HashKind.identity) return interp.idOf(v);
  if (kind === HashKind.native) return hash(interp, unwrap(v));
  const method = type.lookup('__hash__') as Value;
  if (method instanceof PyNative && method.owner !== null)
    return method.owner === objectType ? interp.idOf(v) : hash(interp, selfFor(method, v));
  callSpecial(interp, method, v, []);
  return interp.chain('operators.hash', []);
}

/** next(iterator): the item, or CALL, or undefined when a builtin iterator is exhausted. Guest iterators end by StopIteration. */
export function iterNext(interp: Interp, iterator: Value): Value | undefined {
  if (iterator instanceof PyIterator) return iterator.next(interp);
  const method = special(iterator, '__next__');
  if (method === undefined) throw typeError(`'${typeOf(iterator).name}' object is not an iterator`);
  if (method instanceof PyNative && iterator instanceof PyInstance) {
    // A guest subclass of a builtin iterator that leaves `__next__` alone.
    const { payload } = iterator;
    if (payload instanceof PyIterator && payload.cls === method.owner) return payload.next(interp);
  }
  return callSpecial(interp, method, iterator, []);
}

/** True if `v` can be called. */
export function isCallable(v: Value): boolean {
  if (v instanceof PyFunction || v instanceof PyNative || v instanceof PyType) return true;
  return v instanceof PyObject && (v.cls.isBuiltin ? v.cls.slots.call !== undefined : v.cls.lookup('__call__') !== undefined);
}

/** True if `iter(v)` can be expected to work. */
export function isIterable(v: Value): boolean {
  const type = typeOf(v);
  if (!type.isBuiltin) return type.lookup('__iter__') !== undefined || type.lookup('__getitem__') !== undefined;
  return typeof v === 'string' || type.slots.iter !== undefined || v instanceof PyList || v instanceof PyTuple;
}

/** Items of a list or tuple (or of a guest subclass of them); undefined for anything else. */
export function sequenceItems(v: Value): readonly Value[] | undefined {
  const inner = v instanceof PyInstance ? unwrap(v) : v;
  return inner instanceof PyList || inner instanceof PyTuple ? inner.items : undefined;
}

/** The number in a float or int (payloads included), for natives that take real numbers; undefined for anything else. */
export function asDouble(v: Value): number | undefined {
  const inner = unwrap(v);
  if (inner instanceof PyFloat) return inner.value;
  const n = asInt(inner);
  return n === undefined ? undefined : Number(n);
}

defineContinuations({
  'operators.refuseLiteral': {
    done: (_interp, [message, limit], shown) => badLiteral(message as string, shown as string, limit as number),
  },
  'operators.refuseItem': {
    done(_interp, [name, key, text], n) {
      checkIndexSize(key, n);
      throw typeError(`'${name as string}' object ${text as string}`);
    },
  },
  'operators.binary': {
    done(interp, [op, a, b, stage, isInplace], result) {
      return result === NotImplemented ? binaryStages(interp, op as BinaryName, a, b, stage as number, isInplace as boolean) : result;
    },
  },
  'operators.sequence': {
    done(interp, [op, a, b], result) {
      return result === NotImplemented ? inplaceSelf(interp, op as BinaryName, a, b) : result;
    },
  },
  'operators.inplace': {
    done(interp, [op, a, b], result) {
      return result === NotImplemented ? binaryStages(interp, op as BinaryName, a, b, 0, true) : result;
    },
  },
  'operators.compare': {
    done(interp, [op, a, b, stage], result) {
      return result === NotImplemented ? compareStages(interp, op as CompareName, a, b, stage as number) : result;
    },
  },
  'operators.invertEqual': {
    done(interp, _data, result) {
      if (result === NotImplemented) return result;
      const r = truth(interp, result);
      return r === CALL ? interp.chain('protocol.not', []) : !r;
    },
  },
  'operators.text': {
    done(_interp, [name, isWhole], result) {
      if (asStr(result) !== undefined) return isWhole === true || name !== '__repr__' ? result : (asStr(result) as string);
      if (name === '__format__') throw typeError(`__format__ must return a str, not ${typeOf(result).name}`);
      throw typeError(`${name as string} returned non-string (type ${typeOf(result).name})`);
    },
  },
  'operators.ascii': { done: (interp, _data, result) => escapedText(interp, result) },
  'operators.hash': {
    done(interp, _data, result) {
      const n = asInt(result);
      if (n === undefined) throw typeError('__hash__ method should return an integer');
      // What fits a Py_hash_t is taken as it is; -1 means an error in C.
      if (n === -1) return -2;
      return BigInt.asIntN(64, BigInt(n)) === BigInt(n) ? n : hash(interp, n);
    },
  },
});
