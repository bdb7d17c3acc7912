/** Module `_asyncio`: the few natives that the event loop needs. SECURITY: none of them makes a call that the host did not offer. CPython: Modules/_asynciomodule.c. */
import { GeneratorState, generatorType, PyGenerator } from '../objects/callable.ts';
import { PyList } from '../objects/containers.ts';
import { isCoroutine, isCoroutineFunction, lineOf } from '../objects/coroutines.ts';
import { fn, makeNative, type NativeRow } from '../objects/define.ts';
import { typeError } from '../objects/errors.ts';
import { PyExternalCall } from '../objects/external-call.ts';
import { makeAlias } from '../objects/generic-alias.ts';
import type { Interp, Value } from '../objects/object.ts';

function requireCall(v: Value): PyExternalCall {
  if (!(v instanceof PyExternalCall)) throw typeError('an external call is required');
  return v;
}

const rows: Readonly<Record<string, NativeRow>> = {
  _is_coroutine: fn('_is_coroutine(obj, /)', (_interp: Interp, v: Value) => isCoroutine(v)),
  _is_coroutine_function: fn('_is_coroutine_function(obj, /)', (_interp: Interp, v: Value) => isCoroutineFunction(v)),
  _is_generator: fn('_is_generator(obj, /)', (_interp: Interp, v: Value) => v instanceof PyGenerator && v.cls === generatorType),
  _is_unfinished: fn(
    '_is_unfinished(generator, /)',
    (_interp: Interp, v: Value) => v instanceof PyGenerator && v.state !== GeneratorState.finished,
  ),
  _line: fn('_line(coro, /)', (_interp: Interp, v: Value) => lineOf(v)),
  _alias: fn('_alias(cls, item, /)', (_interp: Interp, cls: Value, item: Value) => makeAlias(cls, item)),
  _set_path: fn('_set_path(path, /)', (interp: Interp, path: Value) => {
    interp.taskPath = typeof path === 'string' ? path : '';
    return null;
  }),
  _begin_call: fn('_begin_call(call, /)', (interp: Interp, v: Value) => {
    requireCall(v).path = interp.taskPath;
    return null;
  }),
  _wait_calls: fn('_wait_calls(calls, /)', (interp: Interp, calls: Value) => {
    const all = calls instanceof PyList ? calls.items.map(requireCall) : [];
    if (all.length === 0) throw typeError('no call to wait for');
    return interp.awaitCalls(all);
  }),
};

/** The members by name. */
export function asyncioNatives(): Iterable<readonly [string, Value]> {
  return Object.entries(rows).map(([name, row]) => [name, makeNative(name, row, null)] as const);
}
