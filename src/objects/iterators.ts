/** Iterators over one container: list, dict, set, range, str, old-style sequences, reversed and callable ones. CPython: Objects/iterobject.c and the iterators of each type. */
import {
  genericAliasIteratorType,
  listIteratorType,
  PyDict,
  PyIterator,
  PyList,
  PySet,
  PyStrIterator,
  PyTuple,
  rangeIteratorType,
  strAsciiIteratorType,
  strIteratorType,
  tupleIteratorType,
} from './containers.ts';
import { defineContinuations } from './continuation.ts';
import { defineType, fn, makeNative, method, type NativeRow } from './define.ts';
import { exceptions, PyException, raise, typeError } from './errors.ts';
import {
  type Arg,
  builtinType,
  CALL,
  type Interp,
  intFromBigInt,
  NotImplemented,
  type PyType,
  type Slots,
  typeOf,
  type Value,
} from './object.ts';
import { equals, getItem } from './operators.ts';
import { callSpecial, length, special } from './protocol.ts';
import { defineStored, oneOf, refOrNull } from './stored.ts';

// ---- what all iterator types have --------------------------------------------------------------

/** Slots of every builtin iterator type. */
export const iteratorSlots: Slots = {
  iter: (_interp, self) => self,
  next(interp, self) {
    const value = (self as PyIterator).next(interp);
    if (value === undefined) throw raise('StopIteration');
    return value;
  },
};

const lengthHint: NativeRow = method('__length_hint__(self, /)', (interp: Interp, self: PyIterator) => {
  if (self instanceof PyLongRangeIterator) return intFromBigInt(self.left);
  if (self instanceof PySequenceIterator) return sequenceHint(interp, self);
  return self instanceof PyStrIterator ? pointsLeft(interp, self) : (self.lengthHint() ?? 0);
});

/** Positions of str iterators are code units, hints are code points. */
function pointsLeft(interp: Interp, { text, position }: PyStrIterator): number {
  interp.meter.charge((text.length - position) >> 5);
  let count = 0;
  for (let at = position; at < text.length; count++) at += (text.codePointAt(at) as number) > 0xffff ? 2 : 1;
  return count;
}

/** An old-style sequence says how long it is now. CPython: iter_len, reversed_len. */
function sequenceHint(interp: Interp, iterator: PySequenceIterator): Value {
  const { source, step } = iterator;
  if (source === undefined) return 0;
  if (step === 1 && special(source, '__len__') === undefined) return NotImplemented;
  const size = length(interp, source);
  return size === CALL ? interp.chain('iterators.hint', [iterator]) : sequenceLeft(iterator, size as number);
}

function sequenceLeft({ position, step }: PySequenceIterator, size: number): number {
  if (step === 1) return Math.max(0, size - position);
  return size < position + 1 ? 0 : position + 1;
}

/** For iterator types that guest classes may derive from: `__iter__` returns the instance, not its payload. */
export function iterAsItself(type: PyType): void {
  type.ns.set(
    '__iter__',
    makeNative('__iter__', { ...method('__iter__(self, /)', (_interp, self: Value) => self), kind: 'slot', rawSelf: true }, type),
  );
}

/** Fills in the type of an iterator nobody can instantiate. */
export function defineIterator(type: PyType, hasLengthHint = true): void {
  defineType(type, { slots: iteratorSlots, methods: hasLengthHint ? { __length_hint__: lengthHint } : {}, isSubclassable: false });
}

for (const type of [listIteratorType, tupleIteratorType, rangeIteratorType, strIteratorType, strAsciiIteratorType]) defineIterator(type);
defineIterator(genericAliasIteratorType, false);

// ---- list, backwards ---------------------------------------------------------------------------

export const listReverseIteratorType = builtinType('list_reverseiterator');
defineIterator(listReverseIteratorType);

