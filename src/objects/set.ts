/** set and frozenset. CPython: Objects/setobject.c. */
import { type Brackets, reprBrackets, reprContainer, showAs } from './container-repr.ts';
import { frozensetType, PySet, PyTuple, setType } from './containers.ts';
import { defineContinuations } from './continuation.ts';
import { defineType, fn, makeNative, method, type NativeRow } from './define.ts';
import { raise, typeError } from './errors.ts';
import { makeNew, newPayload } from './instantiate.ts';
import { PySetIterator } from './iterators.ts';
import { removeAt, setAdd, setContains, setDiscard } from './key-lookup.ts';
import {
  type Arg,
  CALL,
  type Interp,
  NotImplemented,
  PyInstance,
  type PyType,
  type SlotImpl,
  type Slots,
  typeOf,
  type Value,
} from './object.ts';
import { enterNesting, hash, leaveNesting } from './operators.ts';
import { special, unwrap } from './protocol.ts';
import { copySet, fold, foldInto, type OperationName, setOperation } from './set-algebra.ts';

// ---- elements ----------------------------------------------------------------------------------

/** Sets are looked for in sets as if they were frozensets. CPython: set_contains_key's tmpkey. */
function hashable(interp: Interp, key: Value): Value {
  const inner = unwrap(key);
  return inner instanceof PySet && inner.cls === setType && special(key, '__hash__') === null ? copySet(interp, inner, frozensetType) : key;
}

function contains(interp: Interp, self: Value, key: Value): Value {
  return setContains(interp, self as PySet, hashable(interp, key));
}

function remove(interp: Interp, self: PySet, key: Value): Value {
  const wasThere = setDiscard(interp, self, hashable(interp, key));
  if (wasThere === CALL) return interp.chain('set.removed', [key]);
  if (wasThere !== true) throw raise('KeyError', key);
  return null;
}

function discard(interp: Interp, self: PySet, key: Value): Value {
  return setDiscard(interp, self, hashable(interp, key)) === CALL ? interp.chain('protocol.discard', []) : null;
}

function pop(_interp: Interp, self: PySet): Value {
  if (self.size === 0) throw raise('KeyError', 'pop from an empty set');
  let at = self.finger;
  while (self.keys[at] === undefined) at += 1;
  const value = self.keys[at] as Value;
  self.finger = at + 1;
  removeAt(self, at);
  return value;
}

// ---- operators ---------------------------------------------------------------------------------

function asSet(v: Value): PySet | undefined {
  const inner = unwrap(v);
  return inner instanceof PySet ? inner : undefined;
}

/** An operator between two sets; NotImplemented for anything else. */
function operator(operation: OperationName): SlotImpl {
  return (interp, a, b) => {
    const left = asSet(a);
    const right = asSet(b);
    return left === undefined || right === undefined ? NotImplemented : setOperation(interp, operation, left, right);
  };
}

/** The same for the method of a right operand. */
function reflected(operation: OperationName): SlotImpl {
  const impl = operator(operation);
  return (interp, self, other) => impl(interp, other, self, null);
}

/** An in-place operator: `self` may be an instance of a guest subclass. */
function inplace(operation: 'add' | 'discard' | 'toggle' | 'intersection'): SlotImpl {
  return (interp, self, other) => {
    const set = unwrap(self) as PySet;
    const source = asSet(other);
    if (source === undefined) return NotImplemented;
    const r =
      operation === 'intersection' ? foldInto(interp, operation, set, new PyTuple([source])) : setOperation(interp, operation, set, source);
    return r === CALL ? interp.chain('set.itself', [self]) : self;
  };
}

/** A comparison by inclusion, refused at once where the sizes already say no. */
function comparison(operation: 'isSubset' | 'isSuperset' | 'isEqual', fits: (a: number, b: number) => boolean): SlotImpl {
  return (interp, a, b) => {
    const right = asSet(b);
    if (right === undefined) return NotImplemented;
    const left = a as PySet;
    return fits(left.size, right.size) && setOperation(interp, operation, left, right);
  };
}

