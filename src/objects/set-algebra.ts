/** Unions, intersections and the like of sets with sets, dicts and other iterables; loops that can wait for guest `__hash__` and `__eq__`. CPython: Objects/setobject.c. */
import { dictType, frozensetType, PyDict, PyIterator, PyList, PySet, type PyTuple, setType } from './containers.ts';
import { defineContinuations } from './continuation.ts';
import { copyTable, keySource, SET_ITEM_BYTES, setAdd, setContains, setDiscard, setToggle, type Table, withKeyAt } from './key-lookup.ts';
import { CALL, type Interp, type PyType, type Value } from './object.ts';
import { collect, unwrap } from './protocol.ts';

/** What a loop over keys does with each: changes `table`, or asks it and adds to `result`, or answers a question about all. */
type LoopName = 'add' | 'discard' | 'toggle' | 'keepIn' | 'keepFirst' | 'keepOut' | 'allIn' | 'noneIn';

/** Where the keys come from: a table (their hashes are known) or a list. */
type Source = Table | PyList;

const QUERY: Readonly<Record<LoopName, 'add' | 'discard' | 'toggle' | 'contains'>> = {
  add: 'add',
  discard: 'discard',
  toggle: 'toggle',
  keepIn: 'contains',
  keepFirst: 'contains',
  keepOut: 'contains',
  allIn: 'contains',
  noneIn: 'contains',
};

const ON_LIST = { add: setAdd, discard: setDiscard, toggle: setToggle, contains: setContains } as const;

/** Runs a loop from position `from`. Returns `result`, or the answer of allIn / noneIn; or CALL. */
function loop(interp: Interp, name: LoopName, table: Table, source: Source, result: Value, from: number): Value {
  const length = lengthOf(source);
  interp.meter.charge(1 + ((length - from) >> 2));
  if (
    from === 0 &&
    isPlain(table) &&
    isPlain(source) &&
    (result === null || result instanceof PySet) &&
    (name === 'add' || QUERY[name] === 'contains')
  )
    return plainLoop(interp, name, table, source as Table, result);
  for (let i = from; i < lengthOf(source); i++) {
    if (!(source instanceof PyList) && source.keys[i] === undefined) continue;
    const answer = ask(interp, name, table, source, i);
    if (answer === CALL) return interp.chain('set-algebra.asked', [name, table, source, result, i, hold(source, i)]);
    const r = act(interp, name, table, source, result, i, answer);
    if (r === CALL) return interp.chain('set-algebra.added', [name, table, source, result, i]);
    if (r !== undefined) return r;
  }
  return name === 'allIn' || name === 'noneIn' ? true : result;
}

/** True for a table without keys that guest code hashes. */
function isPlain(source: Source): boolean {
  return !(source instanceof PyList) && source.hashes === null;
}

/** The loop over tables whose keys compare without guest code. */
function plainLoop(interp: Interp, name: LoopName, table: Table, source: Table, result: PySet | null): Value {
  for (const [key, at] of source.index) {
    const isThere = table.index.has(key);
    if (name === 'allIn' || name === 'noneIn') {
      if (isThere === (name === 'noneIn')) return false;
    } else if (name === 'add' ? !isThere : isWanted(name, isThere)) {
      interp.meter.allocate(SET_ITEM_BYTES);
      (name === 'add' ? (table as PySet) : (result as PySet)).add(key, source.keys[at] as Value);
    }
  }
  return name === 'allIn' || name === 'noneIn' ? true : (result as PySet);
}

function ask(interp: Interp, name: LoopName, table: Table, source: Source, i: number): Value {
  const query = QUERY[name];
  if (!(source instanceof PyList)) return withKeyAt(interp, query, table, source, i, null);
  return ON_LIST[query](interp, table as PySet, source.items[i]);
}

/** The key alone: guest code that it meets may take it out of where it comes from. */
function hold(source: Source, i: number): Source {
  if (source instanceof PyList) return new PyList([source.items[i]]);
  const held = keySource([source.keys[i] as Value]);
  const known = source.hashes?.[i];
  if (known !== undefined) held.hashes = [known];
  return held;
}

/** Whether the key is still in its place, where its hash is remembered. */
function isThere(source: Source, i: number, held: Source): boolean {
  if (source instanceof PyList || held instanceof PyList)
    return source instanceof PyList && held instanceof PyList && source.items[i] === held.items[0];
  return source.keys[i] === held.keys[0];
}

function lengthOf(source: Source): number {
  return source instanceof PyList ? source.items.length : source.keys.length;
}

/** Whether a loop that makes a result adds a key to it. */
function isWanted(name: LoopName, isInTable: boolean): boolean {
  return isInTable ? name === 'keepIn' || name === 'keepFirst' : name === 'keepOut';
}

/** What follows from the answer for key `i`: undefined to go on, a final result, or CALL. */
function act(interp: Interp, name: LoopName, table: Table, source: Source, result: Value, i: number, answer: Value): Value | undefined {
  if (name === 'allIn') return answer === true ? undefined : false;
  if (name === 'noneIn') return answer === true ? false : undefined;
  if (!isWanted(name, answer === true)) return undefined;
  const r =
    source instanceof PyList
      ? setAdd(interp, result as PySet, source.items[i])
      : withKeyAt(interp, 'add', result as PySet, source, i, null);
  return r === CALL ? CALL : whole(name, table, result);
}