/** Iterates over a list from its end, seeing changes as CPython's does. */
export class PyListReverseIterator extends PyIterator {
  declare source: PyList | null;
  declare position: number;
  constructor(source: PyList) {
    super(listReverseIteratorType);
    this.source = source;
    this.position = source.items.length - 1;
  }
  next(): Arg {
    if (this.source === null) return undefined;
    const { items } = this.source;
    if (this.position >= 0 && this.position < items.length) return items[this.position--];
    this.source = null;
    return undefined;
  }
  override lengthHint(): number {
    return this.source === null || this.position >= this.source.items.length ? 0 : this.position + 1;
  }
}

// ---- dict --------------------------------------------------------------------------------------

/** FUEL: items that were removed are passed over one by one. */
function chargeHoles(interp: Interp, from: number, to: number): void {
  const count = Math.abs(to - from);
  if (count >= 64) interp.meter.charge(count >> 6);
}

/** What a dict iterator yields. */
export type DictPart = 'key' | 'value' | 'item';

/** Iterator types by what they yield and their direction. */
export const dictIteratorTypes = {
  key: [builtinType('dict_keyiterator'), builtinType('dict_reversekeyiterator')],
  value: [builtinType('dict_valueiterator'), builtinType('dict_reversevalueiterator')],
  item: [builtinType('dict_itemiterator'), builtinType('dict_reverseitemiterator')],
} as const;
for (const types of Object.values(dictIteratorTypes)) for (const type of types) defineIterator(type);

/** Iterates over a dict; raises RuntimeError once its size or keys have changed. */
export class PyDictIterator extends PyIterator {
  declare dict: PyDict | null;
  declare readonly part: DictPart;
  declare readonly isReversed: boolean;
  declare position: number;
  /** The size to expect; -1 after a change was noticed. */
  declare size: number;
  declare left: number;
  constructor(dict: PyDict, part: DictPart, isReversed: boolean) {
    super(dictIteratorTypes[part][isReversed ? 1 : 0]);
    this.dict = dict;
    this.part = part;
    this.isReversed = isReversed;
    this.position = isReversed ? dict.keys.length - 1 : 0;
    this.size = dict.size;
    this.left = dict.size;
  }
  next(interp: Interp): Arg {
    const { dict } = this;
    if (dict === null) return undefined;
    if (this.size !== dict.size) {
      this.size = -1;
      throw raise('RuntimeError', 'dictionary changed size during iteration');
    }
    const { keys } = dict;
    const step = this.isReversed ? -1 : 1;
    const from = this.isReversed ? Math.min(this.position, keys.length - 1) : this.position;
    let at = from;
    while (at >= 0 && at < keys.length && keys[at] === undefined) at += step;
    chargeHoles(interp, from, at);
    if (at < 0 || at >= keys.length) {
      this.dict = null;
      return undefined;
    }
    if (this.left === 0) {
      this.dict = null;
      throw raise('RuntimeError', 'dictionary keys changed during iteration');
    }
    this.left -= 1;
    this.position = at + step;
    if (this.part === 'key') return keys[at];
    const value = dict.values[at] as Value;
    if (this.part === 'value') return value;
    interp.meter.allocate(64);
    return new PyTuple([keys[at] as Value, value]);
  }
  override lengthHint(): number {
    return this.dict === null || this.size !== this.dict.size ? 0 : this.left;
  }
}

// ---- set ---------------------------------------------------------------------------------------

export const setIteratorType = builtinType('set_iterator');
defineIterator(setIteratorType);

/** Iterates over a set or frozenset in insertion order. DIVERGENCE(set): CPython's order follows hashes. */
export class PySetIterator extends PyIterator {
  declare set: PySet | null;
  declare position: number;
  declare size: number;
  declare left: number;
  constructor(set: PySet) {
    super(setIteratorType);
    this.position = 0;
    this.set = set;
    this.size = set.size;
    this.left = set.size;
  }
  next(interp: Interp): Arg {
    const { set } = this;
    if (set === null) return undefined;
    if (this.size !== set.size) {
      this.size = -1;
      throw raise('RuntimeError', 'Set changed size during iteration');
    }
    const { keys } = set;
    let at = this.position;
    while (at < keys.length && keys[at] === undefined) at += 1;
    chargeHoles(interp, this.position, at);
    if (at >= keys.length) {
      this.set = null;
      return undefined;
    }
    this.position = at + 1;
    this.left -= 1;
    return keys[at];
  }
  override lengthHint(): number {
    return this.set === null || this.size !== this.set.size ? 0 : Math.max(0, this.left);
  }
}

