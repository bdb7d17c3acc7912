/** product, permutations, combinations and combinations_with_replacement: tuples of items of pools, by arrays of indices. CPython: Modules/itertoolsmodule.c. */
import { PyIterator, PyList, PyTuple } from '../objects/containers.ts';
import { defineContinuations } from '../objects/continuation.ts';
import { fn } from '../objects/define.ts';
import { raise, typeError, valueError } from '../objects/errors.ts';
import { lazyType } from '../objects/lazy-iterators.ts';
import { type Arg, CALL, type Interp, type PyType, type Value } from '../objects/object.ts';
import { asInt, index } from '../objects/protocol.ts';
import { defineStored, refsTo } from '../objects/stored.ts';
import { chargeTuple, definePoolMaker, itertoolsType, withPools } from './itertools-base.ts';

/** An iterator over choices of items. `indices` choose; a subclass moves them on. */
abstract class PyChoices extends PyIterator {
  declare readonly pools: readonly PyList[];
  declare readonly indices: number[];
  declare isStarted: boolean;
  declare isDone: boolean;
  constructor(cls: PyType, pools: readonly PyList[], indices: number[], isDone: boolean) {
    super(cls);
    this.isStarted = false;
    this.pools = pools;
    this.indices = indices;
    this.isDone = isDone;
  }

  /** Moves on to the next choice; false if that was the last. */
  abstract advance(): boolean;

  abstract choose(): Value[];

  next(interp: Interp): Arg {
    if (this.isDone) return undefined;
    if (this.isStarted && !this.advance()) {
      this.isDone = true;
      return undefined;
    }
    this.isStarted = true;
    interp.meter.charge(1);
    const items = this.choose();
    chargeTuple(interp, items.length);
    return new PyTuple(items);
  }
}

/** Charges for an array of `count` indices before it is made. */
function chargeIndices(interp: Interp, count: number): void {
  interp.meter.allocateLarge(count * 16);
  interp.meter.charge(count >> 3);
}

function upTo(count: number): number[] {
  return Array.from({ length: count }, (_v, i) => i);
}

// ---- product -----------------------------------------------------------------------------------

export const productType = itertoolsType('product');

export class PyProduct extends PyChoices {
  constructor(pools: readonly PyList[]) {
    super(
      productType,
      pools,
      pools.map(() => 0),
      pools.some(({ items }) => items.length === 0),
    );
  }
  advance(): boolean {
    const { indices, pools } = this;
    for (let i = indices.length - 1; i >= 0; i--) {
      indices[i] += 1;
      if (indices[i] < pools[i].items.length) return true;
      indices[i] = 0;
    }
    return false;
  }
  choose(): Value[] {
    const { indices, pools } = this;
    const items = new Array<Value>(indices.length);
    for (let i = 0; i < indices.length; i++) items[i] = pools[i].items[indices[i]];
    return items;
  }
}

function makeProduct(interp: Interp, iterables: PyTuple, repeat: Arg): Value {
  const times = index(interp, repeat === undefined ? 1 : repeat);
  return times === CALL ? interp.chain('itertools.productRepeat', [iterables]) : productOf(interp, iterables.items, times);
}

function productOf(interp: Interp, iterables: readonly Value[], times: Value): Value {
  if (typeof times !== 'number') throw raise('OverflowError', 'Python int too large to convert to C ssize_t');
  if (times < 0) throw valueError('repeat argument cannot be negative');
  return withPools(interp, 'product', times === 0 ? [] : iterables, [times]);
}

definePoolMaker('product', (interp, pools, [times]) => {
  chargeIndices(interp, pools.length * (times as number) * 2);
  const all: PyList[] = [];
  for (let i = 0; i < (times as number) && pools.length > 0; i++) all.push(...pools);
  return new PyProduct(all);
});
lazyType(productType, fn('keywords product(*iterables, repeat=1)', makeProduct));

// ---- combinations ------------------------------------------------------------------------------

export const combinationsType = itertoolsType('combinations');
export const combinationsWithReplacementType = itertoolsType('combinations_with_replacement');

/** Both kinds of combinations of one pool: with replacement the same index may follow itself. */
export class PyCombinations extends PyChoices {
  declare readonly isRepeating: boolean;
  constructor(pool: PyList, indices: number[], isRepeating: boolean, isDone: boolean) {
    super(isRepeating ? combinationsWithReplacementType : combinationsType, [pool], indices, isDone);
    this.isRepeating = isRepeating;
  }
  advance(): boolean {
    const { indices, isRepeating } = this;
    const n = this.pools[0].items.length;
    const count = indices.length;
    let i = count - 1;
    while (i >= 0 && indices[i] === (isRepeating ? n - 1 : i + n - count)) i -= 1;
    if (i < 0) return false;
    indices[i] += 1;
    for (let j = i + 1; j < count; j++) indices[j] = isRepeating ? indices[i] : indices[j - 1] + 1;
    return true;
  }
  choose(): Value[] {
    return pick(this.pools[0], this.indices, this.indices.length);
  }
}