/** A set is shown in braces; frozensets and subclasses name their class. */
function brackets(set: PySet, name: string): Brackets {
  const isBare = name === 'set' && set.size > 0;
  const [open, close] = isBare ? ['{', '}'] : set.size > 0 ? [`${name}({`, '})'] : [`${name}(`, ')'];
  return { items: set, open, close, cycle: `${name}(...)` };
}

function reprSet(interp: Interp, self: Value): Value {
  if (self instanceof PySet) return reprContainer(interp, self);
  const set = unwrap(self) as PySet;
  const { name } = typeOf(self);
  return reprBrackets(interp, set, brackets(set, name));
}

showAs(setType, (set: PySet) => brackets(set, 'set'));
showAs(frozensetType, (set: PySet) => brackets(set, 'frozenset'));

const sharedSlots: Slots = {
  repr: reprSet,
  len: (_interp, self) => (self as PySet).size,
  iter: (_interp, self) => new PySetIterator(self as PySet),
  contains,
  eq: comparison('isEqual', (a, b) => a === b),
  le: comparison('isSubset', (a, b) => a <= b),
  lt: comparison('isSubset', (a, b) => a < b),
  ge: comparison('isSuperset', (a, b) => a >= b),
  gt: comparison('isSuperset', (a, b) => a > b),
  or: operator('union'),
  and: operator('intersection'),
  sub: operator('difference'),
  xor: operator('symmetricDifference'),
  ror: reflected('union'),
  rand: reflected('intersection'),
  rsub: reflected('difference'),
  rxor: reflected('symmetricDifference'),
};

const sharedMethods: Readonly<Record<string, NativeRow>> = {
  union: method('union(self, *others)', union),
  intersection: method('intersection(self, *others)', (interp, self: PySet, others: PyTuple) =>
    others.items.length === 0 ? copySet(interp, self) : fold(interp, 'intersection', self, others, 0),
  ),
  difference: method('difference(self, *others)', (interp, self: PySet, others: PyTuple) =>
    others.items.length === 0 ? copySet(interp, self) : fold(interp, 'difference', self, others, 0),
  ),
  symmetric_difference: method('symmetric_difference(self, other, /)', (interp, self: PySet, other: Value) =>
    setOperation(interp, 'symmetricDifference', self, other),
  ),
  issubset: method('issubset(self, other, /)', (interp, self: PySet, other: Value) => setOperation(interp, 'isSubset', self, other)),
  issuperset: method('issuperset(self, other, /)', (interp, self: PySet, other: Value) => setOperation(interp, 'isSuperset', self, other)),
  isdisjoint: method('isdisjoint(self, other, /)', (interp, self: PySet, other: Value) => setOperation(interp, 'isDisjoint', self, other)),
};

/** The union starts from one copy, to which every operand is added. */
function union(interp: Interp, self: PySet, others: PyTuple): Value {
  return fold(interp, 'add', copySet(interp, self), others, 0);
}

function update(interp: Interp, self: PySet, others: PyTuple): Value {
  return fold(interp, 'add', self, others, 0) === CALL ? interp.chain('protocol.discard', []) : null;
}

function differenceUpdate(interp: Interp, self: PySet, others: PyTuple): Value {
  return fold(interp, 'discard', self, others, 0) === CALL ? interp.chain('protocol.discard', []) : null;
}

function symmetricDifferenceUpdate(interp: Interp, self: PySet, other: Value): Value {
  return setOperation(interp, 'toggleAll', self, other) === CALL ? interp.chain('protocol.discard', []) : null;
}

function construct(interp: Interp, iterable: Arg): Value {
  const set = new PySet(setType);
  return iterable === undefined ? set : setOperation(interp, 'add', set, iterable);
}

function constructFrozen(interp: Interp, iterable: Arg): Value {
  const set = new PySet(frozensetType);
  if (iterable === undefined) return set;
  if (iterable instanceof PySet && iterable.cls === frozensetType) return iterable;
  return setOperation(interp, 'add', set, iterable);
}