// ---- range beyond safe numbers -----------------------------------------------------------------

export const longRangeIteratorType = builtinType('longrange_iterator');
defineIterator(longRangeIteratorType);

/** Iterates over a range with values or a length beyond safe numbers. */
export class PyLongRangeIterator extends PyIterator {
  declare current: bigint;
  declare readonly step: bigint;
  declare left: bigint;
  constructor(start: bigint, step: bigint, count: bigint) {
    super(longRangeIteratorType);
    this.current = start;
    this.step = step;
    this.left = count;
  }
  next(): Arg {
    if (this.left <= 0n) return undefined;
    this.left -= 1n;
    const value = this.current;
    this.current = value + this.step;
    return intFromBigInt(value);
  }
  override lengthHint(): number {
    return Number(this.left);
  }
}

// ---- by __getitem__, forwards and backwards ----------------------------------------------------

/** The type of iterators over old-style sequences (`__getitem__` without `__iter__`). */
export const sequenceIteratorType = builtinType('iterator');
export const reversedType = builtinType('reversed');

/** Iterates by `__getitem__` until IndexError: forwards (step 1) from 0, or backwards (step -1) from the end. */
export class PySequenceIterator extends PyIterator {
  declare source: Value | undefined;
  declare position: number;
  declare readonly step: 1 | -1;
  constructor(source: Value, position: number, step: 1 | -1) {
    super(step === 1 ? sequenceIteratorType : reversedType);
    this.source = source;
    this.position = position;
    this.step = step;
  }
  override get isPure(): boolean {
    return this.source === undefined || typeOf(this.source).isBuiltin;
  }
  next(interp: Interp): Arg {
    if (this.source === undefined || this.position < 0) return undefined;
    const at = this.position;
    if (this.source instanceof PyTuple) {
      if (at >= this.source.items.length) return undefined;
      this.position += this.step;
      return this.source.items[at];
    }
    try {
      const item = getItem(interp, this.source, at);
      if (item === CALL) return interp.chain('iterators.item', [this]);
      this.position += this.step;
      return item;
    } catch (error) {
      if (!(error instanceof PyException) || !endsSequence(error.value.cls)) throw error;
      this.source = undefined;
      return undefined;
    }
  }
  /** A guest's sequence is asked for its length. */
  override lengthHint(): number | undefined {
    if (!this.isPure) return undefined;
    return this.source === undefined || this.step === 1 ? 0 : this.position + 1;
  }
}

function endsSequence(cls: PyType): boolean {
  return cls.isSubtype(exceptions.IndexError) || cls.isSubtype(exceptions.StopIteration);
}

/** reversed(v): what `__reversed__` gives, or an iterator by `__getitem__`. May be CALL. Raises TypeError. */
export function reversed(interp: Interp, v: Value): Value {
  const own = special(v, '__reversed__');
  if (own === null) throw notReversible(v);
  if (own !== undefined) {
    const slot = typeOf(v).isBuiltin ? typeOf(v).slots.reversed : undefined;
    return slot === undefined ? callSpecial(interp, own, v, []) : slot(interp, v, null, null);
  }
  const isSequence = special(v, '__getitem__') !== undefined && (!typeOf(v).isBuiltin || typeOf(v).slots.len !== undefined);
  if (!isSequence || special(v, '__getitem__') === null) throw notReversible(v);
  const n = length(interp, v);
  return n === CALL ? interp.chain('iterators.reversed', [v]) : new PySequenceIterator(v, (n as number) - 1, -1);
}

