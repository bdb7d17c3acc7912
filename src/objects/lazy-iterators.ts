/** enumerate, zip, map and filter: iterators over other iterators. CPython: Objects/enumobject.c, Python/bltinmodule.c. */
import { signatureOf } from './arguments.ts';
import { PyNative } from './callable.ts';
import { PyIterator, PyList, PyTuple } from './containers.ts';
import { defineContinuations } from './continuation.ts';
import { defineType, fn, type TypeSpec } from './define.ts';
import { exceptions, raise, typeError, valueError } from './errors.ts';
import { addClassGetItem } from './generic-alias.ts';
import { callNative } from './instantiate.ts';
import { iterAsItself, iteratorSlots } from './iterators.ts';
import { type Arg, builtinType, CALL, type Interp, intFromBigInt, PyType, type Value } from './object.ts';
import { enterNesting, iterNext, leaveNesting } from './operators.ts';
import { getIter, index, truth } from './protocol.ts';
import { defineStored } from './stored.ts';

/** Chains of iterators deeper than this raise RecursionError when asked for an item. */
const MAX_DEPTH = 1000;

/** What a yielded tuple counts for. */
const PAIR_BYTES = 64;

/** An iterator that asks others: `depth` counts the levels below it. */
export abstract class PyLazyIterator extends PyIterator {
  readonly depth: number;
  constructor(cls: PyType, inner: readonly Value[]) {
    super(cls);
    let depth = 0;
    for (const iterator of inner) if (iterator instanceof PyLazyIterator && iterator.depth >= depth) depth = iterator.depth + 1;
    this.depth = depth;
  }
  protected checkDepth(): void {
    if (this.depth > MAX_DEPTH) throw raise('RecursionError', 'maximum recursion depth exceeded');
  }
}

/** True if asking the iterator never needs guest code. */
export function isPure(iterator: Value): boolean {
  if (!(iterator instanceof PyIterator)) return false;
  return !(iterator instanceof PyLazyIterator && iterator.depth > MAX_DEPTH) && iterator.isPure;
}

/** Iterators of several iterables, one after the other, then `make` row `name` of FACTORIES; CALL while guest code makes one. */
function withIterators(interp: Interp, name: string, iterables: readonly Value[], extra: Value): Value {
  return moreIterators(interp, name, new PyTuple(iterables), [], extra);
}

function moreIterators(interp: Interp, name: string, iterables: PyTuple, iterators: Value[], extra: Value): Value {
  while (iterators.length < iterables.items.length) {
    const iterator = getIter(interp, iterables.items[iterators.length]);
    if (iterator === CALL) return interp.chain('lazy.iterator', [name, iterables, new PyList(iterators), extra]);
    iterators.push(iterator);
  }
  return FACTORIES[name](iterators, extra);
}

const FACTORIES: Readonly<Record<string, (iterators: Value[], extra: Value) => Value>> = {
  enumerate: (iterators, start) => new PyEnumerate(iterators[0], start as number | bigint),
  zip: (iterators, isStrict) => new PyZip(iterators, isStrict as boolean),
  map(iterators, extra) {
    const [func, isStrict] = (extra as PyTuple).items;
    return new PyMap(func, iterators, isStrict as boolean);
  },
  filter: (iterators, func) => new PyFilter(func, iterators[0]),
};

// ---- enumerate ---------------------------------------------------------------------------------

export const enumerateType = builtinType('enumerate');

export class PyEnumerate extends PyLazyIterator {
  readonly inner: Value;
  count: number | bigint;
  constructor(inner: Value, count: number | bigint) {
    super(enumerateType, [inner]);
    this.inner = inner;
    this.count = count;
  }
  override get isPure(): boolean {
    return isPure(this.inner);
  }
  next(interp: Interp): Arg {
    this.checkDepth();
    const item = iterNext(interp, this.inner);
    if (item === undefined) return undefined;
    return item === CALL ? interp.chain('lazy.enumerate', [this]) : this.pair(interp, item);
  }
  pair(interp: Interp, item: Value): PyTuple {
    interp.meter.allocate(PAIR_BYTES);
    const { count } = this;
    this.count =
      count === Number.MAX_SAFE_INTEGER
        ? 9007199254740992n
        : typeof count === 'number'
          ? count + 1
          : (intFromBigInt(count + 1n) as number | bigint);
    return new PyTuple([count, item]);
  }
  override lengthHint(): number | undefined {
    return this.inner instanceof PyIterator ? this.inner.lengthHint() : undefined;
  }
}

function makeEnumerate(interp: Interp, iterable: Value, start: Arg): Value {
  const n = start === undefined ? 0 : index(interp, start);
  if (n === CALL) return interp.chain('lazy.enumerateFrom', [iterable]);
  return withIterators(interp, 'enumerate', [iterable], n);
}

// ---- several iterators in step -----------------------------------------------------------------

