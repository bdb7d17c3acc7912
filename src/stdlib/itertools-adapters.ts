/** chain, islice, pairwise, batched, compress, takewhile, dropwhile, filterfalse, starmap, accumulate and zip_longest. CPython: Modules/itertoolsmodule.c. */
import { PyBytes, type PyDict, PyList, PyListIterator, PyRange, PyTuple } from '../objects/containers.ts';
import { defineContinuations } from '../objects/continuation.ts';
import { classMethod, fn } from '../objects/define.ts';
import { raise, typeError, valueError } from '../objects/errors.ts';
import { isPure, lazyType } from '../objects/lazy-iterators.ts';
import { type Arg, CALL, type Interp, PyInstance, type PyType, type Value } from '../objects/object.ts';
import { binaryOp, enterNesting, iterNext, leaveNesting } from '../objects/operators.ts';
import { collect, index, truth } from '../objects/protocol.ts';
import { defineStored, oneOf } from '../objects/stored.ts';
import { chargeTuple, defineMaker, itertoolsType, type Phase, PyStepIterator, withIterators } from './itertools-base.ts';

// ---- chain -------------------------------------------------------------------------------------

export const chainType = itertoolsType('chain');

/** Gives the items of each iterable that `outer` gives, one after the other. */
export class PyChain extends PyStepIterator {
  /** null once exhausted. */
  declare outer: Value;
  /** The iterator of the present iterable, or null. */
  declare inner: Value;
  constructor(outer: Value) {
    super(chainType, [outer, ...sourceItems(outer)]);
    this.inner = null;
    this.outer = outer;
  }
  override get isPure(): boolean {
    return this.outer === null || (this.inner !== null && !isPure(this.inner) ? false : givesPureIterables(this.outer));
  }
  next(interp: Interp): Arg {
    this.checkDepth();
    // What `outer` gives may be chains again, to any depth.
    enterNesting(interp, '', 4);
    try {
      return this.search(interp);
    } finally {
      leaveNesting(interp, 4);
    }
  }
  search(interp: Interp): Arg {
    for (;;) {
      interp.meter.charge(1);
      if (this.inner === null) {
        const started = this.advance(interp);
        if (started !== true) return started;
      }
      const item = this.take(interp, this.inner, true);
      if (item !== undefined) return item;
      this.inner = null;
    }
  }
  /** Opens the next iterable: true, undefined where there is none, or CALL. */
  advance(interp: Interp): Arg {
    if (this.outer === null) return undefined;
    const iterable = this.take(interp, this.outer, false);
    if (iterable === undefined) this.outer = null;
    return iterable === undefined || iterable === CALL ? iterable : this.enter(interp, iterable);
  }
  enter(interp: Interp, iterable: Value): Arg {
    const iterator = this.open(interp, iterable);
    if (iterator === CALL) return CALL;
    this.inner = iterator;
    return true;
  }
  done(interp: Interp, phase: Phase, result: Value, [isItem]: readonly Value[]): Arg {
    if (phase === 'item' && isItem === true) return result;
    if (phase === 'iterator') this.inner = result;
    else {
      const opened = this.enter(interp, result);
      if (opened !== true) return opened;
    }
    return this.next(interp);
  }
  override ended(interp: Interp, [isItem]: readonly Value[]): Arg {
    if (isItem === true) this.inner = null;
    else this.outer = null;
    return this.next(interp);
  }
}

/** What an iterator over a tuple goes over; nothing for other iterators. */
function sourceItems(outer: Value): readonly Value[] {
  return outer instanceof PyListIterator && outer.source instanceof PyTuple ? outer.source.items : [];
}

/** True if all that an iterator will give are builtin containers whose items come without guest code. */
function givesPureIterables(outer: Value): boolean {
  if (!(outer instanceof PyListIterator)) return false;
  const items = sourceItems(outer);
  return outer.source === null || (items.length > 0 && items.every(isPureIterable));
}