function pick({ items }: PyList, indices: readonly number[], count: number): Value[] {
  const out = new Array<Value>(count);
  for (let i = 0; i < count; i++) out[i] = items[indices[i]];
  return out;
}

function makeCombinations(name: string) {
  return (interp: Interp, iterable: Value, r: Value): Value => {
    const size = index(interp, r);
    return size === CALL ? interp.chain('itertools.combinationsSize', [name, iterable]) : combinationsOf(interp, name, iterable, size);
  };
}

function combinationsOf(interp: Interp, name: string, iterable: Value, size: Value): Value {
  if (typeof size !== 'number') throw raise('OverflowError', 'Python int too large to convert to C ssize_t');
  return withPools(interp, name, [iterable], [size]);
}

function combinationsMaker(isRepeating: boolean) {
  return (interp: Interp, [pool]: readonly PyList[], [r]: readonly Value[]): Value => {
    const size = r as number;
    if (size < 0) throw valueError('r must be non-negative');
    const n = pool.items.length;
    const isDone = isRepeating ? n === 0 && size > 0 : size > n;
    if (isDone) return new PyCombinations(pool, [], isRepeating, true);
    chargeIndices(interp, size);
    return new PyCombinations(pool, isRepeating ? upTo(size).fill(0) : upTo(size), isRepeating, false);
  };
}

definePoolMaker('combinations', combinationsMaker(false));
definePoolMaker('combinations_with_replacement', combinationsMaker(true));
lazyType(combinationsType, fn('combinations(iterable, r)', makeCombinations('combinations')));
lazyType(
  combinationsWithReplacementType,
  fn('combinations_with_replacement(iterable, r)', makeCombinations('combinations_with_replacement')),
);

// ---- permutations ------------------------------------------------------------------------------

export const permutationsType = itertoolsType('permutations');

export class PyPermutations extends PyChoices {
  declare readonly cycles: number[];
  constructor(pool: PyList, size: number, isDone: boolean) {
    const n = pool.items.length;
    super(permutationsType, [pool], isDone ? [] : upTo(n), isDone);
    this.cycles = isDone ? [] : upTo(size).map((i) => n - i);
  }
  advance(): boolean {
    const { indices, cycles } = this;
    const n = indices.length;
    for (let i = cycles.length - 1; i >= 0; i--) {
      cycles[i] -= 1;
      if (cycles[i] === 0) {
        indices.push(...indices.splice(i, 1));
        cycles[i] = n - i;
      } else {
        const j = n - cycles[i];
        [indices[i], indices[j]] = [indices[j], indices[i]];
        return true;
      }
    }
    return false;
  }
  choose(): Value[] {
    return pick(this.pools[0], this.indices, this.cycles.length);
  }
  override next(interp: Interp): Arg {
    // Moving an index to the end goes over the indices after it.
    interp.meter.charge(this.indices.length >> 4);
    return super.next(interp);
  }
}

definePoolMaker('permutations', (interp, [pool], [r]) => {
  const n = pool.items.length;
  if (r !== null && asInt(r) === undefined) throw typeError('Expected int as r');
  const size = r === null ? n : (asInt(r) as number | bigint);
  if (typeof size === 'bigint') throw raise('OverflowError', 'Python int too large to convert to C ssize_t');
  if (size < 0) throw valueError('r must be non-negative');
  chargeIndices(interp, n * 2);
  return new PyPermutations(pool, size, size > n);
});
lazyType(
  permutationsType,
  fn('permutations(iterable, r=None)', (interp: Interp, iterable: Value, r: Arg) =>
    withPools(interp, 'permutations', [iterable], [r ?? null]),
  ),
);

defineContinuations({
  'itertools.productRepeat': { done: (interp, [iterables], times) => productOf(interp, (iterables as PyTuple).items, times) },
  'itertools.combinationsSize': { done: (interp, [name, iterable], size) => combinationsOf(interp, name as string, iterable, size) },
});

defineStored({
  PyProduct: {
    tag: 110,
    make: PyProduct,
    types: [productType],
    fields: { pools: refsTo(PyList), indices: 'values', isStarted: 'bool', isDone: 'bool' },
  },
  PyCombinations: {
    tag: 111,
    make: PyCombinations,
    types: [combinationsType, combinationsWithReplacementType],
    fields: { pools: refsTo(PyList), indices: 'values', isStarted: 'bool', isDone: 'bool', isRepeating: 'bool' },
  },
  PyPermutations: {
    tag: 112,
    make: PyPermutations,
    types: [permutationsType],
    fields: { pools: refsTo(PyList), indices: 'values', isStarted: 'bool', isDone: 'bool', cycles: 'values' },
  },
});

/** The types of this file. */
export const COMBINATORIC_TYPES: readonly PyType[] = [combinationsType, combinationsWithReplacementType, permutationsType, productType];