function notReversible(v: Value): unknown {
  return typeError(`'${typeOf(v).name}' object is not reversible`);
}

defineIterator(sequenceIteratorType);
defineType(reversedType, {
  construct: fn('range reversed(object, /)', reversed),
  slots: iteratorSlots,
  methods: { __length_hint__: lengthHint },
});
iterAsItself(reversedType);

// ---- iter(callable, sentinel) ------------------------------------------------------------------

export const callableIteratorType = builtinType('callable_iterator');
defineIterator(callableIteratorType, false);

/** Calls `callable` until it returns the sentinel. */
export class PyCallableIterator extends PyIterator {
  declare callable: Value | undefined;
  declare readonly sentinel: Value;
  constructor(callable: Value, sentinel: Value) {
    super(callableIteratorType);
    this.callable = callable;
    this.sentinel = sentinel;
  }
  override get isPure(): boolean {
    return this.callable === undefined;
  }
  next(interp: Interp): Arg {
    if (this.callable === undefined) return undefined;
    interp.tailCall(this.callable, []);
    return interp.chain('iterators.called', [this]);
  }
}

/** What the callable returned is the next item unless it equals the sentinel. */
function notSentinel(iterator: PyCallableIterator, result: Value, same: Value): Value {
  if (same !== true && iterator.callable !== undefined) return result;
  iterator.callable = undefined;
  throw raise('StopIteration');
}

defineContinuations({
  'iterators.item': {
    done(_interp, [i], item) {
      const iterator = i as PySequenceIterator;
      iterator.position += iterator.step;
      return item;
    },
    failed(_interp, [iterator], error) {
      if (!endsSequence(error.cls)) return undefined;
      (iterator as PySequenceIterator).source = undefined;
      throw raise('StopIteration');
    },
  },
  'iterators.hint': { done: (_interp, [iterator], size) => sequenceLeft(iterator as PySequenceIterator, size as number) },
  'iterators.reversed': { done: (_interp, [v], n) => new PySequenceIterator(v, (n as number) - 1, -1) },
  'iterators.called': {
    done(interp, [i], result) {
      const iterator = i as PyCallableIterator;
      const same = equals(interp, iterator.sentinel, result);
      return same === CALL ? interp.chain('iterators.compared', [iterator, result]) : notSentinel(iterator, result, same);
    },
    failed(_interp, [iterator], error) {
      if (error.cls.isSubtype(exceptions.StopIteration)) (iterator as PyCallableIterator).callable = undefined;
      return undefined;
    },
  },
  'iterators.compared': { done: (_interp, [iterator, result], same) => notSentinel(iterator as PyCallableIterator, result, same) },
});

defineStored({
  PyListReverseIterator: {
    tag: 33,
    make: PyListReverseIterator,
    types: [listReverseIteratorType],
    fields: { source: refOrNull(PyList), position: 'int' },
  },
  PyDictIterator: {
    tag: 34,
    make: PyDictIterator,
    types: Object.values(dictIteratorTypes).flat(),
    fields: { dict: refOrNull(PyDict), part: oneOf('key', 'value', 'item'), isReversed: 'bool', position: 'int', size: 'int', left: 'int' },
  },
  PySetIterator: {
    tag: 35,
    make: PySetIterator,
    types: [setIteratorType],
    fields: { set: refOrNull(PySet), position: 'int', size: 'int', left: 'int' },
  },
  PyLongRangeIterator: {
    tag: 36,
    make: PyLongRangeIterator,
    types: [longRangeIteratorType],
    fields: { current: 'bigint', step: 'bigint', left: 'bigint' },
  },
  PySequenceIterator: {
    tag: 37,
    make: PySequenceIterator,
    types: [sequenceIteratorType, reversedType],
    fields: { source: 'value?', position: 'int', step: oneOf(1, -1) },
  },
  PyCallableIterator: {
    tag: 38,
    make: PyCallableIterator,
    types: [callableIteratorType],
    fields: { callable: 'value?', sentinel: 'value' },
  },
});