function isPureIterable(v: Value): boolean {
  return v instanceof PyList || v instanceof PyTuple || v instanceof PyRange || v instanceof PyBytes || typeof v === 'string' || isPure(v);
}

defineMaker('chain', (_interp, [outer], [cls]) => {
  const chain = new PyChain(outer);
  return cls === undefined || cls === chainType ? chain : new PyInstance(cls as PyType, chain);
});
lazyType(
  chainType,
  fn('range chain(*iterables)', (interp: Interp, iterables: PyTuple) => withIterators(interp, 'chain', [iterables])),
  {
    methods: {
      from_iterable: classMethod('from_iterable(cls, iterable, /)', (interp: Interp, cls: Value, iterable: Value) =>
        withIterators(interp, 'chain', [iterable], [cls]),
      ),
    },
  },
);

// ---- islice ------------------------------------------------------------------------------------

export const isliceType = itertoolsType('islice');

/** Gives the items at `at`, `at + step` ... below `stop` (-1: without end). */
export class PyIslice extends PyStepIterator {
  /** null once exhausted. */
  declare inner: Value;
  declare at: number;
  declare count: number;
  declare readonly stop: number;
  declare readonly step: number;
  constructor(inner: Value, start: number, stop: number, step: number) {
    super(isliceType, [inner]);
    this.count = 0;
    this.inner = inner;
    this.at = start;
    this.stop = stop;
    this.step = step;
  }
  override get isPure(): boolean {
    return this.inner === null || isPure(this.inner);
  }
  next(interp: Interp): Arg {
    this.checkDepth();
    const { inner } = this;
    if (inner === null) return undefined;
    while (this.count < this.at) {
      interp.meter.charge(1);
      const item = this.take(interp, inner, true);
      if (item === CALL) return CALL;
      if (item === undefined) return this.ended();
      this.count += 1;
    }
    return this.last(interp, inner);
  }
  last(interp: Interp, inner: Value): Arg {
    if (this.stop >= 0 && this.count >= this.stop) return this.ended();
    const item = this.take(interp, inner, false);
    if (item === undefined) return this.ended();
    return item === CALL ? item : this.give(item);
  }
  give(item: Value): Value {
    this.count += 1;
    this.at += this.step;
    if (this.stop >= 0 && this.at > this.stop) this.at = this.stop;
    return item;
  }
  done(interp: Interp, _phase: Phase, item: Value, [isSkipped]: readonly Value[]): Arg {
    if (isSkipped !== true) return this.give(item);
    this.count += 1;
    return this.next(interp);
  }
  override ended(): undefined {
    this.inner = null;
    return undefined;
  }
}

const STOP = 'Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.';
const INDICES = 'Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.';
const STEP = 'Step for islice() must be a positive integer or None.';

/** islice(iterable, stop) or islice(iterable, start, stop, step): the bounds are made ints one after the other. */
function makeIslice(interp: Interp, iterable: Value, first: Value, second: Arg, step: Arg): Value {
  const bounds = second === undefined ? [0, first, 1] : [first, second, step ?? 1];
  return isliceBound(interp, iterable, bounds, second === undefined, 0);
}

/** Makes the bounds from `at` on ints: start, stop, step. What is no int counts as -1, and each is found wrong in its turn. */
function isliceBound(interp: Interp, iterable: Value, bounds: Value[], isStopOnly: boolean, at: number): Value {
  for (let i = at; i < 3; i++) {
    if (i === 2) checkRange(bounds);
    const v = bounds[i];
    if (v !== null && typeof v !== 'number') {
      let n: Value;
      try {
        n = index(interp, v);
      } catch {
        n = -1;
      }
      if (n === CALL) return interp.chain('itertools.isliceIndex', [iterable, new PyList(bounds), isStopOnly, i]);
      bounds[i] = n;
    }
    if (i === 1 && bounds[1] !== null && (bounds[1] === -1 || typeof bounds[1] !== 'number')) throw valueError(STOP);
  }
  const [start, stop, step] = [bounds[0] ?? 0, bounds[1] ?? -1, bounds[2] ?? 1];
  if (!isIndex(step, 1)) throw valueError(STEP);
  return withIterators(interp, 'islice', [iterable], [start, stop, step]);
}

