/** groupby and tee. CPython: Modules/itertoolsmodule.c. */
import { PyTuple } from '../objects/containers.ts';
import { defineContinuations } from '../objects/continuation.ts';
import { fn, makeNative, method } from '../objects/define.ts';
import { raise, typeError, valueError } from '../objects/errors.ts';
import { isPure, lazyType } from '../objects/lazy-iterators.ts';
import { type Arg, CALL, type Interp, PyObject, type PyType, type Value } from '../objects/object.ts';
import { equals, iterNext } from '../objects/operators.ts';
import { getIter, index } from '../objects/protocol.ts';
import { defineStored, refOrNull, refTo } from '../objects/stored.ts';
import { chargeTuple, defineMaker, itertoolsType, type Phase, PyStepIterator, withIterators } from './itertools-base.ts';

// ---- groupby -----------------------------------------------------------------------------------

export const groupbyType = itertoolsType('groupby');
export const grouperType = itertoolsType('_grouper');
grouperType.isSubclassable = false;

/** Gives each key with an iterator over the items that follow one another with it. */
export class PyGroupby extends PyStepIterator {
  declare readonly inner: Value;
  /** null: items are their own keys. */
  declare readonly keyfunc: Value;
  /** The key of the group handed out last. */
  declare targetKey: Value | undefined;
  /** The item read last that no group has given yet, and its key. */
  declare currentKey: Value | undefined;
  declare currentValue: Value | undefined;
  /** The group that may still give items. */
  declare grouper: PyGrouper | null;
  constructor(inner: Value, keyfunc: Value) {
    super(groupbyType, [inner]);
    this.targetKey = undefined;
    this.currentKey = undefined;
    this.currentValue = undefined;
    this.grouper = null;
    this.inner = inner;
    this.keyfunc = keyfunc;
  }
  override get isPure(): boolean {
    return false;
  }
  next(interp: Interp): Arg {
    this.checkDepth();
    this.grouper = null;
    return this.seek(interp);
  }
  /** Reads on to an item of another group than the last. */
  seek(interp: Interp): Arg {
    for (;;) {
      interp.meter.charge(1);
      if (this.currentKey !== undefined) {
        const same = this.targetKey === undefined ? false : equals(interp, this.targetKey, this.currentKey);
        if (same === CALL) return interp.chain('itertools.step', [this, 'truth', null]);
        if (same === false) return this.group(interp);
      }
      const read = this.read(interp, null);
      if (read !== true) return read;
    }
  }
  group(interp: Interp): Value {
    this.targetKey = this.currentKey as Value;
    this.grouper = new PyGrouper(this, this.targetKey);
    chargeTuple(interp, 4);
    return new PyTuple([this.targetKey, this.grouper]);
  }
  /** Reads an item and its key: true, undefined at the end, or CALL. `forGroup` is the group that asks, or null. */
  read(interp: Interp, forGroup: PyGrouper | null): Arg {
    const item = this.take(interp, this.inner, forGroup);
    return item === undefined || item === CALL ? item : this.key(interp, item, forGroup);
  }
  key(interp: Interp, item: Value, forGroup: PyGrouper | null): Value {
    const key = this.keyfunc === null ? item : this.ask(interp, this.keyfunc, [item], forGroup, item);
    if (key === CALL) return CALL;
    this.currentValue = item;
    this.currentKey = key;
    return true;
  }
  done(interp: Interp, phase: Phase, result: Value, [group, item]: readonly Value[]): Arg {
    const forGroup = group as PyGrouper | null;
    if (phase === 'truth') return this.compared(interp, forGroup, result === true);
    if (phase === 'item') {
      if (this.key(interp, result, forGroup) === CALL) return CALL;
    } else {
      this.currentValue = item;
      this.currentKey = result;
    }
    return forGroup === null ? this.seek(interp) : forGroup.compare(interp);
  }
  compared(interp: Interp, forGroup: PyGrouper | null, isSame: boolean): Arg {
    if (forGroup !== null) return isSame ? forGroup.give() : undefined;
    if (!isSame) return this.group(interp);
    const read = this.read(interp, null);
    return read === true ? this.seek(interp) : read;
  }
}

/** The items of one group. */
export class PyGrouper extends PyStepIterator {
  declare readonly parent: PyGroupby;
  declare readonly key: Value;
  constructor(parent: PyGroupby, key: Value) {
    super(grouperType, [parent]);
    this.parent = parent;
    this.key = key;
  }
  override get isPure(): boolean {
    return false;
  }
  next(interp: Interp): Arg {
    this.checkDepth();
    const { parent } = this;
    if (parent.grouper !== this) return undefined;
    if (parent.currentValue === undefined) {
      const read = parent.read(interp, this);
      if (read !== true) return read;
    }
    return this.compare(interp);
  }
  compare(interp: Interp): Arg {
    const same = equals(interp, this.key, this.parent.currentKey as Value);
    if (same === CALL) return interp.chain('itertools.step', [this.parent, 'truth', this]);
    return same === true ? this.give() : undefined;
  }
  give(): Value {
    const { parent } = this;
    const item = parent.currentValue as Value;
    parent.currentValue = undefined;
    parent.currentKey = undefined;
    return item;
  }
  done(_interp: Interp, _phase: Phase, result: Value): Arg {
    return result;
  }
}

defineMaker('groupby', (_interp, [inner], [keyfunc]) => new PyGroupby(inner, keyfunc));
lazyType(
  groupbyType,
  fn('groupby(iterable, key=None)', (interp: Interp, iterable: Value, key: Arg) =>
    withIterators(interp, 'groupby', [iterable], [key ?? null]),
  ),
);
lazyType(
  grouperType,
  fn('range _grouper(parent, tgtkey, /)', (_interp: Interp, parent: Value, key: Value) => {
    if (!(parent instanceof PyGroupby)) throw typeError('incorrect usage of internal _grouper');
    parent.grouper = new PyGrouper(parent, key);
    return parent.grouper;
  }),
);