function init(interp: Interp, self: Value, iterable: Arg): Value {
  const set = unwrap(self) as PySet;
  set.clear();
  if (iterable === undefined) return null;
  return setOperation(interp, 'add', set, iterable) === CALL ? interp.chain('protocol.discard', []) : null;
}

// ---- hash --------------------------------------------------------------------------------------

const MASK = (1n << 64n) - 1n;

/** hash() of a frozenset, independent of order. Hashes of elements hashed by guest code are known. */
function hashSet(interp: Interp, self: Value): Value {
  enterNesting(interp, '', 5);
  try {
    return mixHashes(interp, self as PySet);
  } finally {
    leaveNesting(interp, 5);
  }
}

function mixHashes(interp: Interp, set: PySet): Value {
  interp.meter.charge(1 + set.size * 4);
  let mixed = 0n;
  for (let i = 0; i < set.keys.length; i++) {
    const key = set.keys[i];
    if (key === undefined) continue;
    const h = set.hashes !== null && i < set.hashes.length ? set.hashes[i] : hash(interp, key);
    const bits = BigInt(h === CALL ? interp.idOf(key) : (h as number | bigint)) & MASK;
    mixed ^= ((bits ^ 89869747n ^ (bits << 16n)) * 3644798167n) & MASK;
  }
  mixed ^= ((BigInt(set.size) + 1n) * 1927868237n) & MASK;
  mixed ^= (mixed >> 11n) ^ (mixed >> 25n);
  mixed = (mixed * 69069n + 907133923n) & MASK;
  const signed = BigInt.asIntN(64, mixed);
  if (signed === -1n) return 590923713;
  return signed >= -9007199254740991n && signed <= 9007199254740991n ? Number(signed) : signed;
}

// ---- types -------------------------------------------------------------------------------------

defineType(setType, {
  construct: fn('vector set(iterable=(), /)', construct),
  init: method('vector __init__(self, iterable=(), /)', init, { rawSelf: true }),
  slots: { ...sharedSlots, ior: inplace('add'), iand: inplace('intersection'), isub: inplace('discard'), ixor: inplace('toggle') },
  methods: {
    ...sharedMethods,
    add: method('add(self, object, /)', setAdd),
    remove: method('remove(self, object, /)', remove),
    discard: method('discard(self, object, /)', discard),
    pop: method('pop(self, /)', pop),
    clear: method('clear(self, /)', (_interp, self: PySet) => {
      self.clear();
      return null;
    }),
    copy: method('copy(self, /)', (interp, self: PySet) => copySet(interp, self)),
    update: method('update(self, *others)', update),
    intersection_update: method('intersection_update(self, *others)', (interp, self: PySet, others: PyTuple) =>
      foldInto(interp, 'intersection', self, others),
    ),
    difference_update: method('difference_update(self, *others)', differenceUpdate),
    symmetric_difference_update: method('symmetric_difference_update(self, other, /)', symmetricDifferenceUpdate),
  },
});

defineType(frozensetType, {
  construct: fn('vector frozenset(iterable=(), /)', constructFrozen),
  slots: { ...sharedSlots, hash: hashSet },
  methods: {
    ...sharedMethods,
    copy: method('copy(self, /)', (interp, self: Value) => (self instanceof PyInstance ? copySet(interp, unwrap(self) as PySet) : self), {
      rawSelf: true,
    }),
  },
});
frozensetType.ns.set(
  '__new__',
  makeNew(frozensetType, (interp, cls, args, kwargs) => {
    if (args.length > 1) throw typeError(`${cls.name} expected at most 1 argument, got ${args.length}`);
    return newPayload(interp, frozensetType, cls, args, kwargs);
  }),
);

/** The repr of a subclass names the subclass. */
function shownByClass(type: PyType): void {
  type.ns.set('__repr__', makeNative('__repr__', { ...method('__repr__(self, /)', reprSet), kind: 'slot', rawSelf: true }, type));
}
shownByClass(setType);
shownByClass(frozensetType);

defineContinuations({
  'set.removed': {
    done(_interp, [key], wasThere) {
      if (wasThere !== true) throw raise('KeyError', key);
      return null;
    },
  },
  'set.itself': { done: (_interp, [self]) => self },
});
