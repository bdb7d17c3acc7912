/** dict. Its views are in dict-views.ts, items by key in key-lookup.ts, filling in dict-merge.ts. CPython: Objects/dictobject.c. */
import { PyNative } from './callable.ts';
import { equalDicts } from './compare.ts';
import { reprContainer, showAs } from './container-repr.ts';
import { dictType, PyDict, PyIterator, PyList, PySet, PyTuple } from './containers.ts';
import { defineContinuations } from './continuation.ts';
import { classMethod, defineType, fn, makeNative, method } from './define.ts';
import { mergeDict, plainDict, updateDict } from './dict-merge.ts';
import { PyDictView } from './dict-views.ts';
import { raise, typeError } from './errors.ts';
import { PyDictIterator } from './iterators.ts';
import {
  copyTable,
  dictContains,
  dictDelItem,
  dictGet,
  dictGetItem,
  dictPop,
  dictPosition,
  dictSetDefault,
  dictSetItem,
  removeAt,
} from './key-lookup.ts';
import { type Arg, CALL, type Interp, NotImplemented, type PyInstance, type Value } from './object.ts';
import { callSpecial, collect, unwrap } from './protocol.ts';

// ---- items -------------------------------------------------------------------------------------

/** `self[key]`; instances of subclasses may have `__missing__`. */
function getitem(interp: Interp, self: Value, key: Value): Value {
  if (self instanceof PyDict) return dictGetItem(interp, self, key);
  const dict = (self as PyInstance).payload as PyDict;
  const missing = (self as PyInstance).cls.lookup('__missing__');
  if (missing === undefined) return dictGetItem(interp, dict, key);
  const at = dictPosition(interp, dict, key);
  if (at === CALL) return interp.chain('dict.found', [self, key]);
  return found(interp, self as PyInstance, key, at as number);
}

function found(interp: Interp, self: PyInstance, key: Value, at: number): Value {
  if (at >= 0) return (self.payload as PyDict).values[at] as Value;
  const missing = self.cls.lookup('__missing__') as Value;
  if (missing instanceof PyNative && missing.kind === 'method' && missing.owner === null) {
    interp.meter.charge(1);
    return missing.impl(interp, self, key);
  }
  return callSpecial(interp, missing, self, [key]);
}

function popitem(_interp: Interp, self: PyDict): Value {
  const at = self.lastPosition();
  if (at < 0) throw raise('KeyError', 'popitem(): dictionary is empty');
  const pair = new PyTuple([self.keys[at] as Value, self.values[at] as Value]);
  removeAt(self, at);
  return pair;
}

// ---- methods -----------------------------------------------------------------------------------

/** A plain dict with the same items. Charges memory. */
export function copyDict(interp: Interp, dict: PyDict): PyDict {
  const copy = new PyDict();
  copyTable(interp, dict, copy);
  return copy;
}

function construct(interp: Interp, args: PyTuple, kwargs: PyDict): Value {
  const dict = new PyDict();
  return fill(interp, dict, 'dict', args, kwargs) === CALL ? interp.chain('dict.itself', [dict]) : dict;
}

/** What dict(), `__init__` and update() do with their arguments. null or CALL. */
function fill(interp: Interp, dict: PyDict, name: string, args: PyTuple, kwargs: PyDict): Value {
  if (args.items.length > 1) throw typeError(`${name} expected at most 1 argument, got ${args.items.length}`);
  if (args.items.length === 1 && updateDict(interp, dict, args.items[0]) === CALL) return interp.chain('dict.addKeywords', [dict, kwargs]);
  return mergeDict(interp, dict, kwargs);
}

function fromkeys(interp: Interp, cls: Value, iterable: Value, value: Arg): Value {
  const frozen = (source: Value): Value => interp.tailCall(interp.frozen('dict_fromkeys'), [cls, source, value ?? null]);
  if (cls !== dictType) return frozen(iterable);
  if (iterable instanceof PyIterator && iterable.isPure) return fromIterator(interp, iterable, value ?? null);
  if (iterable instanceof PySet || iterable instanceof PyDict) return ofTable(interp, iterable, value ?? null);
  const keys = collect(interp, iterable);
  if (keys === undefined) return frozen(iterable);
  const dict = new PyDict();
  for (const key of keys) if (dictSetItem(interp, dict, key, value ?? null) === CALL) return frozen(new PyList(keys));
  return dict;
}

/** The hashes of the keys are known. CPython: dict_dict_fromkeys, dict_set_fromkeys. */
function ofTable(interp: Interp, keys: PyDict | PySet, value: Value): PyDict {
  const dict = new PyDict();
  copyTable(interp, keys, dict);
  dict.values = dict.keys.map(() => value);
  return dict;
}