// ---- tee ---------------------------------------------------------------------------------------

const teeNodeType = itertoolsType('_tee_dataobject');
export const teeType = itertoolsType('_tee');
teeType.isSubclassable = false;

/** The iterator that tees share. */
export class PyTeeSource extends PyObject {
  declare readonly iterator: Value;
  declare isRunning: boolean;
  constructor(iterator: Value) {
    super(teeNodeType);
    this.isRunning = false;
    this.iterator = iterator;
  }
}

/** A link of the chain of items read so far: `value` and `next` are unset at its end. */
export class PyTeeNode extends PyObject {
  declare value: Value | undefined;
  declare next: PyTeeNode | null;
  constructor() {
    super(teeNodeType);
    this.value = undefined;
    this.next = null;
  }
}

/** One of several iterators over the same items. */
export class PyTee extends PyStepIterator {
  declare readonly source: PyTeeSource;
  declare node: PyTeeNode;
  constructor(source: PyTeeSource, node: PyTeeNode) {
    super(teeType, [source.iterator]);
    this.source = source;
    this.node = node;
  }
  override get isPure(): boolean {
    return isPure(this.source.iterator);
  }
  next(interp: Interp): Arg {
    this.checkDepth();
    const { source, node } = this;
    if (node.next !== null) return this.move(node.next);
    if (source.isRunning) throw raise('RuntimeError', 'cannot re-enter the tee iterator');
    const item = iterNext(interp, source.iterator);
    if (item === undefined) return undefined;
    if (item !== CALL) return this.append(interp, item);
    source.isRunning = true;
    return interp.chain('itertools.tee', [this]);
  }
  move(next: PyTeeNode): Arg {
    const { value } = this.node;
    this.node = next;
    return value;
  }
  append(interp: Interp, item: Value): Value {
    const { node } = this;
    interp.meter.allocate(64);
    node.value = item;
    node.next = new PyTeeNode();
    this.node = node.next;
    return item;
  }
  done(_interp: Interp, _phase: Phase, result: Value): Arg {
    return result;
  }
}

/** A tee over an iterator: another one at the same place, if it is a tee. */
function teeOf(iterator: Value): PyTee {
  return iterator instanceof PyTee ? new PyTee(iterator.source, iterator.node) : new PyTee(new PyTeeSource(iterator), new PyTeeNode());
}

defineMaker('_tee', (_interp, [iterator]) => teeOf(iterator));
lazyType(
  teeType,
  fn('range _tee(iterable, /)', (interp: Interp, iterable: Value) => withIterators(interp, '_tee', [iterable])),
  { methods: { __copy__: method('__copy__(self, /)', (_interp: Interp, self: PyTee) => teeOf(self)) } },
);

function tee(interp: Interp, iterable: Value, n: Arg): Value {
  const count = index(interp, n === undefined ? 2 : n);
  return count === CALL ? interp.chain('itertools.teeCount', [iterable]) : tees(interp, iterable, count);
}

function tees(interp: Interp, iterable: Value, count: Value): Value {
  if (typeof count !== 'number') throw raise('OverflowError', 'Python int too large to convert to C ssize_t');
  if (count < 0) throw valueError('n must be >= 0');
  if (count === 0) return new PyTuple([]);
  const iterator = getIter(interp, iterable);
  return iterator === CALL ? interp.chain('itertools.tees', [count]) : teesOf(interp, iterator, count);
}

function teesOf(interp: Interp, iterator: Value, count: number): Value {
  interp.meter.allocateLarge(count * 96);
  interp.meter.charge(count >> 2);
  const first = teeOf(iterator);
  const all: Value[] = [first];
  while (all.length < count) all.push(teeOf(first));
  return new PyTuple(all);
}

/** The function `tee`. */
export const teeFunction = makeNative('tee', fn('range itertools.tee(iterable, n=2, /)', tee), null);

defineContinuations({
  'itertools.tee': {
    done(interp, [t], item) {
      const self = t as PyTee;
      self.source.isRunning = false;
      return self.append(interp, item);
    },
    failed(_interp, [t]) {
      (t as PyTee).source.isRunning = false;
      return undefined;
    },
  },
  'itertools.teeCount': { done: (interp, [iterable], count) => tees(interp, iterable, count) },
  'itertools.tees': { done: (interp, [count], iterator) => teesOf(interp, iterator, count as number) },
});

defineStored({
  PyGroupby: {
    tag: 115,
    make: PyGroupby,
    types: [groupbyType],
    fields: {
      depth: 'int',
      inner: 'value',
      keyfunc: 'value',
      targetKey: 'value?',
      currentKey: 'value?',
      currentValue: 'value?',
      grouper: refOrNull(PyGrouper),
    },
  },
  PyGrouper: { tag: 116, make: PyGrouper, types: [grouperType], fields: { depth: 'int', parent: refTo(PyGroupby), key: 'value' } },
  PyTeeSource: { tag: 117, make: PyTeeSource, types: [teeNodeType], fields: { iterator: 'value', isRunning: 'bool' } },
  PyTeeNode: { tag: 118, make: PyTeeNode, types: [teeNodeType], fields: { value: 'value?', next: refOrNull(PyTeeNode) } },
  PyTee: { tag: 119, make: PyTee, types: [teeType], fields: { depth: 'int', source: refTo(PyTeeSource), node: refTo(PyTeeNode) } },
});

/** The types of this file that programs can name. */
export const GROUPING_TYPES: readonly PyType[] = [groupbyType, teeType, grouperType];
