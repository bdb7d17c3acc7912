/** Module `_threads`: stacks for module `threading`. CPython: Modules/_threadmodule.c. */
import { PyFunction } from '../objects/callable.ts';
import { fn, makeNative, type NativeRow } from '../objects/define.ts';
import { typeError } from '../objects/errors.ts';
import type { Interp, Value } from '../objects/object.ts';
import { PyStack, StackState } from '../objects/stack.ts';

function requireStack(v: Value): PyStack {
  if (!(v instanceof PyStack)) throw typeError('a stack is required');
  return v;
}

const rows: Readonly<Record<string, NativeRow>> = {
  _stack: fn('_stack(owner, /)', (interp: Interp, owner: Value) => {
    interp.meter.allocate(200);
    return new PyStack(owner);
  }),
  _resume: fn('_resume(stack, value, /)', (interp: Interp, stack: Value, value: Value) => interp.resumeStack(requireStack(stack), value)),
  _park: fn('_park(around, /)', (interp: Interp, around: Value) => {
    if (!(around instanceof PyFunction)) throw typeError('a function is required');
    return interp.parkStack(around);
  }),
  _is_over: fn('_is_over(stack, /)', (_interp: Interp, stack: Value) => requireStack(stack).state === StackState.finished),
  _owner: fn('_owner()', (interp: Interp) => {
    const stack = interp.runningStack();
    return stack === null ? null : requireStack(stack).owner;
  }),
  _names: fn('_names(module, /)', (interp: Interp, module: Value) => interp.loadedModule(module as string) ?? null),
};

/** The members by name. */
export function threadsNatives(): Iterable<readonly [string, Value]> {
  return Object.entries(rows).map(([name, row]) => [name, makeNative(name, row, null)] as const);
}
