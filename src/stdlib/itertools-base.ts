/** What the iterators of `itertools` share: taking items of another iterator, calling functions, and going on after guest code. CPython: Modules/itertoolsmodule.c. */
import { PyList, type PyTuple } from '../objects/containers.ts';
import { defineContinuations } from '../objects/continuation.ts';
import { exceptions } from '../objects/errors.ts';
import { invoke, orStop, PyLazyIterator } from '../objects/lazy-iterators.ts';
import { type Arg, builtinType, CALL, type Interp, type PyType, type Value } from '../objects/object.ts';
import { iterNext } from '../objects/operators.ts';
import { collect, getIter, truth } from '../objects/protocol.ts';

/** Makes an empty type of the module; messages name it in full. */
export function itertoolsType(name: string): PyType {
  const type = builtinType(name);
  type.module = 'itertools';
  type.name = `itertools.${name}`;
  return type;
}

/** What an iterator was doing when it had to wait for guest code. */
export type Phase = 'item' | 'answer' | 'truth' | 'iterator';

/**
 * An iterator that asks others. Each step is a method that ends with an item, undefined (exhausted) or CALL; `done` receives what guest code gave,
 * with the values that the step kept.
 */
export abstract class PyStepIterator extends PyLazyIterator {
  /** Goes on with what the phase waited for. `kept` are the values given to the method that waited. */
  abstract done(interp: Interp, phase: Phase, result: Value, kept: readonly Value[]): Arg;

  /** The iterator asked has ended; undefined ends this one, too. */
  ended(_interp: Interp, _kept: readonly Value[]): Arg {
    return undefined;
  }

  /** Takes an item of `inner`: the item, undefined at its end, or CALL, and `done` gets it in phase `item` (or `ended` is called). */
  protected take(interp: Interp, inner: Value, ...kept: Value[]): Arg {
    const item = iterNext(interp, inner);
    return item === CALL ? interp.chain('itertools.step', [this, 'item', ...kept]) : item;
  }

  /** Calls a function: its result, or CALL, and `done` gets it in phase `answer`. */
  protected ask(interp: Interp, func: Value, args: Value[], ...kept: Value[]): Value {
    const answer = invoke(interp, func, args);
    return answer === CALL ? interp.chain('itertools.step', [this, 'answer', ...kept]) : answer;
  }

  /** The truth of a value, or CALL, and `done` gets it in phase `truth`. */
  protected test(interp: Interp, v: Value, ...kept: Value[]): Value {
    const answer = truth(interp, v);
    return answer === CALL ? interp.chain('itertools.step', [this, 'truth', ...kept]) : answer;
  }

  /** `iter(v)`, or CALL, and `done` gets it in phase `iterator`. */
  protected open(interp: Interp, v: Value, ...kept: Value[]): Value {
    const iterator = getIter(interp, v);
    return iterator === CALL ? interp.chain('itertools.step', [this, 'iterator', ...kept]) : iterator;
  }
}

/** What a tuple of `count` items counts for; charged as it is made. */
export function chargeTuple(interp: Interp, count: number): void {
  if (count > 8) interp.meter.charge(count >> 3);
  interp.meter.allocate(64 + count * 8);
}

// ---- making iterators --------------------------------------------------------------------------

/** How a type makes an iterator from other iterators and what else was given. */
type FromIterators = (interp: Interp, iterators: readonly Value[], extra: readonly Value[]) => Value;
/** How a type makes an iterator from the items of iterables and what else was given. */
type FromPools = (interp: Interp, pools: readonly PyList[], extra: readonly Value[]) => Value;

const makers = new Map<string, FromIterators>();
const poolMakers = new Map<string, FromPools>();

/** Registers how `name` goes on once the iterators of its arguments are there. */
export function defineMaker(name: string, make: FromIterators): void {
  makers.set(name, make);
}

/** Registers how `name` goes on once the items of its arguments are there. */
export function definePoolMaker(name: string, make: FromPools): void {
  poolMakers.set(name, make);
}

/** Makes the iterators of the iterables one after the other, then calls the maker `name`. */
export function withIterators(interp: Interp, name: string, iterables: readonly Value[], extra: readonly Value[] = []): Value {
  return moreIterators(interp, name, iterables, [], extra);
}

function moreIterators(interp: Interp, name: string, iterables: readonly Value[], iterators: Value[], extra: readonly Value[]): Value {
  while (iterators.length < iterables.length) {
    const iterator = getIter(interp, iterables[iterators.length]);
    if (iterator === CALL)
      return interp.chain('itertools.iterator', [name, new PyList([...iterables]), new PyList(iterators), new PyList([...extra])]);
    iterators.push(iterator);
  }
  return (makers.get(name) as FromIterators)(interp, iterators, extra);
}

/** Collects the items of the iterables one after the other, then calls the pool maker `name`. */
export function withPools(interp: Interp, name: string, iterables: readonly Value[], extra: readonly Value[] = []): Value {
  return morePools(interp, name, iterables, [], extra);
}

function morePools(interp: Interp, name: string, iterables: readonly Value[], pools: PyList[], extra: readonly Value[]): Value {
  while (pools.length < iterables.length) {
    const items = collect(interp, iterables[pools.length]);
    if (items === undefined) {
      interp.tailCall(interp.frozen('items_of'), [iterables[pools.length]]);
      return interp.chain('itertools.pool', [name, new PyList([...iterables]), new PyList(pools), new PyList([...extra])]);
    }
    pools.push(new PyList(items));
  }
  return (poolMakers.get(name) as FromPools)(interp, pools, extra);
}

function itemsOf(v: Value): readonly Value[] {
  return (v as PyList | PyTuple).items;
}

defineContinuations({
  'itertools.step': {
    done: (interp, [iterator, phase, ...kept], result) => orStop((iterator as PyStepIterator).done(interp, phase as Phase, result, kept)),
    failed(interp, [iterator, phase, ...kept], error) {
      if (phase !== 'item' || !error.cls.isSubtype(exceptions.StopIteration)) return undefined;
      return orStop((iterator as PyStepIterator).ended(interp, kept));
    },
  },
  'itertools.iterator': {
    done: (interp, [name, iterables, iterators, extra], iterator) =>
      moreIterators(interp, name as string, itemsOf(iterables), [...itemsOf(iterators), iterator], itemsOf(extra)),
  },
  'itertools.pool': {
    done: (interp, [name, iterables, pools, extra], list) =>
      morePools(interp, name as string, itemsOf(iterables), [...itemsOf(pools), list] as PyList[], itemsOf(extra)),
  },
});
