/** Instructions of coroutines and asynchronous iteration. CPython: Python/ceval.c (_PyEval_GetAwaitable, _PyEval_GetANext), Objects/genobject.c. */
import type { OpcodeName } from '../bytecode/opcodes.ts';
import { asyncGeneratorNext, PyAsyncGenStep, PyWrappedValue } from '../objects/async-generator-type.ts';
import { asyncGeneratorType, coroutineType, GeneratorState, PyGenerator } from '../objects/callable.ts';
import { PyIterator } from '../objects/containers.ts';
import { defineContinuations } from '../objects/continuation.ts';
import { isCoroutine } from '../objects/coroutines.ts';
import { exceptions, type PyBaseException, PyException, raise, typeError } from '../objects/errors.ts';
import { awaitedBy } from '../objects/generator-methods.ts';
import { CALL, type Interp, typeOf, type Value } from '../objects/object.ts';
import { callSpecial, special } from '../objects/protocol.ts';
import { get, type Handler } from './handler.ts';
import { settleError } from './unwind.ts';

/** Where the awaited object comes from, by operand c of GET_AWAITABLE. */
const SOURCES: readonly (string | null)[] = [null, '__aenter__', '__aexit__'];

/** The iterator of an awaitable, CALL, or undefined if `v` is none. Raises RuntimeError, TypeError. */
function awaitIterator(interp: Interp, v: Value): Value | undefined {
  if (isCoroutine(v)) {
    if (v.cls === coroutineType && v.state === GeneratorState.suspended && awaitedBy(v) !== null) {
      throw raise('RuntimeError', 'coroutine is being awaited already');
    }
    return v;
  }
  if (v instanceof PyAsyncGenStep) return v;
  const method = special(v, '__await__');
  if (method === undefined) return undefined;
  callSpecial(interp, method, v, []);
  return interp.chain('async.await', []);
}

function noAwaitable(v: Value): PyException {
  return typeError(`'${typeOf(v).name}' object can't be awaited`);
}

/** The iterator of what `__anext__` returned. */
function anextIterator(interp: Interp, v: Value): Value {
  let failure: PyException;
  try {
    const iterator = awaitIterator(interp, v);
    if (iterator !== undefined) return iterator;
    failure = noAwaitable(v);
  } catch (error) {
    if (!(error instanceof PyException)) throw error;
    failure = error;
  }
  const wrapped = typeError(`'async for' received an invalid object from __anext__: ${typeOf(v).name}`);
  wrapped.value.cause = failure.value;
  wrapped.value.context = failure.value;
  wrapped.value.suppressContext = true;
  throw wrapped;
}

function checkAsyncIterator(v: Value): Value {
  if (special(v, '__anext__') !== undefined) return v;
  throw typeError(`'async for' received an object from __aiter__ that does not implement __anext__: ${typeOf(v).name}`);
}

/** Handlers by opcode, joined into the table of rare.ts. */
export const asyncHandlers = {
  GET_AWAITABLE(m, frame, _a, b, c) {
    const v = get(m, frame, b);
    const iterator = awaitIterator(m, v);
    if (iterator !== undefined) return iterator;
    const source = SOURCES[c];
    if (source === null) throw noAwaitable(v);
    throw typeError(`'async with' received an object from ${source} that does not implement __await__: ${typeOf(v).name}`);
  },
  GET_AITER(m, frame, _a, b) {
    const v = get(m, frame, b);
    if (v instanceof PyGenerator && v.cls === asyncGeneratorType) return v;
    const method = special(v, '__aiter__');
    if (method === undefined) throw typeError(`'async for' requires an object with __aiter__ method, got ${typeOf(v).name}`);
    const iterator = callSpecial(m, method, v, []);
    return iterator === CALL ? m.chain('async.aiter', []) : checkAsyncIterator(iterator);
  },
  GET_ANEXT(m, frame, _a, b) {
    const v = get(m, frame, b);
    if (v instanceof PyGenerator && v.cls === asyncGeneratorType) return asyncGeneratorNext(m, v);
    const method = special(v, '__anext__');
    if (method === undefined) throw typeError(`'async for' requires an iterator with __anext__ method, got ${typeOf(v).name}`);
    callSpecial(m, method, v, []);
    return m.chain('async.anext', []);
  },
  END_ASYNC_FOR(m, frame, a, _b, c) {
    const error = get(m, frame, a) as PyBaseException;
    if (error.cls.isSubtype(exceptions.StopAsyncIteration)) frame.pc = c;
    else settleError(m, error, null, false);
    return undefined;
  },
  ASYNC_GEN_WRAP: (m, frame, _a, b) => new PyWrappedValue(get(m, frame, b)),
} as const satisfies { readonly [K in OpcodeName]?: Handler };

defineContinuations({
  'async.await': {
    done(_interp, _data, result) {
      if (isCoroutine(result)) throw typeError('__await__() returned a coroutine');
      if (!(result instanceof PyIterator) && special(result, '__next__') === undefined) {
        throw typeError(`__await__() returned non-iterator of type '${typeOf(result).name}'`);
      }
      return result;
    },
  },
  'async.aiter': { done: (_interp, _data, result) => checkAsyncIterator(result) },
  'async.anext': { done: (interp, _data, result) => anextIterator(interp, result) },
});
