/** How `partial` objects and functions with kept results are called. CPython: partial_vectorcall and lru_cache_wrapper of Modules/_functoolsmodule.c. */
import type { PyNative } from '../objects/callable.ts';
import { dictType, PyDict, PyTuple } from '../objects/containers.ts';
import { defineContinuations } from '../objects/continuation.ts';
import { typeError } from '../objects/errors.ts';
import { keyOf } from '../objects/hash.ts';
import { DICT_ITEM_BYTES, removeAt } from '../objects/key-lookup.ts';
import { type Interp, PyInstance, type Value } from '../objects/object.ts';
import { callBehind, nativeCall } from './native-call.ts';

function lost(): unknown {
  return typeError('the slots of the callable have been overwritten');
}

// ---- partial -----------------------------------------------------------------------------------

/** The keywords of a partial object and, over them, those of a call. */
function mergeKeywords(interp: Interp, kept: PyDict, given: PyDict | null): PyDict | null {
  if (kept.size === 0) return given;
  const named = kept.size + (given === null ? 0 : given.size);
  interp.meter.charge(named >> 1);
  interp.meter.allocate(named * DICT_ITEM_BYTES);
  const merged = new PyDict(dictType, interp.dictRoot);
  for (const part of given === null ? [kept] : [kept, given]) {
    for (let i = 0; i < part.keys.length; i++) {
      const key = part.keys[i];
      if (typeof key === 'string') merged.setStr(key, part.values[i] as Value);
    }
  }
  return merged;
}

/** The slot `_parts` holds the function, the arguments before those of a call, the keywords, and whether there are places to fill. */
const callPartial = nativeCall('functools.partial', '_parts', (interp, self, args, kwargs) => {
  const parts = self.values[0];
  if (!(parts instanceof PyTuple) || parts.items.length !== 4) throw lost();
  const [func, before, kept, hasPlaces] = parts.items;
  if (!(before instanceof PyTuple) || !(kept instanceof PyDict)) throw lost();
  const isPlain = hasPlaces === false && kept.keys.every((key) => key === undefined || typeof key === 'string');
  if (!isPlain) return callBehind(interp, self, '_call', args, kwargs);
  interp.meter.charge((before.items.length + args.length) >> 3);
  return interp.tailCall(func, before.items.length === 0 ? args : [...before.items, ...args], mergeKeywords(interp, kept, kwargs));
});

// ---- lru_cache ---------------------------------------------------------------------------------

/** Where the slots of the state of a cache are: they are laid out by name. */
const STATE = { func: 0, hits: 1, kept: 2, maxsize: 3, misses: 4, typed: 5 } as const;

/** As in CPython one int or str is its own key, so that f(1) and f(1.0) are kept apart. */
function keyFor(args: readonly Value[]): Value {
  const kind = args.length === 1 ? typeof args[0] : 'object';
  return kind === 'number' || kind === 'bigint' || kind === 'string' ? args[0] : new PyTuple(args.slice());
}

function count(state: PyInstance, slot: number): void {
  const n = state.values[slot];
  if (typeof n === 'number') state.values[slot] = n + 1;
}

const callLruCache = nativeCall('functools._lru_cache_wrapper', '_state', (interp, self, args, kwargs) => {
  const state = self.values[0];
  if (!(state instanceof PyInstance)) throw lost();
  const kept = state.values[STATE.kept];
  const maxsize = state.values[STATE.maxsize];
  if (!(kept instanceof PyDict) || (maxsize !== null && typeof maxsize !== 'number')) throw lost();
  if (kwargs !== null || state.values[STATE.typed] !== false || maxsize === 0) return callBehind(interp, self, '_call', args, kwargs);
  const original = keyFor(args);
  const key = keyOf(original, null);
  // Guest code hashes an argument.
  if (key === undefined) return callBehind(interp, self, '_call', args, kwargs);
  interp.meter.charge(args.length >> 3);
  const at = kept.index.get(key);
  if (at === undefined) {
    count(state, STATE.misses);
    interp.tailCall(state.values[STATE.func] as Value, args);
    return interp.chain('functools.kept', [kept, maxsize, original]);
  }
  count(state, STATE.hits);
  const result = kept.values[at] as Value;
  if (maxsize !== null && at !== kept.lastPosition()) {
    const first = kept.keys[at] as Value;
    kept.deleteAt(at, key);
    kept.set(key, first, result);
  }
  return result;
});

/** Keeps a result; the one that was not asked for the longest goes. */
function keep(interp: Interp, kept: PyDict, maxsize: Value, original: Value, result: Value): Value {
  const key = keyOf(original, null);
  if (key === undefined) return result;
  if (typeof maxsize === 'number' && kept.size >= maxsize && !kept.index.has(key)) {
    let oldest = 0;
    while (oldest < kept.keys.length && kept.keys[oldest] === undefined) oldest += 1;
    interp.meter.charge(oldest >> 3);
    if (oldest < kept.keys.length) removeAt(kept, oldest);
  }
  interp.meter.allocate(DICT_ITEM_BYTES);
  kept.set(key, original, result);
  return result;
}

defineContinuations({
  'functools.kept': {
    done: (interp, [kept, maxsize, original], result) => keep(interp, kept as PyDict, maxsize, original, result),
  },
});

/** The members by name. */
export function functoolsNatives(): Iterable<readonly [string, PyNative]> {
  return [
    ['_call_partial', callPartial],
    ['_call_lru_cache', callLruCache],
  ];
}
