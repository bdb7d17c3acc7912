/** What is a coroutine, what makes one, and where one stands. CPython: Lib/inspect.py, Modules/_asynciomodule.c. */
import { CodeFlag } from '../bytecode/code.ts';
import { coroutineType, GeneratorState, generatorType, PyFunction, PyGenerator, PyMethod } from './callable.ts';
import { PyAsyncNative } from './external-call.ts';
import type { Value } from './object.ts';

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
