/** How the getters of `operator` are called. CPython: itemgetter, attrgetter and methodcaller of Modules/_operator.c. */
import { PyDict, PyTuple } from '../objects/containers.ts';
import { defineContinuations } from '../objects/continuation.ts';
import { typeError } from '../objects/errors.ts';
import { CALL, type Interp, type PyInstance, type Value } from '../objects/object.ts';
import { getItem } from '../objects/operators.ts';
import { getAttr } from '../objects/protocol.ts';
import { nativeCall } from './native-call.ts';
import { defineReader, readEach } from './read-each.ts';

function only(name: string, args: readonly Value[], kwargs: PyDict | null): Value {
  if (kwargs !== null) throw typeError(`${name}() takes no keyword arguments`);
  if (args.length !== 1) throw typeError(`${name} expected 1 argument, got ${args.length}`);
  return args[0];
}

/** What a slot holds: slots are laid out by name. A program that knows their names can write them. */
function tupleIn(self: PyInstance, slot: number): PyTuple {
  const value = self.values[slot];
  if (value instanceof PyTuple) return value;
  throw lost();
}

function lost(): unknown {
  return typeError('the slots of a getter have been overwritten');
}

/** The attribute that `path` leads to from the step `at` on. */
function follow(interp: Interp, from: Value, path: Value, at: number): Value {
  if (!(path instanceof PyTuple)) throw lost();
  let value = from;
  for (let i = at; i < path.items.length; i++) {
    if (i > 0) interp.meter.charge(1);
    const name = path.items[i];
    if (typeof name !== 'string') throw lost();
    value = getAttr(interp, value, name);
    if (value === CALL) return i + 1 === path.items.length ? CALL : interp.chain('operator.step', [path, i + 1]);
  }
  return value;
}

defineReader('path', (interp, object, path) => follow(interp, object, path, 0));

function callFound(interp: Interp, method: Value, args: PyTuple, kwargs: Value): Value {
  interp.meter.charge(args.items.length >> 3);
  return interp.tailCall(method, args.items.slice(), kwargs as PyDict);
}

defineContinuations({
  'operator.step': { done: (interp, [path, at], value) => follow(interp, value, path, at as number) },
  'operator.method': { done: (interp, [args, kwargs], method) => callFound(interp, method, args as PyTuple, kwargs) },
});

/** The `__call__` of itemgetter: its slot is `_items`. */
export const callItemgetter = nativeCall('operator.itemgetter', '_items', (interp, self, args, kwargs) => {
  const object = only('itemgetter', args, kwargs);
  const keys = tupleIn(self, 0);
  return keys.items.length === 1 ? getItem(interp, object, keys.items[0]) : readEach(interp, 'item', object, keys);
});

/** The `__call__` of attrgetter: its slots are `_attrs` and `_paths`. */
export const callAttrgetter = nativeCall('operator.attrgetter', '_attrs', (interp, self, args, kwargs) => {
  const object = only('attrgetter', args, kwargs);
  const paths = tupleIn(self, 1);
  return paths.items.length === 1 ? follow(interp, object, paths.items[0], 0) : readEach(interp, 'path', object, paths);
});

/** The `__call__` of methodcaller: its slots are `_args`, `_kwargs` and `_name`. */
export const callMethodcaller = nativeCall('operator.methodcaller', '_args', (interp, self, args, kwargs) => {
  if (args.length !== 1) only('methodcaller', args, null);
  const object = only('methodcaller', args, kwargs);
  const given = tupleIn(self, 0);
  const named = self.values[1];
  const name = self.values[2];
  if (!(named instanceof PyDict) || typeof name !== 'string') throw lost();
  const method = getAttr(interp, object, name);
  return method === CALL ? interp.chain('operator.method', [given, named]) : callFound(interp, method, given, named);
});
