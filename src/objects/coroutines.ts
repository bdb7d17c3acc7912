/** What is a coroutine, what makes one, and where one stands. CPython: Lib/inspect.py, Modules/_asynciomodule.c. */
import { CodeFlag } from '../bytecode/code.ts';
import { coroutineType, GeneratorState, generatorType, PyCode, PyFunction, PyGenerator, PyMethod } from './callable.ts';
import { PyAsyncNative } from './external-call.ts';
import type { Interp, Value } from './object.ts';

/** True for coroutines, and for generators that `await` takes as they are. */
export function isCoroutine(v: Value): v is PyGenerator {
  if (!(v instanceof PyGenerator)) return false;
  return v.cls === coroutineType || (v.cls === generatorType && (v.func.code.code.flags & CodeFlag.ITERABLE_COROUTINE) !== 0);
}

/** True for what returns a coroutine when called: `async def`, its methods, asynchronous functions of the host. */
export function isCoroutineFunction(v: Value): boolean {
  if (v instanceof PyMethod) return isCoroutineFunction(v.func);
  if (v instanceof PyFunction) return (v.code.code.flags & CodeFlag.COROUTINE) !== 0;
  return v instanceof PyAsyncNative;
}

/** The line a suspended or running coroutine is at; None once it is finished. */
export function lineOf(v: Value): Value {
  if (!(v instanceof PyGenerator) || v.state === GeneratorState.finished) return null;
  const { code } = v.func.code;
  return v.state === GeneratorState.created ? code.firstlineno : code.linetable[v.pc];
}

/** A copy of a generator function whose generators `await` takes as they are; None if `func` is none. CPython: types.coroutine. */
export function awaitableCopy(interp: Interp, func: Value): Value {
  if (!(func instanceof PyFunction) || (func.code.code.flags & CodeFlag.GENERATOR) === 0) return null;
  const { code, consts, sites } = func.code;
  interp.meter.allocate(256);
  const made = new PyFunction(
    new PyCode({ ...code, flags: code.flags | CodeFlag.ITERABLE_COROUTINE }, consts, sites),
    func.globals,
    func.closure,
  );
  made.defaults = func.defaults;
  made.kwdefaults = func.kwdefaults;
  made.annotate = func.annotate;
  made.fields = func.fields === null ? null : new Map(func.fields);
  made.dict = func.dict;
  return made;
}