/** zip and map: takes one item from each iterator, then `finish`es with them. */
abstract class PyParallelIterator extends PyLazyIterator {
  readonly iterators: readonly Value[];
  isStrict: boolean;
  abstract get name(): string;
  constructor(cls: PyType, iterators: readonly Value[], isStrict: boolean) {
    super(cls, iterators);
    this.iterators = iterators;
    this.isStrict = isStrict;
  }

  abstract finish(interp: Interp, items: Value[]): Value;

  next(interp: Interp): Arg {
    this.checkDepth();
    return this.iterators.length === 0 ? undefined : this.take(interp, []);
  }

  /** Goes on after the items taken so far. */
  take(interp: Interp, items: Value[]): Arg {
    const { iterators } = this;
    if (iterators.length > 8) interp.meter.charge(iterators.length >> 2);
    while (items.length < iterators.length) {
      const item = iterNext(interp, iterators[items.length]);
      if (item === CALL) return interp.chain('lazy.taken', [this, new PyList(items)]);
      if (item === undefined) return this.ended(interp, items.length);
      items.push(item);
    }
    return this.finish(interp, items);
  }

  /** Iterator `at` has ended; in strict mode all others must have, too. */
  ended(interp: Interp, at: number): Arg {
    if (!this.isStrict) return undefined;
    if (at > 0) throw valueError(`${this.name}() argument ${at + 1} is shorter than argument${at === 1 ? ' 1' : `s 1-${at}`}`);
    return this.checkEnded(interp, 1);
  }

  checkEnded(interp: Interp, from: number): Arg {
    for (let i = from; i < this.iterators.length; i++) {
      const item = iterNext(interp, this.iterators[i]);
      if (item === CALL) return interp.chain('lazy.checked', [this, i]);
      if (item !== undefined) throw this.tooLong(i);
    }
    return undefined;
  }

  tooLong(at: number): unknown {
    return valueError(`${this.name}() argument ${at + 1} is longer than argument${at === 1 ? ' 1' : `s 1-${at}`}`);
  }
}

export const zipType = builtinType('zip');

export class PyZip extends PyParallelIterator {
  override get name(): string {
    return 'zip';
  }
  constructor(iterators: readonly Value[], isStrict: boolean) {
    super(zipType, iterators, isStrict);
  }
  override get isPure(): boolean {
    return this.iterators.every(isPure);
  }
  finish(interp: Interp, items: Value[]): Value {
    if (items.length > 8) interp.meter.charge(items.length >> 3);
    interp.meter.allocate(PAIR_BYTES + items.length * 8);
    return new PyTuple(items);
  }
}

export const mapType = builtinType('map');

export class PyMap extends PyParallelIterator {
  override get name(): string {
    return 'map';
  }
  readonly func: Value;
  constructor(func: Value, iterators: readonly Value[], isStrict: boolean) {
    super(mapType, iterators, isStrict);
    this.func = func;
  }
  override get isPure(): boolean {
    return false;
  }
  finish(interp: Interp, items: Value[]): Value {
    return invoke(interp, this.func, items);
  }
}

/** Calls a function: natives and builtin types at once, everything else by CALL. */
export function invoke(interp: Interp, func: Value, args: Value[]): Value {
  const native =
    func instanceof PyNative
      ? func
      : func instanceof PyType && func.isBuiltin && func.construct instanceof PyNative
        ? func.construct
        : null;
  if (native === null || native.rawSelf) return interp.tailCall(func, args);
  enterNesting(interp, '', 10);
  try {
    if (native.minArgs < 0) signatureOf(native);
    if (native.owner !== null || args.length < native.minArgs || args.length > native.maxArgs)
      return callNative(interp, native, args, null);
    return (native.impl as (interp: Interp, ...args: Value[]) => Value)(interp, ...args);
  } finally {
    leaveNesting(interp, 10);
  }
}

function makeZip(interp: Interp, iterables: PyTuple, strict: Arg): Value {
  const isStrict = strict === undefined ? false : truth(interp, strict);
  if (isStrict === CALL) return interp.chain('lazy.zipStrict', [iterables]);
  return withIterators(interp, 'zip', iterables.items, isStrict);
}

function makeMap(interp: Interp, args: PyTuple, strict: Arg): Value {
  const isStrict = strict === undefined ? false : truth(interp, strict);
  if (isStrict === CALL) return interp.chain('lazy.mapStrict', [args]);
  if (args.items.length < 2) throw typeError('map() must have at least two arguments.');
  return withIterators(interp, 'map', args.items.slice(1), new PyTuple([args.items[0], isStrict]));
}

// ---- filter ------------------------------------------------------------------------------------

export const filterType = builtinType('filter');

