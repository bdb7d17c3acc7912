/** all, any, iter, len, max, min, next, sorted, aiter and anext. CPython: Python/bltinmodule.c. */
import { PyGenerator } from '../objects/callable.ts';
import { PyIterator, PyList, PyListIterator, PyTuple, tupleIteratorType } from '../objects/containers.ts';
import { defineContinuations } from '../objects/continuation.ts';
import { fn, type NativeRow } from '../objects/define.ts';
import { exceptions, PyBaseException, PyException, raise, typeError, valueError } from '../objects/errors.ts';
import { PyCallableIterator } from '../objects/iterators.ts';
import { type Arg, CALL, type Interp, typeOf, type Value } from '../objects/object.ts';
import { compareBool, isCallable, iterNext } from '../objects/operators.ts';
import { callSpecial, collectExpected, getIter, length, special, truth } from '../objects/protocol.ts';
import { sortedList } from '../objects/sort.ts';

const LOT = 64;

/** any() and all(): looks for the first item whose truth is `wanted`. */
function find(wanted: boolean, whole: string, rest: string) {
  return (interp: Interp, iterable: Value): Value => {
    const iterator = getIter(interp, iterable);
    if (iterator === CALL) return interp.tailCall(interp.frozen(whole), [iterable]);
    if (!(iterator instanceof PyIterator) || !iterator.isPure) return interp.tailCall(interp.frozen(whole), [iterator]);
    let count = 0;
    for (let item = iterator.next(interp); item !== undefined; item = iterator.next(interp)) {
      if (++count % LOT === 0) interp.meter.charge(LOT >> 3);
      const t = truth(interp, item);
      if (t === CALL) return interp.tailCall(interp.frozen(rest), [item, iterator]);
      if (t === wanted) return wanted;
    }
    return !wanted;
  };
}

// ---- min and max -------------------------------------------------------------------------------

interface Extreme {
  readonly name: 'min' | 'max';
  readonly op: 'lt' | 'gt';
}

function extreme({ name, op }: Extreme) {
  return (interp: Interp, args: PyTuple, key?: Value, fallback?: Value): Value => {
    if (args.items.length === 0) throw typeError(`${name} expected at least 1 argument, got 0`);
    if (args.items.length > 1 && fallback !== undefined)
      throw typeError(`Cannot specify a default for ${name}() with multiple positional arguments`);
    const source = args.items.length === 1 ? args.items[0] : args;
    const hasKey = key !== undefined && key !== null;
    const iterator = hasKey ? CALL : iteratorOf(interp, source);
    if (iterator === CALL || !(iterator instanceof PyIterator) || !iterator.isPure) {
      const extra = new PyTuple(fallback === undefined ? [] : [fallback]);
      return interp.tailCall(interp.frozen(`${name}_of`), [iterator === CALL ? source : iterator, key ?? null, extra]);
    }
    return extremeOf(interp, iterator, { name, op }, fallback);
  };
}

function iteratorOf(interp: Interp, source: Value): Value {
  return source instanceof PyTuple ? new PyListIterator(source, tupleIteratorType) : getIter(interp, source);
}

function extremeOf(interp: Interp, iterator: PyIterator, { name, op }: Extreme, fallback: Arg): Value {
  let best = iterator.next(interp);
  if (best === undefined) {
    if (fallback === undefined) throw valueError(`${name}() iterable argument is empty`);
    return fallback;
  }
  let count = 0;
  for (let item = iterator.next(interp); item !== undefined; item = iterator.next(interp)) {
    if (++count % LOT === 0) interp.meter.charge(LOT >> 3);
    const isBetter = compareBool(interp, op, item, best);
    if (isBetter === CALL) return interp.tailCall(interp.frozen(`${name}_rest`), [best, item, iterator]);
    if (isBetter === true) best = item;
  }
  return best;
}

// ---- iterators ---------------------------------------------------------------------------------

function iter(interp: Interp, object: Value, sentinel?: Value): Value {
  if (sentinel === undefined) return getIter(interp, object);
  if (!isCallable(object)) throw typeError('iter(v, w): v must be callable');
  return new PyCallableIterator(object, sentinel);
}

function next(interp: Interp, iterator: Value, fallback?: Value): Value {
  if ((!(iterator instanceof PyIterator) || iterator instanceof PyGenerator) && special(iterator, '__next__') === undefined) {
    throw typeError(`'${typeOf(iterator).name}' object is not an iterator`);
  }
  const value = iterNext(interp, iterator);
  if (value === undefined) {
    if (fallback === undefined) throw raise('StopIteration');
    return fallback;
  }
  return value === CALL && fallback !== undefined ? interp.chain('builtins.nextOr', [fallback]) : value;
}

/** `complaint`: about the keywords, raised once the items are there. */
function sorted(interp: Interp, iterable: Value, key?: Value, reverse?: Value, complaint?: Value): Value {
  const items = collectExpected(interp, iterable);
  if (items !== undefined && complaint !== undefined) throw new PyException(complaint as PyBaseException);
  if (items !== undefined) return sortedList(interp, new PyList(items), key, reverse);
  interp.tailCall(interp.frozen('list_from'), [iterable]);
  return interp.chain('builtins.sorted', [key ?? null, reverse ?? false, complaint ?? null]);
}

function aiter(interp: Interp, iterable: Value): Value {
  const method = special(iterable, '__aiter__');
  if (method === undefined) throw typeError(`'${typeOf(iterable).name}' object is not an async iterable`);
  callSpecial(interp, method, iterable, []);
  return interp.chain('builtins.aiter', []);
}

function anext(interp: Interp, iterator: Value, fallback?: Value): Value {
  const method = special(iterator, '__anext__');
  if (method === undefined) throw typeError(`'${typeOf(iterator).name}' object is not an async iterator`);
  if (fallback !== undefined) return interp.tailCall(interp.frozen('anext_or'), [iterator, fallback]);
  return callSpecial(interp, method, iterator, []);
}

defineContinuations({
  'builtins.nextOr': {
    done: (_interp, _data, value) => value,
    failed: (_interp, [fallback], error) => (error.cls.isSubtype(exceptions.StopIteration) ? fallback : undefined),
  },
  'builtins.sorted': {
    done(interp, [key, reverse, complaint], list) {
      if (complaint instanceof PyBaseException) throw new PyException(complaint);
      return sortedList(interp, list as PyList, key, reverse);
    },
  },
  'builtins.aiter': {
    done(_interp, _data, iterator) {
      if (special(iterator, '__anext__') === undefined)
        throw typeError(`aiter() returned not an async iterator of type '${typeOf(iterator).name}'`);
      return iterator;
    },
  },
});

/** The functions of this group. */
export const iterationFunctions: Readonly<Record<string, NativeRow>> = {
  aiter: fn('aiter(async_iterable, /)', aiter),
  all: fn('all(iterable, /)', find(false, 'all_of', 'all_rest')),
  anext: fn('anext(aiterator, default=None, /)', anext),
  any: fn('any(iterable, /)', find(true, 'any_of', 'any_rest')),
  iter: fn('iter(object, sentinel=None, /)', iter),
  len: fn('len(obj, /)', (interp: Interp, v: Value) => length(interp, v)),
  max: fn('some max(*args, key=None, default=None)', extreme({ name: 'max', op: 'gt' })),
  min: fn('some min(*args, key=None, default=None)', extreme({ name: 'min', op: 'lt' })),
  next: fn('next(iterator, default=None, /)', next),
  sorted: fn('vector sorted:sort(iterable, /, *, key=None, reverse=False)', sorted),
};