/** The result of `keepFirst` once nothing more can be found: what is left of the source is not looked at. */
function whole(name: LoopName, table: Table, result: Value): Value | undefined {
  return name === 'keepFirst' && (result as PySet).size >= table.size ? result : undefined;
}

defineContinuations({
  'set-algebra.asked': {
    done(interp, [name, table, s, result, i, held], answer) {
      const source = s as Source;
      const r =
        held === undefined || isThere(source, i as number, held as Source)
          ? act(interp, name as LoopName, table as Table, source, result, i as number, answer)
          : act(interp, name as LoopName, table as Table, held as Source, result, 0, answer);
      if (r === CALL) return interp.chain('set-algebra.added', [name, table, source, result, i]);
      return r === undefined ? loop(interp, name as LoopName, table as Table, source, result, (i as number) + 1) : r;
    },
  },
  'set-algebra.added': {
    done: (interp, [name, table, source, result, i]) =>
      whole(name as LoopName, table as Table, result) ??
      loop(interp, name as LoopName, table as Table, source as Source, result, (i as number) + 1),
  },
  'set-algebra.listed': {
    done: (interp, [operation, set], list) => OPERATIONS[operation as OperationName](interp, set as PySet, list as Source),
  },
  'set-algebra.replace': {
    done(_interp, [set], result) {
      moveInto(set as PySet, result as PySet);
      return null;
    },
  },
  'set-algebra.isAll': { done: (_interp, [set], common) => (common as PySet).size === (set as PySet).size },
  'set-algebra.more': {
    done: (interp, [operation, others, i], result) =>
      fold(interp, operation as OperationName, result as PySet, others as PyTuple, (i as number) + 1),
  },
});

// ---- operands ----------------------------------------------------------------------------------

/** The table of a set, frozenset (subclasses too) or plain dict, whose keys need no hashing; undefined for other values. */
function tableOf(v: Value): Table | undefined {
  const inner = unwrap(v);
  if (inner instanceof PySet) return inner;
  return inner instanceof PyDict && inner === v && inner.cls === dictType ? inner : undefined;
}

/** Keys of any iterable, or undefined if guest code makes them. */
function sourceOf(interp: Interp, v: Value): Source | undefined {
  const table = tableOf(v);
  if (table !== undefined) return table;
  // An operation may leave an iterator before its end.
  if (v instanceof PyIterator) return undefined;
  const items = collect(interp, v);
  return items === undefined ? undefined : new PyList(items);
}

/** A set of the kind of `like` (set or frozenset), empty. */
function emptyLike(like: PySet): PySet {
  return new PySet(baseOf(like));
}

function baseOf(set: PySet): PyType {
  return set.cls.isSubtype(frozensetType) ? frozensetType : setType;
}

/** A copy as set or frozenset. */
export function copySet(interp: Interp, set: PySet, cls: PyType = baseOf(set)): PySet {
  const copy = new PySet(cls);
  copyTable(interp, set, copy);
  return copy;
}

/** Gives `set` the elements of `from`, which is not used any more. */
export function moveInto(set: PySet, from: PySet): void {
  set.keys = from.keys;
  set.index = from.index;
  set.size = from.size;
  set.hashes = from.hashes;
  set.buckets = from.buckets;
  set.finger = from.finger;
}

// ---- operations --------------------------------------------------------------------------------

