/** dict_keys, dict_values and dict_items. CPython: Objects/dictobject.c (dictview_*). */
import { PyNative } from './callable.ts';
import { reprContainer, showAs } from './container-repr.ts';
import { PyDict, PyList, PySet, PyTuple, setType } from './containers.ts';
import { defineContinuations } from './continuation.ts';
import { defineType, method, type TypeSpec } from './define.ts';
import { type DictPart, PyDictIterator } from './iterators.ts';
import { copyTable, dictContains, dictPosition } from './key-lookup.ts';
import { PyMappingProxy } from './mappingproxy.ts';
import { builtinType, CALL, type Interp, NotImplemented, PyObject, type SlotImpl, type Slots, typeOf, type Value } from './object.ts';
import { contains, equals } from './operators.ts';
import { collect, length, unwrap } from './protocol.ts';
import { type OperationName, setOperation } from './set-algebra.ts';
import { defineStored, oneOf, refTo } from './stored.ts';

const viewTypes = { key: builtinType('dict_keys'), value: builtinType('dict_values'), item: builtinType('dict_items') } as const;

/** A live view of a dict. */
export class PyDictView extends PyObject {
  declare readonly dict: PyDict;
  declare readonly part: DictPart;
  constructor(dict: PyDict, part: DictPart) {
    super(viewTypes[part]);
    this.dict = dict;
    this.part = part;
  }
}

/** What a view shows, as a fresh list. */
function listOf(view: PyDictView): PyList {
  const { keys, values } = view.dict;
  const out: Value[] = [];
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i];
    if (key === undefined) continue;
    out.push(view.part === 'key' ? key : view.part === 'value' ? (values[i] as Value) : new PyTuple([key, values[i] as Value]));
  }
  return new PyList(out);
}

for (const type of Object.values(viewTypes)) {
  showAs(type, (view: PyDictView) => ({ items: listOf(view), open: `${type.name}([`, close: '])', cycle: '...' }));
}

// ---- containment -------------------------------------------------------------------------------

function containsItem(interp: Interp, view: PyDictView, item: Value): Value {
  const pair = unwrap(item);
  if (!(pair instanceof PyTuple) || pair.items.length !== 2) return false;
  const at = dictPosition(interp, view.dict, pair.items[0]);
  return at === CALL ? interp.chain('dict-views.found', [view, pair.items[1]]) : sameValue(interp, view, at as number, pair.items[1]);
}

function sameValue(interp: Interp, view: PyDictView, at: number, value: Value): Value {
  return at >= 0 && equals(interp, view.dict.values[at] as Value, value);
}

// ---- set operations ----------------------------------------------------------------------------

function isSetLike(v: Value): boolean {
  return unwrap(v) instanceof PySet || (v instanceof PyDictView && v.part !== 'value');
}

/** The keys or items as a set, or CALL. */
function setOf(interp: Interp, v: Value): Value {
  const set = new PySet();
  if (v instanceof PyDictView && v.part === 'key') {
    copyTable(interp, v.dict, set);
    return set;
  }
  return setOperation(interp, 'add', set, v);
}

/** An operator whose operands may be any iterables as long as one is a view; the result is a set. */
function operator(operation: OperationName): SlotImpl {
  return (interp, a, b) => {
    const set = setOf(interp, a);
    return set === CALL ? interp.chain('dict-views.operate', [operation, b]) : setOperation(interp, operation, set as PySet, b);
  };
}

/** view & iterable: those items of the iterable that the view contains; values that cannot be hashed do no harm. CPython: _PyDictView_Intersect. */
function and(interp: Interp, a: Value, b: Value): Value {
  let [view, other] = a instanceof PyDictView ? [a, b] : [b as PyDictView, a];
  if (other instanceof PySet && other.cls === setType && view.dict.size <= other.size)
    return setOperation(interp, 'intersection', other, view);
  if (other instanceof PyDictView && other.part !== 'value' && other.dict.size > view.dict.size) [view, other] = [other, view];
  const items = collect(interp, other);
  if (items === undefined) return interp.tailCall(interp.frozen('view_intersection'), [view, other]);
  const rest = (): Value => interp.tailCall(interp.frozen('view_intersection'), [view, new PyList(items)]);
  if (view.dict.buckets !== null) return rest();
  const found: Value[] = [];
  for (const item of items) {
    const r = contains(interp, view, item);
    if (r === CALL) return rest();
    if (r === true) found.push(item);
  }
  return setOperation(interp, 'add', new PySet(), new PyList(found));
}

function reflected(impl: SlotImpl): SlotImpl {
  return (interp, self, other) => impl(interp, other, self, null);
}