function checkRange([start, stop]: readonly Value[]): void {
  if ((start === null || isIndex(start, 0)) && (stop === null || isIndex(stop, 0))) return;
  throw valueError(INDICES);
}

function isIndex(v: Value, least: number): boolean {
  return typeof v === 'number' && v >= least;
}

defineMaker('islice', (_interp, [inner], [start, stop, step]) => new PyIslice(inner, start as number, stop as number, step as number));
lazyType(isliceType, fn('range islice(iterable, start, stop=None, step=None, /)', makeIslice));

// ---- pairwise and batched ----------------------------------------------------------------------

export const pairwiseType = itertoolsType('pairwise');

/** Gives each item with the one after it. */
export class PyPairwise extends PyStepIterator {
  /** null once exhausted. */
  declare inner: Value;
  declare old: Value | undefined;
  constructor(inner: Value) {
    super(pairwiseType, [inner]);
    this.old = undefined;
    this.inner = inner;
  }
  override get isPure(): boolean {
    return this.inner === null || isPure(this.inner);
  }
  next(interp: Interp): Arg {
    this.checkDepth();
    if (this.inner === null) return undefined;
    if (this.old === undefined) {
      const first = this.take(interp, this.inner);
      if (first === undefined) return this.ended();
      if (first === CALL) return CALL;
      this.old = first;
    }
    const item = this.take(interp, this.inner);
    if (item === undefined) return this.ended();
    return item === CALL ? item : this.pair(interp, item);
  }
  pair(interp: Interp, item: Value): Value {
    chargeTuple(interp, 2);
    const pair = new PyTuple([this.old as Value, item]);
    this.old = item;
    return pair;
  }
  done(interp: Interp, _phase: Phase, item: Value): Arg {
    if (this.inner === null) return undefined;
    if (this.old !== undefined) return this.pair(interp, item);
    this.old = item;
    return this.next(interp);
  }
  override ended(): undefined {
    this.inner = null;
    this.old = undefined;
    return undefined;
  }
}

defineMaker('pairwise', (_interp, [inner]) => new PyPairwise(inner));
lazyType(
  pairwiseType,
  fn('range pairwise(iterable, /)', (interp: Interp, iterable: Value) => withIterators(interp, 'pairwise', [iterable])),
);

export const batchedType = itertoolsType('batched');

/** Gives tuples of `size` items; the last one may be shorter unless `isStrict`. */
export class PyBatched extends PyStepIterator {
  /** null once exhausted. */
  declare inner: Value;
  declare readonly size: number;
  declare readonly isStrict: boolean;
  constructor(inner: Value, size: number, isStrict: boolean) {
    super(batchedType, [inner]);
    this.inner = inner;
    this.size = size;
    this.isStrict = isStrict;
  }
  override get isPure(): boolean {
    return this.inner === null || isPure(this.inner);
  }
  next(interp: Interp): Arg {
    this.checkDepth();
    return this.inner === null ? undefined : this.fill(interp, []);
  }
  fill(interp: Interp, items: Value[]): Arg {
    while (items.length < this.size) {
      const item = iterNext(interp, this.inner);
      if (item === CALL) return interp.chain('itertools.step', [this, 'item', new PyList(items)]);
      if (item === undefined) return this.short(interp, items);
      if ((items.push(item) & 63) === 0) {
        interp.meter.charge(64);
        interp.meter.allocate(512);
      }
    }
    return this.tuple(interp, items);
  }
  tuple(interp: Interp, items: Value[]): Value {
    chargeTuple(interp, items.length);
    return new PyTuple(items);
  }
  short(interp: Interp, items: Value[]): Arg {
    this.inner = null;
    if (items.length === 0) return undefined;
    if (this.isStrict) throw valueError('batched(): incomplete batch');
    return this.tuple(interp, items);
  }
  done(interp: Interp, _phase: Phase, item: Value, [items]: readonly Value[]): Arg {
    return this.fill(interp, [...(items as PyList).items, item]);
  }
  override ended(interp: Interp, [items]: readonly Value[]): Arg {
    return this.short(interp, [...(items as PyList).items]);
  }
}

