/** How a method goes on when an argument needs guest code first (`__index__`, `__bool__`): the code runs, then the method again with its result. */
import type { PyNative } from './callable.ts';
import { PyTuple } from './containers.ts';
import { defineContinuations } from './continuation.ts';
import { type Arg, type Interp, NotImplemented, type PyType, type Value } from './object.ts';
import { asInt, index, truth } from './protocol.ts';

type AnyImpl = (interp: Interp, ...args: Arg[]) => Value;

/**
 * Makes argument `position` of the method `name` of `type` an int by its `__index__`, then calls the method's implementation again with `args`.
 * Returns CALL; raises TypeError for what is no int.
 */
export function retryWithIndex(interp: Interp, type: PyType, name: string, args: readonly Arg[], position: number): Value {
  index(interp, args[position] as Value);
  return interp.chain('retry.argument', retryData(type, name, args, position));
}

/** As retryWithIndex with the first argument that is neither an int nor missing, among those from `position` on. */
export function retryWithIndices(interp: Interp, type: PyType, name: string, args: readonly Arg[], position: number): Value {
  let i = position;
  while (args[i] === undefined || args[i] === null || asInt(args[i]) !== undefined) i += 1;
  return retryWithIndex(interp, type, name, args, i);
}

/** As retryWithIndex with the truth of the argument. */
export function retryWithTruth(interp: Interp, type: PyType, name: string, args: readonly Arg[], position: number): Value {
  truth(interp, args[position] as Value);
  return interp.chain('retry.argument', retryData(type, name, args, position));
}

// NotImplemented stands for an argument that was not given: data of continuations are values.
function retryData(type: PyType, name: string, args: readonly Arg[], position: number): Value[] {
  return [type, name, new PyTuple(args.map((arg) => arg ?? (arg === null ? null : NotImplemented))), position];
}

defineContinuations({
  'retry.argument': {
    done(interp, [type, name, args, position], result) {
      const native = (type as PyType).ns.get(name as string) as PyNative;
      const values: Arg[] = (args as PyTuple).items.map((arg) => (arg === NotImplemented ? undefined : arg));
      values[position as number] = result;
      return (native.impl as AnyImpl)(interp, ...values);
    },
  },
});