export class PyFilter extends PyLazyIterator {
  readonly func: Value;
  readonly inner: Value;
  constructor(func: Value, inner: Value) {
    super(filterType, [inner]);
    this.func = func;
    this.inner = inner;
  }
  override get isPure(): boolean {
    return false;
  }
  next(interp: Interp): Arg {
    this.checkDepth();
    for (;;) {
      interp.meter.charge(1);
      const item = iterNext(interp, this.inner);
      if (item === undefined) return undefined;
      if (item === CALL) return interp.chain('lazy.filterItem', [this]);
      const r = this.test(interp, item);
      if (r !== undefined) return r;
    }
  }
  /** The item if it passes, undefined if not, or CALL. */
  test(interp: Interp, item: Value): Arg {
    const isTruth = this.func === null || (this.func instanceof PyType && this.func.name === 'bool' && this.func.isBuiltin);
    const answer = isTruth ? item : invoke(interp, this.func, [item]);
    if (answer === CALL) return interp.chain('lazy.filterAnswer', [this, item]);
    return this.judge(interp, item, answer);
  }
  judge(interp: Interp, item: Value, answer: Value): Arg {
    const passes = truth(interp, answer);
    if (passes === CALL) return interp.chain('lazy.filterTruth', [this, item]);
    return passes ? item : undefined;
  }
}

// ---- types -------------------------------------------------------------------------------------

/** Fills in the type of such an iterator: `construct` is what a call of the type does. */
export function lazyType(
  type: PyType,
  construct: TypeSpec['construct'],
  { slots, methods }: Pick<TypeSpec, 'slots' | 'methods'> = {},
): void {
  defineType(type, { construct, slots: { ...iteratorSlots, ...slots }, methods });
  iterAsItself(type);
}

lazyType(enumerateType, fn('own enumerate(iterable, start=0)', makeEnumerate));
addClassGetItem(enumerateType);
lazyType(zipType, fn('keywords zip(*iterables, strict=False)', makeZip));
lazyType(mapType, fn('keywords map(*args, strict=False)', makeMap));
lazyType(
  filterType,
  fn('range filter(function, iterable, /)', (interp, func: Value, iterable: Value) => withIterators(interp, 'filter', [iterable], func)),
);

/** A continuation must give a value: the end is StopIteration. */
export function orStop(item: Arg): Value {
  if (item === undefined) throw raise('StopIteration');
  return item;
}

defineContinuations({
  'lazy.iterator': {
    done(interp, [name, iterables, iterators, extra], iterator) {
      return moreIterators(interp, name as string, iterables as PyTuple, [...(iterators as PyList).items, iterator], extra);
    },
  },
  'lazy.enumerateFrom': { done: (interp, [iterable], start) => withIterators(interp, 'enumerate', [iterable], start) },
  'lazy.enumerate': { done: (interp, [iterator], item) => (iterator as PyEnumerate).pair(interp, item) },
  'lazy.zipStrict': { done: (interp, [iterables], isStrict) => makeZip(interp, iterables as PyTuple, isStrict) },
  'lazy.mapStrict': { done: (interp, [args], isStrict) => makeMap(interp, args as PyTuple, isStrict) },
  'lazy.taken': {
    done: (interp, [iterator, items], item) => orStop((iterator as PyParallelIterator).take(interp, [...(items as PyList).items, item])),
    failed(interp, [iterator, items], error) {
      if (!error.cls.isSubtype(exceptions.StopIteration)) return undefined;
      return orStop((iterator as PyParallelIterator).ended(interp, (items as PyList).items.length));
    },
  },
  'lazy.checked': {
    done(_interp, [iterator, at]) {
      throw (iterator as PyParallelIterator).tooLong(at as number);
    },
    failed(interp, [iterator, at], error) {
      if (!error.cls.isSubtype(exceptions.StopIteration)) return undefined;
      return orStop((iterator as PyParallelIterator).checkEnded(interp, (at as number) + 1));
    },
  },
  'lazy.filterItem': {
    done(interp, [f], item) {
      const filter = f as PyFilter;
      const r = filter.test(interp, item);
      return r === undefined ? orStop(filter.next(interp)) : r;
    },
  },
  'lazy.filterAnswer': {
    done(interp, [f, item], answer) {
      const filter = f as PyFilter;
      const r = filter.judge(interp, item, answer);
      return r === undefined ? orStop(filter.next(interp)) : r;
    },
  },
  'lazy.filterTruth': { done: (interp, [filter, item], passes) => (passes === true ? item : orStop((filter as PyFilter).next(interp))) },
});

defineStored({
  PyEnumerate: { tag: 40, make: PyEnumerate, types: [enumerateType], fields: { depth: 'int', inner: 'value', count: 'integer' } },
  PyZip: { tag: 41, make: PyZip, types: [zipType], fields: { depth: 'int', iterators: 'values', isStrict: 'bool' } },
  PyMap: { tag: 42, make: PyMap, types: [mapType], fields: { depth: 'int', iterators: 'values', isStrict: 'bool', func: 'value' } },
  PyFilter: { tag: 43, make: PyFilter, types: [filterType], fields: { depth: 'int', func: 'value', inner: 'value' } },
});