function makeBatched(interp: Interp, iterable: Value, n: Value, strict: Arg): Value {
  const size = index(interp, n);
  if (size === CALL) return interp.chain('itertools.batchedSize', [iterable, strict ?? false]);
  const isStrict = truth(interp, strict ?? false);
  return isStrict === CALL ? interp.chain('itertools.batchedStrict', [iterable, size]) : batchedOf(interp, iterable, size, isStrict);
}

function batchedOf(interp: Interp, iterable: Value, size: Value, strict: Value): Value {
  if (typeof size !== 'number') throw raise('OverflowError', 'Python int too large to convert to C ssize_t');
  if (size < 1) throw valueError('n must be at least one');
  return withIterators(interp, 'batched', [iterable], [size, strict]);
}

defineMaker('batched', (_interp, [inner], [size, strict]) => new PyBatched(inner, size as number, strict as boolean));
lazyType(batchedType, fn('batched(iterable, n, *, strict=False)', makeBatched));

// ---- by a function's answer --------------------------------------------------------------------

/** What becomes of an item by the truth of its answer. */
type Rule = 'takewhile' | 'dropwhile' | 'filterfalse';

export const takewhileType = itertoolsType('takewhile');
export const dropwhileType = itertoolsType('dropwhile');
export const filterfalseType = itertoolsType('filterfalse');
const RULE_TYPES: Readonly<Record<Rule, PyType>> = { takewhile: takewhileType, dropwhile: dropwhileType, filterfalse: filterfalseType };

/** takewhile, dropwhile and filterfalse: asks a function about each item. */
export class PyPredicated extends PyStepIterator {
  declare readonly rule: Rule;
  declare readonly func: Value;
  declare readonly inner: Value;
  /** takewhile: it has ended. dropwhile: the items are let through. */
  declare isSettled: boolean;
  constructor(rule: Rule, func: Value, inner: Value) {
    super(RULE_TYPES[rule], [inner]);
    this.isSettled = false;
    this.rule = rule;
    this.func = func;
    this.inner = inner;
  }
  override get isPure(): boolean {
    return false;
  }
  next(interp: Interp): Arg {
    this.checkDepth();
    if (this.isSettled && this.rule === 'takewhile') return undefined;
    for (;;) {
      interp.meter.charge(1);
      const item = this.take(interp, this.inner);
      if (item === undefined || item === CALL) return item;
      const r = this.judge(interp, item);
      if (r !== null) return r.item;
    }
  }
  /** The outcome of an item; null: go on with the next. */
  judge(interp: Interp, item: Value): { readonly item: Arg } | null {
    if (this.isSettled) return { item };
    const isTruth = this.rule === 'filterfalse' && this.func === null;
    const answer = isTruth ? item : this.ask(interp, this.func, [item], item);
    if (answer === CALL) return { item: CALL };
    const passes = this.test(interp, answer, item);
    return passes === CALL ? { item: CALL } : this.settle(item, passes === true);
  }
  settle(item: Value, passes: boolean): { readonly item: Arg } | null {
    switch (this.rule) {
      case 'filterfalse':
        return passes ? null : { item };
      case 'takewhile':
        this.isSettled = !passes;
        return { item: passes ? item : undefined };
      case 'dropwhile':
        if (passes) return null;
        this.isSettled = true;
        return { item };
    }
  }
  done(interp: Interp, phase: Phase, result: Value, [item]: readonly Value[]): Arg {
    if (phase === 'item') return this.orNext(interp, this.judge(interp, result));
    const passes = phase === 'truth' ? result : this.test(interp, result, item);
    return passes === CALL ? CALL : this.orNext(interp, this.settle(item, passes === true));
  }
  orNext(interp: Interp, outcome: { readonly item: Arg } | null): Arg {
    return outcome === null ? this.next(interp) : outcome.item;
  }
}