/** Operations of a set with one source. Those of the first group change the set and return it. */
const OPERATIONS = {
  add(interp: Interp, set: PySet, source: Source): Value {
    if (source === set) return set;
    if (set.size === 0 && set.buckets === null && source instanceof PySet) {
      const cls = set.cls;
      const copy = copySet(interp, source, cls);
      moveInto(set, copy);
      return set;
    }
    return loop(interp, 'add', set, source, set, 0);
  },
  discard(interp: Interp, set: PySet, source: Source): Value {
    if (source === set) {
      set.clear();
      return set;
    }
    return loop(interp, 'discard', set, source, set, 0);
  },
  toggle(interp: Interp, set: PySet, source: Source): Value {
    if (source === set) {
      set.clear();
      return set;
    }
    return loop(interp, 'toggle', set, source instanceof PyList ? source : snapshot(interp, source), set, 0);
  },
  union: (interp: Interp, set: PySet, source: Source): Value => OPERATIONS.add(interp, copySet(interp, set), source),
  intersection(interp: Interp, set: PySet, source: Source): Value {
    if (source instanceof PySet && source.size > set.size) return loop(interp, 'keepIn', source, set, emptyLike(set), 0);
    if (source instanceof PySet) return loop(interp, 'keepIn', set, source, emptyLike(set), 0);
    return loop(interp, 'keepFirst', set, source instanceof PyList ? keySource(source.items) : source, emptyLike(set), 0);
  },
  difference(interp: Interp, set: PySet, source: Source): Value {
    if (source instanceof PyList || set.size >> 2 > source.size) return OPERATIONS.discard(interp, copySet(interp, set), source);
    return loop(interp, 'keepOut', source, set, emptyLike(set), 0);
  },
  symmetricDifference(interp: Interp, set: PySet, source: Source): Value {
    if (!(source instanceof PyList)) return OPERATIONS.toggle(interp, copySet(interp, set), source);
    // Duplicates in the list count once.
    const other = OPERATIONS.add(interp, new PySet(), source);
    return other === CALL
      ? interp.chain('set-algebra.listed', ['symmetricDifference', set])
      : OPERATIONS.toggle(interp, copySet(interp, set), other as PySet);
  },
  /** As symmetricDifference, in place: what guest code does to the set meanwhile stays. */
  toggleAll(interp: Interp, set: PySet, source: Source): Value {
    if (!(source instanceof PyList)) return OPERATIONS.toggle(interp, set, source);
    const other = OPERATIONS.add(interp, new PySet(), source);
    return other === CALL ? interp.chain('set-algebra.listed', ['toggle', set]) : OPERATIONS.toggle(interp, set, other as PySet);
  },
  isSubset(interp: Interp, set: PySet, source: Source): Value {
    if (!(source instanceof PyList)) return set.size <= source.size ? loop(interp, 'allIn', source, set, null, 0) : false;
    const common = OPERATIONS.intersection(interp, set, source);
    return common === CALL ? interp.chain('set-algebra.isAll', [set]) : (common as PySet).size === set.size;
  },
  isSuperset(interp: Interp, set: PySet, source: Source): Value {
    if (source instanceof PySet && source.size > set.size) return false;
    return loop(interp, 'allIn', set, source, null, 0);
  },
  isDisjoint(interp: Interp, set: PySet, source: Source): Value {
    if (source instanceof PySet && source.size > set.size) return loop(interp, 'noneIn', source, set, null, 0);
    return loop(interp, 'noneIn', set, source, null, 0);
  },
  isEqual: (interp: Interp, set: PySet, source: Source): Value =>
    (source as Table).size === set.size && loop(interp, 'allIn', source as Table, set, null, 0),
} as const;

/** A copy of the keys, so that a loop may change what it reads from. */
function snapshot(interp: Interp, source: Table): PySet {
  const copy = new PySet();
  copyTable(interp, source, copy);
  return copy;
}

/** The name of an operation of a set with another iterable. */
export type OperationName = keyof typeof OPERATIONS;

/** Applies an operation of a set with any iterable: the resulting set or bool (for add, discard and toggle the set itself), or CALL. Raises TypeError. */
export function setOperation(interp: Interp, operation: OperationName, set: PySet, other: Value): Value {
  const source = sourceOf(interp, other);
  if (source !== undefined) return OPERATIONS[operation](interp, set, source);
  return byIterating(interp, operation, set, other);
}

/** The same with the items of an iterator, each used before the next one is asked for. */
function byIterating(interp: Interp, operation: OperationName, set: PySet, other: Value): Value {
  switch (operation) {
    case 'add':
    case 'union':
      return interp.tailCall(interp.frozen('set_update'), [operation === 'add' ? set : copySet(interp, set), other]);
    case 'discard':
    case 'difference':
      return interp.tailCall(interp.frozen('set_discard'), [operation === 'discard' ? set : copySet(interp, set), other]);
    case 'intersection':
      return interp.tailCall(interp.frozen('set_intersection'), [set, other, emptyLike(set)]);
    case 'isSubset':
      interp.tailCall(interp.frozen('set_intersection'), [set, other, emptyLike(set)]);
      return interp.chain('set-algebra.isAll', [set]);
    case 'isSuperset':
    case 'isDisjoint':
      return interp.tailCall(interp.frozen('set_holds'), [set, other, operation]);
    default:
      interp.tailCall(interp.frozen('set_update'), [new PySet(), other]);
      return interp.chain('set-algebra.listed', [operation === 'toggleAll' ? 'toggle' : operation, set]);
  }
}

/** For frozen Python: an operation of a set with one item, or (`add`) with a set. */
export function setStep(interp: Interp, operation: OperationName, set: PySet, item: Value): Value {
  return OPERATIONS[operation](interp, set, operation === 'add' ? (item as PySet) : new PyList([item]));
}

/** Applies an operation with each of several iterables in turn, the result of one being the set of the next. A set or CALL. */
export function fold(interp: Interp, operation: OperationName, set: PySet, others: PyTuple, from: number): Value {
  let result = set;
  for (let i = from; i < others.items.length; i++) {
    const r = setOperation(interp, operation, result, others.items[i]);
    if (r === CALL) return interp.chain('set-algebra.more', [operation, others, i]);
    result = r as PySet;
  }
  return result;
}

/** Replaces the elements of `set` by those of the result of `fold`. null or CALL. */
export function foldInto(interp: Interp, operation: OperationName, set: PySet, others: PyTuple): Value {
  const r = fold(interp, operation, set, others, 0);
  if (r === CALL) return interp.chain('set-algebra.replace', [set]);
  if (r !== set) moveInto(set, r as PySet);
  return null;
}
