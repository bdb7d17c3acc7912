/** Module `_heapq`: the native part of `heapq`. Frozen Python goes on at the first comparison that needs guest code. CPython: Modules/_heapqmodule.c. */
import { PyList } from '../objects/containers.ts';
import { fn, makeNative, type NativeRow } from '../objects/define.ts';
import { indexError, typeError } from '../objects/errors.ts';
import { CALL, type Interp, typeOf, type Value } from '../objects/object.ts';
import { compareBool } from '../objects/operators.ts';
import { unwrap } from '../objects/protocol.ts';

/** The list as the program knows it, and its items. */
interface Heap {
  readonly self: Value;
  readonly items: Value[];
  readonly isMax: boolean;
}

/** What is left when one item has its place: the heaps that begin at `next` and below are ordered, then `result` is the value. */
interface Rest {
  readonly result: Value;
  readonly next: number;
}

function requireHeap(name: string, self: Value, isOnly: boolean): Heap {
  const inner = unwrap(self);
  if (!(inner instanceof PyList)) throw typeError(`${name}() argument ${isOnly ? '' : '1 '}must be list, not ${typeOf(self).name}`);
  return { self, items: inner.items, isMax: name.endsWith('_max') };
}

/** Whether `a` is to be above `b`: a bool or CALL. */
function isAbove(interp: Interp, { isMax }: Heap, a: Value, b: Value): Value {
  interp.meter.charge(1);
  return isMax ? compareBool(interp, 'lt', b, a) : compareBool(interp, 'lt', a, b);
}

/** Lets the item at `from` rise while it belongs above its parent. CPython: siftdown. */
function rise(interp: Interp, heap: Heap, start: number, from: number, rest: Rest): Value {
  const { items, self, isMax } = heap;
  let at = from;
  while (at > start) {
    const parent = (at - 1) >> 1;
    const goesUp = isAbove(interp, heap, items[at], items[parent]);
    if (goesUp === CALL) return interp.tailCall(interp.frozen('heap_rise_rest'), [self, start, at, isMax, rest.result, rest.next]);
    if (goesUp !== true) break;
    [items[at], items[parent]] = [items[parent], items[at]];
    at = parent;
  }
  return null;
}

/** Lets the item at `start` sink to a leaf and rise from there. CPython: siftup. */
function sink(interp: Interp, heap: Heap, start: number, rest: Rest): Value {
  const { items, self, isMax } = heap;
  const half = items.length >> 1;
  let at = start;
  while (at < half) {
    let child = 2 * at + 1;
    if (child + 1 < items.length) {
      const isLeft = isAbove(interp, heap, items[child], items[child + 1]);
      if (isLeft === CALL) return interp.tailCall(interp.frozen('heap_sink_rest'), [self, start, at, isMax, rest.result, rest.next]);
      if (isLeft !== true) child++;
    }
    [items[at], items[child]] = [items[child], items[at]];
    at = child;
  }
  return rise(interp, heap, start, at, rest);
}

/** `result`, once the first item has sunk to its place. */
function sunk(interp: Interp, heap: Heap, result: Value): Value {
  return sink(interp, heap, 0, { result, next: -1 }) === CALL ? CALL : result;
}

function push(name: string) {
  return (interp: Interp, self: Value, item: Value): Value => {
    const heap = requireHeap(name, self, false);
    interp.meter.allocate(8);
    heap.items.push(item);
    return rise(interp, heap, 0, heap.items.length - 1, { result: null, next: -1 });
  };
}

function pop(name: string) {
  return (interp: Interp, self: Value): Value => {
    const heap = requireHeap(name, self, true);
    const { items } = heap;
    const last = items.pop();
    if (last === undefined) throw indexError('index out of range');
    if (items.length === 0) return last;
    const [result] = items;
    items[0] = last;
    return sunk(interp, heap, result);
  };
}

function replace(name: string) {
  return (interp: Interp, self: Value, item: Value): Value => {
    const heap = requireHeap(name, self, false);
    const { items } = heap;
    if (items.length === 0) throw indexError('index out of range');
    const [result] = items;
    items[0] = item;
    return sunk(interp, heap, result);
  };
}

function pushPop(name: string) {
  return (interp: Interp, self: Value, item: Value): Value => {
    const heap = requireHeap(name, self, false);
    const { items, isMax } = heap;
    if (items.length === 0) return item;
    const isGreater = isAbove(interp, heap, items[0], item);
    if (isGreater === CALL) return interp.tailCall(interp.frozen('heap_pushpop_rest'), [self, item, isMax]);
    if (isGreater !== true) return item;
    const [result] = items;
    items[0] = item;
    return sunk(interp, heap, result);
  };
}

function heapify(name: string) {
  return (interp: Interp, self: Value): Value => {
    const heap = requireHeap(name, self, true);
    for (let start = (heap.items.length >> 1) - 1; start >= 0; start--) {
      if (sink(interp, heap, start, { result: null, next: start - 1 }) === CALL) return CALL;
    }
    return null;
  };
}

/** Signature and maker of each, for both orders. */
const KINDS: readonly (readonly [string, string, (name: string) => (interp: Interp, ...args: Value[]) => Value])[] = [
  ['heappush', 'heap, item, /', push],
  ['heappop', 'heap, /', pop],
  ['heapreplace', 'heap, item, /', replace],
  ['heappushpop', 'heap, item, /', pushPop],
  ['heapify', 'heap, /', heapify],
];

/** The members by name. */
export function heapqNatives(): Iterable<readonly [string, Value]> {
  return KINDS.flatMap(([plain, parameters, make]) =>
    [plain, `${plain}_max`].map((name) => {
      const row: NativeRow = fn(`_heapq.${name}(${parameters})`, make(name));
      return [name, makeNative(name, row, null)] as const;
    }),
  );
}