for (const rule of Object.keys(RULE_TYPES) as Rule[]) {
  defineMaker(rule, (_interp, [inner], [func]) => new PyPredicated(rule, func, inner));
  lazyType(
    RULE_TYPES[rule],
    fn(`range ${rule}(${rule === 'filterfalse' ? 'function' : 'predicate'}, iterable, /)`, (interp: Interp, func: Value, iterable: Value) =>
      withIterators(interp, rule, [iterable], [func]),
    ),
  );
}

// ---- compress ----------------------------------------------------------------------------------

export const compressType = itertoolsType('compress');

/** Gives the items whose selector is true. */
export class PyCompress extends PyStepIterator {
  declare readonly data: Value;
  declare readonly selectors: Value;
  constructor(data: Value, selectors: Value) {
    super(compressType, [data, selectors]);
    this.data = data;
    this.selectors = selectors;
  }
  override get isPure(): boolean {
    return false;
  }
  next(interp: Interp): Arg {
    this.checkDepth();
    for (;;) {
      interp.meter.charge(1);
      const item = this.take(interp, this.data);
      if (item === undefined || item === CALL) return item;
      const r = this.select(interp, item);
      if (r !== null) return r.item;
    }
  }
  select(interp: Interp, item: Value): { readonly item: Arg } | null {
    const selector = this.take(interp, this.selectors, item);
    if (selector === undefined || selector === CALL) return { item: selector };
    return this.choose(interp, item, selector);
  }
  choose(interp: Interp, item: Value, selector: Value): { readonly item: Arg } | null {
    const isChosen = this.test(interp, selector, item);
    if (isChosen === CALL) return { item: CALL };
    return isChosen === true ? { item } : null;
  }
  done(interp: Interp, phase: Phase, result: Value, kept: readonly Value[]): Arg {
    if (phase === 'truth') return result === true ? kept[0] : this.next(interp);
    const outcome = kept.length === 0 ? this.select(interp, result) : this.choose(interp, kept[0], result);
    return outcome === null ? this.next(interp) : outcome.item;
  }
}

defineMaker('compress', (_interp, [data, selectors]) => new PyCompress(data, selectors));
lazyType(
  compressType,
  fn('compress(data, selectors)', (interp: Interp, data: Value, selectors: Value) => withIterators(interp, 'compress', [data, selectors])),
);

// ---- starmap and accumulate --------------------------------------------------------------------

export const starmapType = itertoolsType('starmap');

/** Calls a function with the items of each item as its arguments. */
export class PyStarmap extends PyStepIterator {
  declare readonly func: Value;
  declare readonly inner: Value;
  constructor(func: Value, inner: Value) {
    super(starmapType, [inner]);
    this.func = func;
    this.inner = inner;
  }
  override get isPure(): boolean {
    return false;
  }
  next(interp: Interp): Arg {
    this.checkDepth();
    const item = this.take(interp, this.inner);
    return item === undefined || item === CALL ? item : this.call(interp, item);
  }
  call(interp: Interp, item: Value): Value {
    const args = item instanceof PyTuple ? item.items.slice() : collect(interp, item);
    if (args !== undefined) return this.ask(interp, this.func, args, true);
    interp.tailCall(interp.frozen('list_from'), [item]);
    return interp.chain('itertools.step', [this, 'answer', false]);
  }
  done(interp: Interp, phase: Phase, result: Value, [isResult]: readonly Value[]): Arg {
    if (phase === 'item') return this.call(interp, result);
    return isResult === true ? result : this.ask(interp, this.func, [...(result as PyList).items], true);
  }
}