/** Keys after one that cannot be hashed stay in the iterator. */
function fromIterator(interp: Interp, keys: PyIterator, value: Value): Value {
  const dict = new PyDict();
  let count = 0;
  for (let key = keys.next(interp); key !== undefined; key = keys.next(interp)) {
    if ((++count & 63) === 0) interp.meter.charge(64);
    if (dictSetItem(interp, dict, key, value) === CALL)
      return interp.tailCall(interp.frozen('dict_fromkeys_rest'), [dict, key, keys, value]);
  }
  return dict;
}

function or(interp: Interp, a: Value, b: Value): Value {
  if (!(unwrap(a) instanceof PyDict && unwrap(b) instanceof PyDict)) return NotImplemented;
  const left = plainDict(a);
  if (left !== undefined) return withItems(interp, copyDict(interp, left), b);
  const result = new PyDict();
  return updateDict(interp, result, a) === CALL ? interp.chain('dict.or', [result, b]) : withItems(interp, result, b);
}

/** A plain copy, by `keys()` and items where a subclass has an `__iter__` of its own. CPython: PyDict_Copy. */
function copyOf(interp: Interp, self: Value): Value {
  const plain = plainDict(self);
  return plain === undefined ? withItems(interp, new PyDict(), self) : copyDict(interp, plain);
}

/** `dict`, which gets the items of another one. */
function withItems(interp: Interp, dict: PyDict, other: Value): Value {
  return updateDict(interp, dict, other) === CALL ? interp.chain('dict.itself', [dict]) : dict;
}

defineType(dictType, {
  construct: fn('dict(*args, **kwargs)', construct),
  init: method('__init__(self, *args, **kwargs)', (interp, self: PyDict, args: PyTuple, kwargs: PyDict) =>
    fill(interp, self, 'dict', args, kwargs),
  ),
  slots: {
    repr: reprContainer,
    len: (_interp, self) => (self as PyDict).size,
    iter: (_interp, self) => new PyDictIterator(self as PyDict, 'key', false),
    reversed: (_interp, self) => new PyDictIterator(self as PyDict, 'key', true),
    contains: (interp, self, key) => dictContains(interp, self as PyDict, key),
    getitem,
    setitem: (interp, self, key, value) => dictSetItem(interp, self as PyDict, key, value),
    delitem: (interp, self, key) => dictDelItem(interp, self as PyDict, key),
    eq: (interp, a, b) => (b instanceof PyDict ? equalDicts(interp, a as PyDict, b) : NotImplemented),
    or,
    ror: (interp, self, other) => or(interp, other, self),
    ior: (interp, self, other) => (updateDict(interp, unwrap(self) as PyDict, other) === CALL ? interp.chain('dict.itself', [self]) : self),
  },
  methods: {
    get: method('get(self, key, default=None, /)', (interp, self: PyDict, key: Value, fallback: Arg) =>
      dictGet(interp, self, key, fallback ?? null),
    ),
    setdefault: method('setdefault(self, key, default=None, /)', (interp, self: PyDict, key: Value, value: Arg) =>
      dictSetDefault(interp, self, key, value ?? null),
    ),
    pop: method('pop(self, key, default=None, /)', (interp, self: PyDict, key: Value, fallback: Arg) =>
      dictPop(interp, self, key, fallback),
    ),
    popitem: method('popitem(self, /)', popitem),
    keys: method('keys(self, /)', (_interp, self: PyDict) => new PyDictView(self, 'key')),
    values: method('values(self, /)', (_interp, self: PyDict) => new PyDictView(self, 'value')),
    items: method('items(self, /)', (_interp, self: PyDict) => new PyDictView(self, 'item')),
    update: method('update(self, *args, **kwargs)', (interp, self: PyDict, args: PyTuple, kwargs: PyDict) =>
      fill(interp, self, 'update', args, kwargs),
    ),
    clear: method('clear(self, /)', (_interp, self: PyDict) => {
      self.clear();
      return null;
    }),
    copy: method('copy(self, /)', (interp, self: Value) => copyOf(interp, self), { rawSelf: true }),
    fromkeys: classMethod('fromkeys(type, iterable, value=None, /)', fromkeys),
  },
});

showAs(dictType, (dict: PyDict) => ({ items: dict, open: '{', close: '}', cycle: '{...}' }));

// Subclasses with `__missing__` need the instance, not its payload.
dictType.ns.set(
  '__getitem__',
  makeNative('__getitem__', { ...method('__getitem__(self, key, /)', getitem), kind: 'slot', rawSelf: true }, dictType),
);

defineContinuations({
  'dict.found': { done: (interp, [self, key], at) => found(interp, self as PyInstance, key, at as number) },
  'dict.addKeywords': { done: (interp, [dict, kwargs]) => mergeDict(interp, dict as PyDict, kwargs as PyDict) },
  'dict.or': { done: (interp, [dict, other]) => withItems(interp, dict as PyDict, other) },
  'dict.itself': { done: (_interp, [dict]) => dict },
});
