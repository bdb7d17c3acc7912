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

/** SECURITY: the frame of the main program's surroundings begins in the midst of its code, so it is that of no other function. */
function requireAround(v: Value): PyFunction {
  if (!(v instanceof PyFunction) || v.code.code.filename !== '<frozen _thread>' || v.code.code.name !== '_around_main')
    throw typeError('_around_main is required');
  return v;
}

const rows: Readonly<Record<string, NativeRow>> = {
  _stack: fn('_stack(owner, /)', (interp: Interp, owner: Value) => {
    interp.meter.allocate(200);
    return new PyStack(owner);
  }),
  _resume: fn('_resume(stack, value, /)', (interp: Interp, stack: Value, value: Value) => {
    const found = requireStack(stack);
    // SECURITY: programs can import this module, too; a stack has to begin with a frame.
    if (found.state === StackState.created && !(value instanceof PyFunction && value.code.simpleArgs === 0))
      throw typeError('a function without parameters is required');
    return interp.resumeStack(found, value);
  }),
  _park: fn('_park(around, /)', (interp: Interp, around: Value) => interp.parkStack(requireAround(around))),
  _surround: fn('_surround(around, /)', (interp: Interp, around: Value) => interp.surroundMain(requireAround(around))),
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