defineMaker('starmap', (_interp, [inner], [func]) => new PyStarmap(func, inner));
lazyType(
  starmapType,
  fn('range starmap(function, iterable, /)', (interp: Interp, func: Value, iterable: Value) =>
    withIterators(interp, 'starmap', [iterable], [func]),
  ),
);

export const accumulateType = itertoolsType('accumulate');

/** Gives running totals. */
export class PyAccumulate extends PyStepIterator {
  declare readonly inner: Value;
  /** null: addition. */
  declare readonly func: Value;
  /** A first total given by the caller, until it is handed out. */
  declare initial: Value | undefined;
  declare total: Value | undefined;
  constructor(inner: Value, func: Value, initial: Value) {
    super(accumulateType, [inner]);
    this.total = undefined;
    this.inner = inner;
    this.func = func;
    this.initial = initial === null ? undefined : initial;
  }
  override get isPure(): boolean {
    return false;
  }
  next(interp: Interp): Arg {
    this.checkDepth();
    if (this.initial !== undefined) {
      this.total = this.initial;
      this.initial = undefined;
      return this.total;
    }
    const item = this.take(interp, this.inner);
    return item === undefined || item === CALL ? item : this.add(interp, item);
  }
  add(interp: Interp, item: Value): Value {
    if (this.total === undefined) {
      this.total = item;
      return item;
    }
    const total = this.func === null ? this.sum(interp, item) : this.ask(interp, this.func, [this.total, item]);
    if (total !== CALL) this.total = total;
    return total;
  }
  sum(interp: Interp, item: Value): Value {
    const total = binaryOp(interp, 'add', this.total as Value, item);
    return total === CALL ? interp.chain('itertools.step', [this, 'answer']) : total;
  }
  done(interp: Interp, phase: Phase, result: Value): Arg {
    if (phase === 'item') return this.add(interp, result);
    this.total = result;
    return result;
  }
}

defineMaker('accumulate', (_interp, [inner], [func, initial]) => new PyAccumulate(inner, func, initial));
lazyType(
  accumulateType,
  fn('accumulate(iterable, func=None, *, initial=None)', (interp: Interp, iterable: Value, func: Arg, initial: Arg) =>
    withIterators(interp, 'accumulate', [iterable], [func ?? null, initial ?? null]),
  ),
);

// ---- zip_longest -------------------------------------------------------------------------------

export const zipLongestType = itertoolsType('zip_longest');

/** As zip, until the last iterator has ended; `fill` stands for missing items. */
export class PyZipLongest extends PyStepIterator {
  /** null for those that have ended. */
  declare readonly iterators: Value[];
  declare readonly fill: Value;
  declare active: number;
  constructor(iterators: readonly Value[], fill: Value) {
    super(zipLongestType, iterators);
    this.iterators = [...iterators];
    this.fill = fill;
    this.active = iterators.length;
  }
  override get isPure(): boolean {
    return this.iterators.every((iterator) => iterator === null || isPure(iterator));
  }
  next(interp: Interp): Arg {
    this.checkDepth();
    return this.active === 0 ? undefined : this.collect(interp, []);
  }
  collect(interp: Interp, items: Value[]): Arg {
    while (items.length < this.iterators.length) {
      const iterator = this.iterators[items.length];
      const item = iterator === null ? this.fill : iterNext(interp, iterator);
      if (item === CALL) return interp.chain('itertools.step', [this, 'item', new PyList(items)]);
      if (item !== undefined) items.push(item);
      else if (!this.drop(items)) return undefined;
    }
    chargeTuple(interp, items.length);
    return new PyTuple(items);
  }
  /** An iterator has ended: false if it was the last. */
  drop(items: Value[]): boolean {
    this.iterators[items.length] = null;
    this.active -= 1;
    items.push(this.fill);
    return this.active > 0;
  }
  done(interp: Interp, _phase: Phase, item: Value, [items]: readonly Value[]): Arg {
    return this.collect(interp, [...(items as PyList).items, item]);
  }
  override ended(interp: Interp, [items]: readonly Value[]): Arg {
    const all = [...(items as PyList).items];
    return this.drop(all) ? this.collect(interp, all) : undefined;
  }
}