/** Comparison with another view or set: by size, then all of the smaller one in the other. CPython: dictview_richcompare. */
function comparison(order: 'eq' | 'lt' | 'le' | 'gt' | 'ge', fits: (a: number, b: number) => boolean): SlotImpl {
  const isSuper = order === 'gt' || order === 'ge';
  return (interp, a, b) => {
    if (!isSetLike(b)) return NotImplemented;
    if (hasOwnLength(b)) return interp.tailCall(interp.frozen('compare_view'), [a, b, order]);
    const left = (a as PyDictView).dict.size;
    const right = length(interp, unwrap(b)) as number;
    if (!fits(left, right)) return false;
    return isSuper ? allIn(interp, b, a) : allIn(interp, a, b);
  };
}

/** Whether guest code tells how long a set is or what is in it. */
function hasOwnLength(v: Value): boolean {
  const type = typeOf(v);
  return !type.isBuiltin && !['__len__', '__iter__'].every((name) => type.lookup(name) instanceof PyNative);
}

/** all(x in container for x in items) */
function allIn(interp: Interp, items: Value, container: Value): Value {
  const list = collect(interp, unwrap(items)) as Value[];
  for (const item of list) {
    const r = contains(interp, container, item);
    // From the first again: the iterator tells whether guest code changes what it walks.
    if (r === CALL) return interp.tailCall(interp.frozen('all_in'), [unwrap(items), container]);
    if (r !== true) return false;
  }
  return true;
}

/** The longer one of two sets is asked. CPython: dictviews_isdisjoint. */
function isDisjoint(interp: Interp, view: PyDictView, given: Value): Value {
  if (view === given) return view.dict.size === 0;
  const isLonger = (sizeOfSet(given) ?? 0) > view.dict.size;
  const self = isLonger ? given : view;
  const other = isLonger ? view : given;
  const items = collect(interp, other);
  if (items === undefined) return interp.tailCall(interp.frozen('none_in'), [other, self]);
  for (const item of items) {
    const r = contains(interp, self, item);
    if (r === CALL) return interp.tailCall(interp.frozen('none_in'), [new PyTuple(items), self]);
    if (r === true) return false;
  }
  return true;
}

/** Size of what is exactly a set, or a view of keys or items; undefined for anything else. */
function sizeOfSet(v: Value): number | undefined {
  if (v instanceof PySet) return v.size;
  return v instanceof PyDictView && v.part !== 'value' ? v.dict.size : undefined;
}

const or = operator('union');
const sub = operator('difference');
const xor = operator('symmetricDifference');

const setSlots: Slots = {
  eq: comparison('eq', (a, b) => a === b),
  lt: comparison('lt', (a, b) => a < b),
  le: comparison('le', (a, b) => a <= b),
  gt: comparison('gt', (a, b) => a > b),
  ge: comparison('ge', (a, b) => a >= b),
  and,
  or,
  sub,
  xor,
  rand: reflected(and),
  ror: reflected(or),
  rsub: reflected(sub),
  rxor: reflected(xor),
};

function viewSlots(part: DictPart): Slots {
  return {
    repr: reprContainer,
    len: (_interp, self) => (self as PyDictView).dict.size,
    iter: (_interp, self) => new PyDictIterator((self as PyDictView).dict, part, false),
    reversed: (_interp, self) => new PyDictIterator((self as PyDictView).dict, part, true),
  };
}

const getset: TypeSpec['getset'] = { mapping: { get: (_interp, self) => new PyMappingProxy((self as PyDictView).dict) } };
const methods = { isdisjoint: method('isdisjoint(self, other, /)', isDisjoint) };

defineType(viewTypes.key, {
  slots: { ...viewSlots('key'), ...setSlots, contains: (interp, self, key) => dictContains(interp, (self as PyDictView).dict, key) },
  methods,
  getset,
  isSubclassable: false,
});
defineType(viewTypes.item, {
  slots: { ...viewSlots('item'), ...setSlots, contains: (interp, self, item) => containsItem(interp, self as PyDictView, item) },
  methods,
  getset,
  isSubclassable: false,
});
defineType(viewTypes.value, { slots: viewSlots('value'), getset, isSubclassable: false });

defineContinuations({
  'dict-views.found': { done: (interp, [view, value], at) => sameValue(interp, view as PyDictView, at as number, value) },
  'dict-views.operate': {
    done: (interp, [operation, other], set) => setOperation(interp, operation as OperationName, set as PySet, other),
  },
});

defineStored({
  PyDictView: {
    tag: 45,
    make: PyDictView,
    types: Object.values(viewTypes),
    fields: { dict: refTo(PyDict), part: oneOf('key', 'value', 'item') },
  },
});