defineMaker('zip_longest', (_interp, iterators, [fill]) => new PyZipLongest(iterators, fill));

function makeZipLongest(interp: Interp, iterables: PyTuple, keywords: PyDict): Value {
  const fill = keywords.get('fillvalue');
  // CPython does not name the keyword.
  if (keywords.size > (fill === undefined ? 0 : 1)) throw typeError('zip_longest() got an unexpected keyword argument');
  return withIterators(interp, 'zip_longest', iterables.items, [fill ?? null]);
}

lazyType(zipLongestType, fn('keywords zip_longest(*iterables, **kwargs)', makeZipLongest));

defineContinuations({
  // Snapshots of former versions, which made the stop an int first.
  'itertools.isliceBound': {
    done(interp, [iterable, bounds, isStopOnly, at], n) {
      const all = [...(bounds as PyList).items];
      all[[1, 0, 2][at as number]] = n;
      return isliceBound(interp, iterable, all, isStopOnly as boolean, 0);
    },
  },
  'itertools.isliceIndex': {
    done(interp, [iterable, bounds, isStopOnly, at], n) {
      const all = [...(bounds as PyList).items];
      all[at as number] = n;
      return isliceBound(interp, iterable, all, isStopOnly as boolean, at as number);
    },
    // As for what is no int: whatever the exception was, the message about bounds takes its place.
    failed(interp, [iterable, bounds, isStopOnly, at]) {
      const all = [...(bounds as PyList).items];
      all[at as number] = -1;
      return isliceBound(interp, iterable, all, isStopOnly as boolean, at as number);
    },
  },
  'itertools.batchedSize': { done: (interp, [iterable, strict], size) => makeBatched(interp, iterable, size, strict) },
  'itertools.batchedStrict': { done: (interp, [iterable, size], isStrict) => batchedOf(interp, iterable, size, isStrict) },
});

defineStored({
  PyChain: { tag: 100, make: PyChain, types: [chainType], fields: { depth: 'int', outer: 'value', inner: 'value' } },
  PyIslice: {
    tag: 101,
    make: PyIslice,
    types: [isliceType],
    fields: { depth: 'int', inner: 'value', at: 'int', count: 'int', stop: 'int', step: 'int' },
  },
  PyPairwise: { tag: 102, make: PyPairwise, types: [pairwiseType], fields: { depth: 'int', inner: 'value', old: 'value?' } },
  PyBatched: { tag: 103, make: PyBatched, types: [batchedType], fields: { depth: 'int', inner: 'value', size: 'int', isStrict: 'bool' } },
  PyPredicated: {
    tag: 104,
    make: PyPredicated,
    types: [takewhileType, dropwhileType, filterfalseType],
    fields: { depth: 'int', rule: oneOf('takewhile', 'dropwhile', 'filterfalse'), func: 'value', inner: 'value', isSettled: 'bool' },
  },
  PyCompress: { tag: 105, make: PyCompress, types: [compressType], fields: { depth: 'int', data: 'value', selectors: 'value' } },
  PyStarmap: { tag: 106, make: PyStarmap, types: [starmapType], fields: { depth: 'int', func: 'value', inner: 'value' } },
  PyAccumulate: {
    tag: 107,
    make: PyAccumulate,
    types: [accumulateType],
    fields: { depth: 'int', inner: 'value', func: 'value', initial: 'value?', total: 'value?' },
  },
  PyZipLongest: {
    tag: 108,
    make: PyZipLongest,
    types: [zipLongestType],
    fields: { depth: 'int', iterators: 'values', fill: 'value', active: 'int' },
  },
});

/** The types of this file. */
export const ADAPTER_TYPES: readonly PyType[] = [
  accumulateType,
  batchedType,
  chainType,
  compressType,
  dropwhileType,
  filterfalseType,
  isliceType,
  pairwiseType,
  starmapType,
  takewhileType,
  zipLongestType,
];
